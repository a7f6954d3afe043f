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
from pzjax.jaxrt.resampling.offspring import ancestors, places


def multinomial(key: Key, weights: Array) -> Array:
    """Ancestors int32[N], sorted, for float[N] weights of any positive sum."""
    size = weights.shape[0]
    points = places(noise(key, exponential_noise, shape=(size + 1,)), size).split()
    line = places(weights, size).split()
    bucket = jnp.minimum(points.whole.reshape(-1)[:size], size - 1)
    fractions = points.rest.reshape(-1)
    counts = jnp.zeros(size + 1, jnp.int32).at[bucket].add(1, indices_are_sorted=True)
    before = jax.lax.associative_scan(jnp.add, counts) - counts
    first, count = before[line.whole], counts[line.whole]

    def next_point(step: Array, found: Array) -> Array:
        fraction = fractions[jnp.minimum(first + step, size)]
        return found + ((step < count) & (fraction < line.rest))

    found = jax.lax.fori_loop(0, jnp.max(counts), next_point, jnp.zeros_like(first))
    return ancestors(first + found, size)
