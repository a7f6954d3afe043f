"""The module `Infer_importance`: importance sampling, and the operations on values of its models."""

from __future__ import annotations

from pzjax.jaxrt.function import curried
from pzjax.jaxrt.hybrid.inference import hybrid_infer_with
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.inference.selection import keep
from pzjax.jaxrt.node import Node
from pzjax.stdlib.infer_pf import (
    add,
    app,
    array,
    const,
    div,
    drawn,
    eval_,
    exact,
    expp,
    factor,
    fst_prime,
    gaussian_prime,
    gen,
    hybrid_gen,
    infer_bounded_ess_resample,
    infer_ess_resample,
    infer_marginal_ess_resample,
    infer_sample_ess_resample,
    ite,
    lst,
    lt,
    mat_add,
    mat_dot,
    mat_scalar_mult,
    matrix,
    mult,
    observe,
    of_distribution,
    op_at_at_tilde,
    op_dollar_star_tilde,
    op_minus_tilde,
    op_plus_at_tilde,
    op_plus_tilde,
    op_slash_tilde,
    op_star_at_tilde,
    op_star_tilde,
    pair,
    sample,
    snd_prime,
    subtract,
    vec_get,
)

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
    "infer",
    "infer_bounded",
    "infer_bounded_ess_resample",
    "infer_decay",
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
    "sample",
    "snd_prime",
    "subtract",
    "vec_get",
]


@curried
def infer(size: int, model: Node) -> Node:
    """Importance sampling: weights accumulate over the steps.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return engines.importance(int(size), model)


infer_marginal = infer_bounded = infer_sample = infer


@curried
def hybrid_infer(size: int, model: HybridNode) -> HybridNode:
    """Importance sampling of a hybrid model: weights accumulate over its discrete steps."""
    return hybrid_infer_with(keep, int(size), model)


@curried
def infer_decay(size: int, decay: float, model: Node) -> Node:
    """Importance sampling whose accumulated weights are raised to the power `decay` at each step.

    Args:
        size: how many particles N, known where the node is made; with none, the node refuses to run.
        decay: the power, a float from 0, which forgets all, to 1, which forgets nothing.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return engines.importance(int(size), model, decay)
