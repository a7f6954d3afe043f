"""Residual resampling: the integer part of the expected offspring for sure, the rest at random.

Liu and Chen, "Sequential Monte Carlo methods for dynamic systems", 1998; the rest is drawn by strata
instead of independently, which has less variance (Douc and Cappe, "Comparison of resampling schemes
for particle filtering", 2005).
"""

from __future__ import annotations

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling.line import Line
from pzjax.jaxrt.resampling.schemes.stratified import strata_below


def residual(key: Key, weights: Array, line: Line) -> Array:
    """A scheme: a particle that N w offspring are expected of gets floor(N w) of them at least."""
    expected = weights * (line.size / line.total(weights))
    certain = jnp.floor(expected)
    rest = expected - certain
    sure = line.cumulative(certain)
    left = line.size - sure[-1]
    # With nothing left, any weights of a positive sum do.
    places = line.places(key, jnp.where(left > 0, rest, 1.0), left)
    return sure.reshape(places.rest.shape) + strata_below(key, places, line)
