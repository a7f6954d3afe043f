"""Distributions in arrays: what `jax.lax.scan` and `jax.vmap` give of a distribution.

In: a family, whose methods speak of one distribution. Out: the family whose moments, quantiles, draws and parts are, of
an array of distributions, those of each; they have the axes of the array in front. Of one distribution, as in a model,
a method is what it was.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any, TypeVar

import jax
import jax.numpy as jnp
from pzjax.jaxrt.random import as_key

T = TypeVar("T")

Method = Callable[..., Any]


def over_arrays(cls: type[T]) -> type[T]:
    """The class, with methods for arrays of its distributions."""
    for name, change in _CHANGES.items():
        if name in vars(cls):
            setattr(cls, name, change(vars(cls)[name]))
    return cls


def _of_each(method: Method) -> Method:
    """A method whose arguments are the same for all distributions."""

    @functools.wraps(method)
    def applied(self: Any, *arguments: Any) -> Any:
        return _over(lambda one: method(one, *arguments), _axes(self), 0)(self)

    return applied


def _quantile(method: Method) -> Method:
    """A method of a level, or of an array of levels, whose axes come first in its results."""

    @functools.wraps(method)
    def applied(self: Any, level: Any) -> Any:
        return _over(lambda one: method(one, level), _axes(self), jnp.ndim(level))(self)

    return applied


def _draw(method: Method) -> Method:
    """A method that draws by a key: each distribution draws by one of its own."""

    @functools.wraps(method)
    def applied(self: Any, key: Any) -> Any:
        key = as_key(key)
        axes = _axes(self)
        if not axes:
            return method(self, key)
        extents = self.extents()
        numbers = jnp.arange(math.prod(extents)).reshape(extents)
        return _over(lambda one, number: method(one, key.fold(number)), axes, 0)(self, numbers)

    return applied


_CHANGES: dict[str, Callable[[Method], Method]] = {
    "sample": _draw,
    "mean": _of_each,
    "variance": _of_each,
    "quantile": _quantile,
    "map": _of_each,
    "split": _of_each,
    "given": _of_each,
}
"""What becomes of the methods of these names."""


def _axes(distribution: Any) -> int:
    """How many axes an array of distributions has; 0 for one, and where a parameter stands for all of them."""
    extents = distribution.extents()
    if not extents:
        return 0
    leaves = jax.tree.leaves(distribution)
    alike = all(jnp.shape(leaf)[: len(extents)] == extents for leaf in leaves)
    return len(extents) if alike else 0


def _over(function: Callable[..., Any], axes: int, axis: int) -> Callable[..., Any]:
    """A function of each cell of arrays of so many axes, which stand at `axis` in its results."""
    for _ in range(axes):
        function = jax.vmap(function, out_axes=axis)
    return function
