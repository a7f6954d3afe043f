"""Which folder may import what: the arrows of docs/architecture.md, and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARROWS = {
    "frontend_bridge.dump": set(),
    "frontend_bridge": {"frontend_bridge.dump"},
    "stdlib.effects": set(),
    "jaxrt": set(),
    "stdlib": {"jaxrt"},
    "backend": {"frontend_bridge.dump", "stdlib.effects"},
    "api": {"frontend_bridge.dump", "frontend_bridge", "backend"},
    "cli": {"api", "frontend_bridge.dump", "frontend_bridge", "backend", "jaxrt", "stdlib"},
}
"""What each part imports, beside itself."""

PROCESS = ("frontend_bridge.streams", "frontend_bridge.boundary", "frontend_bridge.version")
"""What every command may take of `frontend_bridge`: how a process begins and ends, and the version."""


def part(module: str) -> str:
    """The part of a module, by its name without `pzjax`; what is of no folder is of `api`."""
    found = [one for one in ARROWS if f"{module}.".startswith(f"{one}.")]
    return max(found, key=len) if found else "api"


def imported(file: Path) -> Iterator[str]:
    """The modules of pzjax that a file imports anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text())):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module), names=names, level=0):
                modules = [f"{module}.{alias.name}" for alias in names]
            case _:
                modules = []
        for module in modules:
            if module.startswith("pzjax."):
                yield module.removeprefix("pzjax.")


FOLDERS = sorted({one.split(".")[0] for one in ARROWS})


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_import_goes_against_an_arrow(folder: str) -> None:
    wrong = set()
    for file in sorted((ROOT / folder).rglob("*.py")):
        if "template" in file.parts:
            continue
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        own = part(name)
        for module in imported(file):
            process = module.startswith(PROCESS)
            if part(module) not in {own, *ARROWS[own]} and not process:
                wrong.add(f"{name} imports {module}")
    assert not wrong


@pytest.mark.parametrize("folder", ["api", "backend", "frontend_bridge"])
def test_what_runs_before_a_program_imports_no_jax(folder: str) -> None:
    for file in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            match node:
                case ast.Import(names=names):
                    roots = {alias.name.split(".")[0] for alias in names}
                case ast.ImportFrom(module=str(module), level=0):
                    roots = {module.split(".")[0]}
                case _:
                    roots = set()
            assert not roots & {"jax", "jaxlib", "numpy"}, file
