"""The readable form of types, of sizes, and of the names that mean the same everywhere in a module.

In: a type, a size or a global name. Out: its spelling, for `printer`.
"""

from __future__ import annotations

from pzjax.backend.muf.document import SPACE, Doc, bracketed, group, joined, nest, several
from pzjax.backend.muf.lexical import BASIC_TYPES, capital, low
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import ARROWS

_ARROW_OF = {kind: arrow for arrow, kind in ARROWS.items()}


def type_doc(type_: obc.Type, argument: bool = False) -> Doc:
    """The spelling of a type; `argument` where only one that holds together may stand."""
    match type_:
        case obc.TypeVar(name):
            return type_variable(name)
        case obc.TypeName(name, ()):
            return _type_name(name)
        case obc.TypeName(name, (one,)):
            return several(type_doc(one, argument=True), f" {_type_name(name)}")
        case obc.TypeName(name, items):
            return several(bracketed("(", map(type_doc, items), ",", ")"), f" {_type_name(name)}")
        case obc.TypeArray(cell, size):
            return several(type_doc(cell, argument=True), f"[{_size(size)}]")
        case obc.TypeProduct(items):
            doc = group(joined((type_doc(item, argument=True) for item in items), " *"))
        case obc.TypeArrow(kind, source, result, name):
            if name is not None:
                left = several(f"({_ident(name)} : ", type_doc(source), ")")
            else:
                left = type_doc(source, argument=isinstance(source, obc.TypeArrow))
            doc = group(left, f" {_ARROW_OF[kind]}", SPACE, type_doc(result))
    return several("(", nest(doc), ")") if argument else doc


def type_variable(name: str) -> str:
    """The spelling of a type variable."""
    return "'" + low(name)


def _type_name(name: obc.LongName) -> str:
    if name.name not in BASIC_TYPES:
        return label(name)
    if name.module == "Stdlib":
        return name.name
    return f"this.{name.name}" if name.module is None else label(name)


def _size(size: obc.Size, right: bool = False) -> str:
    match size:
        case obc.SizeConst(value):
            return str(value)
        case obc.SizeName(name):
            return _ident(name)
        case obc.SizeGlobal(name):
            return label(name)
        case obc.SizeOp(op, first, second):
            text = f"{_size(first)} {'+' if op == 'plus' else '-'} {_size(second, right=True)}"
            return f"({text})" if right else text


def _ident(name: obc.Ident) -> str:
    return f"{low(name.source)}.{name.number}"


def label(name: obc.LongName) -> str:
    """A label of a record; the names of types are spelled alike."""
    return _in_module(name, low(name.name))


def constructor(name: obc.LongName) -> str:
    """A constructor of a type."""
    return _in_module(name, capital(name.name))


def _in_module(name: obc.LongName, last: str) -> str:
    return last if name.module is None else f"{capital(name.module)}.{last}"
