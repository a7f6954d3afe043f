"""Do patterns cover all values? Patterns come in, a value that they forget goes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.dump.coverage import (
    WILD,
    Coverage,
    Either,
    Head,
    Row,
    Siblings,
    Simple,
    show,
)
from pzjax.frontend_bridge.dump.syntax import LongName

Labels = Callable[[LongName], Sequence[LongName]]
"""Gives all labels of the record type of a label."""


class Exhaustive:
    """Answers questions on patterns; knows the declared types."""

    def __init__(self, siblings: Siblings, labels: Labels) -> None:
        """Take what tells about declared types."""
        self._coverage = Coverage(siblings)
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
        found = self._coverage.missing([self._simple(pattern) for pattern in patterns])
        return None if found is None else show(found)

    def unused(self, patterns: Sequence[syntax.Pattern]) -> list[syntax.Pattern]:
        """The patterns that match nothing that the patterns before them don't match."""
        found: list[syntax.Pattern] = []
        rows: list[Row] = []
        for pattern in patterns:
            row = (self._simple(pattern),)
            if self._coverage.useful(rows, row) is None:
                found.append(pattern)
            rows.append(row)
        return found

    def _simple(self, pattern: syntax.Pattern) -> Simple:
        match pattern:
            case syntax.WildPat() | syntax.VarPat():
                return WILD
            case syntax.ConstPat(value=value):
                return Head(value, ())
            case syntax.ConstrPat(constructor=constructor, arguments=arguments):
                return Head(constructor, tuple(self._simple(a) for a in arguments))
            case syntax.TuplePat(items=items):
                return Head(len(items), tuple(self._simple(item) for item in items))
            case syntax.RecordPat(fields=()):
                return WILD
            case syntax.RecordPat(fields=fields):
                given = {label: self._simple(item) for label, item in fields}
                labels = self._labels(fields[0][0])
                names = tuple(label.name for label in labels)
                return Head(names, tuple(given.get(label, WILD) for label in labels))
            case syntax.AliasPat(pattern=inner) | syntax.TypedPat(pattern=inner):
                return self._simple(inner)
            case syntax.OrPat(left=left, right=right):
                return Either(self._simple(left), self._simple(right))
