"""Where inputs come from: a file or standard input comes in, an iterator over inputs goes out."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

import click
from pzjax.cli.errors import CommandError, printable
from pzjax.cli.formats import by_suffix
from pzjax.cli.inputs.archive import from_npz
from pzjax.cli.inputs.json_lines import from_jsonl
from pzjax.cli.inputs.structured import readable
from pzjax.cli.inputs.table import from_csv
from pzjax.cli.lines import lines
from pzjax.cli.names import distinct
from pzjax.jaxrt import Node, Unit


@dataclass(frozen=True)
class Inputs:
    """The inputs of a run.

    Attributes:
        rows: one input a step.
        stream: the file that they are read from.
        size: the bytes of the file, if it has an end that is known.
    """

    rows: Iterator[Any]
    stream: BinaryIO
    size: int | None

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
        rows = from_npz(stream, node.input, names, shown, strict=strict)
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
