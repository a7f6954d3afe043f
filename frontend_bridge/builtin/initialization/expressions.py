"""Initialisation of expressions; `equations.py` adds equations to the class of this module."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import assert_never

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.application import Applications, Closure, leaves, mapped, spine
from pzjax.frontend_bridge.builtin.defined import defined, variables
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.initialization.leaves import (
    Cause,
    Leaf,
    Level,
    Shape,
    Undefined,
    at_most,
    make_defined,
    make_undefined,
    of_type,
)
from pzjax.frontend_bridge.builtin.initialization.profiles import (
    Profile,
    Profiles,
    instance,
)
from pzjax.frontend_bridge.builtin.interface import STDLIB
from pzjax.frontend_bridge.builtin.typing.context import Facts
from pzjax.frontend_bridge.dump.syntax import Ident, LongName, Span, Type, TypeName

_EVENT = TypeName(LongName(STDLIB, "zero"), ())
_GUARD = "guard it: `v -> pre x`, or `v fby x`"


class _Views(dict[Ident, Shape]):
    """Shapes as they are in a handler: a copy of each outside one is made when it is read."""

    def __init__(self, outside: Mapping[Ident, Shape]) -> None:
        super().__init__()
        self._outside = outside

    def __missing__(self, name: Ident) -> Shape:
        shape = self[name] = mapped(self._outside[name], _view)
        return shape


def _view(leaf: Leaf) -> Leaf:
    made = Leaf()
    at_most(leaf, made, events=True)
    return made


class ExpressionInitialization(Applications[Leaf, Profile]):
    """Finds out which parts of expressions are defined at the first instant."""

    def __init__(
        self,
        profiles: Profiles,
        nodes: Mapping[int, Type],
        variables: Mapping[Ident, Type],
        facts: Facts,
    ) -> None:
        """Know the profiles of functions, the types of nodes and variables and what defines these."""
        super().__init__(profiles, nodes)
        self.types = variables
        self.facts = facts
        self.shapes: dict[Ident, Shape] = {}
        self.kept: dict[Ident, Shape] = {}  # their last value counts as defined here
        self.limits: dict[Ident, Leaf] = {}
        self.parameters: set[Ident] = set()
        self.threaded: frozenset[Ident] = frozenset()  # what loops around pass from round to round
        self.continuous = False  # in continuous time, and not in what runs at events only
        self.inside: set[Ident] | None = None  # what is declared in a handler

    @abstractmethod
    def equations(self, equations: Sequence[syntax.Equation]) -> None:
        """Take equations into account."""

    @abstractmethod
    def block(self, block: syntax.Block) -> None:
        """Take a block into account."""

    # --- constraints ---

    def _fault(self, at: Span, what: str, cause: Cause) -> Fault:
        when = "between events" if cause.between else "at the first instant"
        message = f"{what} may be undefined {when}: {cause.text}"
        return Fault(Phase.INITIALIZATION, at, message, cause.hint)

    def zero(self, shape: Shape, at: Span, what: str, level: Level = Level.ALWAYS) -> None:
        """What has this shape must be defined, at the first instant too."""
        try:
            for leaf in leaves((shape,)):
                make_defined(leaf, level)
        except Undefined as undefined:
            raise self._fault(at, what, undefined.cause) from None

    def below(self, shape: Shape, expected: Shape, at: Span, what: str = "this") -> None:
        """The parts of a shape are at most as undefined as those of another."""
        try:
            self._below(shape, expected)
        except Undefined as undefined:
            raise self._fault(at, what, undefined.cause) from None

    def _below(self, shape: Shape, expected: Shape) -> None:
        if isinstance(shape, tuple) and isinstance(expected, tuple):
            for one, other in zip(shape, expected, strict=True):
                self._below(one, other)
            return
        for upper in leaves((expected,)):
            for lower in leaves((shape,)):
                at_most(lower, upper)

    def defined(self, exp: syntax.Exp, what: str = "this") -> None:
        """An expression that must be defined at the first instant."""
        self.zero(self.exp(exp), exp.at, what)

    def starts(self, exp: syntax.Exp) -> None:
        """An initial value: it is read at events only."""
        self.zero(self.exp(exp), exp.at, "an initial value", Level.AT_EVENTS)

    @contextmanager
    def at_events(self, *, later: bool = False) -> Iterator[None]:
        """What is inside runs at events only: there a left limit is defined.

        `later`: an event counts as no first instant, so that all that is outside has a last value.
        """
        if not self.continuous:
            yield
            return
        outside = self.shapes, self.kept
        self.shapes = _Views(self.shapes)
        self.kept = {name: mapped(shape, _view) for name, shape in self.kept.items()}
        self.continuous, self.inside = False, set() if later else None
        yield
        self.shapes, self.kept = outside
        self.continuous, self.inside = True, None

    def follows(self, pattern: syntax.Pattern) -> None:
        """What an equation of continuous time gives has a left limit at events only."""
        if not self.continuous:
            return
        for name, _ in variables(pattern):
            text = f"`{name.source}` follows other values: its left limit is known at events only"
            hint = f"read `last {name.source}` in a handler, or give `{name.source}` by `der`"
            try:
                make_undefined(self.limit(name), Level.AT_EVENTS, Cause(text, hint, between=True))
            except Undefined as undefined:
                what = f"`last {name.source}`, which an equation reads,"
                raise self._fault(pattern.at, what, undefined.cause) from None

    def limit(self, name: Ident) -> Leaf:
        """The left limit of a variable."""
        return self.limits.setdefault(name, Leaf())

    # --- variables and patterns ---

    def declare(self, names: Iterable[Ident]) -> None:
        """New variables."""
        facts = self.facts
        for name in names:
            shape = of_type(self.types[name])
            self.shapes[name] = shape
            if self.inside is not None:
                self.inside.add(name)
            if name in facts.initialised or name in facts.next_initialised:
                for leaf in leaves((shape,)):
                    make_defined(leaf)
            elif name in facts.given_next:
                text = f"`next {name.source}` does not say what `{name.source}` is there"
                cause = Cause(text, f"add `init {name.source} = ..`")
                for leaf in leaves((shape,)):
                    make_undefined(leaf, Level.LATER, cause)

    def parameter(self, pattern: syntax.Pattern, *, static: bool) -> Shape:
        """The shape of a parameter."""
        names = [name for name, _ in variables(pattern)]
        self.declare(names)
        self.parameters |= {*names}
        if static:
            self.shapes |= {name: Closure(name) for name in self.statics(pattern)}
        return self.pattern(pattern)

    def pattern(self, pattern: syntax.Pattern) -> Shape:
        """The shape that a value has if the variables of a pattern are its parts."""
        match pattern:
            case syntax.WildPat() | syntax.ConstPat():
                return Leaf()
            case syntax.VarPat(name=name):
                return self.shapes[name]
            case syntax.TuplePat(items=items):
                return tuple(self.pattern(item) for item in items)
            case syntax.TypedPat(pattern=inner):
                return self.pattern(inner)
            case syntax.AliasPat(pattern=inner, name=name):
                shape = self.pattern(inner)
                self.below(shape, self.shapes[name], pattern.at)
                return shape
            case syntax.ConstrPat() | syntax.RecordPat() | syntax.OrPat():
                leaf = Leaf()
                for name, _ in variables(pattern):
                    self.below(leaf, self.shapes[name], pattern.at)
                return leaf

    # --- expressions ---

    def exp(self, exp: syntax.Exp) -> Shape:
        """The shape of an expression."""
        match exp:
            case syntax.Const():
                return Leaf()
            case syntax.Var(name=name):
                return self.named(exp, name) if isinstance(name, LongName) else self.shapes[name]
            case syntax.Last(name=name):
                return self._last(exp, name)
            case syntax.Tuple(items=items):
                return tuple(self.exp(item) for item in items)
            case syntax.Pre(exp=inner):
                self.defined(inner, "what is delayed by `pre`")
                leaf = Leaf()
                make_undefined(leaf, Level.LATER, Cause("`pre` gives no value there", _GUARD))
                return leaf
            case syntax.Fby(first=first, next=then):
                shape = self.exp(first)
                self.defined(then, "what is delayed by `fby`")
                return shape
            case syntax.Arrow(first=first, next=then):
                shape = self.exp(first)
                self.exp(then)
                return shape
            case syntax.Up(exp=inner) | syntax.Disc(exp=inner):
                self.defined(inner, "what is watched")
                return Leaf()
            case syntax.Initially() | syntax.Period():
                return Leaf()
            case syntax.Test(exp=inner):
                self.defined(inner)
                return Leaf()
            case syntax.Atomic(exp=inner) | syntax.Typed(exp=inner):
                return self.exp(inner)
            case (
                syntax.If()
                | syntax.Constr()
                | syntax.Record()
                | syntax.RecordGet()
                | syntax.RecordWith()
            ):
                return self._join(syntax.NODES.parts(exp))
            case (
                syntax.ArrayGet()
                | syntax.ArrayUpdate()
                | syntax.ArraySlice()
                | syntax.ArrayConcat()
            ):
                for part in syntax.NODES.parts(exp):
                    self.defined(part, "what an operation on arrays takes")
                return Leaf()
            case syntax.Seq(first=first, then=then):
                self.exp(first)
                return self.exp(then)
            case syntax.Let(equations=equations, body=body):
                self.declare(defined(equations))
                self.equations(equations)
                return self.exp(body)
            case syntax.LocalIn(block=block, body=body):
                self.block(block)
                return self.exp(body)
            case syntax.Apply():
                return self._apply(exp)
            case (
                syntax.MatchExp() | syntax.PresentExp() | syntax.AutomatonExp() | syntax.ResetExp()
            ):
                raise AssertionError(f"scoping removes {type(exp).__name__}")
            case _:
                assert_never(exp)

    def _join(self, parts: Sequence[syntax.Exp]) -> Leaf:
        """Defined if all parts are."""
        leaf = Leaf()
        for part in parts:
            self.below(self.exp(part), leaf, part.at)
        return leaf

    def _last(self, exp: syntax.Last, name: Ident) -> Shape:
        shape = self.shapes[name]
        what = f"`{name.source}`, whose last value is read,"
        self.zero(self.kept.get(name, shape), exp.at, what)
        leaf = Leaf()
        if name not in self.threaded:
            at_most(self.limit(name), leaf, events=not self.continuous)
        before = self.inside is not None and name not in self.inside
        if name not in self.facts.initialised and name not in self.kept and not before:
            text = f"`last {name.source}` has no value there"
            hint = f"add `init {name.source} = ..`"
            if name in self.parameters:
                hint = f"an input has no first value: read `{name.source}`, or keep it in a variable with `init`"
            elif self.types[name] == _EVENT:
                hint = f"an event is over after its step: read `{name.source}`"
            make_undefined(leaf, Level.LATER, Cause(text, hint))
        return leaf

    def _apply(self, exp: syntax.Apply) -> Shape:
        function, parts = spine(exp)
        arguments = tuple(map(self.exp, parts))
        return self.applied(exp, self.exp(function), arguments, [part.at for part in parts])

    def fresh(self, _at: Span) -> Leaf:
        """A new leaf."""
        return Leaf()

    def flow(self, shape: Shape, expected: Shape, at: Span, what: str) -> None:
        """A value goes where another is expected."""
        self.below(shape, expected, at, what)

    def instance(self, known: Profile, name: str, _at: Span, given: bool) -> Callable[[int], Leaf]:
        """New leaves for those of a profile."""
        return instance(known, name)

    def unknown(self, function: Shape, arguments: Sequence[Shape], at: Span) -> Leaf:
        """What a function without profile gives is defined if all that it gets is.

        It may apply the functions that it gets to anything that it gets.
        """
        leaf = Leaf()
        self.below((function, *arguments), leaf, at)
        waiting = list(arguments)
        while waiting:
            match waiting.pop():
                case tuple(parts):
                    waiting.extend(parts)
                case Closure() as given:
                    self.use(given, (leaf,) * self.arity(given), leaf, at)
        return leaf
