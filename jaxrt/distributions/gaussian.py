"""The normal distribution, by mean and variance, and its exponential, the log-normal.

In: parameters as scalars. Out: distributions over a float. Draws are location plus scale times
standard noise, so that gradients flow to the parameters.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, spread, within
from pzjax.jaxrt.floats import as_float, as_level, float_type, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_normal

_LOG_2_PI = float(np.log(2 * np.pi))


@family
class Gaussian(Distribution):
    """The normal distribution N(`mu`, `sigma2`); a variance of 0 is a point mass.

    Either parameter may be infinite, not both: draws are then infinite, and the density of any number is
    0, so that particles which run away die.

    Attributes:
        mu: the mean.
        sigma2: the variance, at least 0.
    """

    mu: Any
    sigma2: Any
    location = "mu"

    def sample(self, key: Key) -> Array:
        """A float."""
        drawn = self.mu + _root(self.sigma2) * noise(key, standard_normal)
        return within(self.is_valid(), drawn)

    def log_prob(self, value: Any) -> Array:
        """The log-density; for a variance of 0, +inf at the mean and -inf elsewhere.

        NaN where the parameters are not valid, by the logarithm and the distance; but a point at NaN has the
        density 0 everywhere.
        """
        point = self.sigma2 == 0
        sigma2 = jnp.where(point, 1.0, self.sigma2)
        distance = as_float(value) - self.mu
        score = -0.5 * (_squared(distance, sigma2) + jnp.log(sigma2) + _LOG_2_PI)
        # XLA on CPU does well only where constants are selected: they hide a mean of NaN.
        return jnp.where(point, jnp.where(distance == 0, jnp.inf, -jnp.inf), score)

    def is_valid(self) -> Flag:
        """Whether the variance is at least 0, and one of the parameters finite."""
        return holds(spread, self.mu, self.sigma2)

    def quantile(self, level: Any) -> Array:
        """The number that a draw does not exceed with probability `level`."""
        return self.mu + _root(self.sigma2) * jax.scipy.special.ndtri(as_level(level))

    def mean(self) -> Array:
        """`mu`."""
        return within(self.is_valid(), self.mu)

    def variance(self) -> Array:
        """`sigma2`."""
        return within(self.is_valid(), self.sigma2)


@family
class LogNormal(Distribution):
    """The distribution of exp(Z) with Z ~ N(`mu`, `sigma`^2).

    Attributes:
        mu: the mean of the logarithm.
        sigma: the deviation of the logarithm, at least 0; infinite like the mean of a `Gaussian`.
    """

    mu: Any
    sigma: Any
    location = "mu"

    def sample(self, key: Key) -> Array:
        """A positive float."""
        limit = jnp.finfo(float_type()).max
        drawn = jnp.exp(self.mu + self.sigma * noise(key, standard_normal))
        return within(self.is_valid(), jnp.clip(drawn, tiny(), limit))

    def log_prob(self, value: Any) -> Array:
        """The log-density at `value` > 0."""
        value = as_float(value)
        positive = value > 0
        log_value = jnp.log(jnp.where(positive, value, 1.0))
        normal = Gaussian(self.mu, jnp.square(self.sigma))
        score = inside(positive, normal.log_prob(log_value) - log_value)
        return within(self.is_valid(), score)

    def is_valid(self) -> Flag:
        """Whether the deviation is at least 0, and one of the parameters finite."""
        return holds(spread, self.mu, self.sigma)

    def mean(self) -> Array:
        """exp(mu + sigma^2 / 2)."""
        return within(self.is_valid(), jnp.exp(self.mu + jnp.square(self.sigma) / 2))

    def variance(self) -> Array:
        """(exp(sigma^2) - 1) exp(2 mu + sigma^2)."""
        sigma2 = jnp.square(self.sigma)
        scale = jnp.exp(2 * self.mu + sigma2)
        variance = jnp.where(sigma2 == 0, 0.0, jnp.expm1(sigma2) * scale)
        return within(self.is_valid(), variance)


@jax.custom_jvp
def _squared(distance: Any, sigma2: Any) -> Array:
    """The square of a distance in units of the deviation; it overflows later than a plain square.

    The square of 1 / sigma2, which JAX would use in the derivative, overflows earlier.
    """
    return distance * (distance / sigma2)


@_squared.defjvp
def _squared_jvp(primals: tuple[Any, Any], tangents: tuple[Any, Any]) -> tuple[Array, Array]:
    distance, sigma2 = primals
    slope = distance / sigma2
    return distance * slope, 2 * slope * tangents[0] - slope * (slope * tangents[1])


def _root(variance: Any) -> Array:
    """The square root, with gradient 0 where the variance is 0."""
    zero = variance == 0
    return jnp.where(zero, 0.0, jnp.sqrt(jnp.where(zero, 1.0, variance)))


def gaussian(mu: Any, sigma2: Any) -> Gaussian:
    """N(`mu`, `sigma2`): the second parameter is the variance."""
    return Gaussian(as_float(mu), as_float(sigma2))


def normal(mu: Any, sigma: Any) -> Gaussian:
    """N(`mu`, `sigma`^2): the second parameter is the deviation."""
    sigma = as_float(sigma)
    return Gaussian(as_float(mu), sigma * jnp.abs(sigma))  # a negative deviation is no other one


def lognormal(mu: Any, sigma: Any) -> LogNormal:
    """exp of N(`mu`, `sigma`^2)."""
    return LogNormal(as_float(mu), as_float(sigma))
