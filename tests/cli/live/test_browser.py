"""Walks through the page in a browser without a window, where there is one."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import browser, entered, missing, opened, served, steps
from click.testing import CliRunner
from pzjax.cli.main import main

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=missing() or "a browser is there"),
]

PROGRAM = """
let node main gain (more, by) = (total, high) where
  rec total = (0.0 fby total) +. (if more then gain *. by else 0.0)
  and high = total > 5.0
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as made:
        yield made


NAME = """(at) => at.ariaLabel || at.textContent
    || [...(at.labels || [])].map((label) => label.textContent).join()"""
"""What a part of the page is called."""


def expect(locator: Any) -> Any:
    from playwright.sync_api import expect

    return expect(locator)


def downloaded(page: Any, button: str) -> str:
    with page.expect_download() as download:
        page.click(button)
    return Path(download.value.path()).read_text()


def past(page: Any, step: int) -> None:
    """Waits until it plays beyond a step."""
    for _ in range(1200):
        if int(page.get_attribute("#main", "data-step")) > step:
            return
        page.wait_for_timeout(100)
    raise AssertionError("it does not play")


def test_a_walk_through_the_page(chromium: Any, tmp_path: Path) -> None:
    (tmp_path / "sum.zls").write_text(PROGRAM)
    words = ("sum.zls", "--static", "1.0")
    with served(*words, cwd=tmp_path) as address, opened(chromium, address) as page:
        expect(page.locator("#title")).to_have_text("main of sum.zls")
        total, lamp = page.locator(".panel output").first, page.locator(".lamp")

        # A switch by its key, a number, and a slider by arrows.
        page.locator("body").press("1")
        entered(page, "#input-1", "0.5")
        steps(page, 3)
        expect(total).to_have_text("1.5")
        page.click("#back")
        expect(total).to_have_text("1.0")
        page.locator("#input-1-slider").press("ArrowRight")
        moved = float(page.input_value("#input-1"))
        assert moved > 0.5
        steps(page, 1)
        assert float(total.inner_text()) == pytest.approx(1.0 + moved, abs=1e-5)

        # Play and pause.
        page.select_option("#speed", "60")
        page.click("#play")
        expect(page.locator("#play")).to_have_text("Pause")
        expect(lamp).to_have_class("lamp on")
        page.locator("body").press(" ")
        expect(page.locator("#play")).to_have_text("Play")
        at, shown = int(page.get_attribute("#main", "data-step")), total.inner_text()

        # The inputs replay to the bit: by the command, and in the page.
        table = tmp_path / "inputs.csv"
        table.write_text(downloaded(page, "#download"))
        assert len(table.read_text().splitlines()) == at + 1
        command = page.inner_text("#commands code").split()
        assert command[:3] == ["pzjax", "run", "sum.zls"]
        command[2], command[-1] = str(tmp_path / "sum.zls"), str(table)
        made = CliRunner().invoke(main, [*command[1:], "--format", "csv"])
        assert made.exit_code == 0, made.output
        (*_, last) = csv.reader(made.stdout.splitlines())
        page.set_input_files("#upload", table)
        expect(page.locator("#said")).to_contain_text(f"{at} inputs are read")
        page.click("#play")
        past(page, at)
        page.click("#play")
        expect(page.locator("#play")).to_have_text("Play")
        over = int(page.get_attribute("#main", "data-step")) - at
        while over:
            page.click("#back")
            over -= 1
        page.wait_for_selector(f"#main[data-step='{at}']")
        expect(total).to_have_text(shown)
        assert float(shown) == pytest.approx(float(last[0]), rel=1e-5)

        # The parameter is named as in the source; another one goes on from the same state.
        field = page.get_by_label("gain", exact=True)
        assert field.input_value() == "1.0"
        entered(page, "#static-0-0", "2")
        expect(page.locator("#said")).to_contain_text("the same state")

        # The program, wrongly and rightly.
        page.click("#edit summary")
        page.fill("#text", PROGRAM.replace("5.0", "5"))
        expect(page.locator("#faults")).to_contain_text("line 4")
        page.fill("#text", PROGRAM.replace("gain *. by", "gain *. by +. 0.25"))
        page.locator("#text").press("Control+Enter")
        expect(page.locator("#said")).to_contain_text("another one, and it goes on")
        before, by = float(total.inner_text() or shown), float(page.input_value("#input-1"))
        steps(page, 1)
        assert float(total.inner_text()) == pytest.approx(before + 2 * by + 0.25, rel=1e-5)
        assert downloaded(page, "#keep").count("0.25") == 1
        page.locator("body").press("r")
        expect(page.locator("#at")).to_have_text("0")


def test_coin_plays(chromium: Any) -> None:
    with (
        served("examples/coin/coin.zls") as address,
        opened(chromium, address, color_scheme="dark") as page,
    ):
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.reload()
        page.wait_for_selector("#main[data-step]")
        assert len(asked) == 5  # nothing from elsewhere
        assert all(url.startswith(address) or url.startswith("data:") for url in asked)
        page.select_option("#speed", "60")
        page.click("#play")
        past(page, 12)
        page.click("#play")
        expect(page.locator("#play")).to_have_text("Play")
        panels = page.locator(".panel h3").all_inner_texts()
        assert "state of main.detector" in panels
        band = page.get_by_role("img", name=re.compile("^state of main.detector: Sure, at step"))
        expect(band).to_be_visible()


WALK = """
open Probzelus
open Distribution
open Infer_pf

let proba walk y = (x, v) where
  rec v = sample (gaussian (0.0 -> pre v, 0.1))
  and x = sample (gaussian (0.0 -> pre x +. v, 0.1))
  and () = observe (gaussian (x, 1.0), y)

let node main y = infer 100 walk y
"""


def test_runs_and_particles_are_seen(chromium: Any, tmp_path: Path) -> None:
    (tmp_path / "walk.zls").write_text(WALK)
    with served("walk.zls", cwd=tmp_path) as address, opened(chromium, address) as page:
        steps(page, 2)
        page.click("#add")
        page.wait_for_selector("#seed-1")
        assert page.input_value("#seed-1") == "1"
        steps(page, 3)
        clouds = page.get_by_role("img", name=re.compile("particles: 200 points of"))
        assert clouds.count() == 2
        first, second = page.locator(".panel").first.locator("output").all_inner_texts()
        assert first != second
        entered(page, "#seed-1", "0")
        page.wait_for_selector("#main[data-step='0']")
        steps(page, 3)
        same = page.locator(".panel").first.locator("output").all_inner_texts()
        assert same == [first, first]
        page.click("text=Remove run 1")
        expect(page.locator("fieldset")).to_have_count(1)
        # Everything that one can do has a name, for who hears it.
        for field in page.locator("button, select, input, textarea, canvas").all():
            name = field.evaluate(NAME)
            assert name.strip(), field.evaluate("(at) => at.outerHTML")


DRAWN = """async () => {
  const { paint } = await import("./scopes.js");
  const canvas = document.createElement("canvas");
  canvas.style.cssText = "display: block; width: 300px";
  document.body.append(canvas);
  const points = [], pen = CanvasRenderingContext2D.prototype, lineTo = pen.lineTo;
  pen.lineTo = function (x, y) { points.push([x, y]); lineTo.call(this, x, y); };
  const steps = Array.from({ length: 10000 }, (_, at) => at + 1);
  const values = steps.map((at) => at === 5000 ? 1 : at > 7000 && at < 8000 ? null : 0);
  const panel = { kind: "number", columns: { value: 0 }, cells: [{ canvas }] };
  const seen = { colour: () => "#000", steps, begin: 0, place: (at) => at, first: 0, end: 10000, ratio: 1 };
  paint(panel, [{ columns: [values], events: [] }], seen);
  pen.lineTo = lineTo;
  return points;
}"""
"""The points of the lines of a curve that is 1 once, and for a while nothing, and else 0."""


def test_of_many_steps_a_picture_shows_the_least_and_the_greatest(chromium: Any) -> None:
    with served("examples/counter/counter.zls") as address, opened(chromium, address) as page:
        points = page.evaluate(DRAWN)
    # The axis is from x = 52 to 294, and from y = 114 up to 6; three of its lines are among the points.
    assert 242 - 25 < len(points) < 2 * 242 + 3
    assert [round(x) for x, y in points[3:] if y == 6] == [52 + 121]
    assert not [x for x, y in points[3:] if 52 + 0.71 * 242 < x < 52 + 0.79 * 242]


FRAMES = """
const frames = [], send = WebSocket.prototype.send;
window.requestAnimationFrame = (draw) => frames.push(draw);
window.frame = (now) => { for (const draw of frames.splice(0)) draw(now); };
window.asked = [];
WebSocket.prototype.send = function (text) {
  const told = JSON.parse(text);
  if (told.do === "next") asked.push(told.count);
  return send.call(this, text);
};
"""
"""A page whose screen has the frames that it is told, and which remembers what it asks for in them."""


def test_the_frames_of_the_screen_are_the_clock(chromium: Any, tmp_path: Path) -> None:
    (tmp_path / "sum.zls").write_text(PROGRAM)
    with (
        served("sum.zls", "--static", "0.5", cwd=tmp_path) as address,
        opened(chromium, address) as page,
    ):
        page.add_init_script(FRAMES)
        page.reload()
        page.wait_for_selector("#main[data-step]")

        def asked(speed: int, rate: float, count: int) -> list[int]:
            """What it asks for in frames that are so many a second."""
            page.select_option("#speed", str(speed))
            page.click("#play")
            expect(page.locator("#play")).to_have_text("Pause")
            steps = page.evaluate(
                "([rate, count]) => { asked.length = 0; const from = performance.now(); for (let at = 0; at < count; "
                "at += 1) frame(from + at * 1000 / rate); return [...asked]; }",
                [rate, count],
            )
            page.click("#play")
            expect(page.locator("#play")).to_have_text("Play")
            return steps

        page.evaluate("frame(0)")
        assert page.evaluate("asked") == [0]  # the player knows that this page will ask
        assert asked(60, 60, 100) == [1] * 100
        assert asked(60, 60.2, 100) == [1] * 100
        fast = asked(60, 144, 145)  # it asks in every second one
        assert {*fast} == {1}
        assert sum(fast) in (60, 61)
        few = asked(60, 20, 100)
        assert {*few} == {1, 3}
        assert sum(few) == 298
        assert asked(1, 60, 121) == [1, 1, 1]
        assert sum(asked(600, 60, 61)) == 601

        # A page that is hidden has no frames: it goes on.
        before = int(page.get_attribute("#main", "data-step"))
        page.select_option("#speed", "60")
        page.click("#play")
        page.wait_for_timeout(1000)
        page.click("#play")
        expect(page.locator("#play")).to_have_text("Play")
        past(page, before + 10)
