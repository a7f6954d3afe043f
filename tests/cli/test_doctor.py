"""`pzjax doctor`: what is there, what is missing, what is broken."""

from __future__ import annotations

import os
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from fake_tools import write_program
from pzjax.cli import health
from pzjax.cli.health import Finding
from pzjax.cli.main import main
from pzjax.frontend_bridge import locate

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands first on PATH; no Zelus, no make; a cache of its own."""
    for variable in (locate.ZELUC, locate.ZELUS_DUMP, locate.HANDED_TO):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(locate, "CHECKOUT_BUILD", tmp_path / "no build")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path / "bin"


def states() -> dict[str, Finding]:
    """The findings but for the self-test, by the first word of each."""
    tools = (health._jax, health._zelus_dump, health._zeluc, health._make, health._cache)
    found = [look() for look in tools]
    return {one.text.partition(" ")[0].rstrip(":"): one for one in found}


def test_what_is_missing_comes_with_how_to_get_it(bare: Path) -> None:
    found = states()
    assert {name: one.state for name, one in found.items()} == {
        "jax": "ok",
        "zelus-dump": "missing",
        "zeluc": "missing",
        "make": "missing",
        "cache": "ok",
    }
    assert "frontend_bridge/ocaml" in found["zelus-dump"].remedy
    assert "zelus.di.ens.fr" in found["zeluc"].remedy
    assert "interfaces 0.0 MB, jax 0.0 MB" in found["cache"].text


def test_what_does_not_run_is_broken(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_program(bare / "zelus-dump", "#!/bin/sh\necho it is torn >&2\nexit 3\n")
    write_program(bare / "zeluc", "#!/no/such/shell\n")
    write_program(bare / "make", "#!/bin/sh\necho GNU Make 9\n")
    (bare / "file").touch()
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(bare / "file" / "cache"))
    monkeypatch.setattr(health, "_JAX", "raise ImportError('jaxlib is torn')")
    found = states()
    assert (found["jax"].state, found["jax"].text) == ("broken", "jax: ImportError: jaxlib is torn")
    assert (found["zelus-dump"].state, found["zeluc"].state) == ("broken", "broken")
    assert found["zelus-dump"].text.endswith("zelus-dump -version fails: it is torn")
    assert "does not run" in found["zeluc"].text
    assert found["make"].text.startswith("make: GNU Make 9, ")
    assert found["cache"].state == "missing"
    assert "PZJAX_CACHE_DIR" in found["cache"].remedy


@pytest.mark.parametrize(("state", "code"), [("ok", 0), ("missing", 0), ("broken", 1)])
def test_only_what_is_broken_is_an_error(
    monkeypatch: pytest.MonkeyPatch, state: str, code: int
) -> None:
    found = [Finding("ok", "first"), Finding(state, "second", "do this\nand that")]  # type: ignore[arg-type]
    monkeypatch.setattr(health, "findings", lambda: iter(found))
    made = CliRunner().invoke(main, ["doctor"])
    assert (made.exit_code, made.stderr) == (code, "")
    assert made.stdout == (
        f"ok       first\n{state:8} second\n         do this\n         and that\n"
    )


@pytest.mark.slow
def test_the_whole_road_is_tried(
    run: Callable[..., subprocess.CompletedProcess[bytes]], scripts: Path, tmp_path: Path
) -> None:
    path = os.pathsep.join([str(scripts), "/usr/bin", "/bin"])
    environment = {"PATH": path, "PZJAX_CACHE_DIR": str(tmp_path), "PZJAX_ZELUS_DUMP": ""}
    made = run("pzjax", "doctor", env=environment)
    assert (made.returncode, made.stderr) == (0, b"")
    assert b"\nok       self-test in " in made.stdout
    assert b"\x1b" not in made.stdout


def test_of_each_extra_it_says_what_it_is_for(monkeypatch: pytest.MonkeyPatch) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    work = {"docs", "browser", "dist", "hooks", "lint", "test"}
    assert health.EXTRAS.keys() == project["optional-dependencies"].keys() - work
    assert {one.state for one in health._extras()} == {"ok"}
    without = {"matplotlib": None, "uvicorn": None}
    monkeypatch.setattr(health, "_version", lambda package: without.get(package, "1.0"))
    found = [*health._extras()]
    lines = [(one.text, one.remedy) for one in found if one.state == "missing"]
    assert lines == [
        (
            "extra plot (pictures of results, `pzjax plot -o`): matplotlib",
            "To have it: pip install 'pzjax[plot]'",
        ),
        (
            "extra live (a program that runs in the browser, `pzjax live`): uvicorn",
            "To have it: pip install 'pzjax[live]'",
        ),
    ]
    assert found[-1].text.endswith("`pzjax lsp`): pygls 1.0")
