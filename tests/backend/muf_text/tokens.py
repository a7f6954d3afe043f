"""The words of a text of readable muF: text in, tokens out, each with its place."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from pzjax.backend.muf.lexical import CAPITAL, KEYWORDS, LOWER, OPERATORS, PREFIXES
from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import ARROWS

_BACKQUOTED = r"`(?:[^`\\\n]|\\[^\n])*`"
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]{1,6})\}|(.))")


class MufSyntaxError(Exception):
    """A text that is no muF module.

    Attributes:
        message: what is wrong.
        line: where, from 1.
        column: where in the line, from 1.
    """

    def __init__(self, message: str, text: str, offset: int) -> None:
        """An error at an offset of a text."""
        self.message = message
        self.line = text.count("\n", 0, offset) + 1
        self.column = offset - text.rfind("\n", 0, offset)
        super().__init__(f"{self.line}:{self.column}: {message}")


def _unquoted(text: str) -> str:
    def read(escape: re.Match[str]) -> str:
        return escape[2] if escape[1] is None else chr(int(escape[1], 16))

    return _ESCAPED.sub(read, text[1:-1])


class Token(NamedTuple):
    """One word of a text.

    `value` is the content where there is more to it than the text: a `str` for names, a pair for
    numbered names, a constant, a `Span`.
    """

    kind: str
    text: str
    value: object
    start: int
    end: int


_SYMBOLS = sorted(
    {
        *(word for word in (*OPERATORS, *PREFIXES) if not word.isalpha()),
        *(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "[|",
            "|]",
            ".(",
            "..",
            ".",
            ",",
            ";",
            ":",
            "->",
            "|",
            "++",
            "#",
        ),
        *("'", "~key:"),
    },
    key=len,
    reverse=True,
)
_END = r"(?![A-Za-z0-9_'])"
_TOKEN = re.compile(
    "|".join(
        f"(?P<{kind}>{pattern})"
        for kind, pattern in (
            ("blank", r"[ \t\r\n]+|\(\*(?s:.*?)\*\)"),
            ("span", r"@[0-9]+:[0-9]+-[0-9]+:[0-9]+"),
            (
                "float",
                rf"-?[0-9]+(?:\.[0-9]+(?:e[+-]?[0-9]+)?|e[+-]?[0-9]+){_END}|-?inf{_END}|nan{_END}",
            ),
            ("int32", rf"-?[0-9]+l{_END}"),
            ("int", rf"-?[0-9]+{_END}"),
            ("char", r'#"(?:[^"\\\n]|\\[^\n])*"'),
            ("string", r'"(?:[^"\\\n]|\\[^\n])*"'),
            ("numbered", rf"(?:{LOWER}|{_BACKQUOTED})\.[0-9]+{_END}"),
            ("lower", rf"{LOWER}|{_BACKQUOTED}"),
            ("capital", rf"{CAPITAL}|\^{_BACKQUOTED}"),
            ("arrow", "|".join(map(re.escape, sorted(ARROWS, key=len, reverse=True)))),
            ("symbol", "|".join(map(re.escape, _SYMBOLS))),
        )
    )
)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text, the last one of the kind `end`."""
    position = 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise MufSyntaxError(f"unexpected character {text[position]!r}", text, position)
        kind, word = str(found.lastgroup), found[0]
        position = found.end()
        if kind == "blank":
            continue
        try:
            yield _token(kind, word, found.start(), position)
        except ValueError:
            raise MufSyntaxError(f"{word} stands for no {kind}", text, found.start()) from None
    yield Token("end", "the end of the text", None, position, position)


def _token(kind: str, word: str, start: int, end: int) -> Token:
    value: object = word
    match kind:
        case "span":
            value = obc.Span(*map(int, re.findall("[0-9]+", word)))
        case "float":
            value = obc.Float(math.nan if word == "nan" else float(word))
        case "int32":
            value = obc.Int32(int(word[:-1]))
        case "int":
            value = obc.Int(int(word))
        case "char":
            (code,) = _unquoted(word[1:]).encode("latin-1")
            value = obc.Char(code)
        case "string":
            value = _unquoted(word)
        case "numbered":
            name, _, number = word.rpartition(".")
            value = (_unquoted(name) if name[0] == "`" else name, int(number))
        case "lower" if word in KEYWORDS:
            kind = "keyword"
        case "lower" if word == RUNTIME:
            kind = "capital"
        case "lower" if word[0] == "`":
            value = _unquoted(word)
        case "capital" if word[0] == "^":
            value = _unquoted(word[1:])
    return Token(kind, word, value, start, end)
