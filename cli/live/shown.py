"""What the page shows of a node: plans of columns come in, widgets and panels go out; leaves, numbers and texts.

An input is a widget for each cell of a table, by its type. Outputs are panels: a lamp, a number, a band of
constructors, a text, or the summaries of a distribution together.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from pzjax.cli.columns import kinds
from pzjax.cli.columns.cells import column
from pzjax.cli.columns.faults import Unfit, shown
from pzjax.cli.columns.kinds import Column, Kind, Leaves, held
from pzjax.cli.columns.plan import Cell, Plan
from pzjax.cli.columns.rendering import cell
from pzjax.cli.live.pictures import AXES, WANTED, Automaton, Pictured

Plain = Any
"""What JSON can say."""

CELLS = 200
"""How many columns a page shows at most."""

_SUMMARY = re.compile(rf"(?:(.*)\.)?({'|'.join(WANTED)})((?:\.\w+|\[\d+\])*)")
"""The name of a column of a distribution: whose it is, which summary, and of which part of its values."""


class WrongInput(Exception):
    """What the user enters is no value of its type; the message says what is wanted."""


# --- inputs -------------------------------------------------------------------------------------


def widgets(plan: Plan) -> list[dict[str, Plain]]:
    """What the page needs to know of each cell of an input."""
    blank = plan.kind.blank(1)
    return [
        {"name": one.name, **_typed(one.kind), "text": cell(one.kind, one.of(blank), 1)[0][0]}
        for one in plan.cells
    ]


def _typed(kind: Kind) -> dict[str, Plain]:
    match kind:
        case kinds.Number("bool"):
            return {"type": "switch"}
        case kinds.Number("float"):
            return {"type": "float"}
        case kinds.Number():
            return {"type": "int"}
        case kinds.Enumeration(names):
            return {"type": "choice", "names": [*names]}
        case kinds.Signal() | kinds.Variant(True):
            return {"type": "text", "may_be_absent": True}
    return {"type": "text"}


def entered(plan: Plan, number: int, text: str, value: Leaves) -> list[Column]:
    """A value in which a cell is another one.

    Args:
        plan: the cells of values.
        number: that of the cell.
        text: what the user enters, as in a table.
        value: the leaves of the value so far, without an axis for steps.

    Raises:
        WrongInput: the text is none of the type of the cell.
    """
    one = plan.cells[number]
    try:
        own = column(one.kind, [text])
    except Unfit as unfit:
        raise WrongInput(f"{one.name}: expected {unfit.wanted}, not {shown(repr(text))}") from None
    made = [leaf[None].copy() for leaf in value]
    for leaf, part in zip(one.of(made), own, strict=True):
        leaf[:] = part
    return [leaf[0] for leaf in made]


# --- outputs ------------------------------------------------------------------------------------


def panels(
    plan: Plan, pictured: Sequence[Pictured] = (), automata: Sequence[Automaton] = ()
) -> list[dict[str, Plain]]:
    """The panels of a page: of each its name, its kind, and the numbers of its columns.

    Args:
        plan: that of outputs, whose `cells` are the first columns.
        pictured: the distributions that have pictures, which are told by their numbers.
        automata: the automata, whose states are in the columns that follow.
    """
    found = [(number, one, _SUMMARY.fullmatch(one.name)) for number, one in enumerate(cells(plan))]
    groups: dict[str, dict[str, dict[str, int]]] = {}
    for number, _, whose in found:
        if whose is not None:
            groups.setdefault(whose[1] or "", {}).setdefault(whose[3], {})[whose[2]] = number
    made: dict[object, dict[str, Plain]] = {}
    for number, one, whose in found:
        group = {} if whose is None else groups[whose[1] or ""]
        if whose is None or not any({"mean", "std"} <= own.keys() for own in group.values()):
            made[number] = {"name": one.name, **_panel(one.kind), "columns": {"value": number}}
        elif whose[2] == "mean":
            own = group[whose[3]]
            name = (whose[1] or "value") + whose[3]
            # Sample size and evidence are of all parts of a value together.
            made[name] = {"name": name, "kind": "posterior", "columns": group.get("", {}) | own}
            made[name] |= _picture(one, pictured)
    for place, machine in enumerate(automata, len(cells(plan))):
        own_names = {"name": f"state of {machine.name}", "names": [*machine.names]}
        made[machine] = own_names | {"kind": "band", "columns": {"value": place}}
    return [*made.values(), *_clouds([*made.values()], pictured)]


def _picture(mean: Cell, pictured: Sequence[Pictured]) -> dict[str, Plain]:
    """Which picture is of the part of a distribution whose mean is in a cell."""
    for number, one in enumerate(pictured):
        if (part := one.part(mean)) is not None:
            return {"picture": number, "part": part}
    return {}


def _clouds(found: list[dict[str, Plain]], pictured: Sequence[Pictured]) -> list[dict[str, Plain]]:
    """A panel with a cloud for each distribution with several parts."""
    made = []
    for number, one in enumerate(pictured):
        if one.parts > 1:
            parts = [panel["name"] for panel in found if panel.get("picture") == number]
            named = {"name": f"{', '.join(parts[:2])}: particles", "parts": parts[:AXES]}
            made.append(named | {"kind": "cloud", "columns": {}, "picture": number})
    return made


def cells(plan: Plan) -> list[Cell]:
    """The columns that a page shows."""
    return [*{one.name: one for one in plan.cells}.values()][:CELLS]


def _panel(kind: Kind) -> dict[str, Plain]:
    match held(kind) or kind:
        case kinds.Number("bool"):
            return {"kind": "lamp"}
        case kinds.Number():
            return {"kind": "number"}
        case kinds.Enumeration(names):
            return {"kind": "band", "names": [*names]}
    return {"kind": "text"}


def numbers(plan: Plan, leaves: Leaves, count: int) -> list[list[Plain]]:
    """What is drawn of each column: numbers, codes of constructors, None where there is nothing to draw."""
    return [_numbers(one.kind, one.of(leaves), count) for one in cells(plan)]


def _numbers(kind: Kind, leaves: Leaves, count: int) -> list[Plain]:
    match kind:
        case kinds.Number("float"):
            return [real if math.isfinite(real) else None for real in leaves[0].tolist()]
        case kinds.Number() | kinds.Enumeration():
            return [*map(int, leaves[0].tolist())]
        case kinds.Signal() | kinds.Variant(True):
            mark, own = kinds.mark_and_rest(kind, leaves)
            inner = held(kind)
            assert inner is not None
            drawn = _numbers(inner, own, count)
            there = (mark == kinds.SOME).tolist()
            return [
                number if present else None for number, present in zip(drawn, there, strict=True)
            ]
    return [None] * count


def texts(plan: Plan, leaves: Leaves) -> list[str]:
    """How the columns of one step are written, without an axis for steps."""
    row = [leaf[None] for leaf in leaves]
    return [cell(one.kind, one.of(row), 1)[0][0] for one in cells(plan)]
