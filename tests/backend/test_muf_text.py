"""The readable form of muF: what is printed reads back as an equal module, positions included."""

from __future__ import annotations

import enum
import functools
import math
import re
import sys
import types
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from dumps import SOME, simplified, translated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from muf_text.parser import MufSyntaxError, parse_module
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.printer import print_module
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.deep import run_deep

GOLDEN = Path(__file__).parent / "data" / "golden.muf"


def comes_back(module: muf.Module) -> None:
    text = print_module(module)
    assert text.isascii()
    again = parse_module(text)
    assert repr(again) == repr(module)
    assert print_module(again) == text


def value(exp: muf.Exp, *bindings: muf.Bind) -> muf.Module:
    declaration = muf.Value("v", None, muf.Block(bindings, exp))
    return muf.Module("", "M", "", "", (), (), (declaration,))


def test_golden_text() -> None:
    """Every construct, to be read by a person."""
    text = GOLDEN.read_text()
    assert print_module(parse_module(text)) == text


@pytest.mark.parametrize("name", SOME)
def test_dumps_come_back(name: str) -> None:
    comes_back(translated(name))
    comes_back(simplified(name))


@pytest.mark.parametrize("name", SOME)
def test_lines_are_short(name: str) -> None:
    text = re.sub(r'"(?:[^"\\]|\\.)*"', '""', print_module(simplified(name)))
    assert max(map(len, text.splitlines())) <= 110


# --- names --------------------------------------------------------------------------------------


def test_a_name_shows_its_number_where_two_share_it() -> None:
    one, two, other = muf.Name("x", 1), muf.Name("x", 2), muf.Name("y", 3)
    module = value(
        muf.Tuple((muf.Var(one), muf.Var(two), muf.Var(other), muf.Field(one))),
        *(muf.Bind(muf.PVar(name), muf.Const(obc.Int(0))) for name in (one, two, other)),
    )
    assert "(x.1, x.2, y, state.x)\n  names y.3, state.x.1" in print_module(module)
    comes_back(module)


def test_a_variable_hides_a_global_of_the_module() -> None:
    own = muf.Global(obc.LongName(None, "f"))
    assert print_module(value(own)).endswith("\n  f\n")
    module = value(muf.Call(own, (muf.Var(muf.Name("f", 1)),)))
    assert "this.f f" in print_module(module)
    comes_back(module)


def test_names_without_numbers_get_0_where_they_are_made() -> None:
    (function,) = parse_module("module M fun f x = let y = g x in y").declarations
    x, y = muf.Name("x", 0), muf.Name("y", 0)
    call = muf.Call(muf.Global(obc.LongName(None, "g")), (muf.Var(x),))
    body = muf.Block((muf.Bind(muf.PVar(y), call),), muf.Var(y))
    assert function == muf.Function("f", None, (muf.PVar(x),), body)


# --- random syntax ------------------------------------------------------------------------------

NASTY = ["x", "x'", "X", "+.", "rt", "state", "let", "nan", "any", "this", "_", "", "*)", "`", '"']
NASTY += ["float", "a.1", "-D->", "\\u{41}", "a\nb\x00", "é\U0001f600", "\udcff", "(*", "int"]
# Tuples that are never empty, with the least length that they have.
LEAST = {
    (muf.Call, "arguments"): 1,
    (muf.Types, "types"): 1,
    (obc.VariantType, "constructors"): 1,
    (obc.TypeProduct, "items"): 2,
}
# What ends a branch that is deep enough.
SMALL = {types.NoneType, muf.PWild, muf.PVar, muf.Const, muf.Var, muf.Field, muf.Global, muf.Value}
SMALL |= {obc.TypeVar, obc.SizeConst, obc.Int, obc.Float, obc.String, obc.AbstractType}

sources = st.sampled_from(NASTY) | st.text(max_size=3)
natural = st.integers(0, 3)
labels = st.recursive(sources, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=4)
atoms: dict[Any, st.SearchStrategy[Any]] = {
    typing.get_type_hints(muf.Machine)["labels"]: st.tuples(labels, labels),
    str: sources,
    bytes: st.binary(max_size=3),
    int: st.integers(-2, 2) | st.integers(-(10**20), 10**20),
    bool: st.booleans(),
    float: st.floats(allow_nan=False) | st.just(math.nan),
    types.NoneType: st.none(),
    obc.Span: st.builds(obc.Span, natural, natural, natural, natural),
    obc.Ident: st.builds(obc.Ident, sources, natural),
    obc.Char: st.builds(obc.Char, st.integers(0, 255)),
    # The position of a name belongs to the name.
    muf.Name: st.builds(lambda source, n: muf.Name(source, n, PLACES[n]), sources, natural),
}
PLACES = (None, obc.Span(1, 2, 3, 4), None, obc.Span(5, 6, 7, 8))


@functools.cache
def values(hint: Any, depth: int, least: int = 0) -> st.SearchStrategy[Any]:
    """Values of a type; `least` is the length of a tuple at least."""
    if hint in atoms:
        return atoms[hint]
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        members = typing.get_args(hint)
        small = [member for member in members if member in SMALL]
        return st.one_of([values(one, depth) for one in (not depth and small) or members])
    if typing.get_origin(hint) is tuple:
        match typing.get_args(hint):
            case (member, end) if end is ...:
                most = max(least, 2 if depth else 0)
                return st.lists(values(member, depth), min_size=least, max_size=most).map(tuple)
            case members:
                return st.tuples(*[values(member, depth) for member in members])
    if issubclass(hint, enum.Enum):
        return st.sampled_from(list(hint))
    return st.deferred(lambda: built(hint, depth))


UNWRITTEN = {(muf.Module, "others"), (muf.Module, "refused")}
"""What is known of a module beside its text."""


def built(cls: type, depth: int) -> st.SearchStrategy[Any]:
    fields = {
        name: values(field, max(depth - 1, 0), LEAST.get((cls, name), 0))
        for name, field in typing.get_type_hints(cls).items()
        if (cls, name) not in UNWRITTEN
    }
    if cls is obc.SizeOp:
        fields["op"] = st.sampled_from(["plus", "minus"])
    return st.builds(cls, **fields)


quick = settings(
    derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60
)
WRAPPED: dict[str, Callable[[Any], muf.Module]] = {
    "Exp": value,
    "Pattern": lambda pattern: value(muf.Tuple(()), muf.Bind(pattern, muf.Tuple(()))),
    "Type": lambda type_: value(
        muf.Tuple(()), muf.Bind(muf.PVar(muf.Name("x", 1), type_), muf.Tuple(()))
    ),
    "Decl": lambda declaration: muf.Module("", "M", "", "", (), (), (declaration,)),
}


@pytest.mark.parametrize("union", WRAPPED)
@quick
@given(data=st.data())
def test_random_syntax_comes_back(union: str, data: st.DataObject) -> None:
    hint = obc.Type if union == "Type" else getattr(muf, union)
    comes_back(WRAPPED[union](data.draw(values(hint, 4))))


@quick
@given(module=values(muf.Module, 2))
def test_random_modules_come_back(module: muf.Module) -> None:
    comes_back(module)


@pytest.mark.parametrize("text", NASTY)
def test_strange_names_come_back(text: str) -> None:
    name = obc.LongName(text, text)
    type_ = obc.TypeName(name, (obc.TypeVar(text),))
    exp = muf.With(muf.Constr(name, (muf.Global(name),)), ((name, muf.Var(muf.Name(text, 1))),))
    comes_back(value(exp, muf.Bind(muf.PVar(muf.Name(text, 1), type_), muf.Global(name))))


def test_every_byte_comes_back() -> None:
    comes_back(value(muf.Const(obc.String(bytes(range(256))))))


def nested(levels: int, make: Callable[[muf.Exp], muf.Exp]) -> muf.Module:
    exp: muf.Exp = muf.Var(muf.Name("x", 1))
    for _ in range(levels):
        exp = make(exp)
    return value(exp)


@pytest.mark.parametrize(
    "make",
    [
        lambda exp: muf.Tuple((exp, exp)[:1]),
        lambda exp: muf.Call(muf.Global(obc.LongName("Stdlib", "+")), (X, exp)),
        lambda exp: muf.Call(muf.Global(obc.LongName("Stdlib", "+")), (exp, X)),
        lambda exp: muf.If(X, muf.Block((), X), muf.Block((), exp)),
        lambda exp: muf.If(X, muf.Block((muf.Bind(muf.PWild(), X),), exp), muf.Block((), X)),
    ],
    ids=["tuples", "right operands", "left operands", "else if", "blocks"],
)
def test_deep_modules_come_back(make: Callable[[muf.Exp], muf.Exp]) -> None:
    # Python 3.12 has a limit of its own for calls through C, which nobody can move.
    levels = 150 if sys.version_info[:2] == (3, 12) else 1500
    module = nested(levels, make)
    text = run_deep(lambda: print_module(module))
    assert len(text) < levels * 300  # not quadratic
    again = parse_module(text)
    assert run_deep(lambda: again == module)


X = muf.Var(muf.Name("x", 1))


# --- errors -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: expected `module`, found the end of the text"),
        ("module m", "1:8: expected a name with a capital, found m"),
        (
            "module M\nvall x = 1",
            "2:1: expected a declaration: `fun`, `machine`, `val` or `type`, found vall",
        ),
        ("module M\nval x =\n  f (1, 2", "3:10: expected `,`, found the end of the text"),
        (
            "module M val x = if c then 1 else 2",
            "1:21: expected `cond` or `where` after `if`, found c",
        ),
        ("module M val x = let y = 1 y", "1:29: expected `in`, found the end of the text"),
        ("module M val x = a ? b", "1:20: unexpected character '?'"),
        ('module M val x = #"ab"', '1:18: #"ab" stands for no char'),
        ('module M val x = "\\u{1f600}"', '1:18: expected a string of bytes, found "\\u{1f600}"'),
        ("module M val x = 'a'", "1:18: expected an expression, found '"),
        ("module M fun f (x : ) = 1", "1:21: expected a type, found )"),
        (
            "module M machine m : slow",
            "1:22: expected one of static, anystatic, any, anydiscrete, discrete, continuous, proba, found slow",
        ),
        (
            "module M machine m : discrete method step = return 1",
            "1:38: expected `init`, found step",
        ),
    ],
)
def test_errors_tell_where_and_what(text: str, message: str) -> None:
    with pytest.raises(MufSyntaxError) as caught:
        parse_module(text)
    assert str(caught.value) == message
    assert message.startswith(f"{caught.value.line}:{caught.value.column}: ")
