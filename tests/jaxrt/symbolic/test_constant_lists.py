"""Lists and arrays of random values whose length the program says: the symbolic engines against a particle filter."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from programs import ran
from pzjax import load
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.random import Key
from pzjax.stdlib import infer_ds_naive, infer_ds_streaming, infer_pf, infer_semi_symbolic

SOURCE = Path(__file__).with_name("constant_lists.zls")
ENGINES = {
    "Infer_pf": infer_pf,
    "Infer_ds_naive": infer_ds_naive,
    "Infer_ds_streaming": infer_ds_streaming,
    "Infer_semi_symbolic": infer_semi_symbolic,
}
GROWS = "grown"
NAMES = [name for name in re.findall(r"proba (\w+) y =", SOURCE.read_text()) if name != GROWS]
Y = np.array([0.7, -0.4, 1.1])
RUNS, FILTERED, SYMBOLIC = 8, 10_000, "Infer_semi_symbolic"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """For the name of an engine, the models under it."""

    @functools.cache
    def under(engine: str) -> Any:
        path = tmp_path_factory.mktemp(engine) / SOURCE.name
        path.write_text(SOURCE.read_text().replace("open Infer_pf", f"open {engine}"))
        return load(path)

    return under


def means(models: Any, engine: str, name: str, size: int) -> tuple[Any, Any]:
    """The mean of a model's posterior means at each step over independent runs, and its standard error."""
    node = ENGINES[engine].infer(size)(getattr(models, name))
    state = node.init(0, like=Y[0])

    def is_key(part: Any) -> bool:
        return isinstance(part, Key)

    def run(number: Any) -> Any:
        def step(state: Any, y: Any) -> Any:
            state, found = node.step(state, y)
            return state, found.mean()

        start = jax.tree.map(
            lambda part: part.fold(number) if is_key(part) else part, state, is_leaf=is_key
        )
        return jax.lax.scan(step, start, Y)[1]

    found = jax.jit(lambda: jax.lax.map(run, np.arange(RUNS)))()
    runs = np.stack([np.asarray(leaf) for leaf in jax.tree.leaves(found)], axis=-1)
    return runs.mean(0), runs.std(0, ddof=1) / np.sqrt(RUNS)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_model_agrees_with_a_particle_filter(programs: Any, name: str) -> None:
    mean, error = means(programs("Infer_pf"), "Infer_pf", name, FILTERED)
    own_mean, own_error = means(programs(SYMBOLIC), SYMBOLIC, name, 200)
    # Eight runs tell their spread to a quarter.
    assert np.all(np.abs(own_mean - mean) <= 4 * 1.25 * np.hypot(error, own_error) + 1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["Infer_ds_naive", "Infer_ds_streaming"])
def test_the_other_symbolic_engines_make_the_same_of_each_model(programs: Any, engine: str) -> None:
    for name in NAMES:
        states = (
            ENGINES[one].infer(1)(getattr(programs(one), name)).init(0, like=Y[0])
            for one in (engine, SYMBOLIC)
        )
        # In words: two programs have classes of their own.
        one, other = map(str, map(jax.tree.structure, states))
        assert one == other, name


def walk(start: float, seen: Any) -> list[float]:
    """The means of a walk of variance 1 that starts with variance 2."""
    mean, variance, means = start, 2.0, []
    for step, y in enumerate(seen):
        variance += bool(step)
        gain = variance / (variance + 1.0)
        mean, variance = mean + gain * (y - mean), variance * (1 - gain)
        means.append(mean)
    return means


def test_a_memory_that_holds_a_list_is_exact(programs: Any) -> None:
    found = ran(programs(SYMBOLIC).remembered, Y)
    np.testing.assert_allclose(found.mean[0], walk(0.0, Y), atol=1e-9)
    np.testing.assert_allclose(found.mean[1], walk(3.0, 2 * Y), atol=1e-9)
    assert (found.traces, found.varying) == (1, 0)


def test_a_random_value_before_a_list_whose_length_only_the_run_tells_is_refused(
    programs: Any,
) -> None:
    node = infer_semi_symbolic.infer(1)(getattr(programs(SYMBOLIC), GROWS))
    with pytest.raises(Refused, match=r"ListP\.ini or ListP\.map"):
        node.init(0, like=Y[0])


LONGER = """
open Probzelus
open Distribution
open Infer_semi_symbolic

let proba born m = sample (gaussian (const m, 2.0))
let proba grown y = List.fold_left ( +~ ) (const 0.0) xs where
  rec xs = List.append ([] -> pre xs) [born 1.0]
  and () = observe (gaussian (List.hd xs, 1.0), y)
"""


@pytest.mark.slow
def test_a_list_that_gets_ever_longer_is_refused_with_its_memory_and_a_remedy(
    tmp_path: Path,
) -> None:
    file = tmp_path / "longer.zls"
    file.write_text(LONGER)
    with pytest.raises(
        Refused, match=r"pre_xs \(line 8\) holds a list .* from 1 to 2 .* ListP\.ini"
    ):
        infer_semi_symbolic.infer(1)(load(file).grown).init(0, like=Y[0])
    file.write_text(
        LONGER.replace("grown y", "grown (n, y)")
        .replace("[born 1.0]", "(ListP.ini ones n)")
        .replace("let proba grown", "let proba ones i = born 1.0\nlet proba grown")
    )
    ran(load(file).grown, (np.ones(3, int), Y))
