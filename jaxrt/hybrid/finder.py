"""The finder: where within a step the first crossing is, by the method ITP on all watched values at once.

In: the watched values at both ends of a step and as a function within it. Out: the right end of the last bracket, as a
part of the step, and the watched values at both of its ends. Those are the finder's own values: computed once more they
may differ by a rounding, and the event would be lost.

ITP (Oliveira and Takahashi 2021) takes the false position, moves it towards the middle, and keeps it so near the middle
that it never needs more evaluations than bisection and one; most often it needs as few as the secant method.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import lax

MOVE = 0.2
"""How far the false position moves towards the middle, times the square of the bracket."""

MOST = 100
"""The most evaluations; bisection of a step needs some fifty."""


class Bracket(NamedTuple):
    """Where the first crossing lies.

    Attributes:
        left: its left end, as a part of the step.
        right: its right end.
        before: the watched values at the left end.
        after: those at the right end.
        radius: how far from the middle the next point may be.
        evaluations: how many there were.
    """

    left: Any
    right: Any
    before: Any
    after: Any
    radius: Any
    evaluations: Any


def crossed(before: Any, after: Any) -> Any:
    """Which values pass from below 0 to 0 or above."""
    return (before < 0) & (after >= 0)


def hidden(before: Any, inside: Any, after: Any) -> Any:
    """Which values are on the other side of 0 within a step than at both of its ends."""
    return ((before < 0) == (after < 0)) & ((inside < 0) != (after < 0))


def find(
    watched: Callable[[Any], Any], before: Any, after: Any, active: Any, tolerance: Any
) -> Bracket:
    """The first crossing within a step.

    Args:
        watched: from a part of the step to the watched values there.
        before: those at the start of the step.
        after: those at its end.
        active: whether there is a crossing; if not, nothing is evaluated.
        tolerance: how wide a bracket may be.
    """
    one = jnp.ones_like(tolerance)

    def wide(bracket: Bracket) -> Any:
        width = bracket.right - bracket.left
        return active & (width > tolerance) & (bracket.evaluations < MOST)

    def narrower(bracket: Bracket) -> Bracket:
        left, right, before, after, radius, evaluations = bracket
        point = _point(bracket, tolerance)
        values = lax.stop_gradient(
            watched(point)
        )  # whose parameters may come from outside, with derivatives
        comes = jnp.any(crossed(before, values))
        return Bracket(
            jnp.where(comes, left, point),
            jnp.where(comes, point, right),
            jnp.where(comes, before, values),
            jnp.where(comes, values, after),
            radius * 0.5,
            evaluations + 1,
        )

    start = Bracket(0 * one, one, before, after, one, np.int32(0))
    return lax.while_loop(wide, narrower, start)


def _point(bracket: Bracket, tolerance: Any) -> Any:
    """Where to look next."""
    left, right, before, after, radius, _ = bracket
    width = right - left
    middle = 0.5 * (left + right)
    comes = crossed(before, after)
    low, high = jnp.where(comes, before, -1.0), jnp.where(comes, after, 0.0)
    false = jnp.min(jnp.where(comes, left + width * (low / (low - high)), right))
    move = jnp.clip(MOVE * width * width, 0.5 * tolerance, 0.5 * width)
    side = jnp.sign(middle - false)
    moved = jnp.where(move <= abs(middle - false), false + side * move, middle)
    reach = jnp.maximum(radius - 0.5 * width, 0.0)
    point = jnp.where(abs(moved - middle) <= reach, moved, middle - side * reach)
    return jnp.where((point <= left) | (point >= right), middle, point)
