"""Kinds of values of the runtime: a form and what is known of its values come in, a `Kind` goes out.

Of an input its form tells all; of an output, what the traced step gives tells what the form leaves open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import is_dataclass
from typing import Any

import jax
import numpy as np
from pzjax.cli.columns import kinds
from pzjax.cli.columns.kinds import Kind
from pzjax.cli.columns.plan import Plan
from pzjax.cli.names import distinct, whole
from pzjax.cli.outputs.labels import Labelled
from pzjax.cli.outputs.summaries import Summary
from pzjax.jaxrt import (
    Applied,
    Array,
    Bool,
    BoundedList,
    Char,
    Enumeration,
    Float,
    Int,
    Int32,
    Int64,
    Placeholder,
    Signal,
    Text,
    Variant,
)
from pzjax.jaxrt import option as library
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import (
    Form,
    constructor_codes,
    example,
    record_fields,
    record_values,
    substituted,
)
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.spelling import written_as
from pzjax.jaxrt.text import Choice
from pzjax.jaxrt.variants import Constructor

_INTEGERS: dict[Any, tuple[str, int]] = {
    Int: ("int", 63),
    Int32: ("int32", 32),
    Int64: ("int64", 64),
}
"""The types of integers, and how many bits these have at most."""


def plan(value: Any, form: Form | None, names: Names = "") -> Plan:
    """The columns of values.

    Args:
        value: one of them, or what has the shapes and types of its arrays.
        form: its form, where it is known.
        names: what the source calls its parts.
    """
    names = distinct(names)
    return Plan(described(value, form, names), whole(names))


def input_plan(form: Form, names: Names = "") -> Plan:
    """The columns of inputs, of whose parts the source has names."""
    if isinstance(form, Variant) and any(form.arguments):
        return Plan(kinds.Unknown())
    return plan(arrays(example(form)), form, names)


def output_plan(outputs: Any, form: Form | None, names: Names = "") -> Plan:
    """The columns of outputs, from arrays of some of them, the steps along their first axis."""
    return plan(_without_axis(outputs), form, names)


def _form(shape: tuple[int, ...], dtype: Any) -> Any:
    return jax.ShapeDtypeStruct(shape, dtype)  # type: ignore[no-untyped-call]


def _without_axis(tree: Any) -> Any:
    """What one of several values looks like."""
    return jax.tree.map(lambda leaf: _form(leaf.shape[1:], leaf.dtype), tree)


def described(value: Any, form: Form | None = None, names: Names = "") -> Kind:
    """The kind of a value.

    Args:
        value: what has the shapes and types of the arrays of the value.
        form: its form, where it is known.
        names: what the source calls its parts.
    """
    match value:
        case _ if isinstance(form, Array):
            return kinds.Array(form.size, described(_without_axis(value), form.cell))
        case Placeholder():
            return kinds.Unknown()
        case Text() | Choice() | Buffer() | Variant() | BoundedList() if size := _size(value):
            return kinds.Array(size[0], described(_without_axis(value), form))
        case Text():
            return _template(value)
        case Choice(tag, texts):
            return kinds.Choice(str(tag.dtype), tuple(map(_template, texts)))
        case Buffer():
            return kinds.Buffer(value.capacity)
        case Labelled(inner, name):
            own = form[1] if isinstance(form, tuple) else None
            return kinds.Label(name, described(inner, own))
        case Summary():
            return kinds.Record(value.name, value.names, tuple(map(described, value.values)))
        case Variant():
            return _variant(value, form)
        case BoundedList():
            cell = form.arguments[0] if isinstance(form, Applied) else None
            inside = described(_without_axis(value.items), cell)
            return kinds.List(value.capacity, inside, str(value.length.dtype))
        case tuple((inner, _)) if isinstance(form, Signal):
            return kinds.Signal(described(inner, form.value))
        case tuple() | list():
            return _tuple(value, form, names)
        case _ if is_dataclass(value):
            own = record_fields(form) or record_fields(type(value))
            parts = zip(record_values(value), own.values(), strict=True)
            made = tuple(described(one, inner) for one, inner in parts)
            return kinds.Record(type(value).__name__, tuple(own), made)
        case _ if value.shape:
            return kinds.Array(value.shape[0], described(_without_axis(value), form))
    return _scalar(value, form)


def _size(value: Any) -> tuple[int, ...]:
    """The sizes of what may be an array of values: as the particles of a distribution are."""
    match value:
        case Text():
            return tuple(value.values[0].shape)
        case Variant() | Choice():
            return tuple(value.tag.shape)
    return tuple(value.length.shape)


def _template(value: Text) -> kinds.Template:
    types = [str(leaf.dtype) for leaf in value.values]
    return kinds.Template(tuple(zip(map(written_as, value.kinds), types, strict=True)))


def _variant(value: Variant, form: Form | None) -> Kind:
    forms = constructors(form) or [(None,) * len(own) for own in value.arguments]
    arguments = tuple(
        tuple(described(one, inner) for one, inner in zip(own, forms_, strict=True))
        for own, forms_ in zip(value.arguments, forms, strict=True)
    )
    some: Any = library.Some
    is_option = (value.type, value.names) == (some.type, some.names)
    return kinds.Variant(is_option, value.names, arguments)


def constructors(form: Form | None) -> Sequence[Sequence[Form]]:
    """The forms of the arguments of each constructor; empty where the form does not tell."""
    match form:
        case Applied(Constructor() as constructor, parameters):
            return [substituted(forms, parameters) for forms in constructor.forms]
        case Constructor():
            return form.forms
    return ()


def _tuple(value: Any, form: Form | None, names: Names) -> Kind:
    forms = form if isinstance(form, tuple) else (None,) * len(value)
    own = names if isinstance(names, tuple) else ("",) * len(value)
    parts = [
        described(one, inner, name if isinstance(name, tuple) else "")
        for one, inner, name in zip(value, forms, own, strict=True)
    ]
    return kinds.Tuple(tuple(map(whole, own)), tuple(parts))


def _scalar(value: Any, form: Form | None) -> Kind:
    dtype = str(value.dtype)
    match form:
        case _ if form is Char:
            return kinds.Char(dtype)
        case type() if issubclass(form, Enumeration):
            return kinds.Enumeration(tuple(constructor_codes(form)), dtype)
    kind = np.dtype(value.dtype).kind
    if form is Bool or kind == "b":
        return kinds.Number("bool", dtype)
    if form is Float or kind not in "iu":
        return kinds.Number("float", dtype)
    name, most = _INTEGERS.get(form, ("int", 63))
    bits = 8 * np.dtype(value.dtype).itemsize
    return kinds.Number(name, dtype, min(most, bits))
