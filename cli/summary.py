"""The command `pzjax summary`: results of runs come in, a table of what they say goes out, with warnings."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Any

import click
from pzjax.cli.colours import aligned, say
from pzjax.cli.columns.faults import printable
from pzjax.cli.errors import CommandError
from pzjax.cli.formats import by_suffix

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


# fmt: off
@click.command(short_help="Tell what results say: means, quantiles, sample sizes, warnings.")
@click.argument("results", type=FILE)
@click.option("--format", type=click.Choice(["csv", "jsonl", "npz"]),
              help="The format of the results.  [default: by the suffix, or csv]")
@click.option("--columns", metavar="NAMES", help="Only these, with commas between; x* are all that begin with x.")
@click.option("--skip", type=click.IntRange(0), default=0, show_default=True, metavar="K",
              help="Leave out the first K steps.")
@click.option("--csv", "as_csv", is_flag=True, help="Write the table as CSV, with all digits.")
def summary(results: Path, format: str | None, columns: str | None, skip: int, as_csv: bool) -> None:
    """Tell what RESULTS say, a file that `pzjax run` wrote: a line for each column of numbers.

    A line has the number of steps that have a number there, their mean, the error of that mean (mcse), their
    deviation, three quantiles, and how many independent steps would tell as much (ess). Warnings tell where
    an inference failed, and where few of its particles count.

    \b
    Exit codes: 0; 1 where the results can't be read; 2 for wrong options.

    \b
    Examples:
      pzjax run tracker.zls -i data.csv -o run.csv && pzjax summary run.csv
      pzjax summary run.npz --columns 'position*' --skip 100
    """
    from pzjax.cli.plotting.columns import read
    from pzjax.cli.summarising import HEAD, lines, warnings

    found = read(results, format or by_suffix(str(results)) or "csv")
    longest = max(map(len, found.values()), default=0)
    if 0 < longest <= skip:
        raise CommandError(f"pzjax: --skip {skip} passes over all {longest} rows of {results}")
    every = {name: column[skip:] for name, column in found.items()}
    chosen = every if columns is None else _chosen(every, columns)
    table = [*lines(chosen)]
    if not table:
        has = printable(", ".join(found)) or "no rows"
        raise CommandError(f"pzjax: {results} has no column of numbers; it has {has}")
    rows = [(line.name, str(line.count), *map(repr if as_csv else _short, line.numbers)) for line in table]
    if as_csv:
        csv.writer(sys.stdout, lineterminator="\n").writerows([HEAD, *rows])
    else:
        say(aligned([HEAD, *rows]))
    for warning in warnings(chosen, skip + 1):
        say(f"warning: {warning}", error=True)


# fmt: on
def _chosen(columns: dict[str, Any], words: str) -> dict[str, Any]:
    """The columns that a user names."""
    chosen: dict[str, Any] = {}
    for word in map(str.strip, words.split(",")):
        start = word.removesuffix("*")
        own = [
            name for name in columns if name == word or (start != word and name.startswith(start))
        ]
        if not own:
            raise CommandError(
                f"pzjax: no column {word!r}; there are {printable(', '.join(columns))}"
            )
        chosen |= {name: columns[name] for name in own}
    return chosen


def _short(number: float) -> str:
    return f"{number:.4g}"
