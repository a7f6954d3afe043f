"""Copies of kernel trees with new names, and with types, sizes and static parameters filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.dump import syntax as obc

T = TypeVar("T")

_FIELDS: dict[type, tuple[str, ...]] = {}


def transform(value: Any, change: Any) -> Any:
    """A tree of data classes and tuples, with `change` applied to each object from the outside in.

    `change` gives an object to put in the place of its argument, or None to go on into it.
    """
    made = change(value)
    if made is not None:
        return made
    cls = type(value)
    if cls is tuple:
        items = tuple([transform(item, change) for item in value])
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else items
    names = _FIELDS.get(cls)
    if names is None:
        composed = is_dataclass(value) and not isinstance(value, type)
        names = tuple(field.name for field in fields(value)) if composed else ()
        _FIELDS[cls] = names
    changed = {}
    for name in names:
        old = getattr(value, name)
        if old is None or isinstance(old, (str, int, float, bytes, Enum)):
            continue
        new = transform(old, change)
        if new is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value


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
        copied: T = transform(tree, self._change)
        return copied

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

    def change(value: Any) -> Any:
        match value:
            case kernel.Apply(at=obc.Span()) | kernel.Local(at=obc.Span()):
                return transform(replace(value, at=None), change)
            case kernel.Pre(at=obc.Span()) | kernel.Fby(at=obc.Span()):
                return transform(replace(value, at=None), change)
        return None

    made: T = transform(tree, change)
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
