"""The reader of dumps.

In: the bytes of a dump, as `frontend_bridge/dump/FORMAT.md` describes them. Out: a `syntax.Module`; or
one `DumpError` with the place of the fault, what was found there and what was expected.

The reader follows `pzjax.frontend_bridge.dump.grammar`. It keeps a list of tasks, one a list of the dump: to
take a task is to check the list and to add those in it. Parents come before their children, so the
values are built from the end of the tasks to their beginning. Nothing here calls itself: a dump may
be as deep as it likes.
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.dump import sexp
from pzjax.frontend_bridge.dump.deep import without_gc
from pzjax.frontend_bridge.dump.grammar import DUMP, FORMAT
from pzjax.frontend_bridge.dump.schema import Form, Leaf, Mismatch, Names, Syntax
from pzjax.frontend_bridge.dump.sexp import Integer, List, Node, Text, describe, shorten, tag
from pzjax.frontend_bridge.dump.syntax import Module

__all__ = ["FORMAT", "read_module"]


@without_gc()
def read_module(data: bytes, file: str) -> Module:
    """Read a dump; `file` is the name that errors give it, `<stdin>` for the standard input."""
    document = sexp.parse(data, file)
    try:
        _check_header(document.root)
        module = _read(DUMP, document.root)
    except Mismatch as mismatch:
        place = _path(document.root, mismatch.node.offset)
        message = f"{place}: {mismatch.message}" if place else mismatch.message
        raise document.error(mismatch.node.offset, message) from None
    assert isinstance(module, Module)
    return module


def _check_header(root: List) -> None:
    """Check that this is a dump, and of the right format, before anything else in it."""
    if tag(root) != "zelus-dump":
        raise Mismatch(
            root, f"this is not a dump: expected (zelus-dump ...), found {describe(root)}"
        )
    match root.items[1:2]:
        case [List(items=[_, Integer(value=number)]) as found] if tag(found) == "format":
            if number != FORMAT:
                remedy = "make the dump again with the zelus-dump that came with this pzjax"
                message = f"the dump has format {shorten(str(number))}, only {FORMAT} is supported"
                raise Mismatch(found, f"{message}; {remedy}")
        case [other]:
            raise Mismatch(other, f"expected (format {FORMAT}), found {describe(other)}")
        case _:
            raise Mismatch(root, f"expected (format {FORMAT}) after zelus-dump, found nothing")


# --- tasks --------------------------------------------------------------------------------------


class _Task:
    """A node of the dump, its form, the values of its parts, and where what they make goes."""

    __slots__ = ("form", "index", "into", "node", "values")

    def __init__(self, form: Form, node: Node, into: list[Any]) -> None:
        self.form = form
        self.node = node
        self.values: list[Any] = []
        self.into = into
        self.index = len(into)
        into.append(None)


def _read(syntax: Syntax, root: Node) -> Any:
    names: Names = {}
    result: list[Any] = []
    tasks: list[_Task] = []
    _read_value(syntax, root, result, tasks, names)
    for task in tasks:  # grows as it goes
        _read_parts(task, tasks, names)
    while tasks:
        task = tasks.pop()
        if task.form.ends_in_tuple:
            task.values[-1] = tuple(task.values[-1])
        task.into[task.index] = task.form.build(*task.values)
    return result[0]


def _read_value(
    syntax: Syntax, node: Node, into: list[Any], tasks: list[_Task], names: Names
) -> None:
    """Add a value to `into`: at once if it is a leaf, else by a new task."""
    if isinstance(syntax, Leaf):
        into.append(syntax.read(node, names))
    else:
        tasks.append(_Task(syntax.select(node), node, into))


def _read_parts(task: _Task, tasks: list[_Task], names: Names) -> None:
    """Match the items of a list with the parts of its form."""
    form, node, values = task.form, task.node, task.values
    items = node.items if type(node) is List and not form.bare else [node]
    at = form.starts_at
    for part in form.parts:
        if part.several:
            several: list[Any] = []
            for item in items[at:]:
                _read_value(part.syntax, item, several, tasks, names)
            if part.sign == "+" and not several:
                raise _wrong_count(form, node, items)
            values.append(several)
            at = len(items)
        elif at < len(items) and (part.sign != "?" or part.syntax.starts(items[at])):
            _read_value(part.syntax, items[at], values, tasks, names)
            at += 1
        elif part.sign == "?":
            values.append(part.absent)
        else:
            raise _wrong_count(form, node, items)
    if at != len(items):
        raise _wrong_count(form, node, items)


def _wrong_count(form: Form, node: Node, items: list[Node]) -> Mismatch:
    count = len(items) - form.starts_at
    return Mismatch(node, f"expected {form.name}, found {count} part{'s' * (count != 1)}")


# --- the place of a fault -----------------------------------------------------------------------

# The lists that a path goes through, each with those in it that a path goes through.
_Landmarks = dict[str, "_Landmarks"]
_MEMBERS: _Landmarks = {
    "params": {},
    "initialize": {},
    "memories": {"memory": {}},
    "instances": {"instance": {}},
    "methods": {"method": {}},
}
_LANDMARKS: _Landmarks = {
    "exports": {"val": {}},
    "code": {"let": {}, "fun": {}, "machine": _MEMBERS, "open": {}, "types": {"type": {}}},
}
# What a path shows of them: those that just hold others are not in it.
_TITLES = {"code", "exports", "params", "initialize"}
_NAMED = {"val", "let", "fun", "machine", "open", "type", "memory", "instance", "method"}


def _path(root: List, offset: int) -> str:
    """Name the lists around an offset, such as `code / machine "main" / method "step"`."""
    names: list[str] = []
    node, landmarks = _around(root, offset), _LANDMARKS
    while node and (word := tag(node)) in landmarks:
        landmarks = landmarks[word]
        match node.items[1:2]:
            case [Text(text=text)] | [List(items=[Text(text=text), *_])] if word in _NAMED:
                names.append(f'{word} "{shorten(text)}"')
            case _ if word in _TITLES or word in _NAMED:
                names.append(word)
        node = _around(node, offset)
    return " / ".join(names)


def _around(node: List, offset: int) -> List | None:
    """Give the list in `node` that holds the offset: the last item that starts before it."""
    before = [item for item in node.items if item.offset <= offset]
    return last if before and type(last := before[-1]) is List else None
