"""The way back: derivatives through what happened in some rounds, the last of them first.

In: a tape, and how a number depends on the course after these rounds. Out: how it depends on the course before them
and on all that a problem is given. Of a course, only a few parts move: sizes of steps are constants, and so is the time
since an event, whose date is what moves; the derivative of the positions follows from them.

A step without an event depends on its positions and on what stays the same in its phase. An event is made again from
the course before its step, with the crossing where it was found: `implicit.moved` tells how that moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.course import Course
from pzjax.jaxrt.hybrid.event import Steps, date_of, majors, noticed, reached
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.hybrid.record import Events, Record, observed
from pzjax.jaxrt.hybrid.rounds import Happened, Tape, in_vectors, needed, step_of, whole
from pzjax.jaxrt.hybrid.vectors import Split, split

Floats = list[Any]
"""Floats of a tree, or how a number depends on them."""


class Moving(NamedTuple):
    """What moves in a course, the positions aside."""

    date: Any
    room: Any
    horizon: Any
    discrete: Any
    output: Any


class Walk(NamedTuple):
    """Where the way back is: how a number depends on what is there, and what is still to come.

    Attributes:
        positions: on the positions.
        moving: on what else moves in the course.
        parts: on what the problem is made of.
        times: on the dates of samples.
        samples: how many samples lie before.
        events: how many rows of events do.
        fresh: whether the row of an event is not yet met; further major steps at its date write it anew.
    """

    positions: Any
    moving: Floats
    parts: Floats
    times: Floats
    samples: Any
    events: Any
    fresh: Any


def moving_of(course: Course) -> Split:
    """What moves in a course, in two."""
    return split(Moving(course.date, course.room, course.horizon, course.discrete, course.output))


class Given(NamedTuple):
    """What stays the same on the way back.

    Attributes:
        problem: what was simulated.
        made: from its parts to a problem.
        parts: its parts, in two.
        times: the dates of samples; None where there are none.
        wanted: how a number depends on what is recorded.
    """

    problem: Problem
    made: Callable[[Any], Problem]
    parts: Split
    times: Any
    wanted: Record


class Within(NamedTuple):
    """How a number depends on a step, by the samples in it.

    Attributes:
        positions: on the positions at its start.
        moving: on what else moves in the course there.
        step: on its size, and on what the solver keeps of it; nothing where there are no samples.
    """

    positions: Any
    moving: Floats
    step: Any


def walk(given: Given, ended: Course, record: Record, change: Course) -> Walk:
    """The way back, at its start.

    Args:
        given: what stays the same.
        ended: the course at the end.
        record: what was recorded.
        change: how a number depends on the course at the end.
    """
    samples, events = record.samples, record.events
    _, along = jax.vjp(
        lambda positions: given.problem.field(ended)(positions, 0.0).derivative, ended.positions
    )
    (more,) = along(change.slope)
    return Walk(
        change.positions + more,
        moving_of(change).floats,
        list(map(jnp.zeros_like, given.parts.floats)),
        [] if samples is None else list(map(jnp.zeros_like, split(samples.times).floats)),
        jnp.int32(0) if samples is None else jnp.asarray(samples.count),
        jnp.int32(0) if events is None else events.count,
        jnp.ones((), bool),
    )


def gone_back(given: Given, end: Course, tape: Tape, at: Walk) -> Walk:
    """The way back through some rounds.

    Args:
        given: what stays the same.
        end: the course after the rounds.
        tape: what happened in them.
        at: where the way back is.
    """
    form = in_vectors(given.problem, end)

    def former(count: Any) -> Happened:
        rows = [_row(rows, jnp.maximum(count - 1, 0)) for rows in tape.events]
        return form.tree(rows)

    def phase(carried: Any) -> Any:
        at, course, gone, happened = carried
        here, before = whole(course, end), former(happened)
        first = jnp.where(happened > 0, before.steps, 0)

        def step(inner: Any) -> Any:
            at, gone = inner
            row = _row(tape.steps, gone - 1)
            return _before_step(given, here, row, at), gone - 1

        at, gone = lax.while_loop(lambda inner: inner[1] > first, step, (at, gone))
        at = lax.cond(
            happened > 0, lambda at: _before_event(given, end, before, at), lambda at: at, at
        )
        return at, before.course, gone, happened - 1

    def more(carried: Any) -> Any:
        return (carried[2] > 0) | (carried[3] > 0)

    at, *_ = lax.while_loop(more, phase, (at, needed(end), tape.gone, tape.happened))
    return at


def _before_step(given: Given, course: Course, row: Any, at: Walk) -> Walk:
    """The way back, before a step."""
    positions, offset, size = step_of(row)
    here = replace(course, positions=positions, offset=offset, lost=jnp.zeros_like(offset))
    moving = moving_of(here)

    def step(positions: Any, moved: Floats, parts: Floats) -> Any:
        problem = given.made(given.parts.whole(parts))
        field = problem.field(replace(here, **moving.whole(moved)._asdict()))
        trial = problem.solver.step(field, positions, field(positions, 0.0).derivative, size)
        return trial.positions, () if given.times is None else (size, trial.dense)

    (_, kept), back = jax.vjp(step, positions, moving.floats, given.parts.floats)
    at, within = _before_samples(given, here, kept, at)
    before, moved, parts = back((at.positions, within.step))
    return at._replace(
        positions=_sum(before, within.positions),
        moving=_sum(_sum(at.moving, moved), within.moving),
        parts=_sum(at.parts, parts),
    )


def _before_event(given: Given, like: Course, row: Happened, at: Walk) -> Walk:
    """The way back, before an event and the step with it, or before a further major step."""
    course = whole(row.course, like)
    at = _before_major(given, course, row, at)
    return lax.cond(
        course.pending, lambda at: at, lambda at: _before_arrival(given, course, row, at), at
    )


def _before_major(given: Given, course: Course, row: Happened, at: Walk) -> Walk:
    """The way back, before a major step, if there is one: the simulation may end there."""
    here = replace(course, date=row.date)
    if given.problem.system.set_up is not None:
        here = replace(here, discrete=row.noticed)
    moving = moving_of(here)
    due = course.pending | ~(row.date >= given.problem.until)

    def major(positions: Any, moved: Floats, parts: Floats) -> Any:
        problem = given.made(given.parts.whole(parts))
        start = replace(here, positions=positions, **moving.whole(moved)._asdict())
        knot = problem.inputs.passed(course.knot, row.date)
        start = replace(start, offset=jnp.zeros_like(course.offset), knot=knot)
        value = problem.input(start)
        steps = Steps(
            start.discrete, positions, start.horizon, start.output, course.code, np.int32(0), due
        )
        steps = majors(problem, steps, row.roots, start.date, value, once=True)
        after = replace(start, discrete=steps.discrete, horizon=steps.horizon, output=steps.output)
        after = replace(after, room=dates.gap(problem.limit(after), after.date))
        noted = _noted(after.date, positions, steps.positions, steps.output)
        return steps.positions, moving_of(after).floats, noted

    (_, _, noted), back = jax.vjp(major, row.positions, moving.floats, given.parts.floats)
    at, told = _before_row(given.wanted.events, noted, due, course.pending, at)
    before, moved, parts = back((at.positions, at.moving, told))
    return at._replace(positions=before, moving=moved, parts=_sum(at.parts, parts))


def _before_arrival(given: Given, course: Course, row: Happened, at: Walk) -> Walk:
    """The way back, before the step with an event in it."""
    moving = moving_of(course)

    def arrival(positions: Any, moved: Floats, parts: Floats) -> Any:
        problem = given.made(given.parts.whole(parts))
        here = replace(course, positions=positions, **moving.whole(moved)._asdict())
        field = problem.field(here)
        left = (here.room[0] - here.offset) + (here.room[1] - here.lost)
        size = jnp.where(row.last, left, row.size)
        trial = problem.solver.step(field, positions, field(positions, 0.0).derivative, size)
        end = trial.positions, trial.dense
        elapsed, there, _, at_end = reached(problem, here, size, end, row.part, row.roots)
        date = date_of(problem, here, row.last, at_end, elapsed)
        discrete = noticed(problem, here, there, row.roots, elapsed)
        after = replace(here, date=date, discrete=discrete)
        kept = () if given.times is None else (size, trial.dense)
        return there, moving_of(after).floats, kept

    (_, _, kept), back = jax.vjp(arrival, course.positions, moving.floats, given.parts.floats)
    at, within = _before_samples(given, course, kept, at)
    before, moved, parts = back((at.positions, at.moving, within.step))
    return at._replace(
        positions=_sum(before, within.positions),
        moving=_sum(moved, within.moving),
        parts=_sum(at.parts, parts),
    )


def _before_samples(given: Given, course: Course, kept: Any, at: Walk) -> tuple[Walk, Within]:
    """The way back, before the samples within a step; and how a number depends on it by them."""
    moving = moving_of(course)
    none = Within(*jax.tree.map(jnp.zeros_like, (course.positions, moving.floats, kept)))
    wanted = given.wanted.samples
    if given.times is None or wanted is None:
        return at, none

    def since(course: Course, time: Any) -> Any:
        whole, rest = dates.gap(time, course.date)
        return (whole - course.offset) + (rest - course.lost)

    def more(carried: tuple[Walk, Within]) -> Any:
        at, _ = carried
        time = _row(given.times, jnp.maximum(at.samples - 1, 0))
        return (at.samples > 0) & (since(course, time) >= 0)

    def sample(carried: tuple[Walk, Within]) -> tuple[Walk, Within]:
        at, within = carried
        index = jnp.maximum(at.samples - 1, 0)
        time = split(_row(given.times, index))

        def seen(
            positions: Any, moved: Floats, kept: Any, parts: Floats, instant: Floats
        ) -> tuple[Any, Floats]:
            problem = given.made(given.parts.whole(parts))
            here = replace(course, positions=positions, **moving.whole(moved)._asdict())
            later = since(here, time.whole(instant))
            place, output = observed(problem, here, kept[0], kept[1], later)
            return place, split(output).floats

        _, back = jax.vjp(
            seen, course.positions, moving.floats, kept, given.parts.floats, time.floats
        )
        row = _row((wanted.positions, wanted.output), index)
        before, moved, step, parts, instant = back((row[0], split(row[1]).floats))
        put = [change.at[index].add(one) for change, one in zip(at.times, instant, strict=True)]
        at = at._replace(parts=_sum(at.parts, parts), times=put, samples=at.samples - 1)
        return at, _sum(within, Within(before, moved, step))

    return lax.while_loop(more, sample, (at, none))


def _before_row(
    events: Events | None, noted: Any, due: Any, again: Any, at: Walk
) -> tuple[Walk, Any]:
    """The way back, before a row for an event, if there is one; and how a number depends on what it tells."""
    if events is None:
        return at, jax.tree.map(jnp.zeros_like, noted)
    room = events.steps.shape[0] - 1
    index = at.events - 1
    here = due & (index >= 0) & (index < room)
    columns = _noted(events.dates, events.before, events.after, events.output)
    date, before, after, output = _row(columns, jnp.clip(index, 0, room))
    date, after, output = _where(here & at.fresh, (date, after, output))
    told = date, _where(here & ~again, before), after, output
    at = at._replace(events=at.events - (due & ~again), fresh=~due | ~again)
    return at, told


def _noted(date: Any, before: Any, after: Any, output: Any) -> tuple[Floats, Any, Any, Floats]:
    """What moves in a row for an event, or in all rows."""
    return split(date).floats, before, after, split(output).floats


def _row(columns: Any, index: Any) -> Any:
    return jax.tree.map(
        lambda column: lax.dynamic_index_in_dim(column, index, keepdims=False), columns
    )


def _where(condition: Any, tree: Any) -> Any:
    return jax.tree.map(lambda leaf: jnp.where(condition, leaf, 0.0), tree)


def _sum(first: Any, second: Any) -> Any:
    return jax.tree.map(jnp.add, first, second)
