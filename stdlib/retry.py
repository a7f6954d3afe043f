"""The module `Retry`: steps whose inference failed are made again."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.control import while_loop
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.inference.particles import failures
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key


@curried
def with_retry(most: int, node: Node) -> Node:
    """The node, each step of which is made again until no inference in it fails, at most `most` times.

    It starts again from the state before the step, with other random numbers, which costs time only where it
    happens.
    """

    def step(state: Any, given: Any) -> tuple[Any, Any]:
        def again(tried: tuple[Any, tuple[Any, Any]]) -> tuple[Any, tuple[Any, Any]]:
            count, _ = tried
            return count + 1, node.step(_with_keys(state, count), given)

        def failed(tried: tuple[Any, tuple[Any, Any]]) -> Any:
            count, (after, _) = tried
            return (count == 0) | failures(after) & (count <= int(most))

        # The first time is a round of the loop too: a large step is compiled once.
        form = jax.eval_shape(again, (np.int32(0), ((), ())))[1]
        blank = jax.tree.map(lambda leaf: np.zeros(leaf.shape, leaf.dtype), form)
        return while_loop(failed, again, (np.int32(0), blank))[1]

    name = f"with_retry {node.name}"
    return Node(node.fresh, step, node.reset, name=name, input=node.input, output=node.output)


def _with_keys(state: Any, index: Any) -> Any:
    """A state with other keys."""

    def renewed(part: Any) -> Any:
        return part.fold(index) if isinstance(part, Key) else part

    return jax.tree.map(renewed, state, is_leaf=lambda part: isinstance(part, Key))
