"""Generated hybrid nodes as systems: a `HybridNode` comes in, a `System` goes out.

The state of a node is a pytree in which the cells of continuous states and of crossings lie where the program has
them, those of instances and of arrays of instances inside theirs. A system wants one vector of positions and one of
watched values. So the cells are taken out of the state in its order, and put back before each call: what is left are
the discrete memories.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import dates
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.forms import example, is_known
from pzjax.jaxrt.hybrid.cells import Continuous, Crossing
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.system import Major, Minor, System
from pzjax.jaxrt.inference.particles import failures, has_inferences
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.lists import list_overflow
from pzjax.jaxrt.node import Output
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.random import Key, as_key

State = Any


@dataclass(frozen=True)
class Cell:
    """Where one continuous state, or one crossing, or an array of them lies.

    Attributes:
        kind: `Continuous` or `Crossing`.
        path: the fields that lead to it, the last one its own.
        shape: its shape.
        line: where a crossing stands in the source, if that is known.
        inferred: whether it is of the particles of an inference.
    """

    kind: type
    path: tuple[str, ...]
    shape: tuple[int, ...]
    line: int | None = None
    inferred: bool = False

    @property
    def size(self) -> int:
        """How many numbers it is."""
        return int(np.prod(self.shape))

    def names(self) -> Iterator[str]:
        """A name for each number: of a crossing `up`, and its line."""
        path, place = self.path, ""
        if self.kind is Crossing:
            path = (*path[:-1], "up")
            place = "" if self.line is None else f", line {self.line}"
        for index in np.ndindex(self.shape):
            yield ".".join(path) + "".join(f"[{number}]" for number in index) + place

    def holding(self, value: Any) -> Continuous | Crossing:
        """The cell with a position, or with an event."""
        return Continuous(value) if self.kind is Continuous else Crossing(value, line=self.line)


@dataclass(frozen=True)
class Layout:
    """How the states of a node are taken apart.

    Attributes:
        structure: that of the state, in which cells are leaves.
        cells: the cell of each leaf, None for a discrete memory.
    """

    structure: Any
    cells: tuple[Cell | None, ...]

    def of(self, kind: type) -> list[Cell]:
        """The cells of one kind, in order."""
        return [cell for cell in self.cells if cell is not None and cell.kind is kind]

    def discrete(self, state: State) -> list[Any]:
        """The discrete memories of a state."""
        leaves = self.structure.flatten_up_to(state)
        return [leaf for leaf, cell in zip(leaves, self.cells, strict=True) if cell is None]

    def vector(self, state: State, kind: type, part: str) -> Any:
        """A part of all cells of one kind, as one vector."""
        leaves = self.structure.flatten_up_to(state)
        parts = [jnp.ravel(getattr(leaf, part)) for leaf in leaves if isinstance(leaf, kind)]
        return jnp.concatenate(parts) if parts else jnp.zeros(0, float_type())

    def state(self, discrete: list[Any], positions: Any, roots: Any) -> State:
        """The state of discrete memories, positions and events; nothing moves or is watched in it."""
        memories = iter(discrete)
        starts = {Continuous: 0, Crossing: 0}
        leaves = []
        for cell in self.cells:
            if cell is None:
                leaves.append(next(memories))
                continue
            start = starts[cell.kind]
            starts[cell.kind] = start + cell.size
            vector = positions if cell.kind is Continuous else roots
            leaves.append(cell.holding(jnp.reshape(vector[start : start + cell.size], cell.shape)))
        return self.structure.unflatten(leaves)


def layout_of(state: State) -> Layout:
    """How the state of a node is taken apart."""
    paths, structure = jax.tree_util.tree_flatten_with_path(state, is_leaf=_is_cell)
    parts = jax.tree.leaves(state, is_leaf=_is_cell_or_population)
    inferred = (
        isinstance(part, Population)
        for part in parts
        for _ in jax.tree.leaves(part, is_leaf=_is_cell)
    )
    cells: list[Cell | None] = []
    for (path, leaf), own in zip(paths, inferred, strict=True):
        names = tuple(str(getattr(key, "name", key)) for key in path)
        match leaf:
            case Continuous(value):
                cells.append(Cell(Continuous, names, tuple(np.shape(value)), None, own))
            case Crossing(event, _, line):
                cells.append(Cell(Crossing, names, tuple(np.shape(event)), line, own))
            case _:
                cells.append(None)
    return Layout(structure, tuple(cells))


def _is_cell(value: Any) -> bool:
    return isinstance(value, Continuous | Crossing)


def _is_cell_or_population(value: Any) -> bool:
    return _is_cell(value) or isinstance(value, Population)


def system_of(
    node: HybridNode,
    *,
    like: Any = None,
    key: Any = 0,
    view: Callable[[Output], Output] | None = None,
    along: Callable[[Output, State], Any] | None = None,
    check: bool = False,
) -> System:
    """A hybrid node as a system.

    Args:
        node: the node.
        like: an input; needed where the type of the node does not tell its form.
        key: a key of the form of those that it will start with.
        view: what to give of an output.
        along: from that, and the state after a call, to what to give instead.
        check: whether the simulation ends where the output, a boolean, is false at a discrete step.

    Returns:
        The system: start, derivative, crossings and step over a vector of positions and the discrete states.

    Raises:
        WrongForm: the form of the input is not known.
    """
    if node.input is not None and is_known(node.input):
        like = example(node.input)
    elif like is None:
        raise WrongForm(f"the form of the input of {node.name} is not known: give `like`")
    with jax.ensure_compile_time_eval():  # the system outlives the trace in which it is made
        like = arrays(like)
    layout = layout_of(jax.eval_shape(lambda: node.init(key, like=like)))
    crossings = layout.of(Crossing)
    none = np.zeros(sum(cell.size for cell in crossings), bool)
    ends = node.settings.on_failure == "error"
    texts: list[str] = []

    def given_to_view(output: Output, state: State) -> Output:
        output = output if view is None else view(output)
        return arrays(output if along is None else along(output, state))

    def start(key: Key) -> tuple[list[Any], Any]:
        state = node.init(key, like=like)
        return layout.discrete(state), layout.vector(state, Continuous, "value")

    def flow(discrete: list[Any], positions: Any, given: Any) -> tuple[State, Any]:
        return node.flow(layout.state(discrete, positions, none), given)

    def minor(discrete: list[Any], positions: Any, given: Any) -> Minor:
        state, output = flow(discrete, positions, given)
        derivative = layout.vector(state, Continuous, "derivative")
        return Minor(
            derivative, layout.vector(state, Crossing, "watched"), given_to_view(output, state)
        )

    def set_up(discrete: list[Any], positions: Any, roots: Any, given: Any) -> list[Any]:
        return layout.discrete(flow(discrete, positions, given)[0])

    def major(discrete: list[Any], positions: Any, roots: Any, date: Any, given: Any) -> Major:
        with watched(losses_only=not ends) as watch:
            state = layout.state(discrete, positions, roots)
            state, (output, horizon) = node.step(state, (date, given))
        code = jnp.int32(0) if watch.code is None else watch.code
        said = [*watch.texts]
        for text, condition in _faults(node, state, output, ends=ends, check=check):
            said.append(text)
            code = jnp.where((code == 0) & condition, np.int32(len(said)), code)
        texts[:] = said
        positions = layout.vector(state, Continuous, "value")
        output = given_to_view(output, state)
        return Major(layout.discrete(state), positions, dates.date(horizon), output, code)

    notes = True

    def noticing(discrete: list[Any], positions: Any) -> Any:
        nonlocal notes
        after = set_up(discrete, positions, none, like)
        notes = any(new is not old for new, old in zip(after, discrete, strict=True))
        return after

    discrete, positions = jax.eval_shape(start, as_key(key))
    jax.eval_shape(noticing, discrete, positions)
    traced, _ = trace(major, discrete, positions, none, dates.date(0.0), like)
    return System(
        start,
        minor,
        major,
        tuple(name for cell in layout.of(Continuous) for name in cell.names()),
        tuple(name for cell in crossings for name in cell.names()),
        set_up if notes else None,
        node.name,
        node.signature,
        node.input,
        node.output,
        node.names,
        traced.has_effects,
        texts,
        tuple(cell.inferred for cell in layout.of(Continuous) for _ in cell.names()),
    )


@functools.lru_cache(maxsize=64)
def of_node(node: HybridNode) -> System:
    """A hybrid node, the form of whose input is known, as a system: always the same one."""
    return system_of(node)


def _faults(
    node: HybridNode, state: State, output: Output, *, ends: bool, check: bool
) -> Iterator[tuple[str, Any]]:
    """What a major call must not give: in words, and whether it does."""
    if check:
        yield f"{node.name} is false", ~jnp.asarray(output)
    lost = "a list is full, or an element that it does not have was taken"
    yield lost, list_overflow((state, output))
    if ends and has_inferences(state):
        yield "no particle of an inference has a usable weight", failures(state)
