"""The models of every engine: one text, worlds that are what the models say, tracks that are matched, exact losses."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

import jax
import numpy as np
import pytest
from PIL import Image
from pzjax.jaxrt.symbolic import engine
from scipy import stats

FOLDER = Path(__file__).parents[2] / "examples" / "benchmarks"
PUBLISHED = (
    *("coin", "gaussian", "kalman", "kalman3d", "outlier", "gtree", "wheels"),
    *("slam", "tracker", "trackerdelay", "mtt"),
)
FURTHER = ("noise", "radar", "envnoise", "aircraft", "slds")
Import = Callable[[str], ModuleType]


@pytest.fixture
def outputs(benchmarks: Import, tmp_path: Path) -> Callable[..., Any]:
    """What `main` of a model gives at each step under an engine, over our own observations."""

    def run(model: str, engine: str, size: int, steps: int) -> tuple[Any, Any]:
        losses, worlds = benchmarks("losses"), benchmarks("worlds")
        columns, truth = worlds.observations(model, "made", steps)
        with losses.settings(on_failure="nan", list_capacity=worlds.WIDEST):
            filter_ = jax.jit(losses.filter_(model, engine, size, tmp_path, steps))
            return filter_(3, columns), truth

    return run


def test_there_is_a_program_for_every_model(benchmarks: Import) -> None:
    assert set(benchmarks("worlds").MODELS) == {*PUBLISHED, *FURTHER}
    assert {path.stem for path in (FOLDER / "engines").glob("*.zls")} == {*PUBLISHED, *FURTHER}


def test_a_variant_is_the_same_text_but_for_its_engine(benchmarks: Import, tmp_path: Path) -> None:
    losses = benchmarks("losses")
    for model in (*PUBLISHED, *FURTHER):
        own = (FOLDER / "engines" / f"{model}.zls").read_text().splitlines()
        other = losses.variant(model, "Infer_semi_symbolic", tmp_path).read_text().splitlines()
        changed = [pair for pair in zip(own, other, strict=True) if pair[0] != pair[1]]
        assert changed == [("open Infer_pf", "open Infer_semi_symbolic")]
        bounded = losses.variant(model, "Infer_pf:infer_bounded", tmp_path).read_text()
        assert "infer_bounded particles" in bounded


def test_bands_and_verdicts(benchmarks: Import) -> None:
    losses = benchmarks("losses")
    assert losses.bands()["kalman", "PF", 1000] == (0.5802, 0.5768, 0.5845)
    assert set(PUBLISHED) - {"kalman3d"} == {model for model, _, _ in losses.bands()}
    band = (2.0, 1.0, 3.0)
    assert losses.verdict(1.0, ()) == ""
    assert [losses.verdict(x, band) for x in (0.5, 1.0, 3.0, 3.5, np.inf)] == [
        *("below", "in", "in", "**above**", "**above**")
    ]


def test_sizes_are_those_of_probzelus(benchmarks: Import) -> None:
    losses = benchmarks("losses")
    assert losses.sizes("coin", "Infer_pf") == [1, 10, 100, 1000, 10_000, 100_000]
    assert losses.sizes("mtt", "Infer_ds_naive:infer_bounded") == [1, 10, 100]
    assert losses.sizes("radar", "Infer_pf") == [1, 10, 100, 1000]
    assert losses.sizes("radar", "Infer_semi_symbolic") == [1, 10, 100]


def test_the_table_of_losses_is_that_of_its_file(benchmarks: Import, tmp_path: Path) -> None:
    """The figures of ProbZelus apart, which are there only beside its observations."""
    losses = benchmarks("losses")
    rows = losses.read(FOLDER / "losses.csv")
    losses.write(rows, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_text() == (FOLDER / "losses.csv").read_text()
    text = (FOLDER / "README.md").read_text()
    table = text.split("<!-- losses -->\n")[1].split("\n<!-- end -->")[0].splitlines()
    assert losses.HEADER.splitlines() == table[:2]
    own, shown = (
        [line.split(" | ") for line in lines] for lines in ((row.line() for row in rows), table[2:])
    )
    assert [cells[:6] + cells[-2:] for cells in own] == [cells[:6] + cells[-2:] for cells in shown]


@pytest.mark.slow
@pytest.mark.parametrize("model", [*PUBLISHED, *FURTHER])
def test_a_settled_step_is_traced_once(benchmarks: Import, tmp_path: Path, model: str) -> None:
    losses, worlds = benchmarks("losses"), benchmarks("worlds")
    columns, _ = worlds.observations(model, "made", 1)
    first = jax.tree.map(lambda column: column[0], columns)
    with losses.settings(list_capacity=worlds.WIDEST):
        path = losses.variant(model, "Infer_semi_symbolic", tmp_path)
        main = losses.load(path, flags=["-noreduce"]).main(2)
        state = main.init(0, like=first)
        with mock.patch.object(engine, "canonical", wraps=engine.canonical) as made:
            jax.make_jaxpr(main.step)(state, first)
    assert made.call_count == 1


# Matching.


def test_tracks_are_matched(benchmarks: Import) -> None:
    matching = benchmarks("matching")
    truth = [[(0, 0.0, 0.0), (1, 9.0, 0.0)]] * 3
    right = [[(7, 0.0, 1.0), (8, 9.0, 1.0)]] * 3
    assert matching.loss(truth, right) == 0.0
    # One target is missed once, and one track follows nothing: two faults of six.
    assert matching.mota(truth, [right[0], right[1], [(7, 0.0, 1.0)]]) == 1 - 1 / 6
    assert matching.mota(truth, [right[0], right[1], [*right[2], (9, 50.0, 0.0)]]) == 1 - 1 / 6
    # Too far counts twice: the target is missed and the track false.
    assert matching.mota(truth, [right[0], right[1], [(7, 0.0, 1.0), (8, 9.0, 6.0)]]) == 1 - 2 / 6
    # Two tracks change places: both targets have another track than before, the second time too if they stay.
    swapped = [(8, 0.0, 1.0), (7, 9.0, 1.0)]
    assert matching.mota(truth, [right[0], swapped, swapped]) == pytest.approx(1 - 2 / 6)
    assert matching.loss(truth, [[], [], []]) == np.inf


def test_matching_takes_the_least_total_and_keeps_pairs(benchmarks: Import) -> None:
    match = benchmarks("matching").match
    targets, found = [(0, 0.0, 0.0), (1, 3.0, 0.0)], [(5, 2.0, 0.0), (6, -1.5, 0.0)]
    assert match(targets, found, {}) == {0: 6, 1: 5}
    # The nearer one of each alone would be the first track for both.
    assert match(targets, [(5, 1.0, 0.0), (6, 4.9, 0.0)], {}) == {0: 5, 1: 6}
    # What was matched stays matched while it is near, though another track is nearer.
    assert match(targets, [(5, 4.0, 0.0), (6, 0.0, 0.0)], {0: 5}) == {0: 5, 1: 6}
    assert match(targets, [(5, 40.0, 0.0), (6, 0.0, 0.0)], {0: 5}) == {0: 6}


# Worlds.


def test_worlds_are_what_the_models_say(benchmarks: Import) -> None:
    worlds = benchmarks("worlds")
    for model in (*PUBLISHED, *FURTHER):
        columns, _ = worlds.observations(model)
        assert all(len(leaf) == worlds.STEPS for leaf in jax.tree.leaves(columns))
        again, _ = worlds.observations(model, steps=3)
        for one, other in zip(jax.tree.leaves(columns), jax.tree.leaves(again), strict=True):
            np.testing.assert_array_equal(one[:3], other)
    _, truth = worlds.observations("mtt")
    seen, _ = worlds.observations("mtt")
    # As many targets as come and go: 0.1 a step, each for about 50; one false place a step.
    assert 2.5 < np.mean([len(targets) for targets in truth]) < 10
    assert 0.8 < np.mean(np.asarray(seen.length) - [len(targets) for targets in truth]) < 1.2
    x, y = worlds.observations("envnoise")[0]
    assert 30 < np.var(y - x) < 70  # 100 in half of the time, else 1
    _, offset, barometer, known, _ = worlds.observations("aircraft")[0]
    altitude = worlds.observations("aircraft")[0][0]
    assert np.mean(barometer - altitude) == pytest.approx(offset[0], abs=0.5)
    assert np.sum(known) == 25


# Runs.


@pytest.mark.slow
@pytest.mark.parametrize("model", [*PUBLISHED, *FURTHER])
def test_a_particle_filter_runs(
    model: str, outputs: Callable[..., Any], benchmarks: Import
) -> None:
    made, truth = outputs(model, "Infer_pf", 50, 30)
    made = jax.tree.map(np.asarray, made)
    if model == "mtt":
        tracks = benchmarks("losses").tracks(made)
        assert len(tracks) == len(truth)
        assert max(map(len, tracks)) > 0
        return
    assert np.all(np.isfinite(made[0]))
    assert len(set(made[0].tolist())) > 10


def dense(motion: Any, noise: Any, start: Any, seen: Any) -> np.ndarray:
    """The means of Kalman's filter; `seen` gives rows, noises and values of each step."""
    mean, covariance = (np.array(part, float) for part in start)
    means = []
    for step, own in enumerate(seen):
        if step:
            mean, covariance = motion @ mean, motion @ covariance @ motion.T + noise
        for row, variance, value in own:
            row = np.array(row, float)
            gain = covariance @ row / (row @ covariance @ row + variance)
            mean = mean + gain * (value - row @ mean)
            covariance = covariance - np.outer(gain, row @ covariance)
        means.append(mean)
    return np.array(means)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["Infer_semi_symbolic", "Infer_ds_streaming"])
def test_linear_worlds_are_exact(
    engine: str, outputs: Callable[..., Any], benchmarks: Import
) -> None:
    worlds = benchmarks("worlds")
    with jax.enable_x64(True):
        _, (x, v) = outputs("radar", engine, 1, 60)[0]
        columns = [np.asarray(c, float) for c in worlds.observations("radar", steps=60)[0]]
        seen = [
            [([1, 0], 25.0, distance)] + ([([0, 1], 1.0, speed)] if known else [])
            for distance, known, speed in zip(*columns[2:], strict=True)
        ]
        motion, noise = np.array([[1.0, 1.0], [0.0, 1.0]]), np.diag([0.01, 0.25])
        exact = dense(motion, noise, (np.zeros(2), np.diag([2500.0, 100.0])), seen)
        np.testing.assert_allclose(np.stack([x, v], -1), exact, rtol=1e-9, atol=1e-9)

        _, (altitude, offset) = outputs("aircraft", engine, 1, 60)[0]
        columns = [np.asarray(c, float) for c in worlds.observations("aircraft", steps=60)[0]]
        seen = [
            [([1, 0, 1], 4.0, barometer)] + ([([1, 0, 0], 100.0, fix)] if known else [])
            for barometer, known, fix in zip(*columns[2:], strict=True)
        ]
        motion = np.array([[1.0, 1.0, 0.0], [0.0, 0.95, 0.0], [0.0, 0.0, 1.0]])
        start = np.array([1000.0, 0.0, 0.0]), np.diag([10000.0, 25.0, 400.0])
        exact = dense(motion, np.diag([0.1, 1.0, 0.0]), start, seen)
        np.testing.assert_allclose(np.stack([altitude, offset], -1), exact[:, [0, 2]], rtol=1e-8)


@pytest.mark.slow
@pytest.mark.parametrize("model", ["coin", "kalman", "kalman3d", "gtree", "wheels"])
def test_losses_are_those_of_exact_inference(
    model: str, outputs: Callable[..., Any], benchmarks: Import
) -> None:
    with jax.enable_x64(True):
        columns, _ = benchmarks("worlds").observations(model)
        errors = outputs(model, "Infer_semi_symbolic", 1, 500)[0][0]
        assert np.mean(errors) == pytest.approx(benchmarks("exact").loss(model, columns), rel=1e-9)


@pytest.mark.parametrize("model", ["coin", "kalman", "gtree", "wheels"])
def test_the_exact_filters_by_hand_are_exact(model: str, benchmarks: Import) -> None:
    columns, _ = benchmarks("worlds").observations(model)
    filter_ = benchmarks("handwritten.exact").FILTERS[model]
    errors = jax.jit(lambda columns: filter_(0, 1, columns)[0])(columns)
    exact = benchmarks("exact").loss(model, columns)
    assert np.mean(errors) == pytest.approx(exact, rel=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize(("model", "size"), [("tracker", 1), ("outlier", 100)])
def test_filters_by_hand_have_losses_of_the_same_distribution(
    model: str, size: int, benchmarks: Import
) -> None:
    """By the rank test of Mann and Whitney, 30 seeds each: it fails by chance for one choice of seeds in 10,000."""
    columns, _ = benchmarks("worlds").observations(model)
    filter_ = benchmarks("handwritten.exact").FILTERS[model]
    runs = (
        benchmarks("symbolic").engine(model, size),
        lambda seed, columns: filter_(seed, size, columns),
    )
    ours, by_hand = (
        [float(np.mean(run(seed, columns)[0])) for seed in range(30)] for run in map(jax.jit, runs)
    )
    assert np.isfinite(ours).all()
    assert stats.mannwhitneyu(ours, by_hand).pvalue > 1e-4


# Constants that are drawn.


@pytest.mark.slow
@pytest.mark.parametrize("model", sorted({*PUBLISHED, *FURTHER} - {"gaussian", "noise", "mtt"}))
def test_points_change_nothing_where_no_constant_is_drawn(
    model: str, outputs: Callable[..., Any]
) -> None:
    own, _ = outputs(model, "Infer_apf", 20, 20)
    other, _ = outputs(model, "Infer_semi_symbolic", 20, 20)
    for one, two in zip(jax.tree.leaves(own), jax.tree.leaves(other), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-5, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize(("model", "particles"), [("gaussian", 20_000), ("noise", 20_000)])
def test_points_say_the_same_as_a_particle_filter(
    model: str, particles: int, benchmarks: Import, tmp_path: Path
) -> None:
    """Means over 30 steps, within 4 standard errors of 12 runs of each: 1 of 15,000 sets of seeds would fail.

    And within 0.02 more, a tenth of the least deviation of a posterior here, which is what moving points may cost.
    """
    losses, worlds = benchmarks("losses"), benchmarks("worlds")
    steps, means = 30, []
    columns, _ = worlds.observations(model, "made", steps)
    for name, size in (("Infer_apf", 50), ("Infer_pf", particles)):
        run = jax.jit(losses.filter_(model, name, size, tmp_path, steps))
        found = [jax.tree.leaves(run(seed, columns)[1]) for seed in range(12)]
        means.append(np.array([[np.mean(leaf) for leaf in one] for one in found]))
    own, other = means
    errors = np.sqrt((np.var(own, axis=0, ddof=1) + np.var(other, axis=0, ddof=1)) / 12)
    far = np.abs(own.mean(axis=0) - other.mean(axis=0))
    np.testing.assert_array_less(far, 4 * errors + 0.02)


@pytest.mark.slow
@pytest.mark.parametrize("model", ["tracker", "slam"])
def test_models_are_drawn_as_they_move(benchmarks: Import, model: str, tmp_path: Path) -> None:
    moving = benchmarks("moving")
    scene = dataclasses.replace(moving.SCENES[model], steps=range(5))
    with mock.patch.dict(moving.SCENES, {model: scene}):
        moving.main(model, tmp_path / "made.gif")
    with Image.open(tmp_path / "made.gif") as made:
        assert made.n_frames == 5
