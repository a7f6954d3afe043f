"""A walk through the page in a browser without a window: play, pause, back, an error, an edit; where there is one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
playwright = pytest.importorskip(
    "playwright.sync_api", reason="no Playwright: pip install playwright"
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium"),
]

PROGRAM = """
let node main (more, by) = (total, high) where
  rec total = (0.0 fby total) +. (if more then by else 0.0)
  and high = total > 5.0
"""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "sum.zls").write_text(PROGRAM)
    words = [sys.executable, "-c", "from pzjax.cli.main import main; main()", "live", "sum.zls"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(words, cwd=tmp_path, stdout=subprocess.PIPE, env=environment) as server:
        assert server.stdout is not None
        yield re.search(r"http\S+", server.stdout.readline().decode())[0]
        server.terminate()


def test_a_walk_through_the_page(address: str) -> None:
    expect = playwright.expect
    expect.set_options(timeout=30_000)
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 800})
        wrong: list[object] = []
        page.on("pageerror", lambda error: wrong.append(error))
        page.on("console", lambda told: told.type == "error" and wrong.append(told.text))
        page.goto(address)
        expect(page.locator("#title")).to_have_text("main of sum.zls")

        page.locator("body").press("1")  # the first switch
        page.fill("#input-1", "0.5")
        page.locator("#input-1").press("Tab")
        for count in range(1, 4):
            page.click("#step")
            expect(page.locator("#at")).to_have_text(str(count))
        output = page.locator(".panel output").first
        expect(output).to_have_text("1.5")
        page.click("#back")
        expect(output).to_have_text("1.0")

        page.select_option("#speed", "60")
        page.click("#play")
        expect(page.locator(".lamp")).to_have_class("lamp on")
        page.click("#play")
        expect(page.locator("#play")).to_have_text("Play")
        at, total = int(page.inner_text("#at")), float(output.inner_text())
        assert total == at / 2
        with page.expect_download() as download:
            page.click("#download")
        rows = Path(download.value.path()).read_text().splitlines()
        assert rows == ["more,by", *["true,0.5"] * at]

        page.click("#edit summary")
        page.fill("#text", PROGRAM.replace("5.0", "5"))
        expect(page.locator("#faults")).to_contain_text("line 4")
        page.fill("#text", PROGRAM.replace("by else", "by +. 0.5 else"))
        page.click("#run")
        expect(page.locator("#said")).to_contain_text("the same state")
        page.click("#step")
        expect(output).to_have_text(str(total + 1.0))
        page.click("#reset")
        expect(page.locator("#at")).to_have_text("0")
        assert not wrong
        browser.close()
