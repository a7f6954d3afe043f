"""The examples and the models of the benchmarks go through the built-in front end unchanged.

From the same seed both front ends give the same numbers, draw by draw: also their draws have the same
order.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import load
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.jaxrt import HybridNode
from pzjax.jaxrt.hybrid.simulate import simulate

ROOT = Path(__file__).parents[3]
EXAMPLES = [  # nodes of the benchmark of continuous time have no `main`
    one for one in sorted((ROOT / "examples").glob("*/*.zls")) if one.parent.name != "benchmarks"
]
MODELS = sorted((ROOT / "examples" / "benchmarks" / "models").glob("*.zls"))
STEPS = 6
HORIZON, EVENTS = 3.0, 64
EVERY = pytest.mark.parametrize("source", [*EXAMPLES, *MODELS], ids=lambda source: source.stem)


def built_in(source: Path) -> bytes:
    """Give the dump, made as the committed one is."""
    flags = ["-noreduce"] if source in MODELS else []
    return front_end.dump(source, ["--frontend", "builtin", *flags])


def outputs(dump: Path) -> list[np.ndarray]:
    """Give what the node `main` of a dump gives for made-up inputs of its type."""
    main: Any = load(dump).main
    (export,) = (
        one for one in read_module(dump.read_bytes(), dump.name).exports if one.name == "main"
    )
    type_ = export.type
    if dump.parent.name == "models":
        main = main(64)
        type_ = type_.result
    if isinstance(main, HybridNode):
        dates = np.linspace(0.0, HORIZON, STEPS)
        with jax.enable_x64(True):
            inputs = jax.tree.map(lambda column: column[0], made_up(type_.argument))
            moved = simulate(main, until=HORIZON, times=dates, inputs=inputs, events=EVENTS)
        count = int(moved.events.count)
        rows = jax.tree.map(
            lambda column: column[:count], (moved.events.dates, moved.events.output)
        )
        return jax.tree.leaves((moved.output, rows))
    inputs = made_up(type_.argument)
    return jax.tree.leaves(
        jax.jit(lambda: jax.lax.scan(main.step, main.init(0), inputs, length=STEPS)[1])()
    )


def made_up(type_: Any) -> Any:
    """Give inputs of a type, one a step."""
    if hasattr(type_, "items"):
        return tuple(made_up(item) for item in type_.items)
    steps = jnp.arange(STEPS)
    name = type_.name.name
    made = {"float": steps / 7.0, "int": steps, "bool": steps % 3 == 0, "unit": steps}
    return () if name == "unit" else made[name]


@EVERY
@pytest.mark.slow
def test_the_numbers_are_the_same(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / source.parent.name
    folder.mkdir()
    made = folder / f"{source.stem}.sexp"
    made.write_bytes(built_in(source))
    expected, got = outputs(source.with_suffix(".sexp")), outputs(made)
    # States of continuous time may have another order, and so may sums over them.
    near = 1e-9 if "hybrid" in source.read_text() else 0.0
    for one, other in zip(expected, got, strict=True):
        np.testing.assert_allclose(other, one, rtol=near, atol=near)
