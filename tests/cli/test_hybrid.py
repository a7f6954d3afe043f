"""`pzjax run` of hybrid nodes: tables of events and samples, inputs over time, how a run ends and goes on."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
from cli_program import Run, lines
from click.testing import Result
from processes import running, wait_for
from pzjax.cli.interrupts import Interrupted, Interrupts
from pzjax.cli.run import continuous

BALL = Path(__file__).parents[1] / "data/hybrid/ball.sexp"
FALL = math.sqrt(2 * 10 / 9.81)
"""How long the ball falls."""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def table(text: str) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(text))]


def test_a_row_for_the_start_each_event_and_each_sample(pz: Run) -> None:
    words = ["--maxt", "4", "--sampling", "1", "--profile"]
    result = pz(*words, "--format", "csv", of=BALL)
    rows = table(result.stdout)
    assert [*rows[0]] == ["time", "ball.y", "ball.v", "y", "n", "event"]
    assert [row["event"] for row in rows] == ["start", *["", "ball.up, line 6", ""] * 2]
    assert [row["n"] for row in rows] == [*"001112", "2"]
    times = [float(row["time"]) for row in rows]
    np.testing.assert_allclose(times, [0, 1, FALL, 2, 3, 2.6 * FALL, 4], atol=1e-9)
    speeds = [float(row["ball.v"]) for row in rows if row["event"].startswith("ball")]
    np.testing.assert_allclose(speeds, 9.81 * FALL * np.array([0.8, 0.64]), atol=1e-7)
    assert "2  with 5 discrete steps" in result.stderr
    lines(pz(*words[:-1], "-o", "o.npz", of=BALL))
    columns = np.load("o.npz")
    assert columns["time"].tolist() == times
    assert columns["event"].tolist() == [row["event"] for row in rows]


def test_rows_have_their_place_between_what_the_program_prints(pz: Run) -> None:
    result = pz("-s", "telling", "--maxt", "1.2", of=BALL)
    rows = lines(result)
    assert rows[::2] == ["1", "2", "3"]
    assert rows[1] == "(0.0, 0.0, 1, 'start')"
    assert rows[3].startswith("(0.5, ")
    result = pz("-s", "telling", "--maxt", "0.7", "--format", "jsonl", of=BALL)
    row = json.loads(lines(result)[1])
    x = row.pop("x")
    assert x == pytest.approx(0.5, abs=1e-12)
    assert row == {"time": 0.5, "n": 2, "event": "date"}
    assert result.stderr == "1\n2\n"


def test_inputs_are_held_or_interpolated(pz: Run) -> None:
    Path("in.csv").write_text("time,u\n0,0\n2,1\n4,1\n")
    words = ["-s", "follow", "-i", "in.csv", "--format", "csv"]
    held = table("\n".join(lines(pz(*words, of=BALL))))
    events = {row["event"]: float(row["time"]) for row in held}
    assert events["up, line 14"] == pytest.approx(2 + math.log(2), abs=1e-6)
    ramp = table("\n".join(lines(pz(*words, "--interpolate", of=BALL))))
    events = {row["event"]: float(row["time"]) for row in ramp}
    crossing = events["up, line 14"]  # of (t - 1 + exp (-t)) / 2
    assert crossing + math.exp(-crossing) == pytest.approx(2, abs=1e-6)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("0,0\n1,0\n1,1\n", "in row 3 of values, time 1 is not later than 1 in the row before: dates increase"),
        ("2,0\n1,1\n", "in row 2 of values, time 1 is not later than 2 in the row before: dates increase"),
        ("0,0\nnan,1\n", "in row 2 of values, time nan is no finite number"),
        ("inf,0\n", "in row 1 of values, time inf is no finite number"),
        ("", "the input has no rows"),
    ],
)  # fmt: skip
def test_wrong_dates_are_told(pz: Run, rows: str, told: str) -> None:
    Path("in.csv").write_text(f"time,u\n{rows}")
    result = pz("-s", "follow", "-i", "in.csv", of=BALL)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"in.csv: error: {told}\n")


def test_an_input_that_begins_late_is_told(pz: Run) -> None:
    Path("in.csv").write_text("time,u\n0.5,1\n1,1\n")
    result = pz("-s", "follow", "-i", "in.csv", of=BALL)
    note = "in.csv: note: it begins at time 0.5: before, its first values hold\n"
    assert (result.exit_code, result.stderr) == (0, note)


def test_what_ends_a_run_is_told_after_all_before_it(pz: Run) -> None:
    result = pz("-s", "divides", "--maxt", "9", of=BALL)
    assert result.exit_code == 1
    assert result.stdout == "(0.0, 1, 'start')\n(0.5, -3, 'date')\n"
    told = "pzjax: divides : unit -C-> int (ball.zls, line 21), at time 0.5: division by zero"
    assert result.stderr.startswith(told)
    assert result.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("node", "place", "why"),
    [
        ("escape", "at time 1.0", "x changes fastest"),
        ("main", "at time 12.85", "comes ever faster"),
        ("endless", "at time 0:", "10000 discrete steps at one date"),
    ],
)
def test_other_ends(pz: Run, node: str, place: str, why: str) -> None:
    result = pz("-s", node, "--maxt", "20", of=BALL)
    assert result.exit_code == 1
    assert place in result.stderr
    assert why in result.stderr
    assert "start" in result.stdout


def test_options_are_of_hybrid_nodes_or_of_others(pz: Run, program: Path) -> None:
    assert "--maxt T, not by -n" in pz("-n", "3", of=BALL).stderr
    assert "--maxt is for hybrid nodes" in pz("--maxt", "3", of=program).stderr
    assert "rtol is a number above 0" in pz("--rtol", "-1", of=BALL).stderr
    assert "boolean" in pz("--check", of=BALL).stderr


@pytest.mark.slow
def test_a_run_that_goes_on_gives_the_same(pz: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(continuous, "ROWS", 2)
    words, parts = ["--maxt", "6", "--sampling", "0.5"], Path("parts.csv")
    lines(pz(*words, "-o", "whole.csv", of=BALL))
    kept = [*words, "-o", "parts.csv", "--checkpoint", "c", "--checkpoint-every", "3", "--resume"]

    def once(self: Interrupts) -> None:
        if parts.exists() and parts.read_text().count("\n") > 7:
            raise Interrupted(signal.SIGINT)

    with monkeypatch.context() as patch:
        patch.setattr(Interrupts, "check", once)
        assert pz(*kept, of=BALL).exit_code == 130
    with parts.open("a") as file:
        file.write("1.0,2")
    result = pz(*kept, of=BALL)
    assert "resumed after step" in result.stderr
    assert parts.read_bytes() == Path("whole.csv").read_bytes()
    result = pz(*kept, "--rtol", "1e-3", of=BALL)
    assert "it is of another run: rtol" in result.stderr
    kept[1] = "5.9"
    assert "it is of another run: maxt: 6.0; now: 5.9" in pz(*kept, of=BALL).stderr
    kept[1] = "8"
    assert pz(*kept, of=BALL).exit_code == 0
    assert parts.read_bytes().startswith(Path("whole.csv").read_bytes())
    dates = [row["time"] for row in table(parts.read_text()) if not row["event"]]
    assert dates[-5:] == ["6.0", "6.5", "7.0", "7.5", "8.0"]


@pytest.mark.slow
def test_inputs_that_have_changed_are_refused(pz: Run) -> None:
    Path("tank.zls").write_text(
        "let hybrid tank inflow = level where der level = inflow init 0.0\n"
    )

    def run(*rows: str, maxt: str) -> Result:
        Path("in.csv").write_text("\n".join(("time,inflow", *rows)))
        return pz("-s", "tank", "--maxt", maxt, "-i", "in.csv", "-o", "out.csv", "--checkpoint", "c", "--resume",
                  "--sampling", "1", of=Path("tank.zls"))  # fmt: skip

    assert run("0,1", "2,3", maxt="3").exit_code == 0
    before = Path("out.csv").read_bytes()
    changed = run("0,1", "2,4", "5,1", maxt="7")
    assert changed.exit_code == 1
    assert "the inputs up to it are not those that it was made with" in changed.stderr
    assert Path("out.csv").read_bytes() == before
    later = run("0,1", "2,3", "5,1", maxt="7")
    assert "resumed after step" in later.stderr
    assert table(Path("out.csv").read_text())[-1]["time"] == "7.0"


@pytest.mark.slow
def test_a_run_that_is_killed_goes_on(
    pz: Run, command: list[str | Path], environment: dict[str, str]
) -> None:
    words = ["-s", "telling", "--maxt", "1000", "--online", "-o", "out.csv"]
    lines(pz(*words[:-1], "whole.csv", of=BALL))
    kept = [*words, "--checkpoint", "c", "--checkpoint-every", "50", "--resume"]
    with running([*command, BALL, *kept], env=environment) as process:
        wait_for(lambda: Path("c").exists(), process)
        os.kill(process.pid, signal.SIGKILL)
    assert Path("out.csv").read_bytes() != Path("whole.csv").read_bytes()
    made = subprocess.run([*command, BALL, *kept], env=environment, capture_output=True, check=True)
    assert b"resumed after step" in made.stderr
    assert Path("out.csv").read_bytes() == Path("whole.csv").read_bytes()
