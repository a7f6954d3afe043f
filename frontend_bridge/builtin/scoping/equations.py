"""Scoping of equations, blocks, conditions and automata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import condition_variables, defined, variables
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.scoping.expressions import Scope
from pzjax.frontend_bridge.dump.syntax import Bool, Ident, LongName


class EquationScope(Scope):
    """Scopes equations."""

    def equation(self, equation: syntax.Equation) -> syntax.Equation:
        """An equation with resolved names."""
        match equation:
            case syntax.Define(pattern=pattern, exp=exp):
                bound = variables(pattern)
                self.bind(bound)
                names = {name.source: self.definable(name, node.at) for name, node in bound}
                return replace(equation, pattern=self.pattern(pattern, names), exp=self.exp(exp))
            case syntax.Init(name=name, exp=exp) | syntax.Contribute(name=name, exp=exp):
                name = self.definable(name, equation.at)
                return replace(equation, name=name, exp=self.exp(exp))
            case syntax.Next(name=name, exp=exp, initial=initial):
                name = self.definable(name, equation.at)
                first = self.exp(initial) if initial else None
                return replace(equation, name=name, exp=self.exp(exp), initial=first)
            case syntax.Emit(name=name, exp=emitted):
                name = self.definable(name, equation.at)
                return replace(equation, name=name, exp=self.exp(emitted) if emitted else None)
            case syntax.MatchEquation(exp=exp, handlers=handlers):
                exp = self.exp(exp)
                found = tuple(self._handler(handler) for handler in handlers)
                return replace(equation, exp=exp, handlers=found)
            case syntax.IfEquation():
                return self.equation(self._if_as_match(equation))
            case syntax.PresentEquation(handlers=present, default=default):
                scoped = tuple(self._present_handler(handler) for handler in present)
                otherwise = self._closed_block(default) if default else None
                return replace(equation, handlers=scoped, default=otherwise)
            case syntax.Automaton():
                return self._automaton(equation)
            case syntax.Reset(equations=inner, condition=condition):
                condition = self.exp(condition)
                return replace(equation, equations=self.equations(inner), condition=condition)
            case syntax.Forall():
                return self._forall(equation)
            case syntax.BlockEquation(block=block):
                return replace(equation, block=self._closed_block(block))
            case syntax.Before(equations=inner):
                return replace(equation, equations=self.equations(inner))
            case syntax.Der():
                return self._der(equation)

    def _der(self, equation: syntax.Der) -> syntax.Der:
        name = self.definable(equation.name, equation.at)
        exp = self.exp(equation.exp)
        initial = self.exp(equation.initial) if equation.initial else None
        handlers = tuple(self._value_handler(*handler) for handler in equation.handlers)
        return replace(equation, name=name, exp=exp, initial=initial, handlers=handlers)

    def _value_handler(
        self, condition: syntax.Condition, value: syntax.Exp
    ) -> tuple[syntax.Condition, syntax.Exp]:
        mark = self.mark()
        names = self.bind(condition_variables(condition))
        condition = self._condition(condition, names)
        self.show(names)
        value = self.exp(value)
        self.hide(mark)
        return condition, value

    def equations(self, equations: Sequence[syntax.Equation]) -> tuple[syntax.Equation, ...]:
        """Equations with resolved names; none defines what a loop beside it passes on."""
        for loop in _loops(equations):
            others = defined([one for one in _flat(equations) if one is not loop])
            for name, _ in loop.initialize:
                if other := others.get(name):
                    message = f"`{name.source}` is passed on by this loop, and defined beside it"
                    hint = (
                        f"its first value is that of `initialize`; leave line {other.at.line} out"
                    )
                    raise Fault(Phase.SCOPING, loop.at, message, hint)
        return super().equations(equations)

    # --- blocks ---

    def block(self, block: syntax.Block) -> syntax.Block:
        """A block with resolved names; its lets and locals stay visible."""
        lets = tuple(self._let_group(group) for group in block.lets)
        locals_ = self._locals(block.locals)
        outside = self.writable
        if locals_:
            self.writable = {**outside, **{local.name.source: local.name for local in locals_}}
        equations = self.equations(block.equations)
        self.writable = outside
        return replace(block, lets=lets, locals=locals_, equations=equations)

    def _closed_block(self, block: syntax.Block) -> syntax.Block:
        mark = self.mark()
        block = self.block(block)
        self.hide(mark)
        return block

    def _let_group(self, group: syntax.LetGroup) -> syntax.LetGroup:
        return replace(group, equations=self.let_group(group.recursive, group.equations))

    def _locals(self, locals_: Sequence[syntax.Local]) -> tuple[syntax.Local, ...]:
        names = self.bind([(local.name, local) for local in locals_])
        found = tuple(self._local(local, names[local.name.source]) for local in locals_)
        self.show(names)
        return found

    def _local(self, local: syntax.Local, name: Ident) -> syntax.Local:
        default = self._constant(local.default) if local.default else None
        initial = self._constant(local.initial) if local.initial else None
        combine = self.globals.value(local.combine, local.at) if local.combine else None
        return replace(local, name=name, default=default, initial=initial, combine=combine)

    def _constant(self, exp: syntax.Exp) -> syntax.Exp:
        """A literal, or a name of the module or of another one, also where a local variable has the same name."""
        match exp:
            case syntax.Var(name=LongName() as name):
                try:
                    return replace(exp, name=self.globals.value(name, exp.at))
                except Fault as fault:
                    if name.module is None and self.local(name.name):
                        hint = (
                            "a local variable is none: take a literal, or a constant of the module"
                        )
                        raise Fault(fault.phase, exp.at, fault.message, hint) from None
                    raise
        return self.exp(exp)

    # --- match, if, present ---

    def _handler(self, handler: syntax.Handler) -> syntax.Handler:
        mark = self.mark()
        names = self.bind(variables(handler.pattern))
        pattern = self.pattern(handler.pattern, names)
        self.show(names)
        block = self.block(handler.block)
        self.hide(mark)
        return replace(handler, pattern=pattern, block=block)

    def _if_as_match(self, equation: syntax.IfEquation) -> syntax.Equation:
        def handler(value: bool, block: syntax.Block) -> syntax.Handler:
            pattern = syntax.ConstPat(block.at, self.numbers.take(), Bool(value))
            return syntax.Handler(block.at, self.numbers.take(), pattern, block)

        handlers: tuple[syntax.Handler, ...] = (handler(True, equation.then),)
        if equation.otherwise:
            handlers += (handler(False, equation.otherwise),)
        complete = len(handlers) == 2
        return syntax.MatchEquation(
            equation.at, equation.number, equation.condition, handlers, complete
        )

    def _present_handler(self, handler: syntax.PresentHandler) -> syntax.PresentHandler:
        mark = self.mark()
        names = self.bind(condition_variables(handler.condition))
        condition = self._condition(handler.condition, names)
        self.show(names)
        block = self.block(handler.block)
        self.hide(mark)
        return replace(handler, condition=condition, block=block)

    def _condition(
        self, condition: syntax.Condition, names: Mapping[str, Ident]
    ) -> syntax.Condition:
        match condition:
            case syntax.TestCondition(exp=exp):
                return replace(condition, exp=self.exp(exp))
            case syntax.SignalCondition(signal=signal, pattern=pattern):
                found = self.pattern(pattern, names)
                return replace(condition, signal=self.exp(signal), pattern=found)
            case syntax.BothCondition(left=left, right=right):
                left, right = self._condition(left, names), self._condition(right, names)
                return replace(condition, left=left, right=right)
            case syntax.EitherCondition(left=left, right=right):
                sides = condition_variables(left), condition_variables(right)
                self.same_names(*sides, condition.at)
                left, right = self._condition(left, names), self._condition(right, names)
                return replace(condition, left=left, right=right)
            case syntax.OnCondition(condition=inner, guard=guard):
                inner = self._condition(inner, names)
                try:
                    return replace(condition, condition=inner, guard=self.exp(guard))
                except Fault as fault:
                    if any(fault.message == f"unbound value `{name}`" for name in names):
                        fault.hint = "a guard does not see the variables of a pattern: test them in the handler"
                    raise

    # --- loops ---

    def _forall(self, loop: syntax.Forall) -> syntax.Forall:
        mark = self.mark()
        names = self.bind([(index.name, index) for index in loop.indexes])
        indexes = tuple(self._index(index, names[index.name.source]) for index in loop.indexes)
        initialize = tuple(
            (self.definable(name, loop.at), self.exp(exp)) for name, exp in loop.initialize
        )
        self.bind([(name, loop) for name, _ in loop.initialize])
        outputs = {
            index.name.source: index.name
            for index in indexes
            if isinstance(index, syntax.IndexOutput)
        }
        self.show(names)
        outside, self.writable = self.writable, {**self.writable, **outputs}
        body = self._closed_block(loop.body)
        self.writable = outside
        self.hide(mark)
        return replace(loop, indexes=indexes, body=body, initialize=initialize)

    def _index(self, index: syntax.Index, name: Ident) -> syntax.Index:
        match index:
            case syntax.IndexRange(first=first, last=last):
                return replace(index, name=name, first=self.exp(first), last=self.exp(last))
            case syntax.IndexInput(array=array):
                return replace(index, name=name, array=self.exp(array))
            case syntax.IndexOutput(array=output):
                return replace(index, name=name, array=self.definable(output, index.at))

    # --- automata ---

    def _automaton(self, automaton: syntax.Automaton) -> syntax.Automaton:
        names: set[str] = set()
        for state in automaton.states:
            if state.name in names:
                message = f"the state `{state.name}` is defined twice"
                raise Fault(Phase.SCOPING, state.at, message)
            names.add(state.name)
        initial = self._target(automaton.initial, names) if automaton.initial else None
        states = tuple(self._state(s, automaton.strong, names) for s in automaton.states)
        return replace(automaton, states=states, initial=initial)

    def _state(self, state: syntax.State, strong: bool, names: set[str]) -> syntax.State:
        mark = self.mark()
        parameters = self.bind([(parameter, state) for parameter in state.parameters])
        self.show(parameters)
        transitions: tuple[syntax.Transition, ...] = ()
        if strong:
            transitions = tuple(self._transition(t, names) for t in state.transitions)
        body = self.block(state.body)
        if not strong:
            transitions = tuple(self._transition(t, names) for t in state.transitions)
        self.hide(mark)
        idents = tuple(parameters.values())
        return replace(state, parameters=idents, body=body, transitions=transitions)

    def _transition(self, transition: syntax.Transition, names: set[str]) -> syntax.Transition:
        mark = self.mark()
        bound = self.bind(condition_variables(transition.condition))
        condition = self._condition(transition.condition, bound)
        self.show(bound)
        emission = self.block(transition.emission) if transition.emission else None
        target = self._target(transition.target, names)
        self.hide(mark)
        return replace(transition, condition=condition, emission=emission, target=target)

    def _target(self, target: syntax.Target, names: set[str]) -> syntax.Target:
        if target.state not in names:
            message = f"this automaton has no state `{target.state}`"
            hint = "its states are " + ", ".join(sorted(names))
            raise Fault(Phase.SCOPING, target.at, message, hint)
        return replace(target, arguments=self.exps(target.arguments))


def _flat(equations: Sequence[syntax.Equation]) -> Iterator[syntax.Equation]:
    """Equations, with those of resets and sequences among them in place of these."""
    for equation in equations:
        match equation:
            case syntax.Reset(equations=inner) | syntax.Before(equations=inner):
                yield from _flat(inner)
            case _:
                yield equation


def _loops(equations: Sequence[syntax.Equation]) -> list[syntax.Forall]:
    return [one for one in _flat(equations) if isinstance(one, syntax.Forall) and one.initialize]
