"""Generated hybrid nodes as systems: a `HybridNode` comes in, a `System` goes out.

The state of a node is a pytree in which the cells of continuous states and of crossings lie where the program has
them, those of instances and of arrays of instances inside theirs. A system wants one vector of positions and one of
watched values. So the cells are taken out of the state in its order, and put back before each call: what is left are the
discrete memories.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.hybrid import dates
from pzjax.jaxrt.hybrid.cells import Continuous, Crossing, filled_like
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.system import Major, Minor, System
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.random import Key

State = Any


@dataclass(frozen=True)
class Cell:
    """Where one continuous state, or one crossing, or an array of them lies.

    Attributes:
        path: the fields that lead to it, the last one its own.
        shape: its shape.
    """

    path: tuple[str, ...]
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many numbers it is."""
        return int(np.prod(self.shape))

    def names(self) -> Iterator[str]:
        """A name for each number: indexes stand at the end."""
        name = ".".join(self.path)
        for index in np.ndindex(self.shape):
            yield name + "".join(f"[{place}]" for place in index)


@dataclass(frozen=True)
class Layout:
    """How the states of a node are taken apart.

    Attributes:
        structure: that of the state, in which cells are leaves.
        cells: the cell of each leaf, None for a discrete memory.
        continuous: whether each leaf is a continuous state.
    """

    structure: Any
    cells: tuple[Cell | None, ...]
    continuous: tuple[bool, ...]

    def of(self, continuous: bool) -> list[Cell]:
        """The cells of continuous states, or of crossings, in order."""
        pairs = zip(self.cells, self.continuous, strict=True)
        return [cell for cell, kind in pairs if cell is not None and kind is continuous]

    def discrete(self, state: State) -> list[Any]:
        """The discrete memories of a state."""
        leaves = self.structure.flatten_up_to(state)
        return [leaf for leaf, cell in zip(leaves, self.cells, strict=True) if cell is None]

    def vector(self, state: State, continuous: bool, part: str) -> Any:
        """A part of all continuous states, or of all crossings, as one vector."""
        leaves = self.structure.flatten_up_to(state)
        kind = Continuous if continuous else Crossing
        parts = [jnp.ravel(getattr(leaf, part)) for leaf in leaves if isinstance(leaf, kind)]
        return jnp.concatenate(parts) if parts else jnp.zeros(0, float_type())

    def state(self, discrete: list[Any], positions: Any, roots: Any) -> State:
        """The state of discrete memories, positions and events; nothing moves or is watched in it."""
        memories = iter(discrete)
        taken = {True: 0, False: 0}
        leaves = []
        for cell, continuous in zip(self.cells, self.continuous, strict=True):
            if cell is None:
                leaves.append(next(memories))
                continue
            start = taken[continuous]
            taken[continuous] = start + cell.size
            vector = positions if continuous else roots
            value = jnp.reshape(vector[start : start + cell.size], cell.shape)
            leaves.append(Continuous(value) if continuous else Crossing(value))
        return self.structure.unflatten(leaves)


def layout_of(state: State) -> Layout:
    """How the state of a node is taken apart."""
    paths, structure = jax.tree_util.tree_flatten_with_path(state, is_leaf=_is_cell)
    cells: list[Cell | None] = []
    for path, leaf in paths:
        if not _is_cell(leaf):
            cells.append(None)
            continue
        value = leaf.value if isinstance(leaf, Continuous) else leaf.event
        names = tuple(str(getattr(key, "name", key)) for key in path)
        cells.append(Cell(names, tuple(np.shape(value))))
    return Layout(structure, tuple(cells), tuple(isinstance(leaf, Continuous) for _, leaf in paths))


def _is_cell(value: Any) -> bool:
    return isinstance(value, Continuous | Crossing)


def system_of(node: HybridNode, *, like: Any = None) -> System:
    """A hybrid node as a system.

    Args:
        node: the node.
        like: an input; needed where the type of the node does not tell its form.
    """
    if like is None and node.input is not None:
        like = example(node.input)
    like = arrays(like)
    layout = layout_of(jax.eval_shape(lambda: node.init(0, like=like)))
    crossings = layout.of(False)
    none = jnp.zeros(sum(cell.size for cell in crossings), bool)
    texts: list[str] = []

    def start(key: Key) -> tuple[list[Any], Any]:
        state = node.init(key, like=like)
        return layout.discrete(state), layout.vector(state, True, "value")

    def flow(discrete: list[Any], positions: Any, given: Any) -> tuple[State, Any]:
        return node.flow(layout.state(discrete, positions, none), given)

    def minor(discrete: list[Any], positions: Any, given: Any) -> Minor:
        state, output = flow(discrete, positions, given)
        derivative = layout.vector(state, True, "derivative")
        return Minor(derivative, layout.vector(state, False, "watched"), arrays(output))

    def set_up(discrete: list[Any], positions: Any, roots: Any, given: Any) -> list[Any]:
        return layout.discrete(flow(discrete, positions, given)[0])

    def major(discrete: list[Any], positions: Any, roots: Any, date: Any, given: Any) -> Major:
        with watched() as watch:
            state = layout.state(discrete, positions, roots)
            state, (output, horizon) = node.step(state, (date, given))
        texts[:] = watch.texts
        code = 0 if watch.code is None else watch.code
        positions = layout.vector(state, True, "value")
        return Major(layout.discrete(state), positions, dates.date(horizon), arrays(output), code)

    return System(
        start,
        minor,
        major,
        tuple(name for cell in layout.of(True) for name in cell.names()),
        tuple(name for cell in crossings for name in cell.names()),
        set_up,
        node.name,
        node.signature,
        node.input,
        node.output,
        node.names,
    )
