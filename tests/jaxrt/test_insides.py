"""The module that looks inside JAX: it tells operations by their form, and what it does not know is safe."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from pzjax.jaxrt import insides
from pzjax.jaxrt.insides import (
    Call,
    Choice,
    Opaque,
    Plain,
    Scan,
    Traced,
    UnknownOperation,
    While,
    is_known,
    many_kernels,
    trace,
)
from pzjax.jaxrt.platforms import by_platform
from pzjax.jaxrt.populations.varying import Cause, varying_outputs

ROOT = Path(__file__).parents[2]
LOOKING = re.compile(
    r"jax\.(_src|core|extend|interpreters|experimental\.xla_metadata)|\bfrom jax import .*\b(core|extend)\b"
    r"|make_jaxpr|\.eqns\b|\.jaxpr\b|\.aval\b|\.primitive\b|\bTracer\b"
)


def only(function: Callable[..., Any], *arguments: Any) -> Any:
    """What is in the one operation of a function that is not plain."""
    traced, _ = trace(function, *arguments)
    found = [one.inside for one in traced.equations if one.inside != Plain()]
    assert len(found) == 1
    return found[0]


def test_no_other_module_looks_inside() -> None:
    for folder in ("jaxrt", "stdlib", "cli", "backend"):
        for file in (ROOT / folder).rglob("*.py"):
            if file.name != "insides.py":
                found = LOOKING.search(file.read_text())
                assert found is None, f"{file}: {found and found[0]}"


@pytest.mark.parametrize("constants", [0, 1, 2])
@pytest.mark.parametrize("rows", [0, 1])
def test_a_scan_is_told_by_ranks(constants: int, rows: int) -> None:
    fixed = [jnp.float32(k) for k in range(constants)]

    def loop(fixed: list[Any], start: Any, given: list[Any]) -> Any:
        def step(carry: Any, row: Any) -> Any:
            return [carry[0] + sum([*fixed, *row], jnp.float32(0)), carry[1] * 2], carry[0]

        return lax.scan(step, start, given, length=5, reverse=True)

    start = [jnp.float32(0), jnp.zeros((5, 5))]
    scan = only(loop, fixed, start, [jnp.ones(5)] * rows)
    assert isinstance(scan, Scan)
    assert (scan.constants, scan.carried, scan.length) == (constants, 2, 5)
    assert scan.options["reverse"] is True


def test_a_while_is_told_by_counts() -> None:
    def loop(bound: Any, more: Any, start: Any) -> Any:
        return lax.while_loop(
            lambda c: c[0] < bound, lambda c: (c[0] + more, c[1] * 2), (start, more)
        )

    loop_ = only(loop, 3.0, 1.0, 0.0)
    assert isinstance(loop_, While)
    assert (loop_.test_constants, loop_.body_constants) == (1, 1)


def test_conditionals_and_calls() -> None:
    chosen = only(lambda x: lax.switch(x, [lambda: 1, lambda: 2, lambda: 3]), np.int32(1))
    assert isinstance(chosen, Choice)
    assert (len(chosen.sides), chosen.by_platform) == (3, False)
    chosen = only(lambda x: by_platform(x, cpu=jnp.sin, other=jnp.cos), 1.0)
    assert isinstance(chosen, Choice)
    assert (len(chosen.sides), chosen.by_platform) == (2, True)
    for wrapped, opens in ((jax.jit(jnp.sin), True), (jax.checkpoint(jnp.sin), False)):
        call = only(wrapped, 1.0)
        assert isinstance(call, Call)
        assert call.opens is opens


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x.at[jnp.array([0, 1])].add(1.0),
        lambda x: x.at[jnp.array([0, 1])].apply(jnp.sin),
        lambda x: lax.reduce(x, np.float32(1), lax.mul, (0,)),
        lambda x: lax.reduce_window(x, np.float32(0), lambda a, b: a + b, (2,), (1,), "VALID"),
        lambda x: jnp.cumsum(x) + lax.cummax(x),
        lambda x: jnp.sort(x) + jnp.argmax(x),
        lambda x: jnp.linalg.solve(jnp.eye(3), x),
    ],
)
def test_operations_of_arrays_need_no_warning(function: Callable[..., Any]) -> None:
    traced, _ = trace(function, jnp.ones(3))
    assert varying_outputs(traced, [True]) == [True]
    assert varying_outputs(traced, [False]) == [False]


def test_a_mark_is_the_cause_of_what_comes_from_it() -> None:
    traced, _ = trace(lambda x, y: (insides.marked(x, 7) + 1.0, y, x), 1.0, 1.0)
    assert varying_outputs(traced, [Cause(), Cause(2)]) == [Cause(7), Cause(2), Cause()]
    assert varying_outputs(traced, [False, True]) == [False, True, False]
    assert varying_outputs(traced, [True, False]) == [True, False, True]
    assert [one.mark for one in traced.equations] == [7, None]
    assert insides.marked((2, "length"), 7) == (2, "length")


def unknown(name: str, **params: Any) -> Traced:
    """A function of two inputs with one operation, which holds a function."""
    body = jax.make_jaxpr(lambda x, y: x + y)(1.0, 1.0)
    source = getattr(jax.make_jaxpr(jax.jit(lambda x, y: x + y))(1.0, 1.0), "jaxpr", None)
    assert source is not None
    (call,) = source.eqns
    equation = SimpleNamespace(
        primitive=SimpleNamespace(name=name),
        invars=call.invars,
        outvars=call.outvars,
        params={"body": body, **params},
        effects=frozenset(),
    )
    opened = SimpleNamespace(
        eqns=[equation], invars=source.invars, outvars=call.outvars, constvars=(), effects=()
    )
    return Traced(opened)


@pytest.mark.parametrize("name", ["spin", "scan", "while", "cond"])
def test_what_is_not_known_varies_and_is_named(name: str) -> None:
    insides._warn.cache_clear()
    traced = unknown(name, body=None, some=[jax.make_jaxpr(lambda *x: x)(1.0, 1.0, 1.0)])
    with pytest.warns(UnknownOperation, match=f"{name!r}.*does not know"):
        assert varying_outputs(traced, [True, False]) == [True]
    assert varying_outputs(traced, [False, False]) == [False]
    assert traced.equations[0].inside == Opaque()
    insides._warn.cache_clear()


def test_parameters_that_are_called_otherwise_are_found_by_their_form() -> None:
    (equation,) = unknown("jit").equations
    assert isinstance(equation.inside, Call)


def test_a_value_is_known_until_it_is_traced() -> None:
    seen = []
    jax.jit(lambda x: seen.append((is_known(x), is_known(np.ones(2)))) or x)(1.0)
    assert seen == [(False, True)]
    assert is_known(jnp.ones(2))


def test_a_function_runs_as_it_was_traced() -> None:
    def function(x: Any, n: Any) -> Any:
        y = lax.fori_loop(0, n, lambda i, c: c * 0.5 + x, x)
        return {"a": jax.nn.relu(y), "b": lax.cond(n > 2, jnp.sin, jnp.cos, y)}

    traced, form = trace(function, 1.0, 3)
    assert set(form) == {"a", "b"}
    wanted = jax.tree.leaves(function(2.0, 4))
    np.testing.assert_array_equal(traced(2.0, 4), wanted)
    by_rule = traced.evaluate([2.0, 4], lambda equation, values: equation.run(values))
    np.testing.assert_array_equal(by_rule, wanted)


def test_a_counter_keeps_the_kernels_of_a_loop_apart() -> None:
    def loop(counted: Callable[[Any], Any]) -> Any:
        def once(carried: Any) -> Any:
            count, x = carried
            return counted(count) + 1, jnp.sin(x) * 2

        return jax.jit(lambda x: lax.while_loop(lambda c: c[0] < 5, once, (np.int32(0), x)))

    x = jnp.linspace(0.0, 1.0, 7)
    apart, together = loop(many_kernels), loop(lambda count: count)
    np.testing.assert_allclose(apart(x)[1], together(x)[1], rtol=1e-6)
    assert apart(x)[0] == together(x)[0] == 5
    assert "xla_cpu_small_call" not in apart.lower(x).compile().as_text()
