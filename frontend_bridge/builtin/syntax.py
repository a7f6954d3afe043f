"""The abstract syntax of Zelus as frozen data classes: one tree for the parser and all passes.

Every node has its place in the source (`at`) and a `number`, unique in its module. Nothing is
written into the tree: what a pass finds out about nodes stands in tables whose keys are these
numbers, so that a pass may rebuild the tree and keep a number where the meaning stays the same.
The type of an expression or pattern `e` is `checked.types[e.number]`, that of a local variable
`checked.variables[ident].type`; see `check.py` for these tables.

Names. The parser gives every local binder an `Ident` of number 0 and every use a `LongName`.
Scoping (`scoping/`) gives each binder its own number, turns uses of local names into `Ident`s,
and qualifies all global names with their module, this module's own names too (also labels,
constructors and types). Scoping also removes the constructs marked "surface": after it they don't
occur. Types, sizes, constants, kinds and identifiers are those of object code.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import get_args

from pzjax.frontend_bridge.dump.syntax import Ident, Immediate, Kind, LongName, Size, Span, Type
from pzjax.frontend_bridge.dump.trees import Trees, classes


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """What all nodes have. Two nodes are equal if they are the same object."""

    at: Span
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class TypeExp(Node):
    """A type that the source writes. Scoping resolves its names."""

    type: Type


# --- patterns -----------------------------------------------------------------------------------


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


# --- expressions --------------------------------------------------------------------------------


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


# --- conditions of present and of transitions ---------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class TestCondition(Node):
    """A boolean; in continuous time an event."""

    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class SignalCondition(Node):
    """`signal(pattern)`: the signal is there and its value matches."""

    signal: Exp
    pattern: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class BothCondition(Node):
    left: Condition
    right: Condition


@dataclass(frozen=True, slots=True, eq=False)
class EitherCondition(Node):
    """Both sides bind the same variables."""

    left: Condition
    right: Condition


@dataclass(frozen=True, slots=True, eq=False)
class OnCondition(Node):
    """`condition on guard`; the guard does not see the variables of the condition."""

    condition: Condition
    guard: Exp


Condition = TestCondition | SignalCondition | BothCondition | EitherCondition | OnCondition


# --- equations ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Define(Node):
    pattern: Pattern
    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Init(Node):
    name: Ident
    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Next(Node):
    name: Ident
    exp: Exp
    initial: Exp | None


@dataclass(frozen=True, slots=True, eq=False)
class Emit(Node):
    name: Ident
    exp: Exp | None  # None emits ()


@dataclass(frozen=True, slots=True, eq=False)
class Contribute(Node):
    """`name += exp`"""

    name: Ident
    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class MatchEquation(Node):
    """`exhaustive` is false for an `if` without else, which has the case `true` only, and else does nothing."""

    exp: Exp
    handlers: tuple[Handler, ...]
    exhaustive: bool


@dataclass(frozen=True, slots=True, eq=False)
class Handler(Node):
    pattern: Pattern
    block: Block


@dataclass(frozen=True, slots=True, eq=False)
class IfEquation(Node):
    """Surface: becomes a match."""

    condition: Exp
    then: Block
    otherwise: Block | None


@dataclass(frozen=True, slots=True, eq=False)
class PresentEquation(Node):
    handlers: tuple[PresentHandler, ...]
    default: Block | None


@dataclass(frozen=True, slots=True, eq=False)
class PresentHandler(Node):
    condition: Condition
    block: Block


@dataclass(frozen=True, slots=True, eq=False)
class Automaton(Node):
    """An automaton without transitions is weak. It starts in `initial`, else in the first state."""

    strong: bool
    states: tuple[State, ...]
    initial: Target | None


@dataclass(frozen=True, slots=True, eq=False)
class State(Node):
    name: str
    parameters: tuple[Ident, ...]
    body: Block
    transitions: tuple[Transition, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Transition(Node):
    """`condition then emission in target`, or with `continue` (`reset` is false).

    The unconditional `then S` after a body has the condition `true`. Weak: the condition and the
    rest see the lets and locals of the state's body. Strong: only its parameters.
    """

    condition: Condition
    reset: bool
    emission: Block | None
    target: Target


@dataclass(frozen=True, slots=True, eq=False)
class Target(Node):
    state: str
    arguments: tuple[Exp, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reset(Node):
    equations: tuple[Equation, ...]
    condition: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Forall(Node):
    """`initialize` gives the values before the loop of variables of the enclosing block, which
    have the same identifier inside and outside.
    """

    indexes: tuple[Index, ...]
    body: Block
    initialize: tuple[tuple[Ident, Exp], ...]


@dataclass(frozen=True, slots=True, eq=False)
class IndexRange(Node):
    """`name in first .. last`"""

    name: Ident
    first: Exp
    last: Exp


@dataclass(frozen=True, slots=True, eq=False)
class IndexInput(Node):
    """`name in array`"""

    name: Ident
    array: Exp


@dataclass(frozen=True, slots=True, eq=False)
class IndexOutput(Node):
    """`name out array`: `name` is bound in the body, `array` is defined outside."""

    name: Ident
    array: Ident


Index = IndexRange | IndexInput | IndexOutput


@dataclass(frozen=True, slots=True, eq=False)
class BlockEquation(Node):
    """`let .. in local .. do .. done` as an equation."""

    block: Block


@dataclass(frozen=True, slots=True, eq=False)
class Before(Node):
    """Equations whose effects happen in this order."""

    equations: tuple[Equation, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Der(Node):
    """`der name = exp init initial reset condition -> value | ..`"""

    name: Ident
    exp: Exp
    initial: Exp | None
    handlers: tuple[tuple[Condition, Exp], ...]


Equation = (
    Define
    | Init
    | Next
    | Emit
    | Contribute
    | MatchEquation
    | IfEquation
    | PresentEquation
    | Automaton
    | Reset
    | Forall
    | BlockEquation
    | Before
    | Der
)


@dataclass(frozen=True, slots=True, eq=False)
class Block(Node):
    """Lets one after the other, then locals, then equations.

    What the equations define besides the locals are variables of an enclosing block.
    """

    lets: tuple[LetGroup, ...]
    locals: tuple[Local, ...]
    equations: tuple[Equation, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LetGroup(Node):
    recursive: bool
    equations: tuple[Equation, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Local(Node):
    """`local name [default e | init e] [with combine]`; `e` is a constant or a name."""

    name: Ident
    default: Exp | None
    initial: Exp | None
    combine: LongName | None


# --- declarations -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Open(Node):
    module: str


@dataclass(frozen=True, slots=True, eq=False)
class Abstract(Node):
    pass


@dataclass(frozen=True, slots=True, eq=False)
class Abbreviation(Node):
    type: TypeExp


@dataclass(frozen=True, slots=True, eq=False)
class Variant(Node):
    constructors: tuple[tuple[LongName, tuple[TypeExp, ...]], ...]


@dataclass(frozen=True, slots=True, eq=False)
class RecordFields(Node):
    fields: tuple[tuple[LongName, TypeExp], ...]


TypeBody = Abstract | Abbreviation | Variant | RecordFields


@dataclass(frozen=True, slots=True, eq=False)
class TypeDeclaration(Node):
    name: str
    parameters: tuple[str, ...]
    body: TypeBody


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Node):
    """`let [static] name = exp`"""

    name: str
    static: bool
    exp: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Function(Node):
    """`kind` is any, discrete (node), anydiscrete, static, proba or continuous (hybrid).

    All parameters but the last are static; if `kind` is static the last one is too.
    """

    name: str
    kind: Kind
    atomic: bool
    parameters: tuple[Pattern, ...]
    body: Exp


@dataclass(frozen=True, slots=True, eq=False)
class Value(Node):
    """`val name : type`, in an interface."""

    name: str
    type: TypeExp


Declaration = Open | TypeDeclaration | Constant | Function | Value


@dataclass(frozen=True, slots=True)
class Program:
    """A source file. Numbers of nodes and of identifiers are below `next_number`."""

    module: str
    declarations: tuple[Declaration, ...]
    next_number: int


PATTERNS = Trees(*get_args(Pattern))
NODES = Trees(*classes(sys.modules[__name__]))
