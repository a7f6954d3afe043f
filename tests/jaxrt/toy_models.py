"""Small models as nodes, written as generated code writes them, and exact answers for them."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.distributions.bernoulli import bernoulli
from pzjax.jaxrt.distributions.beta import beta
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.inference.primitives import observe, sample
from pzjax.jaxrt.node import Node


def with_flag(first_value: Any, step: Any, name: str) -> Node:
    """A model whose state is whether it is at its first step, and one value."""

    def node_step(state, given):
        first, value = state
        key, observed = given
        value, result = step(key, first, value, observed)
        return (False, value), result

    return Node(
        lambda key: (True, first_value),
        node_step,
        lambda state: (jnp.ones_like(state[0]), state[1]),
        name,
        proba=True,
    )


def _coin(key, first, x, tail):
    x = jax.lax.cond(first, lambda: sample(key.fold(0), beta(1.0, 1.0)), lambda: jnp.asarray(x))
    return x, (x, observe(bernoulli(x), tail))


def _kalman(key, first, x, y):
    prior = jax.tree.map(
        lambda a, b: jnp.where(first, a, b), gaussian(0.0, 2500.0), gaussian(x, 1.0)
    )
    x = sample(key.fold(0), prior)
    return x, (x, observe(gaussian(x, 1.0), y))


coin = with_flag(0.0, _coin, "coin")
kalman = with_flag(0.0, _kalman, "kalman")


def exact_kalman(observations, prior=2500.0, walk=1.0, noise=1.0):
    """Filtered means and variances, and increments of the log-evidence."""
    mean, variance, rows = 0.0, prior, []
    for step, y in enumerate(np.asarray(observations, np.float64)):
        if step:
            variance += walk
        total = variance + noise
        log_evidence = -0.5 * (np.log(2 * np.pi * total) + (y - mean) ** 2 / total)
        gain = variance / total
        mean, variance = mean + gain * (y - mean), (1 - gain) * variance
        rows.append((mean, variance, log_evidence))
    return np.array(rows).T


def run(node, inputs, key=0):
    """The outputs of all steps, by a compiled scan from the settled state."""
    like = jax.tree.map(lambda leaf: leaf[0], inputs)
    state = node.init(key, like=like)
    return jax.jit(lambda state: jax.lax.scan(node.step, state, inputs))(state)
