"""The particle filter of the tracker against the exact Kalman filter of the same model."""

from collections.abc import Callable
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from pzjax import load
from scipy import stats

TRACKER = Path(__file__).parents[1] / "data" / "hmm" / "tracker.zls"
SEEDS = 100
STEPS = 100


def measures() -> np.ndarray:
    """The observations: a noisy sine, drawn once."""
    noise = np.random.default_rng(1).standard_normal(STEPS)
    return 5.0 * np.sin(0.1 * np.arange(STEPS)) + noise


def kalman(observed: np.ndarray) -> np.ndarray:
    """The exact posterior mean and variance at each step."""
    rows, mean, variance = [], 0.0, 0.0
    for measure in observed:
        predicted = variance + 1.0
        gain = predicted / (predicted + 1.0)
        mean, variance = mean + gain * (measure - mean), (1.0 - gain) * predicted
        rows.append((mean, variance))
    return np.array(rows)


def test_the_mean_over_seeds_is_that_of_the_kalman_filter() -> None:
    """At each step, for mean and variance, within Monte-Carlo error.

    The error of the average over 100 seeds has the standard error s / 10, s being the standard deviation between the
    seeds. With exact averages, one of the 200 tests fails by chance for at most one choice of seeds in 1,000
    (Student's t with 99 degrees of freedom, Bonferroni): a bound of about 4.8 standard errors. A particle filter of
    1,000 particles is biased by some thousandths, less than half of a standard error. Errors that are smaller but
    systematic show in the mean square, which is 1 without them.
    """
    observed = measures()
    with jax.enable_x64(True):
        node = load(TRACKER.with_suffix(".sexp")).main

        def run(seed: jax.Array) -> object:
            return jax.lax.scan(node.step, node.init(jax.random.key(seed)), jnp.asarray(observed))[
                1
            ]

        given = np.stack(jax.jit(jax.vmap(run))(jnp.arange(SEEDS)), axis=-1)
    assert given.shape == (SEEDS, STEPS, 2)
    error = given.mean(axis=0) - kalman(observed)
    scores = error / (given.std(axis=0, ddof=1) / np.sqrt(SEEDS))
    bound = stats.t.ppf(1.0 - 0.001 / (2 * scores.size), SEEDS - 1)
    assert np.abs(scores).max() < bound
    assert (scores**2).mean() < 2.0


def test_the_committed_dump_is_that_of_today(dump_today: Callable[[Path], bytes]) -> None:
    assert TRACKER.with_suffix(".sexp").read_bytes() == dump_today(TRACKER)
