"""Steps and resets of instances: what the object code calls, and what happens to the states of instances.

A step of a probabilistic instance adds to the log-weight of the method, one of a hybrid instance to its horizon.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.translate.phases import Phase
from pzjax.backend.translate.places import announce
from pzjax.backend.translate.recognise import items, output_name, primitive_of, runtime
from pzjax.backend.translate.scope import UNIT, WEIGHT, Scope
from pzjax.frontend_bridge.dump import syntax as obc

FLOAT = obc.named("float")
PLUS = muf.Global(obc.LongName("Stdlib", "+."))


@dataclass(frozen=True)
class Calls:
    """Translates the calls of one function or method.

    Attributes:
        expression: translates an argument or an index.
        instances: the instances that the method may step, by identifier.
        names: the field of the state that holds each instance's state.
        phase: of a hybrid machine, which of its two methods this is.
    """

    expression: Callable[[Scope, obc.Exp], muf.Exp]
    instances: Mapping[obc.Ident, obc.Instance]
    names: Mapping[obc.Ident, muf.Name]
    phase: Phase | None

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
            argument = _without_handle(scope, argument)
        if hybrid and self.phase is Phase.FLOW:
            argument = _without_time(scope, argument)
        value = self.expression(scope, argument)
        if primitive is not None:
            return self.say(scope, primitive, value, instance.at)
        return self.step(scope, call, instance, value)

    def with_handle(self, scope: Scope, primitive: str, argument: obc.Exp) -> muf.Exp:
        """What a hybrid model says; the handle in its hand has no value of its own."""
        value = items(self.expression(scope, argument))[1]
        return self.say(scope, primitive, value, None)

    def say(self, scope: Scope, primitive: str, value: muf.Exp, at: obc.Span | None) -> muf.Exp:
        """What a model says by `sample`, `observe` or `factor`."""
        line = () if at is None else (muf.Const(obc.Int(at.line)),)
        if primitive == "sample":
            return scope.bind("sample", muf.Call(runtime("sample"), (value, *line)))
        arguments = items(value) if primitive == "observe" else (value,)
        if self.phase is not Phase.FLOW:
            _weigh(scope, muf.Call(runtime(primitive), (*arguments, *line)))
        return UNIT

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
            _weigh(scope, muf.Var(beside))
        elif hybrid and not flows:
            announce(scope, muf.Var(beside))
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
        path = [self.expression(scope, index) for index in reversed(call.indexes)][::-1]
        states = [scope.read(call.instance)]
        for index in path:
            states.append(scope.bind("cell", muf.ArrayGet(states[-1], index)))
        state = run(states.pop())
        for index, outer in zip(reversed(path), reversed(states), strict=True):
            state = muf.ArraySet(outer, index, state)
        scope.assign(call.instance, state)


def _without_handle(scope: Scope, argument: obc.Exp) -> obc.Exp:
    """The argument of a probabilistic node without the handle that comes first."""
    match argument:
        case obc.Tuple((obc.Local(handle), value)) if handle in scope.keys:
            return value
        case _:
            raise TranslationError(
                "a probabilistic node is applied without the handle of the node around it",
                scope.place,
            )


def _without_time(scope: Scope, argument: obc.Exp) -> obc.Exp:
    """The argument of a hybrid instance without the time that comes first."""
    match argument:
        case obc.Tuple((_, value)):
            return value
        case _:
            raise TranslationError("a hybrid node is applied without the time", scope.place)


def _weigh(scope: Scope, log_weight: muf.Exp) -> None:
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
