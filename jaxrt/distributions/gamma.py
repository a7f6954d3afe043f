"""The gamma distribution, by shape and rate, and the exponential distribution, by its rate."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise
from pzjax.jaxrt.distributions.special import log_poisson
from pzjax.jaxrt.floats import as_float, float_type, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import exponential_noise


@family
class Gamma(Distribution):
    """Gamma(`a`, `b`), with density proportional to x^(a-1) exp(-b x).

    Attributes:
        a: the shape, a positive finite float.
        b: the rate, a positive finite float.
    """

    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """A positive float. Gradients flow to the rate, not to the shape."""
        limit = jnp.finfo(float_type()).max
        drawn = jnp.clip(noise(key, gamma_noise, self.a) / self.b, tiny(), limit)
        return within(self.is_valid(), drawn)

    def log_prob(self, value: Any) -> Array:
        """The log-density at `value` > 0."""
        value = as_float(value)
        positive = (value > 0) & (value < jnp.inf)
        x = jnp.where(positive, value, 1.0)
        score = log_poisson(self.a, self.b, x) + jnp.log(self.a) - jnp.log(x)
        return within(self.is_valid(), inside(positive, score))

    def is_valid(self) -> Flag:
        """Whether both parameters are positive and finite."""
        return holds(lambda a, b: (a > 0) & (a < np.inf) & (b > 0) & (b < np.inf), self.a, self.b)

    def mean(self) -> Array:
        """a / b."""
        return within(self.is_valid(), self.a / self.b)

    def variance(self) -> Array:
        """a / b^2."""
        return within(self.is_valid(), self.a / self.b / self.b)


@family
class Exponential(Distribution):
    """The exponential distribution.

    Attributes:
        rate: a positive finite float.
    """

    rate: Any

    def sample(self, key: Key) -> Array:
        """A float, at least 0."""
        limit = jnp.finfo(float_type()).max
        drawn = jnp.minimum(noise(key, exponential_noise) / self.rate, limit)
        return within(self.is_valid(), drawn)

    def log_prob(self, value: Any) -> Array:
        """log(rate) - rate x, for x >= 0."""
        value = as_float(value)
        support = value >= 0
        score = jnp.log(self.rate) - self.rate * jnp.where(support, value, 0.0)
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether the rate is positive and finite."""
        return holds(lambda rate: (rate > 0) & (rate < np.inf), self.rate)

    def mean(self) -> Array:
        """1 / rate."""
        return within(self.is_valid(), 1 / self.rate)

    def variance(self) -> Array:
        """1 / rate^2."""
        return within(self.is_valid(), 1 / self.rate / self.rate)


def gamma(a: Any, b: Any) -> Gamma:
    """The gamma distribution of shape `a` and rate `b`."""
    return Gamma(as_float(a), as_float(b))


def exponential(rate: Any) -> Exponential:
    """The exponential distribution of the given rate."""
    return Exponential(as_float(rate))
