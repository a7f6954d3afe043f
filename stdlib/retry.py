"""The module `Retry`: steps whose inference failed are made again."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.control import while_loop
from pzjax.jaxrt.exceptions import noted, watching
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.inference.particles import failures
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.context import known


@curried
def with_retry(most: int, node: Node) -> Node:
    """The node, each step of which is made again until no inference in it fails, at most `most` times.

    It starts again from the state before the step, with other random numbers, which costs time only where it
    happens.
    """

    def step(state: Any, given: Any) -> tuple[Any, Any]:
        given = known(given)

        def once(count: Any) -> Any:
            return watching(lambda: node.step(_with_keys(state, count), given))

        # Traced once, and compiled once: the first time is a round of the loop too.
        traced, form = trace(once, np.int32(0))
        structure = jax.tree.structure(form)

        def again(tried: tuple[Any, list[Any]]) -> tuple[Any, list[Any]]:
            count, _ = tried
            leaves = traced(count)
            noted(structure.unflatten(leaves)[1])
            return count + 1, leaves

        def failed(tried: tuple[Any, list[Any]]) -> Any:
            count, leaves = tried
            (after, _), _ = structure.unflatten(leaves)
            return (count == 0) | failures(after) & (count <= int(most))

        blank = [np.zeros(leaf.shape, leaf.dtype) for leaf in jax.tree.leaves(form)]
        _, leaves = while_loop(failed, again, (np.int32(0), blank))
        return structure.unflatten(leaves)[0]

    name = f"with_retry {node.name}"
    return Node(node.fresh, step, node.reset, name=name, input=node.input, output=node.output)


def _with_keys(state: Any, index: Any) -> Any:
    """A state with other keys."""

    def renewed(part: Any) -> Any:
        return part.fold(index) if isinstance(part, Key) else part

    return jax.tree.map(renewed, state, is_leaf=lambda part: isinstance(part, Key))
