"""The assumed parameter filter: constants that are drawn are points, whose laws are those of closed forms and grids."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.special
import scipy.stats
from programs import rt
from pzjax import load
from pzjax.jaxrt.inference.explaining import explaining
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.symbolic.canonical import Held
from pzjax.jaxrt.symbolic.constants import constants_of
from pzjax.jaxrt.symbolic.renewal import few, renewed
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.supports import Support
from pzjax.stdlib import infer_apf as apf
from pzjax.stdlib import infer_pf as pf
from pzjax.stdlib import infer_semi_symbolic as ssi

FILE = Path(__file__).with_name("constants.zls")
SEEDS = 16
NUMBERS = 0.7 * np.random.default_rng(0).normal(size=60)
FLIPS = np.random.default_rng(1).random(60) < 0.7
INPUTS: dict[str, Any] = {
    **dict.fromkeys(("precision", "deviation", "inside", "volatility", "state_", "walk"), 0.0),
    **dict.fromkeys(("share", "choice"), True),
    "bend": (0.0, 0.0),
    "renewed": (True, 0.0),
    "weights": 0,
}


@pytest.fixture(scope="module")
def programs() -> Any:
    return load(FILE)


def runs(model: Any, rows: Any, size: int, infer: Any = apf.infer, seeds: int = SEEDS) -> Any:
    """What some runs end with: the means of the parts, their variances, the log-evidence; one row for each seed."""
    node = infer(size)(model)
    first = jax.tree.map(lambda column: column[0], rows)

    def run(seed: Any, rows: Any) -> Any:
        def step(state: Any, row: Any) -> Any:
            state, found = node.step(state, row)
            return state, (found.mean(), found.variance(), state.log_evidence)

        out = jax.lax.scan(step, node.init(seed, like=first), rows)[1]
        return jax.tree.map(lambda leaf: leaf[-1], out)

    run = jax.jit(run)
    found = [run(seed, rows) for seed in range(seeds)]
    means, variances = (
        np.array([np.concatenate(list(map(np.ravel, jax.tree.leaves(one[k])))) for one in found])
        for k in (0, 1)
    )
    return means, variances, np.array([one[2] for one in found])


def agrees(found: Any, mean: Any, variance: Any, evidence: float) -> None:
    """Within 4 standard errors of the runs, and a tenth of a deviation, which is what moving points may cost.

    Were the runs exact but for their own errors, a number would fail in 1 of 15,000 sets of seeds.
    """
    means, variances, evidences = found
    count = np.sqrt(len(means))
    deviation = np.sqrt(np.asarray(variance))
    error = 4 * np.std(means, axis=0, ddof=1) / count
    np.testing.assert_array_less(np.abs(means.mean(axis=0) - mean), error + 0.1 * deviation)
    np.testing.assert_allclose(np.sqrt(variances.mean(axis=0)), deviation, rtol=0.1)
    weights = np.exp(evidences - evidence)
    error = 4 * np.std(weights, ddof=1) / count
    np.testing.assert_allclose(weights.mean(), 1.0, atol=error + 0.1)


# Which constants there are.


SUPPORTS = {
    "precision": {".r": "positive"},
    "deviation": {".s": "floats"},
    "share": {".drawn_p": "between"},
    "inside": {".scaled.t": "positive"},
    "volatility": {".q": "positive"},
    "bend": {".place": "floats"},
    "weights": {".w": "shares"},
    "walk": {".a": "floats"},
}
"""For each model the memories that keep constants which are drawn, with what these may be."""


@pytest.mark.parametrize(
    "name",
    [
        name if name in ("share", "inside") else pytest.param(name, marks=pytest.mark.slow)
        for name in SUPPORTS
    ],
)
def test_constants_that_are_drawn_are_found_with_their_supports(programs: Any, name: str) -> None:
    constants = constants_of(getattr(programs, name), (rt.as_key(0), INPUTS[name]))
    found = {jax.tree_util.keystr(way): one.kind for way, one in constants.supports.items()}
    assert found == SUPPORTS[name]


def test_what_is_not_constant_is_not_taken_for_one(programs: Any) -> None:
    for name in ("state_", "renewed"):
        found = constants_of(getattr(programs, name), (rt.as_key(0), INPUTS[name]))
        assert found.sites == {}
    choice = constants_of(programs.choice, (rt.as_key(0), True))
    assert [what for what, _ in choice.sites.values()] == ["a boolean"]
    assert choice.supports == {}


def test_what_is_exact_has_no_points(models: Any) -> None:
    for name, like in (("kalman", 0.0), ("kept", True), ("hold", 0.0)):
        model = getattr(models, name)
        assert constants_of(model, (rt.as_key(0), like)).sites == {}


@pytest.mark.slow
def test_points_are_told(programs: Any) -> None:
    with explaining() as reports:
        apf.infer(3)(programs.volatility).init(0, like=0.0)
    (text,) = map(str, reports.values())
    assert "a gamma at 64 points, because it is the variance of a gaussian" in text
    assert "phi (line 48)    64 points, at each a gaussian, one for each particle" in text


PRINTING = """
open Probzelus
open Distribution
open Infer_apf

let proba model y = r where
  rec init r = sample (gamma (const 2., const 2.))
  and r = last r
  and () = observe (gaussian (const 0., 1. /. eval r), y)
  and () = print_float y

let node main y = mean_float (infer 10 model y)
"""


def test_a_model_that_prints_at_each_point_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "printing.zls"
    file.write_text(PRINTING)
    with pytest.raises(rt.Refused, match="would print at each of them; take the printing away"):
        load(file).main.init(0)


# Points that move.


@pytest.mark.parametrize(
    ("support", "value"),
    [
        (Support("floats"), -3.0),
        (Support("floats"), np.array([[1.0], [-2.0]])),
        (Support("positive"), 1e-3),
        (Support("between"), 0.999),
        (Support("between", -2.0, 5.0), 4.5),
        (Support("shares"), np.array([0.2, 0.5, 0.3])),
    ],
)
def test_a_support_goes_to_free_numbers_and_back(support: Support, value: Any) -> None:
    value = jnp.asarray(value)
    vector = support.free(value)
    np.testing.assert_allclose(support.back(vector, value), value, rtol=1e-12)
    moved = support.back(vector + 100.0, value)
    match support.kind:
        case "positive":
            assert moved > 0
        case "between":
            assert support.low < moved <= support.up
        case "shares":
            np.testing.assert_allclose(jnp.sum(moved), 1.0)
            assert jnp.all(moved > 0)


def moved(points: Population, shares: Any) -> Population:
    """New points for floats."""
    ((way, _),) = jax.tree_util.tree_leaves_with_path(points.tree.tree)
    supports = {way: Support("floats")}
    return jax.jit(lambda *given: renewed(rt.as_key(0), *given, supports))(
        points, jnp.asarray(shares)
    )


def test_new_points_have_the_law_of_the_old_ones_and_two_groups_stay_two() -> None:
    size = 1024
    rng = np.random.default_rng(0)
    side = np.where(np.arange(size) % 2, 5.0, -5.0)
    values = side + 0.2 * rng.normal(size=size)
    wanted = -0.5 * ((np.abs(values) - 5.2) / 0.1) ** 2
    shares = np.exp(wanted - scipy.special.logsumexp(wanted))
    assert few(jnp.asarray(shares))
    points = Population.stacked(Held(Store(), {"c": jnp.asarray(values)}))
    new = moved(points, shares)
    after = np.asarray(new.tree.tree["c"])
    assert len(set(after.tolist())) == size
    for sign in (-1, 1):
        own = np.sign(values) == sign
        group, weights = after[np.sign(after) == sign], shares[own] / shares[own].sum()
        assert abs(len(group) / size - shares[own].sum()) < 4 * 0.5 / np.sqrt(size)
        mean = weights @ values[own]
        deviation = np.sqrt(weights @ (values[own] - mean) ** 2)
        near = group[np.abs(group - mean) < 5 * deviation]
        assert len(near) > 0.95 * len(group)  # those on the inner sides know of both groups
        assert abs(near.mean() - mean) < 4 * deviation / np.sqrt(len(group))
        np.testing.assert_allclose(near.std(), deviation, rtol=0.1)


def uniform(low: float, up: float) -> Any:
    return scipy.stats.uniform(low, up - low)


RENEWALS: dict[str, tuple[Support, Any, list[float]]] = {
    "uniform at its lower border": (Support("between"), uniform(0, 1), [0.1, -0.2, 0.0, -0.1]),
    "uniform at its upper border": (Support("between", 1, 3), uniform(1, 3), [3.3, 2.9, 3.2, 3.1]),
    "uniform inside": (Support("between"), uniform(0, 1), [0.5, 0.3, 0.6, 0.4]),
    "beta at its lower border": (
        Support("between"),
        scipy.stats.beta(0.5, 2),
        [0.0, 0.1, 0.0, 0.0],
    ),
    "beta at its upper border": (Support("between"), scipy.stats.beta(3, 1), [1.2, 0.9, 1.1, 1.0]),
    "beta inside": (Support("between"), scipy.stats.beta(2, 2), [0.3, 0.5, 0.2, 0.4]),
    "gaussian": (Support("floats"), scipy.stats.norm(0, 1), [0.9, 1.2, 0.7, 1.1]),
    "gamma at its border": (Support("positive"), scipy.stats.gamma(0.5), [0.2, -0.1, 0.0, -0.2]),
    "gamma inside": (Support("positive"), scipy.stats.gamma(2), [1.4, 1.1, 1.6, 1.3]),
    "exponential at its border": (Support("positive"), scipy.stats.expon(), [0.0, -0.3, 0.1, 0.1]),
    "exponential inside": (Support("positive"), scipy.stats.expon(), [0.9, 1.2, 1.1, 0.8]),
}
"""For constants at borders and inside: their support, their law, and what is seen of them with deviation 0.25."""


@pytest.mark.slow
@pytest.mark.parametrize("size", [16, 64, 256])
@pytest.mark.parametrize("name", RENEWALS)
def test_renewal_keeps_a_law_at_borders_and_inside(name: str, size: int) -> None:
    """Points that are renewed three times, at least, have mean and variance of a grid.

    4,000 sets of points count as likely as each makes what is seen. Were these laws exact, the mean of one test in
    15,000 would be further off than 4 standard errors; a tenth of a deviation with 16 points, and 0.03 with more, is
    what renewal may cost.
    """
    support, law, seen = RENEWALS[name]
    sets = 4000 * 16 // size
    draws = law.rvs(size=(sets, size), random_state=np.random.default_rng(0))
    points = Population.stacked(Held(Store(), {"c": jnp.asarray(draws)}))
    ((way, _),) = jax.tree_util.tree_leaves_with_path(points.tree.tree)

    def score(values: Any, value: float) -> Any:
        return -8 * (value - values) ** 2

    def run(lane: Any, values: Any) -> tuple[Any, Any, Any]:
        evidence, shares = 0.0, jnp.full(size, 1 / size)
        for step, value in enumerate(seen):
            logs = jnp.log(shares) + score(values, value)
            total = jax.scipy.special.logsumexp(logs)
            evidence, shares = evidence + total, jnp.exp(logs - total)
            key = rt.as_key(step).with_lane(lane)
            old = Population.stacked(Held(Store(), {"c": values}))
            values = renewed(key, old, shares, {way: support}).tree.tree["c"]
            shares = jnp.where(few(shares), 1 / size, shares)
        return evidence, shares @ values, shares @ values**2

    evidence, mean, square = jax.jit(jax.vmap(run))(jnp.arange(sets), jnp.asarray(draws))
    weights = np.asarray(jnp.exp(evidence - jnp.max(evidence)))
    weights = weights / weights.sum()
    levels = (np.arange(100_000) + 0.5) / 100_000
    grid = law.ppf(levels)
    exact = np.exp(sum(score(grid, value) for value in seen))
    exact = exact / exact.sum()
    wanted, spread = exact @ grid, np.sqrt(exact @ grid**2 - (exact @ grid) ** 2)
    found = weights @ np.asarray(mean)
    error = np.sqrt(np.sum((weights * (np.asarray(mean) - found)) ** 2))
    cost = 0.1 if size < 64 else 0.03
    assert abs(found - wanted) < 4 * error + cost * spread
    variance = weights @ np.asarray(square) - found**2
    np.testing.assert_allclose(variance, spread**2, rtol=0.25 if size < 64 else 0.1)


def test_one_point_with_all_of_the_shares_gives_others_along_each_axis() -> None:
    cloud = np.random.default_rng(0).normal(size=(64, 2)) @ np.array([[1.0, 0.0], [3.0, 0.1]])
    shares = np.zeros(64)
    shares[7] = 1.0
    new = np.asarray(
        moved(Population.stacked(Held(Store(), {"c": jnp.asarray(cloud)})), shares).tree.tree["c"]
    )
    assert np.all(np.isfinite(new))
    assert len(np.unique(new[:, 0])) == len(np.unique(new[:, 1])) == 64
    assert np.all(np.abs(new - cloud[7]).max(axis=0) < np.ptp(cloud, axis=0))


def test_enough_points_stay_as_they_are() -> None:
    points = Population.stacked(Held(Store(), {"c": jnp.arange(8.0)}))
    new = moved(points, np.full(8, 1 / 8))
    np.testing.assert_array_equal(new.tree.tree["c"], np.arange(8.0))


def test_there_are_two_points_at_least() -> None:
    with (
        pytest.raises(ValueError, match="constants need 2 points at least, not 1"),
        rt.settings(points=1),
    ):
        pass


# Laws.


def gamma_law() -> tuple[Any, Any, float]:
    count, squares = len(NUMBERS), float(NUMBERS @ NUMBERS)
    a, b = 2 + count / 2, 2 + squares / 2
    evidence = 2 * np.log(2) - scipy.special.gammaln(2) + scipy.special.gammaln(a) - a * np.log(b)
    return a / b, a / b**2, evidence - count / 2 * np.log(2 * np.pi)


@pytest.mark.slow
def test_a_precision_has_its_gamma_law(programs: Any) -> None:
    agrees(runs(programs.precision, NUMBERS, 20), *gamma_law())


@pytest.mark.slow
def test_one_particle_will_do_where_no_state_is_drawn(programs: Any) -> None:
    with rt.settings(points=1024):
        many = load(FILE)
        agrees(runs(many.precision, NUMBERS, 1), *gamma_law())


@pytest.mark.slow
def test_a_share_without_a_law_has_its_beta_law(programs: Any) -> None:
    heads, tails = FLIPS.sum(), (~FLIPS).sum()
    law = scipy.stats.beta(1 + heads, 1 + tails)
    evidence = scipy.special.betaln(1 + heads, 1 + tails)
    agrees(runs(programs.share, FLIPS, 20), law.mean(), law.var(), evidence)


@pytest.mark.slow
def test_a_choice_has_its_probability(programs: Any) -> None:
    flips = FLIPS[:8]
    heads, tails = flips.sum(), (~flips).sum()
    one, other = 0.3 * 0.9**heads * 0.1**tails, 0.7 * 0.4**heads * 0.6**tails
    p = one / (one + other)
    found = runs(programs.choice, flips, 20)
    agrees(found, p, p * (1 - p), float(np.log(one + other)))


@pytest.mark.slow
def test_weights_have_their_dirichlet_law(programs: Any) -> None:
    seen = np.random.default_rng(2).choice(3, size=60, p=[0.2, 0.2, 0.6])
    alpha = np.bincount(seen, minlength=3) + np.array([1.0, 2.0, 3.0])
    law = scipy.stats.dirichlet(alpha)

    def log_beta(alpha: Any) -> float:
        gammaln = scipy.special.gammaln
        return float(np.sum(gammaln(alpha)) - gammaln(np.sum(alpha)))

    evidence = log_beta(alpha) - log_beta(np.array([1.0, 2.0, 3.0]))
    agrees(runs(programs.weights, seen, 40), law.mean(), law.var(), evidence)


def on_grid(
    grid: Any,
    prior: Any,
    rows: Any,
    step: Callable[[Any, Any], tuple[Any, Any]],
    mean: Any,
    cov: Any,
) -> tuple[Any, Any, Any, float]:
    """Kalman's filter for constants at each value of another constant: shares, means, covariances, log-evidence.

    `step` gives, from the grid and a row, how the constants are seen and with what variance.
    """
    means = np.tile(np.asarray(mean, float), (len(grid), 1))
    covs = np.tile(np.asarray(cov, float), (len(grid), 1, 1))
    score = np.asarray(prior, float) + np.log(np.gradient(grid))
    for *row, value in rows:
        along, noise = step(grid, row)
        gain = np.einsum("pij,pj->pi", covs, along)
        spread = np.einsum("pi,pi->p", along, gain) + noise
        rest = value - np.einsum("pi,pi->p", along, means)
        score = score - 0.5 * (rest**2 / spread + np.log(2 * np.pi * spread))
        means = means + gain * (rest / spread)[:, None]
        covs = covs - np.einsum("pi,pj->pij", gain, gain) / spread[:, None, None]
    evidence = float(scipy.special.logsumexp(score))
    return np.exp(score - evidence), means, covs, evidence


@pytest.mark.slow
def test_a_deviation_of_either_sign_keeps_both(programs: Any) -> None:
    grid = np.linspace(-6, 6, 6000)  # without 0
    rows = [(value,) for value in NUMBERS]
    shares, means, covs, evidence = on_grid(
        grid,
        scipy.stats.norm(0, 2).logpdf(grid),
        rows,
        lambda grid, _: (np.ones((len(grid), 1)), grid**2),
        [0.0],
        [[9.0]],
    )
    mean = shares @ means[:, 0]
    variance = shares @ (covs[:, 0, 0] + means[:, 0] ** 2) - mean**2
    found = runs(programs.deviation, NUMBERS, 40)
    agrees(found, [0.0, mean], [shares @ grid**2, variance], evidence)


@pytest.mark.slow
def test_exact_laws_at_each_point_are_those_of_a_grid(programs: Any) -> None:
    rng = np.random.default_rng(3)
    x = 2 * rng.normal(size=60)
    y = 0.5 + 1.5 * np.maximum(x - 0.7, 0) + 0.5 * rng.normal(size=60)
    grid = np.linspace(-6, 6, 2400)
    shares, means, covs, evidence = on_grid(
        grid,
        scipy.stats.norm(0, 2).logpdf(grid),
        zip(x, y, strict=True),
        lambda grid, row: (np.stack([np.maximum(row[0] - grid, 0), np.ones(len(grid))], -1), 0.25),
        [0.0, 0.0],
        4 * np.eye(2),
    )
    place = shares @ grid
    both = shares @ means
    spreads = np.einsum("p,pii->i", shares, covs) + shares @ means**2 - both**2
    agrees(
        runs(programs.bend, (x, y), 100),
        [place, *both],
        [shares @ grid**2 - place**2, *spreads],
        evidence,
    )


@pytest.mark.slow
def test_of_a_product_the_constant_has_points_and_the_state_is_exact(programs: Any) -> None:
    grid = np.linspace(-2, 3, 2001)
    score = scipy.stats.norm(0.5, 0.5).logpdf(grid) + np.log(np.gradient(grid))
    mean, variance = np.zeros(len(grid)), np.ones(len(grid))
    for step, seen in enumerate(NUMBERS):
        if step:
            mean, variance = grid * mean, grid**2 * variance + 0.1
        spread = variance + 1.0
        score = score + scipy.stats.norm(mean, np.sqrt(spread)).logpdf(seen)
        mean, variance = mean + variance / spread * (seen - mean), variance / spread
    evidence = float(scipy.special.logsumexp(score))
    shares = np.exp(score - evidence)
    a, x = shares @ grid, shares @ mean
    spreads = [shares @ grid**2 - a**2, shares @ (variance + mean**2) - x**2]
    agrees(runs(programs.walk, NUMBERS, 20), [a, x], spreads, evidence)


@pytest.mark.slow
def test_a_drawn_state_is_shared_and_counts(programs: Any, tmp_path: Path) -> None:
    plain = tmp_path / "plain.zls"
    plain.write_text(FILE.read_text().replace("Infer_apf", "Infer_pf"))
    seen = np.array([0.3, -1.2, 2.0, 0.1, -0.4, 3.1, 0.7, -2.2, 0.2, 1.0])
    many = runs(load(plain).volatility, seen, 100_000, pf.infer, seeds=4)
    mean, variance, evidence = (one.mean(axis=0) for one in many)
    agrees(runs(programs.volatility, seen, 500), mean, variance, float(evidence))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["state_", "renewed"])
def test_without_constants_it_is_the_symbolic_engine(programs: Any, name: str) -> None:
    flags = np.arange(6) == 3
    rows = (flags, NUMBERS[:6]) if name == "renewed" else NUMBERS[:6]
    model = getattr(programs, name)
    for own, other in zip(
        runs(model, rows, 10, seeds=2), runs(model, rows, 10, ssi.infer, seeds=2), strict=True
    ):
        np.testing.assert_array_equal(own, other)


@pytest.mark.slow
def test_each_inference_has_its_own_posterior(programs: Any) -> None:
    mean, variance, evidence = gamma_law()
    for infer in (apf.infer_marginal, apf.infer_bounded, apf.infer_sample):
        agrees(runs(programs.precision, NUMBERS, 20, infer), mean, variance, evidence)
    kept = apf.infer_ess_resample(20)(0.5)
    agrees(runs(programs.precision, NUMBERS, 20, lambda _: kept), mean, variance, evidence)


@pytest.mark.slow
def test_an_inference_that_starts_again_has_new_points(programs: Any) -> None:
    node = apf.infer(20)(programs.precision)
    step = jax.jit(lambda state, rows: jax.lax.scan(node.step, state, rows))
    state, _ = step(node.init(0, like=0.0), 3 * NUMBERS)
    state, found = step(node.reset(state), NUMBERS)
    last = jax.tree.map(lambda leaf: leaf[-1], found)
    mean, variance, _ = gamma_law()
    assert abs(float(last.mean()) - mean) < 0.5 * np.sqrt(variance)
