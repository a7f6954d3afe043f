"""Scalars of an input: what a cell or JSON says comes in, a number, truth value or string goes out."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from pzjax.cli.errors import printable
from pzjax.cli.escapes import unescaped
from pzjax.jaxrt import Bool, Char, Enumeration, Float, Int, Int32, Int64, String, text
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.forms import constructor_codes
from pzjax.jaxrt.numbers import bits

Path = tuple[str | int, ...]
"""Where a part of a value is: the names and indexes that lead to it."""


SHOWN = 40
"""How many characters of a wrong value a message shows."""


class Unfit(Exception):
    """Something is not what is wanted.

    Attributes:
        path: where it is.
        wanted: what is wanted.
    """

    def __init__(self, path: Path, wanted: str) -> None:
        """What is at `path` is not `wanted`."""
        super().__init__(path, wanted)
        self.path = path
        self.wanted = wanted


def shown(text: str, length: int = SHOWN) -> str:
    """The beginning of a text, for messages."""
    text = printable(text)
    return text if len(text) <= length else f"{text[: length - 3]}..."


def is_scalar(form: Any) -> bool:
    """Tells whether `scalar` makes values of the form."""
    return isinstance(form, type) and (form in _SCALARS or issubclass(form, Enumeration))


def scalar(form: Any, value: Any, path: Path = ()) -> Any:
    """A number, truth value, character, string or constructor, from JSON or from the text of a cell.

    Args:
        form: the form that is wanted.
        value: what there is: a string, a number or a truth value.
        path: where the value is.

    Raises:
        Unfit: it is something else.
    """
    if issubclass(form, Enumeration):
        codes = constructor_codes(form)
        if isinstance(value, str) and value in codes:
            return codes[value]
        raise Unfit(path, expected(form))
    try:
        return _SCALARS[form](value)
    except (ValueError, TypeError, KeyError, OverflowError):
        raise Unfit(path, expected(form)) from None


INTEGERS = {Int: "int", Int32: "int32", Int64: "int64"}
"""The forms of integers, and their types."""


def int_range(form: Any) -> tuple[int, int]:
    """The least and the largest integer of a form, in the precision of the run."""
    half = 1 << int_bits(form) - 1
    return -half, half - 1


def int_bits(form: Any) -> int:
    """How many bits the integers of a form have."""
    return min({Int: 63, Int32: 32, Int64: 64}[form], 64 if bits() > 32 else 32)


def expected(form: Any) -> str:
    """The type of a scalar, for messages."""
    if form in INTEGERS:
        return f"{INTEGERS[form]} (an integer of {int_bits(form)} bits)"
    if issubclass(form, Enumeration):
        return f"one of {', '.join(constructor_codes(form))}"
    return _TYPES[form]


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False, "1": True, "0": False}[str(value).lower()]


def _int(form: Any) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, bool | float):
            raise TypeError
        number = int(value)
        low, high = int_range(form)
        if not low <= number <= high:
            raise ValueError
        return number

    return read


def _float(value: Any) -> float:
    if isinstance(value, bool):
        raise TypeError
    number = float(value)
    if math.isinf(number):
        if isinstance(value, str) and any(map(str.isdigit, value)):
            raise ValueError  # 1e999 is not infinite
    elif abs(number) > np.finfo(float_type()).max:
        raise ValueError
    return number


def _char(value: Any) -> int:
    if not isinstance(value, str):
        raise TypeError
    (code,) = unescaped(value)
    return int(code)


def _string(value: Any) -> Any:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # no surrogates
    return text(unescaped(value))


_SCALARS: dict[Any, Callable[[Any], Any]] = {
    Bool: _bool,
    **{form: _int(form) for form in INTEGERS},
    Float: _float,
    Char: _char,
    String: _string,
}

_TYPES = {
    Bool: "bool (true or false)",
    Float: "float",
    Char: "char (one character of one byte)",
    String: "string",
}
