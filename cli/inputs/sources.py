"""Where inputs come from: a file or standard input comes in, blocks of inputs go out."""

from __future__ import annotations

import functools
import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO, Protocol

import click
import jax
from pzjax.cli import archives
from pzjax.cli.columns import archive
from pzjax.cli.columns.faults import Fault, printable
from pzjax.cli.columns.json_lines import JsonLines
from pzjax.cli.columns.kinds import Column, readable
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.table import Table
from pzjax.cli.describing import input_plan
from pzjax.cli.errors import CommandError
from pzjax.cli.formats import by_suffix
from pzjax.cli.inputs.unreadable import refusal
from pzjax.cli.lines import blocks
from pzjax.jaxrt import Node, Unit
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import example

WAITED = 1 << 10
"""How many lines a run waits for that does not read them from a file."""


class Reader(Protocol):
    """What reads inputs."""

    def gather(self, count: int) -> None:
        """Reads at most so many inputs, for `take`; those before an interruption are kept."""
        ...

    def take(self) -> tuple[int, list[Column], Fault | None]:
        """How many were gathered, their leaves, and why there are no more if that is an error."""
        ...


@dataclass(frozen=True)
class Inputs:
    """The inputs of a run.

    Attributes:
        reader: what reads them.
        structure: the form of an input, as JAX knows it.
        stream: the file that they are read from.
        file: its name, for messages.
        size: the bytes of the file, if it has an end that is known.
        most: how many inputs there are at a time, at most: the next one may be long in coming.
    """

    reader: Reader
    structure: Any
    stream: BinaryIO
    file: str
    size: int | None
    most: int

    @property
    def is_file(self) -> bool:
        """Whether they come from a file of text, and no pipe, which may well be empty."""
        return self.size is not None

    def note(self, text: str) -> None:
        """Tells the user what is worth knowing about them."""
        click.echo(f"{self.file}: note: {text}", err=True)

    def take(self) -> tuple[int, Any, CommandError | None]:
        """How many inputs were gathered, these along a first axis, and why there are no more if that is an error."""
        count, leaves, fault = self.reader.take()
        problem = None if fault is None else CommandError(str(fault))
        return count, self.structure.unflatten(leaves), problem

    def rest(self) -> tuple[int, Any]:
        """How many inputs there are, and these along a first axis.

        Raises:
            CommandError: one can't be read.
        """
        self.reader.gather(sys.maxsize)
        count, given, problem = self.take()
        if problem is not None:
            raise problem
        return count, given

    def share(self) -> float | None:
        """How much of the file is read, between 0 and 1, if that is known."""
        return self.stream.tell() / self.size if self.size else None


class Archived:
    """The inputs of an archive."""

    def __init__(self, stream: BinaryIO, plan: Plan, file: str, *, strict: bool) -> None:
        """Nothing is read yet."""
        self._open = functools.partial(_leaves, stream, plan, file, strict=strict)
        self._whole = 0, plan.kind.blank(0)
        self._start = self._end = 0
        self._fault: Fault | None = None
        self._read = False

    def gather(self, count: int) -> None:
        """Goes on by at most so many inputs."""
        try:
            if not self._read:
                self._whole, self._read = self._open(), True
            self._end = min(self._whole[0], self._start + count)
        except Fault as fault:
            self._fault = fault

    def take(self) -> tuple[int, list[Column], Fault | None]:
        """How many were gathered, their leaves, and what is wrong with the archive."""
        block = slice(self._start, self._end)
        self._start = self._end
        return block.stop - block.start, [leaf[block] for leaf in self._whole[1]], self._fault


def _leaves(stream: BinaryIO, plan: Plan, file: str, *, strict: bool) -> tuple[int, list[Column]]:
    """How many steps an archive has, and their leaves."""
    try:
        found = archives.load(stream if stream.seekable() else io.BytesIO(stream.read()))
    except archives.NotAnArchive as error:
        raise Fault(f"{file}: error: {error}") from None
    except OSError as error:
        raise Fault(f"pzjax: can't read {file}: {error.strerror}") from None
    return archive.Reader(found, plan, file).leaves(strict=strict)


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
        CommandError: inputs of their type can't be read.
    """
    if node.input is Unit:
        if file is not None:
            raise click.UsageError(f"{name} takes no input: {node.signature}{_hint(node)}")
        yield None
        return
    kind = kind or by_suffix(file or "-") or "csv"
    plan = None if node.input is None else input_plan(node.input, node.names[0])
    if plan is None or not readable(plan.kind):
        raise CommandError(refusal(node, name, None if plan is None else plan.kind))
    if file is None and sys.stdin.isatty():
        raise click.UsageError(
            f"{name} takes an input, give it with --input FILE: {node.signature}"
        )
    standard = file in (None, "-")
    shown = "<stdin>" if standard else printable(str(file))
    stream: BinaryIO = sys.stdin.buffer if standard else open(str(file), "rb")  # noqa: SIM115
    text = blocks(stream, shown)
    reader: Reader
    if kind == "npz":
        reader = Archived(stream, plan, shown, strict=strict)
    elif kind == "jsonl":
        reader = JsonLines(text, plan, shown, strict=strict)
    else:
        note = functools.partial(click.echo, err=True)
        reader = Table(text, plan, shown, header=header, strict=strict, note=note)
    structure = jax.tree.structure(arrays(example(node.input)))
    try:
        size = None if kind == "npz" else _size(stream)
        most = WAITED if size is None and kind != "npz" else sys.maxsize
        yield Inputs(reader, structure, stream, shown, size, most)
    finally:
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
