"""Zelus arrays: pytrees whose leaves have the cells along their first axis.

An array of floats is one array; an array of tuples is a tuple of arrays; an array of arrays has
one axis more. Every operation gives a new array.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.control import alike
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.indexes import stays_below


def get(array: Any, index: Any) -> Any:
    """The cell at `index`; outside of the array an exception, and the nearest cell."""
    return cells_at(array, _checked(array, index))


def put(array: Any, index: Any, cell: Any) -> Any:
    """The array with another cell at `index`; outside of the array an exception, and the array as it was."""
    index = _checked(array, index)
    if jax.tree.leaves(array) and jax.tree.structure(array) != jax.tree.structure(cell):
        array = formed_like(array, cell)
        cell, _ = alike(cell, cells_at(array, 0))
    return jax.tree.map(lambda leaf, value: jnp.asarray(leaf).at[index].set(value), array, cell)


def cells_at(array: Any, index: Any) -> Any:
    """The cell at an index that is one of the array, or the cells at several."""
    return jax.tree.map(lambda leaf: jnp.asarray(leaf)[index], array)


def _checked(array: Any, index: Any) -> Any:
    """An index, negative ones put behind all cells; an exception is noted where it is not one of the array."""
    cells = jax.tree.leaves(array)
    if not cells:  # states of nodes that remember nothing
        return index
    size = len(cells[0])
    if stays_below(index, size):
        return index
    raised("index out of bounds", (index < 0) | (index >= size))
    return jnp.where(index < 0, size, index)


def slice(array: Any, first: int, last: int) -> Any:
    """The cells from `first` to `last`, both included and known at translation."""
    return jax.tree.map(lambda leaf: leaf[first : last + 1], array)


def concat(left: Any, right: Any) -> Any:
    """The cells of one array, then those of the other."""
    if jax.tree.structure(left) != jax.tree.structure(right):
        left = formed_like(left, cells_at(right, 0))
        right = formed_like(right, cells_at(left, 0))
    return jax.tree.map(lambda a, b: jnp.concatenate([a, b]), left, right)


def formed_like(array: Any, cell: Any) -> Any:
    """The array in a form that can take another cell."""
    return alike(array, fill(cell, len(jax.tree.leaves(array)[0])))[0]


def fill(cell: Any, size: int) -> Any:
    """An array of `size` equal cells."""

    def repeat(leaf: Any) -> Any:
        leaf = jnp.asarray(leaf)
        return jnp.broadcast_to(leaf, (size, *leaf.shape))

    return jax.tree.map(repeat, cell)
