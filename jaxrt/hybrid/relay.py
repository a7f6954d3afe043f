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
        order: which lanes these are.
    """

    lanes: Any
    given: Any
    carried: Any
    begun: Any
    over: Any
    ended: list[Any]
    order: Any


def relayed(loop: Loop, rows: Any, places: int = PLACES) -> Any:
    """The results of a loop for all lanes.

    Args:
        loop: the loop, whose parts take the arguments of a lane as one tree.
        rows: a pytree whose leaves have the lanes along their first axis.
        places: how many loops go together, fewer than there are lanes.
    """
    starts = jax.vmap(loop.start)(rows)
    (count,) = {leaf.shape[0] for leaf in jax.tree.leaves(rows)}
    one = jax.tree.map(
        lambda leaf: jax.ShapeDtypeStruct(leaf.shape[1:], leaf.dtype), (rows, starts)
    )
    both, vectors = vectors_of(one), vectors_of(one[1])
    waiting = [
        jnp.concatenate([matrix, matrix[:places]]) for matrix in jax.vmap(both.of)((rows, starts))
    ]
    here = np.arange(places, dtype=np.int32)

    def unfinished(relay: Relay) -> Any:
        return jnp.any(relay.lanes < count)

    def leg(relay: Relay) -> Relay:
        busy = jnp.where(relay.begun < count, np.int32(places - places // FREE), 0)

        def go_on(carried: Any) -> Any:
            return jnp.sum(jax.vmap(loop.goes_on)(carried), dtype=np.int32) > busy

        def round_(carried: Any) -> Any:
            after = jax.vmap(loop.round)(carried, relay.given)
            on = jax.vmap(loop.goes_on)(carried)
            return jax.tree.map(
                lambda new, old: jnp.where(on.reshape(-1, *[1] * (old.ndim - 1)), new, old),
                after,
                carried,
            )

        carried = lax.while_loop(go_on, round_, relay.carried)
        ended = ~jax.vmap(loop.goes_on)(carried) & (relay.lanes < count)
        first = jnp.argsort(~ended)
        lanes = relay.lanes[first]
        ready = jnp.sum(ended, dtype=np.int32)
        rows = [matrix[first] for matrix in jax.vmap(vectors.of)(carried)]
        over = [
            lax.dynamic_update_slice_in_dim(matrix, row, relay.over, 0)
            for matrix, row in zip(relay.ended, rows, strict=True)
        ]
        order = lax.dynamic_update_slice_in_dim(relay.order, lanes, relay.over, 0)
        held = [matrix[first] for matrix in jax.vmap(both.of)((relay.given, carried))]
        takes = (here < ready) & (relay.begun + here < count)
        held = [
            jnp.where(takes[:, None], lax.dynamic_slice_in_dim(next_, relay.begun, places), row)
            for next_, row in zip(waiting, held, strict=True)
        ]
        lanes = jnp.where(here < ready, jnp.where(takes, relay.begun + here, count), lanes)
        given, carried = jax.vmap(both.tree)(held)
        begun = relay.begun + jnp.sum(takes, dtype=np.int32)
        return Relay(lanes, given, carried, begun, relay.over + ready, over, order)

    none = [
        jnp.zeros((count + places, *row.shape[1:]), row.dtype)
        for row in jax.vmap(vectors.of)(jax.tree.map(lambda leaf: leaf[:1], starts))
    ]
    first = jax.tree.map(lambda leaf: leaf[:places], (rows, starts))
    begin = Relay(
        here, *first, np.int32(places), np.int32(0), none, jnp.zeros(count + places, np.int32)
    )
    end = lax.while_loop(unfinished, leg, begin)
    back = jnp.argsort(end.order[:count])
    carried = jax.vmap(vectors.tree)([matrix[back] for matrix in end.ended])
    return jax.vmap(loop.result)(carried, rows)
