"""What `pzjax run` writes: columns, summaries of posteriors, archives, files; and what it tells on the side."""

from __future__ import annotations

import io
import os
import pty
import subprocess
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from cli_program import Run, lines
from processes import running
from pzjax.cli.names import distinct
from pzjax.cli.run.progress import line

HELD = "s,o\n3,\n,1.5\n4,2.5\n"


def load(path: Path) -> dict[str, Any]:
    with np.load(path, allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


# --- columns ------------------------------------------------------------------------------------


def test_columns_have_the_names_of_the_source(pz: Run) -> None:
    given = "1,3,5,Off\n"
    table = lines(pz("-s", "move", "--format", "csv", given=given))
    assert table == ["1,to.x,to.y,mode", "4.0,3.0,5.0,Off"]
    held = lines(pz("-s", "held", "--format", "jsonl", given="s,o\n3,\n"))
    assert held == ['{"s": 3, "o": null}']


def test_a_suffix_that_says_no_format_is_told(pz: Run, tmp_path: Path) -> None:
    for suffix in (".xlsx", ".parquet", ".CSV"):
        file = tmp_path / f"out{suffix}"
        told = pz("-n", "1", "-o", file)
        assert told.exit_code == 2
        assert not file.exists()
        assert (
            "Invalid value for '--output': results are written as .csv, .jsonl, .ndjson, .json, .npz, .vcd or as text "
            f"(.txt, .log, .out), not as {suffix}; --format says it for any name"
        ) in told.stderr
        assert lines(pz("-n", "1", "-o", file, "--format", "csv")) == []
        assert file.exists()


def test_names_that_two_parts_have_are_left_out() -> None:
    assert distinct(("a", ("b", "a"), "")) == ("", ("b", ""), "")
    assert distinct("a") == "a"


# --- archives and files -------------------------------------------------------------------------


def test_an_archive_has_an_array_for_each_column(pz: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.npz"
    assert lines(pz("-s", "all", "-n", "5", "-o", file)) == []
    found = load(file)
    assert {name: array.tolist() for name, array in found.items()} == {
        "1": ["On", "Off", "On", "Off", "On"],
        "3": ["it's"] * 5,
        "4.x": [1.0] * 5,
        "4.y": [2.0] * 5,
        "5": ["Red", "Green", "Red", "Red", "Red"],
        "5.Green.1": [0, 1, 0, 0, 0],
        "6": [[0.0, 0.0]] * 5,
        "7": ["a"] * 5,
    }
    assert found["6"].dtype == np.float64
    assert pz("-s", "named", "-n", "2", "-o", file).exit_code == 0
    assert [*load(file)] == ["a", "b.1", "b.2"]


def test_archives_of_what_may_not_be_there(pz: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.npz"
    pz("-s", "held", "-o", file, given=HELD)
    found = load(file)
    assert found["s"].tolist() == [3, 0, 4]
    assert found["s.present"].tolist() == [True, False, True]
    assert found["o"].tolist() == [0.0, 1.5, 2.5]
    assert lines(pz("-s", "held", "-i", file)) == lines(pz("-s", "held", given=HELD))
    pz("-s", "painted", "-o", file, given='Red,[]\nGreen(3),"[1, 2]"\n')
    found = load(file)
    assert found["l.length"].tolist() == [0, 2]
    assert found["l"][1, :3].tolist() == [1, 2, 0]


@pytest.mark.parametrize("options", [[], ["--every", "3"], ["--last"]])
def test_archives_hold_what_tables_do(pz: Run, tmp_path: Path, options: list[str]) -> None:
    file, table = tmp_path / "out.npz", tmp_path / "out.csv"
    for path in (file, table):
        assert pz("-s", "cloud", "-n", "10", *options, "-o", path).exit_code == 0
    rows = np.genfromtxt(io.StringIO(table.read_text()), delimiter=",", names=True, ndmin=1)
    for name, array in load(file).items():
        np.testing.assert_array_equal(array, rows[name])


def test_an_archive_on_standard_output(pz: Run, tmp_path: Path) -> None:
    made = pz("-n", "3", "--format", "npz")
    (tmp_path / "out.npz").write_bytes(made.stdout_bytes)
    assert load(tmp_path / "out.npz")["value"].tolist() == [0, 1, 2]


def test_an_archive_for_a_closed_pipe(
    command: list[str | Path], program: Path, environment: dict[str, str]
) -> None:
    words = [*command, program, "-n", "100000", "--format", "npz"]
    with running(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_output_files(pz: Run, tmp_path: Path) -> None:
    for name, head in (("a.csv", "a,b.1,b.2"), ("a.jsonl", '{"a": 0'), ("a.txt", "(('a', 0)")):
        assert lines(pz("-s", "named", "-n", "2", "-o", tmp_path / name)) == []
        assert (tmp_path / name).read_text().startswith(head)
    # What the program prints stays in its place in a text; a table is for results.
    pz("-s", "speaker", "-n", "2", "-o", tmp_path / "b.txt")
    assert (tmp_path / "b.txt").read_text() == "0\n0\n1\n1\n"
    assert pz("-s", "speaker", "-n", "2", "-o", tmp_path / "b.csv").stderr == "0\n1\n"
    file = tmp_path / "in.csv"
    file.write_text("1\n")
    assert "can't be the output" in pz("-s", "sum", "-i", file, "-o", file).stderr
    assert file.read_text() == "1\n"
    missing = pz("-n", "1", "-o", tmp_path / "no" / "where.csv")
    assert (missing.exit_code, missing.stderr.count("\n")) == (1, 1)


def test_what_is_read_before_an_error_is_in_the_file(pz: Run, tmp_path: Path) -> None:
    for name in ("out.npz", "out.csv"):
        result = pz("-s", "sum", "-o", tmp_path / name, given="1\n2\nz\n4\n")
        assert (result.exit_code, result.stderr[:12]) == (1, "<stdin>:3:1:")
    assert load(tmp_path / "out.npz")["value"].tolist() == [1.0, 3.0]
    assert (tmp_path / "out.csv").read_text() == "value\n1.0\n3.0\n"


# --- posteriors ---------------------------------------------------------------------------------


def test_summaries(pz: Run, tmp_path: Path) -> None:
    words = ("-s", "cloud", "-n", "2", "--format", "csv", "--posterior")
    assert lines(pz(*words, "mean,q05,q97.5"))[0] == "mean,q05,q97.5"
    pz("-s", "cloud", "-n", "2", "-o", tmp_path / "p.npz", "--posterior", "particles,mean,std,q50")
    found = load(tmp_path / "p.npz")
    particles, weights = found["particles"], found["weights"]
    assert particles.shape == weights.shape == (2, 10)
    mean = np.sum(weights * particles, axis=1)
    np.testing.assert_allclose(found["mean"], mean)
    np.testing.assert_allclose(
        found["std"] ** 2, np.sum(weights * (particles - mean[:, None]) ** 2, axis=1)
    )
    for row, (points, masses) in enumerate(zip(particles, weights, strict=True)):
        order = np.argsort(points)
        middle = order[np.searchsorted(np.cumsum(masses[order]), 0.5)]
        assert found["q50"][row] == points[middle]


def test_summaries_of_a_family(pz: Run) -> None:
    (row,) = lines(pz("-s", "exact", "-n", "1", "--posterior", "mean,std,var,q50,q97.5"))
    assert row.startswith("gaussian(mean=0.0, std=2.0, var=4.0, q50=0.0, q97.5=3.9199")
    result = pz("-s", "exact", "-n", "1", "--posterior", "ess")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert (
        "ess is not known of a distribution of the family gaussian: it belongs to what `infer` itself gives"
    ) in result.stderr
    assert result.stderr.endswith("; there are mean, std, var\n")


@pytest.mark.parametrize("words", ["mode", "mean,,q105", "mean,mean", ","])
def test_wrong_summaries(pz: Run, words: str) -> None:
    result = pz("-s", "cloud", "--posterior", words)
    assert (result.exit_code, "--posterior" in result.stderr) == (2, True)


# --- on the side --------------------------------------------------------------------------------


def test_a_profile(pz: Run) -> None:
    result = pz("-s", "cloud", "-n", "7", "--profile")
    assert len(lines(result)) == 7
    table = {row.split()[0]: row for row in result.stderr.splitlines()}
    assert {"profile", "load", "trace", "compile", "input", "steps", "output", "state"} == {*table}
    assert " 7 steps: " in table["steps"]
    assert jax.default_backend() in table["state"]
    assert "checkpoint" not in result.stderr


def test_the_line_of_progress() -> None:
    assert line(500, None, 123.4) == "step 500  123 steps/s"
    assert line(500, 2000, 10.0) == "step 500 of 2,000   25 %  10 steps/s  2:30 left"
    assert line(0, 2000, 0.0) == "step 0 of 2,000    0 %  0 steps/s"
    assert line(500, None, 10.0, 0.25) == "step 500   25 %  10 steps/s  2:30 left"
    assert line(500, 1000, 10.0, 0.25) == "step 500 of 1,000   50 %  10 steps/s  0:50 left"
    assert line(500, 500, 10.0, 0.25) == "step 500 of 500  100 %  10 steps/s  0:00 left"
    assert line(1, 80_001, 1.5) == "step 1 of 80,001    0 %  1.5 steps/s  14:48:53 left"


def on_terminal(words: list[Any], environment: dict[str, str]) -> bytes:
    """What a command writes on standard error, where that is a terminal."""
    ours, theirs = pty.openpty()
    with running(
        [*words], stderr=theirs, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        env=environment,
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 1 << 16):
                shown += part
        except OSError:  # how a terminal says that its other end is closed
            pass
        os.close(ours)
    assert process.returncode == 0
    return shown


@pytest.mark.slow
def test_progress_is_for_terminals(
    command: list[str | Path], program: Path, environment: dict[str, str]
) -> None:
    words = [*command, program, "-s", "cloud", "-n", "300000"]
    shown = on_terminal(words, environment)
    assert b"of 300,000" in shown
    assert shown.endswith(b"\r\x1b[K")
    made = subprocess.run(words, env=environment, capture_output=True, check=True)
    assert made.stderr == b""


def test_only_what_can_be_run_is_listed(pz: Run) -> None:
    listed = lines(pz("--list-nodes"))
    assert "main : unit -D-> int (p.zls, line 1)" in listed
    assert not [row for row in listed if "~D~>" in row]
