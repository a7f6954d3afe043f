"""Many simulations at once: in chunks, on several devices."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from jax.sharding import Mesh, PartitionSpec
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid.lanes import over_lanes
from pzjax.jaxrt.hybrid.simulate import simulate


def height(e):
    return simulate(machines.drop(e), until=6.0).last.positions[0]


def test_lanes_in_chunks_are_those_together():
    factors = jnp.linspace(0.6, 0.9, 7)
    together = jax.jit(jax.vmap(height))(factors)
    chunks = jax.jit(lambda e: over_lanes(height, e, chunk=3))(factors)
    np.testing.assert_allclose(chunks, together, rtol=1e-12)
    with pytest.raises(WrongValue, match="same number"):
        over_lanes(lambda a, b: a, factors, factors[:3])


@pytest.mark.slow
def test_under_shard_map():
    mesh = Mesh(np.array(jax.devices()[:1]), ("lanes",))
    spec = PartitionSpec("lanes")
    factors = jnp.linspace(0.6, 0.9, 4)
    sharded = jax.jit(
        jax.shard_map(jax.vmap(height), mesh=mesh, in_specs=spec, out_specs=spec, check_vma=False)
    )
    np.testing.assert_allclose(sharded(factors), jax.jit(jax.vmap(height))(factors), rtol=1e-12)
