"""The reference pages: the library page is what the interfaces say, the syntax page has every word of the language."""

from __future__ import annotations

import re
from pathlib import Path

import library
from pages import ROOT, blocks
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS

SYNTAX = (ROOT / "docs" / "syntax.md").read_text()


def test_the_library_page_is_that_of_the_interfaces() -> None:
    page = library.PAGE.read_text()
    assert page == library.page(), "run `make pages` and look at the difference"
    for interface in library.STDLIB.glob("*.zli"):
        section = library.module(interface)
        values = re.findall(r"^val ", interface.read_text(), re.MULTILINE)
        assert len(re.findall(r"^\| `", section, re.MULTILINE)) == len(values), interface.name


def test_the_syntax_page_has_every_word() -> None:
    found = re.findall(r"```\w*\n(.*?)```|`([^`\n]+)`", SYNTAX, re.DOTALL)
    programs = " ".join(part for match in found for part in match)
    assert {word for word in KEYWORDS if not re.search(rf"\b{word}\b", programs)} == set()


def test_the_programs_of_the_syntax_page_are_right(tmp_path: Path) -> None:
    programs = [(what, text) for kind, what, text in blocks(SYNTAX) if kind == "file"]
    assert len(programs) >= 8
    for name, text in programs:
        (tmp_path / name).write_text(text)
        assert not check_file(tmp_path / name, [tmp_path]).warnings
