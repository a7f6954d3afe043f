"""A hybrid system that moves from one date of sampling to the next, under an input that is told as it goes.

In: how many dates, and from each of them on the input. Out: rows, as those of `chunks.Simulation`; it pauses right
after a date, where what follows is not known yet. The dates are those of an input with a value at each of them: the
same system under the signal that these values make, sampled at these dates, gives the same rows up to the rounding in
which two compiled programs may differ. How many dates a call has changes nothing, to the bit.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import dates
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.hybrid.chunks import STEPS, Rows, merged, rows_of, start_row
from pzjax.jaxrt.hybrid.course import Course
from pzjax.jaxrt.hybrid.failures import failure
from pzjax.jaxrt.hybrid.inputs import Inputs, at, constant, length
from pzjax.jaxrt.hybrid.loop import run, start
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.phase import Problem
from pzjax.jaxrt.hybrid.record import Record, buffers
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.trees import pytree

CAPACITY = 128
"""The most dates of a call; a chunk has room for twice as many events."""

BEYOND = 2.0**-20
"""How far after a date it pauses, in parts of the time to the next one."""


@pytree
@dataclass(frozen=True)
class Told(Inputs):
    """An input of which some values around now are told: those whose numbers begin with `base`."""

    base: Any = 0

    def next(self, knot: Any) -> Any:
        """The date that follows the first `knot` dates."""
        return at(self.knots, jnp.clip(knot - self.base, 0, length(self.knots) - 1))

    def at(self, knot: Any, date: Any, offset: Any) -> Any:
        """The value at a date and an offset, where `knot` dates are passed."""
        return at(self.values, jnp.clip(knot - 1 - self.base, 0, length(self.knots) - 1))


class Stepping:
    """A hybrid system that moves by dates.

    Attributes:
        system: the system.
        steps: how many dates are past; the first one is 0.
        form: that of the state.
    """

    def __init__(
        self,
        system: System,
        *,
        sampling: float,
        like: Any = (),
        key: Any = 0,
        options: Options | None = None,
        capacity: int = CAPACITY,
    ) -> None:
        """Compiles the loop; date 0 comes with the first step.

        Args:
            system: the system.
            sampling: the time between two dates.
            like: an input.
            key: a key or a seed.
            options: how to integrate.
            capacity: the most dates of a call.

        Raises:
            WrongValue: a number makes no sense.
        """
        if not 0 < sampling < np.inf:
            raise WrongValue(f"the time between two samples is more than 0, not {sampling}")
        self.system = system
        self.steps = 0
        self.capacity = capacity
        self._options = options or Options()
        self._sampling, self._key = sampling, as_key(key)
        self._like = self._last = jax.tree.map(np.asarray, like)
        self._course: Course | None = None
        self._texts: list[str] = []

        def first(key: Any, inputs: Inputs) -> Course:
            with watched() as watch:
                course = start(self._problem(inputs), key)
            self._texts = watch.texts
            return course

        def chunk(course: Course, times: Any, taken: Any, inputs: Inputs) -> tuple[Course, Record]:
            problem = self._problem(inputs)
            record = buffers(problem, course, times=times, events=2 * capacity, pauses=True)
            assert record.samples is not None
            record = replace(record, samples=replace(record.samples, count=taken))
            return run(problem, course, record, STEPS)

        given = self._given(0, None)
        self._first = jax.jit(first).lower(self._key, given).compile()
        self.form = jax.eval_shape(first, self._key, given)
        chunks = jax.jit(chunk, donate_argnums=0)
        self._run = chunks.lower(self.form, *self._times(0), given).compile()

    def none(self) -> Rows:
        """No rows, in the form of those that come."""
        zeros = jax.tree.map(lambda leaf: np.zeros(leaf.shape, leaf.dtype), self.form)
        return jax.tree.map(lambda leaf: leaf[:0], start_row(zeros))

    def begin(self, key: Any) -> None:
        """Goes to the start, under a key or a seed."""
        self._key, self._course, self.steps = as_key(key), None, 0

    def advance(self, count: int, inputs: Any = None) -> Rows:
        """The rows on the way to the next dates, those of events among them.

        There are fewer samples than `count` where many events come, or where something ends the simulation.

        Args:
            count: how many dates, at most `capacity`.
            inputs: the input from each of them on, along a first axis; without it, always that of `like`.

        Raises:
            HybridFailure: something has ended it before.
        """
        self.check()
        given = self._given(count, inputs)
        begun = [] if self._course is not None else [self._first(self._key, given)]
        parts = [*map(start_row, begun)]
        times, taken = self._times(count)
        self._course, record = self._run(*(begun or [self._course]), times, taken, given)
        if self.system.has_effects:
            jax.effects_barrier()
        rows = merged(parts + rows_of(self.system, jax.device_get(record), self.capacity - count))
        self.steps += int(np.sum(~rows.events))
        return rows

    def check(self) -> None:
        """Tells of what ended the simulation.

        Raises:
            HybridFailure: something did.
        """
        if self._course is not None:
            found = failure(self.system, self._options, jax.device_get(self._course), self._texts)
            if found is not None:
                raise found

    def twin(self) -> Stepping:
        """Another stepping of the system in the same state, by the same compiled code."""
        other = copy.copy(self)
        other.restore(self.leaves(), self.steps)
        return other

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of the state, for `restore`; none before the first step."""
        if self._course is None:
            return []
        return [*map(np.array, jax.tree.leaves((self._course, self._last)))]

    def restore(self, leaves: Sequence[np.ndarray[Any, Any]], steps: int) -> None:
        """Goes to where a stepping of the same system was, under the same key.

        Args:
            leaves: its numbers, as `leaves` gave them.
            steps: how many steps it had made.
        """
        self.steps = steps
        self._course = None
        if leaves:
            structure = jax.tree.structure((self.form, self._last))
            course, self._last = structure.unflatten(leaves)
            self._course = jax.tree.map(jnp.array, course)  # the loop writes over what it is given

    def _problem(self, inputs: Inputs) -> Problem:
        return Problem(self.system, self._options, inputs, dates.never())

    def _date(self, steps: Any) -> Any:
        return steps * self._sampling

    def _times(self, count: int) -> tuple[Any, Any]:
        """The dates of the next samples, at the end of what there is room for, and how many places are before them."""
        taken = self.capacity - count
        moments = self._date(self.steps + np.arange(-taken, count + 1.0))
        moments[-1] = self._date(self.steps + count - 1 + BEYOND)
        return dates.of_doubles(moments), np.int32(taken)

    def _given(self, count: int, inputs: Any) -> Inputs:
        """The input around now: that of the last date, those of the next ones, and when the one after these comes."""
        if not jax.tree.leaves(self._like):
            return constant(self._like)
        room = self.capacity - count + 1
        base = self.steps - 1
        moments = self._date(base + np.arange(self.capacity + 2.0))
        moments[count + 2 :] = np.inf

        def told(last: Any, values: Any) -> Any:
            rows = [last[None], values, np.repeat(last[None], room, axis=0)]
            return np.concatenate(rows).astype(last.dtype)

        if inputs is None:
            inputs = jax.tree.map(lambda leaf: np.repeat(leaf[None], count, axis=0), self._like)
        values = jax.tree.map(told, self._last, inputs)
        self._last = jax.tree.map(lambda column: column[count], values)
        return Told(values, dates.of_doubles(moments), base=np.int32(base))
