"""Explicit methods of Runge and Kutta with two orders and an interpolation, by their tableaus.

In: a vector field, positions, their derivative and a size. Out: a step, with its error and what lies within it. The
last stage of a method is the derivative at the end, with which the next step begins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pzjax.jaxrt.hybrid.system import Minor
from pzjax.jaxrt.hybrid.vectors import Numbers

Row = tuple[float, ...]


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


@dataclass(frozen=True)
class Tableau:
    """A method.

    Attributes:
        order: the error of a step is of this order in its size.
        nodes: where the stages after the first one lie in the step.
        rows: the weights of the stages so far; those of the last row give the positions at the end.
        error: the weights of the difference between the results of both orders.
        within: for each stage, its weight within the step: the coefficients of the powers, from the first on.
        inside: which minor calls tell whether a watched value crosses twice within the step.
    """

    order: int
    nodes: Row
    rows: tuple[Row, ...]
    error: Row
    within: tuple[Row, ...]
    inside: tuple[int, ...]

    def step(
        self,
        field: Callable[[Any, Any], Minor],
        positions: Any,
        slope: Any,
        size: Any,
        numbers: Numbers,
    ) -> Step:
        """A step of a given size.

        Args:
            field: from positions and the time since the start of the step to a minor call.
            positions: those at the start.
            slope: their derivative.
            size: how long the step is.
            numbers: how positions lie in the parts that are computed each by itself.
        """
        start, stages = numbers.of(positions), [numbers.of(slope)]
        calls, end = list[Minor](), positions
        for node, row in zip(self.nodes, self.rows, strict=True):
            end = numbers.tree(
                [
                    first + size * weighted(row, part)
                    for first, part in zip(start, zip(*stages, strict=True), strict=True)
                ]
            )
            calls.append(field(end, node * size))
            stages.append(numbers.of(calls[-1].derivative))
        error = [size * weighted(self.error, part) for part in zip(*stages, strict=True)]
        return Step(end, numbers.tree(error), calls)

    def between(self, positions: Any, size: Any, stages: Any, part: Any, numbers: Numbers) -> Any:
        """The positions at a part of the step, from 0 at its start to 1 at its end."""
        weights = [_polynomial(powers, part) if any(powers) else 0.0 for powers in self.within]
        apart = zip(*map(numbers.of, stages), strict=True)
        return numbers.tree(
            [
                first + size * weighted(weights, each)
                for first, each in zip(numbers.of(positions), apart, strict=True)
            ]
        )


def weighted(weights: Sequence[Any], stages: Sequence[Any]) -> Any:
    """The weighted sum of stages; those whose weight is the constant 0 are left out."""
    terms = [
        weight * stage
        for weight, stage in zip(weights, stages, strict=True)
        if not (isinstance(weight, float) and weight == 0)
    ]
    return sum(terms[1:], terms[0])


def _polynomial(powers: Row, part: Any) -> Any:
    value = powers[-1]
    for coefficient in powers[-2::-1]:
        value = coefficient + part * value
    return part * value
