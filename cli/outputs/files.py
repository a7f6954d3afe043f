"""Where results go: standard output or a file, whole or going on after a checkpoint; archives at the end."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.archive import Archive
from pzjax.cli.outputs.stream import Output

PART = ".part"
"""What the name of a file with the rows of an archive ends with, while the run may go on."""


@contextmanager
def opened(
    file: Path | None,
    archive: Archive | None,
    *,
    prints_to_error: bool,
    resumes_at: int | None,
    kept: bool,
    silent: bool,
) -> Iterator[Output]:
    """The output of a run.

    Args:
        file: the file that the user gives, or None for standard output.
        archive: the archive that rows become when the block ends, however it ends.
        prints_to_error: whether what the program prints goes to standard error.
        resumes_at: where the results of an earlier run end; what is behind is cut off.
        kept: whether the rows of an archive are kept in a file beside it.
        silent: whether another process writes instead of this one.

    Raises:
        CommandError: a file can't be written, or is not what an earlier run has left.
    """
    try:
        if silent:
            yield Output(silent=True)
        elif archive is not None:
            with _rows(file, kept, resumes_at) as rows:
                output = Output(rows, prints_to_error=prints_to_error, position=resumes_at or 0)
                try:
                    yield output
                finally:
                    _write(archive, rows, file)
        elif file is not None:
            with _file(file, resumes_at) as stream:
                yield Output(stream, prints_to_error=prints_to_error, position=resumes_at or 0)
        else:
            yield Output(prints_to_error=prints_to_error, position=resumes_at or 0)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise CommandError(
            f"pzjax: can't write {error.filename or file}: {error.strerror}"
        ) from error


@contextmanager
def _rows(file: Path | None, kept: bool, resumes_at: int | None) -> Iterator[BinaryIO]:
    if file is None or not kept:
        with tempfile.TemporaryFile() as rows:
            yield rows
        return
    with _file(Path(f"{file}{PART}"), resumes_at) as rows:
        yield rows


@contextmanager
def _file(file: Path, resumes_at: int | None) -> Iterator[BinaryIO]:
    """A file to write, from the start or behind what an earlier run has left."""
    if resumes_at is None:
        with open(file, "w+b") as stream:
            yield stream
        return
    try:
        stream = open(file, "r+b")  # noqa: SIM115
    except FileNotFoundError:
        raise CommandError(
            f"pzjax: {file} is missing; the checkpoint is of a run that wrote {resumes_at} bytes to it"
        ) from None
    with stream:
        if stream.seek(0, os.SEEK_END) < resumes_at:
            raise CommandError(
                f"pzjax: {file} is not the output of the run that the checkpoint is of: it is shorter "
                f"than {resumes_at} bytes"
            )
        stream.truncate(resumes_at)
        stream.seek(resumes_at)
        yield stream


def _write(archive: Archive, rows: BinaryIO, file: Path | None) -> None:
    """Writes an archive; a file is there whole or not at all."""
    rows.flush()
    if file is None:
        archive.write(rows, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    with replaced(file) as target:
        archive.write(rows, target)


@contextmanager
def replaced(file: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `file` when the block ends well; it is on the disk then.

    A process that is killed at any moment leaves either the old file or the new one under the name.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with open(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _umask() -> int:
    """The mask of new files."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
