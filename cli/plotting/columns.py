"""Results as columns: a CSV, JSON lines or npz file of `pzjax run` comes in, arrays by name go out.

The cells of an array, `x[0]`, `x[1]`, ..., become one column again. A column holds floats, NaN where there
is nothing, or else strings.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from pzjax.cli import archives, csv_text
from pzjax.cli.columns.faults import Fault, printable
from pzjax.cli.errors import CommandError
from pzjax.cli.json_text import NotJson, decoded
from pzjax.cli.lines import lines

Column = np.ndarray[Any, Any]
Row = dict[str, Any]

_CELL = re.compile(r"(.+?)((?:\[[0-9]{1,9}\])+)")
_INDEX = re.compile(r"\[([0-9]+)\]")

LARGEST = 1e300
"""The largest number that is drawn."""

SPARSE = 16
"""An array has at most so many cells for each that there is a column of: others are no arrays."""
_TRUTH = {"true": 1.0, "false": 0.0, "": np.nan}


def read(file: Path, format: str) -> dict[str, Column]:
    """The columns of a file, steps along their first axis.

    Args:
        file: the file.
        format: `csv`, `jsonl` or `npz`.

    Raises:
        CommandError: the file is not of that format, or can't be read.
    """
    what = f"pzjax: {printable(str(file))} can't be read as {format}"
    try:
        with file.open("rb") as stream:
            if format != "npz":
                return columns(rows(stream, format, printable(str(file))))
            arrays = archives.load(stream)
    except archives.NotAnArchive as error:
        raise CommandError(f"{what}: {error}") from None
    except OSError as error:
        raise CommandError(f"{what}: {error.strerror}") from None
    for name, array in arrays.items():
        if array.ndim == 0 or (len(array) and not array.size):
            raise CommandError(
                f"{what}: array {printable(name)} has the shape {array.shape}, not (steps, ...)"
            )
        if array.dtype.kind not in "biufUS":
            raise CommandError(
                f"{what}: array {printable(name)} holds {array.dtype}, no numbers and no text"
            )
    return {name: _numbers(array) for name, array in arrays.items()}


def rows(stream: BinaryIO, format: str, name: str) -> Iterator[Row]:
    """The rows of a CSV or JSON lines file, one at a time: cells by the name of their column.

    Args:
        stream: the file.
        format: `csv` or `jsonl`.
        name: what to call the file in messages.

    Raises:
        CommandError: a line is not what it must be; the message has its number.
    """
    try:
        yield from (_table if format == "csv" else _objects)(lines(stream, name), name)
    except Fault as fault:
        raise CommandError(str(fault)) from None


def _table(text: Iterator[str], name: str) -> Iterator[Row]:
    rows = csv_text.reader(text)
    try:
        header: list[str] = next(rows, [])
        twice = [label for label in header if header.count(label) > 1]
        if twice:
            raise CommandError(f"{name}:1: error: two columns have the name {printable(twice[0])}")
        for cells in rows:
            if len(cells) != len(header):
                size = f"the row has {len(cells)} cell{'' if len(cells) == 1 else 's'}"
                raise CommandError(
                    f"{name}:{rows.line_num}: error: {size}, not {len(header)}, as the header has"
                )
            yield dict(zip(header, cells, strict=True))
    except csv.Error as error:
        problem = csv_text.problem(error)
        raise CommandError(f"{name}:{rows.line_num}: error: {problem}") from None


def _objects(text: Iterator[str], name: str) -> Iterator[Row]:
    for number, line in enumerate(text, 1):
        try:
            row = dict(_flat("", decoded(line)))
        except NotJson as error:
            place = f"{name}:{number}:{error.column}"
            raise CommandError(f"{place}: error: {error.problem}") from None
        except RecursionError:
            raise CommandError(f"{name}:{number}:1: error: this is nested too deep") from None
        yield row


def columns(rows: Iterable[Row]) -> dict[str, Column]:
    """The columns of some rows; those of one array are put together."""
    listed = list(rows)
    names = dict.fromkeys(name for row in listed for name in row)
    return gathered({name: _column([row.get(name) for row in listed]) for name in names})


def gathered(columns: dict[str, Column]) -> dict[str, Column]:
    """The columns, those of the cells of an array as one."""
    cells: dict[str, dict[tuple[int, ...], Column]] = {}
    for name, column in columns.items():
        match = _CELL.fullmatch(name)
        index = tuple(map(int, _INDEX.findall(match[2]))) if match else ()
        cells.setdefault(match[1] if match else name, {})[index] = column
    return {label: column for name, parts in cells.items() for label, column in _whole(name, parts)}


def _whole(name: str, parts: dict[tuple[int, ...], Column]) -> Iterator[tuple[str, Column]]:
    """The cells of an array as one column, or each as its own where they are too few for that."""
    depth = max(map(len, parts))
    known = {index: column for index, column in parts.items() if len(index) == depth}
    shape = [1 + max(index[axis] for index in known) for axis in range(depth)]
    if depth and math.prod(shape) <= SPARSE * len(known):
        yield name, _array(known, shape)
        return
    for index, column in parts.items():
        yield name + "".join(f"[{number}]" for number in index), column


def _array(known: dict[tuple[int, ...], Column], shape: list[int]) -> Column:
    whole = np.full((len(next(iter(known.values()))), *shape), np.nan)
    for index, column in known.items():
        if column.dtype.kind == "f":
            np.moveaxis(whole, 0, -1)[index] = column
    return whole


def _flat(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The cells of a JSON value, by the names that a table has for them."""
    match value:
        case dict():
            for label, part in value.items():
                yield from _flat(f"{name}.{label}" if name else label, part)
        case list():
            for index, part in enumerate(value):
                yield from _flat(f"{name or 'value'}[{index}]", part)
        case _:
            yield name or "value", value


def _column(cells: Sequence[Any]) -> Column:
    """The numbers of some cells, or their text where one of them is neither a number nor empty."""
    try:
        return _drawable(np.array([_number(cell) for cell in cells]))
    except (ValueError, OverflowError):
        return np.array(["" if cell is None else str(cell) for cell in cells])


def _number(cell: Any) -> float:
    if cell is None:
        return np.nan
    return _TRUTH[cell] if isinstance(cell, str) and cell in _TRUTH else float(cell)


def _numbers(column: Column) -> Column:
    if column.dtype.kind == "S":
        return np.char.decode(column, "utf-8", "replace")
    return _drawable(column.astype(float)) if column.dtype.kind in "biuf" else column


def _drawable(column: Column) -> Column:
    """Numbers, of which those that are too large for a difference of two are infinite."""
    return np.where(np.abs(column) > LARGEST, np.copysign(np.inf, column), column)
