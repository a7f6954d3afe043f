"""Causality of expressions: which tags of the variables that they read come before their value.

See `functions.py`; `equations.py` adds equations to the class of this module.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import assert_never

from pzjax.frontend_bridge.builtin import application, syntax
from pzjax.frontend_bridge.builtin.application import Applications, Closure, leaves, spine
from pzjax.frontend_bridge.builtin.causality.graph import TimeGraph
from pzjax.frontend_bridge.builtin.causality.signatures import Signature, Signatures
from pzjax.frontend_bridge.builtin.defined import defined, variables
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.dump.syntax import Ident, LongName, Span, Type

Shape = application.Shape[int]


class ExpressionCausality(Applications[int, Signature]):
    """Puts expressions into a graph of tags."""

    def __init__(self, signatures: Signatures, types: Mapping[int, Type]) -> None:
        """Know the functions that have a signature, all others are atomic, and the types of nodes."""
        super().__init__(signatures, types)
        self.graph = TimeGraph()
        self.tags: dict[Ident, int] = {}
        self.lasts: dict[Ident, int] = {}
        self.inits: dict[Ident, int] = {}
        self.continuous = False  # whether the function is of continuous time
        self.tested: int | None = None  # what the conditions of a transition come before
        self._calls: list[tuple[int, list[int], list[int]]] = []  # those that are not atomic

    @abstractmethod
    def equations(self, equations: Sequence[syntax.Equation], free: int) -> None:
        """Put equations into the graph; all that they read comes before `free`."""

    @abstractmethod
    def block(self, block: syntax.Block, free: int) -> None:
        """Put a block into the graph."""

    # --- the graph ---

    def before(self, first: int, then: int) -> None:
        """One tag comes before another."""
        self.graph.before(first, then)

    def on(self, shape: Shape, tag: int) -> None:
        """All of a value comes before a tag."""
        for leaf in leaves((shape,)):
            self.before(leaf, tag)

    def below(self, shape: Shape, expected: Shape) -> None:
        """The parts of a value come before the parts of another."""
        if isinstance(shape, tuple) and isinstance(expected, tuple):
            for one, other in zip(shape, expected, strict=True):
                self.below(one, other)
            return
        for tag in leaves((expected,)):
            self.on(shape, tag)

    def refuse_cycles(self) -> None:
        """Raise Fault if a tag comes before itself."""
        cycle = self.graph.cycle()
        if cycle is None:
            return
        names = cycle.names
        if not names:
            message = "this depends on itself at the same instant"
        elif len(names) == 1:
            message = f"{names[0]} depends on itself at the same instant"
        else:
            chain = ", which is needed for ".join([*names[1:], names[0]])
            message = f"a cycle at one instant: {names[0]} is needed for {chain}"
        hint = "read a previous value on the way: pre, fby or last"
        if self.continuous:
            hint = "read the value before the event on the way: `last x`; only `der` lets a value go back"
        if any(not name.startswith("`") for name in names):
            hint += "; a block is done as a whole: what it defines waits for all that it reads"
        raise Fault(Phase.CAUSALITY, cycle.at, message, hint)

    def must_inline(self, inputs: Shape, result: Shape) -> frozenset[int]:
        """The calls that cannot wait for all their inputs before they give an output.

        Those that would then be on a cycle, here or where this function is a copy: an output that
        does not wait for all inputs may be needed for one.
        """
        outputs = set(leaves((result,)))
        free = {
            output
            for tag in leaves((inputs,))
            for output in outputs - self.graph.reachable(tag) - {tag}
        }
        used = self.graph.reaching(free) if self._calls else set()
        free_calls = {number for number, _, given in self._calls if used.intersection(given)}
        calls: dict[int, int] = {}
        for number, needed, given in self._calls:
            calls[number] = self.graph.tag()
            for tag in needed:
                self.before(tag, calls[number])
            for tag in given:
                self.before(calls[number], tag)
        on_cycles = self.graph.on_cycles() if calls else set()
        return frozenset(free_calls | {one for one, tag in calls.items() if tag in on_cycles})

    # --- variables and patterns ---

    def declare(self, names: Iterable[Ident]) -> None:
        """New variables."""
        for name in names:
            self.tags[name] = self.graph.tag(f"`{name.source}`")

    def last(self, name: Ident) -> int:
        """The tag of the last value of a variable."""
        if name not in self.lasts:
            self.lasts[name] = self.graph.tag(f"`last {name.source}`")
        return self.lasts[name]

    def init(self, name: Ident) -> int:
        """The tag of the value that an `init` gives a variable."""
        if name not in self.inits:
            self.inits[name] = self.graph.tag(f"`init {name.source}`")
        return self.inits[name]

    def parameter(self, pattern: syntax.Pattern, *, static: bool) -> Shape:
        """The tags of a parameter."""
        self.declare(name for name, _ in variables(pattern))
        if static:
            self.statics(pattern)
        return self.pattern(pattern)

    def pattern(self, pattern: syntax.Pattern) -> Shape:
        """The tags that a value must have to match: below those of the variables."""
        match pattern:
            case syntax.WildPat() | syntax.ConstPat():
                return self.graph.tag()
            case syntax.VarPat(name=name):
                return Closure(name) if name in self.uses else self.tags[name]
            case syntax.TuplePat(items=items):
                return tuple(self.pattern(item) for item in items)
            case syntax.TypedPat(pattern=inner):
                return self.pattern(inner)
            case syntax.AliasPat(pattern=inner, name=name):
                shape = self.pattern(inner)
                self.on(shape, self.tags[name])
                return shape
            case syntax.ConstrPat() | syntax.RecordPat() | syntax.OrPat():
                tag = self.graph.tag()
                for name, _ in variables(pattern):
                    self.before(tag, self.tags[name])
                return tag

    # --- expressions ---

    def exps(self, exps: Sequence[syntax.Exp], free: int, tag: int) -> None:
        """Expressions that come before a tag."""
        for exp in exps:
            self.on(self.exp(exp, free), tag)

    def exp(self, exp: syntax.Exp, free: int) -> Shape:
        """The tags of an expression's value; all that it reads comes before `free`."""
        match exp:
            case syntax.Const():
                return self.graph.tag()
            case syntax.Var():
                return self._variable(exp, free)
            case syntax.Last(name=name):
                tag = self.graph.tag(at=exp.at)
                self.before(self.last(name), tag)
                self.before(tag, free)
                return tag
            case syntax.Tuple(items=items):
                return tuple(self.exp(item, free) for item in items)
            case syntax.Pre(exp=inner):
                self.exp(inner, free)
                return self._result(exp, (), free)
            case syntax.Fby(first=first, next=then):
                self.exp(then, free)
                return self._result(exp, (first,), free)
            case syntax.Up(exp=inner):
                self.exp(inner, free if self.tested is None else self.tested)
                return self._result(exp, (), free)
            case syntax.Initially() | syntax.Period():
                return self._result(exp, (), free)
            case (
                syntax.Arrow()
                | syntax.Disc()
                | syntax.If()
                | syntax.Test()
                | syntax.Atomic()
                | syntax.Constr()
                | syntax.Record()
                | syntax.RecordGet()
                | syntax.RecordWith()
                | syntax.ArrayGet()
                | syntax.ArrayUpdate()
                | syntax.ArraySlice()
                | syntax.ArrayConcat()
            ):
                return self._result(exp, syntax.NODES.parts(exp), free)
            case syntax.Typed(exp=inner):
                return self.exp(inner, free)
            case syntax.Seq(first=first, then=then):
                self.exp(first, free)
                return self.exp(then, free)
            case syntax.Let(equations=equations, body=body):
                self.declare(defined(equations))
                self.equations(equations, free)
                return self.exp(body, free)
            case syntax.LocalIn(block=block, body=body):
                self.block(block, free)
                return self.exp(body, free)
            case syntax.Apply():
                return self._apply(exp, free)
            case (
                syntax.MatchExp() | syntax.PresentExp() | syntax.AutomatonExp() | syntax.ResetExp()
            ):
                raise AssertionError(f"scoping removes {type(exp).__name__}")
            case _:
                assert_never(exp)

    def _variable(self, exp: syntax.Var, free: int) -> Shape:
        name = exp.name
        if isinstance(name, LongName):
            return self.named(exp, name)
        if name in self.uses:
            return Closure(name)
        tag = self.graph.tag(at=exp.at)
        self.before(self.tags[name], tag)
        self.before(tag, free)
        return tag

    def _result(self, exp: syntax.Exp, parts: Sequence[syntax.Exp], free: int) -> int:
        tag = self.graph.tag(at=exp.at)
        self.exps(parts, free, tag)
        self.before(tag, free)
        return tag

    def _apply(self, exp: syntax.Apply, free: int) -> Shape:
        function, parts = spine(exp)
        arguments = tuple(self.exp(part, free) for part in parts)
        places = [part.at for part in parts]
        result = self.applied(exp, self.exp(function, free), arguments, places)
        self.on(result, free)
        return result

    def fresh(self, at: Span) -> int:
        """A new tag."""
        return self.graph.tag(at=at)

    def flow(self, shape: Shape, expected: Shape, _at: Span, _what: str) -> None:
        """A value comes before what it is expected for."""
        self.below(shape, expected)

    def instance(self, known: Signature, name: str, at: Span, given: bool) -> Callable[[int], int]:
        """New tags for those of a signature."""
        tags: defaultdict[int, int] = defaultdict(lambda: self.graph.tag(at=at))
        if given:
            for tag in leaves((known.result,)):
                tags[tag] = self.graph.tag(f"`{name}`'s result", at)
        for first, then in known.waits:
            if first != then:
                self.before(tags[first], tags[then])
        return tags.__getitem__

    def unknown(self, function: Shape, arguments: Sequence[Shape], at: Span) -> int:
        """A result that comes after all that its function gets."""
        tag = self.graph.tag(at=at)
        for leaf in leaves((function, *arguments)):
            self.before(leaf, tag)
        return tag

    def called(
        self, exp: syntax.Apply, known: Signature, inputs: list[int], result: list[int]
    ) -> None:
        """Keep the calls whose results do not wait for all that the call gets."""
        if not known.is_atomic():
            self._calls.append((exp.number, inputs, result))
