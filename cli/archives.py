"""Archives of NumPy (`.npz`) as untrusted input: a stream comes in, its arrays by name go out.

Nothing is unpacked into files and no objects of Python are made. What an archive says of its sizes is
compared with what there is before memory is taken, so a small file takes little.
"""

from __future__ import annotations

import math
import tokenize
import warnings
import zipfile
import zlib
from typing import Any, BinaryIO

import numpy as np
from pzjax.cli.columns.faults import printable
from pzjax.cli.formats import ZIP, foreign

Array = np.ndarray[Any, Any]

LARGE, RATIO = 1 << 26, 100
"""An archive that takes more bytes than this may take at most so many times the bytes of its file."""

_HEADERS = {
    (1, 0): np.lib.format.read_array_header_1_0,
    (2, 0): np.lib.format.read_array_header_2_0,
}
_SURROGATES = 0xD800, 0xDFFF
_LAST_CHARACTER = 0x10FFFF
_ENCRYPTED = 1
_METHODS = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


_NO_HEADER = (
    ValueError,
    KeyError,
    TypeError,
    SyntaxError,
    tokenize.TokenError,
    RecursionError,
    MemoryError,
)
"""What NumPy raises where it reads a header that is none."""


class NotAnArchive(ValueError):
    """What was read is no archive of arrays; the message says why."""

    def __init__(self, why: str) -> None:
        """It is not, because of `why`."""
        super().__init__(f"this is not an archive of NumPy: {why}")


def load(stream: BinaryIO) -> dict[str, Array]:
    """The arrays of an archive, by their names.

    Args:
        stream: where it is read from; it can be read from any place, and stays open.

    Raises:
        NotAnArchive: it is something else, damaged, holds objects of Python, or is small and takes much.
        OSError: it can't be read.
    """
    start = stream.read(256)
    if not start.startswith(ZIP):
        raise NotAnArchive(foreign(start) or ("it is empty" if not start else "it is no zip file"))
    size = stream.seek(0, 2)
    try:
        with zipfile.ZipFile(stream) as archive:
            members = archive.infolist()
            names = [member.filename.removesuffix(".npy") for member in members]
            if len({*names}) < len(names):
                raise NotAnArchive("two arrays have one name")
            _compare(sum(member.file_size for member in members), size)
            pairs = zip(names, members, strict=True)
            return {name: _array(name, archive, member) for name, member in pairs}
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        if isinstance(error, NotAnArchive):
            raise
        raise NotAnArchive("it is damaged, or not whole") from None


def _compare(taken: int, size: int) -> None:
    if taken > max(LARGE, RATIO * size):
        raise NotAnArchive(
            f"its {size:,} bytes would take {taken:,}; if that is right, write it without "
            "compression: numpy.savez"
        )


def _array(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Array:
    """One array of an archive."""
    if member.flag_bits & _ENCRYPTED or member.compress_type not in _METHODS:
        raise NotAnArchive("it is encrypted, or compressed as NumPy does not")
    if not member.filename.endswith(".npy"):
        raise NotAnArchive(f"the file {printable(name)} in it is no array")
    with archive.open(member) as content, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about headers of long ago, and of damaged ones
        try:
            header = _HEADERS[np.lib.format.read_magic(content)]
            shape, by_columns, kind = header(content)
        except _NO_HEADER:
            raise NotAnArchive(f"the file {printable(name)} in it is no array") from None
        if kind.hasobject:
            raise NotAnArchive(f"array {printable(name)} holds objects of Python")
        data = content.read()
    if (
        kind.itemsize == 0
        or len(data) != math.prod(shape) * kind.itemsize
        or min(shape, default=0) < 0
    ):
        raise NotAnArchive(f"array {printable(name)} has not the size that it says")
    array = np.frombuffer(data, kind).reshape(shape, order="F" if by_columns else "C")
    if kind.kind == "U":
        _check_characters(name, array)
    return array


def _check_characters(name: str, array: Array) -> None:
    """Refuses strings that are none."""
    codes = np.frombuffer(array.astype(array.dtype.newbyteorder("=")).tobytes(), np.uint32)
    low, high = _SURROGATES
    if np.any((codes > _LAST_CHARACTER) | ((codes >= low) & (codes <= high))):
        raise NotAnArchive(f"array {printable(name)} holds what are no characters")
