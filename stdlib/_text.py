"""Strings and numbers of a known text: what the modules that convert strings share.

In: a `Text`. Out: its characters, where all its pieces are known when the program is traced, and texts made from
characters or by a format.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import jax
from pzjax.jaxrt.text import WRITERS, AnyText, Text, read, text, written

_INTEGER = re.compile(
    r"([-+]?)(?:(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+)|(?:0[uU])?([0-9][0-9_]*))"
)


def is_known(*values: AnyText) -> bool:
    """Tells whether the characters of texts are known when the program is traced."""
    return not any(isinstance(leaf, jax.core.Tracer) for leaf in jax.tree.leaves(values))


def is_written(kind: str, value: AnyText) -> bool:
    """Tells whether a text is one number, written in a certain way."""
    return isinstance(value, Text) and value.kinds == (kind,)


def known(value: AnyText, function: str) -> str:
    """The characters of a text.

    Raises:
        TypeError: they depend on what the program computes; the message names `function`.
    """
    if not is_known(value):
        raise TypeError(
            f"{function} needs a string that is known when the program is compiled: "
            "under jit the characters of a computed string exist only when it is printed"
        )
    return read(value)


def integer(characters: str) -> int:
    """The integer that OCaml's `int_of_string` reads.

    Raises:
        ValueError: the characters are not an integer of OCaml.
    """
    match_ = _INTEGER.fullmatch(characters)
    if match_ is None:
        raise ValueError(f"int_of_string: {characters!r} is not an integer")
    sign, based, decimal = match_.groups()
    number = int((based or decimal).replace("_", ""), 0 if based else 10)
    return -number if sign == "-" else number


def number(characters: str) -> float:
    """The float that OCaml's `float_of_string` reads, in decimal or hexadecimal.

    Raises:
        ValueError: the characters are not a float.
    """
    digits = characters.replace("_", "")
    return float.fromhex(digits) if "x" in digits.lower() else float(digits)


def formatted(format_: str, value: Any, convert: Callable[[Any], Any]) -> Text:
    """The text of a number written by a conversion of C such as `%08x`, after `convert` on the host."""
    WRITERS.setdefault(format_, lambda piece: format_ % convert(piece))
    return written(format_, value)


def bytes_of(value: AnyText, function: str) -> bytes:
    """The bytes of a known text; strings of Zelus are bytes."""
    return known(value, function).encode("utf-8", "surrogateescape")


def from_bytes(content: bytes) -> Text:
    """The literal with these bytes."""
    return text(content)
