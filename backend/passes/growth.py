"""How integers that are fed back grow from step to step.

In: the bounds of each memory or loop variable at first, and those that one step gives, in terms of what it had
before: at most 0 or at most n + 1. Out: the bounds after any number of steps up to a limit: at most the limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pzjax.backend.passes.bounds import (
    ANY,
    Bounds,
    Place,
    Sums,
    Values,
    added,
    largest,
    leaves,
    part,
)


def grown(first: Values, after: Values, steps: int) -> dict[Place, Bounds]:
    """What the places hold after any number of steps, in terms of places outside of the step.

    Args:
        first: what they hold at first.
        after: what they hold after a step, in terms of what they hold before it.
        steps: how many steps there are at most.
    """
    places = {
        (name, path): (start, part(after[name], path))
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
                    total = largest(total, added(found[origin], number))
                else:
                    total = largest(total, {origin: number})
        found |= dict.fromkeys(cycle, added(total, drift * steps))
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
