"""Runs object code of continuous time: what a hybrid program prints, by an integrator of its own.

In: modules, read from their dumps, and the name of a machine. Out: what it prints until a date, and what its major
steps gave. The protocol is that of `frontend_bridge/dump/FORMAT.md`: minor steps give derivatives and the values
that are watched; major steps follow at crossings and at the dates that the machine announced. The integrator is
that of Dormand and Prince with its interpolation; crossings are found by bisection.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from obc_interpreter import Instance, Interpreter, Part
from obc_library import Value
from pzjax.frontend_bridge.dump import syntax as obc

Vector = NDArray[np.float64]

EPSILON = 2.0**-52
CASCADE = 1000

_STAGES = [
    [1 / 5],
    [3 / 40, 9 / 40],
    [44 / 45, -56 / 15, 32 / 9],
    [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
    [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
    [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
]
_ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40]
_DENSE = np.array(
    [
        [1, -183 / 64, 37 / 12, -145 / 128],
        [0, 0, 0, 0],
        [0, 1500 / 371, -1000 / 159, 1000 / 371],
        [0, -125 / 32, 125 / 12, -375 / 64],
        [0, 9477 / 3392, -729 / 106, 25515 / 6784],
        [0, -11 / 7, 11 / 3, -55 / 28],
        [0, 3 / 2, -4, 5 / 2],
    ]
)


class TooMany(Exception):
    """More steps than were allowed: major ones at one date, or minor ones in all."""


def _parts(value: Value, wanted: obc.Access) -> Iterator[Part]:
    """The cells of a state that have a part, in a fixed order."""
    match value:
        case Instance(state=state):
            for one in state.values():
                yield from _parts(one, wanted)
        case list():
            for one in value:
                yield from _parts(one, wanted)
        case Part(values=values) if wanted in values:
            yield value


def _flat(value: Value) -> list[float]:
    return [x for one in value for x in _flat(one)] if isinstance(value, list) else [value]


def _filled(shape: Value, values: Iterator[float]) -> Value:
    if isinstance(shape, list):
        return [_filled(one, values) for one in shape]
    return next(values)


@dataclass
class Simulation:
    """One run of a machine.

    Attributes:
        tolerance: that of the integrator, relative; the absolute one is a thousandth of it.
        budget: how many minor steps there may be.
        foreign: values of modules that have no source.
    """

    modules: Mapping[str, obc.Module]
    module: str
    name: str
    tolerance: float = 1e-6
    budget: float = math.inf
    foreign: Mapping[tuple[str | None, str], Value] = field(default_factory=dict)
    results: list[Value] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.run = Interpreter(self.modules, foreign=self.foreign)
        self.instance: Instance = self.run.value((self.module, self.name)).fresh()
        self.states = list(_parts(self.instance, obc.Access.POSITION))
        self.crossings = list(_parts(self.instance, obc.Access.ZERO_OUT))

    # --- steps of the machine ---

    def positions(self) -> Vector:
        return np.array(
            [x for part in self.states for x in _flat(part.values[obc.Access.POSITION])]
        )

    def minor(self, y: Vector) -> None:
        self.budget -= 1
        if self.budget < 0:
            raise TooMany
        values = iter(y.tolist())
        for part in self.states:
            position = part.values[obc.Access.POSITION]
            part.values[obc.Access.POSITION] = _filled(position, values)
            still = iter(lambda: 0.0, 1.0)
            part.values[obc.Access.DERIVATIVE] = _filled(position, still)
        for part in self.crossings:
            part.values[obc.Access.ZERO_OUT] = 1.0
            part.values[obc.Access.ZERO_IN] = False
        self.run.major = False
        self.instance.call("step", ((-1.0, ()),))

    def slopes(self, y: Vector) -> Vector:
        self.minor(y)
        found = [x for part in self.states for x in _flat(part.values[obc.Access.DERIVATIVE])]
        return np.array(found)

    def watched(self, y: Vector) -> Vector:
        self.minor(y)
        return np.array([part.values[obc.Access.ZERO_OUT] for part in self.crossings])

    def major(self, time: float) -> float:
        """Major steps at a date; gives the next one."""
        for _ in range(CASCADE):
            self.run.major, self.run.horizon = True, math.inf
            self.results.append(self.instance.call("step", ((time, ()),)))
            for part in self.crossings:
                part.values[obc.Access.ZERO_IN] = False
            if self.run.horizon > time:
                return self.run.horizon
        raise TooMany

    # --- the loop ---

    def until(self, end: float) -> bytes:
        """What the machine prints before a date."""
        self.instance.call("reset", ())
        horizon = self.major(0.0)
        time, y = 0.0, self.positions()
        slope, length = self.slopes(y), 0.0
        before = self.watched(y)
        while time < end:
            limit = min(horizon, end)
            if not len(y) and not len(before):
                time, found, after = limit, False, before
            else:
                if not length:
                    scale = np.max(np.abs(slope) / np.maximum(np.abs(y), 1e-3), initial=0.0)
                    length = 0.1 * self.tolerance**0.2 / scale if scale > 0 else math.inf
                made = self._integrate(time, y, slope, length, limit)
                start, time, length = time, made.time, made.next
                after = self.watched(made.y)
                found = bool(np.any((before < 0) & (after >= 0)))
                if found:
                    time, y, before, after = self._locate(made, start, y, before, after)
                else:
                    y, slope = made.y, made.slopes[-1]
            if time >= end:
                break
            if not found and time < horizon:
                before = after
                continue
            roots = (before < 0) & (after >= 0)
            self.minor(y)
            if found:
                for part, is_there in zip(self.crossings, roots, strict=True):
                    part.values[obc.Access.ZERO_IN] = bool(is_there)
            horizon = self.major(time)
            y = self.positions()
            slope, length = self.slopes(y), 0.0
            before = self.watched(y)
        return b"".join(self.run.printed)

    def _integrate(self, time: float, y: Vector, slope: Vector, h: float, limit: float) -> _Made:
        failed = False
        while True:
            last = 1.1 * h >= limit - time
            h = limit - time if last else h
            stages = [slope]
            for row in _STAGES:
                moved = y + h * sum(a * k for a, k in zip(row, stages, strict=True))
                stages.append(self.slopes(moved))
            wrong = sum(e * k for e, k in zip(_ERROR, stages, strict=True))
            size = np.maximum(1e-3, np.maximum(np.abs(y), np.abs(moved)))
            error = h * float(np.max(np.abs(wrong) / size, initial=0.0))
            if error <= self.tolerance or h <= 16 * EPSILON * max(time, 1.0):
                grown = min(5.0, 0.8 * (self.tolerance / max(error, 1e-30)) ** 0.2)
                end = limit if last else time + h
                return _Made(end, moved, stages, y, h, h if failed else h * grown)
            h *= 0.5 if failed else max(0.1, 0.8 * (self.tolerance / error) ** 0.2)
            failed = True

    def _locate(
        self, made: _Made, start: float, y: Vector, left: Vector, right: Vector
    ) -> tuple[float, Vector, Vector, Vector]:
        """The first crossing in a step: its date, the states there, the values around it."""
        low, high, end = 0.0, 1.0, made.y
        near = 100 * EPSILON * max(made.time, 1.0) / made.h
        while high - low > near:
            middle = 0.5 * (low + high)
            if middle in (low, high):
                break
            state = made.at(middle)
            values = self.watched(state)
            if np.any((left < 0) & (values >= 0)):
                high, end, right = middle, state, values
            else:
                low, left = middle, values
        return (made.time if high == 1.0 else start + high * made.h), end, left, right


@dataclass
class _Made:
    """A step of the integrator: where it ended, its stages, where it began, and how long the next is."""

    time: float
    y: Vector
    slopes: list[Vector]
    start: Vector
    h: float
    next: float

    def at(self, theta: float) -> Vector:
        """The states after a part of the step."""
        weights = _DENSE @ np.array([theta, theta**2, theta**3, theta**4])
        moved: Vector = self.start + self.h * sum(
            w * k for w, k in zip(weights, self.slopes, strict=True)
        )
        return moved
