"""The integers of OCaml, which have 63 bits: what they hold, and how they wrap around."""

from __future__ import annotations

from typing import Final

LARGEST: Final = 2**62 - 1
"""`max_int`; `min_int` is -LARGEST - 1."""


def wrapped(value: int) -> int:
    """An integer modulo 2^63."""
    return (value + LARGEST + 1) % (2 * LARGEST + 2) - LARGEST - 1
