"""Progress on a terminal: how many steps are made comes in, one line on standard error goes out, again and again."""

from __future__ import annotations

import sys
import time

from pzjax.cli.inputs.sources import Inputs

FIRST, BETWEEN = 1.0, 0.2
"""Seconds before the line is shown for the first time, and between its changes."""

CLEAR = "\r\x1b[K"


class Progress:
    """The line that tells how far a run is; nothing where standard error is no terminal.

    Attributes:
        shown: whether it is on the screen.
    """

    def __init__(self, total: int | None, done: int, *, quiet: bool = False) -> None:
        """A run starts.

        Args:
            total: the step at which it ends, if that is known.
            done: how many steps are made.
            quiet: whether to show nothing in any case.
        """
        self.shown = False
        self._total = total
        self._first = done
        self._start = time.monotonic()
        self._next = self._start + FIRST
        self._on = not quiet and sys.stderr.isatty()

    def update(self, done: int, inputs: Inputs | None = None) -> None:
        """Shows how many steps are made, and how much of the inputs is read, if it is time to."""
        if not self._on or (now := time.monotonic()) < self._next:
            return
        self._next = now + BETWEEN
        speed = (done - self._first) / (now - self._start)
        sys.stderr.write(CLEAR + line(done, self._total, speed, inputs.share() if inputs else None))
        sys.stderr.flush()
        self.shown = True

    def clear(self) -> None:
        """Takes the line away, so that something else can be written."""
        if self.shown:
            sys.stderr.write(CLEAR)
            sys.stderr.flush()
            self.shown = False


def line(done: int, total: int | None, speed: float, share: float | None = None) -> str:
    """The line, without an end of line.

    Args:
        done: how many steps are made.
        total: how many there will be, if that is known.
        speed: steps per second.
        share: how much of the inputs is read, if that is known; the lesser of the two ends counts.
    """
    of = "" if total is None else f" of {total:,}"
    ends = [end for end in (total, done / share if share else None) if end]
    if not ends:
        return f"step {done:,}{of}  {_rate(speed)} steps/s"
    end = max(done, min(ends))
    left = f"{_clock((end - done) / speed)} left" if speed > 0 else ""
    return f"step {done:,}{of}  {100 * done / end:3.0f} %  {_rate(speed)} steps/s  {left}".rstrip()


def _rate(speed: float) -> str:
    return f"{speed:,.0f}" if speed >= 10 else f"{speed:.2g}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
