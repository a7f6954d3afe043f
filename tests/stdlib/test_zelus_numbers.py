"""Integers, floats, complex numbers of the library against what OCaml's manual says of them."""

from __future__ import annotations

import cmath
import math
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt import numbers
from pzjax.jaxrt.exceptions import watched
from pzjax.jaxrt.text import read, text
from pzjax.stdlib import basics as Basics
from pzjax.stdlib import complex as Complex
from pzjax.stdlib import int32 as Int32
from pzjax.stdlib import int64 as Int64
from pzjax.stdlib import nativeint as Nativeint
from pzjax.stdlib import stdlib as Stdlib

LARGEST, SMALLEST = 2**31 - 1, -(2**31)


@pytest.mark.parametrize("left", [7, -7])
@pytest.mark.parametrize("right", [2, -2])
def test_division_truncates(left: int, right: int) -> None:
    quotient = int(left / right)
    for a, b in ((left, right), (jnp.asarray(left), jnp.asarray(right))):
        assert Stdlib.op_slash(a, b) == quotient
        assert Stdlib.mod(a, b) == left - right * quotient
    assert Int32.div(Int32.of_int(left))(Int32.of_int(right)) == quotient
    assert Nativeint.rem((left, right)) == math.fmod(left, right)


def test_minimum_and_maximum_follow_the_comparison() -> None:
    nan = Stdlib.nan
    assert Stdlib.min_(nan, 1.0) == 1.0
    assert jnp.isnan(Stdlib.min_(1.0, nan))
    assert Stdlib.max_(nan, 1.0) == 1.0
    assert Stdlib.min_((1, 5.0), (1, 2.0)) == (1, 2.0)
    assert [int(Stdlib.compare(a, b)) for a, b in ((nan, 1.0), (nan, nan), (1.0, nan))] == [
        -1,
        0,
        1,
    ]
    assert not Stdlib.op_equal(nan, nan)


def test_shifts() -> None:
    assert Stdlib.lsl(3, 4) == 48
    assert Stdlib.asr(-5, 1) == -3
    assert Stdlib.lsr(-1, 1) == Stdlib.max_int
    assert Int32.shift_right_logical(Int32.of_int(-1), 28) == 15
    assert Int32.shift_right(Int32.of_int(-16), 2) == -4
    assert Int32.shift_left(Int32.one, 31) == SMALLEST
    assert Nativeint.shift_left((Nativeint.one, 62)) == 2**62


LAST = 2**62 - 1


def in_63_bits(value: int) -> int:
    return (value + 2**62) % 2**63 - 2**62


@pytest.mark.parametrize("known", [True, False])
def test_integers_have_63_bits(known: bool) -> None:
    """Operators as values, of integers that are known and of arrays."""
    given = int if known else jnp.asarray
    with jax.enable_x64(True):
        last, least, one = given(LAST), given(-LAST - 1), given(1)
        assert Stdlib.op_plus(last, one) == Stdlib.succ(last) == least
        assert Stdlib.op_minus(least, one) == Stdlib.pred(least) == last
        assert Stdlib.op_star(last, last) == 1
        assert Stdlib.op_slash(least, given(-1)) == Stdlib.op_tilde_minus(least) == least
        assert Stdlib.abs_(least) == Stdlib.lnot(last) == least
        assert Stdlib.mod(least, given(-1)) == 0
        assert Stdlib.land(least, last) == 0
        for by in range(64):
            assert Stdlib.lsl(given(3), given(by)) == in_63_bits(3 << by)
            assert Stdlib.asr(given(-300), given(by)) == -300 >> by
            assert Stdlib.lsr(given(-3), given(by)) == in_63_bits(-3 % 2**63 >> by)


@pytest.mark.parametrize("known", [True, False])
def test_large_floats_are_integers_as_on_machines_of_64_bits(known: bool) -> None:
    given = float if known else jnp.asarray
    with jax.enable_x64(True):
        for value in (0.9, -3.9, 4e18, -4.6e18):
            assert Stdlib.truncate(given(value)) == int(value)
        for value in (2.0**62, 9e18, -(2.0**63) + 2048):
            assert Stdlib.int_of_float(given(value)) == in_63_bits(int(value))
        for value in (2.0**63, -1e30, math.inf, -math.inf, math.nan):
            assert Stdlib.int_of_float(given(value)) == 0
            assert Int64.of_float(value) == -(2**63)


def test_64_bits_become_63() -> None:
    with jax.enable_x64(True):
        assert Int64.to_int(Int64.max_int) == -1
        assert Nativeint.to_int(Nativeint.min_int) == 0
        assert Int64.to_int(Int64.of_int(-LAST)) == -LAST


def test_a_literal_of_more_than_32_bits_takes_the_precision() -> None:
    with jax.enable_x64(True):
        assert numbers.integer(2**40) == 2**40
    with (
        jax.enable_x64(False),
        pytest.raises(ValueError, match="the integer 1099511627776 has more"),
    ):
        numbers.integer(2**40)


def test_int32_wraps_around() -> None:
    assert Int32.add(Int32.max_int, Int32.one) == SMALLEST
    assert Int32.mul(Int32.of_int(65537), Int32.of_int(65537)) == 131073
    assert Int32.of_int(2**33 + 5) == 5
    assert Int32.abs_(Int32.min_int) == SMALLEST
    assert Int32.neg(Int32.min_int) == SMALLEST
    assert Int32.pred(Int32.min_int) == LARGEST
    assert Int32.of_float(-3.9) == -3
    assert Int32.add(Int32.one, Int32.one).dtype == jnp.int32


def test_int64_wraps_around() -> None:
    assert Int64.succ(Int64.max_int) == Int64.min_int == -(2**63)
    assert Int64.to_int32(Int64.of_int(2**32 + 7)) == 7
    assert Int64.lognot(Int64.zero) == -1
    assert Int64.compare((Int64.min_int, Int64.max_int)) == -1


def test_bits_of_floats() -> None:
    for value in (1.0, -2.5, 1e300):
        bits = int(np.float64(value).view(np.int64))
        assert Int64.bits_of_float(value) == bits
        assert Int64.float_of_bits(Int64.of_int(bits)) == value
    assert Int32.bits_of_float(1.0) == 0x3F800000
    assert Int32.float_of_bits(Int32.of_int(0xC0200000)) == -2.5


@pytest.mark.parametrize(
    ("format_", "value", "shown"),
    [("%d", -5, "-5"), ("%x", -1, "ffffffff"), ("%08X", 48879, "0000BEEF"), ("%o", 8, "10"), ("%u", -1, "4294967295")],
)  # fmt: skip
def test_formats(format_: str, value: int, shown: str) -> None:
    assert read(Int32.format_(text(format_), Int32.of_int(value))) == shown


def test_other_formats_are_refused() -> None:
    with watched() as watch:
        assert read(Int64.format_(text("%d and %d"), 1)) == ""
    assert "not one conversion" in watch.texts[0]
    assert watch.code == 1


def test_strings_of_integers() -> None:
    assert read(Int32.to_string(Int32.min_int)) == str(SMALLEST)
    assert Int32.of_string(text("0xffffffff")) == -1
    assert Int64.of_string(text("-1_000")) == -1000
    assert jax.jit(lambda x: Int64.of_string(Int64.to_string(x)))(5) == 5


def test_limits_follow_the_precision() -> None:
    assert (Stdlib.max_int, Stdlib.min_int) == (2**62 - 1, -(2**62))
    assert Stdlib.max_float == np.finfo(np.float64).max
    assert Nativeint.size == 64
    with jax.enable_x64(False):
        assert Stdlib.max_int == LARGEST
        assert Stdlib.epsilon_float == np.finfo(np.float32).eps
        assert Int64.max_int == LARGEST
    with pytest.raises(AttributeError, match="no value"):
        _ = Stdlib.least_int


def test_floats() -> None:
    assert Stdlib.frexp(0.75 * 8) == (0.75, 3)
    assert Stdlib.ldexp(0.75, 3) == 6.0
    assert Stdlib.modf(-2.25) == (-0.25, -2.0)
    assert Stdlib.mod_float(-7.5, 2.0) == -1.5
    assert [int(Stdlib.truncate(jnp.asarray(x))) for x in (2.9, -2.9)] == [2, -2]
    assert [float(Stdlib.ceil(x)) for x in (1.2, -1.2)] == [2.0, -1.0]
    assert Stdlib.op_slash_dot(1.0, 0.0) == Stdlib.infinity
    assert Stdlib.op_star_star(2.0, 0.5) == pytest.approx(2**0.5)


@pytest.mark.parametrize(
    ("value", "name"),
    [(1.0, "normal"), (1e-310, "subnormal"), (-0.0, "zero"), (-math.inf, "infinite"), (math.nan, "nan")],
)  # fmt: skip
def test_classes_of_floats(value: float, name: str) -> None:
    assert jax.jit(Stdlib.classify_float)(value) == getattr(Stdlib, f"FP_{name}")


def test_floats_up_to_rounding() -> None:
    assert Basics.float_eq(1e-3, 1.0, 1.0005)
    assert not Basics.float_eq(1e-3)(1.0)(1.01)
    assert Basics.op_equal_tilde_equal(0.0, 1e-320)
    assert [float(Basics.bad_sgn(x)) for x in (-2.0, 0.0, 3.0)] == [-1.0, 0.0, 1.0]


# --- complex numbers ----------------------------------------------------------------------------


def number(value: Any) -> complex:
    return complex(float(value.re), float(value.im))


def record(value: complex) -> Any:
    return Complex.t(re=value.real, im=value.imag)


POINTS = [1 + 2j, -3 + 0.5j, -1 - 1j, 2.5 + 0j, -4 + 0j]


@pytest.mark.parametrize("z", POINTS)
@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (Complex.sqrt, cmath.sqrt), (Complex.exp, cmath.exp), (Complex.log, cmath.log),
        (Complex.inv, lambda z: 1 / z), (Complex.conj, lambda z: z.conjugate()),
        (Complex.neg, lambda z: -z), (Complex.pow_(Complex.i), lambda z: 1j**z),
        (Complex.mul(Complex.i), lambda z: 1j * z), (Complex.div(Complex.one), lambda z: 1 / z),
    ],
)  # fmt: skip
def test_complex_functions(ours: Any, theirs: Any, z: complex) -> None:
    assert number(jax.jit(ours)(record(z))) == pytest.approx(theirs(z), rel=1e-14, abs=1e-14)


def test_complex_norms() -> None:
    z = record(3 - 4j)
    assert (Complex.norm(z), Complex.norm2(z)) == (5.0, 25.0)
    assert Complex.arg(z) == pytest.approx(cmath.phase(3 - 4j))
    assert number(Complex.polar(2.0, math.pi / 2)) == pytest.approx(2j, abs=1e-15)
    assert number(Complex.add(z, Complex.sub(Complex.zero, z))) == 0
