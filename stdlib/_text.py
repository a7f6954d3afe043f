"""Strings and numbers: what the modules that look into strings share.

In: a function of characters, and texts. Out: its result, at once where the texts are known when the program
is traced, else computed by the host in the middle of the step. What OCaml answers by an exception is an error
where the texts are known; else the result is poisoned: the least integer, NaN, false, a text that says what
is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt import host
from pzjax.jaxrt.text import MADE, AnyText, Choice, Text, text, to_bytes

_INTEGER = re.compile(
    r"([-+]?)(?:(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+)|(?:0[uU])?([0-9][0-9_]*))"
)


def as_written(kind: str, value: AnyText) -> Any:
    """The value of a text that is one value, written in a certain way; None for other texts."""
    return value.values[0] if isinstance(value, Text) and value.kinds == (kind,) else None


def number_in(type_: type, function: Callable[..., Any], *arguments: Any) -> Any:
    """A number, or a truth value, that a function finds in the bytes of texts.

    Args:
        type_: `int`, `float` or `bool`.
        function: gets bytes for each text, a Python number for each number; it raises a
            `ValueError` where OCaml raises an exception.
        arguments: texts and numbers.
    """
    if host.knows(arguments):
        return function(*map(_plain, arguments))
    dtype = canonicalize_dtype(type_)
    spoiled = {int: np.iinfo(canonicalize_dtype(int)).min, float: np.nan, bool: False}[type_]

    def run(*arguments: Any) -> Any:
        try:
            return dtype.type(function(*map(_plain, arguments)))
        except (ValueError, OverflowError):
            return spoiled

    return host.scalar(run, dtype, *arguments)


def text_from(function: Callable[..., bytes], *arguments: Any) -> Text:
    """The text that a function makes of the bytes of others; as `number_in` for the rest."""
    if host.knows(arguments):
        return text(function(*map(_plain, arguments)))

    def run(*arguments: Any) -> Any:
        try:
            content = function(*map(_plain, arguments))
        except ValueError as error:
            content = f"<{error}>".encode()
        return text(content).values[0]

    return Text((host.scalar(run, np.int32, *arguments),), MADE)


def _plain(value: Any) -> Any:
    return to_bytes(value) if isinstance(value, Text | Choice) else np.asarray(value).item()


def integer(characters: bytes) -> int:
    """The integer that OCaml's `int_of_string` reads.

    Raises:
        ValueError: the characters are not an integer of OCaml.
    """
    digits = characters.decode("latin-1")
    match_ = _INTEGER.fullmatch(digits)
    if match_ is None:
        raise ValueError(f"int_of_string: {digits!r} is not an integer")
    sign, based, decimal = match_.groups()
    size = int((based or decimal).replace("_", ""), 0 if based else 10)
    return -size if sign == "-" else size


def truth(characters: bytes) -> bool:
    """The boolean that OCaml's `bool_of_string` reads.

    Raises:
        ValueError: the characters are not a boolean.
    """
    if characters not in (b"true", b"false"):
        raise ValueError(f"bool_of_string: {characters.decode('latin-1')!r} is not a boolean")
    return characters == b"true"


def floating(characters: bytes) -> float:
    """The float that OCaml's `float_of_string` reads, in decimal or hexadecimal.

    Raises:
        ValueError: the characters are not a float.
    """
    digits = characters.decode("latin-1").replace("_", "")
    return float.fromhex(digits) if "x" in digits.lower() else float(digits)
