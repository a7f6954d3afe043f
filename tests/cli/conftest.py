"""Fixtures of the tests of the command `pzjax`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from cli_program import PROGRAM, Run
from click.testing import CliRunner, Result
from pzjax.cli.main import main
from pzjax.frontend_bridge import locate


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("program") / "p.py"
    path.write_text(PROGRAM)
    return path


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A cache for all tests: most of their time would go into compiling the same steps."""
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def pz(program: Path, cache: str) -> Run:
    """Run `pzjax run` here on the program, or on another one."""

    def run(*words: str | Path, of: Path = program, given: str = "") -> Result:
        environment = {"PZJAX_CACHE_DIR": cache}
        arguments = ["run", str(of), *map(str, words)]
        return CliRunner().invoke(main, arguments, input=given, env=environment)

    return run


@pytest.fixture
def command(scripts: Path) -> list[str | Path]:
    return [scripts / "pzjax", "run"]


@pytest.fixture
def environment(cache: str) -> dict[str, str]:
    return {**os.environ, "PZJAX_CACHE_DIR": cache}


@pytest.fixture
def build_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder and a cache of its own, and nothing that makes dumps."""
    for variable in (locate.ZELUC, locate.HANDED_TO):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(locate.ZELUS_DUMP, "/none")
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder
