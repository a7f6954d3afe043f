"""Errors of a step in terms of the Zelus program.

While a node is traced, an error passes through the steps of the nodes around it. Each adds a note
that names the node and the line of its source, so that the notes of the error are the instance
path, innermost first.
"""

from __future__ import annotations

import ast
import linecache
import re
import traceback

_LINE = re.compile(r"# line (\d+)$")


def add_place(error: BaseException, node: str, file: str) -> None:
    """Notes on `error` that it happened in `node`, and in which line of the Zelus source.

    Args:
        error: an error that passes through a method of the node.
        node: the description of the node.
        file: the file of the generated module, whose comments name source lines.
    """
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == file]
    line = next((found for f in frames if (found := _source_line(file, f.lineno or 0))), None)
    error.add_note(f"in node {node}" + (f", at line {line}" if line else ""))


def _source_line(file: str, number: int) -> int | None:
    """The Zelus line that the comment on a generated statement names."""
    lines = linecache.getlines(file)
    starts = [
        node.lineno
        for node in ast.walk(ast.parse("".join(lines)))
        if isinstance(node, ast.stmt) and node.lineno <= number <= (node.end_lineno or 0)
    ]
    found = _LINE.search(lines[max(starts) - 1].rstrip()) if starts else None
    return int(found[1]) if found else None
