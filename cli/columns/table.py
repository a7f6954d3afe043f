"""CSV: lines come in, leaves of values go out, a block of rows at a time; and back.

The first row is a header where it is not of values: its names are those of the columns, in any order, and
others are ignored. Only where the input has no names at all, columns count from left to right. A first row
of values, where one cell at least can be nothing else, is an input.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from pzjax.cli.columns.cells import column
from pzjax.cli.columns.faults import Fault, shown
from pzjax.cli.columns.kinds import Column, Leaves
from pzjax.cli.columns.plan import Cell, Plan
from pzjax.cli.columns.rendering import cell
from pzjax.cli.columns.values import first_wrong, fits, is_text, member_names
from pzjax.cli.csv_text import NotCsv, Rows

HEADER = 400
"""How many characters of a header a message shows."""

_PLACE = re.compile(r"value|[\d.\[\]]+")
"""The names of columns that say no more than their places."""

_SPECIAL = re.compile('[",\r\n]')
"""What a cell has that needs quotes."""


class Table:
    """The rows of a table as leaves."""

    def __init__(
        self,
        lines: Iterable[str],
        plan: Plan,
        file: str,
        *,
        header: bool = True,
        strict: bool = False,
        note: Callable[[str], None] = lambda note: None,
    ) -> None:
        """Nothing is read yet.

        Args:
            lines: the lines.
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
        self._table = Rows(self._kept(lines))
        self._reader = iter(self._table)
        self._raw: list[str] = []
        self._heads = 0
        self._rows: list[list[str]] = []
        self._fault: Fault | None = None

    def _kept(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            self._raw.append(line)
            yield line

    def gather(self, count: int) -> None:
        """Reads at most so many rows, for `take`; those before an interruption are kept."""
        while self._fault is None and (missing := count - len(self._rows)) > 0:
            fresh: list[list[str]] = []
            problem: NotCsv | Fault | None = None
            try:
                fresh.extend(itertools.islice(self._reader, missing))
            except (NotCsv, Fault) as error:
                problem = error
            finally:
                self._add(fresh)
            if self._fault is None and isinstance(problem, NotCsv):
                self._fail(str(problem), len(self._rows))
            self._fault = self._fault or (problem if isinstance(problem, Fault) else None)
            if len(fresh) < missing:
                return

    def take(self) -> tuple[int, list[Column], Fault | None]:
        """How many rows were gathered, their leaves, and why there are no more if that is an error."""
        count = len(self._rows)
        columns = [*zip(*self._rows, strict=True)]
        leaves = self._plan.kind.blank(count)
        for one, place in zip(self._cells, self._places, strict=True) if count else ():
            texts = columns[place][:count]
            own, count, unfit = first_wrong(functools.partial(column, one.kind), texts)
            if unfit is not None:
                told = f"expected {unfit.wanted}, not {shown(repr(texts[count]))}"
                self._fail(f"column {place + 1}, {one.name}: {told}", count, place)
            for leaf, part in zip(one.of(leaves), own, strict=True):
                leaf[:count] = part
        self._rows, self._raw, self._heads = [], [], 0
        return count, [leaf[:count] for leaf in leaves], self._fault

    def _add(self, fresh: list[list[str]]) -> None:
        """Keeps rows, as far as they have the right number of cells; the first one may be a header."""
        rows = [row or [""] for row in fresh if row or self._blank]
        if self._may_be_header and rows:
            self._may_be_header = False
            found = self._header(rows[0])
            if self._fault is not None:
                return
            if found is not None:
                self._heads = 1
                self._places, self._width = found, len(rows[0])
                del rows[0]
        if {*map(len, rows)} - {self._width}:
            wrong = next(at for at, row in enumerate(rows) if len(row) != self._width)
            size = len(rows[wrong])
            self._rows += rows[:wrong]
            self._fail(
                f"the row has {size} cell{'' if size == 1 else 's'}, not {self._width}",
                len(self._rows),
            )
        else:
            self._rows += rows

    def _fail(self, problem: str, row: int, cell: int = 0) -> None:
        """Notes a fault in a row of those that are gathered, or the next one."""
        text, line = self._lines(row + self._heads)
        start = _starts(text)[cell]
        line += text.count("\n", 0, start)
        place = start - text.rfind("\n", 0, start)
        self._fault = Fault(f"{self._file}:{line}:{place}: error: {problem}")

    def _lines(self, wanted: int) -> tuple[str, int]:
        """The text of a row of those in memory, and the number of its first line: read again."""
        table = Rows(self._raw)
        first = self._table.line - len(self._raw) + 1
        before, number = 0, 0
        try:
            for row in table:
                if row or self._blank:
                    if number == wanted:
                        break
                    number += 1
                before = table.line
        except NotCsv:
            pass
        return "".join(self._raw[before : table.line]), first + before

    def _header(self, row: list[str]) -> list[int] | None:
        """Where each column is, if the row is a header."""
        given = [text.strip() for text in row]
        named = [one.name for one in self._cells]
        missing = [name for name in named if name not in given]
        values = _holds_values(row, self._cells)
        if missing and values:
            return None
        places = all(map(_PLACE.match, named)) and self._nameless
        if missing and places and len(row) == len(named):
            words = shown(",".join(given), HEADER)
            self._tell(f"{words} is taken for a header; the input has no names")
            return [*range(len(named))]
        others = [name for name in given if name not in named]
        if missing:
            problem = (
                f"no column {', '.join(missing)}; the header has {shown(', '.join(given), HEADER)}, the input "
                f"{', '.join(named)}: rename the columns, or give --no-header if this row holds values"
            )
            self._fail(problem, 0)
        elif twice := [name for name in named if given.count(name) > 1]:
            self._fail(f"two columns have the name {twice[0]}", 0)
        elif self._strict and others:
            problem = f"--strict: the input has no {shown(', '.join(others), HEADER)}"
            self._fail(problem, 0, given.index(others[0]))
        elif values:
            self._tell(f"{','.join(given)} is taken for a header; with --no-header, for values")
        return [given.index(name) for name in named if name in given]

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
