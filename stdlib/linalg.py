"""The module `Linalg`: decompositions, equations and functions of square matrices, by LAPACK through JAX.

In and out: matrices of `Mat`. Complex results (eigenvalues) have no counterpart here.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from jax.scipy import linalg
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.precision import precise

# --- numbers ------------------------------------------------------------------------------------

det = precise(jnp.linalg.det)


@precise
def logdet(matrix: Array) -> Array:
    """The logarithm of the determinant's absolute value."""
    return jnp.linalg.slogdet(matrix)[1]


@precise
def rank(matrix: Array) -> Array:
    """The number of singular values that are not zero up to rounding."""
    return jnp.linalg.matrix_rank(matrix).astype(int)


@precise
def norm(matrix: Array) -> Array:
    """The largest sum of the absolute values in a column."""
    return jnp.linalg.norm(matrix, 1)


@precise
def vecnorm(matrix: Array) -> Array:
    """The root of the sum of the squares."""
    return jnp.sqrt(jnp.sum(jnp.square(matrix)))


@precise
def cond(matrix: Array) -> Array:
    """The largest singular value divided by the least."""
    return jnp.linalg.cond(matrix)


@precise
def rcond(matrix: Array) -> Array:
    """One divided by the condition number in the norm of column sums."""
    return 1 / jnp.linalg.cond(matrix, 1)


# --- tests --------------------------------------------------------------------------------------


@precise
def is_triu(matrix: Array) -> Array:
    """Whether all below the diagonal is zero."""
    return jnp.all(jnp.tril(matrix, -1) == 0)


@precise
def is_tril(matrix: Array) -> Array:
    """Whether all above the diagonal is zero."""
    return jnp.all(jnp.triu(matrix, 1) == 0)


@precise
def is_diag(matrix: Array) -> Array:
    """Whether all outside of the diagonal is zero."""
    return is_triu(matrix) & is_tril(matrix)


@precise
def is_symmetric(matrix: Array) -> Array:
    """Whether the matrix is its transpose."""
    return jnp.all(matrix == matrix.T)


@precise
def is_posdef(matrix: Array) -> Array:
    """Whether the matrix has a Cholesky factor."""
    return ~jnp.any(jnp.isnan(jnp.linalg.cholesky(matrix)))


# --- decompositions -----------------------------------------------------------------------------


@precise
def chol(matrix: Array) -> Array:
    """The upper factor `u` with `u' u = matrix`."""
    return jnp.linalg.cholesky(matrix).T


@precise
def svd(matrix: Array) -> tuple[Array, Array, Array]:
    """Left singular vectors, a row of singular values, transposed right singular vectors."""
    left, values, right = jnp.linalg.svd(matrix, full_matrices=False)
    return left, values[None], right


@precise
def svdvals(matrix: Array) -> Array:
    """The row of singular values, in decreasing order."""
    return jnp.linalg.svd(matrix, compute_uv=False)[None]


@precise
def lq(matrix: Array) -> tuple[Array, Array]:
    """A lower triangular and an orthogonal factor."""
    orthogonal, upper = jnp.linalg.qr(matrix.T)
    return upper.T, orthogonal.T


@precise
def qr(matrix: Array) -> tuple[Array, Array, Array]:
    """An orthogonal and an upper triangular factor, and the order of the columns, from 1."""
    orthogonal, upper = jnp.linalg.qr(matrix)
    return orthogonal, upper, jnp.arange(1, matrix.shape[1] + 1, dtype=jnp.int32)[None]


@precise
def lufact(matrix: Array) -> tuple[Array, Array]:
    """Both factors in one matrix, and the row that each row was exchanged with, from 1."""
    factors, pivots = linalg.lu_factor(matrix)
    return factors, pivots[None] + 1


@precise
def lu(matrix: Array) -> tuple[Array, Array, Array]:
    """A lower factor with ones on its diagonal, an upper one, and the exchanged rows, from 1."""
    factors, pivots = lufact(matrix)
    size = min(matrix.shape)
    lower = jnp.tril(factors, -1)[:, :size] + jnp.eye(matrix.shape[0], size, dtype=matrix.dtype)
    return lower, jnp.triu(factors)[:size], pivots


# --- equations ----------------------------------------------------------------------------------

inv = precise(jnp.linalg.inv)
pinv = precise(jnp.linalg.pinv)


@curried
@precise
def linsolve(matrix: Array, right: Array) -> Array:
    """The solution of `matrix x = right`: exact where the matrix is square, else of least squares."""
    rows, columns = matrix.shape
    if rows == columns:
        return jnp.linalg.solve(matrix, right)
    return jnp.linalg.lstsq(matrix, right)[0]


@curried
@precise
def linreg(x: Array, y: Array) -> tuple[Array, Array]:
    """Intercept and slope of the line of least squares."""
    x, y = x.reshape(-1), y.reshape(-1)
    away = x - jnp.mean(x)
    slope = jnp.sum(away * y) / jnp.sum(jnp.square(away))
    return jnp.mean(y) - slope * jnp.mean(x), slope


@curried
@precise
def sylvester(a: Array, b: Array, c: Array) -> Array:
    """The solution of `a x + x b = c`, as a linear system of size m n."""
    rows, columns = a.shape[0], b.shape[0]
    system = jnp.kron(a, jnp.eye(columns)) + jnp.kron(jnp.eye(rows), b.T)
    return jnp.linalg.solve(system, c.reshape(-1)).reshape(rows, columns)


@curried
@precise
def lyapunov(a: Array, q: Array) -> Array:
    """The solution of `a x + x a' = q`."""
    return sylvester(a, a.T, q)


@curried
@precise
def discrete_lyapunov(a: Array, q: Array) -> Array:
    """The solution of `a x a' - x + q = 0`."""
    size = a.shape[0]
    system = jnp.eye(size * size) - jnp.kron(a, a)
    return jnp.linalg.solve(system, q.reshape(-1)).reshape(size, size)


@curried
@precise
def dare(a: Array, b: Array, q: Array, r: Array) -> Array:
    """The stabilising solution of the discrete algebraic Riccati equation.

    That is `x = a' x a - a' x b inv(r + b' x b) b' x a + q`, with `r` invertible. By the
    structure-preserving doubling algorithm (Chu, Fan, Lin, Wang, "Structure-preserving algorithms
    for periodic discrete-time algebraic Riccati equations", Int. J. Control 77, 2004), which
    converges quadratically: its k-th iterate is that of 2^k steps of the Riccati recursion.
    """
    eye = jnp.eye(a.shape[0], dtype=a.dtype)
    tolerance = 10 * jnp.finfo(a.dtype).eps

    def changes(carried: Any) -> Array:
        _, _, h, change, rounds = carried
        return (change > tolerance * jnp.linalg.norm(h)) & (rounds < 60)

    def double(carried: Any) -> Any:
        a, g, h, _, rounds = carried
        inverse = jnp.linalg.inv(eye + g @ h)
        more = a.T @ h @ inverse @ a
        next_a = a @ inverse @ a
        next_g = g + a @ inverse @ g @ a.T
        return next_a, next_g, h + (more + more.T) / 2, jnp.linalg.norm(more), rounds + 1

    start = a, b @ jnp.linalg.solve(r, b.T), q, jnp.asarray(jnp.inf, a.dtype), 0
    return jax.lax.while_loop(changes, double, start)[2]


@curried
@precise
def care(a: Array, b: Array, q: Array, r: Array) -> Array:
    """The stabilising solution of the continuous algebraic Riccati equation.

    That is `a' x + x a - x b inv(r) b' x + q = 0`. By the sign of its Hamiltonian matrix (Roberts,
    "Linear model reduction and solution of the algebraic Riccati equation by use of the sign
    function", Int. J. Control 32, 1980), scaled by determinants.
    """
    size = a.shape[0]
    hamiltonian = jnp.block([[a, -b @ jnp.linalg.solve(r, b.T)], [-q, -a.T]])
    tolerance = 10 * jnp.finfo(hamiltonian.dtype).eps

    def changes(carried: Any) -> Array:
        sign, change, rounds = carried
        return (change > tolerance * jnp.linalg.norm(sign)) & (rounds < 100)

    def newton(carried: Any) -> Any:
        sign, _, rounds = carried
        scale = jnp.exp(-logdet(sign) / (2 * size))
        next_sign = (scale * sign + jnp.linalg.inv(scale * sign)) / 2
        return next_sign, jnp.linalg.norm(next_sign - sign), rounds + 1

    start = hamiltonian, jnp.asarray(jnp.inf, hamiltonian.dtype), 0
    sign = jax.lax.while_loop(changes, newton, start)[0]
    eye = jnp.eye(size, dtype=a.dtype)
    left = jnp.concatenate([sign[:size, size:], sign[size:, size:] + eye])
    right = -jnp.concatenate([sign[:size, :size] + eye, sign[size:, :size]])
    solution = jnp.linalg.lstsq(left, right)[0]
    return (solution + solution.T) / 2


# --- functions of matrices ----------------------------------------------------------------------

expm = precise(linalg.expm)


@precise
def sincosm(matrix: Array) -> tuple[Array, Array]:
    """The sine and the cosine of a square matrix."""
    turned = expm(1j * matrix)
    return jnp.imag(turned), jnp.real(turned)


@precise
def sinm(matrix: Array) -> Array:
    """The sine of a square matrix."""
    return sincosm(matrix)[0]


@precise
def cosm(matrix: Array) -> Array:
    """The cosine of a square matrix."""
    return sincosm(matrix)[1]


@precise
def tanm(matrix: Array) -> Array:
    """The tangent of a square matrix."""
    sine, cosine = sincosm(matrix)
    return jnp.linalg.solve(cosine, sine)


@precise
def sinhcoshm(matrix: Array) -> tuple[Array, Array]:
    """The hyperbolic sine and cosine of a square matrix."""
    up, down = expm(matrix), expm(-matrix)
    return (up - down) / 2, (up + down) / 2


@precise
def sinhm(matrix: Array) -> Array:
    """The hyperbolic sine of a square matrix."""
    return sinhcoshm(matrix)[0]


@precise
def coshm(matrix: Array) -> Array:
    """The hyperbolic cosine of a square matrix."""
    return sinhcoshm(matrix)[1]


@precise
def tanhm(matrix: Array) -> Array:
    """The hyperbolic tangent of a square matrix."""
    sine, cosine = sinhcoshm(matrix)
    return jnp.linalg.solve(cosine, sine)


@curried
@precise
def mpow(matrix: Array, power: int) -> Array:
    """A square matrix to the power of a whole number that is known."""
    return jnp.linalg.matrix_power(matrix, int(power))
