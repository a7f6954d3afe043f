"""A random walk whose sensor fails at some instants, at an unknown rate."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def gamma(key, shape, size):
    """Gamma variates of a shape above 1, all by turns until each is accepted, in one loop of vectors.

    Marsaglia and Tsang, "A simple method for generating gamma variables", 2000. `jax.random.gamma` on
    CPU runs a loop for one number after the other.
    """
    d = shape - 1 / 3
    c = 1 / jnp.sqrt(9 * d)

    def turn(state):
        turn, _, values = state
        key_normal, key_uniform = jax.random.split(jax.random.fold_in(key, turn))
        normal = jax.random.normal(key_normal, (size,))
        v = (1 + c * normal) ** 3
        limit = 0.5 * jnp.square(normal) + d * (1 - v + jnp.log(jnp.where(v > 0, v, 1.0)))
        accepted = (v > 0) & (jnp.log1p(-jax.random.uniform(key_uniform, (size,))) < limit)
        values = jnp.where((values == 0) & accepted, d * v, values)
        return turn + 1, jnp.any(values == 0), values

    return jax.lax.while_loop(lambda state: state[1], turn, (0, True, jnp.zeros(size)))[2]


def run(seed, size, columns):
    """Errors and estimates of the position."""

    def step(particles, given):
        x, rate = particles
        key, shift, scale, truth, y = given
        key_walk, key_failed = jax.random.split(key)
        x = x + scale * jax.random.normal(key_walk, (size,))
        failed = jax.random.uniform(key_failed, (size,)) < rate
        of_failed = -0.5 * jnp.square(y / 100) - jnp.log(100.0)
        weights = weights_of(jnp.where(failed, of_failed, -0.5 * jnp.square(y - x)))
        (mean,) = expectation(weights, x)
        ancestors = systematic(shift, weights)
        return (take(x, ancestors), take(rate, ancestors)), (jnp.square(mean - truth), mean)

    truth, y = columns
    first, noise, shifts = keys(seed, len(y))
    key_a, key_b = jax.random.split(first)
    a, b = gamma(key_a, 100.0, size), gamma(key_b, 1000.0, size)
    rate = a / (a + b)  # Beta(100, 1000)
    scales = jnp.ones_like(y).at[0].set(50.0)
    given = (noise, shifts, scales, truth, y)
    return jax.lax.scan(step, (jnp.zeros(size), rate), given)[1]
