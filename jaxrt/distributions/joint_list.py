"""Lists of independent values: what `of_list` and `sph_gaussian` give.

In: a bounded list of distributions of one family. Its length may depend on the run, and differ between
particles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, inside
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.lists import BoundedList, nil, over, side_by_side
from pzjax.jaxrt.random import Key


@family
class JointList(Distribution):
    """A list of independent values.

    Attributes:
        parts: the list of the distributions of the elements.
    """

    parts: BoundedList

    def each(self, function: Callable[[Array, Any], Any]) -> BoundedList:
        """The list of `function(index, distribution)`."""
        parts = self.parts
        if parts.empty:
            return nil().flagged(parts.overflow)
        return replace(parts, items=over(function, parts.length, parts.items))

    def sample(self, key: Key) -> BoundedList:
        """A value for each element, all of them one vector draw."""
        return self.each(lambda index, part: part.sample(key.with_lane(index)))

    def log_prob(self, value: BoundedList) -> Array:
        """The sum over the elements; lists of another length have density 0."""
        parts = self.parts
        if parts.empty or value.empty:
            return inside(jnp.equal(parts.length, value.length), as_float(0.0))
        ours, theirs = side_by_side(parts, value)
        scores = over(lambda _, part, item: part.log_prob(item), parts.length, ours, theirs)
        real = jnp.arange(scores.shape[0]) < parts.length
        total = jnp.sum(jnp.where(real, scores, 0.0))
        return inside(jnp.equal(parts.length, value.length), total)

    def extents(self) -> tuple[int, ...] | None:
        """Those of an element, of which there is a list in each distribution."""
        if self.parts.formless:
            return None
        found = self.parts.items.extents()
        return None if found is None else found[:-1]

    def is_valid(self) -> Flag:
        """Whether all elements have valid parameters."""
        parts = self.parts
        if parts.empty:
            return True
        valid = over(lambda _, part: part.is_valid(), parts.length, parts.items)
        return jnp.all(valid | (jnp.arange(valid.shape[0]) >= parts.length))

    def mean(self) -> BoundedList:
        """The mean of each element."""
        return self.each(lambda _, part: part.mean())

    def variance(self) -> BoundedList:
        """The variance of each element."""
        return self.each(lambda _, part: part.variance())
