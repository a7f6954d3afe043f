"""A variance that is not known, with an inverse-gamma law, and its gaussian children of known mean.

A variance v has the law InverseGamma(a, b) where 1/v, the precision, has Gamma(a, b): one family for both.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.gamma import Gamma
from pzjax.jaxrt.distributions.student_t import StudentT
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.families import gamma


class Variance(NamedTuple):
    """A variance v, where 1/v has Gamma(`a`, `b`): positive floats."""

    a: Any
    b: Any


class Gaussian(NamedTuple):
    """A gaussian child of a variance v: its mean is `mean`, its variance `scale` times v."""

    mean: Any
    scale: Any = 1.0


def precision(parameters: Variance) -> gamma.Gamma:
    """The law of 1/v."""
    return gamma.Gamma(parameters.a, parameters.b)


def mean(parameters: Variance) -> Array:
    """The mean of v, infinite up to a = 1."""
    a, b = parameters
    finite = a > 1
    return jnp.where(finite, b / jnp.where(finite, a - 1, 1.0), jnp.inf)


def variance(parameters: Variance) -> Array:
    """The variance of v, infinite up to a = 2."""
    a, b = parameters
    finite = a > 2
    first = b / jnp.where(finite, a - 1, 1.0)
    return jnp.where(finite, first * (first / jnp.where(finite, a - 2, 1.0)), jnp.inf)


def log_density(parameters: Variance, v: Any) -> Array:
    """The log-density at v > 0."""
    v = as_float(v)
    positive = (v > 0) & (v < jnp.inf)
    inverse = 1 / jnp.where(positive, v, 1.0)
    score = Gamma(*parameters).log_prob(inverse) + 2 * jnp.log(inverse)
    return jnp.where(positive, score, -jnp.inf)


def draw(parameters: Variance, key: Key) -> Array:
    """A variance, one for each of the leading axes."""
    return 1 / gamma.draw(precision(parameters), key)


def predictive(parameters: Variance, child: Gaussian) -> Distribution:
    """The law of a child."""
    a, b = parameters
    return StudentT(child.mean, (b / a) * child.scale, 2 * a)


def log_marginal(parameters: Variance, child: Gaussian, value: Any) -> Array:
    """The log-density of what a child is seen to be."""
    return predictive(parameters, child).log_prob(value)


def posterior(parameters: Variance, child: Gaussian, value: Any) -> Variance:
    """The variance, once a child is seen."""
    a, b = parameters
    return Variance(a + 0.5, b + 0.5 * jnp.square(value - child.mean) / child.scale)
