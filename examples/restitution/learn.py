"""Learns how much of its speed a ball keeps at a bounce, from 79 heights of it.

The program restitution.zls simulates the ball; its input is the restitution. The sum of squared errors falls by
Gauss-Newton steps. They need the derivative of each height, through five bounces: at a bounce the date depends on the
restitution too, and JAX sees it, since the runtime takes the derivative of a crossing's date by the implicit function
theorem. A ball that bounces with less speed comes down earlier, so that the derivatives of later heights grow with each
bounce; the first guess must have the right number of bounces, more or less.
"""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from pzjax import load
from pzjax.jaxrt.hybrid import simulate

FOLDER = Path(__file__).parent
GUESS, STEPS, ERROR = 0.72, 9, 0.02

ball = load(FOLDER / "restitution.sexp").ball
times, seen = np.loadtxt(FOLDER / "heights.csv", delimiter=",", skiprows=1, unpack=True)


@jax.jit
def errors(restitution: jax.Array) -> tuple[jax.Array, jax.Array]:
    """What heights differ from those seen, and the derivatives, of shape (times,) each."""

    def heights(restitution: jax.Array) -> jax.Array:
        return simulate(ball, until=4.0, times=times, inputs=restitution).output[0]

    reached, slopes = jax.jvp(heights, (restitution,), (jnp.ones_like(restitution),))
    return reached - seen, slopes


def learned() -> list[tuple[float, ...]]:
    """After each step the restitution, its standard error, and the root of the mean squared error."""
    found = []
    with jax.enable_x64(True):
        restitution = jnp.asarray(GUESS)
        missed, slopes = errors(restitution)
        for _ in range(STEPS):
            restitution -= jnp.sum(slopes * missed) / jnp.sum(slopes**2)
            missed, slopes = errors(restitution)
            deviation = ERROR / jnp.sqrt(jnp.sum(slopes**2))
            numbers = (restitution, deviation, jnp.sqrt(jnp.mean(missed**2)))
            found.append(tuple(map(float, numbers)))
    return found


if __name__ == "__main__":
    print("step  restitution  standard error  error of the heights")
    for step, (restitution, deviation, missed) in enumerate(learned(), start=1):
        print(f"{step:4}  {restitution:11.6f}  {deviation:14.6f}  {missed:20.4f}")
