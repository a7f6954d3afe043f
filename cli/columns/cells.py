"""Cells of a table: their texts come in, the leaves of a column go out."""

from __future__ import annotations

from collections.abc import Sequence

from pzjax.cli.columns import kinds
from pzjax.cli.columns.faults import Unfit
from pzjax.cli.columns.kinds import Column, Kind, held, is_scalar, is_string
from pzjax.cli.columns.notation import parsed, reserved
from pzjax.cli.columns.values import is_text, values


def column(kind: Kind, texts: Sequence[str]) -> list[Column]:
    """The leaves of a column.

    Raises:
        Unfit: one of the cells says something else.
    """
    inner = held(kind)
    match kind:
        case kinds.Number("bool") | kinds.Enumeration():
            return values(kind, [text.strip() for text in texts])
        case kinds.Char():
            return values(kind, [_character(text) for text in texts])
    if is_scalar(kind):
        return values(kind, texts)
    return values(kind, [_plain(kind, inner, text) for text in texts])


def _character(text: str) -> str:
    return text.strip() if len(text) > 1 else text


def _plain(kind: Kind, inner: Kind | None, text: str) -> object:
    """What a cell says, in the terms of JSON."""
    bare = text.strip()
    if inner is not None and not bare:
        return None
    if isinstance(inner, kinds.Char):
        text = _character(text)
    elif not is_text(kind):
        text = bare
    if is_scalar(inner) and not reserved(text):
        return {"Some": [text]}
    try:
        return parsed(bare)
    except ValueError:
        raise Unfit(f"a value such as {_example(kind)}") from None


def _example(kind: Kind) -> str:
    """A text that can be read as a value."""
    inner = held(kind)
    if inner is not None:
        return f"{_example(inner)}, or nothing"
    match kind:
        case kinds.Tuple(_, parts):
            return f"({', '.join(map(_example, parts))})"
        case kinds.Array(size, cell):
            return f"[{', '.join([_example(cell)] * size)}]"
        case kinds.Record(type_, labels, parts):
            fields = [f"{label}={_example(one)}" for label, one in zip(labels, parts, strict=True)]
            return f"{type_}({', '.join(fields)})"
        case kinds.Number("bool"):
            return "False"
        case kinds.Number("float"):
            return "0.0"
    if is_string(kind):
        return "'text'"
    return "0" if is_scalar(kind) else "Name(1, 2.5) or [1, 2]"
