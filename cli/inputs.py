"""Inputs of a node: lines of CSV or JSON come in, values of the form of the node's input go out."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import jax
import numpy as np
from pzjax.cli.errors import CommandError
from pzjax.cli.scalars import SCALARS, Unfit, scalar
from pzjax.jaxrt import Array, Enumeration, Unit
from pzjax.jaxrt.forms import Form

Reader = Callable[[Iterable[str], Form, str], Iterator[Any]]
"""From the lines of a file, the form of the input and the file's name to one input a line.

Raises `CommandError` on the way, where a line can't be read; the message tells where and why.
"""


def from_csv(lines: Iterable[str], form: Form, file: str) -> Iterator[Any]:
    """One input for each line of CSV: a cell for each number, from left to right.

    A first line in which no cell can be read is a header.
    """
    wanted = list(_scalars(form))
    reader = csv.reader(lines)
    try:
        for row, cells in enumerate(reader):
            if not cells or (row == 0 and _is_header(cells, wanted)):
                continue
            place = f"{file}:{reader.line_num}"
            if len(cells) != len(wanted):
                raise CommandError(
                    f"{place}: error: the line has {len(cells)} cells, not {len(wanted)}"
                )
            parsed = []
            for column, (cell, kind) in enumerate(zip(cells, wanted, strict=True), 1):
                try:
                    parsed.append(scalar(kind, cell.strip(), ""))
                except Unfit as unfit:
                    raise CommandError(
                        f"{place}: error: cell {column} is {cell!r}, not {unfit.args[1]}"
                    ) from None
            yield _built(form, iter(parsed))
    except csv.Error as error:
        raise CommandError(f"{file}:{reader.line_num}: error: {error}") from None


def from_jsonl(lines: Iterable[str], form: Form, file: str) -> Iterator[Any]:
    """One input for each line of JSON: arrays stand for tuples and arrays, objects for records."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _from_json(form, json.loads(line), "the value")
        except json.JSONDecodeError as error:
            place = f"{file}:{number}:{error.colno}"
            raise CommandError(f"{place}: error: this is not JSON: {error.msg}") from None
        except Unfit as unfit:
            part, wanted = unfit.args
            raise CommandError(f"{file}:{number}: error: {part} is not {wanted}") from None


READERS: dict[str, Reader] = {"csv": from_csv, "jsonl": from_jsonl}
"""The formats by name."""


def readable(form: Form) -> bool:
    """Tells whether values of the form can be read."""
    match form:
        case tuple():
            return all(map(readable, form))
        case Array(cell, _):
            return readable(cell)
        case type() if is_dataclass(form):
            return all(readable(part.type) for part in fields(form))
        case type():
            return form is Unit or form in SCALARS or issubclass(form, Enumeration)
    return False


def _scalars(form: Form) -> Iterator[Form]:
    """The forms of the numbers of a value, from left to right."""
    match form:
        case tuple():
            for part in form:
                yield from _scalars(part)
        case Array(cell, size):
            for _ in range(size):
                yield from _scalars(cell)
        case type() if is_dataclass(form):
            for field in fields(form):
                yield from _scalars(field.type)
        case _ if form is not Unit:
            yield form


def _is_header(cells: list[str], wanted: list[Form]) -> bool:
    def fits(kind: Form, cell: str) -> bool:
        try:
            scalar(kind, cell.strip(), "")
        except Unfit:
            return False
        return True

    return not any(fits(kind, cell) for kind, cell in zip(wanted, cells, strict=False))


def _built(form: Form, scalars: Iterator[Any]) -> Any:
    """A value of a form, from its numbers."""
    match form:
        case tuple():
            return tuple(_built(part, scalars) for part in form)
        case Array(cell, size):
            return _stacked([_built(cell, scalars) for _ in range(size)])
        case type() if is_dataclass(form):
            return form(*(_built(field.type, scalars) for field in fields(form)))
    return () if form is Unit else next(scalars)


def _from_json(form: Form, value: Any, part: str) -> Any:
    """A value of a form, from what JSON says.

    Args:
        form: the form that is wanted.
        value: what there is.
        part: the name of what there is, for messages.
    """
    match form:
        case tuple():
            items = _items(value, len(form), part)
            return tuple(
                _from_json(one, item, f"{part}[{index}]")
                for index, (one, item) in enumerate(zip(form, items, strict=True))
            )
        case Array(cell, size):
            items = _items(value, size, part)
            return _stacked(
                [_from_json(cell, item, f"{part}[{index}]") for index, item in enumerate(items)]
            )
        case type() if is_dataclass(form):
            names = [field.name for field in fields(form)]
            if not isinstance(value, dict) or value.keys() != set(names):
                raise Unfit(part, f"an object with {', '.join(names)}")
            return form(
                *(
                    _from_json(one.type, value[one.name], f"{part}.{one.name}")
                    for one in fields(form)
                )
            )
    return () if form is Unit else scalar(form, value, part)


def _items(value: Any, size: int, part: str) -> list[Any]:
    if not isinstance(value, list) or len(value) != size:
        raise Unfit(part, f"an array of {size}")
    return value


def _stacked(cells: list[Any]) -> Any:
    return jax.tree.map(lambda *leaves: np.stack(leaves), *cells)
