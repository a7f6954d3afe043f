"""Names in a source: declarations whose names are resolved come in; each place of a name goes out, and what it names.

The tree tells what is named where, roughly: a node has the place of all of it. The words of the text tell exactly.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pzjax.frontend_bridge.builtin import syntax as tree
from pzjax.frontend_bridge.builtin.errors import Places
from pzjax.frontend_bridge.builtin.parsing.lexer import tokens
from pzjax.frontend_bridge.dump.syntax import Ident, LongName, Span, Type, TypeName
from pzjax.frontend_bridge.dump.types import TYPES

Position = tuple[int, int]
"""A line, from 1, and a column, from 0."""


class What(Enum):
    """What a name names."""

    VALUE = "value"
    TYPE = "type"
    CONSTRUCTOR = "constructor"
    LABEL = "label"
    MODULE = "module"
    LOCAL = "local"
    STATE = "state"


@dataclass(frozen=True)
class Entity:
    """What is named.

    Attributes:
        what: what it is.
        name: its name.
        module: the module that defines it, where others can name it.
        number: tells a local variable, or the automaton of a state, from others in its module.
    """

    what: What
    name: str
    module: str | None = None
    number: int = 0


@dataclass(frozen=True)
class Occurrence:
    """A name in a source.

    Attributes:
        at: its place.
        entity: what it names.
        defines: whether it is defined here.
        node: the number of the expression or pattern that it is, whose type is known; else 0.
    """

    at: Span
    entity: Entity
    defines: bool
    node: int = 0

    @property
    def start(self) -> Position:
        """Where it starts."""
        return self.at.line, self.at.column


def occurrences(
    declarations: Iterable[tree.Declaration], text: str, module: str
) -> list[Occurrence]:
    """The names in declarations of a module, in the order of the source."""
    finder = _Finder(text, module)
    for declaration in declarations:
        for node in tree.NODES.all(declaration):
            finder.visit(node)
    return sorted(finder.found, key=lambda one: one.start)


class _Finder:
    """Finds the words that nodes speak of."""

    def __init__(self, text: str, module: str) -> None:
        places = Places(text)
        words, _ = tokens(text, places)
        self._words = [
            (places.span(one.start, one.end), str(one.value), one.kind)
            for before, one in zip([None, *words], words, strict=False)
            if one.kind in ("LIDENT", "UIDENT") and not (before and before.kind == "QUOTE")
        ]
        self._starts = [(at.line, at.column) for at, *_ in self._words]
        self._taken: set[int] = set()
        self._module = module
        self.found: list[Occurrence] = []

    def visit(self, node: object) -> None:
        """Takes note of the names that a node has of its own."""
        match node:
            case tree.Open(at, _, module):
                self._note(at, module, Entity(What.MODULE, module), False)
            case tree.TypeDeclaration(at, _, name, _, body):
                self._note(at, name, Entity(What.TYPE, name, self._module), True)
                self._body(at, body)
            case tree.Constant(at, number, name) | tree.Value(at, number, name):
                self._note(at, name, Entity(What.VALUE, name, self._module), True)
            case tree.Function(at, number, name):
                self._note(at, name, Entity(What.VALUE, name, self._module), True)
            case tree.VarPat(at, number, name) if at.end_column - at.column == len(name.source):
                self._local(at, name, True, number)
            case tree.AliasPat(at, number, _, name):
                self._local(at, name, True, number, last=True)
            case tree.Var(at, number, Ident() as name) if _is_word(at, name.source):
                self._local(at, name, False, number)
            case tree.Var(at, number, LongName() as name):
                self._global(at, name, What.VALUE, number)
            case tree.Last(at, number, name):
                self._local(at, name, False, number)
            case tree.Constr(at, number, name) | tree.ConstrPat(at, number, name):
                self._global(at, name, What.CONSTRUCTOR, number)
            case tree.Record(at, _, fields) | tree.RecordPat(at, _, fields):
                self._labels(at, fields)
            case tree.RecordWith(at, _, record, fields):
                start = record.at
                self._labels(
                    Span(start.end_line, start.end_column, at.end_line, at.end_column), fields
                )
            case tree.RecordGet(at, _, _, label):
                self._global(at, label, What.LABEL, 0, last=True)
            case tree.Init(at, _, name) | tree.Next(at, _, name) | tree.Der(at, _, name):
                self._local(at, name, True)
            case tree.Emit(at, _, name) | tree.Contribute(at, _, name):
                self._local(at, name, True)
            case tree.Local(at, _, name) if name.source == self._first(at):
                self._local(at, name, True)
            case tree.IndexRange(at, _, name) | tree.IndexInput(at, _, name):
                self._local(at, name, True)
            case tree.IndexOutput(at, _, name, array):
                self._local(at, name, True)
                self._local(at, array, True)
            case tree.Forall(_, _, _, body, initialize):
                end = body.at.end_line, body.at.end_column
                for name, value in initialize:
                    before = Span(*end, value.at.line, value.at.column)
                    self._local(before, name, True, last=True)
            case tree.Automaton():
                self._states(node)
            case tree.TypeExp(at, _, type_):
                self._types(at, type_)

    # --- parts ----------------------------------------------------------------------------------

    def _states(self, automaton: tree.Automaton) -> None:
        """The names of states, where they are defined and where a transition enters them."""
        number = automaton.number
        for state in automaton.states:
            self._note(state.at, state.name, Entity(What.STATE, state.name, None, number), True)
            for parameter in state.parameters:
                self._local(state.at, parameter, True)
        entered = [one.target for state in automaton.states for one in state.transitions]
        for target in [*entered, *([automaton.initial] if automaton.initial else [])]:
            entity = Entity(What.STATE, target.state, None, number)
            self._note(target.at, target.state, entity, False)

    def _body(self, at: Span, body: tree.TypeBody) -> None:
        """The constructors or labels of a type."""
        match body:
            case tree.Variant(constructors=constructors):
                for name, _ in constructors:
                    self._note(
                        at, name.name, Entity(What.CONSTRUCTOR, name.name, self._module), True
                    )
            case tree.RecordFields(fields=fields):
                for name, _ in fields:
                    self._note(at, name.name, Entity(What.LABEL, name.name, self._module), True)

    def _labels(self, at: Span, fields: Sequence[tuple[LongName, tree.Node]]) -> None:
        """The labels of fields, each before its value."""
        start = at.line, at.column
        for label, value in fields:
            before = Span(*start, value.at.line, value.at.column)
            self._global(before, label, What.LABEL, 0, last=True)
            start = value.at.end_line, value.at.end_column

    def _types(self, at: Span, type_: Type) -> None:
        """The names of types in a type that is written."""
        for one in TYPES.all(type_):
            if isinstance(one, TypeName):
                self._global(at, one.name, What.TYPE, 0)

    def _global(
        self, at: Span, name: LongName, what: What, node: int, *, last: bool = False
    ) -> None:
        """A global name, and the module before it."""
        module = name.module or self._module
        place = self._note(at, name.name, Entity(what, name.name, module), False, node, last=last)
        if place is not None and place and name.module is not None:
            before, word, kind = self._words[place - 1]
            own = self._words[place][0]
            if (
                kind == "UIDENT"
                and word == name.module
                and (before.end_line, before.end_column + 1)
                == (
                    own.line,
                    own.column,
                )
            ):
                self._note(before, word, Entity(What.MODULE, word), False)

    def _local(
        self, at: Span, name: Ident, defines: bool, node: int = 0, *, last: bool = False
    ) -> None:
        entity = Entity(What.LOCAL, name.source, None, name.number)
        self._note(at, name.source, entity, defines, node, last=last)

    # --- words ----------------------------------------------------------------------------------

    def _within(self, at: Span) -> range:
        first = bisect.bisect_left(self._starts, (at.line, at.column))
        return range(first, bisect.bisect_left(self._starts, (at.end_line, at.end_column)))

    def _first(self, at: Span) -> str | None:
        """The first word of a place."""
        return next((self._words[place][1] for place in self._within(at)), None)

    def _note(
        self,
        at: Span,
        name: str,
        entity: Entity,
        defines: bool,
        node: int = 0,
        *,
        last: bool = False,
    ) -> int | None:
        """Notes the first word in a place that is a name, or the last one; its number, if there is one."""
        places: Iterator[int] = iter(self._within(at)[:: -1 if last else 1])
        for place in places:
            own, word, _ = self._words[place]
            if word == name and place not in self._taken:
                self._taken.add(place)
                self.found.append(Occurrence(own, entity, defines, node))
                return place
        return None


def _is_word(at: Span, name: str) -> bool:
    return at.line == at.end_line and at.end_column - at.column == len(name)
