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

# A matrix of one number.
create = curried(
    lambda rows, columns, value: jnp.full((int(rows), int(columns)), value, float_type())
)

# The matrix of zeros.
zeros = curried(lambda rows, columns: create(rows, columns, 0.0))

# The matrix of ones.
ones = curried(lambda rows, columns: create(rows, columns, 1.0))


empty = zeros

# The identity matrix.
eye = curried(lambda size: jnp.eye(int(size), dtype=float_type()))


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


# A row of numbers at equal distances, both ends included.
linspace = curried(
    lambda first, last, size: jnp.linspace(first, last, int(size), dtype=float_type())[None]
)

# The exponentials of `linspace`.
logspace = curried(lambda first, last, size: jnp.exp(linspace(first, last, size)))

# A row of zeros.
vector_zeros = curried(lambda size: zeros(1, size))

# A row of ones.
vector_ones = curried(lambda size: ones(1, size))


vector = vector_zeros

# The square matrix with the numbers of a matrix on its diagonal.
diagm = curried(lambda vector: jnp.diag(vector.reshape(-1)))


def toeplitz(vector: Array) -> Array:
    """The symmetric matrix whose cell depends on the distance to the diagonal."""
    cells, index = vector.reshape(-1), jnp.arange(vector.size)
    return cells[jnp.abs(index[:, None] - index)]


def hankel(vector: Array) -> Array:
    """The matrix whose cell depends on the sum of row and column, zero below the second diagonal."""
    index = jnp.arange(vector.size)
    return jnp.append(vector.reshape(-1), jnp.zeros(vector.size))[index[:, None] + index]


# The matrix with the given diagonal and the given one above it.
bidiagonal = curried(
    lambda diagonal, above: jnp.diag(diagonal.reshape(-1)) + jnp.diag(above.reshape(-1), 1)
)

# The symmetric matrix with the upper half of a matrix.
symmetric = curried(lambda matrix: jnp.triu(matrix) + jnp.triu(matrix, 1).T)

# The coordinates of a grid: the columns' between two bounds, and the rows'.
meshgrid = curried(
    lambda left, right, low, high, columns, rows: meshup(
        linspace(left, right, columns), linspace(low, high, rows)
    )
)


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


# The number of rows.
row_num = curried(lambda matrix: matrix.shape[0])

# The number of columns.
col_num = curried(lambda matrix: matrix.shape[1])

# The number of cells.
numel = curried(lambda matrix: matrix.size)

# Whether two matrices have equal numbers of rows and of columns.
same_shape = curried(lambda left, right: left.shape == right.shape)

# The cell at a row and a column, counted from 0.
get = curried(lambda matrix, row, column: matrix[row, column])


@curried
def get_index(matrix: Array, indexes: Array) -> Array:
    """The cells at the places that an array of rows and an array of columns give."""
    rows, columns = indexes
    return matrix[rows, columns]


# The bytes that the cells take.
size_in_bytes = curried(lambda matrix: matrix.size * matrix.dtype.itemsize)

# A row, as a matrix.
row = curried(lambda matrix, index: matrix[index][None])

# A column, as a matrix.
col = curried(lambda matrix, index: matrix[:, index][:, None])

# The rows at the given indexes.
rows = curried(lambda matrix, indexes: matrix[jnp.asarray(indexes)])

# The columns at the given indexes.
cols = curried(lambda matrix, indexes: matrix[:, jnp.asarray(indexes)])

# The diagonal, as a row.
diag = curried(lambda matrix: jnp.diag(matrix)[None])

# The same matrix: matrices never change.
copy = curried(lambda matrix: matrix)


triu = jnp.triu
tril = jnp.tril

# --- other shapes -------------------------------------------------------------------------------

# The cells in another shape, row by row; the sizes are known.
reshape = curried(lambda matrix, sizes: matrix.reshape([int(size) for size in sizes]))


@curried
def resize(matrix: Array, sizes: Any) -> Array:
    """The first cells, row by row, in another shape; zeros where there are not enough."""
    rows, columns = (int(size) for size in sizes)
    cells = jnp.pad(matrix.reshape(-1), (0, max(0, rows * columns - matrix.size)))
    return cells[: rows * columns].reshape(rows, columns)


# The cells as a row.
flatten = curried(lambda matrix: matrix.reshape(1, -1))

# Rows become columns.
transpose = curried(lambda matrix: matrix.T)


ctranspose = transpose

# The cells from the last to the first.
reverse = curried(lambda matrix: jnp.flip(matrix))

# The rows from the last to the first.
flip = curried(lambda matrix: jnp.flip(matrix, 0))

# Turned clockwise by a known multiple of 90 degrees.
rotate = curried(lambda matrix, degrees: jnp.rot90(matrix, -int(degrees) // 90))

# The whole matrix repeated, down and across; the numbers are known.
tile = curried(lambda matrix, times: jnp.tile(matrix, [int(time) for time in times]))


@curried
def repeat(matrix: Array, times: Any) -> Array:
    """Each cell repeated, down and across; the numbers are known."""
    down, across = (int(time) for time in times)
    return jnp.repeat(jnp.repeat(matrix, down, 0), across, 1)


# One matrix above another.
concat_vertical = curried(lambda above, below: jnp.concatenate([above, below], 0))

# One matrix beside another.
concat_horizontal = curried(lambda left, right: jnp.concatenate([left, right], 1))

# The matrices of an array, one above the other.
concatenate = curried(lambda matrices: matrices.reshape(-1, matrices.shape[-1]))


def concat_vh(matrices: Array) -> Array:
    """The matrices of an array of arrays, each inner array a line of blocks."""
    down, across, height, width = matrices.shape
    return matrices.swapaxes(1, 2).reshape(down * height, across * width)


# --- from and to arrays -------------------------------------------------------------------------

# The cells row by row.
to_array = curried(lambda matrix: matrix.reshape(-1))

# The matrix of cells given row by row.
of_array = curried(lambda cells, rows, columns: as_float(cells).reshape(int(rows), int(columns)))

# The array of the rows.
to_arrays = curried(lambda matrix: matrix)


of_arrays = as_float

# The array of the rows, each a matrix.
to_rows = curried(lambda matrix: matrix[:, None, :])

# The matrix of an array of rows.
of_rows = curried(lambda rows: rows[:, 0, :])

# The array of the columns, each a matrix.
to_cols = curried(lambda matrix: matrix.T[:, :, None])

# The matrix of an array of columns.
of_cols = curried(lambda columns: columns[:, :, 0].T)
