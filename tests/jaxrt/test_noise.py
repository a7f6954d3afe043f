"""Draws: one vector draw for a population, whatever the transformations around it."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.distributions.gamma_noise import gamma_noise
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.distributions.poisson import poisson
from pzjax.jaxrt.random import Key, as_key, noise
from pzjax.jaxrt.samplers import standard_normal

KEY = as_key(3)


def typed(key):
    return jax.random.wrap_key_data(jnp.asarray(key.data), impl="threefry2x32")


def draw(lane):
    return noise(KEY.with_lane(lane), standard_normal)


def test_a_population_is_one_draw():
    expected = jax.random.normal(typed(KEY), (5,))
    for function in (jax.vmap(draw), jax.jit(jax.vmap(draw))):
        np.testing.assert_array_equal(function(jnp.arange(5)), expected)


def test_nested_populations_are_one_draw():
    def nested(outer):
        return jax.vmap(lambda lane: noise(KEY.with_lane(outer).with_lane(lane), standard_normal))(
            jnp.arange(3)
        )

    jaxpr = str(jax.make_jaxpr(jax.vmap(nested))(jnp.arange(2)))
    assert jaxpr.count("random_bits") == 1
    assert "shape=(2, 3)" in jaxpr
    np.testing.assert_array_equal(
        jax.vmap(nested)(jnp.arange(2)), jax.random.normal(typed(KEY), (2, 3))
    )


def test_cond_scan_and_jit_give_the_same_numbers():
    def in_cond(lane):
        return jax.lax.cond(jnp.asarray(True), draw, lambda lane: 0.0, lane)

    def in_scan(lane):
        return jax.lax.scan(lambda carry, _: (carry, draw(carry)), lane, None, length=2)[1][1]

    expected = jax.vmap(draw)(jnp.arange(4))
    for function in (in_cond, in_scan):
        np.testing.assert_array_equal(jax.jit(jax.vmap(function))(jnp.arange(4)), expected)


def test_gradients_reach_location_and_scale():
    def loss(mu, lane):
        return gaussian(mu, 4.0).sample(KEY.with_lane(lane)) ** 2

    gradients = jax.vmap(jax.grad(loss), in_axes=(None, 0))(1.0, jnp.arange(4))
    np.testing.assert_allclose(gradients, 2 * (1 + 2 * jax.vmap(draw)(jnp.arange(4))), rtol=1e-5)


def test_no_gradient_through_parameters_of_the_sampler():
    gradient = jax.grad(lambda a: noise(KEY, gamma_noise, a))(2.0)
    assert gradient == 0


@pytest.mark.slow
def test_parameters_may_vary_by_particle():
    def one(lane, a):
        return noise(KEY.with_lane(lane), gamma_noise, a)

    a = jnp.array([0.5, 2.0, 100.0])
    expected = gamma_noise(typed(KEY), (3,), a)
    np.testing.assert_array_equal(jax.vmap(one)(jnp.arange(3), a), expected)


@pytest.mark.slow
def test_vector_draws_with_parameters_under_nested_populations():
    def one(outer, inner, a):
        return noise(KEY.with_lane(outer).with_lane(inner), gamma_noise, a, shape=(4,))

    a = jnp.arange(1.0, 5.0)
    sampler = jax.jit(gamma_noise, static_argnums=1)
    inner = jax.vmap(one, in_axes=(None, 0, None))
    draws = jax.jit(jax.vmap(inner, in_axes=(0, None, None)))(jnp.arange(2), jnp.arange(3), a)
    expected = sampler(typed(KEY), (2, 3, 4), a)
    np.testing.assert_allclose(draws, expected, rtol=1e-6)

    varied = jax.jit(jax.vmap(jax.vmap(one, in_axes=(None, 0, 0)), in_axes=(0, None, None)))
    rows = a * jnp.arange(1.0, 4.0)[:, None]
    expected = sampler(typed(KEY), (2, 3, 4), rows)
    np.testing.assert_allclose(varied(jnp.arange(2), jnp.arange(3), rows), expected, rtol=1e-6)


def test_many_streams_draw_for_themselves():
    def one(seed_words, lane):
        return noise(Key(seed_words, (lane,)), standard_normal)

    seeds = jnp.stack([jnp.asarray(KEY.fold(i).data) for i in range(3)])
    draws = jax.vmap(jax.vmap(one, in_axes=(None, 0)), in_axes=(0, None))(seeds, jnp.arange(4))
    for row, words in zip(draws, seeds, strict=True):
        np.testing.assert_array_equal(row, jax.random.normal(typed(Key(words)), (4,)))


def test_streams_within_a_population():
    def one(lane, i, a):
        return noise(KEY.fold(i).with_lane(lane), gamma_noise, a)

    def rows(lane):
        return jax.vmap(lambda i: one(lane, i, 1.0 + i))(jnp.arange(3))

    draws = jax.jit(jax.vmap(rows))(jnp.arange(2))
    sampler = jax.jit(gamma_noise, static_argnums=1)
    for i in range(3):
        expected = sampler(typed(KEY.fold(i)), (2,), jnp.asarray(1.0 + i))
        np.testing.assert_allclose(draws[:, i], expected, rtol=1e-6)


def test_particles_that_share_a_key_which_depends_on_them_draw_apart():
    # A loop that runs as often as the particle says: its index, and so the key, varies.
    def one(lane, turns):
        def body(state):
            turn, _ = state
            return turn + 1, noise(KEY.fold(turn).with_lane(lane), standard_normal)

        return jax.lax.while_loop(lambda state: state[0] < turns, body, (0, 0.0))[1]

    draws = jax.vmap(one)(jnp.arange(6), jnp.array([1, 1, 2, 2, 3, 3]))
    assert np.unique(draws).size == 6


def test_a_lane_that_nobody_maps_still_tells_draws_apart():
    draws = [float(draw(lane)) for lane in range(4)]
    assert len(set(draws)) == 4
    looped = jax.lax.map(draw, jnp.arange(4))
    np.testing.assert_array_equal(looped, np.float32(draws))


def test_particles_are_independent_across_sites_and_steps():
    # Correlations over 2000 lanes between 4 sites at 4 steps: beyond 5 deviations with p = 6e-7.
    def model(lane):
        key, rows = KEY, []
        for _ in range(4):
            rows += [noise(key.fold(site).with_lane(lane), standard_normal) for site in range(4)]
            key = key.next()
        return jnp.stack(rows)

    draws = np.asarray(jax.jit(jax.vmap(model))(jnp.arange(2000)))
    correlations = np.corrcoef(draws.T) - np.eye(16)
    assert np.abs(correlations).max() < 5 / np.sqrt(2000)


@pytest.mark.parametrize("rate", [0.0, 0.1, 9.9, 10.0, 40.0])
def test_a_poisson_rate_that_is_known_draws_the_numbers_of_one_that_is_not(rate):
    def drawn(rate):
        return jax.vmap(lambda lane: poisson(rate).sample(KEY.with_lane(lane)))(jnp.arange(200))

    known, traced = jax.jit(lambda: drawn(rate))(), jax.jit(drawn)(rate)
    np.testing.assert_array_equal(known, traced)
    assert known.dtype == traced.dtype


def test_a_small_known_poisson_rate_has_one_loop():
    def loops(rate):
        return str(jax.make_jaxpr(lambda: poisson(rate).sample(KEY))()).count("while[")

    assert loops(0.5) == 1 < loops(50.0)
