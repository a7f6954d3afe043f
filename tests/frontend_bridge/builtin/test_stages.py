"""Each stage of the front end knows every construct of the syntax; what it lacks is named.

mypy says the same of the types; this test needs no mypy, and is the list of the places where a new construct goes.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_args

import pytest
from pzjax.frontend_bridge.builtin import syntax

BUILTIN = Path(syntax.__file__).parents[1]
STAGES = {
    "scoping/expressions.py:exp": syntax.Exp,
    "scoping/equations.py:equation": syntax.Equation,
    "typing/expressions.py:_exp": syntax.Exp,
    "typing/equations.py:equation": syntax.Equation,
    "causality/expressions.py:exp": syntax.Exp,
    "causality/equations.py:_equation": syntax.Equation,
    "initialization/expressions.py:exp": syntax.Exp,
    "initialization/equations.py:_equation": syntax.Equation,
    "elaborate.py:exp": syntax.Exp,
    "elaborate.py:equation": syntax.Equation,
}


def known(source: str, function: str) -> set[str]:
    """Give the classes that the `match`es of a function name."""
    (found,) = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        and node.name == function
        and any(isinstance(part, ast.match_case) for part in ast.walk(node))
    )
    return {
        part.cls.attr
        for part in ast.walk(found)
        if isinstance(part, ast.MatchClass) and isinstance(part.cls, ast.Attribute)
    }


@pytest.mark.parametrize("stage", STAGES)
def test_no_construct_is_missing(stage: str) -> None:
    file, function = stage.split(":")
    names = {construct.__name__ for construct in get_args(STAGES[stage])}
    assert names - known((BUILTIN / file).read_text(), function) == set()


def test_what_is_missing_is_named() -> None:
    source = (
        "def exp(e):\n  match e:\n    case syntax.Const() | syntax.Var(name=n):\n      return n"
    )
    names = {construct.__name__ for construct in get_args(syntax.Exp)}
    assert {"Up", "Period"} <= names - known(source, "exp")
