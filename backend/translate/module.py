"""Object code to muF: `translate` takes a module and gives the same module in functional form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.syntax import Refused
from pzjax.backend.translate.calls import FLOAT
from pzjax.backend.translate.expressions import Body
from pzjax.backend.translate.families import Families, families
from pzjax.backend.translate.labels import Results, labels, named_results
from pzjax.backend.translate.leaving_out import LeftOut, nothing_left
from pzjax.backend.translate.patterns import strip, translate_pattern
from pzjax.backend.translate.phases import (
    EVENT,
    HORIZON,
    NEVER,
    NO_TIME,
    Phase,
    absent,
    is_date,
    is_part,
    known_memories,
    memory_kind,
    part_starts,
)
from pzjax.backend.translate.recognise import output_name, primitive_of, runtime
from pzjax.backend.translate.refusals import check_instance, check_types
from pzjax.backend.translate.resolve import check_names
from pzjax.backend.translate.scope import DATE, FALSE, UNIT, WEIGHT, Scope
from pzjax.backend.translate.totality import Totality, Variant, variants_of
from pzjax.frontend_bridge.dump import syntax as obc

_NAMED = (obc.LetDecl, obc.FunDecl, obc.MachineDecl)

ZERO = muf.Const(obc.Float(0.0))

_SCORE = muf.Memory(muf.Name("score", -1), FLOAT, ZERO, kind=muf.MemoryKind.SCORE)
"""The memory in which a machine that is no probabilistic node leaves its log-weight."""


def translate(
    module: obc.Module, known: Refused | None = None, others: Iterable[Variant] = ()
) -> muf.Module:
    """The module in functional form, not simplified.

    What can't go to JAX is left out, with what mentions it; the module tells what that is.

    Args:
        module: the module.
        known: what is known to be left out: of other modules, and what a pass refused.
        others: the variants of other modules, as far as they are known.

    Raises:
        TranslationError: the dump is damaged, or nothing is left.
    """
    check_names(module)
    exports = {export.name: export for export in module.exports}
    types = [
        one for made in module.declarations if isinstance(made, obc.TypesDecl) for one in made.types
    ]
    totality = Totality([*variants_of(types), *others])
    values = families(module)
    results = named_results(module)
    left_out = LeftOut(module.source, known or {})
    made: list[muf.Decl] = []
    first: TranslationError | None = None
    for declaration in module.declarations:
        export = exports.get(declaration.name) if isinstance(declaration, _NAMED) else None
        reason = left_out.reached(declaration, export)
        if reason is not None:
            left_out.leave(declaration, reason)
            continue
        try:
            made += _declaration(declaration, exports, totality, values, results)
        except TranslationError as error:
            first = first or error
            left_out.refuse(declaration, error)
    translated = muf.Module(
        module.producer,
        module.name,
        module.source,
        module.digest,
        module.needs,
        module.exports,
        tuple(made),
        refused=tuple(left_out.refusals),
    )
    if first is not None and nothing_left(translated):
        raise first
    return translated


def _declaration(
    decl: obc.Decl,
    exports: Mapping[str, obc.Export],
    totality: Totality,
    values: Families,
    results: Results | None,
) -> Iterator[muf.Decl]:
    match decl:
        case obc.OpenDecl():
            pass
        case obc.TypesDecl(types):
            check_types(types)
            yield muf.Types(types)
        case obc.LetDecl(name, at, body):
            scope = _scope(at)
            value = Body(totality).instruction(scope, body)
            yield muf.Value(name, at, muf.Block(tuple(scope.bindings), value))
        case obc.FunDecl(name, at, parameters, body):
            scope = _scope(at)
            patterns = tuple(translate_pattern(scope, parameter, at) for parameter in parameters)
            value = Body(totality, families=values).instruction(scope, body)
            block = muf.Block(tuple(scope.bindings), value)
            yield muf.Function(name, at, patterns, block)
        case obc.MachineDecl():
            yield _machine(decl, exports.get(decl.name), totality, values, results)


def _scope(at: obc.Span | None) -> Scope:
    scope = Scope()
    scope.place = at
    return scope


def _machine(
    decl: obc.MachineDecl,
    export: obc.Export | None,
    totality: Totality,
    values: Families,
    results: Results | None,
) -> muf.Machine:
    kind = decl.kind
    if export.kind is obc.Kind.PROBA if export is not None else _takes_handle(decl):
        kind = obc.Kind.PROBA
    outer = _scope(decl.at)
    parameters = tuple(
        translate_pattern(outer, parameter, decl.at) for parameter in decl.parameters
    )
    body = Body(totality, static=True)
    memories: list[tuple[obc.Ident, muf.Memory]] = []
    for memory in decl.memories:
        if memory.memory_class in (obc.MemoryClass.MAJOR, obc.MemoryClass.HORIZON):
            continue
        name = outer.name(_memory_name(memory), memory.at)
        first = (
            muf.Const(obc.Any()) if memory.value is None else body.expression(outer, memory.value)
        )
        size = tuple(body.expression(outer, extent) for extent in memory.size)
        type_ = memory.type
        if kind is obc.Kind.CONTINUOUS and is_date(memory.name, type_, memory.at):
            type_, first = DATE, muf.Call(runtime("date"), (first,))
        made = muf.Memory(name, type_, first, size, memory_kind(memory))
        memories.append((memory.name, made))
    instances = []
    for instance in decl.instances:
        if primitive_of(instance) is not None:
            continue
        check_instance(instance)
        name = outer.name(output_name(instance), instance.at)
        machine = body.expression(outer, instance.machine)
        if instance.parameters:
            machine = muf.Call(machine, body.expressions(outer, instance.parameters))
        size = tuple(body.expression(outer, extent) for extent in instance.size)
        instances.append((instance.name, muf.Instance(name, machine, instance.kind, size)))
    if outer.bindings:  # static arguments are constants, names, and partial applications
        raise TranslationError(
            f"the static part of {decl.name!r} steps a node or writes a variable", decl.at
        )
    fields = {ident: memory.name for ident, memory in memories}
    fields |= {ident: instance.name for ident, instance in instances}
    outer.labels = {ident: memory.name.source for ident, memory in memories}
    outer.labels |= {ident: f"{instance.name.source}_next" for ident, instance in instances}
    types = {memory.name: memory.type for memory in decl.memories}
    types |= {ident: memory.type for ident, memory in memories}
    horizon = next(
        (one.name for one in decl.memories if one.memory_class is obc.MemoryClass.HORIZON), None
    )

    def body_of(phase: Phase | None) -> Body:
        return Body(
            totality,
            {instance.name: instance for instance in decl.instances},
            {ident: instance.name for ident, instance in instances},
            families=values,
            phase=phase,
            known=known_memories(decl.memories, phase),
            horizon=horizon,
        )

    body = body_of(None)
    starts: dict[obc.Ident, muf.Exp] = {ident: _start(memory) for ident, memory in memories}
    starts |= {ident: muf.Fresh(instance.name, instance.size) for ident, instance in instances}
    methods = {method.name: method for method in decl.methods}
    for name_ in methods:
        if name_ not in ("step", "reset"):
            raise TranslationError(
                f"the method {name_!r} of {decl.name!r} can't be translated: only `step` and `reset` can",
                decl.at,
            )
    step, flow = body, None
    parts = {
        part: start for ident, memory in memories for part, start in part_starts(ident, memory)
    }
    if kind is obc.Kind.CONTINUOUS:
        step = body_of(Phase.STEP)
        still = outer.fork()
        if export is not None:
            still.values.update(dict.fromkeys(absent(export.type, methods["step"]), FALSE))
        flow = _method(
            body_of(Phase.FLOW), methods["step"], kind, still, fields, types, decl.at, parts
        )
    init = _init(body, methods["reset"], outer, fields, types, starts)
    reset = _method(body, methods["reset"], obc.Kind.DISCRETE, outer, fields, types, decl.at)
    moves = _method(step, methods["step"], kind, outer, fields, types, decl.at, parts)
    scores = [_SCORE] if any(name == _SCORE.name for name, _ in moves.updates) else []
    if scores:
        init = replace(init, updates=(*init.updates, (_SCORE.name, ZERO)))
    return muf.Machine(
        decl.name,
        decl.at,
        kind,
        parameters,
        (*(memory for _, memory in memories), *scores),
        tuple(instance for _, instance in instances),
        init,
        reset,
        moves,
        labels=labels(decl, methods["step"], kind, results),
        flow=flow,
    )


def _takes_handle(decl: obc.MachineDecl) -> bool:
    """Tells whether a machine that the compiler specialised, and does not export, is probabilistic.

    The compiler has given such a machine a first input `prob` of unknown type, and calls it
    discrete.
    """
    for method in decl.methods:
        match [strip(parameter) for parameter in method.parameters]:
            case [obc.TuplePat((obc.VarPat(obc.Ident("prob"), obc.TypeVar()), _))]:
                return True
    return False


def _memory_name(memory: obc.Memory) -> str:
    """The compiler calls the flag that is true until a first step `i`: `first` says more; it calls a crossing `x`,
    and the next date of a period `h`.
    """
    if memory.memory_class is obc.MemoryClass.ZERO:
        return "up"
    if memory.name.source == "h" and memory.at is None and memory.type == FLOAT:
        return "date"
    flag = memory.name.source == "i" and memory.at is None and memory.type == obc.named("bool")
    return "first" if flag else memory.name.source


def _start(memory: muf.Memory) -> muf.Exp:
    """What a memory holds before the first reset."""
    value = memory.init
    for extent in reversed(memory.size):
        value = muf.ArrayMake(value, extent)
    return value


def _init(
    body: Body,
    reset: obc.Method,
    outer: Scope,
    fields: Mapping[obc.Ident, muf.Name],
    types: Mapping[obc.Ident, obc.Type],
    starts: Mapping[obc.Ident, muf.Exp],
) -> muf.Method:
    """The first state: that of the allocation, reset."""
    scope = outer.fork()
    scope.types |= types
    scope.values[WEIGHT] = ZERO
    for ident, start in starts.items():
        scope.values[ident] = scope.bind(ident.source, start, types.get(ident))
    body.effect(scope, reset.body)
    updates = tuple((name, scope.values[ident]) for ident, name in fields.items())
    return muf.Method(muf.PWild(), tuple(scope.bindings), UNIT, None, updates)


def _method(
    body: Body,
    method: obc.Method,
    kind: obc.Kind,
    outer: Scope,
    fields: Mapping[obc.Ident, muf.Name],
    types: Mapping[obc.Ident, obc.Type],
    at: obc.Span | None,
    parts: Mapping[obc.Ident, muf.Exp] | None = None,
) -> muf.Method:
    scope = outer.fork()
    scope.place = at
    if body.phase is Phase.FLOW:
        scope.absent = EVENT
    scope.values.update({ident: muf.Field(name) for ident, name in fields.items()})
    scope.types |= types
    scope.values[WEIGHT] = ZERO
    scope.types[WEIGHT] = FLOAT
    scope.values[HORIZON] = NEVER
    scope.types[HORIZON] = DATE
    scope.values.update(parts or {})
    start = {ident: scope.values[ident] for ident in fields}
    parameter: muf.Pattern = muf.PWild()
    if method.parameters:
        parameter = _step_parameter(scope, method.parameters[0], kind, body.phase, at)
    output = body.instruction(scope, method.body)
    written = fields
    if (
        body.phase is Phase.FLOW
    ):  # what a flow writes of a continuous memory or a crossing is not what it reads
        flowing = {
            memory: part for part in parts or {} for memory in fields if is_part(part, memory)
        }
        written = {flowing.get(ident, ident): name for ident, name in fields.items()}
    updates = [
        (name, scope.values[ident])
        for ident, name in written.items()
        if ident not in start or scope.values[ident] is not start[ident]
    ]
    if kind is not obc.Kind.PROBA and scope.values[WEIGHT] is not ZERO:
        updates.append((_SCORE.name, scope.values[WEIGHT]))
    beside = _beside(scope, kind, body.phase)
    return muf.Method(parameter, tuple(scope.bindings), output, beside, tuple(updates))


def _beside(scope: Scope, kind: obc.Kind, phase: Phase | None) -> muf.Exp | None:
    """What a method gives beside its output."""
    if phase is Phase.STEP:
        return scope.values[HORIZON]
    return scope.values[WEIGHT] if kind is obc.Kind.PROBA else None


def _step_parameter(
    scope: Scope,
    pattern: obc.Pattern,
    kind: obc.Kind,
    phase: Phase | None,
    at: obc.Span | None,
) -> muf.Pattern:
    """The parameter of a step; a probabilistic one comes as a pair whose first part is a handle, a hybrid one as a
    pair whose first part is the time, which a flow does without.
    """
    pattern = strip(pattern)
    if phase is Phase.FLOW:
        match pattern:
            case obc.TuplePat((time, inner)):
                if isinstance(time := strip(time), obc.VarPat):
                    scope.values[time.name] = NO_TIME
                known = dict(scope.values)
                made = translate_pattern(scope, inner, at)
                scope.values.update(
                    {name: FALSE for name, value in known.items() if value is FALSE}
                )
                return made
    if kind is obc.Kind.CONTINUOUS:
        match pattern:
            case obc.TuplePat((obc.VarPat(clock, _), inner)):
                dated = obc.TuplePat((obc.VarPat(clock, DATE), inner))
                return translate_pattern(scope, dated, at)
            case obc.TuplePat((_, _)):
                return translate_pattern(scope, pattern, at)
            case _:
                raise TranslationError(
                    "the step of a hybrid node does not take a pair (time, input)", at
                )
    if kind is obc.Kind.PROBA:
        match pattern:
            case obc.TuplePat((obc.VarPat(handle, _), inner)):
                scope.keys = {*scope.keys, handle}
                return translate_pattern(scope, inner, at)
            case _:
                raise TranslationError(
                    "the step of a probabilistic node does not take a pair (handle, input)", at
                )
    return translate_pattern(scope, pattern, at)
