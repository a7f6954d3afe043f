"""Measures gaussian scalars that all depend on each other, beside a Kalman filter written by hand in JAX.

    python correlated.py [--counts 3,4,8,12,16] [--steps 500] [--seconds 3]

Each of k scalars is a walk, and as many sensors see sums of all of them; or it moves with the next one (`chain`),
and one sensor sees the first. The filter by hand has the mean as float32[k] and the covariance as float32[k, k], and
takes one sensor after the other, by rank-one updates that stay symmetric: nothing is factored or solved. Both run all
steps in one compiled scan, by turns.
"""

import argparse
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from measure import alternated
from pzjax import load
from pzjax.stdlib import infer_semi_symbolic
from run import numbers

COUNTS = (3, 4, 8, 12, 16)


@dataclass(frozen=True)
class World:
    """A linear gaussian model.

    Attributes:
        move: from the scalars before to the means of those now: float[k, k].
        seen: the weights of the scalars in each sensor: float[m, k].
    """

    move: np.ndarray
    seen: np.ndarray


def walks(count):
    """Walks, and as many sensors, each of which sees all of them and one twice."""
    return World(np.eye(count), np.ones((count, count)) + np.eye(count))


def chain(count):
    """Tanks in a row, each of which the next one feeds; the first one is seen."""
    return World(0.9 * np.eye(count) + 0.1 * np.eye(count, k=1), np.eye(count)[:1])


WORLDS = {"walks": walks, "chain": chain}


def _sum(weights, names):
    parts = [
        name if weight == 1 else f"const {float(weight)} *~ {name}"
        for weight, name in zip(weights, names, strict=True)
        if weight
    ]
    return " +~ ".join(parts)


def source(world):
    """The model as a program."""
    scalars = [f"x{i}" for i in range(len(world.move))]
    sensors = [f"y{i}" for i in range(len(world.seen))]
    before = [f"pre {name}" for name in scalars]
    lines = [
        f"{name} = sample (gaussian ((const 0., 1.) -> ({_sum(weights, before)}, 1.)))"
        for name, weights in zip(scalars, world.move, strict=True)
    ]
    lines += [
        f"() = observe (gaussian ({_sum(weights, scalars)}, 1.), {name})"
        for name, weights in zip(sensors, world.seen, strict=True)
    ]
    return (
        "open Probzelus\nopen Infer_semi_symbolic\n\n"
        f"let proba model ({', '.join(sensors)}) = ({', '.join(scalars)}) where\n"
        "  rec " + "\n  and ".join(lines) + "\n"
    )


def engine(world, folder):
    """The filter that pzjax makes of the model: its first state, and the means at each step from there."""
    path = Path(folder) / "correlated.zls"
    path.write_text(source(world))
    node = infer_semi_symbolic.infer_marginal(1)(load(path).model)
    one = len(world.seen) == 1
    state = node.init(0, like=jnp.zeros(()) if one else tuple(jnp.zeros(()) for _ in world.seen))

    def run(rows):
        def step(state, row):
            state, found = node.step(state, row[0] if one else tuple(row))
            return state, jnp.stack(found.mean())

        return jax.lax.scan(step, state, rows)[1]

    return run


def by_hand(world):
    """The same by hand."""
    move, seen = (np.asarray(part, np.float32) for part in (world.move, world.seen))
    still = np.array_equal(move, np.eye(len(move)))

    def run(rows):
        def step(carried, row):
            first, mean, cov = carried
            if still:
                cov = jnp.where(first, jnp.eye(len(move)), cov + jnp.eye(len(move)))
            else:
                mean = move @ mean
                cov = jnp.where(first, jnp.eye(len(move)), move @ cov @ move.T + jnp.eye(len(move)))
            for weights, value in zip(seen, row, strict=True):
                shared = cov @ weights
                inverse = 1.0 / (weights @ shared + 1.0)
                mean = mean + shared * (inverse * (value - weights @ mean))
                cov = cov - (shared[:, None] * shared) * inverse  # which stays symmetric
            return (jnp.asarray(False), mean, cov), mean

        size = len(move)
        start = jnp.asarray(True), jnp.zeros(size), jnp.zeros((size, size))
        return jax.lax.scan(step, start, rows)[1]

    return run


def measured(world, steps, seconds):
    """Seconds to settle and compile, and microseconds for a step of both."""
    rows = np.random.default_rng(0).normal(size=(steps, len(world.seen))).astype(np.float32)
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        ours = jax.jit(engine(world, folder)).lower(rows).compile()
    compiling = time.process_time() - start
    other = jax.jit(by_hand(world)).lower(rows).compile()
    np.testing.assert_allclose(ours(rows), other(rows), atol=1e-3)
    best, start = np.full(2, np.inf), time.perf_counter()
    while time.perf_counter() - start < seconds:
        best = np.minimum(best, [wall for wall, _ in alternated((ours, other), rows)[1]])
    return compiling, *(best / steps * 1e6)


def main():
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--worlds", default=",".join(WORLDS), help="walks, chain; default: both")
    add("--counts", type=numbers, default=COUNTS, help="default: 3,4,8,12,16")
    add("--steps", type=int, default=500, help="default: 500")
    add("--seconds", type=float, default=3, help="for each row; default: 3")
    chosen = parser.parse_args()
    print("| model | scalars | us/step | by hand | ratio | CPU s to settle and compile |")
    print("|---|---|---|---|---|---|")
    for name in chosen.worlds.split(","):
        for count in chosen.counts:
            compiling, ours, other = measured(WORLDS[name](count), chosen.steps, chosen.seconds)
            cells = name, count, f"{ours:.3g}", f"{other:.3g}", f"{ours / other:.2f}"
            print(f"| {' | '.join(map(str, (*cells, f'{compiling:.1f}')))} |", flush=True)


if __name__ == "__main__":
    main()
