"""When the next picture is due, and how many steps it has: what pages ask for and the time come in.

A page that is drawn is the clock: in each frame of its screen it asks for the steps of the next one, so that each frame
shows what is new. One page is that at a time, however many look. Where none asks, because it is hidden, or is a cell of
a notebook, the time is the clock.
"""

from __future__ import annotations

from pzjax.cli.live.motion import CHUNK

PICTURES = 60
"""How many pictures there are in a second where the time is the clock."""

SHARE = 0.8
"""The part of the time of a picture that its steps may take."""

LATE = 0.25
"""How many seconds a page may be late before the time is the clock."""


class Clock:
    """Says when a picture is due.

    Attributes:
        speed: how many steps there are in a second.
        cost: how many seconds a step takes; 0 where it is not known.
    """

    def __init__(self) -> None:
        """No page has asked."""
        self.speed = 10.0
        self.cost = 0.0
        self._leader: object | None = None  # the page that is the clock
        self._owed = 0.0  # steps
        self._due = 0.0  # when the time gives the next picture

    def start(self, now: float) -> None:
        """Begins to play, or plays at another speed: there is a picture at once."""
        self._owed = 0.0
        self._due = now if self._leader is None else now + LATE

    def ask(self, page: object, count: int, now: float) -> None:
        """A page asks for steps; with none it says that it will."""
        if self._leader is None:
            self._leader = page
        if self._leader is page:
            self._owed = min(self._owed + count, 2 * count + 1)
            self._due = now + count / self.speed + LATE

    def leave(self, page: object, now: float) -> None:
        """A page is gone."""
        if self._leader is page:
            self._leader, self._due = None, now

    def left(self, now: float) -> float:
        """How many seconds are left until a picture is due."""
        asked = self._leader is not None and self._owed >= 1
        return 0.0 if asked else max(0.0, self._due - now)

    def take(self, now: float) -> int:
        """The steps of the picture that is due."""
        if self._leader is not None and self._owed < 1:  # it is late
            self._leader, self._due = None, now
        if self._leader is None:
            frame = 1 / min(PICTURES, self.speed)
            steps = self.speed * frame
            self._owed = min(self._owed + steps, 2 * steps + 1)
            self._due = max(self._due + frame, now - frame)
        most = SHARE / PICTURES / self.cost if self.cost else 1
        count = int(max(1, min(self._owed, most, CHUNK)))
        self._owed -= count
        return count

    def took(self, count: int, seconds: float) -> None:
        """Some steps have taken so long."""
        cost = seconds / count
        self.cost = 0.8 * self.cost + 0.2 * cost if self.cost else cost
