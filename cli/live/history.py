"""What a session remembers: the inputs of all steps, and states to go back to.

A state is a value, and a step gives the same bits each time. So of the last 10,000 states only as many are kept as
have room; one between two of them is made again from the one before it and the inputs since.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Leaves = Sequence[np.ndarray[Any, Any]]

REACH = 10_000
"""How many steps back one can go."""

ROOM = 1 << 28
"""How many bytes the kept states may take together."""


@dataclass(frozen=True)
class Moment:
    """A state: how many steps were made before it, and its arrays."""

    step: int
    leaves: Leaves


class States:
    """The states of the last steps, some of them."""

    def __init__(
        self, first: Moment, *, size: int = 1, reach: int = REACH, room: int = ROOM
    ) -> None:
        """One state.

        Args:
            first: the state.
            size: how many bytes a state takes.
            reach: how many steps back one can go.
            room: how many bytes the states may take.
        """
        self._reach = reach
        # One more than fits into the reach: the state before the oldest step.
        self._apart = max(1, math.ceil((reach + 1) / max(1, room // max(1, size) - 1)))
        self._moments = [first]

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._moments)

    def wanted(self, step: int) -> bool:
        """Whether the state after so many steps is to be kept: not too near to the one before."""
        return step - self._moments[-1].step >= self._apart

    def keep(self, moment: Moment) -> None:
        """Keeps a state after those that are kept, and forgets what is out of reach."""
        self._moments.append(moment)
        oldest = bisect.bisect_right(self._moments, moment.step - self._reach, key=_step) - 1
        if oldest > 0:
            del self._moments[:oldest]

    def oldest(self, now: int) -> int:
        """The least step that one can go back to."""
        return max(self._moments[0].step, now - self._reach)

    def back_to(self, step: int) -> Moment:
        """The last state at a step or before it; those after that are forgotten."""
        place = bisect.bisect_right(self._moments, step, key=_step)
        del self._moments[place:]
        return self._moments[-1]


def _step(moment: Moment) -> int:
    return moment.step


class Record:
    """The inputs of all steps: each once for as long as it stays the same."""

    def __init__(self) -> None:
        """No step."""
        self._starts: list[int] = []
        self._values: list[Leaves] = []

    def note(self, step: int, value: Leaves) -> None:
        """From a step on, the input is this one; what was noted from there on is forgotten.

        Args:
            step: how many steps come before.
            value: the leaves of one input, without an axis for steps.
        """
        place = bisect.bisect_left(self._starts, step)
        del self._starts[place:], self._values[place:]
        if self._values and all(map(_same, self._values[-1], value)):
            return
        self._starts.append(step)
        self._values.append(value)

    def between(self, first: int, end: int) -> list[np.ndarray[Any, Any]]:
        """The leaves of the inputs of some steps, these along a first axis; `first` has been noted."""
        place = bisect.bisect_right(self._starts, first) - 1
        stop = bisect.bisect_left(self._starts, end)
        bounds = [first, *self._starts[place + 1 : stop], end]
        lengths = np.diff(bounds)
        values = self._values[place : place + len(lengths)]
        return [
            np.repeat(np.stack(column), lengths, axis=0) for column in zip(*values, strict=True)
        ]


def _same(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> bool:
    """Whether two arrays are the same to the bit, NaN and the sign of zero included."""
    return one.tobytes() == other.tobytes()
