"""What the user asks `pzjax live` for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Request:
    """A node as the user wants to see it; the fields are the options of the command."""

    program: Path
    node: str = "main"
    seed: int = 0
    static: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    input_type: str | None = None
    sampling: float = 0.01
    precision: str = "64"
    devices: int | None = None
    debug: bool = False

    @property
    def cluster(self) -> None:
        """A page shows what one process computes."""
        return None
