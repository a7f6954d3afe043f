"""Making matrices, taking parts of them and putting them together, for the module `Mat`."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import Function, applied

# --- making -------------------------------------------------------------------------------------


@curried
def create(rows: int, columns: int, value: Any) -> Array:
    """A matrix of one number."""
    return jnp.full((int(rows), int(columns)), value, float_type())


@curried
def zeros(rows: int, columns: int) -> Array:
    """The matrix of zeros."""
    return create(rows, columns, 0.0)


@curried
def ones(rows: int, columns: int) -> Array:
    """The matrix of ones."""
    return create(rows, columns, 1.0)


empty = zeros


def eye(size: int) -> Array:
    """The identity matrix."""
    return jnp.eye(int(size), dtype=float_type())


@curried
def sequential(rows: int, columns: int) -> Array:
    """The numbers 0, 1, ... row by row."""
    count = jnp.arange(int(rows) * int(columns), dtype=float_type())
    return count.reshape(int(rows), int(columns))


@curried
def init_2d(rows: int, columns: int, function: Function) -> Array:
    """The function's value for each row and column."""
    row, column = jnp.meshgrid(jnp.arange(int(rows)), jnp.arange(int(columns)), indexing="ij")
    return as_float(jax.vmap(jax.vmap(lambda i, j: applied(function, i, j)))(row, column))


@curried
def linspace(first: Any, last: Any, size: int) -> Array:
    """A row of numbers at equal distances, both ends included."""
    return jnp.linspace(first, last, int(size), dtype=float_type())[None]


@curried
def logspace(first: Any, last: Any, size: int) -> Array:
    """The exponentials of `linspace`."""
    return jnp.exp(linspace(first, last, size))


def vector_zeros(size: int) -> Array:
    """A row of zeros."""
    return zeros(1, size)


def vector_ones(size: int) -> Array:
    """A row of ones."""
    return ones(1, size)


vector = vector_zeros


def diagm(vector: Array) -> Array:
    """The square matrix with the numbers of a matrix on its diagonal."""
    return jnp.diag(vector.reshape(-1))


def toeplitz(vector: Array) -> Array:
    """The symmetric matrix whose cell depends on the distance to the diagonal."""
    cells, index = vector.reshape(-1), jnp.arange(vector.size)
    return cells[jnp.abs(index[:, None] - index)]


def hankel(vector: Array) -> Array:
    """The matrix whose cell depends on the sum of row and column, zero below the second diagonal."""
    index = jnp.arange(vector.size)
    return jnp.append(vector.reshape(-1), jnp.zeros(vector.size))[index[:, None] + index]


@curried
def bidiagonal(diagonal: Array, above: Array) -> Array:
    """The matrix with the given diagonal and the given one above it."""
    return jnp.diag(diagonal.reshape(-1)) + jnp.diag(above.reshape(-1), 1)


def symmetric(matrix: Array) -> Array:
    """The symmetric matrix with the upper half of a matrix."""
    return jnp.triu(matrix) + jnp.triu(matrix, 1).T


@curried
def meshgrid(
    left: Any, right: Any, low: Any, high: Any, columns: int, rows: int
) -> tuple[Array, Array]:
    """The coordinates of a grid: the columns' between two bounds, and the rows'."""
    return meshup(linspace(left, right, columns), linspace(low, high, rows))


@curried
def meshup(across: Array, down: Array) -> tuple[Array, Array]:
    """The coordinates of the grid of two rows of numbers."""
    columns, rows = jnp.meshgrid(across.reshape(-1), down.reshape(-1))
    return columns, rows


# --- parts --------------------------------------------------------------------------------------


def shape(matrix: Array) -> tuple[int, int]:
    """The numbers of rows and columns."""
    rows, columns = matrix.shape
    return rows, columns


def row_num(matrix: Array) -> int:
    """The number of rows."""
    return matrix.shape[0]


def col_num(matrix: Array) -> int:
    """The number of columns."""
    return matrix.shape[1]


def numel(matrix: Array) -> int:
    """The number of cells."""
    return matrix.size


@curried
def same_shape(left: Array, right: Array) -> bool:
    """Whether two matrices have equal numbers of rows and of columns."""
    return left.shape == right.shape


@curried
def get(matrix: Array, row: Any, column: Any) -> Array:
    """The cell at a row and a column, counted from 0."""
    return matrix[row, column]


@curried
def get_index(matrix: Array, indexes: Array) -> Array:
    """The cells at the places that an array of rows and an array of columns give."""
    rows, columns = indexes
    return matrix[rows, columns]


def size_in_bytes(matrix: Array) -> int:
    """The bytes that the cells take."""
    return matrix.size * matrix.dtype.itemsize


@curried
def row(matrix: Array, index: Any) -> Array:
    """A row, as a matrix."""
    return matrix[index][None]


@curried
def col(matrix: Array, index: Any) -> Array:
    """A column, as a matrix."""
    return matrix[:, index][:, None]


@curried
def rows(matrix: Array, indexes: Any) -> Array:
    """The rows at the given indexes."""
    return matrix[jnp.asarray(indexes)]


@curried
def cols(matrix: Array, indexes: Any) -> Array:
    """The columns at the given indexes."""
    return matrix[:, jnp.asarray(indexes)]


def diag(matrix: Array) -> Array:
    """The diagonal, as a row."""
    return jnp.diag(matrix)[None]


def copy(matrix: Array) -> Array:
    """The same matrix: matrices never change."""
    return matrix


triu = jnp.triu
tril = jnp.tril

# --- other shapes -------------------------------------------------------------------------------


@curried
def reshape(matrix: Array, sizes: Any) -> Array:
    """The cells in another shape, row by row; the sizes are known."""
    return matrix.reshape([int(size) for size in sizes])


@curried
def resize(matrix: Array, sizes: Any) -> Array:
    """The first cells, row by row, in another shape; zeros where there are not enough."""
    rows, columns = (int(size) for size in sizes)
    cells = jnp.pad(matrix.reshape(-1), (0, max(0, rows * columns - matrix.size)))
    return cells[: rows * columns].reshape(rows, columns)


def flatten(matrix: Array) -> Array:
    """The cells as a row."""
    return matrix.reshape(1, -1)


def transpose(matrix: Array) -> Array:
    """Rows become columns."""
    return matrix.T


ctranspose = transpose


def reverse(matrix: Array) -> Array:
    """The cells from the last to the first."""
    return jnp.flip(matrix)


def flip(matrix: Array) -> Array:
    """The rows from the last to the first."""
    return jnp.flip(matrix, 0)


@curried
def rotate(matrix: Array, degrees: int) -> Array:
    """Turned clockwise by a known multiple of 90 degrees."""
    return jnp.rot90(matrix, -int(degrees) // 90)


@curried
def tile(matrix: Array, times: Any) -> Array:
    """The whole matrix repeated, down and across; the numbers are known."""
    return jnp.tile(matrix, [int(time) for time in times])


@curried
def repeat(matrix: Array, times: Any) -> Array:
    """Each cell repeated, down and across; the numbers are known."""
    down, across = (int(time) for time in times)
    return jnp.repeat(jnp.repeat(matrix, down, 0), across, 1)


@curried
def concat_vertical(above: Array, below: Array) -> Array:
    """One matrix above another."""
    return jnp.concatenate([above, below], 0)


@curried
def concat_horizontal(left: Array, right: Array) -> Array:
    """One matrix beside another."""
    return jnp.concatenate([left, right], 1)


def concatenate(matrices: Array) -> Array:
    """The matrices of an array, one above the other."""
    return matrices.reshape(-1, matrices.shape[-1])


def concat_vh(matrices: Array) -> Array:
    """The matrices of an array of arrays, each inner array a line of blocks."""
    down, across, height, width = matrices.shape
    return matrices.swapaxes(1, 2).reshape(down * height, across * width)


# --- from and to arrays -------------------------------------------------------------------------


def to_array(matrix: Array) -> Array:
    """The cells row by row."""
    return matrix.reshape(-1)


@curried
def of_array(cells: Array, rows: int, columns: int) -> Array:
    """The matrix of cells given row by row."""
    return as_float(cells).reshape(int(rows), int(columns))


def to_arrays(matrix: Array) -> Array:
    """The array of the rows."""
    return matrix


of_arrays = as_float


def to_rows(matrix: Array) -> Array:
    """The array of the rows, each a matrix."""
    return matrix[:, None, :]


def of_rows(rows: Array) -> Array:
    """The matrix of an array of rows."""
    return rows[:, 0, :]


def to_cols(matrix: Array) -> Array:
    """The array of the columns, each a matrix."""
    return matrix.T[:, :, None]


def of_cols(columns: Array) -> Array:
    """The matrix of an array of columns."""
    return columns[:, :, 0].T
