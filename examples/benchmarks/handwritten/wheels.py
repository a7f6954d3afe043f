"""The velocity and turning rate of a vehicle, from the speeds of its wheels."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def run(seed, size, columns):
    """Errors and estimates of velocity and turning rate."""

    def step(particles, given):
        v, o = particles
        key, shift, scale, true_v, true_o, left, right = given
        key_v, key_o = jax.random.split(key)
        v = v + scale * jax.random.normal(key_v, (size,))
        o = o + scale * jax.random.normal(key_o, (size,))
        distance = jnp.square(left - v + 2 * o) + jnp.square(right - v - 2 * o) / 0.95
        weights = weights_of(-0.5 * distance)
        mean_v, mean_o = expectation(weights, v, o)
        error = jnp.square(mean_v - true_v) + jnp.square(mean_o - true_o)
        ancestors = systematic(shift, weights)
        return (take(v, ancestors), take(o, ancestors)), (error, (mean_v, mean_o))

    steps = len(columns[0])
    scales = jnp.ones(steps).at[0].set(50.0)
    _, noise, shifts = keys(seed, steps)
    given = (noise, shifts, scales, *columns)
    return jax.lax.scan(step, (jnp.zeros(size), jnp.zeros(size)), given)[1]
