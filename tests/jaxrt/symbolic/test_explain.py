"""What is told of symbolic inference: it is what the step does."""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt.inference.explaining import explaining
from pzjax.stdlib import infer_semi_symbolic as ssi


def told(model: Any, like: Any) -> str:
    with explaining() as reports:
        ssi.infer(3)(model).init(0, like=like)
    return "\n".join(map(str, reports.values()))


def test_an_exact_model_draws_nothing(models: Any) -> None:
    text = told(models.hold, 0.0)
    assert "exact: nothing is drawn" in text
    assert "x0 (line 37)     a gaussian, the same for all particles" in text
    assert "a particle holds 6 numbers" in text


def test_draws_have_a_place_and_a_reason(models: Any) -> None:
    text = told(models.outlier, 0.0)
    assert "a boolean, because a branch waits for it, which has run both sides" in text
    assert "rate (line 30)   a beta, one for each particle: a boolean is drawn for weight" in text
    forced = told(models.forced, 0.0)
    assert "at line" in forced
    assert "a gaussian, because it is evaluated" in forced
    mixed = told(models.mixed, (True, 0.0))
    assert "a beta, because" in mixed
    assert told(models.kept, True).count("bernoulli of a beta") == 1
