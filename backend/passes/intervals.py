"""Intervals of integers: what the operators of `Stdlib` make of what is known of their arguments.

In: the name of an operator and the intervals of its arguments. Out: the interval of the exact result, before
it wraps around; None for what is not such an operator. `WORD` is what an integer of OCaml holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pzjax.frontend_bridge.dump.integers import LARGEST


@dataclass(frozen=True, slots=True)
class Interval:
    """The integers from `low` to `high`, both included."""

    low: int
    high: int

    def __or__(self, other: Interval) -> Interval:
        """All of both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def __and__(self, other: Interval) -> Interval:
        """What both have; they have something."""
        return Interval(max(self.low, other.low), min(self.high, other.high))

    def __add__(self, other: Interval) -> Interval:
        """The sums."""
        return Interval(self.low + other.low, self.high + other.high)

    def __neg__(self) -> Interval:
        """The opposites."""
        return Interval(-self.high, -self.low)

    def __contains__(self, other: Interval) -> bool:
        """Whether all of the other is in this one."""
        return self.low <= other.low and other.high <= self.high

    @property
    def size(self) -> int:
        """The largest magnitude."""
        return max(abs(self.low), abs(self.high))


WORD = Interval(-LARGEST - 1, LARGEST)
"""The integers of 63 bits."""

COUNT = Interval(0, 2**31)
"""How many there may be of something that is in memory."""

KNOWN: Mapping[tuple[str, str], Interval] = {
    ("Stdlib", "max_int"): Interval(LARGEST, LARGEST),
    ("Stdlib", "min_int"): Interval(WORD.low, WORD.low),
    ("Stdlib", "compare"): Interval(-1, 1),
    ("List", "length"): COUNT,
    ("String", "length"): COUNT,
    ("Random", "bits"): Interval(0, 2**30 - 1),
}
"""What some values of the library are, or what its functions give."""


def exact(value: int) -> Interval:
    """One integer."""
    return Interval(value, value)


def _hull(values: list[int]) -> Interval:
    return Interval(min(values), max(values))


def _product(a: Interval, b: Interval) -> Interval:
    return _hull([x * y for x in (a.low, a.high) for y in (b.low, b.high)])


def _quotient(a: Interval, b: Interval) -> Interval:
    """Toward zero; by zero it is -1, before the program ends."""
    parts = []
    if b.high > 0:
        parts += _quotients(a, max(b.low, 1), b.high)
    if b.low < 0:
        parts += _quotients(-a, max(-b.high, 1), -b.low)
    return _hull(parts + [-1] * (b.low <= 0 <= b.high))


def _quotients(a: Interval, least: int, largest: int) -> list[int]:
    """The extreme quotients by positive divisors."""
    return [
        x // divisor if x >= 0 else -(-x // divisor)
        for x in (a.low, a.high)
        for divisor in (least, largest)
    ]


def _remainder(a: Interval, b: Interval) -> Interval:
    """Between 0 and `a`; by zero it is `a`."""
    most = WORD.high + 1 if b.low <= 0 <= b.high else b.size - 1
    return Interval(max(min(a.low, 0), -most), min(max(a.high, 0), most))


def _bits(*intervals: Interval) -> Interval:
    """All integers of as many bits as those of the intervals have."""
    bits = max(max(i.high, -1 - i.low).bit_length() for i in intervals)
    return Interval(-(1 << bits) if min(i.low for i in intervals) < 0 else 0, (1 << bits) - 1)


def _and(a: Interval, b: Interval) -> Interval:
    positive = [i.high for i in (a, b) if i.low >= 0]
    return Interval(0, min(positive)) if positive else _bits(a, b)


def _shifted_left(a: Interval, by: Interval) -> Interval:
    if by not in Interval(0, 62):
        return Interval(2 * WORD.low, 2 * WORD.high)
    return _product(a, Interval(1 << by.low, 1 << by.high))


def _shifted_right(a: Interval, by: Interval) -> Interval:
    if by not in Interval(0, 62):
        by = Interval(0, 62)
    return _hull([x >> n for x in (a.low, a.high) for n in (by.low, by.high)])


def _shifted_right_logical(a: Interval, by: Interval) -> Interval:
    if a.low >= 0:
        return _shifted_right(a, by)
    return Interval(0, LARGEST) if by in Interval(1, 62) else WORD


def _magnitude(a: Interval) -> Interval:
    least = 0 if a.low <= 0 <= a.high else min(abs(a.low), abs(a.high))
    return Interval(least, a.size)


ONE = exact(1)

UNARY: Mapping[str, Callable[[Interval], Interval]] = {
    "~-": Interval.__neg__,
    "succ": lambda a: a + ONE,
    "pred": lambda a: a + -ONE,
    "abs": _magnitude,
    "lnot": lambda a: -a + -ONE,
}
"""The operators on one integer, and what they make of its interval."""

BINARY: Mapping[str, Callable[[Interval, Interval], Interval]] = {
    "+": Interval.__add__,
    "-": lambda a, b: a + -b,
    "*": _product,
    "/": _quotient,
    "mod": _remainder,
    "land": _and,
    "lor": _bits,
    "lxor": _bits,
    "lsl": _shifted_left,
    "lsr": _shifted_right_logical,
    "asr": _shifted_right,
    "min": lambda a, b: Interval(min(a.low, b.low), min(a.high, b.high)),
    "max": lambda a, b: Interval(max(a.low, b.low), max(a.high, b.high)),
}
"""The operators on two."""
