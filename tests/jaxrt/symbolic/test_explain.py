"""What is told of symbolic inference: it is what the step does."""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt.symbolic.explain import explaining
from pzjax.stdlib import infer_semi_symbolic as ssi


def told(model: Any, like: Any) -> str:
    with explaining() as reports:
        ssi.infer(3)(model).init(0, like=like)
    return "\n".join(map(str, reports.values()))


def test_an_exact_model_draws_nothing(models: Any) -> None:
    text = told(models.hold, 0.0)
    assert "exact: nothing is drawn" in text
    assert "x0 is kept as a gaussian" in text
    assert "a particle holds 6 numbers" in text


def test_draws_have_a_place_and_a_reason(models: Any) -> None:
    text = told(models.outlier, 0.0)
    assert "a boolean, after both sides of its branch, because a branch waits for it" in text
    assert "rate is kept as a beta" in text
    forced = told(models.forced, 0.0)
    assert "at line" in forced
    assert "a gaussian, because it is evaluated" in forced
    mixed = told(models.mixed, (True, 0.0))
    assert "a beta, because" in mixed
    assert told(models.kept, True).count("bernoulli of a beta") == 1
