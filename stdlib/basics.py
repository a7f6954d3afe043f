"""The module `Basics`: comparison of floats up to rounding, and lines of values on a channel."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt import printing
from pzjax.jaxrt.control import where
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, Function
from pzjax.jaxrt.text import AnyText, join, text
from pzjax.stdlib import stdlib
from pzjax.stdlib._list_maps import iteri
from pzjax.stdlib._text import text_from

_TAB = text("\t")
_QUOTE = text('"')
_EMPTY = text("")


def _line(channel: bool, write: Function, values: BoundedList) -> tuple[()]:
    """The values on one line, with tabs between them."""

    def one(index: Any, value: Any) -> tuple[()]:
        separator = where(index == 0, _EMPTY, _TAB)
        return printing.emit(join(separator, write(value)), error=bool(channel))

    iteri(curried(one), values)
    return printing.emit(printing.NEWLINE, error=bool(channel))


@curried
def output_strings(channel: bool, values: BoundedList) -> tuple[()]:
    """A line of strings."""
    return _line(channel, lambda value: value, values)


@curried
def output_quoted_strings(channel: bool, values: BoundedList) -> tuple[()]:
    """A line of strings in quotes."""
    return _line(channel, lambda value: join(join(_QUOTE, value), _QUOTE), values)


@curried
def output_floats(channel: bool, values: BoundedList) -> tuple[()]:
    """A line of floats with 15 digits after the point."""
    return _line(channel, stdform_of_float(0, 15), values)


@curried
def stdform_of_float(width: int, digits: int, value: Any) -> AnyText:
    """A float in scientific notation, at least `width` wide, with so many digits after the point."""
    return text_from("stdform_of_float", lambda *given: b"%*.*e" % given, width, digits, value)


@curried
def float_eq(tolerance: Any, left: Any, right: Any) -> Any:
    """Whether two floats agree up to a relative error, or up to the least normal float."""
    difference = jnp.abs(left - right)
    largest = jnp.where(jnp.abs(left) > jnp.abs(right), left, right)
    return (difference < stdlib.min_float) | (jnp.abs((left - right) / largest) <= tolerance)


op_equal_tilde_equal = float_eq(0.000001)


def bad_sgn(value: Any) -> Any:
    """1, -1 or 0, the sign of a float; -1 for NaN."""
    return jnp.where(value == 0, 0.0, jnp.where(value > 0, 1.0, -1.0))
