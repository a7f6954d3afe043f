"""A hybrid node of a loaded program in JAX: one node, and so one system, in traces that know nothing of one another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.sharding import Mesh, PartitionSpec
from pzjax import jaxrt as rt
from pzjax import load
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid import simulate

SAW = """\
let hybrid saw (slope) = (x, n) where
  rec der x = slope init 0.0 reset z -> 0.0
  and z = up(last x -. 1.0)
  and init n = 0
  and present z -> do n = last n + 1 done
"""
SLOPES = np.array([0.7, 1.0, 1.3, 2.9])
TIMES = np.linspace(0.0, 1.9, 5)


@pytest.fixture
def saw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    (tmp_path / "saw.zls").write_text(SAW)
    node = load(tmp_path / "saw.zls").saw
    return lambda slope: simulate(node, until=2.0, inputs=slope, times=TIMES, events=8).output


def close(made: Any) -> None:
    passed = np.multiply.outer(SLOPES, TIMES)
    np.testing.assert_allclose(made[0], passed - np.floor(passed + 1e-12), atol=1e-5)
    np.testing.assert_array_equal(made[1], np.floor(passed + 1e-12))


@pytest.mark.slow
def test_several_traces(saw: Any) -> None:
    close(jax.jit(jax.vmap(saw))(SLOPES))
    close(jax.jit(jax.vmap(lambda slope: saw(slope)))(SLOPES))
    slopes = jnp.asarray(SLOPES)
    (levels, _), (rates, _) = jax.jvp(jax.vmap(saw), (slopes,), (jnp.ones_like(slopes),))
    np.testing.assert_allclose(rates, np.broadcast_to(TIMES, rates.shape), atol=1e-5)
    assert levels.shape == rates.shape


@pytest.mark.slow
def test_lanes_on_several_devices(saw: Any) -> None:
    mesh = Mesh(np.array(jax.devices()[:2]), ("lanes",))
    lanes = PartitionSpec("lanes")
    spread = jax.shard_map(
        jax.vmap(saw), mesh=mesh, in_specs=lanes, out_specs=lanes, check_vma=False
    )
    close(jax.jit(spread)(SLOPES))


def test_each_way_to_simulate_is_for_nodes_of_its_kind(tmp_path: Path) -> None:
    (tmp_path / "both.zls").write_text(SAW + "let node steps (x : int) = x\n")
    program = load(tmp_path / "both.zls")
    with pytest.raises(
        rt.WrongForm, match=r"saw is hybrid, and moves in time: `pzjax\.jaxrt\.hybrid\.simulate`"
    ):
        next(rt.simulate(program.saw, np.ones(3)))
    with pytest.raises(
        rt.WrongForm, match=r"steps is not hybrid, and moves in steps: `pzjax\.jaxrt\.simulate`"
    ):
        simulate(program.steps, until=1.0)
    with pytest.raises(WrongValue, match=r"from 0 to 2, and the simulation goes from 0 to 1\.0"):
        simulate(program.saw, until=1.0, times=[0.0, 2.0], inputs=1.0)
