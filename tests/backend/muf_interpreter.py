"""An interpreter of muF in plain Python: what the passes must not change.

In: a module, the name of a machine, and its inputs. Out: its outputs, and what it prints. Integers
wrap at 32 bits, and a division by zero is zero, if no other operators are given. An argument of a
constructor that did not make the value is `MEANINGLESS`, and so is what is computed from it: a
selection may compute it if nobody sees it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump import syntax as obc

Value = Any
State = dict[muf.Name, Value]
Carried = tuple[tuple[muf.PVar, muf.Exp], ...]


@dataclass(frozen=True)
class Made:
    """A value made by a constructor."""

    constructor: str
    arguments: tuple[Value, ...] = ()


class _Meaningless:
    def __repr__(self) -> str:
        return "MEANINGLESS"


MEANINGLESS = _Meaningless()
UNIT = None


def _wrapped(value: int) -> int:
    return (value + (1 << 31)) % (1 << 32) - (1 << 31)


OPERATORS: dict[str, Callable[..., Value]] = {
    "+": lambda a, b: _wrapped(a + b),
    "-": lambda a, b: _wrapped(a - b),
    "*": lambda a, b: _wrapped(a * b),
    "/": lambda a, b: _wrapped(a // b) if b else 0,
    "mod": lambda a, b: a % b if b else 0,
    "~-": lambda a: _wrapped(-a),
    "+.": operator.add,
    "-.": operator.sub,
    "*.": operator.mul,
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    "not": operator.not_,
    "&&": lambda a, b: a and b,
    "||": lambda a, b: a or b,
    "fst": operator.itemgetter(0),
    "snd": operator.itemgetter(1),
    "wrap": lambda a: a,
}

# The value of one side that makes the other side indifferent.
DECIDED_BY = {"&&": False, "||": True}


def outputs(
    module: muf.Module,
    name: str,
    inputs: Sequence[muf.Exp],
    operators: Mapping[str, Callable[..., Value]] = OPERATORS,
) -> list[Value]:
    """The output of a machine at each step, and all that it printed. It is reset before every third step."""
    run = Interpreter(module, operators)
    machine = run.declarations[name]
    state = run.fresh(machine)
    found = []
    for number, value in enumerate(inputs, 1):
        if number % 3 == 0:
            state, _ = run.method(machine, "reset", state, UNIT)
        state, output = run.method(machine, "step", state, _Body(run, None, {}).exp(value))
        found.append(output)
    return [*found, run.printed]


@dataclass
class Interpreter:
    """Runs the functions and machines of a module; `printed` collects what they print."""

    module: muf.Module
    operators: Mapping[str, Callable[..., Value]]
    printed: list[Value] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.declarations: dict[str, Any] = {
            declaration.name: declaration
            for declaration in self.module.declarations
            if not isinstance(declaration, muf.Types)
        }

    def fresh(self, machine: muf.Machine) -> State:
        return self.method(machine, "init", {}, UNIT)[0]

    def method(
        self, machine: muf.Machine, name: str, state: State, argument: Value
    ) -> tuple[State, Value]:
        method: muf.Method = getattr(machine, name)
        body = _Body(self, machine, state)
        body.bind(method.parameter, argument)
        output = body.block(muf.Block(method.bindings, method.output))
        return state | {name: body.exp(value) for name, value in method.updates}, output

    def call(self, name: obc.LongName, arguments: tuple[Value, ...]) -> Value:
        if name.module is None:
            function: muf.Function = self.declarations[name.name]
            body = _Body(self, None, {})
            for parameter, argument in zip(function.parameters, arguments, strict=True):
                body.bind(parameter, argument)
            return body.block(function.body)
        if name.name.startswith("print_"):
            self.printed.append(arguments)
            return UNIT
        if name.name in DECIDED_BY and DECIDED_BY[name.name] in arguments:
            return DECIDED_BY[name.name]
        if MEANINGLESS in arguments:
            return MEANINGLESS
        return self.operators[name.name](*arguments)


class _Body:
    """Runs one body; `values` holds its variables, each bound once but for those of loops."""

    def __init__(self, run: Interpreter, machine: muf.Machine | None, state: State) -> None:
        self.run = run
        self.instances = machine.instances if machine else ()
        self.state = state
        self.values: dict[muf.Name, Value] = {}

    def machine_of(self, instance: muf.Name) -> muf.Machine:
        (machine,) = (one.machine for one in self.instances if one.name == instance)
        return self.run.declarations[machine.name.name]

    def bind(self, pattern: muf.Pattern, value: Value) -> bool:
        """Whether a pattern fits; binds its variables."""
        match pattern:
            case muf.PWild():
                return True
            case muf.PVar(name):
                self.values[name] = value
                return True
            case muf.PConst(constant):
                return value == _constant(constant)
            case muf.PTuple(items):
                if value is MEANINGLESS:
                    value = (MEANINGLESS,) * len(items)
                return all(self.bind(*pair) for pair in zip(items, value, strict=True))
            case muf.PRecord(fields):
                return all(self.bind(item, value[label.name]) for label, item in fields)
            case muf.PConstr(constructor, items):
                return value.constructor == constructor.name and all(
                    self.bind(*pair) for pair in zip(items, value.arguments, strict=True)
                )
            case muf.PAlias(inner, name):
                self.values[name] = value
                return self.bind(inner, value)
            case muf.POr(left, right):
                return self.bind(left, value) or self.bind(right, value)

    def block(self, block: muf.Block) -> Value:
        for bind in block.bindings:
            self.bind(bind.pattern, self.exp(bind.exp))
        return self.exp(block.result)

    def exps(self, exps: Sequence[muf.Exp]) -> tuple[Value, ...]:
        return tuple(map(self.exp, exps))

    def exp(self, exp: muf.Exp) -> Value:
        match exp:
            case muf.Const(value):
                return _constant(value)
            case muf.Var(name):
                return self.values[name]
            case muf.Field(name):
                return self.state[name]
            case muf.Constr(constructor, arguments):
                return Made(constructor.name, self.exps(arguments))
            case muf.Tuple(items):
                return self.exps(items)
            case muf.Record(fields):
                return {label.name: self.exp(value) for label, value in fields}
            case muf.With(record, fields):
                return self.exp(record) | {label.name: self.exp(value) for label, value in fields}
            case muf.Get(record, label):
                return _part(self.exp(record), label.name)
            case muf.Item(inner, index):
                return _part(self.exp(inner), index)
            case muf.ArrayMake(cell, size):
                return (self.exp(cell),) * self.exp(size)
            case muf.ArrayGet(array, index):
                return _part(self.exp(array), self.exp(index))
            case muf.ArraySet(array, index, value):
                cells = list(self.exp(array))
                cells[self.exp(index)] = self.exp(value)
                return tuple(cells)
            case muf.Is(inner, constructor):
                value = self.exp(inner)
                return value if value is MEANINGLESS else value.constructor == constructor.name
            case muf.Payload(inner, constructor, index):
                value = self.exp(inner)
                made = value is not MEANINGLESS and value.constructor == constructor.name
                return value.arguments[index] if made else MEANINGLESS
            case muf.Call(muf.Global(name), arguments):
                return self.run.call(name, self.exps(arguments))
            case muf.Step(instance, state, argument):
                old, given = self.exps((state, argument))
                return self.run.method(self.machine_of(instance), "step", old, given)
            case muf.Reset(instance, state):
                machine = self.machine_of(instance)
                return self.run.method(machine, "reset", self.exp(state), UNIT)[0]
            case muf.Fresh(instance):
                return self.run.fresh(self.machine_of(instance))
            case muf.If(condition, then, otherwise, branching):
                return self.conditional(self.exp(condition), then, otherwise, branching)
            case muf.Match(subject, cases):
                value = self.exp(subject)
                *first, (last, _) = cases
                for pattern, block in first:
                    if self.bind(pattern, value):
                        return self.block(block)
                self.bind(last, value)
                return self.block(cases[-1][1])
            case muf.For(index, first, last, up, carried, body):
                return self.loop(index, *self.exps((first, last)), up, carried, body)
        raise NotImplementedError(exp)

    def conditional(
        self, condition: Value, then: muf.Block, otherwise: muf.Block, branching: muf.Branching
    ) -> Value:
        if branching is muf.Branching.WHERE:
            sides = self.block(then), self.block(otherwise)
            return MEANINGLESS if condition is MEANINGLESS else sides[not condition]
        if condition is MEANINGLESS:
            return MEANINGLESS
        return self.block(then if condition else otherwise)

    def loop(
        self, index: muf.Name, first: int, last: int, up: bool, carried: Carried, body: muf.Block
    ) -> Value:
        values = self.exps([value for _, value in carried])
        for number in range(first, last + 1) if up else range(first, last - 1, -1):
            self.values[index] = number
            for (variable, _), value in zip(carried, values, strict=True):
                self.values[variable.name] = value
            result = self.block(body)
            values = (result,) if len(carried) == 1 else result
        return values[0] if len(carried) == 1 else values


def _part(value: Value, place: Any) -> Value:
    return MEANINGLESS if value is MEANINGLESS else value[place]


def _constant(value: obc.Immediate) -> Value:
    match value:
        case obc.Unit():
            return UNIT
        case obc.Any():
            return MEANINGLESS
        case obc.Int() | obc.Float() | obc.Bool() | obc.String():
            return value.value
    raise NotImplementedError(value)
