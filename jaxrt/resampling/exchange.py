"""Bringing offspring to the devices that own their places.

In: the ends of the offspring of each particle, and what there is of each particle, both where the particles
are. Out: what there is of each new particle, where its place is.

Ancestors are sorted, so that what a device needs from another is a range of consecutive particles; most
of what it needs is its own. A device sends each particle once to each device that needs it, however many
offspring it has there. Messages have a fixed size, N / D^2 particles from each of D devices to each, so
that a round moves at most as many particles as a device holds, and memory beside the particles before
and after is that of two such rounds. Rounds are repeated until all have what they need: none where every
device keeps its own, one in general, and at most D, where one device has all offspring.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.layout import Layout
from pzjax.jaxrt.resampling.local import count

Leaves = list[Array]


def exchange(ends: Array, leaves: Leaves, layout: Layout) -> Leaves:
    """The new particles.

    Args:
        ends: int32[N], never falling, the last one N: the offspring of particle i are the new particles
            from the end of particle i-1 up to its own.
        leaves: arrays with a first axis of N.
        layout: where the particles are.
    """
    if not leaves:
        return []

    def on_device(given: tuple[Array, Leaves]) -> Leaves:
        return _exchange(*given, layout.axes)

    found: Leaves = layout.on_blocks(on_device, (ends, leaves))
    return found


def _exchange(ends: Array, leaves: Leaves, axes: tuple[str, ...]) -> Leaves:
    size, devices, device = ends.shape[0], jax.lax.axis_size(axes), jax.lax.axis_index(axes)
    last = jax.lax.all_gather(ends[-1], axes)
    before = jnp.where(device > 0, last[device - 1], 0)
    starts = jnp.concatenate([before[None], ends[:-1]])
    own = device * size
    _, kept = _offspring(starts, ends, leaves, own, size)

    owners = jnp.arange(devices) * size
    first = jnp.searchsorted(ends, owners, side="right")
    behind = jnp.searchsorted(starts, owners + size, side="left")
    wanted = jnp.where(owners == own, 0, jnp.maximum(behind - first, 0))
    message = -(-size // devices)
    most = jax.lax.pmax(jnp.max(wanted), axes)

    def rounds_left(state: tuple[Array, Leaves]) -> Array:
        return state[0] * message < most

    def one_round(state: tuple[Array, Leaves]) -> tuple[Array, Leaves]:
        done, found = state
        index = first[:, None] + done * message + jnp.arange(message)
        there = index < size
        index = jnp.minimum(index, size - 1)
        # Behind the last particle: an empty range, which keeps the order.
        sent_starts = jnp.where(there, starts[index], ends[-1])
        sent = [sent_starts, ends[index], *(leaf[index] for leaf in leaves)]
        received = [_to_owners(part, axes) for part in sent]
        from_there, new = _offspring(received[0], received[1], received[2:], own, size)
        chosen = [
            jnp.where(from_there.reshape(-1, *[1] * (leaf.ndim - 1)), leaf, old)
            for leaf, old in zip(new, found, strict=True)
        ]
        return done + 1, chosen

    _, found = jax.lax.while_loop(rounds_left, one_round, (jnp.int32(0), kept))
    return found


def _to_owners(messages: Array, axes: tuple[str, ...]) -> Array:
    """From one message to each device, to the particles that were sent to this one."""
    received = jax.lax.all_to_all(messages, axes, 0, 0)
    return received.reshape(-1, *messages.shape[2:])


def _offspring(
    starts: Array, ends: Array, leaves: Leaves, first: Any, size: int
) -> tuple[Array, Leaves]:
    """Which of `size` places from `first` on the offspring of some particles take, and these.

    Args:
        starts: int32[M], never falling, where the offspring of the particles start.
        ends: int32[M], where they end.
        leaves: what there is of the particles.
        first: the first place.
        size: the number of places.
    """
    started = count(jnp.clip(starts - first, 0, size), size).reshape(-1)[:size]
    parent = jnp.maximum(started - 1, 0)
    takes = (started > 0) & (first + jnp.arange(size) < ends[parent])
    taken = [
        leaf.at[parent].get(
            mode="promise_in_bounds", indices_are_sorted=True, wrap_negative_indices=False
        )
        for leaf in leaves
    ]
    return takes, taken
