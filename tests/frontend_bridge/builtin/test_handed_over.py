"""In one process the built-in front end hands over object code as it is: its text, read again, is the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.dump.reader import read_module

ROOT = Path(__file__).parents[3]
FOLDERS = ("examples", "tests/conformance", "tests/text")
SOURCES = sorted(path for folder in FOLDERS for path in (ROOT / folder).glob("*/*.zls"))
BUILTIN = ["--frontend", "builtin"]


@pytest.mark.parametrize(
    "share", [0, 1, *(pytest.param(share, marks=pytest.mark.slow) for share in range(2, 8))]
)
def test_what_is_handed_over_is_what_the_dump_says(share: int) -> None:
    for source in SOURCES[share::8]:
        dump = front_end.dump(source, BUILTIN)
        assert front_end.module(source, BUILTIN) == read_module(dump, str(source)), source


def test_there_are_programs() -> None:
    assert len(SOURCES) > 100
