"""Trajectories: results of a run in continuous time come in, curves that break where they jump go out.

Such results have the columns `time` and `event`. A value jumps at an event where it changes by much more than between
the rows beside it: the curve ends before, a dotted line leads up or down, and the curve begins again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pzjax.cli.plotting.columns import Column

TIME, EVENT = "time", "event"

_UNMARKED = ("start", "date")
"""Events that get no mark: the beginning, and what comes at dates that were known before."""

MUCH = 4.0
"""A jump is as many times larger than the changes beside it."""


@dataclass(frozen=True)
class Events:
    """The events of a trajectory.

    Attributes:
        rows: the rows of events, the start aside.
        marked: those of crossings.
    """

    rows: Column
    marked: Column


def events_of(columns: dict[str, Column]) -> Events | None:
    """The events of results in continuous time, whose column is taken out; None of other results."""
    if TIME not in columns or EVENT not in columns or columns[TIME].ndim > 1:
        return None
    words = [str(cell) for cell in columns.pop(EVENT)]
    rows = [row for row, word in enumerate(words) if row and word not in ("", "nan")]
    marked = [row for row in rows if words[row] not in _UNMARKED]
    return Events(np.array(rows, int), np.array(marked, int))


def held(columns: dict[str, Column], times: Column) -> dict[str, Column] | None:
    """Columns at other times, each value held until the next one, as a run has its inputs.

    Args:
        columns: columns, of which one is `time`.
        times: the times that are wanted.

    Returns:
        The others at these times; None where the columns have no times that increase.
    """
    own = columns.get(TIME)
    if own is None or not all(is_increasing(one) for one in (own, times)):
        return None
    rows = np.maximum(np.searchsorted(own, times, side="right") - 1, 0)
    return {name: column[rows] for name, column in columns.items() if name not in (TIME, EVENT)}


def is_increasing(times: Column) -> bool:
    """Whether a column tells times, of which none is before the one above it."""
    numbers = times.ndim == 1 and times.dtype.kind in "fiu" and len(times) > 0
    return bool(numbers and (np.diff(times) >= 0).all())


def jumps(line: Column, events: Events) -> Column:
    """The rows before which a curve breaks."""
    if line.dtype.kind != "f" or len(line) < 2:
        return np.zeros(0, int)
    change = np.abs(np.diff(line, prepend=line[0]))
    quiet = np.delete(change, events.rows)
    usual = quiet.max(initial=0.0) if len(quiet) > 1 else np.inf
    beside = np.maximum(change[events.rows - 1], change[np.minimum(events.rows + 1, len(line) - 1)])
    large = (change[events.rows] > MUCH * beside) | (change[events.rows] > MUCH * usual)
    return np.asarray(events.rows[large & (change[events.rows] > 0)])


def phase_jumps(x: Column, y: Column, events: Events | None) -> Column:
    """The rows before which a curve of one value over another breaks."""
    return np.zeros(0, int) if events is None else np.union1d(jumps(x, events), jumps(y, events))


def parted(line: Column, events: Events | None) -> bool:
    """Whether a curve is there in some rows only, between which it is drawn on: what a program draws at some dates."""
    if line.dtype.kind != "f":
        return False
    there = ~np.isnan(line)
    beside = np.pad(there, 1)
    alone = there & ~beside[:-2] & ~beside[2:]
    return bool((alone if events is None else ~there).any())


def broken(column: Column, rows: Column) -> Column:
    """A column with nothing before some rows, so that a curve of it has gaps there."""
    return np.insert(column.astype(float), rows, np.nan)
