"""CSV: lines come in, leaves of values go out, a block of rows at a time; and back.

The first row is a header where it is not of values: its names are those of the columns, in any order, and
others are ignored. Only where the input has no names at all, columns count from left to right. A first row
of values, where one cell at least can be nothing else, is an input.

Blanks around a cell are no part of it; of a text they are, except under a header that has blanks after its commas.
"""

from __future__ import annotations

import csv
import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from pzjax.cli import csv_text
from pzjax.cli.columns.cells import column
from pzjax.cli.columns.faults import Fault, shown
from pzjax.cli.columns.gathering import Gathering
from pzjax.cli.columns.kinds import Column, Leaves, is_scalar
from pzjax.cli.columns.plan import Cell, Plan, called
from pzjax.cli.columns.rendering import cell
from pzjax.cli.columns.values import first_wrong, fits, is_text, member_names

HEADER = 400
"""How many characters of a header a message shows."""

_PLACE = re.compile(r"value|[\d.\[\]]+")
"""The names of columns that say no more than their places."""

_DECIMAL_COMMA = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?")
"""A number as some spreadsheets write it."""

_LATE_QUOTE = re.compile(r"\s+\"")
"""How a cell begins whose quote is part of it."""

_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}
"""What other tables have between cells."""

_SPECIAL = re.compile('[",\r\n]')
"""What a cell has that needs quotes."""


class Table(Gathering):
    """The rows of a table as leaves."""

    def __init__(
        self,
        blocks: Iterable[list[str]],
        plan: Plan,
        file: str,
        *,
        header: bool = True,
        strict: bool = False,
        note: Callable[[str], None] = lambda note: None,
    ) -> None:
        """Nothing is read yet.

        Args:
            blocks: the lines, some at a time.
            plan: the columns that are wanted.
            file: the name of the file, for messages.
            header: whether the first row may be a header.
            strict: whether to refuse columns that are not the input's.
            note: takes what the user should know.
        """
        self._cells = plan.cells
        self._plan = plan
        self._file = file
        self._strict = strict
        self._note = note
        self._places = [*range(len(self._cells))]
        self._width = len(self._cells)
        self._may_be_header = header
        self._nameless = not plan.name and not any(member_names(plan.kind))
        self._blank = self._width == 1 and _fits(self._cells[0], "")
        self._reader = csv_text.reader(itertools.chain.from_iterable(self._kept(blocks)))
        super().__init__(self._reader)
        self._raw: list[str] = []  # the lines of rows that are not taken yet, and more
        self._before = 0  # how many lines were before these
        self._heads = 0
        self._spaced = False

    def _kept(self, blocks: Iterable[list[str]]) -> Iterator[list[str]]:
        for block in blocks:
            self._raw += block
            yield block

    def take(self) -> tuple[int, list[Column], Fault | None]:
        """How many rows were gathered, their leaves, and why there are no more if that is an error."""
        count = len(self.gathered)
        leaves = self._plan.kind.blank(count)
        for one, place in zip(self._cells, self._places, strict=True) if count else ():
            texts = [row[place] for row in self.gathered[:count]]
            if self._spaced and is_text(one.kind):
                texts = [text.strip() for text in texts]
            own, count, unfit = first_wrong(functools.partial(column, one.kind), texts)
            if unfit is not None:
                told = f"expected {unfit.wanted}, not {shown(repr(texts[count]))}"
                if not texts[count].strip():
                    told += (
                        ": a cell may be empty where the input is a signal, `present x(v) -> ..`"
                    )
                if is_scalar(one.kind) and _DECIMAL_COMMA.fullmatch(texts[count].strip()):
                    told += ": the decimal sign is a point"
                self._fail(f"column {place + 1}, {one.name}: {told}", count, place)
            for leaf, part in zip(one.of(leaves), own, strict=True):
                leaf[:count] = part
        self.gathered, self._heads = [], 0
        del self._raw[: self._reader.line_num - self._before]
        self._before = self._reader.line_num
        return count, [leaf[:count] for leaf in leaves], self.fault

    def add(self, fresh: list[list[str]]) -> None:
        """Keeps rows, as far as they have the right number of cells; the first one may be a header."""
        rows = [row or [""] for row in fresh if row or self._blank]
        if self._may_be_header and rows:
            self._may_be_header = False
            found = self._header(rows[0])
            if self.fault is not None:
                return
            if found is not None:
                self._heads = 1
                self._spaced = any(text.startswith(" ") for text in rows[0][1:])
                self._places, self._width = found, len(rows[0])
                del rows[0]
        if {*map(len, rows)} - {self._width}:
            wrong = next(at for at, row in enumerate(rows) if len(row) != self._width)
            size = len(rows[wrong])
            self.gathered += rows[:wrong]
            told = f"the row has {size} cell{'' if size == 1 else 's'}, not {self._width}"
            if size > self._width:
                told += ": what has a comma in it stands in double quotes"
                if any(map(_LATE_QUOTE.match, rows[wrong])):
                    told += ", the first of them right after the comma before it"
            self._fail(told, len(self.gathered))
        else:
            self.gathered += rows

    def told(self, error: Exception) -> Fault:
        """The fault that an error in the lines is, or one in the row that follows those gathered."""
        if isinstance(error, Fault):
            return error
        return self._placed(csv_text.problem(error), len(self.gathered))

    def _fail(self, problem: str, row: int, cell: int = 0) -> None:
        self.fault = self._placed(problem, row, cell)

    def _placed(self, problem: str, row: int, cell: int = 0) -> Fault:
        """A fault in a row of those that are gathered, or the next one."""
        text, line = self._lines(row + self._heads)
        start = _starts(text)[cell]
        line += text.count("\n", 0, start)
        place = start - text.rfind("\n", 0, start)
        return Fault(f"{self._file}:{line}:{place}: error: {problem}")

    def _lines(self, wanted: int) -> tuple[str, int]:
        """The text of a row of those in memory, and the number of its first line: read again."""
        reader = csv_text.reader(self._raw)
        before, number = 0, 0
        try:
            for row in reader:
                if row or self._blank:
                    if number == wanted:
                        break
                    number += 1
                before = reader.line_num
        except csv.Error:
            pass
        return "".join(self._raw[before : reader.line_num]), self._before + before + 1

    def _header(self, row: list[str]) -> list[int] | None:
        """Where each column is, if the row is a header."""
        given = [text.strip() for text in row]
        named = [one.name for one in self._cells]
        ways = called(named, given)
        missing = [name for name in named if name not in ways]
        values = _holds_values(row, self._cells)
        if missing and values:
            return None
        places = all(map(_PLACE.match, named)) and self._nameless
        if missing and places and len(row) == len(named):
            words = shown(",".join(given), HEADER)
            self._tell(f"{words} is taken for a header; the input has no names")
            return [*range(len(named))]
        others = [name for name in given if name not in ways.values()]
        if missing:
            problem = (
                f"no column {', '.join(missing)}; the header has {shown(', '.join(given), HEADER)}, the input "
                f"{', '.join(named)}: rename the columns, or give --no-header if this row holds values"
            )
            other = next((one for one in _SEPARATORS if one in row[0]), None)
            if other is not None and {*missing} <= {*map(str.strip, row[0].split(other))}:
                problem = f"between the columns are {_SEPARATORS[other]}: write commas, and points in numbers"
            self._fail(problem, 0)
        elif twice := [name for name in ways.values() if given.count(name) > 1]:
            self._fail(f"two columns have the name {twice[0]}", 0)
        elif self._strict and others:
            problem = f"--strict: the input has no {shown(', '.join(others), HEADER)}"
            self._fail(problem, 0, given.index(others[0]))
        elif values:
            self._tell(f"{','.join(given)} is taken for a header; with --no-header, for values")
        return [given.index(ways[name]) for name in named if name in ways]

    def _tell(self, note: str) -> None:
        self._note(f"{self._file}:1:1: note: {note}")


def _starts(text: str) -> list[int]:
    """Where each cell of a row starts."""
    starts, inside = [0], False
    for place, character in enumerate(text):
        if character == '"':
            inside = not inside
        elif character == "," and not inside:
            starts.append(place + 1)
    return starts


def _holds_values(row: list[str], wanted: Sequence[Cell]) -> bool:
    """Tells whether a row is one of values, of which one may be wrong, and no header.

    Where all columns are text, nothing tells.
    """
    pairs = zip(wanted, row, strict=False)
    return any(
        _fits(one, text) or text.strip().lstrip("+-.")[:1].isdigit()
        for one, text in pairs
        if not is_text(one.kind)
    )


def _fits(one: Cell, text: str) -> bool:
    return fits(functools.partial(column, one.kind), [text])


# --- out ----------------------------------------------------------------------------------------


def head(plan: Plan) -> str:
    """The header of a table of values."""
    return ",".join(map(_quoted, dict.fromkeys(one.name for one in plan.cells))) + "\n"


def rows(plan: Plan, leaves: Leaves, count: int) -> str:
    """The rows of values."""
    columns = {one.name: _texts(one, leaves, count) for one in plan.cells}
    if len(columns) == 1:
        ((_, texts),) = columns.items()
        made = [text or '""' for text in texts]  # a row without anything is none
    else:
        made = [*map(",".join, zip(*columns.values(), strict=True))]
    return "\n".join([*made, ""])


def _texts(one: Cell, leaves: Leaves, count: int) -> list[str]:
    texts, needs_quotes = cell(one.kind, one.of(leaves), count)
    return [*map(_quoted, texts)] if needs_quotes else texts


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _SPECIAL.search(text) else text
