"""Systematic resampling: one uniform number shifts a regular grid over the cumulative weights.

Kitagawa, "Monte Carlo filter and smoother for non-Gaussian nonlinear state space models", 1996.
"""

from __future__ import annotations

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling.line import Line
from pzjax.jaxrt.samplers import standard_uniform


def systematic(key: Key, weights: Array, line: Line) -> Array:
    """A scheme: a particle that N w offspring are expected of gets floor(N w) or floor(N w) + 1 of them."""
    places = line.places(key, weights, line.size)
    # With few enough bits the distance of a shift from a whole number is exact.
    levels = 2.0 ** (jnp.finfo(weights.dtype).nmant - places.most.bit_length())
    shift = jnp.floor(noise(key, standard_uniform) * levels) / levels
    before = jnp.ceil(places.rest - shift).astype(jnp.int32)
    return places.whole + before
