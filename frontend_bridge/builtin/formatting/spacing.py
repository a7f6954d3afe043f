"""Blanks within a line: two words that follow each other come in, what stands between them goes out."""

from __future__ import annotations

from collections.abc import Sequence

from pzjax.frontend_bridge.builtin.formatting.words import COMMENT, VALUES, Word
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS

SIGNS = frozenset(["-", "-."])
"""What may stand before one operand, or between two."""

OPERATORS = SIGNS | {
    "INFIX0", "INFIX1", "INFIX2", "INFIX3", "INFIX4", "*", "=", "==", "+=", "&", "&&", "||", "->", "+", "or",
}  # fmt: skip
"""The kinds of tokens that stand between two operands."""

_TIGHT_AFTER = frozenset(["(", "[", ".", "QUOTE"])
_TIGHT_BEFORE = frozenset([")", "]", ",", ";", "."])
_OPEN = frozenset(["(", "["])
_APPLIED = VALUES | {"up", "period", "pre", "last"}
_OPERANDS = frozenset(
    ["INT", "FLOAT", "CHAR", "STRING", "LIDENT", "UIDENT", "true", "false", "(", "["]
)
_BEFORE_SIGN = (
    OPERATORS | (KEYWORDS - VALUES) | {"(", "[", "[|", "{", ",", ";", "|", "..", "::", ":"}
)


def between(words: Sequence[Word], at: int) -> str:
    """What stands before a word that does not start a line.

    Args:
        words: the words of a source.
        at: the number of the word, which is not the first one.
    """
    before, after = words[at - 1], words[at]
    if COMMENT in (before.kind, after.kind):
        return "" if before.kind in _OPEN or after.kind in _TIGHT_BEFORE else " "
    if _is_section(words, at) or _is_section(words, at - 1):
        return " "  # `(*` would start a comment
    if (before.kind, after.kind) == ("[|", "|]"):
        return ""
    if before.kind == "{" or after.kind == "}" or (after.kind == "{" and before.kind in VALUES):
        return " " if after.spaced else ""
    if before.kind in _TIGHT_AFTER or after.kind in _TIGHT_BEFORE:
        return ""
    if before.kind == "PREFIX" or _is_sign(words, at - 1):
        return "" if before.kind != "-." and after.kind in _OPERANDS else " "
    if (after.kind in _OPEN and before.kind in _APPLIED) or "?" in (before.kind, after.kind):
        return " " if after.spaced else ""
    return " "


def _is_section(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an operator in parentheses, which is a function."""
    around = [word.kind for word in words[max(0, at - 1) : at + 2]]
    return len(around) == 3 and (around[0], around[2]) == ("(", ")") and around[1] in OPERATORS


def _is_sign(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a minus that no operand stands before."""
    if words[at].kind not in SIGNS:
        return False
    return at == 0 or words[at - 1].kind in _BEFORE_SIGN
