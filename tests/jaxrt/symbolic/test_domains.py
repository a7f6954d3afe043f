"""Parameters outside of a domain make a particle fail under symbolic engines, as under particle filters."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.jaxrt import simulate
from pzjax.jaxrt.failing import InferenceFailure
from pzjax.jaxrt.settings import settings

SAMPLED = {
    "gaussian (const 0.0, v)": "x",
    "gaussian (parent, v)": "x",
    "gaussian (parent, eval (parent *~ const 0.0) +. v)": "x",
    "gamma (const v, const 1.0)": "x",
    "gamma (const 1.0, const v)": "x",
    "beta (v, 1.0)": "x",
    "bernoulli (const v)": "ite x (const 1.0) (const 2.0)",
    "exponential (const v)": "x",
    "of_distribution (Distribution.uniform_float (0.0, v))": "x",
    "poisson (const v)": "app (const float_of_int, x)",
    "binomial (3, const v)": "app (const float_of_int, x)",
}
"""What is sampled, valid for v = 0.5 and not for -2, and from that a float."""

OBSERVED = {
    "gaussian (const 0.0, v)": "0.5",
    "gaussian (parent, v)": "0.5",
    "gamma (const v, const 1.0)": "0.5",
    "beta (v, 1.0)": "0.5",
    "bernoulli (const v)": "true",
    "exponential (const v)": "0.5",
    "poisson (const v)": "1",
    "binomial (3, const v)": "1",
}
"""What is observed to have a value."""

ENGINES = ("Infer_semi_symbolic", "Infer_ds_streaming", "Infer_pf")


def program(engine: str) -> str:
    models = []
    for number, (law, found) in enumerate(SAMPLED.items()):
        models.append(
            f"let proba sampled{number} v = {found} where\n"
            "  rec parent = sample (gaussian (const 0.0, 4.0))\n"
            f"  and x = sample ({law})"
        )
    for number, (law, value) in enumerate(OBSERVED.items()):
        models.append(
            f"let proba observed{number} v = parent where\n"
            "  rec parent = sample (gaussian (const 0.0, 4.0))\n"
            f"  and () = observe ({law}, {value})"
        )
    names = [f"sampled{n}" for n in range(len(SAMPLED))]
    names += [f"observed{n}" for n in range(len(OBSERVED))]
    mains = [f"let node of_{name} v = mean_float (infer 20 {name} v)" for name in names]
    return "\n\n".join([f"open Probzelus\nopen Distribution\nopen {engine}", *models, *mains])


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_a_particle_fails_whose_parameter_is_outside_of_its_domain(
    engine: str, tmp_path: Path
) -> None:
    (tmp_path / "domains.zls").write_text(program(engine))
    with settings(on_failure="nan"):
        module = load(tmp_path / "domains.zls")
    for kind, laws in (("sampled", SAMPLED), ("observed", OBSERVED)):
        for number, law in enumerate(laws):
            node = getattr(module, f"of_{kind}{number}")
            step = jax.jit(lambda v, node=node: node.step(node.init(0), v)[1])
            assert np.isfinite(step(jnp.asarray(0.5))), (kind, law)
            assert np.isnan(step(jnp.asarray(-2.0))), (kind, law)


def test_a_message_names_the_parameter_and_what_is_random(tmp_path: Path) -> None:
    (tmp_path / "seen.zls").write_text(
        "open Probzelus\nopen Distribution\nopen Infer_semi_symbolic\n"
        "let proba seen v = x where rec x = sample (gaussian (const 0.0, 4.0))\n"
        "  and () = observe (gaussian (x, v), 0.3)\n"
        "let node main v = mean_float (infer 20 seen v)\n"
    )
    main = load(tmp_path / "seen.zls").main
    with pytest.raises(InferenceFailure) as raised:
        list(simulate(main, np.array([1.0, -1.0])))
    assert "sigma2 = -1 is outside of the domain of gaussian (mu = random, sigma2 = -1)" in str(
        raised.value
    )
