"""The Poisson distribution, by its rate."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, as_float, family, inside, int_type
from pzjax.jaxrt.distributions.special import log_poisson
from pzjax.jaxrt.random import Key, noise


def poisson_noise(key: Array, shape: tuple[int, ...], rate: Array) -> Array:
    """Poisson variates, for rates below half of the largest integer (greater ones count as that)."""
    # JAX draws from this distribution with its own generator only; the bits are the same.
    key = jax.random.wrap_key_data(jax.random.key_data(key), impl="threefry2x32")
    limit = as_float(jnp.iinfo(int_type()).max // 2)
    return jax.random.poisson(key, jnp.minimum(rate, limit), shape, int_type())


@family
class Poisson(Distribution):
    """The Poisson distribution.

    Attributes:
        rate: a float, at least 0.
    """

    rate: Any

    def sample(self, key: Key) -> Array:
        """An integer, at least 0."""
        return noise(key, poisson_noise, self.rate)

    def log_prob(self, value: Any) -> Array:
        """k log(rate) - rate - log(k!), for k >= 0."""
        support = value >= 0
        return inside(support, log_poisson(as_float(jnp.where(support, value, 0)), self.rate))

    def mean(self) -> Array:
        """The rate."""
        return self.rate

    def variance(self) -> Array:
        """The rate."""
        return self.rate


def poisson(rate: Any) -> Poisson:
    """The Poisson distribution of the given rate."""
    return Poisson(as_float(rate))
