"""Commands that a test starts, looks at while they run, and leaves behind in no case."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

DEADLINE = 300
"""Seconds after which what has not happened never will, on a machine however busy."""


@contextmanager
def running(words: list[Any], **options: Any) -> Iterator[subprocess.Popen[Any]]:
    """A command that runs within a block: killed where the block fails, else waited for.

    Args:
        words: the command.
        options: as `subprocess.Popen` takes them.
    """
    with subprocess.Popen(words, **options) as process:
        try:
            yield process
        except BaseException:
            process.kill()
            raise


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[Any]) -> None:
    """Waits until a condition holds, or the process has ended."""
    end = time.monotonic() + DEADLINE
    while process.poll() is None and not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def reads_input(process: subprocess.Popen[Any]) -> bool:
    """Tells whether a process waits in a system call for its standard input."""
    call = Path(f"/proc/{process.pid}/syscall").read_text().split()
    return call[1:2] == ["0x0"]
