"""Values as text: leaves of many values come in, a text for each goes out.

There are three styles, which walk over kinds in one way: the notation of Python, for lines of text; the one in which
`notation` reads structured cells of tables; and JSON. What is in a cell of a table, `cell` tells.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence

import numpy as np
from pzjax.cli.columns import kinds
from pzjax.cli.columns.kinds import Column, Kind, Leaves, held, is_string, split
from pzjax.cli.columns.notation import reserved
from pzjax.cli.escapes import escaped
from pzjax.jaxrt import spelling

Texts = list[str]

CHARACTERS = [spelling.WRITERS["char"](code) for code in range(256)]
"""The characters by their codes."""

_LOST = "list_overflow"


class Notation:
    """The notation of structured cells."""

    truths = "False", "True"

    def string(self, text: str) -> str:
        """A string."""
        return repr(escaped(text))

    def floats(self, leaf: Column, texts: Texts) -> Texts:
        """Floats, from how Python writes them."""
        return texts

    def name(self, name: str) -> str:
        """A constructor without arguments."""
        return name

    def none(self) -> str:
        """What stands for no value."""
        return "None"

    def given(self, kind: kinds.Signal | kinds.Variant, texts: Texts) -> Texts:
        """Signals or options that have a value, from their values."""
        return [f"Some({text})" for text in texts]

    def made(self, name: str, size: int) -> str:
        """A constructor with arguments, as a pattern for `str.format`."""
        return f"{_plain(name)}({_places(size)})"

    def tuple(self, kind: kinds.Tuple) -> str:
        """A tuple, as such a pattern."""
        return f"({_places(len(kind.parts))})"

    def record(self, kind: kinds.Record) -> str:
        """A record."""
        return f"{_plain(kind.type)}({', '.join(f'{_plain(label)}={{}}' for label in kind.labels)})"

    def label(self, name: str) -> str:
        """A value with a name."""
        return f"({_plain(self.string(name))}, {{}})"


class Lines(Notation):
    """The notation of Python."""

    def string(self, text: str) -> str:
        """A string, as it is."""
        return repr(text)

    def given(self, kind: kinds.Signal | kinds.Variant, texts: Texts) -> Texts:
        """The value of a signal stands for itself."""
        return texts if isinstance(kind, kinds.Signal) else super().given(kind, texts)

    def tuple(self, kind: kinds.Tuple) -> str:
        """A tuple of one has a comma."""
        return "({},)" if len(kind.parts) == 1 else super().tuple(kind)


class Json(Notation):
    """JSON: objects for named parts, arrays for others; strings for what is no number of JSON."""

    truths = "false", "true"

    def string(self, text: str) -> str:
        """A string."""
        return _quoted(escaped(text))

    def floats(self, leaf: Column, texts: Texts) -> Texts:
        """Floats; NaN and infinities are strings."""
        if np.all(np.isfinite(leaf)):
            return texts
        return [text if text[-1].isdigit() else f'"{text}"' for text in texts]

    def name(self, name: str) -> str:
        """A string."""
        return _quoted(name)

    def none(self) -> str:
        """Nothing."""
        return "null"

    def given(self, kind: kinds.Signal | kinds.Variant, texts: Texts) -> Texts:
        """The value, or an object with it where it would be taken for something else."""
        inner = held(kind)
        several = isinstance(inner, kinds.Record | kinds.Tuple) and len(inner.parts) > 1
        return [
            f'{{"Some": [{text}]}}'
            if text in ("null", '"None"') or (text.startswith('{"Some": ') and not several)
            else text
            for text in texts
        ]

    def made(self, name: str, size: int) -> str:
        """An object with the arguments."""
        return f"{{{{{_plain(_quoted(name))}: [{_places(size)}]}}}}"

    def tuple(self, kind: kinds.Tuple) -> str:
        """An object where each part has a name."""
        if kind.labels:
            return self._object(kind.labels)
        named = kind.names and all(kind.names)
        return self._object(kind.names) if named else f"[{_places(len(kind.parts))}]"

    def record(self, kind: kinds.Record) -> str:
        """An object."""
        return self._object(kind.labels)

    def label(self, name: str) -> str:
        """An object of one member."""
        return self._object([name])

    def _object(self, names: Sequence[str]) -> str:
        return f"{{{{{', '.join(f'{_plain(_quoted(name))}: {{}}' for name in names)}}}}}"


NOTATION, JSON = Notation(), Json()
STYLES = {"text": Lines(), "jsonl": JSON}
"""The styles of lines by the names of their formats."""

_quoted = json.JSONEncoder(ensure_ascii=False).encode


def _places(size: int) -> str:
    return ", ".join(["{}"] * size)


def _plain(text: str) -> str:
    """A text that a pattern has as it is."""
    return text.replace("{", "{{").replace("}", "}}")


def rendered(kind: Kind, leaves: Leaves, count: int, style: Notation) -> Texts:
    """A text for each value.

    Args:
        kind: what values consist of.
        leaves: their leaves.
        count: how many they are.
        style: how they are written.
    """
    match kind:
        case kinds.Number("bool"):
            return [style.truths[truth] for truth in leaves[0].tolist()]
        case kinds.Number("float"):
            return style.floats(leaves[0], _numbers(leaves[0]))
        case kinds.Number():
            return _numbers(leaves[0])
        case kinds.Enumeration(names):
            return _chosen([*map(style.name, names)], leaves[0])
        case kinds.Label(name, value):
            inside = rendered(value, leaves, count, style)
            return [*map(style.label(name).format, inside)]
        case kinds.Tuple(_, parts) if kind.labels and isinstance(style, Json):
            inner = [part.value for part in parts if isinstance(part, kinds.Label)]
            return _joined(style.tuple(kind), inner, leaves, count, style)
        case kinds.Tuple(_, parts):
            return _joined(style.tuple(kind), parts, leaves, count, style)
        case kinds.Record(_, _, parts):
            return _joined(style.record(kind), parts, leaves, count, style)
        case kinds.Array(size, cell):
            cells = rendered(cell, _flat(leaves), count * size, style)
            return _grouped(cells, [size] * count)
        case kinds.List():
            return _lists(kind, leaves, count, style)
        case kinds.Signal() | kinds.Variant(True):
            return _optional(kind, leaves, count, style)
        case kinds.Variant():
            return _variants(kind, leaves, count, style)
        case kinds.Unknown():
            return [style.name("?")] * count
    return [*map(style.string, strings(kind, leaves, count))]


def cell(kind: Kind, leaves: Leaves, count: int) -> tuple[Texts, bool]:
    """The texts of a column of a table, and whether they may need quotes."""
    match kind:
        case kinds.Number("bool"):
            return rendered(kind, leaves, count, JSON), False
        case kinds.Number():
            return rendered(kind, leaves, count, NOTATION), False
        case kinds.List():
            lists = rendered(kind, leaves, count, JSON)
            return [text if text[0] == "[" else _LOST for text in lists], True
        case kinds.Signal(inner) | kinds.Variant(True, _, (_, (inner,))):
            return [*_optional_cells(kind, inner, leaves, count)], True
    if is_string(kind) or isinstance(kind, kinds.Char):
        return [*map(escaped, strings(kind, leaves, count))], True
    return rendered(kind, leaves, count, NOTATION), True


def _optional_cells(
    kind: kinds.Signal | kinds.Variant, inner: Kind, leaves: Leaves, count: int
) -> Iterator[str]:
    """The cells of options and signals: a value for itself, where that tells as much."""
    there, own = _present(kind, leaves)
    some = int(np.count_nonzero(there))
    marked = rendered(inner, own, some, NOTATION)
    bare = isinstance(inner, kinds.Number | kinds.Char) or is_string(inner)
    plain = cell(inner, own, some)[0] if bare else marked
    pairs = zip(marked, plain, strict=True)
    for present in there.tolist():
        if not present:
            yield ""
            continue
        mark, text = next(pairs)
        if (isinstance(kind, kinds.Signal) or bare) and (
            isinstance(inner, kinds.Number) or not reserved(text)
        ):
            yield text
        else:
            yield f"Some({mark})"


def strings(kind: Kind, leaves: Leaves, count: int) -> Texts:
    """Strings and characters; bytes that are not UTF-8 as `surrogateescape` puts them."""
    match kind:
        case kinds.Char():
            return _chosen(CHARACTERS, leaves[0] & 255)
        case kinds.Template(pieces):
            columns = [
                [*map(spelling.WRITERS[how], leaf.tolist())]
                for (how, _), leaf in zip(pieces, leaves, strict=True)
            ]
            return columns[0] if len(columns) == 1 else [*map("".join, zip(*columns, strict=True))]
        case kinds.Choice(_, texts):
            made = [""] * count
            for number, (text, own) in enumerate(zip(texts, split(texts, leaves[1:]), strict=True)):
                rows = np.flatnonzero(leaves[0] == number)
                _put(made, rows, strings(text, [leaf[rows] for leaf in own], len(rows)))
            return made
        case kinds.Buffer(capacity):
            return [*map(_content, leaves[0].tolist(), leaves[1], [capacity] * count)]
    raise TypeError(kind)


def _content(length: int, cells: Column, capacity: int) -> str:
    """A string in a buffer; of one that does not fit, how much is lost."""
    lost = f"<{length - capacity} bytes lost>" if length > capacity else ""
    content = cells.astype(np.uint8).tobytes()[:length]
    return content.decode("utf-8", "surrogateescape") + lost


# --- parts --------------------------------------------------------------------------------------


def _numbers(leaf: Column) -> Texts:
    if leaf.dtype.kind in "biu":
        return [*map(str, leaf.tolist())]
    if leaf.dtype == np.float64:
        return [*map(repr, leaf.tolist())]
    # A float of fewer bits as the shortest decimal that stands for it, not for its double.
    return [repr(float(str(number))) for number in leaf]


def _chosen(words: Sequence[str], codes: Column) -> Texts:
    return [words[code] for code in np.clip(codes, 0, len(words) - 1).tolist()]


def _joined(
    pattern: str, parts: Sequence[Kind], leaves: Leaves, count: int, style: Notation
) -> Texts:
    """Texts that are made of those of parts."""
    if not parts:
        return [pattern.format()] * count
    pairs = zip(parts, split(parts, leaves), strict=True)
    return [*map(pattern.format, *(rendered(part, own, count, style) for part, own in pairs))]


def _flat(leaves: Leaves) -> list[Column]:
    """The leaves of cells one behind the other, from those of arrays."""
    return [leaf.reshape(leaf.shape[0] * leaf.shape[1], *leaf.shape[2:]) for leaf in leaves]


def _grouped(cells: Texts, sizes: Sequence[int]) -> Texts:
    """Arrays of so many cells each."""
    rest = iter(cells)
    return [f"[{', '.join(itertools.islice(rest, size))}]" for size in sizes]


def _put(made: Texts, rows: Column, texts: Texts) -> None:
    for row, text in zip(rows.tolist(), texts, strict=True):
        made[row] = text


def _lists(kind: kinds.List, leaves: Leaves, count: int, style: Notation) -> Texts:
    """The elements of each list; a list that did not fit is not shown as if it had."""
    length, *items, lost = leaves
    size = items[0].shape[1] if items else kind.capacity
    real = np.arange(size) < length[:, None]
    sizes = np.count_nonzero(real, axis=1).tolist()
    texts = _grouped(rendered(kind.cell, [leaf[real] for leaf in items], sum(sizes), style), sizes)
    _put(texts, np.flatnonzero(lost), [style.name(_LOST)] * int(np.count_nonzero(lost)))
    return texts


def _present(kind: kinds.Signal | kinds.Variant, leaves: Leaves) -> tuple[Column, list[Column]]:
    """Where signals or options have values, and the leaves of these."""
    mark, own = kinds.mark_and_rest(kind, leaves)
    there = mark == kinds.SOME
    return there, [leaf[there] for leaf in own]


def _optional(
    kind: kinds.Signal | kinds.Variant, leaves: Leaves, count: int, style: Notation
) -> Texts:
    there, own = _present(kind, leaves)
    inner = held(kind)
    assert inner is not None
    rows = np.flatnonzero(there)
    texts = [style.none()] * count
    _put(texts, rows, style.given(kind, rendered(inner, own, len(rows), style)))
    return texts


def _variants(kind: kinds.Variant, leaves: Leaves, count: int, style: Notation) -> Texts:
    """Each value by its own constructor; what the others hold is left over and not shown."""
    texts = [""] * count
    rest = iter(leaves[1:])
    for number, (name, own) in enumerate(zip(kind.names, kind.arguments, strict=True)):
        rows = np.flatnonzero(leaves[0] == number)
        columns = [leaf[rows] for one in own for leaf in itertools.islice(rest, len(one.leaves))]
        pattern = style.made(name, len(own)) if own else _plain(style.name(name))
        _put(texts, rows, _joined(pattern, own, columns, len(rows), style))
    return texts
