"""What is up to date: contents come in, a yes or no and a record of it go out.

A file that was made is up to date while it has the content that it was given, and while all that it was
made from has the contents of then. Times don't matter, but make goes by them: a file that is up to date
is never left older than what it was made from.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import pzjax.backend
import pzjax.cli
import pzjax.frontend_bridge
import pzjax.stdlib
from pzjax.backend.cli import write_atomically


def fingerprint(parts: Iterable[str | bytes]) -> str:
    """A text that is another one for other parts."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


def of_files(paths: Iterable[Path]) -> str:
    """The fingerprint of the names and contents of files."""
    return fingerprint(part for path in paths for part in (path.name, path.read_bytes()))


@cache
def of_tools() -> str:
    """The fingerprint of what translates: the files of this pzjax."""
    packages = (pzjax.backend, pzjax.cli, pzjax.frontend_bridge, pzjax.stdlib)
    folders = [Path(folder) for package in packages for folder in package.__path__]
    patterns = ("*.py", "*.zli")
    return of_files(
        sorted(path for folder in folders for pattern in patterns for path in folder.rglob(pattern))
    )


class Records:
    """How the files of a module were made: a small file of its own in the folder of the build."""

    def __init__(self, path: Path) -> None:
        """The records in a file; none where it can't be read or is something else."""
        self._path = path
        self._records: dict[str, list[str]] = {}
        try:
            found = json.loads(path.read_text())
        except (OSError, ValueError):
            return
        if isinstance(found, dict):
            self._records = found

    def key(self, made: Path) -> str | None:
        """From what a file was made, if it was made here and has not been changed since."""
        match self._records.get(self._name(made)):
            case [str(key), str(digest)] if made.is_file() and digest == of_files([made]):
                return key
        return None

    def know(self, made: Path) -> bool:
        """Tells whether a file was made here, even if it has been changed since."""
        return self._name(made) in self._records

    def note(self, made: Path, key: str) -> None:
        """Notes that a file, as it is now, was made from what has this fingerprint."""
        record = [key, of_files([made])]
        if self._records.get(self._name(made)) != record:
            self._records[self._name(made)] = record
            put(self._path, json.dumps(self._records, indent=1).encode() + b"\n")

    def _name(self, made: Path) -> str:
        """The name of a file, whatever the current folder is."""
        return os.path.relpath(made, self._path.parent)


def put(path: Path, content: bytes, origins: Sequence[Path] = ()) -> None:
    """Gives a file a content: all or nothing, and not at all where it has it already."""
    if path.is_file() and path.read_bytes() == content:
        keep(path, origins)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content)


def keep(path: Path, origins: Sequence[Path]) -> None:
    """Tells make that a file is up to date, where it is older than an origin of it."""
    if path.stat().st_mtime_ns < max((origin.stat().st_mtime_ns for origin in origins), default=0):
        path.touch()
