"""The Poisson distribution, by its rate."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.distributions.special import log_poisson
from pzjax.jaxrt.floats import as_float, int_type
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.random import Key, noise

FEW = 10
"""Below which rate a variate is made in one turn for each event."""


def poisson_noise(key: Array, shape: tuple[int, ...], rate: Array) -> Array:
    """Poisson variates, for rates below half of the largest integer (greater ones count as that).

    Rates that are none count as 0. JAX's loops end: below a rate of 10, one turn for each event, more than
    100 of which are never seen; above, a turn of its rejection accepts at least 0.86 (0.92 - 3.6 / 6.9)
    > 1/4 of the proposals without computing their probability.
    """
    # JAX draws from this distribution with its own generator only; the bits are the same.
    key = jax.random.wrap_key_data(jax.random.key_data(key), impl="threefry2x32")
    limit = as_float(jnp.iinfo(int_type()).max // 2)
    rate = jnp.where(rate >= 0, jnp.minimum(rate, limit), 0.0)
    return jax.random.poisson(key, rate, shape, int_type())


def few_noise(key: Array, shape: tuple[int, ...], rate: Array) -> Array:
    """The same for rates from 0 to `FEW`: what JAX computes for these, and nothing for greater ones beside."""

    def left(carried: tuple[Array, Array, Array]) -> Array:
        return jnp.any(carried[2] > -rate)

    def turn(carried: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        count, key, total = carried
        key, own = jax.random.split(key)
        uniform = jax.random.uniform(own, shape, jnp.float32)
        return count + (total > -rate), key, total + jnp.log(uniform)

    rate = rate.astype(jnp.float32)
    start = jnp.zeros(shape, int_type()), key, jnp.zeros(shape, jnp.float32)
    count, _, _ = jax.lax.while_loop(left, turn, start)
    return jnp.maximum(count - 1, 0)


@family
class Poisson(Distribution):
    """The Poisson distribution.

    Attributes:
        rate: a finite float, at least 0.
    """

    rate: Any

    def sample(self, key: Key) -> Array:
        """An integer, at least 0."""
        return noise(key, few_noise if _is_small(self.rate) else poisson_noise, self.rate)

    def log_prob(self, value: Any) -> Array:
        """k log(rate) - rate - log(k!), for k >= 0."""
        support = value >= 0
        score = log_poisson(as_float(jnp.where(support, value, 0)), self.rate)
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether the rate is at least 0 and finite."""
        return holds(lambda rate: (rate >= 0) & (rate < np.inf), self.rate)

    def mean(self) -> Array:
        """The rate."""
        return within(self.is_valid(), self.rate)

    def variance(self) -> Array:
        """The rate."""
        return within(self.is_valid(), self.rate)


def _is_small(rate: Any) -> bool:
    """Whether a rate is known to be from 0 to `FEW`."""
    return is_known(rate) and bool(np.all((np.asarray(rate) >= 0) & (np.asarray(rate) < FEW)))


def poisson(rate: Any) -> Poisson:
    """The Poisson distribution of the given rate."""
    if is_known(rate):
        with jax.ensure_compile_time_eval():  # so that whoever draws knows it
            return Poisson(as_float(rate))
    return Poisson(as_float(rate))
