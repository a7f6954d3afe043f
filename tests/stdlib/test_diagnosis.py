"""A failure names the observe, the distribution, its parameter and the value that did it, of one particle."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from pzjax import jaxrt as rt
from pzjax import load
from pzjax.jaxrt.compiling import trail
from pzjax.jaxrt.distributions import domains
from pzjax.jaxrt.distributions.base import Distribution, family_name
from pzjax.jaxrt.failing import InferenceFailure
from pzjax.jaxrt.inference.diagnosis import CHANGE, USUALLY
from pzjax.jaxrt.inference.inspection import Cause
from pzjax.jaxrt.simulate import Simulator, simulate

ROOT = Path(__file__).parents[2]
HEAD = """open Probzelus
open Distribution
open Infer_pf
let proba inner (x, y) = () where rec () = observe (gaussian (0.0, x), y)
"""
MORE = USUALLY[Cause.ZERO]
X = "rec x = sample (uniform_float (0.0, 1.0))"

# name: what a model says in its lines from 6 on, the inputs, and the step that fails, what and where, what one
# particle did, and what helps; None for no words of it.
CASES: dict[str, tuple[str, list[float], int, str, str, str | None]] = {
    "variance": (
        f"{X}\n  and () = inner (x -. y, y)",
        *(
            [0.0, 0.0, 1.5],
            3,
            "observe in inner : float * float ~D~> unit (m.zls, line 4), at line 4",
        ),
        r"sigma2 = -\S+ is outside of the domain of gaussian \(mu = 0, sigma2 = -\S+\): a variance",
        "Guard it in the model",
    ),
    "outlier": (
        f"{X}\n  and () = observe (uniform_float (x, x +. 0.5), y)",
        *([0.7, 2.0], 2, "observe in m : float ~D~> float (m.zls, line 5), at line 7"),
        r"the density of 2 is 0 in uniform_float \(low = \S+, up = \S+\)",
        MORE,
    ),
    "negative": (
        f"{X}\n  and () = observe (exponential x, y)",
        *([0.7, -1.0], 2, "observe in m"),
        r"for one particle, the density of -1 is 0 in exponential \(rate = \S+\)",
        CHANGE,
    ),
    "impossible": (
        f"{X}\n  and () = observe (bernoulli (if y > 0.5 then 0.0 else 0.5), true)",
        *([0.0, 1.0], 2, "observe in m"),
        r"for every particle, the density of true is 0 in bernoulli \(p = 0\)",
        CHANGE,
    ),
    "drawn": (
        f"{X}\n  and r = sample (gamma (x -. y, 1.0))\n  and () = observe (gaussian (r, 1.0), y)",
        *([0.0, 1.5], 2, "sample in m : float ~D~> float (m.zls, line 5), at line 7"),
        r"a = -\S+ is outside of the domain of gamma \(a = -\S+, b = 1\): a, b > 0, finite",
        "Guard it in the model",
    ),
    "point": (
        f"{X}\n  and () = observe (gaussian (y, 1.0 -. y), 1.0)",
        *([0.0, 1.0], 2, "observe in m"),
        r"the density of 1 has no bound in gaussian \(mu = 1, sigma2 = 0\)",
        "positive variance",
    ),
    "factor": (
        f"{X}\n  and () = factor (if y > 0.5 then log (x -. 2.0) else x)",
        *([0.0, 1.0], 2, "factor in m : float ~D~> float (m.zls, line 5), at line 7"),
        "the argument is nan",
        "Let it be finite",
    ),
    # A particle that does not take a branch has nothing to do with what is observed there.
    "branch": (
        f"{X}\n  and match x > 0.5 with\n  | true -> do () = observe (gaussian (0.0, x -. 0.5), y)\n"
        "    and () = observe (uniform_float (0.0, x -. 2.0), y) done\n  | false -> do () = factor 0.0 done",
        *([0.0], 1, "observe in m : float ~D~> float (m.zls, line 5), at line 9"),
        r"up = -1\.\S+ is outside of the domain of uniform_float \(low = 0, up = -1\.[0-4]\S+\)",
        "Guard it",
    ),
    "families": (
        f"{X}\n  and () = observe ((if x > 0.5 then gaussian (0.0, 1.0) else uniform_float (0.0, -. x)), y)",
        *([0.0], 1, "observe in m"),
        r"up = -0\.[0-4]\S+ is outside of the domain of uniform_float",
        "Guard it",
    ),
    "input": (
        f"{X}\n  and () = observe (gaussian (x, 1.0), y)",
        *([0.0, np.nan], 2, "observe in m"),
        r"what is observed in gaussian \(mu = \S+, sigma2 = 1\) is not a number",
        "where it comes from",
    ),
    "pair": (
        f"{X}\n  and p = (of_pair (poisson (x -. 2.0), exponential 1.0), (1, 2.0))\n  and () = observe p",
        *([0.0], 1, "at line 8"),
        r"rate = -\S+ is outside of the domain of poisson \(rate = -\S+\): rate >= 0",
        "Guard it",
    ),
    "list": (
        f"{X}\n  and () = observe (uniform_list [x; x], y)",
        *([2.0], 1, "observe in m"),
        "the density of 2 is 0 in weighted points",
        MORE,
    ),
}
QUICK = {"variance", "outlier", "branch"}


def program(model: str, folder: Path) -> Any:
    path = folder / "m.zls"
    path.write_text(
        f"{HEAD}let proba m y = x where\n  {model}\nlet node main y = mean_float (infer 100 m y)\n"
    )
    return load(path).main


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[] if n in QUICK else pytest.mark.slow) for n in CASES]
)
def test_a_failure_names_what_did_it(name: str, tmp_path: Path) -> None:
    model, inputs, step, place, did, helps = CASES[name]
    node = program(model, tmp_path)
    with pytest.raises(InferenceFailure) as caught:
        list(simulate(node, np.array(inputs)))
    message = str(caught.value)
    assert message.startswith(f"step {step} of main: ")
    assert place in message
    assert re.search(did, message), message
    assert helps is None or helps in message
    assert (MORE in message) == (helps == MORE)
    assert "\n" not in message


def test_the_trail_leads_to_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    node = program(f"{X}\n  and () = inner (10.5 -. x -. y, y)", tmp_path)
    inputs = np.arange(20.0)
    found = []
    # A copy before each call, and one at the start only; in calls of different lengths.
    for seldom, chunks in ((0, [3, 3, 8]), (1e9, [1, 5, 1, 7])):
        monkeypatch.setattr(trail, "SELDOM", seldom)
        simulator, rows = Simulator(node, key=3, capacity=8), iter(inputs)
        for count in chunks:
            simulator.advance(count, np.array([next(rows) for _ in range(count)]))
        with pytest.raises(InferenceFailure) as caught:
            simulator.check()
        assert caught.value.step == 11
        found.append(caught.value.finding)
    state = node.init(3)
    for given in inputs[:10]:
        state, _ = jax.jit(node.step)(state, given)
    assert len({float(one.distribution.sigma2) for one in found}) == 1
    assert rt.diagnose(node, state, inputs[10]) in str(caught.value)
    assert rt.diagnose(node, node.init(3), inputs[0]) is None


def test_who_does_not_ask_computes_nothing(tmp_path: Path) -> None:
    node = program(f"{X}\n  and () = observe (gaussian (x, 1.0), y)", tmp_path)
    step = str(jax.make_jaxpr(node.step)(node.init(0), 1.0))
    assert "callback" not in step


def test_every_family_has_words() -> None:
    classes = list(Distribution.__subclasses__())
    for own in classes:
        classes += own.__subclasses__()
    names = {
        family_name(object.__new__(own))
        for own in classes
        if own.__module__.startswith("pzjax.")
        and not own.__module__.startswith("pzjax.jaxrt.symbolic.")  # no particle draws from these
    }
    assert names == {*domains.DOMAINS, *domains.COMPOSED, "dirac", "one_of"}


def test_the_domains_are_those_of_the_documentation() -> None:
    table = (ROOT / "docs" / "inference.md").read_text()
    rows = dict(re.findall(r"^\| `(\w+)[^|]*\| (.*) \|$", table, re.MULTILINE))
    rows |= dict.fromkeys(("log_normal",), rows["gaussian"]) | {"beta": rows["gamma"]}
    assert {name: domain.words for name, domain in domains.DOMAINS.items()} == {
        name: rows[name] for name in domains.DOMAINS
    }


# name: a distribution that is outside of its domain where p is 2, a value, a draw as a float, and the parameter.
OUTSIDE = {
    "bernoulli": ("bernoulli p", "true", "if x then 1. else 0.", "p = 2"),
    "binomial": ("binomial (3, p)", "1", "float x", "p = 2"),
    "negative_binomial": ("negative_binomial (3, p)", "1", "float x", "p = 2"),
    "beta_binomial": ("beta_binomial (3, 1.5 -. p, 1.)", "1", "float x", "a = -0.5"),
    "uniform_int": ("uniform_int (0, 1 - int_of_float p)", "0", "float x", "up = -1"),
    "poisson": ("poisson (1.5 -. p)", "1", "float x", "rate = -0.5"),
    "categorical": (
        "categorical (Array.make 2 (1.5 -. p))",
        "0",
        "float x",
        "weights = [-0.5, -0.5]",
    ),
    "gaussian": ("gaussian (0., 1.5 -. p)", "1.", "x", "sigma2 = -0.5"),
    "normal": ("normal (0., 1.5 -. p)", "1.", "x", "sigma2 = -0.25"),
    "lognormal": ("lognormal (0., 1.5 -. p)", "1.", "x", "sigma = -0.5"),
    "student_t": ("student_t (0., 1., 1.5 -. p)", "1.", "x", "nu = -0.5"),
    "uniform_float": ("uniform_float (0., 1.5 -. p)", "0.2", "x", "up = -0.5"),
    "gamma": ("gamma (1.5 -. p, 1.)", "1.", "x", "a = -0.5"),
    "beta": ("beta (1.5 -. p, 1.)", "0.2", "x", "a = -0.5"),
    "exponential": ("exponential (1.5 -. p)", "0.2", "x", "rate = -0.5"),
    "dirichlet": (
        "dirichlet (Array.make 2 (1.5 -. p))",
        "Array.make 2 0.5",
        "Array.get x 0",
        "alpha = [-0.5, -0.5]",
    ),
    "alias_method": (
        "alias_method (Array.make 2 3) (Array.make 2 (1.5 -. p))",
        "3",
        "float x",
        "the weights of",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", OUTSIDE)
def test_each_family_tells_its_parameter(name: str, tmp_path: Path) -> None:
    law, value, as_float, parameter = OUTSIDE[name]
    path = tmp_path / "m.zls"
    path.write_text(
        f"{HEAD}let proba drawn p = x where\n  rec x = sample\n    ({law})\n"
        f"  and () = factor (0. *. ({as_float}))\n"
        f"let proba seen p = u where\n  rec u = sample (uniform_float (0., 1.))\n"
        f"  and () = observe (\n    {law}, {value})\n"
        "let node run_drawn p = infer 10 drawn p\nlet node run_seen p = infer 10 seen p\n"
    )
    program = load(path)
    for node, what, line in ((program.run_drawn, "sample", 6), (program.run_seen, "observe", 11)):
        with pytest.raises(InferenceFailure) as caught:
            list(simulate(node, np.array([0.5, 2.0])))
        assert caught.value.step == 2
        said = str(caught.value)
        assert f"{what} in {node.name}"[:-1].replace("run_", "") in said
        assert f", at line {line}: for every particle, {parameter}" in said, said
