"""Weights in proportion: their shares of the total, without leaving the range of floats.

In: numbers of any size. Out: a unit to measure them in, shares and their logarithms.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Flag, holds, within
from pzjax.jaxrt.floats import tiny


def unit_of(numbers: Array) -> Array:
    """A scale near the greatest of some numbers, 1 for zeros: in it, sums and squares stay floats.

    No gradient flows through it, since what is computed does not depend on it.
    """
    greatest = jnp.max(jnp.abs(numbers), initial=0.0)
    # The reciprocal of a greater one is below the normal numbers, which XLA takes for zero.
    bounded = jnp.minimum(jnp.where(greatest > 0, greatest, 1.0), 1 / tiny())
    return jax.lax.stop_gradient(bounded)


def usable(weights: Any) -> Flag:
    """Whether float[..., N] weights are at least 0 and finite, and not all 0."""
    greatest = weights.max(axis=-1)
    return (weights.min(axis=-1) >= 0) & (greatest > 0) & (greatest < np.inf)


def shares(weights: Array) -> tuple[Array, Array]:
    """Weights in proportion to float[N], with sum 1, and their logarithms.

    The logarithms are finite for all positive weights, also where a share is too small for a float. All are
    NaN where the weights are not `usable`.
    """
    unit = unit_of(weights)
    scaled = weights / unit
    total = within(holds(usable, weights), jnp.sum(scaled))
    small = scaled < tiny()
    by_parts = jnp.log(jnp.where(weights > 0, weights, 1.0)) - jnp.log(unit)
    logs = jnp.where(small, by_parts, jnp.log(jnp.where(small, 1.0, scaled)))
    return scaled / total, jnp.where(weights > 0, logs, -jnp.inf) - jnp.log(total)
