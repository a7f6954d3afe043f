"""Distributions of several families in one place: branches, memories, arrays, fields, particles."""

from __future__ import annotations

import itertools
import math
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.cli.outputs.summaries import summary
from pzjax.jaxrt import where
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.inference.particles import failures
from pzjax.jaxrt.populations.population import Population, lanewise
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import distribution as D

PLACES = Path(__file__).parents[1] / "data" / "families" / "places.zls"
STEPS = 7
NAN, INF = math.nan, math.inf


def by(*values: Any) -> Any:
    """What a node gives whose input is a number: the value at the number, modulo how many there are."""
    return lambda t: values[t % len(values)]


def held(t: int) -> float:
    """The mean that `memories` holds after step `t`."""
    return 1 / (1 + t - t % 2)


def vector(i: int, t: int) -> float:
    return 1.0 if (i + t) % 3 == 0 else 2.0 if i % 2 == 0 else 3.0


EXPECTED = {
    "arrow": lambda t: (2.0, 3.0) if t else (0.5, 1 / 12),
    "chosen": by((1.0, 5 / 3), (2.0, 4.0)),
    "drawn": by(1.0, 2.0),
    "certain": lambda t: (2.0, 2.0) if t else (3.0, 0.0),
    "matched": by((0.0, 1.0), (0.5, 0.05), (7.0, 0.0), (3.0, 14 / 3)),
    "states": lambda t: (0.0, 1.0) if t < 3 else (1.0, 0.0) if t < 5 else (0.25, 1 / 16),
    "presence": by((0.0, 1.0), (1.0, 0.0), (0.0, 1.0), (1.5, 0.75), (0.0, 1.0), (1.0, 0.0)),
    "memories": lambda t: (held(t - 1), held(t - 1), held(t - 1)) if t else (0.5, 0.0, 9.0),
    "results": lambda t: (2.0, 1.0) if t > 1 else (1.0, 1 / 3),
    "arrays": lambda t: (
        (1.0, 2.0, 3.0)[t % 3],
        ((1.0, 2.0, 3.0) if t % 2 == 0 else (0.5, 1.0, 1.5))[t % 3],
    ),
    "vectors": lambda t: (vector(1, t), 0.0 if t % 2 else vector(0, t), 0.5, 1.0),
    "lists": lambda t: (1.0, (1.0, 2.0, 3.0)[t % 3]),
    "fields": by(1.0, 2.0),
    "variants": by(-1.0, 5.0, 0.75, 5.0, 1.0, 5.0),
    "pairs": by((1.0, 0.25), (4.0, 0.5), (1.0, 0.25), (2.0, 1.0), (1.0, 0.25), (4.0, 0.5)),
    "sums": by((2.0, 2.0, 1.0, 4.5), (3.0, 1.0, 4.0, 6.0)),
    "scores": lambda t: math.log(0.25) if t == 0 else (-INF, math.log(2.0) - 0.5)[1 - t % 2],
    "counts": lambda t: (3.0, 0.5, 1.5)[t % 3],
    "shares": by((5.0, 5.0, 10.0), (3.0, 2.0, 6.0)),
    "sizes": by((1.5, 2.0), (3.0, 8.0)),
}
"""For each node of the program what its numbers are at each step."""


@pytest.mark.slow
def test_places() -> None:
    module = load(PLACES)
    ts = jnp.arange(STEPS)

    @jax.jit
    def run() -> dict[str, Any]:
        nodes = {name: getattr(module, name) for name in EXPECTED}
        return {name: jax.lax.scan(n.step, n.init(0, like=0), ts)[1] for name, n in nodes.items()}

    found = run()
    found["counts"] = found["counts"][0]
    for name, value in EXPECTED.items():
        columns = jax.tree.leaves(found[name])
        rows = [jax.tree.leaves(value(t)) for t in range(STEPS)]
        np.testing.assert_allclose(np.transpose(columns), rows, atol=1e-12, err_msg=name)


FAMILIES = {
    "bernoulli": (0.3, True),
    "binomial": ((10, 0.3), 2),
    "negative_binomial": ((3, 0.4), 2),
    "beta_binomial": ((10, 2.0, 3.5), 2),
    "uniform_int": ((-2, 5), 2),
    "poisson": (3.5, 2),
    "categorical": (np.array([0.2, 0.3, 0.5]), 2),
    "gaussian": ((1.0, 4.0), 0.3),
    "lognormal": ((0.5, 0.8), 0.3),
    "beta": ((2.0, 3.0), 0.3),
    "gamma": ((0.3, 2.0), 0.3),
    "exponential": (2.0, 0.3),
    "student_t": ((1.0, 4.0, 3.0), 0.3),
    "uniform_float": ((-1.0, 3.0), 0.3),
    "dirac": (0.3, 0.3),
}
"""Parameters and a value of each family."""
FLOATS = [name for name, (_, value) in FAMILIES.items() if isinstance(value, float)]
INTEGERS = [name for name, (_, value) in FAMILIES.items() if type(value) is int]


def all_of(d: Any, key: Any, value: Any) -> Any:
    return d.sample(key), d.log_prob(value), d.mean(), d.variance(), d.is_valid()


CHOICES = {
    "some": ["gaussian", "exponential", "uniform_float", "dirac"],
    "floats": FLOATS,
    "integers": INTEGERS,
}


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(names, id=kind, marks=[] if kind == "some" else pytest.mark.slow)
        for kind, names in CHOICES.items()
    ],
)
def test_a_choice_among_all_families_is_the_one_that_was_chosen(names: list[str]) -> None:
    def one_of(index: Any) -> Any:
        made = getattr(D, names[0])(FAMILIES[names[0]][0])
        for number, name in enumerate(names[1:], 1):
            made = where(index == number, getattr(D, name)(FAMILIES[name][0]), made)
        return made

    value = FAMILIES[names[0]][1]
    size = 8 * len(names)

    def of_lane(lane: Any, _: Any, key: Any) -> Any:
        return all_of(one_of(lane % len(names)), key.with_lane(lane), value)

    @jax.jit
    def together() -> Any:
        nothing = Population.shared(())
        return lanewise(of_lane, size, nothing, as_key(3)).spread([True] * 5, size).tree

    @jax.jit
    def alone() -> Any:
        nothing = Population.shared(())
        results = {}
        for name in names:
            d = getattr(D, name)(FAMILIES[name][0])
            made = lanewise(
                lambda lane, _, key, d=d: all_of(d, key.with_lane(lane), value),
                size,
                nothing,
                as_key(3),
            )
            results[name] = made.spread([True] * 5, size).tree
        return results

    def one(index: Any) -> Any:  # where the family is the same for all, and known only when it runs
        return all_of(one_of(index), as_key(3), value)

    found, expected = together(), alone()
    compiled = jax.jit(one)
    for number, name in enumerate(names):
        for column, own in zip(found, expected[name], strict=True):
            np.testing.assert_allclose(
                column[number :: len(names)], own[number :: len(names)], rtol=1e-12
            )
        own = all_of(getattr(D, name)(FAMILIES[name][0]), as_key(3), value)
        for column, number_ in zip(compiled(number), own, strict=True):
            np.testing.assert_allclose(column, number_, rtol=1e-12)


@pytest.mark.slow
def test_draws_have_the_distribution_of_their_particle() -> None:
    # 20000 particles, each of two families: Kolmogorov-Smirnov tests of both halves at level 1e-5, so that the
    # test fails for one seed in 50,000.
    import scipy.stats as st

    size = 40_000

    def draw(lane: Any, _: Any, key: Any) -> Any:
        first = where(lane % 2 == 0, D.gamma((0.3, 2.0)), D.student_t((1.0, 4.0, 3.0)))
        return first.sample(key.with_lane(lane))

    drawn = jax.jit(lambda: lanewise(draw, size, Population.shared(()), as_key(1)).tree)()
    for own, exact in ((drawn[::2], st.gamma(0.3, scale=0.5)), (drawn[1::2], st.t(3.0, 1.0, 2.0))):
        assert st.kstest(np.asarray(own), exact.cdf).pvalue > 1e-5


PAIRS = [("student_t", "gaussian"), ("lognormal", "exponential")]
POSITIVE = ["gaussian", "student_t", "gamma", "beta", "lognormal"]


@pytest.mark.parametrize(
    "pairs",
    [
        PAIRS,
        [*itertools.permutations(POSITIVE, 2)],
    ],
    ids=["some", "all"],
)
@pytest.mark.slow
def test_nothing_of_a_family_that_was_not_chosen_comes_through(
    pairs: list[tuple[str, str]],
) -> None:
    # The other parameters are outside of the domain, and derivatives at zeros are infinite.
    def total(x: Any, flag: Any) -> Any:
        made = {
            "gaussian": D.gaussian((0.5, x)),
            "student_t": D.student_t((0.5, x, x + 2.0)),
            "gamma": D.gamma((x, x)),
            "beta": D.beta((x, 2.0)),
            "lognormal": D.lognormal((0.0, x)),
            "exponential": D.exponential(x),
        }
        sums = []
        for one, other in pairs:
            bad = jax.tree.map(lambda leaf: leaf * NAN, made[other])
            d = where(flag, made[one], jax.lax.stop_gradient(bad))
            sums.append(d.log_prob(0.4) + d.mean() + d.variance() + d.sample(as_key(0)))
        return jnp.stack(sums)

    x = jnp.float64(1.5)
    run = jax.jit(lambda x, flag: jax.jvp(lambda x: total(x, flag), (x,), (1.0,)))
    back = jax.jit(jax.jacrev(total))
    values, slopes = run(x, True)
    assert np.isfinite(values).all()
    assert np.isfinite(slopes).all()
    np.testing.assert_allclose(back(x, True), slopes, rtol=1e-9)
    assert np.isnan(run(x, False)[0]).all()
    np.testing.assert_array_equal(back(x, False), 0.0)  # the chosen one has nothing of x


MODELS = """
open Probzelus
open Distribution
open Infer_pf
let proba walk y = x where
  rec x = sample (uniform_float (0.0, 1.0) -> gaussian (pre x, 0.25))
  and () = observe (gaussian (x, 1.0), y)
let node mixed y = infer 2000 walk y
let proba robust (flag, y) = x where
  rec x = sample (gaussian (0.0, 1.0))
  and () = observe ((if flag then student_t (x, 1.0, 3.0) else gaussian (x, 1.0)), y)
let node sensor (flag, y) = infer 2000 robust (flag, y)
let proba own y = (x, d) where
  rec x = sample (gaussian (0.0, 1.0))
  and d = if x > 0.0 then gamma (x, 1.0) else gaussian (x, 1.0)
  and r = sample d
  and () = observe ((if x > 0.0 then student_t (r, x, 3.0) else gaussian (r, 1.0)), y)
  and m = gaussian (0.0, 1.0) fby d
  and () = observe (m, 0.5)
let node particles y = (mean_float (to_mixture ds), xs) where
  rec d = infer 500 own y and xs, ds = split d
let node posteriors y = (mean_float e, mean_float f, e, f) where
  rec p = infer 2000 walk y
  and q = infer 50 walk y
  and n = 0 -> pre n + 1
  and e = if n mod 2 = 0 then p else gaussian (100.0, 4.0)
  and f = if n mod 2 = 0 then p else q
"""


def shown(d: Any) -> Any:
    return d.mean(), summary(d, ["mean", "std", "q50"]).values


def outputs(node: Any, given: Any) -> Any:
    """What a node gives at each step, with distributions as their means and summaries; which steps fail."""

    def is_distribution(part: Any) -> bool:
        return isinstance(part, Distribution)

    def step(state: Any, row: Any) -> Any:
        state, output = node.step(state, row)
        output = jax.tree.map(
            lambda d: shown(d) if is_distribution(d) else d, output, is_leaf=is_distribution
        )
        return state, (output, failures(state))

    first = jax.tree.map(lambda column: column[0], given)
    return jax.jit(lambda: jax.lax.scan(step, node.init(0, like=first), given)[1])()


def models(folder: Path) -> Any:
    path = folder / "models.zls"
    path.write_text(MODELS)
    return load(path)


YS = jnp.array([0.5, 0.7])


def test_a_sensor_whose_noise_has_another_family_at_times(tmp_path: Path) -> None:
    (means, _), failed = outputs(models(tmp_path).sensor, (jnp.array([True, False]), YS))
    assert not failed.any()
    grid = np.linspace(-6, 6, 4001)
    prior = np.exp(-0.5 * grid**2)
    by_t = prior * (1 + (0.5 - grid) ** 2 / 3) ** -2
    by_normal = prior * np.exp(-0.5 * (0.7 - grid) ** 2)
    exact = [np.average(grid, weights=weights) for weights in (by_t, by_normal)]
    # 2000 particles of deviation below 1: within 6 deviations of the mean, 2e-9.
    np.testing.assert_allclose(means, exact, atol=6 / np.sqrt(2000))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mixed", "mixed_if", "mixed_match", "obs_if"])
def test_programs_of_users(name: str) -> None:
    node = load(PLACES.with_name(f"{name}.zls")).main
    given = (jnp.array([True, False]), YS) if name == "obs_if" else None
    first = () if given is None else jax.tree.map(lambda column: column[0], given)

    def step(state: Any, row: Any) -> Any:
        state, output = node.step(state, () if row is None else row)
        return state, output.mean() if isinstance(output, Distribution) else output

    run = jax.jit(lambda: jax.lax.scan(step, node.init(0, like=first), given, 2)[1])
    assert np.isfinite(run()).all()


@pytest.mark.slow
def test_a_first_instant_of_another_family(tmp_path: Path) -> None:
    (means, _), failed = outputs(models(tmp_path).mixed, YS)
    assert not failed.any()
    inside = np.linspace(0, 1, 4001)
    exact = np.average(inside, weights=np.exp(-0.5 * (0.5 - inside) ** 2))
    assert abs(means[0] - exact) < 0.3 * 6 / np.sqrt(2000)


@pytest.mark.slow
def test_particles_of_families_of_their_own(tmp_path: Path) -> None:
    (mixture, (mean, _)), failed = outputs(models(tmp_path).particles, YS)
    assert not failed.any()
    assert np.isfinite([*mixture, *mean]).all()
    # The mean of gamma (x, 1) and of gaussian (x, 1) is x.
    np.testing.assert_allclose(mixture, mean, rtol=1e-12)


@pytest.mark.slow
def test_posteriors_and_other_distributions(tmp_path: Path) -> None:
    (mean, other, (e_mean, (_, e_std, e_half)), (f_mean, _)), _ = outputs(
        models(tmp_path).posteriors, YS
    )
    np.testing.assert_array_equal(mean, e_mean)
    np.testing.assert_array_equal(other, f_mean)
    assert (mean[1], e_std[1]) == (100.0, 2.0)
    assert abs(e_half[1] - 100.0) < 1e-9
    assert mean[0] == other[0]
    assert other[1] != 100.0


def test_a_known_choice_is_that_distribution() -> None:
    left, right = D.gaussian((1.0, 2.0)), D.exponential(2.0)
    widened = left.promote(right)
    assert isinstance(widened, OneOf)
    assert jax.tree.structure(widened) == jax.tree.structure(right.promote(left))
    assert float(widened.mean()) == 1.0
    assert float(right.promote(left).mean()) == 0.5
    assert widened.promote(left) is not left
    assert jax.tree.structure(widened.promote(left)) == jax.tree.structure(widened)


def test_what_can_not_become_one_is_told() -> None:
    with pytest.raises(TypeError, match="dirichlet whose parameters have different shapes"):
        where(jnp.bool_(True), D.dirichlet(jnp.ones(2)), D.dirichlet(jnp.ones(3)))
