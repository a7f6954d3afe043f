"""A hybrid system by dates: its rows are those of one simulation under the same signal, and the same bits any way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid.chunks import Simulation
from pzjax.jaxrt.hybrid.failures import HybridFailure
from pzjax.jaxrt.hybrid.inputs import signal
from pzjax.jaxrt.hybrid.machine import system_of
from pzjax.jaxrt.hybrid.stepping import Stepping
from pzjax.jaxrt.hybrid.system import System

TANK = """
let hybrid tank (flow, opened) = (level, count) where
  rec der level = flow -. (if opened then 4.0 *. level else 0.0) init 0.0
  and init count = 0
  and present up(level -. 0.5) | up(0.5 -. level) -> do count = last count + 1 done
"""

BALL = """
let hybrid ball () = (height, speed) where
  rec der height = speed init 1.0
  and der speed = -9.81 init 0.0 reset up(-. height) -> -0.8 *. last speed
"""

SAMPLING = 0.03


@pytest.fixture(autouse=True)
def wide() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def system(folder: Path, text: str) -> System:
    name = text.split()[2]
    (folder / f"{name}.zls").write_text(text)
    return system_of(getattr(load(folder / f"{name}.zls"), name))


def joined(parts: list[Any]) -> Any:
    return jax.tree.map(lambda *columns: np.concatenate(columns), *parts)


def bits(rows: Any, count: int) -> list[bytes]:
    return [np.ascontiguousarray(leaf[:count]).tobytes() for leaf in jax.tree.leaves(rows)]


def state(stepping: Stepping) -> list[bytes]:
    return [leaf.tobytes() for leaf in stepping.leaves()]


def inputs(count: int) -> Any:
    chance = np.random.default_rng(1)
    return chance.uniform(0, 2, count), chance.uniform(size=count) < 0.5


@pytest.mark.slow
def test_the_rows_are_those_of_the_whole_signal(tmp_path: Path) -> None:
    tank, count = system(tmp_path, TANK), 150
    given = inputs(count)
    stepping = Stepping(tank, sampling=SAMPLING, like=(np.float64(0), np.bool_(False)))
    parts, sizes = [], iter([1, 2, 1, 40, 6, 60, 40])
    while stepping.steps < count:
        part = slice(stepping.steps, stepping.steps + next(sizes))
        now = tuple(column[part] for column in given)
        parts.append(stepping.advance(len(now[0]), now))
        assert stepping.steps == min(part.stop, count)
    rows = joined(parts)
    whole = Simulation(tank, sampling=SAMPLING, inputs=signal(np.arange(count) * SAMPLING, given))
    wanted = [whole.first()]
    while sum(map(len, (part.dates for part in wanted))) < len(rows.dates):
        wanted.append(whole.advance())
    for own, other in zip(*map(jax.tree.leaves, (rows, joined(wanted))), strict=True):
        np.testing.assert_allclose(own, other[: len(own)], rtol=1e-12, atol=1e-15)
    crossings = rows.roots.any(axis=1).sum()
    assert crossings > 5
    assert (~rows.events).sum() == count

    # Back, and on again another way.
    stepping.begin(0)
    first = stepping.advance(60, tuple(column[:60] for column in given))
    kept, at = stepping.leaves(), stepping.steps
    later = [column[60:90] for column in given]
    once, ended = stepping.advance(30, tuple(later)), state(stepping)
    stepping.restore(kept, at)
    other = stepping.advance(30, (later[0] + 1.0, later[1]))
    assert bits(other, 30) != bits(once, 30)
    stepping.restore(kept, at)
    again = [stepping.advance(15, tuple(column[k : k + 15] for column in later)) for k in (0, 15)]
    assert bits(joined(again), 10**6) == bits(once, 10**6)
    assert state(stepping) == ended
    assert bits(joined([first, once]), 10**6) == bits(rows, len(first.dates) + len(once.dates))


@pytest.mark.slow
def test_without_an_input_integration_does_not_stop_at_dates(tmp_path: Path) -> None:
    ball = system(tmp_path, BALL)
    stepping = Stepping(ball, sampling=SAMPLING)
    rows = joined([stepping.advance(count) for count in (1, 20, 60)])
    whole = Simulation(ball, sampling=SAMPLING)
    wanted = joined([whole.first(), whole.advance()])
    assert bits(rows, len(rows.dates)) == bits(wanted, len(rows.dates))
    stepping.advance(100)  # what comes before the end of bounces
    with pytest.raises(HybridFailure, match="infinitely"):
        stepping.check()
    assert 3 < stepping.steps * SAMPLING < 5


@pytest.mark.parametrize("sampling", [0.0, -1.0, np.inf, np.nan])
def test_the_time_between_dates_is_more_than_0(tmp_path: Path, sampling: float) -> None:
    with pytest.raises(WrongValue, match="time between two samples"):
        Stepping(system(tmp_path, BALL), sampling=sampling)
