"""A vector of probabilities with a dirichlet law, and what is chosen by it: categorical children."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import categorical as family
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.gamma_noise import log_gamma_noise
from pzjax.jaxrt.distributions.special import LOG_2_PI, deviance, stirling_error
from pzjax.jaxrt.floats import as_float, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.symbolic.families import beta


class Dirichlet(NamedTuple):
    """The dirichlet law of positive parameters `alpha`, float[..., k]."""

    alpha: Any


class Categorical(NamedTuple):
    """An index in [0, k), chosen with the probabilities."""


def mean(parameters: Dirichlet) -> Array:
    """The mean of each probability."""
    return parameters.alpha / jnp.sum(parameters.alpha, axis=-1, keepdims=True)


def variance(parameters: Dirichlet) -> Array:
    """The variance of each probability."""
    first = mean(parameters)
    return first * (1 - first) / (jnp.sum(parameters.alpha, axis=-1, keepdims=True) + 1)


def covariance(parameters: Dirichlet) -> Array:
    """The covariance of the probabilities, float[..., k, k]."""
    first = mean(parameters)
    products = first[..., :, None] * (jnp.eye(first.shape[-1]) - first[..., None, :])
    return products / (jnp.sum(parameters.alpha, axis=-1)[..., None, None] + 1)


def component(parameters: Dirichlet, index: Any) -> beta.Beta:
    """The law of one probability."""
    own = jnp.take_along_axis(parameters.alpha, jnp.asarray(index)[..., None], axis=-1)[..., 0]
    chosen = jax.nn.one_hot(index, parameters.alpha.shape[-1], dtype=bool)
    return beta.Beta(own, jnp.sum(jnp.where(chosen, 0.0, parameters.alpha), axis=-1))


def log_density(parameters: Dirichlet, x: Any) -> Array:
    """The log-density at positive numbers whose sum is 1 up to rounding."""
    alpha, x = as_float(parameters.alpha), as_float(x)
    size = alpha.shape[-1]
    rounding = 8 * size * jnp.finfo(x.dtype).eps
    support = jnp.all(x > 0, axis=-1) & (jnp.abs(jnp.sum(x, axis=-1) - 1) <= rounding)
    safe = jnp.where(support[..., None], x, 1 / size)
    total = jnp.sum(alpha, axis=-1)
    parts = (
        0.5 * jnp.log(alpha)
        - stirling_error(alpha)
        - deviance(alpha, total[..., None], safe)
        - jnp.log(safe)
    )
    score = stirling_error(total) - 0.5 * (jnp.log(total) + (size - 1) * LOG_2_PI)
    return jnp.where(support, score + jnp.sum(parts, axis=-1), -jnp.inf)


def draw(parameters: Dirichlet, key: Key) -> Array:
    """Positive numbers of sum 1, a vector for each of the leading axes."""
    alpha = as_float(parameters.alpha)
    logs = noise(key, log_gamma_noise, alpha, shape=alpha.shape)
    floor = jnp.finfo(logs.dtype).min
    return jnp.maximum(jax.nn.softmax(jnp.maximum(logs, floor), axis=-1), tiny())


def predictive(parameters: Dirichlet, child: Categorical) -> Distribution:
    """The law of a child."""
    del child
    return family.Categorical(parameters.alpha)


def log_marginal(parameters: Dirichlet, child: Categorical, value: Any) -> Array:
    """The log-probability of the index that a child is seen to be."""
    del child
    value = jnp.asarray(value)
    support = (value >= 0) & (value < parameters.alpha.shape[-1])
    score = beta.log_share(*component(parameters, jnp.where(support, value, 0)))
    return jnp.where(support, score, -jnp.inf)


def posterior(parameters: Dirichlet, child: Categorical, value: Any) -> Dirichlet:
    """The probabilities, once a child is seen."""
    del child
    alpha = as_float(parameters.alpha)
    return Dirichlet(alpha + jax.nn.one_hot(value, alpha.shape[-1], dtype=alpha.dtype))
