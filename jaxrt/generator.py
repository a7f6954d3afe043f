"""The random bits of `jax.random`, made faster on CPU.

Threefry-2x32 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011) as `jax.random` uses
it, with the same numbers. On CPU, JAX runs the rounds as a loop over arrays in memory; written out, they
become one pass that XLA joins to what uses the numbers, and that compiles in less time.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from pzjax.jaxrt.insides import generator

_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))


def _threefry(key: Array, right: Array) -> tuple[Array, Array]:
    """Two random words for each counter (0, `right`)."""
    words = key[0], key[1], key[0] ^ key[1] ^ np.uint32(0x1BD11BDA)
    left, right = jnp.full_like(right, words[0]), right + words[1]
    for turn in range(5):
        for distance in _ROTATIONS[turn % 2]:
            left = left + right
            right = (right << np.uint32(distance) | right >> np.uint32(32 - distance)) ^ left
        left = left + words[(turn + 1) % 3]
        right = right + words[(turn + 2) % 3] + np.uint32(turn + 1)
    return left, right


def _counters(shape: tuple[int, ...]) -> Array:
    """The numbers from 0 on, in the given shape of less than 2^32 elements.

    From the indexes on each axis: where an axis is spread over devices, each device makes its own.
    """
    counters = jnp.zeros(shape, jnp.uint32)
    for axis, size in enumerate(shape):
        counters = counters * np.uint32(size) + lax.broadcasted_iota(jnp.uint32, shape, axis)
    return counters


def _split(key: Array, shape: tuple[int, ...]) -> Array:
    return jnp.stack(_threefry(key, _counters(shape)), axis=-1)


def _fold_in(key: Array, data: Any) -> Array:
    return jnp.stack(_threefry(key, data.astype(jnp.uint32)))


def _random_bits(key: Array, width: int, shape: tuple[int, ...]) -> Array:
    return _joined(*_threefry(key, _counters(shape)), width)


def _joined(left: Array, right: Array, width: int) -> Array:
    """A number of some bits from two random words."""
    if width == 64:
        return left.astype(jnp.uint64) << np.uint64(32) | right.astype(jnp.uint64)
    return (left ^ right).astype(f"uint{width}")


def uniform_at(key: Any, indices: Array, dtype: Any) -> Array:
    """The numbers at some indices of `jax.random.uniform(key, (size,), dtype)`, for any size.

    Args:
        key: the key words, uint32[2].
        indices: integers, at least 0 and less than 2^32.
        dtype: float32 or float64.
    """
    kind = jnp.finfo(dtype)
    left, right = _threefry(key, indices.astype(jnp.uint32))
    bits = _joined(left, right, kind.bits)
    one = np.asarray(1, dtype).view(bits.dtype)
    fractions = bits >> np.asarray(kind.bits - kind.nmant, bits.dtype) | one
    return lax.bitcast_convert_type(fractions, dtype) - np.asarray(1, dtype)


GENERATOR = generator("threefry2x32_in_one_pass", split=_split, fold_in=_fold_in, bits=_random_bits)
