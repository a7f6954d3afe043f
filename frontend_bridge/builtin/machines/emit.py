"""One kernel function or constant in its last form becomes a declaration of object code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.build import Names
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, pattern_variables
from pzjax.frontend_bridge.builtin.machines.places import (
    LET,
    CellPlace,
    LetPlace,
    LocalPlace,
    Loop,
    MemoryPlace,
    Place,
    places,
)
from pzjax.frontend_bridge.builtin.machines.schedule import schedule
from pzjax.frontend_bridge.builtin.machines.values import ANY, TypeBodies, some_value
from pzjax.frontend_bridge.builtin.reductions.instances import STATEFUL
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees

_NAMED_PATTERNS = Trees(*get_args(obc.Pattern), obc.Ident)
"""The names in a pattern are nodes, its types are not."""

_READ: dict[obc.MemoryClass | None, obc.Access] = {
    obc.MemoryClass.CONT: obc.Access.POSITION,
    obc.MemoryClass.ZERO: obc.Access.ZERO_IN,
}
"""What the value of a variable is, of those parts of a machine that have several."""

UNIT = obc.Const(obc.Unit())
UNIT_TYPE = obc.named("unit")


def declaration(function: kernel.Function, names: Names, bodies: TypeBodies) -> obc.Decl:
    """The machine of a node, or the function of a function."""
    emission = _Emission(function, names, bodies)
    if function.kind in STATEFUL:
        return emission.machine()
    parameters = (*function.statics, function.parameter)
    return obc.FunDecl(function.name, function.at, parameters, emission.body())


def constant(function: kernel.Function, names: Names, bodies: TypeBodies) -> obc.Decl:
    """The constant whose value is the body of a function without state."""
    return obc.LetDecl(function.name, function.at, _Emission(function, names, bodies).body())


class _Emission:
    def __init__(self, function: kernel.Function, names: Names, bodies: TypeBodies) -> None:
        self.function = function
        self.names = names
        self.bodies = bodies
        self.places = places(function)
        self.memories: list[obc.Memory] = []
        self.instances: list[obc.Instance] = []  # in the order of their steps
        self.schedules: dict[int, list[kernel.Eq]] = {}
        self.loops_of: dict[obc.Ident, tuple[Loop, ...]] = {}
        self.declared_at = {
            node.name: node.at for node in NODES.all(function) if isinstance(node, kernel.Local)
        }

    # --- declarations ---

    def machine(self) -> obc.MachineDecl:
        self.declare(self.function.body, ())
        reset = self.resets_in(self.function.body)
        step = self.body()
        methods = (
            obc.Method("reset", (), UNIT_TYPE, _sequence(reset)),
            obc.Method("step", (self.function.parameter,), self.function.body.type, step),
        )
        return obc.MachineDecl(
            self.function.name,
            self.function.at,
            _machine_kind(self.function.kind),
            self.function.statics,
            None,
            tuple(self.memories),
            tuple(self.instances),
            methods,
        )

    def declare(self, node: object, loops: tuple[Loop, ...]) -> None:
        """Declares the memories and instances in a tree."""
        match node:
            case kernel.Local(name, type_, at):
                match self.places[name]:
                    case MemoryPlace():
                        value = some_value(type_, self.bodies)
                        sizes = tuple(map(self.extent, loops))
                        self.memories.append(obc.Memory(name, type_, value, node.part, sizes, at))
                return
            case kernel.Forall(index, first, last, block=block):
                inner = (*loops, Loop(index, first, last))
                for part in NODES.parts(node):
                    self.declare(part, inner if part is block else loops)
                return
            case kernel.Step(instance, machine, kind, argument, at):
                sizes = tuple(map(self.extent, loops))
                self.loops_of[instance] = loops
                self.declare(argument, loops)
                made = obc.Instance(instance, self.exp(machine), kind, (), sizes, at)
                self.instances.append(made)
                return
            case kernel.Block(locals_):
                for part in (*locals_, *self.scheduled(node)):
                    self.declare(part, loops)
                return
        for part in NODES.parts(node):
            self.declare(part, loops)

    def scheduled(self, block: kernel.Block) -> list[kernel.Eq]:
        """The equations of a block in order, computed once."""
        if id(block) not in self.schedules:
            self.schedules[id(block)] = schedule(block.equations)
        return self.schedules[id(block)]

    def extent(self, loop: Loop) -> obc.Exp:
        match self.exp(loop.first), self.exp(loop.last):
            case obc.Const(obc.Int(first)), obc.Const(obc.Int(last)):
                return obc.Const(obc.Int(last - first + 1))
            case first_exp, last_exp:
                return _integer("+", _integer("-", last_exp, first_exp), obc.Const(obc.Int(1)))

    # --- reset ---

    def resets_in(self, node: object) -> list[obc.Inst]:
        """What sets a tree back to its start: constant memories, and instances."""
        match node:
            case kernel.Init(name, exp, None):
                return [self.write(name, self.exp(exp))]
            case kernel.Step(instance, machine):
                inner = [one for part in NODES.parts(node) for one in self.resets_in(part)]
                return [*inner, obc.Eval(self.call("reset", instance, machine, ()))]
            case kernel.Forall(index, first, last, block=block):
                found = [
                    one
                    for part in NODES.parts(node)
                    if part is not block
                    for one in self.resets_in(part)
                ]
                body = self.resets_in(block)
                if body:
                    loop = obc.For(True, index, self.exp(first), self.exp(last), _sequence(body))
                    found.append(loop)
                return found
        return [one for part in NODES.parts(node) for one in self.resets_in(part)]

    # --- instructions ---

    def body(self) -> obc.Inst:
        exp = self.function.body
        items: list[obc.Item] = []
        if isinstance(exp, kernel.Let):
            items = self.block(exp.block)
            exp = exp.body
        return _sequence([*items, obc.Eval(self.exp(exp))])

    def block(self, block: kernel.Block) -> list[obc.Item]:
        """The instructions of a block, its local variables first."""
        items: list[obc.Item] = []
        for local in _locals_of_sequence(block):
            place = self.places[local.name]
            if isinstance(place, LocalPlace):
                items.append(self.local(local, place))
        items.extend(self.equations(block))
        return items

    def local(self, local: kernel.Local, place: LocalPlace) -> obc.Item:
        match local.default:
            case None | kernel.Const(obc.Any()):
                value: obc.Exp | None = some_value(local.type, self.bodies)
                if value == ANY:
                    value = None
            case default:
                value = self.exp(default)
        return obc.LetVar(local.name, place.mutable, local.type, value, local.at)

    def equations(self, block: kernel.Block) -> list[obc.Item]:
        return [item for one in self.scheduled(block) for item in self.equation(one)]

    def equation(self, equation: kernel.Eq) -> list[obc.Item]:
        match equation:
            case kernel.Def(pattern, exp):
                return self.definition(pattern, self.exp(exp))
            case kernel.Contribute(name, exp, combine):
                type_ = exp.type
                sum_ = obc.Apply(
                    self.exp(combine), (self.exp(kernel.Var(name, type_)), self.exp(exp))
                )
                return [self.write(name, sum_)]
            case kernel.Derive(name, exp):
                place = self.storage(name, obc.Access.DERIVATIVE)
                return [_write(place, self.exp(exp))]
            case kernel.Watch(name, exp):
                place = self.storage(name, obc.Access.ZERO_OUT)
                return [_write(place, self.exp(exp))]
            case kernel.Init(name, exp, when):
                assert when is not None
                condition = self.exp(kernel.Last(when, obc.named("bool")))
                return [obc.When(condition, self.write(name, self.exp(exp)))]
            case kernel.Match(exp, cases):
                made = tuple((case.pattern, _sequence(self.block(case.block))) for case in cases)
                return [obc.Match(self.exp(exp), made)]
            case kernel.Reset(block, condition):
                items: list[obc.Item] = []
                resets = self.resets_in(block)
                if resets:
                    items.append(obc.When(self.exp(condition), _sequence(resets)))
                items.extend(self.equations(block))
                return items
            case kernel.Forall():
                return self.loop(equation)
            case _:
                raise AssertionError(f"{type(equation).__name__} is left before emission")

    def definition(self, pattern: obc.Pattern, value: obc.Exp) -> list[obc.Item]:
        """`pattern = value`; what is not a `let` is written after."""
        if isinstance(pattern, obc.VarPat) and self.place(pattern.name) != LET:
            return [self.write(pattern.name, value)]
        writes: list[obc.Item] = []
        renamed: dict[obc.Ident, obc.Ident] = {}
        for name in pattern_variables(pattern):
            if self.place(name) != LET:
                copy = renamed[name] = self.names.fresh(name.source)
                writes.append(self.write(name, obc.Local(copy)))
        return [
            obc.Let(_NAMED_PATTERNS.rewritten(pattern, renamed.get), value, self.position(pattern)),
            *writes,
        ]

    def position(self, pattern: obc.Pattern) -> obc.Span | None:
        return next((self.declared_at.get(name) for name in pattern_variables(pattern)), None)

    def loop(self, loop: kernel.Forall) -> list[obc.Item]:
        before = [self.write(name, self.exp(exp)) for name, exp in loop.accumulators]
        first, last = self.exp(loop.first), self.exp(loop.last)
        here = Loop(loop.index, loop.first, loop.last)
        cell = self.cell_index(here)
        starts: list[obc.Item] = [
            obc.Let(obc.VarPat(one.name, one.type), obc.ArrayGet(self.exp(one.array), cell), None)
            for one in loop.inputs
        ]
        ends: list[obc.Item] = [
            self.write_cell(CellPlace(one.array, here), obc.Local(one.name))
            for one in loop.outputs
            if self.places[one.name] == LET
        ]
        body = _sequence([*starts, *self.block(loop.block), *ends])
        return [*before, obc.For(True, loop.index, first, last, body)]

    # --- places ---

    def place(self, name: obc.Ident) -> Place:
        return self.places.get(name, LET)

    def write(self, name: obc.Ident, value: obc.Exp) -> obc.Inst:
        return _write(self.storage(name), value)

    def write_cell(self, place: CellPlace, value: obc.Exp) -> obc.Inst:
        return _write(self.cell(place), value)

    def storage(
        self, name: obc.Ident, access: obc.Access | None = None
    ) -> obc.LeftState | obc.LeftValue:
        """Where a shared variable is, or the part of it that a solver shares."""
        match self.place(name):
            case LocalPlace():
                return obc.LeftName(name)
            case MemoryPlace(local, loops):
                found: obc.LeftState = obc.StateMemory(name)
                if local.part in _READ:
                    found = obc.StateAccess(found, access or _READ[local.part])
                for loop in loops:
                    found = obc.StateIndex(found, self.cell_index(loop))
                return found
            case CellPlace() as place:
                return self.cell(place, access)
            case LetPlace():
                raise AssertionError(f"{name.source} is written twice")

    def cell(
        self, place: CellPlace, access: obc.Access | None = None
    ) -> obc.LeftState | obc.LeftValue:
        index = self.cell_index(place.loop)
        match self.storage(place.array, access):
            case obc.LeftName() | obc.LeftField() | obc.LeftIndex() as array:
                return obc.LeftIndex(array, index)
            case memory:
                return obc.StateIndex(memory, index)

    def cell_index(self, loop: Loop) -> obc.Exp:
        """Which of its cells an iteration uses."""
        first = self.exp(loop.first)
        index = obc.Local(loop.index)
        return index if first == obc.Const(obc.Int(0)) else _integer("-", index, first)

    def read(self, name: obc.Ident) -> obc.Exp:
        match self.place(name):
            case LetPlace():
                return obc.Local(name)
            case LocalPlace(mutable):
                return obc.Var(name, mutable)
            case CellPlace(array, loop):
                match self.read(array):
                    case obc.State(memory):
                        return obc.State(obc.StateIndex(memory, self.cell_index(loop)))
                    case exp:
                        return obc.ArrayGet(exp, self.cell_index(loop))
            case MemoryPlace():
                found = self.storage(name)
                assert not isinstance(found, (obc.LeftName, obc.LeftField, obc.LeftIndex))
                return obc.State(found)

    # --- expressions ---

    def exps(self, exps: Sequence[kernel.Exp]) -> tuple[obc.Exp, ...]:
        return tuple(map(self.exp, exps))

    def exp(self, exp: kernel.Exp) -> obc.Exp:
        match exp:
            case kernel.Const(value):
                return obc.Const(value)
            case kernel.Global(name):
                return obc.Global(name)
            case kernel.Var(name) | kernel.Last(name):
                return self.read(name)
            case kernel.Constr(constructor, items):
                return obc.Constr(constructor, self.exps(items))
            case kernel.Tuple(items):
                return obc.Tuple(self.exps(items))
            case kernel.Record(fields):
                return obc.Record(tuple((label, self.exp(value)) for label, value in fields))
            case kernel.RecordGet(record, label):
                return obc.RecordGet(self.exp(record), label)
            case kernel.RecordWith(record, fields):
                return obc.RecordWith(
                    self.exp(record), tuple((label, self.exp(value)) for label, value in fields)
                )
            case kernel.ArrayGet(array, index):
                return obc.ArrayGet(self.exp(array), self.exp(index))
            case kernel.ArrayUpdate(array, index, value):
                return obc.ArrayUpdate(
                    _size(exp.type), self.exp(array), self.exp(index), self.exp(value)
                )
            case kernel.ArraySlice(array, first, last):
                return obc.ArraySlice(self.exp(array), first, last)
            case kernel.ArrayConcat(left, right):
                return obc.ArrayConcat(
                    self.exp(left), _size(left.type), self.exp(right), _size(right.type)
                )
            case kernel.If(condition, then, otherwise):
                return obc.IfExp(self.exp(condition), self.exp(then), self.exp(otherwise))
            case kernel.Apply(function, arguments):
                return obc.Apply(self.exp(function), self.exps(arguments))
            case kernel.Step(instance, machine, _, argument):
                return self.call("step", instance, machine, (self.exp(argument),))
            case _:
                raise AssertionError(f"{type(exp).__name__} is left before emission")

    def call(
        self,
        method: str,
        instance: obc.Ident,
        machine: kernel.Exp,
        arguments: tuple[obc.Exp, ...],
    ) -> obc.Call:
        indexes = tuple(self.cell_index(loop) for loop in self.loops_of[instance])
        name = machine.name if isinstance(machine, kernel.Global) else None
        return obc.Call(method, name, instance, indexes, arguments)


def _machine_kind(kind: obc.Kind) -> obc.Kind:
    return obc.Kind.DISCRETE if kind is obc.Kind.PROBA else kind


def _write(place: obc.LeftState | obc.LeftValue, value: obc.Exp) -> obc.Inst:
    match place:
        case obc.LeftName() | obc.LeftField() | obc.LeftIndex():
            return obc.Assign(place, value)
        case _:
            return obc.SetState(place, value)


def _size(type_: obc.Type) -> obc.Size:
    assert isinstance(type_, obc.TypeArray)
    return type_.size


def _integer(operator: str, left: obc.Exp, right: obc.Exp) -> obc.Exp:
    return obc.Apply(obc.Global(obc.LongName("Stdlib", operator)), (left, right))


def _locals_of_sequence(block: kernel.Block) -> list[kernel.Local]:
    """The variables of a block and of the resets that run in the same sequence."""
    found = list(block.locals)
    waiting = list(reversed(block.equations))
    while waiting:
        match waiting.pop():
            case kernel.Reset(inner):
                found.extend(inner.locals)
                waiting.extend(reversed(inner.equations))
            case kernel.Before(groups):
                waiting.extend(one for group in reversed(groups) for one in reversed(group))
    return found


def _sequence(items: Sequence[obc.Item]) -> obc.Inst:
    """A sequence; its value is unit if it ends with a `let`."""
    if len(items) == 1 and not isinstance(items[0], (obc.Let, obc.LetVar)):
        return items[0]
    if items and isinstance(items[-1], (obc.Let, obc.LetVar)):
        return obc.Seq((*items, obc.Eval(UNIT)))
    return obc.Seq(tuple(items))
