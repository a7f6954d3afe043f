"""Uniform distributions over an interval of floats and over a range of integers."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.floats import as_float, as_int, int_type
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform


@family
class UniformFloat(Distribution):
    """Uniform over [`low`, `up`].

    Attributes:
        low: a finite float.
        up: a finite float, at least `low`.
    """

    low: Any
    up: Any

    def sample(self, key: Key) -> Array:
        """A float; halves are combined, since the width may overflow where the bounds do not."""
        share = noise(key, standard_uniform)
        drawn = jnp.clip(self.low * (1 - share) + self.up * share, self.low, self.up)
        return within(self.is_valid(), drawn)

    def log_prob(self, value: Any) -> Array:
        """-log (up - low) within the bounds."""
        value = as_float(value)
        half = self.up / 2 - self.low / 2
        score = -(jnp.log(jnp.where(half > 0, half, 1.0)) + jnp.log(2.0))
        score = jnp.where(half > 0, score, jnp.inf)
        return within(self.is_valid(), inside((self.low <= value) & (value <= self.up), score))

    def is_valid(self) -> Flag:
        """Whether the bounds are finite and in order."""
        return holds(
            lambda low, up: (low > -np.inf) & (low <= up) & (up < np.inf), self.low, self.up
        )

    def mean(self) -> Array:
        """The middle."""
        return within(self.is_valid(), self.low / 2 + self.up / 2)

    def variance(self) -> Array:
        """(up - low)^2 / 12."""
        return within(self.is_valid(), jnp.square(self.up / 2 - self.low / 2) / 3)


def integer_noise(key: Array, shape: tuple[int, ...], low: Array, up: Array) -> Array:
    """Uniform integers from `low` on and below `up`; `low` where there is none."""
    return jax.random.randint(key, shape, low, up, int_type())


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
        """An integer; `low` where the bounds are not valid."""
        # A largest integer wraps around, to one that is not above `low`.
        return noise(key, integer_noise, self.low, self.up + 1)

    def log_prob(self, value: Any) -> Array:
        """-log (up - low + 1) within the bounds."""
        size = as_float(self.up) - as_float(self.low) + 1
        score = inside((self.low <= value) & (value <= self.up), -jnp.log(size))
        return within(self.is_valid(), score)

    def is_valid(self) -> Flag:
        """Whether the bounds are in order, and `up` is not the largest integer."""
        largest = np.iinfo(int_type()).max
        return holds(lambda low, up: (low <= up) & (up < largest), self.low, self.up)

    def mean(self) -> Array:
        """The middle."""
        return within(self.is_valid(), as_float(self.low) / 2 + as_float(self.up) / 2)

    def variance(self) -> Array:
        """((up - low + 1)^2 - 1) / 12."""
        size = as_float(self.up) - as_float(self.low) + 1
        return within(self.is_valid(), (size - 1) * (size + 1) / 12)


def uniform_float(low: Any, up: Any) -> UniformFloat:
    """Uniform over the floats of [`low`, `up`]."""
    return UniformFloat(as_float(low), as_float(up))


def uniform_int(low: Any, up: Any) -> UniformInt:
    """Uniform over the integers from `low` to `up`, both included."""
    return UniformInt(as_int(low), as_int(up))
