"""Arrays of random values: one tree for each cell, since cells may be of other variables.

In: cells, or an array of known values. Out: `Cells`, which arrays and lists become as soon as a cell is random.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.distributions.base import family
from pzjax.jaxrt.insides import is_form, is_known
from pzjax.jaxrt.symbolic.terms import has_expr


@family
class Cells:
    """An array whose cells have variables of their own.

    Attributes:
        items: the cells.
    """

    items: tuple[Any, ...]

    def __len__(self) -> int:
        """How many cells there are."""
        return len(self.items)

    def get(self, index: Any) -> Any:
        """The cell at an index of the array, which may be one that only the run knows."""
        if is_known(index):
            return self.items[int(index)]
        from pzjax.jaxrt.symbolic.join import select  # which needs the whole runtime

        found = self.items[0]
        for place, item in enumerate(self.items[1:], 1):
            found = select(index == place, item, found)
        return found

    def at(self, index: Any) -> Any:
        """The cell at an index, or the cells at several."""
        if isinstance(index, slice):
            return Cells(self.items[index])
        if jnp.ndim(index):
            return Cells(tuple(self.get(index[k]) for k in range(len(index))))
        return self.get(index)

    def put(self, index: Any, cell: Any) -> Cells:
        """The array with another cell at an index."""
        from pzjax.jaxrt.symbolic.join import select  # which needs the whole runtime

        if is_known(index):
            places = range(len(self))
            return Cells(tuple(cell if k == int(index) else self.items[k] for k in places))
        chosen = [select(index == place, cell, item) for place, item in enumerate(self.items)]
        return Cells(tuple(chosen))


def cells_of(array: Any, size: int) -> tuple[Any, ...]:
    """The cells of an array of so many."""
    if isinstance(array, Cells):
        return array.items
    parts, structure = jax.tree.flatten(array, is_leaf=lambda part: isinstance(part, Cells))
    return tuple(structure.unflatten([_cell(part, k) for part in parts]) for k in range(size))


def _cell(part: Any, index: int) -> Any:
    if isinstance(part, Cells):
        return part.items[index]
    if is_form(part):
        return jax.ShapeDtypeStruct(part.shape[1:], part.dtype)
    return jnp.asarray(part)[index]


def count_of(tree: Any) -> int:
    """How many cells the arrays of a tree all have."""
    parts = jax.tree.leaves(tree, is_leaf=lambda part: isinstance(part, Cells))
    return min(len(part) if isinstance(part, Cells) else int(part.shape[0]) for part in parts)


def gathered(cells: Sequence[Any]) -> Any:
    """The array of some cells: one array where none of them is random."""
    if has_expr(cells) or not cells:
        return Cells(tuple(cells))
    return jax.tree.map(lambda *leaves: jnp.stack(list(map(jnp.asarray, leaves))), *cells)


def stacked(tree: Any) -> Any:
    """A tree in which arrays without random cells are arrays again."""

    def is_array(part: Any) -> bool:
        return isinstance(part, Cells)

    return jax.tree.map(
        lambda part: gathered(list(map(stacked, part.items))) if is_array(part) else part,
        tree,
        is_leaf=is_array,
    )
