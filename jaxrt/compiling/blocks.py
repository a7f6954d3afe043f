"""Blocks: a traced function comes in, its results go out, computed by few kernels.

Equations that stand together and may share a kernel (`equations`) become one call that XLA compiles as one
function, a block. Values go between blocks as rows of arrays, one array for all of one form that a block
makes, so that the number of buffers stays small too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import jax
from jax import lax
from jax.experimental.xla_metadata import set_xla_metadata
from jax.extend.core import ClosedJaxpr, DebugInfo, Jaxpr, Literal, jaxpr_as_fun
from pzjax.jaxrt.compiling.equations import all_small, bodies, operations

MANY, MORE = 150, 2000
"""From how many operations that can share kernels a step is computed in blocks; and where it works on
large arrays as well, which XLA fuses with what is around them.
"""

MOST = 32
"""How many operations a block has. XLA may compute each again for each that follows it in the block."""

LEAST = 8
"""Fewer operations than these are left to XLA."""

OPENED = frozenset({"cond", "jit"})
"""What is in no block itself, but whose bodies are computed in blocks."""


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


def worthwhile(traced: ClosedJaxpr) -> bool:
    """Tells whether blocks make a function faster to compile and to run."""
    if jax.default_backend() != "cpu":
        return False
    return _in_blocks(traced.jaxpr) >= (MANY if all_small(traced.jaxpr) else MORE)


def evaluate(
    traced: ClosedJaxpr, arguments: Sequence[Place], *, in_blocks: bool = True
) -> list[Place]:
    """The results of a traced function.

    Args:
        traced: the function, as `jax.make_jaxpr` gives it.
        arguments: where its arguments are.
        in_blocks: whether equations share kernels as said here, or as XLA finds best.
    """
    if not in_blocks:
        return list(map(Place, jaxpr_as_fun(traced)(*(one.value for one in arguments))))
    jaxpr = traced.jaxpr
    known = dict(zip(jaxpr.constvars, map(Place, traced.consts), strict=True))
    known |= dict(zip(jaxpr.invars, arguments, strict=True))

    def place(atom: Any) -> Place:
        return Place(atom.val) if isinstance(atom, Literal) else known[atom]

    parts = list(_parts(jaxpr))
    for part, results in zip(parts, _results(parts, jaxpr.outvars), strict=True):
        if part.size and not results:
            continue
        inputs = part.inputs()
        if part.size >= LEAST and inputs:
            closed = _closed(inputs, results, part.equations)
            known |= zip(
                results, _in_one_kernel(closed, [known[one] for one in inputs]), strict=True
            )
            continue
        for equation in part.equations:
            made = _alone(equation, list(map(place, equation.invars)))
            known |= zip(equation.outvars, made, strict=True)
    return list(map(place, jaxpr.outvars))


def stacked(places: Sequence[Place]) -> Any:
    """One array whose rows are the values at some places, which have one form."""
    pieces = [_rows(first, count) for first, count in _runs(places)]
    while len(pieces) > MOST:
        starts = range(0, len(pieces), MOST)
        pieces = [_kernel(_joined, pieces[start : start + MOST])[0] for start in starts]
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

    equations: list[Any]
    size: int

    def inputs(self) -> list[Any]:
        """The variables that come from outside."""
        own = {variable for equation in self.equations for variable in equation.outvars}
        read = (variable for equation in self.equations for variable in equation.invars)
        return [one for one in dict.fromkeys(_variables(read)) if one not in own]


def _parts(jaxpr: Jaxpr) -> Iterator[_Part]:
    """The equations in their order, as many together as a block has."""
    equations: list[Any] = []
    size = 0
    for equation in jaxpr.eqns:
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


def _in_blocks(jaxpr: Jaxpr) -> int:
    """The number of operations that `evaluate` puts into blocks."""
    total = 0
    for part in _parts(jaxpr):
        if part.size >= LEAST:
            total += part.size
        elif part.equations[0].primitive.name in OPENED:
            total += sum(map(_in_blocks, bodies(part.equations[0])))
    return total


def _results(parts: list[_Part], outputs: Sequence[Any]) -> list[list[Any]]:
    """The variables of each part that later ones or the outputs read."""
    read = set(_variables(outputs))
    results = []
    for part in reversed(parts):
        own = [variable for equation in part.equations for variable in equation.outvars]
        results.append([variable for variable in own if variable in read])
        read.update(part.inputs())
    return results[::-1]


def _variables(atoms: Iterable[Any]) -> Iterator[Any]:
    return (atom for atom in atoms if not isinstance(atom, Literal))


def _alone(equation: Any, given: list[Place]) -> list[Place]:
    """The results of an equation that is in no block; those in its bodies may be."""
    opens = sum(map(_in_blocks, bodies(equation))) >= LEAST
    match equation.primitive.name:
        case "jit" if opens:
            return evaluate(equation.params["jaxpr"], given)
        case "cond" if opens:
            index, *operands = (one.value for one in given)
            sides = [partial(_evaluated, branch) for branch in equation.params["branches"]]
            return list(map(Place, lax.switch(index, sides, *operands)))
    values = {
        atom: one.value
        for atom, one in zip(equation.invars, given, strict=True)
        if not isinstance(atom, Literal)
    }
    closed = _closed(list(values), equation.outvars, [equation])
    return list(map(Place, jaxpr_as_fun(closed)(*values.values())))


def _closed(inputs: list[Any], results: list[Any], equations: list[Any]) -> ClosedJaxpr:
    """A function of equations, whose effects are those of the function."""
    names = DebugInfo("jit", "block", ("",) * len(inputs), ("",) * len(results))
    effects = frozenset().union(*(one.effects for one in equations))
    return ClosedJaxpr(Jaxpr((), inputs, results, equations, effects, names), ())


def _evaluated(traced: ClosedJaxpr, *values: Any) -> list[Any]:
    return [one.value for one in evaluate(traced, list(map(Place, values)))]


def _in_one_kernel(traced: ClosedJaxpr, given: list[Place]) -> list[Place]:
    """The results of equations that share a kernel: the rows of one array for each form."""
    arrays = list({id(one.array): one.array for one in given}.values())
    number = {id(array): k for k, array in enumerate(arrays)}
    groups: dict[Any, list[int]] = {}
    for k, variable in enumerate(traced.jaxpr.outvars):
        groups.setdefault((variable.aval.shape, variable.aval.dtype), []).append(k)

    def together(*arrays: Any) -> list[Any]:
        values = [replace(one, array=arrays[number[id(one.array)]]).value for one in given]
        results = jaxpr_as_fun(traced)(*values)
        rows = [
            [results[k] for k in group] + [_grain(array, form) for array in arrays]
            for form, group in groups.items()
        ]
        return [lax.concatenate([lax.expand_dims(one, (0,)) for one in some], 0) for some in rows]

    places: dict[int, Place] = {}
    for array, group in zip(_kernel(together, arrays), groups.values(), strict=True):
        places |= {k: Place(array, row) for row, k in enumerate(group)}
    return [places[k] for k in range(len(places))]


def _grain(array: Any, form: tuple[tuple[int, ...], Any]) -> Any:
    """A value of a form, made of an argument."""
    shape, dtype = form
    return lax.broadcast(lax.reshape(array, (array.size,))[0].astype(dtype), shape)


def _kernel(function: Callable[..., list[Any]], arrays: list[Any]) -> list[Any]:
    """The results of a function that XLA compiles as one.

    The first mark keeps the call a call, the second has it compiled by itself. Without them the
    results are the same. XLA 0.10 ends the process where it finds that such a call does not use an
    argument, or has a constant result: the barrier hides from it what arguments are.
    """
    results = jax.jit(function)(*lax.optimization_barrier(arrays))
    results[0] = set_xla_metadata(results[0], inlineable="false", xla_cpu_small_call="true")
    return results
