"""The multivariate normal distribution over column vectors.

In: a mean as a column float[d, 1] and a covariance float[d, d], perhaps singular. Out: a distribution over
columns. The covariance is factored by a loop over its d columns in plain array operations: over a
population that is a few vector operations, where LAPACK would be called once per particle.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family, holds, within
from pzjax.jaxrt.distributions.shares import unit_of
from pzjax.jaxrt.distributions.special import LOG_2_PI
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.random import Key, noise
from pzjax.jaxrt.samplers import standard_normal

_UNROLLED = 8


def cholesky(matrix: Array) -> Array:
    """The lower L with L L^T = `matrix`, float[d, d], symmetric and positive semidefinite.

    A pivot that rounding leaves at or below zero counts as zero, with a column of zeros. One further below,
    which no covariance has, makes that column and the following ones NaN.
    """
    if is_known(matrix):  # once, not at each step, and no loop is compiled for it
        with jax.ensure_compile_time_eval():
            return jnp.asarray(_cholesky_of_known(np.asarray(matrix)))
    size = matrix.shape[0]
    rows = jnp.arange(size)
    unit = unit_of(jnp.diagonal(matrix))
    matrix = matrix / unit
    least = jnp.finfo(matrix.dtype).eps * size

    def column(j: Any, carry: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        rest, root, rounding = carry
        zero = (rest[j, j] <= least) & (rest[j, j] >= -rounding)
        pivot = jnp.where(zero, 1.0, rest[j, j])
        scaled = jnp.where(zero | (rows < j), 0.0, rest[:, j] / jnp.sqrt(pivot))
        # Dividing by a small pivot makes the errors so far greater.
        rounding = jnp.maximum(rounding, least / pivot)
        return rest - scaled[:, None] * scaled[None, :], root.at[:, j].set(scaled), rounding

    # What is computed to be a covariance may be further off than one factoring of it.
    start = (matrix, jnp.zeros_like(matrix), jnp.sqrt(least))
    _, root, _ = jax.lax.fori_loop(0, size, column, start, unroll=size <= _UNROLLED)
    return root * jnp.sqrt(unit)


def _cholesky_of_known(matrix: np.ndarray) -> np.ndarray:
    """The same in NumPy."""
    size, kind = len(matrix), np.finfo(matrix.dtype)
    greatest = np.max(np.abs(np.diagonal(matrix)), initial=0.0)
    unit = np.minimum(greatest if greatest > 0 else 1.0, 1 / kind.tiny).astype(matrix.dtype)
    rest, root = matrix / unit, np.zeros_like(matrix)
    least = kind.eps * size
    rounding = np.sqrt(least)
    with np.errstate(invalid="ignore"):
        for j in range(size):
            zero = -rounding <= rest[j, j] <= least
            pivot = np.where(zero, 1.0, rest[j, j])
            if not zero:
                root[j:, j] = rest[j:, j] / np.sqrt(pivot)
            rounding = np.maximum(rounding, least / pivot)
            rest = rest - np.outer(root[:, j], root[:, j])
    return root * np.sqrt(unit)


def whiten(root: Array, residual: Array) -> tuple[Array, Array]:
    """Solves L y = r for float[d], and tells whether r is in the range of L.

    Where L has a column of zeros, y is 0.
    """
    size = root.shape[0]
    scale = jnp.max(jnp.abs(root), initial=0.0)
    near = jnp.sqrt(jnp.finfo(root.dtype).eps) * scale

    def row(j: Any, carry: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        rest, solution, reached = carry
        positive = root[j, j] > 0
        y = jnp.where(positive, rest[j] / jnp.where(positive, root[j, j], 1.0), 0.0)
        reached = reached & (positive | (jnp.abs(rest[j]) <= near))
        return rest - root[:, j] * y, solution.at[j].set(y), reached

    start = (residual, jnp.zeros_like(residual), jnp.asarray(True))
    return jax.lax.fori_loop(0, size, row, start, unroll=size <= _UNROLLED)[1:]


@family
class MvGaussian(Distribution):
    """The multivariate normal distribution N(`mu`, L L^T).

    Attributes:
        mu: the mean, float[d, 1], finite.
        sigma: the covariance, float[d, d], finite, symmetric, positive semidefinite but for rounding.
        root: its Cholesky factor L.
        certain: whether `sigma` is a covariance for sure, of a posterior say: then only a draw or a density factors it.
    """

    mu: Any
    sigma: Any
    root: Any
    certain: bool = field(default=False, metadata={"static": True})
    location = "mu"
    axes = 2

    def sample(self, key: Key) -> Array:
        """A column, float[d, 1]."""
        size = self.sigma.shape[0]
        drawn = self.mu + product(self.root, noise(key, standard_normal, shape=(size,)))[:, None]
        return within(self.is_valid(), drawn)

    def log_prob(self, value: Any) -> Array:
        """The log-density; of a singular distribution, +inf on its subspace and -inf off it."""
        diagonal = jnp.diagonal(self.root)
        regular = jnp.all(diagonal > 0)
        whitened, reached = whiten(self.root, (as_float(value) - self.mu)[:, 0])
        log_root = jnp.sum(jnp.log(jnp.where(diagonal > 0, diagonal, 1.0)))
        size = diagonal.shape[0]
        score = -0.5 * (jnp.sum(jnp.square(whitened)) + size * LOG_2_PI) - log_root
        score = jnp.where(regular, score, jnp.where(reached, jnp.inf, -jnp.inf))
        return within(self.is_valid(), score)

    def is_valid(self) -> Flag:
        """Whether the mean is finite, and the covariance one."""
        if self.certain:
            return holds(lambda mu: (abs(mu) < np.inf).all(), self.mu)
        return holds(
            lambda mu, root: (abs(mu) < np.inf).all() & (root.diagonal() >= 0).all(),
            self.mu,
            self.root,
        )

    def around(self, mu: Any) -> MvGaussian:
        """The distribution of the same covariance and another mean."""
        return replace(self, mu=as_float(mu))

    def mean(self) -> Array:
        """`mu`."""
        return within(self.is_valid(), self.mu)

    def variance(self) -> Array:
        """The variance of each component, float[d, 1]; the covariance is `sigma`."""
        return within(self.is_valid(), jnp.diagonal(self.sigma)[:, None])


def mv_gaussian(mu: Any, sigma: Any, certain: bool = False) -> MvGaussian:
    """N(`mu`, `sigma`) over columns: float[d, 1], float[d, d]; `certain` where `sigma` is a covariance for sure."""
    sigma = as_float(sigma)
    return MvGaussian(as_float(mu), sigma, cholesky(sigma), certain)
