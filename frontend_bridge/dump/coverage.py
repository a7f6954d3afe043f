"""Do patterns cover all values? The matrices of patterns that both the front end and the back end ask.

The usual algorithm (Maranget 2007, Warnings for pattern matching): a vector of patterns is useful after the rows of
a matrix if some value matches it and none of the rows. Patterns of any syntax come in as `Wild`, `Head` and `Either`;
values that match come out in the same form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from pzjax.frontend_bridge.dump.syntax import (
    Bool,
    Char,
    Float,
    Immediate,
    Int,
    Int32,
    LongName,
    String,
    Unit,
)

Key = LongName | Immediate | int | tuple[str, ...]
"""What a head is: a constructor, a constant, the number of items of a tuple, or the labels of a record."""


@dataclass(frozen=True, slots=True)
class Wild:
    """Fits any value."""


@dataclass(frozen=True, slots=True)
class Head:
    """Fits a constructor, constant, tuple or record whose items fit."""

    key: Key
    items: tuple[Simple, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Fits what one of two patterns fits."""

    left: Simple
    right: Simple


Simple = Wild | Head | Either
Row = tuple[Simple, ...]
WILD = Wild()

Siblings = Callable[[LongName], Sequence[tuple[LongName, int]] | None]
"""Gives all constructors of the type of a constructor, with their numbers of arguments; nothing where it can't
know them, and there may be others than those that a match names.
"""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Answers questions on patterns.

    Attributes:
        siblings: gives all constructors of the type of a constructor.
    """

    siblings: Siblings

    def missing(self, patterns: Sequence[Simple]) -> Simple | None:
        """A value that none of these patterns matches, if there is one."""
        found = self.useful([(pattern,) for pattern in patterns], (WILD,))
        return None if found is None else found[0]

    def useful(self, rows: Sequence[Row], vector: Row) -> Row | None:
        """Values that match the vector and none of the rows, or nothing."""
        if not vector:
            return None if rows else ()
        first, rest = vector[0], vector[1:]
        match first:
            case Either(left=left, right=right):
                return self.useful(rows, (left, *rest)) or self.useful(rows, (right, *rest))
            case Head(key=key, items=items):
                return self._under(rows, key, items, rest)
        heads = {key: size for row in rows for key, size in _heads(row[0])}
        all_heads = self._complete(heads)
        if all_heads is None or len(all_heads) > len(heads):
            found = self.useful(_default(rows), rest)
            if found is None:
                return None
            other = next((h for h in all_heads or () if h[0] not in heads), None)
            value = Head(other[0], (WILD,) * other[1]) if other else _another(heads)
            return (value, *found)
        for key, size in all_heads:
            found = self._under(rows, key, (WILD,) * size, rest)
            if found is not None:
                return found
        return None

    def _under(
        self, rows: Sequence[Row], key: Key, items: tuple[Simple, ...], rest: Row
    ) -> Row | None:
        size = len(items)
        below = [new for row in rows for new in _specialised(row, key, size)]
        found = self.useful(below, (*items, *rest))
        return None if found is None else (Head(key, found[:size]), *found[size:])

    def _complete(self, heads: dict[Key, int]) -> Sequence[tuple[Key, int]] | None:
        """All heads of the type that has these ones, or nothing if they cannot be listed."""
        if not heads:
            return None
        key, size = next(iter(heads.items()))
        match key:
            case LongName():
                return self.siblings(key)
            case Bool():
                return [(Bool(True), 0), (Bool(False), 0)]
            case Unit():
                return [(key, 0)]
            case int() | tuple():
                return [(key, size)]
        return None


def _another(known: Mapping[Key, int]) -> Simple:
    """A constant of the type of some constants, and none of them; without any, all values."""
    make = _COUNTED.get(type(next(iter(known), None)))
    if make is None:
        return WILD
    return Head(next(found for number in count() if (found := make(number)) not in known), ())


_COUNTED: Mapping[type, Callable[[int], Immediate]] = {
    Int: Int,
    Int32: Int32,
    Float: lambda number: Float(float(number)),
    Char: lambda number: Char(ord("a") + number),
    String: lambda number: String(b"a" * number),
}
"""Makes constants, another one for each number."""


def _heads(pattern: Simple) -> list[tuple[Key, int]]:
    match pattern:
        case Head(key=key, items=items):
            return [(key, len(items))]
        case Either(left=left, right=right):
            return _heads(left) + _heads(right)
    return []


def _specialised(row: Row, key: Key, size: int) -> list[Row]:
    first, rest = row[0], row[1:]
    match first:
        case Wild():
            return [((WILD,) * size + rest)]
        case Head(key=found, items=items):
            return [items + rest] if found == key and len(items) == size else []
        case Either(left=left, right=right):
            return _specialised((left, *rest), key, size) + _specialised((right, *rest), key, size)


def _default(rows: Sequence[Row]) -> list[Row]:
    found: list[Row] = []
    for row in rows:
        match row[0]:
            case Wild():
                found.append(row[1:])
            case Either(left=left, right=right):
                found.extend(_default([(left, *row[1:]), (right, *row[1:])]))
    return found


def show(pattern: Simple) -> str:
    """A value as the programmer would write it; `_` stands for any."""
    match pattern:
        case Head(key=LongName(name=name), items=items):
            return name + (f"({', '.join(show(item) for item in items)})" if items else "")
        case Head(key=Bool(value=value)):
            return "true" if value else "false"
        case Head(key=int(), items=items):
            return f"({', '.join(show(item) for item in items)})"
        case Head(key=tuple(labels), items=items):
            fields = (f"{label} = {show(item)}" for label, item in zip(labels, items, strict=True))
            return f"{{ {'; '.join(fields)} }}"
        case Head(key=Unit()):
            return "()"
        case Head(key=Char(code=code)):
            return repr(chr(code))
        case Head(key=String(value=text)):
            return f'"{text.decode("latin-1")}"'
        case Head(key=value):
            return str(getattr(value, "value", value))
    return "_"
