"""A hybrid node within a discrete one: what it gives is what a simulation of it gives, in a particle too."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.hybrid import advancing, simulate

PROGRAM = """
open Distribution
open Infer_pf
open Zelus_jax

let hybrid ball (drop, e) = (h, n) where
  rec init h = drop
  and init s = 0.0
  and init n = 0
  and floor = up (-. h)
  and der h = s
  and der s = -2.0 reset floor -> -. e *. last s
  and present floor -> do n = last n + 1 done

let hybrid clock (u) = (t, n, k, z) where
  rec der t = 1.0 init 0.0
  and init n = 0
  and init k = 0
  and init z = 0
  and present (period (0.5)) -> do n = last n + 1 done
  and present (disc u) -> do k = last k + 1 done
  and present up (t -. 0.75) -> do z = last z + 1 done

let hybrid zeno () = x where
  rec init x = 1.0
  and init s = 0.0
  and floor = up (-. x)
  and der x = s
  and der s = -2.0 reset floor -> -0.5 *. last s

let hybrid jumps () = x where
  rec init x = 0.0
  and present (period (1.0)) -> do x = Random.float 1.0 done

let node clocks (u) = advance clock (0.25, u)
let node endless () = advance zeno (0.5, ())

let proba model () = (e, k, h, n, x) where
  rec e = sample (uniform_float (0.5, 0.9)) fby e
  and k = 1 -> pre k + 1
  and (h, n) = advance ball (0.25, (1.0, e))
  and x = advance jumps (0.25, ())

let node particles () = infer 50 model ()
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    source = tmp_path_factory.mktemp("advance") / "within.zls"
    source.write_text(PROGRAM)
    return load(source)


def outputs(node, given, count):
    state = node.init(0, like=jax.tree.map(lambda column: column[0], given))
    return jax.jit(lambda state: jax.lax.scan(node.step, state, given, length=count)[1])(state)


@pytest.mark.slow
def test_it_gives_what_a_simulation_gives(program):
    with jax.enable_x64(True):
        spans, drop, e = jnp.array([0.3, 0.0, 0.65, 0.9, 1.4]), jnp.ones(5), jnp.full(5, 0.8)
        h, n = outputs(advancing(program.ball), (spans, (drop, e)), 5)
        times = np.cumsum(spans)
        run = simulate(program.ball, until=4.0, times=times, inputs=(1.0, 0.8))
    np.testing.assert_allclose(h, run.output[0], atol=1e-8)
    np.testing.assert_array_equal(n, run.output[1])


@pytest.mark.slow
def test_what_would_happen_at_the_end_happens_in_the_next_step(program):
    with jax.enable_x64(True):
        t, n, k, z = outputs(program.clocks, jnp.array([1.0, 1.0, 1.0, 3.0, 3.0, 1.0]), 6)
    np.testing.assert_allclose(t, 0.25 * np.arange(1, 7), rtol=1e-12)
    assert n.tolist() == [1, 1, 2, 2, 3, 3]
    assert k.tolist() == [0, 0, 0, 1, 1, 2]
    assert z.tolist() == [0, 0, 0, 1, 1, 1]


@pytest.mark.slow
def test_particles_go_on_each_by_itself(program):
    with jax.enable_x64(True):
        posterior = outputs(program.particles, (), 10)
    e, k, h, n, x = posterior.values.tree
    e, h, n, x = (np.asarray(part) for part in (e, h, n, x))
    assert k.tolist() == list(range(1, 11))
    times = 0.25 * np.arange(1, 11)[:, None]
    again = times - (1 + 2 * e)
    height = np.where(times < 1, 1 - times**2, 2 * e * (times - 1) - (times - 1) ** 2)
    height = np.where(again >= 0, 2 * e**2 * again - again**2, height)
    np.testing.assert_allclose(h, height, atol=1e-8)
    np.testing.assert_array_equal(n[:3], np.zeros((3, 50)))
    np.testing.assert_array_equal(n[4:], (1 + (again >= 0))[4:])
    assert len(np.unique(x[0])) == 50
    np.testing.assert_array_equal(x[1], x[0])
    assert not (x[4] == x[0]).any()


@pytest.mark.slow
def test_what_ends_it_is_told(program):
    with jax.enable_x64(True):
        node = program.endless

        def step(state, _):
            with watched() as watch:
                state, _ = node.step(state, ())
            texts[:] = watch.texts
            return state, watch.code

        texts: list[str] = []
        codes = jax.jit(lambda state: jax.lax.scan(step, state, length=8)[1])(node.init(0))
    assert codes[:5].tolist() == [0] * 5
    assert "zeno can't go on: a crossing comes ever faster" in texts[codes[-1] - 1]
