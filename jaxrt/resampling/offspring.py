"""From weights to places on a line of N new particles, and from places to ancestors.

In: weights. Out: for each particle the place where its offspring end, and for each new particle its
ancestor, in linear time and without sorting or searching.

How XLA compiles for CPU decides the form. It computes sums of arrays again in everything that uses them,
but never a matrix product: cumulative sums are products with triangular matrices at every level. Arrays
stay in rows of a block, so that no index needs a division.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array

_BLOCK = 32
_UP_TO = np.triu(np.ones((_BLOCK, _BLOCK)))
_ONLY = np.eye(_BLOCK)
_SMALL = 4 * _BLOCK


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Places:
    """Places on the line from 0 to N, in rows of a block; those that fill the last row are its end.

    Attributes:
        whole: int32[N / block, block], their integer parts.
        fraction: the same of floats, the rest, in [0, 1).
    """

    whole: Array
    fraction: Array


def rows(values: Array) -> Array:
    """The values in rows of a block, with zeros after the last one."""
    return jnp.pad(values, (0, -values.shape[0] % _BLOCK)).reshape(-1, _BLOCK)


def cumulative_sum(blocks: Array) -> Array:
    """The cumulative sum of values in rows; rounding errors grow with the logarithm of their number.

    Of values that are not negative it never falls, and where a value is 0 it stays the same to the bit:
    all sums within a row are made in the same order, and none exceeds the start of the next row.
    """
    inside = _sums(blocks, _UP_TO)
    starts, ends = _around(inside[:, -1])
    starts, ends = starts[:, None], ends[:, None]
    return jnp.where(inside == inside[:, -1:], ends, jnp.minimum(starts + inside, ends))


def _around(values: Array) -> tuple[Array, Array]:
    """The sums before each of the values, and those up to each."""
    size = values.shape[0]
    if size <= _SMALL:
        ends = _sums(values, np.triu(np.ones((size, size))))
    else:
        ends = _sums(cumulative_sum(rows(values)), _ONLY).reshape(-1)[:size]
    return jnp.pad(ends[:-1], (1, 0)), ends


def sums_in_rows(blocks: Array) -> Array:
    """The cumulative sums within each row."""
    return _sums(blocks, _UP_TO)


def _sums(values: Array, chosen: np.ndarray[Any, Any]) -> Array:
    return jnp.matmul(values, chosen.astype(values.dtype), precision=jax.lax.Precision.HIGHEST)


def places(weights: Array, total: Any) -> Places:
    """Where the offspring of each particle end if particles had `total` times their weight of them.

    A float of 32 bits holds no fraction of a place beyond 2^24 and little of one before. Above 2^20
    particles the integer parts are therefore summed apart: in blocks, whose sums are then added as
    pairs of an integer and a fraction. Fractions of few enough bits make these sums exact.

    Args:
        weights: float[N] of any positive sum.
        total: the end of the line, an integer, at most N.
    """
    bits = jnp.finfo(weights.dtype).nmant
    if weights.shape[0] <= 2 ** (bits - 3):
        line = cumulative_sum(rows(weights))
        end = line[-1, -1]
        scaled = line * (total / end)
        whole = jnp.floor(scaled)
        found = Places(whole.astype(jnp.int32), scaled - whole)
        return _ending(found, line >= end, total)
    inside = _split(_sums(rows(weights * (total / jnp.sum(weights))), _UP_TO), bits)
    sums = jax.tree.map(lambda part: part[:, -1], inside)
    ends = jax.lax.associative_scan(add, sums)
    starts = jax.tree.map(lambda end: jnp.pad(end[:-1], (1, 0))[:, None], ends)
    found = add(starts, inside)
    last = jax.tree.map(lambda part: part[-1, -1], found)
    at_end = (found.whole == last.whole) & (found.fraction == last.fraction)
    return _ending(found, at_end | (found.whole >= total), total)


def _ending(found: Places, at_end: Array, total: Any) -> Places:
    """The places, of which some are the end of the line whatever rounding made of them."""
    return Places(jnp.where(at_end, total, found.whole), jnp.where(at_end, 0.0, found.fraction))


def _split(values: Array, bits: int) -> Places:
    whole = jnp.floor(values)
    fraction = jnp.floor((values - whole) * 2.0**bits) * 2.0**-bits
    return Places(whole.astype(jnp.int32), fraction)


def add(left: Places, right: Places) -> Places:
    """The sum, exact where the fractions have few enough bits."""
    fraction = left.fraction + right.fraction
    carry = jnp.floor(fraction)
    return Places(left.whole + right.whole + carry.astype(jnp.int32), fraction - carry)


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
    starts, _ = _around(jnp.sum(blocks, axis=1))
    return (_sums(blocks, _UP_TO) + starts[:, None]).astype(jnp.int32)
