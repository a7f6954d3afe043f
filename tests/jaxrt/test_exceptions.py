"""What ends an OCaml program by an exception ends a run: at its step, with its place, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from pzjax import jaxrt as rt
from pzjax import load
from pzjax.backend.compile import to_python
from pzjax.frontend_bridge.front_end import dump
from pzjax.jaxrt import lists
from pzjax.jaxrt.exceptions import NONE, Watch, watched
from pzjax.jaxrt.failing import ProgramFailure
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.simulate import simulate
from pzjax.jaxrt.text import text as text_of
from pzjax.stdlib._text import number_in

PROGRAM = """\
open Probzelus
open Distribution
open Infer_pf
let f x = 10 / x
let share x = 12 / x
let node plain x = 100 / x + 1
let node modulo x = 7 mod x
let node called x = f x
let node known x = x + 10 / (1 - 1)
let node guarded x = if x = 0 then -1 else 10 / x
let node both x = if x <> 0 && 10 / x > 2 then 1 else 0
let node either x = if x = 0 || 10 / x > 2 then 1 else 0
let node matched x = match x with | 0 -> -1 | _ -> 10 / x end
let node automaton_ x = o where
  automaton
  | Run -> do o = 10 / x unless (x = 0) then Stop
  | Stop -> do o = -1 unless (x <> 0) then Run
let node looped x = v where rec forall i in 0 .. 2, o out v do o = 10 / (x + i) done
let node mapped x = List.map share [1; 2; x]
let node instance x = (plain x, plain (x + 1))
let node stateful x = o where rec o = 10 / last d and init d = 2 and d = x
let proba model x = r where
  rec k = sample (binomial (5, 0.5))
  and r = 10 / (k - x)
let proba careful x = r where
  rec k = sample (binomial (5, 0.5))
  and r = if k = x then 0 else 10 / (k - x)
let node inferred x = mean_int (infer 50 model x)
let node careful_ x = mean_int (infer 50 careful x)
"""
INPUTS = np.array([5, 2, 0, 3])

PARTIAL = """\
type t2 = { k : int; l : bool }
type t = A | B of int | C of int * t2
let node made x = if x = 5 then A else if x = 2 then B(x) else C(x, { k = x; l = x = 3 })
let node single x = v where rec init v = 0 and match x <> 0 with | true -> do v = x done end
let node literals x = v where rec init v = 0 and match x with | 5 -> do v = 1 done | 2 | 3 -> do v = 2 done end
let node variant x = v where rec init v = 0 and match made x with | A -> do v = 1 done | B(k) -> do v = k done end
let node deep x = v where
  rec init v = 0
  and match made x with
      | A -> do v = 1 done
      | B(2) -> do v = 2 done
      | C(_, { l = true }) -> do v = 3 done
      end
let node tuples x = v where
  rec init v = 0 and match (x > 0, x > 4) with | (true, _) -> do v = 1 done | (_, true) -> do v = 2 done end
"""

COVERED = """\
type t2 = { k : int; l : bool }
type t = A | B of int | C of int * t2
let node made x = if x = 5 then A else if x = 2 then B(x) else C(x, { k = x; l = x = 3 })
let node whole x = v where
  rec init v = 0
  and match made x with
      | A -> do v = 1 done
      | B(k) -> do v = k done
      | C(k, { l = true }) -> do v = 10 + k done
      | C(_, { l = false; k = k }) -> do v = 20 + k done
      end
let node pairs x = v where
  rec match (x > 2, x > 4) with
      | (true, true) -> do v = 1 done
      | (true, false) | (false, true) -> do v = 2 done
      | (false, false) -> do v = 3 done
      end
let node no_else x = v where rec init v = 0 and if x = 0 then do v = 1 done
let node guarded x = v where
  rec init v = 0 and y = if x = 0 then 5 else x
  and match x = 0 with
      | false -> do match y with | 5 -> do v = 1 done | 2 -> do v = 2 done | 3 -> do v = 3 done end done
      | true -> do v = 9 done
      end
"""

OUTSIDE = """\
let node three x = a where rec forall i in 0 .. 2, o out a do o = i * 10 + x done
let node cell x = let a = three 0 in a.(3 - x)
let node below x = let a = three 0 in a.(x - 3)
let node written x = let a = three 0 in let b = [| a with (3 - x) = 5 |] in b.(0)
let node in_a_loop x = y where
  rec a = three x
  and forall i in 0 .. 2, o out y do o = if x = 0 then a.(i + 1) else a.(i) done
let node library x = Array.get (Array.of_list [1; 2; 3]) (3 - x)
let node changed x = Array.get (Array.set (Array.of_list [1; 2; 3]) (3 - x) 1) 0
let node head x = List.hd (if x = 0 then [] else [x])
let node tail x = List.length (List.tl (if x = 0 then [] else [x]))
let node nth x = List.nth [1; 2; 3] (3 - x)
let same b = b
let node found x = List.find same [x = 5; x = 2; x = 3]
let node associated x = List.assoc x [(5, 1); (2, 2); (3, 3)]
let node tested x = let a = three 0 in if x > 0 && x < 4 && a.(3 - x) > 0 then 1 else 0
let node safe x = let a = three 0 in if x > 0 && x < 4 then a.(3 - x) else - 1
let node small x = Int32.div (Int32.of_int 10) (Int32.of_int x)
"""


def loaded(folder: Path, source: str) -> Any:
    path = folder / "p.zls"
    path.write_text(source)
    return load(path)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return loaded(tmp_path_factory.mktemp("exceptions"), PROGRAM)


def run(node: Node, inputs: Any = INPUTS, settings: Any = None) -> tuple[int, str]:
    """How many steps a simulation made, and what ended it."""
    made = 0
    try:
        for outputs in simulate(node, inputs, chunk=3, settings=settings):
            made += len(jax.tree.leaves(outputs)[0])
    except ProgramFailure as failure:
        return failure.step - 1, str(failure)
    return made, ""


@pytest.mark.parametrize(
    ("name", "steps", "place"),
    [
        ("plain", 2, "in plain : int -D-> int (p.zls, line 6)"),
        ("modulo", 2, "in modulo : int -D-> int (p.zls, line 7)"),
        ("called", 2, "in f : int -> int (p.zls, line 4)"),
        ("known", 0, "in known : int -D-> int (p.zls, line 9)"),
        ("looped", 2, "in looped"),
        ("mapped", 2, "in share : int -> int (p.zls, line 5)"),
        ("instance", 2, "in plain : int -D-> int (p.zls, line 6)"),
        ("stateful", 3, "in stateful"),
        ("inferred", 1, "in model : int ~D~> int (p.zls, line 22), at line 24"),
    ],
)
def test_division_by_zero_ends_a_run(program: Any, name: str, steps: int, place: str) -> None:
    made, said = run(getattr(program, name))
    assert made == steps
    assert f"step {steps + 1} of {name}: division by zero {place}" in said
    assert "--on-failure nan" in said


@pytest.mark.parametrize("name", ["guarded", "both", "either", "matched", "automaton_", "careful_"])
def test_a_branch_that_is_not_taken_raises_nothing(program: Any, name: str) -> None:
    assert run(getattr(program, name)) == (4, "")


def test_a_match_without_a_case_ends_a_run(tmp_path: Path) -> None:
    program = loaded(tmp_path, PARTIAL)
    for name in ("single", "literals", "variant", "deep", "tuples"):
        inputs = INPUTS if name != "literals" else np.array([5, 2, 7, 3])
        made, said = run(getattr(program, name), inputs)
        assert made == 2
        assert f"step 3 of {name}: no case of a match fits in {name} : int -D-> int (p.zls" in said
    goes_on = rt.Settings(on_failure="nan")  # nothing happens then
    (values,) = simulate(program.single, INPUTS, chunk=4, settings=goes_on)
    assert values.tolist() == [5, 2, 2, 3]


def test_a_match_that_has_a_case_for_all_values_asks_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(
        "PZJAX_FRONTEND", "builtin"
    )  # an `if` without `else` ends a run of the other
    program = loaded(tmp_path, COVERED)
    for name in ("whole", "pairs", "no_else", "guarded"):
        assert run(getattr(program, name)) == (4, "")
    assert to_python(dump(tmp_path / "p.zls")).count("unmatched") == 1


def test_an_exception_of_a_module_without_a_file_has_no_line(tmp_path: Path) -> None:
    source = tmp_path / "p.zls"
    source.write_text("let f x = 10 / x\nlet node main x = f x")
    module: dict[str, Any] = {"__name__": "p"}
    exec(to_python(dump(source)), module)
    with watched() as watch:
        module["main"].step(module["main"].init(0), jnp.asarray(0))
    assert set(watch.texts) == {"division by zero"}


def test_a_number_that_is_none_is_the_least_of_ocaml() -> None:
    with jax.enable_x64(True), watched():
        assert number_in("not an integer", int, int, text_of("x")) == -(1 << 62)


@pytest.mark.parametrize("suffix", ["zls", "zli"])
def test_the_values_of_a_type_of_another_module_are_known(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"kinds.{suffix}").write_text("type t = A | B | C")
    choice = "if x = 5 then Kinds.A else if x = 2 then Kinds.B else Kinds.C"
    cases = "| Kinds.A -> do v = 1 done | Kinds.B -> do v = 2 done"
    program = loaded(
        tmp_path,
        f"let node part x = v where rec init v = 0 and match {choice} with {cases} end\n"
        f"let node whole x = v where rec match {choice} with {cases} | Kinds.C -> do v = 3 done end",
    )
    assert run(program.part)[0] == 2
    assert run(program.whole) == (4, "")


def test_the_values_of_a_type_in_python_are_known_or_asked_for(tmp_path: Path) -> None:
    """The constructors of a file in Python are read where they are written out, and any others may come elsewhere."""
    (tmp_path / "shape.zli").write_text(
        "type t = A | B of int | C\ntype k = K | L'\nval mk : int -> t\nval kind : int -> k\n"
    )
    written = '"t", [("A", ()), ("B", (rt.Int,)), ("C", ())]'
    for variants in (
        f"A, B, C = rt.variant({written})",
        f"_l = ({written})\nA, B, C = rt.variant(*_l)",
    ):
        (tmp_path / "shape.py").write_text(
            f"from pzjax import jaxrt as rt\n{variants}\n"
            'class k(rt.Enumeration):\n    K = 0\n    L_prime = 1, "L\'"\n'
            "K, L_prime = k\nkind = lambda x: rt.cond(x > 2, lambda: K, lambda: L_prime)\n"
            "def mk(x): return rt.cond(x == 7, lambda: C, lambda: B(x))\n"
        )
        program = loaded(
            tmp_path,
            "open Shape\n"
            "let node part x = y where rec init y = 7\n"
            "  and z = x + 1\n"
            "  and match mk z with A -> do y = 1 done | B(n) -> do y = n done end\n"
            "let node whole x = match kind x with K -> 1 | L' -> 2\n",
        )
        made, said = run(program.part, np.array([2, 6, 5]))
        assert (made, "(p.zls, line 2), near line 3." in said) == (1, True), said
        assert run(program.whole) == (4, "")


def test_an_index_out_of_bounds_ends_a_run(tmp_path: Path) -> None:
    program = loaded(tmp_path, OUTSIDE)
    expected = {
        "cell": (0, "index out of bounds in cell"),
        "below": (1, "index out of bounds in below"),
        "written": (0, "index out of bounds in written : int -D-> int (p.zls, line 4), at line 4"),
        "in_a_loop": (2, "index out of bounds in in_a_loop"),
        "library": (0, "index out of bounds in library"),
        "changed": (0, "index out of bounds in changed"),
        "head": (2, "the head of an empty list in head"),
        "tail": (2, "the tail of an empty list in tail"),
        "nth": (0, "List.nth outside of the list in nth"),
        "found": (2, "no such element in a list in found"),
        "associated": (2, "no such element in a list in associated"),
        "small": (2, "division by zero in small"),
    }
    for name, (steps, text) in expected.items():
        made, said = run(getattr(program, name))
        assert (made, text in said) == (steps, True), said
    for name in ("three", "tested", "safe"):
        assert run(getattr(program, name)) == (4, "")


def test_the_index_of_a_loop_needs_no_check() -> None:
    def codes(last: int, shift: int) -> Watch:
        with watched() as watch:
            rt.for_loop(0, last, lambda i, v: v + rt.get(array, i + shift if shift else i), 0)
        return watch

    array = jnp.arange(3)
    assert not codes(2, 0).texts
    assert len(codes(3, 0).texts) == len(codes(2, 1).texts) == 1
    assert int(codes(3, 0).code) == int(codes(2, 1).code) == 1


def test_a_run_may_go_on(program: Any) -> None:
    goes_on = rt.Settings(on_failure="nan")
    assert run(program.plain, settings=goes_on) == (4, "")
    assert run(program.inferred, settings=goes_on) == (4, "")


def test_who_does_not_watch_pays_nothing(program: Any) -> None:
    node = program.plain

    def step(x: Any) -> Any:
        return node.step(node.init(0), x)[1]

    assert jax.vmap(step)(jnp.array([0, 2])).tolist() == [0, 51]
    assert "branch" not in str(jax.make_jaxpr(step)(1))


def test_users_watch_their_own_steps(program: Any) -> None:
    node = program.plain

    def step(state: Any, x: Any) -> Any:
        with watched() as watch:
            state, output = node.step(state, x)
        texts[:] = watch.texts
        return state, (output, NONE if watch.code is None else watch.code)

    texts: list[str] = []
    _, (outputs, codes) = lax.scan(step, node.init(0), INPUTS)
    assert codes.tolist() == [0, 0, 1, 0]
    assert outputs.tolist() == [21, 51, 0, 34]
    assert texts[0].startswith("division by zero in plain")


def code(function: Callable[[], Any]) -> int:
    """The code of a function, compiled."""

    def traced() -> Any:
        with watched() as watch:
            value = function()
        return value, NONE if watch.code is None else watch.code

    return int(jax.jit(traced)()[1])


@pytest.mark.parametrize("zero", [False, True])
def test_codes_come_out_of_loops_branches_and_folds(zero: bool) -> None:
    x = jnp.array([3, 2, 0 if zero else 1])

    def divided(index: Any, value: Any = 0) -> Any:
        return value + rt.divide(6, x[index])

    functions: list[Callable[[], Any]] = [
        lambda: rt.for_loop(0, 2, divided, 0),
        lambda: rt.for_loop(2, 0, divided, 0, up=False),
        lambda: rt.while_loop(
            lambda c: c[0] < 3,
            lambda c: (c[0] + 1, divided(c[0], c[1])),
            (jnp.int32(0), jnp.int32(0)),
        ),
        lambda: rt.cond(x[0] == 3, lambda: divided(2), lambda: 0),
        lambda: rt.switch(jnp.int32(1), {0: lambda: 0, 1: lambda: divided(2)}),
        lambda: rt.cond(x[0] == 3, lambda: rt.for_loop(0, 2, divided, 0), lambda: 0),
        lambda: lists.fold(lambda value, index, cell: value + rt.divide(6, cell), 0, 3, x),
        lambda: lists.fold(
            lambda value, index, cell: value + rt.divide(6, cell), 0, jnp.int32(3), x
        ),
        lambda: lists.over(lambda index, cell: rt.divide(6, cell), jnp.int32(3), x),
    ]
    assert [code(function) > 0 for function in functions] == [zero] * len(functions)
    assert code(lambda: lists.over(lambda index, cell: rt.divide(6, cell), jnp.int32(2), x)) == 0
    assert code(lambda: rt.cond(x[0] == 4, lambda: divided(2), lambda: 0)) == 0


def test_what_is_traced_where_nobody_hands_it_on_is_left_out() -> None:
    assert code(lambda: jax.vmap(lambda x: rt.divide(1, x))(jnp.arange(3))) == 0


def test_constants_by_zero_do_not_end_the_process(tmp_path: Path) -> None:
    """XLA would compute them as it compiles, by a division of the processor."""
    program = (
        "import jax, jax.numpy as jnp; from pzjax import jaxrt as rt\n"
        "pairs = (7, 0), (jnp.int32(7), 0), (7, jnp.int32(0))\n"
        "results = lambda: [op(*x) for op in (rt.divide, rt.remainder) for x in pairs]\n"
        "print([int(x) for x in jax.jit(results)()])\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (0, "[-1, -1, -1, 7, 7, 7]\n")
