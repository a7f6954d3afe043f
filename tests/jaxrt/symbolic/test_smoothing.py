"""What a memory keeps of the past is known from what is seen later: fixed-lag smoothing, against a dense smoother."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from programs import ran
from pzjax import load

MODELS = Path(__file__).with_name("smoothing.zls")
NUMBERS = np.random.default_rng(7)


class Dense:
    """The joint law of all states of a linear model, each a column."""

    def __init__(self, motion: Any, start: Any, first: float, count: int) -> None:
        """The law before anything is seen, with unit noise after the first instant."""
        size = len(start)
        self.size = size
        self.mean = np.zeros(size * count)
        self.cov = np.zeros((size * count, size * count))
        made = np.eye(size * count)  # from noises to states
        for t in range(count):
            now = slice(size * t, size * (t + 1))
            self.mean[now] = start if t == 0 else motion @ self.mean[now.start - size : now.start]
            if t:
                made[now] += motion @ made[now.start - size : now.start]
        scale = np.ones(size * count)
        scale[:size] = first
        self.cov = made * scale @ made.T

    def see(self, t: int, part: int, noise: float, value: float) -> None:
        """Has a part of a state be seen with noise."""
        place = self.size * t + part
        gain = self.cov[:, place] / (self.cov[place, place] + noise)
        self.mean = self.mean + gain * (value - self.mean[place])
        self.cov = self.cov - np.outer(gain, self.cov[place])

    def law(self, t: int, part: int) -> tuple[float, float]:
        """Mean and variance of a part of a state."""
        place = self.size * t + part
        return self.mean[place], self.cov[place, place]


def test_a_walk_two_instants_ago() -> None:
    rows = np.cumsum(NUMBERS.normal(size=12))
    found = ran(load(MODELS).walk, rows)
    dense = Dense(np.eye(1), [0.0], 2500.0, len(rows))
    for t, y in enumerate(rows):
        dense.see(t, 0, 1.0, y)
        expected = dense.law(max(t - 2, 0), 0)
        np.testing.assert_allclose((found.mean[t], found.variance[t]), expected, rtol=1e-9)
    assert found.traces == 1


@pytest.mark.slow
def test_a_tracker_five_instants_ago_from_fixes_that_arrive_late() -> None:
    motion = np.array([[1.0, 0.1, 0.0], [0.0, 1.0, 0.1], [0.0, 0.0, 0.9]])
    count = 16
    seen = NUMBERS.normal(size=count)
    there = np.arange(count) % 3 == 2
    delay = NUMBERS.integers(0, 6, size=count)
    position = 50.0 + NUMBERS.normal(size=count)
    found = ran(load(MODELS).tracker, (seen, there, delay, position))
    dense = Dense(motion, [50.0, 0.0, 0.5], 1.0, count)
    for t in range(count):
        dense.see(t, 2, 0.1, seen[t])
        if there[t]:
            dense.see(max(t - int(delay[t]), 0), 0, 0.01, position[t])
        expected = dense.law(max(t - 5, 0), 0)
        np.testing.assert_allclose((found.mean[t], found.variance[t]), expected, rtol=1e-9)
    assert found.varying == 0
