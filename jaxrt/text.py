"""Strings, as values that can be selected, carried and printed under `jit`.

A `Text` is a sequence of pieces. A literal is a number in a table of all literals of the process,
so that strings move through selections, loops and memories as integers; a number of the program
is a piece with the array itself and the way to write it. The characters are put together on the
host, by `read`: when the text is printed or, where the program looks into it, in the middle of a step.
A text that has grown too many forms is `made` one literal of the process.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import host

MOST_MAKES = 8
"""Of how many makes a text may be."""

MOST_PIECES = 32
"""Of how many pieces a text may be."""

MADE = ("made",)
"""The kinds of a text that the host has put together: it is one new literal."""

_literals: list[str] = []
_numbers: dict[str, int] = {}
_lock = threading.Lock()


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Text:
    """A string of a program.

    Attributes:
        values: one array a piece: the number of a literal, or the value to write.
        kinds: how to write each piece, a name in `WRITERS`.
    """

    values: tuple[Any, ...]
    kinds: tuple[str, ...] = field(metadata={"static": True})

    def promote(self, like: AnyText) -> AnyText:
        """This text in a form that both it and `like` have."""
        return widened(self, like)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Choice:
    """One of several texts that are made of different pieces.

    Attributes:
        tag: which of them, an integer.
        texts: one of each make, ordered by their kinds.
    """

    tag: Any
    texts: tuple[Text, ...]

    def promote(self, like: AnyText) -> AnyText:
        """This choice in a form that both it and `like` have."""
        return widened(self, like)


AnyText = Text | Choice


def makes(value: AnyText) -> tuple[Text, ...]:
    """The texts that a value may be."""
    return value.texts if isinstance(value, Choice) else (value,)


def widened(value: AnyText, like: AnyText) -> AnyText:
    """`value` as a choice among its own makes and those of `like`."""
    own = {one.kinds: one for one in makes(value)}
    every = {one.kinds: one for one in makes(like)} | own
    if len(every) == 1:
        return value
    if MADE in every or len(every) > MOST_MAKES:
        return made(value)
    kinds = sorted(every)
    blanks = {kind: jax.tree.map(_blank, one) for kind, one in every.items()}
    tag: Any = np.int32(kinds.index(makes(value)[0].kinds))
    if isinstance(value, Choice):
        places = np.array([kinds.index(one.kinds) for one in value.texts], np.int32)
        tag = (
            places[value.tag] if not isinstance(value.tag, jax.Array) else _take(places, value.tag)
        )
    return Choice(tag, tuple(own.get(kind, blanks[kind]) for kind in kinds))


def _blank(leaf: Any) -> Any:
    return np.zeros(np.shape(leaf), jax.dtypes.canonicalize_dtype(jnp.result_type(leaf)))


def _take(places: np.ndarray[Any, Any], tag: jax.Array) -> jax.Array:
    return jnp.asarray(places)[tag]


def text(content: str | bytes) -> Text:
    """A literal. Bytes that are not UTF-8 stand for themselves."""
    if isinstance(content, bytes):
        content = content.decode("utf-8", "surrogateescape")
    return Text((np.int32(_number(content)),), ("literal",))


def _number(content: str) -> int:
    """The number of a literal, a new one if need be."""
    with _lock:
        if content not in _numbers:
            _numbers[content] = len(_literals)
            _literals.append(content)
        return _numbers[content]


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
        text(content)


def written(kind: str, value: Any) -> Text:
    """The text of a number, a boolean or a character of the program."""
    return Text((value,), (kind,))


def join(left: AnyText, right: AnyText) -> AnyText:
    """The one after the other."""
    joined = {
        (i, j): Text(one.values + other.values, one.kinds + other.kinds)
        for i, one in enumerate(makes(left))
        for j, other in enumerate(makes(right))
    }
    kinds = sorted({one.kinds for one in joined.values()})
    if len(kinds) > MOST_MAKES or max(map(len, kinds)) > MOST_PIECES:
        number = host.scalar(lambda a, b: _number(read(a) + read(b)), np.int32, left, right)
        return Text((number,), MADE)
    if len(joined) == 1:
        return joined[0, 0]
    tag: Any = 0
    values: dict[tuple[str, ...], Text] = {}
    for (i, j), one in joined.items():
        chosen = (_tag(left) == i) & (_tag(right) == j)
        tag = jnp.where(chosen, kinds.index(one.kinds), tag)
        before = values.get(one.kinds, one)
        values[one.kinds] = jax.tree.map(lambda a, b, c=chosen: jnp.where(c, a, b), one, before)
    return Choice(tag, tuple(values[kind] for kind in kinds))


def _tag(value: AnyText) -> Any:
    return value.tag if isinstance(value, Choice) else 0


def read(value: AnyText) -> str:
    """The characters of a text whose values are known."""
    if isinstance(value, Choice):
        value = value.texts[int(value.tag)]
    return "".join(
        WRITERS[kind](piece) for kind, piece in zip(value.kinds, value.values, strict=True)
    )


def made(value: AnyText) -> Text:
    """The same characters as one literal, which the host puts together."""
    if isinstance(value, Text) and value.kinds == MADE:
        return value
    return Text((_literal(value),), MADE)


def _literal(value: AnyText) -> Any:
    """The number of the literal with the characters of a text."""
    if isinstance(value, Text) and value.kinds in (("literal",), MADE):
        return value.values[0]
    return host.scalar(lambda value: _number(read(value)), np.int32, value)


def differ(left: AnyText, right: AnyText) -> Any:
    """Whether two texts have different characters: 0 or 1."""
    return (_literal(left) != _literal(right)).astype(np.int32)


def by_bytes(left: AnyText, right: AnyText) -> Any:
    """-1, 0 or 1, byte by byte."""

    def compared(left: AnyText, right: AnyText) -> int:
        ours, theirs = to_bytes(left), to_bytes(right)
        return (ours > theirs) - (ours < theirs)

    return host.scalar(compared, np.int32, left, right)


def to_bytes(value: AnyText) -> bytes:
    """The bytes of a text whose values are known; strings of Zelus are bytes."""
    return read(value).encode("utf-8", "surrogateescape")


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
    "literal": lambda value: _literals[int(value)],
    "made": lambda value: _literals[int(value)],
    "int": lambda value: str(int(value)),
    "float": ocaml_float,
    "bool": lambda value: "true" if value else "false",
    "char": lambda value: bytes([int(value) & 255]).decode("utf-8", "surrogateescape"),
}
"""How each kind of piece is written."""
