"""What is told of an inference: what is drawn, where and why, and what differs between particles by which draw."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import pytest
from pzjax import load
from pzjax.jaxrt import Node, Particles
from pzjax.jaxrt.inference.explaining import _memories, explaining
from pzjax.jaxrt.symbolic.explain import explained

ROOT = Path(__file__).parents[2]
DEPENDENCE = ROOT / "tests" / "data" / "dependence" / "dependence.sexp"
DUMPS = sorted(
    path
    for folder in ("examples", "tests/data/hmm", "tests/data/models", "tests/data/dependence")
    for path in (ROOT / folder).rglob("*.sexp")
    if "let proba" in path.with_suffix(".zls").read_text()
)


def written(tmp_path: Path, text: str) -> Any:
    path = tmp_path / "model.zls"
    path.write_text(f"open Probzelus\nopen Distribution\nopen Infer_pf\n{text}")
    return load(path)


def test_the_words() -> None:
    outlier = load(ROOT / "examples" / "outlier" / "outlier.sexp")
    careful, trusting = map(str, explained(outlier.main))
    assert careful == (
        "careful : float ~D~> float * bool (outlier.zls, line 17)\n"
        "  drawn at line 19: a beta\n"
        "  drawn at line 21: a bernoulli\n"
        "  drawn at line 11: a gaussian\n"
        "  first            the same for all particles\n"
        "  pre_x (line 11)  one for each particle: a gaussian is drawn at line 11\n"
        "  rate (line 20)   one for each particle: a beta is drawn at line 19\n"
        "  a particle holds 3 numbers, however long it runs"
    )
    (alone,) = map(str, explained(outlier.trusting))
    assert alone == trusting
    assert explained(load(ROOT / "examples" / "counter" / "counter.sexp").main) == []


def test_a_model_with_memories_of_each_kind() -> None:
    (report,) = explained(load(DEPENDENCE).main)
    shared = [one.name for one in report.memories if not one.cause]
    assert shared == ["m_2", "m_3", "pre_first", "s_2", "of_input.pre_y", "steps.pre_n"]
    lines = str(report).splitlines()
    assert sum("each particle: a uniform_int is drawn at line 50" in one for one in lines) == 1
    assert "  drawn in noise : unit -D-> float (dependence.zls, line 12): a gaussian" in lines
    assert all("at line" in one or "same" in one for one in lines[4:-1])


def test_a_draw_in_a_loop_a_match_an_instance_and_an_inner_inference(tmp_path: Path) -> None:
    program = written(
        tmp_path,
        """
let proba inner y = x where
  rec x = sample (gaussian (0.0 fby x, 1.0)) and () = observe (gaussian (x, 1.0), y)
let proba walk () = x where rec x = sample (gaussian (0.0 fby x, 1.0))
let proba model (b, y) = p where
  rec w = walk ()
  and m = mean_float (infer 10 inner y)
  and mw = mean_float (infer 10 inner w)
  and match b with
      | true -> do p = w done
      | false -> do p = sample (exponential 1.0) done
  and q = 0.0 fby p and r = 0.0 fby m and s = 0.0 fby mw
  and t = 0 fby (t + 1)
  and forall i in 0 .. 2 do a = sample (beta (1.0, 1.0)) +. last a initialize last a = 0.0 done
  and () = observe (gaussian (q +. r +. s +. a +. float_of_int t, 1.0), y)
let node main (b, y) = mean_float (infer 10 model (b, y))
""",
    )
    reports = {report.model.split()[0]: report for report in explained(program.main)}
    assert set(reports) == {"inner", "model"}
    lines = str(reports["model"]).splitlines()
    told = {line.split()[0]: line for line in lines if "particle" in line or "same" in line}
    assert "an exponential is drawn at line 14" in told["m"]
    assert "the same" in told["m_2"]
    # Each particle has inner particles of its own, also where what they see is the same.
    assert "a gaussian is drawn in inner" in told["pre_m"]
    assert "a gaussian is drawn in inner" in told["infer_2"]
    assert "  drawn at line 17: a beta" in lines


def test_a_plan_tells_its_last_output(tmp_path: Path) -> None:
    program = written(
        tmp_path,
        """
let proba model goal = x where
  rec x = (0.0 fby x) +. sample (gaussian (0.0, 1.0)) and () = factor (x -. goal)
let node main goal = plan 3 1 model goal
""",
    )
    (report,) = explained(program.main)
    memories = [(one.name, bool(one.cause)) for one in report.memories]
    # One of the next steps is drawn, and all candidates go on from it.
    assert memories == [("pre_x", False), ("output", False)]


@pytest.mark.slow
@pytest.mark.parametrize("path", DUMPS, ids=[str(path.relative_to(ROOT)) for path in DUMPS])
def test_it_is_what_the_runtime_does(path: Path) -> None:
    program = load(path)
    main = program.main if isinstance(program.main, Node) else program.main(3)
    with explaining() as reports:
        state = main.init(0)
    parts = jax.tree.leaves(state, is_leaf=lambda part: isinstance(part, Particles))
    found = set()
    for states in [part.states for part in parts if isinstance(part, Particles)]:
        flags = jax.tree.structure(states.tree).unflatten(states.varying)
        found.add(tuple((one.name, one.cause) for one in _memories(states.tree, flags)))
    assert found
    told = {
        tuple((one.name, bool(one.cause)) for one in report.memories) for report in reports.values()
    }
    assert found <= told
    memories = [one for report in reports.values() for one in report.memories]
    assert all(one.cause is False or one.cause.mark is not None for one in memories)


def test_the_committed_dump_is_that_of_today(dump_today: Callable[[Path], bytes]) -> None:
    assert DEPENDENCE.read_bytes() == dump_today(DEPENDENCE.with_suffix(".zls"))
