"""pzjax.mk: the rules that a Makefile includes."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data" / "modules"
INCLUDE = "include $(shell pzjax --makefile)\n"
Made = subprocess.CompletedProcess[bytes]


@pytest.fixture
def make(run: Callable[..., Made], scripts: Path, tmp_path: Path) -> Callable[..., Made]:
    """Run make in a project of its own, as where there is no Zelus compiler."""
    path = os.pathsep.join([str(scripts), "/usr/bin", "/bin"])
    environment = {"PATH": path, "PZJAX_ZELUS_DUMP": "/none", "PZJAX_CACHE_DIR": str(tmp_path)}

    def make(*words: str) -> Made:
        return run("make", *words, cwd=tmp_path, env=environment)

    return make


def project(folder: Path, makefile: str = INCLUDE, library: str = ".") -> None:
    """The modules of the test data: `user`, and in the folder `library` what it needs, `shapes`."""
    (folder / library).mkdir(exist_ok=True)
    for path in DATA.iterdir():
        shutil.copy(path, folder / (library if path.stem == "shapes" else "."))
    (folder / "Makefile").write_text(makefile)


def test_a_module_and_what_it_needs_are_made_and_then_nothing_more(
    make: Callable[..., Made], tmp_path: Path
) -> None:
    project(tmp_path)
    made = make("build/user.py")
    assert (made.returncode, made.stderr) == (0, b"")
    assert made.stdout == b"pzjax build -q -o build user.zls\n"
    assert (tmp_path / "build" / "shapes.py").exists()
    again = make("build/user.py", "build/shapes.py")
    assert again.stdout.splitlines() == [
        b"make: 'build/user.py' is up to date.",
        b"make: 'build/shapes.py' is up to date.",
    ]


def test_what_a_module_needs_makes_it_old(make: Callable[..., Made], tmp_path: Path) -> None:
    project(tmp_path)
    make("build/user.py")
    os.utime(tmp_path / "shapes.zls", (2e9, 2e9))  # in 2033: not older than what is made today
    assert b"pzjax build" in make("-n", "build/user.py").stdout
    os.utime(tmp_path / "shapes.zls")
    assert b"pzjax build" in make("build/user.py").stdout
    assert b"is up to date" in make("build/user.py").stdout
    for name in ("shapes.zls", "shapes.sexp"):  # that it goes is no error of make's own
        (tmp_path / name).unlink()
    made = make("build/user.py")
    assert made.returncode == 2
    assert b"user.zls: error: it needs Shapes, of which there is neither" in made.stderr


def test_modules_in_other_folders_are_found(make: Callable[..., Made], tmp_path: Path) -> None:
    project(tmp_path, f"PZJAX_INCLUDES := lib\nPZJAX_BUILD := out\n{INCLUDE}", library="lib")
    made = make("-j2", "out/user.py", "out/shapes.py")
    assert (made.returncode, made.stderr) == (0, b"")
    assert sorted(made.stdout.splitlines()) == [
        b"pzjax build -q -o out -I lib lib/shapes.zls",
        b"pzjax build -q -o out -I lib user.zls",
    ]
    assert b"up to date" in make("out/user.py").stdout
    assert make("pzjax-clean", "pzjax-build").returncode == 0
    assert {path.name for path in (tmp_path / "out").glob("*.py")} == {"shapes.py", "user.py"}


def test_a_dump_alone_is_enough(make: Callable[..., Made], tmp_path: Path) -> None:
    project(tmp_path)
    for path in tmp_path.glob("*.zls"):
        path.unlink()
    assert make("build/user.py").returncode == 0
    assert b"up to date" in make("build/user.py").stdout


@pytest.mark.slow
def test_a_module_in_python_is_made(make: Callable[..., Made], tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text(INCLUDE)
    (tmp_path / "noise.zli").write_text("val gain : float\n")
    (tmp_path / "noise.py").write_text("gain = 2.0\n")
    for path in DATA.glob("shapes.*"):  # as if it needed `noise`
        shutil.copy(path, tmp_path)
    with (tmp_path / "shapes.zls").open("a") as file:
        file.write("(* *) let gain = Noise.gain\n")
    digest = hashlib.md5((tmp_path / "shapes.zls").read_bytes()).hexdigest()
    dump = re.sub("md5:[0-9a-f]*", f"md5:{digest}", (tmp_path / "shapes.sexp").read_text())
    (tmp_path / "shapes.sexp").write_text(dump)
    assert make("build/noise.py", "build/shapes.py").returncode == 0
    assert b"up to date" in make("build/noise.py").stdout
    os.utime(tmp_path / "noise.py")
    made = make("build/noise.py", "build/shapes.py")
    assert made.stdout.count(b"pzjax build") == 2
    made = make("build/noise.py", "build/shapes.py")
    assert made.stdout.count(b"is up to date") == 2


def test_the_first_rule_of_the_makefile_stays_the_first(
    make: Callable[..., Made], tmp_path: Path
) -> None:
    project(tmp_path, f"{INCLUDE}all:\n\t@echo mine\n")
    assert make().stdout == b"mine\n"
    project(tmp_path, f"all:\n\t@echo mine\n{INCLUDE}")
    assert make().stdout == b"mine\n"


def test_flags_and_always_reach_the_build(make: Callable[..., Made], tmp_path: Path) -> None:
    project(tmp_path, f"PZJAX_FLAGS := -noreduce -inline 3\n{INCLUDE}")
    make("user.sexp")
    line = make("-B", "-n", "user.sexp").stdout
    assert line == (
        b"pzjax build -q -o build --flags='-noreduce -inline 3' --always --dumps user.zls\n"
    )


def test_an_error_is_that_of_the_build_and_leaves_nothing(
    make: Callable[..., Made], tmp_path: Path
) -> None:
    project(tmp_path)
    with (tmp_path / "user.zls").open("a") as file:
        file.write("let more = 1\n")
    made = make("build/user.py")
    assert made.returncode == 2
    assert made.stderr.startswith(b"user.zls: error: a dump of it is needed")
    assert not (tmp_path / "build" / "user.py").exists()
