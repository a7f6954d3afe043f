"""What ended a simulation too early, in words: in which node, at which date, and which state or crossing it was about.

In: a system and a course on the host whose status tells of a failure. Out: an exception whose message is for the
user of the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt import dates
from pzjax.jaxrt.errors import Told
from pzjax.jaxrt.hybrid.course import Course, Status
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.system import System


class HybridFailure(Told):
    """A simulation that could not go on.

    Attributes:
        status: what happened.
        date: when.
        reason: what it was, and what to do.
        result: what there is up to then, where somebody asked for it.
    """

    def __init__(self, system: System, status: Status, date: float, reason: str) -> None:
        """A failure of a node at a date."""
        super().__init__(f"{system.signature or system.name}, at time {date:.9g}: {reason}")
        self.status = status
        self.date = date
        self.reason = reason
        self.result: Any = None


def failure(
    system: System, options: Options, course: Course, texts: Sequence[str] = ()
) -> HybridFailure | None:
    """Why a simulation ended, if it was not over.

    Args:
        system: what was simulated.
        options: how.
        course: where it ended.
        texts: what the codes of the program say, from 1 on.
    """
    status = Status(int(course.status))
    date = float(now(course))
    match status:
        case Status.RUNNING | Status.DONE:
            return None
        case Status.STEP:
            reason = _step(system, options, course)
        case Status.CASCADE:
            reason = (
                f"{options.cascade} discrete steps at one date, and no end. Do two states of an automaton "
                "leave each other at once, or is a period 0? Let time go on between them"
            )
        case Status.ZENO:
            reason = (
                f"{_crossing(system, course)} comes ever faster, and would come infinitely often before a "
                "date near this one. Let the program go to a state of rest when it comes so fast"
            )
        case Status.STUCK:
            reason = (
                f"{_crossing(system, course)} comes again and again while time stands still. Leave a gap between "
                "the values at which the program goes to and fro, or a state in which it stays"
            )
        case Status.PROGRAM:
            code, texts = int(course.code), texts or system.texts
            said = (
                texts[code - 1] if 0 < code <= len(texts) else f"the program ended with code {code}"
            )
            reason = f"{said}. Guard it in the program"
        case Status.BOUND:
            reason = "it takes more steps than its bound allows. Raise the bound, or end earlier"
    return HybridFailure(system, status, date, reason)


def now(course: Course) -> Any:
    """The present date, as doubles of NumPy."""
    offset = np.asarray(course.offset, np.float64) + np.asarray(course.lost, np.float64)
    return dates.doubles(course.date) + offset


def lane(course: Course, index: int) -> Course:
    """The course of one of many lanes."""
    return jax.tree.map(lambda leaf: leaf[index], course)


def _step(system: System, options: Options, course: Course) -> str:
    """Why a step became too small."""
    positions, slope = np.asarray(course.positions), np.asarray(course.slope)
    for values, what in ((positions, "the state {} is {}"), (slope, "the derivative of {} is {}")):
        bad = np.flatnonzero(~np.isfinite(values))
        if len(bad):
            found = what.format(system.states[bad[0]], _spelled(values[bad[0]]))
            return (
                f"{found}. Look for a division by 0 or a root of a negative number in its equation"
            )
    scale = options.atol + options.rtol * abs(positions)
    fastest = system.states[int(np.argmax(abs(slope) / scale))] if len(positions) else "time"
    return (
        f"no step is small enough for the tolerances; {fastest} changes fastest. Does it go to infinity? Else "
        f"raise --rtol and --atol ({options.rtol:g}, {options.atol:g}), or choose a solver for stiff systems"
    )


def _crossing(system: System, course: Course) -> str:
    """Which crossing the last event had."""
    roots = np.flatnonzero(np.asarray(course.roots))
    return f"the crossing {system.crossings[roots[0]]}" if len(roots) else "an event"


def _spelled(value: float) -> str:
    return "not a number" if np.isnan(value) else "infinite"
