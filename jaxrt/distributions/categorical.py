"""The categorical distribution, over indices, and the Dirichlet distribution, over its parameters.

In: a vector of k numbers. Out: a distribution over an integer in [0, k), or over vectors of sum 1.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.distributions.gamma_noise import log_gamma_noise
from pzjax.jaxrt.distributions.shares import shares, usable
from pzjax.jaxrt.distributions.special import LOG_2_PI, deviance, stirling_error
from pzjax.jaxrt.floats import as_float, float_type, int_type, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform


@family
class Categorical(Distribution):
    """The index i with a probability proportional to `weights[i]`.

    Attributes:
        weights: float[k], at least 0 and finite, not all 0.
    """

    weights: Any
    axes = 1

    def sized(self, like: Categorical) -> Categorical:
        """The distribution over as many indices as `like` is over, at least; more of them have weight 0."""
        missing = max(0, jnp.shape(like.weights)[-1] - jnp.shape(self.weights)[-1])
        before = [(0, 0)] * len(jnp.shape(self.weights)[1:])
        return Categorical(jnp.pad(self.weights, [*before, (0, missing)]))

    def sample(self, key: Key) -> Array:
        """An integer in [0, k)."""
        probabilities, _ = shares(self.weights)
        ends = jax.lax.cummax(jnp.where(probabilities > 0, jnp.cumsum(probabilities), 0.0))
        level = jnp.minimum(noise(key, standard_uniform) * ends[-1], jnp.nextafter(ends[-1], 0.0))
        # The last end is above the level, unless no weight can be used.
        return jnp.sum(ends[:-1] <= level).astype(int_type())

    def log_prob(self, value: Any) -> Array:
        """The logarithm of the probability of an index."""
        support = (value >= 0) & (value < self.weights.shape[0])
        _, logs = shares(self.weights)
        return within(self.is_valid(), inside(support, logs[jnp.where(support, value, 0)]))

    def is_valid(self) -> Flag:
        """Whether the weights can be used."""
        return holds(usable, self.weights)

    def mean(self) -> Array:
        """The mean index."""
        return jnp.sum(shares(self.weights)[0] * jnp.arange(self.weights.shape[0]))

    def variance(self) -> Array:
        """The variance of the index."""
        distance = jnp.arange(self.weights.shape[0]) - self.mean()
        return jnp.sum(shares(self.weights)[0] * jnp.square(distance))


@family
class Dirichlet(Distribution):
    """The Dirichlet distribution over float[k] with sum 1.

    Attributes:
        alpha: float[k], positive, with a finite sum.
    """

    alpha: Any
    axes = 1

    def sample(self, key: Key) -> Array:
        """Positive numbers of sum 1: gamma variates, normalised in logarithms; one NaN makes all NaN."""
        logs = noise(key, log_gamma_noise, self.alpha, shape=self.alpha.shape)
        floor = jnp.finfo(float_type()).min
        return jnp.maximum(jax.nn.softmax(jnp.maximum(logs, floor)), tiny())

    def log_prob(self, value: Any) -> Array:
        """The log-density at positive numbers whose sum is 1 up to rounding."""
        value = as_float(value)
        rounding = 8 * value.shape[0] * jnp.finfo(float_type()).eps
        support = jnp.all(value > 0) & (jnp.abs(jnp.sum(value) - 1) <= rounding)
        x = jnp.where(support, value, 1 / value.shape[0])
        total = jnp.sum(self.alpha)
        # The multinomial counterpart of `special.log_binomial`.
        score = (
            stirling_error(total)
            - jnp.sum(stirling_error(self.alpha))
            - jnp.sum(deviance(self.alpha, total, x))
            + 0.5 * (jnp.sum(jnp.log(self.alpha)) - jnp.log(total))
            - jnp.sum(jnp.log(x))
            - 0.5 * (value.shape[0] - 1) * LOG_2_PI
        )
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether all parameters are positive, and their sum finite."""
        return holds(lambda alpha: (alpha > 0).all() & (alpha.sum() < np.inf), self.alpha)

    def mean(self) -> Array:
        """alpha / sum(alpha)."""
        return within(self.is_valid(), self.alpha / jnp.sum(self.alpha))

    def variance(self) -> Array:
        """m (1 - m) / (sum(alpha) + 1) for each mean m."""
        mean = self.mean()
        return mean * (1 - mean) / (jnp.sum(self.alpha) + 1)


def categorical(weights: Any) -> Categorical:
    """Indices in proportion to weights."""
    return Categorical(as_float(weights))


def dirichlet(alpha: Any) -> Dirichlet:
    """The Dirichlet distribution of parameters `alpha`."""
    return Dirichlet(as_float(alpha))
