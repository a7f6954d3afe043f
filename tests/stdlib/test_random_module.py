"""The module `Random`: bounds, distributions, one draw for each particle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import pytest
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import random as Random

DRAWS = 20_000


def many(function: Callable[..., Any], argument: Any) -> jax.Array:
    key = as_key(1)
    return jax.jit(jax.vmap(lambda i: function(key.fold(i), argument)))(jnp.arange(DRAWS))


@pytest.mark.parametrize("name", ["int_", "int32", "int64", "nativeint"])
def test_integers_are_uniform_below_the_bound(name: str) -> None:
    drawn = many(getattr(Random, name), 5)
    assert drawn.dtype == (jnp.int32 if name == "int32" else jnp.int64)
    counts = jnp.bincount(drawn, length=6)
    assert counts[5] == 0
    squares = jnp.sum((counts[:5] - DRAWS / 5) ** 2 / (DRAWS / 5))
    assert squares < 20  # chi-squared of 4 degrees: beyond it once in 2000


def test_large_bounds() -> None:
    drawn = many(Random.int64, 2**40)
    assert (drawn >= 0).all()
    assert drawn.max() > 2**39


def test_floats_are_uniform() -> None:
    drawn = many(Random.float_, 4.0)
    assert (drawn >= 0).all()
    assert (drawn < 4).all()
    assert drawn.mean() == pytest.approx(2.0, abs=0.05)
    assert drawn.var() == pytest.approx(16 / 12, rel=0.05)
    assert (many(Random.float_, -4.0) <= 0).all()
    assert Random.float_(as_key(0), 0.0) == 0.0


def test_bits_and_booleans() -> None:
    bits = many(Random.bits, ())
    assert (bits >= 0).all()
    assert (bits < 2**30).all()
    assert bits.max() > 2**29
    assert many(Random.bool_, ()).mean() == pytest.approx(0.5, abs=0.02)


def test_particles_draw_for_themselves() -> None:
    key = as_key(3)
    drawn = jax.vmap(lambda lane: Random.float_(key.with_lane(lane), 1.0))(jnp.arange(100))
    assert len(set(drawn.tolist())) == 100


def test_seeds_have_no_effect() -> None:
    assert Random.initialise(3) == Random.self_init(()) == Random.full_init(jnp.arange(3)) == ()
