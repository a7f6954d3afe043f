"""`pzjax check`: all errors of all files, and nothing written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main

RIGHT = "let node count x = o where rec o = x fby (o + 1)\n"
WRONG = """\
open Lib
let node f x = y where rec y = coutner x
let node g x = y where rec y = z + 1 and z = y
let node h x = 1 + true
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lib.zls").write_text(RIGHT)
    return tmp_path


def check(*words: str) -> Result:
    return CliRunner().invoke(main, ["check", *words])


def test_all_errors_of_all_files_are_told(here: Path) -> None:
    (here / "a.zls").write_text(WRONG)
    (here / "b.zls").write_text("let node main ( = 1\n")
    (here / "c.zls").write_text("open A\nlet node main () = f 1\n")
    made = check()
    assert made.exit_code == 1
    assert made.stdout == ""
    told = [line for line in made.stderr.splitlines() if ".zls:" in line]
    assert [line.split(" ")[0] for line in sorted(told)] == [
        *("a.zls:2:32:", "a.zls:3:46:", "a.zls:4:20:", "b.zls:1:17:", "c.zls:")
    ]
    assert "c.zls: not checked, because it needs A" in told
    assert {path.name for path in here.iterdir()} == {"a.zls", "b.zls", "c.zls", "lib.zls"}


def test_what_cannot_be_translated_is_a_warning(here: Path) -> None:
    (here / "t.zls").write_text("type tree = L | N of tree * tree\nlet node main () = 1\n")
    made = check("t.zls")
    assert (made.exit_code, made.stdout) == (0, "no errors: 1 module\n")
    assert made.stderr.startswith("t.zls:1:1: warning: the type 'tree' is recursive")
    assert check("t.zls", "-q").stdout == ""


def test_effects_of_other_modules_are_known(here: Path) -> None:
    """A constant that another module draws is refused, and one that it computes is not."""
    (here / "lib.zls").write_text("open Random\nlet two () = 2\nlet some () = float 1.0\n")
    (here / "m.zls").write_text("let a = Lib.two ()\nlet b = Lib.some ()\nlet node main () = a\n")
    made = check("m.zls")
    assert made.exit_code == 0
    assert made.stdout == "no errors: 2 modules\n"
    warnings = [line for line in made.stderr.splitlines() if line.startswith("m.zls:")]
    assert [line.startswith("m.zls:2:1: warning: the constant 'b'") for line in warnings] == [True]


def test_nothing_to_check_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    made = check("empty")
    assert made.exit_code == 1
    assert "there is nothing to check in empty" in made.stderr


def test_a_dump_and_an_interface_are_checked(here: Path) -> None:
    (here / "x.sexp").write_text("(module")
    (here / "y.zli").write_text("val f : int -> itn\n")
    made = check()
    assert made.exit_code == 1
    assert "x.sexp:" in made.stderr
    assert "y.zli:1:9:" in made.stderr


def test_jax_is_not_imported(here: Path) -> None:
    code = "import sys\nfrom pzjax.cli.main import main\nmain(['check'], standalone_mode=False)\n"
    code += "print(any(name.startswith('jax') for name in sys.modules))"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout == "no errors: 1 module\nFalse\n"
