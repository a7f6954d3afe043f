"""Blocks and expressions in readable muF, as `printer` writes them.

In: a cursor at the expression. Out: the expression, and the cursor behind it.
"""

from __future__ import annotations

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.lexical import COMPARISON, OPERATORS, PREFIXES
from pzjax.frontend_bridge.dump import syntax as obc

from muf_text.parse_patterns import CONSTANTS, PatternParser

UNIT: muf.Exp = muf.Const(obc.Unit())
ATOMS = ("(", "{", "[|", "state", "this", *CONSTANTS)
"""The words that an argument may begin with, besides names and literals."""

BRANCHINGS = {branching.value: branching for branching in muf.Branching}


class ExpressionParser(PatternParser):
    """Reads the blocks and expressions of one declaration."""

    # --- blocks ---------------------------------------------------------------------------------

    def block(self) -> muf.Block:
        """`let p = e in`, as often as there are bindings, and an expression."""
        return muf.Block(self.bindings(), self.exp())

    def bindings(self) -> tuple[muf.Bind, ...]:
        """`let p = e in`, as often as there are bindings."""
        bindings = []
        while self.cursor.accept("let"):
            pattern = self.pattern()
            self.cursor.expect("=")
            bindings.append(muf.Bind(pattern, self.exp()))
            self.cursor.expect("in")
        return tuple(bindings)

    # --- expressions ----------------------------------------------------------------------------

    def exp(self) -> muf.Exp:
        """Any expression: a branch, a loop, or operators."""
        cursor = self.cursor
        if cursor.accept("if"):
            return self.conditional()
        if cursor.accept("match"):
            subject = self.exp()
            cursor.expect("with")
            return muf.Match(subject, self.cases())
        if cursor.accept("for"):
            return self.counted_loop()
        if cursor.accept("loop"):
            carried = () if cursor.sees("while") else cursor.listed(self.carried, "and")
            cursor.expect("while")
            condition = self.block()
            return muf.While(carried, condition, self.loop_body())
        return self.operation(0)

    def conditional(self) -> muf.Exp:
        """`if cond c then b else b`, or with `where`; the `if` has been read."""
        if self.cursor.token.text not in BRANCHINGS:
            self.cursor.fail("`cond` or `where` after `if`")
        branching = BRANCHINGS[self.cursor.next().text]
        condition = self.exp()
        self.cursor.expect("then")
        then = self.block()
        self.cursor.expect("else")
        return muf.If(condition, then, self.block(), branching)

    def cases(self) -> tuple[tuple[muf.Pattern, muf.Block], ...]:
        """`| p -> b`, as often as there are cases, and `end`."""
        cases = []
        while not self.cursor.accept("end"):
            self.cursor.expect("|")
            pattern = self.pattern()
            self.cursor.expect("->")
            cases.append((pattern, self.block()))
        return tuple(cases)

    def counted_loop(self) -> muf.Exp:
        """`for i = e to e with x = e and y = e do b done`; the `for` has been read."""
        cursor = self.cursor
        index = self.variable()
        cursor.expect("=")
        first = self.exp()
        up = cursor.accept("to")
        if not up:
            cursor.expect("downto")
        last = self.exp()
        carried = cursor.listed(self.carried, "and") if cursor.accept("with") else ()
        return muf.For(index, first, last, up, carried, self.loop_body())

    def carried(self) -> tuple[muf.PVar, muf.Exp]:
        """One loop variable and its first value."""
        variable = self.typed_variable()
        self.cursor.expect("=")
        return variable, self.exp()

    def loop_body(self) -> muf.Block:
        """`do b done`."""
        self.cursor.expect("do")
        body = self.block()
        self.cursor.expect("done")
        return body

    def operation(self, least: int) -> muf.Exp:
        """Operators of the level `least` and of those that bind more."""
        left = self.application()
        while True:
            word = self.cursor.token.text
            if word == "is" and least <= COMPARISON:
                self.cursor.next()
                left = muf.Is(left, self.cursor.constructor())
                continue
            level, to_left = OPERATORS.get(word, (-1, False))
            if level < least:
                return left
            self.cursor.next()
            right = self.operation(level + 1 if to_left else level)
            left = muf.Call(muf.Global(obc.LongName("Stdlib", word)), (left, right))

    def application(self) -> muf.Exp:
        """A function, a step or a projection with its arguments, or a single atom."""
        cursor = self.cursor
        if cursor.token.text in PREFIXES:
            name = obc.LongName("Stdlib", cursor.next().text)
            return muf.Call(muf.Global(name), (self.atom(),))
        if cursor.sees("~key:"):
            return self.fold()
        if cursor.accept("run"):
            kind = obc.Kind.DISCRETE
            if cursor.accept("["):
                kind = cursor.kind()
                cursor.expect("]")
            return muf.Step(self.field(), self.atom(), self.atom(), kind, self.key())
        if cursor.accept("flow"):
            return muf.Flow(self.field(), self.atom(), self.atom())
        if cursor.accept("reset"):
            return muf.Reset(self.field(), self.atom())
        if cursor.accept("fresh"):
            return muf.Fresh(self.field(), self.extents(), self.key())
        if cursor.accept("#"):
            return self.part()
        head = self.atom()
        arguments = []
        while self.sees_atom():
            arguments.append(self.atom())
        return muf.Call(head, tuple(arguments), self.key()) if arguments else head

    def part(self) -> muf.Exp:
        """A component of a tuple, or an argument of a constructor."""
        index = self.cursor.integer()
        if not self.cursor.accept("["):
            return muf.Item(self.atom(), index)
        constructor = self.cursor.constructor()
        self.cursor.expect("]")
        return muf.Payload(self.atom(), constructor, index)

    def key(self) -> muf.Fold | None:
        """The key of a draw, if one comes next."""
        return self.fold() if self.cursor.sees("~key:") else None

    def fold(self) -> muf.Fold:
        """`~key:3[i, j]`."""
        self.cursor.expect("~key:")
        return muf.Fold(self.cursor.integer(), self.extents())

    def extents(self) -> tuple[muf.Exp, ...]:
        """Sizes or indexes in square brackets, if any."""
        return self.cursor.sequence(self.exp, ",", "]") if self.cursor.accept("[") else ()

    def sees_atom(self) -> bool:
        """Whether an argument comes next."""
        kinds = ("lower", "numbered", "capital")
        return self.cursor.token.kind in kinds or self.sees_constant() or self.cursor.sees(*ATOMS)

    def atom(self) -> muf.Exp:
        """What an argument may be, with the labels and indexes that follow it."""
        cursor = self.cursor
        exp = self.head()
        while True:
            if cursor.accept("."):
                exp = muf.Get(exp, cursor.label())
            elif cursor.accept(".("):
                first = self.exp()
                last = self.exp() if cursor.accept("..") else None
                cursor.expect(")")
                exp = muf.ArrayGet(exp, first) if last is None else muf.ArraySlice(exp, first, last)
            else:
                return exp

    def head(self) -> muf.Exp:
        """A name, a constant, or something in brackets."""
        cursor = self.cursor
        match cursor.token.kind:
            case "numbered":
                return muf.Var(self.variable())
            case "lower":
                known = self.variables.clear.get(str(cursor.token.value))
                name = cursor.low()
                return muf.Global(obc.LongName(None, name)) if known is None else muf.Var(known)
            case "capital" if (
                cursor.following(2).kind == "lower" and cursor.following().text == "."
            ):
                return muf.Global(cursor.label())
            case "capital":
                return muf.Constr(cursor.constructor(), self.arguments(self.exp))
        if self.sees_constant():
            return muf.Const(self.constant())
        if cursor.accept("("):
            return self.bracketed(self.exp, muf.Tuple, UNIT)
        if cursor.accept("state"):
            cursor.expect(".")
            return muf.Field(self.field())
        if cursor.accept("this"):
            cursor.expect(".")
            return muf.Global(obc.LongName(None, cursor.low()))
        if cursor.accept("{"):
            return self.record()
        if cursor.accept("[|"):
            return self.array()
        cursor.fail("an expression")

    def record(self) -> muf.Exp:
        """`{x = e; y = e}`, or `{record with x = e}`."""
        cursor = self.cursor
        label = 2 if cursor.following().text == "." else 0
        record: muf.Exp | None = None
        if not cursor.sees("}") and cursor.following(label + 1).text != "=":
            record = self.application()
            cursor.expect("with")
        fields = cursor.sequence(self.field_value, ";", "}")
        return muf.Record(fields) if record is None else muf.With(record, fields)

    def field_value(self) -> tuple[obc.LongName, muf.Exp]:
        """`x = e`."""
        label = self.cursor.label()
        self.cursor.expect("=")
        return label, self.exp()

    def array(self) -> muf.Exp:
        """`[| a with i = x |]`, `[| a ++ b |]` or `[| cell; size |]`."""
        cursor = self.cursor
        first = self.exp()
        exp: muf.Exp
        if cursor.accept("with"):
            index = self.operation(COMPARISON + 1)
            cursor.expect("=")
            exp = muf.ArraySet(first, index, self.exp())
        elif cursor.accept("++"):
            exp = muf.ArrayConcat(first, self.exp())
        else:
            cursor.expect(";")
            exp = muf.ArrayMake(first, self.exp())
        cursor.expect("|]")
        return exp
