"""Outputs of one node under several seeds: an array of outputs comes in, a `Summary` over the seeds for each number.

A number becomes its mean, deviation and quantiles, a boolean the share of the seeds where it is true, a constructor the
share of each. What is not a number at a seed does not count there, and a signal counts where it is present.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.labels import Labelled
from pzjax.cli.outputs.summaries import Summary
from pzjax.jaxrt import Array as ArrayForm
from pzjax.jaxrt import BoundedList, Enumeration, Signal, Text, Variant
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.forms import Form, constructor_codes
from pzjax.jaxrt.text import Choice

LEVELS = {"q05": 0.05, "q50": 0.5, "q95": 0.95}
"""The quantiles over seeds."""


def across(output: Any, form: Form | None, present: Any = None) -> Any:
    """The summary over the seeds, in the structure of an output.

    Args:
        output: the outputs, the seeds along the first axis of each leaf.
        form: the form of an output, as far as it is known.
        present: at which seeds there is an output; by default at all.

    Raises:
        CommandError: a part has no summary over seeds.
    """
    match output:
        case Labelled(value, name):
            own = form[1] if isinstance(form, tuple) else None
            return Labelled(across(value, own, present), name)
        case Summary(values, names, family):
            return Summary(tuple(across(one, None, present) for one in values), names, family)
        case tuple((value, there)) if isinstance(form, Signal):
            return across(value, form.value, there)
        case tuple():
            forms = form if isinstance(form, tuple) else (None,) * len(output)
            return tuple(across(one, own, present) for one, own in zip(output, forms, strict=True))
        case jax.Array():
            return _of_numbers(output, form, present)
    raise CommandError(
        f"pzjax: --seeds tells of numbers, booleans and constructors, and a result has {_kind(output)}: "
        "run a node that gives numbers, or one seed after the other"
    )


def _kind(output: Any) -> str:
    match output:
        case Text() | Choice() | Buffer():
            return "a string"
        case Variant():
            return f"a variant, {output.type}"
        case BoundedList():
            return "a list"
    return "something else"


def _of_numbers(values: Array, form: Form | None, present: Any) -> Summary:
    while isinstance(form, ArrayForm):
        form = form.cell
    there = jnp.ones(values.shape[0], bool) if present is None else present
    there = there.reshape(-1, *[1] * (values.ndim - 1))
    if isinstance(form, type) and issubclass(form, Enumeration):
        codes = constructor_codes(form)
        shares = tuple(_mean(as_float(values == code), there) for code in codes.values())
        return Summary(shares, tuple(codes), form.__name__)
    if values.dtype == bool:
        return Summary((_mean(as_float(values), there),), ("share",), "seeds")
    values = as_float(values)
    kept = jnp.where(there & jnp.isfinite(values), values, jnp.nan)
    found = {"mean": jnp.nanmean(kept, 0), "std": _deviation(kept)}
    found |= {name: jnp.nanquantile(kept, level, axis=0) for name, level in LEVELS.items()}
    return Summary(tuple(found.values()), tuple(found), "seeds")


def _mean(values: Array, there: Array) -> Array:
    return jnp.nanmean(jnp.where(there, values, jnp.nan), 0)


def _deviation(values: Array) -> Array:
    """That of the seeds as a sample; 0 of one."""
    count = jnp.sum(~jnp.isnan(values), 0)
    return jnp.nanstd(values, 0) * jnp.sqrt(count / jnp.maximum(count - 1, 1))
