"""Printing functions of `Stdlib`, and its channels: standard output and standard error.

Everything printed is an ordered callback of `pzjax.jaxrt.printing`. A channel tells whether it is that of errors.
"""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt import printing
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.text import Text

stdout = False
stderr = True


@curried
def output_string(channel: bool, value: Text) -> tuple[()]:
    """Prints a string on a channel."""
    return printing.emit(value, error=bool(channel))


@curried
def output_char(channel: bool, value: Any) -> tuple[()]:
    """Prints a character on a channel."""
    return printing.number("char", value, error=bool(channel))


def flush(_: bool) -> tuple[()]:
    """Nothing: simulators flush what is printed."""
    return ()


def flush_all(_: tuple[()]) -> tuple[()]:
    """Nothing: simulators flush what is printed."""
    return ()


def print_string(value: Text) -> tuple[()]:
    """Prints a string."""
    return printing.emit(value)


def print_char(value: Any) -> tuple[()]:
    """Prints a character."""
    return printing.number("char", value)


def print_int(value: Any) -> tuple[()]:
    """Prints an integer."""
    return printing.number("int", value)


def print_float(value: Any) -> tuple[()]:
    """Prints a float as `string_of_float` writes it."""
    return printing.number("float", value)


def print_endline(value: Text) -> tuple[()]:
    """Prints a string and ends the line."""
    return printing.line(value)


def print_newline(_: Any) -> tuple[()]:
    """Ends the line."""
    return printing.emit(printing.NEWLINE)


def prerr_string(value: Text) -> tuple[()]:
    """Prints a string on standard error."""
    return printing.emit(value, error=True)


def prerr_char(value: Any) -> tuple[()]:
    """Prints a character on standard error."""
    return printing.number("char", value, error=True)


def prerr_int(value: Any) -> tuple[()]:
    """Prints an integer on standard error."""
    return printing.number("int", value, error=True)


def prerr_float(value: Any) -> tuple[()]:
    """Prints a float on standard error."""
    return printing.number("float", value, error=True)


def prerr_endline(value: Text) -> tuple[()]:
    """Prints a string on standard error and ends the line."""
    return printing.line(value, error=True)


def prerr_newline(_: Any) -> tuple[()]:
    """Ends the line on standard error."""
    return printing.emit(printing.NEWLINE, error=True)
