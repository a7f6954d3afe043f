"""The layout of sources: it keeps every word and comment, is done once, and is what the page of its style shows."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from pzjax.frontend_bridge.builtin.formatting.program import formatted
from pzjax.frontend_bridge.builtin.formatting.words import COMMENT, words
from pzjax.frontend_bridge.builtin.parsing.source import parse

ROOT = Path(__file__).parents[3]
FOLDERS = ("cli/template", "examples", "stdlib", "tests/conformance", "tests/data")
SOURCES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.zl[si]"))


def source(path: Path) -> str:
    return path.read_bytes().decode("latin-1")


def laid_out(text: str, *, interface: bool = False) -> str:
    made, faults = formatted(text, interface=interface)
    assert not faults, faults
    return made


def spoken(text: str) -> list[tuple[str, str]]:
    """The words of a source, those of comments without their blanks."""
    return [
        (word.kind, re.sub("[ \t\n]+", "", word.text) if word.kind == COMMENT else word.text)
        for word in words(text)[0]
    ]


@pytest.mark.parametrize("share", range(4))
def test_every_source_keeps_its_words_and_is_done_once(share: int) -> None:
    count = 0
    for path in SOURCES[share::4]:
        text, interface = source(path), path.suffix == ".zli"
        made, faults = formatted(text, interface=interface)
        if faults:
            continue
        count += 1
        assert laid_out(made, interface=interface) == made, path
        assert all(line == line.rstrip(" \t") for line in made.split("\n")), path
        assert "\n\n\n" not in made, path
        assert made.endswith("\n"), path
    assert count > 100


def shaken(text: str, random: random.Random) -> str:
    """The same words with other blanks and ends of lines between them."""
    found, faults = words(text)
    assert not faults
    made = ""
    for before, word in zip([None, *found], found, strict=False):
        blanks = random.choice([" ", "\n", "  \n   ", "\n\n\n\t", " " * random.randrange(1, 9)])
        tight = before is not None and not word.breaks and not word.spaced
        made += ("" if tight and random.random() < 0.7 else blanks) + word.text
    return made


@pytest.mark.parametrize(
    "seed", [*range(2), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 30))]
)
def test_whatever_the_blanks_were(seed: int) -> None:
    chance = random.Random(seed)
    for path in chance.sample([one for one in SOURCES if one.suffix == ".zls"], 60):
        text = source(path)
        if parse(text, "M")[1]:
            continue
        other = shaken(text, chance)
        assert spoken(other) == spoken(text)
        made = laid_out(other)
        assert spoken(made) == spoken(text), path
        assert laid_out(made) == made, path


def test_examples_are_laid_out() -> None:
    for path in (one for one in SOURCES if "examples" in one.parts or "template" in one.parts):
        assert laid_out(source(path)) == source(path), path


def test_bytes_that_are_no_ascii_stay() -> None:
    text = '(* \xc3\xa0\n   \xc3\x85 \xc3\xa0\n*)\nlet x = "\xc3\xa0" (* \xc3\x85 *)\n'
    assert laid_out(text) == text


def test_a_source_with_an_error_is_none() -> None:
    made, (fault,) = formatted("let node f x = where\n")
    assert made == ""
    assert fault.at.line == 1
