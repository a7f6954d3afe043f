"""A simulation of a known number of rounds, whose derivatives go backwards.

In: a problem, the course at its start, what to record, and how many rounds there are at most. Out: the course at the
end and the record. On the way the course is kept before each block of rounds. Backwards, the last block first, a block
is simulated again, now with a tape of what happened; and what happened is gone through in reverse. So no more is kept
than the courses before blocks and the tape of one; steps that were refused, the search for a crossing and rounds that a
simulation does not need cost nothing on the way back.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.hybrid.backwards import Given, Walk, gone_back, moving_of, walk
from pzjax.jaxrt.hybrid.closures import Opened
from pzjax.jaxrt.hybrid.course import Course, Status
from pzjax.jaxrt.hybrid.inputs import length
from pzjax.jaxrt.hybrid.phase import Problem, running
from pzjax.jaxrt.hybrid.record import Record, buffers
from pzjax.jaxrt.hybrid.rounds import rounds, tape
from pzjax.jaxrt.hybrid.vectors import split, vectors_of


def run_bounded(
    problem: Problem,
    opened: Opened,
    course: Course,
    most: int,
    *,
    times: Any = None,
    events: int = 0,
) -> tuple[Course, Record]:
    """The simulation, in a known number of rounds.

    Args:
        problem: what is simulated.
        opened: its system, of which derivatives go to what it closes over.
        course: where it starts.
        most: how many rounds there are at most; the status tells if they did not do.
        times: the dates of samples.
        events: how many events to keep.
    """
    block = math.isqrt(most - 1) + 1
    blocks = -(-most // block)
    given = split((opened.values, problem.inputs, problem.until, times, course))
    vectors = vectors_of(course)

    def made(parts: Any) -> Problem:
        values, inputs, until = parts
        return Problem(opened.closed(values), problem.options, inputs, until)

    def forwards(floats: list[Any], rest: list[Any]) -> Any:
        *parts, times, course = replace(given, rest=rest).whole(floats)
        problem = made(parts)
        record = buffers(problem, course, times=times, events=events)

        def blocked(carried: Any, _: Any) -> Any:
            course, record, _ = rounds(problem, carried[0], carried[1], None, block)
            return (course, record), vectors.of(carried[0])

        (course, record), kept = lax.scan(blocked, (course, record), None, length=blocks)
        status = jnp.where(running(course), np.int32(Status.BOUND), course.status)
        return (replace(course, status=status), record), kept

    @jax.custom_vjp
    def simulated(floats: list[Any], rest: list[Any]) -> Any:
        return forwards(floats, rest)[0]

    def there(floats: list[Any], rest: list[Any]) -> Any:
        outcome, kept = forwards(floats, rest)
        return outcome, (floats, rest, outcome, kept)

    def back(known: Any, changes: Any) -> Any:
        floats, rest, outcome, kept = known
        *parts, times, course = replace(given, rest=rest).whole(floats)
        ended, record = outcome
        outcome = split(outcome)
        tangents = [
            change
            for change, moves in zip(jax.tree.leaves(changes), outcome.moving, strict=True)
            if moves
        ]
        change, wanted = outcome.whole(tangents)
        samples = None if times is None or not length(times) else times
        same = Given(made(parts), made, split(tuple(parts)), samples, wanted)
        empty = tape(same.problem, course, block)

        def blocked(carried: Walk, kept: Any) -> Any:
            begin = vectors.tree(kept)
            end, _, happened = rounds(same.problem, begin, Record(), empty, block)
            return gone_back(same, end, happened, carried), None

        start = walk(same, ended, record, change)
        final, _ = lax.scan(blocked, start, kept, reverse=True)
        nothing = split(course)
        none = nothing.whole([jnp.zeros_like(leaf) for leaf in nothing.floats])
        before = moving_of(none)
        first = replace(none, positions=final.positions, **before.whole(final.moving)._asdict())
        ahead = same.parts.whole(final.parts)
        dates = times
        if times is not None:
            passing = split(wanted.samples.times)
            dates = passing.whole(
                [one + other for one, other in zip(passing.floats, final.times, strict=True)]
            )
        return split((*ahead, dates, first)).floats, None

    simulated.defvjp(there, back)
    return simulated(given.floats, given.rest)
