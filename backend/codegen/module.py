"""A muF module to the text of a Python module.

The header tells the tool, the format, the source and its digest. The same dump gives the same
text, byte for byte.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pzjax.backend.codegen.declarations import Declarations
from pzjax.backend.codegen.expressions import Globals
from pzjax.backend.codegen.forms import Forms
from pzjax.backend.codegen.layout import flat
from pzjax.backend.codegen.names import Names, public
from pzjax.backend.codegen.type_declarations import Types, constructor_names
from pzjax.backend.codegen.types import makes_node
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.syntax import Space
from pzjax.backend.passes.effects import function_draws, keyless, module_effects
from pzjax.backend.quoting import docstring, literal, one_line
from pzjax.backend.stdlib_facts import LIBRARY, file_stem
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import FORMAT
from pzjax.frontend_bridge.version import VERSION


def generate(module: muf.Module) -> str:
    """The Python module, ready to be written to a file."""
    types = [type_ for d in module.declarations if isinstance(d, muf.Types) for type_ in d.types]
    values = {d.name: public(d.name) for d in module.declarations if not isinstance(d, muf.Types)}
    refused = {one.name: one for one in module.refused if one.space is Space.VALUE}
    taken = Names(
        {
            *values.values(),
            *map(public, refused),
            *module.needs,
            "_RECORDS",
            "_SPECIALISED",
            "_TYPES",
        }
    )
    for type_ in types:
        if isinstance(type_.body, obc.VariantType):
            taken.taken |= {public(constructor.name) for constructor in type_.body.constructors}
    owners = _owners(module)
    constructors, enumerations, records, own = constructor_names(module.name, types, taken, owners)
    mentioned: dict[str, None] = {}
    members = {flat(constructor) for constructor in constructors.values()}
    members |= {public(name) for name in constructors}

    def alias(name: str) -> str:
        """A module is called as in the source, unless a constructor has that name."""
        mentioned.setdefault(name)
        return f"{name}_" if name in members else name

    def value(name: obc.LongName) -> ast.expr | None:
        """A value of this module or another one."""
        if name.module is not None:
            return ast.Attribute(ast.Name(alias(name.module)), public(name.name))
        return ast.Name(values[name.name]) if name.name in values else None

    known = module_effects(module)
    world = Globals(
        values,
        constructors,
        records,
        enumerations,
        Forms(
            own,
            {type_.name: type_ for type_ in types if isinstance(type_.body, obc.Abbreviation)},
            alias,
            value,
        ),
        lambda name: function_draws(name, known),
        lambda name: keyless(name, known),
        alias,
    )
    writer = Declarations(world, {e.name: e for e in module.exports}, module.source)
    type_writer = Types(world, owners)
    chunks = [
        (type(one), "\n".join(_declaration(writer, type_writer, one)).strip("\n"))
        for one in module.declarations
    ]
    body = _joined([(kind, chunk) for kind, chunk in chunks if chunk])
    if records:
        table = ", ".join(f"{literal(label)}: {name}" for label, name in records.items())
        body += f"\n\n\n_RECORDS = {{{table}}}"
    if table := "\n".join(type_writer.table(types)):
        body += f"\n\n\n{table}"
    for one in refused.values():
        body += f"\n\n\n{public(one.name)} = {writer.refused(one)}"
    gone = {
        export.name: writer.described(export.name, export.at)
        for export in module.exports
        if export.name not in {**values, **refused} and makes_node(export.type)
    }
    if gone:
        table = "".join(f"    {literal(name)}: {literal(text)},\n" for name, text in gone.items())
        body += "\n\n\n# Nodes with static parameters, which the compiler has specialised where they are used.\n"
        body += f"_SPECIALISED = {{\n{table}}}"
    header = _header(module, body, list(mentioned), alias)
    return f"{header}{_gap(body)}{body}\n"


def _joined(chunks: Sequence[tuple[type, str]]) -> str:
    """Declarations one after the other, each with its class; values of one line stand together."""
    text = ""
    for before, (kind, chunk) in pairwise([(muf.Types, ""), *chunks]):
        short = before[0] is kind is muf.Value and _is_line(before[1])
        gap = "\n\n\n" if not short else "\n" if "\n" not in chunk else "\n\n"
        text += (gap if text else "") + chunk
    return text


def _is_line(chunk: str) -> bool:
    """Whether all but the last line are comments."""
    return all(line.startswith("#") for line in chunk.split("\n")[:-1])


def _gap(body: str) -> str:
    """The blank lines between the imports and what follows: two before a function or a class."""
    return "\n\n" if re.match(r"(#.*\n)*(@|def |class |$)", body) else "\n"


def _declaration(writer: Declarations, type_writer: Types, declaration: muf.Decl) -> Iterator[str]:
    match declaration:
        case muf.Types(types):
            return type_writer.declared(types)
        case muf.Value():
            return writer.value(declaration)
        case muf.Function():
            return writer.function(declaration)
        case muf.Machine():
            return writer.machine(declaration)


def _owners(module: muf.Module) -> dict[str, str]:
    """The machine of each type that the compiler made for an automaton."""
    return {
        memory.type.name.name: declaration.name
        for declaration in module.declarations
        if isinstance(declaration, muf.Machine)
        for memory in declaration.memories
        if isinstance(memory.type, obc.TypeName) and re.search(r"__\d+$", memory.type.name.name)
    }


def _header(
    module: muf.Module, body: str, mentioned: list[str], alias: Callable[[str], str]
) -> str:
    lines = [
        f"# Made by pzjax-backend {VERSION} from {one_line(module.source)}. Do not edit.",
        f"# Dump format {FORMAT}, {one_line(module.digest)}",
        docstring(f"The Zelus module {module.name}."),
        "",
    ]
    if re.search(r"\bAny\b", body):
        lines += ["from typing import Any", ""]
    if "jnp." in body:
        lines += ["import jax.numpy as jnp"]
    lines += ["from pzjax import jaxrt as rt"]
    library = sorted(name for name in mentioned if name in LIBRARY)
    others = sorted(name for name in mentioned if name not in LIBRARY)
    lines += [f"from pzjax.stdlib import {file_stem(name)} as {alias(name)}" for name in library]
    files = [(alias(name), literal(file_stem(name))) for name in others]
    lines += [""] * bool(files) + [f"{name} = rt.module({file}, globals())" for name, file in files]
    return "\n".join(lines) + "\n"
