"""Integers of a given size, for the modules `Int32`, `Int64` and `Nativeint`.

In: a type of numpy. Out: the operations of OCaml on it, as methods: arithmetic wraps around, division
truncates, a shift by a number outside of 0 .. size - 1 is unspecified. Under 32-bit precision JAX
has no 64-bit integers, and all have 32 bits.
"""

from __future__ import annotations

import re
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt import numbers
from pzjax.jaxrt.text import AnyText, Text, written
from pzjax.stdlib._text import as_written, integer, number_in, text_from

_FORMAT = re.compile(rb"%[-+ 0#]*[0-9]*[diuxXo]")


class MachineIntegers:
    """The operations on integers of one size."""

    def __init__(self, type_: type) -> None:
        """Integers of a numpy type."""
        self.widest = type_

    @property
    def type(self) -> np.dtype:
        """The type in the present precision."""
        return canonicalize_dtype(self.widest)

    def of(self, value: Any) -> jax.Array:
        """The integer modulo the size of the type; a float is truncated."""
        if isinstance(value, int):
            bits = self.type.itemsize * 8
            value = (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
        return jnp.asarray(value).astype(self.type)

    def limits(self, name: str) -> np.generic:
        """`max_int` and `min_int`, for a module that looks them up when they are used."""
        match name:
            case "max_int":
                return self.type.type(np.iinfo(self.type).max)
            case "min_int":
                return self.type.type(np.iinfo(self.type).min)
        raise AttributeError(f"the module has no value {name!r}")

    def neg(self, value: Any) -> jax.Array:
        """The opposite."""
        return -self.of(value)

    def add(self, left: Any, right: Any) -> jax.Array:
        """The sum."""
        return self.of(left) + self.of(right)

    def sub(self, left: Any, right: Any) -> jax.Array:
        """The difference."""
        return self.of(left) - self.of(right)

    def mul(self, left: Any, right: Any) -> jax.Array:
        """The product."""
        return self.of(left) * self.of(right)

    def div(self, left: Any, right: Any) -> jax.Array:
        """The quotient, toward zero."""
        return numbers.divide(self.of(left), self.of(right))

    def rem(self, left: Any, right: Any) -> jax.Array:
        """The remainder, with the sign of `left`."""
        return numbers.remainder(self.of(left), self.of(right))

    def succ(self, value: Any) -> jax.Array:
        """The next integer."""
        return self.of(value) + 1

    def pred(self, value: Any) -> jax.Array:
        """The integer before."""
        return self.of(value) - 1

    def abs(self, value: Any) -> jax.Array:
        """The absolute value."""
        return jnp.abs(self.of(value))

    def logand(self, left: Any, right: Any) -> jax.Array:
        """And, bit by bit."""
        return self.of(left) & self.of(right)

    def logor(self, left: Any, right: Any) -> jax.Array:
        """Or, bit by bit."""
        return self.of(left) | self.of(right)

    def logxor(self, left: Any, right: Any) -> jax.Array:
        """Exclusive or, bit by bit."""
        return self.of(left) ^ self.of(right)

    def lognot(self, value: Any) -> jax.Array:
        """Not, bit by bit."""
        return ~self.of(value)

    def shift_left(self, value: Any, by: Any) -> jax.Array:
        """Shifted to the left."""
        return self.of(value) << self.of(by)

    def shift_right(self, value: Any, by: Any) -> jax.Array:
        """Shifted to the right, the sign coming in."""
        return self.of(value) >> self.of(by)

    def shift_right_logical(self, value: Any, by: Any) -> jax.Array:
        """Shifted to the right, zeros coming in."""
        return lax.shift_right_logical(*jnp.broadcast_arrays(self.of(value), self.of(by)))

    def compare(self, left: Any, right: Any) -> jax.Array:
        """-1, 0 or 1."""
        left, right = self.of(left), self.of(right)
        return (left > right).astype(int) - (left < right).astype(int)

    def to_int(self, value: Any) -> jax.Array:
        """The `int`."""
        return self.of(value).astype(int)

    def to_float(self, value: Any) -> jax.Array:
        """The `float`."""
        return self.of(value).astype(float)

    def of_string(self, value: AnyText) -> jax.Array:
        """The integer that a string writes."""
        own = as_written("int", value)
        if own is not None:
            return self.of(own)
        bits = self.type.itemsize * 8
        return self.of(number_in("of_string: not an integer", int, integer(bits), value))

    def to_string(self, value: Any) -> Text:
        """The decimal digits."""
        return written("int", self.of(value))

    def format(self, format_: AnyText, value: Any) -> AnyText:
        """The integer written by one conversion `%d`, `%i`, `%u`, `%x`, `%X` or `%o`."""
        bits = self.type.itemsize * 8

        def formatted(format_: bytes, number: int) -> bytes:
            if not _FORMAT.fullmatch(format_):
                raise ValueError(f"{format_!r} is not one conversion %d, %i, %u, %x, %X or %o")
            return format_ % (number if format_[-1:] in b"di" else number % (1 << bits))

        return text_from(
            "format: not one conversion %d, %i, %u, %x, %X or %o",
            formatted,
            format_,
            self.of(value),
        )
