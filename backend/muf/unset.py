"""Values that nobody sees: of memories that are written before they are read, of signals that are absent.

OCaml needs some value there, and front ends take these.
"""

from __future__ import annotations

from collections.abc import Sequence

from pzjax.backend.muf import syntax as muf
from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump import syntax as obc

UNSET = {
    obc.Int(42): "Int",
    obc.Float(42.0): "Float",
    obc.Char(97): "Char",
    obc.String(b"aaaaaaa"): "String",
}
"""What front ends take, and the forms of that."""


def unset(exp: muf.Exp) -> muf.Exp:
    """A value that nobody sees, marked as such where it is what a front end takes."""
    match exp:
        case muf.Const(value) if value in UNSET:
            return muf.Const(value, unset=True)
        case muf.Tuple(items):
            return muf.Tuple(tuple(map(unset, items)))
        case muf.Record(fields):
            return muf.Record(tuple((label, unset(value)) for label, value in fields))
        case muf.ArrayMake(cell, size):
            return muf.ArrayMake(unset(cell), size)
        case muf.Call(muf.Global(obc.LongName(module, "date")) as date, (value,)) if (
            module == RUNTIME
        ):
            return muf.Call(date, (unset(value),))
    return exp


def absent(items: Sequence[obc.Item]) -> set[obc.Ident]:
    """The variables of a sequence that hold the values of signals, which begin as absent."""
    presences = {
        item.name.source
        for item in items
        if isinstance(item, obc.LetVar) and item.exp == obc.Const(obc.Bool(False))
    }
    return {
        item.name
        for item in items
        if isinstance(item, obc.LetVar)
        and item.name.source.endswith("v")
        and f"{item.name.source[:-1]}p" in presences
    }
