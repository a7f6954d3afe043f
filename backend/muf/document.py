"""Laying out text: documents that know where they may be broken, and how wide they are on one line.

In: a `Doc`, which is a string, a possible line break, or documents put together. Out: lines of
text. A group goes on one line if it fits there; otherwise the breaks that are directly in it
become new lines. The time is linear in the document: each one knows its width from the day it is
made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

WIDTH = 96
"""The room on a line. What closes a group (`in`, a bracket) may pass it by a little."""

STEP = 2
DEEPEST = 60
"""Indentation stops here, so that text as deep as it likes stays as long as its content."""

ENDLESS = 1 << 60
"""The width of what can't go on one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A place where a line may end; `flat` stands there where it does not, None if it must."""

    flat: str | None


@dataclass(frozen=True, slots=True)
class Several:
    """Documents in a row."""

    items: tuple[Doc, ...]
    width: int


@dataclass(frozen=True, slots=True)
class Nest:
    """A document whose lines after the first are indented by one step more."""

    inner: Doc
    width: int


@dataclass(frozen=True, slots=True)
class Group:
    """A document that goes on one line if it fits."""

    inner: Doc
    width: int


Doc = str | Line | Several | Nest | Group

SPACE = Line(" ")
EDGE = Line("")
BREAK = Line(None)


def width(doc: Doc) -> int:
    """How long a document is on one line."""
    match doc:
        case str():
            return len(doc)
        case Line(flat):
            return ENDLESS if flat is None else len(flat)
        case _:
            return doc.width


def several(*items: Doc) -> Doc:
    """Documents in a row."""
    return Several(items, min(ENDLESS, sum(map(width, items))))


def nest(*items: Doc) -> Doc:
    """Documents in a row, indented where they go on several lines."""
    inner = several(*items)
    return Nest(inner, width(inner))


def group(*items: Doc) -> Doc:
    """Documents in a row, on one line if they fit."""
    inner = several(*items)
    return Group(inner, width(inner))


def joined(items: Iterable[Doc], separator: str, line: Doc = SPACE) -> Doc:
    """Documents with a separator, and a place to break the line, between them."""
    parts: list[Doc] = []
    for item in items:
        if parts:
            parts += [separator, line]
        parts.append(item)
    return several(*parts)


def filled(items: Iterable[Doc], separator: str) -> Doc:
    """As many documents on a line as fit, after a space or a new line."""
    docs = tuple(items)
    ends = [separator] * (len(docs) - 1) + [""]
    return several(*(group(SPACE, doc, end) for doc, end in zip(docs, ends, strict=True)))


def bracketed(opening: str, items: Iterable[Doc], separator: str, closing: str) -> Doc:
    """A list in brackets: on one line, or an item a line."""
    return group(opening, nest(EDGE, joined(items, separator)), EDGE, closing)


def render(doc: Doc) -> str:
    """The text of a document."""
    out: list[str] = []
    column = 0
    waiting: list[tuple[Doc, int, bool]] = [(doc, 0, False)]
    while waiting:
        doc, indent, flat = waiting.pop()
        match doc:
            case str():
                out.append(doc)
                column += len(doc)
            case Line(str() as text) if flat:
                out.append(text)
                column += len(text)
            case Line():
                column = min(indent, DEEPEST)
                out.append("\n" + " " * column)
            case Several(items):
                waiting.extend((item, indent, flat) for item in reversed(items))
            case Nest(inner):
                waiting.append((inner, indent + STEP, flat))
            case Group(inner, room):
                waiting.append((inner, indent, flat or column + room <= WIDTH))
    return "".join(out)
