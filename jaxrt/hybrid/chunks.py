"""A simulation in motion, for who reads it as it goes: rows come out, a chunk at a time.

One program is compiled: the loop, with buffers for the samples and the events of a chunk. It pauses where a buffer is
full, or after some steps; where it pauses changes nothing, to the bit. What the program prints is printed when a
chunk is done, in order.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt import dates
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.hybrid.course import Course, Status
from pzjax.jaxrt.hybrid.failures import failure, now
from pzjax.jaxrt.hybrid.inputs import Inputs, constant
from pzjax.jaxrt.hybrid.loop import run, start
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.hybrid.record import Record, buffers
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.trees import pytree

ROWS = 1024
"""The most samples, and the most events, of a chunk."""

STEPS = 1 << 16
"""The most steps of a chunk."""


@pytree
@dataclass(frozen=True)
class Rows:
    """What came out, in the order of time: arrays of NumPy with the rows along their first axis.

    Attributes:
        dates: when.
        events: whether the row is of an event; if not, it is a sample. The first row of all is of the start.
        before: the positions before the event; those of the sample.
        positions: the positions after it, likewise.
        output: the output of the last major step of the event, or at the sample.
        roots: which crossings came.
        steps: how many major steps there were.
    """

    dates: Any
    events: Any
    before: Any
    positions: Any
    output: Any
    roots: Any
    steps: Any


class Simulation:
    """A hybrid system in motion.

    Attributes:
        system: the system.
        options: how it is integrated.
        until: where it ends.
        trace_seconds: how long it took to trace the loop.
        compile_seconds: how long it took to compile it.
    """

    def __init__(
        self,
        system: System,
        *,
        until: float = np.inf,
        sampling: float | None = None,
        inputs: Any = (),
        key: Any = 0,
        options: Options | None = None,
        rows: int = ROWS,
        steps: int = STEPS,
    ) -> None:
        """Brings the system to date 0, and compiles the loop.

        Args:
            system: the system.
            until: where to end; nothing happens at it.
            sampling: the time between two samples; None for none.
            inputs: an input that does not change, or `inputs.signal`.
            key: a key or a seed.
            options: how to integrate.
            rows: the most samples, and the most events, of a chunk.
            steps: the most steps of a chunk.

        Raises:
            WrongValue: a number makes no sense.
        """
        if not until >= 0:
            raise WrongValue(f"a simulation ends at a date, 0 or later, not at {until}")
        if sampling is not None and not 0 < sampling < np.inf:
            raise WrongValue(f"the time between two samples is more than 0, not {sampling}")
        self.system = system
        self.options = options or Options()
        self.until = float(until)
        self._sampling, self._rows, self._steps = sampling, rows, steps
        self._taken = 0
        self._texts: list[str] = []
        inputs = inputs if isinstance(inputs, Inputs) else constant(inputs)
        self._problem = problem = Problem(
            system, self.options, inputs, dates.of_doubles(self.until)
        )

        def first(key: Any) -> Course:
            with watched() as watch:
                course = start(problem, key)
            self._texts = watch.texts
            return course

        def chunk(course: Course, times: Any) -> tuple[Course, Record]:
            record = buffers(problem, course, times=times, events=rows, pauses=True)
            return run(problem, course, record, steps)

        begun = time.perf_counter()
        traced = jax.jit(first).trace(as_key(key)).lower()
        times = self._times()
        later = jax.jit(chunk, donate_argnums=0).trace(traced.out_info, times).lower()
        self.trace_seconds = time.perf_counter() - begun
        begun = time.perf_counter()
        self._course: Course = traced.compile()(as_key(key))
        self._run = later.compile()
        self.compile_seconds = time.perf_counter() - begun
        if system.has_effects:
            jax.effects_barrier()

    @property
    def date(self) -> float:
        """How late it is."""
        return float(now(self._course))

    @property
    def output(self) -> Any:
        """What the last major step gave."""
        return jax.tree.map(np.asarray, self._course.output)

    @property
    def counts(self) -> dict[str, int]:
        """What it has cost so far."""
        return {name: int(count) for name, count in self._course.counts._asdict().items()}

    @property
    def is_over(self) -> bool:
        """Whether there are no more rows."""
        return int(self._course.status) != Status.RUNNING

    def first(self) -> Rows:
        """The row of the start: what the major steps at date 0 gave."""
        return start_row(self._course)

    def advance(self) -> Rows:
        """The rows of the next chunk; none does not mean that the simulation is over.

        Raises:
            HybridFailure: something ended the simulation after the rows so far.
        """
        self.check()
        times = self._times()
        course, record = self._run(self._course, times)
        if self.system.has_effects:
            jax.effects_barrier()
        self._course = course
        record = jax.device_get(record)
        if record.samples is not None:
            self._taken += int(record.samples.count)
        return merged(rows_of(self.system, record))

    def check(self) -> None:
        """Tells of what ended the simulation too early.

        Raises:
            HybridFailure: something did.
        """
        found = failure(self.system, self.options, jax.device_get(self._course), self._texts)
        if found is not None:
            raise found

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of the state, for `restore`."""
        return [*map(np.asarray, jax.tree.leaves(self._course)), np.asarray(self._taken)]

    def restore(self, leaves: Sequence[np.ndarray[Any, Any]]) -> None:
        """Goes to where a simulation of the same system with the same options was, which may have ended earlier.

        Going on is the same to the bit as never to have stopped, unless that simulation was over: then a step begins
        where it ended.

        Args:
            leaves: its numbers, as `leaves` gave them.

        Raises:
            ValueError: they do not have the form of this state.
        """
        own = self.leaves()
        forms = [[(leaf.shape, leaf.dtype) for leaf in state] for state in (own, leaves)]
        if forms[0] != forms[1]:
            raise ValueError("this is the state of another system, or of other settings")
        *numbers, taken = leaves
        structure = jax.tree.structure(self._course)
        course = jax.tree.map(jax.numpy.array, structure.unflatten(numbers))
        over = int(course.status) == Status.DONE and float(now(course)) < self.until
        self._course = replace(
            course,
            room=dates.gap(self._problem.limit(course), course.date),
            status=jax.numpy.int32(Status.RUNNING) if over else course.status,
        )
        self._taken = int(taken)

    def _times(self) -> Any:
        """The dates of the samples of the next chunk, and the one that follows."""
        if self._sampling is None:
            return None
        moments = (self._taken + np.arange(self._rows + 1)) * self._sampling
        return dates.of_doubles(np.where(moments <= self.until, moments, np.inf))


def start_row(course: Course) -> Rows:
    """The row of a simulation that has not moved yet: what the major steps at its date gave."""
    course = jax.tree.map(np.asarray, course)
    row = Rows(
        dates.doubles(course.date),
        np.asarray(True),
        course.positions,
        course.positions,
        course.output,
        course.roots,
        course.counts.majors,
    )
    return jax.tree.map(lambda leaf: np.asarray(leaf)[None], row)


def rows_of(system: System, record: Record, first: int = 0) -> list[Rows]:
    """The rows of the samples of a record on the host, and those of its events.

    Args:
        system: what was simulated.
        record: what was recorded; its events at least.
        first: the number of the first sample.
    """
    parts = []
    if record.samples is not None:
        samples = record.samples
        past = slice(first, int(samples.count))
        count = past.stop - first
        moments = dates.doubles(samples.times)[past]
        places, output = _cut((samples.positions, samples.output), past)
        none = np.zeros((count, len(system.crossings)), bool)
        zeros = np.zeros(count, np.int32)
        parts.append(Rows(moments, zeros > 0, places, places, output, none, zeros))
    events = record.events
    assert events is not None
    count = int(events.count)
    moments = dates.doubles(events.dates)[:count]
    columns = (events.before, events.after, events.output, events.roots, events.steps)
    parts.append(Rows(moments, np.ones(count, bool), *_cut(columns, slice(count))))
    return parts


def merged(parts: list[Rows]) -> Rows:
    """Rows in the order of time; at the same date, events come before samples."""
    joined = jax.tree.map(lambda *columns: np.concatenate(columns), *parts)
    order = np.lexsort((~joined.events, joined.dates))
    return jax.tree.map(lambda column: column[order], joined)


def _cut(columns: Any, part: slice) -> Any:
    return jax.tree.map(lambda column: np.asarray(column)[part], columns)
