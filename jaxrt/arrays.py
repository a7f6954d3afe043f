"""Zelus arrays: pytrees whose leaves have the cells along their first axis.

An array of floats is one array; an array of tuples is a tuple of arrays; an array of arrays has
one axis more. Every operation gives a new array.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.control import alike


def get(array: Any, index: Any) -> Any:
    """The cell at `index`."""
    return jax.tree.map(lambda leaf: jnp.asarray(leaf)[index], array)


def put(array: Any, index: Any, cell: Any) -> Any:
    """The array with another cell at `index`."""
    if jax.tree.leaves(array) and jax.tree.structure(array) != jax.tree.structure(cell):
        array = formed_like(array, cell)
        cell, _ = alike(cell, get(array, 0))
    return jax.tree.map(lambda leaf, value: jnp.asarray(leaf).at[index].set(value), array, cell)


def slice(array: Any, first: int, last: int) -> Any:
    """The cells from `first` to `last`, both included and known at translation."""
    return jax.tree.map(lambda leaf: leaf[first : last + 1], array)


def concat(left: Any, right: Any) -> Any:
    """The cells of one array, then those of the other."""
    if jax.tree.structure(left) != jax.tree.structure(right):
        left = formed_like(left, get(right, 0))
        right = formed_like(right, get(left, 0))
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
