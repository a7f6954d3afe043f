"""Strings, characters, conversions and lines of values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt import buffers, configure_texts, printing
from pzjax.jaxrt.control import where
from pzjax.jaxrt.exceptions import Loss, watched
from pzjax.jaxrt.lists import BoundedList, cons, nil
from pzjax.jaxrt.text import buffered, join, read, text
from pzjax.stdlib import basics as Basics
from pzjax.stdlib import char as Char
from pzjax.stdlib import stdlib as Stdlib
from pzjax.stdlib import string as String
from pzjax.stdlib._text import integer


def listed(*values: Any) -> BoundedList:
    made = nil()
    for value in reversed(values):
        made = cons(value, made)
    return made


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1.0, "1."), (0.1, "0.1"), (1e22, "1e+22"), (1 / 3, "0.333333333333"), (-0.0, "-0."),
        (123456789012345.0, "1.23456789012e+14"), (float("inf"), "inf"), (float("nan"), "nan"),
    ],
)  # fmt: skip
def test_string_of_float(value: float, shown: str) -> None:
    assert read(Stdlib.string_of_float(value)) == shown


def test_conversions_of_known_strings() -> None:
    assert Stdlib.int_of_string(text("-0x1F")) == -31
    assert Stdlib.int_of_string(text("0b101")) == 5
    assert Stdlib.int_of_string(text("0u42")) == 42
    assert Stdlib.int_of_string(text("010")) == 10
    assert Stdlib.float_of_string(text("1_0.5e1")) == 105.0
    assert Stdlib.float_of_string(text("0x1.8p1")) == 3.0
    assert Stdlib.bool_of_string(text("true")) is True
    for wrong in ("", "1.5", "0x", "0x_1", "abc", " 1", "1 "):
        with watched() as watch:
            Stdlib.int_of_string(text(wrong))
        assert watch.code == 1
        assert watch.texts == ["int_of_string: not an integer"]


@pytest.mark.parametrize(
    ("characters", "expected"),
    [
        ("4611686018427387903", 2**62 - 1), ("-4611686018427387904", -(2**62)),
        ("4611686018427387904", None), ("-4611686018427387905", None),
        ("0x7fffffffffffffff", -1), ("0x4000000000000000", -(2**62)), ("0x8000000000000000", None),
        ("0u9223372036854775807", -1), ("0b" + "1" * 63, -1), ("-0x1", -1), ("+12", 12),
    ],
)  # fmt: skip
def test_integers_of_63_bits(characters: str, expected: int | None) -> None:
    if expected is None:
        with pytest.raises(ValueError, match="too many digits"):
            integer(63)(characters.encode())
    else:
        assert integer(63)(characters.encode()) == expected


@pytest.mark.parametrize("bits", [32, 64])
def test_integers_are_spelled_in_compiled_code(bits: int) -> None:
    numbers = [
        0,
        7,
        -7,
        10,
        99,
        100,
        -12345,
        10**9,
        1 - 10**9,
        2 ** (bits - 1) - 1,
        -(2 ** (bits - 1)),
    ]
    with jax.enable_x64(bits == 64):
        spelled = jax.jit(jax.vmap(lambda value: buffered(Stdlib.string_of_int(value))))
        shown = spelled(np.array(numbers))
        for at, number in enumerate(numbers):
            assert jax.tree.map(lambda leaf, at=at: leaf[at], shown).content == str(number).encode()


COMPARED = jax.jit(lambda one, other: (buffers.order(one, other), buffers.same(one, other)))


@pytest.mark.parametrize(
    ("left", "right"),
    [(b"", b""), (b"", b"a"), (b"ab", b"abc"), (b"b", b"abc"), (b"a\0", b"a"), (b"\200", b"z"),
     (b"a\0b", b"a\0c")],
)  # fmt: skip
def test_buffers_are_ordered_as_bytes_are(left: bytes, right: bytes) -> None:
    for one, other in ((left, right), (right, left)):
        order, same = COMPARED(buffered(text(one)), buffered(text(other)))
        assert order == (one > other) - (one < other)
        assert same == (one == other)


@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.slow)])
def test_functions_of_buffers_are_those_of_bytes(seed: int) -> None:
    """Random strings: parts, joins, positions and splitting, in one compiled function."""
    draw = np.random.default_rng(seed)
    content = bytes(draw.choice([97, 98, 44], size=draw.integers(1, 12)))
    start, size = sorted(draw.integers(0, len(content) + 1, 2))

    def program(value: Any, start: Any, size: Any) -> Any:
        part = String.sub(value, start, size - start)
        return (
            String.length(value),
            join(join(part, text("-")), value),
            String.contains(value, 44),
            String.split_on_char(44, value),
        )

    length, joined, there, parts = jax.jit(program)(buffered(text(content)), start, size)
    assert length == len(content)
    assert joined.content == content[start:size] + b"-" + content
    assert there == (b"," in content)
    wanted = content.split(b",")
    cells = [jax.tree.map(lambda leaf, i=i: leaf[i], parts.items) for i in range(len(wanted))]
    assert parts.length == len(wanted)
    assert [cell.content for cell in cells] == wanted


def test_what_has_no_room_is_counted_and_noted() -> None:
    def program(value: Any) -> Any:
        with watched(losses_only=True) as watch:
            grown = join(value, value)
        codes.append(watch.texts)
        return grown, watch.code, String.length(grown)

    codes: list[list[str]] = []
    grown, code, length = jax.jit(program)(buffered(text("x" * 200)))
    assert (code, length) == (1, 400)
    assert codes == [["a text has more than 256 bytes"]]
    assert isinstance(codes[0][0], Loss)
    assert read(grown) == "x" * 256 + "<144 bytes lost>"
    with pytest.raises(ValueError, match="not 0"):
        configure_texts(capacity=0)


def test_the_host_looks_into_a_computed_string() -> None:
    def program(choice: Any, number: Any) -> Any:
        value = Stdlib.op_hat(where(choice, text("a="), text("bcd=")), Stdlib.string_of_int(number))
        at = String.index(value, ord("="))
        rest = String.sub(value, at + 1, String.length(value) - at - 1)
        return String.length(value), at, Stdlib.int_of_string(rest), String.uppercase(value)

    *numbers, capitals = jax.jit(jax.vmap(program))(jnp.array([True, False]), jnp.array([7, 42]))
    assert np.stack(numbers, axis=1).tolist() == [[3, 1, 7], [6, 3, 42]]
    assert [read(jax.tree.map(lambda leaf, i=i: leaf[i], capitals)) for i in range(2)] == [
        "A=7",
        "BCD=42",
    ]


def test_what_ocaml_answers_by_an_exception_is_poisoned() -> None:
    def program(number: Any) -> Any:
        value = Stdlib.string_of_int(number)
        return (
            String.get(value, 5),
            Stdlib.int_of_string(String.sub(value, 0, 9)),
            Stdlib.float_of_string(Stdlib.op_hat(value, text("x"))),
            String.sub(value, 0, 9),
        )

    codes: list[Any] = []

    def noted(number: Any) -> Any:
        with watched() as watch:
            results = program(number)
        codes.append(watch.texts)
        return *results, watch.code

    _, integer, real, _, code = jax.jit(noted)(12)
    assert integer == -(1 << 62)
    assert jnp.isnan(real)
    assert code == 1
    assert codes[0][:2] == [
        "String.get: index out of bounds",
        "String.sub: the part is not within the string",
    ]


def test_strings_are_ordered_by_their_bytes_even_when_they_come_later() -> None:
    compiled = jax.jit(lambda value: (String.compare(value, text("m")), String.equal(value, value)))
    assert compiled(text("middle"))[0] == 1
    assert compiled(text("a word that no program had when this was compiled"))[0] == -1


HELLO = text("hello, world")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda: String.sub(HELLO, 7, 5), "world"),
        (lambda: String.make(3, ord("x")), "xxx"),
        (lambda: String.concat(text(", "), listed(text("a"), text("b"), text("c"))), "a, b, c"),
        (lambda: String.uppercase_ascii(text("aé")), "Aé"),
        (lambda: String.capitalize_ascii(HELLO), "Hello, world"),
        (lambda: String.uncapitalize(text("ABC")), "aBC"),
        (lambda: String.escaped(text("a\t\"b'\\")), "a\\t\\\"b'\\\\"),
        (lambda: String.escaped(text(bytes([0, 200]))), "\\000\\200"),
        (lambda: Char.escaped(ord("'")), "\\'"),
        (lambda: Char.escaped(ord('"')), '"'),
        (lambda: Char.escaped(200), "\\200"),
        (lambda: String.copy(HELLO), "hello, world"),
    ],
)  # fmt: skip
def test_strings_from_known_strings(made: Callable[[], Any], expected: str) -> None:
    assert read(made()) == expected


def test_positions() -> None:
    code = ord("o")
    assert String.length(text("é")) == 2
    assert String.get(HELLO, 4) == code
    assert String.index(HELLO, code) == 4
    assert String.index_from(HELLO, 5, code) == 8
    assert String.rindex(HELLO, code) == 8
    assert String.rindex_from(HELLO, 7, code) == 4
    assert String.contains(HELLO, code)
    assert not String.contains_from(HELLO, 9, code)
    assert not String.rcontains_from(HELLO, 3, code)
    for out in (12, -1):
        with watched() as watch:
            String.get(HELLO, out)
        assert watch.code == 1


def test_splitting() -> None:
    parts = String.split_on_char(ord(","), text("a,,bc"))
    assert parts.length == 3
    assert read(String.concat(text("|"), parts)) == "a||bc"


def test_comparison() -> None:
    assert String.compare(text("ab"), text("b")) == -1
    assert String.equal(text("ab"), text("ab"))
    chosen = jax.jit(lambda c: String.equal(Stdlib.where(c, text("a"), text("b")), text("a")))
    assert chosen(True)
    assert not chosen(False)


def test_characters() -> None:
    assert Char.uppercase_ascii(ord("z")) == ord("Z")
    assert Char.uppercase_ascii(0xE9) == 0xE9
    assert Char.uppercase(0xE9) == 0xC9
    assert Char.lowercase(0xD7) == 0xD7
    assert Char.compare(ord("a"), ord("c")) == -2
    assert Char.equal(ord("a"))(ord("a"))
    shown = jax.jit(lambda c: Char.escaped(c))(10)
    assert read(shown) == "\\n"


def test_lines_on_channels() -> None:
    printed: list[tuple[str, bool]] = []

    def program(value: Any) -> None:
        Basics.output_floats(Stdlib.stdout, listed(value, 0.5))
        Basics.output_quoted_strings(Stdlib.stderr, listed(text("a"), text("b")))
        Basics.output_strings(Stdlib.stdout, listed(text("x"), text("y")))
        Stdlib.output_string(Stdlib.stderr, Basics.stdform_of_float(12, 3, value))
        Stdlib.output_char(Stdlib.stdout, ord("!"))
        Stdlib.flush(Stdlib.stdout)
        Stdlib.flush_all(())

    with printing.redirected(lambda characters, error: printed.append((characters, error))):
        jax.jit(program)(1234.5)
    output = "".join(characters for characters, error in printed if not error)
    errors = "".join(characters for characters, error in printed if error)
    assert output == "1.234500000000000e+03\t5.000000000000000e-01\nx\ty\n!"
    assert errors == '"a"\t"b"\n   1.234e+03'
