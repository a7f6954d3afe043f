"""Arrays of random values: written out, a cell after the other.

In: what the functions on arrays (`jaxrt.arrays`) are given where some cell is a term. Out: `Cells`, and terms of them.
Each cell is a value of its own, so that branches, memories and laws take it as any other; a cell at an index that the
run tells is a selection among all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.distributions.base import Distribution, family
from pzjax.jaxrt.distributions.bernoulli import Bernoulli
from pzjax.jaxrt.distributions.dirac import Dirac
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.placeholder import Placeholder, UnsettledError
from pzjax.jaxrt.symbolic.terms import has_expr


@family
class Cells:
    """An array whose cells may be random.

    Attributes:
        cells: the values, in order.
    """

    cells: tuple[Any, ...]

    def __len__(self) -> int:
        """How many cells there are."""
        return len(self.cells)


def is_written_out(*values: Any) -> bool:
    """Tells whether some array is written out, or some cell makes it so."""
    return any(isinstance(value, Cells) or has_expr(value) for value in values)


def cells_of(array: Any) -> tuple[Any, ...]:
    """The cells of an array in either form.

    Raises:
        UnsettledError: it is not computed yet.
    """
    if isinstance(array, Cells):
        return array.cells
    if isinstance(array, Placeholder):
        raise UnsettledError
    size = jax.tree.leaves(array)[0].shape[0]
    return tuple(jax.tree.map(lambda leaf, k=k: leaf[k], array) for k in range(size))


def gathered(cells: tuple[Any, ...]) -> Any:
    """The array of some cells: written out where one of them is random."""
    if has_expr(cells):
        return Cells(cells)
    return jax.tree.map(lambda *leaves: jnp.stack(list(map(jnp.asarray, leaves))), *cells)


def at(array: Any, index: Any) -> Any:
    """The cell at an index of the array."""
    from pzjax.jaxrt.control import where  # that module needs this package

    cells = cells_of(array)
    if is_known(index):
        return cells[int(index)]
    found = cells[-1]
    for place, cell in reversed(list(enumerate(cells[:-1]))):
        found = where(index == place, cell, found)
    return found


def put(array: Any, index: Any, cell: Any) -> Cells:
    """The array with another cell at an index; as it was where the index is none of it."""
    from pzjax.jaxrt.control import where

    cells = cells_of(array)
    if is_known(index):
        return Cells(tuple(cell if k == int(index) else old for k, old in enumerate(cells)))
    return Cells(tuple(where(index == k, cell, old) for k, old in enumerate(cells)))


def each(function: Callable[..., Any], *arrays: Any) -> Any:
    """The array of `function(index, *cells)`."""
    rows = zip(*map(cells_of, arrays), strict=True)
    return gathered(tuple(function(index, *row) for index, row in enumerate(rows)))


def laws(component: Any, law: Callable[[Any, Any], Distribution]) -> Distribution:
    """The array of the distributions of the cells of an array.

    Args:
        component: a distribution over an array: certain, or with a store.
        law: from a store and a value to its distribution.
    """
    store = getattr(component, "store", None)
    return _stacked([law(store, cell) for cell in cells_of(component.value)])


def _stacked(cells: list[Distribution]) -> Distribution:
    """The array of some distributions; a certain one takes the family of the others."""
    certain: dict[type, Callable[[Any], Distribution]] = {
        Bernoulli: lambda value: Bernoulli(as_float(value)),
        Gaussian: lambda value: Gaussian(as_float(value), as_float(0.0)),
    }
    families = {type(one) for one in cells} - {Dirac}
    if len(families) == 1 and (as_random := certain.get(families.pop())) is not None:
        cells = [as_random(one.value) if isinstance(one, Dirac) else one for one in cells]
    return jax.tree.map(lambda *leaves: jnp.stack(list(map(jnp.asarray, leaves))), *cells)
