"""What equations define, and whether that goes together.

The parts of a block that run together must not define the same thing twice; the branches of a
control structure must define the same things, unless a variable has another way to get a value.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from pzjax.frontend_bridge.builtin.typing.context import Context
from pzjax.frontend_bridge.builtin.typing.unification import Meta, Mismatch, con
from pzjax.frontend_bridge.dump.syntax import Ident, Span


@dataclass(slots=True)
class Defined:
    """The names that equations define, each with the way in which they do it."""

    values: set[Ident] = field(default_factory=set)  # x = .. and emit x
    initials: set[Ident] = field(default_factory=set)  # init x = ..
    nexts: set[Ident] = field(default_factory=set)  # next x = ..
    contributions: set[Ident] = field(default_factory=set)  # x += ..
    ders: set[Ident] = field(default_factory=set)  # der x = ..

    def names(self) -> set[Ident]:
        """All names."""
        return self.values | self.initials | self.nexts | self.contributions | self.ders

    def add(self, other: Defined) -> None:
        """Take over what others define."""
        self.values |= other.values
        self.initials |= other.initials
        self.nexts |= other.nexts
        self.contributions |= other.contributions
        self.ders |= other.ders

    def without(self, names: AbstractSet[Ident]) -> Defined:
        """What is left when these names are not seen from outside."""
        return Defined(
            self.values - names,
            self.initials - names,
            self.nexts - names,
            self.contributions - names,
            self.ders - names,
        )


def in_order(names: AbstractSet[Ident]) -> list[Ident]:
    """The names in the order of the source, so that messages are always the same."""
    return sorted(names, key=lambda name: name.number)


def add_parallel(
    total: Defined, new: Defined, at: Span, context: Context, *, jumps: bool = False
) -> None:
    """Add what an equation beside the others defines; `at` is its place.

    `jumps`: a transition, which may set what the state derives.
    """
    for name in in_order(new.values & total.values):
        raise context.fault(at, f"`{name.source}` is defined twice")
    for name in in_order(new.initials & total.initials):
        raise context.fault(at, f"the initial value of `{name.source}` is defined twice")
    for name in in_order(new.nexts & total.nexts):
        raise context.fault(at, f"the next value of `{name.source}` is defined twice")
    for name in in_order(new.ders & total.ders):
        hint = f"add them: `der {name.source} = .. +. ..`; or give each in a branch of its own"
        raise context.fault(at, f"the derivative of `{name.source}` is defined twice", hint)
    _check_mixtures(total, new, at, context)
    _check_derivatives(total, new, at, context, jumps)
    total.add(new)


def _check_derivatives(
    one: Defined, other: Defined, at: Span, context: Context, jumps: bool
) -> None:
    mixed = set[Ident]()
    for left, right in ((one, other), (other, one)):
        given = left.nexts | left.contributions | (set() if jumps else left.values)
        mixed |= given & right.ders
    for name in in_order(mixed):
        message = f"`{name.source}` has a value and a derivative at the same time"
        hint = (
            f"set it at events: `der {name.source} = .. reset z -> ..`, or give the derivative in "
            "the `else` of what sets it"
        )
        raise context.fault(at, message, hint)


def _check_mixtures(one: Defined, other: Defined, at: Span, context: Context) -> None:
    for name in in_order((one.values & other.nexts) | (one.nexts & other.values)):
        message = f"`{name.source}` has a present value and a next value: only one may be defined"
        raise context.fault(at, message)
    mixed = (one.values & other.contributions) | (one.contributions & other.values)
    for name in in_order(mixed):
        message = f"`{name.source}` is defined with `=` and with `+=`: only one is allowed"
        raise context.fault(at, message)


def join_branches(
    branches: list[tuple[Defined, Span]],
    at: Span,
    context: Context,
    kept: AbstractSet[Ident] = frozenset(),
    left_out: str | None = None,
) -> Defined:
    """What a control structure at `at` defines, one of whose branches is executed.

    `kept` are names that keep their value where a branch does not define them; `left_out` is a value for which
    there is no branch.
    """
    total = Defined()
    for branch, place in branches:
        _check_mixtures(total, branch, place, context)
        total.add(branch)
    for name in in_order(total.initials):
        if not all(name in branch.initials for branch, _ in branches):
            message = f"`init {name.source}` is in some branches only"
            raise context.fault(at, message, "put it in all branches or outside")
    for name in in_order(total.values):
        if not all(name in branch.values for branch, _ in branches):
            context.facts.partial.add(name)
            if name not in kept:
                branches_have_it = all(name in branch.values for branch, _ in branches[:-1])
                _check_partial(name, at, context, left_out if branches_have_it else None)
    return total


def _check_partial(name: Ident, at: Span, context: Context, left_out: str | None) -> None:
    """Refuse a variable that some branches do not define, unless it has a value there."""
    if name in context.facts.initialised or name in context.facts.defaults:
        return
    try:
        context.unifier.unify(context.locals[name].type, con("signal", Meta()))
    except Mismatch:
        message = f"`{name.source}` has no value where a branch does not define it"
        if left_out is not None:
            message = f"`{name.source}` has no value where no branch fits: {left_out} is left out"
        hint = (
            f"define it in every branch, add `init {name.source} = ..` to keep its last value, "
            f"or declare it with a default"
        )
        if name.source == "result":
            message, hint = "this does not give a value in all cases", "add the missing cases"
            if left_out is not None:
                message = f"{message}: {left_out} is left out"
        raise context.fault(at, message, hint) from None
