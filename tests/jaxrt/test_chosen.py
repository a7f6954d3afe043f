"""Nodes as values: chosen at run time, kept, given by functions; what can't be is refused with its place."""

from __future__ import annotations

from pathlib import Path

import jax
import pytest
from click.testing import CliRunner
from pzjax import load
from pzjax.cli.main import main
from pzjax.jaxrt import simulate

PROGRAM = """
let node inc x = o where rec o = x fby (o + 1)
let node dec x = o where rec o = x fby (o - 1)
let node count k x = o where rec o = 0 fby (o + k)
let node three x = 3
let discrete pick c = if c then inc else dec
let square x = x *. x
let cube x = x *. x *. x
let node apply (f, x) =
  automaton
  | Wait -> do 0 unless f(v) then Go(v)
  | Go(v) -> do Run.irun (v, x) unless f(w) then Go(w)
let node times () = n where rec n = 0 fby (n + 1)
let node by_signal () = o where
  rec n = times ()
  and present (n mod 6 = 2) -> do emit s = inc done | (n mod 6 = 5) -> do emit s = dec done
  and o = apply (s, n)
let node pair c = o where
  rec (f, n) = (if c then (inc, 1) else (dec, 2)) and o = Run.irun (f, n)
let node partly c = Run.irun ((if c then count 3 else count 4), ())
let node main () = (o, p, q, r, s, t) where
  rec n = times ()
  and f = dec fby inc
  and o = Run.irun (f, 3)
  and p = pair (n mod 2 = 0)
  and reset q = Run.irun (pick (n mod 4 = 0), n) every (n mod 2 = 0)
  and r = Run.irun (inc, n)
  and s = partly (n > 0)
  and t = by_signal ()
let node by_function c = List.map f [2.] where rec f = if c then square else cube
let node kept () = List.map f [2.] where rec f = square fby cube
let node listed () = List.map (List.hd [square; cube]) [3.]
let node mixed c = Run.irun ((if c then inc else three), 10)
let node result () = (inc, 1)
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "nodes.zls"
    path.write_text(PROGRAM)
    return path


def test_a_node_that_is_chosen_runs(program: Path) -> None:
    ((o, p, q, r, s, t),) = simulate(load(program).main, steps=12, chunk=12)
    assert o.tolist() == [3 - n for n in range(12)]
    assert p.tolist() == [1 + n for n in range(12)]
    assert q.tolist() == [0, 1, 2, 1, 4, 5, 6, 5, 8, 9, 10, 9]
    assert r.tolist() == list(range(12))
    assert s.tolist() == [4 * n for n in range(12)]
    assert t.tolist() == [0, 0, 2, 3, 4, 5, 4, 3, 8, 9, 10, 11]


@pytest.mark.slow
def test_it_is_data_for_jax(program: Path) -> None:
    node = load(program).by_signal
    states = jax.vmap(node.init)(jax.numpy.arange(3))
    for _ in range(4):
        states, outputs = jax.jit(jax.vmap(lambda state: node.step(state, ())))(states)
    assert outputs.tolist() == [3, 3, 3]


@pytest.mark.parametrize(
    ("node", "message"),
    [
        ("by_function", "the function square is kept, or chosen at run time, as a value, which"),
        ("kept", "the function square is kept, or chosen at run time, as a value, which"),
        ("listed", "the function cube is kept, or chosen at run time, as a value, which"),
        ("mixed", "the choice is between nodes of types that differ, or of several modules: dec, inc, three;"),
        ("result", "the result of result has a function or a node in it, which can't be written"),
    ],
)  # fmt: skip
def test_what_is_no_value_is_refused_with_its_place(program: Path, node: str, message: str) -> None:
    made = CliRunner().invoke(main, ["run", str(program), "-s", node], input="true\n")
    assert (made.exit_code, made.stdout) == (1, "")
    assert message in made.stderr
    assert "nodes.zls, line " in made.stderr
    assert made.stderr.count("\n") == 1
    assert not any(word in made.stderr for word in ("Error", "as Python", "Tracer"))
