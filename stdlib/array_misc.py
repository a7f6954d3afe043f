"""The module `Array_misc`: arrays of what a probabilistic node gives, and buffers of the last values of a stream.

In: nodes, arrays whose cells lie along the first axis (`pzjax.jaxrt.arrays`), indexes that the run may tell. Out: nodes
and arrays.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt import arrays
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import over
from pzjax.jaxrt.node import Node
from pzjax.stdlib.array import get
from pzjax.stdlib.zelus_jax import fresh_cells, reset_cells

__all__ = ["buffer", "get", "ini", "peek", "push"]


@curried
def ini(size: int, node: Node) -> Node:
    """Instances of a probabilistic node, all with the same input; the weights of all of them count."""

    def step(states: Any, given: Any) -> tuple[Any, Any]:
        key, value = given

        def one(index: Any, _: Any, state: Any) -> Any:
            return node.step(state, (key.fold(index), value))

        states, (outputs, weights) = over(one, int(size), jnp.arange(int(size)), states)
        return states, (outputs, jnp.sum(weights))

    name = f"Array_misc.ini {node.name}"
    return Node(fresh_cells(node, int(size)), step, reset_cells(node), name=name, proba=True)


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
