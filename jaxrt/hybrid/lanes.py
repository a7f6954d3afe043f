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
    if (
        chunk is None
    ):  # chosen now, not by the compiler: a loop traced for each platform would take twice as long
        chunk = CHUNK if jax.default_backend() == "cpu" else count
    return _in_chunks(function, count, max(1, min(chunk, count)), *arguments)


def in_lanes(function: Callable[..., Result]) -> Callable[..., Result]:
    """A function that is called once for all lanes of a `vmap` in chunks, as `over_lanes` would.

    It is under `vmap` that it is called for lanes; otherwise it is the function itself.
    """
    wrapped = custom_vmap(function)

    @wrapped.def_vmap
    def rule(count: int, mapped: Any, *arguments: Any) -> tuple[Any, Any]:
        leaves, structure = jax.tree.flatten(arguments)
        flags = jax.tree.leaves(mapped)
        own = [leaf for leaf, varies in zip(leaves, flags, strict=True) if varies]

        def one(own: list[Any]) -> Any:
            rest = iter(own)
            whole = [
                next(rest) if varies else leaf for leaf, varies in zip(leaves, flags, strict=True)
            ]
            return function(*structure.unflatten(whole))

        result = over_lanes(one, own)
        return result, jax.tree.map(lambda _: True, result)

    return wrapped


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
