"""The module `Distribution`: ProbZelus's names for the distributions of `pzjax.jaxrt.distributions`.

Constructors take one argument, a tuple where there are several parameters. Functions that draw take a
`Key` first. A list is a `BoundedList`, an array has its elements along the first axis of each leaf,
and a signal is a pair of a value and whether it is present.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import combine, support
from pzjax.jaxrt.distributions import dirac as _dirac
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.combine import Joint
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.stdlib._families import *
from pzjax.stdlib._measures import *
from pzjax.stdlib._unknown import unknown, unknown_gives


def add(terms: tuple[Distribution, Distribution]) -> Distribution:
    """The sum of two independent floats."""
    return combine.add(*terms)


def mult(factors: tuple[Distribution, Distribution]) -> Distribution:
    """The product of two independent floats."""
    return combine.multiply(*factors)


def app(application: tuple[Distribution, Distribution]) -> Distribution:
    """A random function of an independent value.

    Raises:
        TypeError: the function is not certain (a `dirac`).
    """
    function, argument = application
    if not isinstance(function, _dirac.Dirac):
        raise WrongForm("app needs a certain function, dirac f")
    return combine.mapped(function.value, argument)


@curried
@unknown_gives(unknown)
def map_(function: Callable[[Any], Any], distribution: Distribution) -> Distribution:
    """The distribution of a function of a value."""
    return combine.mapped(function, distribution)


def of_pair(parts: tuple[Distribution, Distribution]) -> Distribution:
    """Pairs of independent values."""
    return Joint(tuple(parts))


def of_list(parts: BoundedList) -> Distribution:
    """Lists of independent values, by the list of their distributions."""
    return JointList(parts)


@unknown_gives(lambda: (PLACEHOLDER, PLACEHOLDER))
def split(distribution: Distribution) -> tuple[Distribution, Distribution]:
    """The distributions of the components of a pair."""
    left, right = support.split(distribution, 2)
    return left, right


@unknown_gives(unknown)
def split_list(distribution: Distribution) -> BoundedList:
    """The distributions of the elements of a list."""
    return support.split_list(distribution)


@unknown_gives(unknown)
def split_array(distribution: Distribution) -> Distribution:
    """The array of the distributions of the elements of an array."""
    return support.split_axes(distribution, 1)


@unknown_gives(unknown)
def split_matrix(distribution: Distribution) -> Distribution:
    """The array of arrays of the distributions of the elements of an array of arrays."""
    return support.split_axes(distribution, 2)


@unknown_gives(unknown)
def to_mixture(distribution: Distribution) -> Distribution:
    """A value of a distribution that is itself drawn."""
    return support.to_mixture(distribution)


@unknown_gives(lambda: (PLACEHOLDER, jnp.asarray(False)))
def to_signal(distribution: Distribution) -> tuple[Distribution, Array]:
    """The distribution of the value where the signal is present, and whether it may be."""
    return support.to_signal(distribution)


@unknown_gives(unknown)
def to_dist_support(distribution: Distribution) -> Distribution:
    """The same distribution as weighted points.

    Raises:
        TypeError: it does not have finitely many, or their number depends on the run.
    """
    points = support.points(distribution)
    if points is None:
        raise WrongForm(
            f"to_dist_support: {type(distribution).__name__} has no finite support that is known "
            "before the program runs"
        )
    return points
