"""The blocks of README.md are what the files, the backend and the commands give today."""

from __future__ import annotations

import re

import numpy as np
import pytest
from update_readme import KINDS, README, ROOT, blocks

BLOCKS = list(blocks(README.read_text()))
ADVICE = "run `make readme` and look at the difference"


@pytest.mark.parametrize(("kind", "what", "text"), BLOCKS, ids=[block[1] for block in BLOCKS])
def test_the_block_is_that_of_today(kind: str, what: str, text: str) -> None:
    today = KINDS[kind](what)
    if kind in ("output", "session"):  # the last digits of floats depend on the processor
        number = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
        assert number.sub("#", text) == number.sub("#", today), ADVICE
        shown = [float(found) for found in number.findall(text)]
        assert shown == pytest.approx([float(found) for found in number.findall(today)], rel=1e-6)
    else:
        assert text == today, ADVICE


def test_the_readme_has_blocks_of_every_kind() -> None:
    assert {kind for kind, _, _ in BLOCKS} == set(KINDS)


def test_the_readme_names_no_file_that_does_not_exist() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README.read_text())
    assert [link for link in links if not (README.parent / link).exists()] == []


def test_the_python_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    written = re.findall(r"^(?<! -->\n)```python\n(.*?)^```", README.read_text(), re.S | re.M)
    monkeypatch.chdir(ROOT / "examples" / "coin")
    assert len(written) == 1
    given: dict[str, object] = {}
    exec(written[0], given)
    assert np.shape(given["mean"]) == (100, 20)
    exact = np.arange(2, 22) / np.arange(3, 23)
    assert np.abs(np.mean(given["mean"], axis=0) - exact).max() < 0.02
