"""Scoping of declarations: a parsed one comes in, the same with resolved names goes out."""

from __future__ import annotations

from dataclasses import replace

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import variables
from pzjax.frontend_bridge.builtin.scoping.equations import EquationScope
from pzjax.frontend_bridge.builtin.scoping.global_names import GlobalNames
from pzjax.frontend_bridge.builtin.scoping.names import Numbers
from pzjax.frontend_bridge.dump.syntax import LongName


def scope_function(
    function: syntax.Function, global_names: GlobalNames, numbers: Numbers
) -> syntax.Function:
    """A function with resolved names."""
    scope = EquationScope(global_names, numbers)
    names = scope.bind([v for parameter in function.parameters for v in variables(parameter)])
    scope.show(names)
    parameters = tuple(scope.pattern(parameter, names) for parameter in function.parameters)
    return replace(function, parameters=parameters, body=scope.exp(function.body))


def scope_constant(
    constant: syntax.Constant, global_names: GlobalNames, numbers: Numbers
) -> syntax.Constant:
    """A constant with resolved names."""
    return replace(constant, exp=EquationScope(global_names, numbers).exp(constant.exp))


def scope_value(value: syntax.Value, global_names: GlobalNames, numbers: Numbers) -> syntax.Value:
    """A value of an interface with resolved names."""
    return replace(value, type=EquationScope(global_names, numbers).type_exp(value.type))


def scope_type(
    declaration: syntax.TypeDeclaration, module: str, global_names: GlobalNames, numbers: Numbers
) -> syntax.TypeDeclaration:
    """A type declaration with resolved names; it may refer to itself."""
    scope = EquationScope(global_names, numbers)
    body = declaration.body
    match body:
        case syntax.Abstract():
            return declaration
        case syntax.Abbreviation(type=type_):
            body = replace(body, type=scope.type_exp(type_))
        case syntax.Variant(constructors=constructors):
            variants = tuple(
                (LongName(module, name.name), tuple(scope.type_exp(a) for a in arguments))
                for name, arguments in constructors
            )
            body = replace(body, constructors=variants)
        case syntax.RecordFields(fields=fields):
            scope.labels_once(fields, body.at)
            found = tuple((LongName(module, name.name), scope.type_exp(t)) for name, t in fields)
            body = replace(body, fields=found)
    return replace(declaration, body=body)
