"""What the module `Distribution` tells of distributions: draws, densities, moments, quality, how they print."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import combine, support
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.distributions.printing import called, print_distribution
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.function import curried, draws
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.primitives import score_of
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.noting import drawn
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.blend import Blend
from pzjax.stdlib._unknown import unknown, unknown_gives, zero


@draws
@unknown_gives(unknown)
def draw(key: Key, distribution: Distribution) -> Any:
    """A value drawn from a distribution.

    Args:
        key: the random numbers of this draw.
        distribution: any.

    Returns:
        A value of the form of the distribution.
    """
    return drawn(distribution.sample(key), called(distribution))


def score(arguments: tuple[Distribution, Any]) -> Array:
    """The log-density of a value.

    Args:
        arguments: the distribution, and a value of its form.

    Returns:
        A float, in nats; minus infinity outside of the support, NaN where the parameters are outside of their domain.
    """
    return score_of(*arguments)


@draws
@unknown_gives(lambda: (PLACEHOLDER, zero()))
def draw_and_score(key: Key, distribution: Distribution) -> tuple[Any, Array]:
    """A drawn value and its log-density.

    Args:
        key: the random numbers of this draw.
        distribution: any.

    Returns:
        A value of the form of the distribution, and a float, in nats.
    """
    value = distribution.sample(key)
    return value, distribution.log_prob(value)


@unknown_gives(zero)
def mean_float(distribution: Distribution) -> Array:
    """The mean of a distribution over floats.

    Args:
        distribution: a distribution over floats, integers or booleans.

    Returns:
        A float, in the units of the values; NaN where the parameters are outside of their domain.
    """
    return distribution.mean()


mean_int = mean_bool = mean_float


@unknown_gives(unknown)
def mean_matrix(distribution: Distribution) -> Array:
    """The mean of a distribution over matrices.

    Args:
        distribution: a distribution over matrices, such as `mv_gaussian`.

    Returns:
        Floats of the shape of a value.
    """
    return distribution.mean()


@unknown_gives(lambda: (zero(), zero()))
def stats_float(distribution: Distribution) -> tuple[Array, Array]:
    """The mean and the variance of a distribution over floats.

    Args:
        distribution: a distribution over floats.

    Returns:
        Two floats, the second one in squared units.
    """
    return distribution.mean(), distribution.variance()


def _each_element(function: Callable[[Distribution], Any], distribution: Distribution) -> Any:
    """The list of a function of the distribution of each element of a list."""
    return JointList(support.split_list(distribution)).each(lambda _, part: function(part))


@unknown_gives(unknown)
def mean_float_list(distribution: Distribution) -> BoundedList:
    """The mean of each element of a list of floats.

    Args:
        distribution: a distribution over lists of floats.

    Returns:
        A list of floats.
    """
    return _each_element(mean_float, distribution)


@unknown_gives(unknown)
def stats_float_list(distribution: Distribution) -> BoundedList:
    """The mean and the variance of each element of a list of floats.

    Args:
        distribution: a distribution over lists of floats.

    Returns:
        A list of pairs of floats.
    """
    return _each_element(stats_float, distribution)


@curried
@unknown_gives(zero)
def mean(function: Callable[[Any], Any], distribution: Distribution) -> Array:
    """The mean of a function of a value: exact on points, else estimated from draws.

    Args:
        function: from a value to a float.
        distribution: a distribution.

    Returns:
        A float.
    """
    if isinstance(distribution, OneOf):
        return distribution.each(mean(function))
    points = support.points(distribution)
    return combine.mapped(function, distribution if points is None else points).mean()


@curried
@unknown_gives(unknown)
def mean_list(function: Callable[[Any], Any], distribution: Distribution) -> BoundedList:
    """The mean of a function of each element of a list.

    Args:
        function: from an element to a float.
        distribution: a distribution over lists.

    Returns:
        A list of floats.
    """
    return _each_element(mean(function), distribution)


@unknown_gives(zero)
def mean_signal_present(distribution: Distribution) -> Array:
    """The probability that a signal is present.

    Args:
        distribution: a distribution over signals.

    Returns:
        A float from 0 to 1.
    """
    _, present = support.split(distribution, 2)
    return mean_bool(present)


@unknown_gives(zero)
def ess(distribution: Distribution) -> Array:
    """The effective sample size of the result of an inference, or of other weighted points.

    That of Kong, Liu and Wong (1994): 1 over the sum of the squared weights.

    Args:
        distribution: a distribution on weighted points.

    Returns:
        A float from 1 to the number of points.

    Raises:
        TypeError: the distribution is not on points.
    """
    match distribution:
        case Posterior() as found:
            return found.ess
        case Blend():
            return distribution.ess
        case Empirical():
            return 1 / jnp.sum(jnp.square(distribution.weights))
        case OneOf():
            return distribution.each(ess)
    raise WrongForm(f"{type(distribution).__name__} has no sample size: it is not on points")


@unknown_gives(zero)
def log_evidence(distribution: Distribution) -> Array:
    """The log-evidence of all that an inference has observed.

    Args:
        distribution: the result of an inference.

    Returns:
        A float, in nats.

    Raises:
        TypeError: the distribution is not the result of an inference; a part of it is not, either.
    """
    match distribution:
        case Posterior() as found:
            return found.log_evidence
        case Blend():
            return distribution.log_evidence
        case OneOf():
            return distribution.each(log_evidence)
    raise WrongForm(
        f"{type(distribution).__name__} has no evidence: it is not the result of an inference"
    )


@curried
@unknown_gives(zero)
def quantile(level: Any, distribution: Distribution) -> Array:
    """The least point with at least the given weight up to it; estimated from draws if not on points.

    Args:
        level: a float from 0 to 1, or an array of them.
        distribution: a distribution over numbers.

    Returns:
        A number of the distribution's kind for each level.
    """
    if isinstance(distribution, OneOf):
        return distribution.each(quantile(level))
    if isinstance(distribution, Blend):
        return distribution.quantile(level)
    points = support.points(distribution)
    return (combine.draws(distribution) if points is None else points).quantile(level)


def print_any_t(distribution: Distribution) -> tuple[()]:
    """Prints a distribution, without its values."""
    return print_distribution(distribution, "any")


def print_float_t(distribution: Distribution) -> tuple[()]:
    """Prints a distribution over floats."""
    return print_distribution(distribution, "float")


def print_int_t(distribution: Distribution) -> tuple[()]:
    """Prints a distribution over integers."""
    return print_distribution(distribution, "int")


def print_bool_t(distribution: Distribution) -> tuple[()]:
    """Prints a distribution over booleans."""
    return print_distribution(distribution, "bool")


@curried
def print_t(to_string: Callable[[Any], Any], distribution: Distribution) -> tuple[()]:
    """Prints a distribution, its values by the given function."""
    if isinstance(distribution, OneOf):
        return distribution.each(print_t(to_string))
    points = support.points(distribution)
    if points is None:
        return print_any_t(distribution)
    return print_distribution(combine.mapped(to_string, points), "text")
