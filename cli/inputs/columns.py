"""The columns of an input: the form of a node's input and its names come in, what is in each cell goes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pzjax.cli.inputs.notation import parsed, reserved
from pzjax.cli.inputs.scalars import Unfit, is_scalar, scalar
from pzjax.cli.inputs.structured import array, optional, value
from pzjax.cli.names import part, whole
from pzjax.jaxrt import Array, Char, String, Unit
from pzjax.jaxrt.forms import Form, example, record_class, record_fields
from pzjax.jaxrt.node import Names


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        name: its name: `count`, `point.x`, `cells[0]`; `value` where there is no other.
        form: the form of what is in a cell.
    """

    name: str
    form: Form

    @property
    def text(self) -> bool:
        """Whether any text, or any character, can be a cell."""
        return (optional(self.form) or self.form) in (String, Char)

    def read(self, text: str) -> Any:
        """The value of a cell.

        Raises:
            Unfit: the text says something else.
        """
        inner = optional(self.form)
        bare = text.strip()
        if not self.text or (len(text) > 1 and Char in (self.form, inner)):
            text = bare
        if is_scalar(self.form):
            return scalar(self.form, text)
        if inner is not None and not bare:
            return value(self.form, None, ())
        if is_scalar(inner) and not reserved(text):
            return value(self.form, {"Some": [text]}, ())
        try:
            return value(self.form, parsed(bare), ())
        except ValueError:
            raise Unfit((), f"a value such as {_example(self.form)}") from None


def columns(form: Form, names: Names = "") -> list[Column]:
    """The columns of values of a form, from left to right."""
    return list(_columns(whole(names), form, names))


def _columns(path: str, form: Form, names: Names) -> Iterator[Column]:
    match form:
        case tuple():
            for index, one in enumerate(form):
                name, inner = part(path, names, index)
                yield from _columns(name, one, inner)
        case Array(cell, size):
            for index in range(size):
                yield from _columns(f"{path}[{index}]", cell, "")
        case _ if own := record_fields(form):
            for field, one in own.items():
                yield from _columns(f"{path}.{field}".lstrip("."), one, "")
        case _ if form is not Unit:
            yield Column(path or "value", form)


def built(form: Form, cells: Iterator[Any]) -> Any:
    """A value of a form, from those of its cells."""
    match form:
        case tuple():
            return tuple(built(part, cells) for part in form)
        case Array(cell, size):
            return array(form, [built(cell, cells) for _ in range(size)])
        case _ if own := record_fields(form):
            return record_class(form)(*(built(one, cells) for one in own.values()))
    return () if form is Unit else next(cells)


def _example(form: Form) -> str:
    """A text that can be read as a value of the form."""
    inner = optional(form)
    if inner is not None:
        return f"{_example(inner)}, or nothing"
    match form:
        case tuple():
            return f"({', '.join(map(_example, form))})"
        case Array(cell, size):
            return f"[{', '.join([_example(cell)] * size)}]"
        case _ if own := record_fields(form):
            given = ", ".join(f"{field}={_example(one)}" for field, one in own.items())
            return f"{record_class(form).__name__}({given})"
        case _ if form is String:
            return "'text'"
    return str(example(form)) if is_scalar(form) else "Name(1, 2.5) or [1, 2]"
