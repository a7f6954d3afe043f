"""A place in a source: what the parsers of its parts share.

In: a text. Out: its tokens one by one, or a `Fault` that tells what was expected.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, TypeVar

from pzjax.frontend_bridge.builtin.errors import Fault, Phase, Places
from pzjax.frontend_bridge.builtin.hints import of_pair, of_token
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS, Token, tokens
from pzjax.frontend_bridge.dump.syntax import Ident, Span

T = TypeVar("T")

_OPERATORS = "INFIX0 INFIX1 INFIX2 INFIX3 INFIX4 PREFIX * + - -. = == & && || or on"
OPERATORS = frozenset(_OPERATORS.split())
_CLASSES = {
    "UIDENT": "a constructor",
    "LIDENT": "a name",
    "INT": "an integer",
    "EOF": "the end of the file",
    "QUOTE": "a type variable",
}

_OPENING = {")": "(", "]": "[", "}": "{", "|]": "[|"}
"""The brackets that others close."""


class Cursor:
    """Reads tokens in order; `kind` is that of the next one."""

    def __init__(self, text: str) -> None:
        """A cursor at the beginning of a text; `faults` holds what is wrong with its characters."""
        self.places = Places(text)
        self.tokens, self.faults = tokens(text, self.places)
        self.index = 0
        self.kind = self.tokens[0].kind
        self.next_number = 1

    # --- tokens ---

    def next(self) -> Token:
        """Takes the next token."""
        token = self.tokens[self.index]
        if token.kind != "EOF":
            self.index += 1
        self.kind = self.tokens[self.index].kind
        return token

    def following(self, distance: int = 1) -> str:
        """The kind of the token so far behind the next one."""
        return self.tokens[min(self.index + distance, len(self.tokens) - 1)].kind

    def accept(self, kind: str) -> bool:
        """Takes a token of this kind if it comes next."""
        if self.kind != kind:
            return False
        self.next()
        return True

    def expect(self, kind: str, hint: str | None = None) -> Token:
        """Takes a token of this kind, which must come next."""
        if self.kind != kind:
            self.fail(_CLASSES.get(kind, f"`{kind}`"), hint or self._open_since(kind))
        return self.next()

    def _open_since(self, closing: str) -> str | None:
        """Where the innermost bracket is that a closing one is expected for, if that is on another line."""
        opening, depth = _OPENING.get(closing), 0
        for token in reversed(self.tokens[: self.index] if opening else ()):
            depth += (token.kind == closing) - (token.kind == opening)
            if depth < 0:
                at = self.places.span(token.start, token.end)
                here = self.places.span(self.tokens[self.index].start, self.tokens[self.index].end)
                if at.line == here.line and self.kind != "EOF":
                    return None
                return f"the `{opening}` of line {at.line}, column {at.column + 1} is not closed"
        return None

    def fail(self, expected: str, hint: str | None = None) -> NoReturn:
        """Raises the error that something else was expected here."""
        token = self.tokens[self.index]
        found = f"`{token.value!s}`"
        if token.kind == "EOF":
            found = "the end of the file"
        elif token.kind in ("STRING", "CHAR", "FLOAT", "INT"):
            found = {"STRING": "a string", "CHAR": "a character"}.get(token.kind, found)
        elif token.kind in KEYWORDS:
            found = f"the keyword `{token.value!s}`"
        word, keyword = str(token.value), token.kind in KEYWORDS
        hint = of_pair(expected, word) or hint
        if not hint or keyword:
            hint = of_token(expected, word, keyword=keyword) or hint
        for near in self.tokens[max(0, self.index - 1) : self.index + 1]:
            if near.kind == "LIDENT" and str(near.value)[0].isupper():
                hint = (
                    f"`{near.value!s}` is read as a variable: a name with a capital has no underscore "
                    "at its end, nor two in a row"
                )
        at = self.places.span(token.start, token.end)
        if token.kind == "EOF" and self.index:
            start = self.tokens[self.index - 1].end
            at = self.places.span(start, start)  # where something is missing
        raise Fault(Phase.PARSER, at, f"expected {expected}, found {found}", hint)

    # --- nodes ---

    def place(self, start: int) -> Span:
        """The place from the token with index `start` to the last one taken."""
        last = max(start, self.index - 1)
        return self.places.span(self.tokens[start].start, self.tokens[last].end)

    def number(self) -> int:
        """A new number for a node."""
        number = self.next_number
        self.next_number += 1
        return number

    # --- names and lists ---

    def sees_operator_name(self) -> bool:
        """Whether `(op)` comes next."""
        return self.kind == "(" and self.following() in OPERATORS and self.following(2) == ")"

    def sees_name(self) -> bool:
        """Whether a value's name comes next."""
        return self.kind == "LIDENT" or self.sees_operator_name()

    def name(self, what: str = "a name") -> str:
        """Takes the name of a value: `x` or `(+)`."""
        if self.kind == "LIDENT":
            return str(self.next().value)
        if not self.sees_operator_name():
            self.fail(what)
        self.next()
        operator = str(self.next().value)
        self.next()
        return operator

    def binder(self, what: str = "a name") -> Ident:
        """Takes the name of a local variable that is defined here."""
        return Ident(self.name(what), 0)

    def separated(self, separator: str, item: Callable[[], T]) -> tuple[T, ...]:
        """Takes one or more items."""
        items = [item()]
        while self.accept(separator):
            items.append(item())
        return tuple(items)
