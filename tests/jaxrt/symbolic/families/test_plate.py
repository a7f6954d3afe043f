"""Rows of gaussian columns: draws of a form have its law, and leave nothing random in it."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.symbolic.families import plate
from pzjax.jaxrt.symbolic.terms import Member

RANDOM = np.random.default_rng(3)


@pytest.mark.parametrize("rank", [pytest.param(3, marks=pytest.mark.slow), 1])
def test_a_draw_has_the_law_of_its_form(rank: int) -> None:
    root, coef = RANDOM.normal(size=(3, rank)), RANDOM.normal(size=(2, 3))
    rows = plate.root(plate.of_size(2, 3), 1, jnp.arange(3.0), jnp.asarray(root @ root.T))
    form = Member(jnp.asarray(coef), jnp.ones(2), jnp.int32(1), (2,))
    mean, covariance = plate.moments(rows, form)
    zero = jnp.zeros(2)
    np.testing.assert_allclose(plate.draw(rows, form, zero)[1], mean, atol=1e-12)
    own = jax.jacobian(lambda noise: plate.draw(rows, form, noise)[1])(zero)
    np.testing.assert_allclose(own @ own.T, covariance, atol=1e-9)
    after, value = plate.draw(rows, form, jnp.ones(2))
    left, spread = plate.moments(after, form)
    np.testing.assert_allclose(left, value, atol=1e-9)
    np.testing.assert_allclose(spread, 0.0, atol=1e-9)


def test_columns_of_one_row_are_drawn_but_for_the_first() -> None:
    rows = plate.root(plate.of_size(2, 2), 0, jnp.zeros(2), jnp.eye(2))
    rows = plate.root(rows, 1, jnp.ones(2), 2.0 * jnp.eye(2))
    whole = jnp.broadcast_to(jnp.eye(2), (3, 2, 2))
    forms = Member(whole, jnp.zeros((3, 2)), jnp.array([0, 1, 0]), (2,))
    after, made = plate.distinct(rows, forms, jnp.full((3, 2), 0.5))
    np.testing.assert_array_equal(made.coef, whole.at[2].set(0.0))
    np.testing.assert_allclose(made.const, [[0.0, 0.0], [0.0, 0.0], [0.5, 0.5]])
    np.testing.assert_allclose(after.mean, [[0.5, 0.5], [1.0, 1.0]])
    np.testing.assert_allclose(after.cov, [np.zeros((2, 2)), 2.0 * np.eye(2)], atol=1e-12)
