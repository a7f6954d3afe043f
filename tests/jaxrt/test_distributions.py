"""Families: densities and moments against SciPy, draws against their own moments, edges in 32 bits."""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats as st
from pzjax.jaxrt.control import cond
from pzjax.jaxrt.populations.population import Population, lanewise
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import distribution as D
from scipy.special import gammaln

TINY, HUGE = 1e-30, 1e30

# name, parameters, the same distribution in SciPy, values to score
FAMILIES = [
    ("bernoulli", 0.3, st.bernoulli(0.3), [0, 1]),
    ("binomial", (10, 0.3), st.binom(10, 0.3), [0, 1, 5, 9, 10]),
    ("binomial", (1_000_000, 0.25), st.binom(1_000_000, 0.25), [249_000, 250_000, 251_234]),
    ("negative_binomial", (3, 0.4), st.nbinom(3, 0.4), [0, 1, 5, 40]),
    ("negative_binomial", (5000, 0.01), st.nbinom(5000, 0.01), [490_000, 500_000]),
    ("beta_binomial", (10, 2.0, 3.5), st.betabinom(10, 2.0, 3.5), [0, 3, 10]),
    ("beta_binomial", (5000, 300.0, 0.5), st.betabinom(5000, 300.0, 0.5), [4800, 5000]),
    ("uniform_int", (-2, 5), st.randint(-2, 6), [-2, 0, 5]),
    ("poisson", 3.5, st.poisson(3.5), [0, 1, 4, 20]),
    ("poisson", 1e5, st.poisson(1e5), [99_000, 100_000, 101_000]),
    ("gaussian", (1.0, 4.0), st.norm(1.0, 2.0), [-3.0, 0.0, 1.0, 7.5]),
    ("normal", (1.0, 4.0), st.norm(1.0, 4.0), [-3.0, 0.0, 1.0, 7.5]),
    ("lognormal", (0.5, 0.8), st.lognorm(0.8, scale=np.exp(0.5)), [0.1, 1.0, 9.0]),
    ("beta", (2.0, 3.0), st.beta(2, 3), [0.01, 0.5, 0.99]),
    ("beta", (0.5, 0.5), st.beta(0.5, 0.5), [0.01, 0.5, 0.99]),
    ("beta", (2000.0, 500.0), st.beta(2000, 500), [0.78, 0.8, 0.83]),
    ("beta", (1.0, 1.0), st.beta(1, 1), [0.01, 0.5, 0.99]),
    ("beta", (1.0, 4.0), st.beta(1, 4), [0.01, 0.5, 0.99]),
    ("beta", (0.3, 1.0), st.beta(0.3, 1), [0.01, 0.5, 0.99]),
    ("gamma", (2.5, 3.0), st.gamma(2.5, scale=1 / 3), [0.01, 0.5, 4.0]),
    ("gamma", (0.3, 2.0), st.gamma(0.3, scale=1 / 2), [0.01, 0.5, 4.0]),
    ("gamma", (1e4, 10.0), st.gamma(1e4, scale=1 / 10), [970.0, 1000.0, 1030.0]),
    ("exponential", 2.0, st.expon(scale=0.5), [0.0, 0.5, 10.0]),
    ("student_t", (1.0, 4.0, 3.0), st.t(3.0, 1.0, 2.0), [-20.0, 1.0, 2.0]),
    ("student_t", (0.0, 1.0, 1e6), st.t(1e6), [-3.0, 0.0, 5.0]),
    ("uniform_float", (-1.0, 3.0), st.uniform(-1.0, 4.0), [-1.0, 0.0, 3.0]),
]
IDS = [f"{name}{parameters}" for name, parameters, *_ in FAMILIES]
INTEGERS = {"bernoulli", "binomial", "negative_binomial", "beta_binomial", "uniform_int", "poisson"}


def tuple_of(parameters):
    return parameters if isinstance(parameters, tuple) else (parameters,)


@pytest.mark.parametrize("case", FAMILIES, ids=IDS)
@pytest.mark.parametrize("bits", [32, 64])
def test_density_and_moments(case, bits):
    name, parameters, exact, values = case
    log_prob = exact.logpmf if name in INTEGERS else exact.logpdf
    # SciPy itself errs by up to 1e-9 at a million trials.
    tolerance = {"rtol": 2e-6, "atol": 2e-4} if bits == 32 else {"rtol": 1e-9, "atol": 1e-8}
    with jax.enable_x64(bits == 64):
        d = getattr(D, name)(parameters)
        # Values of one shape for all families: each primitive compiles once.
        values = np.resize(values, 5)
        scores = jax.vmap(d.log_prob)(jnp.asarray(values, bool if name == "bernoulli" else None))
        assert scores.dtype == (jnp.float64 if bits == 64 else jnp.float32)
        np.testing.assert_allclose(scores, log_prob(values), **tolerance)
        np.testing.assert_allclose(d.mean(), exact.mean(), rtol=1e-6, atol=1e-7)
        np.testing.assert_allclose(d.variance(), exact.var(), rtol=1e-5)


# One case a family, and those whose sampler has another branch; the last ones are made of others.
DRAWN = [0, 1, 2, 7, 8, 9, 10, 12, 13, 16, 17, 19, 20, 22]
DRAWN_SLOWLY = [3, 5, 14]


@pytest.mark.parametrize(
    "case",
    [
        *(pytest.param(FAMILIES[i], id=IDS[i]) for i in DRAWN),
        *(pytest.param(FAMILIES[i], id=IDS[i], marks=pytest.mark.slow) for i in DRAWN_SLOWLY),
    ],
)
def test_draws_have_the_distribution(case):
    # 20000 draws; for continuous families a Kolmogorov-Smirnov test at level 1e-5, for counts the
    # mean within 5 deviations (6e-7) and the variance within 10 %.
    name, parameters, exact, _ = case
    d = getattr(D, name)(parameters)
    key = as_key(17)
    draws = jax.jit(jax.vmap(lambda lane: d.sample(key.with_lane(lane))))(jnp.arange(20_000))
    values = np.asarray(draws, np.float64)
    if name in INTEGERS:
        assert abs(values.mean() - exact.mean()) < 5 * exact.std() / np.sqrt(len(values))
        np.testing.assert_allclose(values.var(), exact.var(), rtol=0.1)
        assert draws.dtype == (jnp.bool_ if name == "bernoulli" else jnp.int32)
    else:
        assert st.kstest(values, exact.cdf).pvalue > 1e-5
        assert draws.dtype == jnp.float32


# name, the extremes of each parameter, values within the support and around it
EDGES = [
    ("bernoulli", [(0.0, TINY, 0.5, 1.0)], [False, True]),
    ("binomial", [(0, 1, 2**30), (0.0, TINY, 0.5, 1.0)], [-1, 0, 1, 2**30]),
    ("negative_binomial", [(0, 1, 1000), (1e-6, 0.5, 1.0)], [-1, 0, 1, 2**30]),
    ("beta_binomial", [(0, 1, 2**30), (TINY, 1.0, HUGE), (TINY, 1.0, HUGE)], [-1, 0, 1, 2**30]),
    ("uniform_int", [(-(2**31), 0), (0, 2**31 - 2)], [-(2**31), 0, 2**31 - 1]),
    ("poisson", [(0.0, TINY, 1.0, 1e9)], [-1, 0, 1, 2**30]),
    ("gaussian", [(-HUGE, 0.0, HUGE), (0.0, TINY, 1.0, HUGE)], [-HUGE, 0.0, HUGE]),
    ("lognormal", [(-80.0, 0.0, 80.0), (0.0, 1e-6, 1.0)], [-1.0, 0.0, TINY, 1.0, HUGE]),
    ("beta", [(TINY, 1.0, HUGE), (TINY, 1.0, HUGE)], [-1.0, 0.0, TINY, 0.5, 1 - 1e-7, 1.0, 2.0]),
    ("gamma", [(TINY, 1.0, 1e6), (TINY, 1.0, HUGE)], [-1.0, 0.0, TINY, 1.0, HUGE, np.inf]),
    ("exponential", [(TINY, 1.0, HUGE)], [-1.0, 0.0, TINY, 1.0, HUGE]),
    ("student_t", [(-HUGE, 0.0), (TINY, 1.0, HUGE), (1.001, 2.0, HUGE)], [-HUGE, 0.0, HUGE]),
    ("uniform_float", [(-3e38, 0.0, 1.0), (1.0, 3e38)], [-3.1e38, 0.0, 1.0, 3e38]),
]

SLOW = ("beta", "beta_binomial", "binomial", "gamma", "negative_binomial", "student_t")
"""These take seconds to compile."""

# The bounds of each parameter's domain, where there is no gradient.
BOUNDS = {
    "bernoulli": {0: (0.0, 1.0)},
    "binomial": {1: (0.0, 1.0)},
    "negative_binomial": {1: (1.0,)},
    "poisson": {0: (0.0,)},
    "gaussian": {1: (0.0,)},
    "lognormal": {1: (0.0,)},
}


@pytest.mark.parametrize(
    "edge",
    [
        pytest.param(edge, id=edge[0], marks=[pytest.mark.slow] if edge[0] in SLOW else [])
        for edge in EDGES
    ],
)
def test_no_nan_at_the_edges_in_32_bits(edge):
    name, extremes, values = edge
    cases = list(itertools.product(*extremes))
    columns = [jnp.asarray(column) for column in zip(*cases, strict=True)]
    make = getattr(D, name)

    def build(parameters):
        return make(parameters if len(parameters) > 1 else parameters[0])

    @jax.jit
    @jax.vmap
    def edges(lane, *parameters):
        d = build(parameters)
        return d.sample(as_key(1).with_lane(lane)), d.mean(), d.variance()

    draws, means, variances = edges(jnp.arange(len(cases)), *columns)
    assert not np.isnan(draws).any()
    assert not np.isnan(means).any()
    assert not np.isnan(variances).any()

    # Scores of a draw, which lies within the support, and of the values.
    rows, count = len(cases), len(values) + 1
    points = np.broadcast_to(np.asarray(values, draws.dtype), (rows, count - 1))
    points = np.concatenate([draws[:, None], points], axis=1).ravel()
    flat = [np.repeat(column, count) for column in columns]
    scores = np.asarray(jax.jit(lambda flat, points: build(flat).log_prob(points))(flat, points))
    assert not np.isnan(scores).any()
    assert (scores[::count] > -np.inf).all()

    # Gradients where the density is finite, inside of the domain: never NaN, and finite unless the
    # parameters are extreme.
    def total(parameters):
        return jnp.sum(jnp.where(jnp.isfinite(scores), build(parameters).log_prob(points), 0.0))

    def of_points(per_case):
        return np.repeat(per_case, count)

    bounds = BOUNDS.get(name, {}).items()
    inside = of_points([all(case[i] not in ends for i, ends in bounds) for case in cases])
    usual = of_points([all(1e-6 <= abs(p) <= 1e6 for p in case) for case in cases])
    for slope in jax.jit(jax.grad(total, allow_int=True))(flat):
        if slope.dtype == np.float32:
            assert not np.isnan(slope[np.isfinite(scores) & inside]).any()
            assert np.isfinite(slope[np.isfinite(scores) & inside & usual]).all()


@pytest.mark.parametrize(
    ("name", "parameters", "outside"),
    [
        ("binomial", (3, 0.5), [-1, 4]),
        ("negative_binomial", (3, 0.5), [-1]),
        ("beta_binomial", (3, 1.0, 1.0), [-1, 4]),
        ("uniform_int", (1, 6), [0, 7]),
        ("poisson", 1.0, [-1]),
        ("lognormal", (0.0, 1.0), [-1.0, 0.0]),
        ("beta", (1.0, 1.0), [-0.1, 0.0, 1.0, 1.1]),
        ("gamma", (1.0, 1.0), [-1.0, 0.0]),
        ("exponential", 1.0, [-0.1]),
        ("uniform_float", (0.0, 1.0), [-0.1, 1.1]),
        ("categorical", jnp.ones(3), [-1, 3]),
        ("dirac", 1.0, [2.0]),
    ],
)
def test_outside_of_the_support(name, parameters, outside):
    d = getattr(D, name)(parameters)
    values = np.asarray(outside)
    assert (jax.jit(jax.vmap(d.log_prob))(values) == -np.inf).all()
    if isinstance(outside[0], float):
        gradient = jax.grad(lambda value: getattr(D, name)(parameters).log_prob(value))
        assert not np.isnan(jax.jit(jax.vmap(gradient))(np.float32(values))).any()


def test_zero_variance_is_a_point_mass():
    d = D.gaussian((2.0, 0.0))
    assert d.log_prob(2.0) == jnp.inf
    assert d.log_prob(2.5) == -jnp.inf
    assert d.sample(as_key(0)) == 2.0


def test_categorical():
    d = D.categorical(jnp.array([1.0, 0.0, 3.0]))
    np.testing.assert_allclose([jnp.exp(d.log_prob(i)) for i in range(3)], [0.25, 0.0, 0.75])
    draws = jax.vmap(lambda lane: d.sample(as_key(0).with_lane(lane)))(jnp.arange(10_000))
    np.testing.assert_allclose(
        np.bincount(draws, minlength=3) / 10_000, [0.25, 0, 0.75], atol=0.025
    )
    np.testing.assert_allclose([d.mean(), d.variance()], [1.5, 0.75])


@pytest.mark.parametrize(
    "weights", [[0.0, 3e38, 3e38, 1.0], [2e-38, 2e-38, 0.0, 0.0], [1e-30, 1e30, 0.0, 2e-38]]
)
def test_weights_at_the_edges_of_32_bits(weights):
    exact = np.array(weights) / np.sum(weights)
    with np.errstate(divide="ignore"):
        logs = np.log(exact)
    weights = np.float32(weights)
    indices = jnp.arange(len(weights))

    @jax.jit
    def found():
        drawn = jax.vmap(lambda lane: [d.sample(as_key(0).with_lane(lane)) for d in both])
        return [(jax.vmap(d.log_prob)(indices), d.mean()) for d in both], drawn(jnp.arange(400))

    both = D.categorical(weights), D.alias_method(indices, weights)
    for (scores, mean), draws in zip(*found(), strict=True):
        np.testing.assert_allclose(scores, logs, rtol=1e-5)
        np.testing.assert_allclose(mean, exact @ indices, rtol=1e-6)
        # 400 draws: five deviations are 0.125.
        shares = np.bincount(draws, minlength=len(weights)) / 400
        np.testing.assert_allclose(shares, exact, atol=0.125)
    slope = jax.jit(jax.grad(lambda w: D.categorical(w).log_prob(1)))(weights)
    assert np.isfinite(slope).all()


@jax.jit
@jax.value_and_grad
def scored(sigma, point):
    """The log-density of a point, and its slope by the covariance."""
    return D.mv_gaussian((jnp.zeros((2, 1)), sigma)).log_prob(point)


@pytest.mark.parametrize("scale", [1e-30, 1.0, 1e30])
def test_multivariate_normal_at_the_edges_of_32_bits(scale):
    sigma = np.float32([[2.0, 1.0], [1.0, 3.0]]) * np.float32(scale)
    point = np.sqrt(np.float32(scale)) * np.float32([[1.0], [-2.0]])
    score, slope = scored(sigma, point)
    unit = st.multivariate_normal([0, 0], [[2, 1], [1, 3]]).logpdf([1, -2])
    np.testing.assert_allclose(score, unit - np.log(scale), rtol=1e-5)
    assert np.isfinite(slope).all()


def test_dirichlet_at_the_edges_of_32_bits():
    alpha = np.full(3, 1e-30, np.float32)
    draw = jax.jit(lambda a: D.dirichlet(a).sample(as_key(0)))(alpha)
    score, slope = jax.jit(jax.value_and_grad(lambda a: D.dirichlet(a).log_prob(draw)))(alpha)
    exact = gammaln(3e-30) - 3 * gammaln(1e-30) - np.log(np.asarray(draw, float)).sum()
    np.testing.assert_allclose(score, exact, rtol=1e-5)
    assert np.isfinite(slope).all()


def test_dirichlet():
    alpha = np.array([0.5, 2.0, 300.0])
    d = D.dirichlet(alpha)
    x = np.array([0.001, 0.009, 0.99])
    np.testing.assert_allclose(d.log_prob(x), st.dirichlet(alpha).logpdf(x), rtol=1e-5)
    np.testing.assert_allclose(d.mean(), st.dirichlet(alpha).mean(), rtol=1e-6)
    np.testing.assert_allclose(d.variance(), st.dirichlet(alpha).var(), rtol=1e-5)
    assert d.log_prob(x * 1.01) == -jnp.inf

    @jax.jit
    @jax.vmap
    def sample(lane, alpha):
        return D.dirichlet(alpha).sample(as_key(0).with_lane(lane))

    extreme = np.float32([1e-30, 1e-30, 1e10])
    draws = sample(jnp.arange(5001), np.concatenate([np.tile(alpha, (5000, 1)), extreme[None]]))
    assert not np.isnan(draws).any()
    assert not np.isnan(D.dirichlet(extreme).log_prob(draws[-1]))
    draws = draws[:-1]
    np.testing.assert_allclose(draws.sum(1), 1, rtol=1e-5)
    deviation = np.sqrt(st.dirichlet(alpha).var() / 5000)
    assert (np.abs(draws.mean(0) - d.mean()) < 5 * deviation).all()


@pytest.mark.parametrize("size", [3, 12])
def test_multivariate_normal(size):
    random = np.random.default_rng(size)
    root = random.normal(size=(size, size))
    sigma, mu = root @ root.T + np.eye(size), random.normal(size=size)
    value = random.normal(size=size)
    exact = st.multivariate_normal(mu, sigma)
    for d in (
        D.mv_gaussian((mu[:, None], sigma)),
        D.mv_gaussian_curried(sigma)(mu[:, None]),
    ):
        np.testing.assert_allclose(d.log_prob(value[:, None]), exact.logpdf(value), rtol=1e-4)
        np.testing.assert_allclose(d.root @ d.root.T, sigma, rtol=1e-4, atol=1e-5)
        assert d.mean().shape == d.variance().shape == d.sample(as_key(0)).shape == (size, 1)
    sample = jax.jit(jax.vmap(lambda lane: d.sample(as_key(0).with_lane(lane))[:, 0]))
    draws = np.asarray(sample(jnp.arange(20_000)))
    # Each entry of the covariance errs by 2 / sqrt(20000) of the variances; 5 deviations are 7 %.
    scale = np.sqrt(np.outer(np.diag(sigma), np.diag(sigma)))
    assert (np.abs(np.cov(draws.T).reshape(size, size) - sigma) < 0.07 * scale).all()


def test_singular_multivariate_normal():
    sigma = np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
    d = D.mv_gaussian((np.zeros((3, 1)), sigma))
    draw = d.sample(as_key(0))
    assert draw[0, 0] == draw[1, 0]
    assert draw[2, 0] == 0
    assert d.log_prob(draw) == jnp.inf
    assert d.log_prob(draw + jnp.array([[0.0], [0.0], [1.0]])) == -jnp.inf


def test_a_known_covariance_is_factored_once() -> None:
    sigma = jnp.diag(jnp.asarray([1.0, 4.0]))

    def drawn(first, mu):
        parameters = cond(first, lambda: (mu, sigma), lambda: (mu + 1, sigma))
        return D.mv_gaussian(parameters).sample(as_key(0))

    assert "sqrt" not in str(jax.make_jaxpr(drawn)(True, jnp.zeros((2, 1))))
    found = D.mv_gaussian((jnp.zeros((2, 1)), sigma))
    assert "sqrt" in str(jax.make_jaxpr(lambda s: D.mv_gaussian((found.mu, s)).root)(sigma))


@pytest.mark.parametrize("name", ["bernoulli", "uniform_int", "gaussian"])
def test_curried_forms(name):
    _, parameters, _, values = next(case for case in FAMILIES if case[0] == name)
    d, several = getattr(D, name)(parameters), tuple_of(parameters)
    key = as_key(3)
    assert getattr(D, f"{name}_draw")(key, *several) == d.sample(key)
    assert getattr(D, f"{name}_score")(*several)(values[0]) == d.log_prob(values[0])
    assert getattr(D, f"{name}_mean")(*several) == d.mean()
    assert getattr(D, f"{name}_variance")(*several) == d.variance()


def test_a_branch_that_is_not_taken_does_not_keep_a_draw_waiting():
    def model(lane, _):
        x = D.gaussian((0.0, 1.0)).sample(as_key(0).with_lane(lane))
        rate = jax.lax.cond(
            x > 0, lambda: D.gamma((x, 1.0)).sample(as_key(1).with_lane(lane)), lambda: 0.0
        )
        return x, rate

    x, rates = jax.jit(lambda: lanewise(model, 1000, Population.shared(())).tree)()
    assert (np.asarray(rates)[np.asarray(x) > 0] > 0).all()
    assert (np.asarray(rates)[np.asarray(x) <= 0] == 0).all()
