"""A distribution on finitely many weighted points, over values of any structure.

In: a population of values and their weights. Out: moments, quantiles, draws, and the distributions of
parts of the values. It is what an inference gives (`Posterior`) and what lists of values give.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, family_name, holds, within
from pzjax.jaxrt.distributions.shares import shares, usable
from pzjax.jaxrt.floats import as_array, as_float, as_level, nan_unless
from pzjax.jaxrt.populations.population import Population, lanewise
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.shown import shown


@family
class Empirical(Distribution):
    """The value `values[i]` with probability `weights[i]`.

    Weights are kept as they come, with their total: a sum over the points is then scaled once, instead
    of each of them.

    Attributes:
        values: the N points; what is the same in all of them is stored once.
        relative: float[N], in proportion to the probabilities: at least 0 and finite, not all 0.
        total: the sum of `relative`.
        log_weights: float[N], the logarithms of the probabilities.
    """

    values: Population
    relative: Array
    total: Array
    log_weights: Array

    @classmethod
    def of_points(cls, points: Any, weights: Array, log_weights: Array) -> Empirical:
        """The distribution on points along the first axis of each leaf, by normalised weights."""
        return cls(Population.stacked(points), weights, jnp.ones_like(weights[0]), log_weights)

    @classmethod
    def uniform_over(cls, count: int) -> Empirical:
        """The uniform distribution over the integers below `count`."""
        return empirical(jnp.arange(count), jnp.ones(count))

    @property
    def size(self) -> int:
        """N."""
        return self.relative.shape[-1]

    @property
    def weights(self) -> Array:
        """float[N], with sum 1."""
        return self.relative * (1 / self.total)[..., None]

    def over(self, values: Population) -> Empirical:
        """The distribution on other points with the same weights."""
        return Empirical(values, self.relative, self.total, self.log_weights)

    def repeated(self, shape: tuple[int, ...]) -> Empirical:
        """An array of distributions with the same weights, which only the points of `over` tell apart."""
        return Empirical(
            self.values,
            jnp.broadcast_to(self.relative, (*shape, self.size)),
            jnp.broadcast_to(self.total, shape),
            jnp.broadcast_to(self.log_weights, (*shape, self.size)),
        )

    def words(self) -> str:
        """The number of points, and the moments."""
        deviation = jax.tree.map(jnp.sqrt, self.variance())
        moments = f"mean {shown(self.mean())}, deviation {shown(deviation)}"
        return f"<{family_name(self)} on {self.size} points: {moments}>"

    def extents(self) -> tuple[int, ...]:
        """Those of the total."""
        return jnp.shape(self.total)

    def sized(self, like: Any) -> Any:
        """The distribution on as many points as `like` is on, at least; the last one stands for those missing."""
        size = max(self.size, like.size)
        other = jax.eval_shape(lambda one: one.values_at(size), like)
        missing = [*[(0, 0)] * len(self.extents()), (0, size - self.size)]
        return replace(
            self,
            values=self.values_at(size).promote(other),
            relative=jnp.pad(self.relative, missing),
            log_weights=jnp.pad(self.log_weights, missing, constant_values=-jnp.inf),
        )

    def values_at(self, size: int) -> Population:
        """So many points, at least N: the last one is repeated."""
        axis, missing = len(self.extents()), size - self.size

        def padded(leaf: Any, varies: bool) -> Any:
            if not (varies and missing):
                return leaf
            around = [(0, 0)] * len(jnp.shape(leaf))
            around[axis] = (0, missing)
            return jnp.pad(leaf, around, mode="edge")

        return Population(self.values.over_leaves(padded), self.values.varying)

    def sample(self, key: Key) -> Any:
        """One of the values, whatever the weights are."""
        return self.values.particle(self.index(key))

    def index(self, key: Key) -> Array:
        """The index of a drawn value, by inversion of the cumulative weights."""
        # A point of weight zero ends exactly where the one before it does, despite of rounding.
        ends = jax.lax.cummax(jnp.where(self.relative > 0, jnp.cumsum(self.relative), 0.0))
        level = jnp.minimum(noise(key, standard_uniform) * ends[-1], jnp.nextafter(ends[-1], 0.0))
        # The last end is above the level, unless no weight can be used.
        return jnp.searchsorted(ends[:-1], level, side="right")

    def log_prob(self, value: Any) -> Array:
        """The logarithm of the total weight of the points equal to `value`."""

        def is_value(leaf: Array, varies: bool, wanted: Any) -> Array:
            equal = jnp.asarray(leaf) == wanted
            return jnp.all(equal.reshape(self.size if varies else 1, -1), axis=1)

        leaves = zip(
            jax.tree.leaves(self.values.tree),
            self.values.varying,
            jax.tree.leaves(value),
            strict=True,
        )
        equal = jnp.asarray(True)
        for leaf, varies, wanted in leaves:
            equal = equal & is_value(leaf, varies, wanted)
        score = log_sum_exp(jnp.where(equal, self.log_weights, -jnp.inf))
        return within(self.is_valid(), score)

    def is_valid(self) -> Flag:
        """Whether the weights can be used; those of an inference that has failed can't."""
        return holds(usable, self.relative)

    def mean(self) -> Any:
        """The weighted mean of each number of the values, floats in the structure of a value."""
        return self.values.over_leaves(self._mean)

    def variance(self) -> Any:
        """The weighted variance of each number of the values."""

        def variance(leaf: Array, varies: bool) -> Array:
            if not varies:
                return jnp.zeros_like(as_float(leaf))
            return self._mean(jnp.square(as_float(leaf) - self._mean(leaf, True)), True)

        return self.values.over_leaves(variance)

    def _mean(self, leaf: Array, varies: bool) -> Array:
        leaf = as_float(leaf)
        if not varies:
            return leaf
        weights = self.relative.reshape(-1, *[1] * (leaf.ndim - 1))
        # A point of weight zero does not count, even where it is infinite.
        counted = jnp.where(weights == 0, 0.0, weights * leaf)
        return jnp.sum(counted, axis=0) * (1 / self.total)

    def quantile(self, level: Any) -> Any:
        """For each number of the values, the least point with at least `level` weight up to it.

        Args:
            level: a float in [0, 1], or an array of them, whose axes come first in the results. Of one that is outside
                a float has no quantile: NaN.

        Raises:
            WrongValue: a level that is known beforehand is outside.
        """
        level = as_level(level)

        def quantile(leaf: Array, varies: bool) -> Array:
            leaf = jnp.asarray(leaf)
            if not varies:
                return jnp.broadcast_to(leaf, (*level.shape, *leaf.shape))
            order = jnp.argsort(leaf, axis=0)
            weights = self.relative.reshape(-1, *[1] * (leaf.ndim - 1))
            weights = jnp.broadcast_to(weights, leaf.shape)
            ends = jnp.cumsum(jnp.take_along_axis(weights, order, axis=0), axis=0)
            wanted = (
                jnp.expand_dims(level, range(level.ndim, level.ndim + leaf.ndim - 1)) * ends[-1]
            )
            below = jnp.sum(ends < jnp.expand_dims(wanted, level.ndim), axis=level.ndim)
            rank = jnp.minimum(below, self.size - 1)
            flat = rank.reshape(-1, *leaf.shape[1:])
            points = jnp.take_along_axis(jnp.take_along_axis(leaf, order, axis=0), flat, axis=0)
            points = points.reshape(*level.shape, *leaf.shape[1:])
            if not jnp.issubdtype(points.dtype, jnp.floating):
                return points
            fits = jnp.expand_dims(~jnp.isnan(level), range(level.ndim, points.ndim))
            return nan_unless(fits, points)

        return self.values.over_leaves(quantile)

    def map(self, function: Callable[[Any], Any]) -> Empirical:
        """The distribution of `function(value)`."""
        return self.over(lanewise(lambda _, value: function(value), self.size, self.values))

    def split(self) -> tuple[Empirical, ...]:
        """The distributions of the components of tuples."""
        return tuple(map(self.over, self.values.parts()))

    def given(self, condition: Callable[[Any], Any]) -> Empirical:
        """The distribution given that `condition(value)` holds; its weights are NaN where it never does.

        Weights that can't be used stay so.
        """
        return self.where(condition, nan_unless(False, as_float(0.0)))

    def where(self, condition: Callable[[Any], Any], otherwise: Any) -> Empirical:
        """The distribution given that a condition holds; each weight is `otherwise` where it never does."""
        met = lanewise(lambda _, value: condition(value), self.size, self.values)
        (flags,) = jax.tree.leaves(met.spread([True], self.size).tree)
        kept = jnp.where(flags, self.relative, 0.0)
        total = jnp.sum(kept)
        possible = ~(total <= 0)
        share = jnp.where(possible, total / self.total, 1.0)
        log_kept = jnp.where(flags, self.log_weights - jnp.log(share), -jnp.inf)
        return Empirical(
            self.values,
            jnp.where(possible, kept, otherwise),
            jnp.where(possible, total, otherwise * self.size),
            jnp.where(possible, log_kept, jnp.log(otherwise / self.size)),
        )


def log_sum_exp(terms: Array) -> Array:
    """log of the sum of the exponentials of float[N]; -inf where all are, with gradient 0 there."""
    greatest = jnp.max(terms)
    usable = jnp.isfinite(greatest)
    shift = jax.lax.stop_gradient(jnp.where(usable, greatest, 0.0))
    total = jnp.sum(jnp.exp(jnp.where(usable, terms, 0.0) - shift))
    return jnp.where(usable, shift + jnp.log(total), greatest)


def empirical(values: Any, weights: Any) -> Empirical:
    """The distribution of values along the first axis of each leaf, in proportion to weights.

    Args:
        values: a pytree whose leaves have a first axis of size N.
        weights: float[N], at least 0, with a positive sum.
    """
    values = jax.tree.map(as_array, values)
    return Empirical.of_points(values, *shares(as_float(weights)))
