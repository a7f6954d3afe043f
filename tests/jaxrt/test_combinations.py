"""Distributions on points, and distributions made of others."""

import functools
import itertools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats as st
from pzjax.jaxrt import as_key
from pzjax.jaxrt.arrays import get
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.lists import BoundedList, cons, nil
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.text import written
from pzjax.stdlib import distribution as D

KEY = as_key(5)


def listed(values):
    """The list of some values."""
    return functools.reduce(lambda made, value: cons(value, made), reversed(values), nil())


def elements(values):
    """The elements of a list of known length."""
    return [get(values.items, index) for index in range(values.length)]


def many(d, count=20_000):
    return jax.jit(jax.vmap(lambda lane: d.sample(KEY.with_lane(lane))))(jnp.arange(count))


def test_weighted_points():
    d = D.weighted_list(listed([(1.0, 2.0), (3.0, 4.0), (0.0, 100.0)]))
    np.testing.assert_allclose([d.mean(), d.variance()], [3.5, 0.75])
    np.testing.assert_allclose(jnp.exp(d.log_prob(4.0)), 0.75, rtol=1e-6)
    assert d.log_prob(5.0) == d.log_prob(100.0) == -jnp.inf
    draws = np.asarray(many(d))
    # A share of 3/4 of 20000 draws is within 5 deviations, 0.0153.
    assert abs((draws == 4.0).mean() - 0.75) < 0.0153
    assert not (draws == 100.0).any()


def test_equal_points_add_up():
    d = D.uniform_list(listed([1, 2, 1, 1]))
    np.testing.assert_allclose(jnp.exp(d.log_prob(1)), 0.75, rtol=1e-6)


def test_points_of_any_structure():
    d = D.weighted_list(listed([(1.0, (1, True)), (3.0, (2, False))]))
    left, right = D.split(d)
    np.testing.assert_allclose([D.mean_int(left), D.mean_bool(right)], [1.75, 0.25])
    np.testing.assert_allclose(jnp.exp(d.log_prob((2, False))), 0.75, rtol=1e-6)
    assert d.log_prob((2, True)) == -jnp.inf
    value = d.sample(KEY)
    assert (int(value[0]), bool(value[1])) in [(1, True), (2, False)]


def test_alias_method():
    for d in (
        D.alias_method(jnp.array([1.0, 2.0]), jnp.array([0.25, 0.75])),
        D.alias_method(jnp.array([1.0, 2.0]))(jnp.array([0.25, 0.75])),
        D.alias_method_list(listed([(1.0, 0.25), (2.0, 0.75)])),
    ):
        np.testing.assert_allclose(d.mean(), 1.75)


def test_no_points():
    with pytest.raises(ValueError, match="at least one value"):
        D.uniform_list(listed([]))
    nothing = D.shuffle(listed([]))
    assert nothing.sample(KEY).length == 0
    assert nothing.log_prob(listed([])) == 0
    assert nothing.log_prob(listed([1.0])) == -jnp.inf


def test_quantiles():
    d = D.weighted_list(listed([(0.2, 30.0), (0.5, 10.0), (0.3, 20.0)]))
    levels = jnp.array([0.0, 0.49, 0.51, 0.79, 0.81, 1.0])
    np.testing.assert_array_equal(d.quantile(levels), [10, 10, 20, 20, 30, 30])
    assert D.quantile(0.6)(d) == 20
    pairs = Empirical(
        Population((jnp.array([[1.0, 2.0], [3.0, 1.0]]), 5.0), (True, False)),
        jnp.array([1.0, 1.0]),
        jnp.array(2.0),
        jnp.log(jnp.array([0.5, 0.5])),
    )
    vector, constant = pairs.quantile(jnp.array([0.1, 0.9]))
    np.testing.assert_array_equal(vector, [[1, 1], [3, 2]])
    np.testing.assert_array_equal(constant, [5, 5])


def test_quantiles_of_any_distribution():
    assert D.quantile(0.5)(D.uniform_int((1, 6))) == 3
    # The median of 100000 draws errs by less than 5 deviations, 0.02.
    np.testing.assert_allclose(D.quantile(0.5)(D.gaussian((1.0, 1.0))), 1, atol=0.02)


def test_what_only_points_and_posteriors_have():
    np.testing.assert_allclose(D.ess(D.weighted_list(listed([(1.0, 0.0), (3.0, 2.0)]))), 1.6)
    with pytest.raises(TypeError, match="not on points"):
        D.ess(D.gaussian((0.0, 1.0)))
    with pytest.raises(TypeError, match="not the result of an inference"):
        D.log_evidence(D.uniform_list(listed([1.0, 2.0])))


@pytest.mark.parametrize("size", [2, 100_000])
def test_infinite_points_of_weight_zero_do_not_count(size):
    first = jnp.arange(size) == 0
    points, weights = jnp.where(first, 1.0, jnp.inf), jnp.where(first, 1.0, 0.0)
    d = Empirical.of_points(points, weights, jnp.log(weights))
    assert d.mean() == 1
    assert d.variance() == 0


def test_the_mean_of_many_points_has_the_gradient_of_its_sum():
    weights = jnp.full(1000, 1e-3)

    def mean(points):
        return Empirical.of_points(points, weights, jnp.log(weights)).mean()

    np.testing.assert_allclose(jax.grad(mean)(jnp.ones(1000)), weights, rtol=1e-6)


def test_shuffle():
    d = D.shuffle(listed([1.0, 2.0, 3.0]))
    draws = np.asarray(many(d, 6000).items)[:, :3]
    orders = list(itertools.permutations([1.0, 2.0, 3.0]))
    counts = np.array([(draws == order).all(axis=1).sum() for order in orders])
    assert st.chisquare(counts).pvalue > 1e-5
    np.testing.assert_allclose(d.log_prob(listed([3.0, 1.0, 2.0])), -np.log(6), rtol=1e-6)
    assert d.log_prob(listed([3.0, 1.0, 1.0])) == -jnp.inf
    assert d.log_prob(listed([3.0, 1.0])) == -jnp.inf
    twice = D.shuffle(listed([1, 1, 2]))
    np.testing.assert_allclose(twice.log_prob(listed([1, 2, 1])), -np.log(3), rtol=1e-6)


def test_lists():
    d = D.sph_gaussian((listed([0.0, 1.0]), listed([1.0, 4.0])))
    exact = st.norm(0, 1).logpdf(0.5) + st.norm(1, 2).logpdf(-0.5)
    np.testing.assert_allclose(D.score((d, listed([0.5, -0.5]))), exact, rtol=1e-6)
    np.testing.assert_allclose(elements(D.stats_float_list(d)), [(0, 1), (1, 4)])
    parts = [D.gaussian((mean, 1.0)) for mean in (3.0, 0.25)]
    independent = D.of_list(listed(parts))
    np.testing.assert_allclose(elements(D.mean_float_list(independent)), [3, 0.25])
    np.testing.assert_allclose(independent.log_prob(listed([3.0])), -np.inf)
    assert D.split_list(d).length == 2
    doubled = D.mean_list(lambda x: 2 * x, D.dirac(listed([1.0, 2.0])))
    np.testing.assert_allclose(doubled.items[:2], [2, 4])


def first(length, values):
    """The list of the first so many of the values, a length that depends on the run."""
    return BoundedList(length, jnp.asarray(values), False)


def test_lists_whose_length_depends_on_the_run():
    means, value = [0.0, 1.0, 2.0, jnp.nan], [0.5, 0.5, 3.0, jnp.inf]

    @jax.jit
    def score(length, shift):
        deviations = first(length, [1.0, 4.0, 1.0, -1.0])
        d = D.sph_gaussian((first(length, jnp.asarray(means) + shift), deviations))
        return d.log_prob(first(3, value)), d.log_prob(d.mean()), d.sample(KEY)

    exact = st.norm([0.0, 1.0, 2.0], [1.0, 2.0, 1.0]).logpdf(value[:3]).sum()
    given, most, drawn = score(3, 0.0)
    np.testing.assert_allclose(given, exact, rtol=1e-6)
    np.testing.assert_allclose(most, -1.5 * np.log(2 * np.pi) - np.log(2), rtol=1e-6)
    assert drawn.length == 3
    assert len(set(np.asarray(drawn.items[:3]).tolist())) == 3
    assert score(2, 0.0)[0] == score(0, 0.0)[0] == -jnp.inf
    assert score(0, 0.0)[1] == 0
    slope = jax.grad(lambda shift: score(3, shift)[0])(0.0)
    np.testing.assert_allclose(slope, 0.5 - 0.5 / 4 + 1.0, rtol=1e-6)


def test_a_shuffled_list_whose_length_depends_on_the_run():
    d = D.shuffle(first(jnp.asarray(3), [1.0, 2.0, 3.0, 4.0, 5.0]))
    draws = many(d, 6000)
    assert (draws.length == 3).all()
    orders = list(itertools.permutations([1.0, 2.0, 3.0]))
    counts = np.array(
        [(np.asarray(draws.items)[:, :3] == order).all(axis=1).sum() for order in orders]
    )
    assert counts.sum() == 6000
    assert st.chisquare(counts).pvalue > 1e-5
    np.testing.assert_allclose(d.log_prob(listed([3.0, 1.0, 2.0])), -np.log(6), rtol=1e-6)
    assert d.log_prob(listed([3.0, 1.0, 2.0, 4.0])) == d.log_prob(listed([3.0])) == -jnp.inf
    np.testing.assert_allclose(elements(first(3, d.mean().items)), [2.0] * 3)


def test_the_elements_of_weighted_lists_of_several_lengths():
    lists = BoundedList(jnp.array([1, 2]), jnp.array([[1.0, 9.0], [3.0, 5.0]]), jnp.zeros(2, bool))
    parts = D.split_list(Empirical.of_points(lists, *weights(0.25, 0.75)))
    assert parts.length == 2
    np.testing.assert_allclose(jax.vmap(D.mean_float)(parts.items), [2.5, 5.0])


def weights(*values):
    return jnp.asarray(values), jnp.log(jnp.asarray(values))


def test_split_of_what_is_only_drawn():
    pairs = D.map_(lambda x: (x, 2 * x), D.gaussian((1.0, 1.0)))
    left, right = D.split(pairs)
    # The mean of 100000 draws errs by less than 5 deviations, 0.016 and 0.032.
    np.testing.assert_allclose([left.mean(), right.mean()], [1, 2], atol=0.032)
    assert jax.tree.structure(left) == jax.tree.structure(D.split(pairs)[0])
    with pytest.raises(TypeError, match="how long its lists are"):
        D.split_list(pairs)


def test_pairs():
    left, right = D.split(D.of_pair((D.dirac(1.0), D.bernoulli(0.25))))
    assert (left.mean(), right.mean()) == (1, 0.25)


def test_sums_and_products():
    one, other = D.gaussian((1.0, 2.0)), D.gaussian((3.0, 4.0))
    total = D.add((one, other))
    assert isinstance(total, Gaussian)
    assert D.stats_float(total) == (4, 6)
    assert D.stats_float(D.mult((one, D.dirac(2.0)))) == (2, 8)
    mean, variance = D.stats_float(D.mult((one, other)))
    assert (mean, variance) == (3, 2 * 4 + 2 * 9 + 4 * 1)
    draws = np.asarray(many(D.mult((one, other))))
    assert abs(draws.mean() - 3) < 5 * np.sqrt(30 / 20_000)
    with pytest.raises(NotImplementedError, match="two continuous distributions"):
        D.mult((one, other)).log_prob(0.0)


def test_sums_with_points():
    points = D.weighted_list(listed([(1.0, 0.0), (3.0, 2.0)]))
    mixed = D.add((points, D.gaussian((0.0, 1.0))))
    exact = np.log(0.25 * st.norm.pdf(1.0) + 0.75 * st.norm.pdf(-1.0))
    np.testing.assert_allclose(mixed.log_prob(1.0), exact, rtol=1e-6)
    np.testing.assert_allclose(D.stats_float(mixed), [1.5, 1.75])
    scaled = D.mult((D.gaussian((0.0, 1.0)), D.uniform_list(listed([1.0, 2.0]))))
    exact = np.log(0.5 * st.norm.pdf(1.0) + 0.5 * st.norm.pdf(0.5) / 2)
    np.testing.assert_allclose(scaled.log_prob(1.0), exact, rtol=1e-6)
    np.testing.assert_allclose(D.add((points, points)).mean(), 3)
    np.testing.assert_allclose(D.add((points, D.dirac(1.0))).mean(), 2.5)
    np.testing.assert_allclose(D.mult((D.dirac(2.0), points)).mean(), 3)


def test_map_and_app():
    assert D.map_(lambda x: x + 1, D.dirac(1.0)).mean() == 2
    np.testing.assert_allclose(
        D.map_(lambda x: x * x)(D.uniform_list(listed([1.0, 3.0]))).mean(), 5
    )
    np.testing.assert_allclose(
        D.app((D.dirac(jnp.square), D.uniform_list(listed([1.0, 3.0])))).mean(), 5
    )
    with pytest.raises(TypeError, match="certain function"):
        D.app((D.uniform_list(listed([1.0])), D.dirac(1.0)))
    with pytest.raises(NotImplementedError, match="function of a random value"):
        D.map_(jnp.exp, D.gaussian((0.0, 1.0))).log_prob(1.0)


def test_means_of_functions():
    np.testing.assert_allclose(D.mean(lambda x: x * x, D.binomial((4, 0.5))), 5, rtol=1e-5)
    np.testing.assert_allclose(D.mean(lambda x: x * 1.0, D.bernoulli(0.25)), 0.25, rtol=1e-6)
    # 100000 draws of a chi-square variate: 5 deviations are 0.023.
    np.testing.assert_allclose(D.mean(jnp.square, D.gaussian((0.0, 1.0))), 1, atol=0.023)


def test_mixtures():
    parts = [(1.0, D.gaussian((0.0, 1.0))), (3.0, D.gaussian((4.0, 2.0)))]
    d = D.to_mixture(D.weighted_list(listed(parts)))
    exact = np.log(0.25 * st.norm.pdf(1.0) + 0.75 * st.norm(4, np.sqrt(2)).pdf(1.0))
    np.testing.assert_allclose(d.log_prob(1.0), exact, rtol=1e-6)
    np.testing.assert_allclose(D.stats_float(d), [3, 0.25 + 1.5 + 3])
    assert abs(np.asarray(many(d)).mean() - 3) < 5 * np.sqrt(4.75 / 20_000)
    pairs = D.to_mixture(
        D.uniform_list(listed([D.of_pair((D.dirac(i), D.dirac(-i))) for i in (1.0, 3.0)]))
    )
    left, right = D.split(pairs)
    assert (left.mean(), right.mean()) == (2, -2)
    assert D.to_mixture(D.dirac(D.dirac(2.0))).mean() == 2


def test_signals():
    d = D.weighted_list(listed([(1.0, (1.0, True)), (2.0, (5.0, False)), (3.0, (3.0, True))]))
    value, present = D.to_signal(d)
    assert present
    np.testing.assert_allclose(value.mean(), 2.5)
    np.testing.assert_allclose(D.mean_signal_present(d), 4 / 6, rtol=1e-6)
    absent, present = D.to_signal(D.uniform_list(listed([(1.0, False), (2.0, False)])))
    assert not present
    np.testing.assert_allclose(absent.mean(), 1.5)


def test_arrays():
    d = D.weighted_list(
        listed([(1.0, jnp.array([[1, 2, 3], [4, 5, 6]])), (1.0, jnp.zeros((2, 3), int))])
    )
    rows = D.split_array(d)
    means = jax.vmap(lambda row: row.mean())(rows)
    np.testing.assert_allclose(means, [[0.5, 1, 1.5], [2, 2.5, 3]])
    cells = D.split_matrix(d)
    np.testing.assert_allclose(jax.vmap(jax.vmap(lambda c: c.mean()))(cells), means)
    with pytest.raises(TypeError, match="elements of an array"):
        D.split_array(D.dirichlet([1.0, 1.0]))


def test_support():
    np.testing.assert_allclose(D.to_dist_support(D.uniform_int((1, 6))).mean(), 3.5)
    np.testing.assert_allclose(D.to_dist_support(D.binomial((5, 0.2))).mean(), 1, rtol=1e-5)
    assert D.to_dist_support(D.dirac(3.0)).mean() == 3
    with pytest.raises(TypeError, match="no finite support"):
        D.to_dist_support(D.poisson(1.0))


def test_draw_and_score():
    d = D.gaussian((0.0, 1.0))
    value, score = D.draw_and_score(KEY, d)
    assert value == D.draw(KEY, d)
    assert score == D.score((d, value))


def test_printing(capfdbinary):
    @jax.jit
    def program(p):
        D.print_float_t(D.gaussian((p, 2.0)))
        D.print_bool_t(D.bernoulli(p))
        D.print_int_t(D.uniform_list(listed([1, 2, 1, 1])))
        D.print_t(lambda x: written("int", x), D.uniform_list(listed([3, 3])))
        D.print_any_t(D.uniform_list(listed([1.0, 2.0])))
        D.print_float_t(D.of_pair((D.beta((1.0, 2.0)), D.dirac(1.0))))
        D.print_float_t(D.add((D.beta((1.0, 2.0)), D.beta((1.0, 3.0)))))
        return p

    program(0.5).block_until_ready()
    jax.effects_barrier()
    printed = capfdbinary.readouterr().out.decode()
    assert printed == (
        "gaussian (0.500000, 2.000000)"
        "bernoulli 0.500000"
        "support [ (1, 0.750000), (2, 0.250000) ]"
        "support [ (3, 1.000000) ]"
        "support [ (_, 1.000000) ]"
        "(beta (1.000000, 2.000000), support [ (_, 1.000000) ])"
        "(beta (1.000000, 2.000000) + beta (1.000000, 3.000000))"
    )


def test_a_quantile_has_a_level_from_0_to_1():
    posterior = D.uniform_list(listed([0.0, 1.0, 2.0, 3.0]))
    for distribution in (posterior, D.gaussian((0.0, 1.0))):
        for level in (5, -0.1, np.array([0.5, 1.5]), np.nan):
            with pytest.raises(WrongValue, match="a number from 0 to 1"):
                distribution.quantile(level)
        found = jax.jit(distribution.quantile)(jnp.array([0.5, 5.0, -0.1]))
        assert np.isnan(found).tolist() == [False, True, True]


def test_a_condition_that_never_holds_leaves_no_weights():
    posterior = D.uniform_list(listed([0.0, 1.0, 2.0, 3.0]))
    assert posterior.given(lambda value: value > 2).mean() == 3.0
    for limit in (9.0, jnp.inf):
        nothing = jax.jit(lambda p, limit: p.given(lambda value: value > limit))(posterior, limit)
        assert np.isnan(nothing.mean())
        assert np.isnan(nothing.variance())
