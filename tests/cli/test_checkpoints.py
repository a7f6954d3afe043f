"""Checkpoints: a run that goes on gives what an uninterrupted one gives, to the byte, and nothing is ever lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cli_program import PROGRAM, Run, lines
from processes import DEADLINE, running, wait_for
from pzjax.cli.run.checkpoint import Checkpoint

INPUTS = "x\n" + "".join(f"{n / 7}\n" for n in range(40))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(INPUTS)
    return path


def saved(*words: Any, every: int = 7, resume: bool = True) -> list[Any]:
    """The options of a run with checkpoints."""
    return ["--checkpoint-every", every, *words, *(["--resume"] if resume else [])]


@pytest.mark.parametrize(
    ("node", "suffix", "options"),
    [
        ("follow", "csv", []),
        pytest.param("follow", "npz", [], marks=pytest.mark.slow),
        pytest.param("follow", "jsonl", ["--every", "3"], marks=pytest.mark.slow),
        pytest.param("follow", "txt", ["--last"], marks=pytest.mark.slow),
        pytest.param("follow", "npz", ["--last"], marks=pytest.mark.slow),
        pytest.param("follow", "csv", ["--online"], marks=pytest.mark.slow),
        pytest.param("follow", "csv", ["--precision", "32"], marks=pytest.mark.slow),
        ("words", "npz", []),
    ],
)
def test_a_run_that_goes_on_writes_what_an_uninterrupted_one_does(
    pz: Run, data: Path, tmp_path: Path, node: str, suffix: str, options: list[str]
) -> None:
    whole, parts, at = tmp_path / f"whole.{suffix}", tmp_path / f"parts.{suffix}", tmp_path / "c"
    words = ["-s", node, "-i", data, *options]
    lines(pz(*words, "-o", whole))
    for steps in (5, 7, 20, 20, None):
        until = [] if steps is None else ["-n", steps]
        lines(pz(*words, *until, "-o", parts, *saved("--checkpoint", at)))
        with parts.open("ab") as file:  # what a run that was killed may have written since
            file.write(b"1.0,2.0\n")
        if suffix == "npz":
            with Path(f"{parts}.part").open("ab") as file:
                file.write(b"1.0,2.0\n")
    lines(pz(*words, "-o", parts, *saved("--checkpoint", at)))
    assert parts.read_bytes() == whole.read_bytes()


def test_standard_output_goes_on_behind_the_checkpoint(pz: Run, data: Path, tmp_path: Path) -> None:
    words = ["-s", "follow", "--format", "csv", "-i", data]
    whole = pz(*words).stdout
    first = pz(*words, "-n", "10", *saved("--checkpoint", tmp_path / "c")).stdout
    rest = pz(*words, *saved("--checkpoint", tmp_path / "c"))
    assert first + rest.stdout == whole
    told = f"pzjax: resumed after step 10; the output up to it has {len(first)} bytes\n"
    assert rest.stderr == told


def test_inputs_of_a_sensor_are_not_passed_over(pz: Run, tmp_path: Path) -> None:
    words = ["-s", "sum", "--online", *saved("--checkpoint", tmp_path / "c")]
    assert lines(pz(*words, given="10\n20\n")) == ["10.0", "21.0"]
    assert lines(pz(*words, "--live", given="30\n40\n")) == ["32.0", "43.0"]
    result = pz(*words, given="30\n")
    assert result.exit_code == 1
    assert "the input ends after 1 steps, the checkpoint is of step 4" in result.stderr


def test_what_a_program_prints_is_part_of_its_output(pz: Run, tmp_path: Path) -> None:
    words = ["-s", "speaker", "-o", tmp_path / "out.txt", *saved("--checkpoint", tmp_path / "c")]
    for steps in (3, 3, 9):
        lines(pz(*words, "-n", steps))
    assert (tmp_path / "out.txt").read_text() == "".join(f"{n}\n{n}\n" for n in range(9))


def test_a_check_goes_on(pz: Run, tmp_path: Path) -> None:
    words = ["-s", "below", "--check", *saved("--checkpoint", tmp_path / "c", every=2)]
    assert lines(pz(*words, "-n", "3")) == []
    for _ in range(2):  # the steps that failed are made again
        result = pz(*words, "-n", "8")
        assert (result.exit_code, "false at step 6" in result.stderr) == (1, True)


def test_a_bad_input_can_be_mended(pz: Run, data: Path, tmp_path: Path) -> None:
    words = ["-s", "follow", "-o", tmp_path / "out.csv", *saved("--checkpoint", tmp_path / "c")]
    lines(pz("-s", "follow", "-i", data, "-o", tmp_path / "whole.csv"))
    rows = INPUTS.splitlines(keepends=True)
    data.write_text("".join([*rows[:12], "oops\n", *rows[13:]]))
    result = pz(*words, "-i", data)
    assert (result.exit_code, f"{data}:13:1: error" in result.stderr) == (1, True)
    data.write_text(INPUTS)
    resumed = pz(*words, "-i", data)
    assert lines(resumed) == []
    assert "resumed after step 11;" in resumed.stderr
    assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


@pytest.mark.parametrize("format", ["csv", "npz"])
def test_inputs_that_have_changed_are_refused(pz: Run, tmp_path: Path, format: str) -> None:
    def given(*values: float) -> list[Any]:
        data = tmp_path / f"in.{format}"
        if format == "npz":
            np.savez(data, x=np.array(values))
        else:
            data.write_text("".join(f"{value}\n" for value in ("x", *values)))
        return ["-i", data]

    words = ["-s", "follow", *saved("--checkpoint", tmp_path / "c", every=2)]
    lines(pz(*words, *given(1, 2, 3, 4), "-n", "3"))
    changed = pz(*words, *given(1, 5, 3, 4))
    assert (changed.exit_code, changed.stdout) == (1, "")
    assert changed.stderr == (
        f"pzjax: the checkpoint {tmp_path / 'c'} can't be resumed: the inputs up to it are not those that it was made "
        "with; give these, or begin anew without --resume\n"
    )
    rows = tmp_path / "rows.csv"
    rows.write_text("kept")  # what a refused run leaves alone
    short = pz(*words, *given(1, 2), "--format", "text", "-o", rows)
    assert "the input ends after 2 steps" in short.stderr
    assert rows.read_text() == "kept"
    assert "resumed" not in short.stderr
    assert "resumed after step 3" in pz(*words, *given(1, 2, 3, 9), "-n", "4").stderr


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["-s", "noise"], "node: main; now: noise"),
        (["--precision", "32"], "precision: 64; now: 32"),
        (["--seed", "1"], "seed: 0; now: 1"),
        (["--on-failure", "nan"], "on-failure: error; now: nan"),
        (["--format", "csv"], "format: text; now: csv"),
        (["--every", "2"], "every: 1; now: 2"),
    ],
)
def test_checkpoints_of_other_runs(pz: Run, tmp_path: Path, options: list[str], named: str) -> None:
    at = tmp_path / "c"
    lines(pz("-n", "5", *saved("--checkpoint", at)))
    before = at.read_bytes()
    result = pz("-n", "9", *options, *saved("--checkpoint", at))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"pzjax: the checkpoint {at} can't be resumed, it is of another run: {named}\n"
    )
    assert at.read_bytes() == before


def test_a_checkpoint_of_another_program(pz: Run, tmp_path: Path) -> None:
    program, at = tmp_path / "q.py", tmp_path / "c"
    program.write_text(PROGRAM)
    lines(pz("-n", "5", *saved("--checkpoint", at), of=program))
    program.write_text(PROGRAM.replace("n < 5", "n < 6"))
    result = pz("-n", "9", *saved("--checkpoint", at), of=program)
    assert result.exit_code == 1
    assert "program: another program, or an older state of it" in result.stderr
    # A module that the program imports is a part of it.
    (tmp_path / "top.py").write_text("import q as Q\nmain = Q.main\n")
    at.unlink()
    lines(pz("-n", "5", *saved("--checkpoint", at), of=tmp_path / "top.py"))
    program.write_text(PROGRAM)
    assert pz("-n", "9", *saved("--checkpoint", at), of=tmp_path / "top.py").exit_code == 1


def test_files_that_are_no_checkpoints(pz: Run, tmp_path: Path) -> None:
    at = tmp_path / "c"
    lines(pz("-n", "5", *saved("--checkpoint", at)))
    whole = at.read_bytes()
    damaged = bytearray(whole)
    damaged[len(whole) // 2] ^= 0xFF
    for content in (b"", b"text", whole[:-100], bytes(damaged)):
        at.write_bytes(content)
        result = pz("-n", "9", *saved("--checkpoint", at))
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1), result.stderr
        assert f"pzjax: {at} is not a checkpoint: " in result.stderr
    fresh = pz("-n", "9", *saved("--checkpoint", at, resume=False))
    assert len(lines(fresh)) == 9


def test_outputs_that_are_not_those_of_the_run(pz: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    words = ["-o", out, *saved("--checkpoint", tmp_path / "c")]
    lines(pz("-n", "5", *words))
    out.write_text("value\n")
    assert "shorter than 16 bytes" in pz("-n", "9", *words).stderr
    out.unlink()
    assert "is missing" in pz("-n", "9", *words).stderr


def test_options_that_do_not_go_together(pz: Run, tmp_path: Path) -> None:
    assert "need --checkpoint" in pz("--resume").stderr
    assert "need --checkpoint" in pz("--checkpoint-every", "3").stderr
    assert "--live needs --resume" in pz("--live").stderr
    at = ["--checkpoint", tmp_path / "c"]
    assert "needs a file" in pz("--format", "npz", *at).stderr
    assert "can't be the output" in pz("-o", tmp_path / "c", *at).stderr
    nowhere = pz("-n", "1", "--checkpoint", tmp_path / "no" / "c")
    assert (nowhere.exit_code, "there is no such folder" in nowhere.stderr) == (1, True)


# --- how a run may end --------------------------------------------------------------------------


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_a_checkpoint_is_replaced_as_a_whole(
    pz: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """Wherever the writing of a checkpoint ends, the one before it is there and can be read."""
    at = tmp_path / "c"
    lines(pz("-n", "7", *saved("--checkpoint", at)))
    before = at.read_bytes()

    def fail(*arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, broken, fail)
    result = pz("-n", "21", *saved("--checkpoint", at))
    assert (result.exit_code, "No space left on device" in result.stderr) == (1, True)
    assert at.read_bytes() == before
    monkeypatch.undo()
    assert lines(pz("-n", "9", *saved("--checkpoint", at))) == ["7", "8"]


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["csv", "npz"])
def test_a_run_that_is_killed_again_and_again(
    command: list[str | Path], program: Path, environment: dict[str, str], tmp_path: Path,
    suffix: str,
) -> None:  # fmt: skip
    """`kill -9` at moments that are drawn, at most 0.1 s after the second checkpoint of a process."""
    draw = random.Random(suffix)
    whole, parts, at = tmp_path / f"whole.{suffix}", tmp_path / f"parts.{suffix}", tmp_path / "c"
    every, steps = 10, 1000
    words = [*command, program, "-s", "cloud", "-n", str(steps)]
    subprocess.run([*words, "-o", whole], env=environment, check=True)
    words += ["-o", parts, "--checkpoint", at, "--checkpoint-every", str(every), "--resume"]
    reached = 0
    for _ in range(2):
        with running(words, env=environment, stderr=subprocess.PIPE) as process:
            goal = reached + 2 * every
            wait_for(lambda goal=goal: at.exists() and Checkpoint.load(at).steps >= goal, process)
            time.sleep(draw.uniform(0, 0.1))
            process.send_signal(signal.SIGKILL)
            assert process.wait() in (0, -signal.SIGKILL)
        before, reached = reached, Checkpoint.load(at).steps
        assert reached > before
    made = subprocess.run(words, env=environment, capture_output=True, check=True)
    assert f"resumed after step {reached};".encode() in made.stderr
    assert parts.read_bytes() == whole.read_bytes()


def test_an_interrupted_run_keeps_all_its_steps(
    command: list[str | Path], program: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    out, at = tmp_path / "out.csv", tmp_path / "c"
    words = [*command, program, "-o", out, "--checkpoint", at, "--checkpoint-every", "1000000"]
    with running(words, env=environment) as process:
        wait_for(lambda: out.exists() and out.stat().st_size > 0, process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(DEADLINE) == 143
    steps = Checkpoint.load(at).steps
    assert out.read_text().splitlines() == ["value", *map(str, range(steps))]
