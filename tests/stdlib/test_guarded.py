"""Models that draw under a condition, or outside of a domain: they end, and say so where nothing is left.

A population computes all the branches of a particle with the parameters that it has, whatever branch it
takes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt.inference.particles import failures

HEAD = "open Probzelus\nopen Distribution\nopen Infer_pf\n"
STEPS = 5
PARTICLES = 100

DRAWS = [
    "sample (gaussian (0.0, x))",
    "sample (normal (0.0, x))",
    "sample (lognormal (0.0, x))",
    "sample (gamma (x, 1.0))",
    "sample (beta (x, 2.0))",
    "sample (exponential (x +. 0.1))",
    "sample (student_t (0.0, 1.0, x +. 3.0))",
    "sample (uniform_float (0.0, x))",
    "(if sample (bernoulli (min x 1.0)) then 1.0 else 0.0)",
    "float (sample (binomial (truncate (10.0 *. x), min x 1.0)))",
    "float (sample (negative_binomial (3, min (x +. 0.1) 1.0)))",
    "float (sample (beta_binomial (truncate (10.0 *. x), x +. 0.1, 1.0)))",
    "float (sample (uniform_int (0, truncate (10.0 *. x))))",
    "float (sample (poisson x))",
    "float (sample (categorical (Array.of_list [x; 1.0])))",
    "Array.get (sample (dirichlet (Array.of_list [x; 1.0]))) 0",
]
"""What is drawn where x > 0; elsewhere the parameters are mostly outside of the domain."""


def equations(draws: dict[str, str]) -> str:
    return " and ".join(f"{name} = {drawn}" for name, drawn in draws.items())


def by_if(draws: dict[str, str]) -> str:
    return equations({name: f"if x > 0.0 then {drawn} else 0.0" for name, drawn in draws.items()})


def by_match(draws: dict[str, str]) -> str:
    none = equations(dict.fromkeys(draws, "0.0"))
    return f"match x > 0.0 with | true -> do {equations(draws)} done | false -> do {none} done end"


def by_present(draws: dict[str, str]) -> str:
    # The value of the signal is x, known by its name where the signal is present.
    none = equations(dict.fromkeys(draws, "0.0"))
    return (
        "present (x > 0.0) -> do emit s = x done "
        f"and present s(x) -> do {equations(draws)} done else do {none} done"
    )


def by_automaton(draws: dict[str, str]) -> str:
    none = equations(dict.fromkeys(draws, "0.0"))
    return (
        f"automaton | Off -> do {none} unless (x > 0.0) then On "
        f"| On -> do {equations(draws)} unless (x <= 0.0) then Off end"
    )


BRANCHES = {"if": by_if, "match": by_match, "present": by_present, "automaton": by_automaton}


def program(*branches: str, names: dict[str, str]) -> str:
    """A model whose draws are under conditions, and the inference of it."""
    result = ", ".join(names)
    total = " +. ".join(names)
    return f"""{HEAD}
let proba m y = ({result}) where
  rec x = sample (gaussian (0.0, 1.0))
  and {" and ".join(branches)}
  and () = observe (gaussian ({total}, 100.0), y)
let node main y = infer {PARTICLES} m y
"""


def after_steps(source: str, folder: Path, name: str = "main") -> tuple[Any, Any]:
    """The posteriors of some steps, and whether some inference has failed after each."""
    path = folder / "program.zls"
    path.write_text(source)
    node = getattr(load(path), name)

    def step(state: Any, y: Any) -> Any:
        state, posterior = node.step(state, y)
        return state, (posterior, failures(state))

    run = jax.jit(lambda state, ys: jax.lax.scan(step, state, ys)[1])
    posteriors, failed = run(node.init(0), jnp.full(STEPS, 0.5))
    return posteriors, np.asarray(failed)


def check_ends_with_finite_means(source: str, folder: Path) -> None:
    posteriors, failed = after_steps(source, folder)
    assert not failed.any()
    for mean in jax.vmap(lambda posterior: posterior.mean())(posteriors):
        assert np.isfinite(mean).all()


@pytest.mark.slow
def test_all_families_under_some_condition(tmp_path: Path) -> None:
    names = {f"r{i}": drawn for i, drawn in enumerate(DRAWS)}
    shares = [dict(list(names.items())[i :: len(BRANCHES)]) for i in range(len(BRANCHES))]
    branches = [make(own) for make, own in zip(BRANCHES.values(), shares, strict=True)]
    check_ends_with_finite_means(program(*branches, names=names), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("branch", BRANCHES)
def test_all_families_under_each_condition(branch: str, tmp_path: Path) -> None:
    names = {f"r{i}": drawn for i, drawn in enumerate(DRAWS)}
    check_ends_with_finite_means(program(BRANCHES[branch](names), names=names), tmp_path)


MEANT = {
    "bernoulli p": True,
    "uniform_int (0, int_of_float p)": True,
    "weighted_list [(p, 1); (0.5, 2)]": True,
    "gaussian (p, 1.0)": False,
    "binomial (int_of_float p, 0.5)": True,
    "negative_binomial (1, p)": True,
    "beta_binomial (2, p, 1.0)": True,
    "poisson p": True,
    "categorical (Array.of_list [p; 0.5])": True,
    "poisson (if p > 0.0 then p else 1.0)": False,
}
"""Draws that are none of floats, and whether they fail where p is negative."""


@pytest.mark.parametrize("some", [4, pytest.param(len(MEANT), marks=pytest.mark.slow)])
def test_a_draw_that_cannot_be_nan_fails_outside_of_its_domain(tmp_path: Path, some: int) -> None:
    # The first parameter is right at the first step only; the last draw is guarded, and not used by others.
    draws = dict([*MEANT.items()][:some])
    nodes = [f"let proba m{i} p = sample ({law})" for i, law in enumerate(draws)]
    nodes.append("let proba guarded p = if p > 0.0 then sample (poisson p) else 0")
    models = [*(f"m{i}" for i in range(len(draws))), "guarded"]
    infers = ", ".join(f"infer 3 {model} p" for model in models)
    path = tmp_path / "program.zls"
    path.write_text("\n".join([HEAD, *nodes, f"let node main p = ({infers})"]))
    node = load(path).main
    step = jax.jit(node.step)
    state, inside = step(node.init(0), jnp.float32(1.0))
    _, outside = step(state, jnp.float32(-1.0))
    assert [bool(one.failed) for one in inside] == [False] * len(models)
    assert [bool(one.failed) for one in outside] == [*draws.values(), False]


def test_a_float_drawn_outside_of_its_domain_counts_though_nobody_uses_it(tmp_path: Path) -> None:
    # The first parameters are right at the first step only; a constant scale is not looked at, whatever the mean.
    laws = {
        "gaussian (0.0, p)": True,
        "gaussian (1.0, 1.0) -> gaussian (1.0, p)": True,
        "if q > 5.0 then gaussian (0.0, 1.0) else uniform_float (0.0, p)": True,
        "gaussian (nan *. q, 2.0)": False,
        "gaussian (0.0, if p > 0.0 then p else 1.0)": False,
    }
    nodes = [f"let proba m{i} (p, q) = sample ({law})" for i, law in enumerate(laws)]
    nodes.append("let proba guarded (p, q) = if p > 0.0 then sample (gamma (p, 1.0)) else 0.0")
    models = [*(f"m{i}" for i in range(len(laws))), "guarded"]
    infers = ", ".join(f"infer 3 {model} (p, q)" for model in models)
    path = tmp_path / "program.zls"
    path.write_text("\n".join([HEAD, *nodes, f"let node main (p, q) = ({infers})"]))
    node = load(path).main
    step = jax.jit(node.step)
    state, inside = step(node.init(0), (1.0, 1.0))
    _, outside = step(state, (-1.0, 1.0))
    assert [bool(one.failed) for one in inside] == [False] * len(models)
    assert [bool(one.failed) for one in outside] == [*laws.values(), False]


def test_a_shape_that_walks_below_zero_fails(tmp_path: Path) -> None:
    # Of 100 particles some are below zero at the first step: their draw is NaN, and so is the evidence.
    source = f"""{HEAD}
let proba m y = r where
  rec x = sample (gaussian (1.0 fby x, 1.0))
  and r = sample (gamma (x, 1.0))
  and () = observe (gaussian (r, 1.0), y)
let node main y = infer {PARTICLES} m y
"""
    posteriors, failed = after_steps(source, tmp_path)
    assert failed[0]
    np.testing.assert_array_equal(posteriors.failed, failed)
    drawn = np.asarray(posteriors.values.tree)
    assert np.isnan(drawn[0]).any()
    assert (drawn[0][~np.isnan(drawn[0])] > 0).all()


OBSERVED = [
    "bernoulli (p +. 1.0), true",
    "categorical (Array.of_list [0.0; -. p]), 0",
    "gamma (-. p, 1.0), 0.5",
    "binomial (-2, p), 1",
    "exponential (-. p), 0.5",
    "beta (-. p, 1.0), 0.5",
    "gamma (1.0, -. p), 0.5",
    "poisson (-. p), 3",
    "binomial (5, 1.0 +. p), 3",
    "student_t (0.0, 1.0, -. p), 0.5",
    "lognormal (0.0, -. p), 0.5",
    "gaussian (0.0, -. p), 0.5",
    "uniform_int (5, 2), 3",
    "uniform_float (1.0, 0.0), 0.5",
]
"""What no particle can have observed, with p between 0 and 1."""


@pytest.mark.parametrize("some", [4, pytest.param(len(OBSERVED), marks=pytest.mark.slow)])
def test_an_observation_of_no_distribution_fails(tmp_path: Path, some: int) -> None:
    models = "".join(
        f"let proba m{i} () = p where rec p = sample (uniform_float (0.1, 0.9)) "
        f"and () = observe ({observed})\nlet node n{i} () = infer 10 m{i} ()\n"
        for i, observed in enumerate(OBSERVED[:some])
    )
    path = tmp_path / "program.zls"
    path.write_text(HEAD + models)
    module = load(path)
    nodes = [getattr(module, f"n{i}") for i in range(some)]

    @jax.jit
    def steps() -> Any:
        return [node.step(node.init(0), ())[1] for node in nodes]

    for posterior, observed in zip(steps(), OBSERVED[:some], strict=True):
        assert posterior.failed, observed
        assert np.isnan(posterior.log_evidence), observed


# name of the family, parameters: each was drawn from by a program of a user; floats unless they are counts.
DRAWN = [
    *[
        "gaussian (0.0, -1.0)",
        "gaussian (0.0, nan)",
        "lognormal (0.0, -1.0)",
        "lognormal (nan, 1.0)",
    ],
    *["gamma (-1.0, 1.0)", "gamma (0.0, 1.0)", "gamma (nan, 1.0)", "gamma (infinity, 1.0)"],
    *["gamma (1.0, 0.0)", "gamma (1.0, -1.0)", "gamma (1.0, nan)"],
    *["beta (0.0, 0.0)", "beta (-1.0, 2.0)", "beta (nan, 1.0)", "beta (infinity, 1.0)"],
    *["beta (1.0, nan)", "exponential 0.0", "exponential (-1.0)", "uniform_float (2.0, 1.0)"],
    *["student_t (0.0, 1.0, 0.0)", "student_t (0.0, 1.0, -2.0)", "student_t (0.0, 1.0, infinity)"],
    *["student_t (0.0, 1.0, nan)", "student_t (0.0, -1.0, 3.0)"],
]
EXTREME = [
    *["gamma (1e300, 1.0)", "gamma (1e-300, 1.0)", "beta (1e300, 1e300)", "beta (1e-300, 1e-300)"],
    "student_t (0.0, 1.0, 1e-300)",
]
# With the least and the greatest value that may come.
COUNTED = {
    "binomial (4611686018427387903, 0.5)": (0, 4611686018427387903),
    "binomial (1000000, 1e-300)": (0, 0),
    "binomial (1000000, -0.0)": (0, 0),
    "binomial (-3, 0.5)": (0, 0),
    "binomial (3, 1.5)": (0, 3),
    "binomial (3, nan)": (0, 3),
    "negative_binomial (3, -0.5)": (0, 0),
    "negative_binomial (3, 1.5)": (0, 0),
    "negative_binomial (3, nan)": (0, 0),
    "negative_binomial (-1, 0.5)": (0, 0),
    "negative_binomial (3, 0.0)": (0, 0),
    "beta_binomial (5, -1.0, 1.0)": (0, 5),
    "beta_binomial (5, nan, 1.0)": (0, 5),
    "beta_binomial (3, 0.0, 0.0)": (0, 3),
    "uniform_int (5, 2)": (5, 5),
    "uniform_int (-4611686018427387903 - 1, 4611686018427387903)": (-(2**62), 2**62 - 1),
    "poisson 1e18": (10**18 - 10**16, 10**18 + 10**16),
    "poisson (-1.0)": (0, 0),
    "poisson nan": (0, 0),
    "poisson infinity": (0, 2**63 - 1),
    "categorical (Array.of_list [0.0; 0.0; 0.0])": (0, 2),
    "categorical (Array.of_list [nan; 1.0; 1.0])": (0, 2),
    "categorical (Array.of_list [infinity; 1.0])": (0, 1),
    "categorical (Array.of_list [-1.0; 2.0])": (0, 1),
    "categorical (Array.of_list [0.0; 1.0; 0.0])": (1, 1),
}
VECTORS = [
    f"dirichlet (Array.of_list [{first}; 1.0])" for first in ("nan", "infinity", "-1.0", "0.0")
]


@pytest.mark.slow
def test_draws_of_any_parameters_end(tmp_path: Path) -> None:
    groups = DRAWN, EXTREME, list(COUNTED), VECTORS
    results = ", ".join(
        "(" + ", ".join(f"draw ({drawn})" for drawn in group) + ")" for group in groups
    )
    path = tmp_path / "program.zls"
    path.write_text(f"open Distribution\nlet node main () = ({results})\n")
    node = load(path).main
    outside, extreme, counted, vectors = jax.jit(lambda: node.step(node.init(0), ())[1])()
    assert np.isnan(outside).all()
    assert np.isfinite(extreme).all()
    for (drawn, (least, most)), value in zip(COUNTED.items(), counted, strict=True):
        assert least <= int(value) <= most, drawn
    assert all(np.isnan(vector).all() for vector in vectors)
