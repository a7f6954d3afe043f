"""Types of equations, blocks and control structures; what they define is checked on the way."""

from __future__ import annotations

from collections.abc import Sequence

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import (
    condition_variables,
    defined,
    defined_by_block,
    initial_state,
    variables,
)
from pzjax.frontend_bridge.builtin.typing.context import WITH_MEMORY, Sort, lifted
from pzjax.frontend_bridge.builtin.typing.definitions import (
    Defined,
    add_parallel,
    in_order,
    join_branches,
)
from pzjax.frontend_bridge.builtin.typing.expressions import ExpressionTyper
from pzjax.frontend_bridge.builtin.typing.unification import (
    BOOL,
    FLOAT,
    INT,
    UNIT,
    ZERO,
    Fun,
    Meta,
    Ty,
    Vector,
    con,
    head,
    minus,
    plus,
)
from pzjax.frontend_bridge.dump.syntax import Ident, Kind, Size, SizeConst, Span


class EquationTyper(ExpressionTyper):
    """Types equations and the expressions in them."""

    # --- equations ---

    def let_group(self, equations: Sequence[syntax.Equation], kind: Kind) -> None:
        """Type the equations of a let."""
        for name in defined(equations):
            self.context.declare(name, _block_sort(kind))
        self.equations(equations, kind)

    def equations(self, equations: Sequence[syntax.Equation], kind: Kind) -> Defined:
        """Type equations that run together."""
        total = Defined()
        for equation in equations:
            add_parallel(total, self.equation(equation, kind), equation.at, self.context)
        return total

    def equation(self, equation: syntax.Equation, kind: Kind) -> Defined:
        """Type an equation."""
        context = self.context
        match equation:
            case syntax.Define(pattern=pattern, exp=exp):
                ty = self.pattern(pattern)
                self.expect(exp, ty, kind)
                self.total(pattern)
                return Defined(values={name for name, _ in variables(pattern)})
            case syntax.Init(name=name, exp=exp):
                context.with_memory(kind, equation.at, "`init`")
                self.at_events(exp, context.locals[name].type, kind)
                return Defined(initials={name})
            case syntax.Next(name=name, exp=exp, initial=initial):
                context.stateful(kind, equation.at, "`next`")
                self.expect(exp, context.locals[name].type, kind)
                if initial is None:
                    return Defined(nexts={name})
                self.expect(initial, context.locals[name].type, kind)
                return Defined(nexts={name}, initials={name})
            case syntax.Emit(name=name, exp=emitted):
                if kind is Kind.CONTINUOUS:
                    context.stateful(kind, equation.at, "`emit`")
                ty = UNIT if emitted is None else self.exp(emitted, kind)
                what = f"`{name.source}`, which is emitted here,"
                signal = con("signal", ty)
                context.unify(context.locals[name].type, signal, equation.at, what)
                return Defined(values={name})
            case syntax.Contribute():
                return self._contribute(equation, kind)
            case syntax.MatchEquation():
                return self._match(equation, kind)
            case syntax.PresentEquation():
                return self._present(equation, kind)
            case syntax.Automaton():
                return self._automaton(equation, kind)
            case syntax.Reset(equations=inner, condition=condition):
                self.expect(condition, _truth(kind), kind)
                return self.equations(inner, kind)
            case syntax.Before(equations=inner):
                return self.equations(inner, kind)
            case syntax.Forall():
                return self._forall(equation, kind)
            case syntax.BlockEquation(block=block):
                return self.block(block, kind)
            case syntax.Der():
                return self._der(equation, kind)
            case syntax.IfEquation():
                raise AssertionError("scoping removes if equations")

    def at_events(self, exp: syntax.Exp, expected: Ty, kind: Kind) -> None:
        """Type an expression that runs at events only."""
        if kind is not Kind.CONTINUOUS:
            self.expect(exp, expected, kind)
            return
        with self.context.within("the value at an event"):
            self.expect(exp, expected, Kind.DISCRETE)

    def _der(self, equation: syntax.Der, kind: Kind) -> Defined:
        context = self.context
        name = equation.name
        context.continuous(kind, equation.at, "`der`")
        if name in context.facts.defaults:
            message = f"`{name.source}` has a default and no memory: it cannot have a derivative"
            raise context.fault(equation.at, message, "give it an `init` instead of the default")
        what = f"`{name.source}`, which has a derivative,"
        context.unify(context.locals[name].type, FLOAT, equation.at, what)
        self.expect(equation.exp, FLOAT, kind)
        if equation.initial:
            self.at_events(equation.initial, FLOAT, kind)
        for condition, value in equation.handlers:
            self._bind(condition_variables(condition), Kind.DISCRETE)
            self.condition(condition, kind)
            self.at_events(value, FLOAT, kind)
        return Defined(initials={name} if equation.initial else set(), ders={name})

    def _contribute(self, equation: syntax.Contribute, kind: Kind) -> Defined:
        context = self.context
        name = equation.name
        combine = context.facts.combined.get(name)
        if combine is None:
            message = f"`{name.source}` takes no contributions: it has no function to add them up"
            hint = f"declare it: `local {name.source} default 0 with (+) do .. in ..`"
            raise context.fault(equation.at, message, hint)
        self.expect(equation.exp, context.locals[name].type, kind)
        return Defined(contributions={name})

    # --- blocks ---

    def block(self, block: syntax.Block, kind: Kind) -> Defined:
        """Type a block."""
        own = self.open_block(block, kind)
        return self.close_block(block, own, self.equations(block.equations, kind))

    def open_block(self, block: syntax.Block, kind: Kind) -> set[Ident]:
        """Type the lets of a block and declare its locals, which are given."""
        for group in block.lets:
            self.let_group(group.equations, kind)
        for local in block.locals:
            self._local(local, kind)
        return {local.name for local in block.locals}

    def close_block(self, block: syntax.Block, own: set[Ident], found: Defined) -> Defined:
        """What a block defines for others, if its equations define `found`."""
        names = found.names() if own else own
        for local in block.locals:
            if local.name not in names:
                message = f"`{local.name.source}` is declared here, but nothing defines it"
                raise self.context.fault(local.at, message)
            if local.initial and local.name in found.initials:
                message = f"the initial value of `{local.name.source}` is defined twice"
                raise self.context.fault(local.at, message)
        return found.without(own) if own else found

    def _local(self, local: syntax.Local, kind: Kind) -> None:
        context = self.context
        sort = Sort.SHARED if local.default else _block_sort(kind)
        ty = context.declare(local.name, sort)
        if local.default:
            self.expect(local.default, ty, kind)
        if local.initial:
            context.with_memory(kind, local.at, "`init`")
            self.expect(local.initial, ty, lifted(kind))
        if local.combine:
            expected = Fun(Kind.ANYSTATIC, ty, Fun(Kind.ANYSTATIC, ty, ty))
            what = f"the combination function `{local.combine.name}`"
            context.unify(context.value(local.combine), expected, local.at, what)

    def _bind(self, names: Sequence[tuple[Ident, object]], kind: Kind) -> None:
        """Declare the variables of a pattern."""
        for name, _ in names:
            self.context.declare(name, _pattern_sort(kind))

    # --- match and present ---

    def _match(self, equation: syntax.MatchEquation, kind: Kind) -> Defined:
        context = self.context
        if kind is Kind.STATIC:
            raise context.fault(equation.at, "a match is not static")
        scrutinee = self.exp(equation.exp, kind)
        branches: list[tuple[Defined, Span]] = []
        for handler in equation.handlers:
            self._bind(variables(handler.pattern), kind)
            self.expect_pattern(handler.pattern, scrutinee)
            branches.append((self.block(handler.block, kind), handler.at))
        patterns = [handler.pattern for handler in equation.handlers]
        missing = context.coverage.missing(patterns)
        if missing is not None:
            what = "this `if` has no else" if not equation.exhaustive else f"{missing} is left out"
            context.warnings.append((equation.at, f"not all values are matched: {what}"))
            branches.append((Defined(), equation.at))
        for pattern in context.coverage.unused(patterns):
            context.warnings.append((pattern.at, "this case is never used"))
        return join_branches(branches, equation.at, context, left_out=missing)

    def _present(self, equation: syntax.PresentEquation, kind: Kind) -> Defined:
        branches: list[tuple[Defined, Span]] = []
        for handler in equation.handlers:
            self._bind(condition_variables(handler.condition), kind)
            self.condition(handler.condition, kind)
            branches.append((self._event_block(handler.block, kind), handler.at))
        default = equation.default
        branches.append((self.block(default, kind) if default else Defined(), equation.at))
        return join_branches(branches, equation.at, self.context)

    def _event_block(self, block: syntax.Block, kind: Kind) -> Defined:
        """Type a block that runs at events only."""
        if kind is not Kind.CONTINUOUS:
            return self.block(block, kind)
        with self.context.within("a handler"):
            return self.block(block, Kind.DISCRETE)

    def condition(self, condition: syntax.Condition, kind: Kind) -> None:
        """Type a condition, whose variables are declared."""
        match condition:
            case syntax.TestCondition(exp=exp):
                self.expect(exp, _truth(kind), kind)
            case syntax.SignalCondition(signal=signal, pattern=pattern):
                value: Ty = Meta()
                found = self.exp(signal, kind)
                if isinstance(head(found), Fun):
                    message = "a signal is expected before a pattern, this is a function"
                    hint = "put an application in parentheses: `until (not c)`"
                    raise self.context.fault(signal.at, message, hint)
                self.context.unify(found, con("signal", value), signal.at)
                self.expect_pattern(pattern, value)
            case (
                syntax.BothCondition(left=left, right=right)
                | syntax.EitherCondition(left=left, right=right)
            ):
                self.condition(left, kind)
                self.condition(right, kind)
            case syntax.OnCondition(condition=inner, guard=guard):
                self.condition(inner, kind)
                without_state = kind in (Kind.ANY, Kind.CONTINUOUS)
                self.expect(guard, BOOL, Kind.ANYDISCRETE if without_state else kind)

    # --- loops ---

    def _forall(self, loop: syntax.Forall, kind: Kind) -> Defined:
        context = self.context
        if kind is Kind.STATIC:
            raise context.fault(loop.at, "a loop is not static")
        size: Size | None = None
        outputs: dict[Ident, Ident] = {}
        for index in loop.indexes:
            ty = context.declare(index.name, Sort.VALUE)
            match index:
                case syntax.IndexRange(first=first, last=last):
                    self.expect(first, INT, Kind.STATIC)
                    self.expect(last, INT, Kind.STATIC)
                    context.unify(ty, INT, index.at)
                    found = plus(minus(self.size(last), self.size(first)), SizeConst(1))
                    size = found if size is None else size
                    if found != size:
                        raise context.fault(index.at, "the indexes of a loop differ in size")
                case syntax.IndexInput(array=array):
                    size = size or self._unknown_size(index.at)
                    with context.within("the header of a loop"):
                        self.expect(array, Vector(ty, size), Kind.ANY)
                case syntax.IndexOutput(array=output):
                    size = size or self._unknown_size(index.at)
                    what = f"`{output.source}`"
                    context.unify(context.locals[output].type, Vector(ty, size), index.at, what)
                    outputs[index.name] = output
        for name, exp in loop.initialize:
            self.expect(exp, context.locals[name].type, kind)
        threaded = {name for name, _ in loop.initialize}
        with context.threading(threaded):
            found_in_body = self.block(loop.body, kind)
        return self._loop_defines(loop, found_in_body, outputs)

    def _unknown_size(self, at: Span) -> Size:
        hint = "begin the header with an index that has bounds: `forall i in 0 .. (n - 1), ..`"
        raise self.context.fault(at, "the size of this loop is not known here", hint)

    def _loop_defines(
        self, loop: syntax.Forall, body: Defined, outputs: dict[Ident, Ident]
    ) -> Defined:
        context = self.context
        for name in outputs:
            if name not in body.names():
                message = f"the loop does not define its output `{name.source}`"
                raise context.fault(loop.at, message)
        threaded = {name for name, _ in loop.initialize}
        others = body.without(set(outputs))
        for name in in_order((others.values | others.initials | others.nexts) - threaded):
            message = f"`{name.source}` is defined by each round of this loop"
            hint = f"let the rounds pass it on: `initialize last {name.source} = ..`"
            raise context.fault(loop.at, message, hint)
        for name in in_order(others.initials & threaded):
            message = f"the first value of `{name.source}` is defined twice"
            raise context.fault(loop.at, message, "`initialize last` gives it: leave `init` out")
        values = set(outputs.values()) | threaded
        if len(values) < len(outputs) + len(threaded):
            raise context.fault(loop.at, "an output of this loop is defined twice")
        return Defined(values=values, contributions=others.contributions)

    # --- automata ---

    def _automaton(self, automaton: syntax.Automaton, kind: Kind) -> Defined:
        context = self.context
        context.with_memory(kind, automaton.at, "an automaton")
        first = automaton.states[0]
        if automaton.initial is None and first.parameters:
            message = f"the first state `{first.name}` has parameters that nothing gives"
            hint = f"say how to start: `init {first.name}(..)` after the last state"
            raise context.fault(first.at, message, hint)
        states = {state.name: state for state in automaton.states}
        for state in automaton.states:
            self._bind([(parameter, state) for parameter in state.parameters], kind)
        if automaton.initial:
            self._target(automaton.initial, states)
        self._warn_of_states(automaton)
        typing = self._strong if automaton.strong else self._weak
        return typing(automaton, states, kind)

    def _warn_of_states(self, automaton: syntax.Automaton) -> None:
        """Warn of states that are never entered, and of those entered in two ways."""
        transitions = [t for state in automaton.states for t in state.transitions]
        for state in automaton.states:
            entered = {t.reset for t in transitions if t.target.state == state.name}
            if not entered and state is not initial_state(automaton):
                self.context.warnings.append(
                    (state.at, f"the state `{state.name}` is never entered")
                )
            if len(entered) == 2:
                message = f"the state `{state.name}` is entered with `then` and with `continue`"
                self.context.warnings.append((state.at, message))

    def _weak(
        self, automaton: syntax.Automaton, states: dict[str, syntax.State], kind: Kind
    ) -> Defined:
        branches: list[tuple[Defined, Span]] = []
        kept = set(defined_by_block(initial_state(automaton).body, now=True))
        for state in automaton.states:
            own = self.open_block(state.body, kind)
            found = self.equations(state.body.equations, kind)
            body = self.close_block(state.body, own, found)
            emitted: list[tuple[Defined, Span]] = [(Defined(), state.at)]
            for transition in state.transitions:
                emission = self._transition(transition, states, kind)
                emitted.append((emission.without(own), transition.at))
            total = Defined()
            add_parallel(total, body, state.at, self.context)
            emissions = join_branches(emitted, state.at, self.context, kept)
            add_parallel(total, emissions, state.at, self.context, jumps=True)
            branches.append((total, state.at))
        return join_branches(branches, automaton.at, self.context, kept)

    def _strong(
        self, automaton: syntax.Automaton, states: dict[str, syntax.State], kind: Kind
    ) -> Defined:
        emitted: dict[str, list[tuple[Defined, Span]]] = {}
        for state in automaton.states:
            for transition in state.transitions:
                emission = self._transition(transition, states, kind)
                into = emitted.setdefault(transition.target.state, [(Defined(), transition.at)])
                into.append((emission, transition.at))
        branches: list[tuple[Defined, Span]] = []
        for state in automaton.states:
            total = self.block(state.body, kind)
            into = emitted.get(state.name, [])
            entering = join_branches(into, state.at, self.context)
            add_parallel(total, entering, state.at, self.context, jumps=True)
            branches.append((total, state.at))
        return join_branches(branches, automaton.at, self.context)

    def _transition(
        self, transition: syntax.Transition, states: dict[str, syntax.State], kind: Kind
    ) -> Defined:
        self._bind(condition_variables(transition.condition), kind)
        self.condition(transition.condition, kind)
        emission = transition.emission
        found = Defined()
        if emission:
            with self.context.within("a transition"):
                found = self.block(emission, Kind.DISCRETE)
        self._target(transition.target, states)
        return found

    def _target(self, target: syntax.Target, states: dict[str, syntax.State]) -> None:
        parameters = states[target.state].parameters
        if len(parameters) != len(target.arguments):
            message = (
                f"the state `{target.state}` has {len(parameters)} parameter(s), "
                f"here it gets {len(target.arguments)}"
            )
            raise self.context.fault(target.at, message)
        for parameter, argument in zip(parameters, target.arguments, strict=True):
            with self.context.within("the argument of a state"):
                self.expect(argument, self.context.locals[parameter].type, Kind.ANY)


def _truth(kind: Kind) -> Ty:
    """The type of conditions: in continuous time they are events."""
    return ZERO if kind is Kind.CONTINUOUS else BOOL


def _block_sort(kind: Kind) -> Sort:
    """The sort of what a block of this kind defines."""
    if kind is Kind.STATIC:
        return Sort.STATIC
    return Sort.STATE if kind in WITH_MEMORY else Sort.SHARED


def _pattern_sort(kind: Kind) -> Sort:
    """The sort of the variables of a pattern."""
    if kind is Kind.STATIC:
        return Sort.STATIC
    return Sort.STATE if kind in WITH_MEMORY else Sort.VALUE
