"""Zelus arrays: pytrees whose leaves have the cells along their first axis.

An array of floats is one array; an array of tuples is a tuple of arrays; an array of arrays has
one axis more. Every operation gives a new array.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.control import alike
from pzjax.jaxrt.placeholder import Placeholder


def get(array: Any, index: Any) -> Any:
    """The cell at `index`."""
    return _over(lambda leaf: jnp.asarray(leaf)[index], array, lambda extents: extents[1:])


def put(array: Any, index: Any, cell: Any) -> Any:
    """The array with another cell at `index`."""
    if jax.tree.structure(array) != jax.tree.structure(cell):
        cell, _ = alike(cell, jax.eval_shape(lambda: get(array, 0)))
        array, _ = alike(array, fill(cell, _size(array)))
    return jax.tree.map(lambda leaf, value: jnp.asarray(leaf).at[index].set(value), array, cell)


def slice(array: Any, first: int, last: int) -> Any:
    """The cells from `first` to `last`, both included and known at translation."""
    return jax.tree.map(lambda leaf: leaf[first : last + 1], array)


def concat(left: Any, right: Any) -> Any:
    """The cells of one array, then those of the other."""
    if jax.tree.structure(left) != jax.tree.structure(right):
        left, right = alike(left, right)
    return jax.tree.map(lambda a, b: jnp.concatenate([a, b]), left, right)


def fill(cell: Any, size: int) -> Any:
    """An array of `size` equal cells."""

    def repeat(leaf: Any) -> Any:
        leaf = jnp.asarray(leaf)
        return jnp.broadcast_to(leaf, (size, *leaf.shape))

    return _over(repeat, cell, lambda extents: (size, *extents))


def _over(leaf: Callable[[Any], Any], tree: Any, extents: Callable[[Any], Any]) -> Any:
    """A tree with other leaves, and placeholders of other extents."""

    def one(part: Any) -> Any:
        return Placeholder(extents(part.extents)) if isinstance(part, Placeholder) else leaf(part)

    return jax.tree.map(one, tree, is_leaf=lambda part: isinstance(part, Placeholder))


def _size(array: Any) -> int:
    """How many cells an array has."""
    first = jax.tree.leaves(array, is_leaf=lambda part: isinstance(part, Placeholder))[0]
    return first.extents[0] if isinstance(first, Placeholder) else len(first)
