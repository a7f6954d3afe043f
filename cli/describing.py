"""Descriptions of forms, as `portable` reads them: the form of an input, or an output as it is traced, comes in."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import Any

import jax
from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.scalars import INTEGERS, int_bits
from pzjax.cli.inputs.structured import constructors, optional
from pzjax.cli.outputs.labels import Labelled, labels
from pzjax.cli.outputs.summaries import Summary
from pzjax.jaxrt import (
    Applied,
    Array,
    Bool,
    Char,
    Enumeration,
    Float,
    List,
    Signal,
    String,
    Text,
    Unit,
    Variant,
)
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.forms import (
    Form,
    constructor_codes,
    example,
    is_known,
    record_class,
    record_fields,
    record_values,
)
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.text import Choice
from pzjax.jaxrt.variants import Constructor

Description = list[Any]


def described(form: Form, names: Names = "") -> Description:
    """The description of a form that is known.

    Args:
        form: the form.
        names: what the source calls the parts of a value.

    Raises:
        CommandError: a part of it is a string.
    """
    match form:
        case tuple():
            return _tuple([described(one, own) for one, own in _parts(form, names)], names)
        case Array(cell, size):
            return ["array", size, described(cell)]
        case Signal(inner):
            return ["signal", described(inner)]
        case Applied(constructor, (cell,)) if constructor is List:
            return ["list", example(form).capacity, described(cell)]
        case Constructor() | Applied(Constructor()) | Variant():
            known = [
                [name, [*map(described, own)]]
                for name, own in zip(*constructors(form), strict=True)
            ]
            return ["variant", optional(form) is not None, known]
        case _ if own := record_fields(form):
            parts = [[label, described(one)] for label, one in own.items()]
            return ["record", record_class(form).__name__, parts]
        case type() if issubclass(form, Enumeration):
            return ["enumeration", [*constructor_codes(form)]]
    if form is Unit:
        return ["unit"]
    if form is String:
        raise _string()
    if form in INTEGERS:
        return [INTEGERS[form], int_bits(form)]
    return [{Bool: "bool", Char: "char", Float: str(float_type())}[form]]


def described_output(output: Any, form: Form | None, names: Names = "") -> Description:
    """The description of an output: of what its form does not tell, the names of its arrays.

    Args:
        output: arrays, or what has their shapes; as `summarised` gives them.
        form: its form, where it is known.
        names: what the source calls the parts of it.

    Raises:
        CommandError: a part of it is a string.
    """
    match output:
        case Labelled(inner, name):
            own = form[1] if isinstance(form, tuple) else None
            return ["record", "", [[name, described_output(inner, own)]]]
        case Summary():
            pairs = zip(output.names, output.values, strict=True)
            return ["record", "", [[name, described_output(one, None)] for name, one in pairs]]
        case _ if form is not None and _is_whole(output, form):
            return described(form, names)
        case tuple() if output:
            forms = form if isinstance(form, tuple) else (None,) * len(output)
            own = [
                described_output(one, inner, name)
                for one, (inner, name) in zip(output, _parts(forms, names), strict=True)
            ]
            if labels(output):
                return ["record", "", [part for _, _, parts in own for part in parts]]
            return _tuple(own, names)
        case Text() | Choice():
            raise _string()
        case _ if is_dataclass(output) and (own := record_fields(type(output))):
            fields = zip(own.items(), record_values(output), strict=True)
            parts = [[label, described_output(one, inner)] for (label, inner), one in fields]
            return ["record", "", parts]
    leaves = jax.tree_util.tree_flatten_with_path(output)[0]
    parts = [[jax.tree_util.keystr(path), [*leaf.shape]] for path, leaf in leaves]
    return ["raw", parts]


def _is_whole(output: Any, form: Form) -> bool:
    """Tells whether a form says all of an output."""
    return is_known(form) and jax.tree.structure(output) == jax.tree.structure(example(form))


def _parts(forms: tuple[Form, ...], names: Names) -> list[tuple[Form, Names]]:
    """The forms of the parts of a tuple, each with the names of its own parts."""
    own = names if isinstance(names, tuple) else ("",) * len(forms)
    inner = [name if isinstance(name, tuple) else "" for name in own]
    return [*zip(forms, inner, strict=True)]


def _tuple(parts: list[Description], names: Names) -> Description:
    own = names if isinstance(names, tuple) else ("",) * len(parts)
    called = [name if isinstance(name, str) else "" for name in own]
    return ["tuple", [list(pair) for pair in zip(called, parts, strict=True)]]


def _string() -> CommandError:
    return CommandError("pzjax: a string is no number and can't be exported")
