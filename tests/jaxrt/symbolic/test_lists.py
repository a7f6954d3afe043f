"""Lists whose length only the run tells: each element has a law of its own."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest
from programs import ran, rt
from pzjax import load
from pzjax.jaxrt.lists import BoundedList
from pzjax.stdlib import infer_semi_symbolic as ssi

STEPS, COUNT, ROOM = 3, 2, 4
Y = np.random.default_rng(5).normal(size=(STEPS, COUNT))


@pytest.fixture(scope="module")
def lists() -> Any:
    with rt.settings(list_capacity=ROOM):
        return load(Path(__file__).with_name("lists.zls"))


def rows(values: Any) -> Any:
    """A number and a list for each step."""
    steps, count = values.shape
    cells = np.pad(values, ((0, 0), (0, ROOM - count)))
    return np.full(steps, COUNT), BoundedList(
        jnp.full(steps, count), jnp.asarray(cells), jnp.zeros(steps, bool)
    )


def seen(law: Any, offset: float, noise: float, y: float) -> tuple[Any, float]:
    mean, variance = law
    spread = variance + noise
    gain = variance / spread
    score = -0.5 * ((y - mean - offset) ** 2 / spread + np.log(2 * np.pi * spread))
    return (mean + gain * (y - mean - offset), variance - gain * variance), score


def moved(law: Any) -> Any:
    return 0.5 * law[0], 0.25 * law[1] + 1.0


@pytest.mark.slow
def test_the_elements_of_a_list_are_exact(lists: Any) -> None:
    found = ran(lists.walks, rows(Y), 1, ssi.infer_marginal)
    laws, evidence = [(float(i), 4.0) for i in range(COUNT)], 0.0
    for step in range(STEPS):
        laws = list(map(moved, laws))
        for i, y in enumerate(Y[step]):
            laws[i], one = seen(laws[i], 0.0, 1.0, y)
            laws[-1 - i], other = seen(laws[-1 - i], -1.0, 2.0, y)
            evidence += one + other
        laws[0], one = seen(laws[0], 2.0, 3.0, 0.5)
        evidence += one
        np.testing.assert_allclose(found.log_evidence[step], evidence, atol=1e-9)
        for part, law in enumerate((laws[0], laws[-1])):
            np.testing.assert_allclose(found.mean[part][step], law[0], atol=1e-9)
            np.testing.assert_allclose(found.variance[part][step], law[1], atol=1e-9)
    assert found.traces == 1


def by_orders(steps: int) -> tuple[list[float], list[float]]:
    """Log-evidence and mean of the first element, by all orders of all steps."""
    orders = list(itertools.permutations(range(COUNT)))
    branches = [(0.0, [(float(i), 4.0) for i in range(COUNT)])]
    evidences, means = [], []
    for step in range(steps):
        after = []
        for score, laws in branches:
            laws = list(map(moved, laws))
            for order in orders:
                own, total = list(laws), score - np.log(len(orders))
                for place, y in zip(order, Y[step], strict=True):
                    own[place], one = seen(own[place], 0.0, 1.0, y)
                    total += one
                after.append((total, own))
        branches = after
        weights = np.exp([score for score, _ in branches])
        evidences.append(float(np.log(weights.sum())))
        means.append(float(weights @ [laws[0][0] for _, laws in branches] / weights.sum()))
    return evidences, means


@pytest.mark.slow
@pytest.mark.parametrize("looks", [True, False])
def test_an_order_is_drawn_as_it_is_seen(lists: Any, looks: bool) -> None:
    with rt.settings(list_capacity=ROOM, lookahead=looks):
        model = load(Path(__file__).with_name("lists.zls")).mixed
    found = ran(model, rows(Y), 4_000, ssi.infer_marginal)
    evidence, mean = by_orders(STEPS)
    np.testing.assert_allclose(found.log_evidence, evidence, atol=0.03 if looks else 0.1)
    np.testing.assert_allclose(found.mean, mean, atol=0.05 if looks else 0.1)


@pytest.mark.slow
def test_elements_that_are_one_variable_are_drawn_together(lists: Any) -> None:
    found = ran(lists.doubled, rows(np.tile(Y, 2)), 2_000, ssi.infer_marginal)
    law = (0.0, 4.0)
    for step in range(STEPS):
        for y in (Y[step, 0], Y[step, 0]):
            law, _ = seen(law, 0.0, 1.0, y)
        np.testing.assert_allclose(found.mean[0][step], law[0], atol=0.1)
