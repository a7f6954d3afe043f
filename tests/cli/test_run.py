"""`pzjax run`: programs in, lines out, and how it ends."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest
from cli_program import Run, lines
from processes import DEADLINE, reads_input, running, wait_for

EXAMPLES = Path(__file__).parents[2] / "examples"

# --- results ------------------------------------------------------------------------------------


def test_a_line_a_step(pz: Run) -> None:
    assert lines(pz("-n", "3")) == ["0", "1", "2"]
    assert lines(pz("-n", "0")) == []


def test_all_kinds_of_values(pz: Run) -> None:
    assert lines(pz("-s", "all", "-n", "2")) == [
        "(On, (), \"it's\", Point(x=1.0, y=2.0), Red, [0.0, 0.0], 'a')",
        "(Off, (), \"it's\", Point(x=1.0, y=2.0), Green(1), [0.0, 0.0], 'a')",
    ]
    last = json.loads(lines(pz("-s", "all", "-n", "2", "--last", "--format", "jsonl"))[0])
    assert last == ["Off", [], "it's", {"x": 1.0, "y": 2.0}, {"Green": [1]}, [0.0, 0.0], "a"]
    table = lines(pz("-s", "all", "-n", "1", "--format", "csv"))
    assert table == ["1,3,4.x,4.y,5,6[0],6[1],7", "On,it's,1.0,2.0,Red,0.0,0.0,a"]


def test_named_results(pz: Run) -> None:
    assert lines(pz("-s", "named", "-n", "1")) == ["(('a', 0), ('b', (False, nan)))"]
    assert lines(pz("-s", "named", "-n", "1", "--format", "csv")) == ["a,b.1,b.2", "0,false,nan"]
    assert lines(pz("-s", "named", "-n", "1", "--format", "jsonl")) == [
        '{"a": 0, "b": [false, "nan"]}'
    ]


def test_precision(pz: Run) -> None:
    before = jax.config.jax_enable_x64
    assert lines(pz("-s", "third", "-n", "2")) == ["0.0", repr(1 / 3)]
    assert lines(pz("-s", "third", "-n", "2", "--precision", "32")) == [
        "0.0",
        str(np.float32(1) / np.float32(3)),
    ]
    assert jax.config.jax_enable_x64 == before


def test_seeds(pz: Run) -> None:
    one, again, other = (pz("-s", "noise", "-n", "4", "--seed", seed).stdout for seed in "112")
    assert one == again
    assert len({*one.split(), *other.split()}) == 8


def test_every_and_last(pz: Run) -> None:
    assert lines(pz("-n", "3500", "--every", "1000")) == ["999", "1999", "2999"]
    assert lines(pz("-n", "3500", "--last")) == ["3499"]


def test_check(pz: Run) -> None:
    assert lines(pz("-s", "below", "--check", "-n", "5")) == []
    result = pz("-s", "below", "--check")
    assert (result.exit_code, result.output) == (1, "pzjax: below is false at step 6\n")
    assert "result is a boolean" in pz("--check", "-n", "1").stderr


def test_a_posterior_is_summarised(pz: Run) -> None:
    (line,) = lines(pz("-s", "belief", "-n", "1"))
    assert line.startswith("posterior(mean=")
    assert "std=" in line
    assert line.endswith("ess=10.0, logz=0.0)")


# --- what programs print ------------------------------------------------------------------------


def test_a_result_of_unit_is_not_shown(pz: Run) -> None:
    assert lines(pz("-s", "hello", "-n", "3")) == ["hello"] * 3


def test_prints_and_results_come_in_order(pz: Run) -> None:
    assert lines(pz("-s", "speaker", "-n", "3")) == ["0", "0", "1", "1", "2", "2"]
    apart = pz("-s", "speaker", "-n", "2", "--format", "csv")
    assert (apart.stdout, apart.stderr) == ("value\n0\n1\n", "0\n1\n")


# --- errors -------------------------------------------------------------------------------------


def test_nodes(pz: Run) -> None:
    assert "main : unit -D-> int (p.zls, line 1)" in lines(pz("--list-nodes"))
    result = pz("-s", "nope")
    assert result.exit_code == 2
    assert "no node 'nope'; it has main, third, noise" in result.stderr
    assert "choose a node that infers it" in pz("-s", "model").stderr


def test_static_parameters(pz: Run) -> None:
    statics = ("--static", "0.5", "--static", "true")
    assert lines(pz("-s", "scaled", "-n", "2", *statics)) == ["0.0", "0.5"]
    result = pz("-s", "scaled", "-n", "2", *statics[:2])
    assert result.exit_code == 2
    assert "--static VALUE: scaled : float -S-> bool -S->" in result.stderr
    assert "fewer static parameters" in pz("-s", "main", "--static", "1").stderr


KINDS = Path(__file__).parents[1] / "conformance" / "programs" / "nored_static_kinds.sexp"


@pytest.mark.parametrize(
    ("node", "statics", "expected"),
    [
        ("drift", ["Down"], ["1", "0"]),
        ("kept", ["Band(low=2, high=5)"], ["2", "5"]),
        ("plus", ["Much(3)"], ["4", "10"]),
        ("plus", ["Nothing"], ["1", "7"]),
        ("said", ["hi", "x"], ["('hi1', 121)", "('hi7', 127)"]),
        ("said", ["12", "3"], ["('121', 52)", "('127', 58)"]),
        ("total", ["4"], ["6", "42"]),
        ("twice", ["sum", "double"], ["2", "16"]),
    ],
)
def test_static_parameters_of_each_kind(
    pz: Run, node: str, statics: list[str], expected: list[str]
) -> None:
    words = [word for value in statics for word in ("--static", value)]
    assert lines(pz("-s", node, *words, of=KINDS, given="1\n7\n")) == expected


@pytest.mark.parametrize(
    ("node", "statics", "expected"),
    [
        ("drift", ["Sideways"], "expected one of Up, Down"),
        ("kept", ["(2, 5)"], "expected a record with low, high"),
        ("plus", ["3"], "expected one of Nothing, Much(_)"),
        ("said", ["hi", "xx"], "expected char (one character of one byte)"),
        ("total", ["4.0"], "expected int (an integer of 63 bits)"),
        ("total", ["9" * 20], "expected int (an integer of 63 bits)"),
        ("twice", ["sum", "nope"], "expected a function or node: double, drift"),
    ],
)
def test_a_wrong_static_parameter_is_told(
    pz: Run, node: str, statics: list[str], expected: str
) -> None:
    words = [word for value in statics for word in ("--static", value)]
    result = pz("-s", node, *words, of=KINDS, given="1\n")
    assert result.exit_code == 2
    assert f"Error: --static {statics[-1]}: {expected}" in result.stderr


def test_an_error_under_tracing_is_one_line(pz: Run, program: Path) -> None:
    result = pz("-s", "broken")
    place = f"pzjax: broken can't be compiled: {program}:"
    assert result.exit_code == 1
    assert result.stderr.startswith(place)
    assert "TypeError: add got incompatible shapes" in result.stderr
    assert result.stderr.count("\n") == 1
    assert "Traceback" in pz("-s", "broken", "--debug").stderr


def test_particle_failures(pz: Run) -> None:
    result = pz("-s", "failing")
    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 3)
    assert result.stderr.startswith("pzjax: step 4 of failing: no particle explains")
    assert "--on-failure" in result.stderr
    shown = lines(pz("-s", "failing", "-n", "5", "--on-failure", "nan"))
    assert lines(pz("-s", "failing", "-n", "5", "--on-failure", "continue")) == shown
    assert [line == "nan" for line in shown] == [False, False, False, True, False]
    wrong = pz("-s", "failing", "--resampling", "nope")
    assert (wrong.exit_code, "choose among" in wrong.stderr) == (2, True)


def test_programs_that_cannot_be_loaded(pz: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("x = 1\ny = nothing\n")
    assert pz(of=bad).stderr == (
        f"pzjax: {bad} can't be loaded: {bad}:2: NameError: name 'nothing' is not defined\n"
    )
    dump = tmp_path / "bad.sexp"
    dump.write_text("(zelus-dump")
    result = pz(of=dump)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert f"{dump}:" in result.stderr
    other = tmp_path / "bad.txt"
    other.write_text("")
    assert "a program is a .py, .sexp or .zls file, not .txt" in pz(of=other).stderr
    assert pz(of=tmp_path / "missing.py").exit_code == 2


# --- programs -----------------------------------------------------------------------------------


def test_a_dump(pz: Run) -> None:
    assert len(lines(pz("-n", "3", of=EXAMPLES / "counter" / "counter.sexp"))) == 3


def test_modules_beside_the_program(pz: Run, tmp_path: Path) -> None:
    shutil.copy(EXAMPLES / "counter" / "counter.sexp", tmp_path / "json.sexp")
    by_file = "from pzjax import jaxrt as rt\nJson = rt.module('json', globals())\n"
    (tmp_path / "own.py").write_text(f"{by_file}import json\nmain = Json.main\njson.loads('1')\n")
    (tmp_path / "top.py").write_text("import own as Own\nimport math\nmain = Own.main\n")
    wanted = lines(pz("-n", "3", of=EXAMPLES / "counter" / "counter.sexp"))
    assert lines(pz("-n", "3", of=tmp_path / "top.py")) == wanted
    assert sys.modules["json"] is json


# --- how a run ends -----------------------------------------------------------------------------


def memory(process: subprocess.Popen[str]) -> int:
    """The resident memory of a process, in kB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_a_run_without_end(
    command: list[str | Path], program: Path, environment: dict[str, str]
) -> None:
    with running(
        [*command, program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
        text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        for _ in range(50_000):
            process.stdout.readline()
        before = memory(process)
        for _ in range(300_000):
            last = process.stdout.readline()
        assert memory(process) - before < 8_000
        process.send_signal(signal.SIGINT)
        numbers = [int(last), *map(int, process.stdout)]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert (process.stderr.read(), process.wait(DEADLINE)) == ("", 130)


@pytest.mark.parametrize("name", ["hello", pytest.param("main", marks=pytest.mark.slow)])
def test_a_closed_pipe(
    command: list[str | Path], program: Path, environment: dict[str, str], name: str
) -> None:
    with running(
        [*command, program, "-s", name],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.slow
def test_compiled_programs_are_kept(
    command: list[str | Path], program: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    environment = {**environment, "PZJAX_CACHE_DIR": str(tmp_path / "cache")}

    def run() -> bytes:
        words = [*command, program, "-s", "belief", "-n", "2"]
        made = subprocess.run(words, env=environment, capture_output=True, check=True)
        assert made.stderr == b""
        return made.stdout

    def kept() -> list[str]:
        return sorted(path.name for path in (tmp_path / "cache" / "jax").iterdir())

    first = run()
    names = kept()
    assert any(name.startswith("jit_run") for name in names)
    assert (run(), kept()) == (first, names)
    shutil.rmtree(tmp_path / "cache")
    (tmp_path / "cache").touch()  # nothing can be kept there
    assert run() == first


def test_an_online_run_answers_each_line(
    command: list[str | Path], program: Path, environment: dict[str, str]
) -> None:
    with running(
        [*command, program, "-s", "add", "--online"], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True, bufsize=1,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        for x in range(3):
            process.stdin.write(f"{x},true\n")
            assert process.stdout.readline() == f"({x + 0.5}, False)\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(DEADLINE) == 143


def test_inputs_that_are_read_before_a_signal_are_used(
    command: list[str | Path], program: Path, environment: dict[str, str]
) -> None:
    """Twelve lines, at once: the loop asks for 1, 2, 4 and 8, and waits with 5 in its hands."""
    with running(
        [*command, program, "-s", "sum"], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True, bufsize=1,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("0\n" * 12)
        process.stdin.flush()
        assert process.stdout.readline() == "0.0\n"
        wait_for(lambda: reads_input(process), process)
        process.send_signal(signal.SIGINT)
        assert process.stdout.read().splitlines() == [f"{n}.0" for n in range(1, 12)]
        assert process.wait(DEADLINE) == 130


@pytest.mark.slow
def test_online_runs_give_the_same_numbers(pz: Run) -> None:
    given = "x\n" + "".join(f"{n / 7}\n" for n in range(50))
    words = ("-s", "follow", "--format", "csv")
    for precision in ("64", "32"):
        gathered = lines(pz(*words, "--precision", precision, given=given))
        assert lines(pz(*words, "--precision", precision, "--online", given=given)) == gathered
        assert len(gathered) == 51


ENDLESS = """
import sys
import jax
from pzjax.cli.interrupts import Interrupts

def endless():
    return jax.lax.while_loop(lambda x: x < 3.0, lambda x: jax.numpy.sin(x) + 1.0, 0.0)

endless = jax.jit(endless).lower().compile()
with Interrupts() as interrupts, interrupts.noted():
    print("starts", flush=True)
    jax.block_until_ready(endless())
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_second_signal_ends_compiled_code(number: int) -> None:
    with running([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"starts\n"
        process.send_signal(number)
        wait_for(lambda: not pending(process), process)
        process.send_signal(number)
        assert process.wait(DEADLINE) == 128 + number


def pending(process: subprocess.Popen[bytes]) -> bool:
    """Whether a signal is on its way to a process."""
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return any(int(line.split()[1], 16) for line in lines if line.startswith(("SigPnd", "ShdPnd")))
