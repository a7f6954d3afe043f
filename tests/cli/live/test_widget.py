"""The view in a cell of a notebook: its messages are those of the page, and it shows the same."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import browser, missing
from pzjax import load
from pzjax.jaxrt.errors import Told

pytest.importorskip("anywidget", reason="no anywidget: pip install 'pzjax[notebook]'")
notebook = pytest.importorskip("pzjax.cli.live.notebook")

PROGRAM = """
let node main gain (more, by) = total where
  rec total = (0.0 fby total) +. (if more then gain *. by else 0.0)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "sum.zls"
    path.write_text(PROGRAM)
    return path


async def answered(told: list[dict[str, Any]], word: str) -> dict[str, Any]:
    """The next message of a kind."""
    for _ in range(3000):
        while told:
            if (message := told.pop(0))["tell"] == word:
                return message
        await asyncio.sleep(0.01)
    raise AssertionError(f"nothing of {word}")


def test_a_widget_obeys_as_the_page_does(program: Path) -> None:
    widget = notebook.live(load(program, flags=["-noreduce"]), static=[0.5])
    told: list[dict[str, Any]] = []
    widget.send = told.append

    async def use() -> None:
        widget.heard({"do": "look"})
        node = await answered(told, "node")
        assert (node["node"], node["program"]) == ("main", "sum.zls")
        assert node["runs"][0]["statics"][0]["name"] == "gain"
        for message in (
            {"do": "input", "number": 0, "text": "true"},
            {"do": "input", "number": 1, "text": "3"},
            {"do": "step", "count": 2},
        ):
            widget.heard(message)
        rows = await answered(told, "rows")
        assert rows["runs"][0]["texts"] == ["3.0"]
        widget.heard({"do": "speed", "speed": 100})
        widget.heard({"do": "play"})
        while (await answered(told, "rows"))["step"] < 20:
            widget.heard({"do": "seen", "count": 1})
        widget.heard({"do": "pause"})
        while (await answered(told, "state"))["playing"]:
            pass
        widget.heard(["fly"])
        assert "not an object" in (await answered(told, "refused"))["text"]
        widget.heard({"do": "look"})  # another view of it
        assert (await answered(told, "state"))["step"] >= 20
        widget.close()

    asyncio.run(use())


def test_each_message_may_come_in_another_thread(program: Path) -> None:
    widget = notebook.live(program, static=[0.5])
    told: list[dict[str, Any]] = []
    widget.send = told.append

    def heard(message: dict[str, Any]) -> None:
        """As a kernel does that has a loop for each of its shells."""

        async def hear() -> None:
            widget.heard(message)

        asyncio.run(hear())

    async def use() -> None:
        for message, word in (({"do": "look"}, "node"), ({"do": "step", "count": 1}, "rows")):
            thread = threading.Thread(target=heard, args=(message,))
            thread.start()
            thread.join()
            await answered(told, word)
        widget.close()
        widget.heard({"do": "look"})  # it is closed: nobody answers

    asyncio.run(use())


def test_a_program_that_can_t_run_is_told(program: Path) -> None:
    with pytest.raises(Told, match="no node 'other'"):
        notebook.live(program, "other")
    with pytest.raises(Told, match="static"):
        notebook.live(program)


PAGE = """<!doctype html><div id="cell"></div><script type="module">
import widget from "./widget.js";
window.said = [];
const model = { send: (message) => window.said.push(message), on: (name, take) => { window.tell = take; }, off() {} };
widget.render({ model, el: document.getElementById("cell") });
</script>"""


@pytest.fixture
def chromium() -> Iterator[Any]:
    with browser() as made:
        yield made


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing() or "a browser is there")
def test_the_view_is_that_of_the_page(chromium: Any, program: Path) -> None:
    session = notebook.Session(notebook.Request(program, static=("0.5",)))
    page = chromium.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    files = {"/": ("text/html", PAGE), "/widget.js": ("text/javascript", notebook.script())}

    def answer(route: Any) -> None:
        kind, body = files.get(
            route.request.url.removeprefix("http://notebook"), ("text/plain", "")
        )
        route.fulfill(content_type=kind, body=body)

    page.route("**/*", answer)
    page.goto("http://notebook/")
    page.wait_for_selector("#play")  # in the shadow of the cell
    assert page.evaluate("said") == [{"do": "look"}]
    state = {
        "tell": "state",
        "playing": False,
        "speed": 10.0,
        "step": 0,
        "oldest": 0,
        "commands": [],
    }
    for message in ({"tell": "node", "text": PROGRAM} | session.described(), state):
        page.evaluate("(told) => tell(told)", json.loads(json.dumps(message)))
    assert page.input_value("#static-0-0") == "0.5"
    page.locator("#play").press("1")  # the first switch
    page.click("#step")
    page.wait_for_timeout(200)
    assert {"do": "step", "count": 1} in page.evaluate("said")
    assert {"do": "input", "number": 0, "text": "true"} in page.evaluate("said")
    assert not wrong
