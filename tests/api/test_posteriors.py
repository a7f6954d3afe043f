"""What Python asks of a posterior: of one on particles and of one with exact laws, by the same names."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.errors import Unknown, WrongForm

EXACT = """\
open Probzelus
open Infer_semi_symbolic
let proba pair_of y = pair (x, z) where
  rec x = sample (gaussian (const (0.0), 1.0))
  and z = sample (gaussian (x, 1.0))
  and () = observe (gaussian (z, 1.0), y)
let proba one y = x where
  rec x = sample (gaussian (const (0.0), 1.0)) and () = observe (gaussian (x, 1.0), y)
let node both y = infer 5 pair_of y
let node alone y = infer 1 one y
"""
ON_PARTICLES = """\
open Probzelus
open Distribution
open Infer_pf
let proba pair_of y = (x, z) where
  rec x = sample (gaussian (0.0, 1.0))
  and z = sample (gaussian (x, 1.0))
  and () = observe (gaussian (z, 1.0), y)
let node both y = infer 20000 pair_of y
"""


@pytest.fixture(scope="module")
def exact(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("exact") / "exact.zls"
    path.write_text(EXACT)
    return load(path)


@pytest.fixture(scope="module")
def particles(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("particles") / "particles.zls"
    path.write_text(ON_PARTICLES)
    return load(path)


def posterior(node: Any, y: float) -> Any:
    return node.step(node.init(0), y)[1]


# x ~ N(0, 1), z ~ N(x, 1), y = 1 seen of z with variance 1: E x = 1/3, E z = 2/3, both with variance 2/3.


def test_an_exact_posterior_is_split_into_exact_ones(exact: Any) -> None:
    found = posterior(exact.both, 1.0)
    np.testing.assert_allclose(found.std(), [np.sqrt(2 / 3)] * 2, rtol=1e-6)
    x, z = found.split()
    np.testing.assert_allclose([x.mean(), z.mean()], [1 / 3, 2 / 3], rtol=1e-6)
    np.testing.assert_allclose([x.std(), z.std()], [np.sqrt(2 / 3)] * 2, rtol=1e-6)
    at = x.quantile(0.975)
    np.testing.assert_allclose(at, 1 / 3 + 1.959964 * np.sqrt(2 / 3), rtol=1e-5)
    assert repr(x) == "<part of a posterior of 5 exact particles: mean 0.3333, deviation 0.8165>"


@pytest.mark.slow
def test_both_kinds_answer_alike(exact: Any, particles: Any) -> None:
    for found in posterior(exact.both, 1.0), posterior(particles.both, 1.0):
        total = found.map(lambda value: value[0] + value[1])
        np.testing.assert_allclose(total.mean(), 1.0, atol=0.05)
        np.testing.assert_allclose(total.std(), np.sqrt(2.0), atol=0.05)
        np.testing.assert_allclose([one.mean() for one in found.split()], [1 / 3, 2 / 3], atol=0.03)


def test_what_has_no_exact_answer_is_refused_by_name(exact: Any) -> None:
    with pytest.raises(Unknown, match="given takes a posterior on particles, and this one has exa"):
        posterior(exact.both, 1.0).given(lambda value: value[0] > 0)
    with pytest.raises(WrongForm, match="split takes a posterior over tuples"):
        posterior(exact.alone, 1.0).split()


@pytest.mark.slow
def test_deviations_of_scanned_posteriors_are_those_of_each(exact: Any) -> None:
    node = exact.alone
    _, found = jax.lax.scan(node.step, node.init(0), np.zeros(3, np.float32))
    assert found.std().shape == (3,)
