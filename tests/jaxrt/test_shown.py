"""What a person sees at the prompt: texts, constructors, lists and distributions in words."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from pzjax import jaxrt as rt
from pzjax.jaxrt.buffers import constant
from pzjax.jaxrt.distributions.empirical import empirical
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.inference.posterior import Posterior
from pzjax.jaxrt.text import Choice


class Mode(rt.Enumeration):
    """Two constructors."""

    CALM = 0, "Calm"
    STORM = 1


def posterior(*, failed: bool) -> Posterior:
    """What an inference gives, of two points that weigh the same."""
    points = empirical(jnp.array([1.0, 3.0]), jnp.ones(2))
    return Posterior(
        *(points.values, points.relative, points.total, points.log_weights),
        ess=jnp.asarray(2.0),
        log_evidence_increment=jnp.asarray(-0.5),
        log_evidence=jnp.asarray(-1.5),
        resampled=jnp.asarray(False),
        failed=jnp.asarray(failed),
    )


def test_texts() -> None:
    words = rt.text("a'b"), rt.text("")
    assert [*map(repr, words)] == ['"a\'b"', "''"]
    both = jax.tree.map(lambda *leaves: jnp.stack(leaves), *map(rt.text, ["calm", "wind"]))
    assert repr(both) == "<2 of text: 'calm', 'wind'>"
    assert repr(Choice(np.int32(1), words)) == "''"
    assert repr(constant(b"in a buffer")) == "'in a buffer'"


def test_constructors() -> None:
    assert [*map(repr, Mode)] == ["Calm", "STORM"]
    assert f"{Mode.named(jnp.asarray(0))!r}" == "Calm"
    assert Mode.named(jnp.array([[1, 0]])).tolist() == [["STORM", "Calm"]]
    dot, circle = rt.variant("shape", [("Dot", ()), ("Circle", (rt.Float,))])
    assert repr(circle(2.5)) == "Circle(2.5)"
    assert repr(dot) == "Dot"
    many = jax.tree.map(lambda leaf: np.stack([leaf] * 6), circle(2.5))
    assert repr(many) == f"<6 of shape: {', '.join(['Circle(2.5)'] * 4)}, ...>"


def test_distributions() -> None:
    assert repr(gaussian(0.5, 2.0)) == "gaussian(mu=0.5, sigma2=2.)"
    points = empirical((jnp.array([1.0, 3.0]), jnp.array([0.0, 0.0])), jnp.ones(2))
    assert repr(points) == "<empirical on 2 points: mean (2., 0.), deviation (1., 0.)>"
    result = "<posterior on 2 points: mean 2., deviation 1., ess 2., log-evidence -1.5%s>"
    assert repr(posterior(failed=False)) == result % ""
    assert repr(posterior(failed=True)) == result % ", FAILED"
    seen: list[str] = []
    jax.jit(lambda x: seen.append(repr(gaussian(x, 1.0))) or x)(0.5)
    assert seen == ["<gaussian, traced>"]
