"""One of the runs that a page shows side by side: a motion under a seed, and the states to go back to."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import numpy as np
from pzjax.cli.live import shown
from pzjax.cli.live.history import ROOM, Moment, States
from pzjax.cli.live.motion import CHUNK, Event, Made, Motion
from pzjax.cli.live.now import plain
from pzjax.cli.live.request import Request

Given = Callable[[int, int], Any]
"""From two numbers of steps to the inputs of the steps between them."""


@dataclass(frozen=True)
class Shown:
    """What is drawn of one run.

    Attributes:
        columns: the numbers of each column, those of automata last.
        texts: how the columns of the last step are written.
        now: the pictures of distributions at the last step.
        events: what happened on the way.
    """

    columns: list[list[Any]]
    texts: list[str]
    now: list[dict[str, Any]]
    events: list[Event]


class Track:
    """A run.

    Attributes:
        request: what is run: the static parameters and the seed are its own.
        motion: what moves it.
    """

    def __init__(self, request: Request, motion: Motion) -> None:
        """It is nowhere yet: see `begin`."""
        self.request = request
        self.motion = motion

    @property
    def step(self) -> int:
        """How many steps are made."""
        return self.motion.steps

    @property
    def oldest(self) -> int:
        """The least step that one can go back to."""
        return self._states.oldest(self.step)

    def begin(self, room: int = ROOM) -> None:
        """Goes to the first state; states may take so many bytes."""
        self.motion.begin(self.request.seed)
        self._room = room
        self._states = States(self.moment(), size=self.motion.size, room=room)

    def moment(self) -> Moment:
        """The state now."""
        return Moment(self.step, self.motion.leaves())

    def go(self, moment: Moment) -> None:
        """Goes on from a state; there is no way back to what was before it."""
        self.motion.restore(moment.leaves, moment.step)
        self._states = States(moment, size=self.motion.size, room=self._room)

    def advance(self, count: int, given: Given) -> Made:
        """Makes steps; perhaps fewer."""
        first = self.step
        made = self.motion.advance(count, given(first, first + count))
        if self._states.wanted(self.step):
            self._states.keep(self.moment())
        return made

    def back_to(self, step: int, given: Given) -> Made | None:
        """Goes back to after a step, at most as far as `oldest`; gives that step, unless nothing is before it."""
        moment = self._states.back_to(max(self.oldest, step - 1))
        self.motion.restore(moment.leaves, moment.step)
        made = None
        while self.step < step:
            count = step - 1 - self.step
            made = self.advance(min(count, CHUNK) if count else 1, given)
        return made

    def shown(self, made: Made | None, places: np.ndarray[Any, Any]) -> Shown:
        """What is drawn of some steps, of which at some places columns are."""
        if made is None or not len(places):
            return Shown([], [], [], [*made.events] if made else [])
        drawn = [leaf[places] for leaf in made.leaves]
        columns = shown.numbers(self.motion.plan, drawn, len(places))
        codes = [code[places].tolist() for code in made.codes]
        last = places[-1]
        texts = shown.texts(self.motion.plan, [leaf[last] for leaf in made.leaves])
        names = [one.names for one in self.motion.automata]
        texts += [own[code[-1]] for own, code in zip(names, codes, strict=True)]
        now = [plain(jax.tree.map(lambda leaf: leaf[last], one)) for one in made.now]
        return Shown(columns + codes, texts, now, [*made.events])


def cut(made: Made, count: int) -> Made:
    """The first steps of some."""
    leaves = jax.tree.map(lambda leaf: leaf[:count], (made.leaves, made.now, made.codes))
    return dataclasses.replace(made, count=count, leaves=leaves[0], now=leaves[1], codes=leaves[2])
