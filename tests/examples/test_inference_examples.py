"""The examples that infer: what they find out about the world that they are shown.

Each runs with three fixed seeds at once, in 64 bits. The bounds are loose: they tell a filter that works
from one that does not, and a seed misses one by chance only several standard deviations away.
"""

from __future__ import annotations

import csv
import runpy
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = 3


def observed(name: str) -> np.ndarray:
    """The one column of the data of an example."""
    with (EXAMPLES / name / "observations.csv").open() as lines:
        _, *rows = csv.reader(lines)
    return np.array([float(cell) for (cell,) in rows])


def results(name: str, steps: int = 0, given: np.ndarray | None = None) -> tuple[Any, ...]:
    """What an example gives, without the labels: for each value an array of seeds and steps."""
    with jax.enable_x64(True):
        node = load(EXAMPLES / name / f"{name}.sexp").main
        inputs = () if given is None else jnp.asarray(given)

        def run(seed: jax.Array) -> tuple[Any, ...]:
            def step(state: Any, value: Any) -> tuple[Any, tuple[Any, ...]]:
                state, output = node.step(state, value)
                return state, tuple(value for _, value in output)

            length = None if steps == 0 else steps
            return jax.lax.scan(step, node.init(jax.random.key(seed)), inputs, length)[1]

        return jax.tree.map(np.asarray, jax.jit(jax.vmap(run))(jnp.arange(SEEDS)))


def test_changepoint_tells_both_changes_and_no_other() -> None:
    rate, _, alarm = results("changepoint", given=observed("changepoint").astype(int))
    for alarms in alarm:
        instants = set(np.flatnonzero(alarms) + 1)
        assert instants & set(range(41, 46))
        assert instants & set(range(76, 81))
        assert instants <= set(range(41, 46)) | set(range(76, 81))
    for last, true in ((39, 3.0), (74, 9.0), (119, 1.5)):
        assert np.abs(rate[:, last] - true).max() < 0.35 * true


@pytest.mark.slow
def test_epidemic_finds_how_fast_it_spreads() -> None:
    reproduction, std, infected = results("epidemic", given=observed("epidemic").astype(int))
    assert (np.abs(reproduction[:, -1] - 2.5) < 4 * std[:, -1]).all()
    assert (std[:, -1] < 0.3 * std[:, 0]).all()
    assert (infected[:, 0] < 20).all()
    assert (infected.max(axis=1) > 100).all()


def test_pendulum_knows_the_angle_better_than_its_sensor() -> None:
    angle, measure, mean, std = results("pendulum", 400)
    after = slice(50, None)
    error = np.sqrt(((mean - angle)[:, after] ** 2).mean(axis=1))
    sensor = np.sqrt(((measure - np.sin(angle))[:, after] ** 2).mean(axis=1))
    assert (error < 0.8 * sensor).all()
    assert (np.abs(error / std[:, after].mean(axis=1) - 1) < 0.5).all()


@pytest.mark.slow
def test_robot_comes_home() -> None:
    position, believed, _ = results("robot", 300)
    assert (np.abs(position[:, 0] - 50) < 1).all()
    assert (np.sqrt((position[:, 200:] ** 2).mean(axis=1)) < 4).all()
    assert (np.sqrt(((believed - position) ** 2).mean(axis=1)) < 1).all()


@pytest.mark.slow
def test_cartpole_keeps_the_pole_upright() -> None:
    place, angle, _ = results("cartpole", 500)
    assert np.abs(angle).max() < 0.3
    assert np.abs(place).max() < 3


def test_slam_draws_the_map() -> None:
    _, _, cells = results("slam", 200)
    known = np.round(cells[:, -1]) == (np.arange(11) % 3 == 1)
    assert known.mean() > 0.9
    assert known.all(axis=1).any()


def test_outlier_is_not_taken_in() -> None:
    path = EXAMPLES / "outlier" / "observations.py"
    positions = np.array([position for position, _ in runpy.run_path(str(path))["walk"]()])
    measure = observed("outlier")
    trusting, careful, failed = results("outlier", given=measure)
    error = np.sqrt(((careful - positions) ** 2).mean(axis=1))
    assert (error < 1.2).all()
    assert (np.sqrt(((trusting - positions) ** 2).mean(axis=1)) > 1.5 * error).all()
    wild = np.abs(measure - positions) > 10
    assert (failed[:, wild].mean(axis=1) > 0.9).all()
    assert (failed[:, ~wild].mean(axis=1) < 0.2).all()


def test_kalman3d_follows_the_helix() -> None:
    _, _, error = results("kalman3d", 200)
    assert (error[:, 10:].mean(axis=1) < 0.85 * np.sqrt(3 * 0.25)).all()


@pytest.mark.slow  # docs/python.ipynb, which is tested, does the same with fewer sensors
def test_sensors_teach_how_much_they_differ() -> None:
    """Where the particles and the closed form see the same data, their maxima differ by 0.003 or so."""
    ours, exact = runpy.run_path(str(EXAMPLES / "sensors" / "learn.py"))["learned"]()
    assert abs(ours - exact) < 0.03
    assert abs(exact - 2.0) < 0.3


@pytest.mark.slow
def test_a_thousand_streams_are_filtered_at_once() -> None:
    """The mean of 1,000 particles is off by 0.043, over 50,000 steps of streams."""
    example = runpy.run_path(str(EXAMPLES / "kalman" / "streams.py"))
    assert 0.03 < example["difference"](jax.random.key(2)) < 0.06
