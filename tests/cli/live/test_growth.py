"""The memory of the server of a page over a long time: once the kept states are all there, it stays.

`python test_growth.py MINUTES PROGRAM [OPTION ...]`, with tests/docs on PYTHONPATH, plays a program so long, as fast as
it goes, and tells the memory every 10,000 steps and how much of it each step has taken since they are all there.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from browser import serving
from pzjax.cli.live.history import REACH

pytest.importorskip("websockets", reason="no websockets: pip install 'pzjax[live]'")

EVERY = 10_000
"""How many steps lie between two measurements."""

SETTLED = 2 * REACH
"""The step from which on nothing should grow: all states are kept, and the first of them are forgotten again."""


@dataclass(frozen=True)
class Measured:
    """The memory after a step.

    Attributes:
        step: how many were made.
        seconds: how long it has played.
        bytes: the memory that the process has.
    """

    step: int
    seconds: float
    bytes: int


def resident(process: int) -> int:
    """The bytes of memory that a process has."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s*(\d+) kB", status)[1]) * 1024


def played(*words: str) -> Iterator[Measured]:
    """What is measured while a program plays as fast as it goes."""
    from websockets.sync.client import connect

    with serving(*words) as (address, process):
        origin = re.match(r"http://[^/]+", address)[0]
        socket = address.replace("http", "ws", 1) + "socket"
        with connect(socket, origin=origin, max_size=None, open_timeout=60) as page:
            for message in ({"do": "speed", "speed": 1_000_000}, {"do": "play"}):
                page.send(json.dumps(message))
            start, due = time.monotonic(), EVERY
            for text in page:
                told = json.loads(text)
                assert told["tell"] not in ("failed", "refused"), told["text"]
                if told["tell"] != "rows":
                    continue
                page.send(json.dumps({"do": "seen", "count": 1}))
                if told["step"] >= due:
                    due += EVERY
                    yield Measured(told["step"], time.monotonic() - start, resident(process))


def growth(measured: list[Measured]) -> float:
    """How many bytes a step takes, by the line through the measurements after all states are kept."""
    settled = [one for one in measured if one.step >= SETTLED]
    return float(np.polyfit([one.step for one in settled], [one.bytes for one in settled], 1)[0])


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the memory is read from /proc")
def test_memory_stays_once_all_states_are_kept() -> None:
    # A state has 8,000 bytes: the particles of the coin. One that is not forgotten would be seen.
    measured = [*itertools.islice(played("examples/coin/coin.zls"), 10)]
    assert growth(measured) < 100, measured


def main(minutes: float, *words: str) -> None:
    """Plays a program, and tells what is measured."""
    measured = []
    for one in played(*words):
        measured.append(one)
        told = f"{one.seconds:7.0f} s  step {one.step:9,}  {one.bytes / 2**20:7.1f} MB"
        if one.step >= SETTLED + 2 * EVERY:
            told += f"  {growth(measured):8.2f} bytes a step"
        print(told, flush=True)
        if one.seconds > 60 * minutes:
            return


if __name__ == "__main__":
    main(float(sys.argv[1]), *sys.argv[2:])
