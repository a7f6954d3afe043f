"""Sizes of inputs: an input and the form that its node wants come in, one error where they don't go together.

JAX would take an array that is too long, use a part of it, and say nothing. The shapes of arrays are known when a
step is traced, so a compiled step does not pay for this.
"""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.forms import (
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
    record_fields,
    record_values,
)


class WrongSize(ValueError):
    """An input of a step has not the size that the type of its node tells."""


def check_sizes(value: Any, form: Form, of: str) -> None:
    """Checks the sizes of an input, as far as its form tells them.

    Args:
        value: the input.
        form: its form.
        of: the node, for the message.

    Raises:
        WrongSize: a part of it has another shape.
    """
    _check(value, form, (), "", of)


def _check(value: Any, form: Form, sizes: tuple[int, ...], part: str, of: str) -> None:
    """Checks a part of an input, which is a cell of arrays of the given sizes."""
    match form:
        case tuple():
            if not isinstance(value, tuple | list) or len(value) != len(form):
                found = f"{len(value)} parts" if isinstance(value, tuple | list) else "one value"
                _fail(f"a tuple of {len(form)} parts", found, part, of)
            for place, (one, inner) in enumerate(zip(value, form, strict=True), 1):
                _check(one, inner, sizes, f"{part}.{place}", of)
        case Array(cell, size):
            _check(value, cell, (*sizes, size), part, of)
        case Signal(inner) if isinstance(value, tuple) and len(value) == 2:
            _check(value[0], inner, sizes, part, of)
        case _ if (own := record_fields(form)) and not isinstance(value, jax.Array | np.ndarray):
            for (name, inner), one in zip(own.items(), record_values(value), strict=True):
                _check(one, inner, sizes, f"{part}.{name}", of)
        case type() if form in (Bool, Int, Int32, Int64, Float, Char) or issubclass(
            form, Enumeration
        ):
            shape = tuple(np.shape(value))
            if shape != sizes:
                wanted = f"an array of the shape {sizes}" if sizes else "a scalar"
                _fail(wanted, f"the shape {shape}" if shape else "a scalar", part, of)


def _fail(wanted: str, found: str, part: str, of: str) -> None:
    where = f", in part {part.lstrip('.')}" if part else ""
    raise WrongSize(f"wrong size of the input{where}: it must be {wanted}, not {found}; of {of}")
