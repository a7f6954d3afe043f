"""Counts of successes and failures: binomial, negative binomial, beta-binomial.

In: numbers of trials as integers, probabilities as floats. Out: distributions over an integer.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, inside, within
from pzjax.jaxrt.distributions.beta import beta_noise
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise
from pzjax.jaxrt.distributions.poisson import poisson_noise
from pzjax.jaxrt.distributions.special import log_binomial
from pzjax.jaxrt.floats import as_float, as_int, float_type, int_type, tiny
from pzjax.jaxrt.random import Key, noise


def binomial_noise(key: Array, shape: tuple[int, ...], n: Array, p: Array) -> Array:
    """Binomial variates, integers between 0 and n; 0 where n is negative or p no probability.

    JAX's loops end for the others: it inverts where n p or n (1-p) is at most 10, a turn for each of the
    rarer outcomes, more than 100 of which are never seen; elsewhere a turn of its rejection accepts at
    least 0.86 (0.92 - 4.2 / 6.8) > 1/4 of the proposals without computing their probability.
    """
    n = jnp.maximum(n, 0)
    # 0 also for -0.0, with which the inversion would not end.
    p = jnp.where((p > 0) & (p <= 1), p, 0.0)
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
        score = log_binomial(k, rest, self.p, 1 - self.p)
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether there is such a number of trials, and `p` is a probability."""
        return holds(lambda n, p: (n >= 0) & (p >= 0) & (p <= 1), self.n, self.p)

    def mean(self) -> Array:
        """n p."""
        return within(self.is_valid(), self.n * self.p)

    def variance(self) -> Array:
        """n p (1 - p)."""
        return within(self.is_valid(), self.n * self.p * (1 - self.p))


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
        some = (self.n > 0) & self.is_valid()
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
        score = jnp.where(some, score, jnp.where(k == 0, 0.0, -jnp.inf))
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether there is such a number of successes, and `p` a positive probability."""
        return holds(lambda n, p: (n >= 0) & (p > 0) & (p <= 1), self.n, self.p)

    def mean(self) -> Array:
        """n (1 - p) / p."""
        return within(self.is_valid(), self.n * (1 - self.p) / self.p)

    def variance(self) -> Array:
        """n (1 - p) / p^2."""
        return within(self.is_valid(), self.n * (1 - self.p) / self.p / self.p)


@family
class BetaBinomial(Distribution):
    """The number of successes in `n` trials of one probability drawn from Beta(`a`, `b`).

    Attributes:
        n: an integer, at least 0.
        a: a positive finite float.
        b: a positive finite float.
    """

    n: Any
    a: Any
    b: Any

    def sample(self, key: Key) -> Array:
        """An integer in [0, n], by the rarer outcome: floats are dense near 0, not near 1."""
        rarer, other = jnp.minimum(self.a, self.b), jnp.maximum(self.a, self.b)
        p = noise(key.fold(0), beta_noise, rarer, other)
        count = noise(key.fold(1), binomial_noise, self.n, p)
        return jnp.where(self.a > self.b, jnp.maximum(self.n, 0) - count, count)

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
        return within(self.is_valid(), inside(support, score))

    def is_valid(self) -> Flag:
        """Whether there is such a number of trials, and the others are positive and finite."""
        return holds(
            lambda n, a, b: (n >= 0) & (a > 0) & (a < np.inf) & (b > 0) & (b < np.inf),
            self.n,
            self.a,
            self.b,
        )

    def mean(self) -> Array:
        """n a / (a + b)."""
        return within(self.is_valid(), self.n * (self.a / (self.a + self.b)))

    def variance(self) -> Array:
        """n a b (a + b + n) / ((a + b)^2 (a + b + 1))."""
        total = self.a + self.b
        share = (self.a / total) * (self.b / total)
        return within(self.is_valid(), self.n * share * ((total + self.n) / (total + 1)))


def binomial(n: Any, p: Any) -> Binomial:
    """Successes in `n` trials of probability `p`."""
    return Binomial(as_int(n), as_float(p))


def negative_binomial(n: Any, p: Any) -> NegativeBinomial:
    """Failures before the `n`-th success of probability `p`."""
    return NegativeBinomial(as_int(n), as_float(p))


def beta_binomial(n: Any, a: Any, b: Any) -> BetaBinomial:
    """Successes in `n` trials of a probability drawn from Beta(`a`, `b`)."""
    return BetaBinomial(as_int(n), as_float(a), as_float(b))
