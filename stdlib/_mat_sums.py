"""Sums, norms, extreme cells and tests of whole matrices, for the module `Mat`.

A name with a prime gives a number, the same name without one a matrix of one cell.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import Function, applied


def _cell(function: Function) -> Function:
    """The same as a matrix of one cell."""
    return lambda matrix: jnp.reshape(function(matrix), (1, 1))


def _all(function: Function) -> Function:
    """Whether a test holds for every cell."""
    return lambda matrix: jnp.all(function(matrix))


def _compared(function: Function) -> Function:
    """Whether a comparison holds for every cell of two matrices, or of a matrix and a number."""
    return curried(lambda left, right: jnp.all(function(left, right)), 2)


# --- sums ---------------------------------------------------------------------------------------

sum_prime = jnp.sum
prod_prime = jnp.prod
mean_prime = jnp.mean
trace = jnp.trace


def var_prime(matrix: Array) -> Array:
    """The variance of the cells, divided by their number less one."""
    return jnp.var(matrix, ddof=1)


def std_prime(matrix: Array) -> Array:
    """The root of `var'`."""
    return jnp.std(matrix, ddof=1)


def l1norm_prime(matrix: Array) -> Array:
    """The sum of the absolute values."""
    return jnp.sum(jnp.abs(matrix))


def l2norm_sqr_prime(matrix: Array) -> Array:
    """The sum of the squares."""
    return jnp.sum(jnp.square(matrix))


def l2norm_prime(matrix: Array) -> Array:
    """The root of the sum of the squares."""
    return jnp.sqrt(l2norm_sqr_prime(matrix))


def log_sum_exp_prime(matrix: Array) -> Array:
    """The logarithm of the sum of the exponentials."""
    return jax.nn.logsumexp(matrix)


@curried
def ssqr_prime(matrix: Array, number: Any) -> Array:
    """The sum of the squared distances to a number."""
    return l2norm_sqr_prime(matrix - number)


@curried
def ssqr_diff_prime(left: Array, right: Array) -> Array:
    """The sum of the squared differences."""
    return l2norm_sqr_prime(left - right)


@curried
def cross_entropy_prime(left: Array, right: Array) -> Array:
    """`- sum (left * log right)`."""
    return -jnp.sum(left * jnp.log(right))


vecnorm_prime = l2norm_prime
sum_ = _cell(sum_prime)
prod = _cell(prod_prime)
mean = _cell(mean_prime)
var = _cell(var_prime)
std = _cell(std_prime)
l1norm = _cell(l1norm_prime)
l2norm = _cell(l2norm_prime)
l2norm_sqr = _cell(l2norm_sqr_prime)
vecnorm = _cell(vecnorm_prime)


def sum_rows(matrix: Array) -> Array:
    """The sum of the rows: a row."""
    return jnp.sum(matrix, 0, keepdims=True)


def sum_cols(matrix: Array) -> Array:
    """The sum of the columns: a column."""
    return jnp.sum(matrix, 1, keepdims=True)


def mean_rows(matrix: Array) -> Array:
    """The mean of the rows: a row."""
    return jnp.mean(matrix, 0, keepdims=True)


def mean_cols(matrix: Array) -> Array:
    """The mean of the columns: a column."""
    return jnp.mean(matrix, 1, keepdims=True)


# --- extreme cells ------------------------------------------------------------------------------

min_prime = jnp.min
max_prime = jnp.max
min_ = _cell(min_prime)
max_ = _cell(max_prime)


def minmax_prime(matrix: Array) -> tuple[Array, Array]:
    """The least and the largest cell."""
    return jnp.min(matrix), jnp.max(matrix)


def minmax(matrix: Array) -> tuple[Array, Array]:
    """The least and the largest cell, each as a matrix."""
    return min_(matrix), max_(matrix)


def _place(matrix: Array, index: Array) -> Array:
    return jnp.stack(jnp.unravel_index(index, matrix.shape)).astype(int)


def min_i(matrix: Array) -> tuple[Array, Array]:
    """The least cell, and its row and column."""
    return jnp.min(matrix), _place(matrix, jnp.argmin(matrix))


def max_i(matrix: Array) -> tuple[Array, Array]:
    """The largest cell, and its row and column."""
    return jnp.max(matrix), _place(matrix, jnp.argmax(matrix))


def minmax_i(matrix: Array) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """`min_i` and `max_i`."""
    return min_i(matrix), max_i(matrix)


def min_rows(matrix: Array) -> tuple[Array, Array, Array]:
    """The least cell of each row, and its row and column."""
    return _row_extremes(matrix, jnp.argmin(matrix, 1))


def max_rows(matrix: Array) -> tuple[Array, Array, Array]:
    """The largest cell of each row, and its row and column."""
    return _row_extremes(matrix, jnp.argmax(matrix, 1))


def min_cols(matrix: Array) -> tuple[Array, Array, Array]:
    """The least cell of each column, and its row and column."""
    value, column, row = min_rows(matrix.T)
    return value, row, column


def max_cols(matrix: Array) -> tuple[Array, Array, Array]:
    """The largest cell of each column, and its row and column."""
    value, column, row = max_rows(matrix.T)
    return value, row, column


def _row_extremes(matrix: Array, columns: Array) -> tuple[Array, Array, Array]:
    index = jnp.arange(matrix.shape[0])
    return matrix[index, columns], index, columns.astype(int)


@curried
def top(matrix: Array, count: int) -> Array:
    """The rows and columns of the `count` largest cells."""
    order = jnp.argsort(-matrix.reshape(-1), stable=True)[: int(count)]
    return _place(matrix, order).T


@curried
def bottom(matrix: Array, count: int) -> Array:
    """The rows and columns of the `count` least cells."""
    return top(-matrix, count)


# --- tests --------------------------------------------------------------------------------------

is_zero = _all(lambda cell: cell == 0)
is_positive = _all(lambda cell: cell > 0)
is_negative = _all(lambda cell: cell < 0)
is_nonpositive = _all(lambda cell: cell <= 0)
is_nonnegative = _all(lambda cell: cell >= 0)
is_normal = _all(lambda cell: jnp.isfinite(cell) & (jnp.abs(cell) >= jnp.finfo(cell.dtype).tiny))
not_nan = _all(lambda cell: ~jnp.isnan(cell))
not_inf = _all(lambda cell: ~jnp.isinf(cell))

equal = equal_scalar = _compared(jnp.equal)
not_equal = not_equal_scalar = _compared(jnp.not_equal)
less = less_scalar = _compared(jnp.less)
greater = greater_scalar = _compared(jnp.greater)
less_equal = less_equal_scalar = _compared(jnp.less_equal)
greater_equal = greater_equal_scalar = _compared(jnp.greater_equal)


@curried
def approx_equal(left: Array, right: Any) -> Array:
    """Whether all cells differ by less than the precision of the type."""
    return jnp.all(jnp.abs(left - right) < jnp.finfo(left.dtype).eps)


approx_equal_scalar = approx_equal


@curried
def exists(test: Function, matrix: Array) -> Array:
    """Whether a test holds for some cell."""
    return jnp.any(jax.vmap(lambda cell: applied(test, cell))(matrix.reshape(-1)))


@curried
def not_exists(test: Function, matrix: Array) -> Array:
    """Whether a test holds for no cell."""
    return ~exists(test, matrix)


@curried
def for_all(test: Function, matrix: Array) -> Array:
    """Whether a test holds for every cell."""
    return jnp.all(jax.vmap(lambda cell: applied(test, cell))(matrix.reshape(-1)))


def nnz(matrix: Array) -> Array:
    """The number of cells that are not zero."""
    return jnp.sum(matrix != 0)


def density(matrix: Array) -> Array:
    """The share of cells that are not zero."""
    return nnz(matrix) / matrix.size
