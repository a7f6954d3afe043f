"""The engines of ProbZelus: importance sampling and particle filters.

Each takes its static arguments and a model (a probabilistic node), and gives a discrete node from the
model's input to a `Posterior` over its output, weighted, before resampling.
"""

from __future__ import annotations

from typing import Any

from jax import Array
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.inference.models import lookahead, remember
from pzjax.jaxrt.inference.particles import Particles, infer_with
from pzjax.jaxrt.inference.selection import (
    Selection,
    choose_one,
    keep,
    resample,
    when_ess_below,
    when_triggered,
)
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling import SCHEMES, Scheme
from pzjax.jaxrt.settings import current


def importance(size: int, model: Node, decay: float = 1.0) -> Node:
    """Importance sampling: weights accumulate, particles are never replaced.

    Args:
        size: the number of particles; with less than 1, the node refuses to run.
        model: a probabilistic node.
        decay: the power that accumulated weights are raised to before each step.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return infer_with(keep, size, model, decay=decay)


def particle_filter(size: int, model: Node, resampling: str | Scheme | None = None) -> Node:
    """The bootstrap particle filter: resamples after each step.

    Gordon, Salmond, Smith, "Novel approach to nonlinear/non-Gaussian Bayesian state estimation",
    1993.

    Args:
        size: the number of particles; with less than 1, the node refuses to run.
        model: a probabilistic node.
        resampling: a scheme or its name; by default that of the settings.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return infer_with(selection_of(resampling), size, model)


def adaptive_filter(
    size: int, threshold: float, model: Node, resampling: str | Scheme | None = None
) -> Node:
    """A particle filter that resamples where the sample size is below `threshold` times N.

    The sample size is that of Kong, Liu and Wong (1994): 1 over the sum of the squared weights.

    Args:
        size: the number of particles N; with less than 1, the node refuses to run.
        threshold: the share of N, a float from 0 to 1.
        model: a probabilistic node.
        resampling: a scheme or its name; by default that of the settings.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return infer_with(when_ess_below(threshold, selection_of(resampling)), size, model)


def triggered_filter(size: int, model: Node, resampling: str | Scheme | None = None) -> Node:
    """A particle filter whose input is a boolean, whether to resample, and the model's input.

    Args:
        size: the number of particles N; with less than 1, the node refuses to run.
        model: a probabilistic node.
        resampling: a scheme or its name; by default that of the settings.

    Returns:
        A node from pairs of a boolean and an input of the model to a `Posterior` over its outputs.
    """

    def read(given: tuple[Any, Any]) -> tuple[Any, Any]:
        trigger, given = given
        return trigger, given

    return infer_with(when_triggered(selection_of(resampling)), size, model, read=read)


def selection_of(scheme: str | Scheme | None) -> Selection:
    """The selection of a scheme, by default of that of the settings."""
    settings = current()
    scheme = settings.resampling if scheme is None else scheme
    if scheme == "none":
        return keep
    return resample(SCHEMES[scheme] if isinstance(scheme, str) else scheme, settings.devices)


def generator(model: Node) -> Node:
    """One run of a model: a node that gives the model's output and the score of each step.

    Args:
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to pairs of its output and a log-density, a float in nats.
    """

    def fresh(key: Key) -> tuple[Any, Key]:
        return model.fresh(key.fold(0)), key.fold(1)

    def step(state: tuple[Any, Key], given: Any) -> tuple[tuple[Any, Key], tuple[Any, Array]]:
        inner, key = state
        inner, (output, log_weight) = model.step(inner, (key.fold(0), given))
        return (inner, key.next()), (output, as_float(log_weight))

    def reset(state: tuple[Any, Key]) -> tuple[Any, Key]:
        inner, key = state
        return model.reset(inner), key

    return Node(fresh, step, reset, name=f"gen {model.name}")


def lookahead_filter(size: int, depth: int, model: Node) -> Node:
    """A particle filter that weighs a particle also by its expected score over the next steps.

    Args:
        size: the number of particles, and of the continuations of each.
        depth: how many more steps, with the same input.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to a `Posterior` over its outputs.
    """
    return particle_filter(size, lookahead(size, depth, model))


def planner(size: int, depth: int, model: Node) -> Node:
    """One trajectory of a model: of `size` next steps one is drawn, by its score and expected score.

    Args:
        size: the number of candidates for a step, and of the continuations of each.
        depth: how many more steps are looked at, with the same input.
        model: a probabilistic node.

    Returns:
        A node from inputs of the model to one output at each step.
    """
    chosen = infer_with(choose_one, size, remember(lookahead(size, depth, model)))

    def step(state: Particles, given: Any) -> tuple[Particles, Any]:
        state, _ = chosen.step(state, given)
        _, output = state.states.tree
        return state, output

    return Node(chosen.fresh, step, chosen.reset, name=f"plan {size} {depth} {model.name}")
