"""Residual resampling: the integer part of the expected offspring for sure, the rest at random.

Liu and Chen, "Sequential Monte Carlo methods for dynamic systems", 1998; the rest is drawn by strata
instead of independently, which has less variance (Douc and Cappe, "Comparison of resampling schemes
for particle filtering", 2005).
"""

from __future__ import annotations

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling.offspring import ancestors, cumulative, places
from pzjax.jaxrt.resampling.places import rows
from pzjax.jaxrt.resampling.stratified import stratified_ends


def residual(key: Key, weights: Array) -> Array:
    """Ancestors int32[N], sorted, for float[N] weights of any positive sum."""
    size = weights.shape[0]
    expected = weights * (size / jnp.sum(weights))
    certain = jnp.floor(expected)
    rest = expected - certain
    sure = cumulative(rows(certain).astype(jnp.int32).reshape(-1))
    left = size - sure[-1]
    # With nothing left, any weights of a positive sum do.
    line = places(key, jnp.where(left > 0, rest, 1.0), left)
    ends = sure.reshape(line.rest.shape) + stratified_ends(key, line, size)
    return ancestors(ends, size)
