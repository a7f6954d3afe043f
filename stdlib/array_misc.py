"""The module `Array_misc`: arrays of what a probabilistic node gives, and buffers of the last values of a stream.

In: nodes, arrays whose cells lie along the first axis (`pzjax.jaxrt.arrays`), indexes that the run may tell. Out: nodes
and arrays.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt import arrays
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import over
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.cells import cells_of, gathered
from pzjax.jaxrt.symbolic.context import here
from pzjax.stdlib.array import get
from pzjax.stdlib.zelus_jax import fresh_cells, reset_cells

__all__ = ["buffer", "get", "ini", "peek", "push"]


@curried
def ini(size: int, node: Node) -> Node:
    """Instances of a probabilistic node, all with the same input; the weights of all of them count."""

    def step(states: Any, given: Any) -> tuple[Any, Any]:
        key, value = given
        if here() is not None:
            return _written_out(node, states, key, value, int(size))

        def one(index: Any, _: Any, state: Any) -> Any:
            return node.step(state, (key.fold(index), value))

        states, (outputs, weights) = over(one, int(size), jnp.arange(int(size)), states)
        return states, (outputs, jnp.sum(weights))

    name = f"Array_misc.ini {node.name}"
    return Node(fresh_cells(node, int(size)), step, reset_cells(node), name=name, proba=True)


def _written_out(node: Node, states: Any, key: Key, value: Any, size: int) -> tuple[Any, Any]:
    """The instances one after the other, for what is traced once for each."""
    if jax.tree.leaves(states):
        rows = [
            node.step(state, (key.fold(index), value))
            for index, state in enumerate(cells_of(states))
        ]
        states = gathered(tuple(state for state, _ in rows))
    else:
        rows = [node.step(states, (key.fold(index), value)) for index in range(size)]
    outputs = gathered(tuple(output for _, (output, _) in rows))
    return states, (outputs, jnp.sum(jnp.stack([weight for _, (_, weight) in rows])))


@curried
def buffer(size: int, value: Any) -> Any:
    """The buffer of a stream that was always the same so far; its size is known."""
    return arrays.fill(value, int(size))


@curried
def push(values: Any, value: Any) -> Any:
    """The buffer one instant later: the value comes first, the oldest one is gone."""
    return arrays.concat(arrays.fill(value, 1), arrays.slice(values, 0, -2))


@curried
def peek(values: Any, delay: Any) -> Any:
    """The value of so many instants ago; before the oldest there is none, which is an exception."""
    return arrays.get(values, delay)
