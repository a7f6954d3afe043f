"""Tables: variables with finitely many values, and the joint probabilities of those that depend on each other."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import log_probability
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.symbolic.algebra import LARGEST
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Finite, Id


def merged(store: Store, ids: tuple[Id, ...]) -> tuple[Id, ...]:
    """Has some variables be in one table; gives its key."""
    keys = list(dict.fromkeys(key for i in ids if (key := store.group(i)) is not None))
    if len(keys) == 1:
        return keys[0]
    whole = tuple(i for key in keys for i in key)
    joint = jnp.ones(())
    for key in keys:
        joint = jnp.multiply.outer(joint, store.table.pop(key))
    order = sorted(range(len(whole)), key=whole.__getitem__)
    key = tuple(whole[k] for k in order)
    store.table[key] = jnp.transpose(joint, order)
    return key


def size(store: Store, ids: tuple[Id, ...]) -> int:
    """How many combinations of values the table of some variables would have."""
    keys = {store.group(i) for i in ids}
    return int(np.prod([np.prod(store.table[key].shape) for key in keys if key is not None]))


def spread(function: Finite, key: tuple[Id, ...]) -> Array:
    """The values of a function along the axes of a table."""
    values = jnp.asarray(function.values)
    own = [i for i in key if i in function.ids]
    values = jnp.transpose(values, [function.ids.index(i) for i in own])
    extents = iter(values.shape)
    return values.reshape([next(extents) if i in function.ids else 1 for i in key])


def marginal(store: Store, ids: tuple[Id, ...]) -> Array:
    """The joint probabilities of some variables, in this order of axes."""
    key = merged(store, ids)
    joint = jnp.sum(store.table[key], axis=tuple(k for k, i in enumerate(key) if i not in ids))
    kept = [i for i in key if i in ids]
    return jnp.transpose(joint, [kept.index(i) for i in ids])


def law(store: Store, term: Finite) -> Array:
    """The probabilities of what a function is of, with the axes of its values."""
    if term.pick is None:
        return marginal(store, term.ids)
    return jnp.stack([_alone(store, i, len(term.values)) for i in term.ids])[term.pick]


def _alone(store: Store, variable: Id, count: int) -> Array:
    """The probabilities of one variable, which may be known."""
    if variable in store.known:
        return as_float(jnp.arange(count) == store.known[variable])
    return marginal(store, (variable,))


def add(store: Store, variable: Id, probabilities: Any, of: Finite | None = None) -> None:
    """Adds a variable.

    Args:
        store: what is changed.
        variable: the name of the new variable.
        probabilities: of its values, along the last axis.
        of: where they depend on others, these: the axes before the last one are those of the function.
    """
    if of is None:
        store.table[variable,] = as_float(probabilities)
        return
    key = merged(store, of.ids)
    parts = jnp.moveaxis(as_float(probabilities), -1, 0)
    given = jnp.stack(
        [
            jnp.broadcast_to(spread(Finite(part, of.ids), key), store.table[key].shape)
            for part in parts
        ],
        -1,
    )
    store.table[*key, variable] = store.table.pop(key)[..., None] * given


def weigh(store: Store, likelihood: Finite) -> Array:
    """Multiplies the probabilities by a likelihood; gives the logarithm of the evidence."""
    if likelihood.pick is None:
        key = merged(store, likelihood.ids)
        return log_probability(_multiplied(store, key, spread(likelihood, key)))
    evidence = jnp.sum(law(store, likelihood) * likelihood.values)
    for key in [key for key in store.table if set(key) & set(likelihood.ids)]:
        factor = jnp.ones(())
        for place, variable in enumerate(likelihood.ids):
            if variable in key:
                own = spread(Finite(likelihood.values, (variable,)), key)
                factor = jnp.where(likelihood.pick == place, own, factor)
        _multiplied(store, key, factor)
    return log_probability(evidence)


def _multiplied(store: Store, key: tuple[Id, ...], factor: Any) -> Array:
    """Multiplies a table, unless nothing is left of it; gives what the sum was."""
    joint = store.table[key] * factor
    total = jnp.sum(joint)
    store.table[key] = jnp.where(
        total > 0, joint / jnp.where(total > 0, total, 1.0), store.table[key]
    )
    return total


def fix(store: Store, variable: Id, value: Any) -> Array:
    """Has a variable have a value, by its number; gives the log-probability that it had."""
    key = store.group(variable)
    assert key is not None
    joint = jnp.moveaxis(store.table.pop(key), key.index(variable), 0)[value]
    total = jnp.sum(joint)
    rest = tuple(i for i in key if i != variable)
    if rest:
        store.table[rest] = joint / jnp.where(total > 0, total, 1.0)
    store.known[variable] = jnp.asarray(value, jnp.int32)
    return log_probability(total)


def too_large(store: Store, ids: tuple[Id, ...], more: int) -> bool:
    """Whether a table would have too many cells, with a new variable of so many values."""
    return size(store, ids) * more > LARGEST
