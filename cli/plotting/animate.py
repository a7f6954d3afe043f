"""Animations: two values over time come in, a GIF or HTML file goes out in which a point moves and leaves its trail.

matplotlib writes them. The frames lie at even distances on the axis of time, whatever its unit is; between two rows the
point goes straight on, but for a jump, which it makes at its date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from pzjax.cli.columns.faults import printable
from pzjax.cli.errors import CommandError
from pzjax.cli.plotting.columns import Column
from pzjax.cli.plotting.draw import empty_phase, titled
from pzjax.cli.plotting.trajectories import Events, broken, phase_jumps
from pzjax.cli.plotting.values import Value

RATE = 20
"""The frames of a second."""

_ID = re.compile(r'id="_anim_img([0-9a-f]{32})"')
"""The number that matplotlib draws for a page."""

_ELSEWHERE = re.compile(r"<link\b[^>]*>")
"""Where matplotlib's page takes the icons of its buttons from."""

_SIGNS = {
    "Decrease speed": "-",
    "First frame": "«",
    "Previous frame": "◃",
    "Play backwards": "◂",
    "Pause": "‖",
    "Play": "▸",
    "Next frame": "▹",
    "Last frame": "»",
    "Increase speed": "+",
}
"""What is on each button instead, by the title that it has."""

_BUTTON = re.compile(rf'(<button title="({"|".join(_SIGNS)})"[^>]*>)\s*<i\b[^>]*></i>')


@dataclass(frozen=True)
class Way:
    """The way of a point.

    Attributes:
        dates: when it is at each place; they increase.
        x: the places.
        y: likewise.
        gaps: the rows before which it jumps.
    """

    dates: Column
    x: Column
    y: Column
    gaps: Column

    def at(self, date: float) -> tuple[Column, Column]:
        """The way up to a date, broken where it jumps; the last place is that at the date."""
        after = int(np.searchsorted(self.dates, date, side="right"))
        gaps = self.gaps[self.gaps < after]
        x, y = (broken(line[:after], gaps) for line in (self.x, self.y))
        if after == len(self.dates) or after in self.gaps:
            return x, y
        start, end = self.dates[after - 1 : after + 1]
        part = (date - start) / (end - start)
        here = [
            line[after - 1] + part * (line[after] - line[after - 1]) for line in (self.x, self.y)
        ]
        return np.append(x, here[0]), np.append(y, here[1])


def animate(
    values: tuple[Value, Value],
    time: tuple[str, Column],
    events: Events | None,
    size: Any,
    seconds: float,
    title: str,
    file: Path,
) -> None:
    """Writes an animation of one value over another; the suffix of the file tells the format.

    Args:
        values: the two values.
        time: the name of the axis of time, and when each row is.
        events: of a trajectory in continuous time, where its events are.
        size: width and height in inches; None for the usual size.
        seconds: how long it lasts.
        title: what to write above it.
        file: the file.

    Raises:
        CommandError: a value is no number at each step, time stands still or goes back, or the file can't be written.
    """
    from matplotlib.animation import FuncAnimation, HTMLWriter, PillowWriter

    figure, axis, (x, y) = empty_phase(*values, size)
    name, dates = time
    if dates.dtype.kind not in "iuf" or not np.all(np.diff(dates) >= 0) or dates[-1] <= dates[0]:
        raise CommandError(
            f"pzjax: {printable(name)} does not increase: there is no time to animate"
        )
    count = max(2, round(seconds * RATE))
    way = Way(dates.astype(float), x, y, phase_jumps(x, y, events))
    axis.plot(broken(x, way.gaps), broken(y, way.gaps), color="0.85", linewidth=0.8)
    (trail,) = axis.plot([], [], color="C0")
    (point,) = axis.plot([], [], "o", markersize=7, color="C1")
    digits = max(0, 2 - int(np.floor(np.log10(dates[-1] - dates[0]))))
    words = axis.set_title(f"{name} = {dates[-1]:.{digits}f}", loc="left")
    titled(figure, title)
    figure.draw_without_rendering()
    figure.set_layout_engine("none")  # frames keep their place

    def frame(date: float) -> tuple[Any, ...]:
        across, up = way.at(date)
        trail.set_data(across, up)
        point.set_data(across[-1:], up[-1:])
        words.set_text(f"{name} = {date:.{digits}f}")
        return trail, point, words

    moments = np.linspace(way.dates[0], way.dates[-1], count)
    made = FuncAnimation(figure, frame, frames=moments, init_func=lambda: (), blit=False)
    page = file.suffix == ".html"
    writer = HTMLWriter(fps=RATE, embed_frames=True) if page else PillowWriter(fps=RATE)
    try:
        made.save(file, writer=writer)
        if page:
            _on_its_own(file)
    except OSError as error:
        raise CommandError(f"pzjax: can't write {file}: {error.strerror}") from error


def _on_its_own(file: Path) -> None:
    """Lets a page need nothing from elsewhere, and gives it the same number always."""
    text = _ELSEWHERE.sub("", file.read_text(encoding="utf-8"))
    text = _BUTTON.sub(lambda found: found[1] + _SIGNS[found[2]], text)
    found = _ID.search(text)
    if found is not None:
        text = text.replace(found[1], "pzjax")
    # Of the signs, none is in ASCII alone: the page says how it is written.
    file.write_text(f'<meta charset="utf-8">{text}', encoding="utf-8")
