"""The local variables that equations define, by looking at them: equations come in, names go out.

The keys are the identifiers as they are in the tree: before scoping they have number 0, so that two
variables of one name are one key there. The value is the node that defines the name first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.dump.syntax import Ident


def variables(pattern: syntax.Pattern) -> list[tuple[Ident, syntax.Node]]:
    """The variables that a pattern binds; those of one side of an or-pattern only."""
    match pattern:
        case syntax.VarPat(name=name):
            return [(name, pattern)]
        case syntax.AliasPat(pattern=inner, name=name):
            return [*variables(inner), (name, pattern)]
        case syntax.OrPat(left=left):
            return variables(left)
    return [found for part in syntax.PATTERNS.parts(pattern) for found in variables(part)]


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


def defined(equations: Iterable[syntax.Equation], *, now: bool = False) -> dict[Ident, syntax.Node]:
    """The variables that equations define for the block around them.

    With `now`, those that get a value at this instant: not those that only have a `next` or a `der`
    there.
    """
    return _first(_definitions(equations, now), now)


def defined_by_block(block: syntax.Block, *, now: bool = False) -> dict[Ident, syntax.Node]:
    """The variables that a block defines besides its own; `now` as above."""
    return dict(_block_definitions(block, now))


def initial_state(automaton: syntax.Automaton) -> syntax.State:
    """The state in which an automaton starts."""
    if automaton.initial is None:
        return automaton.states[0]
    name = automaton.initial.state
    return next(state for state in automaton.states if state.name == name)


Definition = tuple[Ident, syntax.Node]


def _first(definitions: Iterable[Definition], now: bool) -> dict[Ident, syntax.Node]:
    names: dict[Ident, syntax.Node] = {}
    for name, node in definitions:
        if not (now and isinstance(node, syntax.Next) and node.initial is None):
            names.setdefault(name, node)
    return names


def _block_definitions(block: syntax.Block, now: bool) -> list[Definition]:
    """Each variable once, so that what a nest of blocks gives stays short on its way out."""
    own = {local.name for local in block.locals}
    return [item for item in defined(block.equations, now=now).items() if item[0] not in own]


def _definitions(equations: Iterable[syntax.Equation], now: bool) -> Iterator[Definition]:
    for equation in equations:
        match equation:
            case syntax.Define(pattern=pattern):
                yield from variables(pattern)
            case (
                syntax.Init(name=name)
                | syntax.Next(name=name)
                | syntax.Emit(name=name)
                | syntax.Contribute(name=name)
            ):
                yield name, equation
            case syntax.Der(name=name, initial=initial, handlers=handlers):
                if initial or handlers or not now:
                    yield name, equation
            case syntax.Reset(equations=inner) | syntax.Before(equations=inner):
                yield from _definitions(inner, now)
            case syntax.Forall():
                yield from _loop_definitions(equation, now)
            case _:
                for block in _blocks(equation):
                    yield from _block_definitions(block, now)


def _blocks(equation: syntax.Equation) -> Iterator[syntax.Block]:
    """The blocks of a control structure that are not loops, in order."""
    match equation:
        case syntax.MatchEquation(handlers=handlers):
            yield from (handler.block for handler in handlers)
        case syntax.IfEquation(then=then, otherwise=otherwise):
            yield then
            if otherwise:
                yield otherwise
        case syntax.PresentEquation(handlers=present, default=default):
            yield from (handler.block for handler in present)
            if default:
                yield default
        case syntax.Automaton(states=states):
            for state in states:
                yield state.body
                yield from (t.emission for t in state.transitions if t.emission)
        case syntax.BlockEquation(block=block):
            yield block


def _loop_definitions(loop: syntax.Forall, now: bool) -> Iterator[Definition]:
    outputs = {i.name: i for i in loop.indexes if isinstance(i, syntax.IndexOutput)}
    yield from ((output.array, output) for output in outputs.values())
    yield from ((name, loop) for name, _ in loop.initialize)
    yield from (
        (name, node) for name, node in _block_definitions(loop.body, now) if name not in outputs
    )
