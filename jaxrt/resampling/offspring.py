"""From weights to places on a line of N new particles, and from places to ancestors.

In: weights. Out: for each particle the place where its offspring end, and for each new particle its
ancestor, in linear time and without sorting or searching.

Each step has a form for CPU (`in_rows`) and one for GPU and TPU (`in_units`), between which XLA chooses
when it compiles.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.platforms import by_platform
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling import in_rows, in_units
from pzjax.jaxrt.resampling.places import Places


def places(key: Key, weights: Array, total: Any) -> Places:
    """Where the offspring of each particle end if particles had `total` times their weight of them.

    Places never fall from one particle to the next, and do not move, to the bit, where a weight is 0.

    Args:
        key: where what rounding leaves over comes from, where it is left to chance.
        weights: float[N] of any positive sum.
        total: the end of the line, an integer, at most N.
    """
    return by_platform(
        weights,
        jnp.asarray(total, jnp.int32),
        key.word(),
        cpu=lambda weights, total, _: in_rows.places(weights, total),
        other=in_units.places,
    )


def cumulative(numbers: Array) -> Array:
    """The cumulative sums of int32[N]."""
    return by_platform(numbers, cpu=partial(jax.lax.associative_scan, jnp.add), other=jnp.cumsum)


def count(places: Array, size: int) -> Array:
    """How many of the places are at or before each of `size` cells; in rows.

    Args:
        places: int32[M] in any shape, sorted; those from `size` on are left out.
        size: the number of cells.
    """
    return by_platform(
        places, cpu=partial(in_rows.count, size=size), other=partial(in_units.count, size=size)
    )


def ancestors(ends: Array, size: int) -> Array:
    """The ancestors of N new particles, int32[N], sorted: how many particles have their end before.

    A particle whose offspring end where those of the particle before it do has none.

    Args:
        ends: integers in rows; the offspring of particle i are the new particles from the end of
            particle i-1 up to its own. The last end is N.
        size: N.
    """
    return count(ends, size).reshape(-1)[:size]
