"""How integers grow from step to step: what the range analysis knows of a value, and of one that is fed back.

In: the first value of each memory or loop variable, and what one step makes of them. Out: what they are after
any number of steps up to a limit.

Bounds may speak of places, which are memories and loop variables: `if c then 0 else n + 1` is at most 0 or at
most n + 1. If that is the next n, the n after t steps is at most t.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from pzjax.backend.muf import syntax as muf
from pzjax.backend.passes.intervals import WORD, Interval

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
    return Bounds(_moved(bounds.low, by.low), _moved(bounds.high, by.high))


def _moved(sums: Sums, by: int) -> Sums:
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


def _part(value: Value, path: Path) -> Bounds:
    for index in path:
        if not isinstance(value, tuple) or index >= len(value):
            return ANY
        value = value[index]
    return ANY if isinstance(value, tuple) else value


def grown(first: Values, after: Values, steps: int) -> dict[Place, Bounds]:
    """What the places hold after any number of steps, in terms of places outside of the step.

    Args:
        first: what they hold at first.
        after: what they hold after a step, in terms of what they hold before it.
        steps: how many steps there are at most.
    """
    places = {
        (name, path): (start, _part(after[name], path))
        for name, value in first.items()
        for path, start in leaves(value)
        if start != ANY
    }
    highs = _fed_back({p: (start.high, then.high) for p, (start, then) in places.items()}, steps)
    mirrored = {p: (_negated(start.low), _negated(then.low)) for p, (start, then) in places.items()}
    lows = _fed_back(mirrored, steps)
    return {place: Bounds(_negated(lows[place]), highs[place]) for place in places}


def _negated(sums: Sums) -> Sums:
    return {place: -number for place, number in sums.items()}


def _fed_back(places: Mapping[Place, tuple[Sums, Sums]], steps: int) -> dict[Place, Sums]:
    """Upper bounds of places after any number of steps, from those at first and those after a step.

    What comes into one place of a cycle comes into all, and grows by what the cycle adds, at each step once.
    """
    found: dict[Place, Sums] = {}
    origins = {
        place: [origin for origin in after if origin in places and origin is not None]
        for place, (_, after) in places.items()
    }
    for cycle in _cycles(origins):
        total: Sums = {}
        drift = 0
        for place in cycle:
            start, after = places[place]
            total = largest(total, start)
            for origin, number in after.items():
                if origin in cycle:
                    drift = max(drift, number)
                elif origin in found:
                    assert origin is not None
                    total = largest(total, _moved(found[origin], number))
                else:
                    total = largest(total, {origin: number})
        found |= dict.fromkeys(cycle, _moved(total, drift * steps))
    return found


def _cycles(origins: Mapping[Place, list[Place]]) -> Iterator[set[Place]]:
    """The places in sets, those of a cycle in one, after those that they take values from (Tarjan 1972)."""
    numbers: dict[Place, int] = {}
    lowest: dict[Place, int] = {}
    waiting: list[Place] = []
    for root in origins:
        walk = [] if root in numbers else [root]
        while walk:
            place = walk[-1]
            if place not in numbers:
                numbers[place] = lowest[place] = len(numbers)
                waiting.append(place)
            unseen = next((one for one in origins[place] if one not in numbers), None)
            if unseen is not None:
                walk.append(unseen)
                continue
            walk.pop()
            seen = (lowest[one] for one in origins[place] if one in lowest)
            lowest[place] = min([numbers[place], *seen])
            if lowest[place] == numbers[place]:
                first = waiting.index(place)
                yield set(waiting[first:])
                for one in waiting[first:]:
                    del lowest[one]
                del waiting[first:]
