"""Functions of `List` for the length, the elements and the order of lists."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import compare as order
from pzjax.jaxrt import lists
from pzjax.jaxrt.arrays import cells_at
from pzjax.jaxrt.control import where
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.lists import BoundedList, kept, poisoned
from pzjax.jaxrt.option import None_, Some
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.symbolic import plates
from pzjax.jaxrt.symbolic.cells import Cells, cells_of
from pzjax.jaxrt.symbolic.terms import has_expr


def length(values: BoundedList) -> Any:
    """The number of elements."""
    return poisoned(values.length, values.overflow)


@curried
def compare_lengths(left: BoundedList, right: BoundedList) -> Any:
    """-1, 0 or 1."""
    return order.compare(length(left), length(right)).astype(int)


@curried
def compare_length_with(values: BoundedList, size: Any) -> Any:
    """-1, 0 or 1."""
    return order.compare(length(values), size).astype(int)


@curried
def cons(head: Any, tail: BoundedList) -> BoundedList:
    """One more element in front."""
    return lists.cons(head, tail)


def hd(values: BoundedList) -> Any:
    """The first element; of an empty list an exception."""
    raised("the head of an empty list", values.length == 0)
    return element(values, 0)


def tl(values: BoundedList) -> BoundedList:
    """All but the first element; of an empty list an exception."""
    raised("the tail of an empty list", values.length == 0)
    rest = max(values.length - 1, 0) if values.known else jnp.maximum(values.length - 1, 0)
    if isinstance(values.items, Cells):
        cells = values.items.items[1:]
        made = BoundedList(rest, Cells(cells), values.overflow) if cells else lists.nil()
        return made.flagged(values.flagged(values.length == 0).overflow)
    items = jax.tree.map(lambda leaf: jnp.roll(leaf, -1, axis=0), values.items)
    return BoundedList(rest, items, values.overflow).flagged(values.length == 0)


@curried
def nth(values: BoundedList, index: Any) -> Any:
    """The element at an index, counted from 0; outside of the list an exception."""
    raised("List.nth outside of the list", (index < 0) | (index >= values.length))
    return element(values, index)


def element(values: BoundedList, index: Any) -> Any:
    """The element at an index; outside of the list a poisoned one."""
    if values.formless:
        return PLACEHOLDER
    outside = (index < 0) | (index >= values.length)
    clip = np.clip if is_known(index) else jnp.clip
    value = cells_at(values.items, clip(index, 0, values.capacity - 1))
    return poisoned(value, values.flagged(outside).overflow)


@curried
def nth_opt(values: BoundedList, index: Any) -> Any:
    """The element at an index, if there is one; a negative index is undefined."""
    return option(values, index < values.length, index)


def option(values: BoundedList, there: Any, index: Any) -> Any:
    """The element at an index as an option."""
    some: Any = Some
    return poisoned(where(there, some(element(values, index)), None_), values.overflow)


# --- order --------------------------------------------------------------------------------------


def gathered(values: BoundedList, index: Any) -> BoundedList:
    """The list with the cells of the buffer at the given places."""
    if values.formless:
        return values
    clip = np.clip if is_known(index) else jnp.clip
    items = cells_at(values.items, clip(index, 0, values.capacity - 1))
    return BoundedList(values.length, items, values.overflow)


def rev(values: BoundedList) -> BoundedList:
    """The elements from the last to the first."""
    return gathered(values, values.length - 1 - np.arange(values.capacity))


@curried
def append(left: BoundedList, right: BoundedList) -> BoundedList:
    """The elements of one list, then those of the other."""
    if left.empty:
        return right.flagged(left.overflow)
    if right.empty:
        return left.flagged(right.overflow)
    total = left.length + right.length
    written = left.known and right.known
    size = max(left.capacity, right.capacity)
    size = lists.room(total, size) if written else size
    if any(isinstance(one.items, Cells) for one in (left, right)):
        cells = _joined(left, right)
        both = BoundedList(total, Cells(cells), left.overflow)
        return both.flagged(right.overflow)
    if has_expr((left.items, right.items)) and not written:
        items = plates.appended(left, right, size)
        both = BoundedList(jnp.minimum(total, size), items, left.overflow)
        return both.flagged(right.overflow).flagged(lists.lost(total > size, size))
    index = jnp.arange(size)
    early = cells_at(left.items, jnp.clip(index, 0, left.capacity - 1))
    late = cells_at(right.items, jnp.clip(index - left.length, 0, right.capacity - 1))
    items = jax.vmap(where)(index < left.length, early, late)
    both = BoundedList(total if written else jnp.minimum(total, size), items, left.overflow)
    return both.flagged(right.overflow).flagged(lists.lost(total > size, size))


def _joined(left: BoundedList, right: BoundedList) -> tuple[Any, ...]:
    """The cells of one list, then those of the other, where a cell of one may be random."""
    early, late = (cells_of(one.items, _places(one)) for one in (left, right))
    if left.known:
        return *early, *late
    cells = []
    for place in range(len(early) + len(late)):
        cell = cells_at(Cells(late), jnp.clip(place - left.length, 0, len(late) - 1))
        if place < len(early):
            cell = where(place < left.length, early[place], cell)
        cells.append(cell)
    return tuple(cells)


def _places(values: BoundedList) -> int:
    """In how many places a list may have elements."""
    return int(values.length) if values.known else values.capacity


@curried
def rev_append(left: BoundedList, right: BoundedList) -> BoundedList:
    """The elements of `left` from the last to the first, then those of `right`."""
    return append(rev(left), right)


def concat(values: BoundedList) -> BoundedList:
    """The elements of lists in order, in a buffer as large as that of the largest list."""
    if values.empty or values.items.formless:
        return lists.nil().flagged(values.overflow)
    inner: BoundedList = values.items
    columns = jax.tree.leaves(inner.items)[0].shape[1]
    keep = values.real[:, None] & (jnp.arange(columns) < inner.length[:, None])
    flat = jax.tree.map(lambda leaf: leaf.reshape(-1, *leaf.shape[2:]), inner.items)
    made = kept(flat, keep.reshape(-1), max(values.capacity, columns), values.overflow)
    return made.flagged(jnp.any(inner.overflow & values.real))
