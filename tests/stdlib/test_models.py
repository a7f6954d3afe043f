"""Models in Zelus against exact posteriors: automata, signals, arrays, matches and resets on what is drawn.

The programs of tests/data/models run with `SEEDS` seeds. The mean of their outputs over the seeds is within
six of its standard errors of the exact value: an unbiased filter fails one such comparison in 10,000
(Student's t with 11 degrees of freedom), for at most a few choices of seeds all of them. A filter's bias,
of the order of 1 / particles, is covered by `SLACK`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from scipy.stats import norm

MODELS = Path(__file__).parents[1] / "data" / "models"
SEEDS = 12
SLACK = 0.005
Y = np.array([1.0, 2.5, 0.5])


def density(y: float, mean: float, variance: float) -> float:
    return float(norm.pdf(y, mean, np.sqrt(variance)))


def kalman(ys: np.ndarray, prior: float = 4.0) -> np.ndarray:
    """The mean of a walk of variance 1, seen with noise of variance 1."""
    mean, variance, means = 0.0, prior, []
    for y in ys:
        gain = variance / (variance + 1)
        mean, variance = mean + gain * (y - mean), (1 - gain) * variance + 1
        means.append(mean)
    return np.array(means)


def switching(y: np.ndarray) -> list[np.ndarray]:
    """The forward algorithm."""
    quick, log_evidence, rows = 0.0, 0.0, []
    for value in y:
        parts = (1 - quick) * density(value, 0, 4), quick * density(value, 3, 4)
        log_evidence += np.log(sum(parts))
        now = parts[1] / sum(parts)
        rows.append((now, log_evidence))
        quick = 0.8 * now + 0.2 * (1 - now)
    return [*np.array(rows).T]


def signals(y: np.ndarray) -> list[np.ndarray]:
    """Each step on its own: the size is that of its prior, or seen once."""
    there = np.array([0.25 * density(value, 2, 2) for value in y])
    absent = np.array([0.75 * density(value, 0, 1) for value in y])
    return [there / (there + absent), 2 + (y - 2) / 2]


def matching(y: np.ndarray) -> list[np.ndarray]:
    parts = np.array([[density(value, *c) for c in ((0, 1), (2, 1), (1, 9))] for value in y])
    weights = np.cumprod(parts, axis=0)
    shares = weights / weights.sum(axis=1, keepdims=True)
    return [shares[:, 0], shares[:, 1]]


def arrays(y: np.ndarray) -> list[np.ndarray]:
    return [kalman(y), kalman(y + 4)]


def nested(y: np.ndarray) -> list[np.ndarray]:
    return [0.8 * y, 0.4 * y, 0.5 * y]


def aliases(y: np.ndarray) -> list[np.ndarray]:
    """Linear regression with standard normal coefficients; the offset is doubled."""
    rows = []
    for count in range(1, len(y) + 1):
        design = np.stack([np.arange(count), np.ones(count)], axis=1)
        precision = np.eye(2) + design.T @ design / 0.25
        rows.append(np.linalg.solve(precision, design.T @ y[:count] / 0.25) * [1, 2])
    return [*np.array(rows).T]


def level(y: np.ndarray) -> np.ndarray:
    """Over all choices of the steps with a jump; between jumps one number is seen again and again."""
    means = []
    for count in range(1, len(y) + 1):
        weights, values = [], []
        for jumps in itertools.product([False, True], repeat=count):
            log_weight, mean, variance = 0.0, 0.0, 25.0
            for value, jump in zip(y, jumps, strict=False):
                if jump:
                    mean, variance = 0.0, 25.0
                log_weight += np.log(0.25 if jump else 0.75)
                log_weight += np.log(density(value, mean, variance + 1))
                gain = variance / (variance + 1)
                mean, variance = mean + gain * (value - mean), (1 - gain) * variance
            weights.append(np.exp(log_weight))
            values.append(mean)
        means.append(np.average(values, weights=weights))
    return np.array(means)


def resets(flips: np.ndarray, again: np.ndarray, y: np.ndarray) -> list[np.ndarray]:
    heads, count, rows = 0, 0, []
    for flip, resets_now in zip(flips, again, strict=True):
        heads, count = (0, 0) if resets_now else (heads, count)
        heads, count = heads + flip, count + 1
        rows.append((1 + heads) / (2 + count))
    return [np.array(rows), level(y)]


def engines(when: np.ndarray, y: np.ndarray) -> list[np.ndarray]:
    return [kalman(y)] * 6


FLAGS = np.array([True, False, True]), np.array([False, False, True])
CASES: dict[str, tuple[tuple[np.ndarray, ...], Callable[..., list[np.ndarray]]]] = {
    "switching": ((Y,), switching),
    "signals": ((Y,), signals),
    "matching": ((Y,), matching),
    "arrays": ((Y,), arrays),
    "nested": ((Y,), nested),
    "aliases": ((Y,), aliases),
    "resets": ((*FLAGS, Y), resets),
    "engines": ((FLAGS[0], Y), engines),
}


def test_every_program_is_tested() -> None:
    assert {path.stem for path in MODELS.glob("*.zls")} == CASES.keys()


@pytest.mark.parametrize("name", CASES)
def test_the_committed_dump_is_that_of_today(
    name: str, dump_today: Callable[[Path], bytes]
) -> None:
    source = MODELS / f"{name}.zls"
    assert source.with_suffix(".sexp").read_bytes() == dump_today(source)


SLOW = ("arrays", "engines", "matching", "nested", "resets")


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=pytest.mark.slow if name in SLOW else []) for name in CASES],
)
def test_estimates_are_those_of_exact_inference(name: str) -> None:
    inputs, exact = CASES[name]
    columns = tuple(jnp.asarray(column) for column in inputs)
    columns = columns[0] if len(columns) == 1 else columns
    node = load(MODELS / f"{name}.sexp").main

    @jax.jit
    @jax.vmap
    def run(words: jax.Array) -> list[jax.Array]:
        state = node.init(jax.random.wrap_key_data(words))
        outputs = jax.lax.scan(node.step, state, columns)[1]
        return jax.tree.leaves(outputs)

    words = jax.vmap(lambda i: jax.random.key_data(jax.random.key(i)))(jnp.arange(SEEDS))
    found = [np.asarray(column, np.float64) for column in run(words)]
    assert all(np.isfinite(column).all() for column in found)
    for estimates, values in zip(found, exact(*inputs), strict=False):
        error = estimates.std(axis=0, ddof=1) / np.sqrt(SEEDS)
        assert (np.abs(estimates.mean(axis=0) - values) < 6 * error + SLACK).all()
        assert (error < 0.05).all()
