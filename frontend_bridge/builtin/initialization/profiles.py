"""The profile of a function: what callers must know about the first instant of its values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pzjax.backend.obc.syntax import LongName
from pzjax.frontend_bridge.builtin.initialization.leaves import (
    Cause,
    Leaf,
    Shape,
    at_most,
    leaves,
    make_one,
    make_zero,
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a function asks of its inputs, and what it tells about its outputs, at the first instant.

    Leaves are numbers: those of the inputs (one shape a parameter), of the result and, for each
    place that applies a parameter which is a function, of the argument and the result there. Those
    in `zeros` must be defined, those in `ones` may be undefined, and `orders` holds the pairs (a, b)
    such that `a` must be defined if `b` is.
    """

    inputs: tuple[NumberShape, ...]
    uses: tuple[tuple[tuple[int, int], ...], ...]
    result: NumberShape
    zeros: frozenset[int]
    ones: frozenset[int]
    orders: frozenset[tuple[int, int]]


NumberShape = int | tuple["NumberShape", ...]
Profiles = Mapping[LongName, Profile]


def make_profile(
    inputs: tuple[Shape, ...], uses: Sequence[Sequence[tuple[Leaf, Leaf]]], result: Shape
) -> Profile:
    """Keep the leaves of inputs and outputs only, with what is known of them."""
    kept: dict[Leaf, int] = {}
    pairs = [pair for parameter in uses for pair in parameter]
    for leaf in [*leaves(inputs), *(leaf for pair in pairs for leaf in pair), *leaves(result)]:
        kept.setdefault(leaf, len(kept))

    def number(shape: Shape) -> NumberShape:
        if isinstance(shape, Leaf):
            return kept[shape]
        return tuple(number(part) for part in shape)

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
    return Profile(
        tuple(number(shape) for shape in inputs),
        tuple(tuple((kept[a], kept[r]) for a, r in parameter) for parameter in uses),
        number(result),
        frozenset(position for leaf, position in kept.items() if leaf.is_zero),
        frozenset(position for leaf, position in kept.items() if leaf.cause),
        frozenset(orders),
    )


def instance(profile: Profile, name: str) -> dict[int, Leaf]:
    """New leaves for those of a profile, with what it says of them."""
    tags: dict[int, Leaf] = {}

    def add(shape: NumberShape) -> None:
        if isinstance(shape, int):
            tags.setdefault(shape, Leaf())
        else:
            for part in shape:
                add(part)

    add((*profile.inputs, profile.result))
    add(tuple(pair for parameter in profile.uses for pair in parameter))
    cause = Cause(f"`{name}` gives no value there", "guard it: `v -> f x`, or `v fby f x`")
    for position in profile.zeros:
        make_zero(tags[position])
    for position in profile.ones:
        make_one(tags[position], cause)
    for lower, upper in profile.orders:
        at_most(tags[lower], tags[upper])
    return tags


def numbered(shape: NumberShape, tags: Mapping[int, Leaf]) -> Shape:
    """The shape whose leaves have these numbers."""
    if isinstance(shape, int):
        return tags[shape]
    return tuple(numbered(part, tags) for part in shape)
