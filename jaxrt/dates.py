"""Dates: what the clock of a simulation shows, with the 53 bits of a double in every precision.

In: numbers. Out: values that add, compare and go through branches and loops as numbers do, `date + duration`,
`date >= other`; where numbers have 64 bits they are just that. Where they have 32, a date is the two words of a double,
and sums round as doubles do: a period that adds 0.1 ten thousand times comes as often as in 64 bits. Such a sum takes
some tens of integer operations, but dates move at events only.
"""

from __future__ import annotations

import functools
import struct
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.trees import pytree

Words = tuple[Any, Any]
"""The high and the low word of 64 bits."""

_SIGN, _INFINITE, _HIDDEN = np.uint32(1 << 31), np.uint32(0x7FF), np.uint32(1 << 20)
_FRACTION = np.uint32((1 << 20) - 1)


@pytree
@dataclass(frozen=True)
class Date:
    """A double in two words of 32 bits.

    Attributes:
        high: sign, exponent and the first bits of the fraction.
        low: the other bits.
        tangent: 0, whose derivative is that of the date.
    """

    high: Any
    low: Any
    tangent: Any

    def __add__(self, other: Any) -> Date:
        """The sum, rounded as that of doubles is."""
        other = _words(other)
        high, low = _sum((self.high, self.low), (other.high, other.low))
        return Date(high, low, self.tangent + other.tangent)

    __radd__ = __add__

    def __neg__(self) -> Date:
        """The opposite."""
        return Date(self.high ^ _SIGN, self.low, -self.tangent)

    def __sub__(self, other: Any) -> Date:
        """The difference, rounded as that of doubles is."""
        return self + -_words(other)

    def __rsub__(self, other: Any) -> Date:
        """Likewise."""
        return _words(other) - self

    def __lt__(self, other: Any) -> Any:
        """Whether it comes before."""
        return _less(_ordered(self), _ordered(_words(other)))

    def __gt__(self, other: Any) -> Any:
        """Whether it comes after."""
        return _words(other) < self

    def __ge__(self, other: Any) -> Any:
        """Whether it doesn't come before."""
        return ~(self < other)

    def __le__(self, other: Any) -> Any:
        """Whether it doesn't come after."""
        return ~(self > other)


def date(value: Any) -> Any:
    """A date, from a number or a date.

    Args:
        value: seconds, a float scalar, or a date.

    Returns:
        The same instant as a pair of a number and what it lacks.
    """
    if isinstance(value, Date) or float_type() == np.float32:
        return _words(value)
    return jnp.asarray(value, float_type())


def never() -> Any:
    """A date after all others."""
    return date(np.inf)


def choice(condition: Any, first: Any, second: Any) -> Any:
    """The first date where the condition holds, else the second."""
    return jax.tree.map(functools.partial(jnp.where, condition), date(first), date(second))


def earliest(first: Any, *others: Any) -> Any:
    """The date that comes before the others; one of them at least is later than never before.

    Args:
        first: a date.
        others: dates; one that may never come is infinite.

    Returns:
        One of them.
    """
    first = date(first)
    for other in map(date, others):
        first = choice(other < first, other, first)
    return first


def first(values: Any) -> Any:
    """The earliest of many dates, which lie along the first axis."""
    if not isinstance(values, Date):
        return jnp.min(values, axis=0)
    high, low = _ordered(values)
    last = np.uint32(0xFFFFFFFF)
    index = jnp.argmin(jnp.where(high == jnp.min(high, axis=0), low, last), axis=0)
    return jax.tree.map(lambda leaf: leaf[index], values)


def number(value: Any) -> Any:
    """A date as a number of the present precision."""
    if not isinstance(value, Date):
        return value
    return _rounded((value.high, value.low)) + value.tangent


def gap(later: Any, earlier: Any) -> tuple[Any, Any]:
    """The time between two dates: a number of the present precision, and what that lacks."""
    difference = date(later) - date(earlier)
    size = number(difference)
    if not isinstance(difference, Date):
        return size, jnp.zeros_like(size)
    size = lax.stop_gradient(size) + difference.tangent
    rest = number(difference - lax.stop_gradient(size))
    return size, lax.stop_gradient(jnp.where(jnp.isfinite(size), rest, 0.0))


def doubles(value: Any) -> np.ndarray[Any, Any]:
    """Dates on the host, as doubles of NumPy."""
    if not isinstance(value, Date):
        return np.asarray(value, np.float64)
    words = np.stack([np.asarray(value.low), np.asarray(value.high)], axis=-1)
    return np.ascontiguousarray(words).view(np.float64)[..., 0]


def of_doubles(values: Any) -> Any:
    """Dates from an array of doubles that is known."""
    values = np.asarray(values, np.float64)
    if float_type() != np.float32:
        return jnp.asarray(values)
    words = values[..., None].copy().view(np.uint32)
    zeros = np.zeros(values.shape, np.float32)
    return Date(jnp.asarray(words[..., 1]), jnp.asarray(words[..., 0]), jnp.asarray(zeros))


def _words(value: Any) -> Date:
    """A date of two words, from a number or a date."""
    if isinstance(value, Date):
        return value
    if isinstance(value, int | float | np.floating):
        low, high = struct.unpack("<II", struct.pack("<d", value))
        return Date(jnp.uint32(high), jnp.uint32(low), jnp.float32(0))
    value = jnp.asarray(value, np.float32)
    fixed = lax.stop_gradient(value)
    bits = lax.bitcast_convert_type(fixed, np.uint32)
    exponent, fraction = bits >> 23 & 0xFF, bits & 0x7FFFFF
    wide = jnp.where(exponent == 0xFF, _INFINITE, exponent + np.uint32(1023 - 127))
    high = (bits & _SIGN) | wide << 20 | fraction >> 3
    flat = exponent == 0  # as in XLA, the numbers below the normal ones are 0
    high, low = jnp.where(flat, 0, high), jnp.where(flat, 0, fraction << 29)
    return Date(high, low, jnp.where(jnp.isfinite(fixed), value - fixed, 0.0))


def _rounded(words: Words) -> Any:
    """A double of two words as a number of 32 bits."""
    high, low = words
    exponent = high >> 20 & _INFINITE
    kept = ((high & _FRACTION) | _HIDDEN) << 3 | low >> 29
    rest = low << 3
    up = (rest > _SIGN) | (rest == _SIGN) & (kept & 1 == 1)
    size = (kept + up.astype(np.uint32)).astype(np.float32)
    power = exponent.astype(np.int32) - 1023
    scale = jnp.clip(power, -102, 127) + (127 - 23)
    size = size * lax.bitcast_convert_type((scale << 23).astype(np.uint32), np.float32)
    size = jnp.where(power > 127, np.float32(np.inf), jnp.where(power < -102, 0.0, size))
    return jnp.where(high & _SIGN != 0, -size, size)


def _ordered(value: Date) -> Words:
    """Words that are in the order of the numbers."""
    zero = (value.high & ~_SIGN | value.low) == 0
    flip = jnp.where(value.high & _SIGN != 0, np.uint32(0xFFFFFFFF), np.uint32(0))
    high, low = value.high ^ (flip | _SIGN), value.low ^ flip
    return jnp.where(zero, _SIGN, high), jnp.where(zero, 0, low)


def _less(first: Words, second: Words) -> Any:
    return (first[0] < second[0]) | (first[0] == second[0]) & (first[1] < second[1])


def _sum(first: Words, second: Words) -> Words:
    """The sum of two doubles, rounded to the nearest, ties to even.

    Their fractions have three more bits, of which the last is set where any further one is.
    """
    swap = _less((first[0] & ~_SIGN, first[1]), (second[0] & ~_SIGN, second[1]))
    large = jnp.where(swap, second[0], first[0]), jnp.where(swap, second[1], first[1])
    small = jnp.where(swap, first[0], second[0]), jnp.where(swap, first[1], second[1])
    exponent, other = large[0] >> 20 & _INFINITE, small[0] >> 20 & _INFINITE
    high, low = _fraction(large, exponent)
    high2, low2 = _right(_fraction(small, other), jnp.minimum(exponent - other, 60))
    minus = ((large[0] ^ small[0]) & _SIGN) != 0
    added, taken = low + low2, low - low2
    high = jnp.where(minus, high - high2 - (low < low2), high + high2 + (added < low))
    low = jnp.where(minus, taken, added)
    carried = high >> 24 != 0
    zeros = jnp.where(high == 0, 32 + lax.clz(low), lax.clz(high)) - 8
    zeros = jnp.where(carried, 0, zeros)
    right, left = _right((high, low), carried.astype(np.uint32)), _left((high, low), zeros)
    high, low = jnp.where(carried, right[0], left[0]), jnp.where(carried, right[1], left[1])
    up = (low & 7 > 4) | (low & 7 == 4) & (low & 8 != 0)
    none = (high | low) == 0
    low, high = low >> 3 | high << 29, high >> 3
    low = low + up.astype(np.uint32)
    high = high + (up & (low == 0)).astype(np.uint32)
    size = (exponent + carried.astype(np.uint32) - zeros << 20) + (high - _HIDDEN)
    sign = large[0] & _SIGN
    endless = exponent == _INFINITE
    high = jnp.where(endless, large[0], jnp.where(none, 0, sign | size))
    return high, jnp.where(endless, large[1], jnp.where(none, 0, low))


def _fraction(words: Words, exponent: Any) -> Words:
    """The bits of a fraction, from 55 to 3."""
    high = jnp.where(exponent == 0, 0, (words[0] & _FRACTION) | _HIDDEN)
    low = jnp.where(exponent == 0, 0, words[1])
    return high << 3 | low >> 29, low << 3


def _right(words: Words, count: Any) -> Words:
    """Bits shifted to the right; the last one is set where one fell out. Shifts by 32 and more give 0."""
    high, low = words
    moved = high >> count, low >> count | high << 32 - count | high >> count - 32
    back = _left(moved, count)
    return moved[0], moved[1] | ((back[0] != high) | (back[1] != low)).astype(np.uint32)


def _left(words: Words, count: Any) -> Words:
    high, low = words
    return high << count | low >> 32 - count | low << count - 32, low << count
