"""What a program does not say itself: how it resamples, what a failure does, where particles are, how long lists get.

`configure` changes the settings for what follows, `settings` for a block. A node keeps those that were in force
when it was made, and they are in force again in its steps: set them before the module of a program is imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from pzjax.jaxrt.layout import Devices
from pzjax.jaxrt.resampling import SCHEMES, Scheme

Policy = Literal["error", "uniform", "nan"]


MOST_ENUMERATED = 4
"""Of how many booleans a symbolic engine tries all values at most."""


@dataclass(frozen=True)
class Settings:
    """The settings of nodes.

    Attributes:
        resampling: the name of a scheme of `pzjax.jaxrt.resampling`, a scheme, or `none`.
        on_failure: what a step gives whose weights are unusable (all zero, or some infinite or
            NaN). `uniform`: a posterior of uniform weights; `nan`: one of NaN weights; `error`: as
            `nan`, and simulators stop at the step (`failures` tells them). In each case
            `Posterior.failed` is true and the next step starts from uniform weights.
        devices: the devices that particles are spread over (`jax.devices()` are all); None for
            wherever JAX computes.
        list_capacity: how many elements a list has room for, where the program does not say.
        text_capacity: how many bytes a text has room for, likewise.
        lookahead: whether symbolic engines draw a boolean that a branch waits for only after both sides of the
            branch have said what they observe.
        enumerate: for how many booleans that a model evaluates in a step a particle of a symbolic engine tries both
            values and keeps those of one combination by its weight: a step costs 2 to that power.
        points: how many values a particle of `Infer_apf` has at a time for those constants of its model that are
            drawn.
    """

    resampling: str | Scheme = "systematic"
    on_failure: Policy = "error"
    devices: Devices | None = None
    list_capacity: int = 16
    text_capacity: int = 256
    lookahead: bool = True
    enumerate: int = 0
    points: int = 64

    def __post_init__(self) -> None:
        """Checks the names, the devices and the capacities.

        Raises:
            ValueError: a name is unknown; the message lists the known ones. Or there are no devices, or no room.
        """
        if self.devices is not None:
            object.__setattr__(self, "devices", tuple(self.devices))
            if not self.devices:
                raise ValueError("particles need at least one device: give some, or None")
        known = *SCHEMES, "none"
        if isinstance(self.resampling, str) and self.resampling not in known:
            raise ValueError(
                f"unknown resampling scheme {self.resampling!r}: choose among {', '.join(known)}"
            )
        if self.on_failure not in get_args(Policy):
            policies = ", ".join(get_args(Policy))
            raise ValueError(f"unknown failure policy {self.on_failure!r}: choose among {policies}")
        if self.list_capacity < 1:
            raise ValueError(
                f"a list needs room for one element at least, not {self.list_capacity}"
            )
        if not 0 <= self.enumerate <= MOST_ENUMERATED:
            raise ValueError(
                f"at most {MOST_ENUMERATED} booleans are enumerated, not {self.enumerate}"
            )
        if self.points < 2:
            raise ValueError(f"constants need 2 points at least, not {self.points}")
        if self.text_capacity < 1:
            raise ValueError(f"a text needs room for one byte at least, not {self.text_capacity}")


_configured = [Settings()]
_in_block: ContextVar[Settings | None] = ContextVar("settings", default=None)


def current() -> Settings:
    """The settings in force."""
    return _in_block.get() or _configured[0]


def configure(**changes: Any) -> None:
    """Changes fields of the settings in force.

    Args:
        changes: new values of fields of `Settings`, by name.
    """
    changed = replace(current(), **changes)
    if _in_block.get() is None:
        _configured[0] = changed
    else:
        _in_block.set(changed)


def configure_lists(*, capacity: int) -> None:
    """Sets the capacity of the lists of nodes that are made from now on.

    Args:
        capacity: the greatest number of elements.

    Raises:
        ValueError: the capacity is not positive.
    """
    configure(list_capacity=capacity)


def configure_texts(*, capacity: int) -> None:
    """Sets how many bytes the texts have room for of nodes that are made from now on.

    Args:
        capacity: the greatest number of bytes.

    Raises:
        ValueError: the capacity is not positive.
    """
    configure(text_capacity=capacity)


@contextmanager
def in_force(settings: Settings) -> Iterator[Settings]:
    """Has settings hold within a `with` block."""
    token = _in_block.set(settings)
    try:
        yield settings
    finally:
        _in_block.reset(token)


@contextmanager
def settings(**changes: Any) -> Iterator[Settings]:
    """Changes fields of the settings within a `with` block.

    Args:
        changes: new values of fields of `Settings`, by name.

    Returns:
        A context manager, which gives the settings within.
    """
    with in_force(replace(current(), **changes)) as changed:
        yield changed
