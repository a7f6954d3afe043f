"""Conditions, equations and declarations."""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.builtin.syntax.expressions import Exp, Node, Pattern, TypeExp
from pzjax.frontend_bridge.dump.syntax import Ident, Kind, LongName

# --- conditions of present and of transitions -----------------------------------------------------


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


# --- equations ------------------------------------------------------------------------------------


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


# --- declarations ---------------------------------------------------------------------------------


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
    doc: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Function(Node):
    """`kind` is any, discrete (node), anydiscrete, static, proba or continuous (hybrid).

    All parameters but the last are static; if `kind` is static the last one is too. `doc` is the comment before it.
    """

    name: str
    kind: Kind
    atomic: bool
    parameters: tuple[Pattern, ...]
    body: Exp
    doc: str = ""


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
