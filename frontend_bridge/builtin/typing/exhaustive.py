"""Do patterns cover all values? Patterns come in, a value that they forget goes out.

The usual algorithm on matrices of patterns (Maranget 2007, Warnings for pattern matching): a vector
of patterns is useful after the rows of a matrix if some value matches it and none of the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pzjax.backend.obc.syntax import Bool, Immediate, LongName, Unit
from pzjax.frontend_bridge.builtin import syntax

Key = LongName | Immediate | int
"""What a head is: a constructor, a constant, or the number of items of a tuple or record."""


@dataclass(frozen=True, slots=True)
class _Wild:
    pass


@dataclass(frozen=True, slots=True)
class _Head:
    key: Key
    items: tuple[_Pattern, ...]


@dataclass(frozen=True, slots=True)
class _Either:
    left: _Pattern
    right: _Pattern


_Pattern = _Wild | _Head | _Either
_Row = tuple[_Pattern, ...]
_WILD = _Wild()

Siblings = Callable[[LongName], Sequence[tuple[LongName, int]]]
"""Gives all constructors of the type of a constructor, with their numbers of arguments."""
Labels = Callable[[LongName], Sequence[LongName]]
"""Gives all labels of the record type of a label."""


class Coverage:
    """Answers questions on patterns; knows the declared types."""

    def __init__(self, siblings: Siblings, labels: Labels) -> None:
        """Take what tells about declared types."""
        self._siblings = siblings
        self._labels = labels

    def is_total(self, pattern: syntax.Pattern) -> bool:
        """Whether a pattern matches all values of its type."""
        match pattern:
            case syntax.WildPat() | syntax.VarPat():
                return True
            case syntax.TuplePat(items=items):
                return all(self.is_total(item) for item in items)
            case syntax.AliasPat(pattern=inner) | syntax.TypedPat(pattern=inner):
                return self.is_total(inner)
        return self.missing([pattern]) is None

    def missing(self, patterns: Sequence[syntax.Pattern]) -> str | None:
        """A value, as text, that none of these patterns matches."""
        rows = [(self._simple(pattern),) for pattern in patterns]
        found = self._useful(rows, (_WILD,))
        return None if found is None else _show(found[0])

    def unused(self, patterns: Sequence[syntax.Pattern]) -> list[syntax.Pattern]:
        """The patterns that match nothing that the patterns before them don't match."""
        found: list[syntax.Pattern] = []
        rows: list[_Row] = []
        for pattern in patterns:
            row = (self._simple(pattern),)
            if self._useful(rows, row) is None:
                found.append(pattern)
            rows.append(row)
        return found

    def _simple(self, pattern: syntax.Pattern) -> _Pattern:
        match pattern:
            case syntax.WildPat() | syntax.VarPat():
                return _WILD
            case syntax.ConstPat(value=value):
                return _Head(value, ())
            case syntax.ConstrPat(constructor=constructor, arguments=arguments):
                return _Head(constructor, tuple(self._simple(a) for a in arguments))
            case syntax.TuplePat(items=items):
                return _Head(len(items), tuple(self._simple(item) for item in items))
            case syntax.RecordPat(fields=()):
                return _WILD
            case syntax.RecordPat(fields=fields):
                given = {label: self._simple(item) for label, item in fields}
                labels = self._labels(fields[0][0])
                return _Head(len(labels), tuple(given.get(label, _WILD) for label in labels))
            case syntax.AliasPat(pattern=inner) | syntax.TypedPat(pattern=inner):
                return self._simple(inner)
            case syntax.OrPat(left=left, right=right):
                return _Either(self._simple(left), self._simple(right))

    def _useful(self, rows: Sequence[_Row], vector: _Row) -> _Row | None:
        """Values that match the vector and none of the rows, or nothing."""
        if not vector:
            return None if rows else ()
        first, rest = vector[0], vector[1:]
        match first:
            case _Either(left=left, right=right):
                return self._useful(rows, (left, *rest)) or self._useful(rows, (right, *rest))
            case _Head(key=key, items=items):
                return self._under(rows, key, items, rest)
        heads = {key: size for row in rows for key, size in _heads(row[0])}
        all_heads = self._complete(heads)
        if all_heads is None or len(all_heads) > len(heads):
            found = self._useful(_default(rows), rest)
            if found is None:
                return None
            other = next((h for h in all_heads or () if h[0] not in heads), None)
            value = _Head(other[0], (_WILD,) * other[1]) if other else _WILD
            if all_heads is None and heads:
                value = _Head(LongName(None, "some other value"), ())
            return (value, *found)
        for key, size in all_heads:
            found = self._under(rows, key, (_WILD,) * size, rest)
            if found is not None:
                return found
        return None

    def _under(
        self, rows: Sequence[_Row], key: Key, items: tuple[_Pattern, ...], rest: _Row
    ) -> _Row | None:
        size = len(items)
        below = [new for row in rows for new in _specialised(row, key, size)]
        found = self._useful(below, (*items, *rest))
        return None if found is None else (_Head(key, found[:size]), *found[size:])

    def _complete(self, heads: dict[Key, int]) -> Sequence[tuple[Key, int]] | None:
        """All heads of the type that has these ones, or nothing if they cannot be listed."""
        if not heads:
            return None
        key, size = next(iter(heads.items()))
        match key:
            case LongName():
                return [(name, count) for name, count in self._siblings(key)]
            case Bool():
                return [(Bool(True), 0), (Bool(False), 0)]
            case Unit():
                return [(key, 0)]
            case int():
                return [(key, size)]
        return None


def _heads(pattern: _Pattern) -> list[tuple[Key, int]]:
    match pattern:
        case _Head(key=key, items=items):
            return [(key, len(items))]
        case _Either(left=left, right=right):
            return _heads(left) + _heads(right)
    return []


def _specialised(row: _Row, key: Key, size: int) -> list[_Row]:
    first, rest = row[0], row[1:]
    match first:
        case _Wild():
            return [((_WILD,) * size + rest)]
        case _Head(key=found, items=items):
            return [items + rest] if found == key and len(items) == size else []
        case _Either(left=left, right=right):
            return _specialised((left, *rest), key, size) + _specialised((right, *rest), key, size)


def _default(rows: Sequence[_Row]) -> list[_Row]:
    found: list[_Row] = []
    for row in rows:
        match row[0]:
            case _Wild():
                found.append(row[1:])
            case _Either(left=left, right=right):
                found.extend(_default([(left, *row[1:]), (right, *row[1:])]))
    return found


def _show(pattern: _Pattern) -> str:
    match pattern:
        case _Head(key=LongName(name=name), items=items):
            return name + (f"({', '.join(_show(item) for item in items)})" if items else "")
        case _Head(key=Bool(value=value)):
            return "true" if value else "false"
        case _Head(key=int(), items=items):
            return f"({', '.join(_show(item) for item in items)})"
        case _Head(key=Unit()):
            return "()"
        case _Head(key=value):
            return str(getattr(value, "value", value))
    return "_"
