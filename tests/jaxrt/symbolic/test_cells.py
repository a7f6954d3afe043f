"""Arrays of random values: buffers of states and late measures against Kalman's filter, maps against Bayes' rule."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import jax
import numpy as np
import pytest
from pzjax import load

PROGRAM = """
open Probzelus
open Distribution
open Infer_semi_symbolic

(* A walk, and measures of where it was some instants ago. *)
let proba late (delay, y) = pair (x, Array_misc.peek past 2) where
  rec x = sample (gaussian ((const 0.0, 100.0) -> (pre x, 1.0)))
  and past = Array_misc.buffer 3 x -> Array_misc.push (pre past) x
  and () = observe (gaussian (Array_misc.peek past delay, 0.5), y)
let node walk (delay, y) = (stats_float now, stats_float old) where
  rec (now, old) = split (infer 1 late (delay, y))

(* Three cells, each seen through a sensor that errs. *)
let proba cell p = sample (bernoulli (const p))
let proba seen (map, (index, black)) = () where
  rec () = observe (bernoulli (ite (Array.get map index) (const 0.9) (const 0.2)), black)
let turned b = ite b (const false) (const true)
let proba mapped (first, second) = pair (array map, array others) where
  rec map = Array_misc.ini 3 cell 0.3
  and others = Array.map turned (Array.rev map)
  and () = seen (map, first)
  and () = seen (map, second)
let means d = Array.map mean_bool (split_array d)
let node corridor (first, second) = (means map, means others) where
  rec (map, others) = split (infer 1 mapped (first, second))

(* A boolean that is asked for by more than a branch. *)
let proba switched y = pair (const lit, x) where
  rec lit = eval (sample (bernoulli (const 0.5)))
  and level = if lit then 1.0 else -1.0
  and x = sample (gaussian (const level, 1.0))
  and () = observe (gaussian (x, 1.0), y)
let node switch y = (mean_bool lit, mean_float x) where
  rec (lit, x) = split (infer 500 switched y)
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    path: Path = tmp_path_factory.mktemp("cells") / "prog.zls"
    path.write_text(PROGRAM)
    with jax.enable_x64(True):
        return load(path)


def test_late_measures_are_exact(program: ModuleType) -> None:
    random = np.random.default_rng(0)
    with jax.enable_x64(True):
        node = program.walk
        state, step = node.init(0), jax.jit(node.step)
        mean, covariance = np.zeros(3), np.full((3, 3), 100.0)
        move = np.array([[1.0, 0, 0], [1.0, 0, 0], [0, 1.0, 0]])
        for time in range(12):
            delay, y = int(random.integers(3)), float(random.normal(0, 5))
            if time:
                mean, covariance = move @ mean, move @ covariance @ move.T
                covariance[0, 0] += 1.0
            row = np.eye(3)[delay]
            gain = covariance @ row / (row @ covariance @ row + 0.5)
            mean = mean + gain * (y - row @ mean)
            covariance = covariance - np.outer(gain, row @ covariance)
            state, (now, before) = step(state, (delay, y))
            np.testing.assert_allclose(now, (mean[0], covariance[0, 0]), rtol=1e-9)
            np.testing.assert_allclose(before, (mean[2], covariance[2, 2]), rtol=1e-9)


def test_cells_are_seen_by_an_index(program: ModuleType) -> None:
    with jax.enable_x64(True):
        node = program.corridor
        state, step = node.init(0), jax.jit(node.step)
        for first, second in (((0, True), (2, False)), ((1, True), (1, True))):
            cells = np.full(3, 0.3)
            for index, black in (first, second):
                likely = (0.9, 0.2) if black else (0.1, 0.8)
                mass = cells[index] * likely[0], (1 - cells[index]) * likely[1]
                cells[index] = mass[0] / sum(mass)
            state, (map_, others) = step(state, (first, second))
            np.testing.assert_allclose(map_, cells, rtol=1e-9)
            np.testing.assert_allclose(others, 1 - cells[::-1], rtol=1e-9)


@pytest.mark.slow
def test_a_selection_by_a_random_boolean(program: ModuleType) -> None:
    with jax.enable_x64(True):
        node = program.switch
        on, x = jax.jit(node.step)(node.init(0), 1.0)[1]
        # By Bayes: the odds of `on` are those of N(1, 2) and N(-1, 2) at 1.
        likely = 1 / (1 + np.exp(-1.0))
        assert on == pytest.approx(likely, abs=0.06)
        assert x == pytest.approx(likely * 1.0 + (1 - likely) * 0.0, abs=0.06)
