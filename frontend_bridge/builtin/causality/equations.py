"""Causality of equations and control structures; see `functions.py`.

A control structure is atomic: what it defines comes after a tag `done`, which comes after all that
it reads. Inside a branch, what the branch defines has tags of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.causality.expressions import ExpressionCausality
from pzjax.frontend_bridge.builtin.defined import (
    condition_variables,
    defined,
    defined_by_block,
    variables,
)
from pzjax.frontend_bridge.dump.syntax import Ident

_BLOCKS: Mapping[type, str] = {
    syntax.MatchEquation: "match",
    syntax.PresentEquation: "present",
    syntax.Automaton: "automaton",
    syntax.Reset: "reset",
    syntax.Forall: "loop",
}


Names = Mapping[Ident, syntax.Node]


class EquationCausality(ExpressionCausality):
    """Puts equations into a graph of tags."""

    # --- equations ---

    def equations(self, equations: Sequence[syntax.Equation], free: int) -> None:
        """Put equations into the graph; all that they read comes before `free`."""
        for equation in equations:
            self._equation(equation, free)

    def _equation(self, equation: syntax.Equation, free: int) -> None:
        match equation:
            case syntax.Define(pattern=pattern, exp=exp):
                shape = self.pattern(pattern)
                self.below(self.exp(exp, free), shape)
            case syntax.Init(name=name, exp=exp):
                value = self.exp(exp, free)
                self.on(value, self.tags[name])
                self.on(value, self.last(name))
                self.on(value, self.init(name))
            case syntax.Next(name=name, exp=exp, initial=initial):
                self.exp(exp, free)
                if initial:
                    self.on(self.exp(initial, free), self.tags[name])
            case syntax.Der():
                self._der(equation, free)
            case syntax.Emit(name=name, exp=emitted):
                if emitted:
                    self.on(self.exp(emitted, free), self.tags[name])
            case syntax.Contribute(name=name, exp=exp):
                self.on(self.exp(exp, free), self.tags[name])
            case syntax.MatchEquation(exp=exp, handlers=handlers):
                done, written = self._atomic(equation, free)
                matched = self.graph.tag()
                self.before(matched, done)
                self.on(self.exp(exp, free), matched)
                for handler in handlers:
                    names = variables(handler.pattern)
                    self.declare(name for name, _ in names)
                    for name, _ in names:
                        self.before(matched, self.tags[name])
                    self._branch(handler.block, written, done)
            case syntax.PresentEquation():
                self._present(equation, free)
            case syntax.Automaton():
                self._automaton(equation, free)
            case syntax.Reset(equations=inner, condition=condition):
                done, written = self._atomic(equation, free)
                self.on(self.exp(condition, free), done)
                kept = self._inside(written, written, done)
                self.equations(inner, done)
                self.tags.update(kept)
            case syntax.Before(equations=inner):
                self.equations(inner, free)
            case syntax.BlockEquation(block=block):
                self.block(block, free)
            case syntax.Forall():
                self._forall(equation, free)
            case syntax.IfEquation():
                raise AssertionError("scoping removes if equations")
            case _:
                assert_never(equation)

    def _der(self, equation: syntax.Der, free: int) -> None:
        """A derivative is for later; what handlers and initial values give is for now."""
        name = equation.name
        self.exp(equation.exp, free)
        if equation.initial:
            value = self.exp(equation.initial, free)
            self.on(value, self.tags[name])
            self.on(value, self.last(name))
            self.on(value, self.init(name))
        if not equation.handlers:
            return
        done = self.graph.tag(f"the handlers of `der` on line {equation.at.line}")
        self.before(done, self.tags[name])
        for condition, exp in equation.handlers:
            tested = self.graph.tag()
            self.before(tested, done)
            self._condition(condition, free, tested)
            self.on(self.exp(exp, done), done)

    def _atomic(self, equation: syntax.Equation, free: int) -> tuple[int, Names]:
        """The tag before all that a control structure gives a value, and what that is.

        It writes a variable after its `init`, even if it does not read its last value. What it only
        gives a `next` value has that of this instant already.
        """
        what = _BLOCKS[type(equation)]
        done = self.graph.tag(f"the {what} on line {equation.at.line}")
        self.before(done, free)
        written = defined((equation,), now=True)
        for name, node in defined((equation,)).items():
            if name in written or not isinstance(node, syntax.Der):
                self.before(self.init(name), done)
        for name in written:
            self.before(done, self.tags[name])
        return done, written

    def _inside(self, own: Iterable[Ident], written: Names, done: int) -> dict[Ident, int]:
        """Give variables the tags that they have inside a branch; returns those outside.

        What the branch defines itself gets a tag of its own; reading what only other branches
        define is reading its last value.
        """
        outside = {name: self.tags[name] for name in written}
        for name in written:
            self.tags[name] = self.last(name)
        for name in own:
            self.tags[name] = self.graph.tag(f"`{name.source}`")
            self.before(self.tags[name], done)
        return outside

    def block(self, block: syntax.Block, free: int) -> None:
        """Put a block into the graph."""
        for group in block.lets:
            self.declare(defined(group.equations))
            self.equations(group.equations, free)
        self._rest_of_block(block, free)

    def _rest_of_block(self, block: syntax.Block, free: int) -> None:
        self.declare(local.name for local in block.locals)
        for local in block.locals:
            for value in (local.default, local.initial):
                if value:
                    self.on(self.exp(value, free), self.tags[local.name])
        self.equations(block.equations, free)

    def _branch(self, block: syntax.Block, written: Names, done: int) -> None:
        """A block of a control structure; its lets come before what it defines."""
        own = defined_by_block(block, now=True)
        outside = self._inside(own, written, done)
        self._branch_block(block, own, done)
        self.tags.update(outside)

    def _branch_block(self, block: syntax.Block, own: Iterable[Ident], done: int) -> None:
        if block.lets:
            lets = self.graph.tag(f"the `let` on line {block.at.line}")
            self.before(lets, done)
            for name in own:
                self.before(lets, self.tags[name])
            for group in block.lets:
                self.declare(defined(group.equations))
                self.equations(group.equations, lets)
        self._rest_of_block(block, done)

    def _present(self, equation: syntax.PresentEquation, free: int) -> None:
        done, written = self._atomic(equation, free)
        conditions = self.graph.tag()
        self.before(conditions, done)
        for handler in equation.handlers:
            self._condition(handler.condition, free, conditions)
        for handler in equation.handlers:
            self._branch(handler.block, written, done)
        if equation.default:
            self._branch(equation.default, written, done)

    def _condition(self, condition: syntax.Condition, free: int, tag: int) -> None:
        """All that a condition reads comes before `tag`, which comes before its variables."""
        for name, _ in condition_variables(condition):
            self.declare([name])
            self.before(tag, self.tags[name])
        waiting = [condition]
        while waiting:
            match waiting.pop():
                case syntax.TestCondition(exp=exp) | syntax.SignalCondition(signal=exp):
                    self.on(self.exp(exp, free), tag)
                case (
                    syntax.BothCondition(left=left, right=right)
                    | syntax.EitherCondition(left=left, right=right)
                ):
                    waiting += [left, right]
                case syntax.OnCondition(condition=inner, guard=guard):
                    waiting.append(inner)
                    self.on(self.exp(guard, free), tag)

    def _forall(self, loop: syntax.Forall, free: int) -> None:
        done, written = self._atomic(loop, free)
        for index in loop.indexes:
            self.declare([index.name])
            match index:
                case syntax.IndexRange(first=first, last=last):
                    self.exps((first, last), free, done)
                case syntax.IndexInput(array=array):
                    value = self.exp(array, free)
                    self.on(value, self.tags[index.name])
                    self.on(value, done)
                case syntax.IndexOutput():
                    self.before(self.tags[index.name], done)
        for _, exp in loop.initialize:
            self.on(self.exp(exp, free), done)
        outside = self._inside(written, written, done)
        before = {name: self.lasts.pop(name, None) for name, _ in loop.initialize}
        self.block(loop.body, done)
        for name, tag in before.items():
            self.lasts.pop(name, None)
            if tag is not None:
                self.lasts[name] = tag
        self.tags.update(outside)

    # --- automata ---

    def _automaton(self, automaton: syntax.Automaton, free: int) -> None:
        done, written = self._atomic(automaton, free)
        for state in automaton.states:
            self.declare(state.parameters)
        if automaton.initial:
            self.exps(automaton.initial.arguments, free, done)
        if automaton.strong:
            self._strong(automaton, written, done)
            return
        for state in automaton.states:
            self._weak_state(state, written, done, state is automaton.states[0])

    def _weak_state(self, state: syntax.State, written: Names, done: int, is_first: bool) -> None:
        """The body, the conditions, then the action of the transition that is taken.

        What an action defines, the body and the other actions may read in the first state only.
        """
        body = defined_by_block(state.body, now=True)
        acted = _acted(state)
        outside = self._inside({**body, **acted} if is_first else body, written, done)
        if not is_first:
            self.tags.update((name, outside[name]) for name in acted)
        tested = self.graph.tag(f"the transitions on line {state.at.line}")
        self.before(tested, done)
        self._branch_block(state.body, {**body, **acted}, done)
        for transition in state.transitions:
            self._tested(transition.condition, done, tested)
            kept = self._act(transition, tested, done)
            if transition.emission:
                self._branch_block(transition.emission, kept, done)
            self.exps(transition.target.arguments, done, done)
            self.tags.update(kept)
        self.tags.update(outside)

    def _tested(self, condition: syntax.Condition, done: int, tested: int) -> None:
        """The condition of a transition, whose crossings watch what is there before its action."""
        self.tested = tested
        self._condition(condition, done, tested)
        self.tested = None

    def _act(self, transition: syntax.Transition, tested: int, done: int) -> dict[Ident, int]:
        """Give what an action defines the tags that it has in the action; returns those before."""
        own = defined_by_block(transition.emission, now=True) if transition.emission else {}
        kept = {name: self.tags[name] for name in own}
        for name in own:
            tag = self.graph.tag(f"`{name.source}`")
            self.before(tested, tag)
            self.before(tag, done)
            self.before(tag, kept[name])
            self.tags[name] = tag
        return kept

    def _strong(self, automaton: syntax.Automaton, written: Names, done: int) -> None:
        """The conditions and the action come first: they cannot read what bodies define.

        Nor the last value of a parameter, which is kept where the body runs. What the actions of
        other states define keeps its last value in the actions of all states but the first.
        """
        acted = {state.name: _acted(state) for state in automaton.states}
        entered: dict[str, set[Ident]] = {state.name: set() for state in automaton.states}
        tags: dict[Ident, int] = {}
        first: list[tuple[int, Ident]] = []  # a tag before the last value of a parameter
        for state in automaton.states:
            held = set().union(*acted.values()) - set(acted[state.name])
            if state is automaton.states[0]:
                held.clear()
            for transition in state.transitions:
                tested = self.graph.tag(f"the transitions on line {state.at.line}")
                self.before(tested, done)
                first.extend((tested, name) for name in state.parameters)
                self._tested(transition.condition, done, tested)
                kept = self._act(transition, tested, done)
                for name in kept:
                    given = tags.setdefault(name, self.graph.tag(f"`{name.source}`"))
                    self.before(self.tags[name], given)
                    self.before(given, done)
                entered[transition.target.state].update(kept)
                if transition.emission:
                    taken = self.graph.tag(f"the transitions on line {state.at.line}")
                    self.before(taken, done)
                    first.extend((taken, name) for name in state.parameters)
                    outside = {name: self.tags[name] for name in held}
                    self.tags.update((name, self.last(name)) for name in held)
                    self._branch_block(transition.emission, kept, taken)
                    self.tags.update(outside)
                self.exps(transition.target.arguments, done, done)
                self.tags.update(kept)
        for state in automaton.states:
            body = defined_by_block(state.body, now=True)
            outside = self._inside(body, written, done)
            self.tags.update((name, tags[name]) for name in entered[state.name] - body.keys())
            if state is not automaton.states[0]:
                left = acted[state.name].keys() - body.keys()
                self.tags.update((name, outside[name]) for name in left)
            self._branch_block(state.body, body, done)
            self.tags.update(outside)
        for tag, name in first:
            if name in self.lasts:
                self.before(tag, self.lasts[name])


def _acted(state: syntax.State) -> dict[Ident, syntax.Node]:
    """What the actions of a state's transitions define."""
    return {
        name: node
        for transition in state.transitions
        if transition.emission
        for name, node in defined_by_block(transition.emission, now=True).items()
    }
