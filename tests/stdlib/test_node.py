"""The module `Node`: each step is one part of the work, and all of them together are a simulation."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.hybrid import simulate

PROGRAM = """
open Distribution
open Infer_pf
open Node

let hybrid saw () = x where
  rec z = up (last x -. 1.0)
  and der x = 1.0 init 0.0 reset z -> 0.0

let hybrid clock (u) = (t, n, k, z) where
  rec der t = 1.0 init 0.0
  and init n = 0
  and init k = 0
  and init z = 0
  and present (period (0.5)) -> do n = last n + 1 done
  and present (disc u) -> do k = last k + 1 done
  and present up (t -. 0.75) -> do z = last z + 1 done

let hybrid ball (drop, e) = (h, n) where
  rec init h = drop
  and init s = 0.0
  and init n = 0
  and floor = up (-. h)
  and der h = s
  and der s = -2.0 reset floor -> -. e *. last s
  and present floor -> do n = last n + 1 done

let hybrid escapes () = x where
  rec der x = x *. x init 1.0

let node code (s) = c where
  rec match s with
      | Interpolate -> do c = (0, 0.0) done
      | Success d -> do c = (1, d) done
      | RootsFound -> do c = (2, 0.0) done
      | Horizon d -> do c = (3, d) done
      | Cascade -> do c = (4, 0.0) done
      | StopTimeReached -> do c = (5, 0.0) done
      | TimeHasPassed -> do c = (6, 0.0) done
      | Error -> do c = (7, 0.0) done
      end

let node saws (t) = (r.time, code (r.status), r.result) where
  rec r = solve saw 3.0 (t, ())

let node clocks (t, u) = (r.time, code (r.status), r.result) where
  rec r = solve_ode45 clock 10.0 (t, u)

let node balls (t) = (r.time, code (r.status), r.result) where
  rec r = solve_ode23 ball 3.0 (t, (1.0, 0.8))

let node again (t, back) = (r.time, r.result) where
  rec reset r = solve saw 3.0 (t, ()) every back

let node escaping (t) = (solve escapes infinity (t, ())).result

let node nowhere (t) = (solve escapes (-1.0) (t, ())).result

let proba model (t) = (e, r.time, r.result) where
  rec e = sample (uniform_float (0.5, 0.9)) fby e
  and r = solve ball 3.0 (t, (1.0, e))

let node particles (t) = infer 20 model t
"""

INTERPOLATE, SUCCESS, HORIZON, CASCADE, STOPPED, PASSED = 0, 1, 3, 4, 5, 6


@pytest.fixture(autouse=True)
def _wide():
    with jax.enable_x64(True):
        yield


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    source = tmp_path_factory.mktemp("node") / "solved.zls"
    source.write_text(PROGRAM)
    with jax.enable_x64(True):
        return load(source)


class Stepping:
    """A node that is given one input after the other."""

    def __init__(self, node, like):
        self.state, self.step = node.init(0, like=like), jax.jit(node.step)

    def __call__(self, *given):
        given = tuple(jnp.asarray(part, float) for part in given)
        self.state, output = self.step(self.state, given if len(given) > 1 else given[0])
        return jax.tree.map(np.asarray, output)

    def until(self, *given):
        """The output where the expected time is reached, and what was done on the way but for steps of the solver."""
        done = []
        while len(done) < 100:
            time, (did, _), output = self(*given)
            if did in (INTERPOLATE, STOPPED):
                return output, done
            if did != SUCCESS:
                done.append((round(float(time), 9), int(did)))
        raise AssertionError(done)


def test_steps_of_a_sawtooth_are_those_of_its_simulation(program):
    saws = Stepping(program.saws, 0.0)
    time, (did, until), x = saws(0.0)
    assert (time, did, until, x) == (0.0, HORIZON, 3.0, 0.0)
    time, (did, until), x = saws(0.3)
    assert (time, did, x) == (0.0, SUCCESS, 0.0)
    assert 0.0 < until <= 1.0
    events = []
    for k in range(1, 10):
        x, done = saws.until(0.3 * k)
        events += done
        assert x == pytest.approx(0.3 * k % 1.0, abs=1e-9)
    assert events == [(1.0, CASCADE), (1.0, HORIZON), (2.0, CASCADE), (2.0, HORIZON)]
    time, (did, _), _ = saws(0.5)
    assert (did, 2.0 <= time <= 2.7) == (PASSED, True)
    assert saws.until(3.0)[1] == []
    assert saws(5.0)[:2] == (3.0, (STOPPED, 0.0))


@pytest.mark.slow
def test_an_input_that_changes_within_a_step_takes_the_rest_of_it_back(program):
    clocks = Stepping(program.clocks, (0.0, 0.0))
    assert clocks(0.0, 1.0)[:2] == (0.0, (CASCADE, 0.0))
    assert clocks(0.0, 1.0)[:2] == (0.0, (HORIZON, 0.5))
    (t, n, k, z), _ = clocks.until(0.3, 1.0)
    assert (t, n, k, z) == (pytest.approx(0.3), 1, 0, 0)
    time, (did, _), (t, n, k, z) = clocks(0.4, 2.0)
    assert (time, did) == (pytest.approx(0.3), CASCADE)
    assert (t, n, k, z) == (pytest.approx(0.3), 1, 1, 0)
    (t, n, k, z), done = clocks.until(0.4, 2.0)
    assert (t, n, k, z, done) == (pytest.approx(0.4), 1, 1, 0, [(0.3, HORIZON)])
    (t, n, k, z), done = clocks.until(0.8, 3.0)
    assert [did for _, did in done if did == HORIZON]
    assert (t, n, z) == (pytest.approx(0.8), 2, 1)
    assert k == 2


@pytest.mark.slow
def test_the_other_method_takes_other_steps_to_the_same_end(program):
    balls = Stepping(program.balls, 0.0)
    outputs = [balls.until(time)[0] for time in np.arange(0.0, 3.0, 0.25) + 1e-3]
    times = np.arange(0.0, 3.0, 0.25) + 1e-3
    run = simulate(program.ball, until=4.0, times=times, inputs=(1.0, 0.8))
    np.testing.assert_allclose([h for h, _ in outputs], run.output[0], atol=1e-6)
    assert [n for _, n in outputs] == run.output[1].tolist()


@pytest.mark.slow
def test_a_reset_begins_again(program):
    again = program.again
    step, state = jax.jit(again.step), again.init(0, like=(0.0, False))
    seen = []
    for time, back in [(0.0, False), (0.5, False), (0.5, False), (0.5, True), (0.5, False)]:
        state, (reached, _) = step(state, (jnp.asarray(time), jnp.asarray(back)))
        seen.append(float(reached))
    assert seen[:2] == [0.0, 0.0]
    assert seen[2] > 0
    assert seen[3:] == [0.0, 0.0]


@pytest.mark.slow
def test_particles_are_solved_each_by_itself(program):
    state = program.particles.init(0, like=0.0)
    step = jax.jit(program.particles.step)
    for time in [0.0] + [2.25] * 40:
        state, posterior = step(state, jnp.asarray(time))
    e, reached, (h, _) = (posterior.values.tree[0], *posterior.values.tree[1:])
    e, reached, h = np.asarray(e), np.asarray(reached), np.asarray(h)
    again = 2.25 - (1 + 2 * e)
    first = 2 * e * 1.25 - 1.25**2
    expected = np.where(again >= 0, 2 * e**2 * again - again**2, first)
    np.testing.assert_allclose(reached, 2.25)
    np.testing.assert_allclose(h, expected, atol=1e-8)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("node", "times", "told"),
    [
        ("escaping", [5.0] * 400, "escapes can't go on: no step is small enough"),
        ("saws", [0.0, np.nan], "the time that is expected of saw is not a number"),
        ("nowhere", [0.0], "escapes stops at a date, 0 or later"),
    ],
)
def test_what_goes_wrong_is_told(program, node, times, told):
    node, texts = getattr(program, node), []

    def step(state, time):
        with watched() as watch:
            state, _ = node.step(state, time)
        texts[:] = watch.texts
        return state, watch.code

    codes = jax.jit(lambda state: jax.lax.scan(step, state, jnp.array(times))[1])(
        node.init(0, like=0.0)
    )
    (first, *_) = [code for code in codes.tolist() if code]
    assert told in texts[first - 1]


@pytest.mark.slow
def test_it_goes_in_32_bits(program):
    with jax.enable_x64(False):
        saws = Stepping(program.saws, 0.0)
        for k in range(1, 10):
            x, _ = saws.until(0.3 * k)
            assert x == pytest.approx(0.3 * k % 1.0, abs=1e-5)
