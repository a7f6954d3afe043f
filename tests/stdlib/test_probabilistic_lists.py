"""Probabilistic nodes over lists and arrays, buffers, steps made again: programs against the definitions."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import jax
import numpy as np
import pytest
import scipy.stats as st
from pzjax import load
from pzjax.jaxrt.settings import settings
from pzjax.stdlib.retry import with_retry

PROGRAM = """
open Probzelus
open Distribution
open Infer_pf

let proba born i = (i, sample (uniform_float (float i, float i +. 1.0)))
let proba alive (i, x) = sample (bernoulli (if i = 1 then 0.0 else 1.0))
let proba seen ((i, x), y) = () where rec () = observe (gaussian (float i, 1.0), y)
let proba added ((i, x), y) = float i +. y
let proba counted x = n where rec n = 0 -> pre n + 1
let proba cell p = sample (bernoulli p)

let proba model (n, ys) = ((kept, sums), (counts, map)) where
  rec l = ListP.ini born n
  and kept = ListP.filter alive l
  and () = ListP.iter2 seen (kept, ys)
  and sums = ListP.map2 added (kept, ys)
  and counts = ListP.map counted l
  and map = Array_misc.ini 50 cell 0.5

let node lists (n, ys) = (evidence, (result, one)) where
  rec d = infer 3 model (n, ys)
  and evidence = log_evidence d
  and result = draw d
  and one = Array_misc.get (Array.of_list [10; 20; 30]) 1

let proba hard y = x where
  rec x = sample (gaussian (0.0, 1.0))
  and () = factor (if x > 1.5 then 0.0 else neg_infinity)
let node luck () = mean_float (infer 1 hard ())
let node retried () = Retry.with_retry 100 luck ()
let node seldom () = Retry.with_retry 1 luck ()

let node recent (x, delay) = Array_misc.peek b delay where
  rec b = Array_misc.buffer 3 x -> Array_misc.push (pre b) x

let proba plain (x, y) = (of_distribution (gaussian' (x, 1.0)), z) where
  rec z = fst' (pair (div (x, y), ())) -~ expp y /~ subtract (y, x)
  and () = factor (ite (lt (x, y)) 1.0 2.0)
let node operations (x, y) = (log_evidence d, mean_float e) where
  rec d = infer_marginal 2 plain (x, y)
  and (_, e) = split d
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    path = tmp_path_factory.mktemp("lists") / "prog.zls"
    path.write_text(PROGRAM)
    with jax.enable_x64(True):
        return load(path)


def elements(listed: object) -> list:
    return [
        jax.tree.map(lambda leaf, i=i: leaf[i], listed.items) for i in range(int(listed.length))
    ]


def test_nodes_over_lists(program: ModuleType) -> None:
    node = program.lists
    state, total = node.init(0), 0.0
    step = jax.jit(node.step)
    two = jax.tree.map(np.asarray, from_floats([0.5, 3.5]))
    for time in range(2):
        before = total
        state, (total, (((kept, sums), (counts, cells)), one)) = step(state, (3, two))
        assert [int(i) for i, _ in elements(kept)] == [0, 2]
        assert all(i <= x < i + 1 for i, x in elements(kept))
        # What stands behind the elements does not count.
        np.testing.assert_allclose(total - before, st.norm.logpdf([0.5, 1.5]).sum())
        np.testing.assert_allclose(elements(sums), [0.5, 5.5])
        assert elements(counts) == [3 * time, 3 * time + 1, 3 * time + 2]  # one memory for all
        assert 5 < np.sum(cells) < 45
        assert one == 20
    _, (_, (((_, _), (counts, _)), _)) = step(state, (17, two))
    assert counts.overflow
    _, (_, (((kept, _), (counts, _)), _)) = step(state, (0, from_floats([])))
    assert counts.length == 0
    assert kept.length == 0


def from_floats(values: list[float]) -> object:
    from pzjax.jaxrt.lists import BoundedList

    return BoundedList(np.asarray(len(values)), np.resize(values or [0.0], 16), np.asarray(False))


@pytest.mark.slow
def test_steps_are_made_again(program: ModuleType) -> None:
    with settings(on_failure="nan"):
        state, drawn = program.retried.init(1), []
        step = jax.jit(program.retried.step)
        for _ in range(5):
            state, x = step(state, ())
            drawn.append(float(x))
        assert min(drawn) > 1.5
        assert len(set(drawn)) == 5
        state, seldom = program.seldom.init(1), []
        step = jax.jit(program.seldom.step)
        for _ in range(5):
            state, x = step(state, ())
            seldom.append(float(x))
        assert np.isnan(seldom).any()


def test_buffers_and_plain_operations(program: ModuleType) -> None:
    node = program.recent
    state = node.init(0)
    given = []
    for time, delay in enumerate((0, 2, 1, 2, 0, 2)):
        state, x = node.step(state, (float(time), delay))
        given.append(float(x))
    assert given == [0.0, 0.0, 1.0, 1.0, 4.0, 3.0]
    node = program.operations
    _, (evidence, mean) = node.step(node.init(0), (1.0, 3.0))
    np.testing.assert_allclose((evidence, mean), (1.0, 1 / 3 - np.exp(3.0) / 2))


def test_a_step_made_again_is_traced_once(program: ModuleType) -> None:
    traced = []

    def step(state: object, given: object) -> object:
        traced.append(given)
        return program.luck.step(state, given)

    node = with_retry(100)(replace(program.luck, step=step))
    jax.make_jaxpr(lambda state: node.step(state, ()))(program.luck.init(0))
    assert len(traced) == 1
