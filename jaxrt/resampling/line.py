"""The line of N new particles: what a scheme of resampling computes with, wherever the particles are.

In: weights. Out: `Places`, where the offspring of each particle end, and the new particles. `local.LocalLine` is
the line of particles that JAX has at one place, `spread.SpreadLine` that of particles on several devices.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.trees import pytree

if TYPE_CHECKING:
    from pzjax.jaxrt.resampling.local import LocalLine

BLOCK = 32
"""How many places are in a row."""


@pytree
@dataclass(frozen=True)
class Places:
    """Places on the line from 0 to N: one for each particle or, in rows of a block, some more at the end.

    A place is the sum of the two parts.

    Attributes:
        whole: int32 for each, or 0 for all.
        rest: floats, at least 0.
        most: no `rest` exceeds it.
    """

    whole: Array
    rest: Array
    most: int = field(metadata={"static": True})

    def split(self) -> Places:
        """The same places with each `rest` below 1."""
        floor = jnp.floor(self.rest)
        return Places(self.whole + floor.astype(jnp.int32), self.rest - floor, 1)


class Line(Protocol):
    """The line of a population.

    Weights are float[N] of any positive sum, each at most 1.
    """

    @property
    def size(self) -> int:
        """N."""

    def total(self, weights: Array) -> Array:
        """The sum of the weights."""

    def cumulative(self, numbers: Array) -> Array:
        """The cumulative sums of float[N], whole numbers: int32, the last one N or what they add up to."""

    def places(self, key: Key, weights: Array, end: Any) -> Places:
        """Where the offspring of each particle end if particles had `end` times their weight of them.

        Places never fall from one particle to the next, and do not move, to the bit, where a weight is 0.

        Args:
            key: where what rounding leaves over comes from, where it is left to chance.
            weights: the weights.
            end: the end of the line, an integer, at most N.
        """

    def uniform_at(self, key: Key, cells: Array) -> Array:
        """A number in [0, 1) for each cell of the line, at the cells wanted; 1 or any at N, behind the last."""

    def gathered(
        self, ends: Callable[[Key, Array, LocalLine], Array], key: Key, weights: Array
    ) -> Array:
        """The ends that a function computes where it has all weights at one place."""

    def offspring(self, ends: Array, failed: Array, leaves: list[Array]) -> list[Array]:
        """The new particles.

        Args:
            ends: as a scheme gives them.
            failed: whether the particles stay instead.
            leaves: what there is of the particles, each with a first axis of N.
        """


Scheme = Callable[[Key, Array, Line], Array]
"""A way to resample: from a key, weights and the line of the particles to the ends of the offspring of each.

The offspring of particle i are the new particles from the end of particle i-1 up to its own, an integer; ends
have the form of `Line.places`, and the last one is N.
"""


def rows(values: Array) -> Array:
    """The values in rows of a block, with zeros after the last one."""
    return jnp.pad(values, (0, -values.shape[0] % BLOCK)).reshape(-1, BLOCK)


def in_floats(size: int, dtype: jax.typing.DTypeLike) -> bool:
    """Whether a float tells a place on a line of this size well enough without an integer beside it.

    A float of 32 bits holds no fraction of a place beyond 2^24 and little of one before.
    """
    return size <= 2 ** (jnp.finfo(dtype).nmant - 3)
