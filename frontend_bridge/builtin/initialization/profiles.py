"""The profile of a function: what callers must know about the first instant of its values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.application import Summary, Use, leaves, summary
from pzjax.frontend_bridge.builtin.initialization.leaves import (
    Cause,
    Leaf,
    Level,
    Shape,
    at_most,
    make_defined,
    make_undefined,
)
from pzjax.frontend_bridge.dump.syntax import Ident, LongName


@dataclass(frozen=True, slots=True)
class Profile(Summary):
    """What a function asks of its inputs, and what it tells about its outputs, at the first instant.

    The leaves in `highs` must be defined at a level, those in `lows` are at a level at best, and
    `orders` holds the pairs (a, b) such that `a` must be defined if `b` is; the third part is true
    if there are events between.
    """

    highs: frozenset[tuple[int, Level]]
    lows: frozenset[tuple[int, Level]]
    orders: frozenset[tuple[int, int, bool]]


Profiles = Mapping[LongName, Profile]


def make_profile(
    inputs: Sequence[Shape], uses: Mapping[Ident, Sequence[Use[Leaf]]], result: Shape
) -> Profile:
    """Keep the leaves of inputs, outputs and uses only, with what is known of them."""
    places = [use for parameter in uses.values() for use in parameter]
    there = [shape for use in places for shape in (*use.arguments, use.result)]
    kept: dict[Leaf, int] = {}
    for leaf in leaves([*inputs, *there, result]):
        kept.setdefault(leaf, len(kept))
    orders: set[tuple[int, int, bool]] = set()
    for leaf, start in kept.items():
        if leaf.low is leaf.high:
            continue
        seen = {(leaf, False)}
        waiting = [(leaf, False)]
        while waiting:
            lower, before = waiting.pop()
            for upper, events in lower.above:
                found = upper, before or events
                if found not in seen and (upper, False) not in seen:
                    seen.add(found)
                    waiting.append(found)
                    if upper in kept:
                        orders.add((start, kept[upper], found[1]))
    made = summary(inputs, uses, result, kept.__getitem__)
    return Profile(
        made.inputs,
        made.uses,
        made.result,
        frozenset((place, leaf.high) for leaf, place in kept.items() if leaf.high < Level.LATER),
        frozenset((place, leaf.low) for leaf, place in kept.items() if leaf.cause),
        frozenset(orders),
    )


def instance(profile: Profile, name: str) -> Callable[[int], Leaf]:
    """New leaves for those of a profile, with what it says of them."""
    tags: defaultdict[int, Leaf] = defaultdict(Leaf)
    cause = Cause(f"`{name}` gives no value there", "guard it: `v -> f x`, or `v fby f x`")
    for position, level in profile.highs:
        make_defined(tags[position], level)
    for position, level in profile.lows:
        make_undefined(tags[position], level, cause)
    for lower, upper, events in profile.orders:
        at_most(tags[lower], tags[upper], events=events)
    return tags.__getitem__
