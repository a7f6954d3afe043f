"""The line of particles that are at one place: from weights to places, and from places to ancestors.

In: weights. Out: for each particle the place where its offspring end, and for each new particle its
ancestor, in linear time and without sorting or searching.

Each step has a form for CPU (`in_rows`) and one for GPU and TPU (`in_units`), between which XLA chooses
when it compiles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.platforms import by_platform
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling import in_rows, in_units
from pzjax.jaxrt.resampling.line import Places, rows
from pzjax.jaxrt.samplers import standard_uniform


@dataclass(frozen=True)
class LocalLine:
    """A line (`line.Line`) whose places are in rows of a block.

    Attributes:
        size: the number of particles.
    """

    size: int

    def total(self, weights: Array) -> Array:
        """The sum of the weights."""
        return jnp.sum(weights)

    def cumulative(self, numbers: Array) -> Array:
        """The cumulative sums of whole numbers, and then their sum to the end of the last row."""
        numbers = rows(numbers).astype(jnp.int32).reshape(-1)
        return by_platform(
            numbers, cpu=partial(jax.lax.associative_scan, jnp.add), other=jnp.cumsum
        )

    def places(self, key: Key, weights: Array, end: Any) -> Places:
        """Where the offspring of each particle end; weights may be of any size."""
        return by_platform(
            weights,
            jnp.asarray(end, jnp.int32),
            key.word(),
            cpu=lambda weights, end, _: in_rows.places(weights, end),
            other=in_units.places,
        )

    def uniform_at(self, key: Key, cells: Array) -> Array:
        """A number for each cell; 1 behind the last."""
        numbers = noise(key, standard_uniform, shape=(self.size,))
        return numbers.at[cells].get(mode="fill", fill_value=1.0, indices_are_sorted=True)

    def gathered(
        self, ends: Callable[[Key, Array, LocalLine], Array], key: Key, weights: Array
    ) -> Array:
        """The ends: all weights are here."""
        return ends(key, weights, self)

    def ancestors(self, ends: Array) -> Array:
        """The ancestors of the new particles, int32[N], sorted: how many particles have their end before.

        A particle whose offspring end where those of the particle before it do has none.
        """
        return count(ends, self.size).reshape(-1)[: self.size]

    def offspring(self, ends: Array, failed: Array, leaves: list[Array]) -> list[Array]:
        """The new particles, each a copy of its ancestor."""
        own = jnp.arange(self.size, dtype=jnp.int32)
        ancestors = jnp.where(failed, own, self.ancestors(ends))
        return [
            leaf.at[ancestors].get(
                mode="promise_in_bounds", indices_are_sorted=True, wrap_negative_indices=False
            )
            for leaf in leaves
        ]


def count(places: Array, size: int) -> Array:
    """How many of the places are at or before each of `size` cells; in rows.

    Args:
        places: int32[M] in any shape, sorted; those from `size` on are left out.
        size: the number of cells.
    """
    return by_platform(
        places, cpu=partial(in_rows.count, size=size), other=partial(in_units.count, size=size)
    )
