"""Causality of expressions: which tags of the variables that they read come before their value.

See `functions.py`; `equations.py` adds equations to the class of this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pzjax.backend.obc.syntax import Ident, LongName
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.causality.graph import Shape, TimeGraph, leaves
from pzjax.frontend_bridge.builtin.defined import defined, variables
from pzjax.frontend_bridge.builtin.errors import Fault, Phase


@dataclass(frozen=True, slots=True)
class Signature:
    """What a function's outputs wait for.

    Tags are numbers of this signature: those of the inputs (one shape a parameter) and of the
    result. A parameter that is a function has, for each place that applies it, the tag of the
    argument there and that of the result there. `waits` holds the pairs (a, b) such that `b` comes
    after `a`.
    """

    inputs: tuple[Shape, ...]
    uses: tuple[tuple[tuple[int, int], ...], ...]
    result: Shape
    waits: frozenset[tuple[int, int]]

    def is_atomic(self) -> bool:
        """Whether every output waits for every input."""
        inputs, outputs = leaves(self.inputs), leaves((self.result,))
        return all((i, o) in self.waits for i in inputs for o in outputs)


Signatures = Mapping[LongName, Signature]


def function_variable(pattern: syntax.Pattern) -> Ident | None:
    """The variable that a parameter is, if it is no more than that."""
    match pattern:
        case syntax.VarPat(name=name):
            return name
        case syntax.TypedPat(pattern=inner):
            return function_variable(inner)
    return None


class ExpressionCausality:
    """Puts expressions into a graph of tags."""

    def __init__(self, signatures: Signatures) -> None:
        """Know the functions that have a signature; all others are atomic."""
        self.graph = TimeGraph()
        self.uses: dict[Ident | None, list[tuple[int, int]]] = {}
        self._signatures = signatures
        self.tags: dict[Ident, int] = {}
        self.lasts: dict[Ident, int] = {}
        self.inits: dict[Ident, int] = {}
        self._calls: list[tuple[int, list[int], list[int]]] = []  # those that are not atomic

    def equations(self, equations: Sequence[syntax.Equation], free: int) -> None:
        """Put equations into the graph; all that they read comes before `free`."""
        raise NotImplementedError

    def block(self, block: syntax.Block, free: int) -> None:
        """Put a block into the graph."""
        raise NotImplementedError

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

    def parameter(self, pattern: syntax.Pattern) -> Shape:
        """The tags of a parameter."""
        self.declare(name for name, _ in variables(pattern))
        if (name := function_variable(pattern)) is not None:
            self.uses[name] = []
        return self.pattern(pattern)

    def pattern(self, pattern: syntax.Pattern) -> Shape:
        """The tags that a value must have to match: below those of the variables."""
        match pattern:
            case syntax.WildPat() | syntax.ConstPat():
                return self.graph.tag()
            case syntax.VarPat(name=name):
                return self.tags[name]
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
            case syntax.Const() | syntax.Var(name=LongName()):
                return self.graph.tag()
            case syntax.Var(name=Ident() as name):
                tag = self.graph.tag(at=exp.at)
                self.before(self.tags[name], tag)
                self.before(tag, free)
                return tag
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
            case syntax.Arrow(first=first, next=then):
                return self._result(exp, (first, then), free)
            case syntax.If(condition=condition, then=then, otherwise=otherwise):
                return self._result(exp, (condition, then, otherwise), free)
            case syntax.Test(exp=inner) | syntax.Atomic(exp=inner) | syntax.RecordGet(record=inner):
                return self._result(exp, (inner,), free)
            case syntax.Constr(arguments=arguments):
                return self._result(exp, arguments, free)
            case syntax.ArrayGet(array=array, index=index):
                return self._result(exp, (array, index), free)
            case syntax.ArrayUpdate(array=array, index=index, value=value):
                return self._result(exp, (array, index, value), free)
            case syntax.ArraySlice(array=array):
                return self._result(exp, (array,), free)
            case syntax.ArrayConcat(left=left, right=right):
                return self._result(exp, (left, right), free)
            case syntax.Record(fields=fields):
                return self._result(exp, [value for _, value in fields], free)
            case syntax.RecordWith(record=record, fields=fields):
                return self._result(exp, [record, *(value for _, value in fields)], free)
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
            case _:
                raise AssertionError(f"no {type(exp).__name__} after typing")

    def _result(self, exp: syntax.Exp, parts: Sequence[syntax.Exp], free: int) -> int:
        tag = self.graph.tag(at=exp.at)
        self.exps(parts, free, tag)
        self.before(tag, free)
        return tag

    def _apply(self, exp: syntax.Apply, free: int) -> Shape:
        function, arguments = spine(exp)
        if isinstance(function, syntax.Var):
            if isinstance(function.name, LongName):
                signature = self._signatures.get(function.name)
                if signature is not None and len(signature.inputs) == len(arguments):
                    return self._call(exp, signature, arguments, free)
            elif function.name in self.uses:
                argument, result = self.graph.tag(), self.graph.tag(at=exp.at)
                self.exps(arguments, free, argument)
                self.uses[function.name].append((argument, result))
                self.before(result, free)
                return result
        return self._result(exp, (function, *arguments), free)

    def _call(
        self, exp: syntax.Apply, signature: Signature, arguments: list[syntax.Exp], free: int
    ) -> Shape:
        tags: dict[int, int] = {}

        def instance(shape: Shape) -> Shape:
            if isinstance(shape, int):
                if shape not in tags:
                    tags[shape] = self.graph.tag(at=exp.at)
                return tags[shape]
            return tuple(instance(part) for part in shape)

        inputs = instance(signature.inputs)
        result = instance(signature.result)
        assert isinstance(inputs, tuple)
        for argument, expected, uses in zip(arguments, inputs, signature.uses, strict=True):
            self.below(self.exp(argument, free), expected)
            for argument_there, result_there in uses:
                instance((argument_there, result_there))
                self._applied_there(argument, tags[argument_there], tags[result_there])
        for first, then in signature.waits:
            if tags[first] != tags[then]:
                self.before(tags[first], tags[then])
        if not signature.is_atomic():
            self._calls.append((exp.number, leaves(inputs), leaves((result,))))
        return result

    def _applied_there(self, function: syntax.Exp, argument: int, result: int) -> None:
        """The function given to a call is applied in it."""
        function, _ = spine(function)
        if isinstance(function, syntax.Var):
            if isinstance(function.name, Ident) and function.name in self.uses:
                self.uses[function.name].append((argument, result))
                return
            if isinstance(function.name, LongName) and function.name in self._signatures:
                signature = self._signatures[function.name]
                inputs = leaves((signature.inputs[-1],))
                outputs = leaves((signature.result,))
                if not any((i, o) in signature.waits for i in inputs for o in outputs):
                    return
        self.before(argument, result)


def spine(exp: syntax.Exp) -> tuple[syntax.Exp, list[syntax.Exp]]:
    """The function at the head of nested applications, and all arguments."""
    arguments: list[syntax.Exp] = []
    while isinstance(exp, syntax.Apply):
        arguments = [*exp.arguments, *arguments]
        exp = exp.function
    return exp, arguments
