"""The page of `pzjax live` in a browser without a window: for tests, and for the pictures of the documentation.

`python browser.py FOLDER` makes these pictures; where there is no browser it says so, and leaves the folder as it is.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

PATIENCE = 120_000
"""How many milliseconds something on the page may take: programs are compiled."""


def missing() -> str:
    """What is missing to run a browser, or nothing."""
    if importlib.util.find_spec("playwright") is None:
        return "no Playwright: pip install 'pzjax[browser]'"
    return "" if CHROMIUM else "no Chromium: apt-get install chromium"


@contextmanager
def served(*words: str, cwd: Path = ROOT) -> Iterator[str]:
    """The address of a page of `pzjax live` with these options."""
    with serving(*words, cwd=cwd) as (address, _):
        yield address


@contextmanager
def serving(*words: str, cwd: Path = ROOT) -> Iterator[tuple[str, int]]:
    """The address of a page of `pzjax live` with these options, and the number of its process."""
    command = [sys.executable, "-c", "from pzjax.cli.main import main; main()", "live", *words]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, env=environment) as server:
        assert server.stdout is not None
        try:
            yield re.search(r"http\S+", server.stdout.readline().decode())[0], server.pid
        finally:
            server.terminate()


@contextmanager
def browser() -> Iterator[Any]:
    """A browser."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as play:
        made = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made
        made.close()


@contextmanager
def opened(browser: Any, address: str, **options: Any) -> Iterator[Any]:
    """A page at an address, which may complain of nothing."""
    options = {"viewport": {"width": 900, "height": 800}} | options
    context = browser.new_context(**options)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda told: told.type == "error" and wrong.append(told.text))
    page.goto(address)
    page.wait_for_selector("#main[data-step]")
    yield page
    assert not wrong, wrong
    context.close()


# --- pictures of the documentation --------------------------------------------------------------


def steps(page: Any, count: int) -> None:
    """Makes some steps."""
    before = int(page.get_attribute("#main", "data-step"))
    for _ in range(count):
        page.click("#step")
    page.wait_for_selector(f"#main[data-step='{before + count}']")


def entered(page: Any, field: str, text: str) -> None:
    """Enters a text in a field."""
    page.fill(field, text)
    page.locator(field).press("Tab")


def walked(page: Any) -> None:
    """Two runs of a walk, which goes away and comes back."""
    page.click("#add")
    page.wait_for_selector("#seed-1")
    for y, count in (("0.5", 20), ("4", 25), ("5", 15), ("1", 30)):
        entered(page, "#input-0", y)
        steps(page, count)


PICTURES: dict[str, tuple[list[str], Callable[[Any], None], dict[str, Any]]] = {
    "coin": (["examples/coin/coin.zls"], lambda page: steps(page, 40), {}),
    "watch": (["examples/watch/watch.zls"], lambda page: steps(page, 40), {}),
    "ball": (
        ["examples/ball/ball.zls", "--sampling", "0.1"],
        lambda page: steps(page, 90),
        {"color_scheme": "dark"},
    ),
    "walk": (["walk.zls", "--static", "0.1"], walked, {}),
}
"""Of each example the options, what is done with it, and how it is seen."""


def walk() -> str:
    """The program of the page about the workbench."""
    text = (ROOT / "docs" / "live.md").read_text(encoding="utf-8")
    return re.search(r"<!-- file: walk.zls -->\n```ocaml\n(.*?)```", text, re.DOTALL)[1]


def main(folder: Path) -> None:
    """Makes the pictures in a folder."""
    if missing():
        print(f"the pictures of pages stay as they are: {missing()}", file=sys.stderr)
        return
    with browser() as made, tempfile.TemporaryDirectory() as other:
        (Path(other) / "walk.zls").write_text(walk())
        for name, ((program, *words), act, options) in PICTURES.items():
            place = ROOT / program if "/" in program else Path(other) / program
            view = {"viewport": {"width": 1000, "height": 600}} | options
            with served(str(place), *words) as address, opened(made, address, **view) as page:
                page.select_option("#window", "100")
                act(page)
                page.wait_for_timeout(500)
                page.screenshot(path=folder / f"live-{name}.png", full_page=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
