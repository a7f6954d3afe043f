"""How a step fails: the exceptions that a simulation raises, and the codes by which a compiled step tells of them."""

from __future__ import annotations

from enum import IntEnum

from pzjax.jaxrt.exceptions import Full, Loss
from pzjax.jaxrt.inference.diagnosis import explained
from pzjax.jaxrt.inference.inspection import Cause, Finding


class StepFailure(Exception):
    """A step whose result can't be used.

    Attributes:
        step: the step at which it happened, counted from 1.
        node: the name of the simulated node.
    """

    reason = ""

    def __init__(self, step: int, node: str) -> None:
        """A failure at a step."""
        super().__init__(f"step {step} of {node}: {self.reason}")
        self.step = step
        self.node = node


class InferenceFailure(StepFailure):
    """The particle weights of an inference were unusable: all zero, or some infinite or NaN."""

    def __init__(self, step: int, node: str, cause: Cause, finding: Finding | None = None) -> None:
        """A failure at a step, why the weights were unusable, and what a particle did to explain it."""
        self.reason = f"{explained(cause, finding)}; --on-failure uniform or nan goes on"
        super().__init__(step, node)
        self.cause = cause
        self.finding = finding


class ListOverflow(StepFailure):
    """A list had more elements than it has room for, or the empty list was taken apart."""

    def __init__(self, step: int, node: str, reason: str | None = None) -> None:
        """A failure at a step: what it was, and where in the program, if that is known."""
        reason = reason or "a list is full, or an element that it does not have was taken"
        self.reason = f"{reason}; a list has room for as many elements as `--list-capacity` says"
        super().__init__(step, node)


class TextOverflow(StepFailure):
    """A text had more bytes than it has room for."""

    def __init__(self, step: int, node: str, reason: str) -> None:
        """A failure at a step: what it was, and where in the program."""
        self.reason = f"{reason}. Give texts more room by --text-capacity, or keep them shorter"
        super().__init__(step, node)


class ProgramFailure(StepFailure):
    """The program did what raises an exception in OCaml."""

    def __init__(self, step: int, node: str, reason: str) -> None:
        """A failure at a step: what it was, and where in the program."""
        self.reason = f"{reason}. Guard it in the program; --on-failure nan goes on with some value"
        super().__init__(step, node)


class Failure(IntEnum):
    """The codes that a step gives; those that follow are of exceptions of the program."""

    NONE = 0
    INFERENCE = 1
    LIST = 2


def failure_of(what: str) -> type[TextOverflow | ListOverflow | ProgramFailure]:
    """The failure that a code tells."""
    match what:
        case Full():
            return ListOverflow
        case Loss():
            return TextOverflow
    return ProgramFailure
