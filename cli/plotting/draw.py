"""Pictures: values come in, a PNG, SVG or PDF file goes out. This is what needs matplotlib.

The same results give the same file, byte by byte, with the same matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pzjax.cli.columns.faults import printable
from pzjax.cli.errors import CommandError
from pzjax.cli.plotting.columns import Column
from pzjax.cli.plotting.trajectories import Events, broken, jumps, parted, phase_jumps
from pzjax.cli.plotting.values import Value

_STYLE: dict[Any, Any] = {
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "0.9",
    "font.size": 9.0,
    "legend.frameon": False,
    "lines.linewidth": 1.3,
    "svg.hashsalt": "pzjax",
    "svg.fonttype": "none",
    "figure.dpi": 110.0,
    "text.parse_math": False,  # a name is a name, also with $ in it
}

_MISSING = """\
pzjax: pictures need matplotlib, which is not installed. Get it with

    pip install 'pzjax[plot]'

or draw on the terminal: pzjax plot --live"""

LARGEST = 1 << 27
"""How many pixels a picture has at most."""

LONGEST = 1 << 16
"""How many of them a side has at most, for matplotlib."""

PANEL_HEIGHT = 2.3
"""The height of a panel in inches."""

BINS = 40
"""How many bars a histogram has."""


def style() -> Any:
    """A block in which figures look as pzjax's do.

    Raises:
        CommandError: matplotlib is not installed; the message tells how to get it.
    """
    try:
        import matplotlib
    except ModuleNotFoundError as error:
        if error.name != "matplotlib":
            raise
        raise CommandError(_MISSING) from error
    return matplotlib.rc_context(_STYLE)


def series(
    panels: Sequence[Sequence[Value]],
    x: Column,
    x_name: str,
    points: Sequence[str],
    size: Any,
    events: Events | None = None,
) -> Any:
    """A figure of values over the steps: a panel for each group of them.

    Args:
        panels: the values of each panel.
        x: where each step is on the horizontal axis.
        x_name: what that is.
        points: the names of the values that are drawn as points.
        size: width and height in inches; None for the usual size.
        events: of a trajectory in continuous time, where its events are.
    """
    figure, axes = _figure(len(panels), 1, size, sharex=True)
    for panel, (axis,) in zip(panels, axes, strict=True):
        for number, value in enumerate(panel):
            _draw(axis, value, x, f"C{number}", value.name in points, events)
        if len(panel) > 1 or panel[0].bands:
            axis.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0))
        axis.set_ylabel(panel[0].name if len(panel) == 1 else "")
    axes[-1][0].set_xlabel(x_name)
    return figure


def phase(across: Value, up: Value, events: Events | None, size: Any) -> Any:
    """A figure of one value over another.

    Raises:
        CommandError: one of them is no number at each step.
    """
    figure, axis, (x, y) = empty_phase(across, up, size)
    gaps = phase_jumps(x, y, events)
    axis.plot(broken(x, gaps), broken(y, gaps), color="C0")
    for row in gaps:
        axis.plot(x[row - 1 : row + 1], y[row - 1 : row + 1], ":", linewidth=0.9, color="C0")
    if events is not None:
        axis.plot(x[events.marked], y[events.marked], "o", markersize=3, color="C0")
    return figure


def empty_phase(across: Value, up: Value, size: Any) -> tuple[Any, Any, tuple[Column, Column]]:
    """A figure for one value over another, its axes, and both values at each step.

    Raises:
        CommandError: one of them is no number at each step.
    """
    lines = []
    for value in (across, up):
        if value.line is None or value.line.ndim > 1 or value.line.dtype.kind != "f":
            raise CommandError(f"pzjax: {printable(value.name)} is not one number at each step")
        lines.append(value.line)
    figure, ((axis,),) = _figure(1, 1, size or (5.0, 4.5))
    axis.set_xlabel(across.name)
    axis.set_ylabel(up.name)
    x, y = lines
    return figure, axis, (x, y)


def histograms(values: Sequence[Value], steps: Sequence[int], size: Any) -> Any:
    """A figure of weighted histograms: a row for each value, a column for each step, from 1.

    Raises:
        CommandError: a value has no particles, or there are not as many steps.
    """
    figure, axes = _figure(len(values), len(steps), size, sharex="row")
    for value, row in zip(values, axes, strict=True):
        if value.cloud is None:
            raise CommandError(
                f"pzjax: there are no particles of {printable(value.name)}; `pzjax run --posterior particles` "
                "writes them"
            )
        particles, weights = value.cloud
        if max(steps) > len(particles):
            raise CommandError(f"pzjax: no step {max(steps)}, the results have {len(particles)}")
        rows = [step - 1 for step in steps]
        chosen = particles[rows][weights[rows] > 1e-3 * weights[rows].max(axis=1, keepdims=True)]
        chosen = chosen[np.isfinite(chosen)]
        if not chosen.size:
            raise CommandError(
                f"pzjax: the particles of {printable(value.name)} are no numbers at these steps"
            )
        edges = np.linspace(chosen.min(), chosen.max(), BINS + 1)
        for step, axis in zip(steps, row, strict=True):
            axis.hist(particles[step - 1], edges, weights=weights[step - 1], color="C0")
            axis.axvline(np.sum(particles[step - 1] * weights[step - 1]), color="C1", label="mean")
            axis.set_title(f"step {step}")
            axis.set_xlabel(value.name)
        row[0].set_ylabel("weight")
        row[-1].legend()
    return figure


def save(figure: Any, file: Path, title: str) -> None:
    """Writes a figure; the suffix of the file tells the format.

    Raises:
        CommandError: the file can't be written.
    """
    titled(figure, title)
    metadata = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}.get(file.suffix)
    try:
        figure.savefig(file, metadata=metadata)
    except OSError as error:
        raise CommandError(f"pzjax: can't write {file}: {error.strerror}") from error


def titled(figure: Any, title: str) -> None:
    """Writes something above a figure; not all that a shell gives is text."""
    if title:
        figure.suptitle(title.encode("utf-8", "replace").decode())


def _figure(rows: int, columns: int, size: Any, **shared: Any) -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    size = size or (max(7.5, 2.6 * columns), max(2.8, PANEL_HEIGHT * rows + 0.4))
    across, down = (side * _STYLE["figure.dpi"] for side in size)
    if max(across, down) >= LONGEST or across * down > LARGEST:
        raise CommandError(
            f"pzjax: a picture of {size[0]:.4g} x {size[1]:.4g} inches is too large: choose fewer values "
            "with --panel, or another --size"
        )
    figure = Figure(figsize=size, layout="constrained")
    return figure, figure.subplots(rows, columns, squeeze=False, **shared)


def _draw(
    axis: Any, value: Value, x: Column, colour: str, as_points: bool, events: Events | None
) -> None:
    """Draws a value: its particles, its bands, and its line or points."""
    label = value.name
    if value.cloud is not None:
        particles, weights = value.cloud
        _cloud(axis, particles, weights, x, colour)
    for number, (name, low, high) in enumerate(value.bands):
        for one_low, one_high in zip(_lines(low), _lines(high), strict=True):
            shade = {"color": colour, "alpha": 0.18, "linewidth": 0}
            axis.fill_between(x, one_low, one_high, label=name, **shade)
            name = f"_{number}"
    if value.line is None:
        return
    for line in _lines(value.line):
        if as_points:
            axis.plot(x, line, ".", markersize=5, color=colour, label=label)
        elif parted(line, events):
            there = ~np.isnan(line)
            axis.plot(x[there], line[there], color=colour, label=label)
        elif events is not None and line.dtype.kind == "f":
            _trajectory(axis, x, line, events, colour, label)
        elif line.dtype.kind != "f" or set(np.unique(line[~np.isnan(line)])) <= {0.0, 1.0}:
            axis.plot(x, line, drawstyle="steps-mid", color=colour, label=label)
        else:
            axis.plot(x, line, color=colour, label=label)
        label = f"_{label}"
        colour = colour if value.line.ndim == 1 else _next(colour)


def _trajectory(
    axis: Any, x: Column, line: Column, events: Events, colour: str, label: str
) -> None:
    """Draws a curve with its jumps as jumps, and marks where it crosses."""
    gaps = jumps(line, events)
    axis.plot(broken(x, gaps), broken(line, gaps), color=colour, label=label)
    axis.vlines(x[gaps], line[gaps - 1], line[gaps], color=colour, linestyles=":", linewidth=0.9)
    axis.plot(x[events.marked], line[events.marked], "o", markersize=3, color=colour)


def _cloud(axis: Any, particles: Column, weights: Column, x: Column, colour: str) -> None:
    """A dot for each particle; its area tells its weight. As pixels even in an SVG, for its size."""
    across = np.broadcast_to(x[:, None], particles.shape)
    relative = weights / np.maximum(weights.max(axis=1, keepdims=True), np.finfo(float).tiny)
    shown = relative > 1e-3
    axis.scatter(
        across[shown],
        particles[shown],
        s=6.0 * relative[shown],
        color=colour,
        alpha=0.15,
        linewidths=0,
        rasterized=True,
    )


def _lines(column: Column) -> list[Column]:
    """The curves of a column: one, or one for each cell of an array."""
    return [column] if column.ndim == 1 else list(column.reshape(len(column), -1).T)


def _next(colour: str) -> str:
    return f"C{(int(colour[1:]) + 1) % 10}"
