"""Dumps that came with their programs: a program comes in, the dump beside it goes out, if it is its own."""

import hashlib
import re
from pathlib import Path

_DIGEST = re.compile(rb'\(digest "md5:([0-9a-f]{32})"\)')


def stored_dump(program: Path) -> bytes | None:
    """Give the dump beside a program, if it was made of the program as it stands.

    The dump tells the digest of its source. It says nothing of the flags and of the other modules that
    it was made with.
    """
    try:
        dump = program.with_suffix(".sexp").read_bytes()
        source = program.read_bytes()
    except OSError:
        return None
    found = _DIGEST.search(dump)
    same = found is not None and found[1].decode() == hashlib.md5(source).hexdigest()
    return dump if same else None
