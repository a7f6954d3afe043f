"""The domains of the families, in words: what messages say of a distribution with a parameter outside of them.

In: a distribution of known numbers. Out: its name with its parameters, its domain, and which parameters are not in
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.distributions.base import Distribution, family_name
from pzjax.jaxrt.distributions.dirac import Dirac
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.symbolic.terms import is_expr

MOST_SHOWN = 6
"""How many numbers of a parameter are shown."""


@dataclass(frozen=True)
class Domain:
    """What the parameters of a family may be.

    Attributes:
        words: the condition, as the table of docs/inference.md says it.
        inside: parameters that meet it.
        fixed: whether the parameters don't change which values have a positive density.
    """

    words: str
    inside: tuple[float, ...]
    fixed: bool = False


DOMAINS = {
    "bernoulli": Domain("0 <= p <= 1", (0.5,)),
    "binomial": Domain("n >= 0, 0 <= p <= 1", (1, 0.5)),
    "negative_binomial": Domain("n >= 0, 0 < p <= 1", (1, 0.5)),
    "beta_binomial": Domain("n >= 0; a, b > 0, finite", (1, 1.0, 1.0)),
    "uniform_int": Domain("low <= up, less than the largest integer", (0, 1)),
    "poisson": Domain("rate >= 0, finite", (1.0,)),
    "categorical": Domain("weights >= 0, finite, not all 0", (1.0,)),
    "gaussian": Domain("a variance or deviation >= 0; it or mu is finite", (0.0, 1.0), fixed=True),
    "log_normal": Domain(
        "a variance or deviation >= 0; it or mu is finite", (0.0, 1.0), fixed=True
    ),
    "student_t": Domain(
        "tau2 > 0; it or mu is finite; nu > 0, finite", (0.0, 1.0, 3.0), fixed=True
    ),
    "uniform_float": Domain("low <= up, finite", (0.0, 1.0)),
    "gamma": Domain("a, b > 0, finite", (1.0, 1.0), fixed=True),
    "beta": Domain("a, b > 0, finite", (1.0, 1.0), fixed=True),
    "exponential": Domain("rate > 0, finite", (1.0,), fixed=True),
    "dirichlet": Domain("all > 0, of finite sum", (1.0,), fixed=True),
    "mv_gaussian": Domain(
        "mu finite; sigma finite, positive semidefinite but for rounding", (0.0, 0.0, 0.0)
    ),
}
"""The domain of each family, by its name."""

NAMES = {"log_normal": "lognormal"}
"""What programs call a family, where that is not the name of its class."""


COMPOSED = {
    "empirical": "weighted points",
    "joint": "a distribution of pairs",
    "joint_list": "a distribution of lists",
    "mapped": "the distribution of a function of a value",
    "mixture": "a mixture",
    "posterior": "the result of an inference",
    "product": "a product of distributions",
    "shuffle": "a distribution of orders",
    "sum": "a sum of distributions",
}
"""What messages call a distribution that has no parameters to show, by the name of its class."""

_SHOWN = {"root": "sigma"}
"""What is computed from a parameter, and the parameter."""


def shown(distribution: Any) -> str:
    """A distribution as messages name it: `gamma (a = -0.5, b = 1.0)`."""
    distribution = chosen(distribution)
    name = family_name(distribution)
    if isinstance(distribution, Dirac):
        return f"dirac {number(distribution.value)}"
    if name not in DOMAINS:
        return COMPOSED.get(name, name)
    inner = ", ".join(
        f"{p} = {number(getattr(distribution, p))}" for p in _parameters(distribution)
    )
    return f"{NAMES.get(name, name)} ({inner})"


def chosen(distribution: Any) -> Any:
    """The distribution of the family that it is of."""
    return (
        distribution.parts[int(distribution.tag)]
        if isinstance(distribution, OneOf)
        else distribution
    )


def number(value: Any) -> str:
    """Some numbers as text, at most `MOST_SHOWN` of them."""
    if is_expr(value):
        return "random"
    if isinstance(value, BoundedList):
        value = [_at(value.items, index) for index in range(int(value.length))]
    leaves = [np.asarray(leaf) for leaf in jax.tree.leaves(value)]
    numbers = [item for leaf in leaves for item in leaf.reshape(-1)[: MOST_SHOWN + 1].tolist()]
    words = [str(item).lower() if isinstance(item, bool) else f"{item:.6g}" for item in numbers]
    if len(words) == 1 and not isinstance(value, list) and not leaves[0].ndim:
        return words[0]
    dots = ", ..." if len(words) > MOST_SHOWN else ""
    return f"[{', '.join(words[:MOST_SHOWN])}{dots}]"


def outside(distribution: Any) -> Iterator[tuple[Distribution, list[str]]]:
    """The parts of a distribution outside of their domains, and the names of the parameters that are."""
    each = _elements(distribution)
    domain = DOMAINS.get(family_name(distribution))
    if each is not None:
        for one in each:
            yield from outside(one)
    elif domain is None:
        for part in jax.tree.leaves(distribution, is_leaf=lambda p: _is_part(p, distribution)):
            if isinstance(part, Distribution):
                yield from outside(part)
    elif not np.all(distribution.is_valid()):
        pairs = zip(_fields(distribution), domain.inside, strict=True)
        known = {name: one for name, one in pairs if not is_expr(getattr(distribution, name))}
        usual = {
            name: np.full_like(np.asarray(getattr(distribution, name)), one)
            for name, one in known.items()
        }

        def alone(name: str) -> bool:
            others = {other: value for other, value in usual.items() if other != name}
            return bool(np.all(replace(distribution, **others).is_valid()))

        found = [_SHOWN.get(name, name) for name in known if not alone(name)]
        yield distribution, found or _parameters(distribution)


def _elements(distribution: Any) -> list[Any] | None:
    """The distributions that one stands for, if it is a list, or one of several families, or an array of these."""
    match distribution:
        case JointList(parts):
            return [_at(parts.items, index) for index in range(int(parts.length))]
        case OneOf(tag) if tag.ndim:
            return [_at(distribution, index) for index in range(len(tag))]
        case OneOf():
            return [chosen(distribution)]
    return None


def _at(tree: Any, index: int) -> Any:
    return jax.tree.map(lambda leaf: leaf[index], tree)


def _is_part(part: Any, whole: Any) -> bool:
    return isinstance(part, Distribution) and part is not whole


def _parameters(distribution: Any) -> list[str]:
    """The names of the parameters that programs give."""
    return [name for name in _fields(distribution) if name not in _SHOWN]


def _fields(distribution: Any) -> list[str]:
    return [one.name for one in fields(distribution) if not one.metadata.get("static")]
