"""Rounds: a simulation in so many of them at most, each of which derivatives go backwards through.

In: a problem, a course, a record, and a tape if what happens is to be told backwards. Out: the same, later. A round
is a step, tried and perhaps refused, with the event in it; or a further major step at a date.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import lax
from pzjax.jaxrt.hybrid.course import Course
from pzjax.jaxrt.hybrid.event import located, passed
from pzjax.jaxrt.hybrid.phase import Ahead, Problem, attempt, running
from pzjax.jaxrt.hybrid.record import Record, noted, sampled
from pzjax.jaxrt.hybrid.vectors import Vectors, vectors_of

NEEDED = ("date", "offset", "lost", "room", "horizon", "knot", "discrete", "positions", "pending")
"""The parts of a course that an event depends on."""


class Happened(NamedTuple):
    """An event, or a further major step: all that it takes to make it again.

    Attributes:
        course: the needed parts of the course before the step with the event in it.
        size: the size of the step.
        last: whether it reaches the limit of its phase.
        part: the part of it before the event.
        roots: which values cross.
        date: of the event.
        positions: the positions at it.
        noticed: the memories at it, if they have noticed something.
        steps: how many steps there were until then, without an event.
    """

    course: Course
    size: Any
    last: Any
    part: Any
    roots: Any
    date: Any
    positions: Any
    noticed: Any
    steps: Any


def needed(course: Course) -> Course:
    """The parts of a course that are needed, nothing in place of the others."""
    others: dict[str, Any] = {
        field.name: () for field in fields(course) if field.name not in NEEDED
    }
    return replace(course, **others)


def whole(parts: Course, like: Course) -> Course:
    """A course of the needed parts of one, and the other parts of another."""
    return replace(like, **{name: getattr(parts, name) for name in NEEDED})


class Tape(NamedTuple):
    """What happened, in order.

    Attributes:
        steps: a row for each step without an event in it: positions, offset and size.
        events: a row for each event and each further major step, in vectors.
        gone: how many steps there are.
        happened: how many events.
    """

    steps: Any
    events: list[Any]
    gone: Any
    happened: Any


def in_vectors(problem: Problem, course: Course) -> Vectors:
    """How an event lies in vectors."""
    return vectors_of(jax.eval_shape(lambda: _nothing(problem, course)))


def tape(problem: Problem, course: Course, most: int) -> Tape:
    """A tape with room for so many rounds."""
    rows = in_vectors(problem, course).of(_nothing(problem, course))
    step = _step(course, course.offset)
    steps, events = jax.tree.map(lambda row: jnp.zeros((most, *row.shape), row.dtype), (step, rows))
    return Tape(steps, events, jnp.int32(0), jnp.int32(0))


def rounds(
    problem: Problem, course: Course, record: Record, kept: Tape | None, most: int
) -> tuple[Course, Record, Any]:
    """Some rounds.

    Args:
        problem: what is simulated.
        course: where it is.
        record: what is recorded.
        kept: the tape; None to keep nothing.
        most: how many rounds there are, if the simulation is not over before.
    """
    form = jax.eval_shape(lambda: attempt(problem, course)[1])
    nothing: Ahead = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form)

    def goes_on(carried: Any) -> Any:
        return running(carried[0]) & (carried[3] > 0)

    def steps(inner: Any) -> Any:
        # Under `vmap` bodies run on lanes that wait, too: they test whether they go on.
        return goes_on(inner[0]) & ~inner[1].event & ~inner[0][0].pending

    def step(inner: Any) -> Any:
        (course, record, kept, fuel), _ = inner
        after, ahead = attempt(problem, course)
        gone = ~ahead.event & ~after.refused
        record = sampled(problem, record, course, (ahead.size, ahead.dense), ahead.size, gone)
        if kept is not None:
            row = lax.dynamic_update_index_in_dim(
                kept.steps, _step(course, ahead.size), kept.gone, 0
            )
            kept = kept._replace(steps=row, gone=kept.gone + gone)
        return (after, record, kept, fuel - 1), ahead

    def round_(carried: Any) -> Any:
        (course, record, kept, fuel), ahead = lax.while_loop(steps, step, (carried, nothing))
        found = located(problem, course, ahead)
        event = ahead.event & running(course) & ~course.pending
        length = found.part * ahead.size
        ends = ahead.last & (found.part >= 1) & (problem.limit(course) >= problem.until)
        within = ahead.size, ahead.dense
        record = sampled(problem, record, course, within, length, event, end=ends)
        after, before, due = passed(problem, course, ahead._replace(event=event), found, once=True)
        made = after.counts.majors - course.counts.majors
        record = noted(record, before.positions, after, made, due, again=course.pending)
        if kept is not None:
            what = found.part, found.roots, after.date, before.positions
            noticed = _noticed(problem, before.discrete)
            row = Happened(needed(course), ahead.size, ahead.last, *what, noticed, kept.gone)
            rows = [
                lax.dynamic_update_index_in_dim(rows, row, kept.happened, 0)
                for rows, row in zip(kept.events, in_vectors(problem, course).of(row), strict=True)
            ]
            count = kept.happened + (event | (course.pending & running(course)))
            kept = kept._replace(events=rows, happened=count)
        return after, record, kept, fuel - course.pending

    course, record, kept, _ = lax.while_loop(
        goes_on, round_, (course, record, kept, jnp.int32(most))
    )
    return course, record, kept


def _nothing(problem: Problem, course: Course) -> Happened:
    """An event of the right form."""
    number, flag = course.offset, course.pending
    what = number, flag, number, course.roots, course.date, course.positions
    return Happened(needed(course), *what, _noticed(problem, course.discrete), jnp.int32(0))


def _noticed(problem: Problem, discrete: Any) -> Any:
    """The memories, if the system has them notice events."""
    return () if problem.system.set_up is None else discrete


def _step(course: Course, size: Any) -> Any:
    """The row of a step."""
    return jnp.concatenate([course.positions, jnp.stack([course.offset, size])])


def step_of(row: Any) -> tuple[Any, Any, Any]:
    """The positions, the offset and the size in the row of a step."""
    return row[:-2], row[-2], row[-1]
