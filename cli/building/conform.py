"""Does a Python file implement an interface? `python -m pzjax.cli.building.conform F.zli FOLDER`.

A line for each thing that is wrong goes out, and the exit code 1. Every value is looked at as generated
code will use it: a node makes a step and a function is applied, both abstractly, to inputs of their types.
What a type does not tell (`'a`, an abstract type) is not looked at.
"""

from __future__ import annotations

import ast
import functools
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
from pzjax import jaxrt as rt
from pzjax import load
from pzjax.backend.codegen.forms import Forms
from pzjax.backend.codegen.names import public
from pzjax.backend.codegen.types import SCALARS
from pzjax.cli.errors import CommandError, explained
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.declared import declarations
from pzjax.frontend_bridge.dump.syntax import (
    Kind,
    LongName,
    Type,
    TypeArray,
    TypeArrow,
    TypeName,
    TypeProduct,
)
from pzjax.frontend_bridge.dump.types import show_type
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import Form, example, is_known, record_fields, record_values
from pzjax.jaxrt.placeholder import is_unsettled
from pzjax.jaxrt.variants import Constructor

_FUNCTIONS = (Kind.ANY, Kind.ANYDISCRETE)
_NODES = (Kind.DISCRETE, Kind.CONTINUOUS, Kind.PROBA)
_EVERYWHERE = {*SCALARS, "unit", "string", "list", "option", "signal"}
"""Types that every program knows."""

_SCALARS: dict[Any, tuple[Any, str]] = {
    rt.Bool: (jnp.bool_, "a boolean"),
    rt.Int: (jnp.integer, "an integer"),
    rt.Int32: (jnp.integer, "an integer"),
    rt.Int64: (jnp.integer, "an integer"),
    rt.Char: (jnp.integer, "an integer, the code of a character"),
    rt.Float: (jnp.floating, "a float"),
}


def problems(interface: Path, folder: Path) -> Iterator[str]:
    """What is wrong with the implementation of an interface, a line each.

    Args:
        interface: the `.zli`; its implementation is the `.py` beside it.
        folder: where the modules that it imports are, if not beside it.
    """
    file = interface.with_suffix(".py")
    declared = declarations(interface)
    with explained(f"{file}: error: it can't be imported", debug=False):
        module = load(file, folders=[folder])
    abbreviations = {
        one.name: one.body.type.type
        for one in declared
        if isinstance(one, syntax.TypeDeclaration) and isinstance(one.body, syntax.Abbreviation)
    }
    own = _own_forms(declared, module)
    for one in declared:
        for problem in _problems(one, module, abbreviations, own):
            problem = problem.removeprefix(f"{file.name}: error: ")
            place = f"{interface}:{one.at.line}:{one.at.column + 1}"
            yield f"{place}: error: {file.name}: {problem}"


def _own_forms(declared: Sequence[syntax.Declaration], module: ModuleType) -> dict[str, Form]:
    """The forms of the records and variants of an interface that have no parameters, as the module makes them."""
    found: dict[str, Form] = {}
    for declaration in declared:
        match declaration:
            case syntax.TypeDeclaration(_, _, name, (), syntax.Variant(_, _, constructors)):
                every = [getattr(module, public(one.name), rt.Opaque) for one, _ in constructors]
                with_arguments = [one for one in every if isinstance(one, Constructor)]
                made = (with_arguments or every)[0]
                found[name] = type(made) if isinstance(made, rt.Enumeration) else made
            case syntax.TypeDeclaration(_, _, name, (), syntax.RecordFields(_, _, fields)):
                found[name] = getattr(module, "_RECORDS", {}).get(fields[0][0].name, rt.Opaque)
    return found


def _problems(
    declaration: syntax.Declaration,
    module: ModuleType,
    abbreviations: Mapping[str, Type],
    own: Mapping[str, Form],
) -> Iterator[str]:
    match declaration:
        case syntax.TypeDeclaration(_, _, _, _, syntax.Variant(_, _, constructors)):
            for constructor, _ in constructors:
                if not hasattr(module, public(constructor.name)):
                    yield f"there is no {public(constructor.name)}, a constructor of {declaration.name}"
        case syntax.TypeDeclaration(_, _, _, _, syntax.RecordFields(_, _, fields)):
            classes = getattr(module, "_RECORDS", {})
            labels = [label.name for label, _ in fields]
            if missing := [label for label in labels if label not in classes]:
                yield (
                    f"_RECORDS, a dict from labels to the class of their record, has no "
                    f"{', '.join(missing)} of {declaration.name}; make the class with @rt.state"
                )
        case syntax.Value(_, _, name, type_):
            try:
                _check(name, module, _resolved(type_.type, abbreviations), own)
            except CommandError as error:
                yield error.message


def _check(name: str, module: ModuleType, type_: Type, own: Mapping[str, Form]) -> None:
    """Checks a value of the module.

    Raises:
        CommandError: it has not the type, or there is none.
    """
    python = public(name)
    what = f"{python} : {show_type(type_)}"
    if not hasattr(module, python):
        raise CommandError(f"there is no {what}")
    value = getattr(module, python)
    match type_:
        case TypeArrow(kind, argument, result) if kind in _NODES:
            if not isinstance(value, rt.Node):
                raise CommandError(f"{what} is no node; make a class one with @rt.node")
            if value.proba is not (kind is Kind.PROBA):
                wanted = "a probabilistic node" if kind is Kind.PROBA else "not probabilistic"
                raise CommandError(f"{what} must be {wanted}, see `proba` of @rt.node")
            inputs = form(argument, own)
            if is_known(inputs):
                _check_result(
                    what, functools.partial(_stepped, value), form(result, own), example(inputs)
                )
        case TypeArrow():
            if not callable(value):
                raise CommandError(f"{what} is no function")
            arguments, result = _uncurried(type_)
            forms = [form(one, own) for one in arguments]
            if arguments and all(map(is_known, forms)):
                given = [example(one) for one in forms]
                _check_arity(what, value, len(given))
                apply = functools.partial(rt.call, value, rt.as_key(0))
                _check_result(what, apply, form(result, own), *given)
        case _:
            _check_result(what, lambda: value, form(type_, own))


def _check_arity(what: str, function: Callable[..., Any], count: int) -> None:
    """Checks that a function can be called with so many arguments, after its key where it draws."""
    every = count + getattr(function, "draws", False)
    try:
        inspect.signature(function).bind(*range(every))
    except TypeError as error:
        names = ", ".join(inspect.signature(function).parameters)
        raise CommandError(f"{what} takes ({names}), but is given {every}") from error
    except ValueError:
        return  # a function of C may not tell


def _stepped(node: rt.Node, given: Any) -> Any:
    """The output of the first step of a node."""
    if not node.proba:
        return node.step(node.init(0, like=given), given)[1]
    _, (output, _) = node.step(node.init(0, like=given), (rt.as_key(0), given))
    return output


def _uncurried(type_: Type) -> tuple[list[Type], Type]:
    """The arguments of a function, and the type of what it gives once it has them all."""
    arguments = []
    while isinstance(type_, TypeArrow) and type_.kind in _FUNCTIONS:
        arguments.append(type_.argument)
        type_ = type_.result
    return arguments, type_


def _check_result(what: str, make: Callable[..., Any], wanted: Form, *given: Any) -> None:
    """Makes a value abstractly, of values that are as unknown as in a run, and checks that it has a form."""
    made = []
    with explained(f"{what} fails", debug=False):
        jax.eval_shape(lambda *values: made.append(make(*values)), *arrays(given))
    if problem := mismatch(made[0], wanted):
        raise CommandError(f"{what}: what it gives is {problem}")


def mismatch(value: Any, form: Form) -> str | None:
    """What a value is and what it should be, where it has not the form."""
    match form:
        case tuple():
            if not isinstance(value, tuple) or len(value) != len(form):
                return f"{_shown(value)}, not a tuple of {len(form)}"
            found = (mismatch(part, one) for part, one in zip(value, form, strict=True))
            return next(filter(None, found), None)
        case rt.Array(cell, size):
            leaves = jax.tree.leaves(value)
            if any(jnp.shape(leaf)[:1] != (size,) for leaf in leaves):
                return f"{_shown(value)}, not an array of {size}"
            return mismatch(jax.tree.map(_cell, value), cell)
        case type() if form in _SCALARS:
            kind, name = _SCALARS[form]
            if not _is_array(value) or jnp.shape(value) or not jnp.issubdtype(_dtype(value), kind):
                return f"{_shown(value)}, not {name}"
        case rt.Unit if value != ():
            return f"{_shown(value)}, not the unit ()"
        case rt.String if not isinstance(value, rt.Text):
            return f"{_shown(value)}, not a string as rt.text makes it"
        case type() if issubclass(form, rt.Enumeration):
            return mismatch(value, rt.Int) and f"{_shown(value)}, not a {form.__name__}"
        case type() if fields := record_fields(form):
            if not isinstance(value, form):
                return f"{_shown(value)}, not a {form.__name__}"
            each = zip(record_values(value), fields.values(), strict=True)
            return next(filter(None, (mismatch(part, one) for part, one in each)), None)
        case rt.Variant(type=name) | Constructor(type=name):
            if not isinstance(value, rt.Variant) or value.type != name:
                return f"{_shown(value)}, not a value of the type {name}"
            forms = form.forms if isinstance(form, Constructor) else ()
            for constructor, parts, own in zip(value.names, value.arguments, forms, strict=False):
                for part, one in zip(parts, own, strict=True):
                    if not is_unsettled(part) and (problem := mismatch(part, one)):
                        return f"a {constructor} of {problem}"
    return None


def _is_array(value: Any) -> bool:
    return isinstance(value, bool | int | float) or hasattr(value, "dtype")


def _dtype(value: Any) -> Any:
    return value.dtype if hasattr(value, "dtype") else jnp.result_type(value)


def _cell(leaf: Any) -> Any:
    return jax.ShapeDtypeStruct(jnp.shape(leaf)[1:], _dtype(leaf))  # type: ignore[no-untyped-call]


def _shown(value: Any) -> str:
    """What a value is, for messages."""
    if isinstance(value, tuple):
        return f"a tuple of {len(value)}"
    if not _is_array(value):
        return f"a Python {type(value).__name__}"
    shape = jnp.shape(value)
    return f"{_dtype(value)}" + (f" of shape {shape}" if shape else "")


def form(type_: Type, own: Mapping[str, Form]) -> Form:
    """The form of the values of a type: that which generated code would give it; `own` are those of this module."""
    names = {name: f"own_{number}" for number, name in enumerate(own)}
    known = {names[name]: one for name, one in own.items()}
    return eval(ast.unparse(Forms(own=names).of(type_)), {"rt": rt, **known})


def _resolved(type_: Type, abbreviations: Mapping[str, Type]) -> Type:
    """A type without abbreviations of this module, those of the library named as everywhere else."""

    def each(types: Sequence[Type]) -> tuple[Type, ...]:
        return tuple(_resolved(one, abbreviations) for one in types)

    match type_:
        case TypeName(LongName(None, name), ()) if name in abbreviations:
            return _resolved(abbreviations[name], abbreviations)
        case TypeName(LongName(None, name), arguments) if name in _EVERYWHERE:
            return TypeName(LongName("Stdlib", name), each(arguments))
        case TypeName(name, arguments):
            return TypeName(name, each(arguments))
        case TypeProduct(items):
            return TypeProduct(each(items))
        case TypeArray(cell, size):
            return TypeArray(_resolved(cell, abbreviations), size)
        case TypeArrow(kind, argument, result, name):
            given, made = each([argument, result])
            return TypeArrow(kind, given, made, name)
    return type_


def main() -> int:
    """Print what is wrong; the exit code tells whether anything is."""
    interface, folder = map(Path, sys.argv[1:])
    try:
        with redirect_stdout(sys.stderr):  # what the module itself prints
            found = list(problems(interface, folder))
    except CommandError as error:
        found = [error.message]
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
