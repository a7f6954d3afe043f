"""Zelus arrays: pytrees whose leaves have the cells along their first axis.

An array of floats is one array; an array of tuples is a tuple of arrays; an array of arrays has
one axis more. Every operation gives a new array.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.control import alike
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.indexes import stays_below
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.placeholder import Placeholder
from pzjax.jaxrt.symbolic.cells import Cells, cells_of
from pzjax.jaxrt.symbolic.terms import has_expr
from pzjax.jaxrt.values import no_functions


def get(array: Any, index: Any) -> Any:
    """The cell at `index`; outside of the array an exception, and the nearest cell.

    Args:
        array: a pytree whose leaves have a leading axis.
        index: an integer scalar.

    Returns:
        A cell: the pytree without that axis.
    """
    if isinstance(array, Cells):
        return array.get(_nearest(array, index))
    return cells_at(array, _checked(array, index))


def put(array: Any, index: Any, cell: Any) -> Any:
    """The array with another cell at `index`; outside of the array an exception, and the array as it was.

    Args:
        array: a pytree whose leaves have a leading axis.
        index: an integer scalar.
        cell: a value of the form of a cell.

    Returns:
        An array of the same size.
    """
    if isinstance(array, Cells) or has_expr(cell):
        size = _size(array)
        whole = array if size is None else Cells(cells_of(array, size))
        return whole.put(_checked(whole, index), cell)
    index = _checked(array, index)
    if _size(array) is not None and jax.tree.structure(array) != jax.tree.structure(cell):
        cell, _ = alike(cell, cells_at(array, 0))
        array = formed_like(array, cell)

    def replaced(part: Any, value: Any) -> Any:
        return part if _is_placeholder(part) else jnp.asarray(part).at[index].set(value)

    return jax.tree.map(replaced, array, no_functions(cell), is_leaf=_is_placeholder)


def cells_at(array: Any, index: Any) -> Any:
    """The cell at an index that is one of the array, or the cells at several."""

    def one(leaf: Any) -> Any:
        return leaf.at(index) if isinstance(leaf, Cells) else jnp.asarray(leaf)[index]

    return _over(one, array, lambda extents: extents[1:])


def _checked(array: Any, index: Any) -> Any:
    """An index, negative ones put behind all cells; an exception is noted where it is not one of the array."""
    size = _size(array)
    if size is None or stays_below(index, size):
        return index
    raised("index out of bounds", (index < 0) | (index >= size))
    return jnp.where(index < 0, size, index)


def _nearest(array: Any, index: Any) -> Any:
    """An index of an array; an exception is noted where it is not one."""
    index = _checked(array, index)
    return (np if is_known(index) else jnp).clip(index, 0, len(array) - 1)


def slice(array: Any, first: int, last: int) -> Any:
    """The cells from `first` to `last`, both included and known at translation.

    Args:
        array: a pytree whose leaves have a leading axis.
        first: the index of the first cell.
        last: that of the last one.

    Returns:
        An array of last - first + 1 cells.
    """
    if isinstance(array, Cells):
        return Cells(array.items[first : last + 1])
    return jax.tree.map(lambda leaf: leaf[first : last + 1], array)


def concat(left: Any, right: Any) -> Any:
    """The cells of one array, then those of the other.

    Args:
        left: an array of m cells: a pytree whose leaves have a leading axis of m.
        right: an array of n cells of the same form.

    Returns:
        An array of m + n cells.
    """
    if isinstance(left, Cells) or isinstance(right, Cells):
        return Cells(
            tuple(cell for one in (left, right) for cell in cells_of(one, _size(one) or 0))
        )
    if jax.tree.structure(left) != jax.tree.structure(right):
        left = formed_like(left, cells_at(right, 0))
        right = formed_like(right, cells_at(left, 0))
    return jax.tree.map(lambda a, b: jnp.concatenate([a, b]), left, right)


def formed_like(array: Any, cell: Any) -> Any:
    """The array in a form that can take another cell."""
    size = _size(array)
    return array if size is None else alike(array, fill(cell, size))[0]


def fill(cell: Any, size: int) -> Any:
    """An array of `size` equal cells.

    Args:
        cell: a value.
        size: how many cells, known at translation.

    Returns:
        A pytree whose leaves have a leading axis of `size`.
    """
    if has_expr(cell):
        return Cells((cell,) * size)

    def repeat(leaf: Any) -> Any:
        leaf = jnp.asarray(leaf)
        return jnp.broadcast_to(leaf, (size, *leaf.shape))

    return _over(repeat, no_functions(cell), lambda extents: (size, *extents))


def _over(leaf: Callable[[Any], Any], tree: Any, extents: Callable[[Any], Any]) -> Any:
    """A tree with other leaves, and placeholders of other extents."""

    def one(part: Any) -> Any:
        return Placeholder(extents(part.extents)) if _is_placeholder(part) else leaf(part)

    return jax.tree.map(one, tree, is_leaf=lambda part: isinstance(part, Placeholder | Cells))


def _is_placeholder(part: Any) -> bool:
    return isinstance(part, Placeholder)


def _size(array: Any) -> int | None:
    """How many cells an array has; None where nothing is in them."""
    if isinstance(array, Cells):
        return len(array)
    for part in jax.tree.leaves(array, is_leaf=_is_placeholder):
        if not _is_placeholder(part):
            return len(part)
        if part.extents:
            return part.extents[0]
    return None
