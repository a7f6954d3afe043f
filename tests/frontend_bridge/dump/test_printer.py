"""The printer: what it prints reads back as an equal module."""

import dataclasses
import enum
import functools
import math
import types
import typing
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.dump.sexp import DumpError

NASTY = [
    "x",
    "x'",
    "+.",
    "|>",
    "class",
    "None",
    "print",
    "nil",
    "t",
    "nan",
    "__import__('os').system('ls')",
    '") (frob "',
    "'\"\\\\\\x41\\n",
    "a\nb\r\tc\x00\x1b\x7f",
    "é→\U0001f600",
    "\udcff\udc80",
    "{x}%s$(ls)`ls`;#",
    "x" * 200,
]
WORDS = ["x", "x'", "class", "print", "nil", "t", "nan", "rt", "A__b", "__1", "x" * 200]
LABELS = ["x", "x'", "class", "print", "nil", "t", "nan", "x" * 200]
OPERATORS = ["+.", "|>", "::", "[]", "~~~", "&"]
CAPITALS = ["X", "None", "Print_a", "M_State_3", "X" * 200]

# --- a strategy for every class of the object code, from its annotations --------------------------

# Tuples that hold one element at least.
NOT_EMPTY = {
    (obc.Parts, "items"),
    (obc.Apply, "arguments"),
    (obc.RecordWith, "fields"),
    (obc.Match, "cases"),
    (obc.TypesDecl, "types"),
    (obc.VariantType, "constructors"),
    (obc.RecordType, "fields"),
}
# What ends a branch that is deep enough.
SMALL = {
    types.NoneType,
    *(obc.TypeVar, obc.SizeConst, obc.WildPat, obc.Local, obc.Seq, obc.LeftName, obc.StateSelf),
    *(obc.Int, obc.Float, obc.Bool, obc.Char, obc.String, obc.Unit, obc.Any),
    *(obc.OpenDecl, obc.AbstractType),
}
DEPTH = 4

integers = st.integers() | st.integers(-(10**40), 10**40)
atoms: dict[type, st.SearchStrategy[Any]] = {
    str: st.sampled_from(WORDS),
    bytes: st.sampled_from(NASTY).map(lambda s: s.encode("utf-8", "surrogateescape")) | st.binary(),
    int: integers,
    bool: st.booleans(),
    float: st.floats(allow_nan=False) | st.just(math.nan),
    types.NoneType: st.none(),
    obc.Ident: st.integers(0, 99).map(lambda n: obc.Ident((WORDS + OPERATORS)[n % 17], n)),
    obc.Char: st.builds(obc.Char, st.integers(0, 255)),
}


@functools.cache
def hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


@functools.cache
def values(hint: Any, depth: int, least: int = 0) -> st.SearchStrategy[Any]:
    """Values of a type; `least` is the length of a tuple at least."""
    if hint in atoms:
        return atoms[hint]
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        members = typing.get_args(hint)
        small = [member for member in members if member in SMALL]
        usable = small if not depth and small else members
        return st.one_of([values(member, depth) for member in usable])
    if typing.get_origin(hint) is tuple:
        match typing.get_args(hint):
            case (member, end) if end is ...:
                most = max(least, 2 if depth > 0 else 0)
                return st.lists(values(member, depth), min_size=least, max_size=most).map(tuple)
            case members:
                return st.tuples(*[values(member, depth) for member in members])
    if issubclass(hint, enum.Enum):
        return st.sampled_from(list(hint))
    return st.deferred(lambda: built(hint, depth))


capitals = st.sampled_from(CAPITALS)
modules = st.none() | capitals.filter(str.isidentifier)


def built(cls: type, depth: int) -> st.SearchStrategy[Any]:
    fields = {
        name: values(field, max(depth - 1, 0), int((cls, name) in NOT_EMPTY))
        for name, field in hints(cls).items()
    }
    if "constructor" in fields:
        fields["constructor"] = st.builds(obc.LongName, modules, capitals)
    if cls is obc.LongName:
        fields["module"] = modules
    if cls is obc.OpenDecl:
        fields["module"] = capitals
    if cls is obc.Constructor:
        fields["name"] = capitals
    if cls is obc.SizeOp:
        fields["op"] = st.sampled_from(["plus", "minus"])
    made = st.builds(cls, **fields)
    return made.map(whole_call) if cls is obc.Call else made


def whole_call(call: obc.Call) -> obc.Call:
    """Only a call of an instance has indexes."""
    return call if call.instance else dataclasses.replace(call, indexes=())


def module(*declarations: obc.Decl, exports: tuple[obc.Export, ...] = ()) -> obc.Module:
    return obc.Module("p", "M", "m.zls", "d", (), exports, declarations)


def comes_back(before: obc.Module) -> None:
    text = print_module(before)
    assert text.isascii()
    after = read_module(text.encode(), "x.dump")
    assert after == before
    assert print_module(after) == text


# --- tests --------------------------------------------------------------------------------------


@pytest.mark.parametrize("union", ["Decl", "Exp", "Item", "Pattern", "Type", "LeftState"])
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=st.data())
def test_printed_modules_read_back(union: str, data: st.DataObject) -> None:
    value = data.draw(values(getattr(obc, union), DEPTH))
    wrap: dict[str, Callable[[], obc.Decl]] = {
        "Decl": lambda: value,
        "Exp": lambda: obc.LetDecl("x", None, obc.Eval(value)),
        "Item": lambda: obc.LetDecl("x", None, obc.Seq((value,))),
        "Pattern": lambda: obc.FunDecl("f", None, (value,), obc.Seq(())),
        "Type": lambda: obc.FunDecl("f", None, (obc.TypedPat(obc.WildPat(), value),), obc.Seq(())),
        "LeftState": lambda: obc.LetDecl("x", None, obc.Eval(obc.State(value))),
    }
    comes_back(module(wrap[union]()))


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(header=st.tuples(*[st.sampled_from(NASTY) | st.text()] * 3), data=st.data())
def test_headers_and_exports_read_back(header: tuple[str, str, str], data: st.DataObject) -> None:
    producer, source, digest = header
    exports = data.draw(values(tuple[obc.Export, ...], 2))
    needs = tuple(data.draw(st.lists(capitals.filter(str.isidentifier))))
    results = data.draw(st.none() | values(tuple[obc.Result, ...], 3))
    comes_back(obc.Module(producer, "a-b é 2", source, digest, needs, exports, (), results))


def named(value: str, constructor: str, label: str, needed: str) -> obc.Module:
    """A module with a name of each of these classes."""
    record = obc.TypeDecl("t", (), None, obc.RecordType(((label, obc.named("float")),)))
    exp = obc.Constr(obc.LongName(None, constructor), (obc.Global(obc.LongName(None, value)),))
    declarations = obc.TypesDecl((record,)), obc.LetDecl("x", None, obc.Eval(exp))
    return obc.Module("p", "M", "m.zls", "d", (needed,), (), declarations)


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("text", NASTY)
def test_names_are_of_their_class(text: str, place: int) -> None:
    names = ["f", "X", "x", "M"]
    names[place] = text
    if text in ([*LABELS, "+.", "|>"], ["None"], LABELS, ["None"])[place]:
        comes_back(named(*names))
        return
    with pytest.raises(DumpError, match="expected the name of"):
        read_module(print_module(named(*names)).encode(), "m.sexp")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1, "0.1"),
        (1.0, "1"),
        (-0.0, "-0"),
        (1e22, "1e+22"),
        (5e-324, "4.94065645841247e-324"),
        (1 / 3, "0.3333333333333333"),
        (math.nextafter(1, 2), "1.0000000000000002"),
        (math.nan, "nan"),
        (-math.inf, "-inf"),
    ],
)
def test_floats_survive(value: float, text: str) -> None:
    before = module(obc.LetDecl("x", None, obc.Eval(obc.Const(obc.Float(value)))))
    assert f'(float "{text}")' in print_module(before)
    comes_back(before)


def test_every_byte_survives() -> None:
    value = obc.Const(obc.String(bytes(range(256))))
    comes_back(module(obc.LetDecl("x", None, obc.Eval(value))))


def test_what_the_grammar_lacks_is_refused() -> None:
    unit = obc.Const(obc.Unit())
    with pytest.raises(ValueError, match=r"nothing for \(case pat inst\)\+"):
        print_module(module(obc.LetDecl("x", None, obc.Match(unit, ()))))
    with pytest.raises(ValueError, match="Let is not an instruction"):
        print_module(module(obc.LetDecl("x", None, obc.Let(obc.WildPat(), unit))))  # type: ignore[arg-type]
