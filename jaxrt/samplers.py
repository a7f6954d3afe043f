"""Samplers without parameters, as `random.noise` takes them: a key of `jax.random` and a shape in, noise out."""

from __future__ import annotations

import jax
from jax import Array
from pzjax.jaxrt.floats import float_type


def standard_uniform(key: Array, shape: tuple[int, ...]) -> Array:
    """Uniform noise in [0, 1) of the default float type."""
    return jax.random.uniform(key, shape, float_type())


def standard_normal(key: Array, shape: tuple[int, ...]) -> Array:
    """Standard normal noise of the default float type."""
    return jax.random.normal(key, shape, float_type())


def exponential_noise(key: Array, shape: tuple[int, ...]) -> Array:
    """Exponential variates of rate 1."""
    return jax.random.exponential(key, shape, float_type())
