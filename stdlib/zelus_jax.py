"""The module `Zelus_jax`: JAX's transformations for the nodes and functions of a program.

In: nodes (`pzjax.jaxrt.node`), functions, arrays whose cells lie along the first axis. Out: nodes whose
states are stacked, derivatives. `zmap` is that of Baudart, Mandel, Tekin, "JAX Based Parallel Inference
for Reactive Probabilistic Programming", LCTES 2022.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import host
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.floats import as_array
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.hybrid.advance import advancing
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.lists import Function, applied, over
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.state import fresh_array
from pzjax.stdlib._rows import columns


def zmap(mapped: tuple[Node, int]) -> Node:
    """Instances of a node, each with its own state and key, one for each cell of the input."""
    node, size = mapped[0], int(mapped[1])

    def step(states: Any, given: Any) -> tuple[Any, Any]:
        cells = _cells(given, size)
        after, outputs = columns(
            over(lambda _, state, cell: node.step(state, cell), size, states, cells)
        )
        return after, outputs

    return Node(fresh_cells(node, size), step, reset_cells(node), name=f"zmap {node.name}")


def zmap_prob(mapped: tuple[Node, int]) -> Node:
    """Instances of a probabilistic node; the weights of all of them count."""
    node, size = mapped[0], int(mapped[1])

    def step(states: Any, given: Any) -> tuple[Any, Any]:
        key, cells = given

        def one(index: Any, state: Any, cell: Any) -> Any:
            return node.step(state, (key.fold(index), cell))

        states, results = columns(over(one, size, states, _cells(cells, size)))
        outputs, weights = columns(results)
        return states, (outputs, jnp.sum(weights))

    name = f"zmap_prob {node.name}"
    return Node(fresh_cells(node, size), step, reset_cells(node), name=name, proba=True)


def _cells(given: Any, size: int) -> Any:
    found = {jnp.shape(leaf)[0] for leaf in jax.tree.leaves(given)}
    if found - {size}:
        raise WrongValue(f"zmap has {size} instances, but its input has {found.pop()} cells")
    return arrays(given)


def fresh_cells(node: Node, size: int) -> Function:
    """From a key to the states of so many instances."""

    def fresh(key: Key) -> Any:
        return arrays(fresh_array(node, key, size))

    return fresh


def reset_cells(node: Node) -> Function:
    """From the states of many instances to those in which they start again."""

    def reset(states: Any) -> Any:
        return jax.vmap(node.reset)(states) if jax.tree.leaves(states) else states

    return reset


@curried
def vmap(function: Function, array: Any) -> Any:
    """The function's value for each cell."""
    size = jax.tree.leaves(array)[0].shape[0]
    return over(lambda i, cell: applied(function, cell, index=i), size, array)


@curried
def grad(function: Function, value: Any) -> Any:
    """The derivative with respect to each float in `value`; zero for what is not a float."""
    return value_and_grad(function, value)[1]


@curried
def value_and_grad(function: Function, value: Any) -> tuple[Any, Any]:
    """The function's value and its derivative."""
    output, back = jax.vjp(function, jax.tree.map(as_array, value))
    (slope,) = back(jnp.ones_like(output))
    return output, jax.tree.map(_plain, slope, value)


def grad_node(node: Node) -> Node:
    """The derivative of a node's output at each step with respect to its input."""

    def step(state: Any, given: Any) -> tuple[Any, Any]:
        def run(value: Any) -> tuple[Any, Any]:
            state_after, output = node.step(state, value)
            return output, state_after

        output, back, after = jax.vjp(run, jax.tree.map(as_array, given), has_aux=True)
        (slope,) = back(jnp.ones_like(output))
        return after, jax.tree.map(_plain, slope, given)

    return Node(node.fresh, step, node.reset, name=f"grad_node {node.name}", input=node.input)


def _plain(slope: Any, like: Any) -> Any:
    """The derivative; of an integer or a boolean it is zero."""
    if slope.dtype == jax.dtypes.float0:
        return jnp.zeros_like(as_array(like))
    return slope


stop_gradient = jax.lax.stop_gradient


def array(parts: tuple[Any, ...]) -> Any:
    """The array of the parts of a tuple, which are of one type; known numbers stay known."""
    stack = np.stack if host.knows(parts) else jnp.stack
    return jax.tree.map(lambda *cells: stack(cells), *map(arrays, parts))


def advance(node: HybridNode) -> Node:
    """A discrete node that lets a hybrid one go on for a time: (span, input) to its output then."""
    return advancing(node)
