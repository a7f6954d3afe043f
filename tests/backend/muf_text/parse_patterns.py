"""Names, patterns and constants in readable muF: what the parsers of expressions and declarations stand on.

In: a cursor at the pattern. Out: the pattern, and the cursor behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc

from muf_text.cursor import Cursor
from muf_text.parse_types import parse_type
from muf_text.tokens import Token

T = TypeVar("T")

UNIT: muf.Pattern = muf.PConst(obc.Unit())
CONSTANTS: dict[str, obc.Immediate] = {
    "true": obc.Bool(True),
    "false": obc.Bool(False),
    "any": obc.Any(),
}
IMMEDIATES = ("int", "int32", "float", "char", "string")
STARTS = ("keyed", "fun", "machine", "val", "type", "exports")
"""The words that end a declaration, because another one or the exports follow."""


class _Family:
    """Variables, or fields of the state: `clear` by their name, `known` by their name and number."""

    def __init__(self) -> None:
        self.clear: dict[str, muf.Name] = {}
        self.known: dict[tuple[str, int], muf.Name] = {}

    def add(self, source: str, number: int, at: obc.Span | None = None) -> muf.Name:
        name = self.known[source, number] = self.clear[source] = muf.Name(source, number, at)
        return name

    def of(self, token: Token) -> muf.Name:
        """The name that a token spells, a new one if need be."""
        match token.value:
            case (str() as source, int() as number):
                known = self.known.get((source, number))
                return muf.Name(source, number) if known is None else known
        source = str(token.value)
        return self.clear.get(source) or self.add(source, 0)


class PatternParser:
    """Reads the patterns of one declaration, and knows its names."""

    def __init__(self, cursor: Cursor) -> None:
        """A parser of the declaration at a cursor, whose list of names it reads at once."""
        self.cursor = cursor
        self.variables = _Family()
        self.fields = _Family()
        start = cursor.index
        while not (cursor.sees("names", *STARTS) or cursor.token.kind == "end"):
            cursor.next()
        self.names()
        cursor.back_to(start)

    def names(self) -> None:
        """The list of names at the end, which is read before the rest and again in its place."""
        if self.cursor.accept("names"):
            self.cursor.listed(self.listed_name, ",")

    def listed_name(self) -> None:
        """`x.1 @2:3-4:5`, or `state.x.1` for a field; the position may be missing."""
        family = self.variables
        if self.cursor.accept("state"):
            self.cursor.expect(".")
            family = self.fields
        source, number = self.cursor.numbered()
        family.add(source, number, self.cursor.span())

    # --- names ----------------------------------------------------------------------------------

    def variable(self) -> muf.Name:
        """A variable."""
        return self.name(self.variables)

    def field(self) -> muf.Name:
        """A memory or an instance."""
        return self.name(self.fields)

    def name(self, family: _Family) -> muf.Name:
        """A name, with its number or without."""
        if self.cursor.token.kind not in ("lower", "numbered"):
            self.cursor.fail("a name")
        return family.of(self.cursor.next())

    # --- patterns -------------------------------------------------------------------------------

    def parameters(self) -> tuple[muf.Pattern, ...]:
        """The patterns before `:`, `=` or a position."""
        parameters = []
        while not self.cursor.sees(":", "=") and self.cursor.token.kind != "span":
            parameters.append(self.parameter())
        return tuple(parameters)

    def parameter(self) -> muf.Pattern:
        """A pattern that needs no brackets; a variable without its type."""
        if self.cursor.token.kind in ("lower", "numbered"):
            return muf.PVar(self.variable())
        return self.simple_pattern()

    def pattern(self) -> muf.Pattern:
        """Any pattern: `p | p`."""
        pattern = self.alias_pattern()
        while self.cursor.accept("|"):
            pattern = muf.POr(pattern, self.alias_pattern())
        return pattern

    def alias_pattern(self) -> muf.Pattern:
        """`p as x`."""
        pattern = self.simple_pattern()
        while self.cursor.accept("as"):
            pattern = muf.PAlias(pattern, self.variable())
        return pattern

    def simple_pattern(self) -> muf.Pattern:
        """A variable, a constant, a constructor, or something in brackets."""
        cursor = self.cursor
        if cursor.token.kind in ("lower", "numbered"):
            return self.typed_variable()
        if cursor.token.kind == "capital":
            return muf.PConstr(cursor.constructor(), self.arguments(self.pattern))
        if self.sees_constant():
            return muf.PConst(self.constant())
        if cursor.accept("_"):
            return muf.PWild()
        if cursor.accept("{"):
            return muf.PRecord(cursor.sequence(self.field_pattern, ";", "}"))
        if cursor.accept("("):
            return self.bracketed(self.pattern, muf.PTuple, UNIT)
        cursor.fail("a pattern")

    def typed_variable(self) -> muf.PVar:
        """`x` or `x : t`."""
        name = self.variable()
        return muf.PVar(name, parse_type(self.cursor) if self.cursor.accept(":") else None)

    def field_pattern(self) -> tuple[obc.LongName, muf.Pattern]:
        """`x = p`."""
        label = self.cursor.label()
        self.cursor.expect("=")
        return label, self.pattern()

    # --- what patterns and expressions share ----------------------------------------------------

    def sees_constant(self) -> bool:
        """Whether a constant comes next; `()` counts as a bracket."""
        return self.cursor.token.kind in IMMEDIATES or self.cursor.sees(*CONSTANTS)

    def constant(self) -> obc.Immediate:
        """A constant other than `()`."""
        cursor = self.cursor
        if cursor.token.text in CONSTANTS:
            return CONSTANTS[cursor.next().text]
        literal = cursor.token.value
        if isinstance(literal, obc.Int | obc.Int32 | obc.Float | obc.Char):
            cursor.next()
            return literal
        try:
            content = str(literal).encode("latin-1")
        except UnicodeEncodeError:
            cursor.fail("a string of bytes")
        cursor.quotation()
        return obc.String(content)

    def arguments(self, item: Callable[[], T]) -> tuple[T, ...]:
        """The arguments of a constructor, in brackets that touch it."""
        if not self.cursor.touches("("):
            return ()
        self.cursor.next()
        return self.cursor.sequence(item, ",", ")")

    def bracketed(self, item: Callable[[], T], make: Callable[[tuple[T, ...]], T], unit: T) -> T:
        """`()`, one thing in brackets, or a tuple; `(,)` and `(x,)` are those of none and of one."""
        cursor = self.cursor
        if cursor.accept(")"):
            return unit
        if cursor.accept(","):
            cursor.expect(")")
            return make(())
        first = item()
        if cursor.accept(")"):
            return first
        cursor.expect(",")
        return make((first, *cursor.sequence(item, ",", ")")))
