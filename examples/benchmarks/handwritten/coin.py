"""A coin whose bias is uniform, drawn once."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def run(seed, size, columns):
    """Errors and estimates of the bias."""

    def step(bias, given):
        shift, truth, flip = given
        weights = weights_of(jnp.log(jnp.where(flip, bias, 1 - bias)))
        (mean,) = expectation(weights, bias)
        return take(bias, systematic(shift, weights)), (jnp.square(mean - truth), mean)

    truth, flips = columns
    first, _, shifts = keys(seed, len(flips))
    # Beta(1, 1) is uniform; neither end is a bias.
    bias = jax.random.uniform(first, (size,), minval=1e-7, maxval=1 - 1e-7)
    return jax.lax.scan(step, bias, (shifts, truth, flips))[1]
