"""Nodes that are values: a module comes in, which nodes its steps use as values goes out, by their types.

A node that is a value is one of a family, the nodes of its type that some step of the module uses so:
whatever its type variables are called. A node with static parameters is in none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pzjax.backend.stdlib_facts import LIBRARY
from pzjax.backend.translate.resolve import nodes
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import TYPES

Families = Mapping[obc.LongName, tuple[obc.LongName, ...]]
"""The nodes of a family, by the name of each of them."""


def families(module: obc.Module) -> Families:
    """The families of a module; there are none where nothing could run a node that is a value."""
    if not {*module.needs} - (LIBRARY - {"Run"}):
        return {}
    machines = {
        obc.LongName(None, declaration.name): declaration
        for declaration in module.declarations
        if isinstance(declaration, obc.MachineDecl) and not declaration.parameters
    }
    exports = {export.name: export for export in module.exports}
    used = {node.name for node in nodes(tuple(_bodies(module))) if isinstance(node, obc.Global)}
    found: dict[obc.Type, list[obc.LongName]] = {}
    for name, machine in machines.items():
        type_ = _type_of(machine, exports.get(machine.name))
        if name in used and type_ is not None:
            found.setdefault(_nameless(type_), []).append(name)
    return {name: tuple(family) for family in found.values() for name in family}


def _type_of(machine: obc.MachineDecl, export: obc.Export | None) -> obc.Type | None:
    """The type of a node that is not probabilistic; that of one that the compiler made is told by its step."""
    if export is not None:
        return export.type if export.kind is obc.Kind.DISCRETE else None
    step = next(method for method in machine.methods if method.name == "step")
    given = _type_of_pattern(step.parameters[0])
    return None if given is None else obc.TypeArrow(obc.Kind.DISCRETE, given, step.returns)


def _type_of_pattern(pattern: obc.Pattern) -> obc.Type | None:
    match pattern:
        case obc.VarPat(_, type_) | obc.TypedPat(_, type_):
            return type_
        case obc.TuplePat(items):
            types = [_type_of_pattern(item) for item in items]
            return obc.TypeProduct(tuple(one for one in types if one is not None))
        case obc.AliasPat(inner, _):
            return _type_of_pattern(inner)
        case obc.ConstPat(obc.Unit()):
            return obc.named("unit")
    return obc.TypeVar("_")


def _nameless(type_: obc.Type) -> obc.Type:
    """A type whose variables all have one name."""
    anonymous = obc.TypeVar("_")
    return TYPES.rewritten(type_, lambda part: anonymous if isinstance(part, obc.TypeVar) else None)


def _bodies(module: obc.Module) -> Iterator[object]:
    """What runs at each step; what an instance is made of is not."""
    for declaration in module.declarations:
        match declaration:
            case obc.FunDecl(_, _, _, body):
                yield body
            case obc.MachineDecl():
                yield from declaration.methods
