"""Many simulations at once: a map over chunks of lanes, the lanes of a chunk together.

In: a function of one simulation, and arrays whose first axis are the lanes. Out: its results, the lanes along their
first axis. Lanes of one `vmap` wait for each other, and all that they carry should fit the caches: a hundred at a time
are faster on CPU than ten thousand; on other platforms they all go together. A function that is made for lanes, by
`in_lanes`, sees to that itself under `vmap`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.custom_batching import custom_vmap
from jax.custom_derivatives import SymbolicZero
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid.relay import Loop, relayed
from pzjax.jaxrt.hybrid.vectors import split
from pzjax.jaxrt.insides import goes_back, trace
from pzjax.jaxrt.populations.varying import varying_outputs

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
    function: Callable[..., Result],
    quick: Callable[..., tuple[Result, Any]] | None = None,
    loop: Loop | None = None,
) -> Callable[..., Result]:
    """A function that is called once for all lanes of a `vmap`, in chunks as `over_lanes` would, or in a relay.

    It is under `vmap` that it is called for lanes; otherwise it is the function itself. Its derivatives go forwards,
    and in chunks too.

    Args:
        function: a function.
        quick: what most lanes need only: of the same arguments, to the same result and whether that is it. For the
            other lanes the function is called, of which chunks are made then: few lanes keep few waiting.
        loop: the function as a loop of the tuple of its arguments, if lanes are to be done in a relay.

    Raises:
        WrongValue: when it is called, its derivatives are to go backwards.
    """
    return _in_lanes(function, quick, loop, derived=False)


def _in_lanes(
    function: Callable[..., Result],
    quick: Callable[..., tuple[Result, Any]] | None,
    loop: Loop | None,
    *,
    derived: bool,
) -> Callable[..., Result]:
    """The same; the result of a derived function may have parts that don't vary, as JAX expects of such a one."""
    mapped = custom_vmap(function)

    @mapped.def_vmap
    def rule(count: int, varying: Any, *arguments: Any) -> tuple[Any, Any]:
        leaves, structure = jax.tree.flatten(arguments)
        flags = jax.tree.leaves(varying)
        own = [leaf for leaf, varies in zip(leaves, flags, strict=True) if varies]

        def whole(own: list[Any]) -> Any:
            return structure.unflatten(_put(leaves, flags, own))

        if loop is not None and count > _chunk(count):
            result = relayed(_of_own(loop, whole), own)
        elif quick is None:
            result = over_lanes(lambda own: function(*whole(own)), own)
        else:
            own = lax.optimization_barrier(own)  # so that XLA does not compute it anew for each
            result, ready = over_lanes(lambda own: quick(*whole(own)), own)
            result = _others(lambda own: function(*whole(own)), own, result, ready)
        if not derived:
            return result, jax.tree.map(lambda _: True, result)
        varies = _varying(function, arguments, tuple(varying))
        return jax.tree.map(lambda leaf, own: leaf if own else leaf[0], result, varies), varies

    lanewise = jax.custom_jvp(mapped)

    # What JAX makes of a `custom_vmap` with derivatives takes each lane with all others where tangents are the same for
    # all lanes. So tangents are arguments here, those that move.
    @functools.partial(lanewise.defjvp, symbolic_zeros=True)
    def derivative(arguments: Any, changes: Any) -> tuple[Any, Any]:
        changes = jax.tree.leaves(changes, is_leaf=lambda leaf: isinstance(leaf, SymbolicZero))
        moving = [not isinstance(change, SymbolicZero) for change in changes]
        moved = [change for change, moves in zip(changes, moving, strict=True) if moves]
        check_forwards(moved)
        soon = None if quick is None else _along(quick, moving, ready=True)
        along = _in_lanes(_along(function, moving), soon, None, derived=True)
        result, tangents = along(arguments, moved)
        parts = split(result)
        still = [np.zeros(jnp.shape(leaf), jax.dtypes.float0) for leaf in parts.rest]
        return result, replace(parts, rest=still).whole(tangents)

    return lanewise


def check_forwards(values: Any) -> None:
    """Sees to it that derivatives to some values, or to changes of such, go forwards, as far as that can be seen.

    Raises:
        WrongValue: they go backwards.
    """
    if any(map(goes_back, jax.tree.leaves(values))):
        raise WrongValue(
            "derivatives go forwards through a simulation (`jax.jvp`, `jax.jacfwd`); they go backwards (`jax.grad`, "
            "`jax.vjp`) where `simulate` is told the most rounds of its loop, with `steps=1000` say"
        )


def _along(
    function: Callable[..., Any], moving: list[bool], *, ready: bool = False
) -> Callable[..., Any]:
    """From arguments and the changes of those that move to the result and the changes of its floats."""

    def changed(arguments: Any, changes: list[Any]) -> Any:
        leaves, structure = jax.tree.flatten(arguments)

        def of(moved: list[Any]) -> Any:
            return function(*structure.unflatten(_put(leaves, moving, moved)))

        start = [leaf for leaf, moves in zip(leaves, moving, strict=True) if moves]
        result, tangents, *flag = jax.jvp(of, (start,), (changes,), has_aux=ready)
        floats = [leaf for leaf in jax.tree.leaves(tangents) if leaf.dtype != jax.dtypes.float0]
        return ((result, floats), *flag) if ready else (result, floats)

    return changed


def _varying(function: Callable[..., Any], arguments: Any, varying: Any) -> Any:
    """Which parts of a function's result vary from lane to lane.

    Args:
        function: the function.
        arguments: its arguments, those that vary with the lanes along their first axis.
        varying: which of these vary.
    """
    one = jax.tree.map(lambda leaf, varies: leaf[0] if varies else leaf, arguments, varying)
    traced, form = trace(function, *one)
    flags = varying_outputs(traced, jax.tree.leaves(varying))
    return jax.tree.structure(form).unflatten(map(bool, flags))


def _of_own(loop: Loop, whole: Callable[[Any], Any]) -> Loop:
    """A loop of the arguments that each lane has for itself."""
    return Loop(
        lambda own: loop.start(whole(own)),
        loop.goes_on,
        lambda carried, own: loop.round(carried, whole(own)),
        lambda carried, own: loop.result(carried, whole(own)),
    )


def _put(leaves: list[Any], flags: Sequence[bool], others: list[Any]) -> list[Any]:
    """Leaves with others in the place of those with a flag."""
    rest = iter(others)
    return [next(rest) if flag else leaf for leaf, flag in zip(leaves, flags, strict=True)]


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
    together = jax.vmap(function)
    if count == chunk:
        return together(*arguments)
    whole = count // chunk * chunk
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
