"""What engines learn of constants when a state that depends on them is drawn: stochastic volatility.

    python volatility.py [--steps 2000] [--runs 4] [--engines Infer_pf:100000,Infer_apf:100]

In: nothing; numbers are drawn with the precision 10 and the pull 0.95. Out: a table with the posterior of the
precision after a quarter and after all of the steps, by each engine: mean and deviation, and how far the means of its
runs are spread, beside those of a grid, at each of whose values a particle filter with known constants gives the
evidence; the log-evidence; and the time of a run.
"""

import argparse
import importlib
import tempfile
import time
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from losses import words
from pzjax import load

PROGRAM = """\
open Probzelus
open Distribution
open Infer_pf

let proba volatility y = pair (q, pair (phi, h)) where
  rec init q = sample (gamma (const 2.0, const 0.2))
  and q = last q
  and init phi = sample (gaussian (const 0.9, 0.01))
  and phi = last phi
  and h = sample (gaussian' ((const 0.0, const 1.0) -> (phi *~ pre h, const 1.0 /~ q)))
  and () = observe (gaussian' (const 0.0, expp h), y)
"""

ENGINES = "Infer_pf:100000,Infer_semi_symbolic:30000,Infer_apf:1000,Infer_apf:100"
PRECISION, PULL = 10.0, 0.95
HEADER = (
    "| engine | particles | steps | precision | its deviation | spread of its mean | log-evidence | s a run |\n"
    "|---|---|---|---|---|---|---|---|"
)


def observed(steps):
    """Numbers of the model, from a fixed seed."""
    random = np.random.default_rng(1)
    h, numbers = random.standard_normal(), []
    for step in range(steps):
        if step:
            h = PULL * h + random.standard_normal() / np.sqrt(PRECISION)
        numbers.append(np.exp(h / 2) * random.standard_normal())
    return np.array(numbers, np.float32)


def evidence(key, precision, pull, numbers, size=4000):
    """The log-evidence at each step for known constants, by a particle filter; -inf where the state is no number."""

    def step(carried, y):
        h, key, total, move, spread = carried
        key, one, other = jax.random.split(key, 3)
        h = move * h + spread * jax.random.normal(one, (size,))
        score = -0.5 * (y**2 * jnp.exp(-h) + h + jnp.log(2 * jnp.pi))
        best = jnp.max(score)
        ends = jnp.cumsum(jnp.exp(score - best))
        total = total + best + jnp.log(ends[-1] / size)
        levels = (jnp.arange(size) + jax.random.uniform(other)) / size * ends[-1]
        h = h[jnp.searchsorted(ends, levels)]
        return (h, key, total, pull, 1 / jnp.sqrt(precision)), total

    found = jax.lax.scan(step, (jnp.zeros(size), key, 0.0, 0.0, 1.0), numbers)[1]
    return jnp.where(jnp.isfinite(found), found, -jnp.inf)


def on_grid(numbers, steps):
    """Mean and deviation of the precision, and the log-evidence, after some steps."""
    precisions, pulls = np.geomspace(4, 40, 16), np.linspace(0.9, 1.02, 17)
    q, phi = (one.ravel() for one in np.meshgrid(precisions, pulls, indexing="ij"))
    prior = 2 * np.log(0.2 * q) - 0.2 * q - 0.5 * (phi - 0.9) ** 2 / 0.01  # of the logarithm of q
    prior += np.log(np.log(precisions[1] / precisions[0]) * (pulls[1] - pulls[0]))
    prior -= 0.5 * np.log(2 * np.pi * 0.01)
    keys = jax.random.split(jax.random.key(0), len(q))
    one = jax.jit(
        lambda given: jax.lax.map(lambda own: evidence(*own, numbers), given, batch_size=8)
    )
    every = np.asarray(one((keys, jnp.asarray(q), jnp.asarray(phi))))
    for step in steps:
        score = prior + every[:, step - 1]
        shares = np.exp(score - score.max())
        total = np.log(shares.sum()) + score.max()
        shares /= shares.sum()
        mean = shares @ q
        yield mean, np.sqrt(shares @ q**2 - mean**2), total


def filter_(engine, size, folder):
    """A compiled function from a seed and numbers to mean, deviation and log-evidence at each step."""
    path = folder / engine / "volatility.zls"
    path.parent.mkdir(exist_ok=True)
    path.write_text(PROGRAM.replace("Infer_pf", engine))
    module = importlib.import_module(f"pzjax.stdlib.{engine.lower()}")
    node = module.infer(size)(load(path, flags=["-noreduce"]).volatility)

    def step(state, y):
        state, found = node.step(state, y)
        return state, (found.mean()[0], jnp.sqrt(found.variance()[0]), state.log_evidence)

    return jax.jit(lambda seed, y: jax.lax.scan(step, node.init(seed, like=y[0]), y)[1])


def line(engine, size, step, means, deviation, total, seconds=None):
    """A line of the table."""
    spread = f"{np.std(means, ddof=1):.2f}" if len(means) > 1 else ""
    return (
        f"| {engine} | {size} | {step} | {np.mean(means):.2f} | {deviation:.2f} | {spread} | {total:.1f} | "
        f"{'' if seconds is None else format(seconds, '.2g')} |"
    )


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=4)
    parser.add_argument("--engines", type=words, default=words(ENGINES))
    chosen = parser.parse_args()
    numbers, steps = observed(chosen.steps), (chosen.steps // 4, chosen.steps)
    print(HEADER)
    for step, (mean, deviation, total) in zip(steps, on_grid(numbers, steps), strict=True):
        print(line("grid", "", step, [mean], deviation, total), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for engine in chosen.engines:
            name, _, size = engine.partition(":")
            run, found, times = filter_(name, int(size), Path(folder)), [], []
            jax.block_until_ready(run(0, numbers))
            for seed in range(chosen.runs):
                start = time.perf_counter()
                found.append([np.asarray(part) for part in run(seed, numbers)])
                times.append(time.perf_counter() - start)
            means, deviations, totals = (np.array(part) for part in zip(*found, strict=True))
            for step in steps:
                own = means[:, step - 1], deviations[:, step - 1].mean(), totals[:, step - 1].mean()
                print(line(name, size, step, *own, min(times)), flush=True)


if __name__ == "__main__":
    main()
