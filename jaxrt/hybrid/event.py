"""An event: where in a step it is, the major steps at its date, and how integration starts again.

In: a course and a step that was good and has an event. Out: the course after the event, and a row of what happened.
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
from pzjax.jaxrt.hybrid.finder import crossed, find
from pzjax.jaxrt.hybrid.implicit import moved
from pzjax.jaxrt.hybrid.phase import Ahead, Problem, chosen, first_size, formed, running, size_after

ACCURACY = 4.0
"""A crossing is found to as many roundings of the time since the last event."""

NOISE = 4.0
"""A value that crossed may lie below 0 by as many times its change within the last bracket."""

STILL, MOST_STILL = 1024.0, 1000
"""Time stands still if it goes on by so few roundings of the date; so many crossings in a row are too many."""

SHRINKING, NEAR = 5, 8.0
"""After so many ever shorter times, crossings pile up if their limit is as near as NEAR sqrt(eps) of the date."""


class Found(NamedTuple):
    """Where an event is.

    Attributes:
        part: the part of the step before it; 1 where nothing crosses.
        roots: which values cross.
        noise: how far below 0 each may lie by rounding.
        evaluations: what it took.
    """

    part: Any
    roots: Any
    noise: Any
    evaluations: Any


def located(problem: Problem, course: Course, ahead: Ahead) -> Found:
    """Where the event of a step is."""
    if not problem.system.crossings:
        none = jnp.zeros(0, bool)
        return Found(
            jnp.ones_like(course.offset), none, jnp.zeros_like(course.watched), np.int32(0)
        )
    course, ahead = lax.stop_gradient((course, ahead))
    eps = jnp.finfo(course.offset.dtype).eps
    rounding = ACCURACY * eps * (course.offset + ahead.size)
    tolerance = jnp.maximum(4 * eps, rounding / jnp.where(ahead.event, ahead.size, 1.0))
    field = problem.field(course)

    def watched(part: Any) -> Any:
        size = ahead.size
        return field(
            problem.solver.between(field, course.positions, size, ahead.dense, part), part * size
        ).watched

    active = ahead.event & ahead.crosses
    bracket = find(watched, course.watched, ahead.watched, active, tolerance)
    roots = active & crossed(bracket.before, bracket.after)
    noise = NOISE * abs(bracket.after - bracket.before)
    return Found(bracket.right, roots, noise, bracket.evaluations)


def reached(
    problem: Problem, course: Course, size: Any, end: tuple[Any, Any], part: Any, roots: Any
) -> tuple[Any, Any, Any, Any]:
    """The time from the start of a step to the event, the positions and the slope there, whether that is its end.

    Args:
        problem: what stays the same.
        course: at the start of the step.
        size: the size of the step.
        end: the positions at its end, and what the solver keeps of it.
        part: the part of it before the event.
        roots: which values cross.
    """
    at_end = part >= 1.0
    field = problem.field(course)
    within = problem.solver.between(field, course.positions, size, end[1], part)
    positions = jnp.where(at_end, end[0], within)
    if not problem.system.crossings:
        return size, positions, None, at_end
    elapsed = part * size
    there = field(positions, elapsed)
    slope = lax.stop_gradient(there.derivative)
    _, rates = jax.jvp(
        lambda later: field(positions + later * slope, elapsed + later).watched,
        (jnp.zeros_like(elapsed),),
        (jnp.ones_like(elapsed),),
    )
    elapsed, positions = moved(elapsed, positions, there.derivative, there.watched, rates, roots)
    return elapsed, positions, slope, at_end


def noticed(
    problem: Problem, course: Course, positions: Any, roots: Any, elapsed: Any, former: Any = None
) -> Any:
    """The memories after they have noted what they see of an event before its major steps.

    Args:
        problem: what stays the same.
        course: at the start of the step with the event.
        positions: those at the event.
        roots: which values cross.
        elapsed: the time to the event.
        former: the input before the event, where that is not the problem's.
    """
    if problem.system.set_up is None:
        return course.discrete
    former = problem.input(course, elapsed) if former is None else former
    return problem.system.set_up(course.discrete, positions, roots, former)


class Steps(NamedTuple):
    """Major steps at one date.

    Attributes:
        discrete: the memories.
        positions: the positions.
        horizon: as the last one said.
        output: that of the last one.
        code: what ended the program.
        count: how many there were.
        more: whether another one is due.
    """

    discrete: Any
    positions: Any
    horizon: Any
    output: Any
    code: Any
    count: Any
    more: Any


def majors(
    problem: Problem, start: Steps, roots: Any, date: Any, value: Any, *, once: bool
) -> Steps:
    """The major steps that are due at a date.

    Args:
        problem: what stays the same.
        start: how it is before them.
        roots: which crossings have come; they are over after the first step.
        date: the date.
        value: the input.
        once: whether to make one at most, so that derivatives can go backwards.
    """

    def step(before: Steps, roots: Any) -> Steps:
        after = problem.system.major(before.discrete, before.positions, roots, date, value)
        horizon = dates.date(after.horizon)
        count = before.count + 1
        bad = (jnp.asarray(after.code) != 0) | (count >= problem.options.cascade)
        made = Steps(
            after.discrete,
            after.positions,
            horizon,
            after.output,
            after.code,
            count,
            (horizon <= date) & ~bad,
        )
        return formed(made, before)

    if once:
        return chosen(start.more, step(start, roots), start)
    none = jnp.zeros_like(roots)
    ended, _ = lax.while_loop(
        lambda carried: carried[0].more,
        lambda carried: (step(*carried), none),
        (start, roots),
    )
    return ended


class Before(NamedTuple):
    """What there is at an event, before its major steps.

    Attributes:
        positions: the positions.
        discrete: the memories, which have noted what they see of an event.
    """

    positions: Any
    discrete: Any


def date_of(problem: Problem, course: Course, last: Any, at_end: Any, elapsed: Any) -> Any:
    """The date of an event.

    Args:
        problem: what stays the same.
        course: at the start of the step with the event.
        last: whether this step reaches the limit of its phase.
        at_end: whether the event is at its end.
        elapsed: the time to the event.
    """
    now = course.date + course.offset + elapsed + course.lost
    return dates.choice(last & at_end, problem.limit(course), now)


def passed(
    problem: Problem, course: Course, ahead: Ahead, found: Found, *, once: bool, former: Any = None
) -> tuple[Course, Before, Any]:
    """The course after the event of a step, if it has one; what there was before; whether a major step took place.

    Args:
        problem: what stays the same.
        course: at the start of the step.
        ahead: the step; its event is one that takes place.
        found: where the event is.
        once: whether to make one major step only; others are `pending` then.
        former: the input before the event, where that is not the problem's.
    """
    end = ahead.positions, ahead.dense
    elapsed, positions, slope, at_end = reached(
        problem, course, ahead.size, end, found.part, found.roots
    )
    slope = ahead.slope if slope is None else slope
    event = ahead.event
    date = date_of(problem, course, ahead.last, at_end, elapsed)
    date = dates.choice(course.pending, course.date, date)
    positions = jnp.where(course.pending, course.positions, positions)
    done = event & (date >= problem.until)
    due = (event & ~done) | (course.pending & running(course))
    roots = found.roots & event
    knot = problem.inputs.passed(course.knot, date)
    here = replace(
        course,
        date=date,
        offset=jnp.zeros_like(course.offset),
        lost=jnp.zeros_like(course.lost),
        knot=knot,
        size=jnp.where(event, ahead.proposed, course.size),
    )
    value = problem.input(here)
    discrete = noticed(problem, course, positions, roots, elapsed, former)
    discrete = chosen(due & ~course.pending, discrete, course.discrete)
    before = Steps(
        discrete, positions, course.horizon, course.output, course.code, np.int32(0), due
    )
    steps = majors(problem, before, roots, date, value, once=once)
    crowding, status = _crowding(course, elapsed, date, jnp.any(roots))
    counts = Counts(
        course.counts.accepted + event,
        course.counts.refused,
        course.counts.events + (event & ~done),
        course.counts.majors + steps.count,
        course.counts.finding + event * found.evaluations,  # where it pauses, the step comes again
    )
    since = course.crowding.since + course.offset + elapsed
    after = restarted(problem, here, steps, jnp.any(roots) | (knot != course.knot), (slope, since))
    again = roots & (after.watched < 0) & (after.watched >= -found.noise)
    status = jnp.where(steps.count >= problem.options.cascade, np.int32(Status.CASCADE), status)
    status = jnp.where(steps.code != 0, np.int32(Status.PROGRAM), status)
    after = replace(
        after,
        watched=jnp.where(again, 0.0, after.watched),
        pending=steps.more,
        roots=jnp.where(course.pending, course.roots, roots),
        crowding=crowding,
        status=status,
    )
    # What crosses at the very end is not lost: its values stay those before.
    crossing = jnp.any(roots)
    ended = replace(
        here,
        positions=positions,
        slope=ahead.slope,
        watched=jnp.where(crossing, course.watched, ahead.watched),
        knot=course.knot,
        crowding=crowding,
        status=np.int32(Status.DONE),
    )
    result = chosen(due, after, chosen(done, ended, course))
    return replace(result, counts=counts), Before(positions, discrete), due


def restarted(
    problem: Problem, course: Course, steps: Steps, jumps: Any, former: Any = None
) -> Course:
    """The course after major steps, ready for the first step of its next phase.

    Args:
        problem: what stays the same.
        course: at the date of the steps.
        steps: the last of them.
        jumps: whether the size of a step so far may say nothing of the steps to come.
        former: the slope before the event and the time since the last crossing, if they are known.
    """
    course = replace(
        course,
        discrete=steps.discrete,
        positions=steps.positions,
        horizon=steps.horizon,
        output=steps.output,
        code=steps.code,
        refused=jnp.zeros((), bool),
        veiled=jnp.int32(0),
    )
    now = problem.field(course)(course.positions, 0.0)
    if former is None:
        size = jnp.minimum(
            course.size, first_size(problem.options, course.positions, now.derivative)
        )
    else:
        size = size_after(problem.options, course, former[0], now.derivative, former[1])
    size = jnp.where(jumps, size, course.size)
    return replace(
        course,
        slope=now.derivative,
        watched=lax.stop_gradient(now.watched),
        size=lax.stop_gradient(size),
        room=dates.gap(problem.limit(course), course.date),
    )


def _crowding(course: Course, elapsed: Any, date: Any, crosses: Any) -> tuple[Crowding, Any]:
    """How close crossings have come after this event, and the status that this means."""
    course, elapsed, date = lax.stop_gradient((course, elapsed, date))
    former = course.crowding
    eps = jnp.finfo(course.offset.dtype).eps
    since = former.since + course.offset + elapsed
    scale = abs(dates.number(date))
    shrinks = since < 0.999 * former.last
    stands = since <= STILL * eps * scale
    shrinking = jnp.where(shrinks, former.shrinking + 1, 0)
    still = jnp.where(stands, former.still + 1, 0)
    crowding = Crowding(jnp.zeros_like(since), since, shrinking, still)
    crowding = chosen(crosses, crowding, former._replace(since=since))
    rest = since * since / jnp.where(shrinks, former.last - since, 1.0)
    zeno = crosses & (shrinking >= SHRINKING) & (rest <= NEAR * eps**0.5 * scale)
    stuck = crosses & (still >= MOST_STILL)
    status = jnp.where(zeno, np.int32(Status.ZENO), np.int32(Status.RUNNING))
    return crowding, jnp.where(stuck, np.int32(Status.STUCK), status)
