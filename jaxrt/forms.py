"""Forms: what the Zelus type of an input or output says about its value at run time.

A form is `Unit`, `Bool`, `Int`, `Int32`, `Int64`, `Float`, `Char`, `String` or `Function`, `Opaque`, an
enumeration, the class of a record, a constructor of a variant, an `Array` or a `Signal` of a form, or a tuple of
forms. `example` makes a value of a form, for abstract runs.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import IntEnum
from types import ModuleType
from typing import Any, Self

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder
from pzjax.jaxrt.text import text


class Unit:
    """The type `unit`; its value is `()`."""


class Bool:
    """The type `bool`: a scalar array."""


class Int:
    """The type `int`: a scalar array of JAX's default integer type, of whose 64 bits it takes 63."""


class Int32:
    """The type `int32`: a scalar array of integers."""


class Int64:
    """The types `int64` and `nativeint`: a scalar array of JAX's default integer type."""


class Float:
    """The type `float`: a scalar array of JAX's default floating-point type."""


class Char:
    """The type `char`: a scalar array that holds the code."""


class String:
    """The type `string`: a `Text`."""


class Function:
    """A function or a node, as a static parameter."""


class Opaque:
    """Any other type: the form does not tell what the value looks like."""


@dataclass(frozen=True)
class Array:
    """An array of `size` cells.

    Raises:
        ValueError: that is less than none.
    """

    cell: Form
    size: int

    def __post_init__(self) -> None:
        """Makes the size, which generated code may compute, a number."""
        size = int(self.size)
        if size < 0:
            raise ValueError(f"an array can't have {size} cells: its size is less than 0")
        object.__setattr__(self, "size", size)


@dataclass(frozen=True)
class Signal:
    """A signal: a value of a form, and whether it is present."""

    value: Form


@dataclass(frozen=True)
class Parameter:
    """The parameter of a type, by its number: `'a` in `'a option`."""

    number: int


@dataclass(frozen=True)
class Applied:
    """A type with parameters, such as `int option`: one of its constructors or the class of a record,
    and the forms of the parameters.
    """

    constructor: Any
    arguments: tuple[Form, ...]

    def example(self) -> Any:
        """A value made by the constructor, or of the record."""
        own = record_fields(self)
        if own:
            return self.constructor(*map(example, own.values()))
        return self.constructor.example(self.arguments)


def declared(module: ModuleType, name: str, *arguments: Form) -> Form:
    """The form of a type that another module declares; `Opaque` where it does not tell.

    Args:
        module: the module.
        name: the name of the type, a key of the module's `_TYPES`.
        arguments: the forms of the type's parameters.
    """
    return substituted(getattr(module, "_TYPES", {}).get(name, Opaque), arguments)


class Enumeration(IntEnum):
    """The constructors of a type without arguments; a value is their code.

    A member may be a pair, of the code and the name in the source: where that is no name of Python.
    """

    label: str

    def __new__(cls, code: int, label: str = "") -> Self:
        """A constructor."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member

    def __repr__(self) -> str:
        """The name in the source."""
        return self.label or self.name

    __str__ = __repr__

    @classmethod
    def named(cls, codes: Any) -> Any:
        """The constructors of codes, as a node gives them: one of one code, an array of names of an array."""
        codes = np.asarray(codes)
        if not codes.shape:
            return cls(int(codes))
        return np.array([repr(one) for one in cls])[codes]


def constructor_codes(form: type[Enumeration]) -> dict[str, int]:
    """The codes of the constructors of an enumeration in order, by their names in the source."""
    return {one.label or name: int(one) for name, one in form.__members__.items()}


Form = Any
"""A form: see the top of this module."""


def is_known(form: Form) -> bool:
    """Tells whether `example` can make a whole value of the form."""
    value = example(form)
    parts = jax.tree.leaves(value, is_leaf=lambda part: isinstance(part, Placeholder))
    return not any(isinstance(part, Placeholder) for part in parts)


def holds_function(form: Form) -> bool:
    """Tells whether a function is a part of the values of the form."""
    match form:
        case tuple():
            return any(map(holds_function, form))
        case Array(inner, _) | Signal(inner):
            return holds_function(inner)
        case Applied(_, arguments) if any(map(holds_function, arguments)):
            return True
    return form is Function or any(map(holds_function, record_fields(form).values()))


def example(form: Form) -> Any:
    """A value of a form: zeros, false, the first constructor, the empty string; a placeholder
    where the form does not tell. Numbers are Python's, so that they take the precision of the run.
    """
    match form:
        case tuple():
            return tuple(map(example, form))
        case Array(cell, size):
            return jax.tree.map(
                lambda leaf: jnp.broadcast_to(leaf, (size, *jnp.shape(leaf))), example(cell)
            )
        case Signal(value):
            return example(value), False
        case _ if form is Unit:
            return ()
        case _ if form is String:
            return text("")
        case _ if form is Bool:
            return False
        case _ if form is Float:
            return 0.0
        case _ if form in (Int, Int32, Int64, Char) or isinstance(form, type(Enumeration)):
            return 0
        case type() if own := record_fields(form):
            return form(*map(example, own.values()))
        case _ if hasattr(form, "example"):
            return form.example()
    return PLACEHOLDER


def record_fields(form: Form) -> dict[str, Form]:
    """The forms of the fields of a record in order, by their names in the source; empty for any other
    form.
    """
    match form:
        case Applied(type() as class_, arguments) if is_dataclass(class_):
            own = record_fields(class_)
            return {name: substituted(one, arguments) for name, one in own.items()}
        case type() if is_dataclass(form):
            return {one.metadata.get("label", one.name): one.type for one in fields(form)}
    return {}


def record_values(record: Any) -> list[Any]:
    """The values of the fields of a record, in order."""
    return [getattr(record, one.name) for one in fields(record)]


def record_class(form: Form) -> Any:
    """The class of a record, from its form."""
    return form.constructor if isinstance(form, Applied) else form


def substituted(form: Form, arguments: tuple[Form, ...]) -> Form:
    """A form with the given ones for its parameters."""
    match form:
        case Parameter(number) if number < len(arguments):
            return arguments[number]
        case tuple():
            return tuple(substituted(part, arguments) for part in form)
        case Array(cell, size):
            return Array(substituted(cell, arguments), size)
        case Signal(value):
            return Signal(substituted(value, arguments))
        case Applied(constructor, inner):
            return Applied(constructor, tuple(substituted(part, arguments) for part in inner))
    return form
