"""The engine: a model over symbolic values as a model over exact distributions, a transformer of nodes.

In: a probabilistic node whose distributions are symbolic. Out: a probabilistic node whose state has a store beside
that of the model, and whose output is the distribution of the model's output in this particle. Particles, weights and
resampling are those of every inference.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.exceptions import noted, watching
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.inference.engines import generator, selection_of
from pzjax.jaxrt.inference.particles import Particles, infer_with
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.selection import Selection, when_ess_below
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.refusal import Refusal
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.symbolic import plans, posterior, stars
from pzjax.jaxrt.symbolic.blend import Blend
from pzjax.jaxrt.symbolic.canonical import Held, canonical
from pzjax.jaxrt.symbolic.context import Context, Ledger, entered
from pzjax.jaxrt.symbolic.events import stepping
from pzjax.jaxrt.symbolic.orders import weights_of
from pzjax.jaxrt.symbolic.realise import evaluate
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import has_expr, over_terms

Kind = Literal["joint", "marginal", "sample", "bounded", "run"]
"""What a particle says of its output: its joint law, those of its parts, a draw that leaves the particle as it is, or
a value that is realised in it: in spite of any plan where it is a run and no inference."""

_SYMBOLS = 0x5EED
"""What the key of a step is folded with for what a particle realises."""

_CHOICE = 0xB175
"""Likewise, for which of all tries it keeps."""


def symbolic(model: Node, kind: Kind) -> Node:
    """A model over exact distributions.

    Args:
        model: a probabilistic node over symbolic values.
        kind: what its output becomes.
    """

    def fresh(key: Key) -> Held:
        return Held(Store(), model.fresh(key))

    def once(held: Held, given: tuple[Key, Any], bits: tuple[Any, ...] = ()) -> tuple[Any, int]:
        context = opened(held, given[0], bits)
        after, shown, weight = moved(context, model, kind, held, given)
        return (after, (shown, weight)), context.ledger.taken

    def step(held: Held, given: tuple[Key, Any]) -> Any:
        stepping(model, given)
        count = settings().enumerate
        return _enumerated(once, count, held, given) if count else once(held, given)[0]

    def reset(held: Held) -> Held:
        return Held(held.store, model.reset(held.tree), held.lasting, held.plans)

    names = model.name, model.signature
    return Node(fresh, step, reset, *names, proba=True, settings=model.settings)


def opened(held: Held, key: Key, bits: tuple[Any, ...] = ()) -> Context:
    """The context of a step from a state.

    Args:
        held: the state.
        key: that of the step.
        bits: the values of the first booleans to be evaluated.
    """
    ledger = Ledger(next_id=max(held.store.ids(), default=-1) + 1, bits=bits)
    context = Context(held.store.copy(), key.fold(_SYMBOLS), ledger, lasting=held.lasting)
    context.plans = plans.opened(held.plans)
    return context


def moved(
    context: Context, model: Node, kind: Kind, held: Held, given: tuple[Key, Any]
) -> tuple[Held, Any, Array]:
    """A step of a model in a context: the state after it, what is said of the output, and the log-weight."""
    with entered(context):
        tree, (output, weight) = model.step(held.tree, given)
        shown = _shown(context, output, kind)
        after = canonical(tree, held)
    return after, shown, as_float(weight) + context.correction


def _enumerated(once: Callable[..., Any], count: int, held: Held, given: tuple[Key, Any]) -> Any:
    """A step for all values of the first booleans that it evaluates, and what comes of one of these, by its weight."""
    taken = []

    def tried(bits: Any) -> Any:
        result, own = once(held, given, tuple(bits))
        taken.append(own)
        return result

    every = jnp.asarray(np.indices((2,) * count).reshape(count, -1).T == 1)
    jax.eval_shape(lambda bits: watching(lambda: tried(bits)), every[0])
    if not taken[0]:
        return once(held, given)[0]
    tries, codes = jax.vmap(lambda bits: watching(lambda: tried(bits)))(every)
    weights = tries[1][1] - count * jnp.log(2.0)
    total = weights_of(weights)
    ends = jnp.cumsum(jnp.exp(weights - total))
    level = noise(given[0].fold(_CHOICE), standard_uniform) * ends[-1]
    chosen = jnp.minimum(jnp.sum(ends <= level), len(every) - 1)
    noted(None if codes is None else codes[chosen])
    after, (shown, _) = jax.tree.map(lambda leaf: leaf[chosen], tries)
    return after, (shown, total)


def _shown(context: Context, output: Any, kind: Kind) -> Any:
    """What a particle says of its output: a distribution, or a value where nothing in it is random."""
    if kind == "run":
        context.plans = {}
    if kind in ("bounded", "run"):
        return evaluate(output, "the inference realises the output")
    if kind == "sample":
        with entered(_copy(context)):
            return evaluate(output)
    output = context.store.simplified(output)
    if not has_expr(output):
        return output
    inner = _copy(context)
    output = stars.united(inner.store, output, inner.fresh)
    with entered(inner):  # what has no law is a point, drawn in a copy
        output = over_terms(
            lambda term: term if posterior.is_exact(inner.store, term) else evaluate(term), output
        )
    output = inner.store.simplified(output)
    make = posterior.marginal if kind == "marginal" else posterior.exact
    return make(inner.store, output)


def _copy(context: Context) -> Context:
    """A context in which draws leave the particle as it is, and so all that is planned."""
    inner = context.inner()
    inner.plans, inner.point = {}, inner.point and replace(inner.point, alone=True)
    return inner


Infer = Callable[[int, Node, Kind, float | None], Node]
"""An inference: from a number of particles, a model, what a particle says of its output, and below which share of the
particles the sample size is when they are resampled, None for always.
"""


def infer(size: int, model: Node, kind: Kind, threshold: float | None = None) -> Node:
    """A particle filter whose particles are exact as far as that goes, an `Infer`."""
    return filter_of(size, symbolic(model, kind), threshold)


def filter_of(
    size: int,
    particle: Node,
    threshold: float | None,
    *,
    opened: Callable[[Posterior], Posterior] = lambda found: found,
    after: Callable[[Particles, Any], Particles] = lambda particles, _: particles,
) -> Node:
    """A particle filter of what says of its output a value or a distribution.

    Args:
        size: the number of particles.
        particle: a probabilistic node.
        threshold: below which share of the particles the sample size is when they are resampled; None for always.
        opened: from the posterior over what particles say to one over values or distributions.
        after: what becomes of the particles after a step with some input.
    """
    selection: Selection = selection_of(settings().resampling)
    if threshold is not None:
        selection = when_ess_below(threshold, selection)
    engine = infer_with(selection, size, particle)

    def step(particles: Particles, given: Any) -> tuple[Particles, Distribution]:
        moved, found = engine.step(particles, given)
        found = opened(found)
        exact = isinstance(found.values.tree, Distribution)
        return after(moved, given), Blend(found) if exact else found

    if isinstance(engine, Refusal):
        return engine
    return Node(engine.fresh, step, engine.reset, engine.name, settings=engine.settings)


def generate(model: Node) -> Node:
    """One run of a model over symbolic values: its output, realised, and the score of each step."""
    return generator(symbolic(model, "run"))
