"""`Mat` and `Linalg` against numpy and scipy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.linalg
import scipy.special
from pzjax.jaxrt import printing
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import linalg as Linalg
from pzjax.stdlib import linalg_d as Linalg_d
from pzjax.stdlib import mat as Mat
from pzjax.stdlib import stdlib as Stdlib

RNG = np.random.default_rng(0)
A = RNG.normal(size=(3, 4))
B = RNG.normal(size=(3, 4))
S = RNG.normal(size=(4, 4))
Q = S @ S.T + np.eye(4)


def close(ours: Any, theirs: Any, precision: float = 1e-10) -> None:
    np.testing.assert_allclose(ours, theirs, rtol=precision, atol=precision)


CELLS = {
    "exp": np.exp, "atan": np.arctan, "sqr": np.square, "reci": np.reciprocal, "exp10": lambda x: 10**x,
    "asinh": np.arcsinh, "erf": scipy.special.erf, "lgamma": scipy.special.gammaln, "fix": np.trunc,
    "sigmoid": scipy.special.expit, "softmax": lambda x: scipy.special.softmax(x, axis=1),
    "cumsum": lambda x: np.cumsum(x, 1), "cummax": lambda x: np.maximum.accumulate(x, 1),
    "diff": np.diff, "sort": lambda x: np.sort(x, 1), "transpose": np.transpose, "flip": np.flipud,
    "reverse": np.flip, "diag": lambda x: np.diag(x)[None], "flatten": lambda x: x.reshape(1, -1),
    "sum_rows": lambda x: x.sum(0, keepdims=True), "mean_cols": lambda x: x.mean(1, keepdims=True),
    "sum": lambda x: x.sum().reshape(1, 1), "var'": lambda x: x.var(ddof=1), "l2norm'": np.linalg.norm,
    "log_sum_exp'": scipy.special.logsumexp, "min'": np.min, "max": lambda x: x.max().reshape(1, 1),
    "abs": np.abs, "symmetric": lambda x: np.triu(x[:, :3]) + np.triu(x[:, :3], 1).T,
    "softplus": lambda x: np.log1p(np.exp(x)), "mat2gray": lambda x: (x - x.min()) / (x.max() - x.min()),
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_one_matrix(name: str) -> None:
    python = {"abs": "abs_", "sum": "sum_", "max": "max_"}.get(name, name.replace("'", "_prime"))
    matrix = A[:, :3] if name == "symmetric" else A
    close(jax.jit(getattr(Mat, python))(matrix), CELLS[name](matrix))


def test_two_matrices() -> None:
    close(Mat.dot(A)(B.T), A @ B.T)
    close(Mat.kron(A, B), np.kron(A, B))
    close(Mat.sub_scalar(A, 2.0), A - 2)
    close(Mat.scalar_sub(2.0, A), 2 - A)
    close(Mat.scalar_div(2.0, A), 2 / A)
    close(Mat.fma(A, B, A), A * B + A)
    close(Mat.elt_less(A, B), (A < B).astype(float))
    close(Mat.add_diag(S, 3.0), S + 3 * np.eye(4))
    close(Mat.ssqr_diff_prime(A, B), ((A - B) ** 2).sum())
    close(Mat.clip_by_l2norm(0.5, A), A / np.linalg.norm(A) / 2)
    assert Mat.greater(A, A - 1)
    assert not Mat.equal(A, B)
    assert Mat.approx_equal(A, A + 1e-17)


def test_making() -> None:
    close(Mat.sequential(2, 3), np.arange(6.0).reshape(2, 3))
    close(Mat.init_2d(2, 3, lambda i: lambda j: 10 * i + j), [[0, 1, 2], [10, 11, 12]])
    close(Mat.linspace(0.0, 1.0, 5), np.linspace(0, 1, 5)[None])
    close(Mat.toeplitz(A[:1]), scipy.linalg.toeplitz(A[0]))
    close(Mat.hankel(A[:1]), scipy.linalg.hankel(A[0]))
    close(Mat.diagm(A[:1]), np.diag(A[0]))
    close(Mat.bidiagonal(A[:1], A[1:2, :3]), np.diag(A[0]) + np.diag(A[1, :3], 1))
    assert Mat.shape(Mat.vector_ones(3)) == (1, 3)


def test_parts() -> None:
    close(Mat.row(A, 1), A[1:2])
    close(Mat.col(A, -1), A[:, -1:])
    close(Mat.rows(A, np.array([2, 0])), A[[2, 0]])
    close(Mat.rotate(A, 90), np.rot90(A, -1))
    close(Mat.repeat(A, np.array([2, 3])), A.repeat(2, 0).repeat(3, 1))
    close(Mat.concat_horizontal(A, B), np.hstack([A, B]))
    close(Mat.concat_vh(np.stack([np.stack([A, B])] * 2)), np.block([[A, B], [A, B]]))
    close(Mat.of_rows(Mat.to_rows(A)), A)
    close(Mat.of_cols(Mat.to_cols(A)), A)
    close(Mat.reshape(A, np.array([2, 6])), A.reshape(2, 6))
    assert Mat.top(A, 2).tolist() == [
        list(np.unravel_index(i, A.shape)) for i in np.argsort(-A, None)[:2]
    ]
    assert Mat.max_i(A)[1].tolist() == list(np.unravel_index(A.argmax(), A.shape))
    assert Mat.min_cols(A)[1].tolist() == A.argmin(0).tolist()


def test_functions_at_each_cell() -> None:
    close(Mat.map_(lambda x: x + 1, A), A + 1)
    close(
        Mat.mapi_2d(lambda i: lambda j: lambda x: i + 10 * j + x, A),
        A + np.arange(3)[:, None] + 10 * np.arange(4),
    )
    close(Mat.map2(lambda x: lambda y: x * y, A, B), A * B)
    close(
        Mat.fold(lambda s: lambda x: 2 * s + x, 0.0, A[:1, :3]),
        [[4 * A[0, 0] + 2 * A[0, 1] + A[0, 2]]],
    )
    close(Mat.map_rows(Mat.sum_prime, A), A.sum(1))
    close(Mat.fold_cols(lambda s: lambda c: s + c, np.zeros((3, 1)), A), A.sum(1, keepdims=True))
    assert Mat.exists(lambda x: x > 0, A)
    assert not Mat.for_all(lambda x: x > 0, A)


def test_functions_of_places() -> None:
    at = np.arange(12.0).reshape(3, 4)
    close(Mat.scan(lambda s: lambda x: s + x, A), np.cumsum(A, 1))
    numbered = Mat.scani(lambda i: lambda s: lambda x: s + i, A)
    close(numbered, A[:, :1] + at.cumsum(1) - at[:, :1])
    placed = Mat.scani_2d(lambda i: lambda j: lambda s: lambda x: i + 10.0 * j, A)
    close(placed[:, 1:], 10 * np.arange(1, 4) + np.arange(3)[:, None])
    product = Mat.foldi_2d(lambda i: lambda j: lambda s: lambda x: s + i * j, 0.0, A)
    close(product, [[18.0]])
    changed = A.copy()
    changed[1] = A[1] * 2
    close(Mat.map_at_row(lambda x: x * 2, A, 1), changed)
    changed = A.copy()
    changed[:, 2] = A[:, 2] + at[:, 2]
    close(Mat.mapi_at_col(lambda i: lambda x: x + i, A, 2), changed)
    close(Mat.map_by_row(1, lambda row: Mat.sum_(row), A), A.sum(1, keepdims=True))
    close(Mat.mapi_by_col(3, lambda i: lambda col: col + i, A), A + np.arange(4))


def test_functions_for_what_they_do() -> None:
    def shown(run: Callable[[], Any]) -> str:
        printed: list[str] = []
        with printing.redirected(lambda characters, error: printed.append(characters)):
            jax.block_until_ready(jax.jit(run)())
        return "".join(printed)

    small = np.array([[1, 2], [3, 4]])
    print_int = Stdlib.print_int
    both = lambda i: lambda j: lambda x: print_int(100 * i + 10 * j + x)  # noqa: E731
    assert shown(lambda: Mat.iter_(print_int, small)) == "1234"
    assert shown(lambda: Mat.iteri_2d(both, small)) == "112103114"
    assert shown(lambda: Mat.iter2(lambda a: lambda b: print_int(a * b), small, small)) == "14916"
    assert shown(lambda: Mat.iter_rows(lambda row: print_int(jnp.sum(row)), small)) == "37"
    assert (
        shown(lambda: Mat.iteri_cols(lambda i: lambda c: print_int(i + jnp.sum(c)), small)) == "47"
    )


@pytest.mark.parametrize("size", [3, 4, 5, 6, 8, 10, 14])
def test_magic_squares(size: int) -> None:
    square = np.asarray(Mat.magic(size))
    total = size * (size * size + 1) / 2
    sums = [*square.sum(0), *square.sum(1), np.trace(square), np.trace(square[::-1])]
    assert sorted(square.reshape(-1)) == list(range(1, size * size + 1))
    assert set(sums) == {total}


def test_special_matrices() -> None:
    close(Mat.hadamard(8) @ Mat.hadamard(8).T, 8 * np.eye(8))
    with pytest.raises(ValueError, match="power of 2"):
        Mat.hadamard(6)
    across, down = Mat.meshgrid(0.0, 1.0, 5.0, 7.0, 2, 3)
    close(across, [[0, 1]] * 3)
    close(down, [[5, 5], [6, 6], [7, 7]])
    close(Mat.resize(A, (2, 3)), A.reshape(-1)[:6].reshape(2, 3))
    close(Mat.get_index(A, np.array([[0, 2], [1, 3]])), A[[0, 2], [1, 3]])
    close(Mat.reci_tol(np.array([[0.5, 1e-30]])), [[2.0, 0.0]])


def test_random_orders_and_draws() -> None:
    key = as_key(3)
    close(np.sort(Mat.shuffle(key, A), axis=None), np.sort(A, axis=None))
    rows = Mat.shuffle_rows(key, A)
    assert sorted(rows.tolist()) == sorted(A.tolist())
    drawn, indexes = Mat.draw_cols(key, A, 50)
    close(drawn, A[:, indexes])
    assert set(indexes.tolist()) == {0, 1, 2, 3}
    kept = np.asarray(Mat.dropout(key, np.ones((100, 100))))
    # The share of 10000 fair coins is within 5 deviations, 0.025.
    assert abs(kept.mean() - 0.5) < 0.025


def test_random_matrices() -> None:
    key = as_key(0)
    drawn = Mat.uniform(key, 1.0, 3.0, 40, 50)
    assert drawn.shape == (40, 50)
    assert 1 <= drawn.min() < drawn.max() < 3
    assert abs(Mat.gaussian(key, 100, 100).std() - 1) < 0.05
    assert set(np.unique(Mat.bernoulli(key, 20, 20))) == {0.0, 1.0}
    assert np.linalg.eigvalsh(Mat.semidef(key, 5)).min() > -1e-12


# --- linear algebra -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["inv", "pinv", "det", "expm", "sinm", "cosm", "tanm", "sinhm", "coshm", "tanhm"]
)
def test_functions_of_matrices(name: str) -> None:
    close(jax.jit(getattr(Linalg, name))(S), getattr(scipy.linalg, name)(S), 1e-9)


def test_equations() -> None:
    close(Linalg.linsolve(Q, A.T), np.linalg.solve(Q, A.T))
    close(Linalg.linsolve(A.T, Q), np.linalg.lstsq(A.T, Q)[0])
    close(
        Linalg.sylvester(S, Q[:3, :3], A.T), scipy.linalg.solve_sylvester(S, Q[:3, :3], A.T), 1e-8
    )
    close(Linalg.lyapunov(S, Q), scipy.linalg.solve_continuous_lyapunov(S, Q), 1e-8)
    close(Linalg.discrete_lyapunov(S / 5, Q), scipy.linalg.solve_discrete_lyapunov(S / 5, Q))
    x = np.arange(5.0)
    close(Linalg.linreg(x, 3 + 2 * x), (3.0, 2.0))
    close(Linalg.mpow(S, 3.0), S @ S @ S)


@pytest.mark.slow
def test_decompositions() -> None:
    close(Linalg.chol(Q).T @ Linalg.chol(Q), Q)
    left, values, right = Linalg.svd(A)
    close(left @ np.diag(values[0]) @ right, A)
    lower, orthogonal = Linalg.lq(A)
    close(lower @ orthogonal, A)
    assert Linalg.is_tril(lower)
    orthogonal, upper, order = Linalg.qr(A)
    close(orthogonal @ upper, A)
    assert order.tolist() == [[1, 2, 3, 4]]
    for matrix in (S, A, A.T):
        lower, upper, pivots = Linalg.lu(matrix)
        rows = np.arange(len(matrix))
        for row, other in enumerate(np.asarray(pivots[0]) - 1):
            rows[[row, other]] = rows[[other, row]]
        close(lower @ upper, matrix[rows])
    assert Linalg.is_posdef(Q)
    assert not Linalg.is_posdef(-Q)
    assert Linalg.rank(A) == 3
    close(Linalg.logdet(Q), np.linalg.slogdet(Q)[1])
    close(Linalg.cond(S), np.linalg.cond(S))


@pytest.mark.parametrize(
    "size", [1, pytest.param(2, marks=pytest.mark.slow), 4, pytest.param(7, marks=pytest.mark.slow)]
)
@pytest.mark.parametrize("inputs", [1, 2])
@pytest.mark.parametrize(
    ("ours", "theirs"),
    [(Linalg.dare, scipy.linalg.solve_discrete_are), (Linalg.care, scipy.linalg.solve_continuous_are)],
    ids=["dare", "care"],
)  # fmt: skip
def test_riccati_equations(
    size: int, inputs: int, ours: Callable[..., Any], theirs: Callable[..., Any]
) -> None:
    rng = np.random.default_rng(size * 10 + inputs)
    a, b = rng.normal(size=(size, size)), rng.normal(size=(size, inputs))
    root = rng.normal(size=(size, size))
    q, r = root @ root.T + np.eye(size), 2 * np.eye(inputs)
    expected = theirs(a, b, q, r)
    np.testing.assert_allclose(
        jax.jit(ours)(a, b, q, r), expected, rtol=1e-8, atol=1e-8 * abs(expected).max()
    )


def test_the_riccati_equation_of_a_robot() -> None:
    a = np.array([[1, 0.1, 0], [0, 1, 0.1], [0, 0, 0]])
    b, q, r = np.eye(3), np.diag([1, 0.1, 0.1]), np.diag([1000.0, 1000.0, 1.0])
    expected = scipy.linalg.solve_discrete_are(a, b, q, r)
    np.testing.assert_allclose(Linalg_d.dare(a, b, q, r), expected, rtol=1e-9, atol=1e-9)
    single = Linalg.dare(*(x.astype(np.float32) for x in (a, b, q, r)))
    assert single.dtype == np.float32
    np.testing.assert_allclose(single, expected, rtol=1e-3, atol=1e-3)
