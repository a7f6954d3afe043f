"""`zeluc` without -dump, where there is no compiler: signatures, checks and the version."""

from __future__ import annotations

from pathlib import Path

import pytest
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.zeluc import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a right and a wrong program, and no compiler."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "/none")
    monkeypatch.delenv(locate.ZELUC, raising=False)
    Path("p.zls").write_text("let node count x = o where rec o = x fby (o + 1)\n")
    Path("q.zls").write_text("let node count x = 1 + true\n")
    return tmp_path


def test_signatures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-i", "p.zls"]) == 0
    assert capsys.readouterr() == ("val count : int -D-> int\n", "")


def test_checks(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-typeonly", "p.zls"]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["-typeonly", "q.zls"]) == 2
    assert capsys.readouterr().err.startswith("q.zls:1:24: typing error: ")


@pytest.mark.parametrize("flag", ["--version", "-version"])
def test_version(flag: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([flag]) == 0
    assert capsys.readouterr().out.startswith("The built-in front end of pzjax ")


def test_code_needs_the_compiler(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["p.zls"]) == 2
    assert capsys.readouterr().err == locate.NO_ZELUC
