"""Printing a distribution, in the notation of ProbZelus, also from compiled code."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.combine import Joint, Mapped, Mixture, Product, Sum
from pzjax.jaxrt.distributions.dirac import Dirac
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.distributions.joint_list import JointList
from pzjax.jaxrt.distributions.one_of import OneOf
from pzjax.jaxrt.printing import emit
from pzjax.jaxrt.spelling import WRITERS
from pzjax.jaxrt.text import Text, read

Show = Callable[[Any], str]

_VALUES: dict[str, Show] = {
    "any": lambda _: "_",
    "float": lambda value: f"{float(value):f}",
    "int": WRITERS["int"],
    "bool": WRITERS["bool"],
    "text": read,
}

_NAMES = {
    "BetaBinomial": "beta_binomial",
    "LogNormal": "lognormal",
    "MvGaussian": "mv_gaussian",
    "NegativeBinomial": "negative_binomial",
    "StudentT": "studentt",
    "UniformFloat": "uniform_float",
    "UniformInt": "uniform_int",
}


def print_distribution(distribution: Distribution, values: str) -> tuple[()]:
    """Prints a distribution on standard output, in program order.

    Args:
        distribution: over values that `values` can write.
        values: `any`, `float`, `int`, `bool` or `text`.
    """
    return emit(Text((distribution,), (f"{values}_t",)))


def notation(distribution: Any, show: Show) -> str:
    """A distribution of known numbers as text.

    Args:
        distribution: its leaves are arrays of NumPy or JAX.
        show: a value as text.
    """
    match distribution:
        case Dirac(value):
            return f"support [ ({show(value)}, {1:f}) ]"
        case Empirical():
            return f"support [ {_points(distribution, show)} ]"
        case Mixture(components):
            return f"mixture [ {_points(components, lambda one: notation(one, show))} ]"
        case Joint(parts):
            inner = ", ".join(notation(part, _VALUES["any"]) for part in parts)
            return f"({inner})"
        case JointList(parts):
            count = int(parts.length)
            ones = [jax.tree.map(lambda leaf, i=i: leaf[i], parts.items) for i in range(count)]
            return f"[ {', '.join(notation(part, _VALUES['any']) for part in ones)} ]"
        case Sum(left, right):
            return f"({notation(left, show)} + {notation(right, show)})"
        case Product(left, right):
            return f"({notation(left, show)} * {notation(right, show)})"
        case OneOf(tag, parts):
            return notation(parts[int(tag)], show)
        case Mapped():
            return "sample(_, _)"
    parameters = [_parameter(leaf) for leaf in jax.tree.leaves(distribution)]
    listed = f"({', '.join(parameters)})" if len(parameters) > 1 else parameters[0]
    return f"{_name(distribution)} {listed}"


def _name(distribution: Distribution) -> str:
    name = type(distribution).__name__
    return _NAMES.get(name, name.lower())


def called(distribution: Distribution) -> str:
    """A distribution of any parameters in words: `a gaussian`."""
    match distribution:
        case OneOf(_, parts):
            return " or ".join(dict.fromkeys(map(called, parts)))
        case Joint():
            return "a tuple"
        case JointList():
            return "a list"
    name = _name(distribution)
    return f"{'an' if name[0] in 'aeio' else 'a'} {name}"


def _points(distribution: Empirical, show: Show) -> str:
    """The points and their weights, equal texts once, in the order of their first occurrence."""
    total: dict[str, float] = {}
    for index, weight in enumerate(distribution.weights):
        text = show(distribution.values.over_leaves(functools.partial(_at, index)))
        total[text] = total.get(text, 0.0) + float(weight)
    return ", ".join(f"({text}, {weight:f})" for text, weight in total.items())


def _at(index: int, leaf: Any, varies: bool) -> Any:
    return leaf[index] if varies else leaf


def _parameter(leaf: Any) -> str:
    if leaf.ndim:
        return "_"
    return f"{float(leaf):f}" if leaf.dtype.kind == "f" else f"{int(leaf)}"


WRITERS.update(
    {f"{name}_t": functools.partial(notation, show=show) for name, show in _VALUES.items()}
)
