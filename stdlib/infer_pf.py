"""The module `Infer_pf`: inference by particle filters, and the operations on values of its models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.compare import less
from pzjax.jaxrt.control import where
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.hybrid.inference import hybrid_generator, hybrid_infer_with
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.inference.primitives import factor_node as factor
from pzjax.jaxrt.inference.primitives import observe_node as observe
from pzjax.jaxrt.inference.primitives import sample_node as sample
from pzjax.jaxrt.inference.selection import when_ess_below, when_triggered, when_unequal
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.precision import product

__all__ = [
    "add",
    "app",
    "array",
    "const",
    "div",
    "drawn",
    "eval_",
    "exact",
    "expp",
    "factor",
    "fst_prime",
    "gaussian_prime",
    "gen",
    "hybrid_gen",
    "hybrid_infer",
    "hybrid_infer_ess_resample",
    "hybrid_infer_subresample",
    "infer",
    "infer_bounded",
    "infer_bounded_ess_resample",
    "infer_depth",
    "infer_ess_resample",
    "infer_marginal",
    "infer_marginal_ess_resample",
    "infer_noresample",
    "infer_sample",
    "infer_sample_ess_resample",
    "infer_subresample",
    "ite",
    "lst",
    "lt",
    "mat_add",
    "mat_dot",
    "mat_scalar_mult",
    "matrix",
    "mult",
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
    "plan",
    "sample",
    "snd_prime",
    "subtract",
    "vec_get",
]


@curried
def infer(size: int, model: Node) -> Node:
    """A particle filter that resamples at each step.

    The bootstrap filter of Gordon, Salmond and Smith (1993), which resamples as the settings say,
    by default systematically.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return engines.particle_filter(int(size), model)


@curried
def infer_ess_resample(size: int, threshold: float, model: Node) -> Node:
    """A particle filter that resamples where the sample size is below `threshold` times N.

    The effective sample size is that of Kong, Liu and Wong (1994): 1 over the sum of the squared weights.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        threshold: a float from 0 to 1, the share of N.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return engines.adaptive_filter(int(size), threshold, model)


infer_marginal = infer_bounded = infer_sample = infer
infer_marginal_ess_resample = infer_bounded_ess_resample = infer_ess_resample
infer_sample_ess_resample = infer_ess_resample


@curried
def infer_noresample(size: int, model: Node) -> Node:
    """A particle filter that never resamples.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return engines.importance(int(size), model)


@curried
def infer_subresample(size: int, model: Node) -> Node:
    """A particle filter whose input is a boolean, whether to resample, and the model's input.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        model: a probabilistic node.

    Returns:
        A node from pairs of a boolean and an input of the model to a `Posterior` over its outputs.
    """
    return engines.triggered_filter(int(size), model)


@curried
def infer_depth(size: int, depth: int, model: Node) -> Node:
    """A particle filter that weighs particles by their expected score over the next `depth` steps.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        depth: how many steps to look ahead, an integer.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return engines.lookahead_filter(int(size), int(depth), model)


@curried
def plan(size: int, depth: int, model: Node) -> Node:
    """One trajectory of the model, each step of it chosen by its expected score.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        depth: how many steps to look ahead, an integer.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to one output at each step.
    """
    return engines.planner(int(size), int(depth), model)


def gen(model: Node) -> Node:
    """One run of the model: its output and the score of each step.

    Args:
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to pairs of its output and the log-density of what it observed, a float.
    """
    return engines.generator(model)


@curried
def hybrid_infer(size: int, model: HybridNode) -> HybridNode:
    """A particle filter for a hybrid model; it resamples at the discrete steps at which particles differ in weight."""
    return hybrid_infer_with(when_unequal(engines.selection_of(None)), int(size), model)


@curried
def hybrid_infer_ess_resample(size: int, threshold: float, model: HybridNode) -> HybridNode:
    """A particle filter for a hybrid model that resamples where the sample size is below `threshold` times N."""
    selection = when_ess_below(threshold, engines.selection_of(None))
    return hybrid_infer_with(selection, int(size), model)


@curried
def hybrid_infer_subresample(size: int, model: HybridNode) -> HybridNode:
    """A particle filter for a hybrid model that resamples at the discrete steps at which a signal is there."""

    def read(given: tuple[Any, Any]) -> tuple[Any, Any]:
        (_, present), given = given
        return present, given

    selection = when_triggered(engines.selection_of(None))
    return hybrid_infer_with(selection, int(size), model, read=read)


hybrid_gen = hybrid_generator


def _identity(value: Any) -> Any:
    """The value itself."""
    return value


const = pair = array = lst = matrix = eval_ = exact = drawn = of_distribution = _identity


def add(terms: tuple[Any, Any]) -> Any:
    """The sum of two floats."""
    left, right = terms
    return left + right


def mult(factors: tuple[Any, Any]) -> Any:
    """The product of two floats."""
    left, right = factors
    return left * right


def subtract(terms: tuple[Any, Any]) -> Any:
    """The difference of two floats."""
    left, right = terms
    return left - right


def div(parts: tuple[Any, Any]) -> Any:
    """The quotient of two floats."""
    left, right = parts
    return left / right


def expp(value: Any) -> Any:
    """The exponential of a float."""
    return jnp.exp(value)


def fst_prime(value: tuple[Any, Any]) -> Any:
    """The first component of a pair."""
    return value[0]


def snd_prime(value: tuple[Any, Any]) -> Any:
    """The second component of a pair."""
    return value[1]


def lt(values: tuple[Any, Any]) -> Any:
    """Whether the one is less than the other."""
    return less(*values)


def gaussian_prime(parameters: tuple[Any, Any]) -> Distribution:
    """Normal, by mean and variance."""
    return gaussian(*parameters)


ite = curried(lambda test, then, otherwise: where(test, then, otherwise))


def app(application: tuple[Callable[[Any], Any], Any]) -> Any:
    """A function applied to an argument."""
    function, argument = application
    return function(argument)


mat_add = add
mat_scalar_mult = mult


def mat_dot(factors: tuple[Array, Array]) -> Array:
    """The matrix product."""
    left, right = factors
    return product(left, right)


def vec_get(place: tuple[Array, Any]) -> Array:
    """The element of a column vector at an index."""
    vector, index = place
    return vector[index, 0]


op_plus_tilde = op_plus_at_tilde = curried(lambda left, right: left + right)
op_minus_tilde = curried(lambda left, right: left - right)
op_slash_tilde = curried(lambda left, right: left / right)
op_star_tilde = op_dollar_star_tilde = curried(lambda left, right: left * right)
op_star_at_tilde = curried(product)
op_at_at_tilde = curried(lambda function, argument: function(argument))
