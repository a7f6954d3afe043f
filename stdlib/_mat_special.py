"""Magic squares and Hadamard matrices, for the module `Mat`."""

from __future__ import annotations

import numpy as np
from jax import Array
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.floats import as_float


def magic(size: int) -> Array:
    """The numbers from 1 to the square of the size, with equal sums of rows, columns, diagonals.

    By the methods of de la Loubere (odd sizes), of complements (multiples of 4), and LUX
    (J. H. Conway, other even sizes).

    Raises:
        ValueError: the size is less than 3.
    """
    return as_float(_magic(int(size)))


def _magic(size: int) -> np.ndarray:
    if size < 3:
        raise WrongValue(f"there is no magic square of the size {size}: the least is 3")
    row, column = np.indices((size, size))
    if size % 2:
        first, second = row + column + 1 + size // 2, row + 2 * column + 1
        return first % size * size + second % size + 1
    if size % 4 == 0:
        count = row * size + column + 1
        kept = (row % 4 % 3 == 0) == (column % 4 % 3 == 0)
        return np.where(kept, size * size + 1 - count, count)
    half = size // 2
    quarter = (size - 2) // 4
    blocks = 4 * (_magic(half) - 1)
    lux = {"L": ((4, 1), (2, 3)), "U": ((1, 4), (2, 3)), "X": ((1, 4), (3, 2))}
    letters = [["L"] * half] * (quarter + 1) + [["U"] * half] + [["X"] * half] * (quarter - 1)
    letters = [list(line) for line in letters]
    letters[quarter][half // 2], letters[quarter + 1][half // 2] = "U", "L"
    return np.block(
        [[blocks[i, j] + np.array(lux[letters[i][j]]) for j in range(half)] for i in range(half)]
    )


def hadamard(size: int) -> Array:
    """The matrix of 1 and -1 with orthogonal rows by Sylvester's construction.

    Raises:
        ValueError: the size is not a power of 2.
    """
    size = int(size)
    if size < 1 or size & (size - 1):
        raise WrongValue(f"hadamard makes matrices whose size is a power of 2, not {size}")
    signs = np.ones((1, 1))
    while len(signs) < size:
        signs = np.block([[signs, signs], [signs, -signs]])
    return as_float(signs)
