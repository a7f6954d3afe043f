"""The type of an input as the user writes it: `int * float[3]` and a program come in, a form goes out.

A node whose input may be of any type, `'a`, takes the value of `unit` at each step, as the simulator of Zelus gives
it, unless the user says which type the inputs have.
"""

from __future__ import annotations

import ast
import dataclasses
import re
from types import ModuleType
from typing import Any

from pzjax import jaxrt as rt
from pzjax.backend.codegen.forms import Forms
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.source import parse
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import instance, show_type
from pzjax.jaxrt.forms import Form

_OPEN = re.compile(r"(?::|->) '\w+ -D-> ")
"""What a signature has where the input of the node may be of any type."""


_SIGNATURE = re.compile(r"\S+ : (.*?)(?: \([^()]*, line \d+\))?")
"""A signature, and the type in it."""


_KINDS = (obc.Kind.DISCRETE, obc.Kind.CONTINUOUS, obc.Kind.PROBA)
"""The kinds of nodes."""


class NoType(Exception):
    """What the user writes is no type, or not one of this program; the message says which part."""


def takes_anything(node: rt.Node) -> bool:
    """Tells whether inputs of a node may be of any type."""
    return node.input is rt.Opaque and _OPEN.search(node.signature) is not None


def with_input(node: rt.Node, word: str, module: ModuleType) -> rt.Node:
    """A node whose inputs are of a type; so are its outputs, where they have the type of the inputs.

    Args:
        node: a node whose signature leaves a part of the type of its inputs open.
        word: the type in Zelus's notation.
        module: the program, whose types it may name.

    Raises:
        NoType: it is none, or not one that the node takes.
    """
    given = _parsed(word)
    input = _form(given, module)
    type_ = _arrow(node)
    if type_ is None:
        return dataclasses.replace(node, input=input)
    bound = _bound(type_.argument, given)
    try:
        output = _form(instance(type_.result, bound), module)
    except NoType:
        output = node.output
    return dataclasses.replace(node, input=input, output=output)


def input_type(node: rt.Node) -> obc.Type | None:
    """The type of a node's inputs, as its signature tells it."""
    arrow = _arrow(node)
    return None if arrow is None else arrow.argument


def _arrow(node: rt.Node) -> obc.TypeArrow | None:
    """The type of a node whose static parameters are given."""
    found = _SIGNATURE.fullmatch(node.signature)
    type_ = _parsed(found[1]) if found else None
    while isinstance(type_, obc.TypeArrow):
        if type_.kind in _KINDS:
            return type_
        type_ = type_.result
    return None


def _parsed(word: str) -> obc.Type:
    """The type that a text says."""
    program, faults = parse(f"val it : {word}", "It", interface=True)
    match program.declarations:
        case (syntax.Value(type=type_),) if not faults:
            return type_.type
    raise NoType(f"{word!r} is no type")


def _bound(open_: obc.Type, given: obc.Type) -> dict[str, obc.Type]:
    """The types of the variables in an open type that make it a given one."""
    pairs: list[tuple[obc.Type, obc.Type]] = [(open_, given)]
    bound: dict[str, obc.Type] = {}
    for one, other in pairs:  # grows as it goes
        match one, other:
            case obc.TypeVar(name), _ if bound.setdefault(name, other) == other:
                pass
            case obc.TypeName(name, items), obc.TypeName(same, others) if name == same and len(
                items
            ) == len(others):
                pairs += zip(items, others, strict=True)
            case obc.TypeProduct(items), obc.TypeProduct(others) if len(items) == len(others):
                pairs += zip(items, others, strict=True)
            case obc.TypeArray(cell, size), obc.TypeArray(inner, same_size) if size == same_size:
                pairs.append((cell, inner))
            case _:
                raise NoType(f"the input of the node is of type {show_type(open_)}")
    return bound


def _form(type_: obc.Type, module: ModuleType) -> Form:
    match type_:
        case obc.TypeProduct(items):
            return tuple(_form(item, module) for item in items)
        case obc.TypeArray(cell, obc.SizeConst(size)):
            return rt.Array(_form(cell, module), size)
        case obc.TypeName(name, arguments):
            return _named(name, [_form(one, module) for one in arguments], module)
    raise NoType("values of variables, functions and arrays of unknown size can't be read")


def _named(name: obc.LongName, arguments: list[Form], module: ModuleType) -> Form:
    """The form of a type that has a name."""
    shown = name.name if name.module is None else f"{name.module}.{name.name}"
    home: Any = module if name.module is None else getattr(module, name.module, None)
    form = rt.declared(home, name.name, *arguments)
    if form is rt.Opaque and name.module in (None, "Stdlib"):
        given = {f"given{index}": form for index, form in enumerate(arguments)}
        written = Forms().of_library(name.name, [ast.Name(word) for word in given])
        form = eval(ast.unparse(written), {"rt": rt, **given})
    if form is rt.Opaque:
        raise NoType(f"the program has no type {shown} whose values can be read")
    return form
