"""How generated code reads: quotients of constants, memories without a first value, lists, nested tuples, names."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest
from pzjax import jaxrt as rt
from pzjax import load
from pzjax.backend.codegen.expressions import is_true_quotient
from pzjax.backend.compile import printed, simplified
from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.front_end import module

PROGRAM = """
let ratio = 4.0 /. 3.0
let outside = 0.1 /. 3.0
let none = 1.0 /. 0.0
let huge = 1.0e30 /. 1.0e-30
let tiny = 2.0 /. 1.5e30

let table x = [x; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13]
let longer (x, l) = x :: 0 :: l
let node lists x = (List.hd (List.tl (table x)), List.length (longer (x, table x)))

let node nested (((place, speed), (_, ())), force) =
  let ((a, b), c) = ((place, speed), force) in a +. b +. c +. speed

let node memories (x, s) = (y, z, w, t) where
  rec y = x -> pre y + 42
  and z = 1.5 -> pre (z +. 1.0)
  and w = 42 fby x
  and t = s -> pre (s *. 2.0)
"""


USES = """
let node tick x = y where rec y = 0 -> pre y + x
let node by_use (s, c) = (a + b + d, e) where
  rec a = tick s
  and b = tick (s + 1)
  and d = tick a
  and e = if c then tick s else 0
let node main (s, c) = (o + p, q) where
  rec (o, q) = by_use (s, c)
  and (p, _) = by_use (s, c)
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("generated") / "generated.zls"
    path.write_text(PROGRAM)
    return path


@pytest.fixture(scope="module")
def text(program: Path) -> str:
    return printed(simplified(module(program, ["--frontend", "builtin"])))


def test_a_quotient_of_constants_is_pythons_where_that_is_the_same_in_all_precisions(
    text: str,
) -> None:
    assert "\nratio = 4.0 / 3.0\n" in text
    kept = re.findall(r"^(\w+) = Stdlib.op_slash_dot", text, re.MULTILINE)
    assert kept == ["outside", "none", "huge", "tiny"]


def test_the_same_quotient_means_rounded_to_32_bits_too() -> None:
    source = random.Random(1)
    pythons = 0
    for _ in range(3000):
        wide = [source.uniform(-9, 9) * 2.0 ** source.randrange(-140, 124) for _ in range(2)]
        sides = [float(np.float32(one)) if source.random() < 0.9 else one for one in wide]
        left, right = (muf.Const(obc.Float(side)) for side in sides)
        if is_true_quotient(left, right):
            pythons += 1
            assert np.float32(sides[0]) / np.float32(sides[1]) == np.float32(sides[0] / sides[1])
    assert 800 < pythons < 2800


def test_a_list_is_one_call_however_long(text: str, program: Path) -> None:
    assert "rt.list_of(x, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)" in text
    assert "rt.cons(x, rt.cons(0, l))" in text
    lists = load(program).lists
    _, (second, length) = lists.step(lists.init(0), 7)
    assert (int(second), int(length)) == (1, 16)


def test_a_nested_tuple_is_taken_apart_at_once(text: str) -> None:
    assert "((place, speed), _), force = inputs" in text or (
        "((place, speed), (_, _)), force = inputs" in text
    )
    assert not re.search(r"\w\[\d\]", text)


def test_a_memory_that_is_written_first_says_so(text: str, program: Path) -> None:
    (first,) = (line for line in text.splitlines() if "rt.unset(rt.Int)" in line)
    assert "pre_x=42" in text
    assert "rt.unset(rt.Float)" in text
    assert first.count("42") == 0
    node = load(program).memories
    state = node.init(0)
    _, values = jax.lax.scan(node.step, state, (jax.numpy.arange(3), jax.numpy.ones(3)))
    assert values[0].tolist() == [0, 42, 84]
    assert values[2].tolist() == [42, 0, 1]


def test_unset_values_are_those_of_the_original() -> None:
    assert (rt.unset(rt.Int), rt.unset(rt.Float), rt.unset(rt.Char)) == (42, 42.0, ord("a"))
    assert str(rt.unset(rt.String)) == str(rt.text("aaaaaaa"))
    with pytest.raises(TypeError, match="no unset value"):
        rt.unset(rt.Bool)


def test_instances_of_one_node_have_the_names_of_their_uses(tmp_path: Path) -> None:
    path = tmp_path / "uses.zls"
    path.write_text(USES.replace("and e = if c then tick s else 0", "and e = s"))
    flags = ["--frontend", "builtin", "-inline", "0"]
    text = printed(simplified(module(path, flags)))
    assert {f"    {name} = tick\n" in text for name in "abd"} == {True}
    assert "b_next, b = self.b.step(state.b, " in text
    path.write_text(USES)  # one of them gives nothing that has a name outside a branch
    text = printed(simplified(module(path, flags)))
    assert "    tick = tick\n    tick_2 = tick\n" in text


READ = """
open Probzelus
open Distribution
open Infer_pf

(* Variances: of a step,
   and of an error. *)
let noise = 0.3
let error = 0.2

(* Where a thing is, in m.
     measure: m, from a "sensor" \\ *)
let proba axis measure = x where
  rec x = sample (gaussian (0.0, 9.0) -> gaussian (pre x, noise))
  and () = observe (gaussian (x, error), measure)

let proba place (x, y) = (px, py) where rec px = axis x and py = axis y
let node time () = 2.0 *. t where rec t = 0.0 fby (t +. 1.0)
let first (a, (b, c)) = a
let node seen x = s where
  rec present (time () > 4.0) -> do emit s = x +. 1.0 done
"""


def test_modules_read_as_if_written_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "read.zls"
    path.write_text(READ)
    text = printed(simplified(module(path, ["--frontend", "builtin"])))
    for part in (
        "\n\n# Variances: of a step,\n# and of an error.\nnoise = 0.3\nerror = 0.2\n\n\n@rt.node",
        '''line 13)

    Where a thing is, in m.
    measure: m, from a \\"sensor\\" \\\\
    """''',
        "px = rt.sample(key.fold(1), px_law, line=14)",
        "pre_py: rt.Float",
        "self.State(t=state.t + 1.0), 2.0 * state.t",
        "    a, _ = inputs",
        "time_next, time_output = self.time.step(",
        "rt.unset(rt.Float)",
    ):
        assert part in text, part
    assert "42" not in text
    rules = "--select=E,F,I,RUF,SIM,UP,B,C4"
    width = "--line-length=100"
    command = [sys.executable, "-m", "ruff", "check", "--isolated", rules, width, "-"]
    assert subprocess.run(command, input=text, text=True).returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("deep", [False, True])
def test_1500_instances_in_a_row_or_in_one_another_run(tmp_path: Path, deep: bool) -> None:
    count = 1500
    lines = ["let node n0 x = y where rec y = x +. (0.0 fby y)"]
    if deep:
        lines += [f"let node n{i + 1} x = n{i} x +. 1.0" for i in range(count)]
        lines += [f"let node main () = n{count} 1.0"]
    else:
        lines += [f"let node main () = x{count} where rec x0 = 1.0"]
        lines += [f"  and x{i + 1} = n0 x{i}" for i in range(count)]
    path = tmp_path / "chain.zls"
    path.write_text("\n".join(lines) + "\n")
    output = np.concatenate([*rt.simulate(load(path).main, steps=2)])
    assert output.tolist() == ([1501.0, 1502.0] if deep else [1.0, 1501.0])
