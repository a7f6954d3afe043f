"""Blocks: a traced function comes in, its results go out, computed by few kernels.

Equations that stand together and may share a kernel (`equations`) become one call that XLA compiles as one
function, a block. Values go between blocks as rows of arrays, one array for all of one form that a block
makes, so that the number of buffers stays small too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import jax
from jax import lax
from pzjax.jaxrt.compiling.equations import all_small, operations
from pzjax.jaxrt.insides import (
    Call,
    Choice,
    Equation,
    Traced,
    evaluated,
    form_of,
    is_literal,
    one_kernel,
    read,
    variables,
)

MANY, MORE = 150, 2000
"""From how many operations that can share kernels a step is computed in blocks; and where it works on
large arrays as well, which XLA fuses with what is around them.
"""

HUGE = 3000
"""From how many operations that share kernels a loop is many functions."""

MOST = 32
"""How many operations a block has. XLA may compute each again for each that follows it in the block."""

LEAST = 8
"""Fewer operations than these are left to XLA."""


@dataclass(frozen=True)
class Place:
    """Where a value is.

    Attributes:
        array: an array.
        row: the value is this row of the array; all of it where there is none.
    """

    array: Any
    row: int | None = None

    @property
    def value(self) -> Any:
        """The value."""
        if self.row is None:
            return self.array
        return lax.index_in_dim(self.array, self.row, keepdims=False)


def worthwhile(traced: Traced) -> bool:
    """Tells whether blocks make a function faster to compile and to run."""
    if jax.default_backend() != "cpu":
        return False
    return _in_blocks(traced) >= (MANY if all_small(traced) else MORE)


def is_huge(traced: Traced) -> bool:
    """Tells whether the blocks of a function are too many for one function of LLVM.

    As one it runs three times as fast; its time to compile grows with the square, with JAX 0.12 from 4 s for a
    thousand equations to 157 s for five thousand.
    """
    return _in_blocks(traced) >= HUGE


def evaluate(traced: Traced, arguments: Sequence[Place], *, in_blocks: bool = True) -> list[Place]:
    """The results of a traced function.

    Args:
        traced: the function.
        arguments: where its arguments are.
        in_blocks: whether equations share kernels as said here, or as XLA finds best.
    """
    if not in_blocks:
        return list(map(Place, traced(*(one.value for one in arguments))))
    known = {variable: Place(value) for variable, value in traced.constants.items()}
    known |= dict(zip(traced.inputs, arguments, strict=True))

    def place(atom: Any) -> Place:
        return Place(*read({}, [atom])) if is_literal(atom) else known[atom]

    parts = list(_parts(traced))
    for part, results in zip(parts, _results(parts, traced.outputs), strict=True):
        if part.size and not results:
            continue
        inputs = part.inputs()
        if part.size >= LEAST and inputs:
            made = _in_one_kernel(part, inputs, results, [known[one] for one in inputs])
            known |= zip(results, made, strict=True)
            continue
        for equation in part.equations:
            made = _alone(equation, list(map(place, equation.inputs)))
            known |= zip(equation.outputs, made, strict=True)
    return list(map(place, traced.outputs))


def stacked(places: Sequence[Place]) -> Any:
    """One array whose rows are the values at some places, which have one form."""
    pieces = [_rows(first, count) for first, count in _runs(places)]
    while len(pieces) > MOST:
        starts = range(0, len(pieces), MOST)
        pieces = [one_kernel(_joined, pieces[start : start + MOST])[0] for start in starts]
    return pieces[0] if len(pieces) == 1 else lax.concatenate(pieces, 0)


def _runs(places: Sequence[Place]) -> Iterator[tuple[Place, int]]:
    """Places that follow one another in one array: the first and how many."""
    first, count = places[0], 0
    for one in places:
        follows = one.array is first.array and one.row == (first.row or 0) + count
        if count and not follows:
            yield first, count
            first, count = one, 0
        count += 1
    yield first, count


def _rows(first: Place, count: int) -> Any:
    if first.row is None:
        return lax.expand_dims(first.array, (0,))
    return lax.slice_in_dim(first.array, first.row, first.row + count)


def _joined(*arrays: Any) -> list[Any]:
    return [lax.concatenate(arrays, 0)]


@dataclass(frozen=True)
class _Part:
    """Equations that stand together.

    Attributes:
        equations: the equations.
        size: how many operations share a kernel: 0 for an equation that must stay alone.
    """

    equations: list[Equation]
    size: int

    def inputs(self) -> list[Any]:
        """The variables that come from outside."""
        own = {variable for equation in self.equations for variable in equation.outputs}
        given = (atom for equation in self.equations for atom in equation.inputs)
        return [one for one in dict.fromkeys(variables(given)) if one not in own]


def _parts(traced: Traced) -> Iterator[_Part]:
    """The equations in their order, as many together as a block has."""
    equations: list[Equation] = []
    size = 0
    for equation in traced.equations:
        count = operations(equation)
        alone = count is None or count > MOST
        if equations and (alone or size + (count or 0) > MOST):
            yield _Part(equations, size)
            equations, size = [], 0
        if alone:
            yield _Part([equation], 0)
        else:
            equations.append(equation)
            size += count or 0
    if equations:
        yield _Part(equations, size)


def _in_blocks(traced: Traced) -> int:
    """The number of operations that `evaluate` puts into blocks."""
    return sum(
        part.size if part.size >= LEAST else sum(map(_in_blocks, _opened(part.equations[0])))
        for part in _parts(traced)
    )


def _opened(equation: Equation) -> tuple[Traced, ...]:
    """The functions in an equation that is in no block itself, where they are computed in blocks."""
    match equation.inside:
        case Call(body, opens=True):
            return (body,)
        case Choice(sides, by_platform=False):
            return sides
        case _:
            return ()


def _results(parts: list[_Part], outputs: Sequence[Any]) -> list[list[Any]]:
    """The variables of each part that later ones or the outputs need."""
    needed = set(variables(outputs))
    results = []
    for part in reversed(parts):
        own = [variable for equation in part.equations for variable in equation.outputs]
        results.append([variable for variable in own if variable in needed])
        needed.update(part.inputs())
    return results[::-1]


def _alone(equation: Equation, given: list[Place]) -> list[Place]:
    """The results of an equation that is in no block; those in its functions may be."""
    opened = _opened(equation)
    if sum(map(_in_blocks, opened)) < LEAST:
        return list(map(Place, equation.run([one.value for one in given])))
    if len(opened) == 1:
        return evaluate(opened[0], given)
    index, *operands = (one.value for one in given)
    sides = [partial(_evaluated, side) for side in opened]
    return list(map(Place, lax.switch(index, sides, *operands)))


def _evaluated(traced: Traced, *values: Any) -> list[Any]:
    return [one.value for one in evaluate(traced, list(map(Place, values)))]


def _in_one_kernel(
    part: _Part, inputs: list[Any], results: list[Any], given: list[Place]
) -> list[Place]:
    """The results of equations that share a kernel: the rows of one array for each form."""
    arrays = list({id(one.array): one.array for one in given}.values())
    number = {id(array): k for k, array in enumerate(arrays)}
    groups: dict[Any, list[int]] = {}
    for k, variable in enumerate(results):
        form = form_of(variable)
        groups.setdefault((form.shape, form.dtype), []).append(k)

    def together(*arrays: Any) -> list[Any]:
        values = (replace(one, array=arrays[number[id(one.array)]]).value for one in given)
        known = dict(zip(inputs, values, strict=True))
        made = read(evaluated(part.equations, known, Equation.run), results)
        rows = [
            [made[k] for k in group] + [_grain(array, form) for array in arrays]
            for form, group in groups.items()
        ]
        return [lax.concatenate([lax.expand_dims(one, (0,)) for one in some], 0) for some in rows]

    places: dict[int, Place] = {}
    for array, group in zip(one_kernel(together, arrays), groups.values(), strict=True):
        places |= {k: Place(array, row) for row, k in enumerate(group)}
    return [places[k] for k in range(len(places))]


def _grain(array: Any, form: tuple[tuple[int, ...], Any]) -> Any:
    """A value of a form, made of an argument."""
    shape, dtype = form
    return lax.broadcast(lax.reshape(array, (array.size,))[0].astype(dtype), shape)
