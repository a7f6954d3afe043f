"""docs/library.md, made of the interfaces of the library: what programs may call, with types and a line about each.

A module is a `.zli` file of stdlib, whose comments are the headings; the line about a value is the first one of the
docstring of its meaning, in the `.py` file beside it. `python tests/docs/library.py` writes the page anew.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "library.md"
STDLIB = ROOT / "stdlib"

_ITEM = re.compile(
    r"\(\*(?P<comment>.*?)\*\)|^val\s+(?P<name>\([^)]*\)|\S+)\s*:\s*(?P<type>.*?)(?=^(?:val|type|open)\b|\(\*|\Z)"
    r"|^(?P<declared>(?:type|open)\b.*?)(?=^(?:val|type|open)\b|\(\*|\Z)",
    re.DOTALL | re.MULTILINE,
)

HEAD = """\
# The library

What programs may call, module by module: `open M`, or `M.x`. `Stdlib` is always open. The types are those of
[stdlib](../stdlib): `-A->` and `->` are functions, `-D->` nodes, `~D~>` probabilistic nodes, `-S->` takes a static
argument. Where a program can differ from its OCaml twin, [the language](language.md) tells.
"""


def page() -> str:
    """The page."""
    return "\n".join([HEAD, *map(module, sorted(STDLIB.glob("*.zli")))])


def module(interface: Path) -> str:
    """The section of a module."""
    meaning = interface.with_suffix(".py")
    told = dict(docstrings(meaning.read_text())) if meaning.exists() else {}
    name = interface.stem[:1].upper() + interface.stem[1:]
    lines = [f"## {name}", ""]
    in_table = False
    for match in _ITEM.finditer(interface.read_text()):
        comment, value, type_, declared = (
            match[part] for part in ("comment", "name", "type", "declared")
        )
        if value is None and in_table:
            lines.append("")
            in_table = False
        if comment is not None:
            lines += [" ".join(comment.split()), ""]
        elif declared is not None:
            lines += [f"`{' '.join(declared.split())}`", ""]
        else:
            if not in_table:
                lines += ["| value | type | |", "|---|---|---|"]
                in_table = True
            cells = (code(value), code(type_), told.get(value, ""))
            lines.append("| " + " | ".join(cells).rstrip() + " |")
    return "\n".join([*lines, ""] if in_table else lines)


def code(text: str) -> str:
    """A piece of Zelus in a cell of a table."""
    return f"`{' '.join(text.split())}`".replace("|", "\\|")


def docstrings(text: str) -> Iterator[tuple[str, str]]:
    """The first lines of the docstrings of a module's functions, with those of other files that it takes all of."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.ImportFrom) and [one.name for one in node.names] == ["*"]:
            yield from docstrings(
                (STDLIB / f"{str(node.module).rpartition('.')[2]}.py").read_text()
            )
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and (doc := ast.get_docstring(node)):
            yield node.name, doc.partition("\n")[0].replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page())
