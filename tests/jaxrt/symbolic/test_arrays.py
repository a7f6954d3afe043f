"""Arrays and lists of random values: each cell has variables of its own, and indexes may be known by the run only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from programs import ran
from pzjax import load
from pzjax.stdlib import infer_semi_symbolic as ssi
from pzjax.stdlib.distribution import split_array

STEPS = 6
RANDOM = np.random.default_rng(7)
Y, FLIPS = RANDOM.normal(size=STEPS), RANDOM.random(STEPS) < 0.5
CHOICES = RANDOM.integers(0, 3, STEPS)


@pytest.fixture(scope="module")
def arrays() -> Any:
    return load(Path(__file__).with_name("arrays.zls"))


def update(mean: Any, covariance: Any, h: Any, y: float) -> Any:
    spread = h @ covariance @ h + 1.0
    gain = covariance @ h / spread
    return mean + gain * (y - h @ mean), covariance - np.outer(gain, gain) * spread


def test_a_cell_is_chosen_by_the_run(arrays: Any) -> None:
    found = ran(arrays.chosen, (CHOICES, Y))
    mean, covariance = np.zeros(2), np.diag([3.0, 2.0])
    cells = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    for step in range(STEPS):
        covariance = covariance + (np.eye(2) if step else 0)
        for h in (cells[0], cells[CHOICES[step]]):
            mean, covariance = update(mean, covariance, h, Y[step])
        np.testing.assert_allclose(found.mean[step], cells @ mean, atol=1e-9)
        np.testing.assert_allclose(
            found.variance[step], np.diag(cells @ covariance @ cells.T), atol=1e-9
        )
    assert (found.traces, found.varying) == (1, 0)


def test_a_window_of_the_past_is_kept_and_smoothed(arrays: Any) -> None:
    found = ran(arrays.late, (CHOICES, Y))
    mean, covariance = np.zeros(3), np.zeros((3, 3))
    shift = np.array([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    for step in range(STEPS):
        mean, covariance = shift @ mean, shift @ covariance @ shift.T
        covariance[0, 0] += 1.0 if step else 3.0
        mean, covariance = update(mean, covariance, np.eye(3)[CHOICES[step]], Y[step])
        np.testing.assert_allclose(found.mean[step], mean, atol=1e-9)
        np.testing.assert_allclose(found.variance[step], np.diag(covariance), atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


@pytest.mark.slow
def test_the_cells_of_a_posterior_are_taken_apart(arrays: Any) -> None:
    node = ssi.infer(3)(arrays.late)
    _, found = node.step(node.init(0, like=(0, 0.0)), (1, 2.0))
    np.testing.assert_allclose(
        split_array(found).components.values.tree.mu[..., 0], found.mean()[0]
    )


def test_a_list_holds_stars(arrays: Any) -> None:
    found = ran(arrays.cells, (CHOICES % 2, FLIPS))
    law = np.array([[1.0, 2.0], [2.0, 2.0]])
    for step in range(STEPS):
        law[CHOICES[step] % 2] += [FLIPS[step], not FLIPS[step]]
        np.testing.assert_allclose(found.mean.items[step], law[:, 0] / law.sum(1), atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


@pytest.mark.slow
def test_a_plate_of_booleans_is_seen_through_an_index(arrays: Any) -> None:
    found = ran(arrays.bits, (CHOICES, FLIPS), 20_000)
    maps = np.indices((2,) * 3).reshape(3, -1)
    weights, readings = np.full(8, 1 / 8), []
    drawn: list[Any] = []
    for step in range(STEPS):
        likelihood = np.where(maps[CHOICES[step]], 0.9, 0.2)
        weights = weights * (likelihood if FLIPS[step] else 1 - likelihood)
        readings.append(np.log(weights.sum()))
        drawn.append(maps @ weights / weights.sum())
    np.testing.assert_allclose(found.log_evidence, readings, atol=0.02)
    np.testing.assert_allclose(found.mean[0], drawn, atol=0.01)
    assert found.traces == 1
    assert {len(key) for key in found.state.states.tree.store.table} == {1}


def test_a_boolean_function_of_booleans_stays_exact(arrays: Any) -> None:
    found = ran(arrays.parity, FLIPS)
    p = np.array([1.0, 0.0])
    for step in range(STEPS):
        if step:
            p = np.array([[0.7, 0.3], [0.3, 0.7]]) @ p
        p = p * (np.array([0.3, 0.8]) if FLIPS[step] else np.array([0.7, 0.2]))
        p = p / p.sum()
        np.testing.assert_allclose(found.mean[step], p[1], atol=1e-12)
    assert (found.traces, found.varying) == (1, 0)
