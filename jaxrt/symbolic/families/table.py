"""Joint laws of finite discrete variables, as tables of the logarithms of probabilities.

A table has one axis for each of its variables, in the order of their ids, behind the leading axes. What is not linked
is better kept in tables of its own: `multiply` joins two where a law links them, and `sum_out` drops what nobody
refers to. Impossible combinations are -inf.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.floats import as_float, int_type, tiny
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform

MOST_CELLS = 4096
"""How many combinations of values a table may have; beyond, a variable has to be drawn."""


@functools.partial(jax.tree_util.register_dataclass)
@dataclass(frozen=True)
class Table:
    """The joint law of some variables, whose values are the integers below their sizes.

    Attributes:
        ids: the variables, increasing.
        logs: float[..., sizes]: the logarithm of the probability of each combination, up to a common term.
    """

    ids: tuple[int, ...] = field(metadata={"static": True})
    logs: Any

    @property
    def sizes(self) -> dict[int, int]:
        """How many values each variable has."""
        shape = jnp.shape(self.logs)
        return dict(zip(self.ids, shape[len(shape) - len(self.ids) :], strict=True))

    def axis(self, variable: int) -> int:
        """The axis of a variable, counted from the end."""
        return self.ids.index(variable) - len(self.ids)


def of_logs(ids: Iterable[int], logs: Any) -> Table:
    """The table whose last axes are those of variables in any order."""
    given = tuple(ids)
    logs = as_float(logs)
    lead = logs.ndim - len(given)
    order = sorted(range(len(given)), key=given.__getitem__)
    axes = (*range(lead), *(lead + index for index in order))
    return Table(tuple(given[index] for index in order), jnp.transpose(logs, axes))


def fits(*tables: Table) -> bool:
    """Whether the product of tables has at most `MOST_CELLS` combinations."""
    sizes: dict[int, int] = {}
    for one in tables:
        sizes |= one.sizes
    return prod(sizes.values()) <= MOST_CELLS


def multiply(left: Table, right: Table) -> Table:
    """The product: of laws of independent variables; of a law and a likelihood or a conditional law."""
    ids = tuple(sorted({*left.ids, *right.ids}))
    return Table(ids, _spread(left, ids) + _spread(right, ids))


def _spread(table: Table, ids: tuple[int, ...]) -> Array:
    """The logarithms of a table with an axis for each of more variables."""
    missing = [index - len(ids) for index, variable in enumerate(ids) if variable not in table.ids]
    return jnp.expand_dims(jnp.asarray(table.logs), missing)


def normalised(table: Table) -> tuple[Table, Array]:
    """The table whose probabilities have sum 1, and the logarithm of what the sum was, for each leading axis."""
    total = log_sum(table.logs, _last(len(table.ids)))
    shift = jnp.where(total > -jnp.inf, total, 0.0)
    return Table(table.ids, table.logs - shift.reshape(*shift.shape, *[1] * len(table.ids))), total


def observe(table: Table, variable: int, value: Any) -> tuple[Table, Array]:
    """The law of the other variables, once one is seen, and the log-probability of what is seen.

    A value that the variable can't have has a probability of 0.
    """
    size, axis = table.sizes[variable], table.axis(variable)
    value = jnp.asarray(value)
    possible = (value >= 0) & (value < size)
    lead = jnp.broadcast_shapes(value.shape, jnp.shape(table.logs)[: -len(table.ids)])
    logs = jnp.broadcast_to(table.logs, (*lead, *table.sizes.values()))
    index = jnp.where(possible, value, 0).astype(int_type())
    index = jnp.broadcast_to(index, lead).reshape(*lead, *[1] * len(table.ids))
    taken = jnp.squeeze(jnp.take_along_axis(logs, index, axis=axis), axis=axis)
    rest = Table(tuple(i for i in table.ids if i != variable), taken)
    law, total = normalised(rest)
    return law, jnp.where(possible, total - log_sum(table.logs, _last(len(table.ids))), -jnp.inf)


def weigh(table: Table, likelihood: Table) -> tuple[Table, Array]:
    """The law once something is seen that has a likelihood for each combination, and its log-probability."""
    before = log_sum(table.logs, _last(len(table.ids)))
    law, total = normalised(multiply(table, likelihood))
    return law, total - before


def sum_out(table: Table, variables: Iterable[int]) -> Table:
    """The law of the other variables."""
    gone = set(variables)
    axes = tuple(table.axis(variable) for variable in table.ids if variable in gone)
    if not axes:
        return table
    kept = tuple(variable for variable in table.ids if variable not in gone)
    return Table(kept, log_sum(table.logs, axes))


def marginal(table: Table, variables: Iterable[int]) -> Table:
    """The law of some of the variables."""
    return sum_out(table, set(table.ids) - set(variables))


def probabilities(table: Table, variable: int) -> Array:
    """The probability of each value of a variable, float[..., size]."""
    law, _ = normalised(marginal(table, [variable]))
    return jnp.exp(law.logs)


def draw(table: Table, variables: Iterable[int], key: Key) -> tuple[dict[int, Array], Table]:
    """Values of some variables, drawn together, and the law of the others given these."""
    chosen = sorted(set(variables))
    own = marginal(table, chosen)
    sizes = list(own.sizes.values())
    flat = own.logs.reshape(*own.logs.shape[: own.logs.ndim - len(sizes)], prod(sizes))
    index = _draw_index(flat, key)
    values = dict(zip(chosen, jnp.unravel_index(index, sizes), strict=True))
    for variable, value in values.items():
        table, _ = observe(table, variable, value)
    return {variable: value.astype(int_type()) for variable, value in values.items()}, table


def _draw_index(logs: Array, key: Key) -> Array:
    """An index of the last axis, by the logarithms of weights, one for each of the leading axes."""
    weights = jnp.exp(logs - jax.lax.stop_gradient(jnp.max(logs, axis=-1, keepdims=True)))
    ends = jax.lax.cummax(
        jnp.where(weights > 0, jnp.cumsum(weights, axis=-1), 0.0), axis=logs.ndim - 1
    )
    last = ends[..., -1]
    level = noise(key, standard_uniform, shape=last.shape) * last
    level = jnp.minimum(level, jnp.nextafter(last, jnp.zeros_like(last)))
    return jnp.sum(ends[..., :-1] <= level[..., None], axis=-1).astype(int_type())


def rename(table: Table, names: Mapping[int, int]) -> Table:
    """The table with other ids for some variables."""
    return of_logs((names.get(variable, variable) for variable in table.ids), table.logs)


def entropy(table: Table) -> Array:
    """The entropy of the joint law, in nats, for each leading axis."""
    law, _ = normalised(table)
    some = law.logs > -jnp.inf
    logs = jnp.where(some, law.logs, 0.0)
    return -jnp.sum(jnp.where(some, jnp.exp(logs) * logs, 0.0), axis=_last(len(law.ids)))


def log_sum(logs: Any, axes: tuple[int, ...]) -> Array:
    """The logarithm of a sum of exponentials over some axes; -inf, with gradient 0, where all terms are."""
    logs = jnp.asarray(logs)
    if not axes:
        return logs
    most = jax.lax.stop_gradient(jnp.max(logs, axis=axes, keepdims=True))
    most = jnp.where(jnp.isfinite(most), most, 0.0)
    total = jnp.sum(jnp.exp(logs - most), axis=axes)
    some = total >= tiny()
    return jnp.where(some, jnp.log(jnp.where(some, total, 1.0)) + jnp.squeeze(most, axes), -jnp.inf)


def _last(count: int) -> tuple[int, ...]:
    return tuple(range(-count, 0))
