"""`pzjax-backend --explain`: what it finds in muF is what the runtime finds on the traced step."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jax
import pytest
from pzjax import load
from pzjax.backend.compile import to_explanation
from pzjax.backend.muf import syntax as muf
from pzjax.backend.passes.pipeline import simplify
from pzjax.backend.translate.module import translate
from pzjax.backend.varying import Parts, Value, analyse, machine_of, why
from pzjax.frontend_bridge.dump.deep import run_deep
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.jaxrt import Node, Particles
from pzjax.jaxrt.populations.population import Population

ROOT = Path(__file__).parents[2]
DUMPS = sorted(
    path
    for folder in ("examples", "tests/data/hmm", "tests/data/models", "tests/data/dependence")
    for path in (ROOT / folder).rglob("*.sexp")
    if "let proba" in path.with_suffix(".zls").read_text()
)


def simplified(path: Path) -> muf.Module:
    return run_deep(lambda: simplify(translate(read_module(path.read_bytes(), str(path)))))


def static(module: muf.Module, machine: muf.Machine, state: Value) -> Iterator[tuple[str, bool]]:
    """Whether each memory differs, as muF has it; a node from elsewhere counts as one."""
    assert isinstance(state, Parts)
    for memory in machine.memories:
        yield memory.name.source, why(state.items[memory.name]) is not None
    for instance in machine.instances:
        inner, value = machine_of(module, instance), state.items[instance.name]
        if inner is not None:
            yield from static(module, inner, value)
        else:
            yield instance.name.source, why(value) is not None


def traced(module: muf.Module, machine: muf.Machine, flags: Any) -> Iterator[bool]:
    """The same of a state whose leaves are flags, as the runtime has it."""
    values = [getattr(flags, field.name) for field in dataclasses.fields(flags)]
    count = len(machine.memories)
    for value in values[:count]:
        yield any(jax.tree.leaves(value))
    for instance, value in zip(machine.instances, values[count:], strict=False):
        inner = machine_of(module, instance)
        if inner is not None:
            yield from traced(module, inner, value)
        else:
            yield any(jax.tree.leaves(value))


def test_there_are_models_of_all_kinds() -> None:
    assert len(DUMPS) >= 19


def populations(state: Any) -> Iterator[Population]:
    """The particles of the inferences in a state."""
    for part in jax.tree.leaves(state, is_leaf=lambda part: isinstance(part, Particles)):
        if isinstance(part, Particles):
            if dataclasses.is_dataclass(part.states.tree):  # `plan` has an output beside
                yield part.states
            yield from populations(part.states.tree)


@pytest.mark.parametrize("path", DUMPS, ids=[str(path.relative_to(ROOT)) for path in DUMPS])
def test_the_runtime_agrees(path: Path) -> None:
    module, program = simplified(path), load(path)
    found = {model.machine.name: model for model in analyse(module)}
    assert found
    main = program.main if isinstance(program.main, Node) else program.main(3)
    seen = list(populations(main.init(0)))
    for states in seen:
        model = found[type(states.tree).__qualname__.split(".")[-2]]
        flags = jax.tree.structure(states.tree).unflatten(states.varying)
        expected = list(traced(module, model.machine, flags))
        assert [differs for _, differs in static(module, model.machine, model.state)] == expected
    assert seen


def test_a_model_with_memories_of_each_kind() -> None:
    path = ROOT / "tests" / "data" / "dependence" / "dependence.sexp"
    lines = to_explanation(path.read_bytes()).splitlines()
    assert len(lines) == 15
    shared = [line.split()[0] for line in lines if line.endswith("the same for all particles")]
    assert shared == ["m", "m", "pre_first", "s", "smooth.pre_y", "count.pre_n"]
    assert sum("k is drawn at line 50" in line for line in lines) == 1


def test_the_committed_dump_is_that_of_today(dump_today: Callable[[Path], bytes]) -> None:
    path = ROOT / "tests" / "data" / "dependence" / "dependence.sexp"
    assert path.read_bytes() == dump_today(path.with_suffix(".zls"))


def test_the_words() -> None:
    outlier = ROOT / "examples" / "benchmarks" / "models" / "outlier.sexp"
    assert to_explanation(outlier.read_bytes()) == (
        "track (outlier.zls, line 10)\n"
        "  first            the same for all particles\n"
        "  pre_x (line 11)  one for each particle: x is drawn at line 11\n"
        "  rate (line 13)   one for each particle: rate is drawn at line 13\n"
    )
    counter = ROOT / "examples" / "counter" / "counter.sexp"
    assert to_explanation(counter.read_bytes()) == "counter.zls has no probabilistic node.\n"
