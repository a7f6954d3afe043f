"""Initialisation: a typed function comes in, which of its inputs and outputs have a first value.

After Colaço and Pouzet (2003, Type-based initialization analysis of a synchronous data-flow
language): every part of a value is defined at all instants (0) or at all but the first one (1), and
expressions and equations say which parts are at most as undefined as others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pzjax.backend.obc.syntax import Ident, LongName, Span, Type, TypeProduct
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.causality_expressions import function_variable, spine
from pzjax.frontend_bridge.builtin.defined import (
    condition_variables,
    defined,
    defined_by_block,
    variables,
)
from pzjax.frontend_bridge.builtin.errors import Fault, Phase
from pzjax.frontend_bridge.builtin.typing_context import Facts


class Leaf:
    """Whether a part of a value is defined at the first instant: 0 it is, 1 it may not be."""

    __slots__ = ("above", "below", "is_one", "is_zero")

    def __init__(self) -> None:
        """Not known yet."""
        self.is_zero = False
        self.is_one = False
        self.above: list[Leaf] = []
        self.below: list[Leaf] = []


class Undefined(Exception):
    """Something that must be defined at the first instant is not."""


def at_most(lower: Leaf, upper: Leaf) -> None:
    """Say that one leaf is 0 if another one is."""
    lower.above.append(upper)
    upper.below.append(lower)
    if lower.is_one:
        make_one(upper)
    if upper.is_zero:
        make_zero(lower)


def make_one(leaf: Leaf) -> None:
    """Say that a part may be undefined, and with it all above."""
    waiting = [leaf]
    while waiting:
        leaf = waiting.pop()
        if leaf.is_one:
            continue
        if leaf.is_zero:
            raise Undefined
        leaf.is_one = True
        waiting.extend(leaf.above)


def make_zero(leaf: Leaf) -> None:
    """Say that a part must be defined, and with it all below."""
    waiting = [leaf]
    while waiting:
        leaf = waiting.pop()
        if leaf.is_zero:
            continue
        if leaf.is_one:
            raise Undefined
        leaf.is_zero = True
        waiting.extend(leaf.below)


Shape = Leaf | tuple["Shape", ...]


def _leaves(shape: Shape) -> list[Leaf]:
    if isinstance(shape, Leaf):
        return [shape]
    return [leaf for part in shape for leaf in _leaves(part)]


def _of_type(type_: Type) -> Shape:
    if isinstance(type_, TypeProduct):
        return tuple(_of_type(item) for item in type_.items)
    return Leaf()


@dataclass(frozen=True, slots=True)
class Profile:
    """What a function asks of its inputs, and what it tells about its outputs, at the first instant.

    Leaves are numbers: those of the inputs (one shape a parameter), of the result and, for each
    place that applies a parameter which is a function, of the argument and the result there. Those
    in `zeros` must be defined, those in `ones` may be undefined, and `orders` holds the pairs (a, b)
    such that `a` must be defined if `b` is.
    """

    inputs: tuple[NumberShape, ...]
    uses: tuple[tuple[tuple[int, int], ...], ...]
    result: NumberShape
    zeros: frozenset[int]
    ones: frozenset[int]
    orders: frozenset[tuple[int, int]]


NumberShape = int | tuple["NumberShape", ...]
Profiles = Mapping[LongName, Profile]


def initialization(
    function: syntax.Function, profiles: Profiles, types: Mapping[Ident, Type], facts: Facts
) -> Profile:
    """The profile of a function; raises Fault if something undefined is used."""
    analysis = _Initialization(profiles, types, facts)
    inputs = tuple(analysis.parameter(parameter) for parameter in function.parameters)
    result = analysis.exp(function.body)
    uses = [analysis.uses.get(function_variable(p), []) for p in function.parameters]
    return _profile(inputs, uses, result)


def check_constant(
    constant: syntax.Constant, profiles: Profiles, types: Mapping[Ident, Type], facts: Facts
) -> None:
    """Refuse a constant that may be undefined."""
    analysis = _Initialization(profiles, types, facts)
    analysis.defined(constant.exp)


def _profile(
    inputs: tuple[Shape, ...], uses: Sequence[Sequence[tuple[Leaf, Leaf]]], result: Shape
) -> Profile:
    kept: dict[Leaf, int] = {}
    pairs = [pair for parameter in uses for pair in parameter]
    for leaf in [*_leaves(inputs), *(leaf for pair in pairs for leaf in pair), *_leaves(result)]:
        kept.setdefault(leaf, len(kept))

    def number(shape: Shape) -> NumberShape:
        if isinstance(shape, Leaf):
            return kept[shape]
        return tuple(number(part) for part in shape)

    orders: set[tuple[int, int]] = set()
    for leaf, start in kept.items():
        if leaf.is_zero or leaf.is_one:
            continue
        seen = {leaf}
        waiting = [leaf]
        while waiting:
            for upper in waiting.pop().above:
                if upper not in seen:
                    seen.add(upper)
                    waiting.append(upper)
                    if upper in kept:
                        orders.add((start, kept[upper]))
    return Profile(
        tuple(number(shape) for shape in inputs),
        tuple(tuple((kept[a], kept[r]) for a, r in parameter) for parameter in uses),
        number(result),
        frozenset(position for leaf, position in kept.items() if leaf.is_zero),
        frozenset(position for leaf, position in kept.items() if leaf.is_one),
        frozenset(orders),
    )


class _Initialization:
    def __init__(self, profiles: Profiles, types: Mapping[Ident, Type], facts: Facts) -> None:
        self.uses: dict[Ident | None, list[tuple[Leaf, Leaf]]] = {}
        self._profiles = profiles
        self._types = types
        self._facts = facts
        self._shapes: dict[Ident, Shape] = {}
        self._kept: dict[Ident, Shape] = {}  # their last value counts as defined here

    # --- constraints ---

    def _fault(self, at: Span, message: str, hint: str | None = None) -> Fault:
        return Fault(Phase.INITIALIZATION, at, message, hint)

    def zero(self, shape: Shape, at: Span, what: str, hint: str | None = None) -> None:
        """What has this shape must be defined at the first instant."""
        try:
            for leaf in _leaves(shape):
                make_zero(leaf)
        except Undefined:
            message = f"{what} may be undefined at the first instant"
            hint = hint or "guard it: `v -> pre x`, or `v fby x`"
            raise self._fault(at, message, hint) from None

    def below(self, shape: Shape, expected: Shape, at: Span, what: str = "this") -> None:
        """The parts of a shape are at most as undefined as those of another."""
        try:
            self._below(shape, expected)
        except Undefined:
            message = f"{what} may be undefined at the first instant"
            raise self._fault(at, message, "guard it: `v -> pre x`, or `v fby x`") from None

    def _below(self, shape: Shape, expected: Shape) -> None:
        if isinstance(shape, tuple) and isinstance(expected, tuple):
            for one, other in zip(shape, expected, strict=True):
                self._below(one, other)
            return
        for upper in _leaves(expected):
            for lower in _leaves(shape):
                at_most(lower, upper)

    def defined(self, exp: syntax.Exp, what: str = "this") -> None:
        """An expression that must be defined at the first instant."""
        self.zero(self.exp(exp), exp.at, what)

    # --- variables and patterns ---

    def declare(self, names: Iterable[Ident]) -> None:
        facts = self._facts
        for name in names:
            shape = _of_type(self._types[name])
            self._shapes[name] = shape
            if name in facts.initialised or name in facts.next_initialised:
                for leaf in _leaves(shape):
                    make_zero(leaf)
            elif name in facts.given_next:
                for leaf in _leaves(shape):
                    make_one(leaf)

    def parameter(self, pattern: syntax.Pattern) -> Shape:
        self.declare(name for name, _ in variables(pattern))
        if (name := function_variable(pattern)) is not None:
            self.uses[name] = []
        return self.pattern(pattern)

    def pattern(self, pattern: syntax.Pattern) -> Shape:
        match pattern:
            case syntax.WildPat() | syntax.ConstPat():
                return Leaf()
            case syntax.VarPat(name=name):
                return self._shapes[name]
            case syntax.TuplePat(items=items):
                return tuple(self.pattern(item) for item in items)
            case syntax.TypedPat(pattern=inner):
                return self.pattern(inner)
            case syntax.AliasPat(pattern=inner, name=name):
                shape = self.pattern(inner)
                self.below(shape, self._shapes[name], pattern.at)
                return shape
            case syntax.ConstrPat() | syntax.RecordPat() | syntax.OrPat():
                leaf = Leaf()
                for name, _ in variables(pattern):
                    self.below(leaf, self._shapes[name], pattern.at)
                return leaf

    # --- expressions ---

    def exp(self, exp: syntax.Exp) -> Shape:
        """The shape of an expression."""
        match exp:
            case syntax.Const() | syntax.Var(name=LongName()):
                return Leaf()
            case syntax.Var(name=Ident() as name):
                return self._shapes[name]
            case syntax.Last(name=name):
                return self._last(exp, name)
            case syntax.Tuple(items=items):
                return tuple(self.exp(item) for item in items)
            case syntax.Pre(exp=inner):
                self.defined(inner, "what is delayed by `pre`")
                leaf = Leaf()
                make_one(leaf)
                return leaf
            case syntax.Fby(first=first, next=then):
                shape = self.exp(first)
                self.defined(then, "what is delayed by `fby`")
                return shape
            case syntax.Arrow(first=first, next=then):
                shape = self.exp(first)
                self.exp(then)
                return shape
            case syntax.If(condition=condition, then=then, otherwise=otherwise):
                return self._join((condition, then, otherwise))
            case syntax.Test(exp=inner):
                self.defined(inner)
                return Leaf()
            case syntax.Atomic(exp=inner) | syntax.Typed(exp=inner):
                return self.exp(inner)
            case syntax.RecordGet(record=inner):
                return self._join((inner,))
            case syntax.Constr(arguments=arguments):
                return self._join(arguments)
            case syntax.Record(fields=fields):
                return self._join([value for _, value in fields])
            case syntax.RecordWith(record=record, fields=fields):
                return self._join([record, *(value for _, value in fields)])
            case syntax.ArrayGet(array=array, index=index):
                return self._all_defined(array, index)
            case syntax.ArrayUpdate(array=array, index=index, value=value):
                return self._all_defined(array, index, value)
            case syntax.ArraySlice(array=array):
                return self._all_defined(array)
            case syntax.ArrayConcat(left=left, right=right):
                return self._all_defined(left, right)
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
            case _:
                raise AssertionError(f"no {type(exp).__name__} after typing")

    def _join(self, parts: Sequence[syntax.Exp]) -> Shape:
        """Defined if all parts are."""
        leaf = Leaf()
        for part in parts:
            self.below(self.exp(part), leaf, part.at)
        return leaf

    def _all_defined(self, *parts: syntax.Exp) -> Shape:
        for part in parts:
            self.defined(part, "what an operation on arrays takes")
        return Leaf()

    def _last(self, exp: syntax.Last, name: Ident) -> Shape:
        shape = self._shapes[name]
        what = f"`{name.source}`, whose last value is read,"
        hint = f"add `init {name.source} = ..`"
        self.zero(self._kept.get(name, shape), exp.at, what, hint)
        leaf = Leaf()
        if name not in self._facts.initialised and name not in self._kept:
            make_one(leaf)
        return leaf

    def _apply(self, exp: syntax.Apply) -> Shape:
        function, arguments = spine(exp)
        if isinstance(function, syntax.Var):
            if isinstance(function.name, LongName):
                profile = self._profiles.get(function.name)
                if profile is not None and len(profile.inputs) == len(arguments):
                    return self._call(exp, profile, arguments)
            elif function.name in self.uses:
                argument, result = Leaf(), Leaf()
                for part in arguments:
                    self.below(self.exp(part), argument, part.at)
                self.uses[function.name].append((argument, result))
                return result
        return self._join((function, *arguments))

    def _call(self, exp: syntax.Apply, profile: Profile, arguments: list[syntax.Exp]) -> Shape:
        tags = _instance(profile)
        for argument, expected, uses in zip(arguments, profile.inputs, profile.uses, strict=True):
            shape = _numbered(expected, tags)
            self.below(self.exp(argument), shape, argument.at, "this argument")
            for argument_there, result_there in uses:
                self._applied_there(argument, tags[argument_there], tags[result_there])
        return _numbered(profile.result, tags)

    def _applied_there(self, exp: syntax.Exp, argument: Leaf, result: Leaf) -> None:
        """The function given to a call is applied in it."""
        function, _ = spine(exp)
        if isinstance(function, syntax.Var):
            if isinstance(function.name, Ident) and function.name in self.uses:
                self.uses[function.name].append((argument, result))
                return
            if isinstance(function.name, LongName) and function.name in self._profiles:
                profile = self._profiles[function.name]
                tags = _instance(profile)
                what = "what this function is applied to"
                self.below(argument, _numbered(profile.inputs[-1], tags), exp.at, what)
                self.below(_numbered(profile.result, tags), result, exp.at, "its result")
                return
        self.below(argument, result, exp.at)

    # --- equations ---

    def equations(self, equations: Sequence[syntax.Equation]) -> None:
        for equation in equations:
            self.equation(equation)

    def equation(self, equation: syntax.Equation) -> None:
        match equation:
            case syntax.Define(pattern=pattern, exp=exp):
                shape = self.pattern(pattern)
                self.below(self.exp(exp), shape, exp.at)
            case syntax.Init(exp=exp):
                self.defined(exp, "an initial value")
            case syntax.Next(exp=exp, initial=initial):
                self.defined(exp, "a next value")
                if initial:
                    self.defined(initial, "an initial value")
            case syntax.Emit(exp=emitted):
                if emitted:
                    self.defined(emitted, "what is emitted")
            case syntax.Contribute(name=name, exp=exp):
                self.below(self.exp(exp), self._shapes[name], exp.at)
            case syntax.MatchEquation(exp=exp, handlers=handlers):
                self.defined(exp, "what is matched")
                written = set(defined((equation,)))
                for handler in handlers:
                    self.declare(name for name, _ in variables(handler.pattern))
                    self.pattern(handler.pattern)
                    self._branch(handler.block, written)
                self._written(written, equation.at)
            case syntax.PresentEquation(handlers=present, default=default):
                written = set(defined((equation,)))
                for case in present:
                    self._condition(case.condition)
                for case in present:
                    self._branch(case.block, written)
                if default:
                    self._branch(default, written)
                self._written(written, equation.at)
            case syntax.Automaton():
                self._automaton(equation)
            case syntax.Reset(equations=inner, condition=condition):
                self.defined(condition, "the condition of a reset")
                self.equations(inner)
            case syntax.Before(equations=inner):
                self.equations(inner)
            case syntax.BlockEquation(block=block):
                self.block(block)
            case syntax.Forall():
                self._forall(equation)
            case _:
                raise AssertionError(f"no {type(equation).__name__} after typing")

    def block(self, block: syntax.Block) -> None:
        for group in block.lets:
            self.declare(defined(group.equations))
            self.equations(group.equations)
        self.declare(local.name for local in block.locals)
        for local in block.locals:
            if local.initial:
                self.defined(local.initial, "an initial value")
            if local.default:
                self.below(self.exp(local.default), self._shapes[local.name], local.at)
        self.equations(block.equations)

    def _branch(self, block: syntax.Block, written: set[Ident]) -> None:
        """A block of a control structure; what only other branches define counts as defined."""
        outside = {name: self._shapes[name] for name in written - set(defined_by_block(block))}
        for name in outside:
            self._shapes[name] = _of_type(self._types[name])
        self.block(block)
        self._shapes.update(outside)

    def _written(self, names: Iterable[Ident], at: Span) -> None:
        """What a control structure defines must be defined at the first instant."""
        for name in sorted(names, key=lambda ident: ident.number):
            if name in self._facts.given_next:
                continue
            what = f"`{name.source}`, which is defined here,"
            if name.source == "result":
                what = "the value of this"
            self.zero(self._shapes[name], at, what)

    def _condition(self, condition: syntax.Condition) -> None:
        self.declare(name for name, _ in condition_variables(condition))
        waiting = [condition]
        while waiting:
            match waiting.pop():
                case syntax.TestCondition(exp=exp):
                    self.defined(exp, "a condition")
                case syntax.SignalCondition(signal=signal, pattern=pattern):
                    self.defined(signal, "a condition")
                    self.pattern(pattern)
                case (
                    syntax.BothCondition(left=left, right=right)
                    | syntax.EitherCondition(left=left, right=right)
                ):
                    waiting += [left, right]
                case syntax.OnCondition(condition=inner, guard=guard):
                    waiting.append(inner)
                    self.defined(guard, "a condition")

    def _forall(self, loop: syntax.Forall) -> None:
        for index in loop.indexes:
            self.declare([index.name])
            match index:
                case syntax.IndexRange(first=first, last=last):
                    self.defined(first)
                    self.defined(last)
                case syntax.IndexInput(array=array):
                    self.defined(array, "the array of a loop")
                case syntax.IndexOutput(name=name, array=output):
                    self.below(self._shapes[name], self._shapes[output], index.at)
        for name, exp in loop.initialize:
            self.defined(exp, "an initial value")
            self.zero(self._shapes[name], loop.at, f"`{name.source}`")
        self.block(loop.body)

    # --- automata ---

    def _automaton(self, automaton: syntax.Automaton) -> None:
        written = set(defined((automaton,)))
        for state in automaton.states:
            self.declare(state.parameters)
        if automaton.initial:
            self._arguments(automaton.initial)
        first = set(defined_by_block(automaton.states[0].body)) if not automaton.strong else set()
        for state in automaton.states:
            kept = first if state is not automaton.states[0] else set()
            own = set(defined_by_block(state.body))
            for transition in state.transitions:
                if transition.emission:
                    own |= set(defined_by_block(transition.emission))
            outside = {name: self._shapes[name] for name in written - own | kept}
            for name in outside:
                self._shapes[name] = _of_type(self._types[name])
            for name in kept & own:
                self.zero(self._shapes[name], state.at, f"`{name.source}`")
                self.below(self._shapes[name], outside[name], state.at)
            before = self._kept
            self._kept = {**before, **{name: outside[name] for name in kept}}
            if automaton.strong:
                self._transitions(state)
                self.block(state.body)
            else:
                self.block(state.body)
                self._transitions(state)
            self._kept = before
            self._shapes.update(outside)
        self._written(written - first, automaton.at)

    def _transitions(self, state: syntax.State) -> None:
        for transition in state.transitions:
            self._condition(transition.condition)
            if transition.emission:
                self.block(transition.emission)
            self._arguments(transition.target)

    def _arguments(self, target: syntax.Target) -> None:
        for argument in target.arguments:
            self.defined(argument, "the argument of a state")


def _instance(profile: Profile) -> dict[int, Leaf]:
    """New leaves for those of a profile, with what it says of them."""
    tags: dict[int, Leaf] = {}

    def add(shape: NumberShape) -> None:
        if isinstance(shape, int):
            tags.setdefault(shape, Leaf())
        else:
            for part in shape:
                add(part)

    add((*profile.inputs, profile.result))
    add(tuple(pair for parameter in profile.uses for pair in parameter))
    for position in profile.zeros:
        make_zero(tags[position])
    for position in profile.ones:
        make_one(tags[position])
    for lower, upper in profile.orders:
        at_most(tags[lower], tags[upper])
    return tags


def _numbered(shape: NumberShape, tags: Mapping[int, Leaf]) -> Shape:
    if isinstance(shape, int):
        return tags[shape]
    return tuple(_numbered(part, tags) for part in shape)
