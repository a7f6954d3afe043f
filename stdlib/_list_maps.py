"""Functions of `List` that apply a function of the program to the elements of one list or two."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt import lists
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, Function, applied, fold, over, poisoned
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.symbolic.cells import Cells, cells_of, gathered
from pzjax.stdlib._list_base import rev


def mapped(function: Function, values: BoundedList) -> BoundedList:
    """The list of `function(index, element)`."""
    if values.empty:
        return lists.nil().flagged(values.overflow)
    return BoundedList(values.length, over(function, values.length, values.items), values.overflow)


def folded(function: Function, start: Any, values: BoundedList, backwards: bool = False) -> Any:
    """The last value of `function(value, index, element)`."""
    if not values.empty:
        start = fold(function, start, values.length, values.items, backwards=backwards)
    return poisoned(start, values.overflow)


def holding(test: Function, values: BoundedList) -> Any:
    """For each cell, whether it holds an element for which `test(index, element)` holds."""
    if values.empty:
        return jnp.zeros(1, bool)
    return over(test, values.length, values.items) & values.real


# --- one list -----------------------------------------------------------------------------------


@curried
def iter_(function: Function, values: BoundedList) -> tuple[()]:
    """The function applied to each element, in order."""
    return folded(lambda _, i, cell: applied(function, cell, index=i), (), values)


@curried
def iteri(function: Function, values: BoundedList) -> tuple[()]:
    """The function applied to each index and element, in order."""
    return folded(lambda _, i, cell: applied(function, i, cell, index=i), (), values)


@curried
def map_(function: Function, values: BoundedList) -> BoundedList:
    """The function's value for each element."""
    return mapped(lambda i, cell: applied(function, cell, index=i), values)


@curried
def mapi(function: Function, values: BoundedList) -> BoundedList:
    """The function's value for each index and element."""
    return mapped(lambda i, cell: applied(function, i, cell, index=i), values)


@curried
def rev_map(function: Function, values: BoundedList) -> BoundedList:
    """The function's values from the last element to the first."""
    return rev(map_(function, values))


@curried
def fold_left(function: Function, start: Any, values: BoundedList) -> Any:
    """`function (... (function start first) ...) last`."""
    return folded(lambda value, i, cell: applied(function, value, cell, index=i), start, values)


@curried
def fold_right(function: Function, values: BoundedList, start: Any) -> Any:
    """`function first (... (function last start) ...)`."""

    def step(value: Any, index: Any, cell: Any) -> Any:
        return applied(function, cell, value, index=index)

    return folded(step, start, values, backwards=True)


@curried
def for_all(test: Function, values: BoundedList) -> Any:
    """Whether the test holds for every element."""
    return jnp.sum(holding(lambda i, cell: applied(test, cell, index=i), values)) == values.length


@curried
def exists(test: Function, values: BoundedList) -> Any:
    """Whether the test holds for some element."""
    return jnp.any(holding(lambda i, cell: applied(test, cell, index=i), values))


# --- two lists ----------------------------------------------------------------------------------


@curried
def combine(left: BoundedList, right: BoundedList) -> BoundedList:
    """The pairs of the elements at each place; lists of different lengths are undefined."""
    overflow = left.flagged(right.overflow).flagged(left.length != right.length).overflow
    if left.empty or right.empty:
        return BoundedList(0, PLACEHOLDER, overflow)
    known = left.known and right.known
    size = min(left.capacity, right.capacity)
    length = min(left.length, right.length) if known else jnp.minimum(left.length, right.length)
    pairs: Any = left.items, right.items
    if any(isinstance(items, Cells) for items in pairs):
        count = int(length) if known else size
        each = (cells_of(items, count) for items in pairs)
        return BoundedList(length, Cells(tuple(zip(*each, strict=True))), overflow)
    pairs = jax.tree.map(lambda leaf: leaf[:size], pairs)
    return BoundedList(length, pairs, overflow)


def split(pairs: BoundedList) -> tuple[BoundedList, BoundedList]:
    """The firsts and the seconds of pairs."""
    if pairs.formless:
        left, right = PLACEHOLDER, PLACEHOLDER
    elif isinstance(pairs.items, Cells):
        left, right = map(gathered, zip(*pairs.items.items, strict=True))
    else:
        left, right = pairs.items
    return (
        BoundedList(pairs.length, left, pairs.overflow),
        BoundedList(pairs.length, right, pairs.overflow),
    )


@curried
def iter2(function: Function, left: BoundedList, right: BoundedList) -> tuple[()]:
    """The function applied to the elements at each place, in order."""
    pairs = combine(left, right)
    return folded(lambda _, i, pair: applied(function, *pair, index=i), (), pairs)


@curried
def map2(function: Function, left: BoundedList, right: BoundedList) -> BoundedList:
    """The function's value for the elements at each place."""
    return mapped(lambda i, pair: applied(function, *pair, index=i), combine(left, right))


@curried
def rev_map2(function: Function, left: BoundedList, right: BoundedList) -> BoundedList:
    """The values of `map2` from the last to the first."""
    return rev(map2(function, left, right))


@curried
def fold_left2(function: Function, start: Any, left: BoundedList, right: BoundedList) -> Any:
    """`fold_left` over the elements at each place."""

    def step(value: Any, index: Any, pair: Any) -> Any:
        return applied(function, value, *pair, index=index)

    return folded(step, start, combine(left, right))


@curried
def fold_right2(function: Function, left: BoundedList, right: BoundedList, start: Any) -> Any:
    """`fold_right` over the elements at each place."""

    def step(value: Any, index: Any, pair: Any) -> Any:
        return applied(function, *pair, value, index=index)

    return folded(step, start, combine(left, right), backwards=True)


@curried
def exists2(test: Function, left: BoundedList, right: BoundedList) -> Any:
    """Whether the test holds for the elements at some place."""
    pairs = combine(left, right)
    return jnp.any(holding(lambda i, pair: applied(test, *pair, index=i), pairs))
