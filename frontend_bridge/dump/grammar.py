"""The grammar of `frontend_bridge/dump/FORMAT.md` as a table, one line a form.

In: nothing. Out: `DUMP`, the rule of a whole dump, which the reader and the printer follow.
"""

from __future__ import annotations

from dataclasses import dataclass

from pzjax.frontend_bridge.dump import names
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.leaves import AT, BYTES, CHAR, FLOAT, INTEGER, STRING, words
from pzjax.frontend_bridge.dump.schema import (
    Choice,
    Fixed,
    Form,
    Part,
    clause,
    group,
    many,
    maybe,
    some,
)

FORMAT = 1
"""The format of the dumps that this version reads and writes."""

KIND = words("kind", {kind.value: kind for kind in obc.Kind})
CLASS = words("class", {memory.value: memory for memory in obc.MemoryClass})
DIRECTION = words("dir", {"to": True, "downto": False})
TRUTH = words("bool", {"true": True, "false": False})

SIZE = Choice("size", "a size")
TYPE = Choice("type", "a type")
IMMEDIATE = Choice("imm", "a constant")
PATTERN = Choice("pat", "a pattern")
LEFT_VALUE = Choice("lvalue", "a left value")
LEFT_STATE = Choice("lstate", "a place in the state")
EXP = Choice("exp", "an expression")
INST = Choice("inst", "an instruction")
ITEM = Choice("item", "an instruction or a let")

# --- sizes and types ----------------------------------------------------------------------------

SIZE.wrap(INTEGER, obc.SizeConst)
SIZE.add("id", obc.SizeName, name=names.IDENT)
SIZE.add("global", obc.SizeGlobal, name=names.LONG_VALUE)
SIZE.add("plus", obc.SizeOp, op=Fixed("plus"), left=SIZE, right=SIZE)
SIZE.add("minus", obc.SizeOp, op=Fixed("minus"), left=SIZE, right=SIZE)

TYPE.add("tvar", obc.TypeVar, name=names.TYPE_VARIABLE)
TYPE.add("arrow", obc.TypeArrow, kind=KIND, argument=TYPE, result=TYPE, name=maybe(names.IDENT))
TYPE.add("product", obc.TypeProduct, items=many(TYPE))
TYPE.add("name", obc.TypeName, name=names.LONG_TYPE, arguments=many(TYPE))
TYPE.add("array", obc.TypeArray, cell=TYPE, size=SIZE)

# --- constants ----------------------------------------------------------------------------------

IMMEDIATE.add("int", obc.Int, value=INTEGER)
IMMEDIATE.add("int32", obc.Int32, value=INTEGER)
IMMEDIATE.add("float", obc.Float, value=FLOAT)
IMMEDIATE.add("bool", obc.Bool, value=TRUTH)
IMMEDIATE.add("char", obc.Char, code=CHAR)
IMMEDIATE.add("string", obc.String, value=BYTES)
IMMEDIATE.add("unit", obc.Unit)
IMMEDIATE.add("any", obc.Any)

# --- patterns -----------------------------------------------------------------------------------

PATTERN.add("wild", obc.WildPat)
PATTERN.add("ptuple", obc.TuplePat, items=many(PATTERN))
PATTERN.add("pvar", obc.VarPat, name=names.IDENT, type=TYPE)
PATTERN.add("pconst", obc.ConstPat, value=IMMEDIATE)
PATTERN.add("pas", obc.AliasPat, pattern=PATTERN, name=names.IDENT)
PATTERN.add("pconstr0", obc.ConstrPat, constructor=names.LONG_CONSTRUCTOR, arguments=Fixed(()))
PATTERN.add("pconstr1", obc.ConstrPat, constructor=names.LONG_CONSTRUCTOR, arguments=some(PATTERN))
PATTERN.add("por", obc.OrPat, left=PATTERN, right=PATTERN)
PATTERN.add("ptyped", obc.TypedPat, pattern=PATTERN, type=TYPE)
PATTERN.add("precord", obc.RecordPat, fields=many(group(names.LONG_LABEL, PATTERN)))

# --- left values --------------------------------------------------------------------------------

LEFT_VALUE.add("name", obc.LeftName, name=names.IDENT)
LEFT_VALUE.add("lfield", obc.LeftField, record=LEFT_VALUE, label=names.LONG_LABEL)
LEFT_VALUE.add("lindex", obc.LeftIndex, array=LEFT_VALUE, index=EXP)

LEFT_STATE.add("self", obc.StateSelf)
LEFT_STATE.add("lglobal", obc.StateGlobal, name=names.LONG_VALUE)
LEFT_STATE.add("linstance", obc.StateInstance, name=names.IDENT)
LEFT_STATE.add("memory", obc.StateMemory, name=names.IDENT)
LEFT_STATE.add("lfield", obc.StateField, record=LEFT_STATE, label=names.LONG_LABEL)
LEFT_STATE.add("lindex", obc.StateIndex, array=LEFT_STATE, index=EXP)
for _access in obc.Access:
    LEFT_STATE.add(_access.value, obc.StateAccess, memory=LEFT_STATE, access=Fixed(_access))

# --- expressions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Target:
    """Whose method a call calls: the part of a `Call` that has a list of its own in a dump."""

    instance: obc.Ident | None
    indexes: tuple[obc.Exp, ...]


def _build_call(
    method: str, machine: obc.LongName | None, target: _Target, arguments: tuple[obc.Exp, ...]
) -> obc.Call:
    return obc.Call(method, machine, target.instance, target.indexes, arguments)


def _split_call(call: obc.Call) -> tuple[object, ...]:
    return call.method, call.machine, _Target(call.instance, call.indexes), call.arguments


TARGET = Choice("target", "(self) or (instance id exp*)")
TARGET.add("self", _Target, instance=Fixed(None), indexes=Fixed(()))
TARGET.add("instance", _Target, instance=names.IDENT, indexes=many(EXP))

EXP.wrap(IMMEDIATE, obc.Const)
EXP.add("constr0", obc.Constr, constructor=names.LONG_CONSTRUCTOR, arguments=Fixed(()))
EXP.add("constr1", obc.Constr, constructor=names.LONG_CONSTRUCTOR, arguments=some(EXP))
EXP.add("global", obc.Global, name=names.LONG_VALUE)
EXP.add("local", obc.Local, name=names.IDENT)
EXP.add("var", obc.Var, name=names.IDENT, mutable=Fixed(False))
EXP.add("mutvar", obc.Var, name=names.IDENT, mutable=Fixed(True))
EXP.add("state", obc.State, place=LEFT_STATE)
EXP.add("access", obc.ArrayGet, array=EXP, index=EXP)
EXP.add("update", obc.ArrayUpdate, size=SIZE, array=EXP, index=EXP, value=EXP)
EXP.add("slice", obc.ArraySlice, array=EXP, first=SIZE, last=SIZE)
EXP.add("concat", obc.ArrayConcat, left=EXP, left_size=SIZE, right=EXP, right_size=SIZE)
EXP.add("vec", obc.ArrayMake, cell=EXP, size=SIZE)
EXP.add("tuple", obc.Tuple, items=many(EXP))
EXP.add("apply", obc.Apply, function=EXP, arguments=some(EXP))
EXP.add("record", obc.Record, fields=many(group(names.LONG_LABEL, EXP)))
EXP.add("field", obc.RecordGet, record=EXP, label=names.LONG_LABEL)
EXP.add("with", obc.RecordWith, record=EXP, fields=some(group(names.LONG_LABEL, EXP)))
EXP.add("typed", obc.Typed, exp=EXP, type=TYPE)
EXP.add("if", obc.IfExp, condition=EXP, then=EXP, otherwise=EXP)
EXP.add_form(
    Form(
        "call",
        (Part(names.METHOD), maybe(names.LONG_VALUE), Part(TARGET), many(EXP)),
        _build_call,
        _split_call,
    ),
    obc.Call,
)
EXP.add("do", obc.Do, inst=INST)

# --- instructions -------------------------------------------------------------------------------

INST.add("seq", obc.Seq, items=many(ITEM))
INST.add("for", obc.For, up=DIRECTION, index=names.IDENT, first=EXP, last=EXP, body=INST)
INST.add("while", obc.While, condition=EXP, body=INST)
INST.add("match", obc.Match, exp=EXP, cases=some(group(PATTERN, INST, word="case")))
INST.add("when", obc.When, condition=EXP, then=INST, otherwise=maybe(INST))
INST.add("assign", obc.Assign, place=LEFT_VALUE, exp=EXP)
INST.add("set", obc.SetState, place=LEFT_STATE, exp=EXP)
INST.add("exp", obc.Eval, exp=EXP)

ITEM.include(INST)
ITEM.add("let", obc.Let, pattern=PATTERN, exp=EXP, at=AT)
for _word, _mutable in (("letvar", False), ("letmut", True)):
    ITEM.add(
        _word,
        obc.LetVar,
        name=names.IDENT,
        mutable=Fixed(_mutable),
        type=TYPE,
        exp=maybe(EXP),
        at=AT,
    )

# --- machines -----------------------------------------------------------------------------------

_SIZES = maybe(clause("size", some(EXP)), absent=())

MEMORY = Choice("memory", "a memory")
MEMORY.add(
    "memory",
    obc.Memory,
    name=names.IDENT,
    type=TYPE,
    value=maybe(clause("value", EXP)),
    memory_class=maybe(clause("class", CLASS)),
    size=_SIZES,
    at=AT,
)

INSTANCE = Choice("instance", "an instance")
INSTANCE.add(
    "instance",
    obc.Instance,
    name=names.IDENT,
    machine=EXP,
    kind=KIND,
    parameters=clause("params", many(EXP)),
    size=_SIZES,
    at=AT,
)

_PARAMETERS = clause("params", many(PATTERN))

METHOD = Choice("method", "a method")
METHOD.add(
    "method",
    obc.Method,
    name=names.METHOD,
    parameters=_PARAMETERS,
    returns=clause("returns", TYPE),
    body=INST,
)

# --- declarations -------------------------------------------------------------------------------

CONSTRUCTOR = Choice("constr", "a constructor")
CONSTRUCTOR.add("constr0", obc.Constructor, name=names.CONSTRUCTOR, arguments=Fixed(()))
CONSTRUCTOR.add("constr1", obc.Constructor, name=names.CONSTRUCTOR, arguments=some(TYPE))

TYPE_BODY = Choice("body", "the body of a type")
TYPE_BODY.add("abstract", obc.AbstractType)
TYPE_BODY.add("abbrev", obc.Abbreviation, type=TYPE)
TYPE_BODY.add("variant", obc.VariantType, constructors=some(CONSTRUCTOR))
TYPE_BODY.add("record", obc.RecordType, fields=some(group(names.LABEL, TYPE)))

TYPE_DECLARATION = Choice("typedecl", "the declaration of a type")
TYPE_DECLARATION.add(
    "type",
    obc.TypeDecl,
    name=names.TYPE,
    parameters=clause("params", many(names.TYPE_VARIABLE)),
    at=AT,
    body=TYPE_BODY,
)

DECLARATION = Choice("decl", "a declaration")
DECLARATION.add("let", obc.LetDecl, name=names.VALUE, at=AT, body=INST)
DECLARATION.add("fun", obc.FunDecl, name=names.VALUE, at=AT, parameters=_PARAMETERS, body=INST)
DECLARATION.add(
    "machine",
    obc.MachineDecl,
    name=names.VALUE,
    at=AT,
    kind=KIND,
    parameters=_PARAMETERS,
    initialize=maybe(clause("initialize", INST)),
    memories=clause("memories", many(MEMORY)),
    instances=clause("instances", many(INSTANCE)),
    methods=clause("methods", many(METHOD)),
)
DECLARATION.add("open", obc.OpenDecl, module=names.MODULE)
DECLARATION.add("types", obc.TypesDecl, types=some(TYPE_DECLARATION))

EXPORT = Choice("export", "an exported value")
EXPORT.add(
    "val",
    obc.Export,
    name=names.VALUE,
    kind=KIND,
    type=TYPE,
    at=AT,
    doc=maybe(clause("doc", STRING), absent=""),
)

# --- names of results ---------------------------------------------------------------------------

RESULT_NAMES = Choice("names", "the names of a result")
RESULT_NAMES.add("nameless", obc.Nameless)
RESULT_NAMES.add("named", obc.Named, name=names.VALUE)
RESULT_NAMES.add("parts", obc.Parts, items=some(RESULT_NAMES))

RESULT = Choice("result", "the names of a function's result")
RESULT.add("result", obc.Result, function=names.VALUE, names=RESULT_NAMES)

# --- the dump -----------------------------------------------------------------------------------


def _build_module(_format: int, *contents: object) -> obc.Module:
    *before, results, declarations = contents
    return obc.Module(*before, declarations, results)  # type: ignore[arg-type,call-arg]


def _split_module(module: obc.Module) -> tuple[object, ...]:
    return (
        FORMAT,
        module.producer,
        module.name,
        module.source,
        module.digest,
        module.needs,
        module.exports,
        module.results,
        module.declarations,
    )


_CONTENTS = (
    Part(clause("format", INTEGER)),
    Part(clause("producer", STRING)),
    Part(clause("module", names.THIS_MODULE)),
    Part(clause("source", STRING)),
    Part(clause("digest", STRING)),
    Part(clause("needs", many(names.MODULE))),
    Part(clause("exports", many(EXPORT), lines=True)),
    maybe(clause("results", many(RESULT), lines=True)),
    Part(clause("code", many(DECLARATION), lines=True)),
)

DUMP = Choice("dump", "a dump")
DUMP.add_form(
    Form("zelus-dump", _CONTENTS, _build_module, _split_module, lines=True),
    obc.Module,
)
