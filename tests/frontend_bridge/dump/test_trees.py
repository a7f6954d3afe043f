"""The one walk over trees: what is a part, in which order, and what a copy keeps."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf import walk
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees, classes
from pzjax.frontend_bridge.dump.types import TYPES, instance


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str


@dataclass(frozen=True, slots=True)
class Fork:
    sides: tuple[tuple[str, Leaf | Fork], ...]
    last: Leaf | Fork | None
    other: obc.Ident


TREES = Trees(Leaf, Fork)
A, B, C = map(Leaf, "abc")
NAME = obc.Ident("x", 1)
INNER = Fork((("l", B),), None, NAME)
TREE = Fork((("l", A), ("r", INNER)), C, NAME)


def test_parts_are_the_nodes_in_fields_and_tuples_in_their_order() -> None:
    assert TREES.parts(TREE) == [A, INNER, C]
    assert list(TREES.all(TREE)) == [TREE, A, INNER, B, C]
    assert list(TREES.all((C, INNER))) == [C, INNER, B]


def test_a_copy_keeps_what_nothing_changes_in() -> None:
    made = TREES.rewritten(TREE, {C: A}.get)
    assert made == Fork((("l", A), ("r", INNER)), A, NAME)
    assert made.sides is TREE.sides
    assert TREES.rewritten(TREE, lambda _node: None) is TREE
    assert TREES.rewritten((B, INNER), {B: C}.get) == (C, Fork((("l", C),), None, NAME))


def test_what_a_change_gives_is_not_gone_into() -> None:
    assert TREES.rewritten(TREE, {INNER: Fork((), INNER, NAME)}.get).sides[1][1].last is INNER


def test_an_unknown_class_is_no_node() -> None:
    with pytest.raises(KeyError):
        TREES.parts(NAME)


def test_type_variables_are_replaced_at_once() -> None:
    a, b = obc.TypeVar("a"), obc.TypeVar("b")
    arrow = obc.TypeArrow(obc.Kind.ANY, obc.TypeProduct((a, b)), obc.TypeArray(a, obc.SizeConst(2)))
    made = instance(arrow, {"a": b, "b": a})
    assert list(TYPES.all(made))[2:4] == [b, a]


@pytest.mark.parametrize(
    ("trees", "module", "unions"),
    [
        (syntax.NODES, syntax, (syntax.Exp, syntax.Equation, syntax.Condition, syntax.Pattern)),
        (NODES, kernel, (kernel.Exp, kernel.Eq, kernel.Condition)),
        (walk.NODES, muf, (muf.Exp,)),
    ],
)
def test_all_classes_of_a_syntax_are_nodes(trees: Trees, module: object, unions: tuple) -> None:
    known = set(trees._contents)
    assert all(set(union.__args__) <= known for union in unions)
    assert known <= set(classes(module))
