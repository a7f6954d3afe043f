"""What the source says and the code does not: names of the parts of results, and comments; from both front ends."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from pzjax.backend.compile import to_python
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.builtin.result_names import NAMELESS
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.dump.reader import read_module

NEEDED = "let node inner x = (sum, count) where rec sum = x fby (sum + x) and count = 0 fby (count + 1)\n"

PROGRAM = """\
open Needed
let node initialised () = (p, v) where
  rec init p = 0.0 and init v = 1.0 and p = last p +. last v and v = last v
let node lasting x = (last y, z) where rec init y = 0 and y = last y + x and z = y + 1
let node beside x = (last y, y) where rec init y = 0 and y = last y + x
(* Adds up.

   x: metres, "each" \\ *)
let node following x = y where rec init y = 0 and next y = y + x
let node wrapper x = inner x
let node outer x = (wrapper x, Needed.inner x, x)
let node taken x = (a, b, a + b) where rec (a, b) = inner x
let node shared x = (y, y) where rec y = x + 1
let node state x = state where rec state = (0.0, 1.0) fby (let (a, b) = state in (a +. x, b))
let node branches x = if x then (a, b) else (a, b) where rec a = 1 and b = 2
let node others x = if x then a else b where rec a = 1 and b = 2
let node signals x = s where rec present x(v) -> do emit s = v done
let wrapped x = (x, 1)
let node plain x = wrapped x
let node delays () = (a, b) where rec a = 0 -> pre b and b = 1 -> pre a
let hybrid ball () = (y, v) where
  rec der y = v init 10.0 and der v = -9.81 init 0.0 reset up(-. y) -> -0.8 *. last v
let hybrid balls () = ball ()
"""

NAMES = {
    "initialised": "p v",
    "lasting": "y z",
    "beside": "- y",
    "following": "y",
    "wrapper": "sum count",
    "outer": "(sum count) (sum count) x",
    "taken": "a b -",
    "shared": "y y",
    "state": "state",
    "branches": "a b",
    "signals": "s",
    "wrapped": "x -",
    "plain": "x -",
    "delays": "a b",
    "ball": "y v",
    "balls": "y v",
}


def words(names: obc.Names, outermost: bool = True) -> str:
    match names:
        case obc.Named(name):
            return name
        case obc.Parts(items):
            inside = " ".join(words(item, False) for item in items)
            return inside if outermost else f"({inside})"
    assert names == NAMELESS
    return "-"


@pytest.mark.parametrize("choice", ["builtin", "ocaml"])
def test_results_have_the_names_of_the_source(choice: str, tmp_path: Path) -> None:
    if choice == "ocaml" and not (os.environ.get("PZJAX_ZELUS_DUMP") or shutil.which("zelus-dump")):
        pytest.skip("zelus-dump is neither in PZJAX_ZELUS_DUMP nor on PATH")
    program = tmp_path / "program.zls"
    (tmp_path / "needed.zls").write_text(NEEDED)
    program.write_text(PROGRAM)
    dump = front_end.dump(program, ["--frontend", choice])
    module = read_module(dump, "program.sexp")
    told = module.results
    assert told is not None
    assert {result.function: words(result.names) for result in told} == NAMES
    docs = {export.name: export.doc for export in module.exports if export.doc}
    assert docs == {"following": 'Adds up.\n\nx: metres, "each" \\'}
    assert print_module(module).encode("ascii") == dump
    text = to_python(dump, "program.sexp")
    for names in (
        "('', ('p', 'v'))",
        "('x', ('y', 'z'))",
        "('x', (('sum', 'count'), ('sum', 'count'), 'x'))",
    ):
        assert f"names={names}".replace("'", '"') in text


def test_a_variable_hides_the_function_of_its_name(tmp_path: Path) -> None:
    program = tmp_path / "program.zls"
    program.write_text(
        "let f x = (a, b) where rec a = x and b = x\n"
        "let g (f : int -A-> int) y = f y\n"
        "let node h y = f where rec f = y\n"
    )
    told = front_end.module(program, ["--frontend", "builtin"]).results
    assert told is not None
    assert {result.function: words(result.names) for result in told} == {"f": "a b", "h": "f"}
