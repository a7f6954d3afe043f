"""Notebooks as pages: their cells in order, each of Python with the output that the notebook holds.

Nothing is run: a test of the notebook does that.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from docutils import nodes
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.application import Sphinx


def fenced(text: str, language: str) -> str:
    """A block of Markdown that holds a text."""
    return f"````{language}\n{text.rstrip()}\n````"


def blocks(notebook: str) -> Iterator[str]:
    """The parts of a page in Markdown, from the text of a notebook."""
    for cell in json.loads(notebook)["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            yield text
        else:
            yield fenced(text, "python")
            for output in cell["outputs"]:
                yield fenced("".join(output["text"]), "none")


class NotebookParser(MystParser):
    """A parser of notebooks."""

    supported = ("ipynb",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Fill a document."""
        super().parse("\n\n".join(blocks(inputstring)), document)


def setup(app: Sphinx) -> None:
    """What Sphinx calls."""
    app.add_source_suffix(".ipynb", "ipynb")
    app.add_source_parser(NotebookParser)
