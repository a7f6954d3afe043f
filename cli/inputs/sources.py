"""Where inputs come from: a file or standard input comes in, an iterator over inputs goes out."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import click
from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.archive import archivable, from_npz
from pzjax.cli.inputs.json_lines import from_jsonl
from pzjax.cli.inputs.structured import readable
from pzjax.cli.inputs.table import from_csv
from pzjax.cli.names import distinct
from pzjax.jaxrt import Node, Unit

SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".npz": "npz"}
"""The formats of files by their suffixes; all others are CSV."""


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
def opened(node: Node, name: str, file: str | None, kind: str | None) -> Iterator[Inputs | None]:
    """The inputs of a node, or None where they are unit.

    Args:
        node: the node.
        name: its name in the source.
        file: the file that the user gives; `-` or None is standard input.
        kind: the format that the user gives.

    Raises:
        UsageError: there is no input, or none is wanted.
        CommandError: inputs of this type can't be read.
    """
    if node.input is Unit:
        if file is not None:
            raise click.UsageError(f"{name} takes no input: {node.signature}")
        yield None
        return
    kind = kind or SUFFIXES.get(Path(file or "-").suffix, "csv")
    if node.input is None or not readable(node.input):
        raise CommandError(f"pzjax: inputs of this type can't be read: {node.signature}")
    if kind == "npz" and not archivable(node.input):
        raise CommandError(
            "pzjax: an archive of NumPy can't hold inputs of this type, JSON lines can: "
            f"{node.signature}"
        )
    if file is None and sys.stdin.isatty():
        raise click.UsageError(
            f"{name} takes an input, give it with --input FILE: {node.signature}"
        )
    standard = file in (None, "-")
    shown = "<stdin>" if standard else str(file)
    stream = sys.stdin.buffer if standard else open(str(file), "rb")  # noqa: SIM115
    names = distinct(node.names[0])
    try:
        if kind == "npz":
            whole = stream if stream.seekable() else io.BytesIO(stream.read())
            yield Inputs(from_npz(whole, node.input, names, shown), stream, None)
            return
        lines = io.TextIOWrapper(stream, "utf-8-sig", errors="surrogateescape", newline="")
        try:
            read = from_csv if kind == "csv" else from_jsonl
            yield Inputs(read(lines, node.input, names, shown), stream, _size(stream))
        finally:
            lines.detach()
    finally:
        if not standard:
            stream.close()


def _size(stream: BinaryIO) -> int | None:
    """The size of a file; None for pipes and the like."""
    try:
        status = os.fstat(stream.fileno())
    except io.UnsupportedOperation:  # a stand-in for standard input
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None
