"""The object code of the Zelus compiler as frozen data classes.

One class a constructor of the grammar in `frontend_bridge/dump/FORMAT.md`; the unions at the end of each
section (`Exp`, `Inst`, `Pattern`, ...) are what a `match` must exhaust. The reader makes these, the
printer writes them back, the translation to muF consumes them. Nothing here has behaviour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from struct import pack

# --- names and positions ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ident:
    """A local identifier: its name in the source and the number that makes it unique."""

    source: str
    number: int


@dataclass(frozen=True, slots=True)
class LongName:
    """A global name; `module` is None for a name of the module itself."""

    module: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """A range of the Zelus source: lines from 1, columns from 0, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Kind(Enum):
    """The kind of a function or of an arrow."""

    STATIC = "static"
    ANYSTATIC = "anystatic"
    ANY = "any"
    ANYDISCRETE = "anydiscrete"
    DISCRETE = "discrete"
    CONTINUOUS = "continuous"
    PROBA = "proba"


# --- sizes and types ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SizeConst:
    value: int


@dataclass(frozen=True, slots=True)
class SizeName:
    name: Ident


@dataclass(frozen=True, slots=True)
class SizeGlobal:
    name: LongName


@dataclass(frozen=True, slots=True)
class SizeOp:
    op: str  # "plus" or "minus"
    left: Size
    right: Size


Size = SizeConst | SizeName | SizeGlobal | SizeOp


@dataclass(frozen=True, slots=True)
class TypeVar:
    name: str


@dataclass(frozen=True, slots=True)
class TypeArrow:
    kind: Kind
    argument: Type
    result: Type
    name: Ident | None = None  # the size that the result depends on


@dataclass(frozen=True, slots=True)
class TypeProduct:
    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class TypeName:
    name: LongName
    arguments: tuple[Type, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeArray:
    cell: Type
    size: Size


Type = TypeVar | TypeArrow | TypeProduct | TypeName | TypeArray


def named(name: str) -> Type:
    """A type of the standard library by its name."""
    return TypeName(LongName("Stdlib", name))


# --- constants ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Int:
    value: int


@dataclass(frozen=True, slots=True)
class Int32:
    value: int


@dataclass(frozen=True, slots=True, eq=False)
class Float:
    """A float; equal to another one if it has the same bits, so that 0.0 is not -0.0."""

    value: float

    def __eq__(self, other: object) -> bool:
        """Compares bits."""
        return isinstance(other, Float) and pack("d", self.value) == pack("d", other.value)

    def __hash__(self) -> int:
        """Hashes bits."""
        return hash(pack("d", self.value))


@dataclass(frozen=True, slots=True)
class Bool:
    value: bool


@dataclass(frozen=True, slots=True)
class Char:
    code: int


@dataclass(frozen=True, slots=True)
class String:
    value: bytes


@dataclass(frozen=True, slots=True)
class Unit:
    pass


@dataclass(frozen=True, slots=True)
class Any:
    """A value that nobody may look at: the content of a memory before its first write."""


Immediate = Int | Int32 | Float | Bool | Char | String | Unit | Any


# --- patterns -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WildPat:
    pass


@dataclass(frozen=True, slots=True)
class TuplePat:
    items: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class VarPat:
    name: Ident
    type: Type


@dataclass(frozen=True, slots=True)
class ConstPat:
    value: Immediate


@dataclass(frozen=True, slots=True)
class AliasPat:
    pattern: Pattern
    name: Ident


@dataclass(frozen=True, slots=True)
class ConstrPat:
    """A constructor; `arguments` is empty for a constant one."""

    constructor: LongName
    arguments: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class OrPat:
    left: Pattern
    right: Pattern


@dataclass(frozen=True, slots=True)
class TypedPat:
    pattern: Pattern
    type: Type


@dataclass(frozen=True, slots=True)
class RecordPat:
    fields: tuple[tuple[LongName, Pattern], ...]


Pattern = (
    WildPat | TuplePat | VarPat | ConstPat | AliasPat | ConstrPat | OrPat | TypedPat | RecordPat
)


# --- left values --------------------------------------------------------------------------------


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


# --- expressions --------------------------------------------------------------------------------


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


# --- instructions -------------------------------------------------------------------------------


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


# --- machines and declarations ------------------------------------------------------------------


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
    """A value that other modules may use, with its type as the compiler inferred it."""

    name: str
    kind: Kind
    type: Type
    at: Span | None


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
