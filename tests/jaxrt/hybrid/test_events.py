"""Dates of events, what crosses, cascades, horizons: what the language says."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.inputs import signal
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.system import Major, Minor, System

TIGHT = Options(rtol=1e-10, atol=1e-12)


def found(result):
    """The dates of the events of a result."""
    return np.asarray(result.events.dates)[: int(result.events.count)]


def rising(*watched, derivative=(1.0,), start=(0.0,), jump=None):
    """A system that watches functions of its positions, and counts what crosses."""

    def minor(counts, y, _):
        return Minor(jnp.array(derivative), jnp.stack([f(y) for f in watched]), y)

    def major(counts, y, roots, date, _):
        after = y if jump is None else jump(y, roots)
        again = jnp.where(jnp.any(roots), 0.0, jnp.inf)
        return Major(counts + roots, after, again, y)

    first = (jnp.zeros(len(watched), jnp.int32), jnp.array(start))
    names = tuple(f"x{i}" for i in range(len(start)))
    return System(lambda key: first, minor, major, names, tuple(map(str, range(len(watched)))))


@pytest.mark.slow
def test_dates_of_bounces_and_of_stick_slip_are_exact():
    result = simulate(machines.ball(0.9), until=19.9, options=TIGHT, events=40)
    fall = np.sqrt(20 / 9.81)
    expected, speed = [fall], 0.9 * 9.81 * fall
    while expected[-1] + 2 * speed / 9.81 < 19.9:
        expected.append(expected[-1] + 2 * speed / 9.81)
        speed *= 0.9
    bounces = found(result)[np.asarray(result.events.roots)[: int(result.events.count), 0]]
    np.testing.assert_allclose(bounces, expected, atol=1e-10)
    result = simulate(machines.stick_slip(), until=19.9, options=TIGHT, events=10)
    expected, t, x = [], 0.0, 0.0
    while True:
        t += (1.0 - x) / 0.5
        expected.append(t)
        a, b = 0.4, 0.5
        s = 2 * (np.pi - np.arctan2(a, b))
        t, x = t + s, 0.6 + a * np.cos(s) + b * np.sin(s)
        expected.append(t)
        if t > 19.9:
            break
    dates_ = found(result)
    np.testing.assert_allclose(dates_, expected[: len(dates_)], atol=1e-9)
    assert len(dates_) == 5


def test_a_crossing_comes_strictly_from_below():
    # A ramp x = t. What starts at 0 or above does not cross; what starts below does.
    system = rising(
        lambda y: y[0], lambda y: y[0] - 1.0, lambda y: y[0] + 0.5, lambda y: 1.5 - y[0]
    )
    result = simulate(system, until=3.0, events=8)
    assert list(result.last.discrete) == [0, 1, 0, 0]
    np.testing.assert_allclose(found(result), [1.0], atol=1e-14)
    # A touch that ends at 0 from below crosses: -(t - 1)^2 does not reach 0 by computation, min(t - 1, 0) does.
    touch = rising(lambda y: jnp.minimum(y[0] - 1.0, 0.0))
    result = simulate(touch, until=3.0, events=8)
    np.testing.assert_allclose(found(result), [1.0], atol=1e-14)


@pytest.mark.slow
def test_a_jump_of_a_major_step_is_no_crossing():
    # At x = 1 the state jumps over 2; then it comes to 3.5 on the way.
    system = rising(
        lambda y: y[0] - 1.0,
        lambda y: y[0] - 2.0,
        lambda y: y[0] - 3.5,
        jump=lambda y, roots: jnp.where(roots[0], 3.0, y),
    )
    result = simulate(system, until=3.0, events=8)
    assert list(result.last.discrete) == [1, 0, 1]
    np.testing.assert_allclose(found(result), [1.0, 1.5], atol=1e-14)
    np.testing.assert_allclose(result.events.before[:2, 0], [1.0, 3.5], atol=1e-14)
    np.testing.assert_allclose(result.events.after[:2, 0], [3.0, 3.5], atol=1e-14)


def test_simultaneous_crossings_are_one_event_and_the_first_of_several_comes_first():
    system = rising(
        lambda y: y[0] - 1.5,
        lambda y: y[0] - 1.0,
        lambda y: 2 * (y[0] - 1.0),
        lambda y: (y[0] - 0.25) * (y[0] + 1.0),
    )
    result = simulate(system, until=3.0, events=8)
    np.testing.assert_allclose(found(result), [0.25, 1.0, 1.5], atol=1e-14)
    assert np.asarray(result.events.roots)[:3].tolist() == [
        [False, False, False, True],
        [False, True, True, False],
        [True, False, False, False],
    ]


def test_a_cascade_ends_when_no_step_asks_for_another():
    # Each crossing asks for three further steps; roots are over after the first.
    def minor(state, y, _):
        return Minor(jnp.ones(1), y - 1.0, y[0])

    def major(state, y, roots, date, _):
        left, log = state
        left = jnp.where(roots[0], 3, jnp.maximum(left - 1, 0))
        log = log * 10 + 1 + roots[0]
        return Major(
            (left, log), jnp.where(roots[0], y - 1.0, y), jnp.where(left > 0, date, jnp.inf), log
        )

    system = System(lambda key: ((2, 0), jnp.zeros(1)), minor, major, ("x",), ("up",))
    result = simulate(system, until=2.5, events=4)
    assert int(result.last.output) == 11_2111_2111
    assert result.events.steps[:2].tolist() == [4, 4]
    assert int(result.last.counts.majors) == 10


def test_horizons_are_reached_exactly_and_nothing_happens_at_the_end():
    def timer(period):
        def minor(state, y, _):
            return Minor(jnp.stack([y[1], -y[0]]), jnp.zeros(0), y[0])

        def major(state, y, roots, date, _):
            due, count = state
            now = date >= due
            due = dates.choice(now, due + period, due)
            return Major((due, count + now), y, due, count)

        return System(
            lambda key: ((dates.date(0.0), jnp.int32(0)), jnp.array([0.0, 1.0])),
            minor,
            major,
            ("x", "v"),
        )

    result = simulate(timer(0.1), until=18.0, events=200)
    sums = np.cumsum(np.full(190, 0.1))
    assert found(result).tolist() == sums[sums < 18.0].tolist()
    assert len(found(result)) == 180  # 180 additions of 0.1 give less than 18
    assert float(result.last.date) == 18.0
    np.testing.assert_allclose(result.last.positions, [np.sin(18.0), np.cos(18.0)], atol=1e-5)
    assert int(simulate(timer(3.0), until=9.0).last.counts.events) == 2


@pytest.mark.slow
def test_what_disc_compares_with_is_noted_before_the_first_step_at_a_date():
    def minor(seen, y, _):
        return Minor(jnp.ones(1), y - 1.0, ())

    def major(seen, y, roots, date, _):
        return Major(seen, y * 0.0, jnp.inf, seen)

    def set_up(seen, y, roots, _):
        return y[0]

    system = System(
        lambda key: (jnp.float64(-1.0), jnp.zeros(1)), minor, major, ("x",), ("up",), set_up
    )
    result = simulate(system, until=1.5, events=1)
    assert result.events.output[0] == pytest.approx(1.0)
    assert float(simulate(system, until=0.5).last.output) == -1.0


def test_disc_sees_an_input_change():
    def minor(discrete, y, given):
        return Minor(jnp.zeros(0), jnp.zeros(0), ())

    def major(discrete, y, roots, date, given):
        seen, count = discrete
        return Major((seen, count + (seen != given)), y, jnp.inf, ())

    def set_up(discrete, y, roots, given):
        return given, discrete[1]

    system = System(
        lambda key: ((jnp.float64(3.0), jnp.int32(0)), jnp.zeros(0)), minor, major, (), (), set_up
    )
    inputs = signal([0.0, 0.5, 0.7, 0.8], np.array([3.0, 4.0, 4.0, 5.0]))
    result = simulate(system, until=1.0, inputs=inputs, events=4)
    assert int(result.last.discrete[1]) == 2


@pytest.mark.slow
def test_the_frictionless_ball_keeps_its_energy_over_a_thousand_bounces():
    result = simulate(machines.drop(1.0), until=2860.0)
    y, v = result.last.positions
    assert int(result.last.discrete) == 1002
    assert float(9.81 * y + v * v / 2) == pytest.approx(98.1, rel=1e-11)


@pytest.mark.slow
def test_the_time_since_the_last_crossing_goes_on_to_the_end():
    result = simulate(machines.ball(0.9), until=3.0, options=TIGHT, events=10)
    bounces = found(result)[np.asarray(result.events.roots)[: int(result.events.count), 0]]
    np.testing.assert_allclose(result.last.crowding.since, 3.0 - bounces[-1], rtol=1e-12)


def test_samples_lie_between_events_and_at_the_end():
    system = rising(lambda y: y[0] - 1.0, jump=lambda y, roots: jnp.where(roots[0], y - 1.0, y))
    times = [0.0, 0.5, 0.999, 1.25, 2.125, 2.125]
    result = simulate(system, until=2.125, times=times)
    assert int(result.sampled) == 6
    np.testing.assert_allclose(
        result.positions[:, 0], [0, 0.5, 0.999, 0.25, 0.125, 0.125], atol=1e-12
    )
    np.testing.assert_allclose(result.output, result.positions)


@pytest.mark.slow
def test_inputs_are_held_or_interpolated_and_their_jumps_are_not_smoothed():
    def minor(count, y, given):
        return Minor(jnp.stack([given, y[0]]), jnp.zeros(0), given)

    def major(count, y, roots, date, given):
        return Major(count + 1, y, jnp.inf, given)

    system = System(lambda key: (jnp.int32(0), jnp.zeros(2)), minor, major, ("x", "z"))
    knots, values = np.array([0.5, 1.0, 2.0]), np.array([1.0, -2.0, 4.0])
    held = simulate(system, until=3.0, times=[0.75, 1.5, 2.5], inputs=signal(knots, values))
    np.testing.assert_allclose(held.positions[:, 0], [0.75, 0.0, 1.0], atol=1e-13)
    assert held.output.tolist() == [1.0, -2.0, 4.0]
    assert int(held.last.discrete) == 4  # a major step at the start and at each date of the input
    line = simulate(
        system, until=3.0, times=[0.75, 1.5, 2.5], inputs=signal(knots, values, linear=True)
    )
    np.testing.assert_allclose(line.output, [-0.5, 1.0, 4.0], atol=1e-13)
    x = [0.5 + 0.0625, 0.5 - 0.25 - 0.25, 0.5 - 0.25 + 1.0 + 2.0]
    np.testing.assert_allclose(line.positions[:, 0], x, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("flat", [False, True])
def test_lanes_are_what_each_simulation_is_alone(flat):
    options = Options(flat=flat)

    def one(restitution):
        result = simulate(
            machines.ball(restitution),
            until=9.0,
            times=jnp.linspace(0, 9, 4),
            options=options,
            events=9,
        )
        return result.positions, result.events.dates, result.events.count, result.last.counts[:4]

    factors = jnp.array([0.9, 0.5, 1.0])
    lanes = jax.jit(jax.vmap(one))(factors)
    alone = jax.jit(one)
    for index, factor in enumerate(factors):
        for lane, single in zip(
            jax.tree.leaves(lanes), jax.tree.leaves(alone(factor)), strict=True
        ):
            np.testing.assert_allclose(lane[index], single, rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("back", [0.01, 0.3])
def test_after_a_bounce_a_step_is_long_but_misses_no_bounce(back):
    fall = np.sqrt(20 / 9.81)
    flights = 2 * fall * back ** np.arange(1, 4)
    expected = fall + np.cumsum([0, *flights])
    until = expected[-1] + 0.4 * flights[-1] * back
    result = simulate(machines.drop(back), until=until, events=9)
    np.testing.assert_allclose(found(result), expected, atol=1e-10)
    assert result.last.counts.accepted <= 16


def test_after_a_jump_of_the_slope_a_step_starts_anew():
    """From 1 a second to 1,000, near 0, where the slope changes within a thousandth of a second."""

    def minor(fast, y, _):
        slope = jnp.where(fast, -1000.0 * (y - 1.0), 1.0)
        return Minor(slope, y - 0.5, y)

    def major(fast, y, roots, date, _):
        return Major(fast | roots[0], y, jnp.where(roots[0], 0.0, jnp.inf), y)

    first = jnp.zeros((), bool), jnp.zeros(1)
    system = System(lambda key: first, minor, major, ("y",), ("up(y - 0.5)",))
    result = simulate(system, until=0.502)
    exact = 1 - 0.5 * np.exp(-2.0)
    assert float(result.last.positions[0]) == pytest.approx(exact, abs=1e-5)
    assert result.last.counts.refused <= 2
