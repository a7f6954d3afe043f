"""What a page moves: a node comes in; the same few calls for one that moves in steps and for a hybrid one go out.

A hybrid node moves by dates of sampling, one a step. What a step gives is the same of both: the numbers of its output,
pictures of its distributions, the states of its automata, and what happened on the way.
"""

from __future__ import annotations

import copy
import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jax
import numpy as np
from pzjax.cli.columns.plan import Plan
from pzjax.cli.describing import output_plan
from pzjax.cli.live.history import Leaves
from pzjax.cli.live.now import Now, View
from pzjax.cli.live.pictures import Automaton, Pictured
from pzjax.cli.run.trajectory import DATE, Trajectory
from pzjax.jaxrt import HybridNode, Node
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.failing import StepFailure
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.hybrid.chunks import Rows
from pzjax.jaxrt.hybrid.failures import HybridFailure
from pzjax.jaxrt.hybrid.machine import system_of
from pzjax.jaxrt.hybrid.stepping import Stepping
from pzjax.jaxrt.simulate import Simulator

CHUNK = 1024
"""How many steps one call makes at most."""

Event = tuple[float, str]
"""When something happened in continuous time, and what: the crossings that came, or `date`."""


@dataclass(frozen=True)
class Made:
    """What some steps gave: arrays with the steps along their first axis.

    Attributes:
        count: how many steps there are.
        leaves: those of the outputs.
        now: pictures of distributions.
        codes: the states of automata.
        events: what happened on the way.
        failure: why there are no more steps, or nothing.
    """

    count: int
    leaves: Leaves
    now: tuple[Now, ...]
    codes: Leaves
    events: Sequence[Event] = ()
    failure: str = ""


class Motion(ABC):
    """A node in motion.

    Attributes:
        plan: the columns of its outputs.
        view: what is given of a step.
    """

    plan: Plan
    view: View
    _mover: Simulator | Stepping

    @property
    def pictured(self) -> tuple[Pictured, ...]:
        """The distributions that have pictures."""
        return self.view.pictured

    @property
    def automata(self) -> tuple[Automaton, ...]:
        """The automata whose states are seen."""
        return self.view.automata

    @property
    def steps(self) -> int:
        """How many steps are made."""
        return self._mover.steps

    @abstractmethod
    def begin(self, seed: int) -> None:
        """Goes to the first state under a seed."""

    @abstractmethod
    def advance(self, count: int, given: Any) -> Made:
        """Makes steps, at most `CHUNK`: perhaps fewer than asked for, and none.

        Args:
            count: how many.
            given: their inputs, along a first axis.
        """

    @abstractmethod
    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of the state, copied."""

    @abstractmethod
    def restore(self, leaves: Leaves, steps: int) -> None:
        """Goes to a state that it, or a twin, had under the same seed."""

    def twin(self) -> Motion:
        """Another motion in the same state, by the same compiled code."""
        other = copy.copy(self)
        other._mover = self._mover.twin()
        return other

    @property
    @abstractmethod
    def size(self) -> int:
        """How many bytes a state takes."""

    @abstractmethod
    def form(self) -> Any:
        """The form of its states: equal where one can go on from those of another."""


class Discrete(Motion):
    """A node that moves in steps."""

    _mover: Simulator

    def __init__(self, node: Node, seed: int) -> None:
        """Compiles its loop."""
        self.view = View(node.name)
        self._node, self._like = node, arrays(example(node.input))
        self._mover = Simulator(
            node, key=seed, view=self.view.output, along=self.view.beside, capacity=CHUNK
        )
        shown, *_ = self._mover.advance(0, None)
        self.plan = output_plan(shown, node.output, node.names[1])

    def begin(self, seed: int) -> None:
        """Goes to the first state under a seed."""
        state = arrays(self._node.init(seed, like=self._like))
        self.restore([np.array(leaf) for leaf in jax.tree.leaves(state)], 0)

    def advance(self, count: int, given: Any) -> Made:
        """Makes steps; one that fails is not made."""
        first = self.steps
        shown, now, codes = self._mover.advance(count, given)
        failure = ""
        try:
            self._mover.check()
        except StepFailure as error:
            failure = str(error)
            self.restore(self.leaves(), self.steps)  # so that another input can be tried
        return Made(self.steps - first, jax.tree.leaves(shown), now, codes, failure=failure)

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of the state. The simulator goes on in the memory of its arrays, so they are copied."""
        return [leaf.copy() for leaf in self._mover.leaves()]

    def restore(self, leaves: Leaves, steps: int) -> None:
        """Goes to a state."""
        self._mover.restore([leaf.copy() for leaf in leaves], steps)

    @property
    def size(self) -> int:
        """How many bytes a state takes."""
        return sum(leaf.nbytes for leaf in jax.tree.leaves(self._mover.state))

    def form(self) -> Any:
        """Where each number is, by the names of the program, and its size and type.

        The classes of states are others in each module that is loaded, so they do not count.
        """
        found, _ = jax.tree_util.tree_flatten_with_path(self._mover.state)
        return [(jax.tree_util.keystr(path), leaf.shape, leaf.dtype) for path, leaf in found]


class Continuous(Motion):
    """A hybrid node, which moves by dates of sampling."""

    _mover: Stepping

    def __init__(self, node: HybridNode, seed: int, sampling: float) -> None:
        """Compiles its loop."""
        self.view = View(node.name)
        system = system_of(node, view=self.view.output, along=self.view.along)
        like = arrays(example(node.input))
        self._mover = Stepping(system, sampling=sampling, like=like, key=seed)
        self._table = Trajectory(node, system)
        self._crossings = system.crossings
        # The first column is the time, the last one tells of events.
        own = slice(1, -1)
        values, _ = self._values(self._mover.none())
        self.plan = output_plan(values, self._table.form[own], self._table.names[own])

    def begin(self, seed: int) -> None:
        """Goes to the start under a seed."""
        self._mover.begin(seed)

    def advance(self, count: int, given: Any) -> Made:
        """Goes to the next dates. Where an event comes at one, its output is what the event gave."""
        count = min(count, self._mover.capacity)
        rows = self._mover.advance(count, jax.tree.map(lambda column: column[:count], given))
        samples = np.flatnonzero(~rows.events)
        dates = {*rows.dates[samples].tolist()}
        events = [
            (date, "; ".join(np.array(self._crossings)[roots]) or DATE)
            for date, roots in zip(
                rows.dates[rows.events].tolist(), rows.roots[rows.events], strict=True
            )
            if roots.any() or date not in dates
        ]
        before = np.maximum(samples - 1, 0)
        together = rows.events[before] & (rows.dates[before] == rows.dates[samples])
        chosen = jax.tree.map(lambda leaf: leaf[np.where(together, before, samples)], rows)
        values, (now, codes) = self._values(chosen)
        failure = ""
        try:
            self._mover.check()
        except HybridFailure as error:
            failure = str(error)
        return Made(len(samples), jax.tree.leaves(values), now, codes, events, failure)

    def _values(self, rows: Rows) -> tuple[Any, Any]:
        """The values of rows of different dates, and what is beside them."""
        shown, *beside = rows.output
        none = np.zeros(len(rows.dates), bool)
        values, _ = self._table.outputs(dataclasses.replace(rows, output=shown, events=none))
        return values[1:-1], beside

    def leaves(self) -> list[np.ndarray[Any, Any]]:
        """The numbers of the state; none before the first date."""
        return self._mover.leaves()

    def restore(self, leaves: Leaves, steps: int) -> None:
        """Goes to a state."""
        self._mover.restore(leaves, steps)

    @property
    def size(self) -> int:
        """How many bytes a state takes."""
        leaves = jax.tree.leaves(self._mover.form)
        return sum(leaf.size * leaf.dtype.itemsize for leaf in leaves)

    def form(self) -> Any:
        """The names of positions and crossings, and the sizes and types of all numbers."""
        system = self._mover.system
        numbers = [(leaf.shape, leaf.dtype) for leaf in jax.tree.leaves(self._mover.form)]
        return system.states, system.crossings, numbers
