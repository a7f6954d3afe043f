"""Patterns and constants: tokens come in, nodes of the tree go out."""

from __future__ import annotations

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.types import TypeParser
from pzjax.frontend_bridge.dump.integers import wrapped
from pzjax.frontend_bridge.dump.syntax import (
    Bool,
    Char,
    Float,
    Immediate,
    Int,
    LongName,
    String,
    Unit,
)

LITERALS = frozenset(["INT", "FLOAT", "CHAR", "STRING", "true", "false"])
_ALIAS, _OR, _TUPLE, _SIMPLE = 4, 5, 6, 7
_PATTERN_STARTS = LITERALS | {"-", "UIDENT", "LIDENT", "_", "(", "{"}


class PatternParser(TypeParser):
    """Parses patterns."""

    def literal(self) -> Immediate:
        """Takes a constant."""
        token = self.next()
        match token.kind, token.value:
            case "INT", int(value):
                return Int(value)
            case "FLOAT", float(real):
                return Float(real)
            case "CHAR", int(code):
                return Char(code)
            case "STRING", bytes(text):
                return String(text)
        return Bool(token.kind == "true")

    def sees_simple_pattern(self) -> bool:
        """Whether a simple pattern may come next."""
        return self.kind in _PATTERN_STARTS

    def pattern(self, level: int = _ALIAS) -> syntax.Pattern:
        """A pattern whose operators bind at least as tightly as `level`."""
        start = self.index
        left = self._applied_pattern()
        while True:
            if self.kind == "as" and level <= _ALIAS:
                self.next()
                name = self.binder()
                left = syntax.AliasPat(self.place(start), self.number(), left, name)
            elif self.kind == "|" and level <= _OR:
                self.next()
                right = self.pattern(_TUPLE)
                left = syntax.OrPat(self.place(start), self.number(), left, right)
            elif self.kind == "," and level <= _TUPLE:
                items = [left]
                while self.accept(","):
                    items.append(self.pattern(_SIMPLE))
                left = syntax.TuplePat(self.place(start), self.number(), tuple(items))
            else:
                return left

    def _applied_pattern(self) -> syntax.Pattern:
        if self.kind != "UIDENT":
            return self.simple_pattern()
        start = self.index
        constructor = self.constructor_name()
        arguments: tuple[syntax.Pattern, ...] = ()
        if self.sees_simple_pattern():
            argument = self.simple_pattern()
            arguments = argument.items if isinstance(argument, syntax.TuplePat) else (argument,)
        return syntax.ConstrPat(self.place(start), self.number(), constructor, arguments)

    def constructor_name(self) -> LongName:
        """Takes `C` or `M.C`."""
        first = str(self.expect("UIDENT").value)
        if self.kind == "." and self.following() == "UIDENT":
            self.next()
            return LongName(first, str(self.next().value))
        return LongName(None, first)

    def simple_pattern(self) -> syntax.Pattern:
        """A pattern without operators outside parentheses."""
        start = self.index
        if self.kind in LITERALS:
            value = self.literal()
            return syntax.ConstPat(self.place(start), self.number(), value)
        if self.kind == "-":
            self.next()
            if self.kind not in ("INT", "FLOAT"):
                self.fail("a number")
            value = negated(self.literal())
            return syntax.ConstPat(self.place(start), self.number(), value)
        if self.kind == "UIDENT":
            name = self.constructor_name()
            return syntax.ConstrPat(self.place(start), self.number(), name, ())
        if self.sees_name():
            ident = self.binder()
            return syntax.VarPat(self.place(start), self.number(), ident)
        if self.accept("_"):
            return syntax.WildPat(self.place(start), self.number())
        if self.kind == "{":
            return self._record_pattern(start)
        if not self.accept("("):
            self.fail("a pattern")
        if self.accept(")"):
            return syntax.ConstPat(self.place(start), self.number(), Unit())
        pattern = self.pattern()
        if self.accept(":"):
            type_ = self.type_exp()
            self.expect(")")
            return syntax.TypedPat(self.place(start), self.number(), pattern, type_)
        self.expect(")")
        return pattern

    def _record_pattern(self, start: int) -> syntax.Pattern:
        self.next()
        fields: list[tuple[LongName, syntax.Pattern]] = []
        if not (self.kind == "_" and self.following() == "}"):
            while True:
                label = self.label()
                self.expect("=")
                fields.append((label, self.pattern()))
                if not self.accept(";") or self.kind in ("}", "_"):
                    break
        self.accept("_")
        self.expect("}")
        return syntax.RecordPat(self.place(start), self.number(), tuple(fields))

    def label(self) -> LongName:
        """Takes `l` or `M.l`."""
        module = None
        if self.kind == "UIDENT":
            module = str(self.next().value)
            self.expect(".")
        return LongName(module, self.name("a label"))


def negated(value: Immediate) -> Immediate:
    """The number with the other sign; the least integer is its own opposite."""
    if isinstance(value, Int):
        return Int(wrapped(-value.value))
    assert isinstance(value, Float)
    return Float(-value.value)
