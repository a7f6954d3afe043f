"""Multinomial resampling: N independent draws from the weighted particles.

The draws are sorted uniform numbers, made in order from exponential spacings (Devroye, "Non-uniform
random variate generation", 1986, V.3). They are counted below each cumulative weight by buckets of
equal width, which hold one number on average and rarely more than ten, whatever the weights.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling.line import Line
from pzjax.jaxrt.resampling.local import LocalLine, count
from pzjax.jaxrt.samplers import exponential_noise

_POINTS, _LINE = 1, 2
"""What the key is folded with for places."""


def multinomial(key: Key, weights: Array, line: Line) -> Array:
    """A scheme. Where particles are spread, each device gathers all weights."""
    return line.gathered(_points_below, key, weights)


def _points_below(key: Key, weights: Array, line: LocalLine) -> Array:
    """How many points are below the end of each particle."""
    size = line.size
    spacings = noise(key, exponential_noise, shape=(size + 1,))
    points = line.places(key.fold(_POINTS), spacings, size).split()
    places = line.places(key.fold(_LINE), weights, size).split()
    bucket = jnp.minimum(points.whole.reshape(-1)[:size], size - 1)
    fractions = points.rest.reshape(-1)
    up_to = count(bucket, size).reshape(-1)[:size]
    # How many points there are before each bucket, and before the end of the line.
    before = jnp.pad(up_to, (1, 0))
    counts = jnp.diff(before, append=size)
    first, own = before[places.whole], counts[places.whole]

    def next_point(step: Array, found: Array) -> Array:
        fraction = fractions[jnp.minimum(first + step, size)]
        return found + ((step < own) & (fraction < places.rest))

    found = jax.lax.fori_loop(0, jnp.max(counts), next_point, jnp.zeros_like(first))
    return first + found
