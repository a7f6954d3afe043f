"""What code generation needs to know of types: which values are scalars, and what makes nodes."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from pzjax.backend.muf import syntax as muf
from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump import syntax as obc

SCALARS = {
    "int": "Int",
    "int32": "Int32",
    "int64": "Int64",
    "float": "Float",
    "bool": "Bool",
    "char": "Char",
    "zero": "Bool",
}
"""Scalar types of Zelus and their forms."""

_RESULTS = {
    **dict.fromkeys(["+", "-", "*", "/", "mod", "land", "lor", "lxor", "lsl", "lsr", "asr", "~-"], "int"),
    **dict.fromkeys(["succ", "pred", "abs", "lnot", "truncate", "int_of_float", "compare"], "int"),
    **dict.fromkeys(["+.", "-.", "*.", "/.", "**", "~-.", "float", "float_of_int"], "float"),
    **dict.fromkeys(["sqrt", "exp", "log", "log10", "cos", "sin", "tan", "acos", "asin", "atan"], "float"),
    **dict.fromkeys(["cosh", "sinh", "tanh", "abs_float", "atan2", "ceil", "floor", "mod_float"], "float"),
    **dict.fromkeys(["=", "<>", "<", ">", "<=", ">=", "&&", "&", "||", "or", "not"], "bool"),
}  # fmt: skip


DATE = obc.named("date")
"""The type of dates: no scalars, where numbers have 32 bits."""


def is_scalar(type_: obc.Type | None, enumerations: Mapping[str, str]) -> bool:
    """Tells whether values of the type are scalar arrays; None, an unknown type, is not."""
    return isinstance(type_, obc.TypeName) and (
        (type_.name.module == "Stdlib" and type_.name.name in SCALARS)
        or (type_.name.module is None and type_.name.name in enumerations)
    )


def type_of(exp: muf.Exp, types: Mapping[muf.Name, obc.Type]) -> obc.Type | None:
    """The type of an expression where it can be read off, else None."""
    match exp:
        case muf.Const(obc.Int() | obc.Int32()):
            return obc.named("int")
        case muf.Const(obc.Float()):
            return obc.named("float")
        case muf.Const(obc.Bool()) | muf.Is():
            return obc.named("bool")
        case muf.Const(obc.Char()):
            return obc.named("char")
        case muf.Var(name) | muf.Field(name):
            return types.get(name)
        case muf.Call(muf.Global(obc.LongName("Stdlib", "+.")), (left, _)) if (
            type_of(left, types) == DATE
        ):
            return DATE
        case muf.Call(muf.Global(obc.LongName("Stdlib", name))) if name in _RESULTS:
            return obc.named(_RESULTS[name])
        case muf.Call(muf.Global(obc.LongName(module, "wrap"))) if module == RUNTIME:
            return obc.named("int")
        case muf.If(_, then, otherwise):
            return type_of(then.result, types) or type_of(otherwise.result, types)
        case muf.ArrayGet(array, _):
            inner = type_of(array, types)
            return inner.cell if isinstance(inner, obc.TypeArray) else None
        case muf.ArraySet(array, _, _):
            return type_of(array, types)
    return None


def label(names: muf.Label, type_: obc.Type, *, given: bool = False) -> muf.Label:
    """The names of a value's parts as the runtime wants them.

    The two variables of a signal `s`, `sv` and `sp`, become its name; what is written as
    `("name", value)` needs no other name.

    Args:
        names: the names of the object code.
        type_: the type of the value.
        given: whether it is an input, in which a string is a value as others are.
    """
    match names, type_:
        case (str() as value, str() as present), obc.TypeName(obc.LongName(_, "signal")):
            own = value[:-1]  # the compiler's own presence bit has no name
            named = value == f"{own}v" and present in (f"{own}p", muf.NAMELESS)
            return own if named else muf.NAMELESS
        case tuple(), obc.TypeProduct((obc.TypeName(obc.LongName(_, "string")), _)) if not given:
            return muf.NAMELESS
        case tuple(), obc.TypeProduct(items) if len(names) == len(items):
            parts = tuple(label(*pair, given=given) for pair in zip(names, items, strict=True))
            return parts if any(parts) else muf.NAMELESS
        case str(), _:
            return names
    return muf.NAMELESS


def names_of(label: muf.Label) -> ast.expr:
    """A label in Python: a string, or a tuple of labels."""
    if isinstance(label, tuple):
        return ast.Tuple([names_of(part) for part in label])
    return ast.Constant(label)


def has_parameters(type_: obc.Type) -> bool:
    """Tells whether a constant of the type may leave a part of its form open: `None : int option`."""
    match type_:
        case obc.TypeName(_, arguments):
            return bool(arguments)
        case obc.TypeProduct(items):
            return any(map(has_parameters, items))
        case obc.TypeArray(cell, _):
            return has_parameters(cell)
    return False


def makes_node(type_: obc.Type) -> bool:
    """Tells whether a value of the type, applied to static parameters, is a node that can run by itself."""
    while isinstance(type_, obc.TypeArrow) and type_.kind in (obc.Kind.STATIC, obc.Kind.ANYSTATIC):
        type_ = type_.result
    return isinstance(type_, obc.TypeArrow) and type_.kind in (
        obc.Kind.DISCRETE,
        obc.Kind.CONTINUOUS,
    )
