"""The module `Array`: arrays whose length is known when the program is traced.

In and out: pytrees whose leaves have the cells along their first axis (`pzjax.jaxrt.arrays`).
Functions without effects are mapped over all cells at once; folds go from cell to cell.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt import arrays
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, Function, applied, fold, from_cells, over, poisoned
from pzjax.jaxrt.symbolic.cells import Cells


def length(array: Any) -> int:
    """The number of cells."""
    if isinstance(array, Cells):
        return len(array)
    size: int = jax.tree.leaves(array)[0].shape[0]
    return size


@curried
def create(size: int, cell: Any) -> Any:
    """An array of `size` equal cells; the size is known."""
    return arrays.fill(cell, int(size))


make = create


@curried
def tabulate(size: int, function: Function) -> Any:
    """The array of `function 0`, `function 1`, ...; the size is known."""
    return over(lambda i, _: applied(function, i, index=i), int(size), jnp.arange(int(size)))


@curried
def get(array: Any, index: Any) -> Any:
    """The cell at an index; outside of the array an exception, and a poisoned cell."""
    return poisoned(arrays.get(array, index), (index < 0) | (index >= length(array)))


@curried
def set_(array: Any, index: Any, cell: Any) -> Any:
    """The array with another cell at an index; outside of the array an exception, and nothing changes."""
    return arrays.put(array, index, cell)


@curried
def append(left: Any, right: Any) -> Any:
    """The cells of one array, then those of the other."""
    return arrays.concat(left, right)


@curried
def sub(array: Any, start: int, size: int) -> Any:
    """`size` cells from `start` on, both known."""
    return arrays.slice(array, int(start), int(start) + int(size) - 1)


def rev(array: Any) -> Any:
    """The cells from the last to the first."""
    if isinstance(array, Cells):
        return Cells(array.items[::-1])
    return jax.tree.map(lambda leaf: jnp.flip(leaf, 0), array)


@curried
def map_(function: Function, array: Any) -> Any:
    """The function's value for each cell."""
    return over(lambda i, cell: applied(function, cell, index=i), length(array), array)


@curried
def mapi(function: Function, array: Any) -> Any:
    """The function's value for each index and cell."""
    return over(lambda i, cell: applied(function, i, cell, index=i), length(array), array)


@curried
def map2(function: Function, left: Any, right: Any) -> Any:
    """The function's value for the cells at each index of two arrays of one length."""
    cells = left, right
    return over(lambda i, pair: applied(function, *pair, index=i), length(left), cells)


@curried
def iter_(function: Function, array: Any) -> tuple[()]:
    """The function applied to each cell, in order."""
    return fold_left(lambda _: lambda cell: applied(function, cell), (), array)


@curried
def fold_left(function: Function, start: Any, array: Any) -> Any:
    """`function (... (function start first) ...) last`."""

    def step(value: Any, index: Any, cell: Any) -> Any:
        return applied(function, value, cell, index=index)

    return fold(step, start, length(array), array)


@curried
def fold_right(function: Function, array: Any, start: Any) -> Any:
    """`function first (... (function last start) ...)`."""

    def step(value: Any, index: Any, cell: Any) -> Any:
        return applied(function, cell, value, index=index)

    return fold(step, start, length(array), array, backwards=True)


def of_list(values: BoundedList) -> Any:
    """The array of the elements of a list whose length is known when the program is traced.

    Raises:
        TypeError: the length is not known.
    """
    if not values.known:
        raise WrongForm("Array.of_list needs a list whose length is known: write it with brackets")
    return poisoned(arrays.slice(values.items, 0, values.length - 1), values.overflow)


def to_list(array: Any) -> BoundedList:
    """The list of the cells."""
    return from_cells(array)
