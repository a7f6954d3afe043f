"""Many gaussian scalars that depend on each other: exact, in few arrays, whatever order they come in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from programs import ran, rt
from pzjax import load
from pzjax.jaxrt.symbolic import columns
from pzjax.jaxrt.symbolic.columns import gather, narrow, together
from pzjax.jaxrt.symbolic.families import gaussian
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Affine, slot
from pzjax.stdlib import infer_semi_symbolic as ssi

STEPS = 10


@pytest.fixture(scope="module")
def models() -> Any:
    return load(Path(__file__).with_name("columns.zls"))


def numbers(seed: int = 1) -> Any:
    return np.random.default_rng(seed).normal(size=STEPS)


def filtered(first: Any, moves: Any, noise: Any, seen: Any, variances: Any, rows: Any) -> Any:
    """Means and covariances of a chain, by the textbook.

    Args:
        first: the covariance at the first step.
        moves: from the step to the matrix that it starts with.
        noise: from the step to the covariance of its noise.
        seen: the rows of the matrix of what is observed.
        variances: of what is observed.
        rows: what is observed.
    """
    mean, cov, out = np.zeros(len(first)), np.array(first, float), []
    for step, row in enumerate(rows):
        if step:
            move = moves(step)
            mean, cov = move @ mean, move @ cov @ move.T + noise(step)
        for h, r, y in zip(np.array(seen, float), variances, row, strict=True):
            spread = h @ cov @ h + r
            mean, cov = (
                mean + cov @ h / spread * (y - h @ mean),
                cov - np.outer(cov @ h, cov @ h) / spread,
            )
        out.append((mean, np.diag(cov)))
    return [np.array(part) for part in zip(*out, strict=True)]


def agrees(found: Any, mean: Any, variance: Any) -> None:
    np.testing.assert_allclose(np.stack(found.mean, -1), mean, rtol=0, atol=1e-9)
    np.testing.assert_allclose(np.stack(found.variance, -1), variance, rtol=0, atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


def keys(found: Any) -> list[Any]:
    """The gaussian keys of the last state."""
    (held,) = (
        leaf
        for leaf in jax.tree.leaves(found.state, is_leaf=lambda x: isinstance(x, Store))
        if isinstance(leaf, Store)
    )
    return list(held.mean)


def test_walks_that_sensors_see_sums_of(models: Any) -> None:
    rows = np.stack([numbers(1), numbers(2)], -1)
    mean, variance = filtered(
        np.diag([2.0, 5.0, 3.0, 4.0, 1.0]),
        lambda _: np.eye(5),
        lambda _: np.diag([0.5, 1.0, 0.2, 0.1, 1.0]),
        [[1, 1, 1, 1, 1], [0, 1, 0, -2, 0]],
        [1.0, 0.5],
        rows,
    )
    found = ran(models.walks, tuple(rows.T))
    agrees(found, mean, variance)
    assert sorted(map(len, keys(found))) == [5]


@pytest.mark.slow
def test_new_scalars_that_depend_on_new_ones(models: Any) -> None:
    u, y = numbers(1), numbers(2)

    def mixing(step: int) -> Any:
        """From the noises of a, b, c, d to these."""
        return np.linalg.inv(np.eye(4) - np.diag([1.0, u[step], 1.0], 1))

    mean, variance = filtered(
        np.eye(4),
        lambda step: mixing(step) @ np.diag([0.7, 0.8, 1.0, 0.9]),
        lambda step: mixing(step) @ mixing(step).T,
        [[1, 0, 0, 0]],
        [0.01],
        y[:, None],
    )
    agrees(ran(models.cascade, (u, y)), mean, variance)


@pytest.mark.slow
def test_sums_of_all_without_noise(models: Any) -> None:
    y = numbers()
    move = 0.5 * np.array([[1, 1, 1, -1], [1, 1, -1, 1], [1, -1, 1, 1], [-1, 1, 1, 1]])
    mean, variance = filtered(
        np.diag([1.0, 2.0, 3.0, 4.0]),
        lambda _: move,
        lambda _: np.zeros((4, 4)),
        [[1, 1, 0, 0]],
        [1.0],
        y[:, None],
    )
    agrees(ran(models.mix, y), mean, variance)


@pytest.mark.slow
def test_a_scalar_of_a_column_is_realised(models: Any) -> None:
    y, r = numbers(), np.arange(STEPS) % 4 == 2
    found = ran(models.read, (r, y), 1, ssi.infer_marginal)
    assert found.traces == 1
    known, b = found.mean[4], found.mean[1]
    np.testing.assert_allclose(b[r], known[r], rtol=0, atol=1e-12)
    np.testing.assert_allclose(found.variance[1][r], 0, atol=1e-12)
    assert (found.variance[0][r] > 0.1).all()
    # Given the values that were drawn, all else is as by hand.
    mean, cov = np.zeros(4), np.eye(4)
    for step in range(STEPS):
        if step:
            cov = cov + np.eye(4)
        h = np.ones(4)
        spread = h @ cov @ h + 1
        mean, cov = (
            mean + cov @ h / spread * (y[step] - h @ mean),
            cov - np.outer(cov @ h, cov @ h) / spread,
        )
        if r[step]:
            h = np.eye(4)[1]
            mean = mean + cov @ h / cov[1, 1] * (known[step] - mean[1])
            cov = cov - np.outer(cov @ h, cov @ h) / cov[1, 1]
        np.testing.assert_allclose([one[step] for one in found.mean[:4]], mean, atol=1e-9)
        np.testing.assert_allclose(
            [one[step] for one in found.variance[:4]], np.diag(cov), atol=1e-9
        )


@pytest.mark.slow
def test_a_column_begins_anew(models: Any) -> None:
    y, r = numbers(), np.arange(STEPS) % 4 == 3
    found = ran(models.again, (r, y))
    start, one = 0, np.eye(4)
    for end in (*np.flatnonzero(r).tolist(), STEPS):
        own = y[start:end, None]
        mean, variance = filtered(one, lambda _: one, lambda _: one, [[1, 1, 1, 1]], [1.0], own)
        np.testing.assert_allclose(np.stack(found.mean, -1)[start:end], mean, atol=1e-9)
        np.testing.assert_allclose(np.stack(found.variance, -1)[start:end], variance, atol=1e-9)
        start = end
    assert found.traces == 1


@pytest.mark.slow
def test_what_is_independent_stays_by_itself(models: Any) -> None:
    y = numbers()
    found = ran(models.window, y)
    assert found.traces == 1
    # Of four values in a row that are kept, and one that depends on none of them.
    own = [key for key in keys(found) if isinstance(key, tuple)]
    assert list(map(len, own)) == [4]
    assert len(keys(found)) == 2
    np.testing.assert_allclose(found.mean[0], found.mean[5], atol=1e-12)


@pytest.mark.slow
def test_the_joint_posterior_of_a_column(models: Any) -> None:
    """Draws, densities and parts of it, and the same for any number of particles."""
    rows = tuple(numbers(seed) for seed in (1, 2))
    node = ssi.infer(3)(models.walks)
    state = node.init(0, like=tuple(row[0] for row in rows))
    for step in range(3):
        state, found = jax.jit(node.step)(state, tuple(row[step] for row in rows))
    draw = jax.jit(jax.vmap(lambda seed: jnp.stack(found.sample(rt.as_key(seed)))))
    draws = np.array(draw(jnp.arange(200)))
    deviation = np.sqrt(np.stack(found.variance()))
    assert (np.abs(draws.mean(0) - np.stack(found.mean())) < 5 * deviation / np.sqrt(200)).all()
    one = tuple(map(jnp.asarray, draws[0]))
    cov = np.cov(draws.T)
    assert cov[1, 3] > 0.3 * np.sqrt(cov[1, 1] * cov[3, 3])  # the sensor ties b to d
    assert np.isfinite(jax.jit(lambda: found.log_prob(one))())


def store_of(cov: Any) -> Store:
    """Scalars 0, 1, ... with a covariance."""
    store = Store(mean={k: jnp.asarray(float(k)) for k in range(len(cov))})
    for i, row in enumerate(cov):
        for j in range(i, len(row)):
            store.cov[i, j] = jnp.asarray(row[j])
    return store


def test_scalars_become_a_column_and_a_column_gets_shorter() -> None:
    root = np.random.default_rng(0).normal(size=(5, 5))
    cov = root @ root.T
    store = store_of(cov)
    gather(store, (3, 0, 4))
    assert set(store.mean) == {1, 2, (3, 0, 4)}
    gather(store, (1, 3, 0, 4))
    np.testing.assert_array_equal(store.mean[1, 3, 0, 4], [1.0, 3.0, 0.0, 4.0])
    order = [1, 3, 0, 4]
    np.testing.assert_allclose(store.cov[(1, 3, 0, 4), (1, 3, 0, 4)], cov[np.ix_(order, order)])
    np.testing.assert_allclose(store.block(2, (1, 3, 0, 4)), cov[2, order])
    narrow(store, (1, 3, 0, 4), (3, 4))
    np.testing.assert_allclose(store.block((3, 4), 2), cov[[3, 4], 2])
    for form in (slot(3), Affine((jnp.asarray(2.0), None), None, (3, 2), ())):
        weights = np.array([0, 0, len(form.ids) - 1, len(form.ids), 0], float)
        spread = gaussian.variance_of(form, gaussian.covariances(store, form))
        np.testing.assert_allclose(spread, weights @ cov @ weights)


def test_sets_with_elements_in_common_are_together() -> None:
    assert sorted(map(sorted, together([[1, 2], [3], [4, 5], [2, 4]]))) == [[1, 2, 4, 5], [3]]


@pytest.mark.slow
def test_columns_change_no_result(models: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scalars by themselves, as few ones are, give the same numbers."""
    rows = tuple(numbers(seed) for seed in (1, 2))
    for name in ("walks", "cascade"):
        first = ran(getattr(models, name), rows)
        with monkeypatch.context() as patch:
            patch.setattr(columns, "LEAST", 1000)
            other = ran(getattr(models, name), rows)
        np.testing.assert_allclose(first.mean, other.mean, atol=1e-9)
        np.testing.assert_allclose(first.variance, other.variance, atol=1e-9)
        np.testing.assert_allclose(first.log_evidence, other.log_evidence, atol=1e-9)
