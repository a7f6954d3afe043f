"""Random matrices, for the module `Mat`: each function takes a key first."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.function import curried, draws
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.random import Key, noise


def _uniform(key: Array, shape: tuple[int, ...]) -> Array:
    return jax.random.uniform(key, shape, float)


def _normal(key: Array, shape: tuple[int, ...]) -> Array:
    return jax.random.normal(key, shape, float)


@draws
@curried
def uniform(key: Key, low: Any, up: Any, rows: int, columns: int) -> Array:
    """A matrix of numbers drawn between two bounds."""
    return low + (up - low) * noise(key, _uniform, shape=(int(rows), int(columns)))


@draws
@curried
def gaussian(key: Key, rows: int, columns: int) -> Array:
    """A matrix of standard normal numbers."""
    return noise(key, _normal, shape=(int(rows), int(columns)))


@draws
@curried
def bernoulli(key: Key, rows: int, columns: int) -> Array:
    """A matrix of zeros and ones, each with probability 1/2."""
    return as_float(noise(key, _uniform, shape=(int(rows), int(columns))) < 0.5)


@draws
@curried
def vector_uniform(key: Key, size: int) -> Array:
    """A row of numbers drawn between 0 and 1."""
    return uniform(key, 0.0, 1.0, 1, size)


@draws
@curried
def semidef(key: Key, size: int) -> Array:
    """A positive semi-definite matrix."""
    root = uniform(key, 0.0, 1.0, size, size)
    return product(root.T, root)


@draws
def dropout(key: Key, matrix: Array) -> Array:
    """The matrix with each cell replaced by zero with probability 1/2."""
    return jnp.where(noise(key, _uniform, shape=matrix.shape) < 0.5, 0.0, matrix)


def _order(key: Key, size: int) -> Array:
    return jnp.argsort(noise(key, _uniform, shape=(size,)))


@draws
def shuffle(key: Key, matrix: Array) -> Array:
    """The cells in a random order."""
    return matrix.reshape(-1)[_order(key, matrix.size)].reshape(matrix.shape)


@draws
def shuffle_rows(key: Key, matrix: Array) -> Array:
    """The rows in a random order."""
    return matrix[_order(key, matrix.shape[0])]


@draws
def shuffle_cols(key: Key, matrix: Array) -> Array:
    """The columns in a random order."""
    return matrix[:, _order(key, matrix.shape[1])]


def _drawn(key: Key, below: int, count: int) -> Array:
    return (noise(key, _uniform, shape=(int(count),)) * below).astype(int)


@draws
@curried
def draw_rows(key: Key, matrix: Array, count: int) -> tuple[Array, Array]:
    """Rows drawn with replacement, and their indexes."""
    indexes = _drawn(key, matrix.shape[0], count)
    return matrix[indexes], indexes


@draws
@curried
def draw_cols(key: Key, matrix: Array, count: int) -> tuple[Array, Array]:
    """Columns drawn with replacement, and their indexes."""
    indexes = _drawn(key, matrix.shape[1], count)
    return matrix[:, indexes], indexes


@draws
@curried
def draw_rows2(key: Key, left: Array, right: Array, count: int) -> tuple[Array, Array, Array]:
    """The same rows of two matrices drawn with replacement, and their indexes."""
    indexes = _drawn(key, left.shape[0], count)
    return left[indexes], right[indexes], indexes


@draws
@curried
def draw_cols2(key: Key, left: Array, right: Array, count: int) -> tuple[Array, Array, Array]:
    """The same columns of two matrices drawn with replacement, and their indexes."""
    indexes = _drawn(key, left.shape[1], count)
    return left[:, indexes], right[:, indexes], indexes
