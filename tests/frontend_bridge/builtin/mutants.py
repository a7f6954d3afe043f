"""Programs that are almost right: a source comes in, the same with a word or two changed goes out."""

from __future__ import annotations

import random
import re

from pzjax.frontend_bridge.builtin.errors import Places
from pzjax.frontend_bridge.builtin.parsing.lexer import Token, tokens

_NAMES = ("LIDENT", "UIDENT", "INT", "FLOAT")
_BEFORE_A_NAME = ("pre ", "last ", "0 fby ", "? ", "not ", "0 -> ", "(1) + ", "run ", "init ")
_REPLACED = (
    ("until", "unless"),
    ("unless", "until"),
    ("then", "continue"),
    ("let node", "let"),
    ("let node", "let discrete"),
    ("let node", "let proba"),
    ("let node", "let atomic node"),
    ("let ", "let static "),
    (" rec ", " "),
    ("init ", ""),
    ("last ", ""),
    ("pre ", ""),
    ("fby", "->"),
    ("->", "fby"),
    ("default", "init"),
    ("+", "+."),
    ("else", ""),
    ("end", ""),
    ("local ", "local z, "),
    (" in ", " in pre "),
    ("do ", "do local q in do q = 1 done and "),
)

_OF_CONTINUOUS_TIME = (
    ("let hybrid", "let node"),
    ("let node", "let hybrid"),
    ("der ", ""),
    ("der ", "init "),
    ("up", ""),
    ("up", "disc"),
    ("up", "period"),
    ("period", "up"),
    ("reset", "init"),
    ("init", "reset"),
    ("every", "and z ="),
    (" on ", " & "),
    ("present", "match"),
    ("| ", "else "),
    ("do ", "do der q = 1.0 init 0.0 and "),
    ("= ", "= last "),
)


def mutant(text: str, random: random.Random) -> str:
    """Change a word: leave it out, put another one of the program there, or one like it."""
    found, _ = tokens(text, Places(text))
    words = found[:-1]
    names = [token for token in words if token.kind in _NAMES]
    one, other = random.choice(words), random.choice(words)
    name = random.choice(names)
    match random.randrange(6):
        case 0:
            return _put(text, one, "")
        case 1:
            return _put(text, one, text[other.start : other.end])
        case 2 | 3:
            same = random.choice([token for token in names if token.kind == name.kind])
            return _put(text, name, text[same.start : same.end])
        case 4:
            return text[: name.start] + random.choice(_BEFORE_A_NAME) + text[name.start :]
        case _:
            pairs = _REPLACED + (_OF_CONTINUOUS_TIME if "hybrid" in text else ())
            old, new = random.choice([pair for pair in pairs if pair[0] in text])
            place = random.choice([m.start() for m in re.finditer(re.escape(old), text)])
            return text[:place] + new + text[place + len(old) :]


def _put(text: str, token: Token, word: str) -> str:
    return text[: token.start] + word + text[token.end :]
