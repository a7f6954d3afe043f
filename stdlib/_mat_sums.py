"""Sums, norms, extreme cells and tests of whole matrices, for the module `Mat`.

A name with a prime gives a number, the same name without one a matrix of one cell.
"""

from __future__ import annotations

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

# The variance of the cells, divided by their number less one.
var_prime = curried(lambda matrix: jnp.var(matrix, ddof=1))

# The root of `var'`.
std_prime = curried(lambda matrix: jnp.std(matrix, ddof=1))

# The sum of the absolute values.
l1norm_prime = curried(lambda matrix: jnp.sum(jnp.abs(matrix)))

# The sum of the squares.
l2norm_sqr_prime = curried(lambda matrix: jnp.sum(jnp.square(matrix)))

# The root of the sum of the squares.
l2norm_prime = curried(lambda matrix: jnp.sqrt(l2norm_sqr_prime(matrix)))

# The logarithm of the sum of the exponentials.
log_sum_exp_prime = curried(lambda matrix: jax.nn.logsumexp(matrix))

# The sum of the squared distances to a number.
ssqr_prime = curried(lambda matrix, number: l2norm_sqr_prime(matrix - number))

# The sum of the squared differences.
ssqr_diff_prime = curried(lambda left, right: l2norm_sqr_prime(left - right))

# `- sum (left * log right)`.
cross_entropy_prime = curried(lambda left, right: -jnp.sum(left * jnp.log(right)))


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

# The sum of the rows: a row.
sum_rows = curried(lambda matrix: jnp.sum(matrix, 0, keepdims=True))

# The sum of the columns: a column.
sum_cols = curried(lambda matrix: jnp.sum(matrix, 1, keepdims=True))

# The mean of the rows: a row.
mean_rows = curried(lambda matrix: jnp.mean(matrix, 0, keepdims=True))

# The mean of the columns: a column.
mean_cols = curried(lambda matrix: jnp.mean(matrix, 1, keepdims=True))


# --- extreme cells ------------------------------------------------------------------------------

min_prime = jnp.min
max_prime = jnp.max
min_ = _cell(min_prime)
max_ = _cell(max_prime)

# The least and the largest cell.
minmax_prime = curried(lambda matrix: (jnp.min(matrix), jnp.max(matrix)))

# The least and the largest cell, each as a matrix.
minmax = curried(lambda matrix: (min_(matrix), max_(matrix)))


def _place(matrix: Array, index: Array) -> Array:
    return jnp.stack(jnp.unravel_index(index, matrix.shape)).astype(int)


# The least cell, and its row and column.
min_i = curried(lambda matrix: (jnp.min(matrix), _place(matrix, jnp.argmin(matrix))))

# The largest cell, and its row and column.
max_i = curried(lambda matrix: (jnp.max(matrix), _place(matrix, jnp.argmax(matrix))))

# `min_i` and `max_i`.
minmax_i = curried(lambda matrix: (min_i(matrix), max_i(matrix)))

# The least cell of each row, and its row and column.
min_rows = curried(lambda matrix: _row_extremes(matrix, jnp.argmin(matrix, 1)))

# The largest cell of each row, and its row and column.
max_rows = curried(lambda matrix: _row_extremes(matrix, jnp.argmax(matrix, 1)))


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


# The rows and columns of the `count` least cells.
bottom = curried(lambda matrix, count: top(-matrix, count))


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

# Whether all cells differ by less than the precision of the type.
approx_equal = curried(
    lambda left, right: jnp.all(jnp.abs(left - right) < jnp.finfo(left.dtype).eps)
)


approx_equal_scalar = approx_equal

# Whether a test holds for some cell.
exists = curried(
    lambda test, matrix: jnp.any(jax.vmap(lambda cell: applied(test, cell))(matrix.reshape(-1)))
)

# Whether a test holds for no cell.
not_exists = curried(lambda test, matrix: ~exists(test, matrix))

# Whether a test holds for every cell.
for_all = curried(
    lambda test, matrix: jnp.all(jax.vmap(lambda cell: applied(test, cell))(matrix.reshape(-1)))
)

# The number of cells that are not zero.
nnz = curried(lambda matrix: jnp.sum(matrix != 0))

# The share of cells that are not zero.
density = curried(lambda matrix: nnz(matrix) / matrix.size)
