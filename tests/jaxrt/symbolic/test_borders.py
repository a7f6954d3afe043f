"""Where symbolic values end: nothing leaks out of a trace, and what can't have them says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from programs import ran, rt
from pzjax import load
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.symbolic.context import current, here
from pzjax.stdlib import infer_semi_symbolic as ssi
from pzjax.stdlib.distribution import ess, log_evidence, quantile
from scipy import stats

BORDERS = """
open Probzelus
open Distribution
open Infer_semi_symbolic

let proba inner y = x where
  rec x = sample (gaussian (const y, 1.))
  and () = observe (gaussian (x, 1.), 2. *. y)

let node guess y = mean_float (infer_marginal 3 inner y)

(* An inference in a model, of a value that the model holds. *)
let proba outer y = pair (x, const m) where
  rec x = sample (gaussian (const 0. -> pre x, 1.))
  and v = eval x
  and m = guess v
  and () = observe (gaussian (x, 1.), y)
"""


@pytest.fixture(scope="module")
def borders(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("borders") / "borders.zls"
    file.write_text(BORDERS)
    return load(Path(file))


def test_outside_of_a_model_there_is_no_store() -> None:
    assert here() is None
    with pytest.raises(Refused, match="outside of a model"):
        current()
    with pytest.raises(Refused, match="outside of a model"):
        rt.sample(rt.as_key(0), ssi.gaussian((0.0, 1.0)))


def test_a_function_that_is_traced_by_itself_has_no_store(models: Any) -> None:
    def step(state: Any, key: Any, given: Any) -> Any:
        drawn = jax.vmap(lambda y: rt.sample(key, ssi.gaussian((y, 1.0))).const)(given)
        return state, (drawn, 0.0)

    model = rt.Node(lambda key: (), lambda s, given: step(s, *given), lambda s: s, proba=True)
    node = ssi.infer(1)(model)
    with pytest.raises(Refused, match="once for each of many elements"):
        node.step(node.init(0), np.zeros(3))
    assert here() is None


def test_a_failing_step_leaves_no_store(models: Any) -> None:
    def step(state: Any, given: Any) -> Any:
        rt.sample(given[0], ssi.gaussian((0.0, 1.0)))
        raise ZeroDivisionError

    node = ssi.infer(1)(rt.Node(lambda key: (), step, lambda s: s, proba=True))
    with pytest.raises(ZeroDivisionError):
        node.step(node.init(0), 0.0)
    assert here() is None


@pytest.mark.slow
def test_an_inference_in_a_model_has_a_store_of_its_own(borders: Any) -> None:
    node = ssi.infer(4)(borders.outer)
    state = node.init(0, like=0.0)
    _, found = node.step(state, 1.0)
    value, mean = found.values.tree
    # The inner mean is 1.5 times the value that it was given, which the particle has from then on.
    np.testing.assert_allclose(mean, 1.5 * value, atol=1e-9)
    assert len(set(np.asarray(value).tolist())) == 4


@pytest.mark.parametrize("kind", ["for", "while"])
def test_a_loop_of_unknown_length_carries_the_store(kind: str) -> None:
    def step(state: Any, given: Any) -> Any:
        key, (count, y) = given
        start = rt.sample(key, ssi.gaussian((0.0, 2.0)))

        def move(x: Any) -> Any:
            return rt.sample(key, ssi.gaussian((x, 1.0)))

        if kind == "for":
            end = rt.for_loop(1, count, lambda _, x: move(x), start)
        else:
            end, _ = rt.while_loop(
                lambda carried: carried[1] > 0,
                lambda carried: (move(carried[0]), carried[1] - 1),
                (start, count),
            )
        return state, ((start, end), rt.observe(ssi.gaussian((end, 0.5)), y))

    node = ssi.infer(3)(rt.Node(lambda key: (), step, lambda s: s, proba=True))
    _, found = jax.jit(node.step)(node.init(0), (jnp.asarray(4), 3.0))
    np.testing.assert_allclose(found.mean(), [3 * 2 / 6.5, 3 * 6 / 6.5], atol=1e-9)
    np.testing.assert_allclose(found.variance(), [2 - 4 / 6.5, 6 - 36 / 6.5], atol=1e-9)
    np.testing.assert_allclose(log_evidence(found), stats.norm.logpdf(3, 0, 6.5**0.5), atol=1e-9)


@pytest.mark.slow
def test_streams_gradients_and_scans(models: Any) -> None:
    node = ssi.infer_marginal(10)(models.kalman)
    ys = np.random.default_rng(0).normal(size=(3, 5))

    def evidence(ys: Any) -> Any:
        state, _ = rt.scan(lambda s, y: (node.step(s, y)[0], 0.0), node.init(0, like=0.0), ys)
        return state.log_evidence

    streams = jax.vmap(evidence)(ys)
    each = [ran(models.kalman, row).log_evidence[-1] for row in ys]
    np.testing.assert_allclose(streams, each, atol=1e-9)
    slope = jax.grad(evidence)(ys[0])
    near = [(evidence(ys[0] + h) - evidence(ys[0] - h)) / 2e-6 for h in 1e-6 * np.eye(5)]
    np.testing.assert_allclose(slope, near, atol=1e-6)


@pytest.mark.slow
def test_a_posterior_knows_its_quality_and_quantiles(models: Any) -> None:
    node = ssi.infer_marginal(10)(models.outlier)
    state, found = jax.jit(node.step)(node.init(0, like=0.0), 3.0)
    np.testing.assert_allclose(log_evidence(found), state.log_evidence)
    assert 1 <= float(ess(found)) <= 10
    level = float(quantile(0.9)(found))
    draw = jax.jit(jax.vmap(lambda seed: found.sample(rt.as_key(seed))))
    draws = draw(np.arange(200))
    assert 0.8 < np.mean(np.asarray(draws) <= level) < 0.97
    one = ssi.infer_marginal(1)(models.kalman)
    _, found = one.step(one.init(0, like=0.0), 3.0)
    law = stats.norm(float(found.mean()), float(found.variance()) ** 0.5)
    np.testing.assert_allclose(
        quantile(np.array([0.1, 0.5]))(found), law.ppf([0.1, 0.5]), atol=1e-8
    )
    np.testing.assert_allclose(float(found.log_prob(1.0)), law.logpdf(1.0), atol=1e-9)
