"""Values to draw: columns come in, and those that belong together, such as a mean and its quantiles, go out.

`pzjax run --posterior mean,q05,q95,particles` writes of a distribution `x` the columns `x.mean`, `x.q05`,
`x.q95`, `x.particles` and `x.weights`: here they are one value, `x`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from pzjax.cli.errors import CommandError
from pzjax.cli.outputs.posterior_names import level_of
from pzjax.cli.plotting.columns import Column

_PART = re.compile(r"(?:(.*)\.)?(mean|std|var|particles|weights|q[\d.]+)((?:\.\d+)*)")
_DIAGNOSTIC = re.compile(r"(?:.*\.)?(ess|logz)")

DEVIATIONS = 2
"""How many standard deviations the band of a value reaches, where there are no quantiles."""


@dataclass
class Value:
    """What there is to draw of a value.

    Attributes:
        name: its name.
        parts: its columns by what they are: `value` for a plain one, or the names of summaries.
    """

    name: str
    parts: dict[str, Column] = field(default_factory=dict)

    @property
    def line(self) -> Column | None:
        """The column to draw as a line: the value, the mean or the median, or else none."""
        known = (self.parts.get(name) for name in ("value", "mean", "q50"))
        return next((column for column in known if column is not None), None)

    @property
    def bands(self) -> list[tuple[str, Column, Column]]:
        """Credible bands, the widest first: what each is, its lower and its upper end."""
        levels = {level_of(name): column for name, column in self.parts.items() if level_of(name)}
        pairs = [
            (1 - 2 * low, column, other)
            for low, column in levels.items()
            if low is not None and low < 0.5
            for high, other in levels.items()
            if high is not None and abs(low + high - 1) < 1e-9
        ]
        if pairs:
            pairs.sort(key=lambda pair: -pair[0])
            return [(f"{100 * part:.4g} %", low, high) for part, low, high in pairs]
        std = self.parts.get("std")
        if std is None and "var" in self.parts:
            std = np.sqrt(self.parts["var"])
        if std is None or self.line is None:
            return []
        reach = DEVIATIONS * std
        return [(f"± {DEVIATIONS} std", self.line - reach, self.line + reach)]

    @property
    def cloud(self) -> tuple[Column, Column] | None:
        """The particles and their weights, arrays of steps and particles each, or None."""
        particles, weights = self.parts.get("particles"), self.parts.get("weights")
        if particles is None or weights is None or particles.shape != weights.shape:
            return None
        return particles, weights


def values(columns: Mapping[str, Column], deviations: Mapping[str, str] = {}) -> dict[str, Value]:
    """The values of some columns, by name.

    Args:
        columns: the columns.
        deviations: for the name of a column, the name of the one that is its standard deviation.

    Raises:
        CommandError: there is no column of that name.
    """
    found: dict[str, Value] = {}
    for name, column in columns.items():
        if name in deviations.values():
            continue
        match = _PART.fullmatch(name)
        if match and (match[2] not in ("mean", "std", "var") or _companions(match, columns)):
            own, part = (match[1] or "") + match[3], match[2]
        else:
            own, part = name, "value"
        found.setdefault(own, Value(own)).parts[part] = column
    for name, deviation in deviations.items():
        chosen = choose(found, name)
        if deviation not in columns:
            raise CommandError(f"pzjax: no column {deviation!r}; {_there(columns)}")
        chosen.parts["std"] = columns[deviation]
    return {name or "value": value for name, value in found.items()}


def _companions(match: re.Match[str], columns: Mapping[str, Column]) -> bool:
    """Tells whether a column belongs to a distribution of which there are other columns too."""
    before = f"{match[1]}." if match[1] else ""
    return any(
        (other := _PART.fullmatch(name))
        and (f"{other[1]}." if other[1] else "", other[3]) == (before, match[3])
        and other[2] != match[2]
        for name in columns
    )


def choose(values: Mapping[str, Value], name: str) -> Value:
    """The value of a name.

    Raises:
        CommandError: there is none; the message tells which there are.
    """
    if name not in values:
        raise CommandError(f"pzjax: no value {name!r} in the results; {_there(values)}")
    return values[name]


def usual(values: Mapping[str, Value]) -> list[list[Value]]:
    """The panels that are drawn unless the user says which: one a value, but none for diagnostics."""
    shown = [[value] for name, value in values.items() if not _DIAGNOSTIC.fullmatch(name)]
    return shown or [[value] for value in values.values()]


def _there(names: Iterable[str]) -> str:
    return f"there are {', '.join(names)}"
