"""How Sphinx makes the site: `make docs`, which runs it on the whole checkout.

The pages are the Markdown files of the checkout as they are, so that a link is the same on the site and in a
checkout. `navigation.txt` puts them in order, `api/` has a page for each part of the interface in Python,
`notebooks.py` makes pages of notebooks, and `linked.py` makes pages of the other files that are linked.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from pzjax.cli.highlighting import ZelusLexer  # noqa: E402
from pzjax.frontend_bridge.version import VERSION  # noqa: E402

project = "pzjax"
author = copyright = "The pzjax developers"
version = release = VERSION

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "notebooks",
    "linked",
]
root_doc = "README"
include_patterns = [
    "*.md",
    "docs/*.md",
    "docs/*.ipynb",
    "docs/commands/*.md",
    "docs/site/api/*.rst",
    "frontend_bridge/*.md",
    "frontend_bridge/*/*.md",
    "cli/run/*.md",
    "editors/*.md",
    "examples/*/*.md",
]
exclude_patterns = [".*", "build", "dist", "**/build", "tests"]

myst_heading_anchors = 4
# A block without a language is output, and GitHub shows an alert where a page has one.
highlight_language = "none"

# Docstrings have Google's sections, and write code as Markdown does.
default_role = "literal"
napoleon_numpy_docstring = False
napoleon_use_ivar = True
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"

html_theme = "furo"
html_title = f"pzjax {VERSION}"
html_show_sphinx = False
html_copy_source = False
templates_path = ["templates"]
html_additional_pages = {"index": "first.html"}


def with_navigation(app: Sphinx, name: str, source: list[str]) -> None:
    """The first page, with the list of all pages, which shows beside each."""
    if name == root_doc:
        source[0] += "\n" + (HERE / "navigation.txt").read_text()


def setup(app: Sphinx) -> None:
    """What Sphinx calls."""
    app.add_lexer("ocaml", ZelusLexer)  # what pages call Zelus, which GitHub does not know
    app.connect("source-read", with_navigation)
