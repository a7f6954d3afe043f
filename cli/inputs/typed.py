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
from pzjax.jaxrt.forms import Form, substituted

_SIGNATURE = re.compile(r"\S+ : (.*?)(?: \([^()]*, line \d+\))?")
"""A signature, and the type in it."""


_KINDS = (obc.Kind.DISCRETE, obc.Kind.CONTINUOUS, obc.Kind.PROBA)
"""The kinds of nodes."""


class NoType(Exception):
    """What the user writes is no type, or not one of this program; the message says which part."""


def takes_anything(node: rt.Node) -> bool:
    """Tells whether inputs of a node may be of any type."""
    return isinstance(node.input, rt.Parameter)


def with_input(node: rt.Node, word: str, module: ModuleType) -> rt.Node:
    """A node whose inputs are of a type; so are its outputs, where they have the type of the inputs.

    Args:
        node: a node whose inputs may be of more than one type.
        word: the type in Zelus's notation.
        module: the program, whose types it may name.

    Raises:
        NoType: it is none, or not one that the node takes.
    """
    input = _form(_parsed(word), module)
    bound: dict[int, Form] = {}
    if not _fits(node.input, input, bound):
        raise NoType(f"that is not what the node takes: {node.signature}")
    given = tuple(bound.get(number, rt.Opaque) for number in range(max(bound, default=-1) + 1))
    return dataclasses.replace(node, input=input, output=substituted(node.output, given))


def input_type(node: rt.Node) -> obc.Type | None:
    """The type of a node's inputs, as its signature tells it: for messages, which know types that have no form."""
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


def _fits(open_: Form, given: Form, bound: dict[int, Form]) -> bool:
    """Whether a form is the given one for some forms of its parameters, which are found."""
    match open_, given:
        case rt.Parameter(number), _:
            return bool(bound.setdefault(number, given) == given)
        case tuple(), tuple() if len(open_) == len(given):
            return all(_fits(*pair, bound) for pair in zip(open_, given, strict=True))
        case rt.Array(cell, size), rt.Array(inner, same) if size == same:
            return _fits(cell, inner, bound)
        case rt.Signal(one), rt.Signal(other):
            return _fits(one, other, bound)
        case rt.Applied(name, items), rt.Applied(same, others) if name is same:
            return _fits(items, others, bound)
    return bool(open_ is None or open_ == given)


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
