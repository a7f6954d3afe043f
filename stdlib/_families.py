"""The distributions of the module `Distribution`: parameters come in, distributions go out.

Constructors take one argument, a tuple where there are several parameters. What draws from a family, and gives its
log-density, mean and variance, by parameters, is made of its constructor.
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
from pzjax.jaxrt.distributions import dirac as _dirac
from pzjax.jaxrt.distributions import gamma as _gamma
from pzjax.jaxrt.distributions import gaussian as _gaussian
from pzjax.jaxrt.distributions import mv_gaussian as _mv_gaussian
from pzjax.jaxrt.distributions import orders as _orders
from pzjax.jaxrt.distributions import poisson as _poisson
from pzjax.jaxrt.distributions import student_t as _student_t
from pzjax.jaxrt.distributions import uniform as _uniform
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.empirical import empirical
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.function import curried, draws
from pzjax.jaxrt.lists import BoundedList, poisoned, side_by_side


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
