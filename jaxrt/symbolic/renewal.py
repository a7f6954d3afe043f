"""Renewal: the points of a particle, where few of them have a share left, are replaced by new ones near these.

In: points with shares. Out: as many points of equal shares, drawn in proportion to the shares (systematically, in the
order of the points), each moved along each free coordinate. A point stands for its share of the quantiles, from where
those of the points below it end to where those above begin, and goes to any of these; between points quantiles are
interpolated, beyond the outermost ones the law is continued as an exponential one. So new points have the law of the
old ones, of whatever form it is: at a border, where points lie ever denser, as inside, and two groups of points far
from each other stay two groups. Steps of a width for each point, as in West (1993) and Liu and West (2001), widen what
is narrow and thin out what is at a border. This is the projection of the assumed parameter filter (Erol, Wu, Li,
Russell, AAAI 2017) onto laws with linear quantiles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.mv_gaussian import cholesky
from pzjax.jaxrt.floats import tiny
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.symbolic.canonical import Held, is_leaf
from pzjax.jaxrt.symbolic.supports import Support

ENOUGH = 0.5
"""Below which share of the points their effective number is when they are replaced."""

TOO_FEW = 0.1
"""Below which share of the points their effective number is when they are replaced at once; else the particles wait
until a quarter of them has few, since to replace points takes more time than a step.
"""

TAIL = 0.2
"""How much of the shares, from an outermost point inwards, tells how far the law goes on beyond it: much, so that a
posterior that leaves the points behind is followed.
"""

BLEND = 1e-3
"""How much of the points without their shares tells in which directions they are moved."""


def few(shares: Array, enough: float = ENOUGH) -> Array:
    """Whether few of some points have a share left, by their shares, float[M] of sum 1."""
    return jnp.sum(jnp.square(shares)) * (enough * shares.shape[0]) > 1


def renewed(
    key: Key, points: Population, shares: Array, supports: Mapping[Any, Support]
) -> Population:
    """New points, where few have a share left; else the points.

    Args:
        key: where the numbers come from.
        points: `Held` states.
        shares: float[M], of sum 1.
        supports: for each leaf of the state that keeps a constant, by the way to it, which values it may have.
    """
    size = shares.shape[0]
    are_few = few(shares)
    ends = jnp.cumsum(shares)
    level = (jnp.arange(size) + noise(key.fold(0), standard_uniform)) / size * ends[-1]
    chosen = jnp.minimum(jnp.sum(ends[:, None] <= level, axis=0), size - 1)
    chosen = jnp.where(are_few, chosen, jnp.arange(size))
    after = points.replaced(lambda leaves: [leaf[chosen] for leaf in leaves])
    held: Held = after.tree
    ways, structure = jax.tree_util.tree_flatten_with_path(held.tree, is_leaf=is_leaf)
    old = dict(ways)
    own = {way: support for way, support in supports.items() if way in old}
    if not own:
        return after
    free = [jax.vmap(support.free)(old[way]) for way, support in own.items()]
    before = dict(jax.tree_util.tree_leaves_with_path(points.tree.tree, is_leaf=is_leaf))
    cloud = jnp.concatenate([jax.vmap(one.free)(before[way]) for way, one in own.items()], axis=1)
    steps = _steps(key.fold(1), cloud, shares, chosen)
    made, place = {}, 0
    for (way, support), vectors in zip(own.items(), free, strict=True):
        width = vectors.shape[1]
        moved = vectors + steps[:, place : place + width]
        place += width
        values = jax.vmap(support.back)(moved, old[way])
        made[way] = jnp.where(are_few, values, old[way])
    tree = structure.unflatten([made.get(way, leaf) for way, leaf in ways])
    return Population(Held(held.store, tree, held.lasting, held.plans), after.varying)


def _steps(key: Key, cloud: Array, shares: Array, chosen: Array) -> Array:
    """How far each chosen point is moved: float[M, D] for M vectors of a cloud."""
    size, count = cloud.shape
    levels = noise(key, standard_uniform, shape=(size, count))
    moved = jax.vmap(lambda line, levels: _moved(line, shares, chosen, levels), 1, 1)
    if count == 1:
        return moved(cloud, levels) - cloud[chosen]
    # Along directions in which they do not depend on each other, and which a single point with all of the shares has.
    spread = (1 - BLEND) * shares + BLEND / size
    centred = cloud - product(spread, cloud)
    root = cholesky(product(centred.T * spread, centred))
    flat = jnp.diag(jnp.where(jnp.diagonal(root) > 0, 0.0, 1.0))
    along = jax.scipy.linalg.solve_triangular(root + flat, centred.T, lower=True).T
    return product(moved(along, levels) - along[chosen], root.T)


def _moved(coordinate: Array, shares: Array, chosen: Array, levels: Array) -> Array:
    """Where chosen points go along a coordinate, by levels between 0 and 1 within the share of each."""
    order = jnp.argsort(coordinate)
    line, own = coordinate[order], shares[order]
    places = jnp.cumsum(own) - own / 2
    rank = jnp.argsort(order)[chosen]
    place = places[rank] + own[rank] * (levels - 0.5)
    low = _beyond(line, own, places, place)
    high = -_beyond(-line[::-1], own[::-1], 1 - places[::-1], 1 - place)
    inside = jnp.interp(place, places, line)
    return jnp.where(place < places[0], low, jnp.where(place > places[-1], high, inside))


def _beyond(line: Array, own: Array, places: Array, place: Array) -> Array:
    """The quantiles below the lowest of some points: as far apart as an exponential law has them."""
    inner = jnp.interp(places[0] + TAIL, places, line)
    outer = jnp.where(line < inner, own, 0.0)
    scale = jnp.sum(outer * (inner - line)) / jnp.maximum(jnp.sum(outer), tiny())
    return line[0] + scale * jnp.log(jnp.maximum(place, tiny()) / jnp.maximum(places[0], tiny()))
