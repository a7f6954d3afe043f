"""What the filters share: random keys, expectations under log-weights, and systematic resampling.

Resampling has two forms. On CPU, XLA fuses all into its consumers and computes it again there, but not a
matrix product: cumulative sums are products with triangular matrices, which also run at the speed of the
processor's vector units; arrays stay in rows of a block where an index would need a division. On a GPU,
`jnp.cumsum` is fast, and adding up at sorted places is not: each particle that has offspring writes its
index where they start, and a running maximum fills the places between.
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
    """Ancestors by systematic resampling, from one uniform number; sorted.

    The places j where (j + shift) / N lies between the cumulative weights of i - 1 and i get the
    ancestor i.
    """
    return jax.lax.platform_dependent(shift, weights, cpu=by_sums, default=by_maxima)


def by_sums(shift, weights):
    """The form for CPU."""
    size = len(weights)
    line = cumulative(rows(weights))
    ends = jnp.ceil(line * (size / line[-1, -1]) - shift).astype(jnp.int32)
    # Floats count places exactly up to 2^24.
    marks = (
        jnp.zeros(ends.size, jnp.float32 if size < 2**24 else jnp.int32)
        .at[ends]
        .add(1, mode="drop", indices_are_sorted=True, wrap_negative_indices=False)
    )
    counts = cumulative(rows(marks)) if size < 2**24 else jnp.cumsum(marks)
    return counts.reshape(-1)[:size].astype(jnp.int32)


def by_maxima(shift, weights):
    """The form for GPUs."""
    size = len(weights)
    line = jnp.cumsum(weights)
    ends = jnp.ceil(line * (size / line[-1]) - shift).astype(jnp.int32)
    starts = jnp.concatenate([jnp.zeros(1, jnp.int32), ends[:-1]])
    places = jnp.where(ends > starts, starts, size)
    index = jnp.arange(size, dtype=jnp.int32)
    marks = jnp.zeros(size, jnp.int32).at[places].max(index, mode="drop")
    return jax.lax.cummax(marks)


def take(values, ancestors):
    """The values of the ancestors. Clipping holds rounding at the end."""
    return values.at[ancestors].get(
        mode="clip", indices_are_sorted=True, wrap_negative_indices=False
    )
