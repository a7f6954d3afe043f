"""Places of object code: memories, variables and parts of them, read and written in a scope.

To write a part of something is to give the whole another value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.translate.phases import HORIZON, NEVER, Phase, earliest, part_of
from pzjax.backend.translate.scope import FALSE, Scope
from pzjax.frontend_bridge.dump import syntax as obc


@dataclass(frozen=True)
class Places:
    """Reads and writes the places of one function or method.

    Attributes:
        expression: translates an index.
        phase: of a hybrid machine, which of its two methods this is.
        known: the memories whose value is known in that phase; writing them changes nothing.
        horizon: the memory that holds the horizon, if there is one.
    """

    expression: Callable[[Scope, obc.Exp], muf.Exp]
    phase: Phase | None
    known: Mapping[obc.Ident, muf.Exp]
    horizon: obc.Ident | None

    def read_state(self, scope: Scope, place: obc.LeftState) -> muf.Exp:
        """The present value of a memory, of a part of it, or of an instance."""
        match place:
            case obc.StateMemory(name) if name in self.known:
                return self.known[name]
            case obc.StateMemory(name) | obc.StateInstance(name):
                return scope.read(name)
            case obc.StateIndex(array, index):
                index_value = self.expression(scope, index)
                cells = self.read_state(scope, array)
                return FALSE if cells is FALSE else muf.ArrayGet(cells, index_value)
            case obc.StateField(record, label):
                return muf.Get(self.read_state(scope, record), label)
            case obc.StateAccess(_, obc.Access.ZERO_IN) if self.phase is Phase.FLOW:
                return FALSE
            case obc.StateAccess():
                return scope.read(_accessed(scope, place))
            case obc.StateSelf() | obc.StateGlobal():
                raise TranslationError(
                    "the whole state of a machine is used as a value", scope.place
                )

    def write_state(self, scope: Scope, place: obc.LeftState, value: muf.Exp) -> None:
        """Gives a memory, or a part of it, another value."""
        match place:
            case obc.StateMemory(name) if name in self.known:
                pass
            case obc.StateMemory(name) if name == self.horizon:
                announce(scope, value)
            case obc.StateMemory(name) | obc.StateInstance(name):
                scope.assign(name, value)
            case obc.StateIndex(array, index):
                index_value = self.expression(scope, index)
                old = self.read_state(scope, array)
                self.write_state(scope, array, muf.ArraySet(old, index_value, value))
            case obc.StateField(record, label):
                old = self.read_state(scope, record)
                self.write_state(scope, record, muf.With(old, ((label, value),)))
            case obc.StateAccess():
                scope.assign(_accessed(scope, place), value)
            case obc.StateSelf() | obc.StateGlobal():
                raise TranslationError("the whole state of a machine is assigned", scope.place)

    def write(self, scope: Scope, place: obc.LeftValue, value: muf.Exp) -> None:
        """Gives a local variable, or a part of it, another value."""
        match place:
            case obc.LeftName(name):
                scope.assign(name, value)
            case obc.LeftIndex(array, index):
                index_value = self.expression(scope, index)
                old = self.read_left(scope, array)
                self.write(scope, array, muf.ArraySet(old, index_value, value))
            case obc.LeftField(record, label):
                old = self.read_left(scope, record)
                self.write(scope, record, muf.With(old, ((label, value),)))

    def read_left(self, scope: Scope, place: obc.LeftValue) -> muf.Exp:
        """The present value of a place that a part of is about to be written."""
        match place:
            case obc.LeftName(name):
                return scope.read(name)
            case obc.LeftIndex(array, index):
                index_value = self.expression(scope, index)
                return muf.ArrayGet(self.read_left(scope, array), index_value)
            case obc.LeftField(record, label):
                return muf.Get(self.read_left(scope, record), label)


def announce(scope: Scope, date: muf.Exp) -> None:
    """Takes a date into account at which a further step of a hybrid machine is due."""
    before = scope.values[HORIZON]
    scope.assign(HORIZON, date if before is NEVER else earliest(before, date))


def _accessed(scope: Scope, place: obc.StateAccess) -> obc.Ident:
    """What stands for a part of a continuous memory or of a crossing."""
    match place:
        case obc.StateAccess(obc.StateMemory(name), access):
            return part_of(name, access)
    raise TranslationError(
        f"the part {place.access.value!r} of something that is no memory is used: the dump is damaged",
        scope.place,
    )
