"""Inputs of a simulation: signals over time.

In: a constant, or values at dates. Out: what the loop asks: the value at an instant, and the next date at which the
input jumps or has a corner; integration stops there, and a major step takes place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import dates
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Inputs:
    """An input as a signal.

    Attributes:
        values: the values, along the first axis of each leaf; the value itself where there are no dates.
        knots: the dates of the values, which increase; None for a constant.
        linear: whether floats are interpolated between their dates, instead of held.
    """

    values: Any
    knots: Any = None
    linear: bool = field(default=False, metadata={"static": True})

    def next(self, knot: Any) -> Any:
        """The date that follows the first `knot` dates."""
        if self.knots is None:
            return dates.never()
        size = length(self.knots)
        date = at(self.knots, jnp.minimum(knot, size - 1))
        return dates.choice(knot < size, date, dates.never())

    def passed(self, knot: Any, date: Any) -> Any:
        """How many dates are not later than this one, where the first `knot` are not."""
        return knot if self.knots is None else knot + (self.next(knot) <= date).astype(np.int32)

    def at(self, knot: Any, date: Any, offset: Any) -> Any:
        """The value at a date and an offset, where `knot` dates are passed; before the first it is the first."""
        if self.knots is None:
            return self.values
        size = length(self.knots)
        if not self.linear or size == 1:
            return at(self.values, jnp.maximum(knot - 1, 0))
        left = jnp.clip(knot - 1, 0, size - 2)
        start = at(self.knots, left)
        width, _ = dates.gap(at(self.knots, left + 1), start)
        past, _ = dates.gap(date, start)
        part = jnp.clip((past + offset) / width, 0.0, 1.0)

        def between(column: Any) -> Any:
            if not jnp.issubdtype(column.dtype, jnp.floating):
                return column[jnp.maximum(knot - 1, 0)]
            return column[left] * (1 - part) + column[left + 1] * part

        return jax.tree.map(between, self.values)


def constant(value: Any = ()) -> Inputs:
    """An input that is always the same.

    Args:
        value: the value, of the form of the node's input.

    Returns:
        The input as a signal.
    """
    return Inputs(jax.tree.map(jnp.asarray, value))


def signal(times: Any, values: Any, *, linear: bool = False) -> Inputs:
    """An input with values at dates: before the first date it has the first value, after the last the last.

    Args:
        times: the dates, floats of shape (n,), which are known and increase.
        values: the values, along the first axis of each leaf.
        linear: whether floats are interpolated between their dates, instead of held.

    Returns:
        The input as a signal.

    Raises:
        WrongValue: the dates don't increase, or are not as many as the values.
    """
    times = np.asarray(times, np.float64)
    if (
        times.ndim != 1
        or not len(times)
        or not np.isfinite(times).all()
        or (np.diff(times) <= 0).any()
    ):
        raise WrongValue("the dates of an input are finite numbers, each later than the one before")
    values = jax.tree.map(jnp.asarray, values)
    sizes = {np.shape(leaf)[:1] for leaf in jax.tree.leaves(values)}
    if sizes - {times.shape}:
        raise WrongValue(f"an input with {len(times)} dates has as many values")
    return Inputs(values, dates.of_doubles(times), linear)


def at(columns: Any, index: Any) -> Any:
    """The row at an index of each leaf."""
    return jax.tree.map(lambda column: column[index], columns)


def length(knots: Any) -> int:
    """How many dates there are."""
    return len(jax.tree.leaves(knots)[0])
