"""Values to draw: columns come in, and those that belong together, such as a mean and its quantiles, go out.

`pzjax run --posterior mean,q05,q95,particles` writes of a distribution `x` the columns `x.mean`, `x.q05`,
`x.q95`, `x.particles` and `x.weights`: here they are one value, `x`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from pzjax.cli.columns.faults import printable
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
        line = self.line
        pairs = [
            (1 - 2 * low, column, other)
            for low, column in levels.items()
            if low is not None and low < 0.5
            for high, other in levels.items()
            if high is not None and abs(low + high - 1) < 1e-9 and column.shape == other.shape
        ]
        if pairs:
            pairs.sort(key=lambda pair: -pair[0])
            return [(f"{100 * part:.4g} %", low, high) for part, low, high in pairs]
        std = self.parts.get("std")
        if std is None and "var" in self.parts:
            std = np.sqrt(self.parts["var"])
        if std is None or line is None or not std.dtype.kind == line.dtype.kind == "f":
            return []
        if std.shape != line.shape:
            return []
        reach = DEVIATIONS * std
        return [(f"± {DEVIATIONS} std", line - reach, line + reach)]

    @property
    def cloud(self) -> tuple[Column, Column] | None:
        """The particles and their weights, arrays of steps and particles each, or None."""
        particles, weights = self.parts.get("particles"), self.parts.get("weights")
        if particles is None or weights is None or particles.shape != weights.shape:
            return None
        if particles.ndim != 2 or not particles.dtype.kind == weights.dtype.kind == "f":
            return None
        return particles, weights

    def plain(self) -> Value:
        """The value with its line alone."""
        return Value(self.name, {} if self.line is None else {"value": self.line})


def values(columns: Mapping[str, Column], deviations: Mapping[str, str] = {}) -> dict[str, Value]:
    """The values of some columns, by name.

    Args:
        columns: the columns.
        deviations: for the name of a column, the name of the one that is its standard deviation.

    Raises:
        CommandError: there is no column of that name.
    """
    found: dict[str, Value] = {}
    groups = _distributions(columns)
    for name, column in columns.items():
        if name in deviations.values():
            continue
        own, part = (
            groups.get(name, (name, "value")) if column.dtype.kind == "f" else (name, "value")
        )
        found.setdefault(own, Value(own)).parts[part] = column
    for own, value in found.items():
        # The particles of a tuple are those of its components; they share their weights.
        for whole in (own.removesuffix(end) for end in _ends(own)):
            if "particles" in value.parts and "weights" in found.get(whole, value).parts:
                value.parts.setdefault("weights", found[whole].parts["weights"])
    for name, deviation in deviations.items():
        chosen = choose(found, name)
        if deviation not in columns:
            raise CommandError(f"pzjax: no column {deviation!r}; {_there(columns)}")
        chosen.parts["std"] = columns[deviation]
    return {name: value for name, value in found.items() if value.parts.keys() != {"weights"}}


def _ends(name: str) -> list[str]:
    """The ends of a name that tell a component of a tuple: of `x.1.2`, `.2` and `.1.2`."""
    return [name[match.start() :] for match in re.finditer(r"\.(?=\d+(?:\.\d+)*$)", name)]


def _distributions(columns: Mapping[str, Column]) -> dict[str, tuple[str, str]]:
    """For the name of a column that belongs to a distribution, the distribution and what it is of it.

    A column that stands alone belongs to none, even if it is called `mean`.
    """
    matches = {name: match for name in columns if (match := _PART.fullmatch(name))}
    owners = {name: ((match[1] or ""), match[3]) for name, match in matches.items()}
    groups: dict[str, tuple[str, str]] = {}
    for name, match in matches.items():
        before, end = owners[name]
        others = [one for one in matches if one != name and owners[one][0] == before]
        if any(owners[one][1] == end or "weights" in (match[2], matches[one][2]) for one in others):
            plain = "mean" if any(matches[one][2] == "mean" for one in [name, *others]) else "value"
            groups[name] = (before + end if before else (plain + end)), match[2]
    return groups


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
    return f"there are {printable(', '.join(names))}"
