"""Outputs as Python values: arrays of a chunk of steps come in, one value a step goes out.

A value is a bool, int, float, str, `Tagged`, `Present`, `Named`, None, or a tuple or list of values; its
`repr` is its text.
None is what is not there: an absent signal, an option without a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, is_dataclass
from typing import Any

import jax
import numpy as np
from pzjax.cli.outputs.labels import Labelled
from pzjax.cli.outputs.summaries import Summary
from pzjax.jaxrt import Applied, Array, Char, Enumeration, List, Placeholder, Signal, Text, Variant
from pzjax.jaxrt import option as library
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.forms import (
    Form,
    constructor_codes,
    record_fields,
    record_values,
    substituted,
)
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.text import WRITERS, Choice, read
from pzjax.jaxrt.variants import Constructor

Value = Any

_SOME: Any = library.Some
SOME: int = _SOME.number
"""The number of the constructor `Some` of the library's type `option`."""


class Listed(list[Value]):
    """A list of the program: unlike an array it need not have the same length at each step."""


@dataclass(frozen=True, repr=False)
class Tagged:
    """A constructor with its arguments, a record, or the summary of a distribution.

    Attributes:
        name: the name of the constructor, the record's type or the distribution's family.
        arguments: the arguments of a constructor.
        fields: the fields of a record or summary, by name.
    """

    name: str
    arguments: tuple[Value, ...] = ()
    fields: Mapping[str, Value] = field(default_factory=dict)

    def __repr__(self) -> str:
        """As Python writes a name or a call."""
        inside = [*map(repr, self.arguments)]
        inside += [f"{name}={value!r}" for name, value in self.fields.items()]
        return f"{self.name}({', '.join(inside)})" if inside else self.name


@dataclass(frozen=True, repr=False)
class Present:
    """The value of a signal that is present."""

    value: Value

    def __repr__(self) -> str:
        """As the value."""
        return repr(self.value)


class Named(tuple[str, Value]):
    """A value with a name that the program gives it."""


class Given(Tagged):
    """An option that has a value: `Some` of the library."""


def values(output: Any, count: int, form: Form | None = None) -> list[Value]:
    """The values of an output at each step.

    Args:
        output: a pytree of NumPy arrays, the steps along their first axis.
        count: the number of steps.
        form: the form of the output, where it is known.
    """
    match output:
        case _ if isinstance(form, Array):
            return _array(output, count, form)
        case Choice(tags, texts):
            rows = [values(one, count) for one in texts]
            return [rows[tag][row] for row, tag in enumerate(tags)]
        case Labelled(inside, name):
            own = form[1] if isinstance(form, tuple) else None
            return [Named((name, row)) for row in values(inside, count, own)]
        case Buffer(lengths, cells, capacity):
            return [read(Buffer(*row, capacity)) for row in zip(lengths, cells, strict=True)]
        case Text():
            pieces = zip(*output.values, strict=True)
            return [read(Text(row, output.kinds)) for row in pieces]
        case Placeholder():
            return [Tagged("?")] * count
        case tuple((inside, present)) if isinstance(form, Signal):
            rows = values(inside, count, form.value)
            return [
                Present(row) if there else None for row, there in zip(rows, present, strict=True)
            ]
        case Variant() if is_option(output):
            options = _variants(output, count, argument_forms(form))
            return [Given("Some", row.arguments) if row.arguments else None for row in options]
        case Variant():
            return _variants(output, count, argument_forms(form))
        case BoundedList():
            return _lists(output, cell_form(form))
        case Summary():
            parts = dict(zip(output.names, output.values, strict=True))
            return _fields(output.name, parts, count)
        case tuple(()):
            return [()] * count
        case tuple():
            forms = form if isinstance(form, tuple) else [None] * len(output)
            columns = [values(part, count, one) for part, one in zip(output, forms, strict=True)]
            return [*zip(*columns, strict=True)]
        case list():
            columns = [values(part, count) for part in output]
            return [*map(list, zip(*columns, strict=True))] if columns else [[]] * count
        case _ if is_dataclass(output):
            own = record_fields(form) or record_fields(type(output))
            parts = dict(zip(own, record_values(output), strict=True))
            return _fields(type(output).__name__, parts, count, own.values())
    return _numbers(output, form)


def _numbers(leaf: Any, form: Any) -> list[Value]:
    """The numbers of one array; those of arrays in it as lists of lists."""
    if form is Char:
        return [WRITERS["char"](code) for code in leaf]
    if isinstance(form, type) and issubclass(form, Enumeration):
        names = {code: Tagged(name) for name, code in constructor_codes(form).items()}
        return [names.get(code, code) for code in leaf.tolist()]
    if leaf.dtype.kind in "biu" or leaf.dtype == np.float64:
        return list(leaf.tolist())
    # A float of fewer bits as the shortest decimal that stands for it, not for its double.
    shortest = [float(str(number)) for number in leaf.ravel()]
    return list(np.asarray(shortest).reshape(leaf.shape).tolist())


def _array(output: Any, count: int, form: Array) -> list[Value]:
    """Arrays as lists of the values of their cells."""
    cells = jax.tree.map(lambda leaf: leaf.reshape(count * form.size, *leaf.shape[2:]), output)
    flat = values(cells, count * form.size, form.cell)
    return [flat[row * form.size : (row + 1) * form.size] for row in range(count)]


def _fields(
    name: str, parts: Mapping[str, Any], count: int, forms: Iterable[Form | None] = ()
) -> list[Value]:
    forms = list(forms) or [None] * len(parts)
    columns = [values(part, count, form) for part, form in zip(parts.values(), forms, strict=True)]
    return [
        Tagged(name, fields=dict(zip(parts, (column[row] for column in columns), strict=True)))
        for row in range(count)
    ]


def _variants(output: Variant, count: int, forms: Sequence[Form]) -> list[Tagged]:
    """Each value by its own constructor; what the others hold is left over and not shown."""
    forms = forms or [None] * len(output.arguments)
    arguments = [
        values(parts, count, form) for parts, form in zip(output.arguments, forms, strict=True)
    ]
    return [
        Tagged(output.names[tag], arguments[tag][row])
        for row, tag in enumerate(output.tag.tolist())
    ]


def is_option(output: Variant) -> bool:
    """Tells whether a value is of the library's type `option`."""
    return (output.type, output.names) == (_SOME.type, _SOME.names)


def argument_forms(form: Form | None) -> Sequence[Form]:
    """The forms of the arguments of each constructor; empty where the form does not tell."""
    match form:
        case Applied(Constructor() as constructor, parameters):
            return [substituted(forms, parameters) for forms in constructor.forms]
        case Constructor():
            return form.forms
    return ()


def cell_form(form: Form | None) -> Form | None:
    """The form of the elements of a list, where it is known."""
    match form:
        case Applied(constructor, (cell,)) if constructor is List:
            return cell
    return None


def _lists(output: BoundedList, form: Form | None) -> list[Value]:
    """The elements of each list; a list that did not fit is not shown as if it had."""
    rows: list[Value] = []
    for row, (length, lost) in enumerate(zip(output.length, output.overflow, strict=True)):
        items = jax.tree.map(lambda leaf, row=row: leaf[row], output.items)
        room = max((len(leaf) for leaf in jax.tree.leaves(items)), default=int(length))
        whole = values(items, room, form) if length else []
        rows.append(Tagged("list_overflow") if lost else Listed(whole[:length]))
    return rows
