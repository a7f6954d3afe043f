"""`pzjax run` with its particles on several devices, of one process or of two."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from processes import DEADLINE, running
from pzjax.cli.main import main

KALMAN = Path(__file__).parents[2] / "examples" / "kalman"
WORDS = ["run", KALMAN / "kalman.sexp", "-i", KALMAN / "observations.csv", "-n", "6"]
WORDS += ["--format", "jsonl"]


@pytest.fixture
def start(scripts: Path, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start `pzjax run` on the tracker."""
    environment = os.environ | {"PZJAX_CACHE_DIR": str(tmp_path), "JAX_PLATFORMS": "cpu"}

    def start(*words: str) -> subprocess.Popen[str]:
        process = running(
            [scripts / "pzjax", *WORDS, *words],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        return stack.enter_context(process)

    with ExitStack() as stack:
        yield start


def particles(process: subprocess.Popen[str]) -> np.ndarray:
    """The mean and variance of the particle filter at each step."""
    output, error = process.communicate(timeout=DEADLINE)
    assert (process.returncode, error) == (0, "")
    return np.array([json.loads(line)["particles"] for line in output.splitlines()])


@pytest.mark.slow
def test_the_results_of_any_number_of_devices_are_the_same(start: Callable) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    together = ("--devices", "4", "--cluster", f"127.0.0.1:{port}", "2")
    first, second = start(*together, "0"), start(*together, "1")
    several = particles(first)
    assert particles(second).size == 0
    alone, eight = start(), start("--devices", "8")
    one = particles(alone)
    assert one.shape == (6, 2)
    np.testing.assert_allclose(several, one, rtol=1e-12)
    np.testing.assert_allclose(particles(eight), one, rtol=1e-12)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--devices", "0"], "0 is not in the range x>=1"),
        (["--devices", "2", "--cluster", "here", "2", "0"], "an address as HOST:PORT, not 'here'"),
        (["--devices", "2", "--cluster", "here:1", "2", "2"], "count from 0 to 1: no 2"),
        (["--devices", "3", "--cluster", "here:1", "2", "0"], "must be a multiple of 2"),
        (["--cluster", "here:1", "2", "0"], "must be a multiple of 2"),
        (["-i", "-", "--devices", "2", "--cluster", "here:1", "2", "0"], "must be a file"),
    ],
)
def test_wrong_options(words: list[str], message: str) -> None:
    result = CliRunner().invoke(main, [*map(str, WORDS), *words])
    assert result.exit_code == 2
    assert message in result.stderr


@pytest.mark.slow
def test_a_program_that_prints(run: Callable, tmp_path: Path) -> None:
    program = tmp_path / "speaker.py"
    program.write_text(
        "from pzjax import jaxrt as rt\n"
        "from pzjax.stdlib import stdlib as Stdlib\n\n\n"
        "@rt.node(input=rt.Unit, output=rt.Unit)\n"
        "class main:\n"
        '    """main : unit -D-> unit (speaker.zls, line 1)"""\n\n'
        "    def init(self, key):\n        return ()\n\n"
        "    def reset(self, state):\n        return ()\n\n"
        "    def step(self, state, x):\n        return (), Stdlib.print_int(1)\n"
    )
    several = run("pzjax", "run", program, "-n", "1", "--devices", "2")
    assert several.returncode == 1
    assert b"main prints in its steps, which it can't on several devices" in several.stderr
    one = run("pzjax", "run", program, "-n", "1", "--devices", "1")
    assert (one.returncode, one.stdout) == (0, b"1")
