"""Types whose constructors have arguments.

A value is the number of its constructor and the arguments of every constructor: those of the
others are placeholders, or leftovers that nobody may look at. So values of different constructors
have one form, and can be selected and carried.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.forms import Form, example, substituted
from pzjax.jaxrt.shown import described, shown
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Variant:
    """A value of a type with constructors.

    Attributes:
        tag: the number of its constructor, int32.
        arguments: for each constructor the tuple of its arguments.
        type: the name of the type.
        names: the names of the constructors.
    """

    tag: Any
    arguments: tuple[tuple[Any, ...], ...]
    type: str = field(metadata={"static": True})
    names: tuple[str, ...] = field(metadata={"static": True})

    def __repr__(self) -> str:
        """The constructor with its arguments."""

        def one(value: Variant) -> str:
            number = int(value.tag)
            inside = ", ".join(map(shown, value.arguments[number]))
            return f"{self.names[number]}({inside})" if inside else self.names[number]

        return described(self.type, self, np.shape(self.tag), one)

    def example(self) -> Variant:
        """A value of the same type: this one."""
        return self


@dataclass(frozen=True)
class Constructor:
    """A constructor with arguments: called with them it makes a value.

    Attributes:
        type: the name of the type.
        names: the names of all its constructors.
        forms: the forms of the arguments of each.
        number: which of them this is.
    """

    type: str
    names: tuple[str, ...]
    forms: tuple[tuple[Form, ...], ...]
    number: int

    def __call__(self, *arguments: Any) -> Variant:
        """The value of this constructor with the given arguments."""
        own = len(self.forms[self.number])
        if len(arguments) != own:
            raise WrongForm(
                f"{self.names[self.number]} takes {own} arguments, not {len(arguments)}"
            )
        table = [
            arguments if number == self.number else tuple(map(example, forms))
            for number, forms in enumerate(self.forms)
        ]
        return Variant(np.int32(self.number), tuple(table), self.type, self.names)

    def example(self, parameters: tuple[Form, ...] = ()) -> Variant:
        """A value, of the form that all values of the type have.

        Args:
            parameters: the forms of the parameters of the type.
        """
        table = tuple(
            tuple(example(substituted(form, parameters)) for form in forms) for forms in self.forms
        )
        return Variant(np.int32(self.number), table, self.type, self.names)

    def argument(self, value: Variant, index: int) -> Any:
        """An argument of a value that this constructor made."""
        return value.arguments[self.number][index]


def variant(
    type_: str, constructors: Sequence[tuple[str, tuple[Form, ...]]]
) -> list[Variant | Constructor]:
    """The constructors of a type, given by their names and the forms of their arguments.

    A constructor without arguments is a value.

    Args:
        type_: the name of the type.
        constructors: for each constructor its name and the forms of its arguments.

    Returns:
        A value or a constructor for each, in the order given.
    """
    names = tuple(name for name, _ in constructors)
    forms = tuple(forms for _, forms in constructors)
    made = [Constructor(type_, names, forms, number) for number in range(len(names))]
    return [one if one.forms[one.number] else one() for one in made]


def made_by(value: Any, constructor: Any) -> Any:
    """Whether a value was made by a constructor: a boolean array.

    Args:
        value: a value of a variant type.
        constructor: one of its constructors.

    Returns:
        A boolean scalar.
    """
    if not isinstance(value, Variant):
        return value == constructor
    if isinstance(constructor, Constructor):
        return value.tag == constructor.number
    return value.tag == constructor.tag
