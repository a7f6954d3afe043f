"""CSV: lines come in, one input a row goes out.

The first row is a header where it is not of values: its names are those of the columns, in any order, and
others are ignored. Only where the input has no names at all, columns count from left to right. A first row
of values, where one cell at least can be nothing else, is an input.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

import click
from pzjax.cli.csv_text import NotCsv, Rows
from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.columns import Column, built, columns
from pzjax.cli.inputs.scalars import Unfit, shown
from pzjax.cli.names import unnamed
from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.node import Names

HEADER = 400
"""How many characters of a header a message shows."""

_PLACE = re.compile(r"value|[\d.\[\]]+")
"""The names of columns that say no more than their places."""


def from_csv(
    lines: Iterable[str],
    form: Form,
    names: Names,
    file: str,
    *,
    header: bool = True,
    strict: bool = False,
) -> Iterator[Any]:
    """One input for each row.

    Args:
        lines: the lines.
        form: the form of an input.
        names: what the source calls its parts.
        file: the name of the file, for messages.
        header: whether the first row may be a header.
        strict: whether to refuse columns that are not the input's.

    Raises:
        CommandError: a row can't be read; the message tells where and why.
    """
    wanted = columns(form, names)
    source = _Rows(lines, file)
    places = list(range(len(wanted)))
    width = len(wanted)
    first = header
    for cells in source:
        if not cells and (width != 1 or not _fits(wanted[0], "")):
            continue
        cells = cells or [""]
        if first:
            first = False
            nameless = unnamed(names) and all(_PLACE.match(column.name) for column in wanted)
            found = _header(cells, wanted, source, nameless=nameless, strict=strict)
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
                expected = f"expected {unfit.wanted}, not {shown(repr(cells[place]))}"
                source.fail(f"column {place + 1}, {column.name}: {expected}", place)
        yield built(form, iter(parsed))


class _Rows:
    """The rows of a table, with what a message needs to tell where one is."""

    def __init__(self, lines: Iterable[str], file: str) -> None:
        """The rows of the lines of a file."""
        self.file = file
        self._raw: list[str] = []
        self._rows = Rows(self._kept(lines))

    def _kept(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            self._raw.append(line)
            yield line

    def __iter__(self) -> Iterator[list[str]]:
        """The cells of each row."""
        try:
            for cells in self._rows:
                yield cells
                self._raw.clear()
        except NotCsv as error:
            self.fail(str(error))

    def fail(self, problem: str, cell: int = 0) -> NoReturn:
        """Raises an error about the row that was read last."""
        text = "".join(self._raw)
        start = _starts(text)[cell]
        line = self._rows.line - len(self._raw) + 1 + text.count("\n", 0, start)
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


def _header(
    cells: list[str], wanted: list[Column], source: _Rows, *, nameless: bool, strict: bool
) -> list[int] | None:
    """Where each column is, if the row is a header."""
    given = [cell.strip() for cell in cells]
    named = [column.name for column in wanted]
    missing = [name for name in named if name not in given]
    if missing and _holds_values(cells, wanted):
        return None
    if missing:
        if nameless and len(cells) == len(wanted):
            _note(
                source,
                f"{shown(','.join(given), HEADER)} is taken for a header; the input has no names",
            )
            return list(range(len(wanted)))
        source.fail(
            f"no column {', '.join(missing)}; the header has {shown(', '.join(given), HEADER)}, the input "
            f"{', '.join(named)}: rename the columns, or give --no-header if this row holds values"
        )
    twice = [name for name in named if given.count(name) > 1]
    if twice:
        source.fail(f"two columns have the name {twice[0]}")
    others = [name for name in given if name not in named]
    if strict and others:
        source.fail(
            f"--strict: the input has no {shown(', '.join(others), HEADER)}", given.index(others[0])
        )
    if _holds_values(cells, wanted):
        _note(source, f"{','.join(given)} is taken for a header; with --no-header, for values")
    return [given.index(name) for name in named]


def _note(source: _Rows, note: str) -> None:
    click.echo(f"{source.file}:1:1: note: {note}", err=True)


def _holds_values(cells: list[str], wanted: list[Column]) -> bool:
    """Tells whether a row is one of values, of which one may be wrong, and no header.

    Where all columns are text, nothing tells.
    """
    pairs = [(column, cell) for column, cell in zip(wanted, cells, strict=False) if not column.text]
    return any(_fits(column, cell) or _is_like_a_number(cell) for column, cell in pairs)


def _is_like_a_number(cell: str) -> bool:
    return cell.strip().lstrip("+-.")[:1].isdigit()


def _fits(column: Column, cell: str) -> bool:
    try:
        column.read(cell)
    except Unfit:
        return False
    return True


def _count(number: int) -> str:
    return f"{number} cell{'' if number == 1 else 's'}"
