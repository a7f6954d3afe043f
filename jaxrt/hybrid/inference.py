"""Inference in continuous time: a hybrid model comes in, a hybrid node out whose output is the posterior distribution.

All particles have their positions in the one vector of the solver and integrate together. A discrete step is one of all
particles, whoever's event it is: who has no event at it goes on as if there were none. Scores count in discrete steps
only; between them the distribution is that of the particles as they move, with the weights of the last step.

The model's input is a pair of the handle, which has no value, and what the inference is given. What it says of a
particle lies in the `Score` cells of its state. `hybrid_gen` runs one such model.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt import dates
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import watching_particle
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.hybrid.cells import Continuous, Crossing, Score
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.inference.inspection import is_inspected
from pzjax.jaxrt.inference.particles import Engine, Particles
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.selection import Selection
from pzjax.jaxrt.inference.weights import equal, normalise
from pzjax.jaxrt.populations.population import Population, lanewise, with_lane, without_lane
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.refusal import refused
from pzjax.jaxrt.settings import current

HANDLE = ()
"""The value of a handle."""


def hybrid_infer_with(
    selection: Selection,
    size: int,
    model: HybridNode,
    *,
    read: Callable[[Any], tuple[Any, Any]] = lambda given: (True, given),
) -> HybridNode:
    """Inference of a hybrid model.

    Args:
        selection: what happens to the particles after each discrete step.
        size: the number of particles.
        model: a hybrid node whose input is a pair of a handle and a value.
        read: from the input of the inference to the trigger of the selection (a boolean) and the value.

    Without particles, what is given refuses to run; other parts of the program can.
    """
    name = f"hybrid_infer {size} {model.name}"
    if size < 1:
        message = f"an inference needs at least one particle, not {size}"
        none = refused(message, name, complete=False)
        return HybridNode(none.fresh, none.step, none.reset, name, flow=none.step)
    engine = Engine(selection, size, model, current())

    def fresh(key: Key) -> Particles:
        particles = engine.fresh(key)
        states = particles.states.spread(_of_cells(particles.states.tree), size)
        return replace(particles, states=states)

    def step(particles: Particles, given: Any) -> tuple[Particles, tuple[Posterior, Any]]:
        time, given = given
        trigger, given = read(given)
        states, outputs, weights, codes, horizons = _moved(model, size, particles, time, given)
        moved = Population.joined((states, _each(outputs, size), weights, codes))
        after, posterior = engine.weighed(particles, moved, trigger)
        return after, (posterior, _first(horizons))

    def flow(particles: Particles, given: Any) -> tuple[Particles, Posterior]:
        _, given = read(given)
        states, outputs = _flown(model, size, particles.states, given)
        logs = particles.log_weights
        apart = logs.varying == (True,)
        weights = normalise(logs.tree) if apart else equal(as_float(logs.tree), size)
        no = jnp.zeros((), bool)
        posterior = engine.posterior(_each(outputs, size), weights, particles.log_evidence, no)
        return replace(particles, states=states), posterior

    return HybridNode(fresh, step, engine.reset, name, settings=engine.settings, flow=flow)


def hybrid_generator(model: HybridNode) -> HybridNode:
    """One run of a hybrid model: its output and the score of each discrete step, 0 between them."""

    def step(state: Any, given: Any) -> tuple[Any, Any]:
        time, given = given
        state, (output, horizon) = model.step(_unscored(state), (time, (HANDLE, given)))
        return state, ((output, _score(state)), horizon)

    def flow(state: Any, given: Any) -> tuple[Any, Any]:
        state, output = model.flow(state, (HANDLE, given))
        return state, (output, as_float(0.0))

    return HybridNode(model.fresh, step, model.reset, f"hybrid_gen {model.name}", flow=flow)


def _moved(
    model: HybridNode, size: int, particles: Particles, time: Any, given: Any
) -> tuple[Population, ...]:
    """A discrete step of each particle: states, outputs, log-weights, codes of what was raised, horizons."""

    def one(lane: Array, state: Any, time: Any, given: Any) -> tuple[Any, Any, Any, Any, Any]:
        before = with_lane(_unscored(state), lane)
        (after, (output, horizon)), code, failed = watching_particle(
            lambda: model.step(before, (time, (HANDLE, given))), whole=is_inspected()
        )
        weight = _score(after)
        if failed is not None:
            weight = jnp.where(failed, np.nan, weight)
        return arrays((without_lane(after), output, weight, code, horizon))

    return lanewise(one, size, particles.states, time, given).parts()


def _flown(
    model: HybridNode, size: int, states: Population, given: Any
) -> tuple[Population, Population]:
    """The states with derivatives and watched values, and the outputs; what a flow leaves alone is not touched."""
    leaves, structure = jax.tree.flatten(states.tree)
    places = list(range(len(leaves)))

    def one(lane: Array, state: Any, given: Any) -> tuple[Any, Any]:
        after, output = model.flow(with_lane(state, lane), (HANDLE, given))
        after = without_lane(after)
        if jax.tree.structure(after) != structure:  # a memory learns its form
            return arrays((after, output))
        pairs = zip(jax.tree.leaves(after), jax.tree.leaves(state), strict=True)
        changed = {place: new for place, (new, old) in enumerate(pairs) if new is not old}
        places[:] = changed
        return arrays(([*changed.values()], output))

    after, outputs = lanewise(one, size, states, given).parts()
    if jax.tree.structure(after.tree) == structure:
        return after, outputs
    flags = list(states.varying)
    after = after.spread([flags[place] for place in places], size)
    for place, leaf, varies in zip(places, after.tree, after.varying, strict=True):
        leaves[place], flags[place] = leaf, varies
    return Population(structure.unflatten(leaves), tuple(flags)), outputs


def _each(outputs: Population, size: int) -> Population:
    """Outputs that all vary, so that those of steps and of flows have one form."""
    return outputs.spread([True] * len(outputs.varying), size)


def _first(horizons: Population) -> Any:
    """The earliest of the horizons of all particles."""
    return dates.first(horizons.tree) if any(horizons.varying) else horizons.tree


def _is_scored(part: Any) -> bool:
    return isinstance(part, Score | Particles)


def _unscored(state: Any) -> Any:
    """A state before a step: it has weighed nothing yet. Those of an inference within are for that one to see to."""

    def cleared(part: Any) -> Any:
        return Score(jnp.zeros_like(part.value)) if isinstance(part, Score) else part

    return jax.tree.map(cleared, state, is_leaf=_is_scored)


def _score(state: Any) -> Array:
    """The log-weight that a step has given."""
    parts = jax.tree.leaves(state, is_leaf=_is_scored)
    scores = [jnp.sum(part.value) for part in parts if isinstance(part, Score)]
    return as_float(sum(scores, jnp.zeros(())))


def _of_cells(tree: Any) -> list[bool]:
    """For each leaf of a state, whether it is of a continuous state or of a crossing."""
    parts = jax.tree.leaves(tree, is_leaf=_is_cell)
    return [_is_cell(part) for part in parts for _ in jax.tree.leaves(part)]


def _is_cell(part: Any) -> bool:
    return isinstance(part, Continuous | Crossing)
