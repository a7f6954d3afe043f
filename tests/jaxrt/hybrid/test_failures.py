"""What ends a simulation too early, in words."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from pzjax.jaxrt.hybrid.course import Status
from pzjax.jaxrt.hybrid.failures import HybridFailure
from pzjax.jaxrt.hybrid.inputs import signal
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.system import Major, Minor, System


def smooth(derivative, start, names=("x",), code=0):
    """A system without events that ends the program at once if a code is not 0."""

    def major(discrete, y, roots, date, _):
        return Major(discrete, y, jnp.inf, (), code)

    return System(
        lambda key: ((), jnp.array(start)),
        lambda discrete, y, _: Minor(derivative(y), jnp.zeros(0), ()),
        major,
        names,
        name="node",
        signature="blow : unit -C-> unit (a.zls, line 3)",
    )


def failed(system, until=10.0, **arguments):
    with pytest.raises(HybridFailure) as told:
        simulate(system, until=until, **arguments)
    return told.value


def test_derivatives_that_are_no_numbers_and_steps_that_become_too_small():
    lost = failed(
        smooth(lambda y: jnp.stack([0 * y[1] + 1, jnp.sqrt(1 - y[0])]), (0.0, 0.0), ("t", "w"))
    )
    assert lost.status == Status.STEP
    assert lost.date == pytest.approx(1.0, abs=1e-6)
    assert "blow : unit -C-> unit (a.zls, line 3), at time " in str(lost)
    assert "no step is small enough" in str(lost)
    start = failed(
        smooth(lambda y: jnp.stack([1.0 + y[0], jnp.log(y[1])]), (0.0, -1.0), ("t", "w"))
    )
    assert start.date == 0
    assert "the derivative of w is not a number" in str(start)
    blown = failed(smooth(lambda y: y * y, (1.0,)))
    assert blown.date == pytest.approx(1.0, abs=1e-6)
    assert "x changes fastest" in str(blown)
    nothing = failed(smooth(lambda y: y, (np.nan,)))
    assert "the state x is not a number" in str(nothing)


def test_what_the_program_says_and_cascades_without_end():
    assert "ended with code 7" in str(failed(smooth(lambda y: y, (1.0,), code=7)))

    def major(discrete, y, roots, date, _):
        return Major(discrete, y, jnp.where(jnp.any(roots) | discrete, 0.0, jnp.inf), ())

    def counted(discrete, y, roots, date, _):
        made = major(discrete, y, roots, date, _)
        return made._replace(discrete=discrete | roots[0])

    system = System(
        lambda key: (jnp.asarray(False), jnp.zeros(1)),
        lambda discrete, y, _: Minor(jnp.ones(1), y - 1.5, ()),
        counted,
        ("t",),
        ("up",),
    )
    endless = failed(system, options=Options(cascade=50))
    assert (endless.status, endless.date) == (Status.CASCADE, pytest.approx(1.5))
    assert "50 discrete steps at one date" in str(endless)


@pytest.mark.parametrize("restitution", [0.1, 0.5, 0.9])
def test_a_ball_that_bounces_infinitely_often_is_told_before_it_falls_through_the_floor(
    restitution,
):
    fall = np.sqrt(20 / 9.81)
    end = fall * (1 + 2 * restitution / (1 - restitution))
    zeno = failed(machines.drop(restitution), until=100.0, events=500)
    assert zeno.status == Status.ZENO
    assert zeno.date == pytest.approx(end, rel=1e-5)
    assert "the crossing up(-. y), line 3 comes ever faster" in str(zeno)
    events = zeno.result.events
    assert events.dates[0] == pytest.approx(fall)  # nothing before it is lost
    assert float(zeno.result.last.positions[0]) > -1e-9


def test_a_relay_without_a_gap_is_told():
    def minor(up, y, _):
        return Minor(jnp.where(up, 0.7, -0.7)[None], jnp.where(up, y, -y) - 5e-13, ())

    def major(up, y, roots, date, _):
        return Major(up ^ roots[0], y, jnp.where(roots[0], 0.0, jnp.inf), ())

    system = System(
        lambda key: (jnp.asarray(False), jnp.full(1, 70.0)),
        minor,
        major,
        ("x",),
        ("up(x), line 9",),
    )
    stuck = failed(system, until=200.0)
    assert stuck.status == Status.STUCK
    assert stuck.date == pytest.approx(100.0)
    assert "the crossing up(x), line 9 comes again and again" in str(stuck)


def test_a_bound_on_steps_is_told_and_lanes_have_a_status():
    bound = failed(machines.van_der_pol(), steps=20)
    assert bound.status == Status.BOUND

    def status(e):
        return simulate(machines.drop(e), until=20.0).status

    statuses = jax.jit(jax.vmap(status))(jnp.array([0.5, 0.95]))
    assert statuses.tolist() == [Status.ZENO, Status.DONE]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Options(rtol=0.0), "rtol is a number above 0, not 0.0"),
        (lambda: Options(maxstep=1.0, minstep=2.0), "minstep lies between 0 and maxstep"),
        (lambda: Options(cascade=0), "cascade is at least 1"),
        (lambda: Options(solver="euler"), "no solver is called euler"),
        (lambda: signal([0.0, 0.0], [1.0, 2.0]), "each later than the one before"),
        (lambda: signal([0.0, 1.0], [1.0]), "2 dates has as many values"),
        (lambda: simulate(machines.drop(1.0), until=1.0, times=[1.0, 0.5]), "none before the one"),
        (lambda: simulate(machines.drop(1.0), until=1.0, events=-1), "0 or more"),
    ],
)
def test_what_makes_no_sense_is_refused(make, said):
    with pytest.raises(ValueError, match=said):
        make()
