"""Text of a dump inside other text: the one way from what a dump says to a Python file or a message.

In: any text. Out: a comment, a docstring or a literal that can hold nothing else, whatever the text is: newlines,
NUL, quotes, surrogates. Names of variables go through `codegen.names`.
"""

from __future__ import annotations

import ast


def one_line(text: str) -> str:
    """What stands behind `#`, or in a message: one line, of characters that can be printed."""
    return "".join(c if c.isprintable() else "?" for c in text)


def docstring(text: str) -> str:
    """A string in three double quotes; what can't be printed is spelled as in a literal."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    escaped = shown.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""{escaped}"""'


def literal(value: str) -> str:
    """A string in quotes, in ASCII where it can't be printed."""
    return ast.unparse(ast.Constant(value))
