"""The beta distribution, over the open interval (0, 1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.distributions.gamma_noise import log_gamma_noise
from pzjax.jaxrt.distributions.special import log_beta_density
from pzjax.jaxrt.floats import as_float, float_type, tiny
from pzjax.jaxrt.random import Key, noise


def beta_noise(key: Array, shape: tuple[int, ...], a: Array, b: Array) -> Array:
    """Beta variates; those that round to 0 or 1 become the nearest number inside."""
    invertible = jnp.all((a == 1) | (b == 1))
    draws = jax.lax.cond(invertible, _by_inversion(shape), _by_gammas(shape), key, a, b)
    return jnp.clip(draws, tiny(), 1 - jnp.finfo(float_type()).epsneg)


def _by_inversion(shape: tuple[int, ...]) -> Callable[[Array, Array, Array], Array]:
    """Beta variates where a or b is 1: the distribution function is 1 - (1-x)^b or x^a."""

    def draw(key: Array, a: Array, b: Array) -> Array:
        level = jax.random.uniform(key, shape, float_type())
        return jnp.where(a == 1, -jnp.expm1(jnp.log1p(-level) / b), jnp.exp(jnp.log(level) / a))

    return draw


def _by_gammas(shape: tuple[int, ...]) -> Callable[[Array, Array, Array], Array]:
    """Beta variates as ratios of gamma variates, taken in logarithms.

    Where both underflow even so, the parameters are so small that one of the two ends is sure to be
    drawn.
    """

    def draw(key: Array, a: Array, b: Array) -> Array:
        key_gamma, key_end = jax.random.split(key)
        parameters = jnp.stack([jnp.broadcast_to(a, shape), jnp.broadcast_to(b, shape)])
        log_a, log_b = log_gamma_noise(key_gamma, parameters.shape, parameters)
        both_vanish = (log_a == -jnp.inf) & (log_b == -jnp.inf)
        difference = jnp.where(both_vanish, 0.0, log_a - jnp.where(both_vanish, 0.0, log_b))
        end = jax.random.uniform(key_end, shape, float_type()) < a / (a + b)
        return jnp.where(both_vanish, end, jax.nn.sigmoid(difference))

    return draw


@family
class Beta(Distribution):
    """Beta(`a`, `b`), with density proportional to x^(a-1) (1-x)^(b-1).

    Attributes:
        a: a positive finite float.
        b: a positive finite float.
    """

    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """A float in (0, 1). No gradient flows to the parameters."""
        return within(self.is_valid(), noise(key, beta_noise, self.a, self.b))

    def log_prob(self, value: Any) -> Array:
        """The log-density at 0 < `value` < 1."""
        value = as_float(value)
        support = (value > 0) & (value < 1)
        score = log_beta_density(jnp.where(support, value, 0.5), self.a, self.b)
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether both parameters are positive and finite."""
        return holds(lambda a, b: (a > 0) & (a < np.inf) & (b > 0) & (b < np.inf), self.a, self.b)

    def mean(self) -> Array:
        """a / (a + b)."""
        return within(self.is_valid(), self.a / (self.a + self.b))

    def variance(self) -> Array:
        """a b / ((a + b)^2 (a + b + 1))."""
        total = self.a + self.b
        return within(self.is_valid(), (self.a / total) * (self.b / total) / (total + 1))


def beta(a: Any, b: Any) -> Beta:
    """Beta(`a`, `b`)."""
    return Beta(as_float(a), as_float(b))
