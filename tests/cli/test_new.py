"""`pzjax new`: the project that it writes is built, runs and passes its test, without a compiler."""

from __future__ import annotations

import csv
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from pzjax.cli.main import main
from pzjax.cli.new import FILES, TEMPLATE

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_the_dump_that_is_shipped_is_that_of_today(dump_today: Callable[[Path], bytes]) -> None:
    assert (TEMPLATE / "tracker.sexp").read_bytes() == dump_today(TEMPLATE / "tracker.zls")


def test_a_new_project_is_made_tested_and_cleaned(run: Run, scripts: Path, tmp_path: Path) -> None:
    path = os.pathsep.join([str(scripts), "/usr/bin", "/bin"])
    environment = {"PATH": path, "PZJAX_CACHE_DIR": str(tmp_path), "PZJAX_ZELUS_DUMP": "/none"}
    made = run("pzjax", "new", "orbit & co", cwd=tmp_path, env=environment)
    assert (made.returncode, made.stderr) == (0, b"")
    folder = tmp_path / "orbit & co"
    assert sorted(os.listdir(folder)) == sorted(FILES)
    assert (folder / "README.md").read_text().startswith("# orbit & co\n")

    for words in ([], ["test"]):
        made = run("make", *words, cwd=folder, env=environment)
        assert made.returncode == 0, made.stderr.decode()
    assert b"Ran 1 test" in made.stderr
    with (folder / "build" / "positions.csv").open() as file:
        rows = list(csv.reader(file))
    assert len(rows) == 51
    assert "position" in rows[0][0]
    assert b"Nothing to be done" in run("make", cwd=folder, env=environment).stdout
    run("make", "clean", cwd=folder, env=environment)
    assert sorted(set(os.listdir(folder)) - {"__pycache__"}) == sorted(FILES)


def test_a_folder_with_something_in_it_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old").mkdir()
    assert CliRunner().invoke(main, ["new", "old"]).exit_code == 0
    (tmp_path / "old" / "Makefile").write_text("mine")
    made = CliRunner().invoke(main, ["new", "old"])
    assert (made.exit_code, made.stdout) == (1, "")
    assert made.stderr == "old: error: the folder is not empty; choose another name\n"
    assert (tmp_path / "old" / "Makefile").read_text() == "mine"
    made = CliRunner().invoke(main, ["new", "old/Makefile"])
    assert (made.exit_code, made.stderr) == (1, "old/Makefile: error: File exists\n")
