"""Places and offspring as they are best computed on GPU and TPU: in integers, by one scan each.

A scan costs a launch for every factor of 16 in N, and a scatter that adds up at few addresses waits for
them. So places are cumulative sums of integers, which are exact in any order: the weight of a particle is
a number of units, 2^31 of which or somewhat fewer make up the line. What is left over of a unit is one
more unit, or none, by chance: the expected number of offspring is that of the weight, however small it is.
Ancestors are a running maximum over the indices of those that have offspring, each written at its first.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.random import scrambled
from pzjax.jaxrt.resampling.line import Places, in_floats, rows

_LINE = 31
"""The line has at most 2^31 units: sums that chance makes somewhat larger are still words of 32 bits."""


def places(weights: Array, total: Any, word: Array) -> Places:
    """As `LocalLine.places`.

    A place is off by what chance and rounding did before it, for N = 10^6 a fifth of a place or so, and
    for each particle its own part of that by less than 2^-11. No error is systematic.
    """
    size, kind = weights.shape[0], weights.dtype
    bits = min(_LINE - (size - 1).bit_length(), jnp.finfo(kind).nmant)
    expected = rows(weights).reshape(-1) * (total * 2.0**bits / jnp.sum(weights))
    sure = jnp.floor(expected)
    indices = jax.lax.iota(jnp.uint32, expected.shape[0])
    chance = (scrambled(indices ^ word) >> np.uint32(8)).astype(kind) * kind.type(2.0**-24)
    ends = jnp.cumsum(sure.astype(jnp.uint32) + (chance < expected - sure), dtype=jnp.uint32)
    ends = _to(ends, (total << bits).astype(jnp.uint32)).reshape(rows(weights).shape)
    if in_floats(size, kind):
        return Places(jnp.int32(0), ends.astype(kind) * kind.type(2.0**-bits), size)
    rest = ends & np.uint32(2**bits - 1)
    return Places((ends >> bits).astype(jnp.int32), rest.astype(kind) * kind.type(2.0**-bits), 1)


def _to(ends: Array, line: Array) -> Array:
    """Cumulative sums, stretched or shrunk by very little to end at the end of the line."""
    last = ends[-1]
    missing = (line - last).astype(jnp.int32).astype(jnp.float32)
    share = missing / jnp.maximum(last, 1).astype(jnp.float32)
    moved = ends + jnp.round(ends.astype(jnp.float32) * share).astype(jnp.int32).astype(jnp.uint32)
    return jnp.where(ends == last, line, moved)


def count(places: Array, size: int) -> Array:
    """As `local.count`: the last of the places that are the same writes how many there are up to it."""
    places = places.reshape(-1)
    following = jnp.concatenate([places[1:], jnp.full(1, size, places.dtype)])
    cells = jnp.where(places < following, places, size)
    numbers = jnp.arange(1, places.shape[0] + 1, dtype=jnp.int32)
    filled = rows(jnp.zeros(size, jnp.int32))
    marks = filled.reshape(-1).at[cells].max(numbers, mode="drop", wrap_negative_indices=False)
    return jax.lax.cummax(marks).reshape(filled.shape)
