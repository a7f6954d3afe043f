"""Inference in continuous time, by programs: exact posteriors, the events of one particle, what resampling copies."""

from __future__ import annotations

from pathlib import Path

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.hybrid import HybridFailure, simulate
from pzjax.jaxrt.hybrid.machine import system_of

SPEED = """
open Distribution
open ENGINE

let hybrid model (prob, obs) = (x, v, n) where
  rec init v = sample' (prob, gaussian (1.0, 1.0))
  and der x = v init 0.0
  and init n = 0
  and present obs(o) -> do () = observe' (prob, (gaussian (x, 0.1), o)) and n = last n + 1 done

let hybrid seen () = obs where
  rec der y = 1.5 init 0.0
  and present (period (0.5 | 0.5)) -> do emit obs = y done
"""

FILTER = """
let hybrid main () = d where
  rec obs = seen ()
  and d = hybrid_infer 1000 model obs
"""

FILTERS = """
let hybrid main () = (s, e) where
  rec obs = seen ()
  and e = hybrid_infer_ess_resample 1000 0.5 model obs
  and present (period (1.25 | 1.0)) -> do emit later = () done
  and s = hybrid_infer_subresample 1000 model (later, obs)
"""

IMPORTANCE = """
let hybrid main () = d where
  rec obs = seen ()
  and d = hybrid_infer 4000 model obs
"""

GENERATED = """
let hybrid main () = (x, v, w) where
  rec obs = seen ()
  and ((x, v, n), w) = hybrid_gen model obs
"""


def module(folder: Path, text: str, engine: str = "Infer_pf"):
    program = folder / "model.zls"
    program.write_text(text.replace("ENGINE", engine))
    return load(program)


def exact(count: int) -> tuple[float, float, float]:
    """Mean and variance of v after so many observations, and the log-density of these, without sampling."""
    mean, variance, density = 1.0, 1.0, 0.0
    for time in 0.5 * np.arange(1, count + 1):
        total = time * time * variance + 0.1
        error = 1.5 * time - time * mean
        density -= 0.5 * (error * error / total + np.log(2 * np.pi * total))
        gain = variance * time / total
        mean, variance = mean + gain * error, variance - gain * time * variance
    return mean, variance, density


def moments(posterior, index):
    """Of an event the mean and the variance of v."""
    weights = np.exp(np.asarray(posterior.log_weights[index]))
    speeds = np.asarray(posterior.values.tree[1][index])
    mean = weights @ speeds
    return mean, weights @ speeds**2 - mean**2


def check(posterior, index, count):
    """After so many observations it is the exact one, but for sampling."""
    mean, variance, density = exact(count)
    assert moments(posterior, index) == pytest.approx((mean, variance), abs=0.06)
    assert posterior.log_evidence[index] == pytest.approx(density, abs=0.25)


def test_a_filter_finds_the_posterior_and_particles_stay_whole(tmp_path):
    with jax.enable_x64(True):
        main = module(tmp_path, SPEED + FILTER).main
        run = simulate(main, until=2.4, times=[2.2], events=4)
    for index in range(4):
        check(run.events.output, index, index + 1)
    # Positions are copied with the memories: each particle is where its own speed has brought it.
    x, v, n = (np.asarray(part[0]) for part in run.output.values.tree)
    np.testing.assert_allclose(x, 2.2 * v, rtol=1e-9)
    assert len(np.unique(v)) < 700
    assert (n == 4).all()


@pytest.mark.slow
def test_filters_resample_when_they_should(tmp_path):
    with jax.enable_x64(True):
        run = simulate(module(tmp_path, SPEED + FILTERS).main, until=2.4, events=12)
    dates = np.asarray(run.events.dates[: int(run.events.count)])
    np.testing.assert_allclose(dates, [0.5, 1.0, 1.25, 1.5, 2.0, 2.25], rtol=1e-12)
    for posterior in run.events.output:
        for count, index in enumerate((0, 1, 3, 4), 1):
            check(posterior, index, count)
    often, _ = run.events.output
    # A score is followed by a further step at its date, whose output is the one that is recorded.
    assert often.resampled[: len(dates)].tolist() == [False, False, True, False, False, True]
    kinds = [len(np.unique(posterior.values.tree[1][5])) for posterior in run.events.output]
    assert max(kinds) < 700


@pytest.mark.slow
def test_importance_sampling_and_one_run(tmp_path):
    with jax.enable_x64(True):
        run = simulate(
            module(tmp_path, SPEED + IMPORTANCE, "Infer_importance").main, until=2.2, events=4
        )
        once = module(tmp_path, SPEED + GENERATED).main
        one = simulate(system_of(once), until=0.7, times=[0.5, 0.6], events=4)
    posterior = run.events.output
    check(posterior, 3, 4)
    assert len(np.unique(posterior.values.tree[1][3])) == 4000
    x, v, _ = one.output
    np.testing.assert_allclose(x, v * np.array([0.5, 0.6]), rtol=1e-9)


OWN = """
open Distribution
open Infer_pf

let hybrid bouncing (prob, e) = (h, n) where
  rec init h = 1.0
  and init n = 0
  and init s = 0.0
  and floor = up (-. h)
  and der h = s
  and der s = -2.0 reset floor -> -. e *. last s
  and present floor -> do n = last n + 1 and () = factor' (prob, 0.25) done

let hybrid model (prob, ()) = (e, h, n, w) where
  rec init e = sample' (prob, uniform_float (0.5, 0.9))
  and (h, n) = bouncing (prob, e)
  and init w = 0
  and present (period (1.5 | 0.75)) -> do w = last w + 1 done

let hybrid main () = hybrid_infer 20 model ()
"""


@pytest.mark.slow
def test_an_event_of_one_particle_is_its_own(tmp_path):
    """Falls of 1 with an acceleration of 2 take 1; the next bounce comes 2 e later, with a score for that particle."""
    with jax.enable_x64(True):
        main = module(tmp_path, OWN.replace("0.25)", "0.0)")).main
        run = simulate(main, until=2.4, times=np.linspace(0.0, 2.39, 30), events=40)
    e, h, n, w = (np.asarray(part) for part in run.output.values.tree)
    times = np.asarray(run.times)[:, None]
    bounced = times >= 1 + 2 * e
    height = np.where(times < 1, 1 - times**2, 2 * e * (times - 1) - (times - 1) ** 2)
    again = times - (1 + 2 * e)
    height = np.where(bounced, 2 * e**2 * again - again**2, height)
    np.testing.assert_array_equal(n, (times >= 1).astype(int) + bounced)
    np.testing.assert_allclose(h, height, atol=1e-8)
    np.testing.assert_array_equal(w, np.broadcast_to((times >= 1.5) * 1 + (times >= 2.25), w.shape))


@pytest.mark.slow
def test_who_scores_is_copied(tmp_path):
    """One that bounces early and scores much takes the places of the others."""
    with jax.enable_x64(True):
        run = simulate(
            module(tmp_path, OWN.replace("0.25)", "25.0)")).main, until=2.1, times=[2.05]
        )
    e, _, n, _ = (np.asarray(part[0]) for part in run.output.values.tree)
    assert len(np.unique(e)) == 1
    assert (n == 2).all()


@pytest.mark.slow
def test_what_is_refused_is_told(tmp_path):
    model = OWN.partition("let hybrid main")[0]
    function = module(tmp_path, model + "let discrete say (prob, x) = factor' (prob, x)")
    with pytest.raises(Refused, match="only nodes keep what they observe"):
        function.say(((), 1.0))
    none = module(tmp_path, model + "let hybrid main () = hybrid_infer 0 model ()")
    with pytest.raises(Refused, match="at least one particle, not 0"):
        simulate(none.main, until=1.0)


@pytest.mark.slow
def test_weights_that_are_all_zero_end_the_run(tmp_path):
    with jax.enable_x64(True), pytest.raises(HybridFailure, match="no particle") as caught:
        simulate(module(tmp_path, OWN.replace("0.25)", "-. infinity)")).main, until=2.0)
    assert caught.value.date == pytest.approx(1.0)


@pytest.mark.slow
def test_particles_are_told_from_other_positions(tmp_path):
    with jax.enable_x64(True):
        system = system_of(module(tmp_path, SPEED + FILTER).main)
    assert len(system.states) == len(system.inferred) == 1001
    assert [name for name, own in zip(system.states, system.inferred, strict=True) if not own] == [
        "y"
    ]
