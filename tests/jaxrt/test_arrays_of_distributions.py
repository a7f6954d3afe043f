"""Moments, quantiles and draws of arrays of distributions, as `scan` and `vmap` give them: those of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.distributions.empirical import empirical
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.distributions.mv_gaussian import mv_gaussian

EXACT = """\
open Probzelus
open Distribution
open Infer_semi_symbolic
let proba walk y = pair (x, x +~ (const 1.0)) where
  rec x = sample (gaussian ((const 0.0, 10.0) -> (pre x, 1.0)))
  and () = observe (gaussian (x, 1.0), y)
let proba rate y = m where
  rec init m = sample (gamma (const 2.0, const 1.0))
  and () = observe (poisson m, int_of_float y)
let node joint y = infer 3 walk y
let node marginal y = infer_marginal 3 walk y
let node counts y = infer 3 rate y
"""

LEVELS = jnp.array([0.05, 0.5, 0.9])


def check(together: Any, apart: list[Any], levels: list[Any]) -> None:
    """What is told of an array of distributions is what each tells."""
    methods: list[tuple[Callable[[Any], Any], int]] = [
        (lambda one: one.mean(), 0),
        (lambda one: one.variance(), 0),
        *((lambda one, level=level: one.quantile(level), jnp.ndim(level)) for level in levels),
    ]
    for method, axis in methods:
        expected = jax.tree.map(
            lambda *parts, axis=axis: jnp.stack(parts, axis), *map(method, apart)
        )
        jax.tree.map(
            lambda got, wanted: np.testing.assert_allclose(got, wanted, rtol=1e-5),
            method(together),
            expected,
        )
    first, again = together.sample(3), together.sample(3)
    for leaf, same in zip(*map(jax.tree.leaves, (first, again)), strict=True):
        assert np.array_equal(leaf, same)
        assert leaf.shape[0] == len(apart)


@pytest.mark.slow
def test_points() -> None:
    values = jnp.arange(24.0).reshape(4, 6) ** 1.5
    weights = jnp.arange(1.0, 25.0).reshape(4, 6) % 5 + 1
    together = jax.vmap(empirical)((values, -values), weights)
    apart = [empirical((values[i], -values[i]), weights[i]) for i in range(4)]
    check(together, apart, [0.3, LEVELS])
    twice = jax.tree.map(lambda leaf: jnp.stack([leaf, leaf]), together)
    assert twice.mean()[0].shape == (2, 4)
    assert twice.quantile(LEVELS)[1].shape == (3, 2, 4)
    first, second = together.split()
    assert np.array_equal(first.mean(), -second.mean())
    assert np.array_equal(together.map(lambda pair: pair[0]).mean(), first.mean())


@pytest.mark.slow
def test_each_draws_by_itself() -> None:
    same = jax.vmap(gaussian)(jnp.zeros(2000), jnp.ones(2000))
    drawn = np.asarray(same.sample(5))
    assert abs(drawn.mean()) < 0.1
    assert abs(drawn.std() - 1) < 0.1
    columns = jax.vmap(lambda m: mv_gaussian(m * jnp.ones((2, 1)), jnp.eye(2)))(jnp.arange(3.0))
    assert columns.sample(1).shape == columns.mean().shape == (3, 2, 1)


def test_a_parameter_may_stand_for_all() -> None:
    assert gaussian(jnp.arange(3.0), 1.0).mean().shape == (3,)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["joint", "marginal", "counts"])
def test_exact_posteriors(name: str, tmp_path: Path) -> None:
    program = tmp_path / "exact.zls"
    program.write_text(EXACT)
    node = getattr(load(program), name)
    measures = jnp.array([1.0, 2.0, 0.5])
    _, together = jax.lax.scan(node.step, node.init(0), measures)
    state, apart = node.init(0), []
    for measure in measures:
        state, posterior = node.step(state, measure)
        apart.append(posterior)
    check(together, apart, [0.25])
    assert together.log_evidence.shape == (3,)
