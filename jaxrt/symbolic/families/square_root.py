"""A joint gaussian by mean and a root of its covariance: the form that keeps its digits in 32 bits.

The covariance is S S^T, of any S with as many rows as there are variables; so its variances are sums of squares and
never negative, whatever was observed. Observations are scalars, by Potter's update (Bierman, "Factorization methods for
discrete sequential estimation", 1977); a prediction appends columns, and triangles come from Householder reflections
in plain array operations, so that a population is not taken through LAPACK one particle after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.distributions.mv_gaussian import cholesky, whiten
from pzjax.jaxrt.distributions.special import LOG_2_PI
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.precision import precise
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_normal

_UNROLLED = 8


class Root(NamedTuple):
    """The gaussian N(`mean`, S S^T) over n variables.

    Attributes:
        mean: float[..., n].
        root: S, float[..., n, k]; a row of zeros is a variable that is known.
    """

    mean: Any
    root: Any


class Seen(NamedTuple):
    """A gaussian child: its mean is `row` . variables + `offset`.

    Attributes:
        row: float[..., n].
        offset: float[...].
        noise: its variance given the variables, float[...], at least 0.
    """

    row: Any
    offset: Any
    noise: Any


def of_moments(mean: Any, covariance: Any) -> Root:
    """The gaussian of a mean float[..., n] and a covariance float[..., n, n], which may be singular."""
    covariance = as_float(covariance)
    factor = cholesky
    for _ in covariance.shape[:-2]:
        factor = jax.vmap(factor)
    return Root(as_float(mean), factor(covariance))


def variance(parameters: Root) -> Array:
    """The variance of each variable, float[..., n]."""
    return jnp.sum(jnp.square(parameters.root), axis=-1)


@precise
def covariance(parameters: Root) -> Array:
    """The covariance, float[..., n, n]."""
    return parameters.root @ _transposed(parameters.root)


def draw(parameters: Root, key: Key) -> Array:
    """Values of all variables, a vector for each of the leading axes."""
    mean, root = map(as_float, parameters)
    normal = noise(key, standard_normal, shape=(*root.shape[:-2], root.shape[-1]))
    return mean + _each_row(root, normal)


def log_density(parameters: Root, x: Any) -> Array:
    """The log-density of values, float[..., n]; off the support of a singular covariance -inf, on it +inf."""
    mean, root = triangular(parameters)

    def one(root: Array, matrix: Array, residual: Array) -> Array:
        diagonal = jnp.abs(jnp.diagonal(root))
        signs = jnp.where(jnp.diagonal(root) < 0, -1.0, 1.0)
        white, _ = whiten(root * signs, residual)
        # Below a zero, a triangle may have other numbers; the factor of the covariance has none.
        _, reached = whiten(cholesky(matrix), residual)
        regular = jnp.all(diagonal > 0)
        logs = jnp.sum(jnp.log(jnp.where(diagonal > 0, diagonal, 1.0)))
        score = -0.5 * (jnp.sum(jnp.square(white)) + diagonal.shape[0] * LOG_2_PI) - logs
        return jnp.where(regular, score, jnp.where(reached, jnp.inf, -jnp.inf))

    each = jnp.vectorize(one, signature="(n,n),(n,n),(n)->()")
    return each(root, covariance(parameters), as_float(x) - mean)


def predictive(parameters: Root, child: Seen) -> Distribution:
    """The law of a child."""
    return Gaussian(*_ahead(parameters, child))


def log_marginal(parameters: Root, child: Seen, value: Any) -> Array:
    """The log-density of what a child is seen to be."""
    return predictive(parameters, child).log_prob(value)


@precise
def posterior(parameters: Root, child: Seen, value: Any) -> Root:
    """The variables, once a child is seen. What has no variance learns nothing."""
    mean, root = parameters
    f = _each_row(_transposed(root), child.row)
    ahead, total = _ahead(parameters, child)
    some = total > 0
    safe = jnp.where(some, total, 1.0)
    direction = _each_row(root, f)
    share = jnp.where(some, child.noise, 1.0) / safe
    gain = direction * jnp.where(some, 1 / safe, 0.0)[..., None]
    shrink = gain / (1 + jnp.sqrt(share))[..., None]
    return Root(
        mean + gain * jnp.asarray(value - ahead)[..., None],
        root - shrink[..., :, None] * f[..., None, :],
    )


def _ahead(parameters: Root, child: Seen) -> tuple[Array, Array]:
    """Mean and variance of a child."""
    f = _each_row(_transposed(parameters.root), child.row)
    return jnp.sum(child.row * parameters.mean, axis=-1) + child.offset, jnp.sum(
        jnp.square(f), axis=-1
    ) + child.noise


@precise
def extend(parameters: Root, rows: Any, offsets: Any, noises: Any) -> Root:
    """The joint law of the variables and of m gaussian children, each with noise of its own.

    Args:
        rows: float[..., m, n]: their means are these times the variables plus
        offsets: float[..., m].
        noises: variances given the variables, float[..., m].
    """
    mean, root = parameters
    rows, noises = as_float(rows), as_float(noises)
    lead = jnp.broadcast_shapes(rows.shape[:-2], root.shape[:-2], noises.shape[:-1])
    (old, columns), new = root.shape[-2:], rows.shape[-2]
    deviations = jnp.sqrt(noises)[..., :, None] * jnp.eye(new)
    upper = jnp.broadcast_to(
        jnp.concatenate([root, jnp.zeros((*root.shape[:-1], new))], axis=-1),
        (*lead, old, columns + new),
    )
    product = jnp.broadcast_to(rows @ root, (*lead, new, columns))
    lower = jnp.concatenate([product, jnp.broadcast_to(deviations, (*lead, new, new))], axis=-1)
    means = _each_row(rows, mean) + offsets
    shape = jnp.broadcast_shapes(mean.shape[:-1], means.shape[:-1])
    both = [jnp.broadcast_to(part, (*shape, part.shape[-1])) for part in (mean, means)]
    return Root(jnp.concatenate(both, axis=-1), jnp.concatenate([upper, lower], axis=-2))


def keep(parameters: Root, variables: Sequence[int]) -> Root:
    """The law of some of the variables, in the order given, with a triangular root."""
    chosen = list(variables)
    rows = jnp.asarray(parameters.root)[..., chosen, :]
    return triangular(Root(jnp.asarray(parameters.mean)[..., chosen], rows))


@precise
def predict(parameters: Root, matrix: Any, offset: Any, noise_root: Any) -> Root:
    """The law of `matrix` . variables + `offset` + noise of covariance Q Q^T, with a triangular root.

    Args:
        matrix: float[..., m, n].
        offset: float[..., m].
        noise_root: Q, float[..., m, q].
    """
    mean, root = parameters
    matrix, noise_root = as_float(matrix), as_float(noise_root)
    moved = matrix @ root
    lead = jnp.broadcast_shapes(moved.shape[:-2], noise_root.shape[:-2])
    parts = [jnp.broadcast_to(part, (*lead, *part.shape[-2:])) for part in (moved, noise_root)]
    return triangular(Root(_each_row(matrix, mean) + offset, jnp.concatenate(parts, axis=-1)))


def triangular(parameters: Root) -> Root:
    """The same law, its root a lower triangle with as many columns as rows."""
    mean, root = parameters
    rows, columns = root.shape[-2:]
    if columns < rows:
        missing = jnp.zeros((*root.shape[:-1], rows - columns))
        return triangular(Root(mean, jnp.concatenate([root, missing], axis=-1)))
    places = jnp.arange(columns)

    def reflect(index: Any, root: Array) -> Array:
        """Turn the columns so that a row has zeros right of its diagonal."""
        row = jax.lax.dynamic_index_in_dim(root, index, axis=-2, keepdims=False)
        tail = jnp.where(places >= index, row, 0.0)
        unit = jax.lax.stop_gradient(jnp.max(jnp.abs(tail), axis=-1, keepdims=True))
        scaled = tail / jnp.where(unit > 0, unit, 1.0)
        head = jax.lax.dynamic_index_in_dim(scaled, index, axis=-1)
        square = jnp.sum(jnp.square(scaled), axis=-1, keepdims=True)
        length = jnp.sqrt(jnp.where(square > 0, square, 1.0))
        normal = scaled + jnp.where(places == index, jnp.where(head < 0, -length, length), 0.0)
        scale = jnp.where(square > 0, 1 / (length * (length + jnp.abs(head))), 0.0)
        turned = root - (scale * _each_row(root, normal))[..., :, None] * normal[..., None, :]
        below = jnp.arange(rows)[:, None] < index
        zeros = (places > index) & (jnp.arange(rows)[:, None] == index)
        return jnp.where(below, root, jnp.where(zeros, 0.0, turned))

    root = jax.lax.fori_loop(0, rows, reflect, root, unroll=rows <= _UNROLLED)
    return Root(mean, root[..., :rows])


@precise
def _each_row(matrix: Any, vector: Any) -> Array:
    """The product of a matrix and a vector, for each of the leading axes."""
    return jnp.einsum("...ij,...j->...i", matrix, vector)


def _transposed(matrix: Any) -> Array:
    return jnp.swapaxes(matrix, -1, -2)
