"""Derivatives through dates of events and jumps, forwards and backwards."""

import sys
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from pzjax import load
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.inputs import signal
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.system import Major, Minor, System


def bounced(e, until, height=10.0, g=9.81):
    """Where a ball is that bounces on a floor, and how often it has: for complex restitution too."""
    t, n = (2 * height / g) ** 0.5, 0
    v = e * g * t
    t, n = t + 0 * e, 1
    while (t + 2 * v / g).real < until:
        t, v, n = t + 2 * v / g, e * v, n + 1
    s = until - t
    return v * s - g * s * s / 2, n


@pytest.mark.slow
def test_forwards_and_backwards_through_twenty_bounces():
    until = 25.0

    def final(e, steps=None):
        return simulate(machines.drop(e), until=until, steps=steps).last.positions[0]

    exact, count = bounced(complex(0.9, 1e-30), until)
    assert count > 20
    value, slope = jax.jit(lambda e: jax.jvp(final, (e,), (1.0,)))(0.9)
    assert float(value) == pytest.approx(exact.real, rel=1e-9)
    assert float(slope) == pytest.approx(exact.imag / 1e-30, rel=1e-9)
    backwards = jax.jit(jax.grad(lambda e: final(e, steps=600)))(0.9)
    assert float(backwards) == pytest.approx(exact.imag / 1e-30, rel=1e-9)
    h = 1e-6
    difference = (bounced(0.9 + h, until)[0] - bounced(0.9 - h, until)[0]) / (2 * h)
    assert float(slope) == pytest.approx(difference, rel=1e-6)


@pytest.mark.slow
def test_of_samples_and_of_dates_of_events():
    times = jnp.linspace(0.5, 4.0, 8)

    def both(e, steps=None):
        result = simulate(machines.drop(e), until=6.5, times=times, events=4, steps=steps)
        return result.positions[:, 0], result.events.dates[:3]

    exact = [
        bounced(complex(0.9, 1e-30), float(t))[0].imag / 1e-30 if t > 1.43 else 0.0 for t in times
    ]
    fall = np.sqrt(20 / 9.81)
    due = [0.0, 2 * fall, 2 * fall * (1 + 2 * 0.9)]
    (_, forwards) = jax.jit(lambda e: jax.jvp(both, (e,), (1.0,)))(0.9)
    np.testing.assert_allclose(forwards[0], exact, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(forwards[1], due, rtol=1e-9, atol=1e-12)
    backwards = jax.jit(jax.jacrev(lambda e: both(e, steps=200)))(0.9)
    np.testing.assert_allclose(backwards[0], exact, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(backwards[1], due, rtol=1e-9, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("bits", [64, 32])
def test_through_a_horizon_that_a_crossing_has_set(bits):
    # x = p t comes to 1 at 1/p; from then on it stands, and a timer lets it fall at speed 1 after half a second.
    def system(p):
        def minor(discrete, y, _):
            rate = jnp.where(discrete[0] == 0, p, jnp.where(discrete[0] == 1, 0.0, -1.0))
            return Minor(rate[None], jnp.where(discrete[0] == 0, y - 1.0, 1.0), y[0])

        def major(discrete, y, roots, date, _):
            mode, due = discrete
            starts, ends = roots[0], (mode == 1) & (date >= due)
            due = dates.choice(starts, date + 0.5, due)
            mode = jnp.where(starts, 1, jnp.where(ends, 2, mode))
            return Major((mode, due), y, dates.choice(mode == 1, due, dates.never()), y[0])

        return System(
            lambda key: ((jnp.int32(0), dates.never()), jnp.zeros(1)), minor, major, ("x",), ("up",)
        )

    def final(p, steps=None):
        return simulate(system(p), until=3.0, steps=steps).last.positions[0]

    with jax.enable_x64(bits == 64):
        value, slope = jax.jvp(final, (jnp.asarray(0.8),), (jnp.asarray(1.0),))
        backwards = jax.grad(lambda p: final(p, steps=100))(jnp.asarray(0.8))
    tolerance = 1e-9 if bits == 64 else 1e-5
    assert float(value) == pytest.approx(1 - (3 - 1 / 0.8 - 0.5), abs=tolerance)
    assert float(slope) == pytest.approx(-1 / 0.64, rel=tolerance)
    assert float(backwards) == pytest.approx(-1 / 0.64, rel=tolerance)


@pytest.mark.slow
def test_of_systems_without_a_closed_form_against_differences():
    tight = Options(rtol=1e-11, atol=1e-13, maxstep=2.0)

    def finals(p):
        one = simulate(machines.stick_slip(k=p), until=19.9, options=tight).last.positions
        other = simulate(machines.tanks(inflow=p), until=19.9, options=tight).last.positions
        return jnp.concatenate([one, other])

    _, slopes = jax.jit(lambda p: jax.jvp(finals, (p,), (1.0,)))(1.0)
    compiled, h = jax.jit(finals), 1e-5
    np.testing.assert_allclose(slopes, (compiled(1 + h) - compiled(1 - h)) / (2 * h), rtol=2e-7)


@pytest.mark.slow
def test_backwards_where_what_is_watched_has_parameters():
    def final(k, steps=None):
        return simulate(machines.stick_slip(k=k), until=10.0, steps=steps).last.positions[0]

    forwards = jax.jit(lambda k: jax.jvp(final, (k,), (1.0,))[1])(1.0)
    backwards = jax.jit(jax.grad(lambda k: final(k, 150)))(1.0)
    assert float(backwards) == pytest.approx(float(forwards), rel=1e-9)


def driven():
    """A weight on a spring that the input drives, over a floor that throws it back."""

    def minor(n, y, force):
        derivative = jnp.stack([y[1], force - y[0]])
        return Minor(derivative, -y[:1], y[0] + force)

    def major(n, y, roots, date, force):
        speed = jnp.where(roots[0], -0.8 * y[1] + 0.1 * force, y[1])
        again = jnp.where(roots[0], 0.0, jnp.inf)
        return Major(n + roots[0], jnp.stack([y[0], speed]), again, y[0] + force)

    def first(key):
        return jnp.int32(0), jnp.array([1.0, 0.5])

    return System(first, minor, major, ("y", "v"), ("up(-. y)",))


@pytest.mark.slow
@pytest.mark.parametrize("linear", [False, True])
def test_backwards_of_many_samples_under_a_signal_for_lanes(linear):
    system, times = driven(), jnp.linspace(0.0, 6.0, 61)

    def total(values, times, steps=None):
        inputs = signal([0.0, 1.0, 2.5, 4.0], values, linear=linear)
        result = simulate(system, until=6.0, times=times, inputs=inputs, events=5, steps=steps)
        seen = jnp.sum(jnp.sin(jnp.arange(61)) * (result.positions[:, 0] + result.output))
        return (
            seen
            + jnp.sum(result.events.dates)
            + jnp.sum(result.events.before * result.events.after)
        )

    lanes = jnp.array([[-0.3, 0.2, -0.4, 0.1], [0.2, -0.5, 0.3, -0.2], [-0.6, -0.1, 0.4, -0.3]])
    backwards = jax.vmap(jax.grad(lambda *given: total(*given, steps=200), (0, 1)), (0, None))
    values, dates_ = jax.jit(backwards)(lanes, times)
    forwards = jax.vmap(jax.jacfwd(total, (0, 1)), (0, None))
    exact, exact_dates = jax.jit(forwards)(lanes, times)
    np.testing.assert_allclose(values, exact, rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(dates_, exact_dates, rtol=1e-7, atol=1e-9)


@pytest.mark.slow
def test_backwards_takes_the_memory_of_some_courses_and_not_of_all_rounds():
    def final(k):
        return simulate(machines.stick_slip(k=k), until=19.9, steps=256).last.positions[0]

    def total(lanes):
        return jnp.sum(jax.vmap(final)(lanes))

    lanes = jnp.linspace(0.9, 1.1, 1000)
    compiled = jax.jit(jax.grad(total)).lower(lanes).compile()
    assert compiled.memory_analysis().temp_size_in_bytes <= 10e6


@pytest.mark.slow
def test_a_derivative_of_a_program_is_traced_once(monkeypatch):
    """Outside `jit` too, where each call of `jax.grad` asks for the simulation again."""
    program = Path(__file__).parents[3] / "examples" / "benchmarks" / "continuous.zls"
    node = load(program).vanderpol
    module = sys.modules[simulate.__module__]
    starts = []

    def counted(*given, **further):
        starts.append(None)
        return start(*given, **further)

    start = module.start
    monkeypatch.setattr(module, "start", counted)

    def last(mu):
        return simulate(node, until=1.0, inputs=mu, steps=40).last.positions[0]

    slope = float(jax.grad(last)(5.0))
    before = len(starts)
    assert jax.grad(last)(5.0) == slope
    assert len(starts) == before
    assert float(jax.jit(jax.grad(last))(5.0)) == pytest.approx(slope, rel=1e-12)
