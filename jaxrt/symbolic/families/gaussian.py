"""Gaussians: the joint law of all slots of a store, as means and covariances.

A new slot is an affine form of old ones plus noise. Observing an affine form plus noise conditions all slots on it, by
a rank-one update; a column is observed element by element once its noise is whitened.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.mv_gaussian import cholesky
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.symbolic.store import Store, times
from pzjax.jaxrt.symbolic.terms import Affine, Id, element, linear

_LOG_2_PI = float(np.log(2 * np.pi))


def mean_of(store: Store, form: Affine) -> Array:
    """The mean of an affine form."""
    total = form.const
    for variable, coef in zip(form.ids, form.coefs, strict=True):
        part = times(coef, store.mean[variable])
        total = part if total is None else total + part
    return jnp.zeros(form.shape, float_type()) if total is None else total


def covariances(store: Store, form: Affine) -> dict[Id, Array]:
    """The covariance of a form with each slot that it depends on, the axes of the form first."""
    found: dict[Id, Array] = {}
    for variable, coef in zip(form.ids, form.coefs, strict=True):
        for other in store.mean:
            block = store.block(variable, other)
            if block is not None:
                part = times(coef, block, store.mean[variable].ndim)
                found[other] = part if other not in found else found[other] + part
    return found


def variance_of(form: Affine, covs: dict[Id, Array]) -> Array:
    """The variance of a form, a matrix for a column, from its covariances with slots."""
    return covariance_with(form, covs, form.shape)


def covariance_with(form: Affine, covs: dict[Id, Array], rows: tuple[int, ...]) -> Array:
    """The covariance of what has these covariances with slots, and axes `rows`, with a form."""
    total = None
    for variable, coef in zip(form.ids, form.coefs, strict=True):
        if variable not in covs:
            continue
        part = _times_transposed(covs[variable], coef, len(rows), len(form.shape))
        total = part if total is None else total + part
    return jnp.zeros((*rows, *form.shape), float_type()) if total is None else total


def _times_transposed(block: Any, coef: Any, rows: int, axes: int) -> Array:
    """A block with `rows` axes and those of a slot, times the transpose of the coefficient of a form of `axes`."""
    if coef is None:
        return block
    if jnp.ndim(block) == rows:  # a scalar slot
        return block[..., None] * coef if rows and axes else block * coef
    return jnp.tensordot(block, coef, axes=(-1, -1))


def add(store: Store, variable: Id, form: Affine, noise: Any) -> None:
    """Adds a slot: an affine form plus independent noise.

    Args:
        store: what is changed.
        variable: the name of the new slot.
        form: of old slots.
        noise: the variance or covariance; None for none.
    """
    covs = covariances(store, form)
    own = variance_of(form, covs)
    mean = mean_of(store, form)
    store.mean[variable] = mean
    for other, block in covs.items():
        store.set_block(variable, other, block)
    store.cov[variable, variable] = own if noise is None else own + noise


def condition(store: Store, form: Affine, noise: Any, value: Any) -> Array:
    """Conditions on an affine form plus noise having a value; gives its log-density.

    Args:
        store: what is changed.
        form: of slots of the store.
        noise: the variance of the noise, a covariance for a column.
        value: a float, or float[n].
    """
    if not form.shape:
        return _condition_scalar(store, form, noise, value)
    root = cholesky(as_float(noise))
    inverse = _inverse_of_triangle(root)
    white = linear(lambda part: product(inverse, part), form, form.shape)
    values = product(inverse, value)
    score = -jnp.sum(jnp.log(jnp.diagonal(root)))
    for k in range(form.shape[0]):
        score = score + _condition_scalar(store, element(white, k), 1.0, values[k])
    return score


def _inverse_of_triangle(root: Array) -> Array:
    """The inverse of a lower triangle with a positive diagonal, by substitution."""
    size = root.shape[0]
    rows: list[Array] = []
    for k in range(size):
        row = jnp.asarray(np.eye(size)[k], root.dtype)
        for j, above in enumerate(rows):
            row = row - root[k, j] * above
        rows.append(row / root[k, k])
    return jnp.stack(rows)


def _condition_scalar(store: Store, form: Affine, noise: Any, value: Any) -> Array:
    covs = covariances(store, form)
    spread = variance_of(form, covs) + noise
    inverse = 1 / spread
    innovation = value - mean_of(store, form)
    alone = form.ids[0] if len(form.ids) == 1 and not jnp.ndim(store.mean[form.ids[0]]) else None
    _shift(store, covs, inverse, innovation, {alone: noise * inverse})
    return -0.5 * (innovation * innovation * inverse + jnp.log(spread) + _LOG_2_PI)


def _shift(
    store: Store, covs: dict[Id, Array], inverse: Any, innovation: Any, shrunk: dict[Any, Any]
) -> None:
    """The rank-one update of all slots that have a covariance with something that is seen.

    Args:
        store: what is changed.
        covs: the covariances.
        inverse: that of the variance of what is seen.
        innovation: what is seen, less its mean.
        shrunk: by what the variance of a slot is multiplied, where that is known: it is exact, a difference is not.
    """
    gains = {variable: block * inverse for variable, block in covs.items()}
    for variable, gain in gains.items():
        store.mean[variable] = store.mean[variable] + gain * innovation
        for other, block in covs.items():
            if other < variable:
                continue
            if variable == other and variable in shrunk:
                store.cov[variable, variable] = store.cov[variable, variable] * shrunk[variable]
                continue
            change = gain[:, None] * block if gain.ndim and block.ndim else gain * block
            old = store.cov.get((variable, other))
            store.cov[variable, other] = -change if old is None else old - change


def settle(store: Store, form: Affine, value: Any, certain: float = np.inf) -> Array:
    """Conditions on an affine form having a value exactly, which may be certain already; gives its log-density.

    Args:
        store: what is changed.
        form: of slots of the store.
        value: a float, or float[n].
        certain: what is given instead for each float that is certain to have its value.
    """
    covs = covariances(store, form)
    if form.shape:
        score = as_float(0.0)
        for k in range(form.shape[0]):
            score = score + settle(store, element(form, k), value[k], certain)
        return score
    spread = variance_of(form, covs)
    random = spread > 0
    safe = jnp.where(random, spread, 1.0)
    inverse = jnp.where(random, 1 / safe, 0.0)
    innovation = value - mean_of(store, form)
    _shift(store, covs, inverse, innovation, {})
    density = -0.5 * (innovation * innovation * inverse + jnp.log(safe) + _LOG_2_PI)
    return jnp.where(random, density, jnp.where(innovation == 0, certain, -jnp.inf))


def draw(store: Store, form: Affine, noise: Array) -> Array:
    """A draw of an affine form, from standard noise of its shape."""
    spread = variance_of(form, covariances(store, form))
    mean = mean_of(store, form)
    if not form.shape:
        return mean + jnp.sqrt(jnp.maximum(spread, 0.0)) * noise
    return mean + product(cholesky(spread), noise)


def joined(store: Store, left: Affine, right: Affine) -> Array:
    """The covariance of two scalar forms."""
    return covariance_with(right, covariances(store, left), ())
