"""Strings and characters of a program as text in a file: bytes of any kind come in, text goes out, and back.

Strings of Zelus are bytes. Most are text in UTF-8 and stay as they are. A byte that text can't hold, 0 or one that
is not UTF-8, is written as `␛` (U+241B) and its two hexadecimal digits: `␛00`, `␛FF`. So that nothing else
reads like that, a `␛` with two such digits behind it is written as its own three bytes.
"""

from __future__ import annotations

import re

ESCAPE = "␛"

_WRITTEN = re.compile(f"{ESCAPE}([0-9A-F]{{2}})")
_UNWRITABLE = re.compile(f"[\\0\\udc80-\\udcff]|{ESCAPE}(?=[0-9A-F]{{2}})")


def escaped(text: str) -> str:
    """The text for a file; bytes that are not UTF-8 are in `text` as `surrogateescape` puts them."""
    return _UNWRITABLE.sub(_spelled, text)


def unescaped(text: str) -> bytes:
    """The bytes that a text from a file stands for.

    Raises:
        ValueError: there is half of a surrogate pair in it.
    """
    pieces = _WRITTEN.split(text)
    pairs = zip(pieces[::2], [*pieces[1::2], ""], strict=True)
    return b"".join(
        plain.encode("utf-8", "surrogateescape") + bytes.fromhex(digits) for plain, digits in pairs
    )


def _spelled(found: re.Match[str]) -> str:
    return "".join(f"{ESCAPE}{byte:02X}" for byte in found[0].encode("utf-8", "surrogateescape"))
