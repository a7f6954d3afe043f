"""Models made of models: probabilistic nodes with more state, or with other scores."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.populations.population import (
    Population,
    fold_keys,
    lanewise,
    with_lane,
)
from pzjax.jaxrt.random import Key

Scored = tuple[Any, tuple[Any, Array]]


def lookahead(size: int, depth: int, model: Node) -> Node:
    """A model that scores a step also by what the next ones are expected to score.

    The expectation is the mean over `size` independent continuations of `depth` steps with the same
    input. ProbZelus estimates the same number by a tree of `size`^`depth` continuations.
    """

    def step(state: Any, given: tuple[Key, Any]) -> Scored:
        key, value = given
        state, (output, log_weight) = model.step(state, (key.fold(0), value))
        if not depth:
            return state, (output, log_weight)

        def continuation(lane: Array, state: Any, key: Key, value: Any) -> Array:
            state = with_lane(fold_keys(state, 0), lane)
            key = key.with_lane(lane)
            total = jnp.zeros_like(log_weight)
            for index in range(depth):
                state, (_, more) = model.step(state, (key.fold(index), value))
                total = total + more
            return total

        totals = lanewise(continuation, size, Population.shared(state), key.fold(1), value)
        return state, (output, log_weight + jnp.mean(totals.tree))

    return Node(model.fresh, step, model.reset, model.name, model.signature)


def remember(model: Node) -> Node:
    """A model whose state is a pair of its own state and its last output."""

    def fresh(key: Key) -> tuple[Any, Any]:
        return model.fresh(key), PLACEHOLDER

    def step(state: tuple[Any, Any], given: tuple[Key, Any]) -> Scored:
        inner, (output, log_weight) = model.step(state[0], given)
        return (inner, output), (output, log_weight)

    def reset(state: tuple[Any, Any]) -> tuple[Any, Any]:
        inner, output = state
        return model.reset(inner), output

    return Node(fresh, step, reset, model.name, model.signature)
