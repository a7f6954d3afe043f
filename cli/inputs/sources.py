"""Where inputs come from: a file or standard input comes in, an iterator over inputs goes out."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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


@contextmanager
def opened(
    node: Node, name: str, file: str | None, kind: str | None
) -> Iterator[Iterator[Any] | None]:
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
            yield from_npz(whole, node.input, names, shown)
            return
        lines = io.TextIOWrapper(stream, "utf-8-sig", errors="surrogateescape", newline="")
        try:
            read = from_csv if kind == "csv" else from_jsonl
            yield read(lines, node.input, names, shown)
        finally:
            lines.detach()
    finally:
        if not standard:
            stream.close()
