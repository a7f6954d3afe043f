"""Structured values in the text of a cell: `Circle(1.5)`, `[1, 2]`, `(true, None)` as numbers, strings and lists.

It is the notation in which `pzjax run` writes values:

    value ::= number | word | string | (value, ...) | [value, ...] | {string: value, ...}
            | Name | Name(value, ...) | Name(label=value, ...)

Names and labels are those of Zelus, `None`, `class` and `x'` among them; strings are Python's or JSON's.
"""

from __future__ import annotations

import math
import re
from typing import Any

DIGITS = 400
"""How many digits an integer has at most; one with more has no use, and much time goes into reading it."""

_BLANKS = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"[+-]?(?:\d+(\.\d*)?|(\.\d+))([eE][+-]?\d+)?(?![\w.'])", re.ASCII)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_']*")
_ENDLESS = re.compile(r"[+-](?:inf|nan)(?![\w'])")
_STRING = re.compile(r"""'(?:[^'\\\n]++|\\.)*+'|"(?:[^"\\\n]++|\\.)*+\"""")
_ESCAPED = re.compile(r"\\(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
                      r"|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")  # fmt: skip
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", **{c: c for c in "\\'\"/"}}
_WORDS = {"true": True, "false": False, "null": None}


def parsed(text: str) -> Any:
    """What a text says, in the terms of JSON: see `structured`.

    Raises:
        ValueError: it is nothing of the kind.
    """
    reader = _Reader(text)
    try:
        value = reader.value()
    except RecursionError:
        reader.fail()
    if reader.place < len(text):
        reader.fail()
    return value


def reserved(text: str) -> bool:
    """Tells whether the cell of a signal or an option says that there is no value, or else `Some(value)`."""
    bare = text.strip()
    return bare in ("", "None") or bare.startswith("Some(")


class _Reader:
    """A text that is being read.

    Attributes:
        text: all of it.
        place: where the next value begins: never at a blank.
    """

    def __init__(self, text: str) -> None:
        """Nothing is read yet."""
        self.text = text
        self.place = 0
        self.skip("")

    def fail(self) -> Any:
        """Raises an error."""
        raise ValueError(f"{self.text!r} can't be read")

    def skip(self, mark: str) -> bool:
        """Passes over a mark, if it is here, and blanks."""
        if not self.text.startswith(mark, self.place):
            return False
        blanks = _BLANKS.match(self.text, self.place + len(mark))
        assert blanks is not None
        self.place = blanks.end()
        return True

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What of a pattern is here, if there is any; and passes over it and over blanks."""
        found = pattern.match(self.text, self.place)
        if found:
            self.place = found.end()
            self.skip("")
        return found

    def value(self) -> Any:
        """A value."""
        if found := self.take(_NUMBER):
            return _number(found)
        if found := self.take(_ENDLESS):
            return found[0]
        if found := self.take(_STRING):
            return _string(found[0])
        if self.skip("["):
            return self.items("]", self.value)
        if self.skip("("):
            items = self.items(")", self.value)
            return items[0] if len(items) == 1 else items
        if self.skip("{"):
            return dict(self.items("}", self.member))
        if found := self.take(_NAME):
            return self.called(found[0])
        return self.fail()

    def items(self, closed: str, one: Any) -> list[Any]:
        """Things with commas between, and perhaps behind the last one."""
        found: list[Any] = []
        while not self.skip(closed):
            found.append(one())
            if not self.skip(",") and not self.text.startswith(closed, self.place):
                self.fail()
        return found

    def member(self) -> tuple[str, Any]:
        """A member of an object of JSON."""
        name = self.take(_STRING)
        if name is None or not self.skip(":"):
            return self.fail()  # type: ignore[no-any-return]
        return _string(name[0]), self.value()

    def field(self) -> tuple[str, Any]:
        """A field of a record."""
        label = self.take(_NAME)
        if label is None or not self.skip("="):
            return self.fail()  # type: ignore[no-any-return]
        return label[0], self.value()

    def called(self, name: str) -> Any:
        """What follows a name."""
        if not self.skip("("):
            return _WORDS.get(name, name)
        start = self.place
        if self.take(_NAME) and self.text.startswith("=", self.place):
            self.place = start
            return dict(self.items(")", self.field))
        self.place = start
        return {name: self.items(")", self.value)}


def _number(found: re.Match[str]) -> int | float:
    if not any(found.groups()):
        if len(found[0]) > DIGITS:
            raise ValueError("a number is too large to be read")
        return int(found[0])
    number = float(found[0])
    if math.isinf(number):
        raise ValueError("a number is too large to be read")
    return number


def _string(quoted: str) -> str:
    return _ESCAPED.sub(_character, quoted[1:-1])


def _character(found: re.Match[str]) -> str:
    """What an escape in a string stands for; a backslash before any other character stands for itself."""
    code = found[1]
    if len(code) == 1:
        return _LETTERS.get(code, found[0])
    if "\\" in code:  # JSON spells a character beyond U+FFFF as two halves
        halves = int(code[1:5], 16), int(code[7:], 16)
        return b"".join(half.to_bytes(2, "big") for half in halves).decode("utf-16-be")
    number = int(code[1:], 16)
    if number > 0x10FFFF:
        raise ValueError("a string with what is no character can't be read")
    return chr(number)
