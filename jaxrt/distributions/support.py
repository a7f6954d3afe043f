"""Taking distributions apart: their points, and the distributions of parts of their values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.bernoulli import Bernoulli
from pzjax.jaxrt.distributions.binomial import BetaBinomial, Binomial
from pzjax.jaxrt.distributions.categorical import Categorical
from pzjax.jaxrt.distributions.combine import Joint, Mapped, Mixture
from pzjax.jaxrt.distributions.dirac import Dirac
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.distributions.uniform import UniformInt
from pzjax.jaxrt.inference.population import Population
from pzjax.jaxrt.lists import BoundedList


def points(distribution: Distribution) -> Empirical | None:
    """The weighted points of a distribution, None where they are not finitely many or not known."""
    match distribution:
        case Empirical():
            return distribution
        case Dirac(value):
            certain = Empirical.uniform_over(1)
            return Empirical(Population.shared(value), certain.weights, certain.log_weights)
        case Bernoulli():
            return _scored(distribution, jnp.array([True, False]))
        case Categorical(weights):
            return _scored(distribution, jnp.arange(weights.shape[0]))
        case UniformInt(low, up):
            return _between(distribution, low, up)
        case Binomial(n) | BetaBinomial(n):
            return _between(distribution, 0, n)
    return None


def _between(distribution: Distribution, low: Any, up: Any) -> Empirical | None:
    if isinstance(low, jax.core.Tracer) or isinstance(up, jax.core.Tracer):
        return None
    return _scored(distribution, jnp.asarray(np.arange(int(low), int(up) + 1)))


def _scored(distribution: Distribution, values: Array) -> Empirical:
    scores = jax.vmap(distribution.log_prob)(values)
    return Empirical.of_points(values, jnp.exp(scores), scores)


def split(distribution: Any, size: int) -> Sequence[Distribution]:
    """The distributions of the components of tuples.

    Args:
        distribution: over tuples.
        size: how many components there are.
    """
    match distribution:
        case Joint(parts):
            return parts
        case Dirac(value):
            return [Dirac(item) for item in value]
        case Empirical():
            return distribution.split()
        case Mixture(components):
            pairs = components.map(lambda component: tuple(split(component, size)))
            return [Mixture(part) for part in pairs.split()]
    return [Mapped(distribution, _Item(index)) for index in range(size)]


def split_list(distribution: Any) -> list[Distribution] | BoundedList:
    """The distributions of the elements of lists: a Python list where they differ in form.

    Of weighted lists, all must be of one length.

    Raises:
        TypeError: the distribution does not tell how long its lists are.
    """
    match distribution:
        case Joint(list() as parts):
            return parts
        case Dirac(BoundedList(length, items, overflow)):
            return BoundedList(length, Dirac(items), overflow)
        case Empirical(values):
            lists = values.spread([True] * len(values.varying), distribution.size).tree
            lengths = jnp.asarray(lists.length)
            items = jax.tree.map(lambda leaf: jnp.moveaxis(leaf, 0, 1), lists.items)
            size = jax.tree.leaves(items)[0].shape[0]
            return BoundedList(
                lengths[0],
                Empirical(
                    Population.stacked(items),
                    jnp.broadcast_to(distribution.weights, (size, distribution.size)),
                    jnp.broadcast_to(distribution.log_weights, (size, distribution.size)),
                ),
                jnp.any(lists.overflow) | jnp.any(lengths != lengths[0]),
            )
    raise TypeError(f"{type(distribution).__name__} does not tell how long its lists are")


class _Item:
    """The item of a tuple at an index: equal where the index is, as the data of a pytree must be."""

    def __init__(self, index: int) -> None:
        self.index = index

    def __call__(self, value: Any) -> Any:
        return value[self.index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Item) and other.index == self.index

    def __hash__(self) -> int:
        return hash((_Item, self.index))


def split_axes(distribution: Distribution, axes: int) -> Distribution:
    """The distributions of the elements of an array of so many axes, as an array of distributions.

    Raises:
        TypeError: the distribution is neither on points nor certain.
    """
    match distribution:
        case Dirac():
            return distribution
        case Empirical():
            leaves, structure = jax.tree.flatten(distribution.values.tree)
            varying = distribution.values.varying
            moved = [
                jnp.moveaxis(leaf, 0, axes) if varies else leaf
                for leaf, varies in zip(leaves, varying, strict=True)
            ]
            shape = moved[0].shape[:axes]
            return Empirical(
                Population(structure.unflatten(moved), varying),
                jnp.broadcast_to(distribution.weights, (*shape, distribution.size)),
                jnp.broadcast_to(distribution.log_weights, (*shape, distribution.size)),
            )
    raise TypeError(f"{type(distribution).__name__} can't be split by elements of an array")


def to_mixture(distribution: Distribution) -> Distribution:
    """The distribution of a value of a distribution that is itself drawn.

    Raises:
        TypeError: the distribution of distributions is neither on points nor certain.
    """
    match distribution:
        case Dirac(component):
            return component
        case Empirical():
            return Mixture(distribution)
    raise TypeError(f"{type(distribution).__name__} can't become a mixture")


def to_signal(distribution: Distribution) -> tuple[Distribution, Array]:
    """The distribution of a signal's value given that it is present, and whether it may be.

    Raises:
        TypeError: the distribution is neither on points nor certain.
    """
    match distribution:
        case Dirac((value, present)):
            return Dirac(value), jnp.asarray(present)
        case Empirical():
            value, present = distribution.given(lambda signal: signal[1]).split()
            _, before = distribution.split()
            return value, before.mean() > 0
    raise TypeError(f"{type(distribution).__name__} can't become a signal")
