"""Selection: what happens to the particles of a step before the next one.

A selection is a function `(key, weights, states, trigger) -> Selected`. `resample` applies a scheme of
`pzjax.jaxrt.resampling` at each step; `keep` carries the weights on; `when` and `when_ess_below` apply
another selection at some steps only, and carry the weights on at the others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.inference.weights import Weights
from pzjax.jaxrt.layout import Devices, layout
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling import Scheme, line_of
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Selected:
    """The population after a selection.

    Attributes:
        states: the states of the particles.
        log_weights: their normalised log-weights, one scalar for all where they are uniform.
        resampled: whether particles were replaced.
    """

    states: Population
    log_weights: Population
    resampled: Array


Selection = Callable[[Key, Weights, Population, Array], Selected]


def uniform(size: int) -> Population:
    """The log-weights of a population without preferences."""
    return Population.shared(np.asarray(-np.log(size), float_type()))


def keep(key: Key, weights: Weights, states: Population, trigger: Array) -> Selected:
    """Carries particles and weights on."""
    del key, trigger
    return Selected(states, Population.stacked(weights.usable().logs), jnp.asarray(False))


def resample(scheme: Scheme, devices: Devices | None) -> Selection:
    """Replaces the particles by as many draws from them; weights become uniform.

    Where the weights have failed, the particles stay.

    Args:
        scheme: how they are drawn.
        devices: the devices that particles are spread over; None for wherever JAX computes.
    """

    def selection(key: Key, weights: Weights, states: Population, trigger: Array) -> Selected:
        del trigger
        size = weights.relative.shape[0]
        line = line_of(size, layout(devices, size, key))
        ends = scheme(key, weights.relative, line)
        states = states.replaced(lambda leaves: line.offspring(ends, weights.failed, leaves))
        return Selected(states, uniform(size), jnp.asarray(True))

    return selection


def choose_one(key: Key, weights: Weights, states: Population, trigger: Array) -> Selected:
    """Draws one particle, which the whole population then shares."""
    del trigger
    weights = weights.usable()
    particles = Empirical(states, weights.relative, weights.total, weights.logs)
    size = weights.logs.shape[0]
    return Selected(Population.shared(particles.sample(key)), uniform(size), jnp.asarray(True))


def when(condition: Callable[[Weights, Array], Array], selection: Selection) -> Selection:
    """Applies `selection` at the steps where the condition on weights and trigger holds."""

    def sometimes(key: Key, weights: Weights, states: Population, trigger: Array) -> Selected:
        def form(selected: Selected) -> Selected:
            size = weights.logs.shape[0]
            return Selected(
                selected.states, selected.log_weights.spread([True], size), selected.resampled
            )

        return jax.lax.cond(
            condition(weights, trigger),
            lambda: form(selection(key, weights, states, trigger)),
            lambda: form(keep(key, weights, states, trigger)),
        )

    return sometimes


def when_unequal(selection: Selection) -> Selection:
    """Applies `selection` where some particle weighs more than another: else it could only lose some of them."""
    return when(lambda weights, _: jnp.min(weights.relative) < jnp.max(weights.relative), selection)


def when_triggered(selection: Selection) -> Selection:
    """Applies `selection` at the steps whose trigger is true."""
    return when(lambda _, trigger: trigger, selection)


def when_ess_below(threshold: float, selection: Selection) -> Selection:
    """Applies `selection` where the effective sample size is below `threshold` times N."""
    return when(lambda weights, _: weights.ess < threshold * weights.logs.shape[0], selection)
