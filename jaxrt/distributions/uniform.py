"""Uniform distributions over an interval of floats and over a range of integers."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import (
    Distribution,
    as_float,
    as_int,
    family,
    inside,
    int_type,
)
from pzjax.jaxrt.distributions.bernoulli import standard_uniform
from pzjax.jaxrt.random import Key, noise


@family
class UniformFloat(Distribution):
    """Uniform over [`low`, `up`].

    Attributes:
        low: a float.
        up: a float, at least `low`.
    """

    low: Any
    up: Any

    def sample(self, key: Key) -> Array:
        """A float; halves are combined, since the width may overflow where the bounds do not."""
        share = noise(key, standard_uniform)
        return jnp.clip(self.low * (1 - share) + self.up * share, self.low, self.up)

    def log_prob(self, value: Any) -> Array:
        """-log (up - low) within the bounds."""
        value = as_float(value)
        half = self.up / 2 - self.low / 2
        score = -(jnp.log(jnp.where(half > 0, half, 1.0)) + jnp.log(2.0))
        score = jnp.where(half > 0, score, jnp.inf)
        return inside((self.low <= value) & (value <= self.up), score)

    def mean(self) -> Array:
        """The middle."""
        return self.low / 2 + self.up / 2

    def variance(self) -> Array:
        """(up - low)^2 / 12."""
        return jnp.square(self.up / 2 - self.low / 2) / 3


def integer_noise(key: Array, shape: tuple[int, ...], low: Array, up: Array) -> Array:
    """Uniform integers between the bounds, both included."""
    draws = jax.random.randint(key, shape, low, up, int_type())
    return draws


@family
class UniformInt(Distribution):
    """Uniform over the integers from `low` to `up`, both included.

    Attributes:
        low: an integer.
        up: an integer, at least `low`, less than the largest integer.
    """

    low: Any
    up: Any

    def sample(self, key: Key) -> Array:
        """An integer."""
        return noise(key, integer_noise, self.low, self.up + 1)

    def log_prob(self, value: Any) -> Array:
        """-log (up - low + 1) within the bounds."""
        size = as_float(self.up) - as_float(self.low) + 1
        return inside((self.low <= value) & (value <= self.up), -jnp.log(size))

    def mean(self) -> Array:
        """The middle."""
        return as_float(self.low) / 2 + as_float(self.up) / 2

    def variance(self) -> Array:
        """((up - low + 1)^2 - 1) / 12."""
        size = as_float(self.up) - as_float(self.low) + 1
        return (size - 1) * (size + 1) / 12


def uniform_float(low: Any, up: Any) -> UniformFloat:
    """Uniform over the floats of [`low`, `up`]."""
    return UniformFloat(as_float(low), as_float(up))


def uniform_int(low: Any, up: Any) -> UniformInt:
    """Uniform over the integers from `low` to `up`, both included."""
    return UniformInt(as_int(low), as_int(up))
