"""The examples in continuous time: they do what closed forms, matrix exponentials and published values say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.hybrid import Options, Trajectory, simulate

EXAMPLES = Path(__file__).parents[2] / "examples"
TIGHT = Options(rtol=1e-9, atol=1e-12)


def ran(name: str, until: float, times: Any = None, options: Options = TIGHT) -> Trajectory:
    """An example up to a time, with its events."""
    with jax.enable_x64(True):
        node = load(EXAMPLES / name / f"{name}.sexp").main
        return simulate(node, until=until, times=times, events=3000, options=options)


def dates(run: Trajectory) -> np.ndarray:
    """When there were events, each date once: a transition takes two steps at one date."""
    return np.unique(np.asarray(run.events.dates)[: int(run.events.count)])


@pytest.mark.slow
def test_van_der_pol_comes_to_the_published_period() -> None:
    _, _, turn = ran("vanderpol", 60.0, [59.0]).output
    np.testing.assert_allclose(turn, 6.663286859, atol=1e-7)


def test_stick_and_slip_last_as_long_as_the_closed_form_says() -> None:
    """While it slips the block swings about the speed of the pull, until it is at rest again."""
    hold, slide, stiffness, pull = 1.0, 0.5, 4.0, 0.4
    wave = np.sqrt(stiffness)
    slip = 2 * (np.pi - np.arctan((hold - slide) / stiffness * wave / pull)) / wave
    stick = 2 * (hold - slide) / stiffness / pull
    begins = (hold / stiffness - 0.05) / pull + (stick + slip) * np.arange(5)
    expected = np.sort([*begins, *begins + slip])
    np.testing.assert_allclose(dates(ran("stickslip", 16.0))[-10:], expected, rtol=1e-8)


@pytest.mark.slow
def test_the_thermostat_holds_the_room_by_exponentials_between_its_looks() -> None:
    times = 0.25 * np.arange(200) + 0.1
    temperature, heat = ran("thermostat", 50.0, times).output
    here, on = 15.0, False
    for at, seen in enumerate(np.asarray(temperature)):
        on = here < 19.0 or (here <= 21.0 and on)
        assert bool(heat[at]) == on
        towards = 35.0 if on else 5.0
        assert abs(towards + (here - towards) * np.exp(-0.4 * 0.1) - seen) < 1e-7
        here = towards + (here - towards) * np.exp(-0.4 * 0.25)


@pytest.mark.slow
def test_the_tanks_are_filled_and_run_out_when_torricelli_says() -> None:
    """The second tank gets what the first one had, and has lost it before the first is full again."""
    low, high, inflow, pipe = 0.25, 1.0, 0.125, 0.2
    fill, run_out = (high - low) / inflow, 2 * (np.sqrt(high) - np.sqrt(low)) / pipe
    full = fill + (fill + run_out) * np.arange(3)
    expected = np.sort([*full, *full + run_out, *full + 2 * run_out])
    times = [fill, fill + run_out - 1e-9, fill + run_out + 1.0]
    run = ran("tanks", 39.0, times)
    np.testing.assert_allclose(dates(run)[-9:], expected, rtol=1e-8)
    upper, lower, *_ = run.output
    passing = (np.sqrt(high) - 0.5 * pipe) ** 2
    np.testing.assert_allclose(upper, [high, low, low + inflow], atol=1e-8)
    np.testing.assert_allclose(lower, [low, high, passing], atol=1e-8)


@pytest.mark.slow
def test_the_satellite_comes_to_the_high_orbit_as_hohmann_says() -> None:
    low, high, start = 1.0, 4.0, 3.0
    half = np.pi * ((low + high) / 2) ** 1.5
    turn = 2 * np.pi * high**1.5
    arrival = start + half
    times = [1.0, start + 1.0, arrival + 1.0, arrival + 1.0 + turn]
    run = ran("orbit", 80.0, times)
    x, y, energy, stage = map(np.asarray, run.output)
    assert stage.tolist() == [0, 1, 2, 2]
    expected = [-1 / (2 * low), -1 / (low + high), -1 / (2 * high), -1 / (2 * high)]
    np.testing.assert_allclose(energy, expected, atol=1e-7)
    np.testing.assert_allclose(np.hypot(x, y)[[0, 2, 3]], [low, high, high], atol=1e-6)
    np.testing.assert_allclose([x[3], y[3]], [x[2], y[2]], atol=1e-5)
    assert np.abs(dates(run) - arrival).min() < 1e-7
