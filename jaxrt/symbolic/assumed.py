"""The assumed parameter filter: constants of a model that would be drawn are kept as points with shares.

In: a probabilistic node over symbolic values. Out: a node whose particle runs the model at each of its points, with
what is drawn in common (`sharing`), and knows how likely each point has made what it drew and observed: its share.
Points are replaced by new ones nearby where few have a share left (`renewal`), so that they never die out. What is
exact stays so, at each point by itself; a model without constants that are drawn does as without points.

The algorithm is that of Erol, Wu, Li and Russell (AAAI 2017), for constants that are found as Bussone, Baudart, Mandel
and Tasson (JFLA 2023) do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import NONE, noted, watching
from pzjax.jaxrt.inference.particles import Particles
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.inference.selection import uniform
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.populations.population import Population, lanewise
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.symbolic.canonical import Held
from pzjax.jaxrt.symbolic.constants import Constants, constants_of
from pzjax.jaxrt.symbolic.engine import Kind, filter_of, moved, opened
from pzjax.jaxrt.symbolic.events import stepping
from pzjax.jaxrt.symbolic.orders import weights_of
from pzjax.jaxrt.symbolic.points import Point, Points
from pzjax.jaxrt.symbolic.renewal import TOO_FEW, few, renewed
from pzjax.jaxrt.symbolic.store import Store

_LEADER = 0x1EAD
"""What the key of a step is folded with for the point that draws for all."""

_RENEWAL = 0x4E3
"""Likewise, for new points."""


Finder = Callable[[tuple[Key, Any]], Constants]
"""From a key and an input of a model to its constants."""


def finder(model: Node) -> Finder:
    """What finds the constants of a model, once for each form of input."""
    known: dict[Any, Constants] = {}

    def constants(given: tuple[Key, Any]) -> Constants:
        leaves, structure = jax.tree.flatten(given[1])
        form = structure, tuple((jnp.shape(leaf), jnp.result_type(leaf)) for leaf in leaves)
        if form not in known:
            known[form] = constants_of(model, given)
        return known[form]

    return constants


def assumed(model: Node, kind: Kind, constants: Finder) -> Node:
    """A model over points of its constants.

    Args:
        model: a probabilistic node over symbolic values.
        kind: what its output becomes, at each point.
        constants: what finds the constants of the model.
    """
    size = settings().points

    def fresh(key: Key) -> Points:
        return Points(Population.shared(Held(Store(), model.fresh(key))), uniform(size))

    def step(before: Points, given: tuple[Key, Any]) -> tuple[Points, tuple[Points, Array]]:
        stepping(model, given)
        sites = constants(given).sites
        log_shares = before.log_shares.spread([True], size).tree
        leader = _drawn(given[0].fold(_LEADER), jnp.exp(log_shares))

        def one(lane: Array, held: Held, given: tuple[Key, Any]) -> Any:
            context = opened(held, given[0])
            context.point = Point(lane, leader, sites)
            made, code = watching(lambda: moved(context, model, kind, held, given))
            after, shown, weight = made
            return arrays((after, shown, context.drawn, weight, code))

        lanes = lanewise(one, size if sites else 1, before.values, given)
        states, shown, own, weights, codes = lanes.parts()
        noted(_first(codes))
        if jax.tree.structure(states.tree) == jax.tree.structure(before.values.tree):
            states = states.spread(before.values.varying, size)
        if not any((*own.varying, *weights.varying)):
            said = Points(shown, before.log_shares)
            return Points(states, before.log_shares), (said, weights.tree)
        made = log_shares + own.tree + weights.tree
        scores = jnp.where(log_shares > -jnp.inf, made, -jnp.inf)
        total = weights_of(scores)
        after = Population.stacked(scores - total)
        weight = total - weights_of(log_shares + own.tree)
        return Points(states, after), (Points(shown, after), weight)

    def reset(points: Points) -> Points:
        def one(_: Array, held: Held) -> Held:
            return Held(held.store, model.reset(held.tree), held.lasting, held.plans)

        states = lanewise(one, size, points.values).spread(points.values.varying, size)
        return Points(states, uniform(size).spread(points.log_shares.varying, size))

    words = model.name, model.signature
    return Node(fresh, step, reset, *words, proba=True, settings=model.settings)


def _drawn(key: Key, shares: Array) -> Array:
    """An index, drawn by shares."""
    ends = jnp.cumsum(shares)
    return jnp.sum(ends[:-1] <= noise(key, standard_uniform) * ends[-1])


def _first(codes: Population) -> Any:
    """The code of the first point that raised something."""
    if not any(codes.varying):
        return codes.tree
    return codes.tree[jnp.argmax(codes.tree != NONE)]


def infer(size: int, model: Node, kind: Kind, threshold: float | None = None) -> Node:
    """A particle filter of points, an `Infer` of the engine."""
    constants = finder(model)

    def after(particles: Particles, given: Any) -> Particles:
        found = constants((particles.key, given))
        return replace(particles, states=_renewed(particles.key, particles.states, found, size))

    particle = assumed(model, kind, constants)
    return filter_of(size, particle, threshold, opened=_opened, after=after)


def _renewed(key: Key, states: Population, found: Constants, size: int) -> Population:
    """The points of all particles, after those are replaced that are few in theirs."""
    if not any(states.tree.log_shares.varying):
        return states

    def shares(points: Points) -> Array:
        """Those of a particle; equal ones where none can be used."""
        own = points.log_shares.tree
        return jnp.where(jnp.all(own < jnp.inf), jnp.exp(own), 1 / own.shape[0])

    def one(lane: Array, points: Points, key: Key) -> Points:
        own = shares(points)
        values = renewed(key.fold(_RENEWAL).with_lane(lane), points.values, own, found.supports)
        logs = jnp.where(few(own), uniform(own.shape[0]).tree, jnp.log(own))
        return Points(values, Population.stacked(logs))

    def needed(_: Array, points: Points) -> tuple[Array, Array]:
        own = shares(points)
        return few(own), few(own, TOO_FEW)

    some, urgent = (jnp.mean(one.tree) for one in lanewise(needed, size, states).parts())
    new = jax.eval_shape(lambda states: lanewise(one, size, states, key), states)
    return jax.lax.cond(
        (some >= 0.25) | (urgent > 0),
        lambda: lanewise(one, size, states, key).spread(new.varying, size),
        lambda: states.spread(new.varying, size),
    )


def _opened(found: Posterior) -> Posterior:
    """The posterior over what each point of each particle says."""
    points: Points = found.values.tree
    *flags, own = found.values.varying
    if not any(points.values.varying):
        return replace(found, values=Population(points.values.tree, tuple(flags)))
    leaves, structure = jax.tree.flatten(points.values.tree)
    both = list(zip(leaves, flags, points.values.varying, strict=True))
    size = found.size
    count = next(jnp.shape(leaf)[int(of_both)] for leaf, of_both, of_point in both if of_point)

    def all_(leaf: Array, of_particle: bool, of_point: bool) -> Array:
        axes = () if of_particle else (0,), () if of_point else (1,)
        leaf = jnp.expand_dims(leaf, sum(axes, ()))
        whole = jnp.broadcast_to(leaf, (size, count, *jnp.shape(leaf)[2:]))
        return whole.reshape(size * count, *jnp.shape(leaf)[2:])

    values = [all_(*one) if one[1] or one[2] else one[0] for one in both]
    log_shares = all_(points.log_shares.tree, own, points.log_shares.varying[0])
    varying = tuple(of_particle or of_point for _, of_particle, of_point in both)
    return replace(
        found,
        values=Population(structure.unflatten(values), varying),
        relative=all_(found.relative, True, False) * jnp.exp(log_shares),
        log_weights=all_(found.log_weights, True, False) + log_shares,
    )
