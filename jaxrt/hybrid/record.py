"""The record of a simulation: samples at dates, and a row for each event, in buffers of fixed size.

In: steps as they are gone, and events. Out: buffers with what they hold so far. Rows are written by
`dynamic_update_index_in_dim`, which keeps a buffer in its place; those that are not wanted go into the last place.
A sample at the date of an event shows what is after it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.course import Course
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Samples:
    """What there is at given dates; the row after the last is of no meaning.

    Attributes:
        times: the dates, which increase. Where the record pauses, the last of them is that of the first sample for
            which there is no room.
        count: how many are past.
        positions: the positions at these.
        output: the outputs at these.
    """

    times: Any
    count: Any
    positions: Any
    output: Any


@pytree
@dataclass(frozen=True)
class Events:
    """What happened at events; the row after the last is of no meaning.

    Attributes:
        count: how many there were, also those for which there was no room.
        dates: when.
        roots: which crossings came; none at a horizon or a date of the input.
        before: the positions before.
        after: those after.
        output: the output of the last major step at this date.
        steps: how many major steps there were.
    """

    count: Any
    dates: Any
    roots: Any
    before: Any
    after: Any
    output: Any
    steps: Any


@pytree
@dataclass(frozen=True)
class Record:
    """What is recorded of a simulation.

    Attributes:
        samples: at dates; None where there are none.
        events: None where they are not wanted.
        full: whether a buffer has no more room, and who reads it is to come before the simulation goes on.
        pauses: whether anybody comes; if not, what finds no room is lost.
    """

    samples: Samples | None = None
    events: Events | None = None
    full: Any = False
    pauses: bool = field(default=False, metadata={"static": True})


def buffers(
    problem: Problem, course: Course, *, times: Any = None, events: int = 0, pauses: bool = False
) -> Record:
    """An empty record.

    Args:
        problem: what is simulated.
        course: where it starts.
        times: the dates of samples.
        events: how many events there is room for; 0 to record none.
        pauses: whether the record is read and emptied when it is full.
    """
    samples = rows = None
    if times is not None:
        output = jax.eval_shape(lambda: problem.field(course)(course.positions, 0.0).output)
        count = jax.tree.leaves(times)[0].shape[0] - pauses
        empty = (_rows(count + 1, course.positions), _rows(count + 1, output))
        samples = Samples(times, np.int32(0), *empty)
    if events:
        room = events + 1
        places, steps = _rows(room, course.positions), jnp.zeros(room, np.int32)
        roots, output = _rows(room, course.roots), _rows(room, course.output)
        moments = _rows(room, course.date)
        rows = Events(jnp.int32(0), moments, roots, places, places, output, steps)
    return Record(samples, rows, jnp.zeros((), bool), pauses)


def sampled(
    problem: Problem,
    record: Record,
    course: Course,
    step: tuple[Any, Any],
    length: Any,
    gone: Any,
    *,
    end: Any = False,
) -> Record:
    """The record with the samples within a step. If some of them find no room it is full, and the step is not to go.

    Args:
        problem: what is simulated.
        record: the record so far.
        course: at the start of the step.
        step: its size, and what the solver keeps of it.
        length: how much of it is gone before the next event.
        gone: whether it is.
        end: whether the simulation ends there, and a sample at its end is to be taken.
    """
    samples = record.samples
    if samples is None:
        return record
    times = samples.times
    last = jax.tree.leaves(times)[0].shape[0] - 1
    total = last if record.pauses else last + 1
    if last < 0:
        return record
    size, dense = step

    def since(index: Any) -> Any:
        time = jax.tree.map(lambda column: column[jnp.minimum(index, last)], times)
        whole, rest = dates.gap(time, course.date)
        return (whole - course.offset) + (rest - course.lost)

    def due(index: Any) -> Any:
        later = since(index)
        return gone & ((later < length) | (end & (later <= length)))

    def more(taken: Samples) -> Any:
        return (taken.count < total) & due(taken.count)

    def take(taken: Samples) -> Samples:
        wanted = more(taken)
        later = since(taken.count)
        positions, output = observed(problem, course, size, dense, later)
        put = _writer(jnp.where(wanted, taken.count, total))
        return replace(
            taken,
            count=taken.count + wanted,
            positions=put(taken.positions, positions),
            output=put(taken.output, output),
        )

    samples = lax.while_loop(more, take, samples)
    full = record.full
    if record.pauses:
        waits = (samples.count <= last) & due(samples.count)
        full = full | waits & (samples.count >= total)
    return replace(record, samples=samples, full=full)


def observed(
    problem: Problem, course: Course, size: Any, dense: Any, later: Any
) -> tuple[Any, Any]:
    """The positions and the output within a step.

    Args:
        problem: what is simulated.
        course: at the start of the step.
        size: its size.
        dense: what the solver keeps of it.
        later: the time since its start.
    """
    field_ = problem.field(course)
    part = jnp.where(size > 0, later / jnp.where(size > 0, size, 1.0), 0.0)
    part = jnp.clip(part, 0.0, 1.0)
    positions = problem.solver.between(field_, course.positions, size, dense, part)
    return positions, field_(positions, later).output


def noted(
    record: Record, before: Any, course: Course, steps: Any, happens: Any, *, again: Any
) -> Record:
    """The record with a row for an event, if it happens.

    Args:
        record: the record so far.
        before: the positions before the event.
        course: after it.
        steps: how many major steps there were.
        happens: whether there was an event.
        again: whether these steps go on with the event before, which has a row, unless it is the start.
    """
    events = record.events
    if events is None:
        return record
    room = events.steps.shape[0] - 1
    index = events.count - again
    index = jnp.where(happens & (index >= 0) & (index < room), index, room)
    put = _writer(index)
    count = events.count + (happens & ~again)
    rows = replace(
        events,
        count=count,
        dates=put(events.dates, course.date),
        roots=put(events.roots, course.roots),
        before=put(events.before, jnp.where(again, events.before[index], before)),
        after=put(events.after, course.positions),
        output=put(events.output, course.output),
        steps=put(events.steps, steps + jnp.where(again, events.steps[index], 0)),
    )
    full = record.full
    if record.pauses:
        full = full | (count >= room) & ~course.pending
    return replace(record, events=rows, full=full)


def _rows(count: int, row: Any) -> Any:
    return jax.tree.map(lambda leaf: jnp.zeros((count, *leaf.shape), leaf.dtype), row)


def _writer(index: Any) -> Any:
    def put(buffer: Any, row: Any) -> Any:
        return jax.tree.map(
            lambda column, value: lax.dynamic_update_index_in_dim(
                column, jnp.asarray(value, column.dtype), index, 0
            ),
            buffer,
            row,
        )

    return put
