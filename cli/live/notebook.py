"""The view of `pzjax live` in a cell of a notebook: a program comes in, a widget goes out.

The kernel of the notebook is the server: what the view says comes as messages of the widget, and so does what it is
told. It moves in a thread of its own, from when it is first seen: a kernel may take each message in another thread, and
a cell that runs long does not stop it.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from pzjax.cli.live.editing import editing
from pzjax.cli.live.player import Page, Player
from pzjax.cli.live.request import Request
from pzjax.cli.live.session import Session
from pzjax.jaxrt.errors import Told

try:
    from anywidget import AnyWidget
except ImportError as error:
    raise ImportError(
        "the widget needs anywidget, which is not installed: pip install 'pzjax[notebook]'"
    ) from error

_GLUE = """
export default {
  render({ model, el }) {
    const root = el.attachShadow({ mode: "open" });
    root.append(Object.assign(document.createElement("style"), { textContent: STYLE }));
    const shown = view(root, { send: (message) => model.send(message), keys: root });
    // What is typed here is none of the notebook's shortcuts.
    root.addEventListener("keydown", (event) => event.stopPropagation());
    const take = (told) => shown.take(told);
    model.on("msg:custom", take);
    model.send({ do: "look" });
    return () => model.off("msg:custom", take);
  },
};
"""
"""What joins the view to a model of anywidget."""


def script() -> str:
    """The view as one module of JavaScript."""
    folder = files("pzjax.cli.live") / "page"
    texts = {
        name: (folder / name).read_text(encoding="utf-8")
        for name in ("live.css", "scopes.js", "view.js")
    }
    whole = texts["scopes.js"] + texts["view.js"]
    lines = [line for line in whole.splitlines() if not line.startswith("import ")]
    own = "\n".join(line.removeprefix("export ") for line in lines)
    return f"const STYLE = {json.dumps(texts['live.css'])};\n{own}\n{_GLUE}"


class Live(AnyWidget):
    """A node that one plays with in a cell."""

    _esm = script()

    def __init__(self, request: Request) -> None:
        """It is compiled; it moves once it is seen."""
        super().__init__()
        self._request = request
        self._tasks: set[asyncio.Task[Any]] = set()
        self._player: Player | None = None
        self._page: Page | None = None
        self._starting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._session = Session(request)
        self.on_msg(_heard)

    def heard(self, message: Any) -> None:
        """Takes a message of the view, in any thread."""
        with self._starting:
            if self._closed:
                return
            if self._loop is None:
                ready = threading.Event()
                life = self._life(ready)
                threading.Thread(target=asyncio.run, args=(life,), daemon=True).start()
                ready.wait()
            assert self._loop is not None
            self._loop.call_soon_threadsafe(self._start, self._obey(message))

    async def _life(self, ready: threading.Event) -> None:
        """What its thread does, until it is closed."""
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        ready.set()
        with editing(self._request.program, ()) as self._editor:
            await self._over.wait()

    async def _obey(self, message: Any) -> None:
        if self._player is None:
            self._player = Player(self._session, self._editor)
            self._start(self._player.play())
            self._page = await self._player.join()
            self._start(self._tell())
        elif message == {"do": "look"} and self._page is not None:
            self._player.greet(self._page)
        elif self._page is not None:
            await self._player.obey(self._page, json.dumps(message))

    async def _tell(self) -> None:
        """Hands on what the view is told."""
        while self._player is not None and self._page is not None:
            text = await self._page.told.get()
            if text is None:  # nobody has looked for long
                self._page = await self._player.join()
            else:
                self.send(json.loads(text))

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def close(self) -> None:
        """Ends it."""
        with self._starting:
            if self._loop is not None and not self._closed:
                self._loop.call_soon_threadsafe(self._over.set)
            self._closed = True
        super().close()


def _heard(widget: Live, content: Any, buffers: Any) -> None:
    widget.heard(content)


def live(
    program: ModuleType | Path | str,
    node: str = "main",
    *,
    seed: int = 0,
    static: Sequence[object] = (),
    sampling: float = 0.01,
) -> Live:
    """A widget that runs a node, step by step, in the precision that JAX has in this notebook.

    Args:
        program: a module of `load` or `%%zelus`, or a file.
        node: the name of the node.
        seed: where random numbers start from.
        static: its static parameters.
        sampling: the time between two steps of a hybrid node.

    Raises:
        Told: the program can't be run; the message says why.
    """
    path = Path(str(program.__file__) if isinstance(program, ModuleType) else program).resolve()
    words = tuple(str(one).lower() if isinstance(one, bool) else str(one) for one in static)
    request = Request(path, node, seed, words, sampling=sampling)
    try:
        return Live(request)
    except click.ClickException as error:
        raise Told(error.format_message()) from None
