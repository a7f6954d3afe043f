"""The command `pzjax plot`: results of runs come in, a picture goes out. The work is in `plotting`."""

from __future__ import annotations

import math
import sys
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from pzjax.cli.columns.faults import printable
from pzjax.cli.errors import CommandError
from pzjax.cli.formats import by_suffix

PICTURES = (".png", ".svg", ".pdf")
ANIMATIONS = (".gif", ".html")
SECONDS = 6.0
"""How long an animation lasts."""

STEP_DIGITS = 12
"""How many digits the number of a step has at most."""

FILE = click.Path(exists=True, dir_okay=False, path_type=Path, allow_dash=True)
OUTPUT = click.Path(dir_okay=False, writable=True, path_type=Path)


def _words(context: click.Context, option: click.Parameter, word: str | None) -> list[str]:
    return [part.strip() for part in (word or "").split(",") if part.strip()]


def _steps(context: click.Context, option: click.Parameter, word: str | None) -> list[int]:
    steps = _words(context, option, word)
    if not all(
        step.isdecimal() and 0 < int(step[: STEP_DIGITS + 1]) < 10**STEP_DIGITS for step in steps
    ):
        raise click.BadParameter(f"steps are numbers from 1 with commas between, not {word!r}")
    return [*map(int, steps)]


def _pairs(context: click.Context, option: click.Parameter, words: Sequence[str]) -> dict[str, str]:
    pairs = [word.partition("=") for word in words]
    if not all(all(pair) for pair in pairs):
        raise click.BadParameter("write VALUE=COLUMN, such as position=deviation")
    return {value: column for value, _, column in pairs}


def _phase(context: click.Context, option: click.Parameter, word: str | None) -> list[str]:
    names = _words(context, option, word)
    if word is not None and len(names) != 2:
        raise click.BadParameter(f"two values with a comma between, such as x,v, not {word!r}")
    return names


def _size(context: click.Context, option: click.Parameter, word: str | None) -> Any:
    try:
        size = tuple(map(float, word.split("x"))) if word else None
    except ValueError:
        size = ()
    if size is not None and (len(size) != 2 or not all(0 < side < math.inf for side in size)):
        raise click.BadParameter(f"a size is a width and a height in inches, 8x4, not {word!r}")
    return size


# fmt: off
@click.command(short_help="Draw the results of runs.")
@click.argument("results", type=FILE, nargs=-1)
@click.option("-o", "--output", type=OUTPUT, metavar="FILE", help="The picture: .png, .svg or .pdf; "
              "with --animate .gif or .html.")
@click.option("--format", type=click.Choice(["csv", "jsonl", "npz"]),
              help="The format of the results.  [default: by the suffix of each, or csv]")
@click.option("--panel", "panels", multiple=True, metavar="NAMES",
              help="Values to draw together, with commas between; once for each panel.  [default: a "
              "panel for each value]")
@click.option("--points", metavar="NAMES", callback=_words, help="Values to draw as points.")
@click.option("--lines", is_flag=True, help="Draw no bands and no particles.")
@click.option("--std", "deviations", multiple=True, metavar="VALUE=COLUMN", callback=_pairs,
              help="The column that is the standard deviation of a value.")
@click.option("--x", "x_name", metavar="NAME",
              help="The value of the horizontal axis.  [default: the number of the step, or the time]")
@click.option("--phase", metavar="X,Y", callback=_phase,
              help="Draw the value Y over the value X, instead of both over time.")
@click.option("--animate", is_flag=True,
              help="With --phase: a point that moves, and leaves its trail.")
@click.option("--seconds", type=click.FloatRange(0.1, 100), metavar="S",
              help="With --animate: how long that lasts.  [default: 6]")
@click.option("--histogram", metavar="STEPS", callback=_steps,
              help="Draw the particles at these steps as histograms.")
@click.option("--title", default="", help="What to write above the picture.")
@click.option("--size", metavar="WxH", callback=_size, help="Width and height in inches.")
@click.option("--live", is_flag=True,
              help="Draw on the terminal, in characters, while results come in; no matplotlib.")
@click.option("--height", type=click.IntRange(3, 1000), default=10, show_default=True, metavar="LINES",
              help="With --live: how many lines a panel has.")
def plot(results: tuple[Path, ...], output: Path | None, live: bool, **options: Any) -> None:
    """Draw RESULTS, files that `pzjax run` wrote: values over the steps, with credible bands and particles.

    Without RESULTS they are read from standard input. Columns of several files are taken side by side,
    the inputs of a run, say, which are held until the next time beside results in continuous time. Of a
    distribution all that there is is drawn: mean or median, bands between quantiles (or two standard
    deviations around the mean), particles.

    \b
    Exit codes: 0; 1 where the results can't be read or drawn; 2 for wrong options.

    \b
    Examples:
      pzjax run tracker.zls -i data.csv --posterior mean,q05,q95 -o run.csv
      pzjax plot run.csv -o run.png
      pzjax plot run.csv data.csv --panel position,measure --points measure -o run.svg
      pzjax run tracker.zls -i data.csv --posterior particles -o run.npz
      pzjax plot run.npz --histogram 1,10,50 -o particles.png
      pzjax run ball.zls --maxt 10 --sampling 0.01 -o ball.csv
      pzjax plot ball.csv --phase y,v -o ball.svg
      pzjax plot tank.csv inflow.csv --panel level,inflow -o tank.svg
      pzjax plot box.csv --phase x,y --animate -o box.gif
      sensor | pzjax run tracker.zls --online --format csv | pzjax plot --live
    """
    if live == (output is not None):
        raise click.UsageError("give the picture, --output FILE, or --live")
    if live:
        _live(results, **options)
        return
    assert output is not None
    _check(output, options)
    _draw(results, output, **options)


# fmt: on
def _check(output: Path, options: dict[str, Any]) -> None:
    """Checks that what is asked for can be written to the file."""
    suffix, animates = output.suffix, options["animate"]
    if suffix in ANIMATIONS and not animates:
        raise click.UsageError(f"a {suffix} file is an animation: give --animate")
    kind, suffixes = ("an animation", ANIMATIONS) if animates else ("a picture", PICTURES)
    if suffix not in suffixes:
        raise click.UsageError(f"{kind} is a {', '.join(suffixes)} file, not {output}")
    if animates and not options["phase"]:
        raise click.UsageError("an animation is of two values: give --phase X,Y")
    if options["seconds"] is not None and not animates:
        raise click.UsageError("--seconds goes with --animate")


def _draw(
    results: Sequence[Path],
    output: Path,
    *,
    format: str | None,
    panels: Sequence[str],
    points: Sequence[str],
    lines: bool,
    deviations: dict[str, str],
    x_name: str | None,
    phase: Sequence[str],
    animate: bool,
    seconds: float | None,
    histogram: Sequence[int],
    title: str,
    size: Any,
    height: int,
) -> None:
    import numpy as np
    from pzjax.cli.plotting import animate as moving
    from pzjax.cli.plotting import draw
    from pzjax.cli.plotting.trajectories import TIME, events_of

    columns = _columns(results, format)
    events = events_of(columns)
    x_name = x_name or (TIME if events is not None else None)
    steps = len(next(iter(columns.values()), ()))
    if not steps:
        raise CommandError("pzjax: there are no results to draw")
    x = columns.pop(x_name, None) if x_name else np.arange(1, steps + 1)
    if x is None:
        raise CommandError(
            f"pzjax: no column {x_name!r}; there are {printable(', '.join(columns))}"
        )
    if x.ndim > 1:
        raise CommandError(
            f"pzjax: {x_name!r} has several numbers at each step, the axis takes one"
        )
    chosen = _panels(columns, panels, deviations)
    if lines:
        chosen = [[value.plain() for value in panel if value.line is not None] for panel in chosen]
        chosen = [panel for panel in chosen if panel]
    if not chosen:
        raise CommandError("pzjax: there is nothing to draw beside the horizontal axis")
    with draw.style(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what matplotlib says of glyphs and of room
        if phase:
            across, up = (_panels(columns, [name], {})[0][0] for name in phase)
            if animate:
                time = x_name or "step", x
                moving.animate((across, up), time, events, size, seconds or SECONDS, title, output)
                return
            figure = draw.phase(across, up, events, size)
        elif histogram:
            given = [value for panel in chosen for value in panel]
            wanted = given if panels else [value for value in given if value.cloud] or given
            figure = draw.histograms(wanted, histogram, size)
        else:
            figure = draw.series(chosen, x, x_name or "step", points, size, events)
        draw.save(figure, output, title)


def _columns(results: Sequence[Path], format: str | None) -> dict[str, Any]:
    """The columns of all files, which must have as many rows each; those of results in continuous time have times."""
    from pzjax.cli.plotting.columns import columns, read
    from pzjax.cli.plotting.trajectories import EVENT, TIME, held

    tables = []
    for file in results or (Path("-"),):
        kind = format or by_suffix(file) or "csv"
        tables.append((file, columns(_rows(kind)) if file == Path("-") else read(file, kind)))
    tables.sort(key=lambda one: not {TIME, EVENT} <= one[1].keys())
    every: dict[str, Any] = {}
    for file, found in tables:
        if EVENT in every:
            found = held(found, every[TIME]) or found
        for name, column in found.items():
            first = next(iter(every.values()), column)
            if len(first) != len(column):
                raise CommandError(
                    f"pzjax: {file} has {len(column)} steps, the results before it {len(first)}"
                )
            every[f"{printable(file.stem)}.{name}" if name in every else name] = column
    return every


def _rows(format: str) -> Iterator[dict[str, Any]]:
    """The rows that come on standard input."""
    from pzjax.cli.plotting.columns import rows

    if format == "npz":
        raise click.UsageError("an archive is read from a file: give its name")
    return rows(sys.stdin.buffer, format, "standard input")


def _panels(columns: dict[str, Any], wanted: Sequence[str], deviations: dict[str, str]) -> Any:
    """The values of each panel."""
    from pzjax.cli.plotting.values import choose, usual, values

    known = values(columns, deviations)
    if not wanted:
        return usual(known)
    return [[choose(known, name.strip()) for name in panel.split(",")] for panel in wanted]


def _live(
    results: Sequence[Path],
    *,
    format: str | None,
    panels: Sequence[str],
    deviations: dict[str, str],
    height: int,
    **others: Any,
) -> None:
    """Draws on the terminal."""
    from pzjax.cli.plotting import live

    if any(others.values()):
        raise click.UsageError(
            "--live takes no other options than --panel, --std, --height, --format"
        )
    if results and [*results] != [Path("-")]:
        raise click.UsageError("--live reads standard input")
    live.show(_rows(format or "csv"), lambda columns: _panels(columns, panels, deviations), height)
