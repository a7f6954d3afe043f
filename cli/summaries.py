"""Distributions in an output: a posterior comes in, the few numbers that a line can show go out.

This runs in compiled code, with the step: the particles of a posterior never leave the device.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt import Posterior
from pzjax.jaxrt.distributions.base import Distribution


@jax.tree_util.register_dataclass
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


def summarised(output: Any) -> Any:
    """The output with a `Summary` in place of each distribution."""

    def is_distribution(part: Any) -> bool:
        return isinstance(part, Distribution)

    return jax.tree.map(
        lambda part: summary(part) if is_distribution(part) else part,
        output,
        is_leaf=is_distribution,
    )


def summary(distribution: Distribution) -> Summary:
    """Mean and standard deviation; of a posterior also its sample size and log-evidence."""
    fields = {
        "mean": distribution.mean(),
        "std": jax.tree.map(jnp.sqrt, distribution.variance()),
    }
    if isinstance(distribution, Posterior):
        fields |= {"ess": distribution.ess, "logz": distribution.log_evidence}
    words = re.findall(r"[A-Z][a-z0-9]*", type(distribution).__name__)
    return Summary(tuple(fields.values()), tuple(fields), "_".join(words).lower())
