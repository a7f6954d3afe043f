"""Continuous time: the dumps of the built-in front end run, and print what programs of the original print.

They are run by an integrator that is not that of pzjax. Random programs are compared with the dumps of the original
compiler, where it is installed; where the two differ, the test shows what is left of the program when all that
does not matter is taken away.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from checking import faults, signatures
from hybrid_random import HybridPrograms, Parts, text
from hybrid_simulator import Simulation, TooMany
from obc_interpreter import Instance, Node
from obc_library import Function, Value
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.zeluc import main

CORPUS = Path(__file__).parents[2] / "conformance" / "hybrid"
LONG = frozenset(
    {"h24_nested_automata", "h25_then_and_continue", "h29_reset_of_an_instance"}
    | {"h41_array_of_instances", "h48_zeno_stopped", "h49_relay_chattering", "h51_ball_in_a_box"}
    | {"h52_thermostat", "h53_van_der_pol", "h54_stick_slip", "h56_swing", "h58_backlash"}
    | {"h62_cradle", "h63_modes_of_different_size", "h64_sum_over_instances", "h66_watchdog"}
    | {"h70_two_automata_one_plant", "h71_continuous_pid", "h74_weak_automaton_of_strong_ones"}
    | {"h75_variant_and_record_outputs", "h76_reset_expression_over_instances"}
    | {"h77_events_through_three_nodes", "h78_init_of_nested_blocks", "h79_array_of_relays"}
    | {"h81_higher_order_with_events", "h84_emission_between_automata"}
    | {"h85_derivatives_in_expressions", "h87_events_as_values", "h88_automata_in_expressions"}
    | {"h90_left_limits_of_all", "h91_node_in_state_and_handler"}
)
"""Programs that take more than a tenth of a second."""

PROGRAMS = [
    pytest.param(path, marks=[pytest.mark.slow] if path.stem in LONG else [], id=path.stem)
    for path in sorted(CORPUS.glob("h*.zls"))
]

QUIRKS = {
    "qh01_step_to_the_horizon_misdated": "0. 0. 1. -0.054 2. 0.091 3. -0.099 4. 0.0745",
    "qh02_zero_start_without_period": "0.0524 0.6807",
    "qh03_close_dates_stop_the_run": "a c a a b a c a a b a c a a b a c a",
    "qh04_state_of_inactive_mode_drifts": "0.5 1.5",
    "qh06_dates_of_crossings_are_poor": "1.4278 11.2057 3.7124 8.9646",
    "qh07_array_of_states_out_of_bounds": "1. 0.7788 0.6065 0.4724",
    "qh08_der_of_an_output_array": "1. 2.",
    "qh09_tuple_of_forall_outputs": "1. 2. 1. 3.",
    "qh10_on_and_orz_do_not_link": "0. 0.25 0.4 0.5 0.75 0.8",
    "qh12_init_event_of_a_reset_block": "1122",
    "qh13_max_c_step": "0.6 1.1 2.6 3.1",
    "qh15_init_in_two_states": "0.25 0.75 4.75 4.25 4.25",
    "qh16_event_kept_by_an_instance_left": "0 0 -1 -1 0 0",
    "qh17_handler_of_constant_effects": "z z z",
}
"""What is right where the original is wrong."""


def option(source: str, word: str) -> str | None:
    """Give what the first comment of a program says of the simulation."""
    found = re.search(rf"{word}:? +(\S+)", source.split("*)")[0])
    return found[1] if found else None


def dump(path: Path) -> bytes:
    """Give the dump of a program by the built-in front end."""
    flags = (option(path.read_text(), "zeluc") or "").split()
    return front_end.dump(path, ["--frontend", "builtin", *flags])


def simulation(code: bytes, **more: Value) -> Simulation:
    """Make the node `main` of a dump ready to run."""
    module = read_module(code, "m.sexp")
    return Simulation({module.name: module}, module.name, "main", **more)


def printed(path: Path, **more: Value) -> str:
    """Give what a program prints, as long as its comment says; with -check, the exit code."""
    source = path.read_text()
    run = simulation(dump(path), **more)
    out = run.until(float(option(source, "-maxt") or 0)).decode()
    return f"exit {int(not all(run.results))}\n" if option(source, "check") else out


def assert_close(actual: str, expected: str, tolerance: float) -> None:
    """Compare words, and floats within a tolerance."""
    left, right = actual.split(), expected.split()
    assert len(left) == len(right), f"{actual}\n{expected}"
    for one, other in zip(left, right, strict=True):
        if re.fullmatch(r"-?[\d.]*[.e][-\d.e]*", one) and re.search("[.e]", other):
            size = max(1.0, abs(float(other)))
            assert abs(float(one) - float(other)) <= tolerance * size, f"{actual}\n{expected}"
        else:
            assert one == other, f"{actual}\n{expected}"


@pytest.mark.parametrize("path", PROGRAMS)
def test_traces(path: Path) -> None:
    expected = path.with_suffix(".expected").read_text()
    assert_close(printed(path), expected, float(option(path.read_text(), "tolerance") or 0))


@pytest.mark.parametrize("name", QUIRKS)
def test_where_the_original_is_wrong(name: str) -> None:
    assert_close(printed(CORPUS / "quirks" / f"{name}.zls"), QUIRKS[name], 1e-3)


def test_a_transition_reads_what_it_sets_by_last_only() -> None:
    for path in CORPUS.glob("quirks/qh14*.zls"):
        source = path.read_text()
        (fault,) = faults(source)
        assert fault.phase.value == "causality"
        assert (
            faults(source.replace("up(-. v)", "up(-. last v)").replace("up(v", "up(last v")) == ()
        )


def test_a_state_starts_from_one_that_a_block_starts() -> None:
    equations = [
        "reset der x = 1.0 init t +. 2.0 every z",
        "der y = 1.0 init 10.0 *. x",
        "period z = (1.0|1.0)",
        "der t = 1.0 init 0.0",
        "present (period (0.5)) -> do () = (print_float x; print_char ' '; print_float y) done",
    ]
    Path("m.zls").write_text(f"let hybrid main () = () where rec {' and '.join(equations)}")
    out = simulation(dump(Path("m.zls"))).until(1.4).decode()
    assert out == "2. 20.2.5 20.53. 21."


# --- models in handlers, and with continuous states -----------------------------------------------


class Sample:
    """The stand-in's `sample`: what it gets, the number of its activation, the number of the model."""

    def __init__(self) -> None:
        self.instant = 0.0

    def fresh(self) -> Sample:
        return Sample()

    def call(self, name: str, arguments: list[Value]) -> Value:
        self.instant = 0.0 if name == "reset" else self.instant + 1.0
        return arguments[0][1] + self.instant + arguments[0][0]["id"] if arguments else ()


class Observe:
    """The stand-in's `observe`: adds a difference to the score."""

    def fresh(self) -> Observe:
        return self

    def call(self, name: str, arguments: list[Value]) -> Value:
        return observe(arguments[0]) if name == "step" else ()


def observe(argument: Value) -> Value:
    handle, (left, right) = argument
    handle["w"] += left - right
    return ()


@dataclass
class Infer:
    """The stand-in's inference: one particle, whose handle goes beside the input."""

    model: Node
    number: int
    continuous: bool

    def fresh(self) -> Instance:
        handle = {"id": float(self.number), "w": 0.0}
        return Handed(self.model, self.model.fresh().state, handle, self.continuous)


@dataclass
class Handed(Instance):
    """A model that gets its handle."""

    handle: dict[str, float]
    continuous: bool

    def call(self, name: str, arguments: Value) -> Value:
        if name == "reset":
            self.handle["w"] = 0.0
            return super().call(name, arguments)
        (given,) = arguments
        if self.continuous:
            return super().call(name, ((given[0], (self.handle, given[1])),))
        return super().call(name, ((self.handle, given),))


STAND_IN: dict[tuple[str | None, str], Value] = {
    ("Minih", "sample"): Sample(),
    ("Minih", "observe"): Observe(),
    ("Minih", "infer"): Function(2, lambda number, model: Infer(model, number, False)),
    ("Minih", "hybrid_infer"): Function(2, lambda number, model: Infer(model, number, True)),
    ("Minih", "sample'"): Function(1, lambda given: given[1] + given[0]["id"]),
    ("Minih", "observe'"): Function(1, observe),
    ("Minih", "score"): Function(1, lambda handle: handle["w"]),
}


def test_models() -> None:
    for path in sorted(CORPUS.glob("proba/*.zls")):
        expected = path.with_suffix(".expected").read_text()
        assert_close(printed(path, foreign=STAND_IN), expected, 1e-9)


# --- what the commands show ----------------------------------------------------------------------


def test_signatures() -> None:
    source = "let hybrid f p (x, z) = (y, s) where rec der y = x init p and s = present z -> y"
    (line,) = signatures(source)
    assert line == "val f : float -S-> float * zero -C-> float * float signal"


def test_each_pass_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    source = (
        "rec der x = 1.0 init 0.0 reset up(last x -. 1.0) | (period (0.5)) | (disc n) -> 0.0"
        " and init n = 0 and present (period (2.0)) -> do n = last n + 1 done"
    )
    Path("m.zls").write_text(f"let hybrid main () = x where {source}")
    assert main(["-dump", "--frontend", "builtin", "--trace-passes", "m.zls"]) == 0
    shown = re.split(r"^\(\* after (\w+) \*\)$", capsys.readouterr().err, flags=re.MULTILINE)
    after = dict(zip(shown[1::2], shown[2::2], strict=True))
    names = list(after)
    for name, word in [("periods", "period ("), ("jumps", "disc n"), ("crossings", "up (")]:
        assert word in after[names[names.index(name) - 1]]
        assert word not in after[name]
    assert "encore" in after["cascades"]
    assert "major" in after["clock"]


def test_dates_of_periods_are_told_from_the_floats_of_a_program() -> None:
    Path("m.zls").write_text(
        "let hybrid main () = h where rec init h = 0.0 and present (period (0.1)) -> do h = 1.0 done"
    )
    (machine,) = read_module(dump(Path("m.zls")), "m").declarations
    assert isinstance(machine, obc.MachineDecl)
    places = [memory.at for memory in machine.memories if memory.name.source == "h"]
    assert sorted(place is None for place in places) == [False, True, True]  # the horizon too


def test_the_sign_of_a_crossing_may_be_watched() -> None:
    Path("m.zls").write_text("let hybrid main (x) = up(x)")
    plain = front_end.dump(Path("m.zls"), ["--frontend", "builtin"])
    sign = front_end.dump(Path("m.zls"), ["--frontend", "builtin", "-zsign"])
    assert b'(float "-1")' not in plain
    assert b'(float "-1")' in sign


def test_messages_say_what_to_write_instead() -> None:
    (fault,) = faults("let hybrid f (y) = x where rec der x = last y init 0.0")
    assert "read `y`" in str(fault.hint)
    for body, hint in [
        ("der x = if x > 1.0 then 0.0 else 1.0 init 0.0", "write `up(x -. 1.)`"),
        ("x = 0.0 -> pre 1.0", "write it in a handler"),
        ("x = float (Random.int 3)", "call it at events"),
        ("init x = 0.0 and present true -> do x = 1.0 done", "up(e)"),
        ("der x = 1.0 init 0.0 and der x = 2.0", "add them"),
        ("x = present (period (2.0 *. 1.0)) -> 1 init 0", "where the node is called"),
        ("z = up(1.0) on true", "`on` belongs to conditions"),
        ("x = present disc 1 -> 1 init 0", "`(disc x)`"),
        ("init x = 0.0 and present up(1.0) -> do der x = 1.0 done", "by its value"),
        (
            "init x = 0.0 and s = present up(1.0) -> 1.0 and present s(v) on (v > 1.0) -> do x = v done",
            "guard",
        ),
        ("init x = 0.0 and z = up(1.0) and present z() -> do x = 1.0 done", "has no value"),
        ("der (x, y) = (1.0, 1.0)", "an equation of its own"),
        ("x = present up(x) -> 1 init (1 : signal int)", "`int signal`"),
        ("x = present up(x) -> 1 init (1 : signal (int, int))", "`(..) signal`"),
        ("x = present up(x) -> 1 init (1 : (int, int) signal)", "`(int * bool) signal`"),
        ("x = present down(x) -> 1 init 0", "`up(-. x)`"),
        ("x = present x > 1.0 -> 1 init 0", "`until up(x -. 2.)`"),
    ]:
        (fault,) = faults(f"let hybrid f () = x where rec {body}")
        assert hint in str(fault.hint)


# --- large programs ------------------------------------------------------------------------------


def large(states: int, crossings: int) -> str:
    """Give a chain of states, some of which fall at crossings that are counted."""
    equations = ["der x0 = 1.0 init 0.0"]
    for i in range(1, states):
        equations.append(f"der x{i} = x{i - 1} -. x{i} init {i}.0")
        if i % (states // crossings) == 0:
            equations[-1] += f" reset z{i} -> last x{i} -. 1.0"
            equations.append(f"z{i} = up (last x{i} -. {i}.5)")
            equations.append(f"init n{i} = 0 and present z{i} -> do n{i} = last n{i} + 1 done")
    return "let hybrid main () = x0 where\n  rec " + "\n  and ".join(equations)


@pytest.mark.slow
def test_1000_states_and_200_crossings() -> None:
    """1.7 s on the 2-core machine of development."""
    Path("m.zls").write_text(large(1000, 200))
    start = time.process_time()
    dump(Path("m.zls"))
    assert time.process_time() - start < 5


# --- random programs -----------------------------------------------------------------------------

END = 1.2
DEFECTS = (b"Internal error", b"not be well initialized", b"this expression has type 1")
"""How the original refuses a program that is right; the last two: `last` of what has no `init`, in handlers."""


def run(code: bytes) -> str | None:
    """Give what a program prints; None if there is too much of it."""
    try:
        return simulation(code, tolerance=1e-4, budget=4000).until(END).decode()
    except TooMany:
        return None


def original(tool: Path, source: Path) -> bytes | None:
    """Give the dump of the original compiler; None where it dies of a defect of its own."""
    made = subprocess.run(["timeout", "5", tool, source], capture_output=True)
    if made.returncode == 0:
        return made.stdout
    said = made.stdout + made.stderr
    assert made.returncode == 124 or any(word in said for word in DEFECTS), said.decode()
    return None


def difference(program: Parts, tool: Path) -> str | None:
    """Tell how both front ends differ on a program; "" if one of them has no answer."""
    Path("m.zls").write_text(text(program))
    expected = original(tool, Path("m.zls"))
    if expected is None:
        return ""
    actual, wanted = run(dump(Path("m.zls"))), run(expected)
    if actual is None or wanted is None:
        return "" if actual is wanted else "one of them goes on forever"
    try:
        assert_close(actual, wanted, 1e-5)
    except AssertionError as error:
        return str(error)
    return None


def shrunk(program: Parts, differs: Callable[[Parts], bool]) -> Parts:
    """Take equations away as long as the rest still differs."""
    for place, (head, equations, end) in enumerate(program):
        for i in range(len(equations)):
            rest = [*equations[:i], *equations[i + 1 :]]
            smaller = [*program[:place], (head, rest, end), *program[place + 1 :]]
            if differs(smaller):
                return shrunk(smaller, differs)
    return program


def check(seeds: Iterable[int], tool: Path) -> int:
    """Compare both front ends; tells how many programs had an answer of both."""
    compared = 0
    for seed in seeds:
        program = HybridPrograms(Random(seed)).program()
        found = difference(program, tool)
        if found:

            def differs(smaller: Parts) -> bool:
                try:
                    return bool(difference(smaller, tool))
                except Exception:  # a program that refers to what was taken away
                    return False

            pytest.fail(f"seed {seed}\n{text(shrunk(program, differs))}\n{found}")
        compared += found is None
    return compared


def test_random_programs_run() -> None:
    Path("m.zls").write_text(text(HybridPrograms(Random(3)).program()))
    out = run(dump(Path("m.zls")))
    assert out is not None
    assert out.count("\n") > 3


def test_both_front_ends_agree(real: Path) -> None:
    assert check(range(3), real) >= 2


@pytest.mark.slow
def test_both_front_ends_agree_on_1000_programs(real: Path) -> None:
    compared, seed = 0, 0
    while compared < 1000:
        compared += check([seed], real)
        seed += 1
    assert seed < 1500


def test_shrinking_takes_away_what_does_not_matter() -> None:
    program: Parts = [("f", ["a", "b", "c"], ""), ("g", ["d"], "")]
    assert shrunk(program, lambda parts: "b" in parts[0][1]) == [("f", ["b"], ""), ("g", [], "")]
