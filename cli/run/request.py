"""What the user asks `pzjax run` for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Request:
    """A run as the user wants it; the fields are the options of the command."""

    program: Path
    node: str
    steps: int | None
    seed: int
    seeds: tuple[int, ...]
    precision: str
    static: tuple[str, ...]
    includes: tuple[str, ...]
    input: str | None
    input_format: str | None
    input_type: str | None
    no_header: bool
    strict: bool
    output: Path | None
    curves: Path | None
    format: str
    posterior: tuple[str, ...] | None
    every: int
    last: bool
    check: bool
    online: bool
    checkpoint: Path | None
    checkpoint_every: int
    resume: bool
    live: bool
    list_nodes: bool
    explain_inference: bool
    profile: bool
    resampling: str | None
    on_failure: str
    list_capacity: int
    text_capacity: int
    devices: int | None
    cluster: tuple[str, int, int] | None
    maxt: float | None
    sampling: float | None
    maxstep: float | None
    minstep: float | None
    rtol: float | None
    atol: float | None
    solver: str | None
    interpolate: bool
    debug: bool
