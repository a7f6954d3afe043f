"""A phase: the way from one event to the next, step by step.

In: a course. Out: the same some steps later, and what lies ahead: a step with an event in it or at its end, not yet
gone. Sizes of steps carry no derivative, but for a step that reaches the limit of its phase: where that goes, it goes.
"""

from __future__ import annotations

import functools
import operator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.course import Course, Status
from pzjax.jaxrt.hybrid.finder import crossed, hidden
from pzjax.jaxrt.hybrid.inputs import Inputs
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.solver import TABLEAUS, Field, Solver, explicit
from pzjax.jaxrt.hybrid.stiff import stiff_solver
from pzjax.jaxrt.hybrid.system import Minor, System

SAFETY, LEAST_FACTOR, MOST_FACTOR = 0.9, 0.2, 10.0
"""How the size of a step follows its error."""

STRETCH = 1.1
"""A step is stretched by as much as that to reach the limit of the phase."""

VEILED_FACTOR, MOST_VEILED = 0.4, 60
"""How a step is shortened within which a value seems to cross twice, and how often at most within one phase."""

LONGEST = 1e30
"""No step is longer."""

ROUNDINGS = 16
"""A step has at least as many roundings of the time since the last event."""


@dataclass(frozen=True)
class Problem:
    """What stays the same during a simulation.

    Attributes:
        system: what is simulated.
        options: how.
        inputs: its input.
        until: the date at which it ends; nothing happens at it.
        many: whether it is one of many, which go together. XLA is kept then from computing a step anew for each part
            of it; of a single one, that costs more than it saves.
    """

    system: System
    options: Options
    inputs: Inputs
    until: Any
    many: bool = False

    @functools.cached_property
    def solver(self) -> Solver:
        """How steps are made."""
        options = self.options
        if options.solver in TABLEAUS:
            return explicit(TABLEAUS[options.solver], apart=options.flat)
        return stiff_solver(options.solver, options.rtol, options.atol)

    @functools.cached_property
    def minor(self) -> Any:
        """The minor call, traced once wherever it is needed."""
        return jax.jit(self.system.minor, inline=True)

    def input(self, course: Course, since: Any = 0.0) -> Any:
        """The input at a course, or some time later."""
        return self.inputs.at(course.knot, course.date, course.offset + since)

    def field(self, course: Course) -> Field:
        """The vector field from a course on, until the next event."""

        def call(positions: Any, since: Any) -> Minor:
            return self.minor(course.discrete, positions, self.input(course, since))

        return call

    def limit(self, course: Course) -> Any:
        """The date at which a phase ends, if no crossing ends it before."""
        return dates.earliest(self.until, course.horizon, self.inputs.next(course.knot))


class Ahead(NamedTuple):
    """A step that was good but is not gone yet.

    Attributes:
        event: whether there is an event in it or at its end.
        crosses: whether a watched value crosses in it.
        last: whether it reaches the limit of the phase.
        size: its size.
        proposed: the size for the step that follows.
        positions: those at its end.
        slope: their derivative.
        watched: the watched values there.
        dense: what the solver needs to tell what lies within.
    """

    event: Any
    crosses: Any
    last: Any
    size: Any
    proposed: Any
    positions: Any
    slope: Any
    watched: Any
    dense: Any


def running(course: Course) -> Any:
    """Whether a course goes on."""
    return course.status == Status.RUNNING


def formed(tree: Any, like: Any) -> Any:
    """A tree whose numbers have the types of those of another one."""
    return jax.tree.map(lambda a, b: jnp.asarray(a, jnp.result_type(b)), tree, like)


def chosen(condition: Any, first: Any, second: Any) -> Any:
    """One of two trees of the same form; numbers take the types of the second."""
    return jax.tree.map(lambda a, b: jnp.where(condition, a, b), formed(first, second), second)


def attempt(problem: Problem, course: Course) -> tuple[Course, Ahead]:
    """Tries one step: it is gone unless there is an event in it or at its end; then the course stays as it is."""
    options, solver = problem.options, problem.solver
    fixed = lax.stop_gradient(course)
    least = jnp.maximum(
        options.minstep, ROUNDINGS * jnp.finfo(fixed.offset.dtype).eps * fixed.offset
    )
    left = (course.room[0] - course.offset) + (course.room[1] - course.lost)
    wanted = jnp.clip(fixed.size, least, min(options.maxstep, LONGEST))
    last = STRETCH * wanted >= left
    size = jnp.where(last, left, wanted)
    trial = solver.step(problem.field(course), course.positions, course.slope, size)
    if problem.many:
        trial = lax.optimization_barrier(trial)
    length = lax.stop_gradient(size)
    error = lax.stop_gradient(_error(options, course.positions, trial.positions, trial.error))
    forced = (length <= least) & last
    passing = [jnp.any(hidden(course.watched, inside, trial.watched)) for inside in trial.inside]
    veiled = (
        functools.reduce(operator.or_, passing, jnp.zeros((), bool))
        & (course.veiled < MOST_VEILED)
        & ~forced
    )
    good = ((error <= 1.0) | forced) & ~veiled
    factor = SAFETY * jnp.maximum(error, 1e-10) ** (-1 / solver.order)
    factor = jnp.clip(factor, LEAST_FACTOR, jnp.where(good & course.refused, 1.0, MOST_FACTOR))
    factor = jnp.where(veiled, jnp.minimum(factor, VEILED_FACTOR), factor)
    proposed = length * factor  # a step cut short does not shorten those that follow
    proposed = jnp.where(good & last, jnp.maximum(fixed.size, proposed), proposed)
    lost = ~good & ((length <= least) | ~jnp.isfinite(jnp.sum(fixed.slope))) | ~jnp.isfinite(length)
    crosses = good & jnp.any(crossed(course.watched, trial.watched))
    event = crosses | (good & last)
    gone = good & ~event
    more = size + course.lost
    offset = course.offset + more
    counts = course.counts._replace(
        accepted=course.counts.accepted + gone, refused=course.counts.refused + ~good
    )
    after = replace(
        course,
        offset=jnp.where(gone, offset, course.offset),
        lost=jnp.where(gone, more - (offset - course.offset), course.lost),
        positions=jnp.where(gone, trial.positions, course.positions),
        slope=jnp.where(gone, trial.slope, course.slope),
        watched=jnp.where(gone, trial.watched, course.watched),
        size=jnp.where(event, course.size, proposed),
        refused=jnp.where(event, course.refused, ~good),
        veiled=course.veiled + veiled,
        status=jnp.where(lost, np.int32(Status.STEP), course.status),
        counts=counts,
    )
    end = (trial.positions, trial.slope, trial.watched, trial.dense)
    ahead = Ahead(event & ~lost, crosses, last, size, proposed, *end)
    return after, ahead


def first_size(options: Options, positions: Any, slope: Any) -> Any:
    """The size of a step before anything is known of errors."""
    if not positions.shape[0]:
        return jnp.full((), np.inf, positions.dtype)
    floor = options.atol / options.rtol
    rate = jnp.max(abs(slope) / jnp.maximum(abs(positions), floor)) / (0.8 * options.rtol**0.2)
    return lax.stop_gradient(jnp.minimum(1 / jnp.maximum(rate, 1e-30), options.maxstep))


def size_after(options: Options, course: Any, before: Any, after: Any, since: Any) -> Any:
    """The size of a step after a crossing, or where an input changes.

    It is in proportion to what the slopes still are: where a ball is thrown back with a tenth of its speed, the next
    flight may be a tenth as long as the last one, and no step should miss its end.

    Args:
        options: how to integrate.
        course: after it; its size is that of the next step if nothing had happened.
        before: the slope before it.
        after: the slope after it.
        since: the time since the one before.
    """
    if not after.shape[0]:
        return course.size
    kept = jnp.minimum(course.size, options.maxstep)
    slight = (options.atol + options.rtol * abs(course.positions)) / kept
    low, high = jnp.minimum(abs(before), abs(after)), jnp.maximum(abs(before), abs(after))
    left = jnp.min((low + slight) / (high + slight))
    size = jnp.maximum(
        jnp.minimum(kept, since) * left, first_size(options, course.positions, after)
    )
    return jnp.minimum(kept, size)


def _error(options: Options, before: Any, after: Any, error: Any) -> Any:
    """The largest error, where what may be is 1; not a number counts as infinite."""
    if not error.shape[0]:
        return jnp.zeros((), error.dtype)
    scale = options.atol + options.rtol * jnp.maximum(abs(before), abs(after))
    errors = abs(error) / scale
    return jnp.max(jnp.where(jnp.isnan(errors), np.inf, errors))
