"""Laws of children whose parameter has been integrated out, where `jaxrt.distributions` has none.

In: parameters of the parent and of the child. Out: distributions over integers and positive floats.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.distributions.beta import beta_noise
from pzjax.jaxrt.distributions.binomial import BetaBinomial
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise, log_gamma_noise
from pzjax.jaxrt.distributions.poisson import poisson_noise
from pzjax.jaxrt.distributions.special import log_binomial
from pzjax.jaxrt.floats import as_float, tiny
from pzjax.jaxrt.random import Key, noise


@family
class BetaNegativeBinomial(Distribution):
    """The number of failures before the `n`-th success, of a probability drawn from Beta(`a`, `b`).

    Attributes:
        n: an integer, at least 0.
        a: a positive finite float; the mean exists above 1, the variance above 2.
        b: a positive finite float.
    """

    n: Any
    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """An integer, as a Poisson variate of gamma distributed rate."""
        failing = noise(key.fold(0), beta_noise, self.b, self.a)  # floats are dense near 0
        some = (self.n > 0) & self.is_valid()
        shape = noise(key.fold(1), gamma_noise, as_float(jnp.where(some, self.n, 1)))
        odds = failing / jnp.maximum(1 - failing, tiny())
        return noise(key.fold(2), poisson_noise, jnp.where(some, shape * odds, 0.0))

    def log_prob(self, value: Any) -> Array:
        """log of C(n+k-1, k) B(a+n, b+k) / B(a, b): the last of n + k trials is a success."""
        support = value >= 0
        k, n = jnp.where(support, value, 0), self.n
        some = n > 0
        share = as_float(jnp.where(some, n, 1)) / as_float(jnp.where(some, n + k, 1))
        score = BetaBinomial(jnp.where(some, n + k, 0), self.a, self.b).log_prob(
            jnp.where(some, n, 0)
        )
        score = jnp.where(some, score + jnp.log(share), jnp.where(k == 0, 0.0, -jnp.inf))
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether there is such a number of successes, and the others are positive and finite."""
        return holds(
            lambda n, a, b: (n >= 0) & (a > 0) & (a < np.inf) & (b > 0) & (b < np.inf),
            self.n,
            self.a,
            self.b,
        )

    def mean(self) -> Array:
        """n b / (a - 1); infinite up to a = 1."""
        finite = self.a > 1
        mean = self.n * (self.b / jnp.where(finite, self.a - 1, 1.0))
        return within(self.is_valid(), jnp.where(self.n > 0, jnp.where(finite, mean, jnp.inf), 0.0))

    def variance(self) -> Array:
        """n (n + a - 1) b (a + b - 1) / ((a - 1)^2 (a - 2)); infinite up to a = 2."""
        finite = self.a > 2
        a = jnp.where(finite, self.a, 3.0)
        spread = (
            self.n
            * ((self.n + a - 1) / (a - 1))
            * (self.b / (a - 2))
            * ((a + self.b - 1) / (a - 1))
        )
        return within(
            self.is_valid(), jnp.where(self.n > 0, jnp.where(finite, spread, jnp.inf), 0.0)
        )


@family
class GammaPoisson(Distribution):
    """A count whose rate is drawn from Gamma(`a`, `b`): negative binomial, of any positive shape.

    Attributes:
        a: the shape, a positive finite float.
        b: the rate of the gamma distribution, a positive finite float.
    """

    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """An integer, at least 0."""
        rate = noise(key.fold(0), gamma_noise, self.a) / self.b
        return noise(key.fold(1), poisson_noise, rate)

    def log_prob(self, value: Any) -> Array:
        """log of Gamma(a+k) / (Gamma(a) k!) (b / (b+1))^a (1 / (b+1))^k."""
        support = value >= 0
        k = as_float(jnp.where(support, value, 0))
        score = log_binomial(k, self.a, 1 / (1 + self.b), self.b / (1 + self.b))
        return within(self.is_valid(), inside(support, score - jnp.log1p(k / self.a)))

    def is_valid(self) -> Flag:
        """Whether both parameters are positive and finite."""
        return holds(_positive, self.a, self.b)

    def mean(self) -> Array:
        """a / b."""
        return within(self.is_valid(), self.a / self.b)

    def variance(self) -> Array:
        """a (1 + b) / b^2."""
        return within(self.is_valid(), self.a / self.b * (1 + 1 / self.b))


@family
class CompoundGamma(Distribution):
    """A gamma variate of shape `k` whose rate is drawn from Gamma(`a`, `b`); with k = 1 a Lomax variate.

    Attributes:
        k: the shape of the variate, a positive finite float.
        a: the shape of its rate, a positive finite float; the mean exists above 1, the variance above 2.
        b: the rate of its rate, a positive finite float.
    """

    k: Any
    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """A positive float."""
        above = noise(key.fold(0), log_gamma_noise, self.k)
        below = noise(key.fold(1), log_gamma_noise, self.a)
        limit = jnp.finfo(above.dtype).max
        return within(self.is_valid(), jnp.clip(jnp.exp(above - below) * self.b, tiny(), limit))

    def log_prob(self, value: Any) -> Array:
        """log of x^(k-1) b^a / (B(k, a) (x+b)^(a+k)), for x > 0."""
        value = as_float(value)
        support = (value > 0) & (value < jnp.inf)
        x = jnp.where(support, value, 1.0)
        # Ratios of the two parts to one another: neither overflows, and no digits are lost.
        share, rest = 1 / (1 + self.b / x), 1 / (1 + x / self.b)
        score = log_binomial(self.k, self.a, share, rest) - jnp.log(x)
        score = score + jnp.log(self.k) - jnp.log1p(self.k / self.a)
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether all parameters are positive and finite."""
        return holds(
            lambda k, a, b: (k > 0) & (k < np.inf) & _positive(a, b), self.k, self.a, self.b
        )

    def mean(self) -> Array:
        """k b / (a - 1); infinite up to a = 1."""
        finite = self.a > 1
        mean = self.k * (self.b / jnp.where(finite, self.a - 1, 1.0))
        return within(self.is_valid(), jnp.where(finite, mean, jnp.inf))

    def variance(self) -> Array:
        """k (k + a - 1) b^2 / ((a - 1)^2 (a - 2)); infinite up to a = 2."""
        finite = self.a > 2
        a = jnp.where(finite, self.a, 3.0)
        unit = self.b / (a - 1)
        spread = self.k * ((self.k + a - 1) / (a - 2)) * unit * unit
        return within(self.is_valid(), jnp.where(finite, spread, jnp.inf))


def _positive(a: Any, b: Any) -> Flag:
    return (a > 0) & (a < np.inf) & (b > 0) & (b < np.inf)
