"""Text of a dump inside other text: the one way from what a dump says to a Python file or a message.

In: any text. Out: a comment, a docstring or a literal that can hold nothing else, whatever the text is: newlines,
NUL, quotes, surrogates. Names of variables go through `codegen.names`.
"""

from __future__ import annotations

import inspect
import textwrap


def one_line(text: str) -> str:
    """What stands behind `#`, or in a message: one line, of characters that can be printed."""
    return "".join(c if c.isprintable() else "?" for c in text)


def comment(text: str, width: int) -> list[str]:
    """Lines that begin with `#`, none of which is too long if it can be broken at spaces."""
    lines = (part for line in text.split("\n") for part in _wrapped(one_line(line), "# ", width))
    return [f"# {line}".rstrip() for line in lines] if text else []


def docstring(text: str, indent: str = "", width: int | None = None, more: str = "") -> str:
    """A string in three double quotes; what can't be printed is spelled as in a literal.

    Args:
        text: what it says, in one line.
        indent: what stands before the line, and before others.
        width: where lines end that can be broken at spaces; else there is one line.
        more: lines for below.
    """
    line = f'"""{_escaped(text)}"""'
    if not more and (width is None or len(indent + line) <= width):
        return line
    lines = _wrapped(line.removesuffix('"""'), indent, width)
    if len(lines) == 1 and not more:
        return line
    if more:
        lines.append("")
    for one in inspect.cleandoc(more).split("\n") if more else ():
        lines += _wrapped(_escaped(one.rstrip()), indent, width)
    return "\n".join([lines[0], *(indent + one if one else "" for one in [*lines[1:], '"""'])])


def _escaped(text: str) -> str:
    """A line of a docstring."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return shown.replace("\\", "\\\\").replace('"', '\\"')


def _wrapped(line: str, indent: str, width: int | None) -> list[str]:
    """A line in lines that are not too long; their first words stand below that of the line."""
    if width is None:
        return [line]
    room = width - len(indent) - len('"""')
    further = " " * (len(line) - len(line.lstrip(" ")))
    wrapped = textwrap.wrap(
        line, room, break_long_words=False, break_on_hyphens=False, subsequent_indent=further
    )
    return wrapped or [""]


def literal(value: str | bytes) -> str:
    """A string in quotes, double ones if that needs no more escapes, in ASCII where it can't be printed."""
    # Behind a double quote, what `repr` gives stands in single ones: a backslash before one is none of the text's own.
    if isinstance(value, bytes):
        prefix, body = "b", repr(b'"' + value)[3:-1]
    else:
        prefix, body = "", repr('"' + value)[2:-1]
    if body.count('"') > body.count("'"):
        return f"{prefix}'{body}'"
    return prefix + '"' + body.replace("\\'", "'").replace('"', '\\"') + '"'
