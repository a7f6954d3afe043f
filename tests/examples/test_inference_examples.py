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
from pzjax.jaxrt.hybrid import Status, signal, simulate

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = 3


def observed(name: str) -> np.ndarray:
    """The data of an example: a row each step, a number where there is one column."""
    with (EXAMPLES / name / "observations.csv").open() as lines:
        _, *rows = csv.reader(lines)
    return np.squeeze(np.array(rows, float))


def results(name: str, steps: int = 0, given: Any = None) -> tuple[Any, ...]:
    """What an example gives, without the labels: for each value an array of seeds and steps."""
    with jax.enable_x64(True):
        node = load(EXAMPLES / name / f"{name}.sexp").main
        inputs = () if given is None else jax.tree.map(jnp.asarray, given)

        def run(seed: jax.Array) -> tuple[Any, ...]:
            def step(state: Any, value: Any) -> tuple[Any, tuple[Any, ...]]:
                state, output = node.step(state, value)
                return state, tuple(value for _, value in output)

            length = None if steps == 0 else steps
            return jax.lax.scan(step, node.init(jax.random.key(seed)), inputs, length)[1]

        return jax.tree.map(np.asarray, jax.jit(jax.vmap(run))(jnp.arange(SEEDS)))


@pytest.mark.slow
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


def kalman(seen: np.ndarray, place: float, speed: float, pull: float) -> Any:
    """Means and deviations of a place, frame by frame, without sampling: that of the ball while it flies."""
    step, push = 0.04, np.array([0.04**2 / 2, 0.04])
    moves = np.array([[1.0, step], [0.0, 1.0]])
    mean, spread = np.array([place, speed]), np.diag([0.04, 0.25])
    found = []
    for value in seen:
        mean, spread = moves @ mean + pull * push, moves @ spread @ moves.T + np.outer(push, push)
        gain = spread[:, 0] / (spread[0, 0] + 0.0025)
        mean = mean + gain * (value - mean[0])
        spread = spread - np.outer(gain, spread[0])
        found.append((mean[0], np.sqrt(spread[0, 0])))
    return np.array(found).T


@pytest.mark.slow
def test_tracking_is_exact_where_that_is_known_and_follows_the_bounces() -> None:
    seen = observed("tracking")
    x, y, std_x, std_y = results("tracking", given=tuple(seen.T))
    for found, std, exact, frames in (
        (x, std_x, kalman(seen[:, 0], 0.0, 2.0, 0.0), slice(75)),
        (y, std_y, kalman(seen[:, 1], 1.5, 3.0, -9.81), slice(15)),
    ):
        mean, deviation = exact
        assert (np.abs(found - mean)[:, frames] < 0.7 * deviation[frames]).all()
        assert (np.abs(std / deviation - 1)[:, frames] < 0.35).all()
        assert np.abs(found - mean)[:, frames].mean() < 0.3 * deviation.mean()
    assert (y > -0.05).all()
    assert (np.sqrt(((y - seen[:, 1]) ** 2).mean(axis=1)) < 0.06).all()
    assert (std_y.mean(axis=1) < 0.035).all()


@pytest.mark.slow
def test_tracking_in_continuous_time_finds_the_same() -> None:
    """A bounce of one particle is a step of all, so 200 are few, and four of ten runs lose the ball.

    Seven of 24 must keep it: 1 of 1,000 sets of seeds would fail.
    """
    seen = observed("tracking")[:40]
    frames = 0.04 * np.arange(1, 41)
    with jax.enable_x64(True):
        live = load(EXAMPLES / "tracking" / "tracking.sexp").live
        given = signal(frames - 0.02, tuple(seen.T))
        runs = [
            simulate(live, until=1.61, times=frames + 0.01, inputs=given, key=seed)
            for seed in range(24)
        ]
    assert {int(run.status) for run in runs} == {int(Status.DONE)}
    errors = [
        [np.sqrt(((np.asarray(part) - column) ** 2).mean()) for (_, part), column in pairs]
        for pairs in (zip(run.output, seen.T, strict=True) for run in runs)
    ]
    assert sum(max(one) < 0.09 for one in errors) >= 7


def outbreaks(rates: np.ndarray, days: int) -> Any:
    """The share of people caught each day, and infected after it, for many rates: by the method of Runge and Kutta."""
    parts = 200
    step = 1 / parts
    state, contact = np.array([0.999, 0.001])[:, None] + 0 * rates, np.ones_like(rates)

    def slope(state: np.ndarray) -> np.ndarray:
        flow = contact * rates * state[0] * state[1]
        return np.stack([-flow, flow - 0.2 * state[1]])

    for _ in range(days):
        before = state
        for _ in range(parts):
            first = slope(state)
            second = slope(state + step / 2 * first)
            third = slope(state + step / 2 * second)
            fourth = slope(state + step * third)
            infected = state[1]
            state = state + step / 6 * (first + 2 * second + 2 * third + fourth)
            comes = (infected < 0.02) & (state[1] >= 0.02)
            goes = (infected > 0.015) & (state[1] <= 0.015) & (contact < 1)
            contact = np.where(comes, 0.5, np.where(goes, 1.0, contact))
        yield before[0] - state[0], state[1]


@pytest.mark.slow
def test_outbreak_finds_the_exact_posterior() -> None:
    cases = observed("outbreak")
    reproduction, std, infected = results("outbreak", given=cases.astype(int))
    rates = np.linspace(0.3, 0.9, 1501)
    scores = np.zeros_like(rates)
    for day, (fresh, share) in enumerate(outbreaks(rates, len(cases))):
        scores += cases[day] * np.log(fresh) - 1000 * fresh
        weights = np.exp(scores - scores.max())
        weights /= weights.sum()
        mean = weights @ rates
        deviation = np.sqrt(weights @ rates**2 - mean**2)
        if day in (0, 9, 39, 79):
            assert reproduction[:, day] == pytest.approx(mean / 0.2, abs=0.6 * deviation / 0.2)
            assert std[:, day] == pytest.approx(deviation / 0.2, rel=0.4)
            assert infected[:, day] == pytest.approx(10000 * (weights @ share), rel=0.06)
    assert abs(reproduction[:, -1].mean() - 2.6) < 0.1
