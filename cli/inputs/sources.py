"""Where inputs come from: a file or standard input comes in, an iterator over inputs goes out."""

from __future__ import annotations

import itertools
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

import click
import jax
from pzjax.cli.errors import CommandError, printable
from pzjax.cli.formats import by_suffix
from pzjax.cli.inputs.archive import from_npz
from pzjax.cli.inputs.json_lines import from_jsonl
from pzjax.cli.inputs.structured import readable
from pzjax.cli.inputs.table import from_csv
from pzjax.cli.lines import lines
from pzjax.cli.names import distinct
from pzjax.jaxrt import Node, Unit
from pzjax.jaxrt.simulate import stacked

Blocks = Callable[[], tuple[int, Any]]
"""How many inputs there are in all, and these along the first axis of each array."""


@dataclass
class Inputs:
    """The inputs of a run.

    Attributes:
        rows: one input a step, or all of them.
        stream: the file that they are read from.
        size: the bytes of the file, if it has an end that is known.
    """

    rows: Iterator[Any] | Blocks
    stream: BinaryIO
    size: int | None

    def __post_init__(self) -> None:
        """Nothing is read yet."""
        self._gathered: list[Any] = []
        self._whole: tuple[int, Any] | None = None
        self._done = self._end = 0
        self._problem: CommandError | None = None

    def gather(self, count: int) -> None:
        """Reads inputs of at most so many steps, for `take`; those before an interruption are kept."""
        try:
            if isinstance(self.rows, Iterator):
                for row in itertools.islice(self.rows, count):
                    self._gathered.append(row)
            else:
                self._whole = self._whole or self.rows()
                self._end = min(self._whole[0], self._done + count)
        except CommandError as error:
            self._problem = error

    def take(self) -> tuple[int, Any, CommandError | None]:
        """How many inputs were gathered, these along a first axis, and why there are no more if that is an error."""
        if self._whole is None:
            count, given = stacked(self._gathered)
            self._gathered = []
        else:
            count, start, end = self._end - self._done, self._done, self._end
            given = jax.tree.map(lambda column: column[start:end], self._whole[1])
            self._done = self._end
        return count, given, self._problem

    def share(self) -> float | None:
        """How much of the file is read, between 0 and 1, if that is known."""
        return self.stream.tell() / self.size if self.size else None


@contextmanager
def opened(
    node: Node,
    name: str,
    file: str | None,
    kind: str | None,
    *,
    header: bool = True,
    strict: bool = False,
) -> Iterator[Inputs | None]:
    """The inputs of a node, or None where they are unit.

    Args:
        node: the node.
        name: its name in the source.
        file: the file that the user gives; `-` or None is standard input.
        kind: the format that the user gives; without it, the suffix tells, and all others are CSV.
        header: whether the first row of CSV may be a header.
        strict: whether to refuse what is in the file and not in the input.

    Raises:
        UsageError: there is no input, or none is wanted.
        CommandError: inputs of this type can't be read.
    """
    if node.input is Unit:
        if file is not None:
            raise click.UsageError(f"{name} takes no input: {node.signature}{_hint(node)}")
        yield None
        return
    kind = kind or by_suffix(file or "-") or "csv"
    if node.input is None or not readable(node.input):
        raise CommandError(
            f"pzjax: inputs of this type can't be read: {node.signature}{_hint(node)}"
        )
    if file is None and sys.stdin.isatty():
        raise click.UsageError(
            f"{name} takes an input, give it with --input FILE: {node.signature}"
        )
    standard = file in (None, "-")
    shown = "<stdin>" if standard else printable(str(file))
    stream: BinaryIO = sys.stdin.buffer if standard else open(str(file), "rb")  # noqa: SIM115
    names = distinct(node.names[0])
    text = lines(stream, shown)
    if kind == "npz":
        form = node.input
        rows: Any = lambda: from_npz(stream, form, names, shown, strict=strict)  # noqa: E731
    elif kind == "jsonl":
        rows = from_jsonl(text, node.input, names, shown, strict=strict)
    else:
        rows = from_csv(text, node.input, names, shown, header=header, strict=strict)
    try:
        yield Inputs(rows, stream, None if kind == "npz" else _size(stream))
    finally:
        text.close()
        if not standard:
            stream.close()


def _hint(node: Node) -> str:
    """What to do where the type of the inputs is open."""
    return "; give their type with --input-type" if "'" in node.signature else ""


def _size(stream: BinaryIO) -> int | None:
    """The size of a file; None for pipes and the like."""
    try:
        status = os.fstat(stream.fileno())
    except OSError:  # a stand-in for standard input
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None
