"""What differs between the particles of a model, found in muF: a dependence analysis.

In: a simplified muF module. Out: for each memory of each probabilistic node whether all particles share one
value, and if not, which draw makes it differ.

The runtime finds the same on the traced step (`pzjax.jaxrt.populations.varying`) and acts on it. This analysis
follows its rules without JAX: a value differs if something it is computed from does; a draw differs;
a branch that is chosen by what differs gives what differs; inputs and constants are shared. It never
calls shared what the runtime replicates. It knows nothing of the insides of library functions and of other
modules: all that they give depends on all that they take, and a node of another module may draw, unless that
module is at hand and tells otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import variables
from pzjax.backend.stdlib_facts import RUNTIME, draws, is_library
from pzjax.frontend_bridge.dump.syntax import Kind, LongName

Label = int | LongName | muf.Name
"""What names a part of a value: an index, a label, a memory or an instance."""


@dataclass(frozen=True)
class Parts:
    """A value of which parts differ and others do not: a tuple, a record, the state of a machine.

    Attributes:
        items: the parts by name.
    """

    items: Mapping[Label, Value]


Value = Parts | str | None
"""None for what all particles share; a string, the draw behind it, for what differs."""


@dataclass(frozen=True)
class Machine:
    """What is found of a probabilistic node.

    Attributes:
        machine: the node.
        state: of each memory, and each part of the state of an instance, whether it differs.
        output: the same of the output.
    """

    machine: muf.Machine
    state: Parts
    output: Value


def analyse(module: muf.Module) -> list[Machine]:
    """The probabilistic nodes of a module, as they are when an inference runs them."""
    analysis = _Analysis(module)
    return [
        analysis.model(machine)
        for machine in module.declarations
        if isinstance(machine, muf.Machine) and machine.kind is Kind.PROBA
    ]


def why(value: Value) -> str | None:
    """The draw that makes some part of a value differ, if any does."""
    if isinstance(value, Parts):
        return next(filter(None, map(why, value.items.values())), None)
    return value


def _each(value: Value, function: Callable[[str | None], str | None]) -> Value:
    if isinstance(value, Parts):
        return Parts({key: _each(item, function) for key, item in value.items.items()})
    return function(value)


def _tainted(value: Value, reason: str | None) -> Value:
    """The value, all of which differs where there is a reason."""
    return value if reason is None else _each(value, lambda own: own or reason)


def _either(one: Value, other: Value) -> Value:
    """A value that is one or the other."""
    if (
        isinstance(one, Parts)
        and isinstance(other, Parts)
        and one.items.keys() == other.items.keys()
    ):
        return Parts({key: _either(item, other.items[key]) for key, item in one.items.items()})
    if isinstance(one, Parts):
        return _tainted(one, why(other))
    return _tainted(other, one)


def _any(values: Iterable[Value]) -> str | None:
    return next(filter(None, map(why, values)), None)


def _part(value: Value, key: Label) -> Value:
    return value.items.get(key) if isinstance(value, Parts) else value


def machine_of(module: muf.Module, instance: muf.Instance) -> muf.Machine | None:
    """The machine of an instance, where it is one of the module."""
    match instance.machine:
        case muf.Global(LongName(None, name)) | muf.Call(muf.Global(LongName(None, name))):
            for declaration in module.declarations:
                if isinstance(declaration, muf.Machine) and declaration.name == name:
                    return declaration
    return None


class _Analysis:
    def __init__(self, module: muf.Module) -> None:
        self.module = module
        declared = module.declarations
        self.functions = {one.name: one for one in declared if isinstance(one, muf.Function)}

    def model(self, machine: muf.Machine) -> Machine:
        state: Value = self.fresh(machine)
        while True:
            after, output, _ = self.step(machine, state, None)
            grown = _either(state, after)
            if grown == state:
                assert isinstance(state, Parts)
                return Machine(machine, state, output)
            state = grown

    def fresh(self, machine: muf.Machine) -> Parts:
        """The first state, the same for all particles."""
        state: dict[Label, Value] = {memory.name: None for memory in machine.memories}
        for instance in machine.instances:
            inner = machine_of(self.module, instance)
            state[instance.name] = None if inner is None else self.fresh(inner)
        return Parts(state)

    def step(
        self, machine: muf.Machine, state: Value, argument: Value
    ) -> tuple[Value, Value, Value]:
        """The next state, the output and the log-weight of a step."""
        body = _Body(self, machine, state)
        body.bind(machine.step.parameter, argument)
        body.run(machine.step.bindings)
        weight = None if machine.step.weight is None else body.exp(machine.step.weight)
        return body.updated(machine.step), body.exp(machine.step.output), weight

    def reset(self, machine: muf.Machine, state: Value) -> Value:
        body = _Body(self, machine, state)
        body.run(machine.reset.bindings)
        return body.updated(machine.reset)


class _Body:
    """One walk through a body, in the order of evaluation."""

    def __init__(self, analysis: _Analysis, machine: muf.Machine | None, state: Value) -> None:
        self.analysis = analysis
        self.state = state
        self.machine = machine
        self.instances = {one.name: one for one in machine.instances} if machine else {}
        self.values: dict[muf.Name, Value] = {}
        self.target: muf.Name | None = None

    def inner(self, instance: muf.Name) -> muf.Machine | None:
        return machine_of(self.analysis.module, self.instances[instance])

    def updated(self, method: muf.Method) -> Value:
        """The state after the updates of a method."""
        fields = self.state.items if isinstance(self.state, Parts) else {}
        changed: dict[Label, Value] = {name: self.exp(value) for name, value in method.updates}
        return Parts({**fields, **changed})

    def run(self, bindings: Iterable[muf.Bind]) -> None:
        for bind in bindings:
            self.bind(bind.pattern, self.toward(bind.pattern, bind.exp))

    def block(self, block: muf.Block, pattern: muf.Pattern | None = None) -> Value:
        self.run(block.bindings)
        return self.toward(pattern, block.result)

    def toward(self, pattern: muf.Pattern | None, exp: muf.Exp) -> Value:
        """The value of an expression that goes to a pattern, which names what is drawn in it."""
        if pattern is None:
            return self.exp(exp)
        match pattern, exp:
            case muf.PTuple(items), muf.Tuple(values) if len(items) == len(values):
                pairs = enumerate(zip(items, values, strict=True))
                return Parts({index: self.toward(*pair) for index, pair in pairs})
            case _, muf.If():
                return self.conditional(exp, pattern)
            case _, muf.Match():
                return self.match(exp, pattern)
        outside = self.target
        named = [variable.name for variable in variables(pattern) if variable.name.source]
        self.target = named[0] if len(named) == 1 else outside
        value = self.exp(exp)
        self.target = outside
        return value

    def bind(self, pattern: muf.Pattern, value: Value) -> None:
        match pattern:
            case muf.PVar(name):
                self.values[name] = value
            case muf.PTuple(items):
                for index, item in enumerate(items):
                    self.bind(item, _part(value, index))
            case muf.PConstr(_, arguments):
                for argument in arguments:
                    self.bind(argument, why(value))
            case muf.PRecord(fields):
                for label, item in fields:
                    self.bind(item, _part(value, label))
            case muf.PAlias(inner, name):
                self.bind(inner, value)
                self.values[name] = value
            case muf.POr(left, right):
                self.bind(left, value)
                self.bind(right, value)

    def exp(self, exp: muf.Exp) -> Value:
        match exp:
            case muf.Const() | muf.Global() | muf.Fold():
                return None
            case muf.Var(name):
                return self.values.get(name)
            case muf.Field(name):
                return _part(self.state, name)
            case muf.Constr(_, items):
                return _any(map(self.exp, items))
            case muf.Tuple(items):
                return Parts(dict(enumerate(map(self.exp, items))))
            case muf.Record(fields):
                return Parts({label: self.exp(value) for label, value in fields})
            case muf.Get(inner, label):
                return _part(self.exp(inner), label)
            case muf.Item(inner, index):
                return _part(self.exp(inner), index)
            case muf.Is(inner, _) | muf.Payload(inner, _, _):
                return why(self.exp(inner))
            case muf.With(record, fields):
                old = self.exp(record)
                changed: dict[Label, Value] = {label: self.exp(value) for label, value in fields}
                if isinstance(old, Parts):
                    return Parts({**old.items, **changed})
                return _any((old, *changed.values()))
            case muf.ArrayGet(array, index):
                return _tainted(self.exp(array), why(self.exp(index)))
            case muf.ArrayConcat(left, right):
                return _either(self.exp(left), self.exp(right))
            case muf.ArrayMake(cell, _):
                return self.exp(cell)
            case muf.ArraySet(array, index, value):
                either = _either(self.exp(array), self.exp(value))
                return _tainted(either, why(self.exp(index)))
            case muf.ArraySlice(array, _, _):
                return self.exp(array)
            case muf.Call():
                return self.call(exp)
            case muf.Step():
                return self.step(exp)
            case muf.Flow(_, state, argument):  # of a hybrid node, which no particle has
                same = _any((self.exp(state), self.exp(argument)))
                return Parts({0: same, 1: same})
            case muf.Reset(instance, state):
                machine, before = self.inner(instance), self.exp(state)
                return before if machine is None else self.analysis.reset(machine, before)
            case muf.Fresh(instance, _, _):
                machine = self.inner(instance)
                return None if machine is None else self.analysis.fresh(machine)
            case muf.If():
                return self.conditional(exp)
            case muf.Match():
                return self.match(exp)
            case muf.For(_, first, last, _, carried, body):
                return self.loop(carried, body, lambda: _any((self.exp(first), self.exp(last))))
            case muf.While(carried, condition, body):
                return self.loop(carried, body, lambda: why(self.block(condition)))

    def conditional(self, exp: muf.If, pattern: muf.Pattern | None = None) -> Value:
        chosen = why(self.exp(exp.condition))
        sides = self.block(exp.then, pattern), self.block(exp.otherwise, pattern)
        return _tainted(_either(*sides), chosen)

    def match(self, exp: muf.Match, pattern: muf.Pattern | None = None) -> Value:
        subject = self.exp(exp.exp)
        found: list[Value] = []
        for case, block in exp.cases:
            self.bind(case, subject)
            found.append(self.block(block, pattern))
        result = found[0]
        for other in found[1:]:
            result = _either(result, other)
        return _tainted(result, why(subject)) if len(found) > 1 else result

    def loop(
        self,
        carried: tuple[tuple[muf.PVar, muf.Exp], ...],
        body: muf.Block,
        control: Callable[[], str | None],
    ) -> Value:
        """The loop variables in the end: what an iteration may make differ does."""
        alone = len(carried) == 1  # then the value is that variable's, not a tuple
        state: Value = Parts(dict(enumerate(self.exp(start) for _, start in carried)))
        while True:
            for index, (variable, _) in enumerate(carried):
                self.values[variable.name] = _part(state, index)
            # Particles that make different numbers of iterations differ in all that a loop changes.
            stops = control()
            after = self.block(body)
            grown = _tainted(_either(state, Parts({0: after}) if alone else after), stops)
            if grown == state:
                return _part(state, 0) if alone else state
            state = grown

    def call(self, exp: muf.Call) -> Value:
        arguments = [self.exp(argument) for argument in exp.arguments]
        match exp.function:
            case muf.Global(LongName(None, name)) if name in self.analysis.functions:
                function = self.analysis.functions[name]
                if len(function.parameters) == len(arguments):
                    body = _Body(self.analysis, None, None)
                    body.target = self.target
                    for parameter, argument in zip(function.parameters, arguments, strict=True):
                        body.bind(parameter, argument)
                    return body.block(function.body)
        return _any((*arguments, self.exp(exp.function), self.drawn(exp)))

    def drawn(self, exp: muf.Call) -> str | None:
        """The draw that a call of a function from elsewhere makes, if it may make one."""
        match exp.key, exp.function:
            case None, _:
                return None
            case _, muf.Global(LongName(module, name)) if module == RUNTIME or (
                is_library(exp.function.name) and draws(exp.function.name)
            ):
                return f"{self.drawn_name(name)} is drawn{self.place()}"
        return f"a function that may draw is called{self.place()}"

    def drawn_name(self, function: str) -> str:
        return self.target.source if self.target is not None else f"what `{function}` gives"

    def place(self) -> str:
        at = self.target.at if self.target is not None else None
        if at is None and self.target is not None and self.machine is not None:
            names = [memory.name for memory in self.machine.memories]
            named = [name.at for name in names if name.source == self.target.source]
            at = next(filter(None, named), None)
        if at is not None:
            return f" at line {at.line}"
        return f" in {self.machine.name}" if self.machine is not None else ""

    def step(self, exp: muf.Step) -> Value:
        instance = self.instances[exp.instance]
        state, argument = self.exp(exp.state), self.exp(exp.argument)
        inner = self.inner(exp.instance)
        if inner is not None:
            if not isinstance(state, Parts):
                state = _tainted(self.analysis.fresh(inner), state)
            after, output, weight = self.analysis.step(inner, state, argument)
        else:
            after = output = weight = _any((state, argument, self.may_draw(instance)))
        results = (after, output) if exp.kind is not Kind.PROBA else (after, output, weight)
        return Parts(dict(enumerate(results)))

    def may_draw(self, instance: muf.Instance) -> str | None:
        """The draws of a node from elsewhere."""
        match instance.machine:
            case muf.Global(name) | muf.Call(muf.Global(name)):
                others = self.analysis.module.others
                if name in others and not others[name].random:
                    return None
                if name.module == RUNTIME and name.name in ("observe", "factor"):
                    return None
                if is_library(name) and name.name in ("observe", "factor"):
                    return None
                return f"{name.module or 'the parameter'}.{name.name} may draw"
        return "a node that is a parameter may draw"
