"""Other modules of a program: types alone, Python behind an interface, and what is said where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax import load
from pzjax.cli.main import main
from pzjax.frontend_bridge.errors import FrontEndError

INTERFACE = """\
open Kinds
type mode = Slow | Fast of int
type point = { px : float; py : Kinds.pair }
type hidden
val gain : float
val scale : float -> float -> float
val smooth : float -D-> float
val model : float ~D~> float
val twice : int -S-> mode -D-> hidden
val make : unit -> color
val ( +++ ) : point -> 'a -> 'a
"""
KINDS = "type color = Red | Green\ntype pair = float * float\n"
USER = """
open Kinds
open Shapes
let turn c = match c with Red -> Green | Green -> Red
let node main x = (c, { at = x; hue = c }.hue, t) where
  rec c = Red fby (turn c)
  and s = Box x
  and t = match s with Dot -> 0. | Box y -> y
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path


def pz(*words: str, given: str = "") -> Result:
    return CliRunner().invoke(main, words, input=given)


def write(**files: str) -> None:
    for name, text in files.items():
        Path(name.replace("_", ".")).write_text(text)


def test_an_interface_of_types_alone_needs_no_python_file() -> None:
    write(kinds_zli=KINDS, empty_zli="(* nothing *)", user_zls="open Empty" + USER)
    write(
        shapes_zli="open Kinds\ntype shape = Dot | Box of float\ntype t = { at : float; hue : color }"
    )
    expected = "(Red, Red, 1.0)\n(Green, Green, 2.5)\n"
    made = pz("run", "user.zls", given="1.0\n2.5\n")
    assert (made.stdout, made.exit_code) == (expected, 0), made.stderr
    made = pz("build", "user.zls", "-j", "1")
    assert made.exit_code == 0, made.stderr
    assert "kinds.zli -> build/kinds.py\n" in made.stdout
    assert pz("build", "user.zls", "-j", "1").stdout == "up to date: 4 modules\n"
    assert pz("run", "build/user.py", given="1.0\n2.5\n").stdout == expected
    write(kinds_zli="type color = Green | Red\n")
    assert len(pz("build", "user.zls", "-j", "1").stdout.splitlines()) >= 2


@pytest.mark.slow
def test_an_exported_node_needs_no_interface() -> None:
    pytest.importorskip("flatbuffers")
    write(kinds_zli=KINDS, user_zls="open Kinds\nlet node main x = if x > 1. then 1 else 2")
    write(other_zls=STATIC, lib_zls="let node nth n x = n * x")
    assert pz("export", "user.zls", "-o", "out").exit_code == 0
    made = subprocess.run(
        [sys.executable, "out/run.py"], input=b"1.0\n2.5\n", capture_output=True, check=True
    )
    assert made.stdout == b"value\n2\n1\n"
    made = pz("export", "other.zls", "-s", "count", "--static", "10", "-o", "out")
    assert made.exit_code == 0, made.stderr


@pytest.mark.parametrize("ocaml", [False, True])
def test_an_interface_without_a_meaning_is_told_alike_everywhere(ocaml: bool) -> None:
    write(
        user_zls="let node main () = Lib.gain *. Lib.scale 2.",
        lib_zli="val gain : float\nval scale : float -> float",
    )
    expected = (
        "lib.zli: error: the module Lib has an interface and no implementation; write lib.py beside it, with "
        "gain, scale: `pzjax new --implement lib.zli` writes its skeleton"
    )
    if ocaml:
        write(lib_ml="let gain = 2.")
        expected += "; pzjax does not run OCaml, so lib.py says in Python what lib.ml says"
    assert pz("run", "user.zls", "-n", "1").stderr == f"{expected}\n"
    assert pz("build", "user.zls", "-j", "1").stderr.startswith(f"{expected}\n")
    with pytest.raises(FrontEndError) as raised:
        load("user.zls")
    assert str(raised.value) == expected


def test_a_skeleton_has_all_that_an_interface_declares() -> None:
    write(kinds_zli=KINDS, lib_zli=INTERFACE)
    assert pz("new", "--implement", "lib.zli").stdout.startswith("lib.py is ready")
    text = Path("lib.py").read_text()
    for line in (
        'Slow, Fast = rt.variant("mode", [("Slow", ()), ("Fast", (rt.Int,))])',
        "# gain : float",
        "@rt.curried\ndef scale(x, y):\n    "
        + '"""scale : float -> float -> float (lib.zli, line 6)"""',
        "@rt.node(input=rt.Float, output=rt.Float)\nclass smooth:",
        "@rt.node(input=rt.Float, output=rt.Float, proba=True)\nclass model:",
        "@rt.factory(rt.Int)\ndef twice(x):",
        "def make(_):\n    " + '"""make : unit -> Kinds.color (lib.zli, line 10)"""',
        "def op_plus_plus_plus(x, y):\n    " + '"""+++ : point -> \'a -> \'a (lib.zli, line 11)"""',
    ):
        assert line in text
    made = pz("build", "lib.zli", "-j", "1")
    assert made.stderr.startswith("lib.py: error: gain is still to be written")
    filled = text.replace('rt.unwritten("lib.py: gain")', "2.0")
    filled = filled.replace('rt.unwritten("lib.py: scale")', "x * y")
    Path("lib.py").write_text(filled)
    write(user_zls="let node main x = (Lib.gain, Lib.scale x 3.)\nlet node other x = Lib.smooth x")
    assert pz("run", "user.zls", given="2.0\n").stdout == "(2.0, 6.0)\n"
    told = pz("run", "user.zls", "-s", "other", given="2.0\n").stderr
    assert told.startswith("lib.py: error: smooth is still to be written")
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        ([], 2, "give either NAME or --implement FILE"),
        (["a", "--implement", "lib.zli"], 2, "give either NAME or --implement FILE"),
        (["--implement", "lib.zls"], 1, "lib.zls: error: this is no interface"),
        (["--implement", "there.zli"], 1, "there.py: error: the file is there, and is left alone"),
        (["--implement", "wrong.zli"], 1, "wrong.zli:1:7: parser error"),
        (["--implement", "rec.zli"], 1, "rec.zli:1:1: error: the type 't' is recursive"),
    ],
)
def test_a_skeleton_that_cannot_be_written_is_told(
    words: list[str], code: int, message: str
) -> None:
    write(lib_zli="", lib_zls="", there_zli="", there_py="mine", wrong_zli="val x float")
    write(rec_zli="type t = A | B of t")
    made = pz("new", *words)
    assert made.exit_code == code
    assert message in made.stderr
    assert Path("there.py").read_text() == "mine"
    assert sorted(os.listdir()) == sorted([
        "lib.zli", "lib.zls", "rec.zli", "there.py", "there.zli", "wrong.zli",
    ])  # fmt: skip


def test_a_constant_of_another_module_is_no_draw() -> None:
    write(
        user_zls="let g x = Lib.twice x\nlet c = g 3.\nlet node main () = (c, Own.half c)",
        lib_zls="let twice x = 2. *. x",
        own_zli="val half : float -> float",
        own_py="def half(x):\n    return x / 2.0\n",
    )
    assert pz("run", "user.zls", "-n", "2").stdout == "(6.0, 3.0)\n" * 2
    assert pz("build", "-j", "1").exit_code == 0
    assert "def g(x)" in Path("build/user.py").read_text()
    assert pz("run", "build/user.py", "-n", "1").stdout == "(6.0, 3.0)\n"
    write(lib_zls="let twice x = Distribution.draw (Distribution.dirac x)")
    made = pz("build", "-j", "1")
    assert "user.zls:2:1: warning: the constant 'c' is drawn at random" in made.stderr
    assert "user.zls:2:1: error: the constant 'c' is drawn" in pz("run", "user.zls").stderr


STATIC = """
let node count n x = k where rec k = 0 fby (k + n * x)
let node both (n, m) x = (count n x, count m x)
let node through (f : int -D-> int) x = run f x
let proba walk s y = x where rec x = Infer_pf.sample (Distribution.gaussian (y, s))
let node track n y = Distribution.mean_float (Infer_pf.infer n (walk 0.1) y) > 0.5
let node first n x = Lib.nth n x
let node main x = count 3 x
"""


def test_a_node_with_static_parameters_runs_from_its_source() -> None:
    write(
        user_zls=STATIC,
        lib_zls="let node nth n x = o where rec c = 1 fby (c + 1) and o = c * n + x",
    )
    given = "1\n2\n3\n"

    def lines(*words: str) -> list[str]:
        made = pz("run", "user.zls", *words, given=given)
        assert made.exit_code == 0, made.stderr
        return made.stdout.splitlines()

    assert lines() == ["0", "3", "9"]
    assert lines("-s", "count", "--static", "10") == ["0", "10", "30"]
    assert lines("-s", "first", "--static", "10") == ["11", "22", "33"]
    assert lines("-s", "track", "--static", "100") == ["True"] * 3
    assert lines("-s", "through", "--static", "main") == ["0", "3", "9"]
    listed = lines("--list-nodes")
    assert listed[0] == "main : int -D-> int (user.zls, line 8)"
    assert listed[1].startswith("count : int -S-> int -D-> int (user.zls, line 2); give its static")
    assert not any("walk" in line for line in listed)
    assert sorted(listed) == sorted(lines("--list-nodes", "--static", "1"))
    made = pz("run", "user.zls", "-s", "count")
    assert made.exit_code == 2
    assert "count has static parameters, give each with --static VALUE: count : int" in made.stderr
    assert pz("build", "user.zls", "-j", "1", "-q").exit_code == 0
    for words in ([], ["--static", "1"]):
        made = pz("run", "build/user.py", "-s", "count", *words)
        assert "make the dump with `zeluc -dump -noreduce`" in made.stderr


def test_a_program_knows_the_sample_size_of_a_part() -> None:
    write(
        user_zls="""
open Distribution
open Infer_pf
let proba m y = (x, z) where
  rec x = sample (gaussian (0.0, 1.0)) and z = sample (gaussian (0.0, 1.0))
  and () = observe (gaussian (x +. z, 0.1), y)
let node main () = (("x", x), ("own", ess x)) where rec (x, z) = split (infer 100 m 0.5)
"""
    )
    made = pz("run", "user.zls", "-n", "1", "--posterior", "ess", "--format", "csv")
    names, sizes = made.stdout.splitlines()
    written, own = map(float, sizes.split(","))
    assert names == "x.ess,own"
    assert 1 < written == own < 99
