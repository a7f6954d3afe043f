"""Stiff systems: the solvers of diffrax in our loop, with the same events."""

import sys

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.stiff import MissingExtra, stiff_solver
from pzjax.jaxrt.hybrid.system import Major, Minor, System

# A release of diffrax may call what a newer JAX warns of.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def relaxing(rate):
    """x goes to cos t at a high rate; an event where it crosses 1/2 upwards. Stiff, with a known solution."""

    def minor(count, y, _):
        derivative = jnp.stack([1.0 + 0 * y[0], -rate * (y[1] - jnp.cos(y[0])) - jnp.sin(y[0])])
        return Minor(derivative, y[1:] - 0.5, y[1])

    def major(count, y, roots, date, _):
        return Major(count + roots[0], y, jnp.inf, y[1])

    return System(
        lambda key: (jnp.int32(0), jnp.array([0.0, 1.0])), minor, major, ("t", "x"), ("up",)
    )


@pytest.mark.slow
def test_a_stiff_system_takes_few_steps_and_has_its_events():
    options = Options(solver="kvaerno5", rtol=1e-6)
    result = simulate(relaxing(1e5), until=20.0, options=options, events=5)
    assert int(result.last.counts.accepted) < 1000
    dates = 2 * np.pi * np.arange(1, 4) - np.pi / 3
    np.testing.assert_allclose(result.events.dates[:3], dates, atol=1e-5)
    assert int(result.events.count) == 3


@pytest.mark.slow
@pytest.mark.parametrize("solver", ["tsit5", "dopri8", "kvaerno3", "kvaerno4"])
def test_other_solvers_agree(solver):
    options = Options(solver=solver, rtol=1e-7, atol=1e-9)
    result = simulate(machines.stick_slip(), until=19.9, options=options, events=9)
    plain = simulate(machines.stick_slip(), until=19.9, options=Options(rtol=1e-9), events=9)
    np.testing.assert_allclose(result.events.dates[:5], plain.events.dates[:5], atol=1e-4)


@pytest.mark.slow
def test_derivatives_and_lanes_of_a_stiff_system():
    options = Options(solver="kvaerno5", rtol=1e-8)

    def date(rate):
        return simulate(relaxing(rate), until=6.0, options=options, events=1).events.dates[0]

    value, slope = jax.jit(lambda r: jax.jvp(date, (r,), (1.0,)))(50.0)
    assert float(value) == pytest.approx(2 * np.pi - np.pi / 3, abs=1e-6)
    assert abs(float(slope)) < 1e-6
    lanes = jax.jit(jax.vmap(date))(jnp.array([50.0, 1e4]))
    np.testing.assert_allclose(lanes, 2 * np.pi - np.pi / 3, atol=1e-6)


def test_without_the_extra_it_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "diffrax", None)
    stiff_solver.cache_clear()
    with pytest.raises(MissingExtra, match=r"pip install 'pzjax\[stiff\]'"):
        simulate(machines.drop(1.0), until=1.0, options=Options(solver="kvaerno5"))
