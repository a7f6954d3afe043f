"""CSV from outside: lines come in, the cells of each row go out, or why these are no rows."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from pzjax.cli.lines import LONGEST

_PROBLEMS = {
    "unexpected end": "a quote is opened and never closed",
    "field larger": f"a cell has more than {LONGEST} characters",
    "new-line character": "a line ends in the middle of a cell without quotes",
}
_OTHERS = "between a closing quote and the next comma there is something else"


class NotCsv(ValueError):
    """Lines are no CSV; the message says why."""


class Rows:
    """The rows of a table.

    Attributes:
        line: the number of the line that was read last.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        """The rows in some lines, with their ends."""
        csv.field_size_limit(LONGEST)
        self._reader = csv.reader(lines, strict=True)

    @property
    def line(self) -> int:
        """The number of the line that was read last, from 1."""
        return self._reader.line_num

    def __iter__(self) -> Iterator[list[str]]:
        """The cells of each row.

        Raises:
            NotCsv: there is no row in the lines that come.
        """
        while True:
            try:
                yield next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                told = [own for start, own in _PROBLEMS.items() if str(error).startswith(start)]
                raise NotCsv(f"this is not CSV: {(told or [_OTHERS])[0]}") from None
