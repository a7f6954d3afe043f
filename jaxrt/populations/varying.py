"""What differs between particles: a dependence analysis of one traced step.

In: a traced function and which of its inputs vary between particles. Out: which of its outputs may vary. A flag is
false for what does not; for what does it is true or, where somebody asks, the cause: the draw that it comes from.
What does not vary is computed once for the whole population, so that an init flag stays a scalar and a `cond` on it a
real branch.

The analysis follows what `jax.vmap` would batch, and never claims less: an output that it calls
constant is unbatched under `vmap`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pzjax.jaxrt.insides import (
    Call,
    Choice,
    Equation,
    Opaque,
    Plain,
    Scan,
    Traced,
    While,
    is_literal,
)


@dataclass(frozen=True)
class Cause:
    """Why a value differs between particles.

    Attributes:
        mark: the number of the draw that it comes from; None for one that has none.
    """

    mark: int | None = None


Flag = bool | Cause
"""Whether a value differs, and why, where somebody asks."""


def varying_outputs(traced: Traced, varying_inputs: Sequence[Flag]) -> list[Flag]:
    """Which outputs of a function may differ between particles.

    Args:
        traced: the function; its constants are the same for all particles.
        varying_inputs: one flag for each input.
    """
    varies: dict[Any, Flag] = dict(zip(traced.inputs, varying_inputs, strict=True))
    for _ in _equation_flags(traced, varies):
        pass
    return [_varies(varies, atom) for atom in traced.outputs]


def equation_flags(
    traced: Traced, varying_inputs: Sequence[Flag]
) -> Iterator[tuple[Equation, list[Flag]]]:
    """Each operation in order, and which of its inputs may differ between particles."""
    return _equation_flags(traced, dict(zip(traced.inputs, varying_inputs, strict=True)))


def _equation_flags(
    traced: Traced, varies: dict[Any, Flag]
) -> Iterator[tuple[Equation, list[Flag]]]:
    """As `equation_flags`; `varies` grows by the outputs of each operation."""
    for equation in traced.equations:
        flags = [_varies(varies, atom) for atom in equation.inputs]
        yield equation, flags
        varies.update(zip(equation.outputs, equation_varying(equation, flags), strict=True))


def first(flags: Iterable[Flag]) -> Flag:
    """The first flag that is set, better one that names a draw than one that does not; or none."""
    found: Flag = False
    for flag in flags:
        if flag is True or (isinstance(flag, Cause) and flag.mark is not None):
            return flag
        found = found or flag
    return found


def _varies(varies: dict[Any, Flag], atom: Any) -> Flag:
    return False if is_literal(atom) else varies.get(atom, False)


def equation_varying(equation: Equation, flags: Sequence[Flag]) -> list[Flag]:
    """Which outputs of an operation may differ, given which of its inputs do."""
    cause = first(flags)
    if not cause or equation.is_led:
        return [False] * len(equation.outputs)
    match equation.inside:
        case Plain() if isinstance(cause, Cause) and equation.mark is not None:
            return [Cause(equation.mark)]
        case Plain() | Opaque():
            return [cause] * len(equation.outputs)
        case Call(body):
            return varying_outputs(body, flags)
        case Choice(sides):
            outputs = [varying_outputs(side, flags[1:]) for side in sides]
            return [first((flags[0], *own)) for own in zip(*outputs, strict=True)]
        case Scan() as scan:
            return varying_outputs(scan.body, _scanned(scan, flags))
        case While() as loop:
            return _repeated(loop, flags)[loop.body_constants :]


def inner_varying(equation: Equation, flags: Sequence[Flag]) -> list[Flag]:
    """Which inputs of the functions in an operation may differ; of those in loops, at some iteration.

    For a `while`, the inputs of its body.
    """
    match equation.inside:
        case Choice():
            return list(flags[1:])
        case Scan() as scan:
            return _scanned(scan, flags)
        case While() as loop:
            return _repeated(loop, flags)
        case Plain() | Opaque() | Call():
            return list(flags)


def _scanned(scan: Scan, flags: Sequence[Flag]) -> list[Flag]:
    constants, rows = flags[: scan.constants], flags[scan.constants + scan.carried :]

    def once(carried: list[Flag]) -> list[Flag]:
        return varying_outputs(scan.body, [*constants, *carried, *rows])[: scan.carried]

    return [*constants, *_fixpoint(once, list(flags[scan.constants :][: scan.carried])), *rows]


def _repeated(loop: While, flags: Sequence[Flag]) -> list[Flag]:
    tests, rest = flags[: loop.test_constants], flags[loop.test_constants :]
    constants = rest[: loop.body_constants]
    carried = _fixpoint(
        lambda carried: varying_outputs(loop.body, [*constants, *carried]),
        list(rest[loop.body_constants :]),
    )
    # Particles that stop at different times differ in all that the loop changes.
    if stops := first(varying_outputs(loop.test, [*tests, *carried])):
        carried = [own or stops for own in carried]
    return [*constants, *carried]


def _fixpoint(step: Callable[[list[Flag]], list[Flag]], flags: list[Flag]) -> list[Flag]:
    while True:
        after = [old or new for old, new in zip(flags, step(flags), strict=True)]
        if after == flags:
            return flags
        flags = after
