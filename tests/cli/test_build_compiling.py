"""`pzjax build` with a compiler: dumps that are made, several at a time; a fake one, and the real one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from builds import DATA, modules, pz, write
from fake_tools import FakeZelusDump
from processes import DEADLINE, running, wait_for
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError

pytestmark = pytest.mark.usefixtures("build_folder")


def _real() -> str | None:
    try:
        return str(locate.zelus_dump())
    except FrontEndError:
        return None


REAL = _real()


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeZelusDump:
    """A fake zelus-dump: a dump is the name of its source, and BAD in a source is an error."""
    fake = FakeZelusDump(tmp_path / "fake")
    monkeypatch.setenv(locate.ZELUS_DUMP, str(fake.path))
    return fake


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real compiler, where there is one."""
    if REAL is None:
        pytest.skip("there is no zelus-dump")
    monkeypatch.setenv(locate.ZELUS_DUMP, REAL)


def dumps(*words: str) -> list[str]:
    """Brings dumps up to date, and tells which were made."""
    made = pz("--dumps", *words)
    assert made.exit_code == 0, made.output
    return [line.partition(" ->")[0] for line in made.stdout.splitlines() if "->" in line]


def test_dumps_are_made_where_something_that_they_depend_on_has_changed(
    fake: FakeZelusDump, tmp_path: Path
) -> None:
    write(".", main_zls="open A", a_zls="open B", b_zli="val x : int", other_zls="")
    assert sorted(dumps()) == ["a.zls", "main.zls", "other.zls"]
    assert dumps() == []
    os.utime("a.zls")
    assert dumps() == []
    write(".", other_zls="(* *)")
    assert dumps() == ["other.zls"]
    write(".", b_zli="val x : bool")
    assert sorted(dumps()) == ["a.zls", "main.zls"]
    assert len(dumps("--flags", "-noreduce")) == 3
    assert dumps("--flags", "-noreduce") == []
    fake.path.write_text(fake.path.read_text() + "\n# another version\n")
    assert len(dumps("--flags", "-noreduce")) == 3
    Path("other.sexp").unlink()
    assert dumps("--flags", "-noreduce") == ["other.zls"]
    assert Path("main.sexp").read_text() == "(dump main.zls)\n"
    assert {path.suffix for path in Path().glob("*.*")} == {".zls", ".zli", ".sexp"}


def test_a_dump_that_came_with_its_program_is_taken_where_nothing_else_matters(
    fake: FakeZelusDump,
) -> None:
    shutil.copy(DATA / "hmm" / "tracker.zls", ".")
    shutil.copy(DATA / "hmm" / "tracker.sexp", ".")
    assert dumps() == []
    modules()
    assert dumps("user.zls") == ["user.zls"]  # its dump does not tell of which `shapes`


def test_flags_and_folders_reach_the_compiler(fake: FakeZelusDump) -> None:
    write("lib", a_zls="")
    write("more", b_zls="")
    write("src", main_zls="open A open B")
    dumps("src", "-I", "lib", "-I", "more", "--flags", "-inline 3 -noinit")
    main_run = fake.runs()[-1]
    assert main_run[:3] == ["-inline", "3", "-noinit"]
    folders = [main_run[i + 1] for i, word in enumerate(main_run) if word == "-I"]
    assert folders[1:] == ["src", "lib", "more"]  # the last is searched first


def test_messages_of_the_compiler_pass_and_come_once(fake: FakeZelusDump, capfd: object) -> None:
    write(".", main_zls="open A", a_zls="(* BAD *)")
    made = pz()
    assert made.exit_code == 1
    assert made.stderr == "File a.zls: error\nmain.zls: not built, because it needs A\n"
    assert not Path("a.sexp").exists()


@pytest.mark.parametrize(
    ("jobs", "number"),
    [
        ("2", signal.SIGINT),
        pytest.param("1", signal.SIGINT, marks=pytest.mark.slow),
        pytest.param("2", signal.SIGTERM, marks=pytest.mark.slow),
        pytest.param("1", signal.SIGTERM, marks=pytest.mark.slow),
    ],
)
def test_a_signal_ends_a_build_quietly_and_does_not_begin_another_module(
    fake: FakeZelusDump, scripts: Path, tmp_path: Path, jobs: str, number: int
) -> None:
    started = tmp_path / "started"
    text = fake.path.read_text().replace("*.zls) ", f"*.zls) touch {started}; sleep 2; ")
    fake.path.write_text(text)
    write(".", a_zls="", b_zls="", c_zls="", d_zls="")
    with running(
        [scripts / "pzjax", "build", "--dumps", "-j", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        wait_for(started.exists, process)
        # Ctrl-C goes to all processes of a terminal, SIGTERM to one.
        (os.killpg if number == signal.SIGINT else os.kill)(process.pid, number)
        # Which ends when no worker has these pipes any more.
        _, err = process.communicate(timeout=DEADLINE)
    assert process.returncode == 128 + number
    assert err == b""
    assert len(list(Path().glob("*.sexp"))) <= int(jobs)
    assert all(path.read_text() == f"(dump {path.stem}.zls)\n" for path in Path().glob("*.sexp"))


PROJECT = {
    "main_zls": "open Filters\nlet node main x = Noise.scale 2.0 (smooth x)",
    "filters_zls": "let node smooth x = y where rec y = 0.0 -> 0.5 *. (pre y +. x)",
    "noise_zli": "val scale : float -> float -> float",
    "noise_py": "from pzjax import jaxrt as rt\nscale = rt.curried(lambda a, b: a * b)",
}


@pytest.mark.usefixtures("real")
def test_a_project_is_built_from_its_programs_and_runs(run: Callable) -> None:
    write("src", main_zls=PROJECT["main_zls"])
    write("lib", **{name: text for name, text in PROJECT.items() if name != "main_zls"})
    made = pz("src", "lib")
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout.splitlines() == [
        "lib/filters.zls -> lib/filters.sexp, build/filters.py",
        "lib/noise.zli -> build/noise.py",
        "src/main.zls -> src/main.sexp, build/main.py",
    ]
    given = run("pzjax", "run", "build/main.py", input=b"1.0\n2.0\n3.0\n")
    assert given.stdout == b"0.0\n2.0\n4.0\n"
    assert pz("src", "lib").stdout == "up to date: 3 modules\n"
    assert not list(Path("src").glob("*.zci"))


@pytest.mark.usefixtures("real")
def test_a_change_of_a_type_reaches_the_programs_that_use_it() -> None:
    write(".", main_zls="let g x = A.f x", a_zls="let f x = x + 1")
    pz()
    write(".", a_zls="let f x = x +. 1.0")
    assert len(pz().stdout.splitlines()) == 2
    assert "float -> float" in Path("build/main.py").read_text()
    write(".", a_zls="let f x = x + ")
    made = pz()
    assert made.exit_code == 1
    assert made.stderr.count('File "a.zls", line 1') == 1
    assert made.stderr.endswith("main.zls: not built, because it needs A\n")
