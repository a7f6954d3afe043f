"""Bounded lists and the module `List` against Python lists, under jit and vmap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import jax
import jax.numpy as jnp
import pytest
from pzjax.jaxrt import configure_lists, lists, printing
from pzjax.jaxrt.control import formed
from pzjax.jaxrt.forms import Applied, Float, Int, Opaque
from pzjax.jaxrt.function import keyed
from pzjax.jaxrt.lists import BoundedList, cons, list_overflow, nil
from pzjax.jaxrt.placeholder import PLACEHOLDER, settle
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import list as List
from pzjax.stdlib import random as Random
from pzjax.stdlib import stdlib as Stdlib

LONG = [3, 1, 4, 1, 5, 9, 2, 6]
SMALLEST = jnp.iinfo(jnp.int64).min


def make(values: Any) -> BoundedList:
    made = nil()
    for value in reversed(values):
        made = cons(make(value) if isinstance(value, list) else value, made)
    return made


def read(value: Any) -> Any:
    """The Python value of a value; a list that overflowed is an error."""
    if isinstance(value, BoundedList):
        assert not jnp.any(value.overflow)
        cells = range(int(value.length))
        return [read(jax.tree.map(lambda leaf, i=i: leaf[i], value.items)) for i in cells]
    if isinstance(value, tuple):
        return tuple(map(read, value))
    return value.item() if hasattr(value, "item") else value


@pytest.fixture(params=["jit", "vmap"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Run a function: compiled, for one copy or for two at once."""

    def run(function: Callable[..., Any], *arguments: Any) -> Any:
        if request.param == "jit":
            return read(jax.jit(function)(*arguments))
        both = jax.tree.map(lambda leaf: jnp.stack([jnp.asarray(leaf)] * 2), arguments)
        value = jax.jit(jax.vmap(function))(*both)
        return read(jax.tree.map(lambda leaf: leaf[1], value))

    return run


@pytest.fixture
def small() -> Iterator[None]:
    """Room for two elements."""
    configure_lists(capacity=2)
    yield
    configure_lists(capacity=16)


ONE_LIST = [
    ("length", List.length, len),
    ("hd", List.hd, lambda v: v[0]),
    ("tl", List.tl, lambda v: v[1:]),
    ("nth", lambda v: List.nth(v, 3), lambda v: v[3]),
    ("rev", List.rev, lambda v: v[::-1]),
    ("cons", List.cons(7), lambda v: [7, *v]),
    ("map", List.map_(lambda x: x * x), lambda v: [x * x for x in v]),
    ("mapi", List.mapi(lambda i: lambda x: 10 * x + i), lambda v: [10 * x + i for i, x in enumerate(v)]),
    ("rev_map", List.rev_map(lambda x: -x), lambda v: [-x for x in v[::-1]]),
    ("fold_left", lambda v: List.fold_left(Stdlib.op_minus, 100, v), lambda v: 100 - sum(v)),
    ("fold_right", lambda v: List.fold_right(Stdlib.op_minus, v, 0), lambda v: sum(v[::2]) - sum(v[1::2])),
    ("for_all", List.for_all(lambda x: x < 9), lambda v: all(x < 9 for x in v)),
    ("exists", List.exists(lambda x: x > 8), lambda v: any(x > 8 for x in v)),
    ("mem", List.mem(4), lambda v: 4 in v),
    ("not mem", List.mem(0), lambda v: 0 in v),
    ("find", List.find(lambda x: x > 4), lambda v: next(x for x in v if x > 4)),
    ("filter", List.filter_(lambda x: x > 2), lambda v: [x for x in v if x > 2]),
    ("find_all", List.find_all(lambda x: x > 99), lambda v: []),
    ("partition", List.partition(lambda x: x > 2), lambda v: ([x for x in v if x > 2], [x for x in v if x <= 2])),
    ("sort", List.sort(Stdlib.compare), sorted),
    ("descending", List.fast_sort(lambda a: lambda b: b - a), lambda v: sorted(v, reverse=True)),
    ("sort_uniq", List.sort_uniq(Stdlib.compare), lambda v: sorted(set(v))),
    ("compare_length_with", lambda v: List.compare_length_with(v, 5), lambda v: (len(v) > 5) - (len(v) < 5)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "ours", "theirs"), ONE_LIST, ids=[case[0] for case in ONE_LIST])
def test_one_list(
    run: Callable[..., Any], name: str, ours: Callable[..., Any], theirs: Callable[..., Any]
) -> None:
    assert run(ours, make(LONG)) == theirs(LONG)


TWO_LISTS = [
    ("append", List.append, lambda a, b: a + b),
    ("rev_append", List.rev_append, lambda a, b: a[::-1] + b),
    ("combine", List.combine, lambda a, b: list(zip(a, b, strict=True))),
    ("split", lambda a, b: List.split(List.combine(a, b)), lambda a, b: (a, b)),
    ("map2", List.map2(Stdlib.op_minus), lambda a, b: [x - y for x, y in zip(a, b, strict=True)]),
    ("rev_map2", List.rev_map2(Stdlib.op_plus), lambda a, b: [x + y for x, y in zip(a, b, strict=True)][::-1]),
    ("fold_left2", List.fold_left2(lambda s: lambda x: lambda y: s + x * y, 0), lambda a, b: 3 + 10 + 56),
    ("fold_right2", lambda a, b: List.fold_right2(lambda x: lambda y: lambda s: x - y - s, a, b, 0), lambda a, b: -4),
    ("exists2", List.exists2(lambda x: lambda y: x > y), lambda a, b: True),
    ("merge", List.merge(Stdlib.compare), lambda a, b: sorted(a + b)),
    ("compare_lengths", List.compare_lengths, lambda a, b: 0),
]  # fmt: skip


@pytest.mark.parametrize(("name", "ours", "theirs"), TWO_LISTS, ids=[case[0] for case in TWO_LISTS])
def test_two_lists(
    run: Callable[..., Any], name: str, ours: Callable[..., Any], theirs: Callable[..., Any]
) -> None:
    left, right = [1, 5, 8], [3, 2, 7]
    if name == "merge":
        right.sort()
    assert run(ours, make(left), make(right)) == theirs(left, right)


def test_lists_of_lists(run: Callable[..., Any]) -> None:
    values = [[1, 2], [], [3, 4, 5], [6]]
    assert run(List.concat, make(values)) == [1, 2, 3, 4, 5, 6]
    assert run(List.map_(List.length), make(values)) == [2, 0, 3, 1]
    assert run(lambda v: List.nth(v, 2), make(values)) == [3, 4, 5]
    assert run(List.map_(List.rev), make(values)) == [[2, 1], [], [5, 4, 3], [6]]


def test_pairs(run: Callable[..., Any]) -> None:
    pairs = make([(1, 1.5), (2, 2.5), (1, 3.5)])
    assert run(List.assoc(2), pairs) == 2.5
    assert run(List.mem_assoc(3), pairs) is False
    assert run(List.remove_assoc(1), pairs) == [(2, 2.5), (1, 3.5)]
    there = run(lambda p: List.assoc_opt(1, p).tag, pairs)
    assert there == Stdlib.Some.number
    assert run(lambda p: List.assoc_opt(7, p).tag, pairs) == Stdlib.None_.tag


def test_options() -> None:
    found = List.find_opt(lambda x: x > 4, make(LONG))
    assert (read(found.tag), read(Stdlib.Some.argument(found, 0))) == (1, 5)
    assert read(List.find_opt(lambda x: x > 9, make(LONG)).tag) == 0
    assert read(List.nth_opt(make(LONG), 20).tag) == 0
    assert read(List.nth_opt(nil(), 0).tag) == 0


def test_stable_sort_keeps_equal_elements_in_order(run: Callable[..., Any]) -> None:
    pairs = [(2, 0), (1, 1), (2, 2), (1, 3)]
    by_first = List.stable_sort(lambda a: lambda b: a[0] - b[0])
    assert run(by_first, make(pairs)) == [(1, 1), (1, 3), (2, 0), (2, 2)]


def test_comparison_is_lexicographic() -> None:
    def order(left: list[int], right: list[int]) -> int:
        return int(lists.compared(make(left), make(right), Stdlib.compare))

    assert order([2], [1, 5]) == 1
    assert order([1, 2], [1, 2, 0]) == -1
    assert order([1, 2], [1, 2]) == 0
    assert order([], [1]) == -1


# --- capacity and failure -----------------------------------------------------------------------


@pytest.mark.usefixtures("small")
def test_literals_get_room_in_whole_capacities() -> None:
    assert make([1]).capacity == 2
    assert make([1, 2, 3]).capacity == 4
    assert read(make([1, 2, 3])) == [1, 2, 3]
    assert read(make([[1, 2, 3], [4]])) == [[1, 2, 3], [4]]
    assert read(List.append(make([1, 2]), make([3]))) == [1, 2, 3]


@pytest.mark.usefixtures("small")
def test_a_full_list_reports() -> None:
    push = jax.jit(cons)
    one = push(1, make([0]))
    assert not list_overflow({"some": one})
    two = push(2, one)
    assert list_overflow({"some": (1.0, two)})
    assert two.items.tolist() == [2, 1]
    assert List.length(two) == SMALLEST
    assert list_overflow(List.map_(lambda x: x, two))
    assert jnp.isnan(List.fold_left(Stdlib.op_plus_dot, 0.0, List.map_(Stdlib.float_, two)))


def test_exceptions_of_ocaml_poison() -> None:
    one = make([1.5])
    assert jnp.isnan(jax.jit(List.hd)(jax.jit(List.tl)(one)))
    assert jnp.isnan(jax.jit(lambda v: List.nth(v, 3))(one))
    assert List.nth(make([1]), -1) == SMALLEST
    assert list_overflow(jax.jit(lambda v: List.tl(List.tl(v)))(one))
    assert list_overflow(List.combine(one, make([1, 2])))
    assert jnp.isnan(List.find(lambda x: x > 2, one))
    assert jnp.isnan(List.assoc(3, make([(1, 2.0)])))


def test_a_memory_that_grows_settles() -> None:
    def step(state: BoundedList) -> BoundedList:
        return cons(List.length(state), state)

    state = settle(step, nil())
    state, _ = jax.lax.scan(lambda s, _: (step(s), None), jax.tree.map(jnp.asarray, state), None, 3)
    assert read(state) == [2, 1, 0]


def test_a_memory_takes_its_form_from_its_type() -> None:
    value = formed(PLACEHOLDER, Applied(lists.List, (Int,)))
    assert (value.capacity, List.hd(value), List.length(value)) == (16, SMALLEST, 0)
    inner = formed(PLACEHOLDER, Applied(lists.List, ((Float, Applied(lists.List, (Int,))),)))
    assert inner.items[1].items.shape == (16, 16)
    assert formed(nil(), Applied(lists.List, (Opaque,))).formless


@pytest.mark.parametrize("capacity", [0, -3])
def test_a_capacity_is_positive(capacity: int) -> None:
    with pytest.raises(ValueError, match="room for one element"):
        configure_lists(capacity=capacity)


# --- effects ------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
def test_effects_happen_in_order_for_real_elements(wrap: Callable[..., Any]) -> None:
    printed: list[str] = []

    def program(values: BoundedList) -> tuple[()]:
        List.iter_(Stdlib.print_int, values)
        List.map_(Stdlib.print_int, values)
        return List.iter2(lambda a: lambda b: Stdlib.print_int(a * b), values, values)

    with printing.redirected(lambda characters, _: printed.append(characters)):
        wrap(program)(make([1, 2, 3]))
    assert "".join(printed) == "123123149"


def test_each_element_draws_for_itself() -> None:
    draw = keyed(Random.float_, as_key(0))
    drawn = read(List.map_(draw, make([1.0] * 5)))
    assert len(set(drawn)) == 5
    total = List.fold_left(lambda s: lambda x: s + x, 0.0, List.map_(draw, make([1.0] * 5)))
    assert total == pytest.approx(sum(drawn))


def test_gradients_go_through_folds() -> None:
    def loss(values: jax.Array) -> jax.Array:
        made = cons(values[0], cons(values[1], nil()))
        return List.fold_left(lambda s: lambda x: s + x**3, 0.0, made)

    assert jax.grad(loss)(jnp.array([2.0, 3.0])).tolist() == [12.0, 27.0]
