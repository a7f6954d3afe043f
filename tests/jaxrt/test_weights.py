"""Weights of a few particles against the same sums in 64 bits, and what is told where they can't be used."""

from typing import Any

import jax
import numpy as np
import pytest
from pzjax.jaxrt.inference.weights import Weights, equal, normalise

SHARED = -2.5
"""What is added to all log-weights of a step."""


def compiled(function: Any, *arguments: Any) -> Weights:
    """What a function gives where a step is compiled."""
    return jax.jit(function)(*arguments)


def expected(log_weights: Any, shared: float) -> dict[str, Any]:
    """Each attribute, by its definition."""
    logs = np.asarray(log_weights, np.float64)
    log_total = np.logaddexp.reduce(logs)
    shares = np.exp(logs - log_total)
    return {
        "relative": shares / shares.max(),
        "total": 1 / shares.max(),
        "logs": logs - log_total,
        "log_total": shared + log_total,
        "ess": 1 / np.square(shares).sum(),
        "failed": False,
    }


def assert_are(weights: Weights, attributes: dict[str, Any]) -> None:
    for name, value in attributes.items():
        # A log-weight of 300 is rounded by 1.5e-5, and the least logarithm here is 0.3.
        np.testing.assert_allclose(getattr(weights, name), value, rtol=1e-4, err_msg=name)


def test_weights_are_in_proportion_and_the_greatest_is_one() -> None:
    for log_weights in ([0.5, -1.0, -np.inf, 2.0, 0.5], [300.0], [-300.0, -301.0], [1.0, 1.0]):
        given = np.float32(log_weights)
        weights = compiled(normalise, given, SHARED)
        assert_are(weights, expected(given, SHARED))
        assert_are(weights.usable(), expected(given, SHARED))
    assert_are(compiled(normalise, given), expected(given, 0.0))


@pytest.mark.parametrize("size", [1, 5])
def test_equal_weights_are_those_of_as_many(size: int) -> None:
    weights = compiled(lambda one, shared: equal(one, size, shared), np.float32(-3.25), SHARED)
    assert_are(weights, expected(np.full(size, -3.25), SHARED))
    assert_are(weights.usable(), expected(np.full(size, -3.25), SHARED))
    alone = compiled(lambda one: equal(one, size), np.float32(-3.25))
    assert_are(alone, expected(np.full(size, -3.25), 0.0))


@pytest.mark.parametrize("bad", [-np.inf, np.inf, np.nan])
def test_weights_that_cannot_be_used_say_why_and_become_uniform(bad: float) -> None:
    others = [bad, bad] if bad == -np.inf else [0.0, -np.inf]
    for weights in (
        compiled(normalise, np.float32([*others, bad]), SHARED),
        compiled(lambda one, shared: equal(one, 3, shared), np.float32(bad), SHARED),
    ):
        assert weights.failed
        np.testing.assert_equal(float(weights.log_total), bad)
        for unknown in (weights.total, weights.logs, weights.ess):
            assert np.isnan(unknown).all()
        uniform = expected(np.zeros(3), 0.0) | {"log_total": bad, "failed": True}
        assert_are(weights.usable(), uniform)
