"""The words of the readable form of muF: what the printer writes and the parser reads.

Names that are no plain words stand between backquotes, those with a capital's role (modules,
constructors) after a `^`. A minus sign that touches a number belongs to it. `(* ... *)` is a
comment.

In: a text. Out: its tokens, or a `MufSyntaxError`; and for the printer, the spelling of names and
constants.
"""

from __future__ import annotations

import re

from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.syntax import Kind

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

LOWER = r"[a-z_][A-Za-z0-9_']*"
CAPITAL = r"[A-Z][A-Za-z0-9_']*"


def low(text: str) -> str:
    """The spelling of a name of a value, a type or a label."""
    plain = re.fullmatch(LOWER, text) and text not in KEYWORDS and text not in NOT_NAMES
    return text if plain else quoted(text, "`")


def capital(text: str) -> str:
    """The spelling of a name of a module or a constructor."""
    return text if re.fullmatch(CAPITAL, text) or text == RUNTIME else "^" + quoted(text, "`")


NOT_NAMES = frozenset({RUNTIME, "inf", "nan"})


def quoted(text: str, quote: str) -> str:
    """A text between quotes, on one line and in ASCII."""

    def escape(character: str) -> str:
        if character in (quote, "\\"):
            return "\\" + character
        return character if " " <= character <= "~" else f"\\u{{{ord(character):x}}}"

    # What a comment holds must not end it.
    return quote + "".join(map(escape, text)).replace("*)", "*\\)") + quote


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
