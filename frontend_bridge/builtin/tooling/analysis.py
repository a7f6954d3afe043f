"""A source as an editor knows it: a text and the modules that it may name come in; answers about places go out.

The answers are as good as the source is right: a declaration that can't be parsed has none, one with a wrong type has
no types.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pzjax.frontend_bridge.builtin import syntax as tree
from pzjax.frontend_bridge.builtin.check import Environment, Examined, examine
from pzjax.frontend_bridge.builtin.interface import STDLIB, Interface
from pzjax.frontend_bridge.builtin.parsing.comments import comments
from pzjax.frontend_bridge.builtin.parsing.lexer import KEYWORDS
from pzjax.frontend_bridge.builtin.signatures import names_in, show_interface
from pzjax.frontend_bridge.builtin.tooling.occurrences import (
    Entity,
    Occurrence,
    Position,
    What,
    occurrences,
)
from pzjax.frontend_bridge.dump.syntax import Ident, Span, Type
from pzjax.frontend_bridge.dump.types import show_type


@dataclass(frozen=True)
class Suggestion:
    """What may be written at a place.

    Attributes:
        name: the text.
        what: what it names; None for a keyword.
        detail: its type, or nothing.
        documentation: its comment.
    """

    name: str
    what: What | None
    detail: str = ""
    documentation: str = ""


@dataclass(frozen=True)
class Symbol:
    """A declaration, and what is defined in it.

    Attributes:
        name: its name.
        what: what it is: VALUE, TYPE, CONSTRUCTOR, LABEL or STATE.
        detail: its type.
        at: all of it.
        name_at: its name.
        inside: what is in it.
    """

    name: str
    what: What
    detail: str
    at: Span
    name_at: Span
    inside: tuple[Symbol, ...] = ()


class Analysis:
    """A source, as far as it is right.

    Attributes:
        text: the source, a character a byte.
        module: its name.
        path: its file.
    """

    def __init__(self, text: str, path: str, module: str, environment: Environment) -> None:
        """Checks a source.

        Raises:
            FrontEndError: it nests too deep.
        """
        self.text, self.path, self.module = text, path, module
        self.environment = environment
        self.examined: Examined = examine(text, path, environment)

    @cached_property
    def occurrences(self) -> list[Occurrence]:
        """All names, in the order of the source."""
        return occurrences(self.examined.resolved, self.text, self.module)

    @cached_property
    def documentation(self) -> dict[str, str]:
        """The comments of the values that it defines."""
        return comments(self.examined.checked.program)

    @property
    def interface(self) -> Interface:
        """What it gives to others."""
        return self.examined.checked.interface

    # --- places ---------------------------------------------------------------------------------

    def at(self, position: Position) -> Occurrence | None:
        """The name at a position."""
        starts = [one.start for one in self.occurrences]
        place = bisect.bisect_right(starts, position) - 1
        if place < 0:
            return None
        found = self.occurrences[place]
        inside = found.at.line == position[0] and position[1] <= found.at.end_column
        return found if inside else None

    def of(self, entity: Entity) -> list[Occurrence]:
        """All places of what a name names."""
        return [one for one in self.occurrences if one.entity == entity]

    def definition(self, entity: Entity) -> Occurrence | None:
        """Where this source defines it first."""
        return next((one for one in self.of(entity) if one.defines), None)

    # --- words ----------------------------------------------------------------------------------

    def described(self, found: Occurrence) -> str | None:
        """What a name is, as a declaration."""
        entity = found.entity
        match entity.what:
            case What.LOCAL:
                type_ = self._local_type(entity, found.node)
                return None if type_ is None else f"{entity.name} : {self._shown(type_)}"
            case What.STATE:
                return f"state {entity.name}"
            case What.MODULE:
                return f"module {entity.name}"
        interface = self._interface_of(entity.module)
        if interface is None:
            return None
        return _declared(entity, interface, self.module)

    def documented(self, entity: Entity) -> str:
        """The comment of a value of this source."""
        return self.documentation.get(entity.name, "") if entity.what is What.VALUE else ""

    def _local_type(self, entity: Entity, node: int) -> Type | None:
        checked = self.examined.checked
        variable = checked.variables.get(Ident(entity.name, entity.number))
        return checked.types.get(node) if variable is None else variable.type

    def _interface_of(self, module: str | None) -> Interface | None:
        if module in (None, self.module):
            return self.interface
        found = self.environment.get(str(module))
        return None if found is None else found.interface

    def _shown(self, type_: Type) -> str:
        return show_type(type_, names_in(self.module))

    # --- lists ----------------------------------------------------------------------------------

    def symbols(self) -> Iterator[Symbol]:
        """The declarations, each with what is in it."""
        for declaration in self.examined.resolved:
            names = [one for one in self._within(declaration.at) if one.defines]
            if isinstance(declaration, tree.Open) or not names:
                continue
            own, *others = names
            shown = (What.CONSTRUCTOR, What.LABEL, What.STATE)
            inside = tuple(
                Symbol(one.entity.name, one.entity.what, "", one.at, one.at)
                for one in others
                if one.entity.what in shown
            )
            detail = (self.described(own) or "").partition(" : ")[2]
            yield Symbol(own.entity.name, own.entity.what, detail, declaration.at, own.at, inside)

    def _within(self, at: Span) -> list[Occurrence]:
        end = (at.end_line, at.end_column)
        return [one for one in self.occurrences if (at.line, at.column) <= one.start < end]

    def suggestions(self, position: Position) -> list[Suggestion]:
        """What may be written at a position: after `M.` what M gives, else all that can be seen, and keywords."""
        line = self.text.split("\n")[position[0] - 1][: position[1]]
        before = line.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'")
        if before.endswith(".") and (name := _last_word(before[:-1])) and name[0].isupper():
            interface = self._interface_of(name)
            return [] if interface is None else [*_all(interface)]
        if before.rstrip().endswith("open"):
            return [Suggestion(name, What.MODULE) for name in sorted(self.environment)]
        found = [*self._locals(position), *_all(self.interface, self.documentation)]
        for module in self._opened():
            found += _all(module)
        found += [Suggestion(name, What.MODULE) for name in sorted(self.environment)]
        found += [Suggestion(word, None) for word in sorted(KEYWORDS)]
        return [*{one.name: one for one in reversed(found)}.values()][::-1]

    def _opened(self) -> Iterator[Interface]:
        opened = [one.module for one in self.examined.resolved if isinstance(one, tree.Open)]
        for name in (*reversed(opened), STDLIB):
            if name in self.environment:
                yield self.environment[name].interface

    def _locals(self, position: Position) -> Iterator[Suggestion]:
        """The variables of the declaration at a position."""
        for declaration in self.examined.resolved:
            at = declaration.at
            if (at.line, at.column) <= position <= (at.end_line, at.end_column):
                for one in self._within(at):
                    if one.entity.what is What.LOCAL and one.defines:
                        detail = (self.described(one) or "").partition(" : ")[2]
                        yield Suggestion(one.entity.name, What.LOCAL, detail)

    def called(self, position: Position) -> tuple[Occurrence, str] | None:
        """The function whose arguments are at a position, and its type; the innermost one."""
        best: tree.Apply | None = None
        for declaration in self.examined.resolved:
            for node in tree.NODES.all(declaration):
                if isinstance(node, tree.Apply) and _holds(node.at, position):
                    start = node.function.at
                    if (start.end_line, start.end_column) < position:
                        best = node
        found = (
            None if best is None else self.at((best.function.at.line, best.function.at.end_column))
        )
        text = None if found is None else self.described(found)
        return None if found is None or text is None else (found, text)


def _holds(at: Span, position: Position) -> bool:
    return (at.line, at.column) <= position <= (at.end_line, at.end_column)


def _last_word(text: str) -> str:
    start = len(text)
    while start and (text[start - 1].isalnum() or text[start - 1] in "_'"):
        start -= 1
    return text[start:]


def _declared(entity: Entity, interface: Interface, module: str | None) -> str | None:
    """A global name as its interface declares it, seen from a module."""
    names = names_in(str(module))
    name = entity.name
    match entity.what:
        case What.VALUE if name in interface.values:
            return f"val {name} : {show_type(interface.values[name].type, names)}"
        case What.CONSTRUCTOR if name in interface.constructors:
            constructor = interface.constructors[name]
            own = " * ".join(show_type(one, names) for one in constructor.arguments)
            return f"{name}{' of ' * bool(own)}{own} : {show_type(constructor.result, names)}"
        case What.LABEL if name in interface.labels:
            label = interface.labels[name]
            return f"{show_type(label.record, names)}.{name} : {show_type(label.type, names)}"
        case What.TYPE if name in interface.types:
            lines = show_interface(
                Interface(interface.module, {}, {name: interface.types[name]}, {}, {})
            )
            return next(lines, None)
        case What.TYPE:
            return f"type {name}"
    return None


def _all(
    interface: Interface, documentation: Mapping[str, str] | None = None
) -> Iterator[Suggestion]:
    """What a module gives."""
    tables: list[tuple[What, Mapping[str, object]]] = [
        (What.VALUE, interface.values),
        (What.CONSTRUCTOR, interface.constructors),
        (What.LABEL, interface.labels),
        (What.TYPE, interface.types),
    ]
    for what, table in tables:
        for name in table:
            text = (
                _declared(Entity(what, name, interface.module), interface, interface.module) or ""
            )
            detail = text.partition(" : ")[2]
            if name[0].isalpha():
                yield Suggestion(name, what, detail, (documentation or {}).get(name, ""))
