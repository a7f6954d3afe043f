"""Learns how much the offsets of sensors differ, by the gradient of the log-evidence of 500 of them.

The model is in sensors.zls. Its evidence, the density of all that was measured given the spread of the
offsets, is estimated by importance sampling: each sensor has 2,000 particles. JAX differentiates through
the whole run, and the spread climbs.

Is that gradient right? The particles are functions of the spread (`gaussian` draws a fixed noise and
scales it) and nothing is resampled, so the estimate is smooth in the spread, and this is its gradient.
What is left is the bias of the logarithm of an estimate, which falls with the number of particles. After
resampling it would be another matter: ancestors jump as the spread moves, and `jax.grad` does not see
jumps. Here the evidence is also known exactly, and both maxima are printed.
"""

from pathlib import Path

import jax
import jax.numpy as jnp
from pzjax import load

SENSORS, STEPS, TRUE_SPREAD, RATE, CLIMBS = 500, 5, 2.0, 0.3, 30

sensor = load(Path(__file__).parent / "sensors.sexp").sensor


def measures(key: jax.Array) -> jax.Array:
    """What each sensor measures at each step, of shape (sensors, steps)."""
    offset, error = jax.random.split(key)
    offsets = TRUE_SPREAD * jax.random.normal(offset, (SENSORS, 1))
    return offsets + jax.random.normal(error, (SENSORS, STEPS))


def estimated(log_spread: jax.Array, measured: jax.Array, key: jax.Array) -> jax.Array:
    """The mean over sensors of the log-evidence, estimated by the node `sensor`."""

    def one(measured: jax.Array, key: jax.Array) -> jax.Array:
        spread = jnp.full(STEPS, jnp.exp(log_spread))
        _, posteriors = jax.lax.scan(sensor.step, sensor.init(key), (spread, measured))
        return posteriors.log_evidence[-1]

    return jnp.mean(jax.vmap(one)(measured, jax.random.split(key, SENSORS)))


def exact(log_spread: jax.Array, measured: jax.Array) -> jax.Array:
    """The same in closed form: the measures of a sensor are Gaussian, with covariance I + spread^2."""
    variance = jnp.exp(2.0 * log_spread)
    scale = 1.0 + STEPS * variance
    square = jnp.sum(measured**2, axis=1) - variance / scale * jnp.sum(measured, axis=1) ** 2
    return jnp.mean(-0.5 * (square + jnp.log(scale) + STEPS * jnp.log(2.0 * jnp.pi)))


def learned() -> tuple[float, float]:
    """The spread that the particles find, and that of the exact evidence."""
    data, run = jax.random.split(jax.random.key(0))
    measured = measures(data)
    climb = jax.jit(jax.grad(estimated))
    climb_exactly = jax.jit(jax.grad(exact))
    ours = best = jnp.zeros(())  # the logarithm of the spread
    for key in jax.random.split(run, CLIMBS):
        ours += RATE * climb(ours, measured, key)
        best += RATE * climb_exactly(best, measured)
    return float(jnp.exp(ours)), float(jnp.exp(best))


if __name__ == "__main__":
    particles, closed_form = learned()
    print(f"spread learned through {SENSORS} importance samplers: {particles:.3f}")
    print(f"maximum of the exact evidence:                  {closed_form:.3f}")
    print(f"spread that made the data:                      {TRUE_SPREAD:.3f}")
