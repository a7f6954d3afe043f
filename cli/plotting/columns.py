"""Results as columns: a CSV, JSON lines or npz file of `pzjax run` comes in, arrays by name go out.

The cells of an array, `x[0]`, `x[1]`, ..., become one column again. A column holds floats, NaN where there
is nothing, or else strings.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from pzjax.cli import archives
from pzjax.cli.errors import CommandError

Column = np.ndarray[Any, Any]
Row = dict[str, Any]

_CELL = re.compile(r"(.+?)((?:\[\d+\])+)")
_INDEX = re.compile(r"\[(\d+)\]")
_TRUTH = {"true": 1.0, "false": 0.0, "": np.nan}


def read(file: Path, format: str) -> dict[str, Column]:
    """The columns of a file, steps along their first axis.

    Args:
        file: the file.
        format: `csv`, `jsonl` or `npz`.

    Raises:
        CommandError: the file is not of that format, or can't be read.
    """
    try:
        if format == "npz":
            with file.open("rb") as stream:
                return {name: _numbers(array) for name, array in archives.load(stream).items()}
        with file.open(encoding="utf-8", newline="") as lines:
            return columns(rows(lines, format, str(file)))
    except (OSError, ValueError) as error:
        raise CommandError(f"pzjax: {file} can't be read as {format}: {error}") from error


def rows(lines: TextIO | Iterable[str], format: str, name: str) -> Iterator[Row]:
    """The rows of a CSV or JSON lines file, one at a time: cells by the name of their column.

    Args:
        lines: the lines.
        format: `csv` or `jsonl`.
        name: what to call the file in messages.

    Raises:
        CommandError: a line is not what it must be; the message has its number.
    """
    if format == "csv":
        table = csv.reader(lines)
        header = next(table, [])
        for cells in table:
            if len(cells) != len(header):
                raise CommandError(
                    f"{name}:{table.line_num}: error: {len(cells)} cells, but {len(header)} columns"
                )
            yield dict(zip(header, cells, strict=True))
        return
    for number, line in enumerate(lines, 1):
        try:
            value = json.loads(line)
        except json.JSONDecodeError as error:
            raise CommandError(
                f"{name}:{number}:{error.colno}: error: this is no JSON: {error.msg}"
            ) from error
        yield dict(_flat("", value))


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
    return {name: _array(parts) for name, parts in cells.items()}


def _array(parts: dict[tuple[int, ...], Column]) -> Column:
    if [*parts] == [()]:
        return parts[()]
    depth = max(map(len, parts))
    known = {index: column for index, column in parts.items() if len(index) == depth}
    shape = [1 + max(index[axis] for index in known) for axis in range(depth)]
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
        return np.array([_number(cell) for cell in cells])
    except ValueError:
        return np.array(["" if cell is None else str(cell) for cell in cells])


def _number(cell: Any) -> float:
    if cell is None:
        return np.nan
    return _TRUTH[cell] if isinstance(cell, str) and cell in _TRUTH else float(cell)


def _numbers(column: Column) -> Column:
    return column.astype(float) if column.dtype.kind in "biuf" else column
