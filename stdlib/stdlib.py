"""The Zelus module `Stdlib`, which every program opens.

Operators that mean the same in Python are written as such by the code generator; what stands here
are the other functions, and the operators as values (`List.map (~-)`). Functions of several
arguments are curried.

Integers have 63 bits as in OCaml, and 32 under 32-bit precision; see `jaxrt/numbers.py`. Operators as
values wrap around always, those that are applied only where the code generator says so.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt import compare as order
from pzjax.jaxrt import lists, numbers
from pzjax.jaxrt.control import where
from pzjax.jaxrt.forms import Enumeration
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.numbers import (
    divide,
    remainder,
    shift_left,
    shift_right,
    shift_right_logical,
    wrap,
)
from pzjax.jaxrt.option import None_ as None_
from pzjax.jaxrt.option import Some as Some
from pzjax.jaxrt.text import AnyText, Text, join, written
from pzjax.stdlib._channels import (
    flush as flush,
)
from pzjax.stdlib._channels import (
    flush_all as flush_all,
)
from pzjax.stdlib._channels import (
    output_char as output_char,
)
from pzjax.stdlib._channels import (
    output_string as output_string,
)
from pzjax.stdlib._channels import (
    prerr_char as prerr_char,
)
from pzjax.stdlib._channels import (
    prerr_endline as prerr_endline,
)
from pzjax.stdlib._channels import (
    prerr_float as prerr_float,
)
from pzjax.stdlib._channels import (
    prerr_int as prerr_int,
)
from pzjax.stdlib._channels import (
    prerr_newline as prerr_newline,
)
from pzjax.stdlib._channels import (
    prerr_string as prerr_string,
)
from pzjax.stdlib._channels import (
    print_char as print_char,
)
from pzjax.stdlib._channels import (
    print_endline as print_endline,
)
from pzjax.stdlib._channels import (
    print_float as print_float,
)
from pzjax.stdlib._channels import (
    print_int as print_int,
)
from pzjax.stdlib._channels import (
    print_newline as print_newline,
)
from pzjax.stdlib._channels import (
    print_string as print_string,
)
from pzjax.stdlib._channels import (
    stderr as stderr,
)
from pzjax.stdlib._channels import (
    stdout as stdout,
)
from pzjax.stdlib._text import as_written, floating, integer, number_in, truth

# --- options, lists, comparison -----------------------------------------------------------------

op_open_close = lists.nil()


def op_colon_colon(pair: tuple[Any, lists.BoundedList]) -> lists.BoundedList:
    """A head before a tail."""
    return lists.cons(*pair)


op_equal = curried(order.equal)
op_less_greater = curried(order.not_equal)
op_less = curried(order.less)
op_greater = curried(order.greater)
op_less_equal = curried(order.less_equal)
op_greater_equal = curried(order.greater_equal)


@curried
def compare(left: Any, right: Any) -> Any:
    """-1, 0 or 1, structurally."""
    return order.compare(left, right).astype(int)


@curried
def min_(left: Any, right: Any) -> Any:
    """`left` if it is at most `right`, else `right`: also where one is NaN."""
    return where(order.less_equal(left, right), left, right)


@curried
def max_(left: Any, right: Any) -> Any:
    """`left` if it is at least `right`, else `right`: also where one is NaN."""
    return where(order.greater_equal(left, right), left, right)


# --- booleans -----------------------------------------------------------------------------------


@curried
def op_and_and(left: Any, right: Any) -> Any:
    """And."""
    return jnp.logical_and(left, right)


@curried
def op_bar_bar(left: Any, right: Any) -> Any:
    """Or."""
    return jnp.logical_or(left, right)


op_and = op_and_and
or_ = op_bar_bar
not_ = jnp.logical_not

on = op_and_and
orz = op_bar_bar

# --- integers -----------------------------------------------------------------------------------


@curried
def op_plus(left: Any, right: Any) -> Any:
    """The sum."""
    return wrap(left + right)


@curried
def op_minus(left: Any, right: Any) -> Any:
    """The difference."""
    return wrap(left - right)


@curried
def op_star(left: Any, right: Any) -> Any:
    """The product."""
    return wrap(left * right)


@curried
def op_slash(left: Any, right: Any) -> Any:
    """The quotient, toward zero; the least integer has no opposite."""
    return wrap(divide(left, right))


mod = curried(remainder)


@curried
def land(left: Any, right: Any) -> Any:
    """And, bit by bit."""
    return left & right


@curried
def lor(left: Any, right: Any) -> Any:
    """Or, bit by bit."""
    return left | right


@curried
def lxor(left: Any, right: Any) -> Any:
    """Exclusive or, bit by bit."""
    return left ^ right


@curried
def lsl(value: Any, by: Any) -> Any:
    """Shifted to the left."""
    return wrap(shift_left(value, by))


lsr = curried(shift_right_logical)
asr = curried(shift_right)


def op_tilde_minus(value: Any) -> Any:
    """The opposite."""
    return wrap(-value)


def succ(value: Any) -> Any:
    """The next integer."""
    return wrap(value + 1)


def pred(value: Any) -> Any:
    """The integer before."""
    return wrap(value - 1)


def abs_(value: Any) -> Any:
    """The absolute value; the least integer has none."""
    return wrap(abs(value))


def lnot(value: Any) -> Any:
    """Not, bit by bit."""
    return ~value


# --- floats -------------------------------------------------------------------------------------

infinity = float("inf")
neg_infinity = -float("inf")
nan = float("nan")


@curried
def op_plus_dot(left: Any, right: Any) -> Any:
    """The sum."""
    return left + right


@curried
def op_minus_dot(left: Any, right: Any) -> Any:
    """The difference."""
    return left - right


@curried
def op_star_dot(left: Any, right: Any) -> Any:
    """The product."""
    return left * right


def op_tilde_minus_dot(value: Any) -> Any:
    """The opposite."""
    return -value


@curried
def op_slash_dot(left: Any, right: Any) -> Any:
    """The quotient; division by zero gives an infinity or NaN."""
    return jnp.true_divide(left, right)


@curried
def op_star_star(left: Any, right: Any) -> Any:
    """`left` to the power of `right`."""
    return jnp.power(left, right)


sqrt = jnp.sqrt
exp = jnp.exp
log = jnp.log
log10 = jnp.log10
cos = jnp.cos
sin = jnp.sin
tan = jnp.tan
acos = jnp.arccos
asin = jnp.arcsin
atan = jnp.arctan
cosh = jnp.cosh
sinh = jnp.sinh
tanh = jnp.tanh
atan2 = curried(jnp.arctan2)
abs_float = jnp.abs
float_abs = jnp.abs
ceil = jnp.ceil
floor = jnp.floor
mod_float = curried(jnp.fmod)


@curried
def ldexp(value: Any, exponent: Any) -> Any:
    """`value` times two to the power of `exponent`."""
    return jnp.ldexp(value, exponent)


def frexp(value: Any) -> Any:
    """Mantissa and exponent."""
    mantissa, exponent = jnp.frexp(value)
    return mantissa, exponent.astype(int)


def modf(value: Any) -> Any:
    """Fractional and integral part."""
    return tuple(jnp.modf(value))


class fpclass(Enumeration):
    """The classes of floats."""

    FP_normal = 0
    FP_subnormal = 1
    FP_zero = 2
    FP_infinite = 3
    FP_nan = 4


FP_normal, FP_subnormal, FP_zero, FP_infinite, FP_nan = fpclass


def classify_float(value: Any) -> Any:
    """The class of a float, by its bits: arithmetic under jit takes subnormal numbers for zero."""
    value = jnp.asarray(value, float)
    bits = jnp.abs(value).view(f"uint{value.dtype.itemsize * 8}")
    normal, infinite = (
        np.asarray(limit, value.dtype).view(bits.dtype) for limit in (_limit("min_float"), np.inf)
    )
    small = jnp.where(bits == 0, FP_zero, FP_subnormal)
    large = jnp.where(bits == infinite, FP_infinite, FP_nan)
    return jnp.where(bits < normal, small, jnp.where(bits < infinite, FP_normal, large))


def float_of_int(value: Any) -> Any:
    """The float of an integer."""
    return float(value) if isinstance(value, int) else jnp.asarray(value).astype(float)


float_ = float_of_int


int_of_float = truncate = numbers.truncate

# --- characters, strings, pairs -----------------------------------------------------------------


def int_of_char(value: Any) -> Any:
    """The code of a character."""
    return value


def char_of_int(value: Any) -> Any:
    """The character of a code."""
    return value


op_hat = curried(join)


def string_of_int(value: Any) -> Text:
    """The decimal digits."""
    return written("int", value)


def string_of_float(value: Any) -> Text:
    """The decimal form, 12 significant digits."""
    return written("float", value)


def string_of_bool(value: Any) -> Text:
    """`true` or `false`."""
    return written("bool", value)


def bool_of_string(value: AnyText) -> Any:
    """The boolean that a string writes."""
    own = as_written("bool", value)
    return number_in("bool_of_string: not a boolean", bool, truth, value) if own is None else own


def int_of_string(value: AnyText) -> Any:
    """The integer that a string writes, in decimal or after `0x`, `0o` or `0b`."""
    own = as_written("int", value)
    if own is not None:
        return own
    bits = 63 if canonicalize_dtype(np.int64) == np.int64 else 32
    return number_in("int_of_string: not an integer", int, integer(bits), value)


def float_of_string(value: AnyText) -> Any:
    """The float that a string writes."""
    return number_in("float_of_string: not a float", float, floating, value)


def ignore(_: Any) -> tuple[()]:
    """Nothing."""
    return ()


def fst(pair: Any) -> Any:
    """The first of two."""
    return pair[0]


def snd(pair: Any) -> Any:
    """The second of two."""
    return pair[1]


# --- limits -------------------------------------------------------------------------------------


def _limit(name: str) -> int | float:
    """A limit of the types `int` and `float`: those of OCaml in 64 bits, else those of 32 bits."""
    floats = np.finfo(canonicalize_dtype(np.float64))
    match name:
        case "max_int":
            return 2 ** (numbers.bits() - 1) - 1
        case "min_int":
            return -(2 ** (numbers.bits() - 1))
        case "max_float":
            return float(floats.max)
        case "min_float":
            return float(floats.tiny)
        case "epsilon_float":
            return float(floats.eps)
    raise AttributeError(f"the module Stdlib has no value {name!r}")


def __getattr__(name: str) -> Any:
    """The limits of the number types follow the precision at the time when they are looked up."""
    return _limit(name)
