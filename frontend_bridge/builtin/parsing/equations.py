"""Equations, blocks and control structures: tokens come in, nodes of the tree go out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.hints import EFFECTS
from pzjax.frontend_bridge.builtin.parsing.expressions import ExpressionParser
from pzjax.frontend_bridge.builtin.parsing.patterns import LITERALS
from pzjax.frontend_bridge.dump.syntax import Bool, Ident, LongName

Body = TypeVar("Body")
Head = TypeVar("Head")

_BODY_ENDS = frozenset(["done", "until", "unless", "then", "continue"])
_STATE_HINT = "the body of a state ends with its transitions, or with `done`"
_BLOCK_HINT = "a branch is a block: `do x = 1 done`"
_CONDITION_HINT = (
    "conditions other than names and signals stand in parentheses: `until (x = 2)`; "
    "in continuous time they are events: `until up(x -. 2.)`"
)


class EquationParser(ExpressionParser):
    """Parses equations and the expressions that are made of them."""

    _states = 0  # how many bodies of states this is in

    # --- equations ---

    def equations(self) -> tuple[syntax.Equation, ...]:
        """One or more equations."""
        return self.separated("and", self._equation)

    def _equation(self) -> syntax.Equation:
        start = self.index
        chain = self.separated("before", self._one_equation)
        return (
            chain[0] if len(chain) == 1 else syntax.Before(self.place(start), self.number(), chain)
        )

    def _one_equation(self) -> syntax.Equation:
        start = self.index
        match self.kind:
            case "init" | "next" | "emit" | "der" | "period":
                return self._keyword_equation(start)
            case "match":
                return self._match(start)
            case "if":
                return self._if(start)
            case "present":
                return self._present(start)
            case "automaton":
                return self._automaton_equation(start)
            case "reset":
                self.next()
                equations = self.equations()
                self.expect("every")
                condition = self.expression()
                return syntax.Reset(self.place(start), self.number(), equations, condition)
            case "forall":
                return self._forall(start)
            case "let" | "local" | "do":
                block = self._done_block()
                return syntax.BlockEquation(block.at, self.number(), block)
        if self.sees_name():
            contribution = self.following(1 if self.kind == "LIDENT" else 3)
            if contribution == "+=":
                name = self.binder()
                self.next()
                exp = self.sequence()
                return syntax.Contribute(self.place(start), self.number(), name, exp)
        if not self.sees_simple_pattern():
            self.fail("an equation")
        pattern = self.pattern()
        local_function = isinstance(pattern, syntax.VarPat) and self.sees_simple_pattern()
        hint = "there are no local functions: declare it at top level"
        if isinstance(pattern, syntax.VarPat) and pattern.name.source in EFFECTS:
            hint = f"what gives nothing is written `() = {pattern.name.source} (..)`"
        self.expect("=", hint * local_function)
        exp = self.sequence()
        return syntax.Define(self.place(start), self.number(), pattern, exp)

    def _keyword_equation(self, start: int) -> syntax.Equation:
        word = self.next().kind
        if word == "period":
            pattern = self.pattern()
            self.expect("=")
            period = self.period(self.index)
            return syntax.Define(self.place(start), self.number(), pattern, period)
        if word == "der" and self.kind == "(":
            self.fail(
                "a name", "a derivative has an equation of its own: `der x = .. and der y = ..`"
            )
        name = self.binder()
        if word == "emit" and self.kind != "=":
            return syntax.Emit(self.place(start), self.number(), name, None)
        self.expect("=")
        exp = self.sequence()
        if word == "init":
            return syntax.Init(self.place(start), self.number(), name, exp)
        if word == "emit":
            return syntax.Emit(self.place(start), self.number(), name, exp)
        initial: syntax.Exp | None = None
        if self.accept("init"):
            initial = self.sequence() if word == "next" else self.expression()
        if word == "next":
            return syntax.Next(self.place(start), self.number(), name, exp, initial)
        handlers: tuple[tuple[syntax.Condition, syntax.Exp], ...] = ()
        if self.accept("reset"):
            handlers = self._handlers(self.condition, self.expression)
        return syntax.Der(self.place(start), self.number(), name, exp, initial, handlers)

    # --- blocks ---

    def _let_groups(self) -> tuple[syntax.LetGroup, ...]:
        groups: list[syntax.LetGroup] = []
        while self.kind == "let":
            start = self.index
            self.next()
            recursive = self.accept("rec")
            equations = self.equations()
            self.expect("in")
            groups.append(syntax.LetGroup(self.place(start), self.number(), recursive, equations))
        return tuple(groups)

    def _locals(self) -> tuple[syntax.Local, ...]:
        found: list[syntax.Local] = []
        while self.accept("local"):
            found.extend(self.separated(",", self._local))
            self.accept("in")
        return tuple(found)

    def _local(self) -> syntax.Local:
        start = self.index
        name = self.binder()
        default = self._constant() if self.accept("default") else None
        initial = self._constant() if default is None and self.accept("init") else None
        combine: LongName | None = None
        if self.accept("with"):
            module = None
            if self.kind == "UIDENT":
                module = str(self.next().value)
                self.expect(".")
            combine = LongName(module, self.name())
        return syntax.Local(self.place(start), self.number(), name, default, initial, combine)

    def _constant(self) -> syntax.Exp:
        if self.kind not in LITERALS and self.kind not in ("(", "LIDENT", "UIDENT"):
            self.fail("a constant or a name")
        at = self.index
        exp = self.simple()
        is_constant = isinstance(exp, syntax.Const | syntax.Var)
        if not is_constant and not (isinstance(exp, syntax.Constr) and not exp.arguments):
            message = "only a constant or a name may stand here"
            raise Fault(Phase.PARSER, self.place(at), message)
        return exp

    def _done_block(self) -> syntax.Block:
        start = self.index
        lets = self._let_groups()
        locals_ = self._locals()
        self.expect("do", _BLOCK_HINT)
        equations = () if self.kind == "done" else self.equations()
        self.expect("done")
        return syntax.Block(self.place(start), self.number(), lets, locals_, equations)

    def _block(self) -> syntax.Block:
        if self.kind in ("let", "local", "do"):
            return self._done_block()
        if self.kind not in ("automaton", "match", "present", "reset", "forall"):
            self.fail("a block", _BLOCK_HINT)
        needs_end = self.kind not in ("reset", "forall")
        equation = self._one_equation()
        if needs_end and self.tokens[self.index - 1].kind != "end":
            self.fail("`end`", "as a branch, this needs an end, or `do ... done` around it")
        return syntax.Block(equation.at, self.number(), (), (), (equation,))

    # --- control structures as equations ---

    def _match(self, start: int) -> syntax.Equation:
        self.next()
        exp = self.sequence()
        self.expect("with")
        self.accept("|")
        handlers = self.separated("|", self._match_handler)
        self.accept("end")
        return syntax.MatchEquation(self.place(start), self.number(), exp, handlers, True)

    def _match_handler(self) -> syntax.Handler:
        start = self.index
        pattern = self.pattern()
        self.expect("->")
        block = self._block()
        return syntax.Handler(self.place(start), self.number(), pattern, block)

    def _if(self, start: int) -> syntax.Equation:
        self.next()
        condition = self.sequence()
        self.expect("then")
        then = self._block()
        otherwise: syntax.Block | None = None
        if self.accept("else"):
            otherwise = self._block()
            self.accept("end")
        return syntax.IfEquation(self.place(start), self.number(), condition, then, otherwise)

    def _present(self, start: int) -> syntax.Equation:
        self.next()
        self.accept("|")
        handlers = self.separated("|", self._present_handler)
        default = self._block() if self.accept("else") else None
        self.accept("end")
        return syntax.PresentEquation(self.place(start), self.number(), handlers, default)

    def _present_handler(self) -> syntax.PresentHandler:
        start = self.index
        condition = self.condition()
        self.expect("->", _CONDITION_HINT)
        block = self._block()
        return syntax.PresentHandler(self.place(start), self.number(), condition, block)

    def _forall(self, start: int) -> syntax.Equation:
        self.next()
        indexes = self.separated(",", self._index)
        body_start = self.index
        lets = self._let_groups()
        locals_ = self._locals()
        self.expect("do")
        equations = self.equations()
        body = syntax.Block(self.place(body_start), self.number(), lets, locals_, equations)
        initialize: tuple[tuple[Ident, syntax.Exp], ...] = ()
        if self.accept("initialize"):
            initialize = self.separated("and", self._initialize)
        self.expect("done")
        return syntax.Forall(self.place(start), self.number(), indexes, body, initialize)

    def _initialize(self) -> tuple[Ident, syntax.Exp]:
        self.expect("last")
        name = self.binder()
        self.expect("=")
        return name, self.expression()

    def _index(self) -> syntax.Index:
        start = self.index
        name = self.binder()
        if self.accept("out"):
            array = self.binder()
            return syntax.IndexOutput(self.place(start), self.number(), name, array)
        self.expect("in")
        first = self.simple()
        if not self.accept(".."):
            return syntax.IndexInput(self.place(start), self.number(), name, first)
        last = self.simple()
        return syntax.IndexRange(self.place(start), self.number(), name, first, last)

    # --- conditions ---

    def condition(self) -> syntax.Condition:
        """The condition of a handler of present or of a transition."""
        start = self.index
        left = self._both()
        while self.accept("|"):
            right = self._both()
            left = syntax.EitherCondition(self.place(start), self.number(), left, right)
        return left

    def _both(self) -> syntax.Condition:
        start = self.index
        left = self._guarded()
        while self.accept("&"):
            right = self._guarded()
            left = syntax.BothCondition(self.place(start), self.number(), left, right)
        return left

    def _guarded(self) -> syntax.Condition:
        start = self.index
        left = self._tested(start)
        while self.accept("on"):
            guard = self.simple()
            left = syntax.OnCondition(self.place(start), self.number(), left, guard)
        return left

    def _tested(self, start: int) -> syntax.Condition:
        if self.accept("up"):
            exp: syntax.Exp = self.simple()
            exp = syntax.Up(self.place(start), self.number(), exp)
            return syntax.TestCondition(exp.at, self.number(), exp)
        exp = self.simple()
        if self.sees_simple_pattern():
            pattern = self.simple_pattern()
            return syntax.SignalCondition(self.place(start), self.number(), exp, pattern)
        return syntax.TestCondition(exp.at, self.number(), exp)

    # --- automata ---

    def _automaton_equation(self, start: int) -> syntax.Equation:
        def body() -> tuple[tuple[syntax.Equation, ...], None]:
            return (() if self.kind in _BODY_ENDS else self.equations()), None

        automaton, _ = self._automaton(start, body)
        if automaton.initial is None:
            self.accept("end")
        return automaton

    def _automaton_expression(self, start: int) -> syntax.Exp:
        def body() -> tuple[tuple[syntax.Equation, ...], syntax.Exp]:
            return (), self.sequence()

        automaton, values = self._automaton(start, body)
        return syntax.AutomatonExp(automaton.at, self.number(), automaton, values)

    def _automaton(
        self, start: int, body: Callable[[], tuple[tuple[syntax.Equation, ...], Body]]
    ) -> tuple[syntax.Automaton, tuple[Body, ...]]:
        self.next()
        self.accept("|")
        values: list[Body] = []
        styles: set[str] = set()

        def state() -> syntax.State:
            first = self.index
            name = str(self.expect("UIDENT").value)
            parameters: tuple[Ident, ...] = ()
            if self.accept("("):
                parameters = self.separated(",", lambda: Ident(str(self.expect("LIDENT").value), 0))
                self.expect(")")
            self.expect("->")
            inside = self.index
            lets = self._let_groups()
            locals_ = self._locals()
            self.expect("do", "the body of a state is `do ... until ..`, or `do ... done`")
            self._states += 1
            try:
                equations, value = body()
            finally:
                self._states -= 1
            block = syntax.Block(self.place(inside), self.number(), lets, locals_, equations)
            values.append(value)
            transitions = self._ending(styles)
            return syntax.State(
                self.place(first), self.number(), name, parameters, block, transitions
            )

        states = self.separated("|", state)
        initial = self._target() if self.accept("init") else None
        at = self.place(start)
        if len(styles) > 1:
            message = "this automaton has both until (weak) and unless (strong) transitions"
            hint = "all transitions of an automaton are of one sort: use two automata"
            raise Fault(Phase.SCOPING, at, message, hint)
        strong = "unless" in styles
        return syntax.Automaton(at, self.number(), strong, states, initial), tuple(values)

    def _ending(self, styles: set[str]) -> tuple[syntax.Transition, ...]:
        start = self.index
        if self.accept("done"):
            return ()
        if self.kind in ("then", "continue"):
            styles.add("until")
            at = self.place(start)
            always = syntax.Const(at, self.number(), Bool(True))
            condition = syntax.TestCondition(at, self.number(), always)
            return (self._transition(start, condition),)
        if self.kind not in ("until", "unless"):
            self.fail("`until`, `unless`, `then`, `continue` or `done`", _STATE_HINT)
        transitions: tuple[syntax.Transition, ...] = ()
        words: list[str] = []
        while self.kind in ("until", "unless"):
            if self._states and words and [*words, self.kind] != ["until", "unless"]:
                break  # the last state of an automaton without `end`: the state around it goes on
            if self.kind in words:
                raise self._second_ending()
            words.append(self.next().kind)
            transitions += self.separated("else", self._escape)
        styles.update(words)
        return transitions

    def _second_ending(self) -> Fault:
        word = self.kind
        at = self.place(self.index)
        message = f"a second `{word}` in one state"
        hint = f"put all its transitions after one `{word}`: `{word} .. then B else .. then A`"
        return Fault(Phase.PARSER, at, message, hint)

    def _escape(self) -> syntax.Transition:
        start = self.index
        return self._transition(start, self.condition())

    def _transition(self, start: int, condition: syntax.Condition) -> syntax.Transition:
        if self.kind not in ("then", "continue"):
            self.fail("`then` or `continue`", _CONDITION_HINT)
        reset = self.next().kind == "then"
        emission = self._emission() if self.kind in ("let", "local", "do") else None
        target = self._target()
        return syntax.Transition(
            self.place(start), self.number(), condition, reset, emission, target
        )

    def _emission(self) -> syntax.Block:
        start = self.index
        lets = self._let_groups()
        if self.kind == "UIDENT":
            return syntax.Block(self.place(start), self.number(), lets, (), ())
        locals_ = self._locals()
        self.expect("do")
        equations = () if self.kind == "in" else self.equations()
        self.expect("in")
        return syntax.Block(self.place(start), self.number(), lets, locals_, equations)

    def _target(self) -> syntax.Target:
        start = self.index
        state = str(self.expect("UIDENT").value)
        arguments: tuple[syntax.Exp, ...] = ()
        if self.accept("("):
            arguments = self.separated(",", lambda: self.expression(7))
            self.expect(")")
        return syntax.Target(self.place(start), self.number(), state, arguments)

    # --- control structures as expressions ---

    def control(self) -> syntax.Exp:
        """An expression that starts with match, present, automaton, local or do."""
        start = self.index
        match self.kind:
            case "automaton":
                return self._automaton_expression(start)
            case "match":
                self.next()
                exp = self.sequence()
                self.expect("with")
                handlers = self._handlers(self.pattern, self.expression)
                self.accept("end")
                return syntax.MatchExp(self.place(start), self.number(), exp, handlers)
            case "present":
                return self._present_expression(start)
        locals_ = self._locals()
        self.expect("do")
        equations = self.equations()
        block = syntax.Block(self.place(start), self.number(), (), locals_, equations)
        self.expect("in")
        body = self.expression()
        return syntax.LocalIn(self.place(start), self.number(), block, body)

    def _present_expression(self, start: int) -> syntax.Exp:
        self.next()
        handlers = self._handlers(self.condition, self.expression)
        default = initial = None
        if self.accept("else"):
            default = self.sequence()
            self.accept("end")
        elif self.accept("init"):
            initial = self.expression()
        else:
            self.accept("end")
        return syntax.PresentExp(self.place(start), self.number(), handlers, default, initial)

    def _handlers(
        self, head: Callable[[], Head], body: Callable[[], Body]
    ) -> tuple[tuple[Head, Body], ...]:
        self.accept("|")

        def handler() -> tuple[Head, Body]:
            left = head()
            self.expect("->", _CONDITION_HINT)
            return left, body()

        return self.separated("|", handler)
