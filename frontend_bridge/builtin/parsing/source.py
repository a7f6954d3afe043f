"""A source as a tree: a text comes in, its program and what is wrong with it go out.

A declaration that cannot be parsed gives one fault, and parsing goes on at the next one: at a word
that starts a declaration, in the first column.
"""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.errors import Fault
from pzjax.frontend_bridge.builtin.parsing.comments import comment_before
from pzjax.frontend_bridge.builtin.parsing.cursor import OPERATORS
from pzjax.frontend_bridge.builtin.parsing.equations import EquationParser
from pzjax.frontend_bridge.dump.syntax import Kind, LongName

_KINDS = {
    "fun": Kind.ANY,
    "node": Kind.DISCRETE,
    "hybrid": Kind.CONTINUOUS,
    "discrete": Kind.ANYDISCRETE,
    "static": Kind.STATIC,
    "proba": Kind.PROBA,
}
_STARTS = frozenset(["let", "open", "type", "val", "atomic", *_KINDS])


@dataclass(frozen=True)
class Parsed:
    """A source as a tree.

    Attributes:
        program: the declarations that can be parsed.
        faults: what is wrong with the others.
        passed_over: the names in the others, of which some would be defined there.
    """

    program: syntax.Program
    faults: list[Fault]
    passed_over: set[str]


def parse(text: str, module: str, interface: bool = False) -> tuple[syntax.Program, list[Fault]]:
    """Parse the source of a module; `interface` tells that it is a `.zli`."""
    parsed = parse_all(text, module, interface)
    return parsed.program, parsed.faults


def parse_all(text: str, module: str, interface: bool = False) -> Parsed:
    """Parse the source of a module, and tell what else is in it."""
    parser = _Parser(text, interface)
    declarations = parser.declarations()
    program = syntax.Program(module, tuple(declarations), parser.next_number)
    return Parsed(program, parser.faults, parser.passed_over)


class _Parser(EquationParser):
    def __init__(self, text: str, interface: bool) -> None:
        super().__init__(text)
        self._text = text
        self._interface = interface
        self.passed_over: set[str] = set()

    def declarations(self) -> list[syntax.Declaration]:
        found: list[syntax.Declaration] = []
        if self.faults:
            return found
        while True:
            while self.accept(";;"):
                pass
            if self.kind == "EOF":
                return found
            start = self.index
            try:
                found.append(self._interface_item() if self._interface else self._declaration())
                if self.kind not in _STARTS and self.kind not in (";;", "EOF"):
                    self._unexpected()
            except Fault as fault:
                self.faults.append(self._with_hint(fault, start))
                self._skip(start)
                passed = self.tokens[start : self.index]
                self.passed_over.update(
                    str(token.value) for token in passed if token.kind in ("LIDENT", "UIDENT")
                )

    def _with_hint(self, fault: Fault, start: int) -> Fault:
        """If the parser took a declaration for a part of the one before, say so."""
        swallowed = any(self._is_start(index) for index in range(start + 1, self.index))
        if not swallowed:
            return fault
        line = self.place(start).line
        hint = f"the declaration that starts on line {line} may not be complete"
        return Fault(fault.phase, fault.at, fault.message, hint)

    def _skip(self, start: int) -> None:
        while self.kind not in ("EOF", ";;"):
            if self.index > start and self._is_start(self.index):
                return
            self.next()

    def _is_start(self, index: int) -> bool:
        """Whether a declaration seems to start at a token."""
        token = self.tokens[index]
        first = token.start == 0 or self._text[token.start - 1] == "\n"
        return first and token.kind in _STARTS

    def _unexpected(self) -> None:
        operator = self.tokens[self.index].value
        hint = {
            "!=": "`!=` is no infix operator: write `a <> b`",
            "==": "`==` is no infix operator: write `a = b`",
            "on": "`on` belongs to conditions: `present z on b -> ..`, `until z on b then ..`",
            "where": "a constant has no where: use let .. in",
        }.get(str(operator))
        if hint is None and self.kind in OPERATORS:
            hint = "parentheses may be missing before this operator"
        self.fail("the end of the declaration", hint)

    def _declaration(self) -> syntax.Declaration:
        start = self.index
        if self.kind == "open" or self.kind == "type":
            return self._shared(start)
        has_let = self.accept("let")
        if has_let and self.kind == "static" and self._is_constant(1):
            self.next()
            return self._constant_declaration(start, static=True)
        if has_let and self.sees_name() and self._is_constant(0):
            return self._constant_declaration(start, static=False)
        atomic = self.accept("atomic")
        if self.kind in _KINDS:
            kind = _KINDS[self.next().kind]
        elif has_let and not atomic and self.sees_name():
            kind = Kind.ANY
        else:
            expected = "a kind or a name" if has_let else "a declaration: let, type or open"
            self.fail(expected)
        name = self.name()
        parameters: list[syntax.Pattern] = []
        while self.sees_simple_pattern() and self.kind != "-":
            parameters.append(self.simple_pattern())
        if not parameters:
            self.fail("a parameter", "a function without input takes `()`")
        self.expect("=")
        body = self._where(self.index, self.sequence())
        at = self.place(start)
        number, doc = self.number(), self._doc(start)
        return syntax.Function(at, number, name, kind, atomic, tuple(parameters), body, doc)

    def _is_constant(self, ahead: int) -> bool:
        name_length = 3 if self.following(ahead) == "(" else 1
        return self.following(ahead + name_length) == "="

    def _constant_declaration(self, start: int, static: bool) -> syntax.Declaration:
        name = self.name()
        self.expect("=")
        exp = self.sequence()
        at, doc = self.place(start), self._doc(start)
        return syntax.Constant(at, self.number(), name, static, exp, doc)

    def _doc(self, start: int) -> str:
        """The comment before the declaration that begins with a token."""
        before = self.tokens[start - 1].end if start else 0
        return comment_before(self._text[before : self.tokens[start].start], start == 0)

    def _where(self, start: int, body: syntax.Exp) -> syntax.Exp:
        if not self.accept("where"):
            return body
        recursive = self.accept("rec")
        equations = self.equations()
        return syntax.Let(self.place(start), self.number(), recursive, equations, body)

    def _shared(self, start: int) -> syntax.Declaration:
        """What implementations and interfaces have."""
        if self.accept("open"):
            module = str(self.expect("UIDENT").value)
            return syntax.Open(self.place(start), self.number(), module)
        self.expect("type")
        parameters: tuple[str, ...] = ()
        if self.kind == "QUOTE":
            parameters = (self.type_variable(),)
        elif self.accept("("):
            parameters = self.separated(",", self.type_variable)
            self.expect(")")
        name = str(self.expect("LIDENT").value)
        body = self._type_body() if self.accept("=") else None
        at = self.place(start)
        body = body or syntax.Abstract(at, self.number())
        return syntax.TypeDeclaration(at, self.number(), name, parameters, body)

    def _type_body(self) -> syntax.TypeBody:
        start = self.index
        if self.accept("{"):
            fields: list[tuple[LongName, syntax.TypeExp]] = []
            while True:
                label = LongName(None, self.name("a label"))
                self.expect(":")
                fields.append((label, self.type_exp()))
                if not self.accept(";") or self.kind == "}":
                    break
            self.expect("}")
            return syntax.RecordFields(self.place(start), self.number(), tuple(fields))
        if self.kind == "|" or (self.kind == "UIDENT" and self.following() != "."):
            self.accept("|")
            constructors = self.separated("|", self._constructor)
            return syntax.Variant(self.place(start), self.number(), constructors)
        type_ = self.type_exp()
        return syntax.Abbreviation(type_.at, self.number(), type_)

    def _constructor(self) -> tuple[LongName, tuple[syntax.TypeExp, ...]]:
        name = LongName(None, str(self.expect("UIDENT").value))
        if not self.accept("of"):
            return name, ()
        return name, self.separated("*", lambda: self.type_exp(simple=True))

    def _interface_item(self) -> syntax.Declaration:
        start = self.index
        if self.kind == "open" or self.kind == "type":
            return self._shared(start)
        if not self.accept("val"):
            self.fail("val, type or open")
        name = self.name()
        self.expect(":")
        type_ = self.type_exp()
        return syntax.Value(self.place(start), self.number(), name, type_)
