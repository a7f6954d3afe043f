"""Where results go: standard output or a file, whole or going on after a checkpoint; archives at the end."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.archive import Archive
from pzjax.cli.outputs.stream import Output

NEW = ".new"
"""What the name of a file ends with that is not yet whole."""

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
    position = resumes_at or 0
    if silent:
        yield Output(silent=True)
    elif archive is not None:
        with _rows(file, kept, resumes_at) as rows:
            try:
                yield Output(rows, prints_to_error=prints_to_error, position=position)
            finally:
                _write(archive, rows, file)
    elif file is not None:
        with file_of(file, resumes_at, "wb") as stream:
            yield Output(stream, prints_to_error=prints_to_error, position=position)
    else:
        yield Output(prints_to_error=prints_to_error, position=position)


@contextmanager
def _rows(file: Path | None, kept: bool, resumes_at: int | None) -> Iterator[BinaryIO]:
    """A file for the rows of an archive, on the disk of the archive."""
    if file is not None and kept:
        with file_of(Path(f"{file}{PART}"), resumes_at, "w+b") as rows:
            yield rows
        return
    with explained(file):
        rows = cast(BinaryIO, tempfile.TemporaryFile(dir=file and file.parent))  # noqa: SIM115
    with rows:
        yield rows


@contextmanager
def explained(file: Path | None) -> Iterator[None]:
    """Turns an error of the system within the block into one line about the file."""
    try:
        yield
    except OSError as error:
        what = file or error.filename or "the output"
        raise CommandError(f"pzjax: can't write {what}: {error.strerror}") from error


@contextmanager
def file_of(file: Path, resumes_at: int | None, mode: str) -> Iterator[BinaryIO]:
    """A file to write, from the start or behind what an earlier run has left."""
    if resumes_at is not None and not file.exists():
        raise CommandError(
            f"pzjax: {file} is missing; the checkpoint is of a run that wrote {resumes_at} bytes to it"
        )
    with explained(file):
        stream = cast(BinaryIO, open(file, mode if resumes_at is None else "r+b"))  # noqa: SIM115
    with stream:
        if resumes_at is None:
            yield stream
            return
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
    if file is None:
        output = Output()
        archive.write(rows, cast(BinaryIO, _Pipe(output)))
        output.flush()
        return
    with explained(file), replaced(file) as target:
        archive.write(rows, target)


class _Pipe:
    """An output as a file that can only be written, from the beginning to the end."""

    def __init__(self, output: Output) -> None:
        """A file that leads to an output."""
        self._output = output

    def write(self, content: bytes) -> int:
        """Writes bytes; `Output.flush` tells whether that worked."""
        self._output.write(content)
        return len(content)

    def flush(self) -> None:
        """Does nothing: `Output.flush` does."""


@contextmanager
def replaced(file: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `file` when the block ends well; it is on the disk then.

    A process that is killed at any moment leaves either the old file or the new one under the name. What
    is no plain file, a pipe or a device, is written as it is.
    """
    if file.exists() and not file.is_file():
        with open(file, "wb") as stream:
            yield stream
        return
    file = file.resolve()
    new = file.with_name(f"{file.name}{NEW}")
    with open(new, "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(new, file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
