"""Systematic resampling: one uniform number shifts a regular grid over the cumulative weights.

Kitagawa, "Monte Carlo filter and smoother for non-Gaussian nonlinear state space models", 1996.
"""

from __future__ import annotations

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.bernoulli import standard_uniform
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling.offspring import ancestors, places


def systematic(key: Key, weights: Array) -> Array:
    """Ancestors int32[N], sorted, for float[N] weights of any positive sum.

    A particle that N w offspring are expected of gets floor(N w) or floor(N w) + 1 of them.
    """
    line = places(key, weights, weights.shape[0])
    # With few enough bits the distance of a shift from a whole number is exact.
    levels = 2.0 ** (jnp.finfo(weights.dtype).nmant - line.most.bit_length())
    shift = jnp.floor(noise(key, standard_uniform) * levels) / levels
    before = jnp.ceil(line.rest - shift).astype(jnp.int32)
    return ancestors(line.whole + before, weights.shape[0])
