"""Functions of the program applied to the cells, rows and columns of matrices, for the module `Mat`."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.function import curried
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
