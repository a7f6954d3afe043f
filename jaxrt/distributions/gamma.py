"""The gamma distribution, by shape and rate, and the exponential distribution, by its rate."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, as_float, family, float_type, inside, tiny
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise
from pzjax.jaxrt.distributions.special import log_poisson
from pzjax.jaxrt.random import Key, noise


def exponential_noise(key: Array, shape: tuple[int, ...]) -> Array:
    """Exponential variates of rate 1."""
    return jax.random.exponential(key, shape, float_type())


@family
class Gamma(Distribution):
    """Gamma(`a`, `b`), with density proportional to x^(a-1) exp(-b x).

    Attributes:
        a: the shape, a positive float.
        b: the rate, a positive float.
    """

    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """A positive float. Gradients flow to the rate, not to the shape."""
        limit = jnp.finfo(float_type()).max
        return jnp.clip(noise(key, gamma_noise, self.a) / self.b, tiny(), limit)

    def log_prob(self, value: Any) -> Array:
        """The log-density at `value` > 0."""
        value = as_float(value)
        positive = (value > 0) & (value < jnp.inf)
        x = jnp.where(positive, value, 1.0)
        return inside(positive, log_poisson(self.a, self.b, x) + jnp.log(self.a) - jnp.log(x))

    def mean(self) -> Array:
        """a / b."""
        return self.a / self.b

    def variance(self) -> Array:
        """a / b^2."""
        return self.a / self.b / self.b


@family
class Exponential(Distribution):
    """The exponential distribution.

    Attributes:
        rate: a positive float.
    """

    rate: Any

    def sample(self, key: Key) -> Array:
        """A float, at least 0."""
        limit = jnp.finfo(float_type()).max
        return jnp.minimum(noise(key, exponential_noise) / self.rate, limit)

    def log_prob(self, value: Any) -> Array:
        """log(rate) - rate x, for x >= 0."""
        value = as_float(value)
        support = value >= 0
        return inside(support, jnp.log(self.rate) - self.rate * jnp.where(support, value, 0.0))

    def mean(self) -> Array:
        """1 / rate."""
        return 1 / self.rate

    def variance(self) -> Array:
        """1 / rate^2."""
        return 1 / self.rate / self.rate


def gamma(a: Any, b: Any) -> Gamma:
    """The gamma distribution of shape `a` and rate `b`."""
    return Gamma(as_float(a), as_float(b))


def exponential(rate: Any) -> Exponential:
    """The exponential distribution of the given rate."""
    return Exponential(as_float(rate))
