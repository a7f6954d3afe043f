"""The blocks of README.md and docs are what the files, the backend and the commands give today."""

from __future__ import annotations

import re
from pathlib import Path

import notebook
import numpy as np
import pytest
from pages import KINDS, PAGES, README, ROOT, Page, blocks
from pzjax.cli.main import main

ADVICE = "run `make pages` and look at the difference"
NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
TIME = re.compile(r"\b\d+(?:\.\d+)? (?:m?s|steps/s)\b")
"""What no two runs have in common."""

QUICK = {
    "README.md",
    "docs/README.md",
    "docs/commands/check.md",
    "docs/gallery.md",
    "docs/generated.md",
    "docs/language.md",
    "docs/projects.md",
}
"""The pages whose commands are run by each test; the others are slow together."""


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def same(shown: str, today: str, tolerance: float = 1e-6) -> None:
    """Compare; the last digits of floats depend on the processor, and times on the machine."""
    shown, today = TIME.sub("TIME", shown), TIME.sub("TIME", today)
    assert NUMBER.sub("#", shown) == NUMBER.sub("#", today), ADVICE
    numbers = [[float(found) for found in NUMBER.findall(text)] for text in (shown, today)]
    assert numbers[0] == pytest.approx(numbers[1], rel=tolerance), ADVICE


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(page, id=name(page), marks=[] if name(page) in QUICK else pytest.mark.slow)
        for page in PAGES
        if [*blocks(page.read_text())]
    ],
)
def test_the_blocks_are_those_of_today(page: Path, tmp_path: Path) -> None:
    made = Page(tmp_path)
    for kind, what, text in blocks(page.read_text()):
        today = made.made(kind, what, text)
        if kind in ("source", "python"):
            assert text == today, ADVICE
        else:
            same(text, today)


def test_blocks_of_every_kind_are_in_use() -> None:
    used = {kind for page in PAGES for kind, _, _ in blocks(page.read_text())}
    assert used == {*KINDS, "file", "run", "fails"}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_block_of_commands_is_run(page: Path) -> None:
    """What is in a fence of the language `console` comes from a block that is compared."""
    text = page.read_text()
    consoles = len(re.findall(r"^```console$", text, re.MULTILINE))
    compared = [kind for kind, _, _ in blocks(text) if kind in ("session", "run", "fails")]
    assert consoles <= len(compared)
    assert not re.search(r"(?<!-->\n)^```\w*\n\$ ", text, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_names_no_file_that_does_not_exist(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_command_has_a_page_that_shows_its_help() -> None:
    commands = {f"pzjax {command}" for command in main.commands} | {"pzjax-backend", "zeluc"}
    shown = {
        what.removesuffix(" --help")
        for page in PAGES
        for kind, what, _ in blocks(page.read_text())
        if kind == "output" and what.endswith(" --help")
    }
    assert shown == commands


def test_every_page_can_be_reached_from_the_first() -> None:
    reached, waiting = {README}, [README]
    for page in waiting:
        for link in re.findall(r"\]\((?!https?:)([^)#]+\.md)\)", page.read_text()):
            if (target := (page.parent / link).resolve()) not in reached:
                reached.add(target)
                waiting.append(target)
    assert set(PAGES) <= reached


def test_the_gallery_shows_every_example_and_each_picture_can_be_drawn_again() -> None:
    names = {path.parent.name for path in ROOT.glob("examples/*/*.zls")}
    names = {one for one in names if (ROOT / "examples" / one / f"{one}.zls").exists()}
    text = (ROOT / "docs" / "gallery.md").read_text()
    assert set(re.findall(r"\(pictures/(\w+)\.png\)", text)) == names
    rules = (ROOT / "docs" / "Makefile").read_text()
    assert all(re.search(rf"^PLOT_{one} ", rules, re.MULTILINE) for one in names)


@pytest.mark.slow
def test_the_notebook_shows_what_it_prints() -> None:
    for shown, today in notebook.outputs(notebook.FILE.read_text()):
        same(shown, today, 0.05)  # in 32 bits, and few digits are printed


def test_the_python_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    written = re.findall(r"^(?<! -->\n)```python\n(.*?)^```", README.read_text(), re.S | re.M)
    monkeypatch.chdir(ROOT / "examples" / "coin")
    given: dict[str, object] = {}
    exec("\n".join(written), given)
    assert np.shape(given["mean"]) == (100, 20)
    exact = np.arange(2, 22) / np.arange(3, 23)  # the average of 100 runs is off by 0.0005 or so
    assert np.abs(np.mean(given["mean"], axis=0) - exact).max() < 0.02
