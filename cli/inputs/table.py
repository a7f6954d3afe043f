"""CSV: lines come in, one input a row goes out.

The first row may be a header. If it has the names of all columns, they are found by name and there may be
others between them. If it has none of them, and all its cells are words that can't be values, columns count
from left to right.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

import click
from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.columns import Column, built, columns
from pzjax.cli.inputs.scalars import Unfit
from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.node import Names


def from_csv(lines: Iterable[str], form: Form, names: Names, file: str) -> Iterator[Any]:
    """One input for each row.

    Raises:
        CommandError: a row can't be read; the message tells where and why.
    """
    wanted = columns(form, names)
    source = _Rows(lines, file)
    places = list(range(len(wanted)))
    width = len(wanted)
    for number, cells in enumerate(source):
        if not cells and (width != 1 or not _fits(wanted[0], "")):
            continue
        cells = cells or [""]
        if number == 0:
            found = _header(cells, wanted, source)
            if found is not None:
                places, width = found, len(cells)
                continue
        if len(cells) != width:
            source.fail(f"the row has {_count(len(cells))}, not {width}")
        parsed = []
        for column, place in zip(wanted, places, strict=True):
            try:
                parsed.append(column.read(cells[place]))
            except Unfit as unfit:
                expected = f"expected {unfit.wanted}, not {cells[place]!r}"
                source.fail(f"column {place + 1}, {column.name}: {expected}", place)
        yield built(form, iter(parsed))


class _Rows:
    """The rows of a table, with what a message needs to tell where one is."""

    def __init__(self, lines: Iterable[str], file: str) -> None:
        """The rows of the lines of a file."""
        self.file = file
        self._raw: list[str] = []
        self._reader = csv.reader(self._kept(lines), strict=True)

    def _kept(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            self._raw.append(line)
            yield line

    def __iter__(self) -> Iterator[list[str]]:
        """The cells of each row."""
        while True:
            self._raw.clear()
            try:
                yield next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                self.fail(f"this is not CSV: {error}")

    def fail(self, problem: str, cell: int = 0) -> NoReturn:
        """Raises an error about the row that was read last."""
        text = "".join(self._raw)
        start = _starts(text)[cell]
        line = self._reader.line_num - len(self._raw) + 1 + text.count("\n", 0, start)
        column = start - text.rfind("\n", 0, start)
        raise CommandError(f"{self.file}:{line}:{column}: error: {problem}")


def _starts(text: str) -> list[int]:
    """Where each cell of a row starts."""
    starts, inside = [0], False
    for place, character in enumerate(text):
        if character == '"':
            inside = not inside
        elif character == "," and not inside:
            starts.append(place + 1)
    return starts


def _header(cells: list[str], wanted: list[Column], source: _Rows) -> list[int] | None:
    """Where each column is, if the row is a header."""
    given = [cell.strip() for cell in cells]
    named = [column.name for column in wanted]
    missing = [name for name in named if name not in given]
    if not missing:
        twice = [name for name in named if given.count(name) > 1]
        if twice:
            source.fail(f"two columns have the name {twice[0]}")
        return [given.index(name) for name in named]
    if any(_fits(column, cell) for column, cell in zip(wanted, cells, strict=False)):
        return None
    if not all(cell[:1].isalpha() for cell in given):
        return None
    if len(cells) != len(wanted) or len(missing) < len(named):
        source.fail(f"no column {missing[0]}; the node takes {', '.join(named)}")
    click.echo(f"{source.file}:1:1: note: {','.join(given)} is taken for a header", err=True)
    return list(range(len(wanted)))


def _fits(column: Column, cell: str) -> bool:
    try:
        column.read(cell)
    except Unfit:
        return False
    return True


def _count(number: int) -> str:
    return f"{number} cell{'' if number == 1 else 's'}"
