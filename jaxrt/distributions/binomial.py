"""Counts of successes and failures: binomial, negative binomial, beta-binomial.

In: numbers of trials as integers, probabilities as floats. Out: distributions over an integer.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import (
    Distribution,
    as_float,
    as_int,
    family,
    float_type,
    inside,
    int_type,
    tiny,
)
from pzjax.jaxrt.distributions.beta import beta_noise
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise
from pzjax.jaxrt.distributions.poisson import poisson_noise
from pzjax.jaxrt.distributions.special import log_binomial
from pzjax.jaxrt.random import Key, noise


def binomial_noise(key: Array, shape: tuple[int, ...], n: Array, p: Array) -> Array:
    """Binomial variates, integers between 0 and n."""
    draws = jax.random.binomial(key, as_float(n), p, shape, float_type())
    return jnp.clip(draws.astype(int_type()), 0, n)


@family
class Binomial(Distribution):
    """The number of successes in `n` trials.

    Attributes:
        n: an integer, at least 0.
        p: the probability of success, in [0, 1].
    """

    n: Any
    p: Any

    def sample(self, key: Key) -> Array:
        """An integer in [0, n]."""
        return noise(key, binomial_noise, self.n, self.p)

    def log_prob(self, value: Any) -> Array:
        """log of C(n, k) p^k (1-p)^(n-k)."""
        support = (value >= 0) & (value <= self.n)
        k = as_float(jnp.where(support, value, 0))
        rest = as_float(jnp.where(support, self.n - value, self.n))
        return inside(support, log_binomial(k, rest, self.p, 1 - self.p))

    def mean(self) -> Array:
        """n p."""
        return self.n * self.p

    def variance(self) -> Array:
        """n p (1 - p)."""
        return self.n * self.p * (1 - self.p)


@family
class NegativeBinomial(Distribution):
    """The number of failures before the `n`-th success.

    Attributes:
        n: an integer, at least 0.
        p: the probability of success, in (0, 1].
    """

    n: Any
    p: Any

    def sample(self, key: Key) -> Array:
        """An integer, as a Poisson variate of gamma distributed rate."""
        some = self.n > 0
        shape = noise(key.fold(0), gamma_noise, as_float(jnp.where(some, self.n, 1)))
        rate = jnp.where(some, shape * ((1 - self.p) / self.p), 0.0)
        return noise(key.fold(1), poisson_noise, rate)

    def log_prob(self, value: Any) -> Array:
        """log of C(n+k-1, k) p^n (1-p)^k."""
        support = value >= 0
        k, n = as_float(jnp.where(support, value, 0)), as_float(self.n)
        some = n > 0
        share = jnp.where(some, n, 1.0) / jnp.where(some, n + k, 1.0)
        score = log_binomial(n, k, self.p, 1 - self.p) + jnp.log(share)
        return inside(support, jnp.where(some, score, jnp.where(k == 0, 0.0, -jnp.inf)))

    def mean(self) -> Array:
        """n (1 - p) / p."""
        return self.n * (1 - self.p) / self.p

    def variance(self) -> Array:
        """n (1 - p) / p^2."""
        return self.n * (1 - self.p) / self.p / self.p


@family
class BetaBinomial(Distribution):
    """The number of successes in `n` trials of one probability drawn from Beta(`a`, `b`).

    Attributes:
        n: an integer, at least 0.
        a: a positive float.
        b: a positive float.
    """

    n: Any
    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """An integer in [0, n], by the rarer outcome: floats are dense near 0, not near 1."""
        rarer, other = jnp.minimum(self.a, self.b), jnp.maximum(self.a, self.b)
        p = noise(key.fold(0), beta_noise, rarer, other)
        count = noise(key.fold(1), binomial_noise, self.n, p)
        return jnp.where(self.a > self.b, self.n - count, count)

    def log_prob(self, value: Any) -> Array:
        """log of C(n, k) B(k+a, n-k+b) / B(a, b), as a ratio of binomial terms."""
        support = (value >= 0) & (value <= self.n)
        k = as_float(jnp.where(support, value, 0))
        rest = as_float(jnp.where(support, self.n - value, self.n))
        a, b = k + self.a, rest + self.b
        # Any p does, since its powers cancel; with this one each term is small.
        p, q = (jax.lax.stop_gradient(jnp.maximum(part / (a + b), tiny())) for part in (a, b))
        score = (
            log_binomial(k, rest, p, q)
            + log_binomial(self.a, self.b, p, q)
            - log_binomial(a, b, p, q)
            + (jnp.log(self.a) - jnp.log(a))
            + (jnp.log(self.b) - jnp.log(b))
            + (jnp.log(a + b) - jnp.log(self.a + self.b))
        )
        return inside(support, score)

    def mean(self) -> Array:
        """n a / (a + b)."""
        return self.n * (self.a / (self.a + self.b))

    def variance(self) -> Array:
        """n a b (a + b + n) / ((a + b)^2 (a + b + 1))."""
        total = self.a + self.b
        return self.n * (self.a / total) * (self.b / total) * ((total + self.n) / (total + 1))


def binomial(n: Any, p: Any) -> Binomial:
    """Successes in `n` trials of probability `p`."""
    return Binomial(as_int(n), as_float(p))


def negative_binomial(n: Any, p: Any) -> NegativeBinomial:
    """Failures before the `n`-th success of probability `p`."""
    return NegativeBinomial(as_int(n), as_float(p))


def beta_binomial(n: Any, a: Any, b: Any) -> BetaBinomial:
    """Successes in `n` trials of a probability drawn from Beta(`a`, `b`)."""
    return BetaBinomial(as_int(n), as_float(a), as_float(b))
