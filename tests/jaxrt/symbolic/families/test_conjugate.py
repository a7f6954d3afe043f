"""Conjugate families against SciPy: Bayes' rule at points, densities of sum 1, order, 32 bits, gradients, draws."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats as st
from jax.test_util import check_grads
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.symbolic.families import beta, dirichlet, gamma, precision
from pzjax.jaxrt.symbolic.families import normal_inverse_gamma as pair
from scipy.integrate import quad


class Case(NamedTuple):
    """A parent and a child: what the tests say of them independently.

    Attributes:
        module: the family.
        parameters: of the parent.
        child: its kind.
        given: the log-density of a child, given the parent.
        values: what the child is seen to be.
        counts: whether these are integers from 0.
    """

    module: Any
    parameters: Any
    child: Any
    given: Callable[..., Any]
    values: tuple[Any, ...]
    counts: bool


STARS = {
    "bernoulli": Case(
        beta, beta.Beta(2.0, 3.5), beta.Bernoulli(), st.bernoulli.logpmf, (True, False), True
    ),
    "binomial": Case(
        beta,
        beta.Beta(2.0, 3.5),
        beta.Binomial(7),
        lambda k, p: st.binom.logpmf(k, 7, p),
        (0, 3, 7),
        True,
    ),
    "negative binomial": Case(
        beta,
        beta.Beta(4.5, 3.5),
        beta.NegativeBinomial(3),
        lambda k, p: st.nbinom.logpmf(k, 3, p),
        (0, 4, 20),
        True,
    ),
    "poisson": Case(
        gamma, gamma.Gamma(2.5, 3.0), gamma.Poisson(), st.poisson.logpmf, (0, 1, 9), True
    ),
    "scaled poisson": Case(
        gamma,
        gamma.Gamma(0.3, 3.0),
        gamma.Poisson(2.5),
        lambda k, rate: st.poisson.logpmf(k, 2.5 * rate),
        (0, 1, 9),
        True,
    ),
    "exponential": Case(
        gamma,
        gamma.Gamma(2.5, 3.0),
        gamma.Exponential(0.5),
        lambda x, rate: st.expon.logpdf(x, scale=2 / rate),
        (0.1, 1.0, 9.0),
        False,
    ),
    "gamma": Case(
        gamma,
        gamma.Gamma(2.5, 3.0),
        gamma.GammaRate(1.7, 2.0),
        lambda x, rate: st.gamma.logpdf(x, 1.7, scale=0.5 / rate),
        (0.1, 1.0, 9.0),
        False,
    ),
    "variance": Case(
        precision,
        precision.Variance(2.5, 3.0),
        precision.Gaussian(1.0, 2.0),
        lambda x, v: st.norm.logpdf(x, 1.0, np.sqrt(2 * v)),
        (-3.0, 1.0, 2.0),
        False,
    ),
}
POINTS = {beta: (0.05, 0.4, 0.9), gamma: (0.01, 0.7, 4.0), precision: (0.1, 1.0, 8.0)}
RANGE = {beta: (0, 1), gamma: (0, np.inf), precision: (0, np.inf)}
stars = pytest.mark.parametrize("case", STARS.values(), ids=STARS)
some = pytest.mark.parametrize(
    "case",
    [
        case if name in ("bernoulli", "gamma") else pytest.param(case, marks=pytest.mark.slow)
        for name, case in STARS.items()
    ],
    ids=STARS,
)


@pytest.fixture(autouse=True)
def bits() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def near(left: Any, right: Any, rtol: float = 1e-9, atol: float = 1e-9) -> None:
    np.testing.assert_allclose(left, right, rtol=rtol, atol=atol)


@some
def test_bayes_rule_holds_at_points(case: Case) -> None:
    module, parameters, child, given, values, _ = case
    points = np.array(POINTS[module])
    for value in values:
        after = module.posterior(parameters, child, value)
        product = module.log_density(parameters, points) + given(value, points)
        near(
            product - module.log_marginal(parameters, child, value),
            module.log_density(after, points),
        )


@pytest.mark.slow
@stars
def test_densities_integrate_to_one_and_give_the_moments(case: Case) -> None:
    module, parameters, child, _, _, counts = case
    start, end = RANGE[module]
    density = jax.jit(lambda x: jnp.exp(module.log_density(parameters, x)))
    near(quad(density, start, end, epsabs=1e-11, epsrel=1e-11, limit=200)[0], 1.0)
    first = quad(lambda x: x * density(x), start, end, epsabs=1e-11, limit=400)[0]
    near(module.mean(parameters), first, 1e-7)

    law = module.predictive(parameters, child)
    if counts:
        values = np.arange(2 if isinstance(child, beta.Bernoulli) else 40_000)
        if isinstance(child, beta.Binomial):
            values = np.arange(8)
        mass = np.exp(jax.vmap(lambda k: module.log_marginal(parameters, child, k))(values))
        # The tail of failures decreases as a power only.
        tolerance = 1e-7 if isinstance(child, beta.NegativeBinomial) else 1e-9
        near(np.sum(mass), 1.0, tolerance)
        near(law.mean(), np.sum(mass * values), 1e3 * tolerance)
        if not isinstance(child, beta.NegativeBinomial):
            near(law.variance(), np.sum(mass * np.square(values - law.mean())))
    else:
        marginal = jax.jit(lambda x: jnp.exp(module.log_marginal(parameters, child, x)))
        line = quad(marginal, -np.inf, np.inf) if module is precision else quad(marginal, 0, np.inf)
        near(line[0], 1.0, 1e-7)


@some
def test_the_order_of_observations_does_not_matter(case: Case) -> None:
    module, parameters, child, _, values, _ = case

    def seen(order: tuple[Any, ...]) -> Any:
        law, total = parameters, 0.0
        for value in order:
            total = total + module.log_marginal(law, child, value)
            law = module.posterior(law, child, value)
        return *law, total

    near(seen(values), seen(values[::-1]), 1e-12)


@pytest.mark.slow
@stars
def test_half_precision_loses_no_digits_at_large_shapes(case: Case) -> None:
    module, parameters, child, _, values, _ = case
    for factor in (1.0, 1e3, 1e6):
        large = type(parameters)(*(factor * number for number in parameters))
        exact = [float(module.log_marginal(large, child, value)) for value in values]
        with jax.enable_x64(False):
            rough = [module.log_marginal(large, child, value) for value in values]
            assert {r.dtype for r in rough} == {jnp.dtype(jnp.float32)}
        near(rough, exact, 2e-5, 2e-5)


@pytest.mark.slow
@stars
def test_gradients_are_those_of_differences(case: Case) -> None:
    module, parameters, child, _, values, _ = case
    for value in values:
        check_grads(
            lambda a, b, value=value: module.log_marginal(type(parameters)(a, b), child, value),
            tuple(parameters),
            1,
            ["fwd", "rev"],
            atol=1e-6,
            rtol=1e-6,
        )


@pytest.mark.slow
@stars
def test_leading_axes_are_many_of_them(case: Case) -> None:
    module, parameters, child, _, values, _ = case
    value = jnp.asarray(values[-1])
    many = jax.tree.map(lambda number: number * jnp.array([[1.0], [2.0]]), parameters)
    scores = jax.jit(module.log_marginal)(many, child, jnp.broadcast_to(value, (2, 3)))
    laws = jax.jit(module.posterior)(many, child, jnp.broadcast_to(value, (2, 3)))
    assert scores.shape == (2, 3)
    for row in range(2):
        one = jax.tree.map(lambda number, row=row: number[row, 0], many)
        near(scores[row], np.full(3, module.log_marginal(one, child, value)), 1e-12)
        after = jax.tree.leaves(module.posterior(one, child, value))
        for own, law in zip(after, laws, strict=True):
            near(jnp.broadcast_to(law, (2, 3))[row], np.full(3, own), 1e-12)
    drawn = module.draw(jax.tree.map(lambda x: jnp.broadcast_to(x, (2, 3)), many), as_key(0))
    assert drawn.shape == (2, 3)
    assert len(np.unique(drawn)) == 6


@pytest.mark.slow
def test_draws_have_the_moments() -> None:
    # 20,000 draws: means within 5 of their deviations.
    for module, parameters in (
        (beta, beta.Beta(2.0, 3.5)),
        (gamma, gamma.Gamma(2.5, 3.0)),
        (precision, precision.Variance(6.5, 3.0)),
    ):
        many = jax.tree.map(lambda number: jnp.full(20_000, number), parameters)
        drawn = module.draw(many, as_key(5))
        deviation = np.sqrt(module.variance(parameters) / 20_000)
        assert abs(np.mean(drawn) - module.mean(parameters)) < 5 * deviation
        near(np.var(drawn), module.variance(parameters), 0.1)
    for law, child, module in (
        (beta.Beta(9.0, 3.5), beta.NegativeBinomial(3), beta),
        (gamma.Gamma(2.5, 3.0), gamma.Poisson(), gamma),
        (gamma.Gamma(9.5, 3.0), gamma.GammaRate(2.5), gamma),
    ):
        child_law = module.predictive(law, child)
        drawn = jax.vmap(lambda i, law=child_law: law.sample(as_key(5).fold(i)))(np.arange(20_000))
        near(np.mean(drawn), child_law.mean(), 0.05)
        near(np.var(drawn), child_law.variance(), 0.15)


def test_values_outside_of_the_support_are_impossible() -> None:
    assert beta.log_marginal(beta.Beta(1.0, 1.0), beta.Binomial(3), 4) == -np.inf
    assert beta.log_marginal(beta.Beta(1.0, 1.0), beta.NegativeBinomial(3), -1) == -np.inf
    assert gamma.log_marginal(gamma.Gamma(1.0, 1.0), gamma.Poisson(), -1) == -np.inf
    assert gamma.log_marginal(gamma.Gamma(1.0, 1.0), gamma.Exponential(), -0.1) == -np.inf
    assert dirichlet.log_marginal(dirichlet.Dirichlet(jnp.ones(3)), dirichlet.Categorical(), 3) == (
        -np.inf
    )


# The mean and the variance of a gaussian.

PAIR = pair.Pair(1.0, 0.7, 2.5, 3.0)
CHILD = pair.Gaussian(1.5, -0.5, 0.8)


def test_mean_and_variance_by_bayes_rule() -> None:
    after = pair.posterior(PAIR, CHILD, 2.0)
    for m, v in ((0.3, 0.5), (1.0, 2.0), (4.0, 9.0)):
        given = st.norm.logpdf(2.0, 1.5 * m - 0.5, np.sqrt(0.8 * v))
        marginal = pair.log_marginal(PAIR, CHILD, 2.0)
        near(pair.log_density(PAIR, m, v) + given - marginal, pair.log_density(after, m, v))
        near(
            pair.log_density(PAIR, m, v),
            pair.mean(PAIR).log_prob(m) + precision.log_density(pair.given_mean(PAIR, m), v),
        )


def test_mean_and_variance_in_any_order_and_moving() -> None:
    one, two = pair.posterior(PAIR, CHILD, 2.0), pair.posterior(PAIR, pair.Gaussian(), -1.0)
    near(pair.posterior(one, pair.Gaussian(), -1.0), pair.posterior(two, CHILD, 2.0), 1e-12)
    # A child is seen through what the mean has moved to as through the mean itself.
    moved = pair.predict(PAIR, 2.0, 1.0, 0.3)
    near(
        pair.log_marginal(moved, pair.Gaussian(), 2.5),
        pair.log_marginal(PAIR, pair.Gaussian(2.0, 1.0, 1.3), 2.5),
        1e-12,
    )


def test_a_known_mean_learns_nothing() -> None:
    known = pair.Pair(1.0, 0.0, 2.5, 3.0)
    after = pair.posterior(known, CHILD, 2.0)
    near(after[:2], (1.0, 0.0))
    near(
        after[2:],
        precision.posterior(precision.Variance(2.5, 3.0), precision.Gaussian(1.0, 0.8), 2.0),
    )
    still = pair.posterior(known, pair.Gaussian(1.0, 0.0, 0.0), 1.0)
    assert np.all(np.isfinite(still))


@pytest.mark.slow
def test_pairs_are_drawn_together() -> None:
    law = pair.Pair(1.0, 0.7, 6.5, 3.0)
    m, v = pair.draw(jax.tree.map(lambda number: jnp.full(20_000, number), law), as_key(1))
    near(np.mean(m), 1.0, atol=0.02)
    near(np.var(m), pair.mean(law).variance(), 0.1)
    near(np.mean(np.square(m - 1.0) / v), 0.7, 0.05)


# Probabilities of indexes.

ALPHA = dirichlet.Dirichlet(np.array([0.5, 2.0, 3.5]))


def test_dirichlet_by_bayes_rule() -> None:
    child = dirichlet.Categorical()
    for x in (np.array([0.2, 0.3, 0.5]), np.array([0.01, 0.9, 0.09])):
        near(dirichlet.log_density(ALPHA, x), st.dirichlet.logpdf(x, np.asarray(ALPHA.alpha)))
        for value in range(3):
            after = dirichlet.posterior(ALPHA, child, value)
            own = dirichlet.log_marginal(ALPHA, child, value)
            near(
                dirichlet.log_density(ALPHA, x) + np.log(x[value]) - own,
                dirichlet.log_density(after, x),
            )
    near(np.sum(np.exp([dirichlet.log_marginal(ALPHA, child, k) for k in range(3)])), 1.0)


@pytest.mark.slow
def test_dirichlet_moments_components_and_axes() -> None:
    exact = st.dirichlet(np.asarray(ALPHA.alpha))
    near(dirichlet.mean(ALPHA), exact.mean())
    near(dirichlet.variance(ALPHA), exact.var())
    near(dirichlet.covariance(ALPHA), exact.cov())
    near(dirichlet.component(ALPHA, 1), (2.0, 4.0))
    many = dirichlet.Dirichlet(jnp.stack([ALPHA.alpha, 2 * ALPHA.alpha]))
    scores = jax.jit(dirichlet.log_marginal)(many, dirichlet.Categorical(), jnp.array([0, 2]))
    near(scores, np.log([0.5 / 6, 3.5 / 6]))
    after = dirichlet.posterior(many, dirichlet.Categorical(), jnp.array([0, 2]))
    near(after.alpha, [[1.5, 2.0, 3.5], [1.0, 4.0, 8.0]])
    drawn = dirichlet.draw(
        dirichlet.Dirichlet(jnp.broadcast_to(ALPHA.alpha, (20_000, 3))), as_key(2)
    )
    near(np.mean(drawn, axis=0), exact.mean(), 0.05)
    check_grads(
        lambda alpha: dirichlet.log_marginal(
            dirichlet.Dirichlet(alpha), dirichlet.Categorical(), 1
        ),
        (jnp.asarray(ALPHA.alpha),),
        1,
        ["fwd", "rev"],
    )
