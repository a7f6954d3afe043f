"""Object code itself: expressions, instructions, machines and declarations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pzjax.frontend_bridge.dump.syntax.words import (
    Ident,
    Immediate,
    Kind,
    LongName,
    Pattern,
    Size,
    Span,
    Type,
)

# --- left values ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LeftName:
    name: Ident


@dataclass(frozen=True, slots=True)
class LeftField:
    record: LeftValue
    label: LongName


@dataclass(frozen=True, slots=True)
class LeftIndex:
    array: LeftValue
    index: Exp


LeftValue = LeftName | LeftField | LeftIndex


@dataclass(frozen=True, slots=True)
class StateSelf:
    pass


@dataclass(frozen=True, slots=True)
class StateGlobal:
    name: LongName


@dataclass(frozen=True, slots=True)
class StateInstance:
    name: Ident


@dataclass(frozen=True, slots=True)
class StateMemory:
    name: Ident


@dataclass(frozen=True, slots=True)
class StateField:
    record: LeftState
    label: LongName


@dataclass(frozen=True, slots=True)
class StateIndex:
    array: LeftState
    index: Exp


class Access(Enum):
    """The parts of a continuous or a zero-crossing memory."""

    DERIVATIVE = "der"
    POSITION = "pos"
    ZERO_OUT = "zout"
    ZERO_IN = "zin"


@dataclass(frozen=True, slots=True)
class StateAccess:
    memory: LeftState
    access: Access


LeftState = (
    StateSelf | StateGlobal | StateInstance | StateMemory | StateField | StateIndex | StateAccess
)


# --- expressions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const:
    value: Immediate


@dataclass(frozen=True, slots=True)
class Constr:
    """A constructor applied; `arguments` is empty for a constant one."""

    constructor: LongName
    arguments: tuple[Exp, ...] = ()


@dataclass(frozen=True, slots=True)
class Global:
    name: LongName


@dataclass(frozen=True, slots=True)
class Local:
    """A variable bound by a `let` or by a pattern."""

    name: Ident


@dataclass(frozen=True, slots=True)
class Var:
    """A variable bound by `letvar`, or by `letmut` if its cells are updated in place."""

    name: Ident
    mutable: bool


@dataclass(frozen=True, slots=True)
class State:
    place: LeftState


@dataclass(frozen=True, slots=True)
class ArrayGet:
    array: Exp
    index: Exp


@dataclass(frozen=True, slots=True)
class ArrayUpdate:
    size: Size
    array: Exp
    index: Exp
    value: Exp


@dataclass(frozen=True, slots=True)
class ArraySlice:
    array: Exp
    first: Size
    last: Size


@dataclass(frozen=True, slots=True)
class ArrayConcat:
    left: Exp
    left_size: Size
    right: Exp
    right_size: Size


@dataclass(frozen=True, slots=True)
class ArrayMake:
    cell: Exp
    size: Size


@dataclass(frozen=True, slots=True)
class Tuple:
    items: tuple[Exp, ...]


@dataclass(frozen=True, slots=True)
class Apply:
    function: Exp
    arguments: tuple[Exp, ...]


@dataclass(frozen=True, slots=True)
class Record:
    fields: tuple[tuple[LongName, Exp], ...]


@dataclass(frozen=True, slots=True)
class RecordGet:
    record: Exp
    label: LongName


@dataclass(frozen=True, slots=True)
class RecordWith:
    record: Exp
    fields: tuple[tuple[LongName, Exp], ...]


@dataclass(frozen=True, slots=True)
class Typed:
    exp: Exp
    type: Type


@dataclass(frozen=True, slots=True)
class IfExp:
    condition: Exp
    then: Exp
    otherwise: Exp


@dataclass(frozen=True, slots=True)
class Call:
    """A method of this machine (`instance` is None) or of one of its instances."""

    method: str
    machine: LongName | None
    instance: Ident | None
    indexes: tuple[Exp, ...]
    arguments: tuple[Exp, ...]


@dataclass(frozen=True, slots=True)
class Do:
    inst: Inst


Exp = (
    Const
    | Constr
    | Global
    | Local
    | Var
    | State
    | ArrayGet
    | ArrayUpdate
    | ArraySlice
    | ArrayConcat
    | ArrayMake
    | Tuple
    | Apply
    | Record
    | RecordGet
    | RecordWith
    | Typed
    | IfExp
    | Call
    | Do
)


# --- instructions ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Let:
    """In a sequence only: its scope is the rest of it."""

    pattern: Pattern
    exp: Exp
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class LetVar:
    """In a sequence only: a local variable that assignments change. `exp` is None where nothing
    reads it first.
    """

    name: Ident
    mutable: bool
    type: Type
    exp: Exp | None
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class Seq:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class For:
    up: bool
    index: Ident
    first: Exp
    last: Exp
    body: Inst


@dataclass(frozen=True, slots=True)
class While:
    condition: Exp
    body: Inst


@dataclass(frozen=True, slots=True)
class Match:
    exp: Exp
    cases: tuple[tuple[Pattern, Inst], ...]


@dataclass(frozen=True, slots=True)
class When:
    condition: Exp
    then: Inst
    otherwise: Inst | None = None


@dataclass(frozen=True, slots=True)
class Assign:
    place: LeftValue
    exp: Exp


@dataclass(frozen=True, slots=True)
class SetState:
    place: LeftState
    exp: Exp


@dataclass(frozen=True, slots=True)
class Eval:
    exp: Exp


Inst = Seq | For | While | Match | When | Assign | SetState | Eval
Item = Let | LetVar | Inst


# --- machines and declarations --------------------------------------------------------------------


class MemoryClass(Enum):
    """What a memory is besides a plain one: a part of the interface with a solver."""

    CONT = "cont"
    ZERO = "zero"
    HORIZON = "horizon"
    PERIOD = "period"
    ENCORE = "encore"
    MAJOR = "major"


@dataclass(frozen=True, slots=True)
class Memory:
    name: Ident
    type: Type
    value: Exp | None
    memory_class: MemoryClass | None
    size: tuple[Exp, ...]
    at: Span | None


@dataclass(frozen=True, slots=True)
class Instance:
    name: Ident
    machine: Exp
    kind: Kind
    parameters: tuple[Exp, ...]
    size: tuple[Exp, ...]
    at: Span | None


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    parameters: tuple[Pattern, ...]
    returns: Type
    body: Inst


@dataclass(frozen=True, slots=True)
class LetDecl:
    name: str
    at: Span | None
    body: Inst


@dataclass(frozen=True, slots=True)
class FunDecl:
    name: str
    at: Span | None
    parameters: tuple[Pattern, ...]
    body: Inst


@dataclass(frozen=True, slots=True)
class MachineDecl:
    name: str
    at: Span | None
    kind: Kind
    parameters: tuple[Pattern, ...]
    initialize: Inst | None
    memories: tuple[Memory, ...]
    instances: tuple[Instance, ...]
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class OpenDecl:
    module: str


@dataclass(frozen=True, slots=True)
class Constructor:
    name: str
    arguments: tuple[Type, ...] = ()


@dataclass(frozen=True, slots=True)
class AbstractType:
    pass


@dataclass(frozen=True, slots=True)
class Abbreviation:
    type: Type


@dataclass(frozen=True, slots=True)
class VariantType:
    constructors: tuple[Constructor, ...]


@dataclass(frozen=True, slots=True)
class RecordType:
    fields: tuple[tuple[str, Type], ...]


TypeBody = AbstractType | Abbreviation | VariantType | RecordType


@dataclass(frozen=True, slots=True)
class TypeDecl:
    name: str
    parameters: tuple[str, ...]
    at: Span | None
    body: TypeBody


@dataclass(frozen=True, slots=True)
class TypesDecl:
    types: tuple[TypeDecl, ...]


Decl = LetDecl | FunDecl | MachineDecl | OpenDecl | TypesDecl


@dataclass(frozen=True, slots=True)
class Export:
    """A value that other modules may use, with its type as the compiler inferred it; `doc` is the comment before it."""

    name: str
    kind: Kind
    type: Type
    at: Span | None
    doc: str = ""


# --- names of results ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nameless:
    pass


@dataclass(frozen=True, slots=True)
class Named:
    name: str


@dataclass(frozen=True, slots=True)
class Parts:
    items: tuple[Names, ...]


Names = Nameless | Named | Parts


@dataclass(frozen=True, slots=True)
class Result:
    function: str
    names: Names


@dataclass(frozen=True, slots=True)
class Module:
    producer: str
    name: str
    source: str
    digest: str
    needs: tuple[str, ...]
    exports: tuple[Export, ...]
    declarations: tuple[Decl, ...]
    results: tuple[Result, ...] | None = None
