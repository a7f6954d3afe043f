"""`pzjax build`: modules in order, by content, several at a time, with errors that lose nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from fake_tools import FakeZelusDump
from processes import DEADLINE, running, wait_for
from pzjax.cli.building.conform import problems
from pzjax.cli.errors import CommandError
from pzjax.cli.main import main
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError

DATA = Path(__file__).parents[1] / "data"


def _real() -> str | None:
    try:
        return str(locate.zelus_dump())
    except FrontEndError:
        return None


REAL = _real()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder and a cache of its own, and nothing that makes dumps."""
    for variable in (locate.ZELUC, locate.HANDED_TO):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(locate.ZELUS_DUMP, "/none")
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeZelusDump:
    """A fake zelus-dump: a dump is the name of its source, and BAD in a source is an error."""
    fake = FakeZelusDump(tmp_path / "fake")
    monkeypatch.setenv(locate.ZELUS_DUMP, str(fake.path))
    return fake


def pz(*words: str | Path) -> Result:
    """`pzjax build -j 1`; several processes at once would not share this one's state."""
    return CliRunner().invoke(main, ["build", "-j", "1", *map(str, words)])


def write(folder: Path | str, **sources: str) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        Path(folder, ".".join(name.rsplit("_", 1))).write_text(text)


def modules(folder: Path | str = ".", *suffixes: str) -> None:
    """The two modules of the test data: `user` needs `shapes`."""
    Path(folder).mkdir(exist_ok=True)
    for path in (DATA / "modules").iterdir():
        if path.suffix in (suffixes or (".zls", ".sexp")):
            shutil.copy(path, folder)


def states(folder: str = ".") -> dict[str, tuple[int, bytes]]:
    """The files of a folder: which they are, and what they hold."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return {str(path): (path.stat().st_ino, path.read_bytes()) for path in files}


# From dumps, without a compiler.


@pytest.mark.parametrize("suffixes", [(".zls", ".sexp"), (".sexp",)])
def test_modules_are_built_in_their_order_from_their_dumps(suffixes: tuple[str, ...]) -> None:
    modules(".", *suffixes)
    made = pz()
    source = suffixes[0]
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout == (f"shapes{source} -> build/shapes.py\nuser{source} -> build/user.py\n")
    assert 'Shapes = rt.module("shapes", globals())' in Path("build/user.py").read_text()


def test_what_is_up_to_date_is_left_as_it_is() -> None:
    modules()
    pz()
    before = states()
    made = pz()
    assert (made.exit_code, made.output) == (0, "up to date: 2 modules\n")
    assert states() == before


def test_contents_count_and_times_do_not_but_make_sees_no_old_file() -> None:
    modules()
    pz()
    for name in ("shapes.zls", "user.sexp"):
        os.utime(name, (2e9, 2e9))
    before = states()
    assert pz().stdout == "up to date: 2 modules\n"
    assert states() == before
    newer = [
        ("shapes.sexp", "shapes.zls"),
        ("build/shapes.py", "shapes.zls"),
        ("build/user.py", "user.sexp"),
    ]
    for made, origin in newer:
        os.utime(origin, (2e9, 2e9))
        pz()
        now = time.time()
        assert Path(made).stat().st_mtime > now - 60


def test_only_what_has_changed_is_made_again() -> None:
    modules(".", ".sexp")
    pz()
    before = states("build")
    text = Path("user.sexp").read_text()
    Path("user.sexp").write_text(text.replace("user.zls", "changed.zls"))
    assert pz().stdout == "user.sexp -> build/user.py\n"
    assert "changed.zls" in Path("build/user.py").read_text()
    assert states("build")["build/shapes.py"] == before["build/shapes.py"]


def test_a_python_module_that_was_changed_or_removed_is_made_again() -> None:
    modules()
    pz()
    before = Path("build/user.py").read_text()
    Path("build/user.py").write_text("broken")
    Path("build/shapes.py").unlink()
    assert len(pz().stdout.splitlines()) == 2
    assert Path("build/user.py").read_text() == before


def test_damaged_records_only_cost_time() -> None:
    modules()
    pz()
    before = states("build")
    for path in Path("build/.pzjax").glob("*.json"):
        path.write_text('{"../user.py": 3')
    assert pz().exit_code == 0
    assert states("build").keys() == before.keys()
    assert pz().stdout == "up to date: 2 modules\n"


def test_always_makes_everything_again() -> None:
    modules(".", ".sexp")
    pz()
    assert len(pz("--always").stdout.splitlines()) == 2


def test_a_changed_program_without_a_front_end_is_an_error_and_the_rest_is_built() -> None:
    modules()
    write(".", shapes_zls=Path("shapes.zls").read_text() + "let more = 1\n")
    shutil.copy(DATA / "hmm" / "tracker.sexp", ".")
    made = pz()
    assert made.exit_code == 1
    assert made.stdout == "tracker.sexp -> build/tracker.py\n"
    first, *rest = made.stderr.splitlines()
    assert (
        first
        == "shapes.zls: error: a dump of it is needed, and shapes.sexp is that of another text"
    )
    assert rest[:-1] == ["zeluc: PZJAX_ZELUS_DUMP is /none, which is not a program that can run."]
    assert rest[-1] == "user.zls: not built, because it needs Shapes"


def test_a_program_that_cannot_be_translated_is_told_and_its_old_module_stays() -> None:
    for path in (DATA / "refused").glob("file_read.*"):
        shutil.copy(path, ".")
    write("build", file_read_py="old")
    made = pz()
    assert (made.exit_code, made.stdout) == (1, "")
    assert made.stderr.startswith("file_read.zls:")
    assert "read_line" in made.stderr
    assert Path("build/file_read.py").read_text() == "old"


def test_a_file_of_the_user_is_not_overwritten() -> None:
    modules()
    write(".", user_py="mine")
    made = pz("-o", ".")
    assert made.exit_code == 1
    assert made.stderr.startswith("user.py: error: this was not made by pzjax and is left alone")
    assert Path("user.py").read_text() == "mine"
    Path("user.py").unlink()
    assert pz("-o", ".").exit_code == 0
    write(".", user_sexp=Path("user.sexp").read_text().replace("user.zls", "other.zls"))
    assert pz("-o", ".").exit_code == 0
    assert "other.zls" in Path("user.py").read_text()


def test_a_dump_that_needs_what_is_nowhere_is_an_error() -> None:
    modules(".", ".sexp")
    Path("shapes.sexp").unlink()
    made = pz("-I", "lib")
    assert made.exit_code == 1
    assert "user.sexp: error: it needs Shapes, of which there is neither" in made.stderr
    assert "in these folders: ., lib" in made.stderr


def test_modules_of_other_folders_come_along() -> None:
    modules("lib")
    Path("src").mkdir()
    for suffix in (".zls", ".sexp"):
        shutil.move(f"lib/user{suffix}", "src")
    assert pz("src/user.zls", "-I", "lib", "-o", "out").exit_code == 0
    assert {path.name for path in Path("out").glob("*.py")} == {"shapes.py", "user.py"}
    assert pz("src", "lib").exit_code == 0
    assert {path.name for path in Path("build").glob("*.py")} == {"shapes.py", "user.py"}


def test_a_dump_stands_for_its_program() -> None:
    modules()
    assert pz("user.sexp", "user.zls").stdout.splitlines()[-1] == "user.zls -> build/user.py"


def test_what_was_built_runs_as_the_program_does(run: Callable) -> None:
    modules()
    pz()
    runs = [run("pzjax", "run", name, "-n", "4").stdout for name in ("user.sexp", "build/user.py")]
    assert runs[0] == runs[1]
    assert runs[0].count(b"\n") == 4


def test_several_processes_make_the_same_as_one(run: Callable, scripts: Path) -> None:
    modules()
    for path in DATA.glob("names/*.sexp"):
        shutil.copy(path, ".")
    pz("-o", "one")
    made = run(scripts / "pzjax", "build", "-j", "3", "-o", "three", env=dict(os.environ))
    assert (made.returncode, made.stderr) == (0, b"")
    assert {path.name: path.read_bytes() for path in Path("one").glob("*.py")} == {
        path.name: path.read_bytes() for path in Path("three").glob("*.py")
    }


@pytest.mark.parametrize(
    ("files", "words", "code", "message"),
    [
        ({}, [], 1, "pzjax: there is nothing to build in this folder: no .zls, .sexp or .zli file"),
        ({"a_txt": ""}, ["a.txt"], 1, "a.txt: error: not a .zls, .sexp or .zli file"),
        ({}, ["no.zls"], 2, "Path 'no.zls' does not exist"),
        ({"a_zls": ""}, ["--flags", "'"], 2, '--flags "\'": No closing quotation'),
        ({"a_zls": ""}, ["-j", "0"], 2, "0 is not in the range"),
        ({"a_zls": "open B", "b_zls": "open A"}, [], 1, "these modules need one another"),
        (
            {"a_zls": "open Distribution", "distribution_zls": ""},
            [],
            1,
            "distribution.zls: error: a.zls needs Distribution, which is a module of pzjax's library",
        ),
        ({"a_sexp": "(zelus"}, [], 1, "a.sexp:1"),
    ],
)
def test_bad_input_is_one_message(
    files: dict[str, str], words: list[str], code: int, message: str
) -> None:
    write(".", **files)
    made = pz(*words)
    assert made.exit_code == code
    assert made.stdout == ""
    assert message in made.stderr
    assert "Traceback" not in made.stderr


def test_two_modules_of_one_name_are_told() -> None:
    modules("one")
    modules("two")
    made = pz("one", "two")
    assert made.exit_code == 1
    assert "is the module" in made.stderr
    assert made.stderr.count("\n") == 1


def test_a_folder_that_cannot_be_written_is_told() -> None:
    modules()
    write(".", out="a file")
    made = pz("-o", "out")
    assert (made.exit_code, made.stdout) == (2, "")
    assert "'out' is a file" in made.stderr
    made = pz("-o", "out/build")
    assert (made.exit_code, made.stdout) == (1, "")
    assert made.stderr.startswith("out/build/.pzjax: error: Not a directory\n")


# Dumps, with a fake compiler.


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


# Modules that are implemented in Python.

INTERFACE = """\
type mode = Slow | Fast of int
type point = { px : float; py : float }
type vector = float[3]
type hidden
val gain : float
val scale : float -> float -> float
val pair : float * int -> float
val middle : vector -> float
val name : int -> string
val smooth : float -D-> float
val model : float ~D~> float
val twice : int -S-> float -D-> float
val each : ('a -> 'b) * 'a -> 'b
val make : unit -> hidden
val ( +++ ) : float -> float -> float
"""
IMPLEMENTATION = """
from pzjax import jaxrt as rt
from pzjax.stdlib import distribution as Distribution
import constants

with open("imported", "a") as file:
    file.write("once\\n")
print("not for a Makefile's eyes")
Slow, Fast = rt.variant("mode", [("Slow", ()), ("Fast", (rt.Int,))])

@rt.state
class Point:
    px: rt.Float
    py: rt.Float

_RECORDS = {"px": Point, "py": Point}
gain = constants.GAIN

@rt.curried
def scale(a, b):
    return a * b

def pair(both):
    return both[0] + both[1]

def middle(vector):
    return vector[1]

def name(number):
    return rt.text("name")

@rt.node(input=rt.Float, output=rt.Float)
class smooth:
    @rt.state
    class State:
        y: rt.Float
    def init(self, key):
        return self.State(y=0.0)
    def reset(self, state):
        return self.State(y=0.0)
    def step(self, state, x):
        y = 0.5 * state.y + 0.5 * x
        return self.State(y=y), y

@rt.node(input=rt.Float, output=rt.Float, proba=True)
class model:
    @rt.state
    class State:
        pass
    def init(self, key):
        return self.State()
    def reset(self, state):
        return state
    def step(self, state, key, x):
        return state, (rt.sample(key.fold(0), Distribution.gaussian((x, 1.0))), 0.0)

def twice(n):
    return smooth

def each(both):
    return both[0](both[1])

def make(unit):
    return object()

@rt.curried
def op_plus_plus_plus(a, b):
    return a + b
"""


def implemented(text: str = IMPLEMENTATION, interface: str = INTERFACE) -> None:
    write(".", noise_zli=interface, noise_py=text, constants_py="GAIN = 2.0\n")


def test_an_implementation_is_checked_once_and_copied_with_what_it_imports() -> None:
    implemented()
    made = pz()
    assert (made.exit_code, made.stdout) == (0, "noise.zli -> build/noise.py\n"), made.stderr
    assert Path("build/noise.py").read_text() == IMPLEMENTATION
    assert Path("build/constants.py").read_text() == "GAIN = 2.0\n"
    assert pz().stdout == "up to date: 1 module\n"
    assert Path("imported").read_text() == "once\n"
    write(".", constants_py="GAIN = 2\n")
    made = pz()
    assert (made.exit_code, made.stdout) == (1, "")
    assert made.stderr == (
        "noise.zli:5:1: error: noise.py: gain : float: what it gives is int32, not a float\n"
    )
    assert Path("build/constants.py").read_text() == "GAIN = 2.0\n"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("def pair", "def peer", "7:1: error: noise.py: there is no pair : float * int -> float"),
        ("Slow, Fast", "Slow, Quick", "1:1: error: noise.py: there is no Fast, a constructor of mode"),
        ('"py": Point', "", "2:1: error: noise.py: _RECORDS, a dict from labels to the class of"),
        ("vector[1]", "vector", "middle : float[3] -> float: what it gives is float32 of shape (3,)"),
        ("both[0] + both[1]", "both", "what it gives is a tuple of 2, not a float"),
        ('rt.text("name")', '"name"', "name : int -> string: what it gives is a Python str, not a string"),
        ("return a * b", "return a * c", "scale : float -> float -> float fails: "),
        ("def scale(a, b)", "def scale(both)", "scale : float -> float -> float fails: "),
        ("@rt.node(input=rt.Float, output=rt.Float)", "", "smooth : float -D-> float is no node"),
        (", proba=True", "", "model : float ~D~> float must be a probabilistic node"),
        ("0.5 * state.y + 0.5 * x", "x > 0.0", "smooth : float -D-> float"),
        ("def each(both)", "each = 3\ndef other(both)", "each : ('a -> 'b) * 'a -> 'b is no function"),
        ("import constants", "import no_such_module", "noise.py: error: it can't be imported: noise.py:4: "
         "ModuleNotFoundError: No module named 'no_such_module'"),
    ],
)  # fmt: skip
def test_what_an_implementation_lacks_is_told(before: str, after: str, message: str) -> None:
    assert before in IMPLEMENTATION
    implemented(IMPLEMENTATION.replace(before, after))
    try:
        (found,) = problems(Path("noise.zli"), Path("build"))
    except CommandError as error:
        found = error.message
    assert message in found.replace(str(Path.cwd()) + "/", "")
    assert "\n" not in found


def test_an_interface_alone_or_a_wrong_one_is_told() -> None:
    write(".", noise_zli="val scale : float -> float\nval gain : float")
    made = pz()
    assert made.exit_code == 1
    assert made.stderr == (
        "noise.zli: error: the module Noise has an interface and no implementation; "
        "write noise.py beside it, with scale, gain: `pzjax new --implement noise.zli` writes its skeleton\n"
    )
    write(".", noise_py="import (")
    assert pz().stderr.startswith("noise.py:1: error: this is no Python")
    write(".", noise_zli="val scale float", noise_py="")
    assert pz().stderr.startswith("noise.zli:1:11: parser error: ")


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real compiler, where there is one."""
    if REAL is None:
        pytest.skip("there is no zelus-dump")
    monkeypatch.setenv(locate.ZELUS_DUMP, REAL)


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
