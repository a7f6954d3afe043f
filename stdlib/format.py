"""The module `Format`: printing, formatted or not.

A text is never broken into lines here, as where everything has room; and it has its place among all that is printed at
once, not when it is flushed. The functions that take a format are those of `Printf`, with the marks that begin by `@`.
"""

from __future__ import annotations

import functools
from typing import Any

from pzjax.jaxrt import printing
from pzjax.jaxrt.text import AnyText, text
from pzjax.stdlib._channels import print_char as print_char
from pzjax.stdlib._channels import print_float as print_float
from pzjax.stdlib._channels import print_int as print_int
from pzjax.stdlib._channels import print_newline as print_newline
from pzjax.stdlib._channels import print_string as print_string
from pzjax.stdlib._formats import formatted, to_errors, to_output

printf = functools.partial(formatted, "Format.printf", to_output, boxes=True)
eprintf = functools.partial(formatted, "Format.eprintf", to_errors, boxes=True)
force_newline = print_newline


def sprintf(format_: AnyText, *values: Any) -> Any:
    """The text that a format and values make."""
    return formatted("Format.sprintf", lambda made: made, format_, *values, boxes=True)


def fprintf(channel: bool, *given: Any) -> Any:
    """Prints on a channel what a format and values make."""
    sink = to_errors if channel else to_output
    made = functools.partial(formatted, "Format.fprintf", sink, boxes=True)
    return made(*given) if given else made


def print_bool(value: Any) -> tuple[()]:
    """Prints a truth value."""
    return printing.number("bool", value)


def print_space(_: Any) -> tuple[()]:
    """Prints a space, where a line may be broken."""
    return printing.emit(text(" "))


def print_cut(_: Any) -> tuple[()]:
    """Nothing: a place where a line may be broken."""
    return ()


def print_flush(_: Any) -> tuple[()]:
    """Nothing: simulators flush what is printed."""
    return ()


close_box = print_cut


def open_box(_: Any) -> tuple[()]:
    """Nothing: boxes matter only where lines are broken."""
    return ()


open_hbox = open_hvbox = open_vbox = open_box
