"""Means and a variance that are not known: normal-inverse-gamma laws, against closed forms and a particle filter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from programs import ran, rt
from pzjax import load
from pzjax.stdlib import infer_pf as pf
from pzjax.stdlib import infer_semi_symbolic as ssi
from scipy import special, stats

FILE = Path(__file__).with_name("variances.zls")
STEPS = 12
RATE = 1e-4
"""How often a particle filter that is right is said to be wrong, by each test."""


@pytest.fixture(scope="module")
def models() -> Any:
    return load(FILE)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("plain") / "plain.zls"
    file.write_text(FILE.read_text().replace("Infer_semi_symbolic", "Infer_pf"))
    return load(file)


def numbers(seed: int = 1) -> Any:
    return 0.5 + 1.5 * np.random.default_rng(seed).normal(size=STEPS)


def regression(y: Any, rows: Any, mean: Any, spread: Any, scale: float) -> Any:
    """The law after each of some numbers that are a row times a vector plus noise of variance `scale` v.

    Args:
        y: the numbers.
        rows: of each its row.
        mean: of the vector, whose covariance is `spread` v for 1/v of the law Gamma(2.5, 1.5).
        spread: a matrix.
        scale: of the noise.

    Returns:
        After each step the mean and the spread of the vector, the two parameters of v, and the log-evidence.
    """
    mean, spread = np.array(mean, float), np.array(spread, float)
    out = []
    for end in range(1, len(y) + 1):
        x, seen = np.array(rows[:end], float), y[:end]
        precise = np.linalg.inv(spread)
        after = np.linalg.inv(precise + x.T @ x / scale)
        center = after @ (precise @ mean + x.T @ seen / scale)
        a = 2.5 + end / 2
        squares = seen @ seen / scale + mean @ precise @ mean
        b = 1.5 + 0.5 * (squares - center @ np.linalg.inv(after) @ center)
        evidence = (
            *(special.gammaln(a) - special.gammaln(2.5), 2.5 * np.log(1.5) - a * np.log(b)),
            0.5 * np.linalg.slogdet(after @ precise)[1],
            -end / 2 * np.log(2 * np.pi * scale),
        )
        out.append((center, after, a, b, sum(evidence)))
    return out


def test_a_mean_and_a_variance_are_normal_inverse_gamma(models: Any) -> None:
    y = numbers()
    found = ran(models.both, y, 3)
    law = regression(y + 1, np.full((STEPS, 1), 0.5), [1.0], [[4.0]], 3.0)
    for step, (center, spread, a, b, evidence) in enumerate(law):
        own = [part[step] for part in (*found.mean, *found.variance)]
        mean, variance = 2 * b / (a - 1), 4 * b**2 / ((a - 1) ** 2 * (a - 2))
        right = [center[0], mean, spread[0, 0] * b / (a - 1), variance]
        np.testing.assert_allclose(own, right, rtol=1e-9)
        np.testing.assert_allclose(found.log_evidence[step], evidence, rtol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


@pytest.mark.slow
def test_two_means_under_one_variance(models: Any) -> None:
    y, first = numbers(), np.random.default_rng(5).random(STEPS) < 0.4
    found = ran(models.two, (first, y))
    law = regression(y, np.stack([first, ~first], -1), [0.0, 0.0], np.diag([1.0, 2.0]), 1.0)
    for step, (center, spread, a, b, evidence) in enumerate(law):
        own = [part[step] for part in (*found.mean, *found.variance)]
        spread = np.diag(spread) * b / (a - 1)
        right = [center[0], 2 * center[1] + 1, spread[0], 4 * spread[1]]
        np.testing.assert_allclose(own, right, rtol=1e-9)
        np.testing.assert_allclose(found.log_evidence[step], evidence, rtol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


def after(models: Any, infer: Any, y: Any) -> Any:
    """The posterior after some numbers."""
    node = infer(1)(models.both)
    step, state = jax.jit(node.step), node.init(0, like=y[0])
    for seen in y:
        state, found = step(state, seen)
    return found


@pytest.mark.slow
def test_laws_of_parts_and_the_joint_law(models: Any) -> None:
    """Student's t, inverse gamma, the joint density and draws."""
    y = numbers()[:5]
    center, spread, a, b, _ = regression(y + 1, np.full((5, 1), 0.5), [1.0], [[4.0]], 3.0)[-1]
    of_mean = stats.t(2 * a, center[0], np.sqrt(b / a * spread[0, 0]))
    of_variance = stats.invgamma(a, scale=2 * b)
    marginal = after(models, ssi.infer_marginal, y)
    score = jax.jit(marginal.log_prob)((0.3, 1.7))
    np.testing.assert_allclose(score, of_mean.logpdf(0.3) + of_variance.logpdf(1.7), rtol=1e-9)
    joint = after(models, ssi.infer, y)
    given = stats.norm(center[0], np.sqrt(spread[0, 0] * 1.7 / 2)).logpdf(0.3)
    np.testing.assert_allclose(
        jax.jit(joint.log_prob)((0.3, 1.7)), of_variance.logpdf(1.7) + given, rtol=1e-9
    )
    draw = jax.jit(jax.vmap(lambda seed: joint.sample(rt.as_key(seed))))
    mu, v = map(np.asarray, draw(np.arange(4000)))
    for drawn, law in ((mu, of_mean), (v, of_variance)):
        assert stats.kstest(drawn, law.cdf).pvalue > RATE
    # Given the variance the mean is gaussian: the squares tell whether both are drawn together.
    z = (mu - center[0]) / np.sqrt(spread[0, 0] * v / 2)
    assert stats.kstest(z, stats.norm.cdf).pvalue > RATE


@pytest.mark.slow
@pytest.mark.parametrize("name", ["both", "drawing"])
def test_a_particle_filter_says_the_same(models: Any, plain: Any, name: str) -> None:
    y = numbers()[:5]
    runs = 5
    exact = [ran(getattr(models, name), y, 4_000, seed=seed) for seed in range(runs)]
    drawn = [ran(getattr(plain, name), y, 20_000, pf.infer, seed) for seed in range(runs)]

    def numbers_of(one: Any) -> Any:
        return np.array([*np.ravel(one.mean[0]), *np.ravel(one.mean[1]), *one.log_evidence])

    left, right = (np.array([numbers_of(one) for one in each]) for each in (exact, drawn))
    error = np.hypot(left.std(0, ddof=1), right.std(0, ddof=1)) / np.sqrt(runs)
    # A test of each number at a share of the rate; Welch's freedom is at least this one.
    bound = stats.t.ppf(1 - RATE / 2 / left.shape[1], runs - 1)
    assert (np.abs(left.mean(0) - right.mean(0)) < bound * error).all()
