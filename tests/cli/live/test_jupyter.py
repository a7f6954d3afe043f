"""A notebook in JupyterLab and a browser: a cell in Zelus runs, and the widget under the next one plays.

JupyterLab is none of the dependencies: where it is installed beside pzjax, this runs it.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import PATIENCE, browser, missing

WANTED = ("jupyterlab", "ipykernel", "anywidget")
ABSENT = [name for name in WANTED if importlib.util.find_spec(name) is None]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=missing() or "a browser is there"),
    pytest.mark.skipif(bool(ABSENT), reason=f"not installed: {', '.join(ABSENT)}"),
]

CELLS = (
    "%load_ext pzjax.notebook",
    """%%zelus walks
open Probzelus
open Distribution
open Infer_pf

let proba walk y = x where
  rec x = sample (gaussian (0.0 -> pre x, 1.0))
  and () = observe (gaussian (x, 1.0), y)

let node main (high, y) = (high || y > 100.0, infer 100 walk y)
""",
    "from pzjax.cli.live.notebook import live\nlive(walks)",
    "%%zelus wrong\nlet node main x = x +. true\n",
)

TOKEN = "of-the-test"


def notebook(*cells: str) -> str:
    """A notebook with these cells."""
    own = [
        {
            "cell_type": "code",
            "id": f"cell-{number}",
            "source": cell,
            "metadata": {},
            "outputs": [],
            "execution_count": None,
        }
        for number, cell in enumerate(cells)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    whole = {"cells": own, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole)


@contextlib.contextmanager
def laboratory(folder: Path) -> Iterator[str]:
    """The address of JupyterLab in a folder."""
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--port=0"]
    command += [f"--IdentityProvider.token={TOKEN}", f"--ServerApp.root_dir={folder}"]
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    own = {name: str(folder / ".own" / name) for name in names}
    told = folder / "told"
    with (
        told.open("w") as writing,
        subprocess.Popen(command, cwd=folder, env=os.environ | own, stderr=writing) as server,
    ):
        try:
            yield _answering(told)
        finally:
            server.terminate()


def _answering(told: Path) -> str:
    """The address that a server has told, once it answers there."""
    for _ in range(600):
        found = re.search(r"http://127\.0\.0\.1:\d+/", told.read_text())
        if found is not None:
            with contextlib.suppress(OSError), urllib.request.urlopen(f"{found[0]}api"):
                return found[0]
        time.sleep(0.2)
    raise AssertionError(told.read_text())


@pytest.fixture
def chromium() -> Iterator[Any]:
    with browser() as made:
        yield made


def test_cells_run_and_the_widget_plays(chromium: Any, tmp_path: Path) -> None:
    from playwright.sync_api import expect

    (tmp_path / "walks.ipynb").write_text(notebook(*CELLS))
    page = chromium.new_page(viewport={"width": 1300, "height": 1000})
    page.set_default_timeout(PATIENCE)
    with laboratory(tmp_path) as address:
        page.goto(f"{address}lab/tree/walks.ipynb?token={TOKEN}")
        cells = page.locator(".jp-CodeCell")
        expect(cells.nth(0)).to_be_visible()
        # The indicator of the notebook says idle before there is a kernel, and cells that run then are lost.
        expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle")
        cells.nth(0).click()
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells").first.click()

        # The cell in Zelus says what it gives, and a wrong one what is wrong with it.
        expect(cells.nth(1)).to_contain_text("main : bool * float -D-> bool * float Distribution.t")
        expect(cells.nth(3)).to_contain_text("typing error")

        # The widget steps, plays and pauses, and takes keys and inputs; the notebook takes none of the keys.
        widget = cells.nth(2)
        expect(widget.locator("#title")).to_have_text("main of walks.zls")
        widget.locator("#step").click()
        expect(widget.locator("#at")).to_have_text("1")
        lamp = widget.locator(".lamp").first
        widget.locator("#step").press("1")
        widget.locator("#step").click()
        expect(lamp).to_have_class("lamp on")
        widget.locator("#input-1").fill("4")
        widget.locator("#input-1").press("Tab")
        widget.locator("#speed").select_option("60")
        widget.locator("#play").click()
        expect(widget.locator("#play")).to_have_text("Pause")
        expect(widget.locator("#at")).to_have_text(re.compile(r"[1-9]\d\d"))
        widget.locator("#play").click()
        expect(widget.locator("#play")).to_have_text("Play")
        mean = widget.locator(".panel.wide output").first.inner_text()
        assert 3 < float(mean) < 5  # it is near to what is observed
        assert cells.count() == len(CELLS)
