"""Initialisation of equations and control structures, whose outputs must all be defined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import (
    condition_variables,
    defined,
    defined_by_block,
    initial_state,
    variables,
)
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.initialization.expressions import ExpressionInitialization
from pzjax.frontend_bridge.builtin.initialization.leaves import of_type
from pzjax.frontend_bridge.dump.syntax import Ident, Span


class EquationInitialization(ExpressionInitialization):
    """Takes equations into account."""

    # --- equations ---

    def equations(self, equations: Sequence[syntax.Equation]) -> None:
        """Take equations into account."""
        for equation in equations:
            self._equation(equation)

    def _equation(self, equation: syntax.Equation) -> None:
        match equation:
            case syntax.Define(pattern=pattern, exp=exp):
                shape = self.pattern(pattern)
                self.follows(pattern)
                self.below(self.exp(exp), shape, exp.at)
            case syntax.Init(exp=exp):
                self.starts(exp)
            case syntax.Der():
                self._der(equation)
            case syntax.Next(exp=exp, initial=initial):
                self.defined(exp, "a next value")
                if initial:
                    self.starts(initial)
            case syntax.Emit(exp=emitted):
                if emitted:
                    self.defined(emitted, "what is emitted")
            case syntax.Contribute(name=name, exp=exp):
                self.below(self.exp(exp), self.shapes[name], exp.at)
            case syntax.MatchEquation(exp=exp, handlers=handlers):
                self.defined(exp, "what is matched")
                written = set(defined((equation,)))
                for handler in handlers:
                    self.declare(name for name, _ in variables(handler.pattern))
                    self.pattern(handler.pattern)
                    self._branch(handler.block, written)
                self._written(written, equation.at)
            case syntax.PresentEquation(handlers=present, default=default):
                written = set(defined((equation,)))
                for case in present:
                    self._condition(case.condition)
                for case in present:
                    with self.at_events(later=True):
                        self._branch(case.block, written)
                        self._written(defined_by_block(case.block), case.at)
                if default:
                    self._branch(default, written)
                self._written(written, equation.at)
            case syntax.Automaton():
                self._automaton(equation)
            case syntax.Reset(equations=inner, condition=condition):
                self.defined(condition, "the condition of a reset")
                self.equations(inner)
            case syntax.Before(equations=inner):
                self.equations(inner)
            case syntax.BlockEquation(block=block):
                self.block(block)
            case syntax.Forall():
                self._forall(equation)
            case syntax.IfEquation():
                raise AssertionError("scoping removes if equations")
            case _:
                assert_never(equation)

    def _der(self, equation: syntax.Der) -> None:
        name = equation.name
        if name not in self.facts.initialised and name not in self.kept:
            message = f"`{name.source}` has a derivative and no initial value"
            hint = f"add one: `der {name.source} = .. init ..`"
            raise Fault(Phase.INITIALIZATION, equation.at, message, hint)
        self.zero(self.shapes[name], equation.at, f"`{name.source}`")
        self.defined(equation.exp, "a derivative")
        if equation.initial:
            self.starts(equation.initial)
        for condition, value in equation.handlers:
            self._condition(condition)
            with self.at_events():
                self.defined(value, "the value at an event")

    def block(self, block: syntax.Block) -> None:
        """Take a block into account."""
        for group in block.lets:
            self.declare(defined(group.equations))
            self.equations(group.equations)
        self.declare(local.name for local in block.locals)
        for local in block.locals:
            if local.initial:
                self.starts(local.initial)
            if local.default:
                self.below(self.exp(local.default), self.shapes[local.name], local.at)
        self.equations(block.equations)

    def _branch(self, block: syntax.Block, written: set[Ident]) -> None:
        """A block of a control structure; what only other branches define counts as defined."""
        outside = {name: self.shapes[name] for name in written - set(defined_by_block(block))}
        for name in outside:
            self.shapes[name] = of_type(self.types[name])
        self.block(block)
        self.shapes.update(outside)

    def _written(self, names: Iterable[Ident], at: Span) -> None:
        """What a control structure defines must be defined at the first instant."""
        for name in sorted(names, key=lambda ident: ident.number):
            if name in self.facts.given_next:
                continue
            what = f"`{name.source}`, which is defined here,"
            if name.source == "result":
                what = "the value of this"
            self.zero(self.shapes[name], at, what)

    def _condition(self, condition: syntax.Condition) -> None:
        self.declare(name for name, _ in condition_variables(condition))
        waiting = [condition]
        while waiting:
            match waiting.pop():
                case syntax.TestCondition(exp=exp):
                    self.defined(exp, "a condition")
                case syntax.SignalCondition(signal=signal, pattern=pattern):
                    self.defined(signal, "a condition")
                    self.pattern(pattern)
                case (
                    syntax.BothCondition(left=left, right=right)
                    | syntax.EitherCondition(left=left, right=right)
                ):
                    waiting += [left, right]
                case syntax.OnCondition(condition=inner, guard=guard):
                    waiting.append(inner)
                    self.defined(guard, "a condition")

    def _forall(self, loop: syntax.Forall) -> None:
        for index in loop.indexes:
            self.declare([index.name])
            match index:
                case syntax.IndexRange(first=first, last=last):
                    self.defined(first)
                    self.defined(last)
                case syntax.IndexInput(array=array):
                    self.defined(array, "the array of a loop")
                case syntax.IndexOutput(name=name, array=output):
                    self.below(self.shapes[name], self.shapes[output], index.at)
        for name, exp in loop.initialize:
            self.defined(exp, "an initial value")
            self.zero(self.shapes[name], loop.at, f"`{name.source}`")
        before = self.threaded
        self.threaded = before | {name for name, _ in loop.initialize}
        self.block(loop.body)
        self.threaded = before

    # --- automata ---

    def _automaton(self, automaton: syntax.Automaton) -> None:
        written = set(defined((automaton,)))
        for state in automaton.states:
            self.declare(state.parameters)
        if automaton.initial:
            self._arguments(automaton.initial)
        initial = initial_state(automaton)
        first = {
            name
            for name, node in defined_by_block(initial.body).items()
            if not (automaton.strong or isinstance(node, syntax.Der))
        }
        for state in automaton.states:
            kept = first if state is not initial else set()
            own = set(defined_by_block(state.body))
            for transition in state.transitions:
                if transition.emission:
                    own |= set(defined_by_block(transition.emission))
            outside = {name: self.shapes[name] for name in written - own | kept}
            for name in outside:
                self.shapes[name] = of_type(self.types[name])
            for name in sorted(kept & own, key=lambda ident: ident.number):
                self.zero(self.shapes[name], state.at, f"`{name.source}`")
                self.below(self.shapes[name], outside[name], state.at)
            before = self.kept
            self.kept = {**before, **{name: outside[name] for name in kept}}
            if automaton.strong:
                self._transitions(state)
                self.block(state.body)
            else:
                self.block(state.body)
                self._transitions(state)
            self.kept = before
            self.shapes.update(outside)
        self._written(written - first, automaton.at)

    def _transitions(self, state: syntax.State) -> None:
        for transition in state.transitions:
            self._condition(transition.condition)
            if transition.emission:
                with self.at_events():
                    self.block(transition.emission)
                    self._written(defined_by_block(transition.emission), transition.at)
            self._arguments(transition.target)

    def _arguments(self, target: syntax.Target) -> None:
        for argument in target.arguments:
            self.defined(argument, "the argument of a state")
