"""A simulation in chunks is the same as in one, to the bit."""

import jax
import numpy as np
import pytest
from hybrid import machines
from pzjax.jaxrt.hybrid import Options
from pzjax.jaxrt.hybrid.chunks import Simulation


def rows(simulation, at=None, other=None):
    """All rows; after chunk `at`, go on in another simulation."""
    parts, count = [simulation.first()], 0
    while not simulation.is_over:
        parts.append(simulation.advance())
        count += 1
        if count == at:
            other.restore(simulation.leaves())
            simulation = other
    return count, jax.tree.map(lambda *columns: np.concatenate(columns), *parts)


@pytest.mark.slow
def test_chunks_and_checkpoints_change_nothing():
    short = Options(maxstep=0.5)  # no step is longer because the end is later

    def fresh(until=12.0, **bounds):
        return Simulation(machines.ball(0.9), until=until, sampling=0.05, options=short, **bounds)

    one, whole = rows(fresh())
    assert one == 1
    assert whole.events.sum() == 9
    assert (~whole.events).sum() == 241
    assert (np.diff(whole.dates) >= 0).all()
    many, parts = rows(fresh(9.0, rows=3, steps=7), at=20, other=fresh(rows=3, steps=7))
    assert many > 80
    for a, b in zip(jax.tree.leaves(whole), jax.tree.leaves(parts), strict=True):
        np.testing.assert_array_equal(a, b)
    _, longer = rows(fresh(5.0), at=1, other=fresh())
    np.testing.assert_allclose(whole.dates, longer.dates, atol=1e-9)
    np.testing.assert_allclose(whole.positions[-1], longer.positions[-1], atol=1e-9)


@pytest.mark.slow
def test_a_state_of_another_system_is_refused():
    ball, drop = Simulation(machines.ball()), Simulation(machines.drop(0.5))
    with pytest.raises(ValueError, match="another system"):
        drop.restore(ball.leaves())
