"""Signals that end a command: Ctrl-C and SIGTERM come in, an exception at a safe place goes out.

An exception from a signal handler can hit in the middle of anything; inside of JAX it has been seen to be
swallowed, or to crash the process. So a signal ends the process at once where there is nothing to lose, and
is only noted, and answered at the next safe place, where there is.

Handlers of Python do not run while compiled code does, which may never end. So a thread watches for signals
too, and ends the process at the second one.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any

import click
from pzjax.frontend_bridge.streams import CLOSED_PIPE, abandon

ENDING = (signal.SIGINT, signal.SIGTERM)
"""The signals that ask a command to end."""


class Interrupted(KeyboardInterrupt):
    """The user, or the system, asked the command to end.

    Attributes:
        exit_code: 128 and the number of the signal: 130 for Ctrl-C.
    """

    def __init__(self, number: int) -> None:
        """An interruption by a signal."""
        super().__init__(number)
        self.exit_code = 128 + number


class Interrupts:
    """A context in which signals end the process at once, or do what the blocks in it say.

    A second signal ends the process at once everywhere, also in compiled code.
    """

    def __init__(self) -> None:
        """No signal yet."""
        self._noted: int | None = None
        self._notes = self._waits = False
        self._before: dict[int, Any] = {}
        self._wakes: tuple[int, int] | None = None

    def __enter__(self) -> Interrupts:
        """Takes the signals over, where that is possible: in the main thread."""
        if threading.current_thread() is threading.main_thread():
            for number in ENDING:
                self._before[number] = signal.signal(number, self._handle)
            reading, writing = os.pipe()
            os.set_blocking(writing, False)
            self._wakes = writing, signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
            threading.Thread(target=_end_at_second, args=(reading,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        frames: TracebackType | None,
    ) -> None:
        """Gives the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._wakes is not None:
            writing, before = self._wakes
            signal.set_wakeup_fd(before)
            os.close(writing)

    @contextmanager
    def noted(self) -> Iterator[None]:
        """A block in which signals are noted, for `check` and for its end, however it ends."""
        self._notes = True
        try:
            yield
        finally:
            self._notes = False
            self.check()

    def check(self) -> None:
        """Raises `Interrupted` where a signal is noted."""
        if self._noted is not None:
            raise Interrupted(self._noted)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """A block that waits for something outside; a signal raises `Interrupted` within it."""
        self._waits = True
        try:
            self.check()
            yield
        finally:
            self._waits = False

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._noted is not None or not (self._notes or self._waits):
            os._exit(128 + number)
        self._noted = number
        if self._waits:
            raise Interrupted(number)


def _end_at_second(reading: int) -> None:
    """Ends the process at the second signal whose number comes out of a pipe; ends with the pipe."""
    with open(reading, "rb", buffering=0) as numbers:
        seen = 0
        while number := numbers.read(1):
            seen += number[0] in ENDING
            if seen == 2:
                os._exit(128 + number[0])


@contextmanager
def quiet_end() -> Iterator[None]:
    """A block that ends the command without a word, where the user or a closed pipe ends it."""
    try:
        yield
    except KeyboardInterrupt as interrupt:
        code = interrupt.exit_code if isinstance(interrupt, Interrupted) else 128 + signal.SIGINT
        raise click.exceptions.Exit(code) from interrupt
    except BrokenPipeError as error:
        abandon()
        raise click.exceptions.Exit(CLOSED_PIPE) from error
