"""What functions of other modules do is known from their dumps or Python files, and asked for nowhere else."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pzjax import load
from pzjax.backend.compile import stored, to_python
from pzjax.backend.muf.syntax import Effects
from pzjax.backend.others import Summary, of_python
from pzjax.frontend_bridge import front_end
from pzjax.jaxrt import simulate
from pzjax.jaxrt.symbolic.explain import explained

LIBRARY = """
let twice x = 2. *. x
let noisy x = x +. Distribution.draw (Distribution.gaussian (0., 1.))
let hidden b = if b then noisy 1. else 2.
let four = twice 2.
let node held x = y where rec y = x -> pre y +. twice x
let node shaken x = y where rec y = 0. fby (y +. noisy x)
let node inside x = held (shaken x)
"""

USER = """
let g x = Other.twice x
let c = g 3.
let d = List.map Other.twice [c; Other.four]
let wild x = Other.noisy x
let node main () = (c, List.nth d 0, List.nth d 1)
let proba model y = x where
  rec x = sample (Distribution.gaussian (0. -> pre x, 1.))
  and n = 0. -> pre n +. Other.twice y
  and h = Other.held y
  and s = Other.shaken y
  and i = Other.inside y
  and () = observe (Distribution.gaussian (x +. n +. h, 1.), y)
"""


@pytest.fixture
def user(tmp_path: Path) -> Path:
    (tmp_path / "other.zls").write_text(LIBRARY)
    source = tmp_path / "user.zls"
    source.write_text("open Probzelus\nopen Infer_pf\n" + USER)
    return source


def dumped(source: Path) -> bytes:
    for file in (source.with_name("other.zls"), source):
        dump = front_end.dump(file, ["--frontend", "builtin"])
        file.with_suffix(".sexp").write_bytes(dump)
    return dump


def test_constants_may_call_functions_of_other_modules(user: Path) -> None:
    (outputs,) = simulate(load(user).main, steps=1)
    assert [float(one[0]) for one in outputs] == [6.0, 12.0, 8.0]


def test_what_draws_in_another_module_is_followed(user: Path) -> None:
    dump = dumped(user)
    text = to_python(dump, "user.sexp", stored([user.parent]))
    assert "@rt.draws\n@rt.curried\ndef wild(key, x)" in text
    assert "return Other.noisy(key.fold(0), x)" in text
    assert "def g(x)" in text
    (report,) = explained(load(user).model)
    differs = {one.name: bool(one.cause) for one in report.memories}
    assert differs["pre_x"]
    assert not differs["pre_n"]
    assert not differs["held.pre_y"]
    assert differs["shaken.y"]
    assert differs["inside.held.pre_y"]


@pytest.mark.parametrize(
    "constant",
    ["Other.noisy 1.", "Other.hidden true", "wild 1.", "List.map wild [1.]"],
)
def test_a_constant_that_is_drawn_is_refused(user: Path, constant: str) -> None:
    user.write_text(f"let wild x = Other.noisy x\nlet c = {constant}\n")
    dumped(user)
    warned: list[str] = []
    dump = user.with_suffix(".sexp").read_bytes()
    to_python(dump, "user.sexp", stored([user.parent]), warned.append)
    assert [line.partition(" at random")[0] for line in warned] == [
        "user.zls:2:1: warning: the constant 'c' is drawn"
    ]


def test_a_module_that_is_not_at_hand_may_draw(user: Path, run: Callable) -> None:
    dump = dumped(user)
    user.with_name("other.sexp").unlink()
    warned: list[str] = []
    to_python(dump, "user.sexp", stored([user.parent]), warned.append)
    assert re.search(r"'c' may be drawn .* module Other .* with -I", warned[0])
    user.write_text("let c = Other.twice 3.\nlet g x = Other.twice x\nlet d = g c\n")
    user.with_suffix(".sexp").write_bytes(front_end.dump(user, ["--frontend", "builtin"]))
    folder = user.parent / "elsewhere"
    folder.mkdir()
    (folder / "other.py").write_text("from pzjax import jaxrt as rt\ndef twice(x): return x\n")
    command = ["pzjax-backend", "-I", "elsewhere", "-o", "user.py", "--depfile", "user.d"]
    assert run(*command, "user.sexp", cwd=user.parent).returncode == 0
    assert (user.parent / "user.d").read_text() == "user.py: user.sexp elsewhere/other.py\n"


PYTHON = """
from pzjax import jaxrt as rt
from helpers import borrowed
def plain(x): return x
@rt.curried
def two(x, y): return x + y
@rt.draws
def drawn(key, x): return x
@rt.draws
@rt.curried
def both(key, x, y): return x
made = rt.draws(plain)
"""


def test_a_python_file_marks_what_draws(tmp_path: Path) -> None:
    (tmp_path / "helpers.py").write_text("def borrowed(x): return x")
    file = tmp_path / "other.py"
    file.write_text(PYTHON)
    found = of_python(file).effects
    silent, drawing = Effects(io=True), Effects(random=True, io=True)
    assert found == {"plain": silent, "two": silent, "drawn": drawing, "both": drawing}


@pytest.mark.parametrize(("helper", "known"), [("x", True), ("rt.draws", False)])
def test_what_is_borrowed_or_assigned_draws_only_where_something_is_marked(
    tmp_path: Path, helper: str, known: bool
) -> None:
    (tmp_path / "helpers.py").write_text(f"from pzjax import jaxrt as rt\nborrowed = {helper}\n")
    file = tmp_path / "other.py"
    file.write_text("from helpers import borrowed\nmade = borrowed\n")
    assert of_python(file).effects == (
        dict.fromkeys(("borrowed", "made"), Effects(io=True)) if known else {}
    )


def test_a_broken_python_file_tells_nothing(tmp_path: Path) -> None:
    file = tmp_path / "other.py"
    file.write_text("def (")
    assert of_python(file) == of_python(tmp_path / "none.py") == Summary()
