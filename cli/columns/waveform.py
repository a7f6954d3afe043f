"""Waveforms (VCD, IEEE 1364-2005, section 18): leaves come in, the text of each variable at each instant goes out.

A cell of a table is a variable. Truth values are wires, floats are reals, integers are vectors in two's
complement; where one of them is absent it is unknown. Everything else is a string, as in a table, with the
escapes of C, which GTKWave and Surfer read. The parts of a name are scopes: `cells[0].x` is `x` in `0` in `cells`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
from pzjax.cli.columns import kinds
from pzjax.cli.columns.kinds import Kind, Leaves, held
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.rendering import cell

FIRST, LAST = 33, 126
"""The codes of the characters that identifiers of variables consist of."""

WIDTH = 64
"""How many bits the vector of an integer has."""

TOP = "results"
"""The scope around all others."""

_PART = re.compile(r"[^.\[\]]+")
_UNFIT = re.compile(r"[\s\x00-\x20\x7f$]")
_ESCAPES = {code: f"\\x{code:02x}" for code in (*range(33), 127)} | {ord("\\"): "\\\\"}


def head(plan: Plan, timescale: str) -> str:
    """What a waveform begins with.

    Args:
        plan: the columns of the values.
        timescale: how much one of time is, `1 ns` for example.
    """
    lines = ["$version pzjax $end", f"$timescale {timescale} $end"]
    lines += [*_declarations(plan), "$enddefinitions $end", ""]
    return "\n".join(lines)


def _declarations(plan: Plan) -> Iterator[str]:
    """The variables within their scopes."""
    inside: list[str] = []
    for one, code in zip(plan.cells, identifiers(len(plan.cells)), strict=True):
        *scopes, name = [TOP, *(_UNFIT.sub("_", part) for part in _PART.findall(one.name) or "_")]
        common = 0
        while common < min(len(inside), len(scopes)) and inside[common] == scopes[common]:
            common += 1
        yield from ["$upscope $end"] * (len(inside) - common)
        yield from (f"$scope module {scope} $end" for scope in scopes[common:])
        inside = scopes
        yield f"$var {_TYPES[_type(one.kind)]} {code} {name} $end"
    yield from ["$upscope $end"] * len(inside)


_TYPES = {"bool": "wire 1", "float": "real 64", "int": f"integer {WIDTH}", "string": "string 1"}
"""The type of a variable and its size."""

_ABSENT = {"bool": "x", "float": "rNaN ", "int": "bx ", "string": "s "}
"""What a variable is where a signal or an option has no value."""


def _type(kind: Kind) -> str:
    """A key of `_TYPES`."""
    match kind:
        case kinds.Number("bool" | "float" as name):
            return name
        case kinds.Number():
            return "int"
        case kinds.Signal() | kinds.Variant(True):
            inner = held(kind)
            return _type(inner) if isinstance(inner, kinds.Number) else "string"
    return "string"


def identifiers(count: int) -> list[str]:
    """As many codes of variables, the short ones first."""
    made: list[str] = []
    for number in range(count):
        code, rest = "", number + 1
        while rest:
            rest, digit = divmod(rest - 1, LAST - FIRST + 1)
            code += chr(FIRST + digit)
        made.append(code)
    return made


def texts(plan: Plan, leaves: Leaves, count: int) -> list[list[str]]:
    """The text of each variable at each instant, without its identifier.

    Args:
        plan: the columns of the values.
        leaves: their leaves.
        count: how many instants.
    """
    return [_texts(_type(one.kind), one.kind, one.of(leaves), count) for one in plan.cells]


def _texts(type: str, kind: Kind, leaves: Leaves, count: int) -> list[str]:
    if type == "string":
        return [f"s{text.translate(_ESCAPES)} " for text in cell(kind, leaves, count)[0]]
    if not isinstance(kind, kinds.Number):
        mark, own = kinds.mark_and_rest(kind, leaves)
        there = mark == kinds.SOME
        inner = held(kind)
        assert inner is not None
        given = iter(
            _texts(type, inner, [leaf[there] for leaf in own], int(np.count_nonzero(there)))
        )
        return [next(given) if present else _ABSENT[type] for present in there.tolist()]
    match type:
        case "bool":
            return [str(int(truth)) for truth in leaves[0].tolist()]
        case "float":
            return [f"r{text} " for text in cell(kind, leaves, count)[0]]
    return [f"b{number % (1 << WIDTH):b} " for number in leaves[0].tolist()]
