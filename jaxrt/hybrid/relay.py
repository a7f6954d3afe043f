"""A relay: many loops in a few places, where a loop that is over hands its place to the next one.

In: a loop in parts, and arrays whose first axis are the lanes. Out: the results, the lanes along their first axis.
Lanes of one `vmap` wait for the last of them; here a place waits only until an eighth of them are free. Those whose
loops are over are put in a row of results, and the next lanes take their places: both are copies of whole rows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.hybrid.vectors import vectors_of

PLACES = 64
"""How many loops go together: what they carry fits the first cache."""

FREE = 8
"""New lanes come when one place in so many is free."""


class Loop(NamedTuple):
    """A loop in parts.

    Attributes:
        start: from the arguments of a lane, one tree, to what the loop carries.
        goes_on: from what it carries to whether it goes on.
        round: from what it carries and the arguments to what it carries after a round.
        result: from what it carries at the end and the arguments to its result.
    """

    start: Callable[..., Any]
    goes_on: Callable[[Any], Any]
    round: Callable[..., Any]
    result: Callable[..., Any]


class Relay(NamedTuple):
    """Where a relay is.

    Attributes:
        lanes: which lane is in each place; past the last one where none is.
        given: the arguments of these.
        carried: what their loops carry.
        begun: how many lanes have had a place.
        over: how many loops are over.
        ended: what these carry, in vectors, a row for each.
        ends: which lanes these are.
    """

    lanes: Any
    given: Any
    carried: Any
    begun: Any
    over: Any
    ended: list[Any]
    ends: Any


def relayed(loop: Loop, rows: Any, places: int = PLACES) -> Any:
    """The results of a loop for all lanes.

    Args:
        loop: the loop, whose parts take the arguments of a lane as one tree.
        rows: a pytree whose leaves have the lanes along their first axis.
        places: how many loops go together, fewer than there are lanes.
    """
    starts = jax.vmap(loop.start)(rows)
    count = jax.tree.leaves(rows)[0].shape[0]
    both = vectors_of(jax.tree.map(_one, (rows, starts)))
    after = vectors_of(jax.tree.map(_one, starts))
    waiting = [
        jnp.concatenate([matrix, matrix[:places]]) for matrix in jax.vmap(both.of)((rows, starts))
    ]
    here = np.arange(places, dtype=np.int32)

    def unfinished(relay: Relay) -> Any:
        return jnp.any(relay.lanes < count)

    def leg(relay: Relay) -> Relay:
        on, carried = _gone_on(loop, relay, count)
        over = ~on & (relay.lanes < count)
        order = jnp.argsort(~over)  # those that are over come first
        ready = jnp.sum(over, dtype=np.int32)
        lanes = relay.lanes[order]
        ended = [
            lax.dynamic_update_slice_in_dim(matrix, part[order], relay.over, 0)
            for matrix, part in zip(relay.ended, jax.vmap(after.of)(carried), strict=True)
        ]
        ends = lax.dynamic_update_slice_in_dim(relay.ends, lanes, relay.over, 0)
        taken = (here < ready) & (relay.begun + here < count)
        parts = [
            jnp.where(
                taken[:, None],
                lax.dynamic_slice_in_dim(matrix, relay.begun, places),
                part[order],
            )
            for matrix, part in zip(waiting, jax.vmap(both.of)((relay.given, carried)), strict=True)
        ]
        given, carried = jax.vmap(both.tree)(parts)
        lanes = jnp.where(here < ready, jnp.where(taken, relay.begun + here, count), lanes)
        begun = relay.begun + jnp.sum(taken, dtype=np.int32)
        return Relay(lanes, given, carried, begun, relay.over + ready, ended, ends)

    given, carried = jax.tree.map(lambda leaf: leaf[:places], (rows, starts))
    room = count + places
    none = [jnp.zeros((room, *part.shape[1:]), part.dtype) for part in jax.vmap(after.of)(carried)]
    zero, ends = np.int32(0), jnp.zeros(room, np.int32)
    first = Relay(here, given, carried, np.int32(places), zero, none, ends)
    last = lax.while_loop(unfinished, leg, first)
    back = jnp.argsort(last.ends[:count])
    return jax.vmap(loop.result)(
        jax.vmap(after.tree)([matrix[back] for matrix in last.ended]), rows
    )


def _gone_on(loop: Loop, relay: Relay, count: int) -> tuple[Any, Any]:
    """Which loops of a relay go on, and what all carry, when enough places are free, or all where nobody waits."""
    places = relay.lanes.shape[0]
    busy = jnp.where(relay.begun < count, np.int32(places - places // FREE), 0)
    goes_on = jax.vmap(loop.goes_on)

    def few_free(carried: Any) -> Any:
        return jnp.sum(goes_on(carried), dtype=np.int32) > busy

    def round_(carried: Any) -> Any:
        on = goes_on(carried)

        def kept(new: Any, old: Any) -> Any:
            return jnp.where(jnp.reshape(on, (places, *[1] * (old.ndim - 1))), new, old)

        return jax.tree.map(kept, jax.vmap(loop.round)(carried, relay.given), carried)

    carried = lax.while_loop(few_free, round_, relay.carried)
    return goes_on(carried), carried


def _one(leaf: Any) -> Any:
    """The form of a row."""
    return jax.ShapeDtypeStruct(leaf.shape[1:], leaf.dtype)
