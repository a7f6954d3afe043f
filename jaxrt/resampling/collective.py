"""Resampling of particles that are spread over devices.

In: weights, each device's where its particles are. Out: where the offspring of each particle end on the
line of the N new particles; `exchange` then brings them there. The schemes, and their random numbers, are
those of one device.

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
from pzjax.jaxrt.distributions.bernoulli import standard_uniform
from pzjax.jaxrt.generator import uniform_at
from pzjax.jaxrt.layout import Layout
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.resampling.multinomial import multinomial
from pzjax.jaxrt.resampling.offspring import count
from pzjax.jaxrt.resampling.places import rows

ROW_BITS = 5
"""A row of `places.rows` has 2^5 elements."""

Ends = Callable[[Key, Array, Layout], Array]
"""From float[N] weights of at most 1 to the ends of the offspring of each particle, int32[N]."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Places:
    """Places on a line from 0.

    Attributes:
        whole: int32[...], their integer parts.
        fraction: float[...], the rest, in [0, 1).
    """

    whole: Array
    fraction: Array


def systematic_ends(key: Key, weights: Array, layout: Layout) -> Array:
    """As `systematic`."""
    line = places(weights, weights.shape[0], layout)
    return line.whole + (noise(key, standard_uniform) < line.fraction)


def stratified_ends(key: Key, weights: Array, layout: Layout) -> Array:
    """As `stratified`."""
    return _strata_below(key, places(weights, weights.shape[0], layout))


def residual_ends(key: Key, weights: Array, layout: Layout) -> Array:
    """As `residual`."""
    size = weights.shape[0]
    expected = weights * (size / total(weights, layout))
    certain = jnp.floor(expected)
    sure = cumulative(certain, layout).whole
    left = size - sure[-1]
    line = places(jnp.where(left > 0, expected - certain, 1.0), left, layout)
    return sure + _strata_below(key, line)


def gathered_multinomial_ends(key: Key, weights: Array, layout: Layout) -> Array:
    """As `multinomial`; each device gathers the weights of all particles."""

    def on_device(own: Array, words: Array) -> Array:
        gathered = jax.lax.all_gather(own, layout.axes, tiled=True)
        ends = count(multinomial(Key(words), gathered), gathered.shape[0]).reshape(-1)
        first = jax.lax.axis_index(layout.axes) * own.shape[0]
        return jax.lax.dynamic_slice_in_dim(ends, first, own.shape[0])

    return layout.on_blocks(on_device, weights, key.data)


ENDS: dict[str, Ends] = {
    "systematic": systematic_ends,
    "stratified": stratified_ends,
    "multinomial": gathered_multinomial_ends,
    "residual": residual_ends,
}
"""The schemes by name."""


def _strata_below(key: Key, line: Places) -> Array:
    """How many of the strata have their point below each place."""
    # A device needs the numbers of the strata where its particles end, wherever these are.
    return line.whole + (uniform_at(key.data, line.whole, line.fraction.dtype) < line.fraction)


def places(weights: Array, end: Any, layout: Layout) -> Places:
    """Where the offspring of each particle end on a line that ends at `end`, an integer.

    As `offspring.places`, for each particle instead of in rows.
    """
    found = cumulative(weights * (end / total(weights, layout)), layout)
    last = jax.tree.map(lambda part: part[-1], found)
    at_end = (found.whole == last.whole) & (found.fraction == last.fraction)
    at_end = at_end | (found.whole >= end)
    return Places(jnp.where(at_end, end, found.whole), jnp.where(at_end, 0.0, found.fraction))


def total(values: Array, layout: Layout) -> Array:
    """The sum of float[N] of at most 1, the same on any number of devices."""
    last = jax.tree.map(lambda part: part[-1], cumulative(values, layout))
    # What the exact sum leaves out of each value is less than its last bit: rounding it is harmless.
    rest = jnp.sum(values - _rounded(values))
    return last.whole + (last.fraction + rest)


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
    return _carried(left.whole + right.whole, left.fraction + right.fraction)


def _carried(whole: Array, fraction: Array) -> Places:
    """The place of an integer part and a fraction that may be above 1."""
    carry = jnp.floor(fraction)
    return Places(whole + carry.astype(jnp.int32), fraction - carry)
