"""Dormand and Prince's method of orders 5 and 4, with its interpolation of order 4.

In: a vector field, positions, their derivative and a size. Out: a step, with its error and what lies within it. The
coefficients are those of Dormand and Prince (1980) and of the continuous extension of Shampine (1986).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from pzjax.jaxrt.hybrid.system import Minor

NODES = (1 / 5, 3 / 10, 4 / 5, 8 / 9, 1.0, 1.0)
"""Where the stages after the first one lie in the step."""

ROWS: tuple[tuple[float, ...], ...] = (
    (1 / 5,),
    (3 / 40, 9 / 40),
    (44 / 45, -56 / 15, 32 / 9),
    (19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729),
    (9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656),
    (35 / 384, 0.0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84),
)
"""The weights of the stages so far; those of the last row give the positions at the end."""

ERROR = (71 / 57600, 0.0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40)
"""The weights of the difference between the results of both orders."""

WITHIN = (
    (1.0, -183 / 64, 37 / 12, -145 / 128),
    (0.0, 0.0, 0.0, 0.0),
    (0.0, 1500 / 371, -1000 / 159, 1000 / 371),
    (0.0, -125 / 32, 125 / 12, -375 / 64),
    (0.0, 9477 / 3392, -729 / 106, 25515 / 6784),
    (0.0, -11 / 7, 11 / 3, -55 / 28),
    (0.0, 3 / 2, -4.0, 5 / 2),
)
"""For each stage, its weight within the step: the coefficients of the powers, from the first to the fourth."""


class Step(NamedTuple):
    """A step.

    Attributes:
        end: the positions at its end.
        error: the estimated error of these.
        calls: the minor calls of the stages after the first one; the last of them is that at the end.
    """

    end: Any
    error: Any
    calls: list[Minor]


def step(field: Any, positions: Any, slope: Any, size: Any) -> Step:
    """A step of a given size.

    Args:
        field: from positions and the time since the start of the step to a minor call.
        positions: those at the start.
        slope: their derivative.
        size: how long the step is.
    """
    stages, calls, end = [slope], [], positions
    for node, row in zip(NODES, ROWS, strict=True):
        end = positions + size * weighted(row, stages)
        calls.append(field(end, node * size))
        stages.append(calls[-1].derivative)
    return Step(end, size * weighted(ERROR, stages), calls)


def between(positions: Any, size: Any, stages: Any, part: Any) -> Any:
    """The positions at a part of the step, from 0 at its start to 1 at its end."""
    weights = [
        part * (a + part * (b + part * (c + part * d))) if any((a, b, c, d)) else 0.0
        for a, b, c, d in WITHIN
    ]
    return positions + size * weighted(weights, stages)


def weighted(weights: Sequence[Any], stages: Sequence[Any]) -> Any:
    """The weighted sum of stages; those whose weight is the constant 0 are left out."""
    terms = [
        weight * stage
        for weight, stage in zip(weights, stages, strict=True)
        if not (isinstance(weight, float) and weight == 0)
    ]
    return sum(terms[1:], terms[0])
