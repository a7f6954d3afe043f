"""The module `ListP`: probabilistic nodes over the elements of bounded lists (`pzjax.jaxrt.lists`).

In: a probabilistic node, a list. Out: a probabilistic node whose log-weight is the sum of those of the elements. A
node without memory is run for all elements at once; one with memory goes from element to element.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt import arrays, lists
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.lists import BoundedList, Function, fold, over
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.cells import Cells, gathered
from pzjax.jaxrt.symbolic.elements import through
from pzjax.jaxrt.symbolic.orders import Unordered
from pzjax.stdlib._list_maps import combine
from pzjax.stdlib._rows import columns

Results = tuple[Any, BoundedList, Array]
"""The state after a step, what the node gives for each element, and the log-weight."""


def map_(node: Node) -> Node:
    """The list of what the node gives for each element."""
    return _node("map", node, lambda given: given, lambda given, results: results)


def map2(node: Node) -> Node:
    """The list of what the node gives for each pair of elements."""
    return _node("map2", node, lambda given: combine(*given), lambda given, results: results)


def iter_(node: Node) -> Node:
    """The node at each element, for its effects."""
    return _node("iter", node, lambda given: given, lambda given, results: ())


def iter2(node: Node) -> Node:
    """The node at each pair of elements, for its effects."""
    inner = _node("iter2", node, lambda given: combine(*given), lambda given, results: ())

    def step(state: Any, given: tuple[Key, Any]) -> tuple[Any, tuple[Any, Array]]:
        key, (left, right) = given
        if not isinstance(left, Unordered) or not left.is_open or right.empty or left.empty:
            return inner.step(state, given)
        if jax.tree.leaves(state):
            return inner.step(state, given)

        def one(total: Any, index: Any, cell: Any, other: Any) -> tuple[Any, Any]:
            _, (_, weight) = node.step(state, (key.fold(index), (cell, other)))
            return total + weight, ()

        weight, _ = through(one, as_float(0.0), right.length, right.items, order=left)
        return state, ((), weight)

    return replace(inner, step=step)


def ini(node: Node) -> Node:
    """The list of as many values of the node as the input tells, which is at most the capacity of a list."""

    def indexes(count: Any) -> BoundedList:
        cells = jnp.arange(lists.room(count) if isinstance(count, int) else lists.room(0))
        size = len(cells)
        if isinstance(count, int):
            return BoundedList(max(count, 0), cells, False)
        return BoundedList(jnp.clip(count, 0, size), cells, count > size)

    return _node("ini", node, indexes, lambda given, results: results)


def filter_(node: Node) -> Node:
    """The elements at which the node gives true, in order."""

    def chosen(values: BoundedList, holds: BoundedList) -> BoundedList:
        if values.empty:
            return values
        keep = jnp.asarray(holds.items) & values.real
        return lists.kept(values.items, keep, values.capacity, holds.overflow)

    return _node("filter", node, lambda given: given, chosen)


def _node(name: str, node: Node, elements: Function, result: Function) -> Node:
    """A node that runs another one at each element.

    Args:
        name: what is done.
        node: the other one.
        elements: from the input to the list of the elements.
        result: from the input and the list of what the node gives to the output.
    """

    def step(state: Any, given: tuple[Key, Any]) -> tuple[Any, tuple[Any, Array]]:
        key, value = given
        state, results, weight = _each(node, state, key, elements(value))
        return state, (result(value, results), weight)

    return Node(node.fresh, step, node.reset, name=f"ListP.{name} {node.name}", proba=True)


def _each(node: Node, state: Any, key: Key, values: BoundedList) -> Results:
    """The node at each element."""
    if values.empty:
        return state, lists.nil().flagged(values.overflow), as_float(0.0)

    def one(state: Any, index: Any, cell: Any) -> tuple[Any, tuple[Any, Any]]:
        return node.step(state, (key.fold(index), cell))

    if jax.tree.leaves(state):
        return _threaded(one, state, values)
    given = values.length, values.items
    outputs, weights = columns(over(lambda index, cell: one(state, index, cell)[1], *given))
    weight = jnp.sum(jnp.where(jnp.arange(len(weights)) < values.length, weights, 0.0))
    return state, replace(values, items=outputs), weight


def _threaded(one: Function, state: Any, values: BoundedList) -> Results:
    """The node at each element, with the state that the element before leaves."""
    if lists.is_written_out(values.length, values.items):
        blank: Any = Cells((PLACEHOLDER,) * values.capacity)
    else:
        _, (form, _) = jax.eval_shape(one, state, 0, arrays.cells_at(values.items, 0))
        blank = jax.tree.map(
            lambda leaf: jnp.zeros((values.capacity, *leaf.shape), leaf.dtype), form
        )

    def step(carried: Results, index: Any, cell: Any) -> Results:
        state, outputs, total = carried
        state, (output, weight) = one(state, index, cell)
        return state, arrays.put(outputs, index, output), total + weight

    start = state, blank, as_float(0.0)
    state, outputs, weight = fold(step, start, values.length, values.items)
    return state, replace(values, items=_settled(outputs)), weight


def _settled(outputs: Any) -> Any:
    """Outputs, of which nothing wrote those behind the elements."""
    if not isinstance(outputs, Cells):
        return outputs
    return gathered([cell for cell in outputs.items if not isinstance(cell, Placeholder)])
