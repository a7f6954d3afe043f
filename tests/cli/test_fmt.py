"""`pzjax fmt`: files are laid out in place, and nothing is lost where one can't be."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main

LOOSE = "let node count x=o where\n     rec o=x fby(o+1)\n"
NEAT = "let node count x = o where\n  rec o = x fby (o + 1)\n"
WRONG = "let node f = where\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loose.zls").write_text(LOOSE)
    (tmp_path / "neat.zls").write_text(NEAT)
    return tmp_path


def fmt(*words: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["fmt", *words], input=given)


def test_files_and_folders(here: Path) -> None:
    (here / "sub").mkdir()
    (here / "sub" / "types.zli").write_text("type t=A|B\nval f:t->int\n")
    result = fmt()
    assert (result.exit_code, result.stdout) == (
        0, "loose.zls: laid out\nsub/types.zli: laid out\n",
    )  # fmt: skip
    assert (here / "loose.zls").read_text() == NEAT
    assert (here / "sub" / "types.zli").read_text() == "type t = A | B\nval f : t -> int\n"
    assert (fmt().exit_code, fmt().stdout) == (0, "")


def test_check_and_diff_write_nothing(here: Path) -> None:
    result = fmt("--check")
    assert (result.exit_code, result.stderr) == (1, "loose.zls: would change\n")
    result = fmt("--diff", "loose.zls")
    assert result.exit_code == 0
    assert "-     rec o=x fby(o+1)\n" in result.stdout
    assert "\n+  rec o = x fby (o + 1)\n" in result.stdout
    assert (here / "loose.zls").read_text() == LOOSE
    assert fmt("--check", "neat.zls").exit_code == 0


def test_standard_input() -> None:
    assert fmt("-", given=LOOSE).stdout == NEAT
    assert fmt("-", "--check", given=LOOSE).exit_code == 1
    assert fmt("-", "--check", given=NEAT).exit_code == 0
    result = fmt("-", given=WRONG)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("standard input:1:12: parser error: ")


def test_a_file_with_an_error_is_left_alone_and_the_others_are_not(here: Path) -> None:
    (here / "a_wrong.zls").write_text(WRONG)
    result = fmt()
    assert result.exit_code == 1
    assert "a_wrong.zls:1:12: parser error" in result.stderr
    assert (here / "a_wrong.zls").read_text() == WRONG
    assert (here / "loose.zls").read_text() == NEAT


def test_what_is_no_source(here: Path) -> None:
    (here / "data.csv").write_text("x\n1\n")
    assert fmt("data.csv").stderr == "pzjax: data.csv is no source: sources end in .zls and .zli\n"
    (here / "empty").mkdir()
    assert "there is nothing to lay out in empty" in fmt("empty").stderr
    assert fmt("-", "neat.zls").exit_code == 2
