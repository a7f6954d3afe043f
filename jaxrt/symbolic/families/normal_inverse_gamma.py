"""A mean and a variance that are not known, with a normal-inverse-gamma law, and their gaussian children.

The variance v has the law InverseGamma(a, b); the mean, given v, is gaussian with a variance in proportion to v. So it
stays where the mean moves linearly with noise in proportion to v too.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.special import LOG_2_PI
from pzjax.jaxrt.distributions.student_t import StudentT
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_normal
from pzjax.jaxrt.symbolic.families import precision


class Pair(NamedTuple):
    """A variance v and a mean: 1/v has Gamma(`a`, `b`), the mean given v has the law N(`m`, `spread` v).

    A `spread` of 0 is a mean that is known.
    """

    m: Any
    spread: Any
    a: Any
    b: Any


class Gaussian(NamedTuple):
    """A gaussian child of both: its mean is `factor` times the mean plus `offset`, its variance `scale` times v."""

    factor: Any = 1.0
    offset: Any = 0.0
    scale: Any = 1.0


def variance(parameters: Pair) -> precision.Variance:
    """The law of v."""
    return precision.Variance(parameters.a, parameters.b)


def mean(parameters: Pair) -> Distribution:
    """The law of the mean, whose spread is positive."""
    return StudentT(
        parameters.m, (parameters.b / parameters.a) * parameters.spread, 2 * parameters.a
    )


def given_variance(parameters: Pair, v: Any) -> tuple[Array, Array]:
    """Mean and variance of the mean, for a known v."""
    return as_float(parameters.m), parameters.spread * v


def given_mean(parameters: Pair, value: Any) -> precision.Variance:
    """The variance v, for a known mean, whose spread is positive."""
    child = precision.Gaussian(parameters.m, parameters.spread)
    return precision.posterior(variance(parameters), child, value)


def log_density(parameters: Pair, value: Any, v: Any) -> Array:
    """The log-density of a mean and a variance, where the spread is positive."""
    m, spread = given_variance(parameters, v)
    square = jnp.square(value - m) / spread
    own = precision.log_density(variance(parameters), v)
    return own - 0.5 * (LOG_2_PI + jnp.log(spread) + square)


def draw(parameters: Pair, key: Key) -> tuple[Array, Array]:
    """A mean and a variance, one pair for each of the leading axes."""
    shape = jnp.broadcast_shapes(*map(jnp.shape, parameters))
    full = Pair(*(jnp.broadcast_to(as_float(part), shape) for part in parameters))
    v = precision.draw(variance(full), key.fold(0))
    m, spread = given_variance(full, v)
    return m + jnp.sqrt(spread) * noise(key.fold(1), standard_normal, shape=shape), v


def predict(parameters: Pair, factor: Any, offset: Any, scale: Any) -> Pair:
    """The pair of `factor` times the mean plus `offset` plus gaussian noise of variance `scale` v, and v."""
    m, spread, a, b = parameters
    return Pair(factor * m + offset, jnp.square(factor) * spread + scale, a, b)


def predictive(parameters: Pair, child: Gaussian) -> Distribution:
    """The law of a child of both; its own scale or the spread is positive."""
    m, spread, a, b = predict(parameters, *child)
    return StudentT(m, (b / a) * spread, 2 * a)


def log_marginal(parameters: Pair, child: Gaussian, value: Any) -> Array:
    """The log-density of what a child of both is seen to be."""
    return predictive(parameters, child).log_prob(value)


def posterior(parameters: Pair, child: Gaussian, value: Any) -> Pair:
    """The pair, once a child of both is seen. A known mean stays as it is."""
    m, spread, a, b = parameters
    ahead = predict(parameters, *child)
    total = jnp.where(ahead.spread > 0, ahead.spread, 1.0)
    gain = child.factor * spread / total
    residual = value - ahead.m
    return Pair(
        m + gain * residual,
        spread * (child.scale / total),
        a + 0.5,
        b + 0.5 * jnp.square(residual) / total,
    )
