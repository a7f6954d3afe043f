"""Errors are told in words of the program: where, what, and what to do; none of Python or JAX."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import jax
import pytest
from click.testing import CliRunner
from pzjax import load
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.main import main
from pzjax.cli.program import runnable
from pzjax.jaxrt import Node
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import example
from pzjax.jaxrt.simulate import Simulator

FAILING = Path(__file__).parent / "failing.zls"
DATA = Path(__file__).parents[1] / "data"

FOREIGN = re.compile(
    r"Tracer|(Type|Value|Index|Key|Attribute|NotImplemented|Recursion)Error|pytree|scan body|as Python>"
    r"|Traceback|\bjax\.|\bjnp\.|\bdtype|broadcast|not expected"
)
"""Words of Python and JAX."""

ROOM = "Give texts more room by --text-capacity"
GUARD = "Guard it in the program"


@pytest.fixture(scope="module")
def failing() -> ModuleType:
    return load(FAILING)


@pytest.mark.parametrize(
    ("node", "step", "what", "remedy"),
    [
        ("grows", 26, "a text has more than 256 bytes", ROOM),
        pytest.param("particles", 27, "a text has more than 256 bytes", ROOM, marks=pytest.mark.slow),
        pytest.param("longest", 4, "a text has more than 256 bytes", ROOM, marks=pytest.mark.slow),
        pytest.param("negative", 5, "String.make: the length is negative", GUARD, marks=pytest.mark.slow),
        pytest.param("behind", 2, "String.get: index out of bounds", GUARD, marks=pytest.mark.slow),
        ("outside", 5, "String.sub: the part is not within the string", GUARD),
        ("number", 2, "int_of_string: not an integer", GUARD),
        pytest.param("real", 3, "float_of_string: not a float", GUARD, marks=pytest.mark.slow),
        pytest.param("truth", 3, "bool_of_string: not a boolean", GUARD, marks=pytest.mark.slow),
        pytest.param("nowhere", 2, "String.index_from: the character does not appear", GUARD, marks=pytest.mark.slow),
        ("element", 3, "List.nth outside of the list", GUARD),
        pytest.param("branch", 4, "String.sub: the part is not", GUARD, marks=pytest.mark.slow),
        pytest.param("loop", 3, "String.sub: the part is not", GUARD, marks=pytest.mark.slow),
    ],
)  # fmt: skip
def test_a_step_that_fails_is_told(
    failing: ModuleType, node: str, step: int, what: str, remedy: str
) -> None:
    simulator = Simulator(getattr(failing, node), capacity=40)
    simulator.advance(40)
    with pytest.raises(Exception, match=f"^step {step} of {node}: ") as caught:
        simulator.check()
    message = str(caught.value)
    assert what in message
    assert "failing.zls, line" in message
    assert remedy in message
    assert not FOREIGN.search(message)


@pytest.mark.parametrize(
    ("node", "what"),
    [
        ("sizes", r"sizes \(2, 2\) and \(3, 3\) meet where they must be equal: make them so"),
        ("unknown", r"Array.of_list needs a list whose length is known: write it with brackets"),
    ],
)
def test_what_cannot_be_compiled_is_told(failing: ModuleType, node: str, what: str) -> None:
    with pytest.raises(CommandError, match=what) as caught:
        _traced(getattr(failing, node))
    assert "failing.zls, line" in caught.value.message
    assert not FOREIGN.search(caught.value.message)


@pytest.mark.parametrize("policy", [pytest.param("error", marks=pytest.mark.slow), "nan"])
def test_a_text_without_room_ends_a_run_whatever_the_policy(policy: str) -> None:
    words = ["run", str(FAILING), "-s", "grows", "-n", "9", "--text-capacity", "20"]
    result = CliRunner().invoke(main, [*words, "--on-failure", policy])
    assert result.exit_code == 1
    assert ROOM in result.stderr
    more = CliRunner().invoke(main, [*words[:-1], "90", "--on-failure", policy])
    assert (more.exit_code, len(more.stdout.splitlines()[-1])) == (0, 92)


@pytest.mark.slow
def test_no_failing_program_of_the_tests_speaks_of_python_or_jax() -> None:
    messages = [message for path in sorted(DATA.rglob("*.sexp")) for message in _messages(path)]
    assert len(messages) > 5
    assert [message for message in messages if FOREIGN.search(message)] == []


def _messages(path: Path) -> Iterator[str]:
    """What is told of a program whose nodes are traced, but not run."""
    try:
        nodes = list(runnable(load(path)).values())
    except Exception as error:
        yield str(error)
        return
    for node in nodes:
        if isinstance(node, Node) and not node.proba:
            try:
                _traced(node)
            except CommandError as error:
                yield error.message


def _traced(node: Node) -> None:
    with explained("it can't be compiled", debug=False):
        jax.eval_shape(node.step, node.init(0), arrays(example(node.input)))
