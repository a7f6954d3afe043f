"""What distributions over symbolic values share: parameters with what was realised, children of stars, the class."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from pzjax.jaxrt.distributions.base import Distribution, Flag
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.placeholder import Placeholder, UnsettledError
from pzjax.jaxrt.symbolic.context import Context, here
from pzjax.jaxrt.symbolic.store import Child
from pzjax.jaxrt.symbolic.terms import Ref, has_expr


class Symbolic(Distribution):
    """What can be sampled and observed; nothing else is known of it outside of a store."""

    def is_valid(self) -> Flag:
        """Whether the parameters are within their domain, as far as they are known."""
        found = self.plain()
        return True if found is None else found.is_valid()

    @abstractmethod
    def plain(self) -> Distribution | None:
        """The distribution of the library of the same parameters, a random mean being 0.

        None where another parameter is random.
        """

    def extents(self) -> tuple[int, ...]:
        """None: the axes of terms are their own, and a model makes one distribution at a time."""
        return ()

    def mean(self) -> Any:
        """Not known: it depends on the store.

        Raises:
            Unknown: always.
        """
        raise Unknown("the moments of a symbolic distribution are those of its sample")

    def variance(self) -> Any:
        """Not known, likewise.

        Raises:
            Unknown: always.
        """
        return self.mean()


def settled(*parameters: Any) -> tuple[Any, ...]:
    """Parameters with the values of what was realised.

    Raises:
        UnsettledError: one is not computed yet.
    """
    if any(isinstance(one, Placeholder) for one in parameters):
        raise UnsettledError
    context = here()  # none where a message shows the parameters
    found: tuple[Any, ...] = context.store.simplified(parameters) if context else parameters
    return found


def known(*parameters: Any) -> tuple[Any, ...] | None:
    """Parameters with the values of what was realised; None where one is random."""
    found = settled(*parameters)
    return None if has_expr(found) else found


def attached(context: Context, child: Child) -> Ref:
    """A new variable that depends on a star."""
    parent = child.parent
    if (known := context.facts.get(id(parent.pick))) is not None:
        child = Child(Ref(None, (parent.ids[known],)), child.law)
    variable = context.fresh()
    context.store.child[variable] = child
    return Ref(None, (variable,))
