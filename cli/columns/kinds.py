"""Kinds of values: what a value consists of, and the arrays that hold it.

The leaves of values are arrays with the steps along their first axis, in the order of `jax.tree.leaves`; each kind
says which. The interface of an exported node has kinds as JSON.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np
from pzjax.jaxrt import spelling

Column = np.ndarray[Any, Any]
Leaves = Sequence[Column]

SOME = 1
"""What tells that a signal or an option has a value."""


@dataclass(frozen=True)
class Leaf:
    """An array of values: its shape and type for one value, and what is in it where there is no value."""

    shape: tuple[int, ...]
    type: str
    blank: int = 0


@dataclass(frozen=True)
class Kind:
    """What values consist of."""

    @cached_property
    def leaves(self) -> list[Leaf]:
        """The leaves of a value."""
        return [*_leaves(self)]

    def blank(self, count: int) -> list[Column]:
        """The leaves of values that are not there, to be filled."""
        return [np.full((count, *leaf.shape), leaf.blank, leaf.type) for leaf in self.leaves]


@dataclass(frozen=True)
class Number(Kind):
    """A number or a truth value.

    Attributes:
        type: `bool`, `float`, or an integer: `int`, `int32`, `int64`.
        dtype: that of its leaf.
        bits: how many an integer has.
    """

    type: str
    dtype: str
    bits: int = 0


@dataclass(frozen=True)
class Char(Kind):
    """A character of one byte, by its code."""

    dtype: str


@dataclass(frozen=True)
class Enumeration(Kind):
    """A constructor of a type whose constructors have no arguments, by its number."""

    names: tuple[str, ...]
    dtype: str


@dataclass(frozen=True)
class Template(Kind):
    """A string of pieces: how each is written, a key of `spelling.WRITERS`, and the type of its leaf."""

    pieces: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Choice(Kind):
    """A string that is made in one of several ways: which of them, and the leaves of each."""

    dtype: str
    texts: tuple[Template, ...]


@dataclass(frozen=True)
class Buffer(Kind):
    """A string of at most so many bytes: their number, and the bytes."""

    capacity: int


@dataclass(frozen=True)
class Unknown(Kind):
    """What nothing is known of."""


@dataclass(frozen=True)
class Label(Kind):
    """A value with a name that the program gives it: `("mean", mean)`."""

    name: str
    value: Kind


@dataclass(frozen=True)
class Tuple(Kind):
    """A tuple, `unit` among them.

    Attributes:
        names: what the source calls the parts; empty strings where it does not.
        parts: their kinds.
    """

    names: tuple[str, ...]
    parts: tuple[Kind, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the parts, where the program gives each one of its own."""
        names = tuple(part.name for part in self.parts if isinstance(part, Label))
        return names if len({*names}) == len(self.parts) else ()


UNIT = Tuple((), ())


@dataclass(frozen=True)
class Record(Kind):
    """A record, or the summary of a distribution.

    Attributes:
        type: the name of the type, or of the family.
        labels: the names of the fields.
        parts: their kinds.
    """

    type: str
    labels: tuple[str, ...]
    parts: tuple[Kind, ...]


@dataclass(frozen=True)
class Array(Kind):
    """An array: its cells along one more axis."""

    size: int
    cell: Kind


@dataclass(frozen=True)
class List(Kind):
    """A list of at most so many elements: their number, these along one more axis, and whether some are lost."""

    capacity: int
    cell: Kind
    dtype: str


@dataclass(frozen=True)
class Signal(Kind):
    """A value that may be absent: the value, and whether it is present."""

    value: Kind


@dataclass(frozen=True)
class Variant(Kind):
    """A value of a type whose constructors have arguments: the number of its own, and the arguments of each.

    Attributes:
        option: whether it is the library's `option`.
        names: the names of the constructors.
        arguments: the kinds of the arguments of each.
    """

    option: bool
    names: tuple[str, ...]
    arguments: tuple[tuple[Kind, ...], ...]


def _leaves(kind: Kind) -> Iterator[Leaf]:
    match kind:
        case Number(dtype=dtype) | Char(dtype) | Enumeration(dtype=dtype):
            yield Leaf((), dtype)
        case Template(pieces):
            blanks = {"literal": spelling.number("")}  # it may be read where there is no value
            yield from (Leaf((), dtype, blanks.get(how, 0)) for how, dtype in pieces)
        case Choice(dtype, texts):
            yield Leaf((), dtype)
            yield from _all(texts)
        case Buffer(capacity):
            yield from (Leaf((), "int32"), Leaf((capacity,), "uint8"))
        case Label(_, value):
            yield from value.leaves
        case Tuple(_, parts) | Record(_, _, parts):
            yield from _all(parts)
        case Array(size, cell):
            yield from _several(size, cell)
        case List(capacity, cell, dtype):
            yield from (Leaf((), dtype), *_several(capacity, cell), Leaf((), "bool"))
        case Signal(value):
            yield from (*value.leaves, Leaf((), "bool"))
        case Variant(_, _, arguments):
            yield Leaf((), "int32")
            yield from _all(itertools.chain(*arguments))


def _all(kinds: Iterable[Kind]) -> Iterator[Leaf]:
    return (leaf for kind in kinds for leaf in kind.leaves)


def _several(size: int, cell: Kind) -> Iterator[Leaf]:
    return (Leaf((size, *leaf.shape), leaf.type, leaf.blank) for leaf in cell.leaves)


def split(kinds: Sequence[Kind], leaves: Leaves) -> Iterator[list[Column]]:
    """The leaves of several values one behind the other."""
    rest = iter(leaves)
    return ([*itertools.islice(rest, len(kind.leaves))] for kind in kinds)


def held(kind: Kind) -> Kind | None:
    """The kind of what is inside of a signal or an option."""
    match kind:
        case Signal(value):
            return value
        case Variant(True, _, arguments):
            return arguments[SOME][0]
    return None


def mark_and_rest(kind: Kind, leaves: Leaves) -> tuple[Column, Leaves]:
    """Of the leaves of signals or options that which tells where there are values, and those of the values."""
    signal = isinstance(kind, Signal)
    return (leaves[-1], leaves[:-1]) if signal else (leaves[0], leaves[1:])


def is_scalar(kind: Kind | None) -> bool:
    """Tells whether values are one number, character, string or constructor."""
    return isinstance(kind, Number | Char | Enumeration) or is_string(kind)


def is_string(kind: Kind | None) -> bool:
    """Tells whether values are strings."""
    return isinstance(kind, Template | Choice | Buffer)


def readable(kind: Any) -> bool:
    """Tells whether values of a kind, or of each of several, can be read."""
    match kind:
        case Kind():
            return not isinstance(kind, Unknown) and all(
                readable(getattr(kind, one.name)) for one in fields(kind)
            )
        case tuple():
            return all(map(readable, kind))
    return True


def encoded(kind: Any) -> Any:
    """A kind in the terms of JSON."""
    match kind:
        case Kind():
            own = {one.name: encoded(getattr(kind, one.name)) for one in fields(kind)}
            return {"kind": type(kind).__name__.lower(), **own}
        case tuple():
            return [*map(encoded, kind)]
    return kind


def decoded(plain: Any) -> Any:
    """The kind that JSON says."""
    match plain:
        case dict():
            own = {label: decoded(one) for label, one in plain.items()}
            return _KINDS[own.pop("kind")](**own)
        case list():
            return tuple(map(decoded, plain))
    return plain


_KINDS: dict[str, Any] = {kind.__name__.lower(): kind for kind in Kind.__subclasses__()}
