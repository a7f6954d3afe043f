"""Copies of kernel trees with new names, and with types, sizes and static parameters filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees, classes

T = TypeVar("T")

EVERYTHING = Trees(*classes(kernel), *classes(obc))
"""Names, types and patterns are nodes too."""


class Copy:
    """Copies a function's body: each variable gets a fresh name.

    Attributes:
        statics: the values of static parameters.
        types: those of type variables.
    """

    def __init__(
        self,
        names: build.Names,
        statics: Mapping[obc.Ident, kernel.Exp],
        types: Mapping[str, obc.Type],
    ) -> None:
        """See the attributes."""
        self.names = names
        self.statics = statics
        self.types = types
        self.renamed: dict[obc.Ident, obc.Ident] = {}

    def __call__(self, tree: T) -> T:
        """The copy."""
        return EVERYTHING.rewritten(tree, self._change)

    def _change(self, value: Any) -> Any:
        match value:
            case obc.Ident():
                new = self.renamed.get(value)
                if new is None:
                    new = self.renamed[value] = self.names.fresh(value.source)
                return new
            case kernel.Var(name) if name in self.statics:
                return self.statics[name]
            case obc.SizeName(name) if name in self.statics:
                return size_of(self.statics[name])
            case obc.TypeVar(variable):
                return self.types.get(variable)
        return None


def without_places(tree: T) -> T:
    """The tree without positions."""

    def visit(value: Any) -> Any:
        match value:
            case (
                kernel.Apply()
                | kernel.Local()
                | kernel.Pre()
                | kernel.Fby()
                | kernel.Up()
                | kernel.Disc()
                | kernel.Period()
            ) if value.at:
                value = replace(value, at=None)
        return NODES.mapped(value, visit)

    made: T = visit(tree)
    return made


def size_of(exp: kernel.Exp) -> obc.Size:
    """A static expression as a size."""
    match exp:
        case kernel.Const(obc.Int(value)):
            return obc.SizeConst(value)
        case kernel.Var(name):
            return obc.SizeName(name)
        case kernel.Global(global_name):
            return obc.SizeGlobal(global_name)
        case kernel.Apply(kernel.Global(obc.LongName("Stdlib", "+" | "-" as sign)), (left, right)):
            op = "plus" if sign == "+" else "minus"
            return obc.SizeOp(op, size_of(left), size_of(right))
    raise AssertionError(f"{type(exp).__name__} is not a size")
