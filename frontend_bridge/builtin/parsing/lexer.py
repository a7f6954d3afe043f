"""The words of Zelus: a text comes in, its tokens go out.

A token is a kind, a value and two offsets. The kind of a keyword or of punctuation is its own text;
other kinds are in capitals. Operators that are words (`mod`, `lsl`, ...) have the kind of their
precedence class. Blanks and comments are skipped.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pzjax.frontend_bridge.builtin.errors import Fault, Phase, Places
from pzjax.frontend_bridge.dump.integers import wrapped
from pzjax.frontend_bridge.dump.syntax import Span

_KEYWORDS = """and as atomic automaton before continue default der disc discrete do done else emit end every
    exception external false fby forall fun hybrid if in init initialize inline last let local match
    next node of on open or out period pre present proba rec reset run static then true type unless
    until up val where with"""
KEYWORDS = frozenset(_KEYWORDS.split())
OPERATOR_WORDS = {
    "lor": "INFIX2",
    "lxor": "INFIX2",
    "lsl": "INFIX4",
    "lsr": "INFIX4",
    "asr": "INFIX4",
    "mod": "INFIX3",
    "land": "INFIX3",
    "quo": "INFIX3",
}
_PUNCTUATION = """. .. ( ) [ ] [| |] { } * : :: = == += & && || , ; ;; -> - + -. _ | ?
    -A-> -D-> -AD-> -AS-> -C-> -S-> ~D~>"""
_FIXED = frozenset(_PUNCTUATION.split())
_CLASSES = dict.fromkeys("!?~", "PREFIX") | dict.fromkeys("=<>&|$", "INFIX0")
_CLASSES |= dict.fromkeys("@^", "INFIX1") | dict.fromkeys("+-", "INFIX2")
_CLASSES |= dict.fromkeys("*/%", "INFIX3")

_OPERANDS = frozenset(["INT", "FLOAT", "CHAR", "STRING", "LIDENT", "UIDENT", "true", "false"])
_OPERANDS |= {"last", ")", "]", "|]", "}"}
"""What a minus subtracts from."""

_STRING = r'"(?:[^"\\]++|\\.)*+"'  # possessive: a way back would take hundreds of bytes a character
_CHAR = r"'(?:[^\\']|\\(?:[\\'ntbr]|[0-9]{3}))'"
_TOKEN = re.compile(
    rf"""(?P<BLANK>[\ \t\r\n\f]+)
    |(?P<WORD>[A-Za-z][A-Za-z0-9_']*)
    |(?P<INT>0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+)
    |(?P<NUMBER>[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)
    |(?P<COMMENT>\(\*)
    |(?P<ARROW>-(?:AD|AS|[ADCS])->|~D~>)
    |(?P<PUNCTUATION>\[\||\|\]|;;|\.\.|::|[][(){{}}:,;._])
    |(?P<SYMBOL>[!?~=<>&|$@^+\-*/%][!$%&*+\-./:<=>?@^|~]*)
    |(?P<CHAR>{_CHAR})
    |(?P<QUOTE>')
    |(?P<STRING>{_STRING})""",
    re.VERBOSE | re.DOTALL,
)
_CONSTRUCTOR = re.compile(r"[A-Z](?:_?[A-Za-z0-9'])*")
_IN_COMMENT = re.compile(rf"\(\*|\*\)|{_STRING}|{_CHAR}|\"", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9]{3})|(\r\n|\n|\r)[ \t]*|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "\\": "\\"}


class Token(NamedTuple):
    """A token; `value` is the name, the operator, or the value of a constant."""

    kind: str
    value: str | int | float | bytes
    start: int
    end: int


def tokens(text: str, places: Places) -> tuple[list[Token], list[Fault]]:
    """Give the tokens, the last of kind EOF, and what is wrong with the characters."""
    found: list[Token] = []
    faults: list[Fault] = []
    position = 0
    match = _TOKEN.match
    while position < len(text):
        m = match(text, position)
        if m is None:
            unexpected, position = _unexpected(text, position, places)
            faults.append(unexpected)
            continue
        group, word, start = m.lastgroup, m.group(), position
        position = m.end()
        if group == "BLANK":
            continue
        if group == "WORD":
            found.append(_word(word, start, position))
        elif group == "SYMBOL":
            found.append(_symbol(word, start, position))
        elif group == "PUNCTUATION" or group == "ARROW":
            found.append(Token(word, word, start, position))
        elif group == "COMMENT":
            position, fault = after_comment(text, start, places)
            if fault:
                faults.append(fault)
        elif group == "INT" or (group == "NUMBER" and word.isdigit()):
            number = _integer(word, negated=_follows_sign(found))
            if number is None:
                at = places.span(start, position)
                faults.append(Fault(Phase.LEXER, at, "this integer has more than 63 bits"))
            found.append(Token("INT", number or 0, start, position))
        elif group == "NUMBER":
            found.append(Token("FLOAT", float(word), start, position))
        elif group == "QUOTE":
            found.append(Token("QUOTE", word, start, position))
        else:
            value, fault = _unescape(word, places.span(start, position))
            if fault:
                faults.append(fault)
            if group == "CHAR":
                found.append(Token("CHAR", value[0] if value else 0, start, position))
            else:
                found.append(Token("STRING", value, start, position))
    found.append(Token("EOF", "", len(text), len(text)))
    return found, faults


def _word(word: str, start: int, end: int) -> Token:
    if word in KEYWORDS:
        return Token(word, word, start, end)
    if kind := OPERATOR_WORDS.get(word):
        return Token(kind, word, start, end)
    if _CONSTRUCTOR.fullmatch(word):
        return Token("UIDENT", word, start, end)
    return Token("LIDENT", word, start, end)


def _symbol(symbol: str, start: int, end: int) -> Token:
    if symbol in _FIXED:
        return Token(symbol, symbol, start, end)
    kind = "INFIX4" if symbol.startswith("**") else _CLASSES[symbol[0]]
    return Token(kind, symbol, start, end)


def _follows_sign(found: list[Token]) -> bool:
    """Whether the last token is a minus that is no subtraction."""
    match [token.kind for token in found[-2:]]:
        case ["-"]:
            return True
        case [before, "-"]:
            return before not in _OPERANDS
    return False


def _integer(word: str, *, negated: bool) -> int | None:
    """The value of an integer of 63 bits; in bases other than ten, the first bit is the sign.

    The least integer, which has no opposite, may be written after a sign.
    """
    if len(word) > 80:
        return None
    value = int(word, 10 if word.isdigit() else 0)
    largest = (1 << 62) - (not negated) if word.isdigit() else (1 << 63) - 1
    return wrapped(value) if value <= largest else None


def after_comment(text: str, start: int, places: Places) -> tuple[int, Fault | None]:
    """Where the comment that starts at a place ends, and what is wrong with it."""
    depth, position = 1, start + 2
    while depth:
        m = _IN_COMMENT.search(text, position)
        if m is None or m.group() == '"':
            what, where = ("comment", start) if m is None else ("string in a comment", m.start())
            hint = "comments end with *) and nest" if m is None else 'strings end with "'
            at = places.span(where, len(text))
            return len(text), Fault(Phase.LEXER, at, f"this {what} is never closed", hint)
        depth += {"(*": 1, "*)": -1}.get(m.group(), 0)
        position = m.end()
    return position, None


def _unexpected(text: str, position: int, places: Places) -> tuple[Fault, int]:
    if text[position] == '"':
        at = places.span(position, len(text))
        message = "this string is never closed"
        return Fault(Phase.LEXER, at, message, 'strings end with "'), len(text)
    end = position + 1
    while text[position] > "\x7f" and end < len(text) and text[end] > "\x7f":
        end += 1
    shown = text[position:end].encode("latin-1").decode("utf-8", "backslashreplace")
    hint = None if shown.isascii() else "names are of the letters a to z, digits, _ and '"
    message = f"unexpected character {shown!r}"
    return Fault(Phase.LEXER, places.span(position, end), message, hint), end


def _unescape(literal: str, at: Span) -> tuple[bytes, Fault | None]:
    """The bytes of a string or of a character, in which only its own quote may be escaped."""
    quote, raw = literal[0], literal[1:-1]
    wrong: list[str] = []

    def one(m: re.Match[str]) -> str:
        if m[1]:
            if int(m[1]) > 255:
                wrong.append(m[0])
                return ""
            return chr(int(m[1]))
        if m[2]:
            return ""
        return quote if m[3] == quote else _ESCAPED.get(m[3], m[0])

    value = _ESCAPE.sub(one, raw) if "\\" in raw else raw
    fault = None
    if wrong:
        hint = "a byte is three decimal digits from 000 to 255"
        fault = Fault(Phase.LEXER, at, f"{wrong[0]} is not a character", hint)
    return value.encode("latin-1"), fault
