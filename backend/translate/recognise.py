"""What object code stands for: primitives of the runtime, pure functions, names to show."""

from __future__ import annotations

from collections.abc import Sequence

from pzjax.backend.muf import syntax as muf
from pzjax.backend.stdlib_facts import HANDLED, PRIMITIVES, RUNTIME, draws, is_library, prints
from pzjax.frontend_bridge.dump import syntax as obc


def primitive_of(instance: obc.Instance) -> str | None:
    """The runtime function that an instance of `sample`, `observe` or `factor` stands for."""
    match instance.machine:
        case obc.Global(obc.LongName(str() as module, name)) if not instance.parameters:
            return PRIMITIVES.get((module, name))
    return None


def handled(function: obc.Exp) -> str | None:
    """The runtime function that a function of a handle, such as `sample'`, stands for."""
    match function:
        case obc.Global(obc.LongName(str() as module, name)):
            return HANDLED.get((module, name))
    return None


def items(pair: muf.Exp) -> tuple[muf.Exp, ...]:
    """The two parts of a pair."""
    return (
        pair.items
        if isinstance(pair, muf.Tuple)
        else tuple(muf.Item(pair, index) for index in range(2))
    )


def is_pure(function: muf.Exp) -> bool:
    """Tells whether a function is one of the library that neither draws nor prints."""
    match function:
        case muf.Global(name):
            return is_library(name) and not draws(name) and not prints(name)
    return False


def is_printing(function: muf.Exp) -> bool:
    """Tells whether a function is one of the library that only prints: its value is `()`."""
    match function:
        case muf.Global(name):
            return prints(name) and name.name.startswith(("print_", "prerr_"))
    return False


def runtime(name: str) -> muf.Global:
    """A function of the runtime."""
    return muf.Global(obc.LongName(RUNTIME, name))


def output_name(instance: obc.Instance) -> str:
    """A name for the output of an instance: that of its machine."""
    machine = instance.machine
    while isinstance(machine, obc.Apply):
        machine = machine.function
    return machine.name.name if isinstance(machine, obc.Global) else instance.name.source


def labelled(
    fields: Sequence[tuple[obc.LongName, obc.Exp]], values: Sequence[muf.Exp]
) -> tuple[tuple[obc.LongName, muf.Exp], ...]:
    """Record fields with translated values."""
    return tuple((label, value) for (label, _), value in zip(fields, values, strict=True))
