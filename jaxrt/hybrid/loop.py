"""The loop: phases of integration and the events between them, one after the other or in one round each.

In: a problem, a course and a record. Out: both when the simulation is over, or when it pauses. Both loops are made of
the same functions: `attempt` a step, where its event is `located`, and what is `passed` with it.

* nested: a loop of steps up to an event, within a loop of events. The default.
* flat: each round is a step and the event in it, if any. For lanes whose events come at different dates: nobody
  waits for the others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.course import Counts, Course, Crowding, Status
from pzjax.jaxrt.hybrid.event import Steps, located, majors, passed, restarted
from pzjax.jaxrt.hybrid.phase import Ahead, Problem, attempt, chosen, running
from pzjax.jaxrt.hybrid.record import Record, noted, sampled
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.hybrid.vectors import Apart, apart
from pzjax.jaxrt.random import Key

Carried = tuple[Course, Record, Any]
"""A course, a record, and how many steps may still be tried."""

Flat = tuple[Apart, Record, Any]
"""The same, with the course in numbers."""


class Rest(NamedTuple):
    """Where a simulation rests: before it starts, or between two parts that integrate by themselves.

    Attributes:
        date: when.
        horizon: as the last major step said.
        roots: which crossings have come at the very end of the part before.
        size: the size of the next step.
        crowding: how close crossings have come.
        status: whether it goes on.
        code: what ended the program.
    """

    date: Any
    horizon: Any
    roots: Any
    size: Any
    crowding: Crowding
    status: Any
    code: Any


def at_rest(system: System, number: Any) -> Rest:
    """Where a simulation is before it starts.

    Args:
        system: what is simulated.
        number: a number of the precision of its positions.
    """
    now = dates.date(0.0)
    none = jnp.zeros(len(system.crossings), bool)
    zero, naught, endless = jnp.int32(0), jnp.zeros_like(number), jnp.full_like(number, np.inf)
    return Rest(now, now, none, endless, Crowding(naught, endless, zero, zero), zero, zero)


def start(problem: Problem, key: Key, *, once: bool = False) -> Course:
    """The course at date 0, after its major steps.

    Args:
        problem: what is simulated.
        key: the source of random numbers.
        once: whether to make one major step only.
    """
    system = problem.system
    discrete, positions = jax.tree.map(jnp.asarray, system.start(key))
    rest = at_rest(system, jnp.zeros((), positions.dtype))
    return begun(problem, discrete, positions, rest, jnp.ones((), bool), once=once)


def begun(
    problem: Problem, discrete: Any, positions: Any, rest: Rest, due: Any, *, once: bool = False
) -> Course:
    """The course of a simulation that rested, after the major steps at its date.

    Args:
        problem: what is simulated.
        discrete: the memories.
        positions: the positions.
        rest: where it is.
        due: whether there are major steps at its date.
        once: whether to make one of them only.
    """
    system = problem.system
    now, none = rest.date, jnp.zeros_like(rest.roots)
    knot = problem.inputs.passed(np.int32(0), now)
    offset = jnp.zeros((), positions.dtype)
    value = problem.inputs.at(knot, now, offset)
    form = jax.eval_shape(system.major, discrete, positions, none, now, value)
    output = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form.output)
    zero = jnp.int32(0)
    before = Steps(discrete, positions, rest.horizon, output, rest.code, zero, due)
    steps = majors(problem, before, rest.roots, now, value, once=once)
    status = rest.status
    status = jnp.where(steps.count >= problem.options.cascade, np.int32(Status.CASCADE), status)
    course = Course(
        date=now,
        offset=offset,
        lost=offset,
        room=(offset, offset),
        horizon=steps.horizon,
        knot=jnp.asarray(knot),
        discrete=discrete,
        positions=positions,
        slope=positions,
        watched=jnp.zeros(len(system.crossings), positions.dtype),
        size=rest.size,
        refused=jnp.zeros((), bool),
        veiled=zero,
        pending=steps.more,
        output=output,
        roots=none,
        crowding=rest.crowding,
        status=jnp.where(steps.code != 0, np.int32(Status.PROGRAM), status),
        code=rest.code,
        counts=Counts(zero, zero, zero, steps.count, zero),
    )
    jumps = jnp.any(rest.roots) | ~jnp.isfinite(rest.size)
    return restarted(problem, course, steps, jumps)


def run(
    problem: Problem, course: Course, record: Record, steps: Any = None
) -> tuple[Course, Record]:
    """The simulation up to its end, or up to a pause: where a buffer is full, or so many steps were tried.

    Args:
        problem: what is simulated.
        course: where it is.
        record: what is recorded.
        steps: how many steps may be tried; None for any number.
    """
    if problem.options.flat:
        carried = lax.while_loop(
            goes_on_flat,
            lambda carried: flat_round(problem, carried),
            flat_start(course, record, steps),
        )
        return carried[0].tree, carried[1]
    course, record, _ = lax.while_loop(
        _goes_on, lambda carried: _nested(problem, carried), (course, record, _fuel(steps))
    )
    return course, record


def flat_start(course: Course, record: Record, steps: Any = None) -> Flat:
    """What the flat loop carries at first, of the arguments of `run`."""
    return apart(course), record, _fuel(steps)


def goes_on_flat(carried: Flat) -> Any:
    """Whether the flat loop goes on."""
    return _goes_on((carried[0].tree, *carried[1:]))


def flat_round(problem: Problem, carried: Flat) -> Flat:
    """What the flat loop carries after one more round."""
    course, record, fuel = _flat(problem, (carried[0].tree, *carried[1:]))
    return apart(course), record, fuel


def _fuel(steps: Any) -> Any:
    return jnp.asarray(np.iinfo(np.int32).max if steps is None else steps, np.int32)


def tried(problem: Problem, course: Course) -> tuple[Course, Any]:
    """The course after one step, if that comes to the end of the simulation; whether it does.

    Most often it does where a simulation goes on for a short time at a time. If not the course is of no use, and `run`
    is what has to be done.

    Args:
        problem: what is simulated.
        course: where it is.
    """
    _, ahead = attempt(problem, course)
    ends = ahead.event & ahead.last & ~ahead.crosses & (problem.limit(course) >= problem.until)
    ended = _ended(problem, course, ahead)
    return chosen(running(course), ended, course), ends | ~running(course)


def _ended(problem: Problem, course: Course, ahead: Ahead) -> Course:
    """The course at the end of a simulation that a step comes to."""
    none = jnp.zeros_like(course.offset)
    since = course.crowding.since + course.offset + ahead.size
    return replace(
        course,
        date=dates.date(problem.until),
        offset=none,
        lost=none,
        positions=ahead.positions,
        slope=ahead.slope,
        watched=ahead.watched,
        size=ahead.proposed,
        crowding=course.crowding._replace(since=since),
        status=np.int32(Status.DONE),
        counts=course.counts._replace(accepted=course.counts.accepted + 1),
    )


def _goes_on(carried: Carried) -> Any:
    course, record, fuel = carried
    return running(course) & ~record.full & (fuel > 0)


def _nested(problem: Problem, carried: Carried) -> Carried:
    """The steps up to an event, and the event."""
    form = jax.eval_shape(lambda course: attempt(problem, course)[1], carried[0])
    nothing: Ahead = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form)

    def steps(inner: tuple[Carried, Ahead]) -> Any:
        # Under `vmap` bodies run on lanes that wait, too: they test whether they go on.
        return _goes_on(inner[0]) & ~inner[1].event

    def step(inner: tuple[Carried, Ahead]) -> Any:
        (course, record, fuel), _ = inner
        after, ahead = attempt(problem, course)
        gone = ~ahead.event & ~after.refused
        record = sampled(problem, record, course, (ahead.size, ahead.dense), ahead.size, gone)
        if record.pauses:
            after = chosen(record.full, course, after)
        return (after, record, fuel - 1), ahead

    (course, record, fuel), ahead = lax.while_loop(steps, step, (carried, nothing))
    return *_passed(problem, course, record, ahead), fuel


def _flat(problem: Problem, carried: Carried) -> Carried:
    """A step, and the event in it."""
    course, record, fuel = carried
    after, ahead = attempt(problem, course)
    gone = ~ahead.event & ~after.refused
    # So that XLA does not compute the step anew for each that needs a part of it.
    after, ahead = lax.optimization_barrier(apart((after, ahead))).tree
    step = ahead.size, ahead.dense
    record = sampled(problem, record, course, step, ahead.size, gone)
    if record.pauses:
        after = chosen(record.full, course, after)
    return *_passed(problem, after, record, ahead), fuel - 1


def _passed(
    problem: Problem, course: Course, record: Record, ahead: Ahead
) -> tuple[Course, Record]:
    """What follows a step: the event in it, if any."""
    found = located(problem, course, ahead)
    length = found.part * ahead.size
    ends = ahead.last & (found.part >= 1) & (problem.limit(course) >= problem.until)
    event = ahead.event & running(course) & ~record.full
    step = ahead.size, ahead.dense
    record = sampled(problem, record, course, step, length, event, end=ends)
    if record.pauses:
        event = event & ~record.full
    after, before, due = passed(problem, course, ahead._replace(event=event), found, once=False)
    steps = after.counts.majors - course.counts.majors
    record = noted(record, before.positions, after, steps, due, again=course.pending)
    return after, record
