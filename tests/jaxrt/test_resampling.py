"""Resampling schemes: unbiased, sorted, of least variance as promised, sound in 32 bits.

Each test runs with the form for CPU and with the one for other platforms, which CPUs can compute too.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.resampling import SCHEMES, local
from pzjax.jaxrt.resampling.local import LocalLine
from scipy.stats import chi2

TRIALS = 100_000
WEIGHTS = np.float32([0.1, 0.0, 3.0, 0.5, 0.5, 1.0, 0.01, 2.0, 0.3, 0.0])


@pytest.fixture(params=["cpu", "other"], autouse=True)
def platform(request, monkeypatch):
    def chosen(*arguments, **forms):
        return forms[request.param](*arguments)

    monkeypatch.setattr(local, "by_platform", chosen)
    return request.param


def ancestors(name, key, weights):
    line = LocalLine(len(weights))
    return line.ancestors(SCHEMES[name](key, weights, line))


def compiled(name):
    """The scheme, traced anew: another test may have traced it for another platform."""
    return jax.jit(lambda key, weights: ancestors(name, key, weights))


def places_of(weights, size):
    """The places of the offspring of all particles, and of what fills the last row, in 64 bits."""
    places = jax.jit(lambda weights: LocalLine(size).places(as_key(5), weights, size))(weights)
    found = np.asarray(places.whole, np.float64) + np.asarray(places.rest, np.float64)
    return found.reshape(-1)


def offspring_counts(name, weights, trials, key=7):
    size = len(weights)

    def one(lane):
        found = ancestors(name, as_key(key).with_lane(lane), jnp.asarray(weights))
        return jnp.sum(found[:, None] == jnp.arange(size), axis=0), found

    counts, found = jax.jit(jax.vmap(one))(jnp.arange(trials))
    return np.asarray(counts, np.float64), np.asarray(found)


@pytest.mark.parametrize("name", SCHEMES)
def test_offspring_are_unbiased(name):
    # The counts of a trial have a covariance; the mean of 10^5 trials is normal, so that its
    # distance from N w, in that covariance, is chi-square. Error rate 1e-4 for each scheme.
    counts, ancestors = offspring_counts(name, WEIGHTS, TRIALS)
    size = len(WEIGHTS)
    expected = size * WEIGHTS.astype(np.float64) / WEIGHTS.sum(dtype=np.float64)
    assert (np.diff(ancestors, axis=1) >= 0).all()
    assert (counts.sum(axis=1) == size).all()
    assert not counts[:, WEIGHTS == 0].any()
    distance = counts.mean(axis=0) - expected
    covariance = np.cov(counts.T) / TRIALS
    # The counts add up to N, and those that are sure do not vary.
    rank = np.linalg.matrix_rank(covariance, hermitian=True, tol=1e-9)
    statistic = distance @ np.linalg.pinv(covariance, hermitian=True, rcond=1e-6) @ distance
    assert statistic < chi2.isf(1e-4, rank)


@pytest.mark.parametrize(
    ("name", "within"), [("systematic", 1), ("residual", 2), ("stratified", 2)]
)
def test_offspring_are_near_their_expectation(name, within):
    counts, _ = offspring_counts(name, WEIGHTS, 1000)
    expected = len(WEIGHTS) * WEIGHTS / WEIGHTS.sum()
    assert np.abs(counts - expected).max() <= within + 1e-5
    if name == "residual":
        assert (counts >= np.floor(expected - 1e-5)).all()


def test_multinomial_has_the_variance_of_independent_draws():
    counts, _ = offspring_counts("multinomial", WEIGHTS, TRIALS)
    share = WEIGHTS / WEIGHTS.sum(dtype=np.float64)
    variance = len(WEIGHTS) * share * (1 - share)
    # Sample variances of 10^5 counts of kurtosis up to that of a rare event: 10 % is generous.
    np.testing.assert_allclose(counts.var(axis=0), variance, rtol=0.1)


@pytest.mark.parametrize("name", SCHEMES)
def test_one_particle_takes_all(name):
    scheme = compiled(name)
    for hot in (0, 4, 7):
        weights = jnp.zeros(8).at[hot].set(1e-30)
        np.testing.assert_array_equal(scheme(as_key(0), weights), np.full(8, hot))


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(
    "size", [pytest.param(1, marks=pytest.mark.slow), pytest.param(2, marks=pytest.mark.slow), 1025]
)
def test_any_size(name, size):
    weights = jnp.asarray(np.random.default_rng(size).exponential(size=size), jnp.float32)
    ancestors = np.asarray(compiled(name)(as_key(size), weights))
    assert ancestors.shape == (size,)
    assert ancestors.dtype == np.int32
    assert (np.diff(ancestors) >= 0).all()
    assert ancestors.min() >= 0
    assert ancestors.max() < size


@pytest.mark.parametrize("name", ["systematic", "residual"])
def test_equal_weights_keep_every_particle(name):
    ancestors = compiled(name)(as_key(0), jnp.full(1024, 0.25))
    np.testing.assert_array_equal(ancestors, np.arange(1024))


@pytest.mark.parametrize("size", [100_000, pytest.param(2**20 + 1000, marks=pytest.mark.slow)])
def test_places_in_32_bits_are_those_of_64(size, platform):
    weights = np.random.default_rng(0).exponential(size=size).astype(np.float32)
    exact = size * (np.cumsum(weights, dtype=np.float64) / np.sum(weights, dtype=np.float64))
    found = places_of(weights, size)[:size]
    # A common factor of 1 + 1e-7 is harmless, what varies from place to place is not.
    drift = found - exact * (found[-1] / exact[-1])
    # In units, the sum of what chance makes of N fractions of a unit: a bridge of normal increments,
    # beyond 4 of its deviations with a probability of 1e-13.
    unit = 2.0 ** -(31 - (size - 1).bit_length())
    chance = 0 if platform == "cpu" else 4 * unit / 2 * np.sqrt(size) / 2
    assert np.abs(found - exact).max() < 0.3 + chance
    assert np.std(np.diff(drift)) < (2e-2 if size <= 2**20 else 1e-3)


@pytest.mark.parametrize("name", SCHEMES)
def test_impossible_particles_are_never_chosen_in_32_bits(name):
    size = 100_000
    weights = np.random.default_rng(1).exponential(size=size).astype(np.float32)
    weights[::3] = 0
    weights[-5000:] = 0
    scheme = compiled(name)
    for key in range(5):
        ancestors = np.asarray(scheme(as_key(key), jnp.asarray(weights)))
        assert (weights[ancestors] > 0).all()


@pytest.mark.parametrize("size", [1000, 5001, 100_000, 2**20 + 1000])
def test_places_never_fall_and_stay_where_weights_are_zero(size):
    weights = np.random.default_rng(size).exponential(size=size).astype(np.float32)
    weights[::3] = 0
    weights[size // 2 : size // 2 + 333] = 0
    weights[-77:] = 0
    found = places_of(weights, size)
    widths = np.diff(found[:size], prepend=0)
    assert (widths >= 0).all()
    assert (widths[weights == 0] == 0).all()
    assert found.max() == found[-1] == size


@pytest.mark.parametrize("size", [4000, 2**20 + 2**15])
def test_particles_of_little_weight_have_their_share(size):
    # Nearly all particles have a hundredth of an offspring each, or 2^-12 of one: less than a unit of the
    # line for many. How many there are of them together is systematic but for a few units of chance.
    weights = np.full(size, 2.0**-12 if size > 2**20 else 0.01, np.float32)
    weights[size // 2] = size - weights[1:].sum()
    few = weights[: size // 2].sum()
    scheme = compiled("systematic")
    for key in range(3):
        ancestors = np.asarray(scheme(as_key(key), weights))
        assert abs((ancestors < size // 2).sum() - few) <= 2
        assert (np.diff(ancestors) >= 0).all()


@pytest.mark.slow
def test_many_million_particles():
    size = 2**24 + 1000  # above what floats of 32 bits count to
    weights = np.random.default_rng(3).exponential(size=size).astype(np.float32)
    weights[::2] = 0
    for name in ("systematic", "multinomial"):
        ancestors = np.asarray(compiled(name)(as_key(0), weights))
        assert (np.diff(ancestors) >= 0).all()
        assert (weights[ancestors] > 0).all()
        # Each tenth of the line has a tenth of the offspring, within 5 deviations of independent draws.
        shares = np.add.reduceat(weights, np.arange(0, size, size // 10), dtype=np.float64)
        counts = np.bincount(ancestors // (size // 10), minlength=10)
        assert np.abs(counts - size * shares / shares.sum()).max() < 5 * np.sqrt(size * 0.09)
