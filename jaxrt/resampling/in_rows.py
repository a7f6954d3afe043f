"""Places and offspring as they are best computed on CPU: by sums of rows, as matrix products.

How XLA compiles for CPU decides the form. It computes sums of arrays again in everything that uses them,
but never a matrix product: cumulative sums are products with triangular matrices at every level, and what
is small and used often is multiplied by the identity. Arrays stay in rows of a block, so that no index
needs a division, and what rows have in common is divided before it meets their elements.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.resampling.line import BLOCK, Places, in_floats, rows

_SMALL = 4 * BLOCK


def places(weights: Array, total: Any) -> Places:
    """As `LocalLine.places`.

    Rounding errors grow with the logarithm of N. Where floats do not tell places (`in_floats`), the integer
    parts are summed apart: in blocks, whose sums are then added as pairs of an integer and a fraction.
    Fractions of few enough bits make these sums exact.
    """
    size = weights.shape[0]
    if not in_floats(size, weights.dtype):
        return _places_of_many(weights, total, jnp.finfo(weights.dtype).nmant)
    inside = _sums(rows(weights), _up_to(BLOCK))
    starts, ends = _around(inside[:, -1], total)
    return Places(jnp.int32(0), _stretched(inside, starts, ends), size)


def _around(sums: Array, total: Any) -> tuple[Array, Array]:
    """Where rows with these sums start and end on the line, each where the one before it ends."""
    size = sums.shape[0]
    if size <= _SMALL:
        inside = _sums(sums[None], _up_to(size))
        ends = _stretched(inside, jnp.zeros(1, sums.dtype), jnp.full(1, total, sums.dtype))
    else:
        inside = _sums(rows(sums), _up_to(BLOCK))
        ends = _stretched(inside, *_around(inside[:, -1], total))
        ends = _sums(ends, np.eye(BLOCK))
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
    inside = _split(_sums(rows(weights * (total / jnp.sum(weights))), _up_to(BLOCK)), bits)
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
    return product(values, chosen.astype(values.dtype))


def _split(values: Array, bits: int) -> Places:
    whole = jnp.floor(values)
    rest = jnp.floor((values - whole) * 2.0**bits) * 2.0**-bits
    return Places(whole.astype(jnp.int32), rest, 1)


def _add(left: Places, right: Places) -> Places:
    rest = left.rest + right.rest
    carry = jnp.floor(rest)
    return Places(left.whole + right.whole + carry.astype(jnp.int32), rest - carry, 1)


def count(places: Array, size: int) -> Array:
    """As `local.count`: ones at the places, summed up."""
    # Floats of 32 bits count exactly up to 2^24.
    kind = jnp.float32 if size < 2**24 else jnp.int32
    marks = jnp.zeros(-(-size // BLOCK) * BLOCK, kind)
    marks = marks.at[places.reshape(-1)].add(
        1, mode="drop", indices_are_sorted=True, wrap_negative_indices=False
    )
    if kind is jnp.int32:
        return jax.lax.associative_scan(jnp.add, marks).reshape(-1, BLOCK)
    blocks = marks.reshape(-1, BLOCK)
    inside = _sums(blocks, _up_to(BLOCK))
    return (inside + _before(inside[:, -1])[:, None]).astype(jnp.int32)


def _before(values: Array) -> Array:
    """The sums before each of the values, whole numbers whose sums are exact."""
    size = values.shape[0]
    if size <= _SMALL:
        return _sums(values, _up_to(size) - np.eye(size))
    blocks = rows(values)
    inside = _sums(blocks, _up_to(BLOCK) - np.eye(BLOCK))
    return (inside + _before(jnp.sum(blocks, axis=1))[:, None]).reshape(-1)[:size]
