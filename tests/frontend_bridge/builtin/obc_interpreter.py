"""An interpreter of object code in plain Python: what a dump means, without a translation.

In: modules, read from their dumps, and the name of a machine. Out: what some steps of it print. A
function that `obc_library` does not have is an `UnknownFunction`, so that a test may choose to run the
program otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from obc_library import (
    CONSTANTS,
    LIBRARY,
    PRINTERS,
    SHORT,
    TEXTS,
    Function,
    Made,
    RecordValue,
    UnknownFunction,
    Value,
    arity,
)
from pzjax.frontend_bridge.dump import syntax as obc

Environment = dict[obc.Ident, Value]


@dataclass
class Node:
    """A machine whose static parameters are known."""

    run: Interpreter
    module: str
    decl: obc.MachineDecl
    statics: Environment

    def fresh(self) -> Instance:
        frame = Frame(self.run, self.module, dict(self.statics), None)
        state: Environment = {}
        for memory in self.decl.memories:
            extents = [frame.exp(extent) for extent in memory.size]
            first = None if memory.value is None else frame.exp(memory.value)
            state[memory.name] = _cells(extents, partial(_first, memory, first))
        for instance in self.decl.instances:
            extents = [frame.exp(extent) for extent in instance.size]
            machine = frame.exp(instance.machine)
            state[instance.name] = _cells(extents, machine.fresh)
        return Instance(self, state)


@dataclass
class Part:
    """A memory that a solver shares: a continuous one, or a crossing."""

    values: dict[obc.Access, Value]


def _first(memory: obc.Memory, value: Value) -> Value:
    """What a memory, or a cell of it, holds before the first reset."""
    match memory.memory_class:
        case obc.MemoryClass.CONT:
            rest = [0.0] * len(value) if isinstance(value, list) else 0.0
            return Part({obc.Access.POSITION: value, obc.Access.DERIVATIVE: rest})
        case obc.MemoryClass.ZERO:
            return Part({obc.Access.ZERO_IN: False, obc.Access.ZERO_OUT: 1.0})
    return value


def _cells(extents: Sequence[int], make: Callable[[], Value]) -> Value:
    if not extents:
        return make()
    return [_cells(extents[1:], make) for _ in range(extents[0])]


@dataclass
class Sample:
    """The stand-in for `sample`: a number that depends on its argument and on the instant."""

    instant: int = 0

    def fresh(self) -> Sample:
        return Sample()

    def call(self, name: str, arguments: Sequence[Value]) -> Value:
        self.instant = 0 if name == "reset" else self.instant + 1
        return (arguments[0][1] * 3 + self.instant) % 17 if arguments else ()


class Observe:
    """The stand-in for `observe`: the handle collects what is observed."""

    def fresh(self) -> Observe:
        return self

    def call(self, name: str, arguments: Sequence[Value]) -> Value:
        if name == "step":
            ((handle, (left, right)),) = arguments
            handle.append((left - right) % 7)
        return ()


@dataclass
class Infer:
    """The stand-in for `infer`: the output of the model, and the sum of what it observed."""

    number: int
    model: Node
    instance: Instance | None = None

    def fresh(self) -> Infer:
        return Infer(self.number, self.model, self.model.fresh())

    def call(self, name: str, arguments: Sequence[Value]) -> Value:
        assert self.instance is not None
        if name == "reset":
            return self.instance.call("reset", ())
        handle: list[int] = []
        output = self.instance.call("step", ((handle, arguments[0]),))
        return output + sum(handle) + self.number


STAND_INS: dict[str, Value] = {"sample": Sample(), "observe": Observe()}


@dataclass
class Instance:
    node: Node
    state: Environment

    def call(self, name: str, arguments: Sequence[Value]) -> Value:
        (method,) = (one for one in self.node.decl.methods if one.name == name)
        frame = Frame(self.node.run, self.node.module, dict(self.node.statics), self)
        for pattern, argument in zip(method.parameters, arguments, strict=True):
            assert frame.bind(pattern, argument)
        if name != "step":
            return frame.inst(method.body)
        run = self.node.run
        classes = {memory.memory_class: memory.name for memory in self.node.decl.memories}
        if obc.MemoryClass.MAJOR in classes:
            self.state[classes[obc.MemoryClass.MAJOR]] = run.major
        result = frame.inst(method.body)
        if obc.MemoryClass.HORIZON in classes:
            run.horizon = min(run.horizon, self.state[classes[obc.MemoryClass.HORIZON]])
        return result


@dataclass
class Interpreter:
    """Runs machines of some modules; `printed` collects what they print.

    `foreign` are values of modules that have no source. `major` and `horizon` are what machines of
    continuous time share with a solver.
    """

    modules: Mapping[str, obc.Module]
    foreign: Mapping[tuple[str | None, str], Value] = field(default_factory=dict)
    printed: list[bytes] = field(default_factory=list)
    major: bool = False
    horizon: float = math.inf

    def __post_init__(self) -> None:
        self.values: dict[tuple[str, str], Value] = {}
        self.declarations: dict[tuple[str, str], obc.Decl] = {
            (module.name, decl.name): decl
            for module in self.modules.values()
            for decl in module.declarations
            if isinstance(decl, (obc.LetDecl, obc.FunDecl, obc.MachineDecl))
        }
        for key in self.declarations:
            self.value(key)

    def value(self, key: tuple[str, str]) -> Value:
        """A global value of one of the modules."""
        if key not in self.values:
            self.values[key] = self._made(key[0], self.declarations[key])
        return self.values[key]

    def _made(self, module: str, decl: obc.Decl) -> Value:
        match decl:
            case obc.LetDecl(body=body):
                return Frame(self, module, {}, None).inst(body)
            case obc.FunDecl(parameters=parameters, body=body):

                def call(*arguments: Value) -> Value:
                    frame = Frame(self, module, {}, None)
                    for pattern, argument in zip(parameters, arguments, strict=True):
                        assert frame.bind(pattern, argument)
                    return frame.inst(body)

                return Function(len(parameters), call)
            case obc.MachineDecl(parameters=parameters):

                def node(*arguments: Value) -> Value:
                    frame = Frame(self, module, {}, None)
                    for pattern, argument in zip(parameters, arguments, strict=True):
                        assert frame.bind(pattern, argument)
                    return Node(self, module, decl, frame.values)

                return Function(len(parameters), node) if parameters else node()
        raise NotImplementedError(decl)

    def trace(self, module: str, name: str, inputs: Sequence[Value]) -> tuple[bytes, list[Value]]:
        """What the steps print, and what they give."""
        instance = self.value((module, name)).fresh()
        instance.call("reset", ())
        outputs = [instance.call("step", (value,)) for value in inputs]
        return b"".join(self.printed), outputs

    def library(self, name: obc.LongName) -> Value:
        if name.module == "Stdlib":
            if name.name in CONSTANTS:
                return CONSTANTS[name.name]
            if name.name in LIBRARY:
                function = LIBRARY[name.name]
                return Function(arity(name.name), function)
            if name.name in PRINTERS:
                text = PRINTERS[name.name]
                return Function(1, lambda value: self.printed.append(text(value)) or ())
            if name.name in SHORT:
                decided = SHORT[name.name]
                return Function(2, lambda one, other: decided if one is decided else other)
        if (name.module, name.name) in self.foreign:
            return self.foreign[name.module, name.name]
        if name.module is not None and (name.module, name.name) in TEXTS:
            return Function(*TEXTS[name.module, name.name])
        if name.module == "Mini" and name.name == "infer":
            return Function(2, Infer)
        if name.module == "Mini":
            return STAND_INS[name.name]
        raise UnknownFunction(f"{name.module}.{name.name}")


@dataclass
class Frame:
    """The variables of one run of a body."""

    run: Interpreter
    module: str
    values: Environment
    instance: Instance | None

    def bind(self, pattern: obc.Pattern, value: Value) -> bool:
        """Whether a pattern fits; binds its variables."""
        match pattern:
            case obc.WildPat():
                return True
            case obc.VarPat(name):
                self.values[name] = value
                return True
            case obc.ConstPat(constant):
                return bool(value == _constant(constant))
            case obc.TuplePat(items):
                return all(self.bind(*pair) for pair in zip(items, value, strict=True))
            case obc.AliasPat(inner, name):
                self.values[name] = value
                return self.bind(inner, value)
            case obc.ConstrPat(constructor, items):
                return value.constructor == constructor.name and all(
                    self.bind(*pair) for pair in zip(items, value.arguments, strict=True)
                )
            case obc.OrPat(left, right):
                return self.bind(left, value) or self.bind(right, value)
            case obc.TypedPat(inner):
                return self.bind(inner, value)
            case obc.RecordPat(fields):
                return all(self.bind(item, value[label.name]) for label, item in fields)

    def inst(self, inst: obc.Item) -> Value:
        match inst:
            case obc.Seq(items):
                result: Value = ()
                for item in items:
                    result = self.inst(item)
                return result
            case obc.Let(pattern, exp):
                assert self.bind(pattern, self.exp(exp)), pattern
            case obc.LetVar(name, _, _, exp):
                self.values[name] = None if exp is None else self.exp(exp)
            case obc.For(up, index, first, last, body):
                start, end = self.exp(first), self.exp(last)
                for number in range(start, end + 1) if up else range(start, end - 1, -1):
                    self.values[index] = number
                    self.inst(body)
            case obc.Match(exp, cases):
                value = self.exp(exp)
                for pattern, body in cases:
                    if self.bind(pattern, value):
                        return self.inst(body)
            case obc.When(condition, then, otherwise):
                if self.exp(condition):
                    return self.inst(then)
                if otherwise is not None:
                    return self.inst(otherwise)
            case obc.Assign(place, exp):
                self.assign(place, self.exp(exp))
            case obc.SetState(place, exp):
                self.set(place, self.exp(exp))
            case obc.Eval(exp):
                return self.exp(exp)
            case _:
                raise NotImplementedError(inst)
        return ()

    def assign(self, place: obc.LeftValue, value: Value) -> None:
        match place:
            case obc.LeftName(name):
                self.values[name] = value
            case obc.LeftIndex(array, index):
                cells = list(self.left(array))
                cells[_index(self.exp(index))] = value
                self.assign(array, cells)
            case _:
                raise NotImplementedError(place)

    def left(self, place: obc.LeftValue) -> Value:
        match place:
            case obc.LeftName(name):
                return self.values[name]
            case obc.LeftIndex(array, index):
                return self.left(array)[_index(self.exp(index))]
        raise NotImplementedError(place)

    def set(self, place: obc.LeftState, value: Value) -> None:
        base, indexes = self.indexed(place)
        match base:
            case obc.StateMemory(name):
                assert self.instance is not None
                self.instance.state[name] = _replaced(self.get(base), indexes, value)
            case obc.StateAccess(memory, access):
                part, rest = _part(self.get(memory), indexes)
                part.values[access] = _replaced(part.values[access], rest, value)
            case _:
                raise NotImplementedError(place)

    def get(self, place: obc.LeftState) -> Value:
        base, indexes = self.indexed(place)
        match base:
            case obc.StateMemory(name):
                assert self.instance is not None
                found = self.instance.state[name]
            case obc.StateAccess(memory, access):
                part, indexes = _part(self.get(memory), indexes)
                found = part.values[access]
            case _:
                raise NotImplementedError(place)
        for index in indexes:
            found = found[index]
        return found

    def indexed(self, place: obc.LeftState) -> tuple[obc.LeftState, list[int]]:
        """What indexes are applied to, and their values, the outermost loop first."""
        indexes: list[int] = []
        while isinstance(place, obc.StateIndex):
            indexes.insert(0, _index(self.exp(place.index)))
            place = place.array
        return place, indexes

    def exps(self, exps: Sequence[obc.Exp]) -> list[Value]:
        return [self.exp(exp) for exp in exps]

    def exp(self, exp: obc.Exp) -> Value:
        match exp:
            case obc.Const(value):
                return _constant(value)
            case obc.Global(name):
                return self.name(name)
            case obc.Local(name) | obc.Var(name):
                return self.values[name]
            case obc.State(place):
                return self.get(place)
            case obc.Constr(constructor, arguments):
                return Made(constructor.name, tuple(self.exps(arguments)))
            case obc.Tuple(items):
                return tuple(self.exps(items))
            case obc.Record(fields):
                return RecordValue({label.name: self.exp(value) for label, value in fields})
            case obc.RecordGet(record, label):
                return self.exp(record)[label.name]
            case obc.RecordWith(record, fields):
                changed = {label.name: self.exp(value) for label, value in fields}
                return RecordValue({**self.exp(record), **changed})
            case obc.ArrayGet(array, index):
                return self.exp(array)[_index(self.exp(index))]
            case obc.ArrayUpdate(_, array, index, value):
                cells = list(self.exp(array))
                cells[_index(self.exp(index))] = self.exp(value)
                return cells
            case obc.ArraySlice(array, first, last):
                return self.exp(array)[self.size(first) : self.size(last) + 1]
            case obc.ArrayConcat(left, _, right, _):
                return [*self.exp(left), *self.exp(right)]
            case obc.ArrayMake(cell, size):
                return [self.exp(cell)] * self.size(size)
            case obc.Apply(obc.Global(obc.LongName("Stdlib", name)), (left, right)) if (
                name in SHORT
            ):
                value = self.exp(left)
                return value if value is SHORT[name] else self.exp(right)
            case obc.Apply(function, arguments):
                called = self.exp(function)
                return called(*self.exps(arguments))
            case obc.Typed(inner):
                return self.exp(inner)
            case obc.IfExp(condition, then, otherwise):
                return self.exp(then if self.exp(condition) else otherwise)
            case obc.Call(method, _, instance, indexes, arguments):
                assert self.instance is not None
                assert instance is not None
                called = self.instance.state[instance]
                for index in indexes:
                    called = called[_index(self.exp(index))]
                return called.call(method, self.exps(arguments))
            case obc.Do(inst):
                return self.inst(inst)

    def name(self, name: obc.LongName) -> Value:
        key = (name.module or self.module, name.name)
        if key in self.run.declarations:
            return self.run.value(key)
        return self.run.library(name)

    def size(self, size: obc.Size) -> int:
        match size:
            case obc.SizeConst(value):
                return value
            case obc.SizeName(name):
                return int(self.values[name])
            case obc.SizeGlobal(global_name):
                return int(self.name(global_name))
            case obc.SizeOp(op, left, right):
                one, other = self.size(left), self.size(right)
                return one + other if op == "plus" else one - other


def _part(found: Value, indexes: list[int]) -> tuple[Part, list[int]]:
    """The cell of a memory that a solver shares, and the indexes into its value."""
    while isinstance(found, list):
        found, indexes = found[indexes[0]], indexes[1:]
    return found, indexes


def _replaced(old: Value, indexes: list[int], value: Value) -> Value:
    """A value with one of its cells replaced."""
    if not indexes:
        return value
    cells = list(old)
    cells[indexes[0]] = _replaced(cells[indexes[0]], indexes[1:], value)
    return cells


def _index(value: int) -> int:
    if value < 0:
        raise IndexError(value)
    return value


def _constant(value: obc.Immediate) -> Value:
    match value:
        case obc.Unit():
            return ()
        case obc.Any():
            return None
        case obc.Char(code):
            return code
        case _:
            return value.value
