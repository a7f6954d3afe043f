"""A tree of normal variables: the root drawn once, a child at every step, both measured."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def run(seed, size, columns):
    """Errors and estimates of root and child. The child is not remembered."""

    def step(a, given):
        key, shift, true_a, true_b, c, d = given
        b = a + jnp.sqrt(10.0) * jax.random.normal(key, (size,))
        weights = weights_of(-0.5e-3 * (jnp.square(c - b) + jnp.square(d - a)))
        mean_a, mean_b = expectation(weights, a, b)
        error = jnp.square(mean_a - true_a) + jnp.square(mean_b - true_b)
        return take(a, systematic(shift, weights)), (error, (mean_a, mean_b))

    first, noise, shifts = keys(seed, len(columns[0]))
    a = 10.0 * jax.random.normal(first, (size,))
    return jax.lax.scan(step, a, (noise, shifts, *columns))[1]
