"""Programs in continuous time print what the original prints, whatever the steps of the solver are.

`hybrid/NAME.zls` has its command, its tolerance and, where `main` gives a boolean, `check:` in its first comment;
`NAME.sexp` is the dump of the real compiler, `NAME.expected` the trace of the original, or its exit code. In
`hybrid/quirks` are programs that the original runs wrongly; `.expected` is there what is right.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.hybrid.machine import system_of
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import Trajectory, simulate
from pzjax.jaxrt.hybrid.system import Minor, System
from pzjax.jaxrt.printing import redirected, silent

FOLDER = Path(__file__).parent / "hybrid"
QUICK = {"h13_disc", "h25_then_and_continue", "h63_modes_of_different_size"}
"""Programs of the quick tests: what a set-up call notes, automata, instances of which one is at rest."""

NUMBER = re.compile(r"[+-]?(\d+\.\d*|\d*\.\d+|\d+)(e[+-]?\d+)?")


@dataclass(frozen=True)
class Program:
    """A program in continuous time."""

    dump: Path

    @cached_property
    def header(self) -> str:
        return self.dump.with_suffix(".zls").read_text().split("*)")[0]

    def said(self, pattern: str) -> str | None:
        found = re.search(pattern, self.header, re.MULTILINE)
        return found[1] if found else None

    @property
    def until(self) -> float:
        return float(self.said(r"-maxt\s+(\S+)") or "nan")

    @property
    def tolerance(self) -> float:
        return float(self.said(r"^\s*tolerance:\s*(\S+)") or 0)

    @property
    def checks(self) -> bool:
        return self.said(r"^\s*(check):") is not None

    @property
    def expected(self) -> str:
        return self.dump.with_suffix(".expected").read_text()

    def module(self) -> ModuleType:
        return load(self.dump)

    def system(self) -> System:
        return system_of(self.module().main)


def programs(folder: Path) -> list[Program]:
    return [Program(dump) for dump in sorted(folder.glob("*.sexp"))]


PROGRAMS = programs(FOLDER)


@pytest.fixture(autouse=True)
def doubles() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def named(program: Program) -> str:
    return program.dump.stem


def printed(
    program: Program,
    options: Options,
    until: float | None = None,
    system: System | None = None,
) -> str:
    """What a program prints; of one that is checked, the exit code of a check."""
    words: list[str] = []
    with redirected(lambda text, error: words.append(text)):
        result = simulate(
            system or program.system(),
            until=program.until if until is None else until,
            options=options,
            events=100 if program.checks else 0,
        )
    if not program.checks:
        return "".join(words)
    assert result.events is not None
    outputs = np.asarray(result.events.output)[: int(result.events.count)]
    return f"exit {0 if outputs.all() else 1}\n"


def differences(expected: str, actual: str, tolerance: float) -> list[str]:
    """The lines that differ in a word, or in a number by more than the tolerance."""
    left, right = expected.splitlines(), actual.splitlines()
    found = [] if len(left) == len(right) else [f"{len(left)} lines expected, {len(right)} found"]
    for number, (one, other) in enumerate(zip(left, right, strict=False), 1):
        words = one.split(), other.split()
        same = len(words[0]) == len(words[1]) and all(
            _alike(*pair, tolerance) for pair in zip(*words, strict=True)
        )
        if not same:
            found.append(f"line {number}: expected {one!r}, found {other!r}")
    return found


def _alike(one: str, other: str, tolerance: float) -> bool:
    if not all(NUMBER.fullmatch(word) and re.search("[.e]", word) for word in (one, other)):
        return one == other
    return abs(float(one) - float(other)) <= tolerance * max(1.0, abs(float(one)))


@pytest.mark.parametrize(
    "program",
    [
        pytest.param(program, marks=[] if named(program) in QUICK else [pytest.mark.slow])
        for program in PROGRAMS
    ],
    ids=named,
)
def test_a_program_prints_what_the_original_prints(program: Program) -> None:
    assert differences(program.expected, printed(program, Options()), program.tolerance) == []


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=named)
@pytest.mark.parametrize(
    "options", [Options(rtol=1e-9, atol=1e-12), Options(maxstep=0.013)], ids=["fine", "short"]
)
def test_a_trace_does_not_depend_on_the_steps(program: Program, options: Options) -> None:
    assert differences(program.expected, printed(program, options), program.tolerance) == []


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=named)
def test_lanes_that_end_at_different_dates_are_as_each_alone(program: Program) -> None:
    system = program.system()
    until = program.until * np.array([1.0, 0.77, 0.31])

    def run(until: float) -> Trajectory:
        return simulate(system, until=until, events=500)

    with silent():
        lanes = jax.vmap(run)(until)
        for number, end in enumerate(until):
            one = run(end)
            assert one.events is not None
            assert lanes.events is not None
            assert one.events.count == lanes.events.count[number]
            np.testing.assert_allclose(
                one.last.positions, lanes.last.positions[number], 1e-9, 1e-12
            )
            for name in ("dates", "before", "after"):
                own, every = getattr(one.events, name), getattr(lanes.events, name)
                np.testing.assert_allclose(own, every[number], 1e-9, 1e-11)
            np.testing.assert_array_equal(one.events.roots, lanes.events.roots[number])


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=named)
def test_lanes_that_move_at_different_speeds_are_as_each_alone(program: Program) -> None:
    system, speeds = program.system(), np.array([1.0, 0.83, 1.21])

    def run(speed: float) -> Trajectory:
        def minor(*arguments: Any) -> Minor:
            made = system.minor(*arguments)
            return made._replace(derivative=made.derivative * speed)

        return simulate(replace(system, minor=minor), until=program.until, events=500)

    with silent():
        lanes, one = jax.jit(jax.vmap(run))(speeds), jax.jit(run)
        for number, speed in enumerate(speeds):
            alone = one(speed)
            lane = jax.tree.map(lambda leaf, at=number: leaf[at], lanes)
            assert int(alone.status) == int(lane.status)
            assert int(alone.events.count) == int(lane.events.count)
            np.testing.assert_array_equal(alone.events.roots, lane.events.roots)
            np.testing.assert_allclose(alone.events.dates, lane.events.dates, 1e-9, 1e-9)
            np.testing.assert_allclose(alone.last.positions, lane.last.positions, 1e-8, 1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=named)
def test_a_source_prints_the_same_in_32_bits(program: Program) -> None:
    flags = (program.said(r"zeluc:\s+(\S+)") or "").split()
    with jax.enable_x64(False):
        main = load(program.dump.with_suffix(".zls"), flags=["--frontend", "builtin", *flags]).main
        words = printed(program, Options(), system=system_of(main))
    assert differences(program.expected, words, max(1e-3, program.tolerance)) == []


@pytest.mark.slow
@pytest.mark.parametrize("program", programs(FOLDER / "quirks"), ids=named)
def test_what_the_original_does_wrongly_is_right(program: Program) -> None:
    assert differences(program.expected, printed(program, Options()), 1e-4) == []


@pytest.mark.slow
@pytest.mark.parametrize("program", programs(FOLDER / "proba"), ids=named)
def test_models_within_hybrid_programs_print_what_the_original_prints(program: Program) -> None:
    """Their module of inference is a stand-in, one in OCaml and one in Python."""
    assert differences(program.expected, printed(program, Options()), program.tolerance) == []
