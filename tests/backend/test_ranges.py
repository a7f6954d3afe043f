"""Integers wrap around at 63 bits: the range analysis leaves out no place where they must."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from random import Random

import integer_programs
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from dumps import DUMPS, simplified
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from integer_programs import EDGES, LARGEST, operators
from muf_interpreter import outputs
from muf_text.parser import parse_module
from pzjax.backend.codegen.module import generate
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.printer import print_module
from pzjax.backend.muf.walk import blocks_of, parts
from pzjax.backend.passes import leaving, ranges
from pzjax.backend.passes.intervals import BINARY, UNARY, WORD, Interval
from pzjax.backend.passes.pipeline import simplify
from pzjax.frontend_bridge.dump import syntax as obc

STEPS = 6
seeds = st.integers(0, 1 << 32).map(Random)
plain = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pair(left: int, right: int) -> muf.Exp:
    return muf.Tuple((integer_programs.constant(left), integer_programs.constant(right)))


@pytest.mark.parametrize("name", [*UNARY, *BINARY])
def test_an_interval_holds_what_an_operator_gives(name: str) -> None:
    random = Random(name)
    small = [*range(-4, 5), 61, 62, 63, 64, -63]
    exact = operators(200)[name]
    for _ in range(300):
        values = [
            sorted(random.choices((*EDGES, *small), k=2)) for _ in range(1 + (name in BINARY))
        ]
        intervals = [Interval(*ends) for ends in values]
        result = (UNARY | BINARY)[name](*intervals)
        inside = [[*ends, *(v for v in small if ends[0] <= v <= ends[1])] for ends in values]
        for point in itertools.product(*inside):
            value = exact(*point)
            if name == "lsr" and not WORD.low <= value <= WORD.high:
                continue  # without a shift, the integer itself
            assert result.low <= value <= result.high or result not in WORD, (intervals, point)


@settings(plain, max_examples=60)
@given(random=seeds)
def test_no_place_is_left_out_where_integers_must_wrap(random: Random) -> None:
    module = integer_programs.module(random)
    inputs = [pair(random.choice(EDGES), random.choice(EDGES)) for _ in range(STEPS)]
    expected = outputs(module, "main", inputs, operators(63))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leaving, "STEPS", STEPS)
        wrapping = ranges.run(module)
    note(print_module(wrapping))
    assert outputs(wrapping, "main", inputs, operators(64)) == expected


@pytest.mark.parametrize("added", [LARGEST // (STEPS + 1), LARGEST // (STEPS + 1) + 1])
def test_a_memory_wraps_if_it_can_leave_within_a_run(
    added: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "STEPS", STEPS)
    memory = muf.Name("m", 1)
    zero, unit = integer_programs.constant(0), muf.Const(obc.Unit())
    step = integer_programs.library("+", muf.Field(memory), integer_programs.constant(added))
    methods = [
        muf.Method(muf.PWild(), (), unit, None, changes)
        for changes in (((memory, zero),), (), ((memory, step),))
    ]
    memories = (muf.Memory(memory, integer_programs.INT, zero),)
    machine = muf.Machine("main", None, obc.Kind.DISCRETE, (), memories, (), *methods)
    wrapping = ranges.run(muf.Module("", "M", "", "", (), (), (machine,)))
    assert ("rt.wrap" in print_module(wrapping)) is (added * (STEPS + 1) > LARGEST)


def calls(node: muf.Exp | muf.Block) -> Iterator[str]:
    """The names of the functions that are called."""
    if isinstance(node, muf.Block):
        for exp in (node.result, *(bind.exp for bind in node.bindings)):
            yield from calls(exp)
        return
    if isinstance(node, muf.Call) and isinstance(node.function, muf.Global):
        yield node.function.name.name
    for part in parts(node):
        yield from calls(part)


def test_random_programs_wrap_at_some_places_only() -> None:
    """The test before this one would not see that everything wraps, or that nothing need wrap."""
    found: list[str] = []
    for seed in range(20):
        wrapping = ranges.run(integer_programs.module(Random(seed)))
        for block in (block for one in wrapping.declarations for block in blocks_of(one)):
            found += calls(block)
    assert 0.2 < found.count("wrap") / len(found) < 0.4


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 6))]
)
def test_generated_code_computes_as_ocaml_does(seed: int) -> None:
    """Expressions over all pairs of edges, compiled and mapped, against exact integers."""
    module = integer_programs.module(Random(seed), outputs=12, depth=4)
    pairs = list(itertools.product(EDGES, repeat=2))
    expected = [outputs(module, "main", [pair(*one)] * 2, operators(63))[:2] for one in pairs]
    with jax.enable_x64(True):
        scope: dict = {}
        exec(generate(simplify(module)), scope)
        node = scope["main"]

        def run(given: jax.Array) -> object:
            return jax.lax.scan(
                lambda state, _: node.step(state, tuple(given)), node.init(0), length=2
            )[1]

        got = np.stack(jax.jit(jax.vmap(run))(jnp.asarray(pairs)), -1)
    np.testing.assert_array_equal(got, np.array(expected))


def test_the_programs_that_are_measured_never_wrap() -> None:
    """So they pay nothing. The only examples that do add what an input or a draw gives."""
    wraps = {
        Path(name).stem: print_module(simplified(name)).count("rt.wrap")
        for name in DUMPS
        if name.startswith("examples/")
    }
    assert len(wraps) > 15
    assert {name: count for name, count in wraps.items() if count} == {"epidemic": 3, "slam": 2}
    assert not any(
        Path(name).stem in ("epidemic", "slam") for name in DUMPS if "benchmarks" in name
    )


def test_the_bounds_are_those_of_ocaml() -> None:
    assert Interval(-LARGEST - 1, LARGEST) == WORD


SEQUENCE = """
machine main : discrete
  memory x : int = 1
  method init =
    return ()
    next x = 1
  method reset =
    return ()
  method step () =
    return state.x
    next x = state.x * 1000003 + 7
"""


def test_a_generator_gives_the_numbers_of_the_original_for_1000_steps() -> None:
    with jax.enable_x64(True):
        scope: dict = {}
        exec(generate(simplify(parse_module(f"module M\n{SEQUENCE}"))), scope)
        node = scope["main"]
        _, got = jax.lax.scan(lambda state, _: node.step(state, ()), node.init(0), length=1000)
    expected = [1]
    while len(expected) < 1000:
        expected.append(integer_programs.wrapped(expected[-1] * 1000003 + 7, 63))
    assert got.tolist() == expected
    assert expected[-1] == -2827001051391160018  # what the compiled program prints
