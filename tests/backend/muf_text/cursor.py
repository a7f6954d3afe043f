"""A place in a text of readable muF: what the parsers of its parts share.

In: a text. Out: its tokens one by one, or a `MufSyntaxError` that tells what was expected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn, TypeVar

from pzjax.backend.muf.lexical import KINDS
from pzjax.frontend_bridge.dump.syntax import Int, Kind, LongName, Span

from muf_text.tokens import MufSyntaxError, Token, tokens

T = TypeVar("T")


class Cursor:
    """Reads tokens in order; `token` is the next one."""

    def __init__(self, text: str) -> None:
        """A cursor at the beginning of a text."""
        self.text = text
        self.tokens = tuple(tokens(text))
        self.index = 0
        self.token = self.tokens[0]

    def fail(self, expected: str) -> NoReturn:
        """Raises the error that something else was expected here."""
        raise MufSyntaxError(
            f"expected {expected}, found {self.token.text}", self.text, self.token.start
        )

    def next(self) -> Token:
        """Takes the next token."""
        token = self.token
        self.index += 1
        self.token = self.tokens[self.index]
        return token

    def back_to(self, index: int) -> None:
        """Goes back to the token with this index."""
        self.index = index
        self.token = self.tokens[index]

    def following(self, distance: int = 1) -> Token:
        """The token that comes so far behind the next one."""
        return self.tokens[min(self.index + distance, len(self.tokens) - 1)]

    def sees(self, *words: str) -> bool:
        """Whether one of these words comes next."""
        return self.token.text in words

    def touches(self, bracket: str) -> bool:
        """Whether a bracket comes next, without a blank before it."""
        return self.token.text == bracket and self.tokens[self.index - 1].end == self.token.start

    def accept(self, word: str) -> bool:
        """Takes a word if it comes next."""
        if self.token.text != word:
            return False
        self.next()
        return True

    def expect(self, word: str) -> None:
        """Takes a word that must come next."""
        if not self.accept(word):
            self.fail(f"`{word}`")

    def take(self, kind: str, expected: str) -> str:
        """Takes a token of a kind; its content."""
        if self.token.kind != kind:
            self.fail(expected)
        return str(self.next().value)

    def low(self) -> str:
        """Takes a name of a value, a type or a label."""
        return self.take("lower", "a name")

    def capital(self) -> str:
        """Takes a name of a module or a constructor."""
        return self.take("capital", "a name with a capital")

    def quotation(self) -> str:
        """Takes a text between quotes."""
        return self.take("string", "a text between quotes")

    def numbered(self) -> tuple[str, int]:
        """Takes a name with its number."""
        match self.token.value:
            case (str() as source, int() as number):
                self.next()
                return source, number
        self.fail("a name with a number, such as `x.1`")

    def integer(self) -> int:
        """Takes an integer."""
        match self.token.value:
            case Int(value):
                self.next()
                return value
        self.fail("an integer")

    def span(self) -> Span | None:
        """Takes a position in the source if it comes next."""
        match self.token.value:
            case Span() as at:
                self.next()
                return at
        return None

    def kind(self) -> Kind:
        """Takes the kind of a machine or of an instance."""
        return self.one_of(KINDS)

    def one_of(self, words: Mapping[str, T]) -> T:
        """Takes one of several words, and gives what it stands for."""
        if self.token.text not in words:
            self.fail(f"one of {', '.join(words)}")
        return words[self.next().text]

    def label(self) -> LongName:
        """Takes a label of a record."""
        module = None
        if self.token.kind == "capital":
            module = self.capital()
            self.expect(".")
        return LongName(module, self.low())

    def constructor(self) -> LongName:
        """Takes the name of a constructor."""
        first = self.capital()
        return LongName(first, self.capital()) if self.accept(".") else LongName(None, first)

    def sequence(self, item: Callable[[], T], separator: str, closing: str) -> tuple[T, ...]:
        """Takes items with a separator between them, and what closes them."""
        items: list[T] = []
        while not self.accept(closing):
            if items and not self.sees(closing):
                self.expect(separator)
            items.append(item())
        return tuple(items)

    def listed(self, item: Callable[[], T], separator: str) -> tuple[T, ...]:
        """Takes one item or more, with a separator between them."""
        items = [item()]
        while self.accept(separator):
            items.append(item())
        return tuple(items)
