"""The host module of the interface beside it."""

from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt import Node

limit = 12


def add3(x: Any) -> Any:
    """Three more."""
    return x + 3


def triple(x: Any) -> Any:
    """Three integers from `x`."""
    return x + jnp.arange(3)


def pair(x: Any) -> Any:
    """Two integers down from `x`."""
    return x - jnp.arange(2)


def weigh(factor: int) -> Node:
    """A weighted sum of the inputs."""

    def step(total: Any, x: Any) -> tuple[Any, Any]:
        return total + factor * x, total + factor * x

    zero = jnp.zeros((), int)
    return Node(lambda key: zero, step, lambda total: zero, "weigh")


def run_twice(node: Node) -> Node:
    """The node after itself."""

    def step(state: Any, x: Any) -> tuple[Any, Any]:
        first, second = state
        first, y = node.step(first, x)
        second, z = node.step(second, y)
        return (first, second), z

    return Node(
        lambda key: (node.fresh(key.fold(0)), node.fresh(key.fold(1))),
        step,
        lambda state: (node.reset(state[0]), node.reset(state[1])),
        "run_twice",
    )
