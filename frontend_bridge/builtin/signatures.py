"""Interfaces as the compiler prints them: an interface comes in, its lines go out."""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.interface import PREDEFINED_TYPES, STDLIB, Interface
from pzjax.frontend_bridge.dump.syntax import LongName
from pzjax.frontend_bridge.dump.types import SIMPLE, Names, show_type


def names_in(module: str) -> Names:
    """How global names are written in a module: its own and predefined ones without their module."""

    def written(name: LongName) -> str:
        predefined = name.module == STDLIB and name.name in PREDEFINED_TYPES
        own = name.module in (None, module) or predefined
        return name.name if own else f"{name.module}.{name.name}"

    return written


def show_interface(interface: Interface) -> Iterator[str]:
    """The lines of `-i`: the types, then the values, in the order of the source."""
    names = names_in(interface.module)
    for declaration in interface.types.values():
        parameters = [f"'{name}" for name in declaration.parameters]
        before = {0: "", 1: f"{parameters[0]} " if parameters else ""}.get(
            len(parameters), f"({', '.join(parameters)}) "
        )
        yield f"type {before}{declaration.name}{_show_body(declaration.body, names)}"
    for name, value in interface.values.items():
        yield f"val {name} : {show_type(value.type, names)}"


def _show_body(body: syntax.TypeBody, names: Names) -> str:
    match body:
        case syntax.Abstract():
            return ""
        case syntax.Abbreviation(type=type_):
            return f" = {show_type(type_.type, names)}"
        case syntax.RecordFields(fields=fields):
            shown = [f"{label.name} : {show_type(t.type, names)}" for label, t in fields]
            return " = { " + "; ".join(shown) + " }"
        case syntax.Variant(constructors=constructors):
            return " = " + " | ".join(
                name.name
                + (" of " if arguments else "")
                + " * ".join(show_type(a.type, names, SIMPLE) for a in arguments)
                for name, arguments in constructors
            )
