"""The manners of the commands: help, versions, completion, colours, exit codes, names of others."""

from __future__ import annotations

import os
import pty
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from fake_tools import write_program
from pzjax.cli.main import PATHS, main
from pzjax.cli.zluciole import translated
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.version import VERSION
from pzjax.frontend_bridge.zeluc import probzeluc

ROOT = Path(__file__).parents[2]
COIN = ROOT / "examples" / "coin" / "coin.sexp"
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.mark.parametrize("name", [None, *main.commands])
def test_every_help_has_examples_and_exit_codes(name: str | None) -> None:
    words = ["--help"] if name is None else [name, "--help"]
    made = CliRunner().invoke(main, words, prog_name="pzjax")
    assert made.exit_code == 0
    assert "Example" in made.stdout
    assert "Exit codes:" in made.stdout
    assert f"pzjax {name or 'run'}" in made.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["pzjax", "--version"],
        ["pzjax", "--help"],
        ["pzjax", "build", "--help"],
        ["pzjax", "--makefile"],
        ["pzjax", "new", "project"],
        ["pzjax", "build", str(COIN)],
        ["zluciole", "-help"],
    ],
)
def test_these_start_without_jax(run: Run, scripts: Path, words: list[str], tmp_path: Path) -> None:
    name, *rest = words
    code = (
        "import runpy, sys; sys.argv = sys.argv[1:]\n"
        "try: runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "assert not {'jax', 'numpy'} & sys.modules.keys()"
    )
    made = run("python", "-c", code, scripts / name, *rest, cwd=tmp_path)
    assert (made.returncode, made.stderr) == (0, b"")


def test_paths_for_makefiles(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (makefile,) = shlex.split(run("pzjax", "--makefile").stdout.decode())
    assert Path(makefile).read_text().startswith("# Prog")
    (python,) = shlex.split(run("pzjax", "--python").stdout.decode())
    assert Path(python) == Path(sys.executable)
    monkeypatch.setitem(PATHS, "--python", "/a folder/python")
    assert CliRunner().invoke(main, ["--python"]).stdout == "/a\\ folder/python\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_commands_and_options(run: Run, scripts: Path, shell: str) -> None:
    environment = dict(os.environ)
    script = run(scripts / "pzjax", env=environment | {"_PZJAX_COMPLETE": f"{shell}_source"})
    if shell == "bash" and script.returncode:
        pytest.skip(script.stderr.decode())
    assert script.returncode == 0
    assert f"_PZJAX_COMPLETE={shell}_complete" in script.stdout.decode()
    words = {
        "COMP_WORDS": "pzjax run --list-n",
        "COMP_CWORD": "--list-n" if shell == "fish" else "2",
    }
    asked = run(
        scripts / "pzjax", env=environment | words | {"_PZJAX_COMPLETE": f"{shell}_complete"}
    )
    assert b"--list-nodes" in asked.stdout


def test_completion_works_in_bash(run: Run, scripts: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("there is no bash")
    script = (
        'eval "$(_PZJAX_COMPLETE=bash_source pzjax)"\n'
        "COMP_WORDS=(pzjax b)\nCOMP_CWORD=1\n_pzjax_completion pzjax b pzjax\n"
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    path = os.pathsep.join([str(scripts), "/usr/bin", "/bin"])
    made = run("bash", "--norc", "-c", script, env={"PATH": path})
    assert made.stdout == b"build\n", made.stderr


def on_a_terminal(words: list[str], environment: dict[str, str], cwd: Path) -> bytes:
    """What a command writes where standard error is a terminal."""
    first, second = pty.openpty()
    subprocess.run(words, env=os.environ | environment, stderr=second, stdout=second, cwd=cwd)
    os.close(second)
    with os.fdopen(first, "rb") as terminal:
        return terminal.read1()


def test_colours_only_on_a_terminal_and_only_without_no_color(
    scripts: Path, tmp_path: Path
) -> None:
    words = [str(scripts / "pzjax"), "build"]
    error = b"error:"
    (tmp_path / "a.sexp").write_text("(")
    (tmp_path / "b.txt").touch()
    command = [*words, "b.txt"]
    assert b"\x1b[31m\x1b[1m" + error in on_a_terminal(command, {"NO_COLOR": ""}, tmp_path)
    plain = on_a_terminal(command, {"NO_COLOR": "1"}, tmp_path)
    assert error in plain
    assert b"\x1b" not in plain
    made = subprocess.run(command, capture_output=True, cwd=tmp_path)
    assert (made.returncode, made.stdout) == (1, b"")
    assert made.stderr == b"b.txt: error: not a .zls, .sexp or .zli file\n"


def test_wrong_usage_is_told_on_standard_error_with_2(run: Run) -> None:
    for words in (["build", "--no-such"], ["no-such"], ["new"], ["doctor", "too much"]):
        made = run("pzjax", *words)
        assert (made.returncode, made.stdout) == (2, b"")
        assert b"Usage: pzjax" in made.stderr


def test_ctrl_c_ends_any_command_quietly_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(main.commands, "stop", click.Command("stop", callback=stop))
    made = CliRunner().invoke(main, ["stop"])
    assert (made.exit_code, made.output) == (130, "")


def test_a_reader_that_goes_away_ends_it_with_141(run: Run, tmp_path: Path) -> None:
    shutil.copy(COIN, tmp_path)
    script = "pzjax build --always -j 1 | true; exit ${PIPESTATUS[0]}"
    made = run("bash", "-c", script, cwd=tmp_path)
    assert (made.returncode, made.stderr) == (141, b"")


# The names that users of the reference know.


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            ["-prob", "-n", "20", "-s", "main", "coin.zls"],
            ["-n", "20", "-s", "main", "coin.zls"],
        ),
        (
            ["-n=20", "-I=lib", "-I", "-odd", "a.zls"],
            ["-n", "20", "-I", "lib", "-I", "-odd", "a.zls"],
        ),
        (["--seed", "3", "a.zls", "-s"], ["--seed", "3", "a.zls", "-s"]),
        (
            ["-maxt", "2.5", "-fullspeed", "-reltol", "1e-9", "-speedup", "3", "a.zls"],
            ["--maxt", "2.5", "--rtol", "1e-9", "a.zls"],
        ),
        (["-help"], ["-help"]),
        (["--help"], ["-help"]),
    ],
)
def test_flags_of_zluciole(words: list[str], expected: list[str]) -> None:
    assert translated(words) == expected


def test_zluciole_is_pzjax_run(run: Run) -> None:
    ours = run("pzjax", "run", COIN, "-n", "3")
    theirs = run("zluciole", "-prob", "-n", "3", "-s", "main", "-I", "lib", COIN)
    assert (theirs.returncode, theirs.stdout, theirs.stderr) == (0, ours.stdout, b"")
    assert ours.stdout.count(b"\n") == 3
    assert b"usage: zluciole" in run("zluciole", "-help").stdout
    assert VERSION.encode() in run("zluciole", "-version").stdout
    wrong = run("zluciole", "-nonsense", COIN)
    assert wrong.returncode == 2
    assert b"Usage: zluciole" in wrong.stderr


def test_probzeluc_is_zeluc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(locate.HANDED_TO, raising=False)
    assert probzeluc(["-dump", "no.zls"]) == 2
    assert "no.zls: No such file" in capsys.readouterr().err
    assert probzeluc(["coin.zls"]) == 2
    assert capsys.readouterr().err == locate.NO_PROBZELUC
    monkeypatch.setattr(locate, "hand_over", lambda program, words: print(program.name, *words))
    write_program(tmp_path / "probzeluc", "#!/bin/sh\n")
    probzeluc(["-s", "main", "coin.zls"])
    assert capsys.readouterr().out == "probzeluc -s main coin.zls\n"
