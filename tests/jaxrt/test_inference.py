"""Engines against closed forms, and the shape of their states."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt import PLACEHOLDER, Refused, cond, lists, printing, settings
from pzjax.jaxrt.distributions.beta import beta
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.inference.inspection import Cause
from pzjax.jaxrt.inference.models import lookahead
from pzjax.jaxrt.inference.particles import Particles, cause_of, failures, has_inferences
from pzjax.jaxrt.inference.primitives import factor, observe, sample
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import as_key, noise
from pzjax.jaxrt.resampling import SCHEMES
from pzjax.jaxrt.samplers import standard_normal
from pzjax.jaxrt.settings import current
from pzjax.jaxrt.spelling import ocaml_float
from pzjax.jaxrt.text import text
from pzjax.stdlib import distribution
from toy_models import coin, exact_kalman, kalman, run, with_flag

TOSSES = np.array([True, True, False, True, False, True, True, True])
MEASURES = np.float32([3.0, 2.5, 4.0, 5.5, 5.0, 6.5, 7.0, 6.0, 8.0, 9.0])

FILTERS = {
    **{name: lambda n, m, name=name: engines.particle_filter(n, m, name) for name in SCHEMES},
    "adaptive": lambda n, m: engines.adaptive_filter(n, 0.5, m),
    "none": lambda n, m: engines.particle_filter(n, m, "none"),
}
SLOW = {"stratified", "multinomial", "residual"}
"""The schemes that only the slow tests compare with the closed form of every model."""


@pytest.mark.parametrize(
    "name",
    [pytest.param(n, marks=[pytest.mark.slow] if n in SLOW else []) for n in FILTERS],
)
def test_kalman_within_monte_carlo_error(name):
    # 10000 particles: the mean errs by less than 0.1 and a log-evidence increment by less than
    # 0.1 (ten deviations of the worst step, the first, where the prior is 50 times as wide as the
    # likelihood). Without resampling the walk drifts off: only the first steps.
    steps = 3 if name == "none" else len(MEASURES)
    mean, variance, log_evidence = exact_kalman(MEASURES[:steps])
    _, posterior = run(FILTERS[name](10_000, kalman), MEASURES[:steps], key=2)
    means = jax.vmap(lambda p: p.mean())(posterior)
    variances = jax.vmap(lambda p: p.variance())(posterior)
    tolerance = 0.15 if name in ("none", "multinomial") else 0.1
    np.testing.assert_allclose(means, mean, atol=tolerance)
    np.testing.assert_allclose(variances, variance, atol=2 * tolerance)
    np.testing.assert_allclose(posterior.log_evidence_increment, log_evidence, atol=tolerance)
    np.testing.assert_allclose(
        posterior.log_evidence, np.cumsum(posterior.log_evidence_increment), rtol=1e-5
    )
    assert not posterior.failed.any()


@pytest.mark.parametrize("engine", [engines.importance, engines.particle_filter])
def test_beta_bernoulli_posterior(engine):
    # Beta(1 + heads, 1 + tails); with 20000 particles the mean errs by less than 0.02, 6 deviations.
    _, posterior = run(engine(20_000, coin), TOSSES, key=1)
    heads = np.cumsum(TOSSES)
    total = np.arange(1, len(TOSSES) + 1)
    means = jax.vmap(lambda p: p.mean())(posterior)
    np.testing.assert_allclose(means, (1 + heads) / (2 + total), atol=0.02)
    exact = np.log(np.where(TOSSES, heads, total - heads) / (total + 1))
    np.testing.assert_allclose(posterior.log_evidence_increment, exact, atol=0.05)


@pytest.mark.slow
def test_the_evidence_estimate_is_unbiased():
    # The mean over 200 filters of exp(evidence - exact) is 1: within 5 deviations of that mean.
    _, _, log_evidence = exact_kalman(MEASURES[:5], prior=2500.0)
    engine = engines.particle_filter(1000, kalman)

    def one(words):
        state = engine.init(jax.random.wrap_key_data(words), like=MEASURES[0])
        return jax.lax.scan(engine.step, state, MEASURES[:5])[1].log_evidence[-1]

    words = jax.vmap(lambda i: jax.random.key_data(jax.random.key(i)))(jnp.arange(200))
    ratios = np.exp(np.asarray(jax.jit(jax.vmap(one))(words), np.float64) - log_evidence.sum())
    assert abs(ratios.mean() - 1) < 5 * ratios.std() / np.sqrt(len(ratios))


def test_only_what_varies_is_replicated():
    state = engines.particle_filter(50, coin).init(0, like=True)
    assert isinstance(state, Particles)
    assert state.states.varying == (False, True)
    first, x = state.states.tree
    assert jnp.shape(first) == ()
    assert jnp.shape(x) == (50,)
    assert jnp.shape(state.log_weights.tree) == ()  # uniform: one number


def test_the_prior_is_drawn_in_a_branch():
    node = engines.particle_filter(50, coin)
    state = node.init(0, like=True)
    jaxpr = jax.make_jaxpr(node.step)(state, True)
    # Rejection sampling of the beta prior is the only loop, and it is in a branch.
    loops = [equation for equation in jaxpr.eqns if "while" in str(equation)]
    assert [equation.primitive.name for equation in loops] == ["cond"]


def test_what_nobody_reads_of_a_posterior_costs_nothing():
    node = engines.particle_filter(4096, kalman)
    state = node.init(0, like=MEASURES[0])

    def operations(read):
        def step(state, y):
            state, posterior = node.step(state, y)
            return state, read(posterior)

        scan = jax.jit(lambda state: jax.lax.scan(step, state, MEASURES)[1])
        return scan.lower(state).compile().cost_analysis()["flops"]

    mean = operations(lambda posterior: posterior.mean())
    size = operations(lambda posterior: (posterior.mean(), posterior.ess))
    logs = operations(lambda posterior: (posterior.mean(), jnp.min(posterior.log_weights)))
    # At least an operation a particle, which is not there without the reader.
    assert size - mean >= 4096
    assert logs - mean >= 4096


@pytest.mark.parametrize("name", ["systematic", "adaptive"])
def test_step_scan_and_jit_give_the_same_bits(name):
    node = FILTERS[name](100, kalman)
    _, scanned = run(node, MEASURES[:4])
    state = node.init(0, like=MEASURES[0])
    step = jax.jit(node.step)
    for index, y in enumerate(MEASURES[:4]):
        state, posterior = step(state, y)
        np.testing.assert_array_equal(posterior.values.tree, scanned.values.tree[index])


def test_a_step_is_traced_once():
    count = []

    def step(key, first, x, y):
        count.append(1)
        return kalman.step((first, x), (key, y))[0][1], (x, 0.0)

    node = engines.particle_filter(10, with_flag(0.0, step, "counted"))
    state = node.init(0, like=1.0)
    count.clear()
    compiled = jax.jit(node.step)
    for y in (1.0, 2.0, 3.0):
        state, _ = compiled(state, y)
    assert len(count) == 1


def test_reset_starts_again_with_new_numbers():
    node = engines.importance(1000, coin)
    start = node.init(0, like=True)
    state = start
    step, reset = jax.jit(node.step), jax.jit(node.reset)
    for toss in TOSSES:
        state, before = step(state, toss)
    again = reset(state)
    assert jax.tree.structure(again) == jax.tree.structure(state)
    assert jax.tree.map(jnp.shape, again) == jax.tree.map(jnp.shape, state)
    assert again.log_evidence == 0
    _, posterior = step(again, True)
    np.testing.assert_allclose(posterior.mean(), 2 / 3, atol=0.05)
    assert not np.array_equal(posterior.values.tree, before.values.tree)


def _marked(weigh):
    """A model whose output is its particle's number, with a given log-weight."""

    def step(state, given):
        key, _ = given
        (lane,) = key.lanes
        return state, (lane, weigh(lane, given[1]))

    return Node(lambda key: (), step, lambda state: state)


@pytest.mark.parametrize("bad", [-np.inf, pytest.param(np.inf, marks=pytest.mark.slow), np.nan])
@pytest.mark.parametrize("name", ["systematic", pytest.param("none", marks=pytest.mark.slow)])
def test_unusable_weights_are_reported_and_a_good_step_recovers(bad, name):
    def weigh(lane, is_bad):
        return factor(jnp.where(is_bad, bad, jnp.log(lane + 1.0)))

    flags = np.array([False, True, False])
    exact = (np.arange(4) * np.arange(1, 5)).sum() / 10
    for policy in ("error", "uniform"):
        with settings(on_failure=policy):
            node = FILTERS[name](4, _marked(weigh))
        state, posterior = run(node, flags)
        means = jax.vmap(lambda p: p.mean())(posterior)
        assert posterior.failed.tolist() == [False, True, False]
        expected = 1.5 if policy == "uniform" else np.nan
        np.testing.assert_allclose(means, [exact, expected, exact], rtol=1e-5)
        assert not failures(state)
    failed, _ = node.step(node.init(0, like=True), True)
    inner = {"inner": (failed, 1)}
    assert failures(inner)
    assert has_inferences(inner)
    causes = {-np.inf: Cause.ZERO, np.inf: Cause.INFINITE}
    assert cause_of(inner) is causes.get(bad, Cause.NAN)


def test_a_state_without_inferences_has_not_failed():
    assert not failures((1.0, ()))
    assert not has_inferences((1.0, ()))


@pytest.mark.parametrize("name", FILTERS)
def test_evidence_of_known_weights_is_exact(name):
    # Particle i has the weight i + 1 at each step: the evidence is that of the mean weight.
    node = FILTERS[name](4, _marked(lambda lane, w: jnp.log(lane + 1.0) + w))
    _, posterior = run(node, np.float32([0.0, 100.0, -1000.0]))
    mean = [10 / 4, 30 / 10, 100 / 30] if name == "none" else [10 / 4] * 3
    if name == "adaptive":  # N / 2 is first reached at the third step
        mean = [10 / 4, 30 / 10, 100 / 30]
    exact = np.log(mean) + np.array([0, 100, -1000])
    np.testing.assert_allclose(posterior.log_evidence_increment, exact, rtol=1e-6)


def test_one_nan_weight_is_a_failure():
    node = engines.importance(3, _marked(lambda lane, _: jnp.where(lane == 1, jnp.nan, 0.0)))
    _, posterior = run(node, np.zeros(1))
    assert posterior.failed.all()


def test_some_impossible_particles_are_no_failure():
    def weigh(lane, _):
        return jnp.where(lane < 3, -jnp.inf, 1e30)

    _, posterior = run(engines.particle_filter(4, _marked(weigh)), np.zeros(2))
    assert not posterior.failed.any()
    np.testing.assert_allclose(posterior.ess, 1)
    np.testing.assert_allclose(jax.vmap(lambda p: p.mean())(posterior), 3)


def test_adaptive_filter_keeps_its_weights_between_resamplings():
    node = engines.adaptive_filter(4, 0.5, _marked(lambda lane, w: jnp.where(lane == 0, w, 0.0)))
    _, posterior = run(node, np.float32([0.7, 0.7, 3.0, 0.0]))
    assert posterior.resampled.tolist() == [False, False, True, False]
    odds = np.exp(1.4)
    np.testing.assert_allclose(posterior.weights[1, 0], odds / (odds + 3), rtol=1e-5)
    np.testing.assert_allclose(posterior.weights[3], 0.25, rtol=1e-5)


def test_triggered_filter():
    node = engines.triggered_filter(4, _marked(lambda lane, w: jnp.where(lane == 0, w, 0.0)))
    inputs = (np.array([False, True, False]), np.float32([1.0, 1.0, 0.0]))
    _, posterior = run(node, inputs)
    assert posterior.resampled.tolist() == [False, True, False]
    np.testing.assert_allclose(posterior.weights[1, 0], np.e**2 / (np.e**2 + 3), rtol=1e-5)
    np.testing.assert_allclose(posterior.weights[2], 0.25, rtol=1e-5)


def test_decay_forgets():
    weigh = _marked(lambda lane, w: jnp.where(lane == 0, w, 0.0))
    _, posterior = run(engines.importance(2, weigh, decay=0.5), np.float32([4.0, 0.0, 0.0]))
    odds = posterior.weights[:, 0] / posterior.weights[:, 1]
    np.testing.assert_allclose(np.log(odds), [4, 2, 1], rtol=1e-5)


def test_no_particles():
    node = engines.importance(0, coin)  # which only who runs it can't have
    with pytest.raises(Refused, match="at least one particle"):
        node.init(0)


def test_unknown_names():
    with pytest.raises(ValueError, match="choose among multinomial"), settings(resampling="sorted"):
        pass
    with pytest.raises(ValueError, match="choose among error"), settings(on_failure="ignore"):
        pass


def test_settings_choose_the_scheme():
    with settings(resampling="none"):
        node = engines.particle_filter(10, coin)
    _, posterior = run(node, TOSSES[:2])
    assert not posterior.resampled.any()


def test_a_node_keeps_the_settings_that_it_was_made_with():
    def fresh(key):
        return lists.cons(1.0, lists.nil())

    with settings(resampling=SCHEMES["residual"], list_capacity=3) as made:
        node = Node(fresh, lambda state, given: (state, given), fresh)
        engine = engines.particle_filter(10, coin)
    assert node.settings is engine.settings is made
    with settings(list_capacity=5):
        assert node.init(0).capacity == 3
    assert node.settings != current()


def test_resampling_does_not_copy_the_keys_of_deterministic_nodes():
    # Each particle draws from a key in its state; afterwards all descend from particle 0.
    def step(state, given):
        _, w = given
        key, total = state
        total = total + noise(key.fold(0), standard_normal)
        return (key.next(), total), (total, jnp.where(key.lanes[0] == 0, w, 0.0))

    node = Node(lambda key: (key, 0.0), step, lambda state: state)
    _, posterior = run(engines.particle_filter(8, node), np.float32([1000.0, 0.0]))
    draws = posterior.values.tree[1] - posterior.values.tree[0, 0]
    assert np.unique(draws).size == 8


def test_inference_in_a_particle():
    # The inner inference estimates a number that only the outer particle knows.
    def inner_step(state, given):
        key, target = given
        x = sample(key.fold(0), gaussian(0.0, 1.0))
        return state, (x, observe(gaussian(x, 1.0), target))

    inner = engines.particle_filter(2000, Node(lambda key: (), inner_step, lambda state: state))

    def outer_step(state, given):
        key, _ = given
        target = sample(key.fold(0), gaussian(0.0, 1.0))
        state, posterior = inner.step(state, target)
        return state, ((target, posterior.mean()), factor(0.0))

    outer = Node(lambda key: inner.fresh(key.fold(5)), outer_step, inner.reset)
    node = engines.particle_filter(20, outer)
    state, posterior = run(node, np.zeros(3))
    targets, estimates = posterior.values.tree
    assert targets.shape == (3, 20)
    # 2000 particles per estimate: an error of 0.25 is beyond 5 deviations for |target| < 4.
    np.testing.assert_allclose(estimates, targets / 2, atol=0.25)
    assert np.unique(estimates).size == estimates.size
    reset = jax.jit(node.reset)(state)
    assert jax.tree.map(jnp.shape, reset) == jax.tree.map(jnp.shape, state)
    jax.jit(node.step)(reset, 0.0)


@pytest.mark.parametrize("engine", ["generator", "particle_filter"])
def test_no_key_comes_twice(engine):
    # Keys of a model's state, of its draws and of selections: two that are the same give the same numbers.
    keys = []

    def note(key):
        jax.debug.callback(lambda words: keys.append(tuple(words.tolist())), key.data)
        return key

    def all_of(key):
        return note(key), note(key.fold(0)), note(key.fold(1))

    def step(state, given):
        all_of(given[0])
        return state, (0.0, 0.0)

    def scheme(key, weights, line):
        return SCHEMES["systematic"](note(key), weights, line)

    model = Node(lambda key: all_of(key)[0], step, lambda state: state)
    filters = engines.particle_filter(1, model, scheme)
    node = engines.generator(model) if engine == "generator" else filters
    state, advance = node.fresh(as_key(0)), jax.jit(node.step)
    for _ in range(3):
        state, _ = advance(state, 0.0)
    jax.effects_barrier()
    assert len(keys) == (12 if engine == "generator" else 15)
    assert len({*keys}) == len(keys)


def test_two_inferences_in_one_node_are_independent():
    def fresh(key):
        node = engines.importance(500, coin)
        return node.fresh(key.fold(0)), node.fresh(key.fold(1))

    one, other = fresh(as_key(0))
    node = engines.importance(500, coin)
    step = jax.jit(node.step)
    _, left = step(one, True)
    _, right = step(other, True)
    correlation = np.corrcoef(left.values.tree, right.values.tree)[0, 1]
    assert abs(correlation) < 5 / np.sqrt(500)


def test_inference_in_a_branch_that_starts_late():
    # As in the states of an automaton: the inference steps at some instants only.
    inference = engines.particle_filter(100, kalman)

    def step(state, y):
        inner, last = state
        inner, posterior = cond(
            y > 2, lambda: inference.step(inner, y), lambda: (inner, PLACEHOLDER)
        )
        mean = jnp.where(y > 2, distribution.mean_float(posterior), 0.0)
        before = distribution.mean_float(last)
        return (inner, posterior), (mean, before)

    node = Node(lambda key: (inference.fresh(key), PLACEHOLDER), step, lambda state: state)
    (inner, _), outputs = run(node, np.float32([1.0, 3.0, 1.0, 4.0]))
    means, before = map(np.asarray, outputs)
    assert inner.states.varying == (False, True)
    assert means[0] == means[2] == 0
    np.testing.assert_allclose(means[[1, 3]], [3, 3.6], atol=0.6)
    assert before[2] == means[1]


def test_a_distribution_that_is_not_computed_yet():
    for function in (distribution.mean_float, distribution.mean_bool, distribution.ess):
        assert function(PLACEHOLDER) == 0
    assert distribution.stats_float(PLACEHOLDER) == (0, 0)
    assert distribution.split(PLACEHOLDER) == (PLACEHOLDER, PLACEHOLDER)
    assert distribution.draw(as_key(0), PLACEHOLDER) == PLACEHOLDER
    assert distribution.score((PLACEHOLDER, 1.0)) == 0
    assert distribution.mean_signal_present(PLACEHOLDER) == 0


def test_gen_runs_the_model_once():
    _, (values, scores) = run(engines.generator(kalman), MEASURES[:3])
    exact = -0.5 * ((MEASURES[:3] - values) ** 2 + np.log(2 * np.pi))
    np.testing.assert_allclose(scores, exact, rtol=1e-4)


def _choices():
    """A model that moves by a random sign and scores where it is."""

    def step(key, first, x, goal):
        x = jnp.where(first, 0.0, x) + jnp.sign(noise(key.fold(0), standard_normal))
        return x, (x, factor(-10 * jnp.abs(x - goal)))

    return with_flag(0.0, step, "choices")


def test_plan_follows_the_score():
    _, path = run(engines.planner(32, 2, _choices()), np.full(6, 4.0, np.float32))
    np.testing.assert_array_equal(path[:4], [1, 2, 3, 4])
    assert jnp.shape(path) == (6,)


def test_infer_depth_weighs_by_the_future():
    node = engines.lookahead_filter(64, 2, _choices())
    _, posterior = run(node, np.full(3, 3.0, np.float32))
    np.testing.assert_allclose(jax.vmap(lambda p: p.mean())(posterior), [1, 2, 3], atol=0.05)


@pytest.mark.parametrize(("depth", "scores"), [(0, [3]), (1, [3, 4]), (3, [3, 4, 5, 6])])
def test_a_step_scores_also_what_the_next_ones_do(depth, scores):
    counting = Node(lambda key: 3.0, lambda n, given: (n + 1, (-n, n * given[1])), lambda n: n)
    model = lookahead(5, depth, counting)
    state, (output, score) = jax.jit(model.step)(model.fresh(as_key(0)), (as_key(0), 10.0))
    assert (state, output, score) == (4, -3, 10 * sum(scores))


def test_a_step_scores_the_mean_of_what_next_ones_draw():
    def step(state, given):
        return state, ((), noise(given[0].fold(0), standard_normal))

    model = lookahead(10_000, 2, Node(lambda key: (), step, lambda state: state))
    _, (_, score) = jax.jit(model.step)((), (as_key(0), ()))
    _, (_, own) = step((), (as_key(0).fold(0), ()))
    # The mean of 10,000 sums of two normal numbers: 5 deviations of it.
    assert 0 < abs(score - own) < 5 * np.sqrt(2 / 10_000)


def test_weights_survive_extreme_scores_in_32_bits():
    node = engines.importance(100, with_flag(0.0, _far, "far"))
    _, posterior = run(node, np.full(20, 1e4, np.float32))
    assert not posterior.failed.any()
    assert np.isfinite(posterior.log_evidence).all()


def _far(key, first, x, y):
    x = jax.lax.cond(
        first, lambda: sample(key.fold(0), beta(1.0, 1.0)), lambda: jnp.asarray(x, jnp.float32)
    )
    return x, (x, observe(gaussian(x, 1.0), y))


def test_each_particle_prints_for_itself():
    printed: list[str] = []

    def step(key, first, x, observed):
        x = sample(key, gaussian(0.0, 1.0))
        printing.emit(text("<"))
        cond(x > 0.0, lambda: printing.emit(text("+")), lambda: ())
        printing.number("float", x)
        return x, (x, observe(gaussian(x, 1.0), observed))

    node = engines.importance(4, with_flag(0.0, step, "chatty"))
    with printing.redirected(lambda characters, error: printed.append(characters)):
        _, posterior = jax.jit(node.step)(node.init(3), 0.5)
    values = [float(value) for value in posterior.values.tree]
    assert len(set(values)) == 4
    assert "".join(printed) == "".join(
        f"<{'+' if value > 0 else ''}{ocaml_float(value)}" for value in values
    )
