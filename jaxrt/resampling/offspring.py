"""From weights to places on a line of N new particles, and from places to ancestors.

In: weights. Out: for each particle the place where its offspring end, and for each new particle its
ancestor, in linear time and without sorting or searching.

How XLA compiles for CPU decides the form. It computes sums of arrays again in everything that uses them,
but never a matrix product: cumulative sums are products with triangular matrices at every level, and what
is small and used often is multiplied by the identity. Arrays stay in rows of a block, so that no index
needs a division, and what rows have in common is divided before it meets their elements.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array

_BLOCK = 32
_SMALL = 4 * _BLOCK


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Places:
    """Places on the line from 0 to N, in rows of a block; those that fill the last row are its end.

    A place is the sum of the two parts.

    Attributes:
        whole: int32[N / block, block], or 0 for all.
        rest: floats of that shape, at least 0.
        most: no `rest` exceeds it.
    """

    whole: Array
    rest: Array
    most: int = field(metadata={"static": True})

    def split(self) -> Places:
        """The same places with each `rest` below 1."""
        floor = jnp.floor(self.rest)
        return Places(self.whole + floor.astype(jnp.int32), self.rest - floor, 1)


def rows(values: Array) -> Array:
    """The values in rows of a block, with zeros after the last one."""
    return jnp.pad(values, (0, -values.shape[0] % _BLOCK)).reshape(-1, _BLOCK)


def places(weights: Array, total: Any) -> Places:
    """Where the offspring of each particle end if particles had `total` times their weight of them.

    Places never fall from one particle to the next, and do not move, to the bit, where a weight is 0.
    Rounding errors grow with the logarithm of N. A float of 32 bits holds no fraction of a place beyond
    2^24 and little of one before. Above 2^20 particles the integer parts are therefore summed apart: in
    blocks, whose sums are then added as pairs of an integer and a fraction. Fractions of few enough bits
    make these sums exact.

    Args:
        weights: float[N] of any positive sum.
        total: the end of the line, an integer, at most N.
    """
    size = weights.shape[0]
    bits = jnp.finfo(weights.dtype).nmant
    if size <= 2 ** (bits - 3):
        inside = _sums(rows(weights), _up_to(_BLOCK))
        starts, ends = _around(inside[:, -1], total)
        return Places(jnp.int32(0), _stretched(inside, starts, ends), size)
    return _places_of_many(weights, total, bits)


def _around(sums: Array, total: Any) -> tuple[Array, Array]:
    """Where rows with these sums start and end on the line, each where the one before it ends."""
    size = sums.shape[0]
    if size <= _SMALL:
        inside = _sums(sums[None], _up_to(size))
        ends = _stretched(inside, jnp.zeros(1, sums.dtype), jnp.full(1, total, sums.dtype))
    else:
        inside = _sums(rows(sums), _up_to(_BLOCK))
        ends = _stretched(inside, *_around(inside[:, -1], total))
        ends = _sums(ends, np.eye(_BLOCK))
    ends = ends.reshape(-1)
    return jnp.pad(ends[:-1], (1, 0))[:size], ends[:size]


def _stretched(inside: Array, starts: Array, ends: Array) -> Array:
    """Cumulative sums within rows as places between the start and the end of each row.

    The last sum of a row comes to lie on its end to the bit: a factor slightly too large sees to it.
    """
    dtype = jnp.finfo(inside.dtype)
    above = (ends - starts) * (1 + 4 * dtype.eps)
    factors = above / jnp.maximum(inside[:, -1], dtype.tiny)
    return jnp.minimum(starts[:, None] + inside * factors[:, None], ends[:, None])


def _places_of_many(weights: Array, total: Any, bits: int) -> Places:
    """The places as pairs of an integer and a fraction of so many bits."""
    inside = _split(_sums(rows(weights * (total / jnp.sum(weights))), _up_to(_BLOCK)), bits)
    sums = jax.tree.map(lambda part: part[:, -1], inside)
    ends = jax.lax.associative_scan(_add, sums)
    starts = jax.tree.map(lambda end: jnp.pad(end[:-1], (1, 0))[:, None], ends)
    found = _add(starts, inside)
    last = jax.tree.map(lambda part: part[-1, -1], found)
    # The end of the line, whatever rounding made of it.
    at_end = (found.whole == last.whole) & (found.rest == last.rest) | (found.whole >= total)
    return Places(jnp.where(at_end, total, found.whole), jnp.where(at_end, 0.0, found.rest), 1)


def _up_to(size: int) -> np.ndarray[Any, Any]:
    """The matrix of cumulative sums. All sums of a row are made in the same order."""
    return np.triu(np.ones((size, size)))


def _sums(values: Array, chosen: np.ndarray[Any, Any]) -> Array:
    return jnp.matmul(values, chosen.astype(values.dtype), precision=jax.lax.Precision.HIGHEST)


def _split(values: Array, bits: int) -> Places:
    whole = jnp.floor(values)
    rest = jnp.floor((values - whole) * 2.0**bits) * 2.0**-bits
    return Places(whole.astype(jnp.int32), rest, 1)


def _add(left: Places, right: Places) -> Places:
    rest = left.rest + right.rest
    carry = jnp.floor(rest)
    return Places(left.whole + right.whole + carry.astype(jnp.int32), rest - carry, 1)


def ancestors(ends: Array, size: int) -> Array:
    """The ancestors of N new particles, int32[N], sorted: how many particles have their end before.

    A particle whose offspring end where those of the particle before it do has none.

    Args:
        ends: integers in rows; the offspring of particle i are the new particles from the end of
            particle i-1 up to its own. The last end is N.
        size: N.
    """
    counts = count(ends, size)
    return counts.reshape(-1)[:size]


def count(places: Array, size: int) -> Array:
    """How many of the places are at or before each of `size` cells; in rows.

    Args:
        places: integers, sorted; those from `size` on are left out.
        size: the number of cells.
    """
    # Floats of 32 bits count exactly up to 2^24.
    kind = jnp.float32 if size < 2**24 else jnp.int32
    marks = jnp.zeros(-(-size // _BLOCK) * _BLOCK, kind)
    marks = marks.at[places.reshape(-1)].add(
        1, mode="drop", indices_are_sorted=True, wrap_negative_indices=False
    )
    if kind is jnp.int32:
        return jax.lax.associative_scan(jnp.add, marks).reshape(-1, _BLOCK)
    blocks = marks.reshape(-1, _BLOCK)
    inside = _sums(blocks, _up_to(_BLOCK))
    return (inside + _before(inside[:, -1])[:, None]).astype(jnp.int32)


def _before(values: Array) -> Array:
    """The sums before each of the values, whole numbers whose sums are exact."""
    size = values.shape[0]
    if size <= _SMALL:
        return _sums(values, _up_to(size) - np.eye(size))
    blocks = rows(values)
    inside = _sums(blocks, _up_to(_BLOCK) - np.eye(_BLOCK))
    return (inside + _before(jnp.sum(blocks, axis=1))[:, None]).reshape(-1)[:size]
