"""Standard streams that are closed or full, and outputs that can't be written: one line, exit code 1."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from processes import running, wait_for
from pzjax.backend.cli import main as backend
from pzjax.cli.main import main

ROOT = Path(__file__).parents[2]
CLOSED = "Bad file descriptor"
FULL = "No space left on device"
COMMANDS = {
    "run": "pzjax run coin.sexp -n 2",
    "backend": "pzjax-backend coin.sexp",
    "zeluc": "zeluc -dump --frontend builtin coin.zls",
    "live": "pzjax plot --live < r.csv",
    "version": "pzjax --version",
}
BUILTIN = {"PZJAX_FRONTEND": "builtin"}
SLOW = pytest.mark.slow
QUICK = [
    "run",
    "zeluc",
    *(pytest.param(name, marks=SLOW) for name in ("backend", "live", "version")),
]
Shell = Callable[[str], tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with programs and results."""
    for name in ("coin.sexp", "coin.zls"):
        shutil.copy(ROOT / "examples" / "coin" / name, tmp_path)
    (tmp_path / "r.csv").write_text("x\n1\n2\n")
    (tmp_path / "sum.zls").write_text("let node main x = x +. 1.0\n")
    return tmp_path


@pytest.fixture
def shell(
    run: Callable[..., subprocess.CompletedProcess[bytes]], folder: Path, cache: str
) -> Shell:
    """Run a line of the shell in the folder; give its exit code and its messages."""
    environment = {**os.environ, **BUILTIN, "PZJAX_CACHE_DIR": cache}
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)])

    def result(line: str) -> tuple[int, str]:
        made = run("bash", "-c", line, cwd=folder, env=environment | {"PATH": path})
        assert b"Traceback" not in made.stderr
        assert b"ignored" not in made.stderr
        return made.returncode, made.stderr.decode()

    return result


@pytest.mark.parametrize(
    ("end", "reason"),
    [(">&-", CLOSED), pytest.param("> /dev/full", FULL, marks=SLOW)],
)
@pytest.mark.parametrize("name", QUICK)
def test_a_standard_output_that_takes_nothing_is_told(
    shell: Shell, name: str, end: str, reason: str
) -> None:
    code, said = shell(f"{COMMANDS[name]} {end}")
    assert (code, said.count("\n"), reason in said) == (1, 1, True), said


@pytest.mark.parametrize("name", [pytest.param("run", marks=SLOW), *QUICK[1:]])
def test_a_closed_standard_error_hides_nothing_but_messages(shell: Shell, name: str) -> None:
    assert shell(f"{COMMANDS[name]} > out 2>&-; echo $? >> out; tail -n 1 out >&2") == (0, "0\n")
    assert name == "run" or shell(f"{COMMANDS[name]} 2>&- >&- <&-") == (1, "")


def test_inputs_from_a_closed_standard_input_are_told(shell: Shell) -> None:
    told = (1, f"pzjax: can't read <stdin>: {CLOSED}\n")
    assert shell("pzjax run sum.zls <&-") == told
    assert shell("pzjax-backend <&-") == (1, f"pzjax-backend: <stdin>: {CLOSED}\n")
    assert shell("pzjax plot --live <&-") == (1, f"pzjax: can't read standard input: {CLOSED}\n")


@pytest.mark.slow
def test_no_file_of_the_user_takes_the_place_of_a_closed_stream(shell: Shell) -> None:
    assert shell("pzjax run coin.sexp -n 2 -o a.csv >&- <&- 2>&-")[0] == 0
    assert shell("pzjax run coin.sexp -n 2 -o b.csv && cmp a.csv b.csv") == (0, "")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("run coin.sexp -n 2 -o dir", 2, "'dir' is a directory"),
        ("run coin.sexp -n 2 -o no/a.csv", 1, "can't write no/a.csv: No such file"),
        ("run coin.sexp -n 2 -o no/a.npz", 1, "can't write no/a.npz: No such file"),
        ("run coin.sexp -n 2 --format csv -o /dev/full", 1, FULL),
        ("run coin.sexp -n 2 --format npz -o /dev/full", 1, FULL),
        ("run coin.sexp -n 2 --checkpoint no/c", 1, "can't write no/c: there is no such folder"),
        ("run sum.zls -i dir", 2, "'dir' is a directory"),
        ("plot r.csv -o dir.svg", 2, "'dir.svg' is a directory"),
        ("plot r.csv -o no/a.svg", 1, "can't write no/a.svg: No such file"),
        ("plot r.csv -o full.svg", 1, FULL),
        ("export sum.zls -o r.csv/a", 1, "r.csv/a: error: Not a directory"),
        ("backend coin.sexp -o no/a.py", 1, "no/a.py: No such file"),
        ("backend coin.sexp -o dir", 2, "'dir' is a directory"),
    ],
)
def test_outputs_that_cannot_be_written_are_told(
    folder: Path, cache: str, monkeypatch: pytest.MonkeyPatch, words: str, code: int, said: str
) -> None:
    monkeypatch.chdir(folder)
    for name in ("dir", "dir.svg"):
        Path(name).mkdir()
    Path("full.svg").symlink_to("/dev/full")
    command, arguments = main, words.split()
    if arguments[0] == "backend":
        command, arguments = backend, arguments[1:]
    made = CliRunner().invoke(command, arguments, env=BUILTIN | {"PZJAX_CACHE_DIR": cache})
    assert (made.exit_code, said in made.stderr) == (code, True), made.stderr
    assert code == 2 or made.stderr.count("\n") == 1


WRITERS = {
    "run": "from pzjax.cli.outputs.stream import Output as out; signal.signal(2, lambda *_: None); "
    "out().write(line); out().flush()",
    "exported": "from pzjax.cli.standalone import write; write(line)",
}


@pytest.mark.skipif(not Path("/proc/self/syscall").exists(), reason="reads /proc")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("writer", ["run", pytest.param("exported", marks=SLOW)])
def test_a_line_is_whole_whenever_ctrl_c_comes(writer: str, unbuffered: str) -> None:
    """The reader is slow, and the signal comes while a part of the line is written."""
    program = f"import signal; line = 'x' * 300_000 + '\\n'; {WRITERS[writer]}"
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with running(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
        env=environment,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.read(1)
        syscall = Path(f"/proc/{process.pid}/syscall")
        wait_for(lambda: syscall.read_text().startswith("1 0x1 "), process)
        process.send_signal(signal.SIGINT)
        rest = b"".join(iter(lambda: process.stdout.read(1 << 16), b""))
        assert len(first + rest) == 300_001
        interrupted = b"KeyboardInterrupt" in process.stderr.read()
        assert interrupted == (writer == "exported")
