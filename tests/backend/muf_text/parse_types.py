"""Types, sizes and declarations of types in readable muF, as `print_types` and `printer` write them.

In: a cursor at the type. Out: the type, and the cursor behind it.
"""

from __future__ import annotations

from functools import partial

from pzjax.backend.muf.lexical import BASIC_TYPES
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import ARROWS

from muf_text.cursor import Cursor


def parse_type(cursor: Cursor) -> obc.Type:
    """A type: arrows over products over what holds together."""
    name = None
    if cursor.sees("(") and cursor.following().kind == "numbered":
        cursor.next()
        name = obc.Ident(*cursor.numbered())
        cursor.expect(":")
        left = parse_type(cursor)
        cursor.expect(")")
        if cursor.token.kind != "arrow":
            cursor.fail("an arrow")
    else:
        items = cursor.listed(partial(_simple, cursor), "*")
        left = items[0] if len(items) == 1 else obc.TypeProduct(items)
    if cursor.token.kind != "arrow":
        return left
    kind = ARROWS[cursor.next().text]
    return obc.TypeArrow(kind, left, parse_type(cursor), name)


def _simple(cursor: Cursor) -> obc.Type:
    type_: obc.Type
    if cursor.accept("'"):
        type_ = obc.TypeVar(cursor.low())
    elif cursor.accept("("):
        types = cursor.listed(partial(parse_type, cursor), ",")
        cursor.expect(")")
        type_ = types[0] if len(types) == 1 else obc.TypeName(_name(cursor), types)
    else:
        type_ = obc.TypeName(_name(cursor))
    while True:
        if cursor.accept("["):
            type_ = obc.TypeArray(type_, _size(cursor))
            cursor.expect("]")
        elif cursor.token.kind in ("lower", "capital") or cursor.sees("this"):
            type_ = obc.TypeName(_name(cursor), (type_,))
        else:
            return type_


def _name(cursor: Cursor) -> obc.LongName:
    if cursor.accept("this"):
        cursor.expect(".")
        return obc.LongName(None, cursor.low())
    if cursor.token.kind not in ("lower", "capital"):
        cursor.fail("a type")
    name = cursor.label()
    basic = name.module is None and name.name in BASIC_TYPES
    return obc.LongName("Stdlib", name.name) if basic else name


def _size(cursor: Cursor) -> obc.Size:
    size = _size_operand(cursor)
    while cursor.sees("+", "-"):
        op = "plus" if cursor.next().text == "+" else "minus"
        size = obc.SizeOp(op, size, _size_operand(cursor))
    return size


def _size_operand(cursor: Cursor) -> obc.Size:
    match cursor.token.kind:
        case "int":
            return obc.SizeConst(cursor.integer())
        case "numbered":
            return obc.SizeName(obc.Ident(*cursor.numbered()))
        case "lower" | "capital":
            return obc.SizeGlobal(cursor.label())
    cursor.expect("(")
    size = _size(cursor)
    cursor.expect(")")
    return size


def parse_type_declaration(cursor: Cursor) -> obc.TypeDecl:
    """One type of a declaration of types."""
    parameters: tuple[str, ...] = ()
    if cursor.accept("("):
        parameters = cursor.sequence(partial(_parameter, cursor), ",", ")")
    name = cursor.low()
    return obc.TypeDecl(name, parameters, cursor.span(), _body(cursor))


def _parameter(cursor: Cursor) -> str:
    cursor.expect("'")
    return cursor.low()


def _body(cursor: Cursor) -> obc.TypeBody:
    if not cursor.accept("="):
        return obc.AbstractType()
    if cursor.accept("{"):
        return obc.RecordType(cursor.sequence(partial(_field, cursor), ";", "}"))
    if cursor.accept("|"):
        return obc.VariantType(cursor.listed(partial(_constructor, cursor), "|"))
    return obc.Abbreviation(parse_type(cursor))


def _field(cursor: Cursor) -> tuple[str, obc.Type]:
    name = cursor.low()
    cursor.expect(":")
    return name, parse_type(cursor)


def _constructor(cursor: Cursor) -> obc.Constructor:
    name = cursor.capital()
    if not cursor.touches("("):
        return obc.Constructor(name)
    cursor.next()
    return obc.Constructor(name, cursor.sequence(partial(parse_type, cursor), ",", ")"))
