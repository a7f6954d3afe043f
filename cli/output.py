"""Standard output and standard error of a running program, in the order in which things are written.

The lines of results and what the program prints itself go through one `Output`. A write that fails does not
raise where it happens, which may be inside of compiled code; `check` tells.
"""

from __future__ import annotations

import io
import os
import sys
from typing import BinaryIO

import click
from pzjax.cli.errors import CLOSED_PIPE, CommandError


class Output:
    """Where a command writes.

    Attributes:
        prints_to_error: whether what the program prints on standard output goes to standard error,
            because standard output is for data.
        silent: whether to write nothing, because another process does.
    """

    def __init__(
        self, *, prints_to_error: bool = False, silent: bool = False, alone: bool = False
    ) -> None:
        """The standard streams of this process.

        Args:
            prints_to_error: as the attribute.
            silent: as the attribute.
            alone: whether to keep others from standard output. What connects processes (gloo)
                reports there, from within compiled code.
        """
        self.prints_to_error = prints_to_error
        self.silent = silent
        stream = _taken_over(sys.stdout.fileno()) if alone else sys.stdout.buffer
        self._streams = (stream, sys.stderr.buffer)
        self._problem: OSError | None = None

    def write(self, text: str, error: bool = False) -> None:
        """Writes characters; those that stand for a byte that is no UTF-8 become that byte."""
        if self._problem is None and not self.silent:
            try:
                self._streams[error].write(text.encode("utf-8", "surrogateescape"))
            except OSError as problem:
                self._problem = problem

    def printed(self, text: str, error: bool) -> None:
        """Writes what the program prints."""
        self.write(text, error or self.prints_to_error)

    def flush(self) -> None:
        """Hands everything so far to the system.

        Raises:
            CommandError: something could not be written.
            Exit: nobody reads standard output any more.
        """
        if self._problem is None:
            try:
                for stream in self._streams:
                    stream.flush()
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
        _lead_nowhere(descriptor)


def _taken_over(descriptor: int) -> BinaryIO:
    """A stream to where a descriptor leads; what others write to the descriptor goes nowhere."""
    own = os.fdopen(os.dup(descriptor), "wb")
    _lead_nowhere(descriptor)
    return own


def _lead_nowhere(descriptor: int) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
