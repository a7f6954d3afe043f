"""Functions of the program applied to the cells, rows and columns of matrices, for the module `Mat`."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import Array, lax
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.function import at, curried
from pzjax.jaxrt.lists import Function, applied, fold, over


def _cells(function: Function, *matrices: Array) -> Array:
    """`function(index, *cells)` for the cells, counted row by row, as a matrix."""
    size = matrices[0].size
    return over(function, size, *(matrix.reshape(-1) for matrix in matrices)).reshape(
        matrices[0].shape
    )


# --- cells --------------------------------------------------------------------------------------


@curried
def map_(function: Function, matrix: Array) -> Array:
    """The function's value for each cell."""
    return _cells(lambda i, cell: applied(function, cell, index=i), matrix)


@curried
def mapi(function: Function, matrix: Array) -> Array:
    """The function's value for each cell and its number, row by row."""
    return _cells(lambda i, cell: applied(function, i, cell, index=i), matrix)


@curried
def mapi_2d(function: Function, matrix: Array) -> Array:
    """The function's value for each row, column and cell."""
    width = matrix.shape[1]
    return _cells(lambda i, cell: applied(function, i // width, i % width, cell, index=i), matrix)


@curried
def map2(function: Function, left: Array, right: Array) -> Array:
    """The function's value for the cells of two matrices."""
    return _cells(lambda i, a, b: applied(function, a, b, index=i), left, right)


@curried
def map2i(function: Function, left: Array, right: Array) -> Array:
    """The function's value for the cells of two matrices and their number."""
    return _cells(lambda i, a, b: applied(function, i, a, b, index=i), left, right)


@curried
def map2i_2d(function: Function, left: Array, right: Array) -> Array:
    """The function's value for each row, column and the cells of two matrices."""
    width = left.shape[1]
    return _cells(
        lambda i, a, b: applied(function, i // width, i % width, a, b, index=i), left, right
    )


@curried
def fold_(function: Function, start: Any, matrix: Array) -> Array:
    """The cells folded row by row, as a matrix of one cell."""

    def step(value: Any, index: Any, cell: Any) -> Any:
        return applied(function, value, cell, index=index)

    return jnp.reshape(fold(step, start, matrix.size, matrix.reshape(-1)), (1, 1))


@curried
def foldi(function: Function, start: Any, matrix: Array) -> Array:
    """The cells and their numbers folded row by row, as a matrix of one cell."""

    def step(value: Any, index: Any, cell: Any) -> Any:
        return applied(function, index, value, cell, index=index)

    return jnp.reshape(fold(step, start, matrix.size, matrix.reshape(-1)), (1, 1))


@curried
def foldi_2d(function: Function, start: Any, matrix: Array) -> Array:
    """The cells and their rows and columns folded row by row, as a matrix of one cell."""
    width = matrix.shape[1]
    return foldi(lambda i: applied(function, i // width, i % width), start, matrix)


@curried
def scan(function: Function, matrix: Array) -> Array:
    """In each row, the cells folded up to each place."""
    return scani(lambda i: at(function, i), matrix)


@curried
def scani(function: Function, matrix: Array) -> Array:
    """In each row, the cells and their numbers folded up to each place."""
    numbers = jnp.arange(matrix.size).reshape(matrix.shape)

    def row(_: Any, numbers: Array, cells: Array) -> Array:
        def step(value: Any, given: Any) -> Any:
            value = as_float(applied(function, given[0], value, given[1], index=given[0]))
            return value, value

        later = lax.scan(step, cells[0], (numbers[1:], cells[1:]))[1]
        return jnp.concatenate([cells[:1], later])

    return over(row, len(matrix), numbers, matrix)


@curried
def scani_2d(function: Function, matrix: Array) -> Array:
    """In each row, the cells and their rows and columns folded up to each place."""
    width = matrix.shape[1]
    return scani(lambda i: applied(at(function, i), i // width, i % width), matrix)


@curried
def mapi_at_row(function: Function, matrix: Array, index: Any) -> Array:
    """One row replaced by the function's value for each of its cells and its number."""
    start = index * matrix.shape[1]
    cells = _cells(lambda i, cell: applied(function, start + i, cell, index=i), matrix[index])
    return jnp.asarray(matrix).at[index].set(cells)


@curried
def map_at_row(function: Function, matrix: Array, index: Any) -> Array:
    """One row replaced by the function's value for each of its cells."""
    return mapi_at_row(lambda i: at(function, i), matrix, index)


@curried
def mapi_at_col(function: Function, matrix: Array, index: Any) -> Array:
    """One column replaced by the function's value for each of its cells and its number."""
    width = matrix.shape[1]

    def one(i: Any, cell: Any) -> Any:
        return applied(function, i * width + index, cell, index=i)

    return jnp.asarray(matrix).at[:, index].set(_cells(one, matrix[:, index]))


@curried
def map_at_col(function: Function, matrix: Array, index: Any) -> Array:
    """One column replaced by the function's value for each of its cells."""
    return mapi_at_col(lambda i: at(function, i), matrix, index)


# --- cells, for what the function does -----------------------------------------------------------


@curried
def iter_(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each cell, row by row."""
    return iteri(lambda i: at(function, i), matrix)


@curried
def iteri(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each number and cell, row by row."""
    return _run(lambda i, cell: applied(function, i, cell, index=i), matrix.reshape(-1))


@curried
def iteri_2d(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each row, column and cell, row by row."""
    width = matrix.shape[1]
    return iteri(lambda i: applied(at(function, i), i // width, i % width), matrix)


@curried
def iter2(function: Function, left: Array, right: Array) -> tuple[()]:
    """The function applied to the cells of two matrices, row by row."""
    return iter2i(lambda i: at(function, i), left, right)


@curried
def iter2i(function: Function, left: Array, right: Array) -> tuple[()]:
    """The function applied to each number and the cells of two matrices, row by row."""

    def one(i: Any, ours: Any, theirs: Any) -> Any:
        return applied(function, i, ours, theirs, index=i)

    return _run(one, left.reshape(-1), right.reshape(-1))


@curried
def iter2i_2d(function: Function, left: Array, right: Array) -> tuple[()]:
    """The function applied to each row, column and the cells of two matrices, row by row."""
    width = left.shape[1]
    return iter2i(lambda i: applied(at(function, i), i // width, i % width), left, right)


def _run(function: Function, *stacked: Array) -> tuple[()]:
    """The function applied to each index and what stands there, in order."""

    def step(_: tuple[()], index: Any, *cells: Any) -> tuple[()]:
        function(index, *cells)
        return ()

    return fold(step, (), len(stacked[0]), *stacked)


# --- rows and columns ---------------------------------------------------------------------------


@curried
def map_rows(function: Function, matrix: Array) -> Any:
    """The array of the function's value for each row."""
    return over(lambda i, row: applied(function, row[None], index=i), len(matrix), matrix)


@curried
def mapi_rows(function: Function, matrix: Array) -> Any:
    """The array of the function's value for each index and row."""
    return over(lambda i, row: applied(function, i, row[None], index=i), len(matrix), matrix)


@curried
def map_cols(function: Function, matrix: Array) -> Any:
    """The array of the function's value for each column."""
    columns = matrix.T
    return over(
        lambda i, column: applied(function, column[:, None], index=i), len(columns), columns
    )


@curried
def mapi_cols(function: Function, matrix: Array) -> Any:
    """The array of the function's value for each index and column."""
    columns = matrix.T
    return over(
        lambda i, column: applied(function, i, column[:, None], index=i), len(columns), columns
    )


@curried
def fold_rows(function: Function, start: Any, matrix: Array) -> Any:
    """The rows folded from the first to the last."""
    return fold(
        lambda value, i, row: applied(function, value, row[None], index=i),
        start,
        len(matrix),
        matrix,
    )


@curried
def fold_cols(function: Function, start: Any, matrix: Array) -> Any:
    """The columns folded from the first to the last."""
    return fold(
        lambda value, i, column: applied(function, value, column[:, None], index=i),
        start,
        matrix.shape[1],
        matrix.T,
    )


@curried
def map_by_row(width: int, function: Function, matrix: Array) -> Array:
    """The matrix of the rows, of the given width, that the function gives for each row."""
    return map_rows(function, matrix).reshape(len(matrix), int(width))


@curried
def mapi_by_row(width: int, function: Function, matrix: Array) -> Array:
    """The matrix of the rows, of the given width, that the function gives for each index and row."""
    return mapi_rows(function, matrix).reshape(len(matrix), int(width))


@curried
def map_by_col(height: int, function: Function, matrix: Array) -> Array:
    """The matrix of the columns, of the given height, that the function gives for each column."""
    return map_cols(function, matrix).reshape(matrix.shape[1], int(height)).T


@curried
def mapi_by_col(height: int, function: Function, matrix: Array) -> Array:
    """The matrix of the columns, of the given height, that the function gives for each index and column."""
    return mapi_cols(function, matrix).reshape(matrix.shape[1], int(height)).T


@curried
def iter_rows(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each row."""
    return _run(lambda i, row: applied(function, row[None], index=i), matrix)


@curried
def iteri_rows(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each index and row."""
    return _run(lambda i, row: applied(function, i, row[None], index=i), matrix)


@curried
def iter2_rows(function: Function, left: Array, right: Array) -> tuple[()]:
    """The function applied to the rows of two matrices."""
    return _run(lambda i, a, b: applied(function, a[None], b[None], index=i), left, right)


@curried
def iter2i_rows(function: Function, left: Array, right: Array) -> tuple[()]:
    """The function applied to each index and the rows of two matrices."""
    return _run(lambda i, a, b: applied(function, i, a[None], b[None], index=i), left, right)


@curried
def iter_cols(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each column."""
    return _run(lambda i, column: applied(function, column[:, None], index=i), matrix.T)


@curried
def iteri_cols(function: Function, matrix: Array) -> tuple[()]:
    """The function applied to each index and column."""
    return _run(lambda i, column: applied(function, i, column[:, None], index=i), matrix.T)
