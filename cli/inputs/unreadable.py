"""Why inputs can't be read: a node and the kind of its inputs come in; which part, why and what to do go out."""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.cli.columns import kinds
from pzjax.cli.columns.kinds import Kind
from pzjax.cli.inputs.typed import input_type
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import show_type
from pzjax.jaxrt import Node

_READ = (
    "Run a node that makes it from what can be read: numbers, booleans, characters, strings, and tuples, "
    "records, arrays, lists, options and variants of these."
)


def refusal(node: Node, name: str, kind: Kind | None) -> str:
    """The message.

    Args:
        node: the node.
        name: its name in the source.
        kind: the kind of its inputs, as far as it is known.
    """
    told = f"pzjax: inputs of {name} can't be read"
    found = next(_unknown(kind or kinds.Unknown(), input_type(node), ()), None)
    where, type_ = found or ((), None)
    part = ", ".join(where) or "the input"
    match type_:
        case obc.TypeVar():
            why = "is of an open type"
            remedy = "Say which type it has, as in --input-type 'int * float[3]'."
        case obc.TypeArrow():
            why = f"is a function, {show_type(type_)}"
            remedy = "Run a node that calls it with a function of the program."
        case obc.TypeName():
            why = f"is of the type {show_type(type_)}, of which a file can't hold values"
            remedy = _READ
        case _:
            why = "is of a type of which a file can't hold values"
            remedy = _READ
    return f"{told}: {part} {why}. {remedy} The node: {node.signature}"


def _unknown(
    kind: Kind, type_: obc.Type | None, where: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], obc.Type | None]]:
    """The parts that nothing is known of: where they are, and their types."""
    match kind, type_:
        case kinds.Unknown(), _:
            yield where, type_
        case kinds.Tuple(names, parts), _:
            types = type_.items if isinstance(type_, obc.TypeProduct) else (None,) * len(parts)
            for place, (name, part, own) in enumerate(zip(names, parts, types, strict=True), 1):
                yield from _unknown(part, own, (*where, f"part {place}{f' ({name})' * bool(name)}"))
        case kinds.Record(_, labels, parts), _:
            for label, part in zip(labels, parts, strict=True):
                yield from _unknown(part, None, (*where, f"field {label}"))
        case kinds.Array(_, cell), obc.TypeArray(inner, _):
            yield from _unknown(cell, inner, (*where, "its cells"))
        case kinds.Signal(value), obc.TypeName(_, (inner,)):
            yield from _unknown(value, inner, (*where, "its value"))
        case kinds.List(_, cell, _), obc.TypeName(_, (inner,)):
            yield from _unknown(cell, inner, (*where, "its elements"))
        case kinds.Variant(True, _, arguments), obc.TypeName(_, (inner,)):
            yield from _unknown(arguments[kinds.SOME][0], inner, (*where, "its value"))
        case kinds.Variant(_, names, arguments), _:
            for name, held in zip(names, arguments, strict=True):
                for part in held:
                    yield from _unknown(part, None, (*where, f"the argument of {name}"))
