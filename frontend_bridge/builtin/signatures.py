"""Types as the compiler prints them: a type or an interface comes in, its text goes out."""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.interface import PREDEFINED_TYPES, STDLIB, Interface
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

_ARROWS = {
    Kind.ANY: "->",
    Kind.ANYDISCRETE: "-AD->",
    Kind.DISCRETE: "-D->",
    Kind.CONTINUOUS: "-C->",
    Kind.STATIC: "-S->",
    Kind.ANYSTATIC: "-AS->",
    Kind.PROBA: "~D~>",
}
_FUNCTION, _PRODUCT, _SIMPLE = 0, 1, 2


def show_type(type_: Type, module: str, level: int = _FUNCTION) -> str:
    """The type, with names of `module` and predefined names unqualified."""
    match type_:
        case TypeVar(name=name):
            return f"'{name}"
        case TypeArrow(kind=kind, argument=argument, result=result, name=bound):
            left = show_type(argument, module, _PRODUCT)
            if bound:
                left = f"({bound.source}:{show_type(argument, module)})"
            text = f"{left} {_ARROWS[kind]} {show_type(result, module)}"
            return text if level == _FUNCTION else f"({text})"
        case TypeProduct(items=items):
            text = " * ".join(show_type(item, module, _SIMPLE) for item in items)
            return text if level < _SIMPLE else f"({text})"
        case TypeName(name=name, arguments=arguments):
            return _show_arguments(arguments, module) + _show_name(name, module)
        case TypeArray(cell=cell, size=size):
            return f"{show_type(cell, module, _SIMPLE)}[{show_size(size, module)}]"


def _show_arguments(arguments: tuple[Type, ...], module: str) -> str:
    if not arguments:
        return ""
    if len(arguments) == 1:
        return show_type(arguments[0], module, _SIMPLE) + " "
    return "(" + ", ".join(show_type(argument, module) for argument in arguments) + ") "


def _show_name(name: LongName, module: str) -> str:
    if name.module in (None, module):
        return name.name
    if name.module == STDLIB and name.name in PREDEFINED_TYPES:
        return name.name
    return f"{name.module}.{name.name}"


def show_size(size: Size, module: str) -> str:
    """The size as the source would write it."""
    match size:
        case SizeConst(value=value):
            return str(value)
        case SizeName(name=name):
            return name.source
        case SizeGlobal(name=global_name):
            return _show_name(global_name, module)
        case SizeOp(op=op, left=left, right=right):
            other = show_size(right, module)
            other = f"({other})" if isinstance(right, SizeOp) else other
            return f"{show_size(left, module)} {'+' if op == 'plus' else '-'} {other}"


def show_interface(interface: Interface) -> Iterator[str]:
    """The lines of `-i`: the types, then the values, in the order of the source."""
    module = interface.module
    for declaration in interface.types.values():
        parameters = [f"'{name}" for name in declaration.parameters]
        before = {0: "", 1: f"{parameters[0]} " if parameters else ""}.get(
            len(parameters), f"({', '.join(parameters)}) "
        )
        yield f"type {before}{declaration.name}{_show_body(declaration.body, module)}"
    for name, value in interface.values.items():
        yield f"val {name} : {show_type(value.type, module)}"


def _show_body(body: syntax.TypeBody, module: str) -> str:
    match body:
        case syntax.Abstract():
            return ""
        case syntax.Abbreviation(type=type_):
            return f" = {show_type(type_.type, module)}"
        case syntax.RecordFields(fields=fields):
            shown = [f"{label.name} : {show_type(t.type, module)}" for label, t in fields]
            return " = { " + "; ".join(shown) + " }"
        case syntax.Variant(constructors=constructors):
            return " = " + " | ".join(
                name.name
                + (" of " if arguments else "")
                + " * ".join(show_type(a.type, module, _SIMPLE) for a in arguments)
                for name, arguments in constructors
            )
