"""Runs an exported node on lines of CSV; `pzjax export` puts this file beside it as run.py.

It needs jax, numpy and flatbuffers, not pzjax. In: a row for each step on standard input, as `pzjax run`
reads it; none where the node has no input. Out: a row for each step, as `pzjax run` writes it. A header is
matched by name: columns may have any order, others are ignored.
"""

from __future__ import annotations

import argparse
import csv
import io
import itertools
import json
import os
import re
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pzjax.cli import portable

HERE = Path(__file__).parent
PLACE = re.compile(r"value|[\d.\[\]]+")
"""The names of columns that say no more than their places."""

Leaf = dict[str, Any]
Column = tuple[str, portable.Form]


def load(name: str) -> Callable[..., Any]:
    """A function of this folder, compiled."""
    import jax
    from jax import export

    try:
        made = export.deserialize(bytearray((HERE / name).read_bytes()))
    except (ValueError, struct.error):
        sys.exit(f"{HERE / name}: error: this version of JAX can't read it, or it is damaged")
    if jax.default_backend() not in made.platforms:
        sys.exit(
            f"{HERE / name}: error: it is for {', '.join(made.platforms)}: export it for this device"
        )
    return jax.jit(made.call)


def fits(word: str, form: portable.Form) -> bool:
    """Tells whether a cell is a value, or looks like a number that is wrong."""
    try:
        portable.read(form, word)
    except portable.Unfit:
        return word.strip().lstrip("+-.")[:1].isdigit()
    return True


def lines() -> Iterator[str]:
    """The lines of standard input, which are UTF-8."""
    if sys.stdin is None:
        sys.exit("<stdin>: error: it is closed; give the rows of inputs")
    text = io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", errors="surrogateescape", newline="")
    for count, line in enumerate(text, 1):
        try:
            line.encode()
        except UnicodeEncodeError:
            sys.exit(f"<stdin>:{count}: error: this is no text in UTF-8; write it as CSV in UTF-8")
        yield line


def shown(names: list[str]) -> str:
    """Names as a message shows them, on one line."""
    text = ", ".join(names)
    return text if text.isprintable() else repr(text)


def places(row: list[str], wanted: list[Column], header: bool, strict: bool) -> list[int] | None:
    """Where each cell of an input is, if the first row is a header."""
    given = [cell.strip() for cell in row]
    names = [name for name, _ in wanted]
    missing = [name for name in names if name not in given]
    pairs = [pair for pair in zip(row, wanted, strict=False) if not portable.is_text(pair[1][1])]
    values = any(fits(cell, form) for cell, (_, form) in pairs)
    if not header or (missing and values):
        return None
    if missing and all(map(PLACE.match, names)) and len(given) == len(names):
        note = f"{shown(given)} is taken for a header; the input has no names"
        print(f"<stdin>:1: note: {note}", file=sys.stderr)
        return list(range(len(names)))
    there = f"the header has {shown(given)}, the input {shown(names)}"
    if missing:
        sys.exit(
            f"<stdin>:1: error: no column {', '.join(missing)}; {there}: rename the columns, or give "
            "--no-header if this row holds values"
        )
    twice = [name for name in names if given.count(name) > 1]
    if twice:
        sys.exit(f"<stdin>:1: error: two columns have the name {twice[0]}")
    others = [name for name in given if name not in names]
    if strict and others:
        sys.exit(f"<stdin>:1: error: --strict: the input has no {shown(others)}")
    return [given.index(name) for name in names]


def inputs(interface: dict[str, Any], header: bool, strict: bool) -> Iterator[tuple[Any, ...]]:
    """The inputs, one a step: the arrays of an input from the cells of a row."""
    import numpy as np

    leaves: list[Leaf] = interface["inputs"]
    if not leaves:
        yield from itertools.repeat(())
    form = interface["input"]["form"]
    wanted = list(portable.columns(form, interface["input"]["name"]))
    where = list(range(len(wanted)))
    width, first = len(wanted), True
    table = csv.reader(lines(), strict=True)
    for row in rows(table, wanted):
        found = places(row, wanted, header, strict) if first else None
        first = False
        if found is not None:
            where, width = found, len(row)
            continue
        if len(row) != width:
            sys.exit(f"<stdin>:{table.line_num}: error: the row has {len(row)} cells, not {width}")
        values = []
        for place, (name, own) in zip(where, wanted, strict=True):
            try:
                values.append(portable.read(own, row[place]))
            except portable.Unfit as unfit:
                position = f"<stdin>:{table.line_num}: error: column {place + 1}, {name}"
                sys.exit(f"{position}: expected {unfit}, not {row[place][:40]!r}")
        given = portable.built(form, iter(values))
        yield tuple(
            np.array(value, leaf["type"]).reshape(leaf["shape"])
            for value, leaf in zip(given, leaves, strict=True)
        )


def rows(table: Any, wanted: list[Column]) -> Iterator[list[str]]:
    """The rows that are not empty; all of them, where nothing in the only cell of an input is a value."""
    alone = len(wanted) == 1 and fits("", wanted[0][1])
    try:
        yield from (row or [""] for row in table if row or alone)
    except csv.Error:
        sys.exit(
            f"<stdin>:{table.line_num}: error: this is not CSV: an open quote, or a cell too long"
        )


def run(options: argparse.Namespace, interface: dict[str, Any]) -> None:
    """Makes the steps."""
    import jax
    import numpy as np

    jax.config.update("jax_enable_x64", interface["precision"] == 64)  # type: ignore[no-untyped-call]
    init, step = load("init.bin"), load("step.bin")
    state = init(np.array([options.seed >> 32 & 0xFFFFFFFF, options.seed & 0xFFFFFFFF], np.uint32))
    table = csv.writer(text := io.StringIO(), lineterminator="\r\n")
    form = interface["output"]["form"]
    table.writerow([name for name, _ in portable.columns(form, interface["output"]["name"])])
    given = inputs(interface, not options.no_header, options.strict)
    for done, one in enumerate(itertools.islice(given, options.n), 1):
        state, outputs, code = step(state, one)
        if code:
            sys.exit(f"step {done}: " + interface["failures"][int(code) - 1])
        arrays = [np.asarray(output) for output in outputs]
        table.writerow([*portable.written(form, arrays)])
        # The longer end of a line makes csv quote all that ends lines.
        sys.stdout.write("\n".join(text.getvalue().split("\r\n")))
        sys.stdout.flush()
        text.seek(0)
        text.truncate()


def main() -> None:
    """Run the command."""
    if sys.stdout is None:
        sys.exit("run.py: error: standard output is closed")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        interface = json.loads((HERE / "interface.json").read_text())
        parser = argparse.ArgumentParser(description=interface["signature"])
        parser.add_argument("-n", type=int, metavar="N", help="how many steps at most")
        parser.add_argument("--seed", type=int, default=0, help="where random numbers start from")
        parser.add_argument("--no-header", action="store_true", help="the first row holds values")
        parser.add_argument("--strict", action="store_true", help="refuse other columns")
        options = parser.parse_args()
        if options.n is not None and options.n < 0:
            parser.error(f"argument -n: {options.n} is no number of steps")
        run(options, interface)
    except ModuleNotFoundError as error:
        sys.exit(f"run.py: error: it needs {error.name}: pip install jax numpy flatbuffers")
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        if sys.stdout is not None:  # what is left in its buffer must not fail a second time
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            sys.exit(141)
        sys.exit(f"run.py: error: {error.filename or 'standard output'}: {error.strerror}")


if __name__ == "__main__":
    main()
