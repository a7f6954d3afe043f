"""Keys: derived keys differ, look random and do not depend on each other."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.generator import GENERATOR
from pzjax.jaxrt.random import Key, as_key, mix


def words_of(steps, sites, seed=0):
    """The key words of each step and site, as uint64."""
    key, rows = as_key(seed), []
    fold = np.arange(sites, dtype=np.uint32)
    for _ in range(steps):
        rows.append(mix(np.broadcast_to(key.data, (sites, 2)), fold))
        key = key.next()
    words = np.array(rows, np.uint64)
    return words[..., 0] << np.uint64(32) | words[..., 1]


def test_no_two_sites_or_steps_have_one_key():
    # 2^20 random words of 64 bits collide with probability 3e-8.
    words = words_of(steps=1024, sites=1024)
    assert np.unique(words).size == words.size


def test_nested_folds_do_not_meet():
    key = as_key(1)
    paths = [
        key,
        key.next(),
        *(key.fold(i) for i in range(50)),
        *(key.fold(i).fold(j) for i in range(50) for j in range(50)),
        *(key.next().fold(i) for i in range(50)),
        *(key.fold(i).next() for i in range(50)),
    ]
    assert len({tuple(path.data) for path in paths}) == len(paths)


def test_bits_are_balanced_and_uncorrelated():
    # Each statistic is normal under the null; 2 * 64 + 3 * 64 of them, each beyond 5 deviations
    # with probability 6e-7: the test fails by chance with probability 2e-4.
    words = words_of(steps=256, sites=256)
    bits = (words[..., None] >> np.arange(64, dtype=np.uint64)) & np.uint64(1)
    signs = bits.astype(np.float64) * 2 - 1
    count = words.size

    def deviations(values):
        return np.abs(values.reshape(-1, 64).sum(0)) / np.sqrt(values.size / 64)

    assert deviations(signs).max() < 5
    assert deviations(signs[:, 1:] * signs[:, :-1]).max() < 5  # neighbouring sites
    assert deviations(signs[1:] * signs[:-1]).max() < 5  # neighbouring steps
    assert deviations(signs * np.roll(signs, 1, axis=-1)).max() < 5  # neighbouring bits
    assert count == 2**16


def test_each_bit_of_the_index_changes_half_of_the_bits():
    key = as_key(5)
    flips = []
    for start in range(200):
        for bit in range(32):
            one, other = key.fold(start).data, key.fold(start ^ (1 << bit)).data
            flips.append(sum(int(word).bit_count() for word in one ^ other))
    # 6400 binomial(64, 1/2) counts: the mean is within 5 deviations of 32 but for 6e-7.
    assert abs(np.mean(flips) - 32) < 5 * 4 / np.sqrt(len(flips))
    assert min(flips) > 5


def test_draws_of_neighbouring_keys_are_uncorrelated():
    # Correlations of 20000 normals between 8 keys, each beyond 5 deviations with p = 6e-7.
    keys = [as_key(3).fold(i).data for i in range(4)] + [as_key(i).data for i in range(4)]
    draws = [jax.random.normal(jax.random.wrap_key_data(jnp.asarray(k)), (20_000,)) for k in keys]
    correlations = np.corrcoef(np.array(draws)) - np.eye(8)
    assert np.abs(correlations).max() < 5 / np.sqrt(20_000)


def test_python_numpy_and_traced_indices_agree():
    key = as_key(11)
    static = key.fold(7).next()
    traced = jax.jit(lambda key, i: key.fold(i).next())(key, 7)
    assert isinstance(static.data, np.ndarray)
    np.testing.assert_array_equal(static.data, traced.data)
    np.testing.assert_array_equal(key.fold(np.int64(7)).data, key.fold(7).data)
    np.testing.assert_array_equal(key.fold(-1).data, key.fold(2**32 - 1).data)


@pytest.mark.parametrize(
    "source",
    [5, np.int32(5), jnp.asarray(5), jax.random.key(5), jax.random.PRNGKey(5), as_key(5)],
    ids=["int", "numpy", "array", "typed", "legacy", "Key"],
)
def test_sources_of_keys(source):
    np.testing.assert_array_equal(as_key(source).data, [0, 5])


@pytest.mark.parametrize(
    "source", ["5", 1.5, jnp.zeros(3, jnp.uint32), jax.random.key(0, impl="rbg")]
)
def test_other_sources_are_refused(source):
    with pytest.raises(TypeError, match="integer seed is needed"):
        as_key(source)


def test_large_and_negative_seeds():
    np.testing.assert_array_equal(as_key(2**32 + 1).data, [1, 1])
    np.testing.assert_array_equal(as_key(-1).data, [2**32 - 1, 2**32 - 1])


def test_a_key_is_a_pytree():
    key = Key(jnp.zeros(2, jnp.uint32), (jnp.asarray(1),))
    assert len(jax.tree.leaves(key)) == 2
    again = key.with_lane(3).without_lane()
    jax.tree.map(np.testing.assert_array_equal, again, key)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint32])
def test_the_generator_gives_the_bits_of_jax(dtype):
    words = jnp.asarray(as_key(7).fold(3).data)
    own, theirs = (
        jax.random.wrap_key_data(words, impl=impl) for impl in (GENERATOR, "threefry2x32")
    )
    for derive in (
        lambda key: key,
        lambda key: jax.random.fold_in(key, 5),
        lambda key: jax.random.split(key, 3)[2],
    ):
        found, expected = (jax.random.bits(derive(key), (7, 33), dtype) for key in (own, theirs))
        np.testing.assert_array_equal(found, expected)
