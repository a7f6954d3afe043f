"""Expressions of the kernel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pzjax.frontend_bridge.dump.syntax import Ident, Immediate, Kind, LongName, Size, Span, Type

if TYPE_CHECKING:
    from pzjax.frontend_bridge.builtin.kernel.syntax.equations import Block


@dataclass(frozen=True, slots=True)
class Const:
    value: Immediate
    type: Type


@dataclass(frozen=True, slots=True)
class Global:
    name: LongName
    type: Type


@dataclass(frozen=True, slots=True)
class Var:
    name: Ident
    type: Type


@dataclass(frozen=True, slots=True)
class Last:
    name: Ident
    type: Type


@dataclass(frozen=True, slots=True)
class Constr:
    constructor: LongName
    arguments: tuple[Exp, ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Tuple:
    items: tuple[Exp, ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Record:
    fields: tuple[tuple[LongName, Exp], ...]
    type: Type


@dataclass(frozen=True, slots=True)
class RecordGet:
    record: Exp
    label: LongName
    type: Type


@dataclass(frozen=True, slots=True)
class RecordWith:
    record: Exp
    fields: tuple[tuple[LongName, Exp], ...]
    type: Type


@dataclass(frozen=True, slots=True)
class ArrayGet:
    array: Exp
    index: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class ArrayUpdate:
    array: Exp
    index: Exp
    value: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class ArraySlice:
    array: Exp
    first: Size
    last: Size
    type: Type


@dataclass(frozen=True, slots=True)
class ArrayConcat:
    left: Exp
    right: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class If:
    """`lazy`: the operands are computed only when selected, even with calls in them."""

    condition: Exp
    then: Exp
    otherwise: Exp
    lazy: bool
    type: Type


@dataclass(frozen=True, slots=True)
class Apply:
    """`kind` is that of the last arrow applied; a node is stepped by its last argument."""

    function: Exp
    arguments: tuple[Exp, ...]
    kind: Kind
    inline: bool
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an instance; made by `instances` of the applications of nodes."""

    instance: Ident
    machine: Exp
    kind: Kind
    argument: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Let:
    """The equations of the block, and a value; until `unnest`, but for bodies of functions.

    `ordered`: the effects of the block come before those of the value and of what uses it.
    """

    block: Block
    body: Exp
    ordered: bool
    type: Type


@dataclass(frozen=True, slots=True)
class Pre:
    """Until `delays`."""

    exp: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Fby:
    """Until `delays`."""

    first: Exp
    next: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Arrow:
    """Until `first_instants`."""

    first: Exp
    next: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class Up:
    """The event that a float crosses zero from below; until `crossings`."""

    exp: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Disc:
    """The event that a value jumps; until `jumps`."""

    exp: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Initially:
    """The event of the first step of a scope; until `starts`."""

    type: Type


@dataclass(frozen=True, slots=True)
class Period:
    """An event at dates of a fixed distance; until `periods`."""

    phase: Exp | None
    period: Exp
    at: Span | None
    type: Type


@dataclass(frozen=True, slots=True)
class Time:
    """The date of this step; until `clock`."""

    type: Type


@dataclass(frozen=True, slots=True)
class Major:
    """Whether this is a step at an event; until `clock`."""

    type: Type


@dataclass(frozen=True, slots=True)
class Test:
    """`?signal`; until `signals`."""

    signal: Exp
    type: Type


Exp = (
    Const
    | Global
    | Var
    | Last
    | Constr
    | Tuple
    | Record
    | RecordGet
    | RecordWith
    | ArrayGet
    | ArrayUpdate
    | ArraySlice
    | ArrayConcat
    | If
    | Apply
    | Step
    | Let
    | Pre
    | Fby
    | Arrow
    | Up
    | Disc
    | Initially
    | Period
    | Time
    | Major
    | Test
)
