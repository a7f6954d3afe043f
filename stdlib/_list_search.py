"""Functions of `List` that look for elements, and that sort."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt import compare as order
from pzjax.jaxrt.arrays import cells_at
from pzjax.jaxrt.control import cond
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, Function, applied, kept, over, poisoned
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.stdlib._list_base import append, element, gathered, option
from pzjax.stdlib._list_maps import holding


def _test(test: Function) -> Function:
    return lambda index, cell: applied(test, cell, index=index)


def _has_key(key: Any) -> Function:
    return lambda _, pair: order.compare(pair[0], key) == 0


def _first(found: Any, values: BoundedList) -> Any:
    """The first element at a place where `found` holds; if there is none an exception."""
    missing = jnp.logical_not(jnp.any(found))
    raised("no such element in a list", missing)
    return poisoned(element(values, jnp.argmax(found)), missing)


@curried
def mem(value: Any, values: BoundedList) -> Any:
    """Whether an element is equal to `value`."""
    return jnp.any(holding(lambda _, cell: order.compare(cell, value) == 0, values))


@curried
def find(test: Function, values: BoundedList) -> Any:
    """The first element for which the test holds; if there is none an exception."""
    return _first(holding(_test(test), values), values)


@curried
def find_opt(test: Function, values: BoundedList) -> Any:
    """The first element for which the test holds, if there is one."""
    found = holding(_test(test), values)
    return option(values, jnp.any(found), jnp.argmax(found))


@curried
def filter_(test: Function, values: BoundedList) -> BoundedList:
    """The elements for which the test holds."""
    return partition(test, values)[0]


@curried
def partition(test: Function, values: BoundedList) -> tuple[BoundedList, BoundedList]:
    """The elements for which the test holds, and the others."""
    if values.empty:
        return values, values
    holds = holding(_test(test), values)
    return _kept(values, holds), _kept(values, ~holds & values.real)


def _kept(values: BoundedList, keep: Any) -> BoundedList:
    return kept(values.items, keep, values.capacity, values.overflow)


# --- association lists --------------------------------------------------------------------------


def _values(pairs: BoundedList) -> BoundedList:
    items = PLACEHOLDER if pairs.formless else pairs.items[1]
    return BoundedList(pairs.length, items, pairs.overflow)


@curried
def assoc(key: Any, pairs: BoundedList) -> Any:
    """The value at the first pair with this key; if there is none an exception."""
    return _first(holding(_has_key(key), pairs), _values(pairs))


@curried
def assoc_opt(key: Any, pairs: BoundedList) -> Any:
    """The value at the first pair with this key, if there is one."""
    found = holding(_has_key(key), pairs)
    return option(_values(pairs), jnp.any(found), jnp.argmax(found))


@curried
def mem_assoc(key: Any, pairs: BoundedList) -> Any:
    """Whether some pair has this key."""
    return jnp.any(holding(_has_key(key), pairs))


@curried
def remove_assoc(key: Any, pairs: BoundedList) -> BoundedList:
    """All pairs but the first with this key."""
    if pairs.empty:
        return pairs
    found = holding(_has_key(key), pairs)
    return _kept(pairs, pairs.real & ~(found & (jnp.cumsum(found) == 1)))


# --- sorting ------------------------------------------------------------------------------------


@curried
def stable_sort(comparison: Function, values: BoundedList) -> BoundedList:
    """The elements in increasing order; equal ones stay in their order.

    An element's place is the number of elements before it: all comparisons are computed at once.
    """
    if values.empty:
        return values
    here = jnp.arange(values.capacity)

    def place(index: Any, cell: Any) -> Any:
        def before(other: Any, other_cell: Any) -> Any:
            sign = applied(comparison, other_cell, cell)
            return (sign < 0) | ((sign == 0) & (other < index))

        return jnp.sum(over(before, values.length, values.items) & values.real)

    places = jnp.where(values.real, over(place, values.length, values.items), here)
    return gathered(values, jnp.zeros_like(here).at[places].set(here))


@curried
def sort_uniq(comparison: Function, values: BoundedList) -> BoundedList:
    """The elements in increasing order, one of each."""
    if values.empty:
        return values
    ordered = stable_sort(comparison, values)
    previous = cells_at(ordered.items, jnp.arange(ordered.capacity) - 1)
    pairs = previous, ordered.items
    signs = over(lambda _, pair: applied(comparison, *pair), ordered.length, pairs)
    return _kept(ordered, ((signs != 0) | (jnp.arange(ordered.capacity) == 0)) & ordered.real)


@curried
def merge(comparison: Function, left: BoundedList, right: BoundedList) -> BoundedList:
    """The elements of two sorted lists in order, those of `left` before equal ones of `right`."""
    both = append(left, right)
    if left.empty or right.empty:
        return both

    def step(taken: Any, index: Any) -> Any:
        ours, theirs = element(left, taken), element(right, index - taken)
        in_order = applied(comparison, ours, theirs) <= 0
        first = (index - taken >= right.length) | ((taken < left.length) & in_order)
        return taken + first, cond(first, lambda: ours, lambda: theirs)

    _, items = jax.lax.scan(step, jnp.zeros((), int), jnp.arange(both.capacity))
    return BoundedList(both.length, items, both.overflow)
