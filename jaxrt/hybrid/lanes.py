"""Many simulations at once: a map over chunks of lanes, the lanes of a chunk together.

In: a function of one simulation, and arrays whose first axis are the lanes. Out: its results, the lanes along their
first axis. Lanes of one `vmap` wait for each other, and all that they carry should fit the caches: a hundred at a time
are faster on CPU than ten thousand; on other platforms they all go together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.custom_batching import custom_vmap
from pzjax.jaxrt.errors import WrongValue

Result = TypeVar("Result")

CHUNK = 100
"""How many lanes go together on CPU."""


def over_lanes(
    function: Callable[..., Result], *arguments: Any, chunk: int | None = None
) -> Result:
    """The results of a function for all lanes.

    Args:
        function: of the arguments of one lane, `simulate` with some of its parameters say.
        arguments: pytrees whose leaves have the lanes along their first axis.
        chunk: how many lanes go together; by default it depends on the platform.

    Raises:
        WrongValue: the arguments have no lanes, or not the same number.
    """
    counts = {jnp.shape(leaf)[:1] for leaf in jax.tree.leaves(arguments)}
    if len(counts) != 1 or counts == {()}:
        raise WrongValue(
            "the arguments of all lanes have the same number of them along their first axis"
        )
    ((count,),) = counts
    chunk = _chunk(count) if chunk is None else chunk
    return _in_chunks(function, count, max(1, min(chunk, count)), *arguments)


def in_lanes(
    function: Callable[..., Result], quick: Callable[..., tuple[Result, Any]] | None = None
) -> Callable[..., Result]:
    """A function that is called once for all lanes of a `vmap` in chunks, as `over_lanes` would.

    It is under `vmap` that it is called for lanes; otherwise it is the function itself.

    Args:
        function: a function.
        quick: what most lanes need only: of the same arguments, to the same result and whether that is it. For the
            other lanes the function is called, of which chunks are made then: few lanes keep few waiting.
    """
    wrapped = custom_vmap(function)

    @wrapped.def_vmap
    def rule(count: int, mapped: Any, *arguments: Any) -> tuple[Any, Any]:
        leaves, structure = jax.tree.flatten(arguments)
        flags = jax.tree.leaves(mapped)
        own = [leaf for leaf, varies in zip(leaves, flags, strict=True) if varies]

        def whole(own: list[Any]) -> Any:
            rest = iter(own)
            return structure.unflatten(
                [next(rest) if varies else leaf for leaf, varies in zip(leaves, flags, strict=True)]
            )

        if quick is None:
            result = over_lanes(lambda own: function(*whole(own)), own)
        else:
            own = lax.optimization_barrier(own)  # so that XLA does not compute it anew for each
            result, ready = over_lanes(lambda own: quick(*whole(own)), own)
            result = _others(lambda own: function(*whole(own)), own, result, ready)
        return result, jax.tree.map(lambda _: True, result)

    return wrapped


def _others(function: Callable[[Any], Any], rows: Any, result: Any, ready: Any) -> Any:
    """The result with that of a function in the lanes that are not ready."""
    (count,) = ready.shape
    size = min(_chunk(count), count)
    ranks = jnp.cumsum(~ready, dtype=np.int32)
    together = jax.vmap(function)

    def some(carried: Any) -> Any:
        done, result = carried
        # The places of the next lanes that are not ready; `count` where there are no more of them.
        places = jnp.searchsorted(ranks, done + np.arange(1, size + 1, dtype=np.int32))
        made = together(jax.tree.map(lambda leaf: leaf.at[places].get(mode="clip"), rows))
        put = jax.tree.map(lambda leaf, new: leaf.at[places].set(new, mode="drop"), result, made)
        return done + size, put

    return lax.while_loop(lambda carried: carried[0] < ranks[-1], some, (np.int32(0), result))[1]


def _chunk(count: int) -> int:
    """How many lanes go together on this platform: chosen now, not by the compiler, so that a loop is traced once."""
    return CHUNK if jax.default_backend() == "cpu" else count


def _in_chunks(function: Callable[..., Any], count: int, chunk: int, *arguments: Any) -> Any:
    whole = count // chunk * chunk
    together = jax.vmap(function)
    parts = []
    if whole:
        rows = jax.tree.map(
            lambda leaf: leaf[:whole].reshape(whole // chunk, chunk, *leaf.shape[1:]), arguments
        )
        result = lax.map(lambda row: together(*row), rows)
        parts.append(jax.tree.map(lambda leaf: leaf.reshape(whole, *leaf.shape[2:]), result))
    if whole < count:
        parts.append(together(*jax.tree.map(lambda leaf: leaf[whole:], arguments)))
    return jax.tree.map(lambda *leaves: jnp.concatenate(leaves), *parts)
