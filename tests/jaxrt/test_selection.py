"""What each selection makes of some particles, by themselves."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.inference.selection import (
    Selected,
    Selection,
    choose_one,
    keep,
    uniform,
    when_ess_below,
    when_unequal,
)
from pzjax.jaxrt.inference.weights import normalise
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.random import as_key

NUMBERS = np.arange(4)
EQUAL, ONE = np.float32([0.0] * 4), np.float32([-np.inf, -np.inf, 0.0, -np.inf])
"""Log-weights."""


def turn(key: Any, weights: Any, states: Population, trigger: Any) -> Selected:
    """A selection that moves all particles."""
    return Selected(Population.stacked(states.tree[::-1]), uniform(4), jnp.asarray(True))


def selected(selection: Selection, log_weights: Any) -> tuple[list[int], Selected]:
    """The particles after a selection from some that are numbers, and all else."""

    def select(log_weights: Any) -> Selected:
        weights = normalise(log_weights)
        return selection(
            as_key(1), weights, Population.stacked(jnp.asarray(NUMBERS)), np.asarray(True)
        )

    found = jax.jit(select)(log_weights)
    states = found.states.spread([True], 4).tree
    return np.asarray(states).tolist(), found


def test_what_is_kept() -> None:
    numbers, found = selected(keep, ONE)
    assert numbers == [0, 1, 2, 3]
    np.testing.assert_array_equal(found.log_weights.tree, ONE)
    assert not found.resampled


def test_one_is_chosen_and_all_share_it() -> None:
    numbers, found = selected(choose_one, ONE)
    assert numbers == [2, 2, 2, 2]
    assert found.states.varying == found.log_weights.varying == (False,)
    np.testing.assert_allclose(found.log_weights.tree, -np.log(4), rtol=1e-6)
    assert found.resampled
    numbers, _ = selected(choose_one, np.full(4, np.nan, np.float32))
    assert numbers in [[n] * 4 for n in NUMBERS]


def test_particles_of_equal_weights_may_stay() -> None:
    # The sample size is that of N, which is not below it.
    for selection in (when_unequal(turn), when_ess_below(1.0, turn)):
        numbers, found = selected(selection, EQUAL)
        assert (numbers, found.resampled) == ([0, 1, 2, 3], False)
        numbers, found = selected(selection, ONE)
        assert (numbers, found.resampled) == ([3, 2, 1, 0], True)
