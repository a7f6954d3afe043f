"""Object code expressions, patterns and instructions to muF bindings.

`expression` returns a muF expression and adds to the scope the bindings of what must happen in
order (steps of instances, assignments inside). `instruction` adds the bindings of an instruction
and returns its value, None where it has none. Arguments are evaluated from right to left, as the
OCaml code does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.passes.effects import raises_within
from pzjax.backend.stdlib_facts import SHORT_CIRCUIT
from pzjax.backend.translate.branches import carry, join, leave, pack
from pzjax.backend.translate.families import Families
from pzjax.backend.translate.patterns import strip, translate_pattern
from pzjax.backend.translate.phases import (
    HORIZON,
    NEVER,
    Phase,
    decided,
    earliest,
    fits,
    is_date,
    part_of,
    possible,
)
from pzjax.backend.translate.recognise import (
    handled,
    is_printing,
    is_pure,
    items,
    labelled,
    output_name,
    primitive_of,
    runtime,
)
from pzjax.backend.translate.refusals import check_global
from pzjax.backend.translate.scope import DATE, FALSE, UNIT, WEIGHT, Scope
from pzjax.backend.translate.totality import Totality
from pzjax.frontend_bridge.dump import syntax as obc

FLOAT = obc.named("float")
UNMATCHED = runtime("unmatched")
PLUS = muf.Global(obc.LongName("Stdlib", "+."))


class Body:
    """Translates the body of one function or method.

    Args:
        instances: the instances that the method may step, by identifier.
        names: the field of the state that holds each instance's state.
        static: whether this is a static expression, evaluated once when a node is made.
        totality: tells which matches cover all values.
        families: the nodes that are values somewhere, each with all those of its type.
        phase: of a hybrid machine, which of its two methods this is.
        known: the memories whose value is known in that phase; writing them changes nothing.
        horizon: the memory that holds the horizon, if there is one.
    """

    def __init__(
        self,
        totality: Totality,
        instances: dict[obc.Ident, obc.Instance] | None = None,
        names: dict[obc.Ident, muf.Name] | None = None,
        static: bool = False,
        families: Families | None = None,
        phase: Phase | None = None,
        known: Mapping[obc.Ident, muf.Exp] | None = None,
        horizon: obc.Ident | None = None,
    ) -> None:
        """A body with the given instances and the names of their states."""
        self.totality = totality
        self.static = static
        self.instances = instances or {}
        self.names = names or {}
        self.families = families or {}
        self.phase = phase
        self.known = known or {}
        self.horizon = horizon

    # --- expressions ----------------------------------------------------------------------------

    def expression(self, scope: Scope, exp: obc.Exp) -> muf.Exp:
        """The value of `exp`; what it does besides goes to the scope's bindings."""
        match exp:
            case obc.Const(value):
                return muf.Const(value)
            case obc.Constr(name, arguments):
                return muf.Constr(name, self.expressions(scope, arguments))
            case obc.Global(name):
                check_global(name, scope.place)
                return self.global_(name)
            case obc.Local(name) | obc.Var(name):
                return scope.read(name)
            case obc.State(place):
                return self.read_state(scope, place)
            case obc.ArrayGet(array, index):
                index_value = self.expression(scope, index)
                return muf.ArrayGet(self.expression(scope, array), index_value)
            case obc.ArrayUpdate(_, array, index, value):
                cell = self.expression(scope, value)
                index_value = self.expression(scope, index)
                return muf.ArraySet(self.expression(scope, array), index_value, cell)
            case obc.ArraySlice(array, first, last):
                return muf.ArraySlice(
                    self.expression(scope, array), self.size(scope, first), self.size(scope, last)
                )
            case obc.ArrayConcat(left, _, right, _):
                right_value = self.expression(scope, right)
                return muf.ArrayConcat(self.expression(scope, left), right_value)
            case obc.ArrayMake(cell, size):
                return muf.ArrayMake(self.expression(scope, cell), self.size(scope, size))
            case obc.Tuple(items):
                return muf.Tuple(self.expressions(scope, items))
            case obc.Apply(obc.Global(name), (left, right)) if name in SHORT_CIRCUIT:
                return self.short_circuit(scope, name, left, right)
            case obc.Apply(obc.Global(obc.LongName("Stdlib", "min")), (left, right)) if (
                self.phase is not None and self.is_date(scope, exp)
            ):
                return earliest(*self.expressions(scope, (left, right)))
            case obc.Apply(function, (argument,)) if (primitive := handled(function)) is not None:
                return self.with_handle(scope, primitive, argument)
            case obc.Apply(function, arguments):
                values = self.expressions(scope, arguments)
                call = muf.Call(self.expression(scope, function), values)
                if is_printing(call.function):
                    scope.bindings.append(muf.Bind(muf.PWild(), call))
                    return UNIT
                # What may draw or print gets a binding of its own, so that it happens once and in its turn.
                return call if self.static or is_pure(call.function) else scope.bind("call", call)
            case obc.Record(fields):
                values = self.expressions(scope, [value for _, value in fields])
                return muf.Record(labelled(fields, values))
            case obc.RecordGet(record, label):
                return muf.Get(self.expression(scope, record), label)
            case obc.RecordWith(record, fields):
                values = self.expressions(scope, [value for _, value in fields])
                return muf.With(self.expression(scope, record), labelled(fields, values))
            case obc.Typed(inner, _):
                return self.expression(scope, inner)
            case obc.IfExp(condition, then, otherwise):
                test = self.expression(scope, condition)
                return self.branch(
                    scope,
                    test,
                    lambda inside: self.expression(inside, then),
                    lambda inside: self.expression(inside, otherwise),
                )
            case obc.Call():
                return self.call(scope, exp)
            case obc.Do(inst):
                return self.instruction(scope, inst)

    def is_date(self, scope: Scope, exp: obc.Exp) -> bool:
        """Tells whether an expression of a hybrid machine is a date."""
        match exp:
            case obc.Apply(obc.Global(obc.LongName("Stdlib", "min")), arguments):
                return any(self.is_date(scope, argument) for argument in arguments)
            case obc.Var(name) | obc.Local(name) | obc.State(obc.StateMemory(name)):
                return scope.types.get(name) == DATE
        return False

    def expressions(self, scope: Scope, exps: Sequence[obc.Exp]) -> tuple[muf.Exp, ...]:
        """The values of several expressions, evaluated from right to left."""
        values = [self.expression(scope, exp) for exp in reversed(exps)]
        return tuple(reversed(values))

    def global_(self, name: obc.LongName) -> muf.Exp:
        """A global value; a node is its number among those that it may be."""
        family = self.families.get(name)
        if family is None:
            return muf.Global(name)
        index = muf.Const(obc.Int(family.index(name)))
        return muf.Call(runtime("chosen"), (index, *map(muf.Global, family)))

    def size(self, scope: Scope, size: obc.Size) -> muf.Exp:
        """A size as an integer expression."""
        match size:
            case obc.SizeConst(value):
                return muf.Const(obc.Int(value))
            case obc.SizeName(name):
                return scope.read(name)
            case obc.SizeGlobal(name):
                return muf.Global(name)
            case obc.SizeOp(op, left, right):
                operator = muf.Global(obc.LongName("Stdlib", "+" if op == "plus" else "-"))
                return muf.Call(operator, (self.size(scope, left), self.size(scope, right)))

    def short_circuit(
        self, scope: Scope, name: obc.LongName, left: obc.Exp, right: obc.Exp
    ) -> muf.Exp:
        """`a && b`: b runs only where a does not decide."""
        test = self.expression(scope, left)
        if self.phase is not None and (known := decided(test)) is not None:
            return test if known is SHORT_CIRCUIT[name] else self.expression(scope, right)
        inside = scope.fork()
        value = self.expression(inside, right)
        if not inside.bindings and not raises_within(value):
            return muf.Call(muf.Global(name), (test, value))
        deciding = SHORT_CIRCUIT[name]
        order = -1 if deciding else 1
        return join(
            scope,
            [inside, scope.fork()][::order],
            [value, muf.Const(obc.Bool(deciding))][::order],
            lambda blocks: muf.If(test, blocks[0], blocks[1]),
        )

    # --- state ----------------------------------------------------------------------------------

    def read_state(self, scope: Scope, place: obc.LeftState) -> muf.Exp:
        """The present value of a memory, of a part of it, or of an instance."""
        match place:
            case obc.StateMemory(name) if name in self.known:
                return self.known[name]
            case obc.StateMemory(name) | obc.StateInstance(name):
                return scope.read(name)
            case obc.StateIndex(array, index):
                index_value = self.expression(scope, index)
                cells = self.read_state(scope, array)
                return FALSE if cells is FALSE else muf.ArrayGet(cells, index_value)
            case obc.StateField(record, label):
                return muf.Get(self.read_state(scope, record), label)
            case obc.StateAccess(_, obc.Access.ZERO_IN) if self.phase is Phase.FLOW:
                return FALSE
            case obc.StateAccess():
                return scope.read(self.accessed(scope, place))
            case obc.StateSelf() | obc.StateGlobal():
                raise TranslationError(
                    "the whole state of a machine is used as a value", scope.place
                )

    def write_state(self, scope: Scope, place: obc.LeftState, value: muf.Exp) -> None:
        """Gives a memory, or a part of it, another value."""
        match place:
            case obc.StateMemory(name) if name in self.known:
                pass
            case obc.StateMemory(name) if name == self.horizon:
                self.announce(scope, value)
            case obc.StateMemory(name) | obc.StateInstance(name):
                scope.assign(name, value)
            case obc.StateIndex(array, index):
                index_value = self.expression(scope, index)
                old = self.read_state(scope, array)
                self.write_state(scope, array, muf.ArraySet(old, index_value, value))
            case obc.StateField(record, label):
                old = self.read_state(scope, record)
                self.write_state(scope, record, muf.With(old, ((label, value),)))
            case obc.StateAccess():
                scope.assign(self.accessed(scope, place), value)
            case obc.StateSelf() | obc.StateGlobal():
                raise TranslationError("the whole state of a machine is assigned", scope.place)

    def write(self, scope: Scope, place: obc.LeftValue, value: muf.Exp) -> None:
        """Gives a local variable, or a part of it, another value."""
        match place:
            case obc.LeftName(name):
                scope.assign(name, value)
            case obc.LeftIndex(array, index):
                index_value = self.expression(scope, index)
                old = self.read_left(scope, array)
                self.write(scope, array, muf.ArraySet(old, index_value, value))
            case obc.LeftField(record, label):
                old = self.read_left(scope, record)
                self.write(scope, record, muf.With(old, ((label, value),)))

    def read_left(self, scope: Scope, place: obc.LeftValue) -> muf.Exp:
        """The present value of a place that a part of is about to be written."""
        match place:
            case obc.LeftName(name):
                return scope.read(name)
            case obc.LeftIndex(array, index):
                index_value = self.expression(scope, index)
                return muf.ArrayGet(self.read_left(scope, array), index_value)
            case obc.LeftField(record, label):
                return muf.Get(self.read_left(scope, record), label)

    @staticmethod
    def accessed(scope: Scope, place: obc.StateAccess) -> obc.Ident:
        """What stands for a part of a continuous memory or of a crossing."""
        match place:
            case obc.StateAccess(obc.StateMemory(name), access):
                return part_of(name, access)
        raise TranslationError(
            f"the part {place.access.value!r} of something that is no memory is used: the dump is damaged",
            scope.place,
        )

    @staticmethod
    def announce(scope: Scope, date: muf.Exp) -> None:
        """Takes a date into account at which a further step of a hybrid machine is due."""
        before = scope.values[HORIZON]
        scope.assign(HORIZON, date if before is NEVER else earliest(before, date))

    # --- method calls ---------------------------------------------------------------------------

    def call(self, scope: Scope, call: obc.Call) -> muf.Exp:
        """A step or a reset of an instance; its value is the output of the step."""
        if call.instance is None:
            raise TranslationError(
                f"a machine calls its own method {call.method!r}: this form of object code is not "
                "made by Zelus 2.2",
                scope.place,
            )
        instance = self.instances[call.instance]
        primitive = primitive_of(instance)
        hybrid = instance.kind is obc.Kind.CONTINUOUS
        if call.method == "reset":
            if primitive is None:
                self.update_instance(scope, call, lambda state: self.reset_of(call, state))
            return UNIT
        if call.method != "step" or len(call.arguments) != 1:
            raise TranslationError(
                f"the method {call.method!r} of an instance can't be translated: "
                "only `step` and `reset` can",
                scope.place,
            )
        argument = call.arguments[0]
        if instance.kind is obc.Kind.PROBA:
            argument = self.without_handle(scope, argument)
        if hybrid and self.phase is Phase.FLOW:
            argument = self.without_time(scope, argument)
        value = self.expression(scope, argument)
        if primitive is not None:
            return self.say(scope, primitive, value, instance.at)
        return self.step(scope, call, instance, value)

    def say(self, scope: Scope, primitive: str, value: muf.Exp, at: obc.Span | None) -> muf.Exp:
        """What a model says by `sample`, `observe` or `factor`."""
        if primitive == "sample":
            return scope.bind("sample", muf.Call(runtime("sample"), (value,)))
        arguments: tuple[muf.Exp, ...] = (value,)
        if primitive == "observe":
            arguments = items(value)
        if at is not None:
            arguments = (*arguments, muf.Const(obc.Int(at.line)))
        if self.phase is not Phase.FLOW:
            self.weigh(scope, muf.Call(runtime(primitive), arguments))
        return UNIT

    def with_handle(self, scope: Scope, primitive: str, argument: obc.Exp) -> muf.Exp:
        """What a hybrid model says; the handle in its hand has no value of its own."""
        value = items(self.expression(scope, argument))[1]
        return self.say(scope, primitive, value, None)

    def step(self, scope: Scope, call: obc.Call, instance: obc.Instance, value: muf.Exp) -> muf.Exp:
        """Steps an instance and returns its output."""
        name = self.names[instance.name]
        output = scope.name(output_name(instance))
        outputs = [muf.PVar(output)]
        hybrid = instance.kind is obc.Kind.CONTINUOUS
        flows = hybrid and self.phase is Phase.FLOW
        beside = scope.name("horizon" if hybrid else "weight")
        if instance.kind is obc.Kind.PROBA or (hybrid and not flows):
            outputs.append(muf.PVar(beside, FLOAT))

        def run(state: muf.Exp) -> muf.Exp:
            after = scope.name(f"{name.source}_next")
            step: muf.Exp = muf.Step(name, state, value, instance.kind)
            if flows:
                step = muf.Flow(name, state, value)
            scope.bindings.append(muf.Bind(muf.PTuple((muf.PVar(after), *outputs)), step))
            return muf.Var(after)

        self.update_instance(scope, call, run)
        if instance.kind is obc.Kind.PROBA:
            self.weigh(scope, muf.Var(beside))
        elif hybrid and not flows:
            self.announce(scope, muf.Var(beside))
        return muf.Var(output)

    def reset_of(self, call: obc.Call, state: muf.Exp) -> muf.Exp:
        """The reset state of the instance that `call` names."""
        assert call.instance is not None
        return muf.Reset(self.names[call.instance], state)

    def update_instance(
        self, scope: Scope, call: obc.Call, run: Callable[[muf.Exp], muf.Exp]
    ) -> None:
        """Replaces the state of an instance, or of one cell of an array of instances."""
        assert call.instance is not None
        path = self.expressions(scope, call.indexes)
        states = [scope.read(call.instance)]
        for index in path:
            states.append(scope.bind("cell", muf.ArrayGet(states[-1], index)))
        state = run(states.pop())
        for index, outer in zip(reversed(path), reversed(states), strict=True):
            state = muf.ArraySet(outer, index, state)
        scope.assign(call.instance, state)

    def without_handle(self, scope: Scope, argument: obc.Exp) -> obc.Exp:
        """The argument of a probabilistic node without the handle that comes first."""
        match argument:
            case obc.Tuple((obc.Local(handle), value)) if handle in scope.keys:
                return value
            case _:
                raise TranslationError(
                    "a probabilistic node is applied without the handle of the node around it",
                    scope.place,
                )

    def without_time(self, scope: Scope, argument: obc.Exp) -> obc.Exp:
        """The argument of a hybrid instance without the time that comes first."""
        match argument:
            case obc.Tuple((_, value)):
                return value
            case _:
                raise TranslationError("a hybrid node is applied without the time", scope.place)

    def weigh(self, scope: Scope, log_weight: muf.Exp) -> None:
        """Adds to the method's log-weight."""
        before = scope.values.get(WEIGHT)
        if before is None:
            raise TranslationError(
                "a function observes something, which can't be translated: only nodes keep what they observe; "
                "write `let node` instead of `let`",
                scope.place,
            )
        if before == muf.Const(obc.Float(0.0)):
            scope.assign(WEIGHT, log_weight)
        else:
            scope.assign(WEIGHT, muf.Call(PLUS, (before, log_weight)))

    # --- instructions ---------------------------------------------------------------------------

    def instruction(self, scope: Scope, inst: obc.Inst) -> muf.Exp:
        """Adds the bindings of an instruction; its value, unit where it runs for its effect."""
        match inst:
            case obc.Seq(items):
                return self.sequence(scope, items)
            case obc.Eval(exp):
                return self.expression(scope, exp)
            case obc.Assign(place, exp):
                self.write(scope, place, self.expression(scope, exp))
            case obc.SetState(place, exp):
                self.write_state(scope, place, self.expression(scope, exp))
            case obc.When(condition, then, otherwise):
                test = self.expression(scope, condition)
                if otherwise is not None:
                    return self.branch(
                        scope,
                        test,
                        lambda inside: self.instruction(inside, then),
                        lambda inside: self.instruction(inside, otherwise),
                    )
                self.branch(scope, test, lambda inside: self.effect(inside, then), lambda _: UNIT)
            case obc.Match(exp, cases):
                return self.match(scope, self.expression(scope, exp), cases)
            case obc.For(up, index, first, last, body):
                self.loop(scope, up, index, first, last, body)
            case obc.While(condition, body):
                self.repeat(scope, condition, body)
        return UNIT

    def effect(self, scope: Scope, inst: obc.Inst) -> muf.Exp:
        """Runs an instruction whose value nobody uses."""
        self.discard(scope, self.instruction(scope, inst))
        return UNIT

    @staticmethod
    def discard(scope: Scope, value: muf.Exp) -> None:
        """Keeps what a value does when nobody uses it; the simplification drops it if it does
        nothing.
        """
        if not isinstance(value, muf.Const | muf.Var | muf.Field | muf.Global):
            scope.bindings.append(muf.Bind(muf.PWild(), value))

    def sequence(self, scope: Scope, items: Sequence[obc.Item]) -> muf.Exp:
        """Instructions and definitions in order; the value is that of the last."""
        value: muf.Exp = UNIT
        for item in items:
            self.discard(scope, value)
            value = UNIT
            match item:
                case obc.Let(pattern, exp, at):
                    scope.place = at or scope.place
                    self.define(scope, pattern, self.expression(scope, exp), at)
                case obc.LetVar(name, _, type_, exp, at):
                    scope.place = at or scope.place
                    dated = self.phase is not None and is_date(name, type_, at)
                    type_ = scope.types[name] = DATE if dated else type_
                    first = muf.Const(obc.Any()) if exp is None else self.expression(scope, exp)
                    scope.values[name] = scope.bind(name.source, first, type_)
                case _:
                    value = self.instruction(scope, item)
        return value

    def define(
        self, scope: Scope, pattern: obc.Pattern, value: muf.Exp, at: obc.Span | None = None
    ) -> None:
        """Binds the variables of an irrefutable pattern."""
        match strip(pattern):
            case obc.VarPat(name, type_):
                scope.values[name] = scope.bind(name.source, value, type_, at)
            case obc.WildPat() | obc.ConstPat():
                self.discard(scope, value)
            case obc.TuplePat(items) if isinstance(value, muf.Tuple):
                for item, part in zip(reversed(items), reversed(value.items), strict=True):
                    self.define(scope, item, part, at)
            case obc.AliasPat(inner, name):
                whole = scope.bind(name.source, value)
                scope.values[name] = whole
                self.define(scope, inner, whole, at)
            case refutable:
                # A record or a constructor that always fits: a match with one case.
                scope.bindings.append(muf.Bind(translate_pattern(scope, refutable, at), value))

    # --- branches and loops ---------------------------------------------------------------------

    def branch(
        self,
        scope: Scope,
        test: muf.Exp,
        then: Callable[[Scope], muf.Exp],
        otherwise: Callable[[Scope], muf.Exp],
    ) -> muf.Exp:
        """A conditional; its value is that of the side that runs."""
        if self.phase is not None and (known := decided(test)) is not None:
            return then(scope) if known else otherwise(scope)
        sides = [(scope.fork(), side) for side in (then, otherwise)]
        values = [side(inside) for inside, side in sides]
        scopes = [inside for inside, _ in sides]
        return join(scope, scopes, values, lambda blocks: muf.If(test, blocks[0], blocks[1]))

    def match(
        self, scope: Scope, exp: muf.Exp, cases: Sequence[tuple[obc.Pattern, obc.Inst]]
    ) -> muf.Exp:
        """A match; its value is that of the case that runs."""
        if isinstance(exp, muf.Tuple):
            subject: muf.Exp = muf.Tuple(tuple(scope.bind("part", item) for item in exp.items))
        else:
            subject = scope.bind("subject", exp)
        total = self.totality.is_total([pattern for pattern, _ in cases])
        if self.phase is not None:
            cases = possible(cases, subject)
            if len(cases) == 1 and fits(cases[0][0], subject):
                pattern, body = cases[0]
                self.define(scope, pattern, subject)
                return self.instruction(scope, body)
        scopes: list[Scope] = []
        values: list[muf.Exp] = []
        patterns: list[muf.Pattern] = []
        for pattern, body in cases:
            inside = scope.fork()
            patterns.append(translate_pattern(inside, pattern))
            values.append(self.instruction(inside, body))
            scopes.append(inside)
        if not total:
            inside = scope.fork()
            inside.bindings.append(muf.Bind(muf.PWild(), muf.Call(UNMATCHED, ())))
            patterns.append(muf.PWild())
            values.append(UNIT)
            scopes.append(inside)
        return join(
            scope,
            scopes,
            values,
            lambda blocks: muf.Match(subject, tuple(zip(patterns, blocks, strict=True))),
        )

    def loop(
        self,
        scope: Scope,
        up: bool,
        index: obc.Ident,
        first: obc.Exp,
        last: obc.Exp,
        body: obc.Inst,
    ) -> None:
        """A `for` loop: what it writes is carried from one iteration to the next."""
        bounds = self.expression(scope, first), self.expression(scope, last)
        counter = scope.name(index.source)

        def run(inside: Scope) -> None:
            inside.values[index] = muf.Var(counter)
            self.effect(inside, body)

        changed, carried, inside = carry(scope, run)
        if changed or inside.bindings:
            block = muf.Block(
                tuple(inside.bindings), pack([inside.values[ident] for ident in changed])
            )
            leave(scope, changed, muf.For(counter, *bounds, up, carried, block))

    def repeat(self, scope: Scope, condition: obc.Exp, body: obc.Inst) -> None:
        """A `while` loop."""
        test: list[muf.Block] = []

        def run(inside: Scope) -> None:
            asked = inside.fork()
            value = self.expression(asked, condition)
            test.append(muf.Block(tuple(asked.bindings), value))
            self.effect(inside, body)

        changed, carried, inside = carry(scope, run)
        block = muf.Block(tuple(inside.bindings), pack([inside.values[ident] for ident in changed]))
        leave(scope, changed, muf.While(carried, test[-1], block))
