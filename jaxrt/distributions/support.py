"""Taking distributions apart: their points, and the distributions of parts of their values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import itemgetter
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
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.distributions.uniform import UniformInt
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.lists import BoundedList, nil
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.symbolic.cells import Cells
from pzjax.jaxrt.symbolic.posterior import Exact


def points(distribution: Distribution) -> Empirical | None:
    """The weighted points of a distribution, None where they are not finitely many or not known."""
    match distribution:
        case Empirical():
            return distribution
        case Dirac(value):
            return Empirical.uniform_over(1).over(Population.shared(value))
        case Bernoulli():
            return _scored(distribution, jnp.array([True, False]))
        case Categorical(weights):
            return _scored(distribution, jnp.arange(weights.shape[0]))
        case UniformInt(low, up):
            return _between(distribution, low, up)
        case Binomial(n) | BetaBinomial(n):
            return _between(distribution, 0, n)
        case OneOf(_, parts) if all(points(part) is not None for part in parts):
            return distribution.each(points)
    return None


def _between(distribution: Distribution, low: Any, up: Any) -> Empirical | None:
    if not (is_known(low) and is_known(up)):
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
        case Exact():
            return distribution.split()
        case Dirac(value):
            return [Dirac(item) for item in value]
        case Empirical():
            return distribution.split()
        case Mixture(components):
            pairs = components.map(lambda component: tuple(split(component, size)))
            return [Mixture(part) for part in pairs.split()]
        case OneOf():
            return distribution.each(lambda part: tuple(split(part, size)))
    return [Mapped.of(itemgetter(index), distribution) for index in range(size)]


def split_list(distribution: Any) -> BoundedList:
    """The list of the distributions of the elements of lists.

    Weighted lists may differ in length: an element that not all of them have is distributed as in those
    that have it, and the result is as long as the longest.

    Raises:
        TypeError: the distribution does not tell how long its lists are.
    """
    match distribution:
        case JointList(parts):
            return parts
        case Dirac(BoundedList() as value):
            return replace(value, items=Dirac(value.items))
        case Empirical(Population(BoundedList())):
            return _elements(distribution)
        case Mixture(Empirical(Population(JointList())) as components):
            parts = _elements(components.map(lambda component: component.parts))
            return replace(parts, items=Mixture(parts.items))
        case OneOf():
            return distribution.each(split_list)
    raise WrongForm(f"{type(distribution).__name__} does not tell how long its lists are")


def _elements(distribution: Empirical) -> BoundedList:
    """The distributions of the elements of weighted lists, along the axis of the list's buffer."""
    values = distribution.values
    lists: BoundedList = values.tree
    if lists.formless:
        return nil().flagged(jnp.any(jnp.asarray(lists.overflow)))
    flags = iter(values.varying)
    length_varies = next(flags) if not lists.known else False
    inner = tuple(next(flags) for _ in jax.tree.leaves(lists.items))
    items = [
        jnp.moveaxis(leaf, 0, 1) if varies else jnp.asarray(leaf)
        for leaf, varies in zip(jax.tree.leaves(lists.items), inner, strict=True)
    ]
    size = items[0].shape[0]
    cells = Population(jax.tree.structure(lists.items).unflatten(items), inner)
    if length_varies:
        there = jnp.arange(size)[:, None] < lists.length
        weights = jnp.where(there, distribution.weights, 0.0)
        totals = jnp.sum(weights, axis=1, keepdims=True)
        weights = jnp.where(totals > 0, weights / totals, distribution.weights)
        logs = jnp.where(weights > 0, jnp.log(jnp.where(weights > 0, weights, 1.0)), -jnp.inf)
        elements = Empirical(cells, weights, jnp.ones(size, weights.dtype), logs)
        length = jnp.max(jnp.where(distribution.weights > 0, lists.length, 0))
    else:
        elements = distribution.repeated((size,)).over(cells)
        length = lists.length
    return BoundedList(length, elements, jnp.any(jnp.asarray(lists.overflow)))


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
            cells = Population(structure.unflatten(moved), varying)
            return distribution.repeated(shape).over(cells)
        case Exact(_, Cells()):
            laws = _of_one_family(distribution.split())
            return _alongside([split_part(part, axes - 1) for part in laws])
        case Mixture(Empirical(Population(Exact(_, Cells()))) as components):
            each = components.map(lambda one: _of_one_family(one.split())).split()
            return _alongside([split_part(Mixture(cell), axes - 1) for cell in each])
        case OneOf():
            return distribution.each(lambda part: split_axes(part, axes))
    raise WrongForm(f"{type(distribution).__name__} can't be split by elements of an array")


def split_part(distribution: Distribution, axes: int) -> Distribution:
    """As `split_axes`, of a distribution that may have no axes."""
    return split_axes(distribution, axes) if axes else distribution


def _of_one_family(laws: Sequence[Distribution]) -> tuple[Distribution, ...]:
    """Distributions of which the certain ones are of the family of the others, if that has such ones."""
    certain: dict[type, Callable[[Any], Distribution]] = {
        Bernoulli: lambda value: Bernoulli(as_float(value)),
        Gaussian: lambda value: Gaussian(as_float(value), as_float(0.0)),
    }
    others = {type(law) for law in laws} - {Dirac}
    made = certain.get(others.pop()) if len(others) == 1 else None
    if made is None:
        return tuple(laws)
    return tuple(made(law.value) if isinstance(law, Dirac) else law for law in laws)


def _alongside(parts: Sequence[Distribution]) -> Distribution:
    """An array of distributions of one family."""
    made: Distribution = jax.tree.map(lambda *leaves: jnp.stack(list(leaves)), *parts)
    return made


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
        case OneOf():
            return distribution.each(to_mixture)
    raise WrongForm(f"{type(distribution).__name__} can't become a mixture")


def to_signal(distribution: Distribution) -> tuple[Distribution, Array]:
    """The distribution of a signal's value given that it is present, and whether it may be.

    Raises:
        TypeError: the distribution is neither on points nor certain.
    """
    match distribution:
        case Dirac((value, present)):
            return Dirac(value), jnp.asarray(present)
        case Empirical():
            value, present = distribution.where(lambda signal: signal[1], 1.0).split()
            _, before = distribution.split()
            return value, before.mean() > 0
        case OneOf():
            return distribution.each(to_signal)
    raise WrongForm(f"{type(distribution).__name__} can't become a signal")
