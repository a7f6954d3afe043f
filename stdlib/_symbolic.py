"""What the modules of the symbolic engines share: operations on values that may be random, distributions, inference.

Names are those of the interfaces, as generated code has them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt.control import where
from pzjax.jaxrt.distributions import binomial as _binomial
from pzjax.jaxrt.distributions import student_t as _student_t
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.uniform import uniform_int as _uniform_int
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.inference.primitives import factor_node as factor
from pzjax.jaxrt.inference.primitives import observe_node as observe
from pzjax.jaxrt.inference.primitives import sample_node as sample
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder, UnsettledError
from pzjax.jaxrt.symbolic import algebra, distributions, engine, gaussians, plans
from pzjax.jaxrt.symbolic.context import current
from pzjax.jaxrt.symbolic.families import beta as _beta
from pzjax.jaxrt.symbolic.families import dirichlet as _dirichlet
from pzjax.jaxrt.symbolic.realise import asked, evaluate
from pzjax.jaxrt.symbolic.terms import is_expr

__all__ = [
    "add",
    "app",
    "array",
    "bernoulli",
    "beta",
    "beta_binomial",
    "binomial",
    "categorical",
    "const",
    "dirichlet",
    "div",
    "drawn",
    "eval_",
    "exact",
    "exponential",
    "expp",
    "factor",
    "fst_prime",
    "gamma",
    "gaussian",
    "gaussian_prime",
    "gen",
    "infer",
    "infer_bounded",
    "infer_bounded_ess_resample",
    "infer_ess_resample",
    "infer_marginal",
    "infer_marginal_ess_resample",
    "infer_sample",
    "infer_sample_ess_resample",
    "ite",
    "lst",
    "lt",
    "mat_add",
    "mat_dot",
    "mat_scalar_mult",
    "matrix",
    "mult",
    "mv_gaussian",
    "mv_gaussian_curried",
    "negative_binomial",
    "observe",
    "of_distribution",
    "op_at_at_tilde",
    "op_dollar_star_tilde",
    "op_minus_tilde",
    "op_plus_at_tilde",
    "op_plus_tilde",
    "op_slash_tilde",
    "op_star_at_tilde",
    "op_star_tilde",
    "pair",
    "poisson",
    "sample",
    "snd_prime",
    "student_t",
    "subtract",
    "uniform_int",
    "vec_get",
]


def _identity(value: Any) -> Any:
    """The value itself."""
    return value


const = pair = array = lst = matrix = _identity


def fst_prime(value: tuple[Any, Any]) -> Any:
    """The first component of a pair."""
    return _first(value)[0]


def snd_prime(value: tuple[Any, Any]) -> Any:
    """The second component of a pair."""
    return _first(value)[1]


def _first(value: Any) -> Any:
    if isinstance(value, Placeholder):
        raise UnsettledError
    return value


def _known(*values: Any) -> Any:
    """Values with what was realised in them.

    Raises:
        UnsettledError: one is not computed yet.
    """
    if any(isinstance(value, Placeholder) for value in values):
        raise UnsettledError
    return current().store.simplified(values)


def _computed(function: Callable[..., Any], *arguments: Any) -> Any:
    """A function of values with what was realised in them; of one that nothing wrote yet nothing is known either."""
    if any(isinstance(one, Placeholder) for one in arguments):
        return PLACEHOLDER
    return function(*current().store.simplified(arguments))


def _operator(function: Callable[..., Any]) -> Callable[[Any, Any], Any]:
    return lambda left, right: _computed(function, left, right)


_add, _subtract, _multiply, _divide, _dot = map(
    _operator, (algebra.add, algebra.subtract, algebra.multiply, algebra.divide, algebra.dot)
)


def add(terms: tuple[Any, Any]) -> Any:
    """The sum of two floats."""
    return _add(*terms)


def subtract(terms: tuple[Any, Any]) -> Any:
    """The difference of two floats."""
    return _subtract(*terms)


def mult(factors: tuple[Any, Any]) -> Any:
    """The product of two floats."""
    return _multiply(*factors)


def div(parts: tuple[Any, Any]) -> Any:
    """The quotient of two floats."""
    return _divide(*parts)


def expp(value: Any) -> Any:
    """The exponential of a float."""
    return _computed(algebra.exponential, value)


def app(application: tuple[Callable[[Any], Any], Any]) -> Any:
    """A function applied to an argument, which is realised."""
    function, argument = application
    asked(argument)
    return function(evaluate(argument, "a function is applied to it"))


def lt(values: tuple[Any, Any]) -> Any:
    """Whether the one is less than the other."""
    return _computed(algebra.less, *values)


@curried
def ite(test: Any, then: Any, otherwise: Any) -> Any:
    """One of two values by a boolean."""
    test, then, otherwise = _known(test, then, otherwise)
    if not is_expr(test):
        return where(test, then, otherwise)
    return algebra.if_then_else(test, then, otherwise)


mat_add = add
mat_scalar_mult = mult


def mat_dot(factors: tuple[Any, Any]) -> Any:
    """The matrix product."""
    return _dot(*factors)


def vec_get(place: tuple[Any, Any]) -> Any:
    """The element of a column at an index."""
    vector, index = place
    return _computed(lambda known: algebra.at(known, index), vector)


op_plus_tilde = op_plus_at_tilde = curried(lambda left, right: _add(left, right))
op_minus_tilde = curried(lambda left, right: _subtract(left, right))
op_star_tilde = op_dollar_star_tilde = curried(lambda left, right: _multiply(left, right))
op_slash_tilde = curried(lambda left, right: _divide(left, right))
op_star_at_tilde = curried(lambda left, right: _dot(left, right))
op_at_at_tilde = curried(lambda function, argument: app((function, argument)))


def eval_(value: Any) -> Any:
    """The value, drawn if it is random."""
    (known,) = _known(value)
    asked(known)
    return evaluate(known)


def exact(value: Any) -> Any:
    """The value, which may be random but not drawn later: a program in which it would be is refused."""
    return PLACEHOLDER if isinstance(value, Placeholder) else plans.exact(value)


def drawn(value: Any) -> Any:
    """The value, drawn now if it is random."""

    def draw(known: Any) -> Any:
        asked(known)
        return evaluate(known, "the program says `drawn`")

    return _computed(draw, value)


# --- distributions --------------------------------------------------------------------------------


def of_distribution(distribution: Distribution) -> Distribution:
    """A distribution of the library: what is sampled from it is drawn."""
    return distributions.Plain(distribution)


def gaussian(parameters: tuple[Any, Any]) -> Distribution:
    """Normal, by mean and variance."""
    return gaussians.Gaussian(*parameters)


gaussian_prime = gaussian


def mv_gaussian(parameters: tuple[Any, Any]) -> Distribution:
    """Normal column vectors, by mean and covariance."""
    return gaussians.MvGaussian(*parameters)


@curried
def mv_gaussian_curried(sigma: Any, mu: Any) -> Distribution:
    """Normal column vectors, by covariance and mean."""
    return gaussians.MvGaussian(mu, sigma)


def beta(parameters: tuple[Any, Any]) -> Distribution:
    """Beta(a, b)."""
    return distributions.Root(tuple(parameters), _beta.Beta)


def bernoulli(p: Any) -> Distribution:
    """True with probability p."""
    return distributions.Bernoulli(p)


def binomial(parameters: tuple[Any, Any]) -> Distribution:
    """Successes in n trials of probability p."""
    n, p = parameters
    return distributions.Leaf(p, (n,), distributions.BINOMIAL)


def negative_binomial(parameters: tuple[Any, Any]) -> Distribution:
    """Failures before the n-th success of probability p."""
    n, p = parameters
    return distributions.Leaf(p, (n,), distributions.NEGATIVE_BINOMIAL)


def beta_binomial(parameters: tuple[Any, Any, Any]) -> Distribution:
    """Successes in n trials of a probability drawn from Beta(a, b)."""
    return distributions.Drawn(tuple(parameters), _binomial.beta_binomial)


def gamma(parameters: tuple[Any, Any]) -> Distribution:
    """Gamma, by shape and rate."""
    return distributions.Gamma(*parameters)


def exponential(rate: Any) -> Distribution:
    """Exponential, by its rate."""
    return distributions.Leaf(rate, (), distributions.EXPONENTIAL)


def poisson(rate: Any) -> Distribution:
    """Counts of the given rate."""
    return distributions.Leaf(rate, (), distributions.POISSON)


def dirichlet(alpha: Any) -> Distribution:
    """Positive floats of sum 1."""
    return distributions.Root((alpha,), _dirichlet.Dirichlet)


def categorical(weights: Any) -> Distribution:
    """The index of one of some weights, in proportion to them."""
    if is_expr(weights) or isinstance(weights, Placeholder):
        return distributions.Leaf(weights, (), distributions.CATEGORICAL)
    return distributions.Number(weights, 0)


def student_t(parameters: tuple[Any, Any, Any]) -> Distribution:
    """Student's t, by location, squared scale and freedom."""
    return distributions.Drawn(tuple(parameters), _student_t.student_t)


def uniform_int(bounds: tuple[Any, Any]) -> Distribution:
    """Integers from low to up, both included."""
    low, up = bounds
    if is_known(low) and is_known(up) and 0 <= int(up) - int(low) < algebra.LARGEST:
        return distributions.Number(jnp.ones(int(up) - int(low) + 1), int(low))
    return distributions.Drawn((low, up), _uniform_int)


# --- inference ------------------------------------------------------------------------------------


def inferences(infer: engine.Infer, kind: engine.Kind) -> tuple[Callable[..., Any], ...]:
    """An inference that resamples at each step, and one that does below a sample size."""
    return (
        curried(lambda size, model: infer(int(size), model, kind, None)),
        curried(lambda size, share, model: infer(int(size), model, kind, share)),
    )


infer, infer_ess_resample = inferences(engine.infer, "joint")
infer_marginal, infer_marginal_ess_resample = inferences(engine.infer, "marginal")
infer_bounded, infer_bounded_ess_resample = inferences(engine.infer, "bounded")
infer_sample, infer_sample_ess_resample = inferences(engine.infer, "sample")


def gen(model: Node) -> Node:
    """One run of the model: its output, realised, and the score of each step."""
    return engine.generate(model)
