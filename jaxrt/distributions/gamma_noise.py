"""Gamma variates for a whole population at once.

In: a key of `jax.random`, shape parameters. Out: (logarithms of) gamma variates of rate 1, by rejection
(Marsaglia and Tsang, "A simple method for generating gamma variables", 2000). Each turn of the loop
draws for every element, and more than 95 % accept: a few vector draws, where `jax.random.gamma` on CPU
runs a loop of scalar draws per element and takes seconds to compile.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.floats import float_type, nan_unless, tiny

MOST_TURNS = 200
"""How many turns the loop has at most: each accepts more than 95 %, so that none is left after these."""


def log_gamma_noise(key: Array, shape: tuple[int, ...], a: Array) -> Array:
    """Logarithms of gamma variates of positive shape parameters `a`, which broadcast to `shape`.

    A variate of shape below 1 is one of shape a + 1 times a uniform number to the power 1/a; its
    logarithm may be -inf where a is below the least normal number. Where a is no positive number, the
    variate is NaN: in a branch that is not taken, parameters may be anything.
    """
    key_boost, key_loop = jax.random.split(key)
    a = jnp.broadcast_to(a, shape)
    possible = (a > 0) & (a < jnp.inf)
    a = jnp.where(possible, a, 1.0)
    small = a < 1
    d = jnp.where(small, a + 1, a) - 1 / 3
    c = 1 / jnp.sqrt(9 * d)

    def goes_on(state: tuple[Array, Array, Array, Array]) -> Array:
        turns, _, accepted, _ = state
        return (turns < MOST_TURNS) & ~jnp.all(accepted)

    def turn(state: tuple[Array, Array, Array, Array]) -> tuple[Array, Array, Array, Array]:
        turns, key, accepted, log_v = state
        key, key_normal, key_uniform = jax.random.split(key, 3)
        x = jax.random.normal(key_normal, shape, float_type())
        log_u = jnp.log1p(-jax.random.uniform(key_uniform, shape, float_type()))
        root = 1 + c * x
        positive = root > 0
        log_new = 3 * jnp.log(jnp.where(positive, root, 1.0))
        fits = positive & (log_u < x * x / 2 + d * (1 - jnp.exp(log_new) + log_new))
        return turns + 1, key, accepted | fits, jnp.where(accepted | ~fits, log_v, log_new)

    start = (jnp.int32(0), key_loop, ~possible, jnp.zeros(shape, float_type()))
    _, _, accepted, log_v = jax.lax.while_loop(goes_on, turn, start)
    log_u = jnp.log1p(-jax.random.uniform(key_boost, shape, float_type()))
    drawn = jnp.log(d) + log_v + jnp.where(small, log_u / a, 0.0)
    return nan_unless(possible & accepted, drawn)


def gamma_noise(key: Array, shape: tuple[int, ...], a: Array) -> Array:
    """Gamma variates of shape parameters `a`; what underflows becomes the least positive number."""
    return jnp.maximum(jnp.exp(log_gamma_noise(key, shape, a)), tiny())
