"""The words of the readable form of muF: what the printer writes and the parser reads.

Names that are no plain words stand between backquotes, those with a capital's role (modules,
constructors) after a `^`. A minus sign that touches a number belongs to it. `(* ... *)` is a
comment.

In: a text. Out: its tokens, or a `MufSyntaxError`; and for the printer, the spelling of names and
constants.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.syntax import Kind
from pzjax.frontend_bridge.dump.types import ARROWS


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


# --- the vocabulary -----------------------------------------------------------------------------

KEYWORDS = frozenset(
    {"exports", "fun", "keyed", "machine", "named", "names", "type", "val"}
    | {"instance", "memory", "method", "next", "return", "weigh"}
    | {"_", "any", "as", "false", "of", "this", "true"}
    | {"and", "do", "done", "downto", "else", "end", "for", "if", "in", "let", "loop", "match"}
    | {"then", "to", "while", "with"}
    | {"flow", "fresh", "is", "mod", "not", "or", "reset", "run", "state"}
)

KINDS = {kind.value: kind for kind in Kind}

LEVELS: tuple[tuple[bool, tuple[str, ...]], ...] = (
    (False, ("||", "or")),
    (False, ("&&", "&")),
    (True, ("=", "<>", "<", ">", "<=", ">=", "==", "!=")),
    (False, ("^",)),
    (True, ("+", "-", "+.", "-.")),
    (True, ("*", "/", "*.", "/.", "mod")),
    (False, ("**",)),
)
"""Stdlib's binary operators, those that bind least first, and whether they group to the left."""

OPERATORS = {
    operator: (level, left) for level, (left, names) in enumerate(LEVELS) for operator in names
}
COMPARISON = OPERATORS["="][0]
PREFIXES = ("not", "~-", "~-.")
BASIC_TYPES = frozenset({"bool", "char", "float", "int", "int32", "string", "unit"})
"""The types of Stdlib that need no `Stdlib.` before them."""

# --- spelling -----------------------------------------------------------------------------------

_LOWER = r"[a-z_][A-Za-z0-9_']*"
_CAPITAL = r"[A-Z][A-Za-z0-9_']*"
_BACKQUOTED = r"`(?:[^`\\\n]|\\[^\n])*`"
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]{1,6})\}|(.))")


def low(text: str) -> str:
    """The spelling of a name of a value, a type or a label."""
    plain = re.fullmatch(_LOWER, text) and text not in KEYWORDS and text not in NOT_NAMES
    return text if plain else quoted(text, "`")


def capital(text: str) -> str:
    """The spelling of a name of a module or a constructor."""
    return text if re.fullmatch(_CAPITAL, text) or text == RUNTIME else "^" + quoted(text, "`")


NOT_NAMES = frozenset({RUNTIME, "inf", "nan"})


def quoted(text: str, quote: str) -> str:
    """A text between quotes, on one line and in ASCII."""

    def escape(character: str) -> str:
        if character in (quote, "\\"):
            return "\\" + character
        return character if " " <= character <= "~" else f"\\u{{{ord(character):x}}}"

    # What a comment holds must not end it.
    return quote + "".join(map(escape, text)).replace("*)", "*\\)") + quote


def _unquoted(text: str) -> str:
    def read(escape: re.Match[str]) -> str:
        return escape[2] if escape[1] is None else chr(int(escape[1], 16))

    return _ESCAPED.sub(read, text[1:-1])


def constant(value: obc.Immediate) -> str:
    """The spelling of a constant."""
    match value:
        case obc.Int(number):
            return str(number)
        case obc.Int32(number):
            return f"{number}l"
        case obc.Float(real):
            return repr(real)
        case obc.Bool(truth):
            return "true" if truth else "false"
        case obc.Char(code):
            return "#" + quoted(chr(code), '"')
        case obc.String(content):
            return quoted(content.decode("latin-1"), '"')
        case obc.Unit():
            return "()"
        case obc.Any():
            return "any"


# --- tokens -------------------------------------------------------------------------------------


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
            ("numbered", rf"(?:{_LOWER}|{_BACKQUOTED})\.[0-9]+{_END}"),
            ("lower", rf"{_LOWER}|{_BACKQUOTED}"),
            ("capital", rf"{_CAPITAL}|\^{_BACKQUOTED}"),
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
