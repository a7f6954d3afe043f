"""Every module of an inference engine has every name that a model may use, so that only what a file opens changes."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from programs import ran
from pzjax import load, stdlib
from pzjax.stdlib.effects import INFERENCES

OPERATIONS = (
    "const add ( +~ ) subtract ( -~ ) mult ( *~ ) div ( /~ ) expp app ( @@~ ) pair fst' snd' array lst matrix ite lt "
    "mat_add ( +@~ ) mat_scalar_mult ( $*~ ) mat_dot ( *@~ ) vec_get eval exact drawn of_distribution gaussian' sample "
    "observe factor gen infer infer_marginal infer_bounded infer_sample infer_ess_resample infer_marginal_ess_resample "
    "infer_bounded_ess_resample infer_sample_ess_resample"
)
FAMILIES = (
    "gaussian beta bernoulli mv_gaussian mv_gaussian_curried binomial negative_binomial beta_binomial exponential "
    "poisson gamma student_t uniform_int dirichlet categorical"
)
"""Those that a symbolic module has of its own, and a particle filter takes from `Distribution`."""

LIBRARY = Path(stdlib.__file__).parent
MODULES = sorted(file.stem for file in LIBRARY.glob("infer_*.zli"))
PARTICLES = ("infer_importance", "infer_pf")
"""Those whose models hold numbers."""


def names(text: str) -> set[str]:
    return set(re.findall(r"\( \S+ \)|[\w']+", text))


def declared(module: str) -> set[str]:
    text = (LIBRARY / f"{module}.zli").read_text()
    return {name for line in re.findall(r"(?m)^val (.*?) :", text) for name in names(line)}


def test_these_are_the_modules() -> None:
    symbolic = {f"infer_{name}" for name in ("apf", "ds_naive", "ds_streaming", "semi_symbolic")}
    assert set(MODULES) == symbolic | set(PARTICLES)
    assert {module.lower() for module in INFERENCES} == set(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_all_names(module: str) -> None:
    own = declared(module)
    if module in PARTICLES:
        own |= declared("distribution")
    assert names(OPERATIONS) | names(FAMILIES) <= own


def test_symbolic_modules_have_the_same_names_with_the_same_types() -> None:
    def types(module: str) -> str:
        return (LIBRARY / f"{module}.zli").read_text().partition("*)\n")[2]

    symbolic = [module for module in MODULES if module not in PARTICLES]
    assert len({types(module) for module in symbolic}) == 1


SOURCE = """
open Probzelus
open Distribution
open Infer_semi_symbolic

let proba unset y = z where
  rec x = sample (gaussian (const 1., 1.))
  and s = x +~ (const 0.5 *~ pre x)
  and z = x -> s
  and () = observe (gaussian (z, 1.), y)

let proba either y = z where
  rec x = sample (gaussian (const 1., 1.))
  and v = sample (mv_gaussian (const (Mat.ones 2 1), Mat.eye 2))
  and z = if y > 0. then x else vec_get (v, 0) +~ x
  and () = observe (gaussian (z, 1.), y)
"""


def test_a_memory_that_nothing_wrote_yet_may_be_computed_with(tmp_path: Path) -> None:
    file = tmp_path / "unset.zls"
    file.write_text(SOURCE)
    models = load(file)
    found = ran(models.unset, np.array([3.0, 1.0]))
    # 2, then x + 0.5 (pre x), whose law is N(1 + 0.5 * 2, 1 + 0.25 / 2)
    variance = 1 + 0.25 / 2
    mean = 2.0 + variance / (1 + variance) * (1.0 - 2.0)
    np.testing.assert_allclose(found.mean, [2.0, mean], atol=1e-12)
    found = ran(models.either, np.array([3.0, -1.0]))
    np.testing.assert_allclose(found.mean, [2.0, 2.0 - 2.0], atol=1e-12)
