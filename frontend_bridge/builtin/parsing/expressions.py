"""Expressions: tokens come in, nodes of the tree go out.

Precedence climbing over the table of operators; what starts with a keyword extends as far to the
right as it can. Parentheses leave no node.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.patterns import LITERALS, PatternParser, negated
from pzjax.frontend_bridge.dump.syntax import Float, Ident, Int, LongName, Unit

CONS = LongName("Stdlib", "::")
NIL = LongName("Stdlib", "[]")

_ARROW, _INFIX1, _CONS, _UNARY, _FBY, _PREFIX_WORD, _PREFIX = 7, 11, 12, 17, 18, 19, 20
_TUPLE = 6
_LEVELS = {
    ",": _TUPLE,
    "->": _ARROW,
    "or": 8,
    "||": 8,
    "&": 9,
    "&&": 9,
    "INFIX0": 10,
    "=": 10,
    "INFIX1": _INFIX1,
    "INFIX2": 13,
    "+": 13,
    "-": 13,
    "-.": 13,
    "INFIX3": 14,
    "*": 14,
    "INFIX4": 16,
    "fby": _FBY,
}
_RIGHT = {_ARROW, _INFIX1, _FBY}
_SIMPLE_STARTS = LITERALS | {"UIDENT", "LIDENT", "last", "(", "[", "{", "[|"}
_PERIOD_HINT = "write `period (p)`, or `period (phase | p)`"
_NOT_SIMPLE = {
    ".": "an array access is no argument: put it in parentheses, `f (v.(i))`",
    "::": "a list is no argument: put it, or the application before it, in parentheses",
}


class ExpressionParser(PatternParser, ABC):
    """Parses expressions; equations inside them are parsed by the class that extends this one."""

    _simple: syntax.Exp | None = None  # the last simple expression: to see what is one

    @abstractmethod
    def equations(self) -> tuple[syntax.Equation, ...]:
        """One or more equations."""

    @abstractmethod
    def control(self) -> syntax.Exp:
        """An expression that starts with match, present, automaton, local or do."""

    # --- sequences and operators ---

    def sequence(self) -> syntax.Exp:
        """`e1; e2; ...`"""
        start = self.index
        exps = [self.expression()]
        starts = [start]
        while self.accept(";"):
            starts.append(self.index)
            exps.append(self.expression())
        result = exps.pop()
        while exps:
            result = syntax.Seq(
                self.place(starts[len(exps) - 1]), self.number(), exps.pop(), result
            )
        return result

    def expression(self, level: int = 0) -> syntax.Exp:
        """An expression whose operators bind at least as tightly as `level`."""
        start = self.index
        left = self._operand(start)
        while True:
            kind = self.kind
            found = _LEVELS.get(kind, -1)
            if found < level or found < 0:
                return left
            if found == _TUPLE:
                items = [left]
                while self.accept(","):
                    items.append(self.expression(_TUPLE + 1))
                left = syntax.Tuple(self.place(start), self.number(), tuple(items))
                continue
            operator = self.index
            name = str(self.next().value)
            place = self.place(operator)
            right = self.expression(found if found in _RIGHT else found + 1)
            at, number = self.place(start), self.number()
            if found == _FBY:
                left = syntax.Fby(at, number, left, right)
            elif found == _ARROW:
                left = syntax.Arrow(at, number, left, right)
            else:
                function = syntax.Var(place, self.number(), LongName(None, name))
                left = syntax.Apply(at, number, function, (left, right))

    def _operand(self, start: int) -> syntax.Exp:
        match self.kind:
            case "-" | "-." | "PREFIX":
                return self._prefix(start)
            case "pre" | "?" | "atomic":
                word = self.next().kind
                exp = self.expression(_PREFIX_WORD)
                at, number = self.place(start), self.number()
                if word == "pre":
                    return syntax.Pre(at, number, exp)
                return (
                    syntax.Test(at, number, exp) if word == "?" else syntax.Atomic(at, number, exp)
                )
            case "up" | "disc":
                make = syntax.Up if self.next().kind == "up" else syntax.Disc
                exp = self.expression(_PREFIX_WORD)
                return make(self.place(start), self.number(), exp)
            case "init":
                self.next()
                return syntax.Initially(self.place(start), self.number())
            case "period":
                self.next()
                return self.period(start)
            case "inline" | "run":
                inline = self.accept("inline")
                run = self.accept("run")
                return self._applied(start, inline, run)
            case "if":
                self.next()
                condition = self.sequence()
                self.expect("then")
                then = self.sequence()
                self.expect("else", "an `if` expression needs an else")
                otherwise = self.expression()
                return syntax.If(self.place(start), self.number(), condition, then, otherwise)
            case "let":
                self.next()
                recursive = self.accept("rec")
                equations = self.equations()
                self.expect("in")
                body = self.sequence()
                return syntax.Let(self.place(start), self.number(), recursive, equations, body)
            case "reset":
                self.next()
                exp = self.sequence()
                self.expect("every")
                condition = self.expression()
                return syntax.ResetExp(self.place(start), self.number(), exp, condition)
            case "match" | "present" | "automaton" | "local" | "do":
                return self.control()
        return self._applied(start, inline=False, run=False)

    def _prefix(self, start: int) -> syntax.Exp:
        kind = self.kind
        name = str(self.next().value)
        place = self.place(start)
        exp = self.expression(_PREFIX if kind == "PREFIX" else _UNARY)
        at = self.place(start)
        if kind == "-" and isinstance(exp, syntax.Const) and isinstance(exp.value, Int | Float):
            return syntax.Const(at, exp.number, negated(exp.value))
        name = name if kind == "PREFIX" else f"~{name}"
        function = syntax.Var(place, self.number(), LongName(None, name))
        return syntax.Apply(at, self.number(), function, (exp,))

    def period(self, start: int) -> syntax.Exp:
        """`(period)` or `(phase | period)`."""
        self.expect("(", _PERIOD_HINT)
        phase: syntax.Exp | None = None
        period = self.expression()
        if self.accept("|"):
            phase, period = period, self.expression()
        self.expect(")", _PERIOD_HINT)
        return syntax.Period(self.place(start), self.number(), phase, period)

    # --- application ---

    def _applied(self, start: int, inline: bool, run: bool) -> syntax.Exp:
        function = self.simple()
        if not (inline or run):
            match self.kind:
                case "::":
                    return self._cons(start, function)
                case "." if self.following() == "(":
                    return self._access(start, function)
                case "{" if self._sees_slice():
                    return self._slice(start, function)
        arguments: list[syntax.Exp] = []
        while self.kind in _SIMPLE_STARTS:
            arguments.append(self.simple())
        if arguments and self.kind in _NOT_SIMPLE:
            self.fail("the end of the argument", _NOT_SIMPLE[self.kind])
        if not arguments:
            if inline or run:
                self.fail("an argument")
            return function
        at = self.place(start)
        if isinstance(function, syntax.Constr):
            if len(arguments) > 1 or function.arguments or inline or run:
                name = function.constructor.name
                self.fail(f"`{name}` applied once", f"write `{name}(e1, e2)`")
            (one,) = arguments
            items = one.items if isinstance(one, syntax.Tuple) else (one,)
            return syntax.Constr(at, function.number, function.constructor, items)
        return syntax.Apply(at, self.number(), function, tuple(arguments), inline, run)

    def _cons(self, start: int, head: syntax.Exp) -> syntax.Exp:
        operator = self.index
        self.next()
        place = self.place(operator)
        tail = self.expression(_CONS)
        at = self.place(start)
        pair = syntax.Tuple(at, self.number(), (head, tail))
        cons = syntax.Var(place, self.number(), CONS)
        return syntax.Apply(at, self.number(), cons, (pair,))

    def _access(self, start: int, array: syntax.Exp) -> syntax.Exp:
        self.next()
        self.next()
        index = self.expression()
        self.expect(")")
        if self.kind == "." and self.following() == "(":
            self.fail("an operator", "name the row first, or put it in parentheses: `(v.(i)).(j)`")
        return syntax.ArrayGet(self.place(start), self.number(), array, index)

    def _sees_slice(self) -> bool:
        if self.following() == "INT":
            return True
        after = 2
        while self.following(after - 1) in ("UIDENT", "LIDENT") and self.following(after) == ".":
            after += 2
        return self.following(after - 1) == "LIDENT" and self.following(after) in ("..", "+", "-")

    def _slice(self, start: int, array: syntax.Exp) -> syntax.Exp:
        self.next()
        first = self.size()
        self.expect("..")
        last = self.size()
        self.expect("}")
        return syntax.ArraySlice(self.place(start), self.number(), array, first, last)

    # --- simple expressions ---

    def simple(self) -> syntax.Exp:
        """An expression that may be an argument."""
        start = self.index
        exp = self._first(start)
        while self.kind == "." and self.following() != "(":
            self.next()
            if isinstance(exp, syntax.Const):
                self.fail("an operator", "`0..3` is read as `0.` `.3`: write `0 .. 3`")
            label = self.label()
            exp = syntax.RecordGet(self.place(start), self.number(), exp, label)
        self._simple = exp
        return exp

    def _first(self, start: int) -> syntax.Exp:
        match self.kind:
            case "LIDENT":
                name = str(self.next().value)
                return syntax.Var(self.place(start), self.number(), LongName(None, name))
            case "(":
                return self._parenthesised(start)
            case "UIDENT":
                return self._capitalised(start)
            case "last":
                self.next()
                ident = Ident(self.name(), 0)
                return syntax.Last(self.place(start), self.number(), ident)
            case "[":
                return self._list(start)
            case "[|":
                return self._array(start)
            case "{":
                return self._record(start)
            case kind if kind in LITERALS:
                value = self.literal()
                return syntax.Const(self.place(start), self.number(), value)
        return self._no_expression()

    def _no_expression(self) -> syntax.Exp:
        hint = {
            "fun": "there are no anonymous functions: declare one at top level",
            "pre": "put the delay in parentheses: `f (pre x)`",
            "?": "put the test in parentheses: `f (?s)`",
        }.get(self.kind)
        self.fail("an expression", hint)

    def _capitalised(self, start: int) -> syntax.Exp:
        first = str(self.next().value)
        name = LongName(None, first)
        if self.kind == ".":
            after = self.following()
            if after == "UIDENT":
                self.next()
                name = LongName(first, str(self.next().value))
            elif after in ("LIDENT", "("):
                self.next()
                value = LongName(first, self.name("a name of the module"))
                return syntax.Var(self.place(start), self.number(), value)
        return syntax.Constr(self.place(start), self.number(), name, ())

    def _parenthesised(self, start: int) -> syntax.Exp:
        if self.sees_operator_name():
            name = self.name()
            return syntax.Var(self.place(start), self.number(), LongName(None, name))
        self.next()
        if self.accept(")"):
            return syntax.Const(self.place(start), self.number(), Unit())
        exp = self.sequence()
        if self.kind == ":":
            if exp is not self._simple:
                self.fail(
                    "`)`", "put what stands before the type in parentheses: `((a + b) : int)`"
                )
            self.next()
            type_ = self.type_exp()
            self.expect(")")
            return syntax.Typed(self.place(start), self.number(), exp, type_)
        self.expect(")")
        return exp

    def _list(self, start: int) -> syntax.Exp:
        self.next()
        items: list[syntax.Exp] = []
        if self.kind != "]":
            items.extend(self.separated(";", self.expression))
        self.expect("]")
        at = self.place(start)
        result: syntax.Exp = syntax.Var(at, self.number(), NIL)
        for item in reversed(items):
            pair = syntax.Tuple(at, self.number(), (item, result))
            cons = syntax.Var(at, self.number(), CONS)
            result = syntax.Apply(at, self.number(), cons, (pair,))
        return result

    def _array(self, start: int) -> syntax.Exp:
        self.next()
        left = self.simple()
        if self.accept("with"):
            index = self.simple()
            self.expect("=")
            value = self.expression()
            self.expect("|]")
            return syntax.ArrayUpdate(self.place(start), self.number(), left, index, value)
        hint = (
            "`array (1, 2)` of Zelus_jax makes an array of its cells, and forall one of a rule; "
            "[| a | b |] joins two arrays, [| a with i = e |] changes a cell"
        )
        self.expect("|", hint)
        right = self.simple()
        self.expect("|]", hint)
        return syntax.ArrayConcat(self.place(start), self.number(), left, right)

    def _record(self, start: int) -> syntax.Exp:
        self.next()
        after = 2 if self.kind == "UIDENT" and self.following() == "." else 0
        if self.following(after) == "LIDENT" and self.following(after + 1) == "=":
            fields = self._fields()
            return syntax.Record(self.place(start), self.number(), fields)
        record = self.simple()
        self.expect("with")
        fields = self._fields()
        return syntax.RecordWith(self.place(start), self.number(), record, fields)

    def _fields(self) -> tuple[tuple[LongName, syntax.Exp], ...]:
        fields: list[tuple[LongName, syntax.Exp]] = []
        while True:
            label = self.label()
            self.expect("=")
            fields.append((label, self.expression()))
            if not self.accept(";") or self.kind == "}":
                break
        self.expect("}")
        return tuple(fields)
