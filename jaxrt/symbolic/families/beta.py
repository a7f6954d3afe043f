"""A probability with a beta law, and what counts its successes: bernoulli, binomial, negative binomial children."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import bernoulli, binomial
from pzjax.jaxrt.distributions import beta as family
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.floats import as_float, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.symbolic.families.compound import BetaNegativeBinomial


class Beta(NamedTuple):
    """Beta(`a`, `b`): positive floats, one more than the successes and failures seen since Beta(1, 1)."""

    a: Any
    b: Any


class Bernoulli(NamedTuple):
    """One trial: true for a success."""


class Binomial(NamedTuple):
    """The successes in `n` trials."""

    n: Any


class NegativeBinomial(NamedTuple):
    """The failures before the `n`-th success."""

    n: Any


Child = Bernoulli | Binomial | NegativeBinomial


def mean(parameters: Beta) -> Array:
    """The mean."""
    return family.Beta(*parameters).mean()


def variance(parameters: Beta) -> Array:
    """The variance."""
    return family.Beta(*parameters).variance()


def log_density(parameters: Beta, x: Any) -> Array:
    """The log-density at 0 < `x` < 1."""
    return family.Beta(*parameters).log_prob(x)


def draw(parameters: Beta, key: Key) -> Array:
    """A number in (0, 1), one for each of the leading axes."""
    a, b = jnp.broadcast_arrays(*map(as_float, parameters))
    return noise(key, family.beta_noise, a, b, shape=a.shape)


def predictive(parameters: Beta, child: Child) -> Distribution:
    """The law of a child."""
    a, b = parameters
    match child:
        case Bernoulli():
            return bernoulli.Bernoulli(mean(parameters))
        case Binomial(n):
            return binomial.BetaBinomial(n, a, b)
        case NegativeBinomial(n):
            return BetaNegativeBinomial(n, a, b)


def log_marginal(parameters: Beta, child: Child, value: Any) -> Array:
    """The log-probability of what a child is seen to be."""
    if isinstance(child, Bernoulli):
        a, b = parameters
        return log_share(jnp.where(value, a, b), jnp.where(value, b, a))
    return predictive(parameters, child).log_prob(value)


def posterior(parameters: Beta, child: Child, value: Any) -> Beta:
    """The probability, once a child is seen."""
    a, b = parameters
    match child:
        case Bernoulli():
            return Beta(a + jnp.where(value, 1.0, 0.0), b + jnp.where(value, 0.0, 1.0))
        case Binomial(n):
            return Beta(a + as_float(value), b + as_float(n - value))
        case NegativeBinomial(n):
            return Beta(a + as_float(n), b + as_float(value))


def log_share(part: Any, rest: Any) -> Array:
    """log (part / (part + rest)) of positive floats, exact to rounding where either is far greater."""
    most = part > rest
    near_one = jnp.log1p(-jnp.where(most, rest / (part + rest), 0.0))
    other = jnp.where(most, 0.5, part / (part + rest))
    return jnp.where(most, near_one, jnp.log(jnp.maximum(other, tiny())))
