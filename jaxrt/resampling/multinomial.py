"""Multinomial resampling: N independent draws from the weighted particles.

The draws are sorted uniform numbers, made in order from exponential spacings (Devroye, "Non-uniform
random variate generation", 1986, V.3). They are counted below each cumulative weight by buckets of
equal width, which hold one number on average and rarely more than ten, whatever the weights.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.gamma import exponential_noise
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling.offspring import ancestors, count, places

_POINTS, _LINE = 1, 2
"""What the key is folded with for places."""


def multinomial(key: Key, weights: Array) -> Array:
    """Ancestors int32[N], sorted, for float[N] weights of any positive sum."""
    size = weights.shape[0]
    spacings = noise(key, exponential_noise, shape=(size + 1,))
    points = places(key.fold(_POINTS), spacings, size).split()
    line = places(key.fold(_LINE), weights, size).split()
    bucket = jnp.minimum(points.whole.reshape(-1)[:size], size - 1)
    fractions = points.rest.reshape(-1)
    up_to = count(bucket, size).reshape(-1)[:size]
    # How many points there are before each bucket, and before the end of the line.
    before = jnp.pad(up_to, (1, 0))
    counts = jnp.diff(before, append=size)
    first, own = before[line.whole], counts[line.whole]

    def next_point(step: Array, found: Array) -> Array:
        fraction = fractions[jnp.minimum(first + step, size)]
        return found + ((step < own) & (fraction < line.rest))

    found = jax.lax.fori_loop(0, jnp.max(counts), next_point, jnp.zeros_like(first))
    return ancestors(first + found, size)
