"""The line of particles that are spread over devices.

In: weights, each device's where its particles are. Out: where the offspring of each particle end on the
line of the N new particles; `exchange` then brings them there. The random numbers are those of one device.

Sums over particles are exact, whatever their order, since places have fractions of few enough bits: so
the ancestors do not depend on the number of devices. They can differ from those of the scheme on one
device, whose sums are faster and rounded, where an offspring is within the rounding of the border between
two particles.

No device holds the weights of all particles, but for the multinomial scheme: its sorted uniform numbers
are merged with all weights, one number a particle, on each device.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.generator import uniform_at
from pzjax.jaxrt.layout import Layout
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling.exchange import exchange
from pzjax.jaxrt.resampling.line import Places, rows
from pzjax.jaxrt.resampling.local import LocalLine

ROW_BITS = 5
"""A row of `line.rows` has 2^5 elements."""


@dataclass(frozen=True)
class SpreadLine:
    """A line (`line.Line`) whose places are where the particles are.

    Attributes:
        size: the number of particles.
        layout: where they are.
    """

    size: int
    layout: Layout

    def total(self, weights: Array) -> Array:
        """The sum of the weights, the same on any number of devices."""
        last = jax.tree.map(lambda part: part[-1], cumulative(weights, self.layout))
        # What the exact sum leaves out of each value is less than its last bit: rounding it is harmless.
        rest = jnp.sum(weights - _rounded(weights))
        return last.whole + (last.rest + rest)

    def cumulative(self, numbers: Array) -> Array:
        """The cumulative sums of whole numbers."""
        return cumulative(numbers, self.layout).whole

    def places(self, key: Key, weights: Array, end: Any) -> Places:
        """Where the offspring of each particle end; nothing is left to chance."""
        del key
        found = cumulative(weights * (end / self.total(weights)), self.layout)
        last = jax.tree.map(lambda part: part[-1], found)
        at_end = (found.whole == last.whole) & (found.rest == last.rest) | (found.whole >= end)
        return Places(jnp.where(at_end, end, found.whole), jnp.where(at_end, 0.0, found.rest), 1)

    def uniform_at(self, key: Key, cells: Array) -> Array:
        """A number for each cell; any behind the last.

        A device needs the numbers of the cells where its particles end, wherever these are.
        """
        return uniform_at(key.data, cells, float_type())

    def gathered(
        self, ends: Callable[[Key, Array, LocalLine], Array], key: Key, weights: Array
    ) -> Array:
        """The ends; each device gathers the weights of all particles."""

        def on_device(own: Array, words: Array) -> Array:
            gathered = jax.lax.all_gather(own, self.layout.axes, tiled=True)
            found = ends(Key(words), gathered, LocalLine(self.size)).reshape(-1)
            first = jax.lax.axis_index(self.layout.axes) * own.shape[0]
            return jax.lax.dynamic_slice_in_dim(found, first, own.shape[0])

        found: Array = self.layout.on_blocks(on_device, weights, key.data)
        return found

    def offspring(self, ends: Array, failed: Array, leaves: list[Array]) -> list[Array]:
        """The new particles, on the devices that have their places."""
        stay = jnp.arange(1, self.size + 1, dtype=jnp.int32)
        return exchange(jnp.where(failed, stay, ends), leaves, self.layout)


def cumulative(values: Array, layout: Layout) -> Places:
    """The exact cumulative sums of float[N], each value rounded to a fraction of some bits."""

    def on_device(values: Array) -> Places:
        inside = _cumulative(values)
        own = jax.tree.map(lambda part: part[-1], inside)
        sums = jax.lax.all_gather(own, layout.axes)
        ends = jax.lax.associative_scan(add, sums)
        before = jax.tree.map(lambda end: jnp.pad(end[:-1], (1, 0)), ends)
        device = jax.lax.axis_index(layout.axes)
        return add(jax.tree.map(lambda start: start[device], before), inside)

    return layout.on_blocks(on_device, values)


def _cumulative(values: Array) -> Places:
    blocks = rows(_rounded(values))
    whole = jnp.floor(blocks)
    up_to = np.triu(np.ones((blocks.shape[1],) * 2, blocks.dtype))
    fractions = product(blocks - whole, up_to)
    inside = _carried(jnp.cumsum(whole.astype(jnp.int32), axis=1), fractions)
    ends = jax.lax.associative_scan(add, jax.tree.map(lambda part: part[:, -1], inside))
    starts = jax.tree.map(lambda end: jnp.pad(end[:-1], (1, 0))[:, None], ends)
    found = add(starts, inside)
    return jax.tree.map(lambda part: part.reshape(-1)[: values.shape[0]], found)


def _rounded(values: Array) -> Array:
    """The values with fractions of so few bits that sums of a row of them are exact."""
    bits = jnp.finfo(values.dtype).nmant - ROW_BITS
    whole = jnp.floor(values)
    return whole + jnp.round((values - whole) * 2.0**bits) * 2.0**-bits


def add(left: Places, right: Places) -> Places:
    """The sum, exact where fractions have few enough bits."""
    return _carried(left.whole + right.whole, left.rest + right.rest)


def _carried(whole: Array, fraction: Array) -> Places:
    """The place of an integer part and a fraction that may be above 1."""
    carry = jnp.floor(fraction)
    return Places(whole + carry.astype(jnp.int32), fraction - carry, 1)
