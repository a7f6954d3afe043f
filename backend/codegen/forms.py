"""Forms: the Python expressions that tell the runtime what the values of a type look like.

In:  a Zelus type. Out: an expression such as `(rt.Float, rt.Bool)`; see `jaxrt/forms.py`.

A type of another module is looked up there when the program starts (`rt.declared`): each generated module
tells the forms of its types in the dict `_TYPES`. Abbreviations of this module are written out. The size of an
array is written as the source spells it; the runtime makes a number of it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pzjax.backend.codegen.types import SCALARS
from pzjax.backend.stdlib_facts import LIBRARY
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import instance

_LIBRARY_TYPES = {
    ("Char", "t"): "Char",
    ("Distribution", "log_proba"): "Float",
    ("Infer_importance", "prob"): "Unit",
    ("Infer_pf", "prob"): "Unit",
    ("Int32", "t"): "Int32",
    ("Int64", "t"): "Int64",
    ("Linalg", "elt"): "Float",
    ("Linalg_d", "elt"): "Float",
    ("Mat", "elt"): "Float",
    ("Nativeint", "t"): "Int64",
    ("String", "t"): "String",
}
"""Types of library modules that stand for one that every program knows."""

_LIBRARY_FORMS = {
    ("Complex", "t"): "t",
    ("Node", "return"): "Return",
    ("Node", "status"): "Success",
}
"""Types of library modules whose form is a value of the module in Python: of which name."""


@dataclass(frozen=True)
class Forms:
    """What is known of declared types.

    Attributes:
        own: the Python name of the form of each record and variant of this module.
        abbreviations: the declarations of the abbreviations of this module.
        module: the Python name of another module, which is imported; without it nothing is known of
            the types of other modules.
        value: the expression of a value of a module, which may be a size; None where there is none.
        sizes: the expressions of the static parameters in scope, which may be sizes too.
    """

    own: Mapping[str, str] = field(default_factory=dict)
    abbreviations: Mapping[str, obc.TypeDecl] = field(default_factory=dict)
    module: Callable[[str], str] | None = None
    value: Callable[[obc.LongName], ast.expr | None] = lambda name: None
    sizes: Mapping[obc.Ident, ast.expr] = field(default_factory=dict)

    def within(self, sizes: Mapping[obc.Ident, ast.expr]) -> Forms:
        """The same, where more static parameters are in scope."""
        return replace(self, sizes={**self.sizes, **sizes})

    def of(self, type_: obc.Type, parameters: Sequence[str] = ()) -> ast.expr:
        """The form of a type.

        Args:
            type_: the type.
            parameters: inside a type declaration, the names of its parameters.
        """
        match type_:
            case obc.TypeVar(name) if name in parameters:
                return _rt_call("Parameter", ast.Constant(parameters.index(name)))
            case obc.TypeName(obc.LongName("Stdlib", name), arguments):
                return self.of_library(name, [self.of(one, parameters) for one in arguments])
            case obc.TypeName(obc.LongName(None, name), arguments) if name in self.abbreviations:
                return self.of(_written_out(self.abbreviations[name], arguments), parameters)
            case obc.TypeName(obc.LongName(None, name), arguments) if name in self.own:
                form = ast.Name(self.own[name])
                if not arguments:
                    return form
                given = [self.of(one, parameters) for one in arguments]
                return _rt_call("Applied", form, ast.Tuple(given))
            case obc.TypeName(obc.LongName(str() as module, name), arguments):
                return self.of_module(module, name, [self.of(one, parameters) for one in arguments])
            case obc.TypeProduct(items):
                return ast.Tuple([self.of(item, parameters) for item in items])
            case obc.TypeArray(cell, size):
                number = self.of_size(size)
                if number is not None:
                    return _rt_call("Array", self.of(cell, parameters), number)
            case obc.TypeArrow():
                return _rt("Function")
        return _rt("Opaque")

    def of_size(self, size: obc.Size) -> ast.expr | None:
        """The number of cells of an array; None where it is not known."""
        match size:
            case obc.SizeConst(number):
                return ast.Constant(number)
            case obc.SizeName(name):
                return self.sizes.get(name)
            case obc.SizeGlobal(name):
                return self.value(name)
            case obc.SizeOp(operator, left, right):
                one, other = self.of_size(left), self.of_size(right)
                if one is None or other is None:
                    return None
                return ast.BinOp(one, ast.Add() if operator == "plus" else ast.Sub(), other)

    def of_library(self, name: str, arguments: list[ast.expr]) -> ast.expr:
        """The form of a type that every program knows."""
        match name, arguments:
            case ("unit", []):
                return _rt("Unit")
            case ("string", []):
                return _rt("String")
            case ("list", _):
                return _rt_call("Applied", _rt("List"), ast.Tuple(arguments))
            case ("option", _):
                some = ast.Attribute(_rt("option"), "Some")
                return _rt_call("Applied", some, ast.Tuple(arguments))
            case ("signal", [value]):
                return _rt_call("Signal", value)
        return _rt(SCALARS.get(name, "Opaque"))

    def of_module(self, module: str, name: str, arguments: list[ast.expr]) -> ast.expr:
        """The form of a type of another module."""
        if (module, name) in _LIBRARY_TYPES:
            return _rt(_LIBRARY_TYPES[module, name])
        if self.module is None:
            return _rt("Opaque")
        if (module, name) in _LIBRARY_FORMS:
            form = ast.Attribute(ast.Name(self.module(module)), _LIBRARY_FORMS[module, name])
            return _rt_call("Applied", form, ast.Tuple(arguments)) if arguments else form
        if module in LIBRARY:
            return _rt("Opaque")
        return _rt_call("declared", ast.Name(self.module(module)), ast.Constant(name), *arguments)


def is_opaque(form: ast.expr) -> bool:
    """Tells whether a form says nothing."""
    return isinstance(form, ast.Attribute) and form.attr == "Opaque"


def _written_out(declaration: obc.TypeDecl, arguments: Sequence[obc.Type]) -> obc.Type:
    """What an abbreviation stands for."""
    assert isinstance(declaration.body, obc.Abbreviation)
    given = dict(zip(declaration.parameters, arguments, strict=True))
    return instance(declaration.body.type, given)


def _rt(name: str) -> ast.expr:
    return ast.Attribute(ast.Name("rt"), name)


def _rt_call(name: str, *arguments: ast.expr) -> ast.expr:
    return ast.Call(_rt(name), list(arguments), [])
