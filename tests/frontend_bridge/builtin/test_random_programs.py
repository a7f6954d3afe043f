"""Random programs: both front ends give dumps that mean the same, over 50 steps.

Where the original compiler is not installed, the built-in front end must still accept and order them.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from obc_interpreter import Interpreter, Value
from pzjax.backend.compile import to_python
from pzjax.backend.obc.reader import read_module
from pzjax.frontend_bridge import front_end
from zelus_random import MINI, Programs

STEPS = 50


def quiet(examples: int) -> settings:
    """Settings under which a run is always the same."""
    return settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


def outputs(dump: bytes) -> list[Value]:
    """Give what the node `pure` gives, step by step."""
    module = read_module(dump, "m.sexp")
    return Interpreter({module.name: module}).trace(module.name, "pure", range(STEPS))[1]


def built_in(text: str) -> bytes:
    """Give the dump of the built-in front end."""
    Path("mini.zli").write_text(MINI)
    Path("m.zls").write_text(text)
    return front_end.dump(Path("m.zls"), ["--frontend", "builtin"])


def original(tool: Path) -> bytes | None:
    """Give the dump of the original compiler; None where it dies of a defect of its own.

    Its causality analysis is left out: the time that it takes doubles with each block inside another.
    """
    if not Path("mini.zci").exists():
        subprocess.run([tool, "mini.zli"], check=True)
    made = subprocess.run([tool, "-nocausality", "m.zls"], capture_output=True)
    if b"Internal error" in made.stderr:
        return None
    assert made.returncode == 0, made.stderr.decode()
    return made.stdout


def check(text: str, tool: Path) -> bool:
    """Compare both front ends; tells whether both had an answer."""
    dump = built_in(text)
    expected = original(tool)
    if expected is None:
        return False
    assert outputs(dump) == outputs(expected), text
    return True


@quiet(25)
@given(st.randoms(use_true_random=False))
def test_programs_run(choices: Random) -> None:
    dump = built_in(Programs(choices).program())
    assert len(outputs(dump)) == STEPS
    compile(to_python(dump, "m.sexp"), "m", "exec")


@quiet(25)
@given(choices=st.randoms(use_true_random=False))
def test_both_front_ends_agree(choices: Random, real: Path) -> None:
    check(Programs(choices).program(), real)


@pytest.mark.slow
def test_both_front_ends_agree_on_2000_programs(real: Path) -> None:
    compared = number = 0
    while compared < 2000:
        compared += check(Programs(Random(number)).program(), real)
        number += 1
    assert number < 2020  # the defects of the original are rare
