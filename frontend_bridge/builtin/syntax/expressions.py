"""Patterns and expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from pzjax.frontend_bridge.dump.syntax import Ident, Immediate, LongName, Size, Span, Type
from pzjax.frontend_bridge.dump.trees import Trees

if TYPE_CHECKING:
    from pzjax.frontend_bridge.builtin.syntax.equations import Automaton, Block, Condition, Equation


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """What all nodes have. Two nodes are equal if they are the same object."""

    at: Span
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class TypeExp(Node):
    """A type that the source writes. Scoping resolves its names."""

    type: Type


# --- patterns -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class WildPat(Node):
    pass


@dataclass(frozen=True, slots=True, eq=False)
class VarPat(Node):
    name: Ident


@dataclass(frozen=True, slots=True, eq=False)
class ConstPat(Node):
    value: Immediate


@dataclass(frozen=True, slots=True, eq=False)
class ConstrPat(Node):
    constructor: LongName
    arguments: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TuplePat(Node):
    items: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RecordPat(Node):
    """Fields that are not named match anything."""

    fields: tuple[tuple[LongName, Pattern], ...]


@dataclass(frozen=True, slots=True, eq=False)
class AliasPat(Node):
    pattern: Pattern
    name: Ident


@dataclass(frozen=True, slots=True, eq=False)
class OrPat(Node):
    left: Pattern
    right: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class TypedPat(Node):
    pattern: Pattern
    type: TypeExp


Pattern = (
    WildPat | VarPat | ConstPat | ConstrPat | TuplePat | RecordPat | AliasPat | OrPat | TypedPat
)

PATTERNS = Trees(*get_args(Pattern))


# --- expressions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Const(Node):
    value: Immediate


@dataclass(frozen=True, slots=True, eq=False)
class Var(Node):
    """A variable: `Ident` is local, `LongName` is global. `[]` and `::` are of module Stdlib."""

    name: Ident | LongName


@dataclass(frozen=True, slots=True, eq=False)
class Last(Node):
    name: Ident


@dataclass(frozen=True, slots=True, eq=False)
class Constr(Node):
    """A constructor, applied to as many arguments as it has."""

    constructor: LongName
    arguments: tuple[Exp, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Tuple(Node):
    items: tuple[Exp, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Apply(Node):
    """Application, also of operators: `a + b` is `(+) a b`, `-. a` is `(~-.) a`, and the list
    `a :: l` is `(::) (a, l)`.
    """

    function: Exp
    arguments: tuple[Exp, ...]
    inline: bool = False
    run: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Pre(Node):
    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Fby(Node):
    first: Exp
    next: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Arrow(Node):
    """`first -> next`"""

    first: Exp
    next: Exp


@dataclass(frozen=True, slots=True, eq=False)
class If(Node):
    condition: Exp
    then: Exp
    otherwise: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Test(Node):
    """`?e`: is the signal there?"""

    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Atomic(Node):
    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Seq(Node):
    """`first; then`"""

    first: Exp
    then: Exp


@dataclass(frozen=True, slots=True, eq=False)
class ArrayGet(Node):
    array: Exp
    index: Exp


@dataclass(frozen=True, slots=True, eq=False)
class ArrayUpdate(Node):
    array: Exp
    index: Exp
    value: Exp


@dataclass(frozen=True, slots=True, eq=False)
class ArraySlice(Node):
    """`array{first .. last}`; the sizes are written with resolved names after scoping."""

    array: Exp
    first: Size
    last: Size


@dataclass(frozen=True, slots=True, eq=False)
class ArrayConcat(Node):
    left: Exp
    right: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Record(Node):
    fields: tuple[tuple[LongName, Exp], ...]


@dataclass(frozen=True, slots=True, eq=False)
class RecordGet(Node):
    record: Exp
    label: LongName


@dataclass(frozen=True, slots=True, eq=False)
class RecordWith(Node):
    record: Exp
    fields: tuple[tuple[LongName, Exp], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Typed(Node):
    exp: Exp
    type: TypeExp


@dataclass(frozen=True, slots=True, eq=False)
class Let(Node):
    """`let [rec] equations in body`; also made of `body where [rec] equations`."""

    recursive: bool
    equations: tuple[Equation, ...]
    body: Exp


@dataclass(frozen=True, slots=True, eq=False)
class LocalIn(Node):
    """`local ... do equations in body`, with lets before; `block` holds all but the body.

    The names of the block's lets and locals are visible in the body.
    """

    block: Block
    body: Exp


@dataclass(frozen=True, slots=True, eq=False)
class MatchExp(Node):
    """Surface: becomes `local r do match .. in r`."""

    exp: Exp
    handlers: tuple[tuple[Pattern, Exp], ...]


@dataclass(frozen=True, slots=True, eq=False)
class PresentExp(Node):
    """Surface. At most one of `default` (after `else`) and `initial` (after `init`)."""

    handlers: tuple[tuple[Condition, Exp], ...]
    default: Exp | None
    initial: Exp | None


@dataclass(frozen=True, slots=True, eq=False)
class AutomatonExp(Node):
    """Surface: the bodies of the states have no equations, `values` are what the states give."""

    automaton: Automaton
    values: tuple[Exp, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ResetExp(Node):
    """Surface: becomes `local r do reset r = .. every .. in r`."""

    exp: Exp
    condition: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Up(Node):
    """`up e`: the event that `e` crosses zero from below."""

    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Disc(Node):
    """`disc e`: the event that `e` jumps."""

    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Initially(Node):
    """`init`: the event of the first step of its block."""


@dataclass(frozen=True, slots=True, eq=False)
class Period(Node):
    """`period (phase | period)`."""

    phase: Exp | None
    period: Exp


Exp = (
    Const
    | Var
    | Last
    | Constr
    | Tuple
    | Apply
    | Pre
    | Fby
    | Arrow
    | If
    | Test
    | Atomic
    | Seq
    | ArrayGet
    | ArrayUpdate
    | ArraySlice
    | ArrayConcat
    | Record
    | RecordGet
    | RecordWith
    | Typed
    | Let
    | LocalIn
    | MatchExp
    | PresentExp
    | AutomatonExp
    | ResetExp
    | Up
    | Disc
    | Initially
    | Period
)
