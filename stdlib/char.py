"""The module `Char`: characters, which are codes from 0 to 255 (Latin-1)."""

from __future__ import annotations

import functools
from typing import Any

import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.spelling import LITERAL
from pzjax.jaxrt.text import Text, text

_ESCAPES = {8: r"\b", 9: r"\t", 10: r"\n", 13: r"\r", 39: r"\'", 92: r"\\"}


def code(value: Any) -> Any:
    """The code."""
    return value


def chr_(value: Any) -> Any:
    """The character of a code; OCaml refuses codes outside of 0 .. 255, here they are left as they are."""
    return value


def escape(number: int) -> str:
    """A character as it is written between quotes in a program."""
    if number in _ESCAPES:
        return _ESCAPES[number]
    return chr(number) if 32 <= number < 127 else f"\\{number:03}"


@functools.cache
def _escaped() -> np.ndarray:
    """For each code the number of the literal that writes it."""
    return np.array([text(escape(number)).values[0] for number in range(256)], np.int32)


def escaped(value: Any) -> Text:
    """The string that writes a character between quotes in a program."""
    return Text((jnp.asarray(_escaped())[value],), (LITERAL,))


def _within(value: Any, first: str, last: str) -> Any:
    return (value >= ord(first)) & (value <= ord(last))


def lowercase_ascii(value: Any) -> Any:
    """The small letter of an ASCII letter."""
    return jnp.where(_within(value, "A", "Z"), value + 32, value)


def uppercase_ascii(value: Any) -> Any:
    """The capital letter of an ASCII letter."""
    return jnp.where(_within(value, "a", "z"), value - 32, value)


def lowercase(value: Any) -> Any:
    """The small letter of a letter of Latin-1."""
    accented = _within(value, "À", "Þ") & (value != ord("×"))  # noqa: RUF001
    return jnp.where(_within(value, "A", "Z") | accented, value + 32, value)


def uppercase(value: Any) -> Any:
    """The capital letter of a letter of Latin-1."""
    accented = _within(value, "à", "þ") & (value != ord("÷"))
    return jnp.where(_within(value, "a", "z") | accented, value - 32, value)


@curried
def compare(left: Any, right: Any) -> Any:
    """The difference of the codes, as in OCaml."""
    return left - right


@curried
def equal(left: Any, right: Any) -> Any:
    """Equality."""
    return jnp.equal(left, right)
