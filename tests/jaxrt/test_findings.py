"""What a particle did that explains a failure, from the arrays that a step hands over, and its words."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest
from pzjax.jaxrt.distributions.empirical import empirical
from pzjax.jaxrt.distributions.gamma import exponential
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.distributions.uniform import uniform_float
from pzjax.jaxrt.inference.diagnosis import CHANGE, USUALLY, WHAT, explained
from pzjax.jaxrt.inference.inspection import Cause, Finding, Inspection, Site

INF, NAN = np.inf, np.nan
ZERO, INFINITE, NOT = Cause.ZERO, Cause.INFINITE, Cause.NAN
POINTS = empirical(np.float32([1.0, 2.0]), np.float32([0.5, 0.5]))
NO_POINTS = empirical(np.float32([1.0, 2.0]), np.float32([-0.5, 0.5]))

# what, its distribution and value, the score, whether all did the same; the words that follow, and what helps
WORDS: list[tuple[Cause, Any, Any, float, bool, str, str]] = [
    (ZERO, None, (), -INF, True, "the argument is -inf", CHANGE),
    (ZERO, None, (), -INF, False, "the argument is -inf", USUALLY[ZERO]),
    (INFINITE, None, (), INF, True, "the argument is inf", "Let it be finite there"),
    (NOT, None, (), NAN, False, "the argument is nan", "Let it be finite there"),
    (
        *(NOT, gaussian(0.0, -1.0), 2.0, NAN, False),
        "sigma2 = -1 is outside of the domain of gaussian (mu = 0, sigma2 = -1): "
        "a variance or deviation >= 0; it or mu is finite",
        "Guard it in the model",
    ),
    (
        *(NOT, NO_POINTS, 2.0, NAN, True),
        "the weights of weighted points can't be used",
        "They are to be at least 0, finite, and not all 0",
    ),
    # More particles help where another one's parameters may allow for the value.
    (
        *(ZERO, uniform_float(0.0, 1.0), 2.0, -INF, False),
        "the density of 2 is 0 in uniform_float (low = 0, up = 1)",
        USUALLY[ZERO],
    ),
    (
        *(ZERO, uniform_float(0.0, 1.0), 2.0, -INF, True),
        "the density of 2 is 0 in uniform_float (low = 0, up = 1)",
        CHANGE,
    ),
    (
        *(ZERO, exponential(1.0), -2.0, -INF, False),
        "the density of -2 is 0 in exponential (rate = 1)",
        CHANGE,
    ),
    (ZERO, POINTS, 3.0, -INF, False, "the density of 3 is 0 in weighted points", USUALLY[ZERO]),
    (
        *(INFINITE, gaussian(1.0, 0.0), 1.0, INF, False),
        "the density of 1 has no bound in gaussian (mu = 1, sigma2 = 0)",
        "Give the model a positive variance there, or another distribution",
    ),
    (
        *(NOT, gaussian(0.0, 1.0), (3, np.float32([1.0, NAN])), NAN, False),
        "what is observed in gaussian (mu = 0, sigma2 = 1) is not a number",
        "Look at where it comes from",
    ),
    (
        *(NOT, gaussian(0.0, 1.0), (3, 1.0), NAN, False),
        "the density of [3, 1] in gaussian (mu = 0, sigma2 = 1) is not a number",
        "Change the model there",
    ),
]


@pytest.mark.parametrize("case", WORDS, ids=[f"{case[5][:24]}-{case[4]}" for case in WORDS])
def test_the_words_of_what_a_particle_did(case: Any) -> None:
    cause, distribution, value, score, alike, did, helps = case
    what = "factor" if distribution is None else "observe"
    finding = Finding(what, " in m", distribution, value, score, alike)
    who = "for every particle" if alike else "for one particle"
    assert explained(cause, finding) == f"{WHAT[cause]}. {what} in m: {who}, {did}. {helps}"


@pytest.mark.parametrize("cause", Cause)
def test_the_words_where_nobody_knows(cause: Cause) -> None:
    assert explained(cause, None) == f"{WHAT[cause]}. {USUALLY[cause]}"


def site(*calls: tuple[Any, Any, Any]) -> Site:
    """A site whose calls had these means, values and scores; a score of -inf explains the failure."""
    structure = jax.tree.structure((gaussian(0.0, 1.0), 0.0, 0.0))
    rows = []
    for mean, value, score in calls:
        score = np.float32(score)
        parts = [np.broadcast_to(np.float32(part), score.shape) for part in (mean, 1.0, value)]
        rows.append((score == -INF, [*parts, score]))
    return Site("observe", " in m", structure, rows)


def told(finding: Finding | None) -> tuple[float, float, bool] | None:
    """The mean of a finding, its value, and whether all did the same."""
    if finding is None:
        return None
    return float(finding.distribution.mu), float(finding.value), finding.alike


def test_a_particle_tells_its_own_row() -> None:
    one = site(([1, 2, 3], [4, 5, 6], [0, -INF, -INF]))
    assert [told(one.of(lane, 3)) for lane in range(3)] == [None, (2, 5, False), (3, 6, False)]
    alike = site(([2, 2, 2], [NAN, NAN, NAN], [-INF, -INF, -INF]))
    assert told(alike.of(1, 3))[::2] == (2, True)
    apart = site(([2, 2, 2], [5, NAN, 5], [-INF, -INF, -INF]))
    assert told(apart.of(0, 3)) == (2, 5, False)


def test_a_value_of_several_numbers_is_one() -> None:
    structure, found = jax.tree.structure((None, (), 0.0)), np.array([True, True])
    for numbers, alike in (([[1, 2], [1, 2]], True), ([[1, 2], [1, 3]], False)):
        finding = Site("factor", "", structure, [(found, [np.array(numbers)])]).of(0, 2)
        assert finding is not None
        assert finding.score.tolist() == [1, 2]
        assert finding.alike is alike


def test_the_first_call_that_explains_is_told() -> None:
    calls = site((1, 4, 0), (2, 5, -INF), (3, 6, -INF))
    assert told(calls.of(0, 1)) == (2, 5, True)
    assert told(site((1, 4, 0)).of(0, 1)) is None


def test_a_site_within_a_loop_or_an_inner_inference_tells_the_row_that_explains() -> None:
    scores = [[0, 0, 0], [0, -INF, -INF]]
    both = site(([[1, 2, 3], [4, 5, 6]], 7, scores))
    assert told(both.of(1, 2)) == (5, 7, False)
    assert told(both.of(0, 2)) is None
    # Three elements, the same for both particles.
    shared = site(([4, 5, 6], 7, [0, -INF, 0]))
    assert told(shared.of(1, 2)) == (5, 7, False)


def test_what_is_there_once_is_so_for_all_unless_particles_run_in_turn() -> None:
    assert told(site((2, 5, -INF)).of(1, 2)) == (2, 5, True)
    in_turn = site((2, 5, -INF), (3, 6, 0))
    assert told(in_turn.of(0, 2)) == (2, 5, False)


def looked(failed: bool, codes: Any, increments: Any, cause: Cause = ZERO) -> Any:
    """What an inspection finds with two sites, of the codes 1 and 2."""
    inspection = Inspection(cause)
    inspection.sites[1] = site(([1, 2, 3], 4, [-INF, -INF, -INF]))
    inspection.sites[2] = site((5, 6, -INF))
    inspection.population(failed, codes, increments)
    return told(inspection.found)


def test_the_first_particle_whose_weight_explains_the_failure_is_told() -> None:
    assert looked(True, np.array([0, 1, 1]), np.array([-INF, 0.0, -INF])) == (3, 4, False)
    assert looked(True, np.array([0, 1, 1]), np.array([0.0, 0.0, 0.0])) == (2, 4, False)
    assert looked(True, 1, np.array([0.0, -INF, 0.0])) == (2, 4, False)
    assert looked(True, np.array([2, 1, 1]), -INF) == (5, 6, True)
    assert looked(True, np.array([2, 1, 1]), np.array([0, INF, 0]), INFINITE) == (2, 4, False)
    assert looked(True, np.array([2, 1, 1]), np.array([0, 0, NAN]), NOT) == (3, 4, False)


def test_nothing_is_told_without_a_failure_or_by_what_nobody_notes() -> None:
    assert looked(False, 2, -INF) is None
    assert looked(True, 0, -INF) is None
    assert looked(True, 9, -INF) is None


def test_the_first_inference_that_has_failed_is_told() -> None:
    inspection = Inspection(ZERO, {1: site((1, 4, -INF)), 2: site((2, 5, -INF))})
    inspection.population(True, 1, -INF)
    inspection.population(True, 2, -INF)
    assert told(inspection.found) == (1, 4, True)
