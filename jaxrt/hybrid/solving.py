"""A hybrid node within a discrete one that sees how it is solved: each step is one part of the work.

In: a hybrid node and a date at which it stops. Out: a discrete node whose input is a pair of the date that is expected
and the hybrid node's input. A step is one of these: a major step; a step of the solver, up to the next event at most;
the output at an instant within the last step of the solver. What it was, and where the node is then, is a `Told`.

The first step is the major step at date 0. An instant is within the last step of the solver from its start on; its end
is not, since there the event comes first. If the input changes while the expected date is within that step, the rest of
it is given up: a major step takes place at the date that was reached last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt import dates
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.forms import Float
from pzjax.jaxrt.hybrid.advance import Plant, plants, tell
from pzjax.jaxrt.hybrid.course import Course, Status
from pzjax.jaxrt.hybrid.event import Found, located, passed
from pzjax.jaxrt.hybrid.inputs import constant
from pzjax.jaxrt.hybrid.lanes import in_lanes
from pzjax.jaxrt.hybrid.loop import start
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.phase import Ahead, Problem, attempt, running
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.trees import pytree


class Did(IntEnum):
    """What a step did: numbers are those of the constructors of `Node.status`."""

    INTERPOLATE = 0
    """The output within the last step of the solver."""
    SUCCESS = 1
    """A step of the solver, up to a date."""
    HORIZON = 3
    """A major step; the next one that is known is due at a date."""
    CASCADE = 4
    """A major step, and another one is due at the same date."""
    STOPPED = 5
    """Nothing: the node has come to its end."""
    PASSED = 6
    """Nothing: the expected date lies before the last step of the solver."""


class Told(NamedTuple):
    """What a step tells.

    Attributes:
        time: the date that is reached.
        did: a `Did`.
        until: the date of which `did` speaks.
        output: the output of the hybrid node.
    """

    time: Any
    did: Any
    until: Any
    output: Any


class Gone(NamedTuple):
    """The last step of the solver.

    Attributes:
        there: whether there is one since the last major step.
        start: where it starts: the offset, and what that lacks.
        positions: those at its start.
        ahead: the step.
        found: the event in it or at its end, if there is one.
        value: the input.
        part: the part of the step that was reached last.
    """

    there: Any
    start: tuple[Any, Any]
    positions: Any
    ahead: Ahead
    found: Found
    value: Any
    part: Any


class Solved(NamedTuple):
    """Where a hybrid node is between two steps.

    Attributes:
        course: at the end of the last step of the solver; at its start, if there is an event in it or at its end.
        gone: that step.
        output: the last output.
    """

    course: Course
    gone: Gone
    output: Any


@pytree
@dataclass(frozen=True)
class Within:
    """The state of a hybrid node within a discrete one.

    Attributes:
        begun: whether it has begun.
        key: what it begins with.
        solved: where it is.
    """

    begun: Any
    key: Key
    solved: Any


@dataclass(frozen=True)
class Work:
    """The parts of the work for inputs of one form.

    Attributes:
        plant: the hybrid node.
        stop: the date at which it stops.
    """

    plant: Plant
    stop: Any

    def problem(self, value: Any) -> Problem:
        """What is simulated while the input is a value."""
        plant = self.plant
        return Problem(plant.system, plant.options, constant(value), dates.date(self.stop))

    def begin(self, key: Key, value: Any) -> tuple[Solved, Told]:
        """The major step at date 0."""
        problem = self.problem(value)
        course = start(problem, key, once=True)
        form = jax.eval_shape(self.step, course, value)
        nothing: Gone = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form[1])
        return self.after(problem, course, nothing)

    def after(self, problem: Problem, course: Course, gone: Gone) -> tuple[Solved, Told]:
        """What a major step tells."""
        did = jnp.where(course.pending, np.int32(Did.CASCADE), np.int32(Did.HORIZON))
        limit = dates.number(problem.limit(course))
        told = Told(dates.number(course.date), did, limit, course.output)
        gone = gone._replace(there=jnp.zeros((), bool))
        return Solved(course, gone, course.output), told

    def step(self, course: Course, value: Any) -> tuple[Course, Gone]:
        """A step of the solver; whether it was good is for the status to tell."""
        problem = self.problem(value)
        now = problem.field(course)(course.positions, 0.0)  # the input may be another one
        course = replace(course, slope=now.derivative, watched=now.watched)
        form = jax.eval_shape(lambda course: attempt(problem, course)[1], course)
        nothing: Ahead = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form)

        def tried(carried: Any) -> Any:
            _, _, before, _ = carried
            after, ahead = attempt(problem, before)
            return running(after) & after.refused & ~ahead.event, before, after, ahead

        first = (jnp.ones((), bool), course, course, nothing)
        _, before, after, ahead = lax.while_loop(lambda carried: carried[0], tried, first)
        found = located(problem, before, ahead)
        begins = (before.offset, before.lost)
        there, nought = jnp.ones((), bool), jnp.zeros_like(before.offset)
        return after, Gone(there, begins, before.positions, ahead, found, value, nought)

    def integrate(self, solved: Solved, value: Any) -> tuple[Solved, Told]:
        """A step of the solver."""
        course, gone = self.step(solved.course, value)
        begin, _ = gone.start
        time = dates.number(course.date) + begin
        until = dates.number(course.date + begin + gone.found.part * gone.ahead.size)
        told = Told(time, np.int32(Did.SUCCESS), until, solved.output)
        return Solved(course, gone, solved.output), told

    def happen(self, solved: Solved, inside: Any, value: Any) -> tuple[Solved, Told]:
        """A major step: within the last step of the solver, where that is given up, at its end, or once more."""
        problem, (course, gone, _) = self.problem(value), solved
        offset, lost = gone.start
        begins = replace(course, offset=offset, lost=lost, positions=gone.positions)
        course = jax.tree.map(lambda a, b: jnp.where(gone.there, a, b), begins, course)
        roots = gone.found.roots & ~inside
        found = gone.found._replace(part=jnp.where(inside, gone.part, gone.found.part), roots=roots)
        ahead = gone.ahead._replace(event=gone.there)
        course, _, _ = passed(problem, course, ahead, found, once=True, former=gone.value)
        return self.after(problem, course, gone)

    def interpolate(self, solved: Solved, part: Any, time: Any) -> tuple[Solved, Told]:
        """The output at a part of the last step of the solver."""
        course, gone, _ = solved
        problem, (offset, lost) = self.problem(gone.value), gone.start
        begins = replace(course, offset=offset, lost=lost)
        field = problem.field(begins)
        size = gone.ahead.size
        between = problem.solver.between
        positions = between(field, gone.positions, size, gone.ahead.dense, part)
        output = field(positions, part * size).output
        told = Told(time, np.int32(Did.INTERPOLATE), time, output)
        return Solved(course, gone._replace(part=part), output), told

    def nothing(self, solved: Solved, did: Any) -> tuple[Solved, Told]:
        """Nothing."""
        course, gone, output = solved
        begin = jnp.where(gone.there, gone.start[0], course.offset)
        passed = dates.number(course.date + begin)
        time = jnp.where(did == Did.STOPPED, dates.number(dates.date(self.stop)), passed)
        return solved, Told(time, did, time, output)

    def go(self, begun: Any, key: Key, solved: Solved, time: Any, value: Any) -> Any:
        """A step: one of the above."""
        course, gone, _ = solved
        size, part = gone.ahead.size, gone.found.part
        whole, rest = dates.gap(dates.date(time), course.date)
        begin, lost = gone.start
        begin = jnp.where(gone.there, begin, course.offset)
        since = (whole - begin) + (rest - jnp.where(gone.there, lost, course.lost))
        event = gone.there & gone.ahead.event
        limit = self.problem(value).limit(course)
        stops = event & gone.ahead.last & (part >= 1) & (limit >= dates.date(self.stop))
        inside = gone.there & (since < part * size)
        same = jax.tree.map(lambda a, b: jnp.all(a == b), gone.value, value)
        changed = ~jnp.all(jnp.array([True, *jax.tree.leaves(same)]))
        over = course.status > Status.DONE
        early = (since < 0) | over
        choices = [
            (~begun, 0),
            (course.pending & ~over, 2),
            (early, 4),
            (inside & changed, 2),
            (inside, 3),
            (stops, 4),
            (event, 2),
        ]
        index = jnp.select([one for one, _ in choices], [np.int32(n) for _, n in choices], 1)
        size = jnp.where(gone.there & (size > 0), size, 1.0)
        nothing = jnp.where(early, np.int32(Did.PASSED), np.int32(Did.STOPPED))
        return lax.switch(
            index,
            [
                lambda: self.begin(key, value),
                lambda: self.integrate(solved, value),
                lambda: self.happen(solved, inside & ~course.pending, value),
                lambda: self.interpolate(solved, since / size, time),
                lambda: self.nothing(solved, nothing),
            ],
        )


def solving(node: HybridNode, stop: Any, options: Options) -> Node:
    """A discrete node that does one part after the other of the work to simulate a hybrid one.

    Args:
        node: the hybrid node.
        stop: the date at which it stops, a float.
        options: how to integrate.

    Returns:
        A node from pairs of a date, a float of shape (), and the hybrid node's input to a `Told`.
    """
    plant_of = plants(node, options)
    works: dict[int, tuple[Work, Callable[..., Any]]] = {}

    def work(key: Key, value: Any) -> tuple[Work, Callable[..., Any]]:
        plant = plant_of(key, value)
        if id(plant) not in works:
            made = Work(plant, stop)
            works[id(plant)] = made, in_lanes(jax.jit(made.go))
        return works[id(plant)]

    def fresh(key: Key) -> Within:
        return Within(np.asarray(False), key, PLACEHOLDER)

    def step(state: Within, given: tuple[Any, Any]) -> tuple[Within, Told]:
        time, value = arrays(given)
        made, go = work(state.key, value)
        solved = state.solved
        if isinstance(solved, Placeholder):
            form = jax.eval_shape(made.begin, state.key, value)[0]
            solved = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), form)
        raised(f"the time that is expected of {node.name} is not a number", jnp.isnan(time))
        raised(f"{node.name} stops at a date, 0 or later", ~(jnp.asarray(stop) >= 0))
        solved, told = go(state.begun, state.key, solved, time, value)
        tell(solved.course, made.plant)
        return Within(np.asarray(True), state.key, solved), told

    def reset(state: Within) -> Within:
        return replace(state, begun=jnp.zeros_like(state.begun), key=state.key.next())

    form = None if node.input is None else (Float, node.input)
    return Node(fresh, step, reset, f"solve {node.name}", input=form, settings=node.settings)
