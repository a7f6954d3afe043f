"""What pyproject.toml allows is what is tested."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from importlib.metadata import version as installed
from pathlib import Path

import pytest
import versions

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


EXTRAS = PROJECT["optional-dependencies"]
# What runs with the newest versions only: the linters, a browser, and what makes the site, archives and hooks.
TOOLS = {"browser", "dist", "docs", "hooks", "lint"}
LINES = [
    *PROJECT["dependencies"],
    *(one for own in sorted(EXTRAS.keys() - TOOLS) for one in EXTRAS[own]),
]


@pytest.mark.parametrize("line", LINES)
def test_each_dependency_has_bounds_that_hold_here(line: str) -> None:
    name = re.split(r"[^\w-]", line)[0]
    least, above = versions.bounds(name)
    assert least <= versions.version(installed(name)) < above


def test_this_python_is_within_its_bounds() -> None:
    least, above = versions.bounds("python")
    assert least <= sys.version_info[:2] < above


def test_jax_and_jaxlib_go_together() -> None:
    assert versions.bounds("jax") == versions.bounds("jaxlib")


def test_ci_runs_both_ends() -> None:
    """The run before this one, and this one, are of the oldest and of the newest JAX."""
    script = (ROOT / ".ci" / "run").read_text()
    assert "make test " in script
    assert "versions.py newest " in script
    assert "versions.py check " in script
    if versions.RUNS not in os.environ:
        pytest.skip(f"only CI makes several runs, and names a file for them in {versions.RUNS}")
    runs = Path(os.environ[versions.RUNS]).read_text()
    if len(runs.splitlines()) == 1:
        pytest.skip("this is the first run")
    assert list(versions.missing(runs)) == []


def test_a_missing_end_is_told() -> None:
    (least, above) = versions.bounds("jax")
    old, new = f"3 11 {least[0]}.{least[1]}.2\n", f"3 13 {above[0]}.{above[1] - 1}.0\n"
    assert list(versions.missing(old + new)) == []
    assert len(list(versions.missing(old))) == len(list(versions.missing(new))) == 1
    assert len(list(versions.missing(""))) == 2


def test_the_running_python_is_found() -> None:
    assert sys.version_info[:2] in versions.pythons()
