"""The Bernoulli distribution: a boolean that is true with a given probability."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import (
    Distribution,
    Flag,
    family,
    holds,
    log_probability,
    within,
)
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform


@family
class Bernoulli(Distribution):
    """True with probability `p`.

    Attributes:
        p: a float in [0, 1].
    """

    p: Any

    def sample(self, key: Key) -> Array:
        """A boolean."""
        return noise(key, standard_uniform) < self.p

    def log_prob(self, value: Any) -> Array:
        """log p for true, log (1 - p) for false."""
        # NaN goes into the logarithm: a selection after it would not be in one pass with what follows.
        return log_probability(within(self.is_valid(), jnp.where(value, self.p, 1 - self.p)))

    def is_valid(self) -> Flag:
        """Whether `p` is a probability."""
        return holds(lambda p: (p >= 0) & (p <= 1), self.p)

    def mean(self) -> Array:
        """The probability of true."""
        return within(self.is_valid(), self.p)

    def variance(self) -> Array:
        """p (1 - p)."""
        return within(self.is_valid(), self.p * (1 - self.p))


def bernoulli(p: Any) -> Bernoulli:
    """True with probability `p`."""
    return Bernoulli(as_float(p))
