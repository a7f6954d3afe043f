"""Types and sizes as the source writes them: tokens come in, types of object code go out.

Global names have no module yet, and all names in sizes look global: scoping resolves them.
"""

from __future__ import annotations

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.cursor import Cursor
from pzjax.frontend_bridge.dump import types
from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    Kind,
    LongName,
    Size,
    SizeConst,
    SizeGlobal,
    SizeOp,
    Type,
    TypeArray,
    TypeArrow,
    TypeName,
    TypeProduct,
    TypeVar,
)

ARROWS = {"->": Kind.ANY, **types.ARROWS}


class TypeParser(Cursor):
    """Parses types."""

    def type_exp(self, simple: bool = False) -> syntax.TypeExp:
        """A type with its place; a simple one has no arrow and no product outside parentheses."""
        start = self.index
        type_ = self._simple_type() if simple else self._type()
        return syntax.TypeExp(self.place(start), self.number(), type_)

    def _type(self) -> Type:
        if self.kind == "(" and self.following() == "LIDENT" and self.following(2) == ":":
            self.next()
            name = self.binder()
            self.next()
            argument = self._type()
            self.expect(")")
            return self._arrow(argument, name)
        items = self.separated("*", self._simple_type)
        type_ = items[0] if len(items) == 1 else TypeProduct(items)
        return self._arrow(type_, None) if self.kind in ARROWS else type_

    def _arrow(self, argument: Type, name: Ident | None) -> Type:
        if self.kind not in ARROWS:
            self.fail("an arrow")
        kind = ARROWS[self.next().kind]
        return TypeArrow(kind, argument, self._type(), name)

    def _simple_type(self) -> Type:
        type_ = self._first_type()
        while True:
            if self.accept("["):
                type_ = TypeArray(type_, self.size())
                self.expect("]")
            elif self.kind in ("LIDENT", "UIDENT"):
                type_ = TypeName(self._qualified(), (type_,))
            elif self.kind == "(" and isinstance(type_, TypeName):
                name = type_.name.name
                self.fail(
                    "the end of a type", f"the argument of a type stands before it: `(..) {name}`"
                )
            else:
                return type_

    def _first_type(self) -> Type:
        if self.kind == "QUOTE":
            return TypeVar(self.type_variable())
        if not self.accept("("):
            if self.kind not in ("LIDENT", "UIDENT"):
                self.fail("a type")
            return TypeName(self._qualified())
        items = self.separated(",", self._type)
        self.expect(")")
        return items[0] if len(items) == 1 else TypeName(self._qualified(), items)

    def type_variable(self) -> str:
        """Takes `'a`."""
        self.expect("QUOTE")
        return str(self.expect("LIDENT").value)

    def _qualified(self) -> LongName:
        module = None
        if self.kind == "UIDENT":
            module = str(self.next().value)
            self.expect(".")
        return LongName(module, str(self.expect("LIDENT").value))

    def size(self) -> Size:
        """A size: integers and names, added and subtracted; parentheses group, as in what is printed."""
        size = self._size_leaf()
        while self.kind in ("+", "-"):
            op = "plus" if self.next().kind == "+" else "minus"
            size = SizeOp(op, size, self._size_leaf())
        return size

    def _size_leaf(self) -> Size:
        if self.kind == "INT":
            value = self.next().value
            assert isinstance(value, int)
            return SizeConst(value)
        if self.kind == "UIDENT":
            return SizeGlobal(self._qualified())
        if self.sees_name():
            return SizeGlobal(LongName(None, self.name()))
        if self.accept("("):
            size = self.size()
            self.expect(")")
            return size
        self.fail("a size: an integer or a name", "sizes are built with + and - only")
