"""Curves in windows: their values are columns of the results, or written by name, a file a window."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main

PROGRAM = """
open Scope
let node main () = n where
  rec n = 0 fby (n + 1)
  and t = float_of_int n
  and s1 = scope2 (0., 10., ("x", linear, t *. 2.), ("y", points false, 0. -. t))
  and s2 = scope (0., 10., ("x", piecewise, t))
  and () = window2 ("two curves", 10., t, s1, s2)
  and present (n > 1) -> do () = window ("two/curves", 10., t, s2) done
let node listed () = () where
  rec n = 0 fby (n + 1)
  and t = float_of_int n
  and s1 = scopen (0., 1., [("a", linear, 1.); ("b", square, t)])
  and s2 = scope (0., 10., ((if n > 0 then "late" else "first"), linear, t))
  and () = window (String.make 2 'w', 10., t, s1)
  and () = windown ("all", 10., t, [s2; s2])
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    Path("draw.zls").write_text(PROGRAM)


def pz(*words: str) -> Result:
    return CliRunner().invoke(main, ["run", "draw.zls", *words])


def test_what_is_drawn_is_written_by_name() -> None:
    assert pz("-n", "2").stdout == "0\n1\n"  # and nothing is drawn
    assert not list(Path().glob("*.csv"))
    made = pz("-n", "3", "--format", "csv", "--curves", "out")
    assert made.stdout == (
        "n,two/curves.x,two curves.x,two curves.y,two curves.x_2\n"
        "0,nan,0.0,0.0,0.0\n1,nan,2.0,-1.0,1.0\n2,2.0,4.0,-2.0,2.0\n"
    )
    assert sorted(path.name for path in Path("out").iterdir()) == [
        "two_curves.csv",
        "two_curves_2.csv",
    ]
    assert Path("out/two_curves.csv").read_text() == (
        "time,x,y,x_2\n0.0,0.0,0.0,0.0\n1.0,2.0,-1.0,1.0\n2.0,4.0,-2.0,2.0\n"
    )
    assert Path("out/two_curves_2.csv").read_text() == "time,x\n2.0,2.0\n"
    made = pz("-s", "listed", "-n", "2", "--format", "csv", "--curves", "out")
    assert made.stdout == "all.1,all.2,ww.a,ww.b\n0.0,0.0,1.0,0.0\n1.0,1.0,1.0,1.0\n"
    assert Path("out/ww.csv").read_text() == "time,a,b\n0.0,1.0,0.0\n1.0,1.0,1.0\n"
    assert Path("out/all.csv").read_text() == "time,first,first_2\n0.0,0.0,0.0\n1.0,1.0,1.0\n"


def test_what_a_hybrid_program_draws_is_columns() -> None:
    Path("draw.zls").write_text("""
open Dump
let hybrid main () = () where
  rec der y = 1.0 init 0.0 reset z -> 0.25
  and z = up(y -. 1.0)
  and present (period (0.6)) -> do () = window ("y", 1, 0.0, scope (0, 1, ("now", linear, y))) done
  and present z -> do () = window ("last", (), y, scope (0., 1., ("y", points true, last y))) done
""")
    rows = [*csv.reader(pz("--maxt", "1.7", "--format", "csv").stdout.splitlines())]
    assert rows[0] == ["time", "y", "last.y", "y.now", "event"]
    values = [[float(cell) for cell in row[:4]] for row in rows[1:]]
    nan = float("nan")
    expected = [[0.0, 0.0, nan, 0.0], [0.6, 0.6, nan, 0.6], [1.0, 0.25, 1.0, nan]]
    np.testing.assert_allclose(values, [*expected, [1.2, 0.45, nan, 0.45]], atol=1e-9)


def test_a_folder_that_cannot_be_written_is_told() -> None:
    Path("file").touch()
    assert pz("-n", "1", "--curves", "file/in").stderr.startswith("pzjax: can't write file/in: ")


def test_a_run_that_goes_on_writes_the_same_curves() -> None:
    whole = [*("--curves", "whole")]
    parts = [*("--curves", "parts", "--checkpoint", "c", "--checkpoint-every", "2")]
    assert pz("-n", "5", *whole).exit_code == 0
    assert pz("-n", "3", *parts).stdout == "0\n1\n2\n"
    with Path("parts/two_curves.csv").open("a") as file:
        file.write("3.0,what the checkpoint does not")
    assert pz("-n", "5", *parts, "--resume").stdout == "3\n4\n"
    for file in Path("whole").iterdir():
        assert Path("parts", file.name).read_text() == file.read_text()
    assert "curves: written; now: none" in pz("-n", "5", *parts[2:], "--resume").stderr
    Path("parts/two_curves_2.csv").unlink()
    assert "parts/two_curves_2.csv is missing" in pz("-n", "6", *parts, "--resume").stderr
