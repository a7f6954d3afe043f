"""A random walk on a line: N(0, 2500), then steps of variance 1, measured with variance 1."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def run(seed, size, columns):
    """Errors and estimates of the position."""

    def step(x, given):
        key, shift, scale, truth, y = given
        x = x + scale * jax.random.normal(key, (size,))
        weights = weights_of(-0.5 * jnp.square(y - x))
        (mean,) = expectation(weights, x)
        return take(x, systematic(shift, weights)), (jnp.square(mean - truth), mean)

    truth, y = columns
    # The first step goes to N(0, 2500) from 0.
    scales = jnp.ones_like(y).at[0].set(50.0)
    _, noise, shifts = keys(seed, len(y))
    given = (noise, shifts, scales, truth, y)
    return jax.lax.scan(step, jnp.zeros(size), given)[1]
