"""Simulation in one call: a hybrid system and an end come in; trajectories, events and the last state go out.

It is one function of arrays: under `jit`, `vmap` (one loop for all lanes), `jvp`, `grad`, and `shard_map` with
`check_vma=False`, it is what they make of it. Called by itself it compiles, once for each system and form, and raises
what ended a simulation too early.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import dates
from pzjax.jaxrt.errors import WrongForm, WrongValue
from pzjax.jaxrt.hybrid.bounded import run_bounded
from pzjax.jaxrt.hybrid.closures import Opened, opened, whole
from pzjax.jaxrt.hybrid.course import Course
from pzjax.jaxrt.hybrid.failures import failure
from pzjax.jaxrt.hybrid.inputs import Inputs, constant
from pzjax.jaxrt.hybrid.lanes import check_forwards, in_lanes
from pzjax.jaxrt.hybrid.loop import flat_round, flat_start, goes_on_flat, run, start
from pzjax.jaxrt.hybrid.machine import of_node
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.hybrid.record import Events, Record, buffers
from pzjax.jaxrt.hybrid.relay import Loop
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.insides import is_known, trace_state
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.refusal import Refusal
from pzjax.jaxrt.trees import pytree

DEFAULT = Options()


@pytree
@dataclass(frozen=True)
class Trajectory:
    """What a simulation gives.

    Attributes:
        times: the dates that were asked for.
        positions: the positions at these, after the events at the same date; 0 at those that the simulation did not
            come to, `sampled` tells how many it came to.
        output: the outputs at these, likewise.
        sampled: how many dates it came to.
        events: what happened at events, if that was asked for.
        last: where it ended.
    """

    times: Any
    positions: Any
    output: Any
    sampled: Any
    events: Events | None
    last: Course

    @property
    def status(self) -> Any:
        """A `Status`."""
        return self.last.status


def simulate(
    system: System | HybridNode | Refusal,
    *,
    until: Any,
    times: Any = None,
    inputs: Any = (),
    key: Any = 0,
    options: Options = DEFAULT,
    events: int = 0,
    steps: int | None = None,
) -> Trajectory:
    """Simulates a hybrid system.

    Args:
        system: the system, or a hybrid node of a program.
        until: the date at which to end, a float in the program's unit of time; nothing happens at it.
        times: dates, floats of shape (n,), which increase, at which to give positions and outputs.
        inputs: an input that does not change, or `inputs.signal`.
        key: a key or a seed.
        options: how to integrate.
        events: how many events to keep at most; their count tells how many there were.
        steps: the most rounds of the loop, steps and further major steps at a date. With it, derivatives
            go backwards (`grad`); without it, forwards (`jvp`).

    Returns:
        A `Trajectory`: positions at `times` of shape (n, continuous states), leaves of outputs of shape (n, ...), both
        of the float type in force. Steps and integration take turns as in Bourke and Pouzet, "Zelus: A Synchronous
        Language with ODEs", HSCC 2013.

    Raises:
        Refused: the program can't have this node.
        HybridFailure: something ended the simulation too early; not where it is traced: there the status tells.
        WrongForm: a node is not hybrid.
        WrongValue: a date is not a number, or dates don't increase; or derivatives go backwards without `steps`.
    """
    if events < 0 or (steps is not None and steps < 1):
        raise WrongValue("a number of events is 0 or more, one of steps 1 or more")
    if isinstance(system, Refusal):
        system()
    of_program = isinstance(system, HybridNode)
    if isinstance(system, HybridNode):
        system = of_node(system)
    if isinstance(system, Node):
        raise WrongForm(
            f"{system.name} is not hybrid, and moves in steps: `pzjax.jaxrt.simulate` is for such nodes"
        )
    inputs = inputs if isinstance(inputs, Inputs) else constant(inputs)
    key = as_key(key)
    if times is not None:
        times = _dates(times, until)
    until = dates.of_doubles(until) if is_known(until) else dates.date(until)
    given = (until, times, inputs, key)
    if steps is None:
        check_forwards(given)
    recorded = times is not None or events > 0
    outside = trace_state() == _OUTSIDE
    if outside or of_program:
        result = _compiled(system, options, recorded, events, steps)(*given)
    else:  # what a system by hand closes over may have derivatives, and lanes of its own
        first = opened(system, key, inputs.at(np.int32(0), dates.date(0.0), 0.0))
        result = _simulation(first, options, recorded, events, steps)(first.values, *given)
    if outside and result.last.status.ndim == 0:
        found = failure(system, options, result.last)
        if found is not None:
            found.result = result
            raise found
    return result


_OUTSIDE = trace_state()


@functools.lru_cache(maxsize=64)
def _compiled(system: System, *rest: Any) -> Any:
    first = whole(system)
    return jax.jit(functools.partial(_simulation(first, *rest), first.values))


def _simulation(
    first: Opened, options: Options, recorded: bool, events: int, steps: int | None
) -> Callable[..., Trajectory]:
    """A simulation: from what a system closes over, an end, dates of samples, inputs and a key."""

    def problem(values: Any, until: Any, inputs: Inputs) -> Problem:
        return Problem(first.closed(values), options, inputs, until)

    def simulated(values: Any, until: Any, times: Any, inputs: Inputs, key: Any) -> Trajectory:
        made = problem(values, until, inputs)
        course = start(made, key)
        return _trajectory(*run(made, course, buffers(made, course, times=times, events=events)))

    def bounded(values: Any, until: Any, times: Any, inputs: Inputs, key: Any) -> Trajectory:
        assert steps is not None
        made, parts = problem(values, until, inputs), first._replace(values=values)
        course = start(made, key, once=True)
        return _trajectory(*run_bounded(made, parts, course, steps, times=times, events=events))

    if steps is not None:
        return bounded
    if not options.flat or recorded:  # rows of records are too long to be moved
        return in_lanes(simulated)

    def begun(given: Any) -> Any:
        values, until, _, inputs, key = given
        made = problem(values, until, inputs)
        course = start(made, key)
        return flat_start(course, buffers(made, course))

    def round_(carried: Any, given: Any) -> Any:
        values, until, _, inputs, _ = given
        return flat_round(problem(values, until, inputs), carried)

    def result(carried: Any, _: Any) -> Trajectory:
        return _trajectory(carried[0].tree, carried[1])

    return in_lanes(simulated, loop=Loop(begun, goes_on_flat, round_, result))


def _trajectory(course: Course, record: Record) -> Trajectory:
    samples, events = record.samples, record.events
    if events is not None:
        room = events.steps.shape[0] - 1
        parts = (
            events.dates,
            events.roots,
            events.before,
            events.after,
            events.output,
            events.steps,
        )
        events = Events(events.count, *jax.tree.map(lambda column: column[:room], parts))
    if samples is None:
        none = jnp.zeros(0)
        return Trajectory(none, none, (), np.int32(0), events, course)
    count = jax.tree.leaves(samples.times)[0].shape[0]
    rows = (samples.positions, samples.output)
    positions, output = jax.tree.map(lambda column: column[:count], rows)
    return Trajectory(samples.times, positions, output, samples.count, events, course)


def _dates(times: Any, until: Any) -> Any:
    """Dates of samples, checked where they and the end are known."""
    if not is_known(times):
        return dates.date(times)
    known = np.asarray(times, np.float64)
    if known.ndim != 1 or not np.isfinite(known).all() or (np.diff(known) < 0).any():
        raise WrongValue(
            "the dates of samples are finite numbers, none before the one that it follows"
        )
    if known.size and (known[0] < 0 or (is_known(until) and known[-1] > np.max(until))):
        raise WrongValue(
            f"samples are asked for from {known[0]:.9g} to {known[-1]:.9g}, and the simulation goes from 0 to {until}"
        )
    return dates.of_doubles(known)
