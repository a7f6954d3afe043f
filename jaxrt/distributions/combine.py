"""Distributions made of others: joint, mixed, transformed, added, multiplied.

In: distributions, taken as independent of each other. Out: distributions. Moments are exact where the
parts give them; those of a transformed distribution are estimated from draws.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable
from dataclasses import field
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, within
from pzjax.jaxrt.distributions.closed import Closed, closed
from pzjax.jaxrt.distributions.dirac import Dirac
from pzjax.jaxrt.distributions.empirical import Empirical, log_sum_exp
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.populations.population import lanewise
from pzjax.jaxrt.random import Key, as_key

DRAWS = 100_000
"""How many draws estimate the moments of a distribution that is only known by its draws."""


@family
class Joint(Distribution):
    """Tuples of independent values.

    Attributes:
        parts: the distribution of each component.
    """

    parts: tuple[Distribution, ...]

    def words(self) -> str:
        """The parts."""
        return f"({', '.join(map(repr, self.parts))})"

    def sample(self, key: Key) -> tuple[Any, ...]:
        """One value of each part."""
        return tuple(part.sample(key.fold(i)) for i, part in enumerate(self.parts))

    def log_prob(self, value: tuple[Any, ...]) -> Array:
        """The sum over the parts."""
        scores = [part.log_prob(item) for part, item in zip(self.parts, value, strict=True)]
        return sum(scores, start=as_float(0.0))

    def extents(self) -> tuple[int, ...] | None:
        """Those of the first part that tells."""
        found = (part.extents() for part in self.parts)
        return next((extents for extents in found if extents is not None), None)

    def is_valid(self) -> Flag:
        """Whether all parts are."""
        return functools.reduce(operator.and_, [part.is_valid() for part in self.parts], True)

    def mean(self) -> tuple[Any, ...]:
        """The mean of each part."""
        return tuple(part.mean() for part in self.parts)

    def variance(self) -> tuple[Any, ...]:
        """The variance of each part."""
        return tuple(part.variance() for part in self.parts)


@family
class Mixture(Distribution):
    """A value of a distribution that is itself drawn.

    Attributes:
        components: an `Empirical` over distributions of one family.
    """

    components: Empirical

    def sample(self, key: Key) -> Any:
        """Draws a component, then a value of it."""
        return self.components.sample(key.fold(0)).sample(key.fold(1))

    def log_prob(self, value: Any) -> Array:
        """The logarithm of the weighted sum of the components' densities."""
        scores = self.components.map(lambda component: component.log_prob(value)).values.tree
        return log_sum_exp(self.components.log_weights + scores)

    def extents(self) -> tuple[int, ...] | None:
        """Those of the components."""
        return self.components.extents()

    def is_valid(self) -> Flag:
        """Whether the weights and all components are."""
        flags = self.components.map(lambda component: component.is_valid()).values.tree
        return self.components.is_valid() & jnp.all(flags)

    def mean(self) -> Any:
        """The weighted mean of the components' means."""
        return self.components.map(lambda component: component.mean()).mean()

    def variance(self) -> Any:
        """The mean of the variances plus the variance of the means."""
        within = self.components.map(lambda component: component.variance()).mean()
        between = self.components.map(lambda component: component.mean()).variance()
        return jax.tree.map(jnp.add, within, between)


@family
class Mapped(Distribution):
    """The distribution of a function of a value.

    Attributes:
        base: the distribution of the value.
        constants: what the function uses beside the value.
        function: the function, from constants and one value to one value.
    """

    base: Any
    constants: tuple[Any, ...]
    function: Closed = field(metadata={"static": True})

    def words(self) -> str:
        """Of which distribution."""
        return f"mapped({self.base!r})"

    @classmethod
    def of(cls, function: Callable[[Any], Any], base: Distribution) -> Mapped:
        """The distribution of `function(value)`."""
        made, constants = closed(function, jax.eval_shape(lambda: base.sample(as_key(0))))
        return cls(base, constants, made)

    def sample(self, key: Key) -> Any:
        """The function of a draw."""
        return self.function(self.constants, self.base.sample(key))

    def log_prob(self, value: Any) -> Array:
        """Not known.

        Raises:
            NotImplementedError: always.
        """
        raise Unknown(
            "the density of a function of a random value is not known; score the value itself"
        )

    def extents(self) -> tuple[int, ...] | None:
        """Those of the distribution of the value."""
        return self.base.extents()

    def is_valid(self) -> Flag:
        """Whether the distribution of the value is."""
        return self.base.is_valid()

    def mean(self) -> Any:
        """Estimated from `DRAWS` draws, always the same ones."""
        return draws(self).mean()

    def variance(self) -> Any:
        """Estimated from `DRAWS` draws, always the same ones."""
        return draws(self).variance()


@family
class Sum(Distribution):
    """The sum of two independent floats.

    Attributes:
        left: the distribution of one term.
        right: the distribution of the other.
    """

    left: Any
    right: Any

    def sample(self, key: Key) -> Array:
        """The sum of a draw of each."""
        return self.left.sample(key.fold(0)) + self.right.sample(key.fold(1))

    def log_prob(self, value: Any) -> Array:
        """A sum over the points of the term that has finitely many.

        Raises:
            NotImplementedError: neither term has finitely many points.
        """
        points, other = _finite(self.left, self.right, "sum")
        scores = points.map(lambda point: other.log_prob(value - point)).values.tree
        return log_sum_exp(points.log_weights + scores)

    def extents(self) -> tuple[int, ...] | None:
        """Those of a part that tells."""
        left = self.left.extents()
        return self.right.extents() if left is None else left

    def is_valid(self) -> Flag:
        """Whether both terms are."""
        return self.left.is_valid() & self.right.is_valid()

    def mean(self) -> Array:
        """The sum of the means."""
        return self.left.mean() + self.right.mean()

    def variance(self) -> Array:
        """The sum of the variances."""
        return self.left.variance() + self.right.variance()


@family
class Product(Distribution):
    """The product of two independent floats.

    Attributes:
        left: the distribution of one factor.
        right: the distribution of the other.
    """

    left: Any
    right: Any

    def sample(self, key: Key) -> Array:
        """The product of a draw of each."""
        return self.left.sample(key.fold(0)) * self.right.sample(key.fold(1))

    def log_prob(self, value: Any) -> Array:
        """A sum over the points of the factor that has finitely many.

        Raises:
            NotImplementedError: neither factor has finitely many points.
        """
        points, other = _finite(self.left, self.right, "product")

        def score(point: Array) -> Array:
            some = point != 0
            scale = jnp.where(some, point, 1.0)
            density = other.log_prob(value / scale) - jnp.log(jnp.abs(scale))
            return jnp.where(some, density, jnp.where(value == 0, jnp.inf, -jnp.inf))

        score_of_all = log_sum_exp(points.log_weights + points.map(score).values.tree)
        return within(self.is_valid(), score_of_all)

    def extents(self) -> tuple[int, ...] | None:
        """Those of a part that tells."""
        left = self.left.extents()
        return self.right.extents() if left is None else left

    def is_valid(self) -> Flag:
        """Whether both factors are."""
        return self.left.is_valid() & self.right.is_valid()

    def mean(self) -> Array:
        """The product of the means."""
        return self.left.mean() * self.right.mean()

    def variance(self) -> Array:
        """Var(left) Var(right) + Var(left) E(right)^2 + Var(right) E(left)^2."""
        left, right = self.left.variance(), self.right.variance()
        return (
            left * right
            + left * jnp.square(self.right.mean())
            + right * jnp.square(self.left.mean())
        )


def draws(distribution: Distribution, count: int = DRAWS) -> Empirical:
    """A sample of `count` draws with a fixed key, of equal weights."""
    key = as_key(0)
    one = Empirical.uniform_over(count)
    values = lanewise(lambda lane, _: distribution.sample(key.with_lane(lane)), count, one.values)
    return one.over(values)


def add(left: Distribution, right: Distribution) -> Distribution:
    """The sum of independent floats, in closed form where there is one."""
    match left, right:
        case (Gaussian(), Gaussian()) | (Gaussian(), Dirac()) | (Dirac(), Gaussian()):
            return Gaussian(left.mean() + right.mean(), left.variance() + right.variance())
        case Dirac(), Dirac():
            return Dirac(left.value + right.value)
        case Empirical(), Empirical():
            return _outer(jnp.add, left, right)
        case (Empirical(), Dirac()) | (Dirac(), Empirical()):
            return _shifted(jnp.add, left, right)
        case OneOf(), _:
            return left.each(lambda part: add(part, right))
        case _, OneOf():
            return right.each(lambda part: add(left, part))
    return Sum(left, right)


def multiply(left: Distribution, right: Distribution) -> Distribution:
    """The product of independent floats, in closed form where there is one."""
    match left, right:
        case (Gaussian() as normal, Dirac(factor)) | (Dirac(factor), Gaussian() as normal):
            return Gaussian(normal.mean() * factor, normal.variance() * jnp.square(factor))
        case Dirac(), Dirac():
            return Dirac(left.value * right.value)
        case Empirical(), Empirical():
            return _outer(jnp.multiply, left, right)
        case (Empirical(), Dirac()) | (Dirac(), Empirical()):
            return _shifted(jnp.multiply, left, right)
        case OneOf(), _:
            return left.each(lambda part: multiply(part, right))
        case _, OneOf():
            return right.each(lambda part: multiply(left, part))
    return Product(left, right)


def mapped(function: Callable[[Any], Any], distribution: Distribution) -> Distribution:
    """The distribution of `function(value)`, on points where `distribution` is on points."""
    match distribution:
        case Dirac(value):
            return Dirac(function(value))
        case Empirical():
            return distribution.map(function)
        case OneOf():
            return distribution.each(lambda part: mapped(function, part))
    return Mapped.of(function, distribution)


def _shifted(operation: Callable[..., Array], left: Any, right: Any) -> Empirical:
    points, constant = (left, right.value) if isinstance(right, Dirac) else (right, left.value)
    return points.map(lambda point: operation(point, constant))


def _outer(operation: Callable[..., Array], left: Empirical, right: Empirical) -> Empirical:
    """The distribution of an operation on independent points, N M of them."""
    (rows,) = jax.tree.leaves(left.values.spread([True], left.size).tree)
    (columns,) = jax.tree.leaves(right.values.spread([True], right.size).tree)
    return Empirical.of_points(
        operation(rows[:, None], columns[None, :]).reshape(-1),
        (left.weights[:, None] * right.weights[None, :]).reshape(-1),
        (left.log_weights[:, None] + right.log_weights[None, :]).reshape(-1),
    )


def _finite(left: Any, right: Any, what: str) -> tuple[Empirical, Distribution]:
    for points, other in ((left, right), (right, left)):
        if isinstance(points, Empirical):
            return points, other
        if isinstance(points, Dirac):
            one = jnp.ones(1, as_float(0.0).dtype)
            return Empirical.of_points(points.value[None], one, jnp.zeros_like(one)), other
    raise Unknown(f"the density of the {what} of two continuous distributions is not known")
