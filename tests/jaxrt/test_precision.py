"""No product of matrices rounds its factors: it has the precision of its type on every platform."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from lowered import Lowered
from pzjax.jaxrt import as_key
from pzjax.jaxrt.distributions.mv_gaussian import mv_gaussian
from pzjax.jaxrt.precision import precise, product
from pzjax.stdlib import infer_pf, linalg, mat

SQUARE = np.diag(np.arange(1.0, 5.0, dtype=np.float32)) + np.float32(0.1)
COLUMN = np.ones((4, 1), np.float32)


def products(function: Callable[..., Any], *arguments: Any, platform: str = "cpu") -> list[str]:
    """The lines of a program's products of matrices."""
    text = Lowered(function, *arguments, platform=platform).text
    return [line for line in text.splitlines() if "stablehlo.dot_general" in line]


FUNCTIONS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "dot": (mat.dot, (SQUARE, COLUMN)),
    "mat_dot": (lambda a, b: infer_pf.mat_dot((a, b)), (SQUARE, COLUMN)),
    "*@~": (infer_pf.op_star_at_tilde, (SQUARE, COLUMN)),
    "semidef": (lambda _: mat.semidef(as_key(0), 4), (SQUARE,)),
    "draw": (lambda s: mv_gaussian(COLUMN, s).sample(as_key(0)), (SQUARE,)),
    "density": (lambda s: mv_gaussian(COLUMN, s).log_prob(COLUMN * 2), (SQUARE,)),
    "dare": (linalg.dare, (SQUARE, SQUARE, SQUARE, SQUARE)),
    "care": (linalg.care, (SQUARE, SQUARE, SQUARE, SQUARE)),
    "mpow": (lambda a: linalg.mpow(a, 3), (SQUARE,)),
    "linsolve": (linalg.linsolve, (SQUARE[:, :2], COLUMN)),
    "slope": (jax.grad(lambda a: jnp.sum(linalg.linsolve(a, COLUMN))), (SQUARE,)),
    **{
        name: (getattr(linalg, name), (SQUARE,))
        for name in ("expm", "sinm", "tanm", "tanhm", "pinv", "inv", "det", "rank", "cond")
    },
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_products_are_not_rounded(name: str) -> None:
    function, arguments = FUNCTIONS[name]
    found = products(function, *arguments)
    assert all("precision = [HIGHEST, HIGHEST]" in line for line in found)
    has_product = {
        "dot",
        "semidef",
        "draw",
        "dare",
        "care",
        "mpow",
        "linsolve",
        "slope",
        "expm",
        "pinv",
    }
    assert found or name not in has_product


def test_the_platform_makes_no_difference() -> None:
    for platform in ("cuda", "tpu"):
        (line,) = products(product, SQUARE, COLUMN, platform=platform)
        assert "precision = [HIGHEST, HIGHEST]" in line


def test_who_sets_another_precision_has_it() -> None:
    with jax.default_matmul_precision("bfloat16"):
        (line,) = products(lambda a, b: product(a, b), SQUARE, COLUMN, platform="tpu")
    assert "HIGHEST" not in line


def test_a_function_keeps_its_name_and_arguments() -> None:
    @precise
    def twice(matrix: Any, *, times: int = 2) -> Any:
        """Times two."""
        return times * matrix

    assert (twice.__name__, twice.__doc__, twice(3, times=4)) == ("twice", "Times two.", 12)
