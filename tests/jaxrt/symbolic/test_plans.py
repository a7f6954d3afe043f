"""Plans: what a program says is exact stays so or is refused, and what it says is drawn is drawn at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from programs import ran
from pzjax import load
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.inference.explaining import explaining
from pzjax.stdlib import infer_importance, infer_pf
from pzjax.stdlib import infer_semi_symbolic as ssi

ROWS = np.array([1.0, 2.0, -1.0])
FILE = Path(__file__).with_name("plans.zls")


@pytest.fixture(scope="module")
def plans() -> Any:
    return load(FILE)


def refusal(model: Any, infer: Any = ssi.infer) -> str:
    with pytest.raises(Refused) as caught:
        infer(2)(model).init(0, like=0.0)
    return "; ".join([str(caught.value), *caught.value.__notes__])


def test_plans_that_hold_are_told(plans: Any) -> None:
    with explaining() as reports:
        ssi.infer(3)(plans.kept).init(0, like=0.0)
    (text,) = map(str, reports.values())
    assert "  exact at line 6, as the program says\n" in text
    assert "  drawn at line 8: a bernoulli, because the program says `drawn`\n" in text


def test_a_plan_that_holds_changes_nothing_and_settles(plans: Any) -> None:
    found = ran(plans.noisy, ROWS, size=1)
    np.testing.assert_allclose(found.variance, 0.5)
    assert found.traces == 1


@pytest.mark.parametrize(
    ("name", "exact", "why", "where"),
    [
        ("later", 14, "to be drawn here, because it is evaluated", "at line 17"),
        ("waited", 22, "to be drawn here, because a branch waits for it", "in node waited"),
        ("number", 26, "a number already", "at line 26"),
        ("known", 31, "a number already", "at line 31"),
        (
            "kind",
            35,
            "to be drawn here, because the sides of a branch have no common form",
            "in node kind",
        ),
        ("first", 50, "to be drawn here, because it is evaluated", "near line 51"),
    ],
)
def test_a_plan_that_can_not_hold_is_refused(
    plans: Any, name: str, exact: int, why: str, where: str
) -> None:
    text = refusal(getattr(plans, name))
    assert text.startswith(f"what is `exact` in {name} : ")
    assert f"at line {exact}, is {why}" in text
    assert where in text.split(why)[1], text


def test_an_inference_that_realises_the_output_is_against_it(plans: Any) -> None:
    assert "the inference realises the output" in refusal(plans.noisy, ssi.infer_bounded)
    ssi.infer_sample(2)(plans.noisy).init(0, like=0.0)  # which draws beside the particles
    ssi.gen(plans.noisy).init(0, like=0.0)


def test_of_a_product_the_factor_that_is_not_planned_is_drawn(plans: Any) -> None:
    with explaining() as reports:
        ssi.infer(3)(plans.left).init(0, like=0.0)
    (text,) = map(str, reports.values())
    assert "exact at line 41, as the program says" in text
    assert "drawn for x: a gaussian" in text


def test_plans_mean_nothing_to_a_particle_filter(tmp_path: Path) -> None:
    file = tmp_path / "plans.zls"
    file.write_text(FILE.read_text().replace("Infer_semi_symbolic", "Infer_pf"))
    state = infer_pf.infer(10)(load(file).noisy).init(0, like=0.0)
    assert state is not None
    assert infer_importance.exact(2.0) == infer_importance.drawn(2.0) == 2.0
