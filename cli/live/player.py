"""The player: messages of pages come in, those for the pages go out; between them a session moves in time.

A message is an object of JSON with a member `do`; what is none is refused with a sentence, and nothing changes. Steps
are made in a thread, so that messages are taken meanwhile; one thing is done at a time.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from typing import Any

import click
from pzjax.cli.live.clock import Clock
from pzjax.cli.live.editing import Editor
from pzjax.cli.live.motion import CHUNK
from pzjax.cli.live.session import Rows, Session
from pzjax.cli.live.shown import WrongInput

SLOWEST, FASTEST = 0.1, 1_000_000
"""The fewest and the most steps a second that one can ask for."""

BEHIND = 120
"""How many messages may wait for a page, before it is taken for gone."""

AHEAD = 8
"""How many pictures may be on the way to a page that has not said that it has seen them."""

Message = dict[str, Any]


class Page:
    """A page that looks.

    Attributes:
        told: what it is told, as far as it is still here; None says that it is too slow.
        unseen: how many pictures were sent to it that it has not seen yet.
    """

    def __init__(self) -> None:
        """It has seen nothing."""
        self.told: asyncio.Queue[str | None] = asyncio.Queue(BEHIND)
        self.unseen = 0


class Refused(Exception):
    """A message that can't be obeyed; the words are for the user."""


class Player:
    """A session that moves, and the pages that look at it."""

    def __init__(self, session: Session, editor: Editor) -> None:
        """It stands still."""
        self._session = session
        self._editor = editor
        self._pages: set[Page] = set()
        self._lock = asyncio.Lock()
        self._playing = asyncio.Event()
        self._news = asyncio.Event()  # something that the loop of time may wait for
        self._clock = Clock()

    # --- pages ---

    async def join(self) -> Page:
        """A page that looks."""
        page = Page()
        async with self._lock:
            self._pages.add(page)
            self.greet(page)
        self._news.set()
        return page

    def greet(self, page: Page) -> None:
        """Tells a page what there is."""
        page.unseen = 0
        self._answer(page, self._node() | {"text": self._editor.text()})
        self._answer(page, self._state())

    def leave(self, page: Page) -> None:
        """The page is gone; what nobody looks at stands still."""
        self._pages.discard(page)
        self._clock.leave(page, time.monotonic())
        if not self._pages:
            self._playing.clear()
        self._news.set()

    def _tell(self, message: Message) -> None:
        text = json.dumps(message)
        for page in [*self._pages]:
            if page.told.full():
                self.leave(page)
                while not page.told.empty():
                    page.told.get_nowait()
                page.told.put_nowait(None)
            else:
                page.told.put_nowait(text)
                page.unseen += message["tell"] == "rows"

    def _node(self) -> Message:
        return {"tell": "node", **self._session.described()}

    def _state(self) -> Message:
        return {
            "tell": "state",
            "playing": self._playing.is_set(),
            "speed": self._clock.speed,
            "step": self._session.step,
            "oldest": self._session.oldest,
            "commands": self._session.commands(),
            "values": self._session.inputs(),
        }

    def _show(self, rows: Rows) -> None:
        step = self._session.step
        runs = [vars(one) for one in rows.runs]
        self._tell({"tell": "rows", "steps": rows.steps, "runs": runs, "step": step})
        if rows.printed:
            self._tell({"tell": "printed", "text": rows.printed})
        if rows.failure:
            self._playing.clear()
            self._tell({"tell": "failed", "text": rows.failure})

    # --- time ---

    async def play(self) -> None:
        """Makes steps while it plays, for ever."""
        while True:
            if not self._playing.is_set():
                await self._playing.wait()
                self._clock.start(time.monotonic())
            await self._looked_at()
            if not await self._due():
                continue
            count = self._clock.take(time.monotonic())
            async with self._lock:
                if self._playing.is_set():
                    try:
                        self._show(await asyncio.to_thread(self._advance, count))
                    except click.ClickException as error:
                        self._playing.clear()
                        self._tell({"tell": "failed", "text": error.format_message()})
                    if not self._playing.is_set():
                        self._tell(self._state())

    async def _looked_at(self) -> None:
        """Waits until some page has seen most of what it was sent: what is in the wires is late, and nobody sees it."""
        while self._pages and all(page.unseen >= AHEAD for page in self._pages):
            self._news.clear()
            await self._news.wait()

    async def _due(self) -> bool:
        """Waits for the next picture; tells whether there is one: it may stand still by then."""
        while self._playing.is_set():
            left = self._clock.left(time.monotonic())
            if left <= 0:
                return True
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), left)
        return False

    def _advance(self, count: int) -> Rows:
        start = time.perf_counter()
        rows = self._session.advance(count)
        self._clock.took(count, time.perf_counter() - start)
        return rows

    # --- messages ---

    async def obey(self, page: Page, text: str) -> None:
        """Does what a message of a page says, or tells the page why not."""
        try:
            message = _message(text)
            if not self._heard(page, message):
                async with self._lock:
                    await self._obey(page, message)
            self._news.set()
        except (Refused, WrongInput) as error:
            self._answer(page, {"tell": "refused", "text": str(error)})
        except click.ClickException as error:
            told = self._editor.told(error.format_message())
            self._answer(page, {"tell": "refused", "text": told.strip()})

    def _heard(self, page: Page, message: Message) -> bool:
        """Takes what a page says of pictures, which does not wait for a step that is being made."""
        match message:
            case {"do": "seen", "count": count} if _whole(count, 1):
                page.unseen = max(0, page.unseen - count)
            case {"do": "next", "count": count, "seen": seen} if _whole(count) and _whole(seen):
                page.unseen = max(0, page.unseen - seen)
                self._clock.ask(page, count, time.monotonic())
            case _:
                return False
        return True

    def _answer(self, page: Page, message: Message) -> None:
        if page in self._pages and not page.told.full():
            page.told.put_nowait(json.dumps(message))

    async def _obey(self, page: Page, message: Message) -> None:
        session = self._session
        match message:
            case {"do": "play"}:
                self._playing.set()
            case {"do": "pause"}:
                self._playing.clear()
            case {"do": "step", "count": count} if _whole(count, 1, CHUNK):
                self._playing.clear()
                self._show(await asyncio.to_thread(session.advance, count))
            case {"do": "back", "count": count} if _whole(count, 1, 10_000):
                self._playing.clear()
                self._show(await asyncio.to_thread(session.back, count))
            case {"do": "reset"}:
                self._show(await asyncio.to_thread(session.reset))
            case {"do": "seed", "run": run, "seed": seed} if _whole(seed, 0, 2**31 - 1) and _whole(
                run
            ):
                self._show(await asyncio.to_thread(session.reset, seed, run))
                self._tell(self._node())
            case {"do": "add"}:
                await asyncio.to_thread(session.add)
                self._others()
            case {"do": "remove", "run": run} if _whole(run):
                await asyncio.to_thread(session.remove, run)
                self._others()
            case {"do": "speed", "speed": int() | float() as speed} if _speed(speed):
                self._clock.speed = max(float(speed), SLOWEST)
                self._clock.start(time.monotonic())
            case {"do": "input", "number": number, "text": str(text)} if _whole(number):
                session.enter(number, text)
            case {"do": "inputs", "text": str(text)}:
                count = await asyncio.to_thread(session.read, text)
                self._playing.clear()
                self._show(Rows([], []))
                self._answer(page, {"tell": "done", "text": f"{count} inputs are read"})
            case {"do": "table"}:
                table = await asyncio.to_thread(session.table)
                self._answer(page, {"tell": "table", "text": table})
            case {"do": "static", "run": run, "number": number, "text": str(text)} if _whole(
                run
            ) and _whole(number):
                fits = await asyncio.to_thread(session.set_static, run, number, text)
                self._changed(page, fits)
            case {"do": "check", "text": str(text)}:
                self._answer(page, {"tell": "faults", "faults": await self._faults(text)})
            case {"do": "program", "text": str(text)}:
                faults = await self._faults(text)
                self._answer(page, {"tell": "faults", "faults": faults})
                if faults:
                    return
                fits = await asyncio.to_thread(session.edit, self._editor.draft)
                self._changed(page, fits)
            case _:
                raise Refused("the message is not one that the page sends")
        if message["do"] not in ("check", "table"):
            self._tell(self._state())

    def _others(self) -> None:
        """Tells of other runs."""
        self._clock.cost = 0.0
        self._tell(self._node())
        self._show(Rows([], []))

    def _changed(self, page: Page, fits: bool) -> None:
        self._others()
        how = (
            "it goes on from the same state"
            if fits
            else "it begins anew: its states have another form"
        )
        self._answer(page, {"tell": "done", "text": f"the node is another one, and {how}"})

    async def _faults(self, text: str) -> list[Message]:
        if not self._editor.text():
            raise Refused("only a source, a .zls file, can be edited")

        def found() -> list[Message]:
            self._editor.write(text)
            return self._editor.faults()

        return await asyncio.to_thread(found)


def _message(text: str) -> Message:
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        raise Refused("the message is not JSON") from None
    if not isinstance(message, dict):
        raise Refused("the message is not an object of JSON")
    return message


def _whole(number: Any, least: int = 0, most: int = 1 << 20) -> bool:
    return type(number) is int and least <= number <= most


def _speed(speed: float) -> bool:
    return type(speed) is not bool and 0 < speed <= FASTEST
