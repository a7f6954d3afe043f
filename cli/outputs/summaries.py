"""Distributions in an output: a posterior comes in, the numbers that the user asks for go out.

This runs in compiled code, with the step: the particles of a posterior never leave the device unless they
are asked for.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.labels import labelled
from pzjax.cli.outputs.posterior_names import USUAL, level_of
from pzjax.jaxrt import Posterior
from pzjax.jaxrt.distributions.base import Distribution, family_name
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.symbolic.blend import Blend
from pzjax.jaxrt.trees import pytree
from pzjax.stdlib.distribution import ess


@pytree
@dataclass(frozen=True)
class Summary:
    """What a line shows of a distribution.

    Attributes:
        values: numbers, or structures of numbers.
        names: the name of each of them.
        name: the name of the family.
    """

    values: tuple[Any, ...]
    names: tuple[str, ...] = field(metadata={"static": True})
    name: str = field(metadata={"static": True})


def summarised(output: Any, names: Sequence[str] | None = None, *, if_known: bool = False) -> Any:
    """The output with a `Summary` in place of each distribution, and a `Labelled` for what has a name.

    Args:
        output: a value that may hold distributions.
        names: which summaries; by default those of `USUAL` that the distribution has.
        if_known: whether to leave out those that a distribution does not have.

    Raises:
        CommandError: a distribution does not have one of them.
    """

    def chosen(part: Distribution) -> Sequence[str] | None:
        return known(part, names) if names and if_known else names

    def is_distribution(part: Any) -> bool:
        return isinstance(part, Distribution)

    shown = jax.tree.map(
        lambda part: summary(part, chosen(part)) if is_distribution(part) else part,
        output,
        is_leaf=is_distribution,
    )
    return labelled(shown)


def summary(distribution: Distribution, names: Sequence[str] | None = None) -> Summary:
    """The chosen summaries of a distribution."""
    family = family_name(distribution)
    if names is None:
        names = USUAL if isinstance(distribution, Posterior | Blend) else USUAL[:2]
    fields: dict[str, Any] = {}
    for name in names:
        level = level_of(name)
        if not _has(distribution, _needed(name)):
            raise CommandError(_not_known(name, distribution))
        made = _SUMMARIES[name] if level is None else functools.partial(_quantile, level=level)
        fields |= {name: made(distribution)} if name != "particles" else made(distribution)
    return Summary(tuple(fields.values()), tuple(fields), family)


def _not_known(name: str, distribution: Distribution) -> str:
    """What is told of a summary that a distribution does not have."""
    told = f"pzjax: {name} is not known of a distribution of the family {family_name(distribution)}"
    if name in ("logz", "ess", "particles"):
        told += (
            ": it belongs to what `infer` itself gives, and not to every part, sum or function of it, as "
            "`split` gives them; give the result of `infer` beside these, or leave it out"
        )
    return f"{told}; there are {', '.join(known(distribution, [*_SUMMARIES]))}"


def known(distribution: Distribution, names: Sequence[str]) -> list[str]:
    """Those of some summaries that a distribution has."""
    return [name for name in names if _has(distribution, _needed(name))]


def _needed(name: str) -> str:
    """What a distribution must have for a summary."""
    return _NEEDS[name] if level_of(name) is None else "quantile"


def _has(distribution: Distribution, what: str) -> bool:
    """Whether a distribution has an attribute, whichever of its families it is of."""
    if isinstance(distribution, OneOf) and not all(_has(part, what) for part in distribution.parts):
        return False
    return hasattr(distribution, what)


def _quantile(distribution: Any, level: float) -> Any:
    return distribution.quantile(level)


def _particles(distribution: Any) -> dict[str, Any]:
    values = distribution.values.spread(
        [True] * len(distribution.values.varying), distribution.size
    )
    return {"particles": values.tree, "weights": distribution.weights}


_SUMMARIES: dict[str, Callable[[Any], Any]] = {
    "mean": lambda distribution: distribution.mean(),
    "std": lambda distribution: distribution.std(),
    "var": lambda distribution: distribution.variance(),
    "ess": ess,
    "logz": lambda distribution: distribution.log_evidence,
    "particles": _particles,
}
"""The summaries by name."""

_NEEDS = {
    "mean": "mean",
    "std": "variance",
    "var": "variance",
    "ess": "weights",
    "logz": "log_evidence",
    "particles": "weights",
}
"""What a distribution must have for each."""
