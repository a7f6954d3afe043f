"""The page over the wire: the protocol, and what is refused: other origins, tokens, paths, floods, damaged messages."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from pzjax.cli.live import server
from pzjax.cli.live.editing import editing
from pzjax.cli.live.player import Player
from pzjax.cli.live.request import Request
from pzjax.cli.live.session import Session

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette tells of the next version of its client
    from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

ROOT = Path(__file__).parents[3]
PORT, TOKEN = 4321, "a-token"
HOME = f"http://127.0.0.1:{PORT}"
ORIGIN = {"origin": HOME}
SOCKET = f"ws://127.0.0.1:{PORT}/{TOKEN}/socket"
COUNTER = ROOT / "examples" / "counter" / "counter.zls"


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    session = Session(Request(COUNTER, "counter"))
    with editing(COUNTER, ()) as editor:
        app = server.application(Player(session, editor), TOKEN, PORT)
        with TestClient(app, base_url=HOME) as client:
            yield client


class Page:
    """A page that has joined."""

    def __init__(self, web: object) -> None:
        self.web = web
        self.node = self.until("node")
        self.until("state")

    def until(self, tell: str) -> dict:
        while True:
            told = json.loads(self.web.receive_text())
            if told["tell"] == tell:
                return told

    def send(self, **message: object) -> None:
        self.web.send_text(json.dumps(message))


def at(client: TestClient) -> int:
    """At which step it is, as a new page is told; it is whole and obeys."""
    with client.websocket_connect(SOCKET, headers=ORIGIN) as web:
        page = Page(web)
        page.send(do="step", count=1)
        return page.until("rows")["step"]


def test_a_page_counts_and_goes_back(client: TestClient) -> None:
    with client.websocket_connect(SOCKET, headers=ORIGIN) as web:
        page = Page(web)
        assert "let node counter" in page.node["text"]
        page.send(do="reset")
        page.until("state")
        page.send(do="input", number=1, text="true")
        page.send(do="step", count=3)
        rows = page.until("rows")
        (run,) = rows["runs"]
        assert (rows["steps"], run["columns"], run["texts"]) == ([1, 2, 3], [[1, 2, 3]], ["3"])
        page.send(do="back", count=1)
        assert page.until("rows")["runs"][0]["texts"] == ["2"]
        page.send(do="speed", speed=1000)
        page.send(do="play")
        while page.until("rows")["step"] < 50:
            page.send(do="seen", count=1)
        page.send(do="pause")
        while page.until("state")["playing"]:
            pass
        page.send(do="table")
        table = page.until("table")["text"].splitlines()
        assert table[:2] == ["clear,event", "false,true"]
        page.send(do="check", text="let node counter x = y")
        assert page.until("faults")["faults"][0]["line"] == 1


def test_another_speed_does_not_wait_for_the_picture_of_the_one_before(client: TestClient) -> None:
    with client.websocket_connect(SOCKET, headers=ORIGIN) as web:
        page = Page(web)
        page.send(do="speed", speed=0.1)  # ten seconds a step
        page.send(do="play")
        first = page.until("rows")["step"]
        start = time.monotonic()
        page.send(do="speed", speed=50)
        while page.until("rows")["step"] < first + 20:
            page.send(do="seen", count=1)
        assert time.monotonic() - start < 5
        page.send(do="pause")
        while page.until("state")["playing"]:
            pass


def test_a_page_that_asks_is_the_clock(client: TestClient) -> None:
    with client.websocket_connect(SOCKET, headers=ORIGIN) as web:
        page = Page(web)
        page.send(do="speed", speed=0.1)  # ten seconds a step, by time
        page.send(do="next", count=0, seen=0)
        page.send(do="play")
        state = page.until("state")
        while not state["playing"]:
            state = page.until("state")
        step = state["step"]
        start = time.monotonic()
        for _ in range(20):
            page.send(do="next", count=1, seen=1)
            step += 1
            assert page.until("rows")["step"] == step
        assert time.monotonic() - start < 9
        page.send(do="pause")
        while page.until("state")["playing"]:
            pass


def test_files_have_headers_and_nothing_else_is_there(client: TestClient) -> None:
    for name, kind in server.TYPES.items():
        got = client.get(f"/{TOKEN}/{name}".replace("index.html", ""))
        assert got.status_code == 200
        assert got.headers["content-type"].startswith(kind)
        assert "frame-ancestors 'none'" in got.headers["content-security-policy"]
    text = client.get(f"/{TOKEN}/").text + client.get(f"/{TOKEN}/live.js").text
    assert "http://" not in text.replace("http/", "")
    assert "https://" not in text


@pytest.mark.parametrize(
    "path",
    ["../session.py", "..%2fsession.py", "%2e%2e/%2e%2e/etc/passwd", "/etc/passwd", "live.js%00.py",
     "....//server.py", "..\\server.py", "page/live.js", "socket", "%ff"],
)  # fmt: skip
def test_no_path_leads_to_a_file(client: TestClient, path: str) -> None:
    got = client.get(f"/{TOKEN}/{path}")
    assert got.status_code in (403, 404)
    assert "import" not in got.text
    assert "root:" not in got.text


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/other/", {}),
        ("/", {}),
        ("//", {}),
        ("/%C3%A9/", {}),
        (f"/{TOKEN}x/", {}),
        (f"/{TOKEN[:-1]}/", {}),
        (f"/{TOKEN}/", {"host": "evil.example"}),
        (f"/{TOKEN}/", {"host": "127.0.0.1"}),
        (f"/{TOKEN}/", {"host": f"127.0.0.1.evil.example:{PORT}"}),
        (f"/{TOKEN}/", {"origin": "http://evil.example"}),
        (f"/{TOKEN}/", {"origin": "null"}),
    ],
)
def test_strangers_are_refused(client: TestClient, path: str, headers: dict[str, str]) -> None:
    assert client.get(path, headers=headers).status_code == 403
    if path.endswith("/") and path != "//":
        with pytest.raises(WebSocketDisconnect):  # noqa: SIM117
            with client.websocket_connect(
                f"ws://127.0.0.1:{PORT}{path}socket", headers=ORIGIN | headers
            ):
                pass


def test_a_socket_without_an_origin_is_refused(client: TestClient) -> None:
    with pytest.raises(WebSocketDisconnect), client.websocket_connect(SOCKET):
        pass


DAMAGED = [
    "", "{", "null", "[]", "3", '"play"', "{}", '{"do": 1}', '{"do": "fly"}', '{"do": "step"}',
    '{"do": "step", "count": 0}', '{"do": "step", "count": -1}', '{"do": "step", "count": 1e9}',
    '{"do": "step", "count": true}', '{"do": "step", "count": 1000000000}', "[" * 100_000,
    '{"do": "back", "count": "1"}', '{"do": "input", "number": 9, "text": "1"}',
    '{"do": "input", "number": 0, "text": "__import__"}', '{"do": "input", "number": 0}',
    '{"do": "speed", "speed": NaN}', '{"do": "speed", "speed": true}', '{"do": "seed", "run": 0, "seed": -1}',
    '{"do": "seed", "run": 0, "seed": 1e400}', '{"do": "seed", "run": 1, "seed": 1}', '{"do": "seed", "seed": 1}',
    '{"do": "remove", "run": 0}', '{"do": "remove", "run": -1}', '{"do": "seen", "count": -1}', '{"do": "seen"}',
    '{"do": "next"}', '{"do": "next", "count": 1}', '{"do": "next", "count": -1, "seen": 0}',
    '{"do": "next", "count": 1.5, "seen": 0}', '{"do": "next", "count": 1, "seen": -1}',
    '{"do": "next", "count": 1e9, "seen": true}',
    '{"do": "static", "run": 1, "number": 0, "text": "1"}', '{"do": "inputs", "text": "\\u0000"}',
    '{"do": "inputs", "text": "clear,event\\n1"}', '{"do": "static", "run": 0, "number": 0, "text": "1"}',
    '{"do": "program", "text": "\\ud800 let"}', '{"do": "check", "text": 3}', '{"do": ["play"]}',
    '{"do": "speed", "speed": 1' + "0" * 400 + "}",
]  # fmt: skip


def test_damaged_messages_are_refused_and_it_goes_on(client: TestClient) -> None:
    before = at(client)
    with client.websocket_connect(SOCKET, headers=ORIGIN) as web:
        page = Page(web)
        for message in DAMAGED:
            web.send_text(message)
            told = json.loads(web.receive_text())
            assert told["tell"] in ("refused", "faults"), message
            assert "Traceback" not in told.get("text", "")
        web.send_bytes(b"\xff\xfe")
        assert page.until("refused")
    assert at(client) == before + 1


def drain(web: object) -> None:
    while True:
        web.receive_text()


@pytest.mark.parametrize(
    ("message", "times"),
    [
        ("{}", 1_000),
        ("x" * (server.LONGEST + 1), 1),
        pytest.param("{}", 100_000, marks=pytest.mark.slow),
    ],
    ids=["many", "giant", "very many"],
)
def test_a_flood_and_a_giant_are_shut_out(
    client: TestClient, message: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "RATE", 1)  # a machine that is busy sends less than a page may
    before = at(client)
    with client.websocket_connect(SOCKET, headers=ORIGIN) as web:
        for _ in range(times):
            web.send_text(message)
        with pytest.raises(WebSocketDisconnect) as shut:
            drain(web)
    assert shut.value.code == server.TOO_MUCH
    assert at(client) == before + 1


def test_without_the_extra_one_line_tells_what_to_do() -> None:
    code = (
        "import sys; sys.modules['starlette'] = None; sys.meta_path.insert(0, type('No', (), {'find_spec': "
        "staticmethod(lambda name, path=None, target=None: None)})); import importlib.util as u; "
        "found = u.find_spec; u.find_spec = lambda name, *a: None if name == 'starlette' else found(name, *a); "
        "from pzjax.cli.main import main; main(['live', sys.argv[1]])"
    )
    made = subprocess.run(
        [sys.executable, "-c", code, str(COUNTER)], capture_output=True, text=True
    )
    assert made.returncode == 1
    assert made.stderr.strip().endswith("pip install 'pzjax[live]'")
    assert len(made.stderr.splitlines()) == 1
