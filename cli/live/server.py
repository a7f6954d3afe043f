"""The server of the page: a session comes in; a few files and a WebSocket go out, to this machine and its user only.

Who asks must know the token, which is in the address; must call this machine by its own name, so that no other name
leads here; and where a page asks, it must be this one. There is no way from an address to a file: the files are
read at the start. A message has a size at most, and a page a rate.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import secrets
import socket
import time
import webbrowser
from collections.abc import AsyncIterator
from importlib.resources import files

import click
import uvicorn
from pzjax.cli.errors import CommandError
from pzjax.cli.live.editing import editing
from pzjax.cli.live.player import Page, Player
from pzjax.cli.live.request import Request
from pzjax.cli.live.session import Session
from starlette.applications import Starlette
from starlette.requests import HTTPConnection
from starlette.requests import Request as HttpRequest
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

HOST = "127.0.0.1"

LONGEST = 1 << 22
"""How many characters a message has at most."""

RATE, BURST = 200, 400
"""How many messages a page may send in a second for long, and at once."""

PAGES = 8
"""How many pages may look at once."""

SCRIPT = "text/javascript"
TYPES = {
    "index.html": "text/html",
    "live.css": "text/css",
    "live.js": SCRIPT,
    "view.js": SCRIPT,
    "scopes.js": SCRIPT,
}

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

TOO_MUCH, TOO_SLOW = 1008, 1013
"""The codes with which a WebSocket is closed."""


class Guard:
    """Lets only those through who may see the page."""

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        """Before an application, which is at a port."""
        self._app = app
        self._token = token.encode()
        self._hosts = {f"{name}:{port}" for name in (HOST, "localhost")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, or refuses it."""
        if scope["type"] == "lifespan" or self._may(HTTPConnection(scope)):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": TOO_MUCH})
        else:
            text = "This address is not that of the page: take the one that `pzjax live` printed.\n"
            await PlainTextResponse(text, 403, HEADERS)(scope, receive, send)

    def _may(self, asked: HTTPConnection) -> bool:
        origins = asked.headers.getlist("origin")
        own = {f"http://{host}" for host in self._hosts}
        if asked.scope["type"] == "websocket" and not origins:
            return False  # browsers always say it
        if asked.headers.get("host") not in self._hosts or not {*origins} <= own:
            return False
        token = asked.scope["path"].split("/")[1]
        return hmac.compare_digest(token.encode("utf-8", "surrogateescape"), self._token)


class Rate:
    """How many messages a page may still send."""

    def __init__(self) -> None:
        """A burst."""
        self._left = float(BURST)
        self._at = time.monotonic()

    def allows(self) -> bool:
        """Counts a message."""
        now = time.monotonic()
        self._left = min(BURST, self._left + RATE * (now - self._at)) - 1
        self._at = now
        return self._left >= 0


def application(player: Player, token: str, port: int) -> ASGIApp:
    """The page of a player."""
    folder = files("pzjax.cli.live") / "page"
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in TYPES}
    looking: set[Page] = set()

    def file(asked: HttpRequest) -> Response:
        name = asked.path_params.get("name", "index.html")
        if name not in texts:
            return PlainTextResponse("There is nothing here.\n", 404, HEADERS)
        return Response(texts[name], headers=HEADERS, media_type=TYPES[name])

    async def look(web: WebSocket) -> None:
        if len(looking) >= PAGES:
            await web.close(TOO_MUCH)
            return
        await web.accept()
        page = await player.join()
        looking.add(page)
        telling = asyncio.create_task(_tell(web, page))
        try:
            await _listen(web, page, player)
        finally:
            looking.discard(page)
            player.leave(page)
            telling.cancel()

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        playing = asyncio.create_task(player.play())
        try:
            yield
        finally:
            playing.cancel()

    routes = [
        Route("/{token}/", file),
        WebSocketRoute("/{token}/socket", look),
        Route("/{token}/{name}", file),
    ]
    return Guard(Starlette(routes=routes, lifespan=lifespan), token, port)


async def _listen(web: WebSocket, page: Page, player: Player) -> None:
    """Hands on what a page says, until it is gone, or says too much."""
    rate = Rate()
    while True:
        try:
            message = await web.receive()
        except WebSocketDisconnect:
            return
        if message["type"] == "websocket.disconnect":
            return
        text = message.get("text")
        if not rate.allows() or len(text or message.get("bytes") or "") > LONGEST:
            await web.close(TOO_MUCH, "too many messages, or one that is too long")
            return
        await player.obey(page, text or "")


async def _tell(web: WebSocket, page: Page) -> None:
    """Tells a page what there is."""
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):  # it is gone
        while (text := await page.told.get()) is not None:
            await web.send_text(text)
        await web.close(TOO_SLOW, "the page is too slow")


def serve(request: Request, port: int, *, opens: bool) -> None:
    """Serves the page of a node until Ctrl-C.

    Raises:
        CommandError: the program can't be run, or the port is taken.
    """
    session = Session(request)
    token = secrets.token_urlsafe(16)
    with editing(request.program, request.includes) as editor, socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port))
        except OSError as error:
            raise CommandError(
                f"pzjax: can't listen at port {port}: {error.strerror}; without --port a free one is taken"
            ) from None
        listening.listen()  # who is told the address may come before uvicorn is ready: then he waits
        port = listening.getsockname()[1]
        address = f"http://{HOST}:{port}/{token}/"
        click.echo(f"{request.node} of {request.program.name} is at {address} until Ctrl-C")
        if opens:
            webbrowser.open(address)
        config = uvicorn.Config(
            application(Player(session, editor), token, port),
            log_level="critical",
            access_log=False,
            server_header=False,
            ws="websockets-sansio",
            ws_max_size=LONGEST,
            ws_per_message_deflate=False,
            # Nothing is read from a page while a message of it is obeyed, which may take long: no pong either.
            ws_ping_interval=None,
            limit_concurrency=64,
            timeout_graceful_shutdown=1,
        )
        uvicorn.Server(config).run(sockets=[listening])
