"""Filters 1,000 streams of measures at once: `jax.vmap` over the node of kalman.zls.

Each stream has a particle filter of 1,000 particles, with random numbers of its own, and the exact filter
beside it: what is printed is how far the two are apart, and how long it took.
"""

import time
from pathlib import Path

import jax
import jax.numpy as jnp
from pzjax import load

STREAMS, STEPS = 1000, 50
STEP_NOISE, MEASURE_NOISE = 0.5, 2.0

node = load(Path(__file__).parent / "kalman.sexp").main


def measures(key: jax.Array) -> jax.Array:
    """Random walks and their measures, of shape (streams, steps)."""
    step, error = jax.random.split(key)
    positions = jnp.cumsum(STEP_NOISE**0.5 * jax.random.normal(step, (STREAMS, STEPS)), axis=1)
    return positions + MEASURE_NOISE**0.5 * jax.random.normal(error, (STREAMS, STEPS))


@jax.jit
@jax.vmap
def filtered(key: jax.Array, measured: jax.Array) -> tuple[jax.Array, jax.Array]:
    """The means of one stream at each step: exact, and of the particles."""
    _, ((_, exact), (_, particles)) = jax.lax.scan(node.step, node.init(key), measured)
    return exact[0], particles[0]


def difference(key: jax.Array) -> float:
    """The root mean square of the difference between the two means, over all streams and steps."""
    data, run = jax.random.split(key)
    exact, particles = filtered(jax.random.split(run, STREAMS), measures(data))
    return float(jnp.sqrt(jnp.mean((exact - particles) ** 2)))


if __name__ == "__main__":
    difference(jax.random.key(0))  # compiles
    start = time.perf_counter()
    error = difference(jax.random.key(1))
    elapsed = time.perf_counter() - start
    print(f"{STREAMS} streams of {STEPS} steps, 1,000 particles each: {elapsed:.1f} s")
    print(f"root mean square of (exact mean - particle mean): {error:.3f}")
