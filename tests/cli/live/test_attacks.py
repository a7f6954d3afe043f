"""Attacks on a page that is served: raw bytes, strangers, floods, pages that don't read; the simulation goes on."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser import served
from pzjax.cli.live import server
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served("examples/counter/counter.zls", "-s", "counter") as address:
        yield address


def joined(address: str, **options: Any) -> ClientConnection:
    """A page that looks."""
    parts = urlsplit(address)
    options = {"origin": f"http://{parts.netloc}", "max_size": None} | options
    return connect(f"ws://{parts.netloc}{parts.path}socket", **options)


def tell(page: ClientConnection, **message: object) -> None:
    page.send(json.dumps(message))


def until(page: ClientConnection, word: str) -> dict[str, Any]:
    while (told := json.loads(page.recv(timeout=60)))["tell"] != word:
        pass
    return told


def read_to_the_end(page: ClientConnection) -> None:
    """Reads what a page is told, until it is shut out."""
    while True:
        page.recv(timeout=60)


def flooded(page: ClientConnection) -> None:
    """Sends more than anybody may."""
    for _ in range(100_000):
        page.send('{"do": "fly"}')
    read_to_the_end(page)


def overfed(page: ClientConnection) -> None:
    """Sends a message that is too long; the wire may break while it is on the way."""
    page.send("x" * (server.LONGEST + 1))
    read_to_the_end(page)


def goes_on(address: str) -> bool:
    """Whether a new page is told of steps that it asks for."""
    with joined(address) as page:
        tell(page, do="step", count=2)
        return len(until(page, "rows")["steps"]) == 2


def raw(address: str, request: bytes) -> bytes:
    """What the server answers to some bytes."""
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as made:
        made.sendall(request)
        made.shutdown(socket.SHUT_WR)
        answer = b""
        while part := made.recv(1 << 16):
            answer += part
    return answer


@pytest.mark.parametrize(
    "path",
    ["{token}../../../etc/passwd", "{token}..%2f..%2fetc/passwd", "{token}%2e%2e/session.py",
     "{token}live.js/../../session.py", "/etc/passwd", "//etc/passwd", "{token}\\..\\session.py",
     "{token}view.js%00.py", "{token}.", "{token}__init__.py", "http://evil.example{token}", "*",
     "{token}" + "a" * 100_000],
)  # fmt: skip
def test_no_path_on_the_wire_leads_to_a_file(address: str, path: str) -> None:
    parts = urlsplit(address)
    asked = path.replace("{token}", parts.path)
    head = f"GET {asked} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n"
    answer = raw(address, head.encode())
    assert b" 200 " not in answer[:30]
    assert b"root:" not in answer
    assert b"import" not in answer


@pytest.mark.parametrize(
    "bytes_",
    [b"", b"\0" * 1000, b"GET", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01" * 100,
     b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\nx", b"GET / HTTP/1.1\r\n\r\n",
     b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 20_000],
    ids=range(9),
)  # fmt: skip
def test_no_bytes_end_it(address: str, bytes_: bytes) -> None:
    answer = raw(address, bytes_)
    assert b" 200 " not in answer[:30]
    assert b"Traceback" not in answer
    assert goes_on(address)


@pytest.mark.parametrize(
    "options",
    [
        {"origin": None},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "file://"},
    ],
    ids=str,
)
def test_strangers_have_no_socket(address: str, options: dict[str, Any]) -> None:
    with pytest.raises(InvalidStatus) as refused, joined(address, **options):
        pass
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("token", ["", "x", "%00", "..", "A" * 5000])
def test_no_other_token_has_a_socket(address: str, token: str) -> None:
    parts = urlsplit(address)
    url = f"ws://{parts.netloc}/{token}/socket"
    with (
        pytest.raises((InvalidStatus, ConnectionClosed, EOFError)),
        connect(url, origin=f"http://{parts.netloc}"),
    ):
        pass


def test_it_plays_on_through_a_flood(address: str) -> None:
    with joined(address) as page:
        tell(page, do="speed", speed=60)
        tell(page, do="play")
        before = until(page, "rows")["step"]
        with joined(address) as flood, pytest.raises(ConnectionClosed) as shut:
            flooded(flood)
        assert shut.value.rcvd is None or shut.value.rcvd.code == server.TOO_MUCH
        with joined(address) as other, pytest.raises(ConnectionClosed):
            overfed(other)
        seen, end = before, time.monotonic() + 60
        while seen < before + 100 and time.monotonic() < end:
            tell(page, do="seen", count=1)
            seen = until(page, "rows")["step"]
        assert seen >= before + 100
        tell(page, do="pause")
        while until(page, "state")["playing"]:
            pass


def test_a_page_that_does_not_look_is_shut_out_and_others_go_on(address: str) -> None:
    with joined(address) as page, joined(address) as blind:
        tell(page, do="speed", speed=60)
        tell(page, do="play")
        step = until(page, "rows")["step"]
        count, end = 0, time.monotonic() + 60
        while count < 300 and time.monotonic() < end:
            tell(page, do="seen", count=1)
            count = until(page, "rows")["step"] - step
        assert count >= 300
        # What waits for the other one is in the wires; it is told that it plays, and all that came.
        tell(page, do="pause")
        while until(page, "state")["playing"]:
            pass
        assert until(blind, "rows")["steps"]
    assert goes_on(address)


def test_the_run_waits_for_the_only_page(address: str) -> None:
    with joined(address) as page:
        tell(page, do="reset")
        tell(page, do="speed", speed=60)
        tell(page, do="play")
        first = until(page, "rows")["step"]
        time.sleep(2)
        with joined(address) as other:
            waiting = until(other, "state")["step"]
        assert waiting - first <= 16
        for _ in range(30):
            tell(page, do="seen", count=1)
            later = until(page, "rows")["step"]
        assert later > waiting
        tell(page, do="pause")


def test_no_more_pages_than_there_is_room_for(address: str) -> None:
    with ExitStack() as pages:
        for _ in range(server.PAGES):
            until(pages.enter_context(joined(address)), "state")
        with pytest.raises((InvalidStatus, ConnectionClosed)), joined(address) as more:
            more.recv(timeout=20)
    assert goes_on(address)


def test_damaged_frames_end_their_page_only(address: str) -> None:
    parts = urlsplit(address)
    handshake = (
        f"GET {parts.path}socket HTTP/1.1\r\nHost: {parts.netloc}\r\nOrigin: http://{parts.netloc}\r\n"
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    ).encode()
    frames = [
        b"\xff" * 50,  # reserved bits
        b"\x81\x05hello",  # not masked
        b"\x81\x82\0\0\0\0\xff\xfe",  # a text that is none
        b"\x01\x82\0\0\0\0ab",  # a part, and no more
        b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0",  # longer than all there is
        b"\x88\x82\0\0\0\0\0\0",  # closes with a code that is none
    ]
    for frame in frames:
        assert b"101" in raw(address, handshake + frame)[:20]
        assert goes_on(address)
