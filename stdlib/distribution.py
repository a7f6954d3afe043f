"""The module `Distribution`: ProbZelus's names for the distributions of `pzjax.jaxrt.distributions`.

Constructors take one argument, a tuple where there are several parameters. Functions that draw take a
`Key` first. A list is a `BoundedList`, an array has its elements along the first axis of each leaf,
and a signal is a pair of a value and whether it is present.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import bernoulli as _bernoulli
from pzjax.jaxrt.distributions import beta as _beta
from pzjax.jaxrt.distributions import binomial as _binomial
from pzjax.jaxrt.distributions import categorical as _categorical
from pzjax.jaxrt.distributions import combine, support
from pzjax.jaxrt.distributions import dirac as _dirac
from pzjax.jaxrt.distributions import gamma as _gamma
from pzjax.jaxrt.distributions import gaussian as _gaussian
from pzjax.jaxrt.distributions import mv_gaussian as _mv_gaussian
from pzjax.jaxrt.distributions import orders as _orders
from pzjax.jaxrt.distributions import poisson as _poisson
from pzjax.jaxrt.distributions import student_t as _student_t
from pzjax.jaxrt.distributions import uniform as _uniform
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.combine import Joint
from pzjax.jaxrt.distributions.empirical import Empirical, empirical
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.distributions.printing import called, print_distribution
from pzjax.jaxrt.errors import WrongForm, WrongValue
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.function import curried, draws
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.primitives import score_of
from pzjax.jaxrt.lists import BoundedList, poisoned, side_by_side
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


def mean_signal_present(distribution: Distribution) -> Array:
    """The probability that a signal is present.

    Args:
        distribution: a distribution over signals.

    Returns:
        A float from 0 to 1.
    """
    _, present = split(distribution)
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


def dirac(value: Any) -> Distribution:
    """Certainly the value.

    Args:
        value: anything that a program can hold.

    Returns:
        A distribution over values of its form.
    """
    return _dirac.dirac(value)


def bernoulli(p: Any) -> Distribution:
    """True with probability p.

    Args:
        p: a float from 0 to 1.

    Returns:
        A distribution over booleans.
    """
    return _bernoulli.bernoulli(p)


def binomial(parameters: tuple[Any, Any]) -> Distribution:
    """Successes in n trials of probability p.

    Args:
        parameters: n, an integer from 0, and p, a float from 0 to 1.

    Returns:
        A distribution over integers from 0 to n.
    """
    return _binomial.binomial(*parameters)


def negative_binomial(parameters: tuple[Any, Any]) -> Distribution:
    """Failures before the n-th success of probability p.

    Args:
        parameters: n, an integer from 0, and p, a float above 0 and up to 1.

    Returns:
        A distribution over integers from 0.
    """
    return _binomial.negative_binomial(*parameters)


def beta_binomial(parameters: tuple[Any, Any, Any]) -> Distribution:
    """Successes in n trials of a probability drawn from Beta(a, b).

    Args:
        parameters: n, an integer from 0, and a and b, floats above 0.

    Returns:
        A distribution over integers from 0 to n.
    """
    return _binomial.beta_binomial(*parameters)


def uniform_int(parameters: tuple[Any, Any]) -> Distribution:
    """Integers from low to up, both included.

    Args:
        parameters: low and up, integers, low at most up.

    Returns:
        A distribution over integers.
    """
    return _uniform.uniform_int(*parameters)


def poisson(rate: Any) -> Distribution:
    """Counts of the given rate.

    Args:
        rate: a float from 0, the mean.

    Returns:
        A distribution over integers from 0.
    """
    return _poisson.poisson(rate)


def gaussian(parameters: tuple[Any, Any]) -> Distribution:
    """Normal, by mean and variance.

    Args:
        parameters: the mean, a float, and the variance (not the deviation), a float from 0, in squared units.

    Returns:
        A distribution over floats; with variance 0 it is a point.
    """
    return _gaussian.gaussian(*parameters)


def lognormal(parameters: tuple[Any, Any]) -> Distribution:
    """Log-normal, by mean and deviation of the logarithm.

    Args:
        parameters: the mean and the deviation of the logarithm, floats, the deviation from 0.

    Returns:
        A distribution over floats above 0.
    """
    return _gaussian.lognormal(*parameters)


def beta(parameters: tuple[Any, Any]) -> Distribution:
    """Beta(a, b).

    Args:
        parameters: a and b, floats above 0.

    Returns:
        A distribution over floats between 0 and 1.
    """
    return _beta.beta(*parameters)


def gamma(parameters: tuple[Any, Any]) -> Distribution:
    """Gamma, by shape and rate.

    Args:
        parameters: the shape and the rate (not the scale), floats above 0.

    Returns:
        A distribution over floats above 0, of mean shape / rate.
    """
    return _gamma.gamma(*parameters)


def exponential(rate: Any) -> Distribution:
    """Exponential, by its rate.

    Args:
        rate: a float above 0; the mean is 1 / rate.

    Returns:
        A distribution over floats from 0.
    """
    return _gamma.exponential(rate)


def student_t(parameters: tuple[Any, Any, Any]) -> Distribution:
    """Student's t, by location, squared scale and freedom.

    Args:
        parameters: the location, the squared scale, above 0, and the degrees of freedom, above 0; floats.

    Returns:
        A distribution over floats; its mean needs more than 1 degree of freedom, its variance more than 2.
    """
    return _student_t.student_t(*parameters)


def uniform_float(parameters: tuple[Any, Any]) -> Distribution:
    """Floats from low to up.

    Args:
        parameters: low and up, floats, low at most up.

    Returns:
        A distribution over floats.
    """
    return _uniform.uniform_float(*parameters)


def normal(parameters: tuple[Any, Any]) -> Distribution:
    """Normal, by mean and deviation.

    Args:
        parameters: the mean, a float, and the deviation (not the variance), a float from 0, in the units of the mean.

    Returns:
        A distribution over floats.
    """
    return _gaussian.normal(*parameters)


def categorical(weights: Array) -> Distribution:
    """The index of one of some weights, in proportion to them.

    Args:
        weights: an array of n floats from 0, not all of them 0; their sum need not be 1.

    Returns:
        A distribution over integers from 0 to n - 1.
    """
    return _categorical.categorical(weights)


def dirichlet(alpha: Array) -> Distribution:
    """Positive floats of sum 1.

    Args:
        alpha: an array of n floats above 0.

    Returns:
        A distribution over arrays of n floats.
    """
    return _categorical.dirichlet(alpha)


def mv_gaussian(parameters: tuple[Any, Any]) -> Distribution:
    """Normal column vectors, by mean and covariance.

    Args:
        parameters: the mean, of shape (n, 1), and the covariance, symmetric and positive, of shape (n, n); floats.

    Returns:
        A distribution over floats of shape (n, 1).
    """
    return _mv_gaussian.mv_gaussian(*parameters)


def mv_gaussian_curried(sigma: Any) -> Callable[[Any], Distribution]:
    """Normal column vectors, by covariance, which is factored once, and then mean.

    Args:
        sigma: the covariance, symmetric and positive, floats of shape (n, n).

    Returns:
        What makes the distribution from a mean of shape (n, 1).
    """
    centred = _mv_gaussian.mv_gaussian(jnp.zeros((jnp.shape(sigma)[0], 1)), sigma)
    return centred.around


def sph_gaussian(parameters: tuple[BoundedList, BoundedList]) -> Distribution:
    """Lists of independent normal floats, by lists of means and of variances of one length.

    Args:
        parameters: the list of means, and that of variances, which are as many.

    Returns:
        A distribution over lists of floats; one that is not valid where the lists have different lengths.
    """
    means, variances = parameters
    if means.empty or variances.empty:
        return JointList(means.flagged(jnp.not_equal(means.length, variances.length)))
    gaussians = _gaussian.gaussian(*side_by_side(means, variances))
    parts = BoundedList(means.length, gaussians, means.overflow).flagged(variances.overflow)
    return JointList(parts.flagged(jnp.not_equal(means.length, variances.length)))


def uniform_list(values: BoundedList) -> Distribution:
    """One of the values, each as likely.

    Args:
        values: a list of values, at least one.

    Returns:
        A distribution over its values.

    Raises:
        ValueError: the list is known to be empty.
    """
    return _points(values, values.items, jnp.ones(values.capacity))


def weighted_list(weighted: BoundedList) -> Distribution:
    """One of the values, in proportion to the weight before it.

    Args:
        weighted: a list of pairs of a weight, a float from 0, and a value.

    Returns:
        A distribution over the values.

    Raises:
        ValueError: the list is known to be empty.
    """
    weights, values = weighted.items
    return _points(weighted, values, weights)


def alias_method_list(weighted: BoundedList) -> Distribution:
    """One of the values, in proportion to the weight behind it.

    Args:
        weighted: a list of pairs of a value and a weight, a float from 0.

    Returns:
        A distribution over the values.

    Raises:
        ValueError: the list is known to be empty.
    """
    values, weights = weighted.items
    return _points(weighted, values, weights)


def _points(listed: BoundedList, values: Any, weights: Any) -> Distribution:
    """The distribution on the cells of a list's buffer that hold elements.

    Raises:
        ValueError: the list is known to be empty.
    """
    if listed.empty:
        raise WrongValue("a distribution needs at least one value")
    if listed.known:
        weights, values = jax.tree.map(lambda leaf: leaf[: listed.length], (weights, values))
    else:
        weights = jnp.where(listed.real, weights, 0.0)
    return empirical(values, poisoned(as_float(weights), listed.overflow))


@curried
def alias_method(values: Any, weights: Array) -> Distribution:
    """One element of an array, in proportion to an array of weights.

    Args:
        values: an array of n values.
        weights: an array of n floats from 0, not all of them 0.

    Returns:
        A distribution over the values.
    """
    return empirical(values, weights)


alias_method_unsafe = alias_method


def shuffle(values: BoundedList) -> Distribution:
    """The values of a list in any order.

    Args:
        values: a list.

    Returns:
        A distribution over lists of the same values, each order as likely.
    """
    return _orders.shuffle(values)


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


def _of_parameters(make: Callable[[Any], Distribution], arity: int) -> tuple[Any, Any, Any, Any]:
    """What draws, gives the log-density of a value, the mean and the variance, by curried parameters."""

    def made(parameters: Sequence[Any]) -> Distribution:
        return make(parameters[0] if len(parameters) == 1 else tuple(parameters))

    return (
        draws(curried(lambda key, *parameters: made(parameters).sample(key), arity + 1)),
        curried(lambda *arguments: made(arguments[:-1]).log_prob(arguments[-1]), arity + 1),
        curried(lambda *parameters: made(parameters).mean(), arity),
        curried(lambda *parameters: made(parameters).variance(), arity),
    )


bernoulli_draw, bernoulli_score, bernoulli_mean, bernoulli_variance = _of_parameters(bernoulli, 1)
binomial_draw, binomial_score, binomial_mean, binomial_variance = _of_parameters(binomial, 2)
(
    negative_binomial_draw,
    negative_binomial_score,
    negative_binomial_mean,
    negative_binomial_variance,
) = _of_parameters(negative_binomial, 2)
beta_binomial_draw, beta_binomial_score, beta_binomial_mean, beta_binomial_variance = (
    _of_parameters(beta_binomial, 3)
)
uniform_int_draw, uniform_int_score, uniform_int_mean, uniform_int_variance = _of_parameters(
    uniform_int, 2
)
poisson_draw, poisson_score, poisson_mean, poisson_variance = _of_parameters(poisson, 1)
gaussian_draw, gaussian_score, gaussian_mean, gaussian_variance = _of_parameters(gaussian, 2)
lognormal_draw, lognormal_score, lognormal_mean, lognormal_variance = _of_parameters(lognormal, 2)
beta_draw, beta_score, beta_mean, beta_variance = _of_parameters(beta, 2)
gamma_draw, gamma_score, gamma_mean, gamma_variance = _of_parameters(gamma, 2)
exponential_draw, exponential_score, exponential_mean, exponential_variance = _of_parameters(
    exponential, 1
)
student_t_draw, student_t_score, student_t_mean, student_t_variance = _of_parameters(student_t, 3)
uniform_float_draw, uniform_float_score, uniform_float_mean, uniform_float_variance = (
    _of_parameters(uniform_float, 2)
)
