"""What an inference does where the program does not say: its resampling scheme, its policy on failure.

`configure` changes the settings for what follows, `settings` for a block. They are read when an
inference is made: set them before the module of a program is imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from pzjax.jaxrt.layout import Devices
from pzjax.jaxrt.resampling import SCHEMES

Policy = Literal["error", "uniform", "nan"]


@dataclass(frozen=True)
class Settings:
    """The settings of inferences.

    Attributes:
        resampling: the name of a scheme of `pzjax.jaxrt.resampling`, or `none`.
        on_failure: what a step gives whose weights are unusable (all zero, or some infinite or
            NaN). `uniform`: a posterior of uniform weights; `nan`: one of NaN weights; `error`: as
            `nan`, and simulators stop at the step (`failures` tells them). In each case
            `Posterior.failed` is true and the next step starts from uniform weights.
        devices: the devices that particles are spread over (`jax.devices()` are all); None for
            wherever JAX computes.
    """

    resampling: str = "systematic"
    on_failure: Policy = "error"
    devices: Devices | None = None

    def __post_init__(self) -> None:
        """Checks the names and the devices.

        Raises:
            ValueError: a name is unknown; the message lists the known ones. Or there are no devices.
        """
        if self.devices is not None:
            object.__setattr__(self, "devices", tuple(self.devices))
            if not self.devices:
                raise ValueError("particles need at least one device: give some, or None")
        if self.resampling not in (*SCHEMES, "none"):
            known = ", ".join((*SCHEMES, "none"))
            raise ValueError(f"unknown resampling scheme {self.resampling!r}: choose among {known}")
        if self.on_failure not in get_args(Policy):
            known = ", ".join(get_args(Policy))
            raise ValueError(f"unknown failure policy {self.on_failure!r}: choose among {known}")


_CURRENT = [Settings()]


def current() -> Settings:
    """The settings in force."""
    return _CURRENT[-1]


def configure(**changes: Any) -> None:
    """Changes fields of the settings in force."""
    _CURRENT[-1] = replace(current(), **changes)


@contextmanager
def settings(**changes: Any) -> Iterator[Settings]:
    """Changes fields of the settings within a `with` block."""
    _CURRENT.append(replace(current(), **changes))
    try:
        yield current()
    finally:
        _CURRENT.pop()
