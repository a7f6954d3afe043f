"""What variables hold before they are written: some value of their type, which nobody sees."""

from __future__ import annotations

from collections.abc import Callable

from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import instance

TypeBodies = Callable[[obc.LongName], obc.TypeDecl | None]
"""Gives the declaration of a type, with all its names qualified."""

ANY = obc.Const(obc.Any())

_BASE: dict[str, obc.Immediate] = {
    "int": obc.Int(42),
    "bool": obc.Bool(False),
    "zero": obc.Bool(False),
    "float": obc.Float(42.0),
    "char": obc.Char(97),
    "string": obc.String(b"aaaaaaa"),
    "unit": obc.Unit(),
}


def some_value(type_: obc.Type, bodies: TypeBodies, seen: tuple[obc.LongName, ...] = ()) -> obc.Exp:
    """A value of a type; `Any` where there is none to write."""
    match type_:
        case obc.TypeProduct(items):
            return obc.Tuple(tuple(some_value(item, bodies, seen) for item in items))
        case obc.TypeArray(cell, size):
            return obc.ArrayMake(some_value(cell, bodies, seen), size)
        case obc.TypeName(obc.LongName("Stdlib", name), ()) if name in _BASE:
            return obc.Const(_BASE[name])
        case obc.TypeName(obc.LongName("Stdlib", "signal"), (value,)):
            return obc.Tuple((some_value(value, bodies, seen), obc.Const(obc.Bool(False))))
        case obc.TypeName(name, arguments):
            declaration = None if name in seen else bodies(name)
            if declaration is not None:
                return _of_declared(name, arguments, declaration, bodies, (*seen, name))
    return ANY


def _of_declared(
    name: obc.LongName,
    arguments: tuple[obc.Type, ...],
    declaration: obc.TypeDecl,
    bodies: TypeBodies,
    seen: tuple[obc.LongName, ...],
) -> obc.Exp:
    given = dict(zip(declaration.parameters, arguments, strict=True))

    def value(type_: obc.Type) -> obc.Exp:
        return some_value(instance(type_, given), bodies, seen)

    match declaration.body:
        case obc.Abbreviation(type_):
            return value(type_)
        case obc.RecordType(fields):
            return obc.Record(
                tuple((obc.LongName(name.module, label), value(one)) for label, one in fields)
            )
        case obc.VariantType(constructors):
            last = constructors[-1]
            for constructor in reversed(constructors):
                if not constructor.arguments:
                    return obc.Constr(obc.LongName(name.module, constructor.name))
            return obc.Constr(
                obc.LongName(name.module, last.name), tuple(map(value, last.arguments))
            )
        case obc.AbstractType():
            return ANY
