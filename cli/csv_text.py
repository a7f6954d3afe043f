"""CSV from outside: lines come in, the cells of each row go out, or why these are no rows."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Any

from pzjax.cli.lines import LONGEST

_PROBLEMS = {
    "unexpected end": "a quote is opened and never closed",
    "field larger": f"a cell has more than {LONGEST} characters",
    "new-line character": "a line ends in the middle of a cell without quotes",
}
_OTHERS = "between a closing quote and the next comma there is something else"


def reader(lines: Iterable[str]) -> Any:
    """The rows in some lines, with their ends: lists of cells; `line_num` is the number of the line read last.

    It raises `csv.Error`, of which `problem` tells.
    """
    csv.field_size_limit(LONGEST)
    return csv.reader(lines, strict=True)


def problem(error: Exception) -> str:
    """Why lines are no rows."""
    told = [own for start, own in _PROBLEMS.items() if str(error).startswith(start)]
    return f"this is not CSV: {(told or [_OTHERS])[0]}"
