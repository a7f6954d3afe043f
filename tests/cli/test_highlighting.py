"""Colours of programs: Pygments and editors agree with the front end on what each word is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, String, _TokenType
from pzjax.cli import highlighting
from pzjax.cli.highlighting import ZelusLexer
from pzjax.frontend_bridge.builtin.errors import Places
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS, OPERATOR_WORDS, tokens

ROOT = Path(__file__).parents[2]
PROGRAMS = sorted(
    path
    for folder in ("examples", "stdlib", "tests/conformance", "tests/frontend_bridge")
    for path in (ROOT / folder).rglob("*.zl[si]")
    if "bad" not in path.parts
)
GRAMMAR = ROOT / "editors" / "vscode" / "syntaxes" / "zelus.tmLanguage.json"


def colour(kind: str) -> tuple[_TokenType, ...]:
    """What Pygments may call a token of the front end."""
    if kind in KEYWORDS:
        return (Keyword,)
    if kind == "UIDENT":
        return (Name.Class, Name.Namespace)
    if kind == "LIDENT":
        return (Name, Keyword.Type)
    return {"INT": (Number.Integer,), "FLOAT": (Number.Float,), "STRING": (String.Double,)}.get(
        kind, ()
    )


def coloured(text: str) -> dict[int, _TokenType]:
    """What is at each place where a token begins."""
    found = ZelusLexer(stripnl=False, ensurenl=False).get_tokens_unprocessed(text)
    return {place: kind for place, kind, _ in found}


@pytest.mark.parametrize("share", range(4))
def test_each_word_is_what_the_front_end_takes_it_for(share: int) -> None:
    for path in PROGRAMS[share::4]:
        text = path.read_bytes().decode("latin-1")
        found, faults = tokens(text, Places(text))
        if faults:
            continue
        kinds = coloured(text)
        assert Error not in kinds.values(), path
        for token in found:
            wanted = colour(token.kind)
            if wanted and text[token.start - 1] != "'":  # the name of a type variable
                kind = kinds[token.start]
                assert any(kind in one for one in wanted), (path, token, kind)


def test_comments_nest_and_hold_strings() -> None:
    text = 'let (* a (* b *) "*)" \'"\' still *) x = lsl'
    kinds = coloured(text)
    assert kinds[text.index("let")] in Keyword
    assert all(kind in Comment for place, kind in kinds.items() if 4 <= place < text.index(" x"))
    assert kinds[text.index("x =")] is Name
    assert kinds[text.index("lsl")] is Operator.Word


def test_pygments_finds_the_lexer() -> None:
    assert isinstance(get_lexer_by_name("zelus"), ZelusLexer)
    assert isinstance(get_lexer_for_filename("a.zli"), ZelusLexer)


def test_the_grammar_of_editors_has_the_same_words() -> None:
    listed = [
        {*match[1].split("|")}
        for match in re.finditer(r'"\\\\b\(([a-z|]+)\)\\\\b\(\?!', GRAMMAR.read_text())
    ]
    control = KEYWORDS - {*highlighting.DECLARING, *highlighting.TRUTHS}
    for words in (
        highlighting.TRUTHS,
        highlighting.DECLARING,
        control,
        OPERATOR_WORDS,
        highlighting.PROBABILISTIC,
        highlighting.TYPES,
    ):
        assert {*words} in listed
    assert json.loads(GRAMMAR.read_text())["scopeName"] == "source.zelus"
