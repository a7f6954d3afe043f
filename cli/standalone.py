"""Runs an exported node on lines of CSV; `pzjax export` puts this file beside it as run.py.

It needs jax, numpy and flatbuffers, not pzjax. In: a row of numbers for each step on standard input,
true and false for booleans; none where the node has no input. Out: a row for each step. A header is
matched by name, as `pzjax run` does: columns may have any order, others are ignored.
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

HERE = Path(__file__).parent
KINDS = {"b": "bool (true or false)", "f": "float"}
WORDS = {"true": True, "false": False, "1": True, "0": False}
PLACE = re.compile(r"value|[\d.\[\]]+")
"""The names of columns that say no more than their places."""

Leaf = dict[str, Any]


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


def cells(leaves: list[Leaf]) -> list[tuple[str, Leaf]]:
    """The name of each cell, and what it is part of: an array has one for each of its numbers."""
    return [
        (leaf["name"] + "".join(f"[{number}]" for number in index), leaf)
        for leaf in leaves
        for index in itertools.product(*map(range, leaf["shape"]))
    ]


def number(word: str, leaf: Leaf) -> Any:
    """What a cell says; a ValueError where that is no number of the type."""
    import numpy as np

    type_ = np.dtype(leaf["type"])
    word = word.strip()
    if type_.kind == "b":
        if word.lower() not in WORDS:
            raise ValueError
        return WORDS[word.lower()]
    value = float(word) if type_.kind == "f" else int(word)
    if type_.kind == "i" and not -(1 << leaf["bits"] - 1) <= value < 1 << leaf["bits"] - 1:
        raise ValueError
    if value in (float("inf"), -float("inf")) and any(map(str.isdigit, word)):
        raise ValueError
    return value


def fits(word: str, leaf: Leaf) -> bool:
    """Tells whether a cell is a number, or looks like one that is wrong."""
    try:
        number(word, leaf)
    except ValueError:
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


def places(
    row: list[str], wanted: list[tuple[str, Leaf]], header: bool, strict: bool
) -> list[int] | None:
    """Where each cell of an input is, if the first row is a header."""
    given = [cell.strip() for cell in row]
    names = [name for name, _ in wanted]
    missing = [name for name in names if name not in given]
    values = any(fits(cell, leaf) for cell, (_, leaf) in zip(row, wanted, strict=False))
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


def inputs(leaves: list[Leaf], header: bool, strict: bool) -> Iterator[tuple[Any, ...]]:
    """The inputs, one a step: the arrays of an input from the cells of a row."""
    import numpy as np

    if not leaves:
        yield from itertools.repeat(())
    wanted = cells(leaves)
    where = list(range(len(wanted)))
    width, first = len(wanted), True
    table = csv.reader(lines(), strict=True)
    for row in rows(table):
        found = places(row, wanted, header, strict) if first else None
        first = False
        if found is not None:
            where, width = found, len(row)
            continue
        if len(row) != width:
            sys.exit(f"<stdin>:{table.line_num}: error: the row has {len(row)} cells, not {width}")
        values = []
        for place, (name, leaf) in zip(where, wanted, strict=True):
            try:
                values.append(number(row[place], leaf))
            except ValueError:
                kind = np.dtype(leaf["type"]).kind
                told = KINDS.get(kind) or f"int (an integer of {leaf['bits']} bits)"
                position = f"<stdin>:{table.line_num}: error: column {place + 1}, {name}"
                sys.exit(f"{position}: expected {told}, not {row[place][:40]!r}")
        rest = iter(values)
        yield tuple(
            np.array([*itertools.islice(rest, size)], leaf["type"]).reshape(leaf["shape"])
            for leaf in leaves
            for size in [int(np.prod(leaf["shape"]))]
        )


def rows(table: Any) -> Iterator[list[str]]:
    """The rows that are not empty."""
    try:
        yield from filter(None, table)
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
    names = ",".join(name for name, _ in cells(interface["outputs"]))
    given = inputs(interface["inputs"], not options.no_header, options.strict)
    for done, one in enumerate(itertools.islice(given, options.n), 1):
        state, outputs, code = step(state, one)
        if code:
            sys.exit(f"step {done}: " + interface["failures"][int(code) - 1])
        values = [np.asarray(output).reshape(-1).tolist() for output in outputs]
        words = [str(value).lower() for value in itertools.chain(*values)]
        print(*([names] if done == 1 else []), ",".join(words), sep="\n", flush=True)


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
