"""What the loop needs of a solver: one step of a given size, and the positions within it.

In: the vector field of one phase, positions, their derivative and a size. Out: a `Trial`. Solvers keep nothing
from step to step, so that an event or a step that was refused needs no care.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from pzjax.jaxrt.hybrid import bogacki_shampine, dormand_prince
from pzjax.jaxrt.hybrid.explicit import Tableau
from pzjax.jaxrt.hybrid.system import Minor
from pzjax.jaxrt.hybrid.vectors import SHORT, numbers_of

Field = Callable[[Any, Any], Minor]
"""From positions and the time since the start of the step to a minor call."""


class Trial(NamedTuple):
    """A step that was tried.

    Attributes:
        positions: those at its end.
        slope: their derivative there.
        watched: the watched values there.
        inside: the watched values at some places within, perhaps not quite as they are.
        error: the estimated error of each position.
        dense: what `between` needs.
    """

    positions: Any
    slope: Any
    watched: Any
    inside: tuple[Any, ...]
    error: Any
    dense: Any


@dataclass(frozen=True)
class Solver:
    """A way to make steps.

    Attributes:
        step: from a field, positions, slope and size to a trial.
        between: from a field, the positions at the start, the size, what a trial keeps and a part of the step
            between 0 and 1 to the positions there.
        order: the error of a step is of this order in its size.
    """

    step: Callable[[Field, Any, Any, Any], Trial]
    between: Callable[[Field, Any, Any, Any, Any], Any]
    order: int


def explicit(method: Tableau, *, apart: bool = False) -> Solver:
    """The solver of an explicit method.

    Args:
        method: the method.
        apart: whether each position is computed by itself, where there are few: for a loop that carries numbers.
    """
    longest = SHORT if apart else 0

    def step(field: Field, positions: Any, slope: Any, size: Any) -> Trial:
        made = method.step(field, positions, slope, size, numbers_of(positions, longest))
        last = made.calls[-1]
        stages = (slope, *(call.derivative for call in made.calls))
        inside = tuple(made.calls[number].watched for number in method.inside)
        return Trial(made.end, last.derivative, last.watched, inside, made.error, stages)

    def between(field: Field, positions: Any, size: Any, dense: Any, part: Any) -> Any:
        return method.between(positions, size, dense, part, numbers_of(positions, longest))

    return Solver(step, between, method.order)


TABLEAUS = {"dopri5": dormand_prince.TABLEAU, "bosh3": bogacki_shampine.TABLEAU}
"""The explicit methods of our own, by their names."""
