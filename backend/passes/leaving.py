"""What is known of the integers of a module: a range analysis, declaration by declaration.

In: simplified muF. Out: the operations whose result may leave the 63 bits of an integer.

What comes from outside, an input or a draw, is any integer; nodes and functions of the module give what their
bodies say. A run has at most 2^40 steps, and so has a loop: at a microsecond each that is twelve days. So a memory
that grows by at most 2^20 a step never leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import parts, variables
from pzjax.backend.passes.bounds import (
    ANY,
    Bounds,
    Place,
    Value,
    Values,
    any_of,
    either,
    filled,
    leaves,
    operated,
    placed,
    within,
)
from pzjax.backend.passes.growth import grown
from pzjax.backend.passes.intervals import BINARY, KNOWN, UNARY, WORD, Interval, exact
from pzjax.backend.stdlib_facts import RUNTIME
from pzjax.frontend_bridge.dump.syntax import Int, Kind, LongName, RecordType

WRAP = muf.Global(LongName(RUNTIME, "wrap"))
"""Makes 63 bits of 64; what it is applied to may leave."""

STEPS = 1 << 40
"""The most steps of a run, and the most iterations of a loop."""

NARROW = Interval(-(1 << 31), (1 << 31) - 1)
"""The integers of 32 bits."""

PATIENCE = 2
"""After how many rounds that have not settled a range it is widened."""

SIZES = (1 << 8, 1 << 16, 1 << 32, 1 << 45, 1 << 62)
"""The sizes that it is widened to, one a round."""

REFINED = 2
"""How often a range that is larger than need be is made smaller again."""


@dataclass
class Ranges:
    """What is known of a module, declaration by declaration.

    Attributes:
        leaving: the operations whose result may leave 63 bits, by their `id`.
        results: what each node gives, and each function when it has all its arguments; what each constant is.
        arities: of how many arguments each function is.
        labels: for each label of a record of the module, those of the whole record.
    """

    leaving: set[int] = field(default_factory=set)
    results: dict[str, Value] = field(default_factory=dict)
    arities: dict[str, int] = field(default_factory=dict)
    labels: dict[LongName, tuple[str, ...]] = field(default_factory=dict)

    def declaration(self, declaration: muf.Decl) -> None:
        """Look at a declaration, after those that it uses."""
        match declaration:
            case muf.Function(name, _, parameters, body):
                self.arities[name] = len(parameters)
                self.results[name] = _Body(self).block(body)
            case muf.Value(name, _, body):
                self.results[name] = _Body(self).block(body)
            case muf.Machine():
                self.machine(declaration)
            case muf.Types(types):
                for type_ in types:
                    if isinstance(type_.body, RecordType):
                        labels = tuple(label for label, _ in type_.body.fields)
                        self.labels |= {LongName(None, label): labels for label in labels}

    def place(self, label: LongName) -> int:
        """Where a field is in a record of the module."""
        return self.labels[label].index(label.name)

    def machine(self, machine: muf.Machine) -> None:
        """Look at a machine, whose memories grow from step to step."""
        body = _Body(self, {one.name: one.machine for one in machine.instances})
        for instance in machine.instances:
            body.exp(instance.machine)
        _, first = body.method(machine.init)

        def step(memories: Values) -> Values:
            _, restarted = body.method(machine.reset)
            output, stepped = body.method(machine.step)
            if machine.flow is not None:
                between, flowing = body.method(machine.flow)
                output = either(output, between)
                stepped = {
                    name: either(stepped.get(name, old), flowing.get(name, old))
                    for name, old in memories.items()
                }
            self.results[machine.name] = body.alone(output)
            return {
                name: either(restarted.get(name, old), stepped.get(name, old))
                for name, old in memories.items()
            }

        body.repeat({one.name: first.get(one.name, ANY) for one in machine.memories}, step, STEPS)


@dataclass
class _Body:
    """What is known within one body.

    Attributes:
        module: what is known of the module.
        machines: the machine of each instance.
        values: what is known of each variable and memory.
        ranges: the interval of each place.
    """

    module: Ranges
    machines: Mapping[muf.Name, muf.Exp] = field(default_factory=dict)
    values: dict[muf.Name, Value] = field(default_factory=dict)
    ranges: dict[Place, Interval] = field(default_factory=dict)

    def method(self, method: muf.Method) -> tuple[Value, Values]:
        """The output of a method, and what it changes."""
        self.bind(method.parameter, ANY)
        for bind in method.bindings:
            self.bind(bind.pattern, self.exp(bind.exp))
        if method.weight is not None:
            self.exp(method.weight)
        return self.exp(method.output), {name: self.exp(exp) for name, exp in method.updates}

    def block(self, block: muf.Block) -> Value:
        """What a block gives."""
        for bind in block.bindings:
            self.bind(bind.pattern, self.exp(bind.exp))
        return self.exp(block.result)

    def bind(self, pattern: muf.Pattern, value: Value) -> None:
        """Give the variables of a pattern what they stand for."""
        match pattern:
            case muf.PVar(name):
                self.values[name] = value
            case muf.PTuple(items) if isinstance(value, tuple) and len(items) == len(value):
                for item, part in zip(items, value, strict=True):
                    self.bind(item, part)
            case _:
                for variable in variables(pattern):
                    self.values[variable.name] = ANY

    def each(self, nodes: Iterable[muf.Exp | muf.Block]) -> list[Value]:
        """What several expressions and blocks give."""
        return [self.block(one) if isinstance(one, muf.Block) else self.exp(one) for one in nodes]

    def exp(self, exp: muf.Exp) -> Value:
        """What an expression gives."""
        match exp:
            case muf.Const(Int(value)):
                return within(exact(value))
            case muf.Var(name) | muf.Field(name):
                return self.values.get(name, ANY)
            case muf.Global(LongName(None, name)):
                return ANY if name in self.module.arities else self.module.results.get(name, ANY)
            case muf.Global(LongName(str() as module, name)):
                return within(KNOWN.get((module, name), WORD))
            case muf.Call(muf.Global(name), arguments):
                return self.call(exp, name, self.each(arguments))
            case muf.For() | muf.While():
                return self.loop(exp)
            case muf.Match(subject, cases):
                self.exp(subject)
                for pattern, _ in cases:
                    self.bind(pattern, ANY)
                return any_of(self.each(block for _, block in cases))
        match exp, self.each(parts(exp)):
            case muf.Tuple(), items:
                return tuple(items)
            case muf.Record(fields), items if fields[0][0] in self.module.labels:
                return self.changed((ANY,) * len(fields), fields, items)
            case muf.With(_, fields), [tuple(known), *items] if fields[0][0] in self.module.labels:
                return self.changed(known, fields, items)
            case muf.Get(_, label), [tuple(known)] if label in self.module.labels:
                one: Value = known[self.module.place(label)]
                return one
            case muf.Item(_, index), [tuple(known)]:
                part: Value = known[index]
                return part
            case muf.If(), [_, then, otherwise]:
                return either(then, otherwise)
            case ((muf.ArrayGet() | muf.ArraySlice() | muf.ArrayMake()), [cells, *_]):
                return cells
            case muf.ArrayConcat(), [left, right]:
                return either(left, right)
            case muf.ArraySet(), [cells, _, cell]:
                return either(cells, cell)
            case muf.Step(instance, _, _, kind), _:
                beside = (ANY,) if kind in (Kind.PROBA, Kind.CONTINUOUS) else ()
                return (ANY, self.output(self.machines[instance]), *beside)
            case muf.Flow(instance), _:
                return (ANY, self.output(self.machines[instance]))
        return ANY

    def changed(
        self,
        record: tuple[Value, ...],
        fields: tuple[tuple[LongName, muf.Exp], ...],
        values: Iterable[Value],
    ) -> Value:
        """A record with other values for some fields; it is known as the tuple of all of them."""
        cells = list(record)
        for (label, _), value in zip(fields, values, strict=True):
            cells[self.module.place(label)] = value
        return tuple(cells)

    def output(self, machine: muf.Exp) -> Value:
        """What a step of a machine gives."""
        match machine:
            case muf.Global(LongName(None, name)) | muf.Call(muf.Global(LongName(None, name))):
                return self.module.results.get(name, ANY)
        return ANY

    # --- operators ------------------------------------------------------------------------------

    def call(self, exp: muf.Call, function: LongName, arguments: list[Value]) -> Value:
        """What a function gives."""
        match function, arguments:
            case LongName("Stdlib", ("fst" | "snd") as which), [tuple(pair)]:
                part: Value = pair[which == "snd"]
                return part
            case LongName("Stdlib", name), [one] if name in UNARY:
                return self.operator(exp, name, arguments, UNARY[name](self.interval(one)))
            case LongName("Stdlib", name), [one, other] if name in BINARY:
                result = BINARY[name](self.interval(one), self.interval(other))
                return self.operator(exp, name, arguments, result)
            case LongName(None, name), _ if self.module.arities.get(name) == len(arguments):
                return self.module.results[name]
            case WRAP.name, [settled]:
                self.module.leaving.discard(id(exp.arguments[0]))
                return settled
        return within(KNOWN.get((function.module or "", function.name), WORD))

    def operator(self, exp: muf.Exp, name: str, arguments: list[Value], result: Interval) -> Value:
        """What an operator on integers gives; that it may leave 63 bits is noted.

        Args:
            exp: the operation.
            name: the name of the operator.
            arguments: what it is applied to.
            result: the interval of the exact result.
        """
        intervals = [self.interval(value) for value in arguments]
        if result not in WORD:
            self.module.leaving.add(id(exp))
            return ANY
        if result not in NARROW and all(one.low == one.high for one in intervals):
            # Constants are integers of Python, which don't wrap by themselves under 32-bit precision.
            self.module.leaving.add(id(exp))
        return operated(name, arguments, intervals, result)

    def interval(self, value: Value) -> Interval:
        """The interval that an integer is in."""
        if isinstance(value, tuple):
            return WORD
        lows = (n if p is None else n + self.ranges[p].low for p, n in value.low.items())
        highs = (n if p is None else n + self.ranges[p].high for p, n in value.high.items())
        return Interval(min(lows), max(highs))

    def alone(self, value: Value) -> Value:
        """What is known of a value, without the places."""
        if isinstance(value, tuple):
            return tuple(map(self.alone, value))
        return within(self.interval(value))

    # --- what is fed back -----------------------------------------------------------------------

    def loop(self, loop: muf.For | muf.While) -> Value:
        """What a loop gives: its variables in the end."""
        first = {variable.name: self.exp(value) for variable, value in loop.carried}
        steps = STEPS
        if isinstance(loop, muf.For):
            one, other = (self.interval(self.exp(exp)) for exp in (loop.first, loop.last))
            self.values[loop.index] = within(one | other)
            low, high = (one.low, other.high) if loop.up else (other.low, one.high)
            steps = max(0, min(STEPS, high - low + 1))

        def step(_: Values) -> Values:
            if isinstance(loop, muf.While):
                self.block(loop.condition)
            after = self.block(loop.body)
            return dict(
                zip(first, (after,) if len(first) == 1 else _items(after, first), strict=True)
            )

        after = self.repeat(first, step, steps)
        values = tuple(after.values())
        return values[0] if len(values) == 1 else values

    def repeat(self, first: Values, step: Callable[[Values], Values], steps: int) -> Values:
        """What memories or loop variables are after any number of steps, up to a bound.

        The ranges are guessed from what is known so far and enlarged until a step keeps them, then made smaller
        again by what a step says from there.

        Args:
            first: what they are at first.
            step: what they are after a step, from what they are before it.
            steps: the bound.
        """
        noted = set(self.module.leaving)
        before = {name: placed(name, value) for name, value in first.items()}

        def once() -> dict[Place, Bounds]:
            self.values |= before
            self.module.leaving.clear()
            self.module.leaving |= noted
            return grown(first, step(before), steps)

        for name, value in first.items():
            for path, bounds in leaves(value):
                self.ranges[name, path] = self.interval(bounds)
        rounds = 0
        while larger := self.larger(found := once(), rounds):
            self.ranges |= larger
            rounds += 1
        for _ in range(REFINED):
            smaller = {place: self.ranges[place] & self.word(found[place]) for place in found}
            if smaller.items() <= self.ranges.items():
                break
            self.ranges |= smaller
            found = once()
        return {name: filled(name, value, found) for name, value in first.items()}

    def word(self, bounds: Bounds) -> Interval:
        """The interval that an integer of 63 bits is in."""
        return self.interval(bounds) & WORD

    def larger(self, found: Mapping[Place, Bounds], rounds: int) -> dict[Place, Interval]:
        """Larger ranges for the places whose range does not hold all that was found."""
        ranges = {}
        for place, bounds in found.items():
            old, new = self.ranges[place], self.word(bounds)
            if new not in old:
                ranges[place] = _widened(old, new, rounds - PATIENCE)
        return ranges


def _widened(old: Interval, new: Interval, level: int) -> Interval:
    """A range that holds another one too; where it grows, from a certain level on to a size of a few."""
    low, high = min(old.low, new.low), max(old.high, new.high)
    if level >= 0:
        sizes = SIZES[min(level, len(SIZES) - 1) :]
        if low < old.low:
            low = 0 if low >= 0 else -next(size for size in sizes if size >= -low)
        if high > old.high:
            high = next(size for size in sizes if size > high) - 1
    return Interval(low, high)


def _items(value: Value, names: Values) -> tuple[Value, ...]:
    """The parts of a value, one for each name."""
    return value if isinstance(value, tuple) else (ANY,) * len(names)
