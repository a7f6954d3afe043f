"""What the filters share: random keys, expectations under log-weights, and systematic resampling.

How XLA compiles for CPU decides the form: all is fused into its consumers and computed again there, but a
matrix product is not. Cumulative sums are products with triangular matrices, which also run at the speed
of the processor's vector units; arrays stay in rows of a block where an index would need a division.
"""

import jax
import jax.numpy as jnp
import numpy as np

from .generator import GENERATOR

BLOCK = 32
UP_TO = np.triu(np.ones((BLOCK, BLOCK), np.float32))
BEFORE = UP_TO - np.eye(BLOCK, dtype=np.float32)
SMALL = 128


def keys(seed, steps):
    """A key for before the first step, a key for each step, and the shift of its resampling."""
    first, noise, shifts = jax.random.split(jax.random.key(seed, impl=GENERATOR), 3)
    return first, jax.random.split(noise, steps), jax.random.uniform(shifts, (steps,))


def weights_of(log_weights):
    """Weights in proportion to the exponentials of the logarithms, the greatest being 1."""
    return jnp.exp(log_weights - jnp.max(log_weights))


def expectation(weights, *values):
    """The weighted mean of each of the values."""
    scale = 1 / jnp.sum(weights)
    return [jnp.sum(weights * value) * scale for value in values]


def rows(values):
    """The values in rows of a block, zeros after the last one."""
    return jnp.pad(values, (0, -len(values) % BLOCK)).reshape(-1, BLOCK)


def before(values):
    """The sum of the values before each one."""
    size = len(values)
    if size <= SMALL:
        return values @ np.triu(np.ones((size, size), np.float32), 1)
    blocks = rows(values)
    starts = before(jnp.sum(blocks, axis=1))
    return (blocks @ BEFORE + starts[:, None]).reshape(-1)[:size]


def cumulative(blocks):
    """The cumulative sums of values in rows."""
    inside = blocks @ UP_TO
    return inside + before(inside[:, -1])[:, None]


def systematic(shift, weights):
    """Ancestors by systematic resampling, from one uniform number; sorted, in rows.

    The places j where (j + shift) / N lies between the cumulative weights of i - 1 and i get the
    ancestor i. Floats count places exactly: there are fewer than 2^24.
    """
    line = cumulative(rows(weights))
    ends = jnp.ceil(line * (len(weights) / line[-1, -1]) - shift).astype(jnp.int32)
    marks = (
        jnp.zeros(ends.size)
        .at[ends]
        .add(1.0, mode="drop", indices_are_sorted=True, wrap_negative_indices=False)
    )
    return cumulative(rows(marks)).astype(jnp.int32)


def take(values, ancestors):
    """The values of the ancestors. Clipping holds rounding at the end, and what fills the last row."""
    taken = values.at[ancestors].get(
        mode="clip", indices_are_sorted=True, wrap_negative_indices=False
    )
    return taken.reshape(-1)[: len(values)]
