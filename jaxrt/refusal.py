"""What a program can't have, though other parts of it run: a message comes in, a value
that gives it to its user goes out.

It stands where the node, function or constant would be, so that the rest of the module can be had.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NoReturn

from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.node import Node


@dataclass(frozen=True, repr=False)
class Refusal(Node):
    """A node, function or constant that can't be used.

    Attributes:
        message: why.
        runs: whether it would be a node.
        complete: whether the message has a place.
    """

    message: str = ""
    runs: bool = True
    complete: bool = True

    def __call__(self, *_arguments: Any) -> NoReturn:
        """Refuses.

        Raises:
            Refused: always.
        """
        raise Refused(self.message, complete=self.complete)


def refused(
    message: str, name: str, signature: str = "", *, runs: bool = True, complete: bool = True
) -> Refusal:
    """Stands for what can't be used.

    Args:
        message: why.
        name: its name in the source.
        signature: its name and type, and where it is.
        runs: whether it would be a node.
        complete: whether the message has a place.
    """

    def refuse(*_arguments: Any) -> NoReturn:
        raise Refused(message, complete=complete)

    return Refusal(
        refuse, refuse, refuse, name, signature, message=message, runs=runs, complete=complete
    )
