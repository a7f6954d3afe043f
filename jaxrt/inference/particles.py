"""Inference by weighted particles: the state of an engine and its step.

In: a probabilistic node, a number of particles, a selection. Out: a discrete node that gives at each
step the posterior distribution of the model's output. Importance sampling and all particle filters
are this engine with different selections.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.exceptions import noted, watching_particle
from pzjax.jaxrt.floats import as_float, float_type, nan_unless
from pzjax.jaxrt.inference.explaining import is_explaining, said
from pzjax.jaxrt.inference.inspection import Cause, current_inspection, is_inspected
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.selection import Selection, uniform
from pzjax.jaxrt.inference.weights import Weights, equal, normalise
from pzjax.jaxrt.layout import layout
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.populations.population import (
    Population,
    lanewise,
    traced_for_one,
    with_lane,
    without_lane,
)
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.refusal import refused
from pzjax.jaxrt.settings import Policy, Settings, current
from pzjax.jaxrt.symbolic.context import entered, known
from pzjax.jaxrt.trees import pytree

_SELECTION = -1
"""What the key of a step is folded with for the selection; models count their draws from 0 on."""


@pytree
@dataclass(frozen=True)
class Particles:
    """The state of an inference.

    Attributes:
        states: the model's state for each particle; keys in it are without the particle's lane.
        log_weights: the normalised log-weights before the next step, one scalar while uniform.
        log_evidence: the log-evidence of all steps since the start or the last reset.
        failed: whether the last step had unusable weights.
        key: the source of the next step's numbers.
    """

    states: Population
    log_weights: Population
    log_evidence: Any
    failed: Any
    key: Key


def infer_with(
    selection: Selection,
    size: int,
    model: Node,
    *,
    read: Callable[[Any], tuple[Any, Any]] = lambda given: (True, given),
    decay: float = 1.0,
    on_failure: Policy | None = None,
) -> Node:
    """Inference of `model` with `size` particles.

    Args:
        selection: what happens to the particles after each step.
        size: the number of particles.
        model: a probabilistic node.
        read: from the input of the inference to the trigger of the selection (a boolean) and the
            input of the model.
        decay: the power that the weights carried over from earlier steps are raised to.
        on_failure: what a step gives whose weights are unusable; by default as the settings say.

    Without particles, what is given refuses to run; other parts of the program can.
    """
    if size < 1:
        message = f"an inference needs at least one particle, not {size}"
        return refused(message, f"infer {size} {model.name}", complete=False)
    engine = Engine(selection, size, model, current(), decay, on_failure)

    def step(particles: Particles, given: Any) -> tuple[Particles, Posterior]:
        trigger, given = read(known(given))
        with entered(None):
            moved = _move(model, size, particles, given)
        return engine.weighed(particles, moved, trigger)

    name = f"infer {size} {model.name}"
    return Node(engine.fresh, step, engine.reset, name, settings=engine.settings)


@dataclass(frozen=True)
class Engine:
    """An inference, but for how its particles move.

    Attributes:
        selection: what happens to the particles after each step.
        size: the number of particles.
        model: what each of them runs.
        settings: those in force when it was made.
        decay: the power that the weights carried over from earlier steps are raised to.
        on_failure: what a step gives whose weights are unusable; by default as the settings say.
    """

    selection: Selection
    size: int
    model: Node
    settings: Settings
    decay: float = 1.0
    on_failure: Policy | None = None

    def fresh(self, key: Key) -> Particles:
        """The first state."""
        return Particles(
            states=Population.shared(arrays(self.model.fresh(key.fold(0)))),
            log_weights=uniform(self.size),
            log_evidence=np.zeros((), float_type()),
            failed=np.asarray(False),
            key=key.fold(1),
        )

    def weighed(
        self, particles: Particles, moved: Population, trigger: Any
    ) -> tuple[Particles, Posterior]:
        """The state and the posterior after a step of all particles.

        Args:
            particles: the state before.
            moved: of each particle the state after the step, its output, its log-weight, and the code of what it
                raised.
            trigger: that of the selection.
        """
        size = self.size
        spread = layout(self.settings.devices, size, particles.key)
        states, outputs, increments, codes = moved.on(spread).parts()
        noted(codes.tree)
        if jax.tree.structure(states.tree) == jax.tree.structure(particles.states.tree):
            states = states.spread(particles.states.varying, size)
        before = self.decay * particles.log_weights.tree
        if particles.log_weights.varying == (True,):
            weights = normalise(before + increments.tree)
        elif increments.varying == (True,):
            weights = normalise(increments.tree, before)
        else:
            weights = equal(increments.tree, size, before)
        if is_inspected() and not particles.key.lanes:
            failed = weights.failed | failures(states.tree)
            code = 0 if codes.tree is None else codes.tree
            jax.debug.callback(current_inspection().population, failed, code, increments.tree)
        log_evidence = particles.log_evidence + weights.log_total
        selected = self.selection(particles.key.fold(_SELECTION), weights, states, trigger)
        posterior = self.posterior(outputs, weights, log_evidence, selected.resampled)
        after = Particles(
            states=selected.states.on(spread),
            log_weights=selected.log_weights.on(spread),
            log_evidence=log_evidence,
            failed=weights.failed,
            key=particles.key.next(),
        )
        return after, posterior

    def posterior(
        self, outputs: Population, weights: Weights, log_evidence: Any, resampled: Any
    ) -> Posterior:
        """The distribution of the outputs.

        What particles share has no weights that could tell; where a run is to go on, it is NaN after a failure. By
        default it is not: that takes time, and an exact model has nothing but that.
        """
        policy = self.on_failure or self.settings.on_failure
        shown = weights.usable() if policy == "uniform" else weights
        if policy in ("nan", "continue"):
            outputs = _unless(weights.failed, outputs)
        return Posterior(
            values=outputs,
            relative=shown.relative,
            total=shown.total,
            log_weights=shown.logs,
            ess=shown.ess,
            log_evidence_increment=weights.log_total,
            log_evidence=log_evidence,
            resampled=resampled,
            failed=weights.failed,
        )

    def reset(self, particles: Particles) -> Particles:
        """The state in which the inference starts again."""
        size = self.size
        states = lanewise(lambda _, state: self.model.reset(state), size, particles.states)
        log_weights = uniform(size)
        return replace(
            particles,
            states=states.spread(particles.states.varying, size),
            log_weights=log_weights.spread(particles.log_weights.varying, size),
            log_evidence=jnp.zeros_like(particles.log_evidence),
            failed=jnp.zeros_like(particles.failed),
        )


def _move(model: Node, size: int, particles: Particles, given: Any) -> Population:
    """One step of the model for each particle: its next state, its output, its log-weight, and the code
    of what it raised, if it may.
    """

    def one(lane: Array, state: Any, key: Key, given: Any) -> tuple[Any, Any, Array, Any]:
        state = with_lane(state, lane)
        (state, (output, log_weight)), code, failed = watching_particle(
            lambda: model.step(state, (key.with_lane(lane), given)), whole=is_inspected()
        )
        if failed is not None:
            log_weight = nan_unless(~failed, as_float(log_weight))
        return arrays((without_lane(state), output, as_float(log_weight), code))

    if is_explaining():
        lane = traced_for_one(one, particles.states, particles.key, given)
        said(model, lane, particles.states)
    return lanewise(one, size, particles.states, particles.key, given)


def _unless(failed: Array, outputs: Population) -> Population:
    """Outputs of which the floats that all particles share are NaN where the weights have failed."""

    def number(leaf: Any, varies: bool) -> Any:
        if varies or not jnp.issubdtype(jnp.result_type(leaf), jnp.floating):
            return leaf
        return nan_unless(~failed, leaf)

    return Population(outputs.over_leaves(number), outputs.varying)


def failures(state: Any) -> Array:
    """Whether some inference in `state`, any pytree, had unusable weights at its last step.

    Simulators with the policy `error` look at it after each step, or chunk of steps.

    Args:
        state: the state of a node, or any pytree.

    Returns:
        A boolean scalar.
    """
    flags = [jnp.any(particles.failed) for particles in _inferences(state)]
    return jnp.any(jnp.stack(flags)) if flags else jnp.asarray(False)


def has_inferences(state: Any) -> bool:
    """Tells whether a state has inferences in it."""
    return next(_inferences(state), None) is not None


def cause_of(state: Any) -> Cause:
    """Why the first inference in `state` that has failed, at its last step and not before, has failed.

    In an inference within the particles of another any particle may: what is not a number tells most.
    """
    for particles in _inferences(state):
        failed = np.asarray(particles.failed)
        if failed.any():
            totals = np.asarray(particles.log_evidence)[failed]
            if np.isnan(totals).any():
                return Cause.NAN
            return Cause.INFINITE if (totals > 0).any() else Cause.ZERO
    raise WrongValue("no inference has failed")


def _inferences(state: Any) -> Iterator[Particles]:
    """The inferences in a state, each before those in its particles."""
    for part in jax.tree.leaves(state, is_leaf=lambda part: isinstance(part, Particles)):
        if isinstance(part, Particles):
            yield part
            yield from _inferences(part.states.tree)
