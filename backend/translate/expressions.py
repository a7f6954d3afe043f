"""Object code expressions, patterns and instructions to muF bindings.

`expression` returns a muF expression and adds to the scope the bindings of what must happen in
order (steps of instances, assignments inside). `instruction` adds the bindings of an instruction
and returns its value, None where it has none. Arguments are evaluated from right to left, as the
OCaml code does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.unset import absent, unset
from pzjax.backend.passes.effects import raises_within
from pzjax.backend.stdlib_facts import SHORT_CIRCUIT
from pzjax.backend.translate.branches import carry, join, leave, pack
from pzjax.backend.translate.calls import Calls
from pzjax.backend.translate.families import Families
from pzjax.backend.translate.patterns import check_parts, strip, translate_pattern
from pzjax.backend.translate.phases import (
    Phase,
    decided,
    earliest,
    fits,
    is_date,
    possible,
)
from pzjax.backend.translate.places import Places
from pzjax.backend.translate.recognise import (
    handled,
    is_printing,
    is_pure,
    labelled,
    runtime,
)
from pzjax.backend.translate.refusals import check_global
from pzjax.backend.translate.resolve import nodes
from pzjax.backend.translate.scope import DATE, UNIT, Scope
from pzjax.backend.translate.totality import Totality
from pzjax.frontend_bridge.dump import syntax as obc

UNMATCHED = runtime("unmatched")


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
        self.families = families or {}
        self.phase = phase
        self.places = Places(self.expression, phase, known or {}, horizon)
        self.calls = Calls(self.expression, instances or {}, names or {}, phase)

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
                return self.places.read_state(scope, place)
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
                return self.calls.with_handle(scope, primitive, argument)
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
                return self.calls.call(scope, exp)
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

    # --- instructions ---------------------------------------------------------------------------

    def instruction(self, scope: Scope, inst: obc.Inst) -> muf.Exp:
        """Adds the bindings of an instruction; its value, unit where it runs for its effect."""
        match inst:
            case obc.Seq(items):
                return self.sequence(scope, items)
            case obc.Eval(exp):
                return self.expression(scope, exp)
            case obc.Assign(place, exp):
                self.places.write(scope, place, self.expression(scope, exp))
            case obc.SetState(place, exp):
                self.places.write_state(scope, place, self.expression(scope, exp))
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
        unseen = absent(items)
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
                    if name in unseen or isinstance(first, muf.ArrayMake):
                        first = unset(first)
                    scope.values[name] = scope.bind(name.source, first, type_)
                case _:
                    value = self.instruction(scope, item)
        return value

    def define(
        self, scope: Scope, pattern: obc.Pattern, value: muf.Exp, at: obc.Span | None = None
    ) -> None:
        """Binds the variables of an irrefutable pattern."""
        check_parts(pattern, value, at or scope.place)
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
        for pattern, _ in cases:
            check_parts(pattern, subject, scope.place)
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
            near = _line_within(cases)
            if near is None and scope.place is not None:
                near = scope.place.line
            line = () if near is None else (muf.Const(obc.Int(near)),)
            inside.bindings.append(muf.Bind(muf.PWild(), muf.Call(UNMATCHED, line)))
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


def _line_within(cases: Sequence[tuple[obc.Pattern, obc.Inst]]) -> int | None:
    """The first line that what is in a match tells: the match itself has none in object code."""
    bodies = tuple(body for _, body in cases)
    lets = (node for node in nodes(bodies) if isinstance(node, obc.Let | obc.LetVar))
    return min((one.at.line for one in lets if one.at is not None), default=None)
