"""Archives of NumPy (`.npz`): outputs come in, first as rows of numbers, at the end as one array a column.

Rows go to a file as they are made, so that memory does not grow with the steps; `Archive.write` turns them
into the archive. Names are those of the columns of a table, but the cells of an array stay together, and:

* an enumeration, the constructor of a variant, a character and a string are strings;
* a signal or an option `x` has its values in `x`, zero where there is none, and truth values in `x.present`;
* the arguments of a constructor `C` of a variant `x` are `x.C.1`, `x.C.2`, ..., zero where `x` is another one;
* a list `x` has its elements in `x`, zeros behind them, and their number in `x.length`.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any, BinaryIO

import jax
import numpy as np
from pzjax.cli.names import part, whole
from pzjax.cli.outputs.summaries import Summary
from pzjax.cli.outputs.values import SOME, argument_forms, is_option, values
from pzjax.cli.outputs.writers import changing
from pzjax.jaxrt import Array, BoundedList, Char, Enumeration, Placeholder, Signal, Text, Variant
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.forms import Form, record_fields, record_values
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.text import Choice

Column = np.ndarray[Any, Any]

CHUNK = 1 << 16
"""How many rows are turned into columns at a time."""


class Archive:
    """The columns of an output.

    Attributes:
        form: the form of the output, where it is known.
        names: what the source calls its parts.
        row: the type of a row, once there is one; strings are in it by their number.
        strings: the strings, each with its number.
        texts: the columns that hold strings.
    """

    def __init__(self, form: Form | None, names: Names) -> None:
        """Columns of which no row is known yet."""
        self.form = form
        self.names = names
        self.row = np.dtype([])
        self.strings: dict[str, int] = {}
        self.texts: list[str] = []

    def rows(self, outputs: Any, count: int) -> bytes:
        """The rows of some steps.

        Args:
            outputs: a pytree of NumPy arrays, the steps along their first axis.
            count: how many steps.
        """
        if not count:
            return b""
        columns = dict(_columns(whole(self.names), outputs, count, self.form, self.names))
        texts = [name for name, column in columns.items() if column.dtype == object]
        for name in texts:
            numbers = [
                self.strings.setdefault(word, len(self.strings)) for word in columns[name].flat
            ]
            columns[name] = np.reshape(np.array(numbers, np.int32), columns[name].shape)
        if not self.row.names:
            self.texts = texts
            self.row = np.dtype(
                [(name, column.dtype, column.shape[1:]) for name, column in columns.items()]
            )
        for name, other in zip(self.row.names or (), columns, strict=True):
            if name != other:
                raise changing(name, other)
        table = np.zeros(count, self.row)
        for name, column in columns.items():
            table[name] = column
        return table.tobytes()

    def write(self, rows: BinaryIO, target: BinaryIO) -> None:
        """Writes the archive.

        Args:
            rows: a file with the rows.
            target: where the archive goes; it need not be seekable.
        """
        words = np.array([*self.strings], str)
        size = self.row.itemsize
        length = rows.seek(0, 2) // size if size else 0
        with zipfile.ZipFile(target, "w") as archive:
            for name in self.row.names or ():
                kind, shape = self.row[name].base, self.row[name].shape
                kind = words.dtype if name in self.texts else kind
                with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                    head = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False}
                    np.lib.format.write_array_header_2_0(member, head | {"shape": (length, *shape)})
                    rows.seek(0)
                    while chunk := rows.read(size * CHUNK):
                        column = np.frombuffer(chunk, self.row)[name]
                        member.write((words[column] if name in self.texts else column).tobytes())

    def saved(self) -> dict[str, Column]:
        """What a later run needs to know to go on with the rows."""
        known = [self.row.descr if self.row.names else [], [*self.strings], self.texts]
        return {"archive": np.array(json.dumps(known))}

    def restore(self, saved: dict[str, Column]) -> None:
        """Goes on with the rows of an earlier run."""
        described, strings, self.texts = json.loads(str(saved["archive"]))
        if described:
            self.row = np.dtype(
                [(name, kind, *map(tuple, shape)) for name, kind, *shape in described]
            )
        self.strings = {word: number for number, word in enumerate(strings)}


def _columns(
    path: str, output: Any, count: int, form: Form | None, names: Names = ""
) -> Iterator[tuple[str, Column]]:
    """The columns of an output: arrays with the steps along their first axis; strings as objects."""
    inside = f"{path}." if path else ""
    match output:
        case Text() | Choice() | Buffer():
            yield path or "value", np.array(values(output, count), object)
        case Placeholder() | ():
            return
        case Summary():
            for name, inner in zip(output.names, output.values, strict=True):
                yield from _columns(inside + name, inner, count, None)
        case BoundedList():
            yield f"{path or 'value'}.length", np.asarray(output.length)
            cells = jax.tree.map(lambda leaf: _kept(leaf, output.length), output.items)
            yield from _columns(path, cells, count, None)
        case Variant() if is_option(output):
            (inner,) = output.arguments[SOME]
            forms = argument_forms(form)
            own = forms[SOME][0] if forms else None
            present = np.asarray(output.tag == SOME)
            yield from _optional(path, inner, present, count, own)
        case tuple((inner, present)) if isinstance(form, Signal):
            yield from _optional(path, inner, np.asarray(present), count, form.value)
        case Variant():
            yield from _variant(path, output, count, form)
        case _ if isinstance(form, Array):
            yield from _array(path, output, count, form)
        case tuple():
            forms = form if isinstance(form, tuple) else (None,) * len(output)
            pairs = output if all(map(_is_pair, output)) else (output,) if _is_pair(output) else ()
            if pairs:
                own = forms if pairs is output else (forms,)
                for (label, inner), one in zip(pairs, own, strict=True):
                    word, *others = dict.fromkeys(map(str, values(label, count)))
                    if others:
                        raise changing(word, others[0])
                    yield from _columns(inside + word, inner, count, one and one[1])
                return
            for index, (inner, one) in enumerate(zip(output, forms, strict=True)):
                name, parts = part(path, names, index)
                yield from _columns(name, inner, count, one, parts)
        case _ if is_dataclass(output):
            own = record_fields(form) or record_fields(type(output))
            for (name, one), value in zip(own.items(), record_values(output), strict=True):
                yield from _columns(inside + name, value, count, one)
        case _:
            yield path or "value", _leaf(np.asarray(output), form)


def _leaf(leaf: Column, form: Form | None) -> Column:
    """The numbers of one array; characters and constructors as strings."""
    if form is Char:
        return np.array([chr(code & 255) for code in leaf.flat], "U1").reshape(leaf.shape)
    if isinstance(form, type) and issubclass(form, Enumeration):
        size = max(max(form) + 1, 1)
        known = {int(member): name for name, member in form.__members__.items()}
        names = np.array([known.get(code, "") for code in range(size)])
        return names[leaf]
    return leaf


def _array(path: str, output: Any, count: int, form: Array) -> Iterator[tuple[str, Column]]:
    flat = jax.tree.map(lambda leaf: leaf.reshape(count * form.size, *leaf.shape[2:]), output)
    for name, column in _columns(path, flat, count * form.size, form.cell):
        yield name, column.reshape(count, form.size, *column.shape[1:])


def _optional(
    path: str, inner: Any, present: Column, count: int, form: Form | None
) -> Iterator[tuple[str, Column]]:
    yield f"{path or 'value'}.present", present
    for name, column in _columns(path, inner, count, form):
        yield name, _masked(column, present)


def _variant(
    path: str, output: Variant, count: int, form: Form | None
) -> Iterator[tuple[str, Column]]:
    tags = np.asarray(output.tag)
    yield path or "value", np.array(output.names)[tags]
    forms = argument_forms(form) or [[None] * len(parts) for parts in output.arguments]
    for number, (parts, own) in enumerate(zip(output.arguments, forms, strict=True)):
        for place, (inner, one) in enumerate(zip(parts, own, strict=True), 1):
            name = f"{path or 'value'}.{output.names[number]}.{place}"
            for column_name, column in _columns(name, inner, count, one):
                yield column_name, _masked(column, tags == number)


def _kept(leaf: Any, length: Any) -> Column:
    leaf = np.asarray(leaf)
    real = np.arange(leaf.shape[1]) < np.asarray(length)[:, None]
    return _masked(leaf, real)


def _masked(column: Column, kept: Column) -> Column:
    """The column with zeros, or empty strings, where it means nothing."""
    kept = kept.reshape(*kept.shape, *[1] * (column.ndim - kept.ndim))
    blank = "" if column.dtype == object else np.zeros((), column.dtype)
    return np.where(kept, column, blank)


def _is_pair(part: Any) -> bool:
    return isinstance(part, tuple) and len(part) == 2 and _is_name(part[0])


def _is_name(part: Any) -> bool:
    return isinstance(part, Text) and part.kinds == ("literal",)
