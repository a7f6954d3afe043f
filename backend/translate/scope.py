"""The state of a translation: what each variable holds now, and the bindings made so far.

Translating an instruction is SSA construction. A `Scope` maps each identifier of the object code
to the muF expression that holds its present value, and collects bindings. A branch works on a
`fork`; `written` then tells which variables the branch changed.
"""

from __future__ import annotations

import itertools
from collections import ChainMap
from collections.abc import Iterator

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc

DATE = obc.named("date")
"""The type of dates, which are floats in the source."""

UNIT = muf.Const(obc.Unit())
"""The value `()`."""

FALSE = muf.Const(obc.Bool(False))
"""The value of what is absent; compared by identity, so that what stays absent was not written."""

WEIGHT = obc.Ident("weight", -1)
"""Stands for the log-weight that a probabilistic method has collected so far."""


class Scope:
    """The present value of every variable, and the bindings that made it.

    Attributes:
        values: the value of each identifier: a variable, a field or a constant.
        types: the type of each identifier that may be assigned.
        labels: the name to show for an identifier, where it is not the one in the source.
        keys: the handles of probabilistic nodes.
        bindings: what has been bound in this block.
        place: the nearest known position, for errors.
        absent: the type of the values that are known to be `false`, if there is one: events between events.
    """

    def __init__(self, numbers: Iterator[int] | None = None) -> None:
        """An empty scope. `numbers` makes the names of one method distinct."""
        self.numbers = numbers if numbers is not None else itertools.count(1)
        self.values: ChainMap[obc.Ident, muf.Exp] = ChainMap()
        self.types: dict[obc.Ident, obc.Type] = {}
        self.labels: dict[obc.Ident, str] = {}
        self.keys: set[obc.Ident] = set()
        self.bindings: list[muf.Bind] = []
        self.place: obc.Span | None = None
        self.absent: obc.Type | None = None

    def fork(self) -> Scope:
        """A scope that starts with the present values and no bindings."""
        scope = Scope(self.numbers)
        scope.values = self.values.new_child()
        scope.types = self.types
        scope.labels = self.labels
        scope.keys = self.keys
        scope.place = self.place
        scope.absent = self.absent
        return scope

    def name(self, source: str, at: obc.Span | None = None) -> muf.Name:
        """A new name."""
        return muf.Name(source, next(self.numbers), at)

    def variable(self, ident: obc.Ident) -> muf.PVar:
        """A new variable that holds a value of `ident`."""
        label = self.labels.get(ident, ident.source)
        return muf.PVar(self.name(label), self.types.get(ident))

    def bind(
        self, source: str, exp: muf.Exp, type_: obc.Type | None = None, at: obc.Span | None = None
    ) -> muf.Exp:
        """Binds `exp` to a new name and returns the variable; what needs no name stays as it is."""
        if self.absent is not None and type_ == self.absent:
            return FALSE
        if isinstance(exp, muf.Const | muf.Var | muf.Field | muf.Global) and at is None:
            return exp
        name = self.name(source, at)
        self.bindings.append(muf.Bind(muf.PVar(name, type_), exp))
        return muf.Var(name)

    def assign(self, ident: obc.Ident, exp: muf.Exp) -> None:
        """Gives a variable another value."""
        label = self.labels.get(ident, ident.source)
        self.values[ident] = self.bind(label, exp, self.types.get(ident))

    def read(self, ident: obc.Ident) -> muf.Exp:
        """The present value of a variable."""
        if ident in self.keys:
            raise TranslationError(
                f"the handle {ident.source!r} of a probabilistic node is used as a value: "
                "only `sample`, `observe`, `factor` and probabilistic nodes may take it",
                self.place,
            )
        try:
            return self.values[ident]
        except KeyError:
            raise TranslationError(
                f"the dump reads {ident.source}_{ident.number}, which nothing defines: "
                "the dump is damaged, or the compiler lost a size that is a static parameter; "
                "make it again with `zeluc -dump`, without -noreduce",
                self.place,
            ) from None

    def written(self, before: Scope) -> list[obc.Ident]:
        """The variables of `before`, the scope that this one forked from, that have another value
        here.
        """
        return [
            ident
            for ident, value in self.values.maps[0].items()
            if ident in before.values and before.values[ident] is not value
        ]
