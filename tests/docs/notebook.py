"""Runs a notebook without Jupyter: its cells are executed in order, and what they print is their output.

A notebook is JSON: https://nbformat.readthedocs.io. The ones here have cells of Markdown and of Python, and
outputs that are text on standard output.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

FILE = Path(__file__).parents[2] / "docs" / "python.ipynb"


def outputs(text: str) -> Iterator[tuple[str, str]]:
    """What each cell of Python shows in a notebook, and what it prints today."""
    before = Path.cwd()
    os.chdir(FILE.parent)
    try:
        names: dict[str, object] = {}
        for number, cell in enumerate(json.loads(text)["cells"], 1):
            if cell["cell_type"] == "code":
                printed = io.StringIO()
                with contextlib.redirect_stdout(printed):
                    exec(compile("".join(cell["source"]), f"cell {number}", "exec"), names)
                shown = "".join(line for output in cell["outputs"] for line in output["text"])
                yield shown, printed.getvalue()
    finally:
        os.chdir(before)


def updated(text: str) -> str:
    """The notebook with what its cells print today."""
    made = [printed for _, printed in outputs(text)]
    content = json.loads(text)
    cells = [cell for cell in content["cells"] if cell["cell_type"] == "code"]
    for count, (cell, printed) in enumerate(zip(cells, made, strict=True), 1):
        stream = {
            "name": "stdout",
            "output_type": "stream",
            "text": printed.splitlines(keepends=True),
        }
        cell["execution_count"] = count
        cell["outputs"] = [stream] if printed else []
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"
