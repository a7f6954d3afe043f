"""Gaussians by a root of their covariance against dense covariances in 64 bits, in hard cases too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats as st
from jax.test_util import check_grads
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.symbolic.families import square_root as S

RNG = np.random.default_rng(0)
MIXING = RNG.normal(size=(4, 4))
COVARIANCE, MEAN = MIXING @ MIXING.T, RNG.normal(size=4)
ROWS = RNG.normal(size=(3, 4))


@pytest.fixture(autouse=True)
def bits() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def law() -> S.Root:
    return S.of_moments(MEAN, COVARIANCE)


def dense(mean: Any, covariance: Any, row: Any, offset: Any, noise: Any, y: Any) -> Any:
    """The textbook's update, and the log-density."""
    total = row @ covariance @ row + noise
    gain = covariance @ row / total
    residual = y - row @ mean - offset
    after = covariance - np.outer(gain, gain) * total
    return mean + gain * residual, after, st.norm.logpdf(residual, 0, np.sqrt(total))


def near(left: Any, right: Any, rtol: float = 1e-9, atol: float = 1e-9) -> None:
    np.testing.assert_allclose(left, right, rtol=rtol, atol=atol)


def test_observations_in_any_order() -> None:
    seen = list(zip(ROWS, (0.3, 0.0, -1.0), (0.5, 0.01, 2.0), (1.0, 0.2, -0.7), strict=True))
    joint, mean, covariance, score, exact = law(), MEAN, COVARIANCE, 0.0, 0.0
    for row, offset, noise, y in seen:
        child = S.Seen(row, offset, noise)
        score += S.log_marginal(joint, child, y)
        joint = S.posterior(joint, child, y)
        mean, covariance, own = dense(mean, covariance, row, offset, noise, y)
        exact += own
        near(joint.mean, mean)
        near(S.covariance(joint), covariance)
    near(score, exact)
    other = law()
    for row, offset, noise, y in reversed(seen):
        other = S.posterior(other, S.Seen(row, offset, noise), y)
    near(other.mean, joint.mean)
    near(S.covariance(other), S.covariance(joint))


def test_seen_without_noise_is_known_and_learns_nothing_more() -> None:
    known = S.posterior(law(), S.Seen(np.eye(4)[1], 0.0, 0.0), 2.5)
    near(known.mean[1], 2.5)
    near(S.covariance(known)[1], np.zeros(4))
    near(S.covariance(known), dense(MEAN, COVARIANCE, np.eye(4)[1], 0.0, 0.0, 2.5)[1])
    nothing = S.Root(jnp.zeros(2), jnp.zeros((2, 2)))
    for noise in (0.0, 1.0):
        after = S.posterior(nothing, S.Seen(np.ones(2), 0.0, noise), 3.0)
        near(after.mean, np.zeros(2))
        near(after.root, np.zeros((2, 2)))


def test_children_join_and_others_leave() -> None:
    joint = S.extend(law(), ROWS, np.array([1.0, 0.0, -1.0]), np.array([0.5, 0.0, 2.0]))
    matrix = np.vstack([np.eye(4), ROWS])
    exact = matrix @ COVARIANCE @ matrix.T + np.diag([0, 0, 0, 0, 0.5, 0.0, 2.0])
    near(S.covariance(joint), exact)
    near(joint.mean, matrix @ MEAN + [0, 0, 0, 0, 1.0, 0.0, -1.0])
    kept = S.keep(joint, [6, 0, 4])
    assert kept.root.shape == (3, 3)
    near(np.triu(kept.root, 1), np.zeros((3, 3)))
    near(S.covariance(kept), exact[np.ix_([6, 0, 4], [6, 0, 4])])
    near(S.variance(kept), exact[[6, 0, 4], [6, 0, 4]])


def test_predictions() -> None:
    noise = RNG.normal(size=(3, 2))
    ahead = S.predict(law(), ROWS, 0.5, noise)
    near(ahead.mean, ROWS @ MEAN + 0.5)
    near(S.covariance(ahead), ROWS @ COVARIANCE @ ROWS.T + noise @ noise.T)
    near(np.triu(ahead.root, 1), np.zeros((3, 3)))
    wide = S.triangular(S.Root(np.zeros(4), np.arange(4.0)[:, None]))  # fewer columns than rows
    near(S.covariance(wide), np.outer(np.arange(4.0), np.arange(4.0)))


@pytest.mark.slow
def test_densities_and_draws() -> None:
    joint = S.Root(MEAN, MIXING)  # any root, not a triangle
    x = MEAN + 0.5
    near(S.log_density(joint, x), st.multivariate_normal.logpdf(x, MEAN, COVARIANCE))
    singular = S.Root(np.zeros(2), np.array([[0.0, 0.0], [1.0, 0.0]]))
    near(S.log_density(singular, np.array([0.0, 2.0])), np.inf)
    near(S.log_density(singular, np.array([0.1, 2.0])), -np.inf)
    many = jax.tree.map(lambda part: jnp.broadcast_to(part, (20_000, *part.shape)), joint)
    drawn = np.asarray(S.draw(many, as_key(4)))
    near(np.mean(drawn, axis=0), MEAN, atol=0.1)
    near(np.cov(drawn.T), COVARIANCE, atol=0.25)


@pytest.mark.slow
def test_leading_axes() -> None:
    scales = np.array([1.0, 3.0])
    many = S.of_moments(np.stack([MEAN, 2 * MEAN]), COVARIANCE * scales[:, None, None])
    child = S.Seen(ROWS[0], 0.3, np.array([0.5, 2.0]))
    after = jax.jit(S.posterior)(many, child, np.array([1.0, -1.0]))
    ahead = jax.jit(S.predict)(after, ROWS, 0.0, np.eye(3))
    grown = jax.jit(S.extend)(after, ROWS, np.zeros(3), np.ones(3))
    for index in range(2):
        one = S.Root(many.mean[index], many.root[index])
        seen = S.posterior(one, S.Seen(ROWS[0], 0.3, child.noise[index]), (1.0, -1.0)[index])
        near(after.mean[index], seen.mean)
        near(after.root[index], seen.root)
        near(S.covariance(ahead)[index], S.covariance(S.predict(seen, ROWS, 0.0, np.eye(3))))
        near(
            S.covariance(grown)[index],
            S.covariance(S.extend(seen, ROWS, np.zeros(3), np.ones(3))),
        )


@pytest.mark.slow
def test_gradients_even_at_zeros() -> None:
    def evidence(noise: Any, spread: Any) -> Any:
        root = jnp.array([[1.0, 0.0], [0.5, 0.0]]) * spread  # singular
        joint = S.predict(S.Root(jnp.zeros(2), root), jnp.eye(2), 0.0, jnp.zeros((2, 1)))
        child = S.Seen(jnp.array([1.0, 1.0]), 0.0, noise)
        joint = S.posterior(joint, child, 1.0)
        return S.log_marginal(joint, S.Seen(jnp.array([0.0, 1.0]), 0.0, noise), -0.3)

    check_grads(evidence, (0.7, 1.3), 1, ["fwd", "rev"])


@pytest.mark.slow
def test_32_bits_keep_what_moments_lose() -> None:
    """Two scalars seen through nearly the same sums with little noise, 1,000 steps: the variance's relative error."""

    def run(kind: Any) -> np.ndarray:
        def step(joint: S.Root, index: Any) -> tuple[S.Root, Any]:
            joint = S.predict(joint, jnp.eye(2), 0.0, jnp.eye(2) * kind(0.1))
            for sign in (1.0, -1.0):
                row = jnp.asarray([1.0, 1.0 + sign * 0.01 * jnp.cos(index)], kind)
                joint = S.posterior(joint, S.Seen(row, kind(0), kind(1e-4)), kind(1))
            return joint, S.variance(joint)

        start = S.Root(jnp.zeros(2, kind), jnp.eye(2, dtype=kind) * kind(50))
        return np.asarray(jax.lax.scan(step, start, jnp.arange(1000, dtype=kind))[1], np.float64)

    exact = run(np.float64)
    with jax.enable_x64(False):
        rough = run(np.float32)
    assert np.max(np.abs(rough / exact - 1)) < 2e-3
