"""Damaged dumps: the dumps of the examples after one to three accidents end in one line, or are translated."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from pzjax.backend.compile import to_muf, to_python
from pzjax.backend.errors import TranslationError
from pzjax.frontend_bridge.dump.sexp import DumpError

DUMPS = sorted((Path(__file__).parents[2] / "examples").glob("*/*.sexp"))
DEADLINE = 10.0


def pieces(text: str) -> list[tuple[int, int]]:
    """Where the lists and atoms of a dump are."""
    found, open_at, at = [], [], 0
    while at < len(text):
        start = at
        if text[at] == "(":
            open_at.append(at)
        elif text[at] == ")":
            if open_at:
                found.append((open_at.pop(), at + 1))
        elif text[at] == '"':
            at = max(text.find('"', at + 1), at)
            found.append((start, at + 1))
        elif not text[at].isspace():
            while at + 1 < len(text) and text[at + 1] not in ' \n()"':
                at += 1
            found.append((start, at + 1))
        at += 1
    return found


def damaged(text: str, draw: random.Random) -> str:
    """A dump after an accident: a piece is lost, doubled, or put in the place of another; a byte is another one."""
    parts = pieces(text) or [(0, len(text))]
    (a, b), (c, d) = draw.choice(parts), draw.choice(parts)
    match draw.randrange(5):
        case 0:
            return text[:a] + text[b:]
        case 1:
            return f"{text[:b]} {text[a:]}"
        case 2 | 3:
            return text[:a] + text[c:d] + text[b:]
        case _:
            at = draw.randrange(len(text) + 1)
            return text[:at] + chr(draw.randrange(1, 128)) + text[at + 1 :]


def outcome(text: str) -> str:
    """What was said of a dump."""
    try:
        for form in (to_python, to_muf):
            form(text.encode(), "damaged.sexp").encode()
    except (DumpError, TranslationError) as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("count", "seed"), [(150, 1), pytest.param(6300, 2, marks=pytest.mark.slow)]
)
def test_damaged_dumps_end_in_one_line(count: int, seed: int) -> None:
    draw = random.Random(seed)
    said = []
    for _ in range(count):
        text = draw.choice(DUMPS).read_text()
        for _ in range(draw.randrange(1, 4)):
            text = damaged(text, draw)
        start = time.monotonic()
        said.append(outcome(text))
        assert time.monotonic() - start < DEADLINE
    assert not [message for message in said if len(message.splitlines()) > 1]
    assert 0 < said.count("") < count
