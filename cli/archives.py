"""Archives of NumPy (`.npz`) as untrusted input: a stream comes in, its arrays by name go out.

`numpy.load` is given an open stream and never a file name: from a damaged archive it raises before it has
closed the file that it opened itself.
"""

from __future__ import annotations

import zipfile
import zlib
from typing import Any, BinaryIO

import numpy as np


class NotAnArchive(ValueError):
    """What was read is no archive of arrays; the message says why."""


def load(stream: BinaryIO) -> dict[str, np.ndarray[Any, Any]]:
    """The arrays of an archive, by their names.

    Args:
        stream: where it is read from; it can be read from any place, and stays open.

    Raises:
        NotAnArchive: it is something else, damaged, or holds objects of Python.
        OSError: it can't be read.
    """
    try:
        archive = np.load(stream, allow_pickle=False)
        if not isinstance(archive, np.lib.npyio.NpzFile):
            raise NotAnArchive("this is one array, not an archive of arrays")
        with archive:
            return {name: archive[name] for name in archive.files}
    except NotAnArchive:
        raise
    except (ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        raise NotAnArchive(f"this is not an archive of NumPy: {error}") from error
