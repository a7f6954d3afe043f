"""The two phases of a hybrid machine, in which the one step of its object code is translated.

A *step* takes place at an event: handlers run, states may jump. A *flow* is what holds between events: no event is
there, time stands for nothing, and what is wanted are derivatives and watched values. In a flow conditionals whose
tests are known, which those of events are, are decided while it is translated, so that no handler is left.

In: expressions, patterns and memories of the object code, and a phase. Out: what is known of them in that phase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from pzjax.backend.muf import syntax as muf
from pzjax.backend.translate.patterns import strip
from pzjax.backend.translate.recognise import runtime
from pzjax.backend.translate.scope import FALSE
from pzjax.frontend_bridge.dump import syntax as obc

Case = tuple[obc.Pattern, obc.Inst]

EVENT = obc.named("zero")
"""The type of events."""

HORIZON = obc.Ident("horizon", -2)
"""Stands for the horizon of a hybrid step: the earliest date that an executed block has announced."""

NEVER = muf.Call(runtime("date"), (muf.Global(obc.LongName("Stdlib", "infinity")),))
"""The horizon of a machine that waits for nothing; compared by identity."""

NO_TIME = muf.Const(obc.Float(-1.0))
"""The time in a flow, as the original passes it: nothing that matters reads it."""


class Phase(Enum):
    """Which of the two methods of a hybrid machine is translated."""

    STEP = "step"
    FLOW = "flow"


def part_of(memory: obc.Ident, access: obc.Access) -> obc.Ident:
    """Stands for a part of a continuous memory or of a crossing; numbers are unique in a dump.

    The position of the one and the event of the other have the name of the memory itself: these are read.
    """
    match access:
        case obc.Access.POSITION | obc.Access.ZERO_IN:
            return memory
        case obc.Access.DERIVATIVE | obc.Access.ZERO_OUT:
            return obc.Ident(f"{access.value}_{memory.source}", memory.number)


def is_part(part: obc.Ident, memory: obc.Ident) -> bool:
    """Tells whether an identifier stands for what a flow writes of a memory."""
    written = part_of(memory, obc.Access.DERIVATIVE), part_of(memory, obc.Access.ZERO_OUT)
    return part in written


def memory_kind(memory: obc.Memory) -> muf.MemoryKind:
    """What a memory of the object code is."""
    match memory.memory_class:
        case obc.MemoryClass.CONT:
            return muf.MemoryKind.CONTINUOUS
        case obc.MemoryClass.ZERO:
            return muf.MemoryKind.CROSSING
        case _:
            return muf.MemoryKind.DISCRETE


def part_starts(ident: obc.Ident, memory: muf.Memory) -> Iterator[tuple[obc.Ident, muf.Exp]]:
    """What a flow gives where the block of a memory is not active: states wait, crossings are far."""
    match memory.kind:
        case muf.MemoryKind.CONTINUOUS:
            part, value = obc.Access.DERIVATIVE, 0.0
        case muf.MemoryKind.CROSSING:
            part, value = obc.Access.ZERO_OUT, 1.0
        case muf.MemoryKind.DISCRETE | muf.MemoryKind.SCORE:
            return
    start: muf.Exp = muf.Const(obc.Float(value))
    if memory.size or isinstance(memory.type, obc.TypeArray):
        start = muf.Call(runtime("filled_like"), (muf.Field(memory.name), start))
    yield part_of(ident, part), start


def known_memories(
    memories: Iterable[obc.Memory], phase: Phase | None
) -> Mapping[obc.Ident, muf.Exp]:
    """The memories whose value a phase tells: whether it is a step, and in a flow the flags that are down."""
    known: dict[obc.Ident, muf.Exp] = {}
    for memory in memories:
        if memory.memory_class is obc.MemoryClass.MAJOR:
            known[memory.name] = muf.Const(obc.Bool(phase is Phase.STEP))
        elif phase is Phase.FLOW and (is_settled(memory) or memory.type == EVENT):
            known[memory.name] = FALSE
    return known


def is_date(name: obc.Ident, type_: obc.Type, at: obc.Span | None) -> bool:
    """Tells whether a memory or a variable holds a date: what the compiler makes of periods and horizons."""
    return at is None and name.source == "h" and type_ == obc.named("float")


def earliest(left: muf.Exp, right: muf.Exp) -> muf.Exp:
    """The earlier one of two dates."""
    function = runtime("earliest")
    match left:
        case muf.Call(known, dates) if known == function:
            return muf.Call(function, (*dates, right))
    return muf.Call(function, (left, right))


def absent(type_: obc.Type, step: obc.Method) -> Iterator[obc.Ident]:
    """What tells that the signals in the input of a hybrid machine are there: none is, between events."""
    while isinstance(type_, obc.TypeArrow) and type_.kind is not obc.Kind.CONTINUOUS:
        type_ = type_.result
    match type_, [strip(parameter) for parameter in step.parameters]:
        case obc.TypeArrow(argument=given), [obc.TuplePat((_, pattern))]:
            yield from _presences(given, pattern)


def _presences(type_: obc.Type, pattern: obc.Pattern) -> Iterator[obc.Ident]:
    match type_, strip(pattern):
        case obc.TypeName(obc.LongName("Stdlib", "signal")), obc.TuplePat((_, presence)):
            if isinstance(presence := strip(presence), obc.VarPat):
                yield presence.name
        case obc.TypeProduct(types), obc.TuplePat(parts) if len(types) == len(parts):
            for one, part in zip(types, parts, strict=True):
                yield from _presences(one, part)


def is_settled(memory: obc.Memory) -> bool:
    """Tells whether a memory is a flag that is false between events.

    These are the flags that the compiler makes for the first instant of a block and for a restart of a state: the first
    step of a block that begins or restarts is one at an event, and puts them back.
    """
    made = memory.at is None and memory.type == obc.named("bool")
    return made and memory.memory_class is None and memory.name.source in ("i", "r")


def fits(pattern: obc.Pattern, value: muf.Exp) -> bool | None:
    """Tells whether a pattern fits a value, None where that is not known before the program runs."""
    match pattern, value:
        case ((obc.WildPat() | obc.VarPat()), _):
            return True
        case obc.ConstPat(obc.Unit()), _:
            return True
        case obc.ConstPat(wanted), muf.Const(given):
            return wanted == given
        case obc.TypedPat(inner) | obc.AliasPat(inner), _:
            return fits(inner, value)
        case obc.TuplePat(items), muf.Tuple(parts):
            each = [fits(item, part) for item, part in zip(items, parts, strict=True)]
            return False if False in each else None if None in each else True
        case obc.OrPat(left, right), _:
            either = {fits(left, value), fits(right, value)}
            return True if True in either else None if None in either else False
    return None


def possible(cases: Sequence[Case], value: muf.Exp) -> Sequence[Case]:
    """The cases of a match that may be taken for a value."""
    kept: list[Case] = []
    for pattern, body in cases:
        known = fits(pattern, value)
        if known is not False:
            kept.append((pattern, body))
        if known:
            break
    return kept


def decided(test: muf.Exp) -> bool | None:
    """The value of a condition, None where it is not known before the program runs."""
    match test:
        case muf.Const(obc.Bool(value)):
            return value
    return None
