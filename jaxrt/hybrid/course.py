"""The course: where a simulation is. It is all that the loop carries, and all that a checkpoint has to hold.

Time is a date, that of the last event, and the offset since then, a number and what that number lacks: so steps
don't lose bits however late it is, and events come when they should, in 32 bits too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from pzjax.jaxrt.trees import pytree


class Status(IntEnum):
    """Whether a simulation goes on, and why not."""

    RUNNING = 0
    DONE = 1
    STEP = 2
    """A step became too small."""
    CASCADE = 3
    """Major steps at one date did not end."""
    ZENO = 4
    """Crossings come ever faster, and infinitely many before some date."""
    STUCK = 5
    """Crossings come again and again while time stands still."""
    PROGRAM = 6
    """The program did what ends it: see the code."""
    BOUND = 7
    """As many steps were made as the loop may make."""


class Counts(NamedTuple):
    """What a simulation has cost so far.

    Attributes:
        accepted: steps that were good.
        refused: steps that were not.
        events: dates with major steps, the start aside.
        majors: major steps.
        finding: how often watched values were evaluated to find a crossing.
    """

    accepted: Any
    refused: Any
    events: Any
    majors: Any
    finding: Any


class Crowding(NamedTuple):
    """How close crossings have come.

    Attributes:
        since: the time since the last one.
        last: the time between the last two.
        shrinking: how many have come in a row, each after a shorter time than the one before.
        still: how many have come in a row while time stood still.
    """

    since: Any
    last: Any
    shrinking: Any
    still: Any


@pytree
@dataclass(frozen=True)
class Course:
    """Where a simulation is.

    Attributes:
        date: that of the last event.
        offset: the time since.
        lost: what the offset lacks.
        room: the time from the date to the limit of this phase, the horizon or another, and what that lacks.
        horizon: as the last major step said.
        knot: how many dates of the input are passed.
        discrete: the memories.
        positions: the positions.
        slope: their derivative.
        watched: the watched values.
        size: the size of the next step, or what it would be if nothing limited it.
        refused: whether the last step was refused.
        veiled: how many steps of this phase were refused because a value seemed to cross twice within them.
        pending: whether a further major step is due at this date, where each is a round of the loop.
        output: that of the last major step.
        roots: which crossings the last event had.
        crowding: how close crossings have come.
        status: whether it goes on.
        code: what ended the program.
        counts: what it has cost.
    """

    date: Any
    offset: Any
    lost: Any
    room: tuple[Any, Any]
    horizon: Any
    knot: Any
    discrete: Any
    positions: Any
    slope: Any
    watched: Any
    size: Any
    refused: Any
    veiled: Any
    pending: Any
    output: Any
    roots: Any
    crowding: Crowding
    status: Any
    code: Any
    counts: Counts
