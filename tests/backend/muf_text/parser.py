"""Reads the readable form of muF that `printer` writes.

In: a text. Out: the `syntax.Module` that it shows, or a `MufSyntaxError` with the line and the column. Reading what
the printer wrote gives an equal module, positions included.

A text may also be written by hand. The header needs no more than `module M`. A name without a number
that the list `names` of its declaration lacks gets the number 0 where it is made; one that nothing
makes is a global name of this module.
"""

from __future__ import annotations

from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.deep import run_deep

from muf_text.cursor import Cursor
from muf_text.parse_expressions import ExpressionParser
from muf_text.parse_types import parse_type, parse_type_declaration
from muf_text.tokens import MufSyntaxError

__all__ = ["MufSyntaxError", "parse_module"]


def parse_module(text: str) -> muf.Module:
    """The module that a text shows.

    Raises:
        MufSyntaxError: the text is no module.
    """
    return run_deep(lambda: _module(Cursor(text)))


def _module(cursor: Cursor) -> muf.Module:
    cursor.expect("module")
    name = cursor.capital()
    producer, source, digest = (_fact(cursor, word) for word in ("producer", "source", "digest"))
    needs = cursor.listed(cursor.capital, ",") if cursor.accept("needs") else ()
    declarations = []
    while cursor.token.kind != "end" and not cursor.sees("exports"):
        declarations.append(_declaration(cursor))
    exports: tuple[obc.Export, ...] = ()
    if cursor.accept("exports"):
        exports = cursor.listed(lambda: _export(cursor), ",")
    if cursor.token.kind != "end":
        cursor.fail("the end of the text")
    return muf.Module(producer, name, source, digest, needs, exports, tuple(declarations))


def _fact(cursor: Cursor, word: str) -> str:
    return cursor.quotation() if cursor.accept(word) else ""


def _export(cursor: Cursor) -> obc.Export:
    name = cursor.low()
    cursor.expect(":")
    kind, type_, at = cursor.kind(), parse_type(cursor), cursor.span()
    doc = cursor.quotation() if cursor.token.kind == "string" else ""
    return obc.Export(name, kind, type_, at, doc)


def _declaration(cursor: Cursor) -> muf.Decl:
    key = cursor.accept("keyed")
    if cursor.accept("fun"):
        return _Declaration(cursor).function(key)
    if cursor.accept("machine"):
        return _Declaration(cursor).machine(key)
    if not key and cursor.accept("val"):
        return _Declaration(cursor).value()
    if not key and cursor.accept("type"):
        return muf.Types(cursor.listed(lambda: parse_type_declaration(cursor), "and"))
    cursor.fail("a declaration: `fun`, `machine`, `val` or `type`")


class _Declaration(ExpressionParser):
    """Reads one declaration, whose keyword has been read."""

    def value(self) -> muf.Value:
        name, at = self.cursor.low(), self.cursor.span()
        self.cursor.expect("=")
        body = self.block()
        self.names()
        return muf.Value(name, at, body)

    def function(self, key: bool) -> muf.Function:
        name, parameters = self.cursor.low(), self.parameters()
        at = self.cursor.span()
        self.cursor.expect("=")
        body = self.block()
        self.names()
        return muf.Function(name, at, parameters, body, key)

    def machine(self, key: bool) -> muf.Machine:
        name, parameters = self.cursor.low(), self.parameters()
        self.cursor.expect(":")
        kind, at = self.cursor.kind(), self.cursor.span()
        labels = self.named()
        memories, instances = [], []
        while self.cursor.accept("memory"):
            memories.append(self.memory())
        while self.cursor.accept("instance"):
            instances.append(self.instance())
        init, reset, step = self.method("init"), self.method("reset"), self.method("step")
        flow = self.method("flow") if self.cursor.sees("method") else None
        self.names()
        fields = tuple(memories), tuple(instances)
        return muf.Machine(
            name, at, kind, parameters, *fields, init, reset, step, key, labels, flow
        )

    def named(self) -> tuple[muf.Label, muf.Label]:
        """The names of input and output, if there are any."""
        if not self.cursor.accept("named"):
            return muf.NAMELESS, muf.NAMELESS
        given = self.label()
        self.cursor.expect("->")
        return given, self.label()

    def label(self) -> muf.Label:
        if self.cursor.accept("_"):
            return muf.NAMELESS
        if self.cursor.accept("("):
            return self.cursor.sequence(self.label, ",", ")")
        return self.cursor.low()

    def memory(self) -> muf.Memory:
        kind = muf.MemoryKind.DISCRETE
        if self.cursor.accept("["):
            kind = self.cursor.one_of({one.value: one for one in muf.MemoryKind})
            self.cursor.expect("]")
        name, size = self.field(), self.extents()
        self.cursor.expect(":")
        type_ = parse_type(self.cursor)
        self.cursor.expect("=")
        return muf.Memory(name, type_, self.exp(), size, kind)

    def instance(self) -> muf.Instance:
        name, size = self.field(), self.extents()
        self.cursor.expect(":")
        kind = self.cursor.kind()
        self.cursor.expect("=")
        return muf.Instance(name, self.exp(), kind, size)

    def method(self, name: str) -> muf.Method:
        cursor = self.cursor
        cursor.expect("method")
        cursor.expect(name)
        parameter = muf.PWild() if cursor.sees("=") else self.parameter()
        cursor.expect("=")
        bindings = self.bindings()
        cursor.expect("return")
        output = self.exp()
        weight = self.exp() if cursor.accept("weigh") else None
        updates = []
        while cursor.accept("next"):
            field = self.field()
            cursor.expect("=")
            updates.append((field, self.exp()))
        return muf.Method(parameter, bindings, output, weight, tuple(updates))
