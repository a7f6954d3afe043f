"""The local variables that equations define, by looking at them: equations come in, names go out.

The keys are the identifiers as they are in the tree: before scoping they have number 0, so that two
variables of one name are one key there. The value is the node that defines the name first.
"""

from __future__ import annotations

from collections.abc import Iterable

from pzjax.backend.obc.syntax import Ident
from pzjax.frontend_bridge.builtin import syntax


def variables(pattern: syntax.Pattern) -> list[tuple[Ident, syntax.Node]]:
    """The variables that a pattern binds; those of one side of an or-pattern only."""
    match pattern:
        case syntax.VarPat(name=name):
            return [(name, pattern)]
        case syntax.AliasPat(pattern=inner, name=name):
            return [*variables(inner), (name, pattern)]
        case syntax.ConstrPat(arguments=items) | syntax.TuplePat(items=items):
            return [found for item in items for found in variables(item)]
        case syntax.RecordPat(fields=fields):
            return [found for _, item in fields for found in variables(item)]
        case syntax.OrPat(left=inner) | syntax.TypedPat(pattern=inner):
            return variables(inner)
        case syntax.WildPat() | syntax.ConstPat():
            return []


def condition_variables(condition: syntax.Condition) -> list[tuple[Ident, syntax.Node]]:
    """The variables that the signal patterns of a condition bind."""
    match condition:
        case syntax.TestCondition():
            return []
        case syntax.SignalCondition(pattern=pattern):
            return variables(pattern)
        case syntax.BothCondition(left=left, right=right):
            return condition_variables(left) + condition_variables(right)
        case syntax.EitherCondition(left=left):
            return condition_variables(left)
        case syntax.OnCondition(condition=inner):
            return condition_variables(inner)


def defined(equations: Iterable[syntax.Equation]) -> dict[Ident, syntax.Node]:
    """The variables that equations define for the block around them."""
    names: dict[Ident, syntax.Node] = {}
    for equation in equations:
        _define(equation, names)
    return names


def defined_by_block(block: syntax.Block) -> dict[Ident, syntax.Node]:
    """The variables that a block defines besides its own."""
    names: dict[Ident, syntax.Node] = {}
    _define_block(block, names)
    return names


def initial_state(automaton: syntax.Automaton) -> syntax.State:
    """The state in which an automaton starts."""
    if automaton.initial is None:
        return automaton.states[0]
    name = automaton.initial.state
    return next(state for state in automaton.states if state.name == name)


def _define_block(block: syntax.Block, names: dict[Ident, syntax.Node]) -> None:
    own = {local.name for local in block.locals}
    for name, node in defined(block.equations).items():
        if name not in own:
            names.setdefault(name, node)


def _define(equation: syntax.Equation, names: dict[Ident, syntax.Node]) -> None:
    match equation:
        case syntax.Define(pattern=pattern):
            for name, node in variables(pattern):
                names.setdefault(name, node)
        case (
            syntax.Init(name=name)
            | syntax.Next(name=name)
            | syntax.Emit(name=name)
            | syntax.Contribute(name=name)
        ):
            names.setdefault(name, equation)
        case syntax.MatchEquation(handlers=handlers):
            for handler in handlers:
                _define_block(handler.block, names)
        case syntax.IfEquation(then=then, otherwise=otherwise):
            _define_block(then, names)
            if otherwise:
                _define_block(otherwise, names)
        case syntax.PresentEquation(handlers=present, default=default):
            for present_handler in present:
                _define_block(present_handler.block, names)
            if default:
                _define_block(default, names)
        case syntax.Automaton(states=states):
            for state in states:
                _define_block(state.body, names)
                for transition in state.transitions:
                    if transition.emission:
                        _define_block(transition.emission, names)
        case syntax.Reset(equations=inner) | syntax.Before(equations=inner):
            for one in inner:
                _define(one, names)
        case syntax.Forall():
            _define_loop(equation, names)
        case syntax.BlockEquation(block=block):
            _define_block(block, names)
        case syntax.ContinuousEquation(names=continuous):
            for name in continuous:
                names.setdefault(name, equation)


def _define_loop(loop: syntax.Forall, names: dict[Ident, syntax.Node]) -> None:
    outputs = {i.name: i for i in loop.indexes if isinstance(i, syntax.IndexOutput)}
    for output in outputs.values():
        names.setdefault(output.array, output)
    for name, _ in loop.initialize:
        names.setdefault(name, loop)
    for name, node in defined_by_block(loop.body).items():
        if name not in outputs:
            names.setdefault(name, node)
