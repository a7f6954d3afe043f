"""A rate with a gamma law, and what comes at that rate: poisson, exponential and gamma children.

A rate may be scaled: a child is told how many times the variable its rate is. Shapes are any positive floats.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import gamma as family
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise
from pzjax.jaxrt.floats import as_float, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.symbolic.families.compound import CompoundGamma, GammaPoisson


class Gamma(NamedTuple):
    """Gamma of shape `a` and rate `b`, positive floats."""

    a: Any
    b: Any


class Poisson(NamedTuple):
    """A count; its rate is `scale` times the variable."""

    scale: Any = 1.0


class Exponential(NamedTuple):
    """A waiting time; its rate is `scale` times the variable."""

    scale: Any = 1.0


class GammaRate(NamedTuple):
    """A gamma variate of a known shape `k`; its rate is `scale` times the variable."""

    k: Any
    scale: Any = 1.0


Child = Poisson | Exponential | GammaRate


def mean(parameters: Gamma) -> Array:
    """The mean."""
    return family.Gamma(*parameters).mean()


def variance(parameters: Gamma) -> Array:
    """The variance."""
    return family.Gamma(*parameters).variance()


def log_density(parameters: Gamma, x: Any) -> Array:
    """The log-density at `x` > 0."""
    return family.Gamma(*parameters).log_prob(x)


def draw(parameters: Gamma, key: Key) -> Array:
    """A positive number, one for each of the leading axes."""
    a, b = jnp.broadcast_arrays(*map(as_float, parameters))
    limit = jnp.finfo(a.dtype).max
    return jnp.clip(noise(key, gamma_noise, a, shape=a.shape) / b, tiny(), limit)


def predictive(parameters: Gamma, child: Child) -> Distribution:
    """The law of a child. One of scale 0 has none: it is no rate."""
    a, b = parameters
    match child:
        case Poisson(scale):
            return GammaPoisson(a, b / scale)
        case Exponential(scale):
            return CompoundGamma(jnp.ones_like(as_float(a)), a, b / scale)
        case GammaRate(k, scale):
            return CompoundGamma(k, a, b / scale)


def log_marginal(parameters: Gamma, child: Child, value: Any) -> Array:
    """The log-density of what a child is seen to be."""
    if isinstance(child, Exponential):  # at 0 too
        a, b = parameters[0], parameters[1] / child.scale
        x = as_float(value)
        score = jnp.log(a) - jnp.log(b) - (a + 1) * jnp.log1p(jnp.where(x >= 0, x, 0.0) / b)
        return jnp.where(x >= 0, score, -jnp.inf)
    return predictive(parameters, child).log_prob(value)


def posterior(parameters: Gamma, child: Child, value: Any) -> Gamma:
    """The rate, once a child is seen."""
    a, b = parameters
    match child:
        case Poisson(scale):
            return Gamma(a + as_float(value), b + scale)
        case Exponential(scale):
            return Gamma(a + 1, b + scale * value)
        case GammaRate(k, scale):
            return Gamma(a + k, b + scale * value)
