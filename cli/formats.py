"""Formats of files: a name comes in, the format that its suffix tells goes out; or first bytes, and what they are of.

Files have wrong suffixes, standard input has none: so what is no text is known by how it begins, and a
message can say what it is, and how to make it something that pzjax reads.
"""

from __future__ import annotations

from pathlib import Path

SUFFIXES = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".npz": "npz"}
"""The formats of files by their suffixes."""

RESULTS = SUFFIXES | {".vcd": "vcd"}
"""The formats of results, of which one is only written."""

PLAIN = ("", ".txt", ".log", ".out")
"""The suffixes of files in which text is expected, and the results of several seeds."""

GZIP = b"\x1f\x8b"
ZIP = b"PK"

_AS_CSV = "write it as CSV"
_KNOWN = {
    b"\xff\xfe": ("text in UTF-16", "convert it: iconv -f utf-16 -t utf-8"),
    b"\xfe\xff": ("text in UTF-16", "convert it: iconv -f utf-16 -t utf-8"),
    b"\0\0\xfe\xff": ("text in UTF-32", "convert it: iconv -f utf-32 -t utf-8"),
    GZIP: ("compressed by gzip", "unpack it: gunzip"),
    b"BZh": ("compressed by bzip2", "unpack it: bunzip2"),
    b"\xfd7zXZ": ("compressed by xz", "unpack it: unxz"),
    b"\x28\xb5\x2f\xfd": ("compressed by zstd", "unpack it: unzstd"),
    b"7z\xbc\xaf\x27\x1c": ("an archive of 7-Zip", "unpack it"),
    b"PAR1": ("a Parquet file", f"{_AS_CSV}, with pandas: read_parquet, to_csv"),
    b"ARROW1": ("an Arrow file", f"{_AS_CSV}, with pandas: read_feather, to_csv"),
    b"\x89HDF": ("an HDF5 file", f"{_AS_CSV}, with pandas: read_hdf, to_csv"),
    b"MATLAB": ("a MAT-file of MATLAB", f"{_AS_CSV}: writetable"),
    b"\x93NUMPY": ("one array of NumPy (.npy)", "write an archive: numpy.savez"),
    b"\x80\x04": ("a pickle of Python", _AS_CSV),
    b"\x80\x05": ("a pickle of Python", _AS_CSV),
    b"SQLite format 3": ("an SQLite database", f"{_AS_CSV}: sqlite3 -csv -header"),
    b"\xd0\xcf\x11\xe0": ("a spreadsheet of Excel (.xls)", "save it as CSV"),
    b"$version ": ("a waveform (VCD)", "keep the results as CSV beside it"),
    b"%PDF-": ("a PDF", "its numbers must be taken out by hand"),
    b"\x89PNG": ("a picture", "give the data that it shows"),
}
"""What the first bytes tell, and what can be done."""

_ZIPPED = {
    b".npy": (
        "an archive of NumPy (.npz)",
        "pzjax run reads it with --input-format npz, pzjax plot with --format npz",
    ),
    b"[Content_Types]": ("a spreadsheet of Excel (.xlsx)", "save it as CSV"),
    b"_rels/": ("a spreadsheet of Excel (.xlsx)", "save it as CSV"),
    b"xl/": ("a spreadsheet of Excel (.xlsx)", "save it as CSV"),
    b"opendocument": ("a spreadsheet (.ods)", "save it as CSV"),
}
"""What the name of the first file in a zip archive tells."""

_NAMES = 30, 120
"""Where in a zip archive the name and the first words of its first file are."""


def by_suffix(file: str | Path) -> str | None:
    """The format of a file, which may be compressed by gzip, if its suffix tells one."""
    path = Path(file)
    return SUFFIXES.get(Path(path.stem).suffix if path.suffix == ".gz" else path.suffix)


def of_results(file: Path, usual: str) -> str:
    """The format of a file of results by its suffix.

    Args:
        file: the file.
        usual: that of a file whose suffix says nothing.

    Raises:
        ValueError: results have no such format; the message is for the user.
    """
    if file.suffix in PLAIN:
        return usual
    if file.suffix not in RESULTS:
        raise ValueError(
            f"results are written as {', '.join(RESULTS)} or as text ({', '.join(PLAIN[1:])}), not as "
            f"{file.suffix}; --format says it for any name"
        )
    return RESULTS[file.suffix]


def foreign(first: bytes) -> str | None:
    """What data that begins with some bytes is and what to do, or None where it may be text."""
    if first.startswith(b"PK\x03\x04") or first.startswith(b"PK\x05\x06"):
        inside = first[slice(*_NAMES)]
        found = [told for word, told in _ZIPPED.items() if word in inside]
        return _told(*(found or [("a zip archive", "unpack it: unzip")])[0])
    for start, told in _KNOWN.items():
        if first.startswith(start):
            return _told(*told)
    if b"\0" in first:
        return _told("no text, there are bytes 0 in it", f"if it is UTF-16, iconv; else {_AS_CSV}")
    return None


def _told(what: str, advice: str) -> str:
    return f"this is {what}; {advice}"
