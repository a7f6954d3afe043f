"""What typing knows at one place of a declaration, and how it complains.

Local variables with their sorts and types, global names, the kinds that contain one another, and
the facts on variables that are read off the whole declaration before it is typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.hints import of_types
from pzjax.frontend_bridge.builtin.interface import STDLIB, Interface
from pzjax.frontend_bridge.builtin.signatures import names_in
from pzjax.frontend_bridge.builtin.typing.exhaustive import Exhaustive
from pzjax.frontend_bridge.builtin.typing.unification import (
    Fun,
    Meta,
    Mismatch,
    Product,
    Ty,
    Unifier,
    Zonker,
    con,
    instantiate,
)
from pzjax.frontend_bridge.dump.syntax import Ident, Kind, LongName, Span
from pzjax.frontend_bridge.dump.types import show_type

_BELOW = {
    Kind.STATIC: {Kind.STATIC},
    Kind.ANY: {Kind.STATIC, Kind.ANY},
    Kind.ANYDISCRETE: {Kind.STATIC, Kind.ANY, Kind.ANYDISCRETE},
    Kind.DISCRETE: {Kind.STATIC, Kind.ANY, Kind.ANYDISCRETE, Kind.DISCRETE},
    Kind.PROBA: {Kind.STATIC, Kind.ANY, Kind.ANYDISCRETE, Kind.DISCRETE, Kind.PROBA},
    Kind.CONTINUOUS: {Kind.STATIC, Kind.ANY, Kind.CONTINUOUS},
}
STATEFUL = (Kind.DISCRETE, Kind.PROBA)
"""Those whose steps are instants: `pre` has a meaning there."""
WITH_MEMORY = (*STATEFUL, Kind.CONTINUOUS)
WORDS = {
    Kind.STATIC: "a static expression",
    Kind.ANY: "a combinatorial function",
    Kind.ANYDISCRETE: "a `discrete` function",
    Kind.DISCRETE: "a node",
    Kind.PROBA: "a `proba` node",
    Kind.CONTINUOUS: "a `hybrid` node",
}


AT_EVENTS = "`present z -> do .. done`"
_AT_ONE_DATE = ("a handler", "a transition", "the value at an event")
_NAME_FIRST = "give it a name in an equation outside, and use the name here"


def lifted(kind: Kind) -> Kind:
    """The kind of what runs at events only, in a body of a kind."""
    return Kind.DISCRETE if kind is Kind.CONTINUOUS else kind


def fits(kind: Kind, expected: Kind) -> bool:
    """Whether a computation of one kind may stand where another kind is expected."""
    return kind in _BELOW[expected]


class Sort(Enum):
    """What may be done with a local variable."""

    STATIC = "static"  # a static parameter
    VALUE = "value"  # written once where it is bound; `last` is not allowed
    SHARED = "shared"  # no memory: of a stateless block, a signal, or with a default
    STATE = "state"  # `last` is allowed


@dataclass(slots=True)
class Local:
    """A local variable while its type is inferred."""

    type: Ty
    sort: Sort


@dataclass(slots=True)
class Facts:
    """What the equations of a declaration do to its variables, wherever they stand."""

    initialised: set[Ident] = field(default_factory=set)  # by init equations and declarations
    next_initialised: set[Ident] = field(default_factory=set)
    given_next: set[Ident] = field(default_factory=set)
    derived: set[Ident] = field(default_factory=set)  # have a `der` equation
    defaults: set[Ident] = field(default_factory=set)
    read_last: set[Ident] = field(default_factory=set)
    partial: set[Ident] = field(
        default_factory=set
    )  # some branch gives no value; found while typing
    combined: dict[Ident, LongName | None] = field(default_factory=dict)


def facts_of(declaration: syntax.Node) -> Facts:
    """Read the facts off a scoped declaration."""
    facts = Facts()
    for node in syntax.NODES.all(declaration):
        match node:
            case syntax.Init(name=name):
                facts.initialised.add(name)
            case syntax.Next(name=name, initial=initial):
                facts.given_next.add(name)
                if initial:
                    facts.next_initialised.add(name)
            case syntax.Der(name=name, initial=initial):
                facts.derived.add(name)
                if initial:
                    facts.initialised.add(name)
            case syntax.Last(name=name):
                facts.read_last.add(name)
            case syntax.Local(name=name, default=default, initial=initial, combine=combine):
                if default:
                    facts.defaults.add(name)
                if initial:
                    facts.initialised.add(name)
                facts.combined[name] = combine
            case syntax.Forall(initialize=initialize):
                facts.initialised.update(name for name, _ in initialize)
    return facts


class Context:
    """The tables of one module's typing, and of the declaration that is being typed."""

    def __init__(self, own: Interface, modules: Mapping[str, Interface]) -> None:
        """`modules` are those that the module may name, `own` grows while it is typed."""
        self.own = own
        self.modules = {**modules, own.module: own}
        self.unifier = Unifier(self.modules)
        self.coverage = Exhaustive(self._siblings, self.labels_with)
        self.types: dict[int, Ty] = {}
        self.locals: dict[Ident, Local] = {}
        self.warnings: list[tuple[Span, str]] = []
        self.weak: dict[str, Ty] = {}  # constants whose types are not general
        self.facts = Facts()
        self.inside: str | None = None  # in what a kind is asked for, if not in a function
        self.threaded: set[Ident] = set()  # what the loops around pass from round to round
        self._closed: dict[LongName, Ty] = {}  # types of values that need no instances

    # --- global names ---

    def value(self, name: LongName) -> Ty:
        """A fresh instance of the type of a global value."""
        if name.module == STDLIB and name.name == "[]":
            return con("list", Meta())
        if name.module == STDLIB and name.name == "::":
            cell = Meta()
            cells = con("list", cell)
            return Fun(Kind.ANY, Product((cell, cells)), cells)
        if name.module == self.own.module and name.name in self.weak:
            return self.weak[name.name]
        if (known := self._closed.get(name)) is not None:
            return known
        parameters: dict[str, Ty] = {}
        ty = instantiate(self._module(name).values[name.name].type, parameters)
        if not parameters:
            self._closed[name] = ty
        return ty

    def constructor(self, name: LongName) -> tuple[tuple[Ty, ...], Ty]:
        """A fresh instance of the types of a constructor's arguments and of its result."""
        info = self._module(name).constructors[name.name]
        parameters: dict[str, Ty] = {}
        arguments = tuple(instantiate(a, parameters) for a in info.arguments)
        return arguments, instantiate(info.result, parameters)

    def label(self, name: LongName) -> tuple[Ty, Ty]:
        """A fresh instance of the types of a label's field and of its record."""
        info = self._module(name).labels[name.name]
        parameters: dict[str, Ty] = {}
        return instantiate(info.type, parameters), instantiate(info.record, parameters)

    def _module(self, name: LongName) -> Interface:
        return self.modules[str(name.module)]

    def _siblings(self, name: LongName) -> Sequence[tuple[LongName, int]]:
        module = self._module(name)
        return [
            (LongName(module.module, other), len(info.arguments))
            for other, info in module.constructors.items()
            if info.result == module.constructors[name.name].result
        ]

    def labels_with(self, name: LongName) -> list[LongName]:
        """All labels of the record type that has this one."""
        module = self._module(name)
        record = module.labels[name.name].record
        same = [label for label, info in module.labels.items() if info.record == record]
        return [LongName(module.module, label) for label in same]

    # --- local names ---

    def declare(self, name: Ident, sort: Sort) -> Ty:
        """A local variable of unknown type."""
        ty = Meta()
        self.locals[name] = Local(ty, sort)
        return ty

    @contextmanager
    def threading(self, names: AbstractSet[Ident]) -> Iterator[None]:
        """Let the last values of these variables be read: those of the round before."""
        before = self.threaded
        self.threaded = before | names
        yield
        self.threaded = before

    # --- errors ---

    def show(self, *types: Ty) -> list[str]:
        """Types as text, with the same names for the same unknown types."""
        zonker = Zonker(letters=True)
        return [show_type(zonker.zonk(ty), names_in(self.own.module)) for ty in types]

    def unify(self, actual: Ty, expected: Ty, at: Span, what: str = "this expression") -> None:
        """Make two types equal, or complain about what stands here."""
        try:
            self.unifier.unify(actual, expected)
        except Mismatch:
            found, wanted = self.show(actual, expected)
            message = f"{what} has type {found}, but {wanted} is expected"
            raise self.fault(at, message, of_types(found, wanted)) from None

    def fault(self, at: Span, message: str, hint: str | None = None) -> Fault:
        """A typing error."""
        return Fault(Phase.TYPING, at, message, hint)

    def stateful(self, kind: Kind, at: Span, what: str) -> None:
        """Refuse what needs instants, one after the other, where there are none."""
        if kind is Kind.CONTINUOUS:
            message = (
                f"{what} needs instants, which {self.place(kind)} does not have between events"
            )
            raise self.fault(at, message, f"write it in a handler: {AT_EVENTS}")
        self.with_memory(kind, at, what)

    def with_memory(self, kind: Kind, at: Span, what: str) -> None:
        """Refuse what needs a memory where there is none."""
        if kind not in WITH_MEMORY:
            message = f"{what} needs a memory, which {self.place(kind)} does not have"
            hint = "declare the function with `let node`" if kind is not Kind.STATIC else None
            raise self.fault(at, message, _NAME_FIRST if self.inside else hint)

    def continuous(self, kind: Kind, at: Span, what: str) -> None:
        """Refuse what only continuous time has."""
        if kind is not Kind.CONTINUOUS:
            message = f"{what} is of continuous time, which {self.place(kind)} does not have"
            hint = _NAME_FIRST if self.inside else "declare the function with `let hybrid`"
            if kind is Kind.STATIC:
                hint = "what is static is known in advance: a literal, a constant at top level or a static parameter"
            elif self.inside and what == "`der`":
                hint = "give the derivative outside, and set the state here by its value: `x = ..`"
            elif self.inside in _AT_ONE_DATE:
                hint = "what happens at two events at once has a handler of its own, outside: `present z1 & z2 -> ..`"
            raise self.fault(at, message, hint)

    def place(self, kind: Kind) -> str:
        """In what this kind is expected."""
        return WORDS[kind] if self.inside is None or kind is Kind.STATIC else self.inside

    @contextmanager
    def within(self, what: str) -> Iterator[None]:
        """Say in messages that a kind is asked for by `what`."""
        before, self.inside = self.inside, what
        yield
        self.inside = before
