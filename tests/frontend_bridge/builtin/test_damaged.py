"""Damaged sources: programs after an accident, or with a word changed, are refused with a place, or compiled."""

from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest
from mutants import mutant
from pzjax.backend.compile import to_python
from pzjax.backend.errors import TranslationError
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.errors import FrontEndError

ROOT = Path(__file__).parents[3]
SOURCES = sorted([*ROOT.glob("examples/*/*.zls"), *ROOT.glob("tests/conformance/**/*.zls")])
DEADLINE = 10.0
PLACE = re.compile(r"\S+:\d+:\d+: ")


def damaged(text: str, draw: random.Random) -> str:
    """A source after an accident."""
    at, other = sorted(draw.randrange(len(text) + 1) for _ in range(2))
    match draw.randrange(6):
        case 0:
            return text[:at]
        case 1:
            return text[:at] + chr(draw.randrange(256)) + text[at + 1 :]
        case 2:
            return text[:at] + text[at : at + 40] + text[at:]
        case 3 if other - at < 200:
            return text[:at] + text[other:]
        case _:
            return mutant(text, draw)


def outcome(text: str, path: Path) -> str:
    """What was said of a source."""
    path.write_bytes(text.encode("latin-1"))
    try:
        to_python(front_end.dump(path, ["--frontend", "builtin"]), path.name)
    except (FrontEndError, TranslationError) as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("count", "seed"), [(100, 1), pytest.param(6300, 2, marks=pytest.mark.slow)]
)
def test_damaged_sources_are_told_with_their_place(count: int, seed: int, tmp_path: Path) -> None:
    draw = random.Random(seed)
    said = []
    for _ in range(count):
        text = damaged(draw.choice(SOURCES).read_bytes().decode("latin-1"), draw)
        start = time.monotonic()
        said.append(outcome(text, tmp_path / "damaged.zls"))
        assert time.monotonic() - start < DEADLINE, text
    assert not [message for message in said if message and not PLACE.match(message)]
    assert 0 < said.count("") < count
