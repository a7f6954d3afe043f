"""JAX's own random numbers, made faster on CPU.

Threefry-2x32 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011) as `jax.random` uses
it, with the same numbers. On CPU, JAX runs the rounds as a loop over vectors in memory; written out, they
become one pass that the compiler joins to what uses the numbers.
"""

import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.extend.random import define_prng_impl, threefry_prng_impl

ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))


def threefry(key, right):
    """Two words for the counter (0, `right`)."""
    words = key[0], key[1], key[0] ^ key[1] ^ np.uint32(0x1BD11BDA)
    left, right = jnp.full_like(right, words[0]), right + words[1]
    for round_ in range(5):
        for distance in ROTATIONS[round_ % 2]:
            left = left + right
            right = (right << distance | right >> (32 - distance)) ^ left
        left = left + words[(round_ + 1) % 3]
        right = right + words[(round_ + 2) % 3] + np.uint32(round_ + 1)
    return left, right


def counters(shape):
    """The numbers from 0 on."""
    return lax.iota(jnp.uint32, int(np.prod(shape))).reshape(shape)


def split(key, shape):
    """New keys."""
    return jnp.stack(threefry(key, counters(shape)), axis=-1)


def fold_in(key, data):
    """A new key, for a number."""
    return jnp.stack(threefry(key, data.astype(jnp.uint32)))


def random_bits(key, width, shape):
    """Random words of 32 or 64 bits."""
    left, right = threefry(key, counters(shape))
    if width == 64:
        return left.astype(jnp.uint64) << 32 | right
    assert width == 32
    return left ^ right


GENERATOR = define_prng_impl(
    key_shape=(2,),
    seed=threefry_prng_impl.seed,
    split=split,
    random_bits=random_bits,
    fold_in=fold_in,
    name="threefry_in_one_pass",
    tag="top",
)
