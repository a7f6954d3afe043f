"""Values of the interpreter of object code, and the functions of the library that it knows.

Only those that do not need a library of their own to be right. Integers have 63 bits; arrays are values.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

Value = Any


class UnknownFunction(Exception):
    """A function of a library that this interpreter does not have."""


@dataclass(frozen=True, order=True)
class Made:
    """A value made by a constructor."""

    constructor: str
    arguments: tuple[Value, ...] = ()


class ListValue(tuple[Value, ...]):
    """A list of Zelus."""


class RecordValue(dict[str, Value]):
    """A record; the order is that of its fields."""

    def _key(self) -> tuple[Value, ...]:
        return tuple(self[label] for label in sorted(self))

    def __lt__(self, other: RecordValue) -> bool:
        return self._key() < other._key()

    def __gt__(self, other: RecordValue) -> bool:
        return other < self

    def __le__(self, other: RecordValue) -> bool:
        return not other < self

    def __ge__(self, other: RecordValue) -> bool:
        return not self < other


def shown(value: Value) -> list[str]:
    """A value as the corpus shows it, leaf by leaf."""
    if isinstance(value, (tuple, list)):
        return [token for item in value for token in shown(item)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [repr(value)]


def wrapped(value: int) -> int:
    return (value + (1 << 62)) % (1 << 63) - (1 << 62)


def divided(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return wrapped(quotient if (left < 0) == (right < 0) else -quotient)


def float_text(value: float) -> bytes:
    text = f"{value:.12g}"
    plain = not any(mark in text for mark in (".", "e", "nan", "inf"))
    return (text + "." if plain else text).encode()


def _ints(function: Callable[..., int]) -> Callable[..., int]:
    return lambda *arguments: wrapped(function(*arguments))


LIBRARY: dict[str, Callable[..., Value]] = {
    "+": _ints(operator.add),
    "-": _ints(operator.sub),
    "*": _ints(operator.mul),
    "/": divided,
    "mod": lambda left, right: left - divided(left, right) * right,
    "~-": _ints(operator.neg),
    "succ": _ints(lambda value: value + 1),
    "pred": _ints(lambda value: value - 1),
    "abs": _ints(abs),
    "land": operator.and_,
    "lor": operator.or_,
    "lxor": operator.xor,
    "+.": operator.add,
    "-.": operator.sub,
    "*.": operator.mul,
    "/.": operator.truediv,
    "~-.": operator.neg,
    "**": operator.pow,
    "sqrt": math.sqrt,
    "exp": math.exp,
    "cos": math.cos,
    "sin": math.sin,
    "orz": operator.or_,
    "on": operator.and_,
    "abs_float": abs,
    "float": float,
    "float_of_int": float,
    "int_of_float": int,
    "truncate": int,
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "min": min,
    "max": max,
    "not": operator.not_,
    "fst": operator.itemgetter(0),
    "snd": operator.itemgetter(1),
    "ignore": lambda value: (),
    "^": operator.add,
    "string_of_bool": lambda value: b"true" if value else b"false",
    "string_of_int": lambda value: str(value).encode(),
    "string_of_float": float_text,
    "::": lambda pair: ListValue((pair[0], *pair[1])),
}
TEXTS: dict[tuple[str, str], tuple[int, Callable[..., Value]]] = {
    ("Stdlib", "compare"): (2, lambda left, right: (left > right) - (left < right)),
    ("Char", "code"): (1, int),
    ("String", "get"): (2, operator.getitem),
    ("String", "length"): (1, len),
    ("String", "make"): (2, lambda count, character: bytes([character]) * count),
    ("String", "sub"): (3, lambda text, first, count: text[first : first + count]),
    ("String", "uppercase_ascii"): (1, bytes.upper),
}
"""What random programs need too: how many arguments it takes, what it does. Only texts are compared."""

CONSTANTS: dict[str, Value] = {"[]": ListValue(), "infinity": math.inf}

PRINTERS: dict[str, Callable[[Value], bytes]] = {
    "print_int": lambda value: str(value).encode(),
    "print_string": lambda value: value,
    "print_float": float_text,
    "print_char": lambda value: bytes([value]),
    "print_newline": lambda value: b"\n",
    "print_endline": lambda value: value + b"\n",
}

# The value of the left side that makes the right side indifferent.
SHORT = {"&&": False, "&": False, "||": True, "or": True}


@dataclass
class Function:
    """A function value: `call` takes `arity` arguments, one after the other."""

    arity: int
    call: Callable[..., Value]

    def __call__(self, *arguments: Value) -> Value:
        if len(arguments) < self.arity:
            return Function(self.arity - len(arguments), partial(self.call, *arguments))
        made = self.call(*arguments[: self.arity])
        return made(*arguments[self.arity :]) if len(arguments) > self.arity else made


_UNARY = frozenset(
    {
        "~-",
        "~-.",
        "succ",
        "pred",
        "abs",
        "sqrt",
        "exp",
        "cos",
        "sin",
        "abs_float",
        "float",
        "float_of_int",
        "int_of_float",
    }
    | {"truncate", "not", "fst", "snd", "ignore", "string_of_bool", "string_of_int"}
    | {"string_of_float", "::"}
)


def arity(name: str) -> int:
    return 1 if name in _UNARY else 2
