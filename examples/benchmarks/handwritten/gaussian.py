"""A normal distribution of unknown mean and deviation, both drawn once."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def run(seed, size, columns):
    """Errors and estimates of mean and variance."""

    def step(particles, given):
        mu, sigma2 = particles
        shift, true_mu, true_sigma2, y = given
        weights = weights_of(-0.5 * (jnp.square(y - mu) / sigma2 + jnp.log(sigma2)))
        mean, variance = expectation(weights, mu, sigma2)
        error = jnp.square(mean - true_mu) + jnp.square(variance - true_sigma2)
        ancestors = systematic(shift, weights)
        return (take(mu, ancestors), take(sigma2, ancestors)), (error, (mean, variance))

    first, _, shifts = keys(seed, len(columns[0]))
    mu, sigma = jax.random.normal(first, (2, size))
    particles = (jnp.sqrt(10.0) * mu, jnp.square(sigma))
    return jax.lax.scan(step, particles, (shifts, *columns))[1]
