"""The profile of a function: what callers must know about the first instant of its values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.application import Summary, Use, leaves, summary
from pzjax.frontend_bridge.builtin.initialization.leaves import (
    Cause,
    Leaf,
    Shape,
    at_most,
    make_one,
    make_zero,
)
from pzjax.frontend_bridge.dump.syntax import Ident, LongName


@dataclass(frozen=True, slots=True)
class Profile(Summary):
    """What a function asks of its inputs, and what it tells about its outputs, at the first instant.

    Those leaves in `zeros` must be defined, those in `ones` may be undefined, and `orders` holds the
    pairs (a, b) such that `a` must be defined if `b` is.
    """

    zeros: frozenset[int]
    ones: frozenset[int]
    orders: frozenset[tuple[int, int]]


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
    orders: set[tuple[int, int]] = set()
    for leaf, start in kept.items():
        if leaf.is_zero or leaf.cause:
            continue
        seen = {leaf}
        waiting = [leaf]
        while waiting:
            for upper in waiting.pop().above:
                if upper not in seen:
                    seen.add(upper)
                    waiting.append(upper)
                    if upper in kept:
                        orders.add((start, kept[upper]))
    made = summary(inputs, uses, result, kept.__getitem__)
    return Profile(
        made.inputs,
        made.uses,
        made.result,
        frozenset(position for leaf, position in kept.items() if leaf.is_zero),
        frozenset(position for leaf, position in kept.items() if leaf.cause),
        frozenset(orders),
    )


def instance(profile: Profile, name: str) -> Callable[[int], Leaf]:
    """New leaves for those of a profile, with what it says of them."""
    tags: defaultdict[int, Leaf] = defaultdict(Leaf)
    cause = Cause(f"`{name}` gives no value there", "guard it: `v -> f x`, or `v fby f x`")
    for position in profile.zeros:
        make_zero(tags[position])
    for position in profile.ones:
        make_one(tags[position], cause)
    for lower, upper in profile.orders:
        at_most(tags[lower], tags[upper])
    return tags.__getitem__
