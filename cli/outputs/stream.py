"""Standard output and standard error of a running program, in the order in which things are written.

The lines of results and what the program prints itself go through one `Output`. A write that fails does not
raise where it happens, which may be inside of compiled code; `flush` tells.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import BinaryIO

import click
from pzjax.cli.errors import CommandError
from pzjax.frontend_bridge.streams import CLOSED_PIPE, lead_nowhere, write_whole


class Output:
    """Where a command writes.

    Attributes:
        prints_to_error: whether what the program prints on standard output goes to standard error,
            because standard output is for data.
        position: how many bytes of results there are, those of earlier runs included.
        silent: whether to write nothing, because another process does.
    """

    def __init__(
        self,
        results: BinaryIO | None = None,
        *,
        prints_to_error: bool = False,
        position: int = 0,
        silent: bool = False,
    ) -> None:
        """Results go to `results`, by default standard output."""
        self.prints_to_error = prints_to_error
        self.position = position
        self.silent = silent
        self._streams: tuple[BinaryIO, BinaryIO] = (results or sys.stdout.buffer, sys.stderr.buffer)
        self._problem: OSError | None = None

    def write(self, text: str | bytes, error: bool = False) -> None:
        """Writes characters; those that stand for a byte that is no UTF-8 become that byte."""
        content = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        if self._problem is None and content and not self.silent:
            try:
                write_whole(self._streams[error], content)
            except OSError as problem:
                self._problem = problem
            if not error:
                self.position += len(content)

    def printed(self, text: str, error: bool) -> None:
        """Writes what the program prints."""
        self.write(text, error or self.prints_to_error)

    def flush(self, *, durable: bool = False) -> None:
        """Hands everything so far to the system.

        Args:
            durable: whether to wait until it is on the disk, where results go to a file.

        Raises:
            CommandError: something could not be written.
            Exit: nobody reads standard output any more.
        """
        if self._problem is None:
            try:
                for stream in self._streams:
                    stream.flush()
                if durable:
                    _synchronise(self._streams[0])
            except OSError as problem:
                self._problem = problem
        if self._problem is not None:
            self._abandon()
            if isinstance(self._problem, BrokenPipeError):
                raise click.exceptions.Exit(CLOSED_PIPE)
            raise CommandError(f"pzjax: can't write the output: {self._problem.strerror}")

    def _abandon(self) -> None:
        """Sends what is left in the buffer nowhere: the interpreter would try again as it ends."""
        try:
            descriptor = self._streams[0].fileno()
        except io.UnsupportedOperation:
            return
        lead_nowhere(descriptor)


def keep_standard_output(*, silent: bool) -> None:
    """Keeps standard output from all but `sys.stdout`: what connects processes (gloo) reports there.

    Args:
        silent: whether `sys.stdout` leads nowhere too, because another process writes the results.
    """
    descriptor = sys.stdout.fileno()
    own = os.open(os.devnull, os.O_WRONLY) if silent else os.dup(descriptor)
    lead_nowhere(descriptor)
    sys.stdout = os.fdopen(own, "w")


def _synchronise(stream: BinaryIO) -> None:
    """Waits until a file is on the disk; a pipe or a terminal has none."""
    try:
        os.fsync(stream.fileno())
    except OSError as problem:
        if problem.errno not in (None, errno.EINVAL, errno.ENOTSUP):
            raise
