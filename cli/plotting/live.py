"""Values on a terminal: rows come in as they are made, a picture in characters goes out and is drawn again.

On a terminal each picture takes the place of the last one; elsewhere only the last one is written.
"""

from __future__ import annotations

import itertools
import queue
import shutil
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
from pzjax.cli.columns.faults import printable
from pzjax.cli.errors import CommandError
from pzjax.cli.plotting.columns import Row, columns
from pzjax.cli.plotting.values import Value

PAUSE = 0.1
"""The least time between two pictures, in seconds."""

_LINES: Final = ("•", "▪", "+", "o")
_PLAIN_LINES: Final = ("*", "x", "+", "o")
_MARGIN = 12
_AROUND = 2
"""The lines of a panel beside those of its height: title and axis."""
_LOWEST = 2

Panels = Callable[[dict[str, np.ndarray]], list[list[Value]]]


def show(rows: Iterator[Row], panels: Panels, height: int) -> None:
    """Draws rows until they end.

    Args:
        rows: the rows; the next one may be long in coming.
        panels: from columns to the values of each panel.
        height: how many lines a panel has; fewer on a terminal where all would not fit.

    Raises:
        CommandError: a row can't be read; those before it are shown.
    """
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size((80, 24)).columns
    window: deque[Row] = deque(maxlen=width - _MARGIN - 1)
    count, drawn = 0, 0
    for arrived, last in _batches(rows):
        window.extend(arrived)
        count += len(arrived)
        if window and (terminal or last):
            first = count - len(window) + 1
            shown = panels(columns(window))
            room = shutil.get_terminal_size((80, 24)).lines - 1 if terminal else None
            lines = pictures(shown, width, height, first, room)
            sys.stdout.write(f"\x1b[{drawn}F\x1b[J" * bool(drawn) + "\n".join(lines) + "\n")
            sys.stdout.flush()
            drawn = len(lines)


def pictures(
    panels: list[list[Value]], width: int, height: int, first: int, room: int | None
) -> list[str]:
    """The lines of all panels, lower or fewer ones where there is not room for all.

    Args:
        panels: the values of each.
        width: how many characters a line has at most.
        height: how many lines a panel has at most, without its title and its axis.
        first: the number of the first step.
        room: how many lines there may be; a terminal can't be drawn again above its first line.
    """
    rest: list[str] = []
    if panels and room is not None:
        height = min(height, max(_LOWEST, room // len(panels) - _AROUND))
        fitting = room // (height + _AROUND)
        if fitting < len(panels):
            fitting = max(1, (room - 1) // (height + _AROUND))
            rest = [f"and {len(panels) - fitting} more; --panel chooses"]
            panels = panels[:fitting]
    lines = (picture(panel, width, height, first, _characters()) for panel in panels)
    return [*itertools.chain.from_iterable(lines), *rest]


def picture(
    panel: Sequence[Value], width: int, height: int, first: int, characters: tuple[str, ...]
) -> list[str]:
    """The lines of a panel.

    Args:
        panel: its values.
        width: how many characters a line has at most.
        height: how many lines the panel has, without its title and its axis.
        first: the number of the first step.
        characters: those of the band, then of each value.
    """
    shade, *marks = characters
    lines = [line for value in panel if (line := value.line) is not None and _is_number(line)]
    bands = [band[1:] for value in panel for band in value.bands[:1]]
    known = np.concatenate([np.ravel(part) for part in [*lines, *sum(bands, ())]] or [np.zeros(0)])
    known = known[np.isfinite(known)]
    title = "  ".join(
        f"{mark} {printable(value.name)} {printable(_last(value))}"
        for mark, value in zip(itertools.cycle(marks), panel, strict=False)
    )
    if not known.size:
        return [title[:width]]
    low, high = float(known.min()), float(known.max())
    span = high - low or 1.0
    steps = len([*lines, *sum(bands, ())][0])
    cells = [[" "] * steps for _ in range(height)]

    def row(number: float) -> int:
        return round((high - number) / span * (height - 1))

    for below, above in bands:
        for step, (one, other) in enumerate(zip(_first(below), _first(above), strict=True)):
            if np.isfinite(one) and np.isfinite(other):
                for level in range(row(other), row(one) + 1):
                    cells[level][step] = shade
    for mark, line in zip(itertools.cycle(marks), lines, strict=False):
        for step, number in enumerate(_first(line)):
            if np.isfinite(number):
                cells[row(number)][step] = mark
    labels = {0: f"{high:.4g}", height - 1: f"{low:.4g}"}
    drawn = [
        f"{labels.get(number, ''):>{_MARGIN - 2}} |{''.join(cell)}"
        for number, cell in enumerate(cells)
    ]
    axis = f"step {first} to {first + steps - 1}"
    return [title[:width], *drawn, " " * _MARGIN + axis]


def _characters() -> tuple[str, ...]:
    """What to draw with: what the encoding of the terminal has."""
    try:
        "░•▪".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return (":", *_PLAIN_LINES)
    return ("░", *_LINES)


def _batches(rows: Iterator[Row]) -> Iterator[tuple[list[Row], bool]]:
    """The rows that have come since the last time, and whether they are the last ones."""
    arrived: queue.SimpleQueue[Row | CommandError | None] = queue.SimpleQueue()

    def read() -> None:
        try:
            for row in rows:
                arrived.put(row)
            arrived.put(None)
        except CommandError as error:
            arrived.put(error)

    threading.Thread(target=read, daemon=True).start()
    while True:
        batch = [arrived.get()]
        time.sleep(0 if batch[0] is None else PAUSE)
        while not arrived.empty():
            batch.append(arrived.get())
        end = batch.pop() if not isinstance(batch[-1], dict) else {}
        yield [row for row in batch if isinstance(row, dict)], end != {}
        if isinstance(end, CommandError):
            raise end
        if end is None:
            return


def _is_number(column: np.ndarray) -> bool:
    return column.dtype.kind == "f"


def _first(column: np.ndarray) -> np.ndarray:
    """One curve of a column: that of the first cell of an array."""
    return column.reshape(len(column), -1)[:, 0]


def _last(value: Value) -> str:
    if value.line is None:
        return ""
    last = value.line.reshape(len(value.line), -1)[-1, 0]
    return f"{last:.4g}" if _is_number(value.line) else str(last)
