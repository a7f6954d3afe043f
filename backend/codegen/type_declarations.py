"""muF types to lines of Python: enumerations, variants, record classes, and the table of their forms."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pzjax.backend.codegen.expressions import Globals, rt
from pzjax.backend.codegen.forms import is_opaque
from pzjax.backend.codegen.layout import STEP, flat, statement
from pzjax.backend.codegen.names import Names, field_name, public
from pzjax.backend.quoting import docstring, literal, one_line
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import show_type

_MEMBER = re.compile(r"(?!(?:True|False|None)$)[A-Z][A-Za-z0-9_]*")
"""The names of the source that a member of a Python class may have."""


@dataclass
class Types:
    """Writes the types of one module.

    Attributes:
        world: what the whole module knows.
        automata: the types that the compiler made for the states of automata.
    """

    world: Globals
    automata: Mapping[str, str]

    def declared(self, declared: Sequence[obc.TypeDecl]) -> Iterator[str]:
        """Enumerations, variants and records; other types need no code."""
        for type_ in declared:
            match type_.body:
                case obc.VariantType(constructors) if type_.name in self.world.enumerations:
                    class_name = self.world.enumerations[type_.name]
                    yield f"class {class_name}(rt.Enumeration):"
                    owner = self.automata.get(type_.name)
                    what = f"The states of {owner}." if owner else f"type {type_.name}"
                    yield STEP + docstring(what)
                    yield ""
                    for code, constructor in enumerate(constructors):
                        member = self.world.constructors[constructor.name]
                        assert isinstance(member, ast.Attribute)
                        other = member.attr != constructor.name and owner is None
                        own = f", {literal(constructor.name)}" if other else ""
                        yield f"{STEP}{member.attr} = {code}{own}"
                    yield ""
                    yield ""
                    if type_.name not in self.automata:
                        members = [ast.Name(public(member.name)) for member in constructors]
                        target = ast.Tuple([*members])
                        yield from statement(
                            ast.Assign([target], ast.Name(class_name), lineno=0), ""
                        )
                        yield ""
                case obc.VariantType(constructors):
                    targets = ast.Tuple([self.world.constructors[c.name] for c in constructors])
                    table = ast.List(
                        [
                            ast.Tuple(
                                [ast.Constant(c.name), self.forms(c.arguments, type_.parameters)]
                            )
                            for c in constructors
                        ]
                    )
                    call = ast.Call(rt("variant"), [ast.Constant(type_.name), table], [])
                    yield from statement(ast.Assign([targets], call, lineno=0), "")
                    yield ""
                case obc.RecordType(fields):
                    yield "@rt.state"
                    yield f"class {self.world.records[fields[0][0]]}:"
                    yield STEP + docstring(f"type {type_.name}")
                    yield ""
                    for label, cell in fields:
                        form = flat(self.world.forms.of(cell, type_.parameters))
                        own = (
                            f" = rt.labelled({literal(label)})"
                            if field_name(label) != label
                            else ""
                        )
                        yield f"{STEP}{field_name(label)}: {form}{own}  # {one_line(show_type(cell))}"
                    yield ""
                    yield ""
                case obc.AbstractType() | obc.Abbreviation():
                    pass

    def table(self, declared: Sequence[obc.TypeDecl]) -> Iterator[str]:
        """The forms of the types that other modules may mention."""
        entries: dict[ast.expr | None, ast.expr] = {}
        for type_ in declared:
            whole = obc.LongName(None, type_.name), tuple(map(obc.TypeVar, type_.parameters))
            form = self.world.forms.of(obc.TypeName(*whole), type_.parameters)
            if type_.name not in self.automata and not is_opaque(form):
                entries[ast.Constant(type_.name)] = form
        if entries:
            table = ast.Dict([*entries], [*entries.values()])
            yield from statement(ast.Assign([ast.Name("_TYPES")], table, lineno=0), "")

    def forms(self, types: Sequence[obc.Type], parameters: Sequence[str]) -> ast.expr:
        """The forms of several types of a declaration with parameters."""
        return ast.Tuple([self.world.forms.of(type_, parameters) for type_ in types])


def constructor_names(
    module: str, types: Sequence[obc.TypeDecl], names: Names, machine_of: Mapping[str, str]
) -> tuple[dict[str, ast.expr], dict[str, str], dict[str, str], dict[str, str]]:
    """The Python expressions of constructors, the classes of enumerations, the classes of
    record labels, and the forms of records and variants.
    """
    forms: dict[str, str] = {}
    constructors: dict[str, ast.expr] = {}
    enumerations: dict[str, str] = {}
    records: dict[str, str] = {}
    made = re.compile(rf"{re.escape(module)}_(.+)_\d+")
    for type_ in types:
        match type_.body:
            case obc.VariantType(members) if not any(member.arguments for member in members):
                owner = machine_of.get(type_.name)
                wanted = type_.name if owner is None else f"{public(owner)}_state"
                class_name = names.fresh(_camel(wanted))
                enumerations[type_.name] = forms[type_.name] = class_name
                inside, found = Names({"name", "value", "mro"}), set()
                for member in members:
                    short = made.fullmatch(member.name)
                    label = member.name if owner is None or short is None else short[1]
                    # A member of a class hides no builtin: it is called as in the source.
                    if not _MEMBER.fullmatch(label) or label in found:
                        label = inside.fresh(label)
                    found.add(label)
                    inside.taken.add(label)
                    constructors[member.name] = ast.Attribute(ast.Name(class_name), label)
            case obc.VariantType(members):
                for member in members:
                    constructors[member.name] = ast.Name(public(member.name))
                # Only a constructor with arguments knows the forms of the arguments.
                telling = next((member for member in members if member.arguments), members[0])
                forms[type_.name] = flat(constructors[telling.name])
            case obc.RecordType(fields):
                class_name = names.fresh(_camel(type_.name))
                records |= {label: class_name for label, _ in fields}
                forms[type_.name] = class_name
            case _:
                pass
    return constructors, enumerations, records, forms


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in public(name).split("_"))
