"""Orders that are not drawn yet: a list in any order, which who reads it element by element may choose as it goes."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.arrays import cells_at
from pzjax.jaxrt.distributions.orders import Shuffle
from pzjax.jaxrt.insides import trace_state
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.random import Key


@jax.tree_util.register_pytree_node_class
class Unordered:
    """A list in one of its orders, all as likely.

    To whoever reads it, it is the list in an order that a key gives. Who sees its elements one after the other at the
    place where it was made may fix another order before.

    Attributes:
        values: the list.
        key: where the order comes from.
    """

    def __init__(self, values: BoundedList, key: Key) -> None:
        """A list and a key."""
        self.values, self.key = values, key
        self._order: BoundedList | None = None
        self._home = trace_state()

    @property
    def is_open(self) -> bool:
        """Whether its order may still be chosen here."""
        return self._order is None and self._home == trace_state()

    @property
    def ordered(self) -> BoundedList:
        """The list in its order, which is its order from now on."""
        if self._order is not None:
            return self._order
        order = Shuffle(self.values).sample(self.key)
        if self._home == trace_state():
            self._order = order
        return order

    def fix(self, places: Any) -> None:
        """Has its order be this one: the place of each element in the list."""
        items = cells_at(self.values.items, places)
        self._order = BoundedList(self.values.length, items, self.values.overflow)

    def __getattr__(self, name: str) -> Any:
        """What a list has."""
        if name.startswith("__"):
            raise AttributeError(name)
        known = ("length", "overflow", "capacity", "known", "empty", "formless", "real")
        return getattr(self.values if name in known else self.ordered, name)

    def tree_flatten(self) -> tuple[tuple[BoundedList], None]:
        """The list in its order."""
        return (self.ordered,), None

    @classmethod
    def tree_unflatten(cls, _: None, children: tuple[BoundedList]) -> BoundedList:
        """The list."""
        return children[0]


def weights_of(scores: Any) -> Any:
    """The logarithm of the sum of the exponentials of some scores, -inf where there is none."""
    most = jnp.max(scores)
    safe = jnp.where(jnp.isfinite(most), most, 0.0)
    return safe + jnp.log(jnp.sum(jnp.exp(scores - safe)))
