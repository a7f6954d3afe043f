"""Random smooth systems with random guards, against `solve_ivp` of SciPy with its events."""

import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.system import Major, Minor, System
from scipy.integrate import solve_ivp

UNTIL = 6.0
OPTIONS = Options(rtol=1e-10, atol=1e-12, maxstep=0.1)


def random_system(random, n=3):
    """A damped system with a nonlinear term; two guards; each jumps its own way."""
    matrix = random.normal(size=(n, n)) - 1.2 * np.eye(n)
    matrix[0, 1] += 4.0
    matrix[1, 0] -= 4.0
    force, start = random.normal(size=n), random.normal(size=n)
    guards, levels = random.normal(size=(2, n)), random.normal(size=2) * 0.3
    jumps = random.uniform(-0.5, 0.5, size=(2, n))
    return matrix, force, guards, levels, jumps, start


def derivative(np_, matrix, force, y):
    return matrix @ y + force * np_.sin(y[::-1])


def by_scipy(matrix, force, guards, levels, jumps, start):
    """The dates and roots of events, and the end."""
    t, y, dates = 0.0, start, []
    below = guards @ y - levels < 0
    while True:
        events = []
        for row, level in zip(guards, levels, strict=True):

            def event(t, y, row=row, level=level):
                return row @ y - level

            event.terminal, event.direction = True, 1
            events.append(event)
        solution = solve_ivp(
            lambda t, y: derivative(np, matrix, force, y),
            (t, UNTIL),
            y,
            "DOP853",
            events=events,
            rtol=1e-11,
            atol=1e-12,
            max_step=0.05,
        )
        if solution.status == 0:
            return dates, solution.y[:, -1]
        which = [len(found) > 0 for found in solution.t_events]
        t, y = solution.t[-1], solution.y[:, -1]
        dates.append((t, which))
        y = y + jumps[which.index(True)]
        below = guards @ y - levels < 0
        assert (abs(guards @ y - levels) > 1e-6).all(), below


def by_us(matrix, force, guards, levels, jumps, start):
    def minor(_, y, given):
        return Minor(derivative(jnp, matrix, force, y), guards @ y - levels, ())

    def major(_, y, roots, date, given):
        jump = jnp.where(roots[0], jumps[0], jnp.where(roots[1], jumps[1], 0.0))
        return Major((), y + jump, jnp.where(jnp.any(roots), 0.0, jnp.inf), ())

    system = System(lambda key: ((), start), minor, major, ("x", "y", "z"), ("a", "b"))
    return simulate(system, until=UNTIL, options=OPTIONS, events=200)


@pytest.mark.slow
def test_random_systems_against_scipy():
    random, events, ours = np.random.default_rng(11), 0, jax.jit(by_us)
    for _ in range(12):
        parts = random_system(random)
        try:
            dates, end = by_scipy(*parts)
        except AssertionError:
            continue  # a jump ends too near a guard to tell
        result = ours(*map(jnp.asarray, parts))
        count = int(result.events.count)
        assert count == len(dates)
        events += count
        np.testing.assert_allclose(
            np.asarray(result.events.dates)[:count], [t for t, _ in dates], atol=1e-7
        )
        assert np.asarray(result.events.roots)[:count].tolist() == [which for _, which in dates]
        np.testing.assert_allclose(result.last.positions, end, atol=1e-6)
    assert events > 20
