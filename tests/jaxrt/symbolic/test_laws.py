"""Models that symbolic inference answers in part: the evidence and the means are those of a particle filter."""

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
from pzjax.stdlib.distribution import split

STEPS = 6
NUMBERS = 0.8 * np.random.default_rng(2).normal(size=STEPS)
FLIPS = np.random.default_rng(3).random(STEPS) < 0.5
ROWS: dict[str, Any] = {
    "stages": NUMBERS,
    "mixed": (FLIPS, NUMBERS),
    "forced": NUMBERS,
    "kept": FLIPS,
    "unknown": NUMBERS,
    "auto": NUMBERS,
    "mix": NUMBERS,
    "odd": NUMBERS,
}
"""What each model observes."""


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The same models for a particle filter: only the module that they open is another one."""
    text = Path(__file__).with_name("models.zls").read_text()
    file = tmp_path_factory.mktemp("plain") / "plain.zls"
    file.write_text(text.replace("Infer_semi_symbolic", "Infer_pf"))
    return load(file)


@pytest.mark.slow
@pytest.mark.parametrize("name", ROWS)
def test_a_model_says_the_same_as_under_a_particle_filter(
    models: Any, plain: Any, name: str
) -> None:
    symbolic = ran(getattr(models, name), ROWS[name], 20_000)
    drawn = ran(getattr(plain, name), ROWS[name], 100_000, pf.infer)
    np.testing.assert_allclose(symbolic.log_evidence, drawn.log_evidence, atol=0.04)
    for own, other in zip(np.atleast_2d(symbolic.mean), np.atleast_2d(drawn.mean), strict=True):
        np.testing.assert_allclose(own, other, atol=0.05)
    assert symbolic.traces == 1


@pytest.mark.slow
def test_a_boolean_is_drawn_after_its_branches(models: Any) -> None:
    y = np.array([10.0, 11.0, 210.0, 9.0, -300.0, 8.0])
    looking = [ran(models.outlier, y, 50, seed=seed).log_evidence[-1] for seed in range(8)]
    with rt.settings(lookahead=False):
        blind = load(Path(__file__).with_name("models.zls"))
    exact = ran(blind.outlier, y, 200_000).log_evidence[-1]
    np.testing.assert_allclose(np.log(np.mean(np.exp(looking))), exact, atol=0.03)
    assert np.std(looking) < 0.03


def test_a_constant_factor_is_kept_and_the_state_drawn(models: Any) -> None:
    y = np.array([1.1, 0.5, 1.4, -0.2, 0.9, 0.3])
    found = ran(models.unknown, y, 2_000)
    grid = np.linspace(-1.5, 2.5, 400)
    score, mean, variance = -((grid - 0.5) ** 2) / 0.2, np.ones(400), np.full(400, 0.1)
    for step, seen in enumerate(y):
        if step:
            mean, variance = grid * mean, grid**2 * variance + 0.1
        spread = variance + 1.0
        score = score - 0.5 * ((seen - mean) ** 2 / spread + np.log(spread))
        mean, variance = mean + variance / spread * (seen - mean), variance / spread
    weights = np.exp(score - score.max())
    weights /= weights.sum()
    np.testing.assert_allclose(found.mean[0][-1], weights @ grid, atol=0.01)
    np.testing.assert_allclose(found.mean[1][-1], weights @ mean, atol=0.02)
    assert found.state.states.tree.lasting == {0}


@pytest.mark.slow
def test_each_inference_has_its_own_posterior(models: Any) -> None:
    exact = ran(models.hold, NUMBERS, 1, ssi.infer)
    bounded = ran(models.hold, NUMBERS, 20_000, ssi.infer_bounded)
    drawn = ran(models.hold, NUMBERS, 20_000, ssi.infer_sample)
    assert exact.varying == drawn.varying == 0
    assert bounded.varying > 0
    for found in (bounded, drawn):
        np.testing.assert_allclose(found.mean, exact.mean, atol=0.06)
        np.testing.assert_allclose(found.variance, exact.variance, atol=0.06)


def test_parts_are_drawn_together(models: Any) -> None:
    node = ssi.infer(1)(models.twice)
    _, found = jax.jit(node.step)(node.init(0, like=0.0), 0.0)
    draw = jax.jit(lambda seed: found.sample(rt.as_key(seed)))
    drawn = [draw(seed) for seed in range(20)]
    assert all(left == right for left, right in drawn)
    assert len({bool(left) for left, _ in drawn}) == 2
    left, right = split(found)
    assert float(left.mean()) == float(right.mean()) == 0.5


def test_one_run_has_a_value_and_a_score(models: Any) -> None:
    node = ssi.gen(models.kalman)
    state = node.init(0, like=0.0)
    _, (value, score) = node.step(state, 3.0)
    np.testing.assert_allclose(score, -0.5 * (9 / 2501 + np.log(2 * np.pi * 2501)), atol=1e-9)
    assert np.isfinite(value)


@pytest.mark.slow
def test_all_values_of_a_boolean_are_tried(models: Any) -> None:
    y = np.array([10.0, 11.0, 210.0, 9.0, -300.0, 8.0])
    exact = ran(models.outlier, y, 200_000).log_evidence[-1]
    for count in (1, 2):  # the second one has no boolean to be given to
        with rt.settings(enumerate=count):
            trying = load(Path(__file__).with_name("models.zls"))
        found = [ran(trying.outlier, y, 50, seed=seed).log_evidence[-1] for seed in range(8)]
        np.testing.assert_allclose(np.log(np.mean(np.exp(found))), exact, atol=0.03)
        assert np.std(found) < 0.03
    found = ran(trying.auto, NUMBERS, 10_000).log_evidence
    np.testing.assert_allclose(found, ran(models.auto, NUMBERS, 50_000).log_evidence, atol=0.04)
    assert ran(trying.kalman, NUMBERS, 10).varying == 0
