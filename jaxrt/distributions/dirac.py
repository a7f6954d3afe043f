"""The point mass: a value that is certain."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family
from pzjax.jaxrt.floats import as_array, as_float, float_type
from pzjax.jaxrt.random import Key


def same(left: Any, right: Any) -> Array:
    """Whether two values of one structure are equal in every number, a boolean scalar."""
    pairs = zip(jax.tree.leaves(left), jax.tree.leaves(right), strict=True)
    equal = [jnp.all(jnp.asarray(a) == jnp.asarray(b)) for a, b in pairs]
    return jnp.all(jnp.stack(equal)) if equal else jnp.asarray(True)


@family
class Dirac(Distribution):
    """Always `value`.

    Attributes:
        value: any pytree.
    """

    value: Any

    def sample(self, key: Key) -> Any:
        """The value."""
        return self.value

    def log_prob(self, value: Any) -> Array:
        """0 at the value, -inf elsewhere."""
        return jnp.where(same(self.value, value), 0.0, -jnp.inf).astype(float_type())

    def extents(self) -> tuple[int, ...] | None:
        """Not known: the value may be an array."""
        return None

    def is_valid(self) -> Flag:
        """True: any value may be certain."""
        return True

    def mean(self) -> Any:
        """The value, in floats."""
        return jax.tree.map(as_float, self.value)

    def variance(self) -> Any:
        """Zero."""
        return jax.tree.map(lambda leaf: jnp.zeros_like(as_float(leaf)), self.value)


def dirac(value: Any) -> Dirac:
    """The point mass at `value`; a function in it stays as it is."""
    return Dirac(jax.tree.map(lambda leaf: leaf if callable(leaf) else as_array(leaf), value))
