"""Types of the contract between the halves: how they are written, and walks over them.

`show_type` writes a type as sources do and as the compiler prints it: in signatures, in messages and in what generated
nodes say of themselves. The parser of sources reads it back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

from pzjax.frontend_bridge.dump.syntax import (
    Kind,
    LongName,
    Size,
    SizeConst,
    SizeGlobal,
    SizeName,
    SizeOp,
    Type,
    TypeArray,
    TypeArrow,
    TypeName,
    TypeProduct,
    TypeVar,
)
from pzjax.frontend_bridge.dump.trees import Trees

TYPES = Trees(*get_args(Type))
SIZES = Trees(*get_args(Size))


def instance(type_: Type, given: Mapping[str, Type]) -> Type:
    """The type with other types for its variables."""
    return TYPES.rewritten(
        type_, lambda part: given.get(part.name) if isinstance(part, TypeVar) else None
    )


def type_variables(type_: Type) -> list[str]:
    """The names of the variables in a type, in order."""
    return [*dict.fromkeys(part.name for part in TYPES.all(type_) if isinstance(part, TypeVar))]


# --- how types are written ------------------------------------------------------------------------

ARROWS = {
    "-S->": Kind.STATIC,
    "-AS->": Kind.ANYSTATIC,
    "-A->": Kind.ANY,
    "-AD->": Kind.ANYDISCRETE,
    "-D->": Kind.DISCRETE,
    "-C->": Kind.CONTINUOUS,
    "~D~>": Kind.PROBA,
}
"""The arrow of each kind."""

_SHOWN = {kind: arrow for arrow, kind in ARROWS.items()} | {Kind.ANY: "->"}

ARROW, PRODUCT, SIMPLE = range(3)
"""What may stand at a place of a type without parentheses: all, all but arrows, what holds together."""

Names = Callable[[LongName], str]


def plain(name: LongName) -> str:
    """A name as another module than its own writes it, all of Stdlib without their module."""
    return name.name if name.module in (None, "Stdlib") else f"{name.module}.{name.name}"


def show_type(type_: Type, names: Names = plain, level: int = ARROW) -> str:
    """The type; `names` writes global names, `level` is what may stand without parentheses."""
    match type_:
        case TypeVar(name):
            return f"'{name}"
        case TypeName(name, ()):
            return names(name)
        case TypeName(name, (argument,)):
            return f"{show_type(argument, names, SIMPLE)} {names(name)}"
        case TypeName(name, arguments):
            return f"({', '.join(show_type(one, names) for one in arguments)}) {names(name)}"
        case TypeArray(cell, size):
            return f"{show_type(cell, names, SIMPLE)}[{show_size(size, names)}]"
        case TypeProduct(items):
            text, own = " * ".join(show_type(item, names, SIMPLE) for item in items), PRODUCT
        case TypeArrow(kind, argument, result, bound):
            left = show_type(argument, names, PRODUCT)
            if bound is not None:
                left = f"({bound.source}:{show_type(argument, names)})"
            text, own = f"{left} {_SHOWN[kind]} {show_type(result, names)}", ARROW
    return text if level <= own else f"({text})"


def show_size(size: Size, names: Names = plain) -> str:
    """The size; what is added or subtracted groups to the left."""
    match size:
        case SizeConst(value):
            return str(value)
        case SizeName(name):
            return name.source
        case SizeGlobal(global_name):
            return names(global_name)
        case SizeOp(op, left, right):
            other = show_size(right, names)
            other = f"({other})" if isinstance(right, SizeOp) else other
            return f"{show_size(left, names)} {'+' if op == 'plus' else '-'} {other}"
