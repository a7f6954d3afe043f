"""`pzjax build` from dumps: modules in order, by content, with errors that lose nothing."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from builds import DATA, modules, pz, states, write

pytestmark = pytest.mark.usefixtures("build_folder")


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


def test_a_module_that_is_called_as_one_of_pythons_is_noted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    write(".", typing_zls="let x = 1", jax_zls="let x = Typing.x", other_zls="let x = 2")
    said = pz("-j", "1").stderr.splitlines()
    assert [line.partition(": note: ")[0] for line in said] == ["build/typing.py", "build/jax.py"]
    assert "Python has a module typing too" in said[0]
    assert not pz("-j", "1").stderr


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
