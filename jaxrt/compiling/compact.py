"""A node in, the same node with a small state out: what a call of a step costs grows with its arrays.

JAX takes some tenths of a microsecond for each array that goes in or comes out of a compiled function, and
some more to take a state of many classes apart. Who calls a step for each line of a sensor pays it each time.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jax
from pzjax.jaxrt.compiling.blocks import Place
from pzjax.jaxrt.compiling.packing import Packing
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key


def compact(node: Node, *, like: Any = None) -> Node:
    """The node with a list of arrays as its state; small memories of one form share an array.

    Its outputs are those of the node, up to rounding: XLA may compile the step otherwise.

    Args:
        node: a node.
        like: an input; needed where `node.input` does not tell its form.

    Raises:
        TypeError: the form of its input is not known, and there is no `like`.
    """
    leaves, structure = jax.tree.flatten(jax.eval_shape(lambda: node.init(0, like=like)))
    if not all(isinstance(leaf, jax.ShapeDtypeStruct) for leaf in leaves):
        raise TypeError(f"the form of the input of {node.name} is not known: give `like`")
    packing = Packing(leaves, packs=True)

    def packed(state: Any) -> list[Any]:
        return packing.packed(list(map(Place, jax.tree.leaves(state))))

    def whole(arrays: list[Any]) -> Any:
        return structure.unflatten(packing.unpacked(arrays))

    def fresh(key: Key) -> list[Any]:
        return packed(node.init(key, like=like))

    def step(arrays: list[Any], given: Any) -> tuple[list[Any], Any]:
        state, output = node.step(whole(arrays), given)
        return packed(state), output

    def reset(arrays: list[Any]) -> list[Any]:
        return packed(node.reset(whole(arrays)))

    return replace(node, fresh=fresh, step=step, reset=reset)
