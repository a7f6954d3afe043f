"""Identifiers and strings that mean something else in Python come through unharmed.

The programs of tests/data/names use keywords, builtins, names of the runtime and of the generated code, primes
and operators as names of every kind of thing, and code and control characters in strings.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import jax
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt import Text, text
from pzjax.jaxrt.text import read

PROGRAMS = Path(__file__).parents[1] / "data" / "names"
NAMES = ["constructors", "operators", "reserved", "strings"]
RING = 37


def program(name: str) -> ModuleType:
    """The program, by the road of a user: its dump, a Python module, an import."""
    return load(PROGRAMS / f"{name}.sexp")


def outputs(node, inputs: list) -> list:
    """What a node gives for these inputs, one jitted step each."""
    state, step, results = node.init(0), jax.jit(node.step), []
    for given in inputs:
        state, output = step(state, given)
        results.append(plain(output))
    return results


def plain(value):
    """A result with strings and numbers of Python in the place of those of the runtime."""
    if isinstance(value, tuple):
        return tuple(plain(part) for part in value)
    return read(value) if isinstance(value, Text) else np.asarray(value).item()


def flat(value) -> list[int]:
    """The numbers of nested tuples, from left to right."""
    if isinstance(value, tuple):
        return [number for part in value for number in flat(part)]
    return [value]


def test_every_program_is_tested() -> None:
    assert sorted(path.stem for path in PROGRAMS.glob("*.zls")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_dump_is_that_of_today(
    name: str, dump_today: Callable[[Path], bytes]
) -> None:
    source = PROGRAMS / f"{name}.zls"
    assert source.with_suffix(".sexp").read_bytes() == dump_today(source)


@pytest.mark.parametrize("name", NAMES)
def test_importing_the_module_changes_nothing_outside(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    program(name)
    assert capsys.readouterr() == ("", "")


def test_memories_with_reserved_names() -> None:
    """Each takes what the next one had and the input: the ring turns."""
    ring, expected = list(range(1, RING + 1)), []
    for tick in (0, 1, 10):
        ring = [value + tick for value in ring[1:] + ring[:1]]
        expected.append(ring)
    given = outputs(program("reserved").memories, [0, 1, 10])
    assert [flat(output) for output in given] == expected


def test_values_and_nodes_with_reserved_names() -> None:
    node = program("reserved").main
    state, step = node.init(0), jax.jit(node.step)
    total, one, second = 0, 1, 0
    for index, given in enumerate([3, 5, 2]):
        state, (pair, record, code, sum_, (first, last), twice) = step(state, given)
        assert int(pair) == given * 10 + 7
        fields = [float(leaf) for leaf in jax.tree.leaves(record)]
        assert fields == [given, 2.0, 0.5, 1.0]
        assert int(code) == (0 if index == 0 else 3)
        total += given
        second += one
        assert (int(sum_), int(first), int(last)) == (total, one, second)
        one += given
        assert int(twice) == 5 * total


def test_primes_and_operators_as_names() -> None:
    binary = (303, 0, 0, 9, 6, 9, 12, -3, 1003, 9)
    expected = (binary, (4, 5), (3, 13, 23, 33, 43, 53, 63, 73), (-3, 13))
    assert outputs(program("operators").main, [3]) == [expected]


def test_constructors_and_types_of_one_name() -> None:
    module = program("constructors")
    assert outputs(module.main, [7]) == [(1, 2, 3, 4, 5, 35, 7, -1, 2.5)]
    assert outputs(module.walk, [(), (), ()]) == [(1, 3), (2, 4), (2, 5)]


def test_strings_are_data() -> None:
    quotes = ("", "plain", " spaces  ", "'", '"', "'''", '"""', "\\", "\\n", '\\"', 'it\'s "both"')
    controls = ("a\nb", "\t", "\r", "\b", "\0", "\x01\x1f\x7f", "\n", "ab")
    code = (
        "__import__('os')._exit(3)", "');raise SystemExit(3)#", "{state}", "%s %d", "$HOME", "`id`",
        "# comment", "lambda: 0", "\\x41", "\\u0041", "\\N{BULLET}", "{{}}",
    )  # fmt: skip
    other = ("é", "日本語", "😀", "\udcff\udcfe", "é\n😀", "€", "\udce2\udc82")
    assert outputs(program("strings").main, [()]) == [(quotes, controls, code, other)]


def test_strings_in_memories_and_branches() -> None:
    assert outputs(program("strings").chosen, [2, 0, 2, 1, 2, 2]) == ['"', "'", "'", *["\n"] * 3]


def test_strings_as_inputs() -> None:
    words = ["'", "\n", "__import__('os')"]
    assert outputs(program("strings").echo, [text(word) for word in words]) == words
