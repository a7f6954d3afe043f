"""Bounds of integers: what the range analysis knows of a value.

Bounds may speak of places, which are memories and loop variables: `if c then 0 else n + 1` is at most 0 or at
most n + 1. So one sees how much a memory grows from step to step, see `growth`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from pzjax.backend.muf import syntax as muf
from pzjax.backend.passes.intervals import WORD, Interval, exact

Path = tuple[int, ...]
"""The way to a part of a tuple, and of a tuple in it."""

Place = tuple[muf.Name, Path]
"""A memory or a loop variable, or a part of one that is a tuple."""

Sums = Mapping[Place | None, int]
"""A number for None, and one for each of some places, which is added to the value of the place."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """An integer that is at least the least of some sums, and at most the largest of others."""

    low: Sums
    high: Sums


Value = tuple["Value", ...] | Bounds
"""What is known of a value. An array is known by its cells; `ANY` is what no integer is, too."""

Values = Mapping[muf.Name, Value]


def within(interval: Interval) -> Bounds:
    """An integer of an interval."""
    return Bounds({None: interval.low}, {None: interval.high})


ANY = within(WORD)


def least(one: Sums, other: Sums) -> Sums:
    """The least of both."""
    both = one.keys() & other.keys()
    return {**one, **other, **{place: min(one[place], other[place]) for place in both}}


def largest(one: Sums, other: Sums) -> Sums:
    """The largest of both."""
    both = one.keys() & other.keys()
    return {**one, **other, **{place: max(one[place], other[place]) for place in both}}


def either(one: Value, other: Value) -> Value:
    """A value that is one or the other."""
    match one, other:
        case Bounds(), Bounds():
            return Bounds(least(one.low, other.low), largest(one.high, other.high))
        case tuple(), tuple() if len(one) == len(other):
            return tuple(map(either, one, other))
    return ANY


def any_of(values: Iterable[Value]) -> Value:
    """A value that is one of several."""
    return reduce(either, values)


def moved(bounds: Bounds, by: Interval) -> Bounds:
    """An integer with one of an interval added to it."""
    return Bounds(added(bounds.low, by.low), added(bounds.high, by.high))


def added(sums: Sums, by: int) -> Sums:
    """Sums with a number added to each."""
    return {place: number + by for place, number in sums.items()}


def leaves(value: Value, path: Path = ()) -> Iterator[tuple[Path, Bounds]]:
    """The parts of a value that are no tuples, each after the way to it."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path, value


def placed(name: muf.Name, value: Value, path: Path = ()) -> Value:
    """What is in a place, for a value that has its form: where that may be any integer, the place tells no more."""
    if isinstance(value, tuple):
        return tuple(placed(name, item, (*path, index)) for index, item in enumerate(value))
    here: Sums = {(name, path): 0}
    return value if value == ANY else Bounds(here, here)


def filled(name: muf.Name, value: Value, found: Mapping[Place, Bounds], path: Path = ()) -> Value:
    """What was found in a place, for a value that has its form."""
    if isinstance(value, tuple):
        parts = enumerate(value)
        return tuple(filled(name, part, found, (*path, index)) for index, part in parts)
    return found.get((name, path), ANY)


def part(value: Value, path: Path) -> Bounds:
    """A part of a value that is no tuple."""
    for index in path:
        if not isinstance(value, tuple) or index >= len(value):
            return ANY
        value = value[index]
    return ANY if isinstance(value, tuple) else value


def operated(
    name: str, arguments: list[Value], intervals: list[Interval], result: Interval
) -> Bounds:
    """What an operator gives: in terms of places where it adds to them, selects them or makes them smaller."""
    match name, arguments, intervals:
        case "succ" | "pred", [Bounds() as one], _:
            return moved(one, exact(1 if name == "succ" else -1))
        case "+", [Bounds() as one, Bounds() as other], [here, there]:
            if (here.size >= there.size and _in_place(one)) or not _in_place(other):
                return moved(one, there)
            return moved(other, here)
        case "-", [Bounds() as one, _], [_, there]:
            return moved(one, -there)
        case "min", [Bounds() as one, Bounds() as other], [here, there]:
            lower = one if here.high <= there.high else other
            return Bounds(least(one.low, other.low), lower.high)
        case "max", [Bounds() as one, Bounds() as other], [here, there]:
            higher = one if here.low >= there.low else other
            return Bounds(higher.low, largest(one.high, other.high))
        case (("mod" | "asr"), [Bounds() as one, _], [here, _]):
            return _smaller(one, here, result)
        case "/", [Bounds() as one, _], [here, there] if there.low > 0:
            return _smaller(one, here, result)
        case (("land" | "lsr"), [Bounds() as one, _], [here, _]) if here.low >= 0:
            return _smaller(one, here, result)
        case "land", [_, Bounds() as other], [_, there] if there.low >= 0:
            return _smaller(other, there, result)
    return within(result)


def _smaller(bounds: Bounds, interval: Interval, result: Interval) -> Bounds:
    """An integer between 0 and one that has bounds: by them, where it is not known to be within closer ones."""
    own = within(result)
    return Bounds(
        bounds.low if result.low <= interval.low < 0 else own.low,
        bounds.high if result.high >= interval.high > 0 else own.high,
    )


def _in_place(bounds: Bounds) -> bool:
    """Whether bounds speak of a place."""
    return any(place is not None for place in (*bounds.low, *bounds.high))
