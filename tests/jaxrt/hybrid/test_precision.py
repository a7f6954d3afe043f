"""Orders of convergence, and simulations of 32 bits."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid import bogacki_shampine, dormand_prince
from pzjax.jaxrt.hybrid.course import Status
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.system import Minor
from pzjax.jaxrt.hybrid.vectors import SHORT, numbers_of

METHODS = [dormand_prince.TABLEAU, bogacki_shampine.TABLEAU]


@pytest.mark.slow
@pytest.mark.parametrize("longest", [0, SHORT])
@pytest.mark.parametrize("method", METHODS, ids=["dopri5", "bosh3"])
def test_a_method_has_its_order_and_its_interpolation_one_less_or_as_much(method, longest):
    # y' = -y + sin t as a system; one step from many starts would do as well, but here are whole intervals.
    def field(y, _):
        return Minor(jnp.stack([1.0 + 0 * y[0], -y[1] + jnp.sin(y[0])]), jnp.zeros(0), ())

    def exact(t):
        return 1.5 * np.exp(-t) + (np.sin(t) - np.cos(t)) / 2

    @jax.jit
    def errors(start, size):
        slope = field(start, 0.0).derivative
        numbers = numbers_of(start, longest)
        made = method.step(field, start, slope, size, numbers)
        stages = (slope, *(call.derivative for call in made.calls))
        part = jnp.linspace(0.0, 1.0, 11)
        within = jax.vmap(lambda p: method.between(start, size, stages, p, numbers))(part)
        return made.end, within, made.error

    def whole(count):
        y, size, worst = jnp.array([0.0, 1.0]), 2.0 / count, 0.0
        for k in range(count):
            end, within, _ = errors(y, size)
            worst = max(
                worst, abs(within[:, 1] - exact(k * size + size * np.linspace(0, 1, 11))).max()
            )
            y = end
        return abs(float(y[1]) - exact(2.0)), worst

    (end, within), (end2, within2) = whole(32), whole(64)
    order = method.order
    assert np.log2(end / end2) == pytest.approx(order, abs=0.4)
    assert np.log2(within / within2) == pytest.approx(order, abs=0.5)
    *_, estimate = errors(jnp.array([0.0, 1.0]), 0.2)
    *_, estimate2 = errors(jnp.array([0.0, 1.0]), 0.1)
    assert np.log2(estimate[1] / estimate2[1]) == pytest.approx(order, abs=0.5)


@pytest.mark.parametrize("method", METHODS, ids=["dopri5", "bosh3"])
def test_rows_of_a_tableau_fit_their_nodes(method):
    for node, row in zip(method.nodes, method.rows, strict=True):
        assert sum(row) == pytest.approx(node, abs=1e-14)
    ends = [sum(row) for row in method.within]
    np.testing.assert_allclose(ends[:-1], method.rows[-1], atol=1e-14)
    assert sum(method.error) == pytest.approx(0, abs=1e-14)


@pytest.mark.slow
def test_ten_times_ten_thousand_periods_are_as_many_in_32_bits():
    def count(bits):
        with jax.enable_x64(bits == 64):
            result = simulate(machines.controller(), until=10_000.0)
            assert int(result.status) == Status.DONE
            return int(result.last.discrete[3]), float(result.last.positions[0])

    periods, x = count(32)
    assert (periods, pytest.approx(x, abs=1e-5)) == count(64)
    assert periods == 100_000


@pytest.mark.slow
def test_a_thousand_periods_are_as_many_in_32_bits_and_come_at_the_same_dates():
    moments = []
    for bits in (64, 32):
        with jax.enable_x64(bits == 64):
            result = simulate(machines.controller(), until=100.0, events=1000)
            moments.append(dates.doubles(result.events.dates)[: int(result.events.count)])
    np.testing.assert_array_equal(*moments)


@pytest.mark.slow
def test_events_of_32_bits_are_those_of_64_to_its_precision():
    def events(bits):
        with jax.enable_x64(bits == 64):
            options = Options(rtol=1e-5, atol=1e-7)
            result = simulate(machines.ball(0.9), until=19.9, options=options, events=40)
            return dates.doubles(result.events.dates)[: int(result.events.count)]

    np.testing.assert_allclose(events(32), events(64), atol=2e-4)
