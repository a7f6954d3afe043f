"""Functions that users of the library call: docstrings tell what goes in, what comes out, and what is wrong."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest
from pzjax import jaxrt

ROOT = Path(__file__).parents[1]
FAMILIES = """dirac bernoulli binomial negative_binomial beta_binomial uniform_int poisson gaussian lognormal beta gamma
    exponential student_t uniform_float normal categorical dirichlet mv_gaussian mv_gaussian_curried sph_gaussian
    uniform_list weighted_list alias_method_list alias_method shuffle"""
MEASURES = """draw score draw_and_score mean_float mean_matrix stats_float mean_float_list stats_float_list mean
    mean_list mean_signal_present ess log_evidence quantile"""
FILTERS = "infer infer_ess_resample infer_noresample infer_subresample infer_depth plan gen"
ENGINES = """importance particle_filter adaptive_filter triggered_filter generator lookahead_filter planner"""
TOLD = {
    "backend/compile.py": None,
    "frontend_bridge/front_end.py": None,
    "jaxrt/hybrid/advance.py": "advancing",
    "jaxrt/hybrid/inputs.py": "constant signal",
    "jaxrt/hybrid/machine.py": "system_of",
    "jaxrt/hybrid/node.py": "hybrid",
    "jaxrt/hybrid/simulate.py": "simulate",
    "jaxrt/hybrid/solving.py": "solving",
    "jaxrt/inference/diagnosis.py": "diagnose",
    "jaxrt/inference/engines.py": ENGINES,
    "jaxrt/inference/primitives.py": "sample observe factor",
    "jaxrt/simulate.py": "simulate",
    "stdlib/_families.py": FAMILIES,
    "stdlib/_measures.py": MEASURES,
    "stdlib/infer_importance.py": "infer infer_decay",
    "stdlib/infer_pf.py": FILTERS,
}
"""For each module the functions; None for all that are public."""


def functions(file: str) -> list[ast.FunctionDef]:
    """The functions of a module that must tell."""
    found = {
        node.name: node
        for node in ast.parse((ROOT / file).read_text()).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }
    names = TOLD[file]
    return [found[name] for name in (found if names is None else names.split())]


def section(text: str, name: str) -> str:
    """The lines under a heading."""
    found = re.search(rf"^{name}:\n((?:    .*\n?)+)", text, re.MULTILINE)
    return found[1] if found else ""


@pytest.mark.parametrize("file", TOLD)
def test_a_docstring_tells_arguments_result_and_errors(file: str) -> None:
    for function in functions(file):
        text = ast.get_docstring(function) or ""
        every = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
        told = re.findall(r"^    (\w+): \S", section(text, "Args"), re.MULTILINE)
        assert told == [one.arg for one in every], function.name
        gives = not (isinstance(function.returns, ast.Constant) and function.returns.value is None)
        assert bool(section(text, "Returns")) == gives, function.name
        if any(isinstance(node, ast.Raise) for node in ast.walk(function)):
            assert section(text, "Raises"), function.name


def test_what_generated_code_calls_tells_its_arguments() -> None:
    functions = {n: f for n, f in inspect.getmembers(jaxrt, inspect.isfunction) if n != "replace"}
    assert len(functions) > 50
    for name, function in functions.items():
        told = re.findall(
            r"^    (\w+): \S", section(inspect.getdoc(function) or "", "Args"), re.MULTILINE
        )
        assert told == list(inspect.signature(function).parameters), name
