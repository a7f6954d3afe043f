"""Whether an input fits: an input and the form that its node wants come in, one error where they don't go together.

JAX would take an array that is too long, use a part of it, and say nothing; of a value of another kind it would
speak in its own words. Shapes and kinds are known when a step is traced, so a compiled step does not pay for this.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.forms import (
    Applied,
    Array,
    Bool,
    Char,
    Enumeration,
    Float,
    Form,
    Int,
    Int32,
    Int64,
    Signal,
    String,
    record_class,
    record_fields,
    record_values,
)
from pzjax.jaxrt.placeholder import Placeholder
from pzjax.jaxrt.variants import Constructor, Variant

Sizes = tuple[int, ...]


class WrongSize(ValueError):
    """An input of a step has not the size that the type of its node tells."""


def check_input(value: Any, form: Form, of: str) -> None:
    """Checks the sizes and the kinds of an input, as far as its form tells them.

    Args:
        value: the input.
        form: its form.
        of: the node, for the message.

    Raises:
        WrongSize: a part of it has another shape.
        WrongForm: a part of it is a value of another kind.
    """
    _check(value, form, (), "", of)


def _check(value: Any, form: Form, sizes: Sizes, part: str, of: str) -> None:
    """Checks a part of an input, which is a cell of arrays of the given sizes."""
    match form:
        case _ if isinstance(value, Placeholder):
            return
        case tuple():
            if not isinstance(value, tuple | list) or len(value) != len(form):
                found = f"{len(value)} parts" if isinstance(value, tuple | list) else "one value"
                _wrong_size(f"a tuple of {len(form)} parts", found, part, of)
            for place, (one, inner) in enumerate(zip(value, form, strict=True), 1):
                _check(one, inner, sizes, f"{part}.{place}", of)
        case Array(cell, size):
            _check(value, cell, (*sizes, size), part, of)
        case Signal(inner):
            if isinstance(value, tuple) and len(value) == 2:
                _check(value[0], inner, sizes, part, of)
                _check_scalar(value[1], Bool, sizes, f"{part}.2", of)
            elif found := _of_python(value):
                _wrong_kind("a pair of a value and whether it is present", found, part, of)
        case _ if own := record_fields(form):
            _check_record(value, form, sizes, part, of)
            for (name, inner), one in zip(own.items(), record_values(value), strict=True):
                _check(one, inner, sizes, f"{part}.{name}", of)
        case Variant() | Constructor() | Applied(Variant() | Constructor()):
            _check_variant(value, record_class(form), part, of)
        case _ if form is String:
            if found := _of_python(value):
                _wrong_kind('a text, `rt.text("...")`', found, part, of)
        case type() if form in _KINDS or issubclass(form, Enumeration):
            _check_scalar(value, form, sizes, part, of)


def _check_record(value: Any, form: Form, sizes: Sizes, part: str, of: str) -> None:
    class_ = record_class(form)
    if not isinstance(value, class_):
        names = ", ".join(f"{name}=..." for name in record_fields(form))
        wanted = f"a record, `{class_.__name__}({names})`"
        wanted += ", whose fields are arrays" if sizes else ""
        _wrong_kind(wanted, in_words(value), part, of)


def _check_variant(value: Any, form: Variant | Constructor, part: str, of: str) -> None:
    if isinstance(value, Variant) and (value.type, value.names) == (form.type, form.names):
        return
    found = f"one of the type {value.type}" if isinstance(value, Variant) else in_words(value)
    wanted = f"a value of the type {form.type}, made by {' or '.join(form.names)}"
    _wrong_kind(wanted, found, part, of)


_KINDS: dict[Form, tuple[str, tuple[Any, ...]]] = {
    Bool: ("a boolean", (np.bool_,)),
    Int: ("an integer", (np.integer,)),
    Int32: ("an integer", (np.integer,)),
    Int64: ("an integer", (np.integer,)),
    Char: ("the code of a character, `ord('c')`", (np.integer,)),
    Float: ("a number", (np.floating, np.integer)),
}
"""What a scalar of each form is called, and the types of NumPy that it may have."""


def _check_scalar(value: Any, form: Any, sizes: Sizes, part: str, of: str) -> None:
    if form in _KINDS:
        wanted, types = _KINDS[form]
    else:
        wanted, types = f"one of {', '.join(map(repr, form))}", (np.integer,)
    if found := _of_python(value):
        _wrong_kind(f"an array of the shape {sizes}" if sizes else wanted, found, part, of)
    dtype = getattr(value, "dtype", None)
    if dtype is not None and not any(jnp.issubdtype(dtype, one) for one in types):
        _wrong_kind(wanted, in_words(value), part, of)
    shape = tuple(np.shape(value))
    if shape != sizes:
        wanted = f"an array of the shape {sizes}" if sizes else "a scalar"
        _wrong_size(wanted, f"the shape {shape}" if shape else "a scalar", part, of)


def _of_python(value: Any) -> str:
    """What a value is that can be no part of an input, or nothing."""
    if value is None or isinstance(value, dict | list | tuple | set) or not _is_value(value):
        return in_words(value)
    return ""


def _is_value(value: Any) -> bool:
    """Tells whether JAX can trace a value: an array, or a tree of arrays of a class of its own."""
    leaves = jax.tree.leaves(value)
    return all(isinstance(leaf, jax.Array | np.ndarray | np.generic) for leaf in leaves)


def in_words(value: Any) -> str:
    """What a value of any kind is, for a message."""
    dtype = getattr(value, "dtype", None)
    if dtype is not None:
        return f"{dtype} values" if np.shape(value) else f"a value of the type {dtype}"
    if value is None or isinstance(value, str):
        return f"`{value!r:.40}`"
    return f"a value of the class {type(value).__name__}"


def _wrong_kind(wanted: str, found: str, part: str, of: str) -> None:
    raise WrongForm(f"wrong input{_where(part)}: it must be {wanted}, not {found}; of {of}")


def _wrong_size(wanted: str, found: str, part: str, of: str) -> None:
    raise WrongSize(
        f"wrong size of the input{_where(part)}: it must be {wanted}, not {found}; of {of}"
    )


def _where(part: str) -> str:
    return f", in part {part.lstrip('.')}" if part else ""
