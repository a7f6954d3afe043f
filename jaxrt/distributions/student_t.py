"""Student's t distribution, with a location and a scale."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, spread, within
from pzjax.jaxrt.distributions.gamma_noise import log_gamma_noise
from pzjax.jaxrt.distributions.special import LOG_2_PI, deviance, stirling_error
from pzjax.jaxrt.floats import as_float, float_type, nan_unless
from pzjax.jaxrt.random import Key, noise


def t_noise(key: Array, shape: tuple[int, ...], freedom: Array) -> Array:
    """Standard t variates: a normal one over the root of a gamma one of mean 1."""
    key_normal, key_gamma = jax.random.split(key)
    normal = jax.random.normal(key_normal, shape, float_type())
    half = freedom / 2
    log_spread = log_gamma_noise(key_gamma, shape, half) - jnp.log(half)
    return normal * jnp.exp(-jnp.maximum(log_spread, -100.0) / 2)


@family
class StudentT(Distribution):
    """The distribution of mu + tau T, where T is t distributed.

    Either the location or the scale may be infinite, as for a `Gaussian`.

    Attributes:
        mu: the location.
        tau2: the square of the scale, positive.
        nu: the degrees of freedom, more than 0, finite; the mean exists above 1, the variance above 2.
    """

    mu: Any
    tau2: Any
    nu: Any
    location = "mu"

    def sample(self, key: Key) -> Array:
        """A float. Gradients flow to the location and the scale."""
        drawn = self.mu + jnp.sqrt(self.tau2) * noise(key, t_noise, self.nu)
        return within(self.is_valid(), drawn)

    def log_prob(self, value: Any) -> Array:
        """The log-density, by the saddle-point form (Loader 2000), stable for any freedom."""
        half = self.nu / 2
        z = (as_float(value) - self.mu) / jnp.sqrt(self.tau2)
        ratio = jnp.abs(z) / jnp.sqrt(self.nu)
        far = ratio > 1e4  # where the square could overflow, log(1 + r^2) is 2 log r
        growth = jnp.where(
            far,
            2 * jnp.log(jnp.where(far, ratio, 1.0)),
            jnp.log1p(jnp.square(jnp.where(far, 0.0, ratio))),
        )
        normaliser = stirling_error(half + 0.5) - stirling_error(half) - deviance(half, half + 0.5)
        score = normaliser - 0.5 * (LOG_2_PI + jnp.log(self.tau2)) - (half + 0.5) * growth
        return within(self.is_valid(), score)

    def is_valid(self) -> Flag:
        """Whether scale and freedom are positive, and the location or the scale is finite."""
        return holds(
            lambda mu, tau2, nu: spread(mu, tau2) & (tau2 > 0) & (nu > 0) & (nu < np.inf),
            self.mu,
            self.tau2,
            self.nu,
        )

    def mean(self) -> Array:
        """The location; NaN where there is no mean."""
        return within(self.is_valid(), nan_unless(self.nu > 1, self.mu))

    def variance(self) -> Array:
        """tau2 nu / (nu - 2) above 2 degrees of freedom, infinite up to there."""
        finite = self.nu > 2
        excess = jnp.where(finite, self.nu - 2, 1.0)
        spread = jnp.where(finite, self.tau2 * (self.nu / excess), jnp.inf)
        return within(self.is_valid(), nan_unless(self.nu > 1, spread))


def student_t(mu: Any, tau2: Any, nu: Any) -> StudentT:
    """The t distribution of location `mu`, squared scale `tau2` and `nu` degrees of freedom."""
    return StudentT(as_float(mu), as_float(tau2), as_float(nu))
