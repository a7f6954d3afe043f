"""Derivatives through the date of a crossing, by the theorem of the implicit function.

The finder takes no derivative: it gives a date, a constant. That this date moves with the parameters is added here,
as one step of Newton's method whose value is nothing. So plain simulation does not pay for it: only the rule for the
derivative reads the watched values at the event and how fast they change.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

Tangents = tuple[Any, ...]


@jax.custom_jvp
def moved(
    elapsed: Any, positions: Any, slope: Any, watched: Any, rates: Any, roots: Any
) -> tuple[Any, Any]:
    """The time and the positions of an event as they are; their derivatives follow the crossing.

    Args:
        elapsed: the time from the start of the step to the event.
        positions: those at the event, at that part of the step.
        slope: their derivative.
        watched: the watched values there.
        rates: how fast these change.
        roots: which of them cross; the first of them that rises tells how the date moves.
    """
    return elapsed, positions


@moved.defjvp
def _moved_jvp(primals: Tangents, tangents: Tangents) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
    elapsed, positions, slope, _, rates, roots = primals
    later, shift, _, change, _, _ = tangents
    rising = roots & (rates > 0)
    first = rising & (jnp.cumsum(rising) == 1)
    delay = jnp.sum(jnp.where(first, -change / jnp.where(first, rates, 1.0), 0.0))
    return (elapsed, positions), (later + delay, shift + delay * slope)
