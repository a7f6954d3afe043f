"""Three independent walks as in `kalman`, measured together."""

import jax
import jax.numpy as jnp

from .filtering import expectation, keys, systematic, take, weights_of


def run(seed, size, columns):
    """Errors and estimates of the position."""

    def step(axes, given):
        key, shift, scale, truth, y = given
        axes = [
            x + scale * jax.random.normal(key, (size,))
            for x, key in zip(axes, jax.random.split(key, 3), strict=True)
        ]
        weights = weights_of(-0.5 * sum(jnp.square(y[i] - x) for i, x in enumerate(axes)))
        means = expectation(weights, *axes)
        error = sum(jnp.square(mean - truth[i]) for i, mean in enumerate(means))
        ancestors = systematic(shift, weights)
        return [take(x, ancestors) for x in axes], (error, means)

    steps = len(columns[0])
    _, noise, shifts = keys(seed, steps)
    scales = jnp.ones(steps).at[0].set(50.0)
    given = (noise, shifts, scales, columns[:3], columns[3:])
    return jax.lax.scan(step, [jnp.zeros(size)] * 3, given)[1]
