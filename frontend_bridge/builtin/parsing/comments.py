"""The comment that belongs to a declaration: the text before it comes in, what the comment says goes out."""

from __future__ import annotations

import inspect

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.errors import Places
from pzjax.frontend_bridge.builtin.parsing.lexer import after_comment


def comments(program: syntax.Program) -> dict[str, str]:
    """What the source says of each of its values in a comment above it."""
    return {
        one.name: one.doc
        for one in program.declarations
        if isinstance(one, syntax.Constant | syntax.Function)
    }


def comment_before(gap: str, first: bool) -> str:
    """The comment on the lines right above a declaration, else "".

    Args:
        gap: blanks and comments between the declaration and what comes before it.
        first: nothing comes before it.
    """
    found = ""
    position = 0
    while (start := gap.find("(*", position)) >= 0:
        own_line = first or "\n" in gap[:start]
        position, _ = after_comment(gap, start, Places(gap))
        found = gap[start + 2 : position - 2] if own_line else ""
    return _cleaned(found) if gap[position:].count("\n") <= 1 else ""


def _cleaned(comment: str) -> str:
    """The text of a comment, which is UTF-8, without what it is framed with."""
    text = comment.encode("latin-1").decode("utf-8", "replace")
    lines = inspect.cleandoc(text.strip("*").expandtabs()).split("\n")
    return "\n".join(map(str.rstrip, lines))
