"""The examples in continuous time: they do what closed forms, matrix exponentials and published values say."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.hybrid import Options, Trajectory, simulate
from scipy.linalg import expm

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


@pytest.mark.slow
def test_the_buck_converter_gives_the_voltages_of_the_textbook() -> None:
    """The mean over a period, Erickson and Maksimovic: of 24 V half, and more where the current stops.

    With much load the periodic state is known exactly, by matrix exponentials. The formula for little load leaves out
    the ripple of the voltage.
    """
    source, coil, capacitor, duty, cycle = 24.0, 0.1, 0.02, 0.5, 0.02
    much, little = (end + cycle * np.arange(-500, 0) / 500 for end in (3.98, 12.0))
    voltage, current = map(np.asarray, ran("buck", 12.5, np.concatenate([much, little])).output)
    motion = np.array([[-1 / (5.0 * capacitor), 1 / capacitor, 0], [-1 / coil, 0, source / coil]])
    on, off = np.vstack([motion, np.zeros(3)]), np.vstack([motion * [1, 1, 0], np.zeros(3)])
    turn = expm(off * cycle * (1 - duty)) @ expm(on * cycle * duty)
    start = np.linalg.solve(np.eye(2) - turn[:2, :2], turn[:2, 2])
    np.testing.assert_allclose([voltage[0], current[0]], start, rtol=1e-6)
    np.testing.assert_allclose(np.mean(voltage[:500]), duty * source, rtol=1e-3)
    share = 2 * coil / (50.0 * cycle)
    expected = source * 2 / (1 + np.sqrt(1 + 4 * share / duty**2))
    np.testing.assert_allclose(np.mean(voltage[500:]), expected, rtol=1e-2)
    assert float(np.min(current[500:])) == 0.0


def test_the_pacemaker_paces_what_the_heart_leaves_out() -> None:
    """A beat every 0.8 s, 0.12 s later the ventricle's; the pacemaker waits 0.15 s for that, and 0.85 s for a beat."""
    run = ran("pacemaker", 15.95, [15.9])
    beats = 0.8 * np.arange(1, 16)  # of the sinus
    blocked = (beats > 4.2) & (beats < 8.2)
    later = 12.12 + 0.85 + 0.97 * np.arange(4)  # of the pacemaker, once the sinus is too slow
    followed = np.concatenate([beats[~blocked] + 0.12, beats[blocked] + 0.15, later[:3] + 0.12])
    expected = np.sort([*beats, *later, *followed, 4.2, 8.2, 12.2])
    np.testing.assert_allclose(dates(run), expected, atol=1e-9)
    assert [int(count[0]) for count in run.output] == [len(followed), 4, 5]


@pytest.mark.slow
def test_the_ball_in_the_box_hits_the_walls_when_it_must_and_loses_what_friction_and_walls_take() -> (
    None
):
    """Between two walls it rolls straight on, s = v t - friction t^2 / 2; then it rests."""
    box, friction, restitution, speed = np.array([2.0, 1.0]), 0.3, 0.9, 3.0
    here, way, now = np.array([0.3, 0.2]), np.array([0.8, 0.6]), 0.0
    expected, losses = [], []
    while True:
        room = np.where(way > 0, box - here, here) / np.abs(way)
        wall = int(np.argmin(room))
        length = room[wall]
        if speed**2 < 2 * friction * length:
            break
        after = np.sqrt(speed**2 - 2 * friction * length)
        now += (speed - after) / friction
        here, way = here + length * way, way * np.where(np.arange(2) == wall, -restitution, 1.0)
        expected.append(now)
        losses.append(friction * length + after**2 * (1 - way @ way) / 2)
        speed, way = after * np.sqrt(way @ way), way / np.sqrt(way @ way)
    expected.append(now + speed / friction)
    here = here + way * speed**2 / (2 * friction)
    run = ran("box", 10.0, [9.0])
    np.testing.assert_allclose(dates(run), expected, rtol=1e-9)
    speeds = np.asarray(run.events.output[2])[: len(losses)]
    np.testing.assert_allclose(speeds**2 / 2, 4.5 - np.cumsum(losses), rtol=1e-9)
    np.testing.assert_allclose([run.output[0][0], run.output[1][0]], here, rtol=1e-9)
    assert (float(run.output[2][0]), int(run.output[3][0])) == (0.0, len(losses))


@pytest.mark.slow
def test_the_pole_is_swung_up_and_stands() -> None:
    place, angle, force, standing = ran("swingup", 20.5, [0.1, 15.0, 20.0]).output
    assert standing.tolist() == [False, True, True]
    turns = np.asarray(angle) / (2 * np.pi)
    assert abs(turns[0] - round(turns[0])) > 0.4
    np.testing.assert_allclose(turns[1:], np.round(turns[1:]), atol=1e-5)
    np.testing.assert_allclose([place[2], force[2]], 0.0, atol=1e-8)


@pytest.mark.slow
def test_the_restitution_is_learned_through_bounces() -> None:
    """The heights are of a closed form, with errors of 0.02."""
    steps = runpy.run_path(str(EXAMPLES / "restitution" / "learn.py"))["learned"]()
    restitution, deviation, missed = steps[-1]
    assert abs(restitution - 0.8) < 4 * deviation
    assert abs(steps[-2][0] - restitution) < 1e-5
    assert 0.014 < missed < 0.026  # 0.02, of 79
