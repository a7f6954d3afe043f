"""Strings and numbers: what the modules that look into strings share.

In: a function of characters, and texts. Out: its result, at once where the texts are known when the program
is traced, else computed by the host in the middle of the step. What OCaml answers by an exception is noted
(`pzjax.jaxrt.exceptions`), and the result is poisoned: the least integer, NaN, false, the empty text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import jax
import numpy as np
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt import host
from pzjax.jaxrt.buffers import Buffer, raised_full, room
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.text import AnyText, Text, text, to_bytes

_INTEGER = re.compile(
    r"([-+]?)(?:(0[xX][0-9a-fA-F][0-9a-fA-F_]*|0[oO][0-7][0-7_]*|0[bB][01][01_]*)"
    r"|0[uU]([0-9][0-9_]*)|([0-9][0-9_]*))"
)


def as_written(kind: str, value: AnyText) -> Any:
    """The value of a text that is one value, written in a certain way; None for other texts."""
    return value.values[0] if isinstance(value, Text) and value.kinds == (kind,) else None


def number_in(what: str, type_: type, function: Callable[..., Any], *arguments: Any) -> Any:
    """A number, or a truth value, that a function finds in the bytes of texts.

    Args:
        what: the exception of OCaml that the function raises as a `ValueError`.
        type_: `int`, `float` or `bool`.
        function: gets bytes for each text, a Python number for each number.
        arguments: texts and numbers.
    """
    dtype = canonicalize_dtype(type_)
    least = max(
        int(np.iinfo(canonicalize_dtype(int)).min), -(1 << 62)
    )  # that of OCaml, where it fits
    spoiled = {int: least, float: np.nan, bool: False}[type_]
    known = host.knows(arguments)

    def run(*arguments: Any) -> tuple[Any, bool]:
        try:
            return dtype.type(function(*map(_plain, arguments))), False
        except (ValueError, OverflowError):
            return spoiled, True

    form = jax.ShapeDtypeStruct((), dtype), jax.ShapeDtypeStruct((), np.bool_)
    value, failed = host.call(run, form, *arguments)
    raised(what, failed)
    return value.item() if known else value


def text_from(what: str, function: Callable[..., bytes], *arguments: Any) -> AnyText:
    """The text that a function makes of the bytes of others; as `number_in` for the rest."""
    known = host.knows(arguments)
    given = [one.capacity for one in arguments if isinstance(one, AnyText)]
    capacity = max(given, default=room(0))
    if known:
        try:
            return text(function(*map(_plain, arguments)))
        except ValueError:
            raised(what, True)
            return text("")

    def run(*arguments: Any) -> tuple[Any, Any, bool]:
        failed = False
        try:
            content = function(*map(_plain, arguments))
        except ValueError:
            content, failed = b"", True
        cells = np.frombuffer(content[:capacity].ljust(capacity, b"\0"), np.uint8)
        return np.int32(len(content)), cells, failed

    forms = ((), np.int32), ((capacity,), np.uint8), ((), np.bool_)
    form = tuple(jax.ShapeDtypeStruct(*one) for one in forms)
    length, cells, failed = host.call(run, form, *arguments)
    raised(what, failed)
    raised_full(length, capacity)
    return Buffer(length, cells, capacity)


def _plain(value: Any) -> Any:
    return to_bytes(value) if isinstance(value, AnyText) else np.asarray(value).item()


def integer(bits: int) -> Callable[[bytes], int]:
    """The function that reads an integer of so many bits as OCaml's `int_of_string` does.

    It raises a `ValueError` where the characters are none. A decimal number fits as it is; others may use
    the bit of the sign.
    """

    def read(characters: bytes) -> int:
        match_ = _INTEGER.fullmatch(characters.decode("latin-1"))
        if match_ is None:
            raise ValueError("these are not the characters of an integer")
        sign, based, unsigned, decimal = match_.groups()
        size = int((based or unsigned or decimal).replace("_", ""), 0 if based else 10)
        least = size == 1 << (bits - 1) and sign == "-"
        if size >= 1 << (bits - 1 if decimal else bits) and not least:
            raise ValueError("the integer has too many digits")
        wrapped = size - (1 << bits) if size >> (bits - 1) else size
        signed = -wrapped if sign == "-" else wrapped
        return -(1 << (bits - 1)) if least else signed

    return read


def truth(characters: bytes) -> bool:
    """The boolean that OCaml's `bool_of_string` reads.

    Raises:
        ValueError: the characters are not a boolean.
    """
    if characters not in (b"true", b"false"):
        raise ValueError("these are not the characters of a boolean")
    return characters == b"true"


def floating(characters: bytes) -> float:
    """The float that OCaml's `float_of_string` reads, in decimal or hexadecimal.

    Raises:
        ValueError: the characters are not a float.
    """
    digits = characters.decode("latin-1").replace("_", "")
    if digits != digits.rstrip():
        raise ValueError("blanks follow the float")
    if "x" not in digits.lower():
        return float(digits)
    try:
        return float.fromhex(digits)
    except OverflowError:
        return -math.inf if "-" in digits else math.inf
