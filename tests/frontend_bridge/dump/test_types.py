"""How types are written, and that the parser of sources reads the same type back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.source import parse
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import ARROWS, show_size, show_type

INT, A = obc.TypeName(obc.LongName(None, "int")), obc.TypeVar("a")
N, M, ONE = obc.SizeName(obc.Ident("n", 1)), obc.SizeName(obc.Ident("m", 2)), obc.SizeConst(1)


def arrow(left: obc.Type, right: obc.Type, bound: obc.Ident | None = None) -> obc.Type:
    return obc.TypeArrow(obc.Kind.DISCRETE, left, right, bound)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (obc.SizeOp("minus", N, obc.SizeOp("minus", M, ONE)), "n - (m - 1)"),
        (obc.SizeOp("minus", obc.SizeOp("minus", N, M), ONE), "n - m - 1"),
        (obc.SizeOp("plus", N, obc.SizeOp("plus", M, ONE)), "n + (m + 1)"),
    ],
)
def test_sizes_group_to_the_left(size: obc.Size, text: str) -> None:
    assert show_size(size) == text


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (arrow(arrow(INT, A), A), "(int -D-> 'a) -D-> 'a"),
        (arrow(INT, arrow(INT, A)), "int -D-> int -D-> 'a"),
        (arrow(arrow(INT, A), A, obc.Ident("n", 1)), "(n:int -D-> 'a) -D-> 'a"),
        (arrow(obc.TypeProduct((INT, A)), A), "int * 'a -D-> 'a"),
        (obc.TypeProduct((obc.TypeProduct((INT, A)), arrow(A, A))), "(int * 'a) * ('a -D-> 'a)"),
        (obc.TypeArray(obc.TypeArray(INT, ONE), N), "int[1][n]"),
        (obc.TypeArray(obc.TypeProduct((INT, A)), N), "(int * 'a)[n]"),
        (obc.TypeName(obc.LongName("M", "t"), (arrow(A, A),)), "('a -D-> 'a) M.t"),
        (obc.TypeName(obc.LongName("Stdlib", "t"), (arrow(A, A), INT)), "('a -D-> 'a, int) t"),
    ],
)
def test_parentheses_stand_where_they_must(type_: obc.Type, text: str) -> None:
    assert show_type(type_) == text


names = st.builds(obc.LongName, st.sampled_from([None, "M"]), st.sampled_from(["t", "u"]))
sizes = st.recursive(
    st.builds(obc.SizeConst, st.integers(0, 9)) | st.builds(obc.SizeGlobal, names),
    lambda inner: st.builds(obc.SizeOp, st.sampled_from(["plus", "minus"]), inner, inner),
    max_leaves=4,
)
bound = st.none() | st.builds(obc.Ident, st.sampled_from(["n", "m"]), st.just(0))
types = st.recursive(
    st.builds(obc.TypeVar, st.sampled_from("ab")) | st.builds(obc.TypeName, names),
    lambda inner: (
        st.builds(obc.TypeArrow, st.sampled_from([*ARROWS.values()]), inner, inner, bound)
        | st.builds(obc.TypeProduct, st.lists(inner, min_size=2, max_size=3).map(tuple))
        | st.builds(obc.TypeName, names, st.lists(inner, min_size=1, max_size=2).map(tuple))
        | st.builds(obc.TypeArray, inner, sizes)
    ),
    max_leaves=6,
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(types)
def test_the_parser_reads_a_printed_type_back(type_: obc.Type) -> None:
    text = show_type(type_)
    program, faults = parse(f"val x : {text}", "m", interface=True)
    assert not faults, text
    (value,) = program.declarations
    assert isinstance(value, syntax.Value)
    assert value.type.type == type_, text
