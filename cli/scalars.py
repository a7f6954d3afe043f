"""Scalars of an input: what a cell or JSON says comes in, a number, truth value or string goes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pzjax.jaxrt import Bool, Char, Enumeration, Float, Int, String, text


class Unfit(Exception):
    """Something is not what is wanted; the arguments are its place in the line, and what is wanted."""


def scalar(form: Any, value: Any, part: str) -> Any:
    """A number, truth value, character, string or constructor, from JSON or from the text of a cell."""
    if issubclass(form, Enumeration):
        if isinstance(value, str) and value in form.__members__:
            return int(form[value])
        raise Unfit(part, f"one of {', '.join(form.__members__)}")
    read, wanted = SCALARS[form]
    try:
        return read(value)
    except (ValueError, TypeError, KeyError):
        raise Unfit(part, wanted) from None


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False, "1": True, "0": False}[str(value).lower()]


def _int(value: Any) -> int:
    if isinstance(value, bool | float):
        raise TypeError
    number = int(value)
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError
    return number


def _float(value: Any) -> float:
    if isinstance(value, bool):
        raise TypeError
    return float(value)


def _char(value: Any) -> int:
    (code,) = value.encode("utf-8", "surrogateescape")
    return int(code)


def _string(value: Any) -> Any:
    if not isinstance(value, str):
        raise TypeError
    return text(value)


SCALARS: dict[Any, tuple[Callable[[Any], Any], str]] = {
    Bool: (_bool, "true or false"),
    Int: (_int, "an integer of 64 bits"),
    Float: (_float, "a float"),
    Char: (_char, "one character of one byte"),
    String: (_string, "a string"),
}
