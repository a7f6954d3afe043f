"""Many simulations at once: in chunks, on several devices."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from jax.sharding import Mesh, PartitionSpec
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid.lanes import in_lanes, over_lanes
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.vectors import SHORT, numbers_of


def height(e):
    return simulate(machines.drop(e), until=6.0).last.positions[0]


@pytest.mark.slow
def test_lanes_in_chunks_are_those_together():
    factors = jnp.linspace(0.6, 0.9, 7)
    together = jax.jit(jax.vmap(height))(factors)
    chunks = jax.jit(lambda e: over_lanes(height, e, chunk=3))(factors)
    np.testing.assert_allclose(chunks, together, rtol=1e-12, atol=1e-20)  # the first one lies still
    with pytest.raises(WrongValue, match="same number"):
        over_lanes(lambda a, b: a, factors, factors[:3])


def test_short_vectors_lie_in_numbers_and_come_back():
    tree = {
        "flag": np.array([True]),
        "long": np.arange(SHORT + 1.0),
        "none": np.zeros(0),
        "rows": np.ones((2, 3), np.float32),
        "short": np.arange(3, dtype=np.int32),
    }
    numbers = numbers_of(tree)
    apart = numbers.of(tree)
    assert [np.shape(part) for part in apart] == [(), (9,), (0,), (2, 3), (), (), ()]
    back = numbers.tree(apart)
    for name, leaf in tree.items():
        assert back[name].dtype == leaf.dtype
        np.testing.assert_array_equal(back[name], leaf)


@pytest.mark.slow
def test_a_flat_loop_has_the_derivatives_samples_and_events_of_a_nested_one():
    def result(e, flat):
        options = Options(flat=flat)
        run = simulate(
            machines.drop(e), until=6.0, times=jnp.arange(13) / 2, events=12, options=options
        )
        return run.positions, run.events.dates, run.events.after, run.last.slope

    nested, flat = (
        jax.jvp(lambda e, flat=flat: result(e, flat), (0.8,), (1.0,)) for flat in (False, True)
    )
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-9), flat, nested)


@pytest.mark.slow
def test_under_shard_map():
    mesh = Mesh(np.array(jax.devices()[:1]), ("lanes",))
    spec = PartitionSpec("lanes")
    factors = jnp.linspace(0.6, 0.9, 4)
    sharded = jax.jit(
        jax.shard_map(jax.vmap(height), mesh=mesh, in_specs=spec, out_specs=spec, check_vma=False)
    )
    np.testing.assert_allclose(sharded(factors), jax.jit(jax.vmap(height))(factors), rtol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("count", "rest"), [(250, 0), (250, 1), (250, 99), (250, 100), (250, 101), (250, 250), (7, 3)]
)
def test_the_lanes_that_the_quick_function_does_not_do_are_done_by_the_other(count, rest):
    scattered = np.random.default_rng(rest).permutation(count)[:rest]
    high = np.isin(np.arange(count), scattered)
    numbers = np.arange(count) + 1000.0 * high

    def whole(x, shift):
        return {"sum": jnp.where(x < 1000, np.nan, x + shift), "pair": jnp.stack([x, 2 * x])}

    def quick(x, shift):
        return {"sum": x - shift, "pair": jnp.stack([x, 3 * x])}, x < 1000

    function = jax.vmap(in_lanes(whole, quick), in_axes=(0, None))
    found, slopes = jax.jvp(lambda x: function(x, 0.5), (numbers,), (np.ones(count),))
    np.testing.assert_array_equal(found["sum"], numbers + np.where(high, 0.5, -0.5))
    np.testing.assert_array_equal(found["pair"][:, 1], numbers * np.where(high, 2, 3))
    np.testing.assert_array_equal(slopes["pair"][:, 1], np.where(high, 2.0, 3.0))
