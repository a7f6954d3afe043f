"""The names that are visible at one place, and the names in types and patterns.

Three kinds of names are kept apart: those that may be read, those that may be defined, and those of
the modules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import variables
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.scoping.global_names import GlobalNames
from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    LongName,
    Size,
    SizeConst,
    SizeGlobal,
    SizeName,
    SizeOp,
    Span,
    Type,
    TypeArray,
    TypeArrow,
    TypeName,
    TypeProduct,
    TypeVar,
)


class Numbers:
    """Gives new numbers to nodes and identifiers."""

    def __init__(self, first: int) -> None:
        """Start with `first`."""
        self.next = first

    def take(self) -> int:
        """Give a number that was never given."""
        self.next += 1
        return self.next - 1


class ScopeBase:
    """The names that are visible at one place of a declaration, and what has no equations."""

    def __init__(self, global_names: GlobalNames, numbers: Numbers) -> None:
        """Only global names are visible."""
        self.globals = global_names
        self.numbers = numbers
        self._read: dict[str, list[Ident]] = {}
        self._shown: list[str] = []
        self.writable: Mapping[str, Ident] = {}

    # --- names ---

    def fresh(self, names: Iterable[str]) -> dict[str, Ident]:
        """New identifiers."""
        return {name: Ident(name, self.numbers.take()) for name in names}

    def show(self, names: Mapping[str, Ident]) -> None:
        """Let local names be read from now on."""
        for name, ident in names.items():
            self._read.setdefault(name, []).append(ident)
            self._shown.append(name)

    def mark(self) -> int:
        """What `hide` needs to hide all that is shown from now on."""
        return len(self._shown)

    def hide(self, mark: int) -> None:
        """Hide all names that were shown since the mark."""
        while len(self._shown) > mark:
            self._read[self._shown.pop()].pop()

    def local(self, name: str) -> Ident | None:
        """The local variable that a name stands for."""
        idents = self._read.get(name)
        return idents[-1] if idents else None

    def definable(self, name: Ident, at: Span) -> Ident:
        """The variable that an equation for this name defines."""
        found = self.writable.get(name.source)
        if found is None:
            message = f"`{name.source}` is defined here, but it is no variable of this block"
            hint = f"declare it: `local {name.source} do .. in ..`"
            raise Fault(Phase.SCOPING, at, message, hint)
        return found

    def bind(self, found: Sequence[tuple[Ident, syntax.Node]]) -> dict[str, Ident]:
        """New identifiers for the variables of a pattern, which must differ."""
        seen: set[str] = set()
        for name, node in found:
            if name.source in seen:
                message = f"`{name.source}` is bound twice in one pattern"
                raise Fault(Phase.SCOPING, node.at, message)
            seen.add(name.source)
        return self.fresh(name.source for name, _ in found)

    # --- types and sizes ---

    def type_exp(self, type_: syntax.TypeExp) -> syntax.TypeExp:
        """A written type with resolved names."""
        return replace(type_, type=self._type(type_.type, type_.at))

    def _type(self, type_: Type, at: Span) -> Type:
        match type_:
            case TypeVar():
                return type_
            case TypeArrow(kind=kind, argument=argument, result=result, name=name):
                argument = self._type(argument, at)
                if name is None:
                    return TypeArrow(kind, argument, self._type(result, at))
                names = self.fresh([name.source])
                mark = self.mark()
                self.show(names)
                result = self._type(result, at)
                self.hide(mark)
                return TypeArrow(kind, argument, result, names[name.source])
            case TypeProduct(items=items):
                return TypeProduct(tuple(self._type(item, at) for item in items))
            case TypeName(name=constructor, arguments=arguments):
                resolved = self.globals.type(constructor, arguments, at)
                return TypeName(resolved, tuple(self._type(a, at) for a in arguments))
            case TypeArray(cell=cell, size=size):
                return TypeArray(self._type(cell, at), self.size(size, at))

    def size(self, size: Size, at: Span) -> Size:
        """A size with resolved names."""
        match size:
            case SizeConst() | SizeName():
                return size
            case SizeGlobal(name=name):
                local = self.local(name.name) if name.module is None else None
                return SizeName(local) if local else SizeGlobal(self.globals.value(name, at))
            case SizeOp(op=op, left=left, right=right):
                return SizeOp(op, self.size(left, at), self.size(right, at))

    # --- patterns ---

    def pattern(self, pattern: syntax.Pattern, names: Mapping[str, Ident]) -> syntax.Pattern:
        """A pattern whose variables get the identifiers `names`."""
        match pattern:
            case syntax.WildPat() | syntax.ConstPat():
                return pattern
            case syntax.VarPat(name=name):
                return replace(pattern, name=names[name.source])
            case syntax.ConstrPat(constructor=constructor, arguments=arguments):
                resolved = self.globals.constructor(constructor, pattern.at)
                items = tuple(self.pattern(a, names) for a in arguments)
                return replace(pattern, constructor=resolved, arguments=items)
            case syntax.TuplePat(items=parts):
                return replace(pattern, items=tuple(self.pattern(p, names) for p in parts))
            case syntax.RecordPat(fields=fields):
                self.labels_once(fields, pattern.at)
                found = tuple(
                    (self.globals.label(label, pattern.at), self.pattern(part, names))
                    for label, part in fields
                )
                return replace(pattern, fields=found)
            case syntax.AliasPat(pattern=inner, name=name):
                inner = self.pattern(inner, names)
                return replace(pattern, pattern=inner, name=names[name.source])
            case syntax.OrPat(left=left, right=right):
                self.same_names(variables(left), variables(right), pattern.at)
                left, right = self.pattern(left, names), self.pattern(right, names)
                return replace(pattern, left=left, right=right)
            case syntax.TypedPat(pattern=inner, type=type_):
                inner = self.pattern(inner, names)
                return replace(pattern, pattern=inner, type=self.type_exp(type_))

    def same_names(
        self,
        left: Sequence[tuple[Ident, syntax.Node]],
        right: Sequence[tuple[Ident, syntax.Node]],
        at: Span,
    ) -> None:
        """Refuse sides of an `|` that bind different variables."""
        self.bind(left)
        self.bind(right)
        different = {name.source for name, _ in left} ^ {name.source for name, _ in right}
        if different:
            message = f"`{min(different)}` is bound on one side of this `|` only"
            raise Fault(Phase.SCOPING, at, message)

    def labels_once(self, fields: Sequence[tuple[LongName, object]], at: Span) -> None:
        """Refuse a record that has a label twice."""
        seen: set[str] = set()
        for label, _ in fields:
            if label.name in seen:
                raise Fault(Phase.SCOPING, at, f"the label `{label.name}` is here twice")
            seen.add(label.name)
