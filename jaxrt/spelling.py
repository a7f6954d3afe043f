"""How values are written: the table of literals, and a writer for each kind of piece of a text; without JAX.

A literal is a string of the program or of its input; programs carry its number. An exported node takes this file along.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import Any

LITERAL = "literal"
"""The kind of a piece that is a short literal; that of a longer one tells beside it how many bytes it has at most."""

_literals: list[str] = []
_numbers: dict[str, int] = {}
_lock = threading.Lock()


def number(content: str | bytes) -> int:
    """The number of a literal, a new one if need be. Bytes that are not UTF-8 stand for themselves."""
    if isinstance(content, bytes):
        content = content.decode("utf-8", "surrogateescape")
    with _lock:
        if content not in _numbers:
            _numbers[content] = len(_literals)
            _literals.append(content)
        return _numbers[content]


def literal(number: Any) -> str:
    """The literal of a number."""
    return _literals[int(number)]


def is_literal(kind: str) -> bool:
    """Tells whether a piece of a kind is a literal."""
    return kind.startswith(LITERAL)


def written_as(kind: str) -> str:
    """How a piece of a kind is written, a name in `WRITERS`: long literals as short ones are."""
    return LITERAL if is_literal(kind) else kind


def literals() -> list[str]:
    """All literals of the process, each at its number."""
    return list(_literals)


def restore_literals(contents: list[str]) -> None:
    """Gives literals the numbers that they had in another run of the same program.

    Raises:
        ValueError: this process has given other numbers already.
    """
    if contents[: len(_literals)] != _literals:
        raise ValueError("the strings of the program have other numbers")
    for content in contents[len(_literals) :]:
        number(content)


def as_bytes(characters: str) -> bytes:
    """The bytes of a string; those that are not UTF-8 are in it as `surrogateescape` puts them."""
    return characters.encode("utf-8", "surrogateescape")


def ocaml_float(value: Any, digits: int = 12) -> str:
    """A float as OCaml's `string_of_float` writes it: 12 significant digits, a point where
    nothing else shows a float.
    """
    number = float(value)
    if math.isnan(number):
        return "nan" if math.copysign(1.0, number) > 0 else "-nan"
    if math.isinf(number):
        return "inf" if number > 0 else "-inf"
    shown = f"{number:.{digits}g}"
    return shown if any(c in ".e" for c in shown) else shown + "."


WRITERS: dict[str, Callable[[Any], str]] = {
    LITERAL: literal,
    "int": lambda value: str(int(value)),
    "float": ocaml_float,
    "bool": lambda value: "true" if value else "false",
    "char": lambda value: bytes([int(value) & 255]).decode("utf-8", "surrogateescape"),
}
"""How each kind of piece is written."""
