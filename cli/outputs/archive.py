"""Archives of NumPy (`.npz`): outputs come in, first as rows of numbers, at the end as one array a column.

Rows go to a file as they are made, so that memory does not grow with the steps; `Archive.write` turns them
into the archive. Names are those of the columns of a table, but the cells of an array stay together, and:

* an enumeration, the constructor of a variant, a character and a string are strings;
* a signal or an option `x` has its values in `x`, zero where there is none, and truth values in `x.present`;
* the arguments of a constructor `C` of a variant `x` are `x.C.1`, `x.C.2`, ..., zero where `x` is another one;
* a list `x` has its elements in `x`, zeros behind them, and their number in `x.length`;
* what a signal, an option or a list `x` holds is in `x.value` where a part of it has the name `x.present` or
  `x.length` itself: as in a list of lists.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from typing import Any, BinaryIO

import jax
import numpy as np
from pzjax.cli.escapes import escaped
from pzjax.cli.names import part, whole
from pzjax.cli.outputs.labels import Labelled, labels
from pzjax.cli.outputs.summaries import Summary
from pzjax.cli.outputs.values import SOME, argument_forms, cell_form, is_option, values
from pzjax.jaxrt import Array, BoundedList, Char, Enumeration, Placeholder, Signal, Text, Variant
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.forms import Form, constructor_codes, record_fields, record_values
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.text import WRITERS, Choice

Column = np.ndarray[Any, Any]

Inner = Callable[[str], list[tuple[str, Column]]]
"""From the name of a value to its columns."""

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
        case _ if isinstance(form, Array):
            yield from _cells(path, output, count, form.size, form.cell)
        case Text() | Choice() | Buffer():
            yield path or "value", np.array([*map(escaped, values(output, count))], object)
        case Placeholder() | ():
            return
        case Labelled(inner, name):
            own = form[1] if isinstance(form, tuple) else None
            yield from _columns(inside + name, inner, count, own)
        case Summary():
            for name, inner in zip(output.names, output.values, strict=True):
                yield from _columns(inside + name, inner, count, None)
        case BoundedList():
            yield from _list(path, output, count, form)
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
        case tuple():
            forms = form if isinstance(form, tuple) else (None,) * len(output)
            if pairs := labels(output):
                for pair, one in zip(pairs, forms, strict=True):
                    yield from _columns(inside + pair.name, pair.value, count, one and one[1])
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
        words: Column = np.array([escaped(WRITERS["char"](code)) for code in range(256)])
        return np.asarray(words[leaf & 255])
    if isinstance(form, type) and issubclass(form, Enumeration):
        names: Column = np.array([*constructor_codes(form)])
        # Behind the elements of a list is anything.
        return np.asarray(names[np.clip(leaf, 0, len(names) - 1)])
    return leaf


def _cells(
    path: str, output: Any, count: int, size: int, form: Form | None
) -> Iterator[tuple[str, Column]]:
    """The columns of arrays, from those of all their cells."""
    total = count * size
    flat = jax.tree.map(lambda leaf: leaf.reshape(total, *leaf.shape[2:]), output)
    for name, column in _columns(path, flat, total, form):
        yield name, column.reshape(count, size, *column.shape[1:])


def _list(
    path: str, output: BoundedList, count: int, form: Form | None
) -> Iterator[tuple[str, Column]]:
    length = np.asarray(output.length)
    sizes = {leaf.shape[1] for leaf in jax.tree.leaves(output.items)}
    size = sizes.pop() if sizes else 0
    real = np.arange(size) < length[:, None]

    def inner(path: str) -> list[tuple[str, Column]]:
        return [*_cells(path, output.items, count, size, cell_form(form))]

    yield from _beside(path, "length", length, inner, real)


def _beside(
    path: str, mark: str, told: Column, inner: Inner, kept: Column
) -> Iterator[tuple[str, Column]]:
    """A column that tells what of others is there, and the others, blank where nothing is."""
    name = f"{path or 'value'}.{mark}"
    columns = inner(path)
    if name in dict(columns):
        columns = inner(f"{path or 'value'}.value")
    yield name, told
    for other, column in columns:
        yield other, _masked(column, kept)


def _optional(
    path: str, inner: Any, present: Column, count: int, form: Form | None
) -> Iterator[tuple[str, Column]]:
    def columns(path: str) -> list[tuple[str, Column]]:
        return [*_columns(path, inner, count, form)]

    yield from _beside(path, "present", present, columns, present)


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


def _masked(column: Column, kept: Column) -> Column:
    """The column with zeros, or empty strings, where it means nothing."""
    kept = kept.reshape(*kept.shape, *[1] * (column.ndim - kept.ndim))
    blank = "" if column.dtype == object else np.zeros((), column.dtype)
    return np.where(kept, column, blank)
