"""Renewal: the points of a particle, where few of them have a share left, are replaced by new ones near these.

In: points with shares. Out: as many points of equal shares, drawn in proportion to the shares (systematically, in the
order of the points), each moved by a gaussian step. How far is told, for each free coordinate, by how far the points
lie apart around it: two groups of points far from each other stay two groups. This is the projection of the assumed
parameter filter (Erol, Wu, Li, Russell, AAAI 2017) onto mixtures of kernels, as in West (1993) and Liu and West (2001),
but for a width that is local.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.mv_gaussian import cholesky
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_normal, standard_uniform
from pzjax.jaxrt.symbolic.canonical import Held, is_leaf
from pzjax.jaxrt.symbolic.supports import Support

ENOUGH = 0.5
"""Below which share of the points their effective number is when they are replaced."""

TOO_FEW = 0.1
"""Below which share of the points their effective number is when they are replaced at once; else the particles wait
until a quarter of them has few, since to replace points takes more time than a step.
"""

WINDOW = 0.02
"""How much of the shares, below and above a point, tell how far it is moved, for 64 points."""


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
    centred = cloud - product(shares, cloud)
    root = cholesky(product(centred.T * shares, centred)) if count > 1 else None
    if root is not None:  # along directions in which they do not depend on each other
        centred = jax.scipy.linalg.solve_triangular(root, centred.T, lower=True).T
    widths = jax.vmap(lambda one: _width(one, shares), in_axes=1, out_axes=1)(centred)
    steps = widths[chosen] * noise(key, standard_normal, shape=(size, count))
    return steps if root is None else product(steps, root.T)


def _width(coordinate: Array, shares: Array) -> Array:
    """For each point, half of the distance between quantiles around it."""
    window = WINDOW * (64 / shares.shape[0]) ** 0.2
    order = jnp.argsort(coordinate)
    line, own = coordinate[order], shares[order]
    places = jnp.cumsum(own) - own / 2
    low, high = (jnp.interp(places + side, places, line) for side in (-window, window))
    return jnp.zeros_like(coordinate).at[order].set((high - low) / 2)
