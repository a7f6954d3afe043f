"""Does a match of object code cover all values? Its patterns come in, an answer goes out.

A front end accepts a match that does not, with a warning; where no case fits, OCaml raises an exception.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.coverage import WILD, Coverage, Either, Head, Simple

Variant = tuple[tuple[obc.LongName, int], ...]
"""The constructors of a type, with their numbers of arguments."""


def _of_library(module: str, constructors: dict[str, int]) -> Variant:
    return tuple((obc.LongName(module, name), count) for name, count in constructors.items())


_LIBRARY = (
    _of_library("Stdlib", {"None": 0, "Some": 1}),
    _of_library(
        "Node",
        {
            **{"Interpolate": 0, "Success": 1, "RootsFound": 0, "Horizon": 1, "Cascade": 0},
            **{"StopTimeReached": 0, "TimeHasPassed": 0, "Error": 0},
        },
    ),
)
"""The variants of the library."""


class Totality:
    """Answers for the matches of one module.

    Args:
        variants: those of the module, and of other modules as far as they are at hand; a type of another one may
            have more constructors than a match names.
    """

    def __init__(self, variants: Iterable[Variant] = ()) -> None:
        """Take the variants that are known."""
        self._siblings = {name: one for one in (*_LIBRARY, *variants) for name, _ in one}
        self._coverage = Coverage(self._siblings.get)

    def is_total(self, patterns: Sequence[obc.Pattern]) -> bool:
        """Tells whether one of the patterns fits each value."""
        labels = sorted({label for one in patterns for label in _labels(one)}, key=str)
        return self._coverage.missing([_simple(one, labels) for one in patterns]) is None


def variants_of(types: Iterable[obc.TypeDecl], module: str | None = None) -> Iterator[Variant]:
    """The variants among declared types, with the module that they are of."""
    for body in (one.body for one in types):
        if isinstance(body, obc.VariantType):
            yield tuple(
                (obc.LongName(module, one.name), len(one.arguments)) for one in body.constructors
            )


def _labels(pattern: obc.Pattern) -> Iterator[obc.LongName]:
    """The labels that a pattern names."""
    match pattern:
        case obc.RecordPat(fields):
            for label, item in fields:
                yield label
                yield from _labels(item)
        case obc.TuplePat(items) | obc.ConstrPat(_, items):
            for item in items:
                yield from _labels(item)
        case obc.AliasPat(inner) | obc.TypedPat(inner):
            yield from _labels(inner)
        case obc.OrPat(left, right):
            yield from _labels(left)
            yield from _labels(right)
        case obc.WildPat() | obc.VarPat() | obc.ConstPat():
            pass


def _simple(pattern: obc.Pattern, labels: Sequence[obc.LongName]) -> Simple:
    """A pattern as the matrices have it; a record has a place for each label that the match names."""
    match pattern:
        case obc.WildPat() | obc.VarPat():
            return WILD
        case obc.ConstPat(value):
            return Head(value, ())
        case obc.ConstrPat(constructor, items):
            return Head(constructor, tuple(_simple(item, labels) for item in items))
        case obc.TuplePat(items):
            return Head(len(items), tuple(_simple(item, labels) for item in items))
        case obc.RecordPat(fields):
            given = {label: _simple(item, labels) for label, item in fields}
            return Head(len(labels), tuple(given.get(label, WILD) for label in labels))
        case obc.AliasPat(inner) | obc.TypedPat(inner):
            return _simple(inner, labels)
        case obc.OrPat(left, right):
            return Either(_simple(left, labels), _simple(right, labels))
