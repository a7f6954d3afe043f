"""Fixtures of the tests of the command `pzjax`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from cli_program import PROGRAM, Run
from click.testing import CliRunner, Result
from pzjax.cli.main import main


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("program") / "p.py"
    path.write_text(PROGRAM)
    return path


@pytest.fixture
def pz(program: Path, tmp_path: Path) -> Run:
    """Run `pzjax run` here on the program, or on another one."""

    def run(*words: str | Path, of: Path = program, given: str = "") -> Result:
        environment = {"PZJAX_CACHE_DIR": str(tmp_path)}
        arguments = ["run", str(of), *map(str, words)]
        return CliRunner().invoke(main, arguments, input=given, env=environment)

    return run


@pytest.fixture
def command(scripts: Path) -> list[str | Path]:
    return [scripts / "pzjax", "run"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PZJAX_CACHE_DIR": str(tmp_path / "cache")}
