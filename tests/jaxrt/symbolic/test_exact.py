"""Models that symbolic inference answers exactly: against closed forms, with nothing that differs between particles."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from programs import ran
from pzjax.stdlib import infer_semi_symbolic as ssi
from scipy import special, stats

STEPS = 12


def numbers(seed: int = 1) -> Any:
    return np.random.default_rng(seed).normal(size=STEPS)


def counts(seed: int = 1) -> Any:
    return np.random.default_rng(seed).integers(0, 5, STEPS)


def flips(seed: int = 1) -> Any:
    return np.random.default_rng(seed).random(STEPS) < 0.5


def kalman_filter(move: Any, noise: Any, first: Any, seen: Any, variances: Any, rows: Any) -> Any:
    """Means, variances and log-evidence of a linear gaussian chain, by the textbook.

    Args:
        move: the matrix of a step.
        noise: the covariance of a step.
        first: the covariance at the first step.
        seen: the rows of the matrix of what is observed.
        variances: of what is observed.
        rows: what is observed.
    """
    mean, covariance, evidence, out = np.zeros(len(first)), np.array(first, float), 0.0, []
    for step, row in enumerate(rows):
        if step:
            mean, covariance = move @ mean, move @ covariance @ move.T + noise
        for h, r, y in zip(np.atleast_2d(seen), variances, np.atleast_1d(row), strict=True):
            spread = h @ covariance @ h + r
            evidence += stats.norm.logpdf(y, h @ mean, np.sqrt(spread))
            gain = covariance @ h / spread
            mean, covariance = (
                mean + gain * (y - h @ mean),
                covariance - np.outer(gain, gain) * spread,
            )
        out.append((mean, np.diag(covariance), evidence))
    return [np.array(part) for part in zip(*out, strict=True)]


def agrees(found: Any, mean: Any, variance: Any, evidence: Any) -> None:
    """Everything is exact at every step, was traced once, and is the same for all particles."""
    own, spread = (np.reshape(part, (-1, STEPS)).T for part in (found.mean, found.variance))
    np.testing.assert_allclose(own, mean, rtol=0, atol=1e-9)
    np.testing.assert_allclose(spread, variance, rtol=0, atol=1e-9)
    np.testing.assert_allclose(found.log_evidence, evidence, rtol=0, atol=1e-8)
    assert found.traces == 1
    assert found.varying == 0


one, two = np.eye(1), np.eye(2)
GAUSSIAN = {
    "kalman": (one, one, [[2500.0]], [[1.0]], [1.0], [0]),
    "wheels": (two, two, 2500 * two, [[1.0, -2.0], [1.0, 2.0]], [1.0, 0.95], [0, 1]),
    "hold": (two, np.diag([0.0, 1.0]), [[1.0, 1.0], [1.0, 2.0]], [[0.0, 1.0]], [1.0], [0, 1]),
    "total": (
        np.array([[1.0, 0.0], [1.0, 1.0]]),
        np.ones((2, 2)),
        np.ones((2, 2)),
        [[0.0, 1.0]],
        [1.0],
        [1],
    ),
}
"""For each model the move, its noise, the first covariance, what is seen with which variance, and what is shown."""


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("kalman", 1000),
        ("total", 5),
        *(pytest.param(name, 1, marks=pytest.mark.slow) for name in ("wheels", "hold")),
    ],
)
def test_a_linear_gaussian_model_is_kalmans_filter(models: Any, name: str, size: int) -> None:
    move, noise, first, seen, variances, shown = GAUSSIAN[name]
    rows = np.stack([numbers(seed) for seed in range(len(seen))], -1)
    mean, variance, evidence = kalman_filter(move, noise, first, np.array(seen), variances, rows)
    found = ran(getattr(models, name), tuple(rows.T) if len(seen) > 1 else rows[:, 0], size)
    agrees(found, mean[:, shown], variance[:, shown], evidence)


def test_a_tree_is_exact_where_delayed_sampling_would_draw(models: Any) -> None:
    c, d = 30 * numbers(1), 30 * numbers(2)
    found = ran(models.gtree, (c, d), 1, ssi.infer)
    mean, variance = 0.0, 100.0
    for step in range(STEPS):
        spread = variance + 1010.0
        both = mean + (variance + 10.0) / spread * (c[step] - mean)
        mean, variance, cross = (
            mean + variance / spread * (c[step] - mean),
            variance - variance**2 / spread,
            variance - variance * (variance + 10.0) / spread,
        )
        spread = variance + 1000.0
        both += cross / spread * (d[step] - mean)
        mean, variance = (
            mean + variance / spread * (d[step] - mean),
            variance - variance**2 / spread,
        )
        np.testing.assert_allclose(
            [found.mean[0][step], found.mean[1][step]], [mean, both], atol=1e-9
        )
    assert (found.traces, found.varying) == (1, 0)


def conjugate(name: str) -> tuple[Any, Any, Any, Any]:
    """Rows, then the mean, the variance and the log-evidence after each step, for each star with its children."""
    n = np.arange(1, STEPS + 1)
    match name:
        case "coin":
            rows = flips()
            a, b = 1 + np.cumsum(rows), 1 + np.cumsum(~rows)
            law, evidence = stats.beta(a, b), special.betaln(a, b)
        case "trials":
            rows = counts()
            a, b = 2 + np.cumsum(rows), 3 + np.cumsum(5 - rows)
            own = np.log(special.comb(5, rows))
            law, evidence = (
                stats.beta(a, b),
                special.betaln(a, b) - special.betaln(2, 3) + own.cumsum(),
            )
        case "fails":
            rows = counts()
            a, b = 2 + 3 * n, 3 + np.cumsum(rows)
            own = np.log(special.comb(rows + 2, rows))
            law, evidence = (
                stats.beta(a, b),
                special.betaln(a, b) - special.betaln(2, 3) + own.cumsum(),
            )
        case "counts":
            rows = counts()
            a, b = 2.5 + np.cumsum(rows), 1.5 + 2 * n
            own = rows * np.log(2) - special.gammaln(rows + 1)
            law, evidence = stats.gamma(a, scale=1 / b), gamma_evidence(a, b) + own.cumsum()
        case "waits":
            rows = np.abs(numbers())
            a, b = 2.5 + n, 1.5 + np.cumsum(rows)
            law, evidence = stats.gamma(a, scale=1 / b), gamma_evidence(a, b)
        case _:
            rows = numbers()
            a, b = 2.5 + n / 2, 1.5 + np.cumsum((rows - 1) ** 2) / 2
            law = stats.gamma(a, scale=1 / b)
            evidence = gamma_evidence(a, b) - n / 2 * np.log(2 * np.pi)
    return rows, law.mean(), law.var(), evidence


def gamma_evidence(a: Any, b: Any) -> Any:
    before = 2.5 * np.log(1.5) - special.gammaln(2.5)
    return before + special.gammaln(a) - a * np.log(b)


@pytest.mark.parametrize(
    "name",
    [
        *("coin", "counts", "spread"),
        *(pytest.param(name, marks=pytest.mark.slow) for name in ("trials", "fails", "waits")),
    ],
)
def test_a_star_is_conjugate_to_its_children(models: Any, name: str) -> None:
    rows, mean, variance, evidence = conjugate(name)
    found = ran(getattr(models, name), rows, 3)
    np.testing.assert_allclose(found.mean, mean, rtol=1e-9)
    np.testing.assert_allclose(found.variance, variance, rtol=1e-9)
    np.testing.assert_allclose(found.log_evidence, evidence, atol=1e-8)
    assert (found.traces, found.varying) == (1, 0)


def test_probabilities_of_faces_are_dirichlet(models: Any) -> None:
    rows = counts() % 3
    found = ran(models.faces, (np.tile([1.0, 2.0, 3.0], (STEPS, 1)), rows))
    alpha = np.array([1.0, 2.0, 3.0]) + np.eye(3)[rows].cumsum(0)
    np.testing.assert_allclose(found.mean, alpha / alpha.sum(1, keepdims=True), atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


def test_a_chain_of_booleans_is_filtered_exactly(models: Any) -> None:
    rows = flips()
    found = ran(models.chain, rows)
    p, evidence = 0.0, 0.0
    for step, y in enumerate(rows):
        p = 0.9 * p + 0.2 * (1 - p)
        yes, no = (0.8, 0.3) if y else (0.2, 0.7)
        total = p * yes + (1 - p) * no
        p, evidence = p * yes / total, evidence + np.log(total)
        np.testing.assert_allclose(found.mean[step], p, atol=1e-9)
        np.testing.assert_allclose(found.variance[step], p * (1 - p), atol=1e-9)
        np.testing.assert_allclose(found.log_evidence[step], evidence, atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


def test_a_column_is_seen_through_an_element_and_as_a_whole(models: Any) -> None:
    y = numbers()
    rows = np.stack([y, np.ones(STEPS), np.ones(STEPS)], -1)
    seen = np.array([[0.0, 1.0], [1.0, 0.0], [0.0, 1.0]])
    mean, variance, evidence = kalman_filter(two, two, two, seen, [0.5, 1.0, 1.0], rows)
    found = ran(models.vector, y)
    np.testing.assert_allclose(found.mean[..., 0], mean, atol=1e-9)
    np.testing.assert_allclose(found.variance[..., 0], variance, atol=1e-9)
    np.testing.assert_allclose(found.log_evidence, evidence, atol=1e-8)
    assert (found.traces, found.varying) == (1, 0)


def test_a_chosen_beta_joins_another_one(models: Any) -> None:
    chosen, y = flips(3), flips(4)
    found = ran(models.maybe, (chosen, y), 2)
    a, b = 1.0, 1.0
    for step in range(STEPS):
        if chosen[step]:
            a, b = a + y[step], b + (not y[step])
            expected = a / (a + b)
        else:
            expected = (2 + y[step]) / 5
        np.testing.assert_allclose(found.mean[step], expected, atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


def test_a_reset_starts_again(models: Any) -> None:
    resets, y = flips(5), numbers()
    found = ran(models.restart, (resets, y))
    mean, variance = 0.0, 0.0
    for step in range(STEPS):
        if step == 0 or resets[step]:
            mean, variance = 0.0, 0.0
        variance += 1.0
        gain = variance / (variance + 1)
        mean, variance = mean + gain * (y[step] - mean), variance * (1 - gain)
        np.testing.assert_allclose(
            [found.mean[step], found.variance[step]], [mean, variance], atol=1e-9
        )
    assert (found.traces, found.varying) == (1, 0)
