"""A plan of columns: the kind of values comes in; the columns of a table and the arrays of an archive go out.

A cell of a table holds what has no parts of a known number: a number, a string, an option, a variant, a list. An
archive takes these apart too, but the cells of an array stay together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pzjax.cli.columns import kinds
from pzjax.cli.columns.kinds import Column, Kind, Leaves


@dataclass(frozen=True)
class Cell:
    """A column of a table.

    Attributes:
        name: its name: `count`, `point.x`, `cells[0]`; `value` where there is no other.
        kind: what is in a cell.
        first: the number of its first leaf.
        index: the indexes of the arrays that it is a cell of.
    """

    name: str
    kind: Kind
    first: int
    index: tuple[int, ...]

    def of(self, leaves: Leaves) -> list[Column]:
        """Its leaves, from all leaves."""
        at: Any = slice(None), *self.index
        return [leaf[at] for leaf in leaves[self.first : self.first + len(self.kind.leaves)]]


@dataclass(frozen=True)
class Guard:
    """What must be so for a value to be there.

    Attributes:
        leaf: which leaf tells.
        depth: of how many arrays and lists the value that it tells of is a cell.
        number: what it says where the value is there; None for a list: its elements are, as many as it says.
    """

    leaf: int
    depth: int
    number: int | None


@dataclass(frozen=True)
class Slot:
    """An array of an archive.

    Attributes:
        name: its name.
        kind: the kind of its cells, a scalar.
        first: the number of its first leaf.
        sizes: those of the arrays and lists that a value is a cell of.
        guards: what must be so for a value to be there.
        marks: whether it only tells what of others is there, and may be missing.
        room: of lists whose lengths it tells, how many elements they have at most.
    """

    name: str
    kind: Kind
    first: int
    sizes: tuple[int, ...] = ()
    guards: tuple[Guard, ...] = ()
    marks: bool = False
    room: int = 0


@dataclass(frozen=True)
class Plan:
    """The columns of values.

    Attributes:
        kind: what they consist of.
        name: what the source calls a value that is no tuple of named parts, or nothing.
    """

    kind: Kind
    name: str = ""

    @cached_property
    def cells(self) -> list[Cell]:
        """The columns of a table from left to right."""
        return [*_cells(self.kind, self.name, 0, ())]

    @cached_property
    def slots(self) -> list[Slot]:
        """The arrays of an archive."""
        return [*_slots(self.kind, Slot(self.name, self.kind, 0))]


def called(names: Collection[str], given: Collection[str]) -> dict[str, str]:
    """What is given for each name: that name, or, for a part of a record, the end of it.

    `p.x` may be called `x`, and `body.pos.x` either `pos.x` or `x`, where no other name ends so.

    Args:
        names: those that are wanted.
        given: those that are there.
    """
    found = {}
    for name in names:
        labels = name.split(".")
        ends = [".".join(labels[at:]) for at in range(1, len(labels))]
        alone = [
            end
            for end in ends
            if not end[0].isdigit() and sum(f".{one}".endswith(f".{end}") for one in names) == 1
        ]
        way = next((one for one in (name, *alone) if one in given), None)
        if way is not None:
            found[name] = way
    return found


def _cells(kind: Kind, path: str, first: int, index: tuple[int, ...]) -> Iterator[Cell]:
    match kind:
        case kinds.Array(size, cell):
            for place in range(size):
                yield from _cells(cell, f"{path}[{place}]", first, (*index, place))
        case kinds.Label() | kinds.Tuple() | kinds.Record():
            for name, part, place in _parts(kind, path):
                yield from _cells(part, name, first + place, index)
        case _:
            yield Cell(path or "value", kind, first, index)


def _parts(
    kind: kinds.Label | kinds.Tuple | kinds.Record, path: str
) -> Iterator[tuple[str, Kind, int]]:
    """The parts of a value: the name of each, its kind, and the number of its first leaf."""
    inside = f"{path}." if path else ""
    match kind:
        case kinds.Label(name, value):
            named = [(inside + name, value)]
        case kinds.Record(_, labels, parts):
            named = [(inside + label, one) for label, one in zip(labels, parts, strict=True)]
        case kinds.Tuple() if kind.labels:
            named = [(path, one) for one in kind.parts]
        case kinds.Tuple(names, parts):
            pairs = zip(names, parts, strict=True)
            named = [
                (name or f"{inside}{place}", one) for place, (name, one) in enumerate(pairs, 1)
            ]
    place = 0
    for name, one in named:
        yield name, one, place
        place += len(one.leaves)


def _slots(kind: Kind, at: Slot) -> Iterator[Slot]:
    """The arrays of values of a kind, which are where a slot says."""
    count = len(kind.leaves)
    match kind:
        case kinds.Array(size, cell):
            yield from _slots(cell, replace(at, sizes=(*at.sizes, size)))
        case kinds.Label() | kinds.Tuple() | kinds.Record():
            for name, part, place in _parts(kind, at.name):
                yield from _slots(part, replace(at, name=name, first=at.first + place))
        case kinds.List(capacity, cell, dtype):
            mark = replace(at, kind=kinds.Number("int", dtype, 63), marks=True, room=capacity)
            guard = Guard(at.first, len(at.sizes), None)
            inside = replace(at, first=at.first + 1, sizes=(*at.sizes, capacity))
            yield from _beside("length", mark, cell, _guarded(inside, guard))
        case kinds.Signal(value):
            last = at.first + count - 1
            mark = replace(at, kind=kinds.Number("bool", "bool"), first=last, marks=True)
            yield from _beside(
                "present", mark, value, _guarded(at, Guard(last, len(at.sizes), kinds.SOME))
            )
        case kinds.Variant(True, _, arguments):
            mark = replace(at, kind=kinds.Number("bool", "int32"), marks=True)
            guard = Guard(at.first, len(at.sizes), kinds.SOME)
            inside = _guarded(replace(at, first=at.first + 1), guard)
            yield from _beside("present", mark, arguments[kinds.SOME][0], inside)
        case kinds.Variant(False, names, arguments):
            path, first = at.name or "value", at.first + 1
            yield replace(at, name=path, kind=kinds.Enumeration(names, "int32"))
            for number, (name, own) in enumerate(zip(names, arguments, strict=True)):
                guard = Guard(at.first, len(at.sizes), number)
                for place, one in enumerate(own, 1):
                    inside = replace(at, name=f"{path}.{name}.{place}", first=first)
                    yield from _slots(one, _guarded(inside, guard))
                    first += len(one.leaves)
        case kinds.Unknown():
            return
        case _:
            yield replace(at, name=at.name or "value", kind=kind)


def _guarded(at: Slot, guard: Guard) -> Slot:
    return replace(at, guards=(*at.guards, guard))


def _beside(word: str, mark: Slot, kind: Kind, inside: Slot) -> Iterator[Slot]:
    """An array that tells what of others is there, and those: inside of `value`, where one has its name."""
    path = mark.name or "value"
    name = f"{path}.{word}"
    found = [*_slots(kind, inside)]
    if any(slot.name == name for slot in found):
        found = [*_slots(kind, replace(inside, name=f"{path}.value"))]
    yield replace(mark, name=name)
    yield from found
