"""Random programs: both front ends give dumps that print the same, and so does the original on OCaml.

Where the original compiler is not installed, the built-in front end must still accept and order the
programs, and their translation must print on JAX what their object code says.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import types
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from random import Random

import jax
import original_prints
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from obc_interpreter import Interpreter
from pzjax.backend.compile import to_python
from pzjax.frontend_bridge import front_end, locate
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt.printing import redirected
from zelus_random import MINI, Programs

STEPS = 20
BATCH = 100


def quiet(examples: int) -> settings:
    """Settings under which a run is always the same."""
    return settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@pytest.fixture
def ocaml() -> None:
    """Skip the test where the original compiler can't make programs that run."""
    try:
        locate.zeluc()
    except FrontEndError as error:
        pytest.skip(str(error).splitlines()[0])
    found = shutil.which("ocamlfind")
    if not found or subprocess.run([found, "query", "zelus"], capture_output=True).returncode:
        pytest.skip("ocamlfind, or OCaml's package zelus, is not installed")


@pytest.fixture
def as_commands_run(monkeypatch: pytest.MonkeyPatch) -> Iterable[None]:
    """Let JAX compute with 64 bits; forget the module of a program afterwards."""
    monkeypatch.setitem(sys.modules, "m", types.ModuleType("m"))
    with jax.enable_x64(True):
        yield


def printed(dump: bytes) -> bytes:
    """Give what the node `main` prints."""
    module = read_module(dump, "m.sexp")
    return Interpreter({module.name: module}).trace(module.name, "main", [()] * STEPS)[0]


def printed_on_jax(dump: bytes) -> bytes:
    """Give what the node `main` prints once it is translated: its steps are a compiled loop."""
    made = Path("m.py")
    made.write_text(to_python(dump, "m.sexp"))
    module = sys.modules["m"] = types.ModuleType("m")  # where record classes look for their module
    exec(compile(made.read_text(), str(made.resolve()), "exec"), module.__dict__)
    pieces: list[str] = []

    def run(state: object) -> object:
        return jax.lax.scan(lambda s, _: module.main.step(s, ()), state, length=STEPS)

    with redirected(lambda characters, _: pieces.append(characters)):
        jax.block_until_ready(jax.jit(run)(module.main.init(0)))
        jax.effects_barrier()
    return "".join(pieces).encode("utf-8", "surrogateescape")


def built_in(text: str) -> bytes:
    """Give the dump of the built-in front end."""
    Path("mini.zli").write_text(MINI)
    Path("m.zls").write_text(text)
    return front_end.dump(Path("m.zls"), ["--frontend", "builtin"])


def original(tool: Path) -> bytes | None:
    """Give the dump of the original compiler; None where it dies of a defect of its own."""
    if not Path("mini.zci").exists():
        subprocess.run([tool, "mini.zli"], check=True)
    seconds = original_prints.SECONDS
    limit = partial(resource.setrlimit, resource.RLIMIT_CPU, (seconds, seconds + 1))
    for flags in original_prints.WAYS:
        made = subprocess.run([tool, *flags, "m.zls"], capture_output=True, preexec_fn=limit)
        if made.returncode == 0:
            break
    if made.returncode < 0 or b"Internal error" in made.stderr:
        return None
    assert made.returncode == 0, made.stderr.decode()
    return made.stdout


def check(text: str, tool: Path) -> bool:
    """Compare both front ends; tells whether both had an answer."""
    dump = built_in(text)
    expected = original(tool)
    if expected is None:
        return False
    assert printed(dump) == printed(expected), text
    return True


def check_prints(seeds: Iterable[int], folder: Path) -> int:
    """Compare with what programs of the original print; tells how many it could make."""
    texts = [Programs(Random(seed)).program() for seed in seeds]
    compared = 0
    for text, expected in zip(texts, original_prints.prints(texts, folder, STEPS), strict=True):
        if isinstance(expected, bytes):
            assert printed(built_in(text)) == expected, text
            compared += 1
        else:
            assert any(word in str(expected) for word in original_prints.DEFECTS), expected
    return compared


def check_on_jax(seed: int) -> None:
    """Compare the translation of a program with its object code."""
    text = Programs(Random(seed)).program(models=False)
    dump = built_in(text)
    assert printed_on_jax(dump) == printed(dump), text


@quiet(8)
@given(st.randoms(use_true_random=False))
def test_programs_run(choices: Random) -> None:
    dump = built_in(Programs(choices).program())
    assert printed(dump).count(b"\n") >= STEPS
    compile(to_python(dump, "m.sexp"), "m", "exec")


@quiet(15)
@given(choices=st.randoms(use_true_random=False))
def test_both_front_ends_agree(choices: Random, real: Path) -> None:
    check(Programs(choices).program(), real)


@pytest.mark.usefixtures("ocaml")
def test_programs_print_what_the_original_prints(tmp_path: Path) -> None:
    assert check_prints(range(20), tmp_path) >= 15


@pytest.mark.usefixtures("as_commands_run")
def test_programs_print_the_same_on_jax() -> None:
    for seed in (8, 39):  # short, with text, `next` in branches and a node as a static argument
        check_on_jax(seed)


@pytest.mark.slow
def test_both_front_ends_agree_on_2000_programs(real: Path) -> None:
    compared = number = 0
    while compared < 2000:
        compared += check(Programs(Random(number)).program(), real)
        number += 1
    assert number < 2200  # the defects of the original are rare


@pytest.mark.slow
@pytest.mark.usefixtures("ocaml")
def test_2000_programs_print_what_the_original_prints(tmp_path: Path) -> None:
    compared = number = 0
    while compared < 2000:
        folder = tmp_path / str(number)
        folder.mkdir()
        compared += check_prints(range(number, number + BATCH), folder)
        number += BATCH
    assert number < 2300


@pytest.mark.slow
@pytest.mark.usefixtures("as_commands_run")
def test_500_programs_print_the_same_on_jax() -> None:
    for seed in range(100, 600):
        check_on_jax(seed)
