"""Columns: many gaussian scalars that depend on each other, with means in one array and covariances in one matrix.

So what is done to all of them is one operation on a matrix, where by themselves they have one for each pair. A column
is a key of the gaussian sections of a store: the tuple of its scalars. Here scalars and columns become another column,
a column gets shorter, or scalars again; the law stays what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.symbolic.terms import Id

if TYPE_CHECKING:
    from pzjax.jaxrt.symbolic.store import Store

LEAST = 4
"""How many scalars that depend on each other are a column: fewer are faster by themselves."""

Key = Id | tuple[Id, ...]
"""A gaussian slot, or a column of scalar ones."""


def members(key: Key) -> tuple[Id, ...]:
    """The slots of a key."""
    return key if isinstance(key, tuple) else (key,)


def rank(key: Key) -> Id:
    """What keys are in the order of."""
    return key[0] if isinstance(key, tuple) else key


def owners(keys: Iterable[Key]) -> dict[Id, tuple[Id, ...]]:
    """The column of each scalar that is in one."""
    return {i: key for key in keys if isinstance(key, tuple) for i in key}


def together(linked: Iterable[Iterable[Any]]) -> list[set[Any]]:
    """The unions of sets that have elements in common."""
    groups: list[set[Any]] = []
    for one in map(set, linked):
        touching = [group for group in groups if group & one]
        groups = [group for group in groups if not group & one]
        groups.append(one.union(*touching))
    return groups


def gather(store: Store, column: tuple[Id, ...]) -> None:
    """Has scalars, and all those of some columns, be one column; one that the store lacks is certain."""
    if column in store.mean:
        return
    own = owners(store.mean)
    sources: list[Key] = list(dict.fromkeys(own.get(i, i) for i in column))
    for key in sources:
        if key not in store.mean:
            store.mean[key] = as_float(store.known.get(rank(key), 0.0))
    listed = [i for key in sources for i in members(key)]
    places = [listed.index(i) for i in column]
    assert len(places) == len(listed)
    mean = jnp.concatenate([jnp.reshape(store.mean[key], -1) for key in sources])

    def rows(other: Key) -> Array:
        extents = jnp.shape(store.mean[other])
        parts = []
        for key in sources:
            block, shape = store.block(key, other), (len(members(key)), *extents)
            zero = block is None
            parts.append(jnp.zeros(shape, float_type()) if zero else jnp.reshape(block, shape))
        return taken(jnp.concatenate(parts), places)

    others = [key for key in store.mean if key not in sources]
    shared = {
        other: rows(other)
        for other in others
        if any(store.block(key, other) is not None for key in sources)
    }
    square = [jnp.reshape(rows(key), (len(listed), -1)) for key in sources]
    cov = taken(jnp.concatenate(square, axis=1), places, axis=1)
    for key in sources:
        store.drop(key)
    store.mean[column] = taken(mean, places)
    store.cov[column, column] = cov
    for other, block in shared.items():
        store.set_block(column, other, block)


def narrow(store: Store, column: tuple[Id, ...], kept: Sequence[Id]) -> None:
    """Has a column be of some of its scalars only."""
    places = [column.index(i) for i in kept]
    mean = taken(store.mean[column], places)
    blocks = {
        other: taken(block, places)
        for other in store.mean
        if (block := store.block(column, other)) is not None
    }
    store.drop(column)
    if not kept:
        return
    store.mean[tuple(kept)] = mean
    for other, block in blocks.items():
        if other == column:
            store.cov[tuple(kept), tuple(kept)] = taken(block, places, axis=1)
        else:
            store.set_block(tuple(kept), other, block)


def scatter(store: Store, column: tuple[Id, ...]) -> None:
    """Has the scalars of a column be slots by themselves."""
    mean, square = store.mean[column], store.cov[column, column]
    blocks = {
        other: block
        for other in store.mean
        if other != column and (block := store.block(column, other)) is not None
    }
    store.drop(column)
    for place, one in enumerate(column):
        store.mean[one] = mean[place]
        store.cov[one, one] = square[place, place]
        for before, lower in enumerate(column[:place]):
            store.set_block(lower, one, square[before, place])
        for other, block in blocks.items():
            store.set_block(one, other, block[place])


def taken(array: Any, places: Sequence[int], axis: int = 0) -> Any:
    """The cells at some places of an axis."""
    if not places:
        return jnp.take(array, np.zeros(0, np.int32), axis)
    if list(places) == list(range(places[0], places[0] + len(places))):
        if len(places) == jnp.shape(array)[axis]:
            return array
        return array[(slice(None),) * axis + (slice(places[0], places[0] + len(places)),)]
    return jnp.take(array, np.asarray(places, np.int32), axis, mode="clip")
