"""Every family at any parameters: a draw ends, and what is outside of the domain is NaN, nothing else.

All combinations of the parameters of a family are the lanes of one call, under a deadline.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.distributions.mv_gaussian import cholesky
from pzjax.jaxrt.exceptions import watching_particle
from pzjax.jaxrt.inference.primitives import sample
from pzjax.jaxrt.inference.weights import normalise
from pzjax.jaxrt.lists import cons, nil
from pzjax.jaxrt.populations.population import Population, lanewise
from pzjax.jaxrt.random import Key, as_key
from pzjax.stdlib import distribution as D

DEADLINE = 60  # seconds for a call that takes less than one, compiled
FLOATS = [-np.inf, -1.0, -0.0, 0.0, 1e-300, 0.5, 1.0, 1e18, np.inf, np.nan]
KEY = as_key(7)
Predicate = Callable[..., Any]


@pytest.fixture
def bits(request: pytest.FixtureRequest) -> Iterator[int]:
    with jax.enable_x64(request.param == 64):
        yield request.param


def in_time(function: Callable[[], Any]) -> Any:
    """The result of a function as NumPy arrays; fails where it takes too long."""
    results: list[Any] = []
    wide = jax.config.read("jax_enable_x64")

    def work() -> None:
        with jax.enable_x64(wide):
            results.append(jax.tree.map(np.asarray, function()))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(DEADLINE)
    assert results, "no result in time"
    return results[0]


def positive(x: Any) -> Any:
    return (x > 0) & (x < np.inf)


def share(x: Any) -> Any:
    return (x >= 0) & (x <= 1)


def spread(location: Any, scale: Any) -> Any:
    """Numbers of which one is finite, and the second one not negative."""
    some = np.isfinite(location) | np.isfinite(scale)
    return ~np.isnan(location) & (scale >= 0) & some


@dataclass
class Family:
    """What a family is expected to be.

    Attributes:
        kinds: a letter for each parameter: `f` for a float, `i` for an integer.
        domain: whether parameters are within it.
        support: whether a value is within the support of valid parameters.
        values: numbers to score.
    """

    kinds: str
    domain: Predicate
    support: Predicate
    values: list[Any]


def real(x: Any, *_: Any) -> Any:
    return ~np.isnan(x)


FAMILIES = {
    "bernoulli": Family("f", share, lambda x, p: (x == (p > 0)) | (p < 1), [False, True]),
    "binomial": Family(
        "if", lambda n, p: (n >= 0) & share(p), lambda x, n, p: (x >= 0) & (x <= n), [-1, 0, 1]
    ),
    "negative_binomial": Family(
        "if", lambda n, p: (n >= 0) & (p > 0) & (p <= 1), lambda x, n, p: x >= 0, [-1, 0, 1]
    ),
    "beta_binomial": Family(
        "iff",
        lambda n, a, b: (n >= 0) & positive(a) & positive(b),
        lambda x, n, a, b: (x >= 0) & (x <= n),
        [-1, 0, 1],
    ),
    "uniform_int": Family(
        "ii",
        lambda low, up: (low <= up) & (up < np.iinfo(up.dtype).max),
        lambda x, low, up: (low <= x) & (x <= up),
        [-1, 0, 1],
    ),
    "poisson": Family(
        "f", lambda rate: (rate >= 0) & (rate < np.inf), lambda x, rate: x >= 0, [-1, 0, 1]
    ),
    "gaussian": Family("ff", spread, real, [-1.0, 0.0, 1e18]),
    "normal": Family("ff", spread, real, [-1.0, 0.0, 1e18]),
    "lognormal": Family("ff", spread, lambda x, *_: positive(x), [-1.0, 0.0, 0.5, 1e18]),
    "beta": Family(
        "ff",
        lambda a, b: positive(a) & positive(b),
        lambda x, *_: (x > 0) & (x < 1),
        [-1.0, 0.0, 0.5, 1.0],
    ),
    "gamma": Family(
        "ff", lambda a, b: positive(a) & positive(b), lambda x, *_: positive(x), [-1.0, 0.0, 0.5]
    ),
    "exponential": Family("f", positive, lambda x, rate: (x >= 0) & (x < np.inf), [-1.0, 0.0, 0.5]),
    "student_t": Family(
        "fff",
        lambda mu, tau2, nu: spread(mu, tau2) & (tau2 > 0) & positive(nu),
        real,
        [-1.0, 0.0, 1e18],
    ),
    "uniform_float": Family(
        "ff",
        lambda low, up: np.isfinite(low) & np.isfinite(up) & (low <= up),
        lambda x, low, up: (low <= x) & (x <= up),
        [-1.0, 0.0, 0.5],
    ),
}


def numbers(kind: str, bits: int) -> np.ndarray:
    if kind == "f":
        return np.asarray(FLOATS, f"float{bits}")
    ends = np.iinfo(f"int{bits}")
    return np.asarray([ends.min, -3, -1, 0, 1, 3, 10**6, ends.max // 2, ends.max], ends.dtype)


SLOW = {
    32: {"beta", "binomial", "negative_binomial", "beta_binomial", "student_t"},
    64: {*FAMILIES} - {"exponential"},
}
"""The families that only the slow tests try, by precision."""
CASES = [
    pytest.param(name, bits, marks=[pytest.mark.slow] if name in SLOW[bits] else [])
    for name, bits in itertools.product(FAMILIES, [32, 64])
]


@pytest.mark.parametrize(("name", "bits"), CASES, indirect=["bits"])
def test_any_parameters(name: str, bits: int) -> None:
    family = FAMILIES[name]
    with np.errstate(over="ignore", invalid="ignore"):
        grid = np.meshgrid(*(numbers(kind, bits) for kind in family.kinds), indexing="ij")
    columns = [column.ravel() for column in grid]

    @jax.jit
    @jax.vmap
    def every(lane: Any, parameters: Any) -> Any:
        d = getattr(D, name)(parameters if len(parameters) > 1 else parameters[0])
        drawn = d.sample(KEY.with_lane(lane))
        number = jnp.where(jnp.isfinite(drawn), drawn, 0)  # infinite ones are none
        points = jnp.stack([number, *(jnp.asarray(value, drawn.dtype) for value in family.values)])
        scores = jax.vmap(d.log_prob)(points)
        return drawn, points, scores, (d.mean(), d.variance()), jnp.asarray(d.is_valid())

    lanes = np.arange(columns[0].size)
    drawn, points, scores, moments, valid = in_time(lambda: every(lanes, tuple(columns)))
    scores = scores.copy()
    with np.errstate(over="ignore", invalid="ignore"):
        np.testing.assert_array_equal(valid, family.domain(*columns))
        assert valid.any()
        assert not valid.all()
        assert family.support(drawn, *columns)[valid].all()
    if name in ("gaussian", "normal"):
        # A point at NaN is nowhere: what would tell more costs a filter a tenth of its time.
        variance = columns[1] if name == "gaussian" else np.square(columns[1])
        nowhere = np.isnan(columns[0]) & (variance == 0)
        assert (scores[nowhere] == -np.inf).all()
        scores[nowhere] = np.nan
    np.testing.assert_array_equal(np.isnan(scores), np.broadcast_to(~valid, scores.T.shape).T)
    for moment in moments:
        assert np.isnan(moment[~valid]).all()
    if drawn.dtype.kind == "f":
        np.testing.assert_array_equal(np.isnan(drawn), ~valid)
    elif name != "uniform_int":
        assert (drawn >= 0).all()
        if name in ("binomial", "beta_binomial"):
            assert (drawn <= np.maximum(columns[0], 0)).all()
    supported = np.stack([family.support(row, *columns) for row in points.T], axis=1)
    outside = valid[:, None] & ~supported
    assert (scores[outside] == -np.inf).all()


@pytest.mark.parametrize(
    ("size", "bits"),
    [
        (2, 32),
        *(pytest.param(*case, marks=pytest.mark.slow) for case in [(1, 32), (3, 32), (2, 64)]),
    ],
    indirect=["bits"],
)
def test_any_weights(size: int, bits: int) -> None:
    weights = np.asarray(list(itertools.product(FLOATS, repeat=size)), f"float{bits}")
    places = np.arange(size)

    @jax.jit
    @jax.vmap
    def every(lane: Any, weights: Any) -> Any:
        of_indices, of_points = D.categorical(weights), D.alias_method(places, weights)
        shares = D.dirichlet(weights)
        key = KEY.with_lane(lane)
        return (
            [(d.sample(key), jax.vmap(d.log_prob)(places)) for d in (of_indices, of_points)],
            (shares.sample(key), shares.log_prob(np.full(size, 1 / size))),
            [d.mean() for d in (of_indices, of_points)] + list(shares.mean()),
            [d.is_valid() for d in (of_indices, of_points, shares)],
        )

    result = in_time(lambda: every(np.arange(len(weights)), weights))
    discrete, (drawn, score), means, (valid, also_valid, shares_valid) = result
    finite = (weights < np.inf).all(axis=1)
    expected = (weights >= 0).all(axis=1) & (weights > 0).any(axis=1) & finite
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(also_valid, expected)
    for index, scores in discrete:
        assert ((index >= 0) & (index < size)).all()
        assert (weights[valid, index[valid]] > 0).all()
        np.testing.assert_array_equal(np.isnan(scores), np.tile(~valid[:, None], size))
    np.testing.assert_array_equal(shares_valid, (weights > 0).all(axis=1) & finite)
    np.testing.assert_array_equal(np.isnan(drawn), np.tile(~shares_valid[:, None], size))
    np.testing.assert_array_equal(np.isnan(score), ~shares_valid)
    assert np.isnan(np.stack(means[:2])[:, ~valid]).all()
    assert np.isnan(np.stack(means[2:])[:, ~shares_valid]).all()


COVARIANCES = [
    (True, [[2.0, 1.0], [1.0, 3.0]]),
    (True, [[1.0, 1.0], [1.0, 1.0]]),
    (True, [[0.0, 0.0], [0.0, 0.0]]),
    (True, [[1e18, 0.0], [0.0, 1e-18]]),
    (False, [[1.0, 2.0], [2.0, 1.0]]),
    (False, [[1.0, 0.0], [0.0, -1.0]]),
    (False, [[-1.0, 0.0], [0.0, 1.0]]),
    (False, [[np.inf, 0.0], [0.0, 1.0]]),
    (False, [[1.0, 0.0], [0.0, np.inf]]),
    (False, [[np.nan, 0.0], [0.0, 1.0]]),
    (False, [[1.0, np.nan], [np.nan, 1.0]]),
    (False, [[0.0, 0.0], [0.0, np.nan]]),
]


@pytest.mark.parametrize("bits", [32, pytest.param(64, marks=pytest.mark.slow)], indirect=True)
def test_any_mean_and_covariance(bits: int) -> None:
    pairs = list(itertools.product(COVARIANCES, [-1.0, 0.0, 1e18, np.inf, np.nan]))
    sigmas = np.asarray([sigma for (_, sigma), _ in pairs], f"float{bits}")
    mus = np.asarray([[[0.0], [mu]] for _, mu in pairs], f"float{bits}")

    @jax.jit
    @jax.vmap
    def every(lane: Any, mu: Any, sigma: Any) -> Any:
        d = D.mv_gaussian((mu, sigma))
        drawn = d.sample(KEY.with_lane(lane))
        return drawn, d.mean(), d.variance(), d.log_prob(jnp.zeros((2, 1))), d.is_valid()

    drawn, mean, variance, score, valid = in_time(lambda: every(np.arange(len(pairs)), mus, sigmas))
    np.testing.assert_array_equal(valid, [good and np.isfinite(mu) for (good, _), mu in pairs])
    np.testing.assert_array_equal(np.isnan(score), ~valid)
    for column in (drawn, mean, variance):
        np.testing.assert_array_equal(np.isnan(column), np.tile(~valid[:, None, None], (2, 1)))


def test_a_covariance_that_is_one_but_for_rounding() -> None:
    # In 32 bits, the last eigenvalues of these are on both sides of zero.
    random = np.random.default_rng(0)
    roots = random.normal(size=(2000, 6, 3)).astype(np.float32)
    factors = jax.jit(jax.vmap(cholesky))(roots @ roots.transpose(0, 2, 1))
    assert bool(jnp.isfinite(factors).all())


@pytest.mark.parametrize(
    "covariance",
    [
        [[4.0, 2.0, 0.0], [2.0, 2.0, 3.0], [0.0, 3.0, 25.0]],
        [[1.0, 1.0, 2.0], [1.0, 1.0, 2.0], [2.0, 2.0, 5.0]],  # singular
        [[0.0, 0.0], [0.0, 9.0]],
        [[4.0, 0.0], [0.0, -1.0]],  # none
        [[np.nan, 0.0], [0.0, 1.0]],
        [[1e-30, 0.0], [0.0, 4e-30]],
        [[1e30, 0.0], [0.0, 4e30]],
    ],
)
def test_a_covariance_that_is_known_has_the_factor_of_one_that_is_not(covariance: Any) -> None:
    covariance = np.array(covariance, np.float32)
    known = np.asarray(cholesky(jnp.asarray(covariance)))
    traced = np.asarray(jax.jit(cholesky)(covariance))
    assert known.dtype == traced.dtype
    np.testing.assert_allclose(known, traced, rtol=1e-6)


def test_nothing_is_compiled_for_another_covariance_that_is_known(
    caplog: pytest.LogCaptureFixture,
) -> None:
    one, other = (jnp.asarray(np.eye(5, dtype=np.float32) * scale) for scale in (1, 2))
    jax.eval_shape(lambda: cholesky(one))
    with jax.log_compiles():
        jax.eval_shape(lambda: cholesky(other))
    assert "tracing" in caplog.text
    assert "XLA compilation" not in caplog.text


def listed(*parts: Any) -> Any:
    made = nil()
    for part in reversed(parts):
        made = cons(part, made)
    return made


def test_what_is_made_of_others_is_valid_where_these_are() -> None:
    good, bad = D.gaussian((0.0, 1.0)), D.gaussian((0.0, -1.0))
    weighted = D.alias_method(jnp.arange(2.0), jnp.array([1.0, -1.0]))
    for d in (
        D.of_pair((good, D.gamma((1.0, 1.0)))),
        D.of_list(listed(good, good)),
        D.to_mixture(D.weighted_list(listed((0.5, good), (0.5, good)))),
        D.add((good, D.exponential(1.0))),
        D.mult((good, D.dirac(2.0))),
        D.app((D.dirac(jnp.exp), good)),
        D.shuffle(listed(1.0, 2.0)),
        D.dirac(np.nan),
    ):
        assert d.is_valid()
    for d in (
        D.of_pair((good, bad)),
        D.of_list(listed(good, bad)),
        D.to_mixture(D.weighted_list(listed((0.5, good), (0.5, bad)))),
        D.to_mixture(D.weighted_list(listed((-0.5, good), (0.5, good)))),
        D.add((D.gaussian((0.0, 2.0)), bad)),
        D.add((bad, D.dirac(1.0))),
        D.add((weighted, good)),
        D.mult((bad, D.dirac(2.0))),
        D.mult((bad, D.alias_method(jnp.zeros(1), jnp.ones(1)))),
        D.app((D.dirac(jnp.exp), bad)),
        D.map_(jnp.exp, weighted),
        weighted.given(lambda value: value > 0),
    ):
        assert not d.is_valid()
    for d in (
        D.add((D.gaussian((0.0, 2.0)), bad)),
        D.add((weighted, good)),
        D.mult((bad, D.alias_method(jnp.zeros(1), jnp.ones(1)))),
        D.to_mixture(D.weighted_list(listed((0.5, good), (0.5, bad)))),
    ):
        assert np.isnan(d.log_prob(0.0))
        assert np.isnan(d.mean())
    assert np.isnan(D.of_pair((good, bad)).log_prob((0.0, 0.0)))
    assert np.isnan(D.of_list(listed(good, bad)).log_prob(listed(0.0, 0.0)))


def test_a_list_is_valid_whatever_lies_behind_its_end() -> None:
    def valid(some: Any) -> Any:
        parts = jax.lax.cond(
            some,
            lambda: D.sph_gaussian((listed(0.0), listed(1.0))).parts,
            lambda: D.sph_gaussian((listed(0.0), listed(-1.0))).parts,
        )
        return D.of_list(parts).is_valid()

    np.testing.assert_array_equal(jax.vmap(valid)(np.array([True, False])), [True, False])


def test_known_parameters_leave_nothing_to_compute() -> None:
    assert D.dirac(1.0).is_valid() is True
    assert isinstance(D.gaussian((0.0, 1.0)).is_valid(), np.bool_)
    assert isinstance(D.categorical(jnp.ones(2)).is_valid(), np.bool_)


def test_a_draw_of_known_parameters_is_watched_for_nothing() -> None:
    """The prior of a map is a list of distributions that a module makes once."""
    prior = D.of_list(cons(D.bernoulli(0.5), cons(D.bernoulli(0.25), nil())))

    def drawn(words: Any) -> Any:
        value, code, failed = watching_particle(lambda: sample(Key(words), prior))
        assert code is None
        assert failed is None
        return value.items

    jax.jit(drawn).lower(np.zeros(2, np.uint32))


@pytest.mark.parametrize("bits", [32, 64], indirect=True)
def test_what_is_not_a_number_stays_so_in_an_exponential(bits: int) -> None:
    """XLA on CPU takes the exponential in 32 bits of a NaN that it knows beforehand to be any number."""

    @jax.jit
    def weighed(sigma: Any, points: Any) -> Any:
        drawn = D.lognormal((0.0 * points, sigma)).log_prob(points)
        known = normalise(jnp.where(sigma >= 0, points, jnp.nan))
        return jnp.exp(0.5 * drawn - 1), known.failed, known.total, known.ess

    points = np.linspace(0.1, 2.0, 10)
    values, failed, *others = weighed(-0.5, points)
    assert np.isnan(values).all()
    assert failed
    assert np.isnan(others).all()
    values, failed, *others = weighed(0.5, points)
    assert np.isfinite(values).all()
    assert not failed
    assert np.isfinite(others).all()


@pytest.mark.parametrize("bits", [32, 64], indirect=True)
@pytest.mark.parametrize("size", [100, 10_000])
def test_unusable_weights_tell_by_the_evidence_what_they_are(size: int, bits: int) -> None:
    """XLA on CPU forgets NaN in the maximum of some thousand numbers (JAX 0.12)."""
    some = np.arange(size) == size // 2

    @jax.jit
    def told(log_weights: Any) -> Any:
        weights = normalise(log_weights)
        return weights.failed, weights.log_total

    cases = [(np.nan, 0.0, np.nan), (np.nan, -np.inf, np.nan), (np.nan, np.nan, np.nan)]
    cases += [(np.inf, 0.0, np.inf), (np.inf, -np.inf, np.inf), (-np.inf, -np.inf, -np.inf)]
    for one, others, expected in cases:
        failed, log_total = told(jnp.where(some, one, others))
        assert failed
        np.testing.assert_equal(float(log_total), expected)
    failed, log_total = told(jnp.where(some, 0.0, -np.inf))
    assert not failed
    assert log_total == 0.0


def test_a_lane_outside_of_the_domain_does_not_touch_the_others() -> None:
    def shapes(lane: Any, a: Any) -> Any:
        return D.gamma((a, 1.0)).sample(KEY.with_lane(lane))

    def draws(a: Any) -> Any:
        return jax.jit(lambda: lanewise(shapes, 4, Population.stacked(a)).tree)()

    good = np.asarray(draws(jnp.array([1.0, 2.0, 3.0, 4.0])))
    mixed = np.asarray(draws(jnp.array([1.0, -2.0, np.nan, 4.0])))
    np.testing.assert_array_equal(mixed[[0, 3]], good[[0, 3]])
    assert np.isnan(mixed[1:3]).all()
