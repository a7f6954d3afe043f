"""The uniform distribution over the orders of a list."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from jax.scipy.special import gammaln
from pzjax.jaxrt.distributions.base import Distribution, as_array, as_float, family, inside
from pzjax.jaxrt.distributions.dirac import same
from pzjax.jaxrt.lists import BoundedList, elements, from_cells, listed
from pzjax.jaxrt.random import Key, noise


def permutation_noise(key: Array, shape: tuple[int, ...]) -> Array:
    """Independent permutations of the indices of the last axis."""
    places = jnp.broadcast_to(jnp.arange(shape[-1]), shape)
    return jax.random.permutation(key, places, axis=-1, independent=True)


@family
class Shuffle(Distribution):
    """A list in any order, each as likely.

    Attributes:
        items: the values along the first axis of each leaf of a pytree.
    """

    items: Any

    @property
    def count(self) -> int:
        """The number of items."""
        return jax.tree.leaves(self.items)[0].shape[0]

    def sample(self, key: Key) -> BoundedList:
        """A list of the items."""
        order = noise(key, permutation_noise, shape=(self.count,))
        return from_cells(jax.tree.map(lambda leaf: leaf[order], self.items))

    def log_prob(self, value: BoundedList) -> Array:
        """The logarithm of the share of the orders that give this list; items may be equal."""
        if value.capacity < self.count:
            return as_float(-jnp.inf)
        values = jax.tree.map(lambda leaf: jnp.asarray(leaf)[: self.count], value.items)
        indices = jnp.arange(self.count)

        def equal(left: Any, right: Any) -> Array:
            def compare(i: Array, j: Array) -> Array:
                return same(
                    jax.tree.map(lambda leaf: leaf[i], left),
                    jax.tree.map(lambda leaf: leaf[j], right),
                )

            over_right = jax.vmap(compare, in_axes=(None, 0))
            return jax.vmap(over_right, in_axes=(0, None))(indices, indices)

        among_items = equal(self.items, self.items)
        copies = jnp.sum(among_items, axis=1)
        is_order = jnp.all(copies == jnp.sum(equal(self.items, values), axis=1))
        # The product of the factorials of the multiplicities: each item counts its copies so far.
        so_far = jnp.sum(jnp.tril(among_items), axis=1)
        is_order = is_order & (value.length == self.count)
        return inside(is_order, jnp.sum(jnp.log(as_float(so_far))) - gammaln(self.count + 1.0))

    def mean(self) -> BoundedList:
        """The mean item, at each place."""
        mean = jax.tree.map(lambda leaf: jnp.mean(as_float(leaf), axis=0), self.items)
        return listed([mean] * self.count)

    def variance(self) -> BoundedList:
        """The variance over the items, at each place."""
        variance = jax.tree.map(lambda leaf: jnp.var(as_float(leaf), axis=0), self.items)
        return listed([variance] * self.count)


def shuffle(values: BoundedList) -> Shuffle:
    """The orders of a list whose length is known when the program is traced.

    Raises:
        ValueError: the list is empty.
        TypeError: its length is not known.
    """
    items = elements(values)
    if not items:
        raise ValueError("there is nothing to shuffle in an empty list")
    return Shuffle(jax.tree.map(lambda *leaves: jnp.stack(list(map(as_array, leaves))), *items))
