"""Leading: of a value that each lane of a population has computed, that of one lane for all of them."""

from __future__ import annotations

from typing import Any

import jax
from jax import Array
from jax.custom_batching import custom_vmap
from pzjax.jaxrt.insides import marked_led


@custom_vmap
def led(value: Any, lane: Array, leader: Array) -> Any:
    """The value of the lane `leader`, in each lane the same.

    Args:
        value: a pytree of arrays.
        lane: which lane this is: what differs along the axis of the population.
        leader: the lane whose value is taken, the same for all.
    """
    return marked_led(value)


@led.def_vmap
def _rule(size: int, mapped: Any, value: Any, lane: Array, leader: Array) -> tuple[Any, Any]:
    of_value, of_lane, _ = mapped
    if not of_lane:  # along another axis
        return led(value, lane, leader), of_value
    taken = jax.tree.map(lambda leaf, own: leaf[leader] if own else leaf, value, of_value)
    return taken, jax.tree.map(lambda _: False, value)
