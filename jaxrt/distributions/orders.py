"""The uniform distribution over the orders of a list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from jax.scipy.special import gammaln
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, inside
from pzjax.jaxrt.distributions.dirac import same
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.lists import BoundedList, nil, side_by_side
from pzjax.jaxrt.random import Key, noise


@family
class Shuffle(Distribution):
    """A list in any order, each as likely.

    Attributes:
        values: the list; its length may depend on the run.
    """

    values: BoundedList

    def sample(self, key: Key) -> BoundedList:
        """A list of the values: the elements sorted by random numbers, what is no element behind."""
        values = self.values
        if values.empty:
            return values
        numbers = noise(key, jax.random.bits, shape=(values.capacity,))
        order = jnp.lexsort((numbers, ~jnp.asarray(values.real)))
        return replace(
            values, items=jax.tree.map(lambda leaf: jnp.asarray(leaf)[order], values.items)
        )

    def log_prob(self, value: BoundedList) -> Array:
        """The logarithm of the share of the orders that give this list; elements may be equal."""
        values = self.values
        same_length = jnp.equal(values.length, value.length)
        if values.empty or value.empty:
            return inside(same_length, as_float(0.0))
        ours, theirs = side_by_side(values, value)
        size = jax.tree.leaves(ours)[0].shape[0]
        real = jnp.arange(size) < values.length

        def equal(left: Any, right: Any) -> Array:
            over_right = jax.vmap(same, in_axes=(None, 0))
            return jax.vmap(over_right, in_axes=(0, None))(left, right) & real

        among_values = equal(ours, ours)
        copies = jnp.sum(among_values, axis=1)
        found = jnp.all((copies == jnp.sum(equal(ours, theirs), axis=1)) | ~real)
        # The product of the factorials of the multiplicities: each element counts its copies so far.
        so_far = jnp.where(real, jnp.sum(jnp.tril(among_values), axis=1), 1)
        orders = gammaln(as_float(values.length) + 1.0)
        return inside(found & same_length, jnp.sum(jnp.log(as_float(so_far))) - orders)

    def is_valid(self) -> Flag:
        """True: any list has orders."""
        return True

    def mean(self) -> BoundedList:
        """The mean value, at each place."""
        return self._everywhere(self._mean)

    def variance(self) -> BoundedList:
        """The variance over the values, at each place."""
        return self._everywhere(
            lambda leaf: self._mean(jnp.square(as_float(leaf) - self._mean(leaf)))
        )

    def _mean(self, leaf: Any) -> Array:
        leaf = as_float(leaf)
        real = self.values.real.reshape(-1, *[1] * (leaf.ndim - 1))
        return jnp.sum(jnp.where(real, leaf, 0.0), axis=0) / self.values.length

    def _everywhere(self, moment: Any) -> BoundedList:
        if self.values.empty:
            return nil().flagged(self.values.overflow)

        def repeated(leaf: Any) -> Array:
            value = moment(leaf)
            return jnp.broadcast_to(value, (self.values.capacity, *value.shape))

        return replace(self.values, items=jax.tree.map(repeated, self.values.items))


def shuffle(values: BoundedList) -> Shuffle:
    """The orders of a list."""
    return Shuffle(values)
