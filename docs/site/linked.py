"""Pages of the files and folders that others link to: a file with its lines numbered, a folder as a list.

In a checkout such a link opens the file; on the site it opens a page made here, `code/PATH.html`. The link to a
folder that has a page of its own, its README.md, opens that.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path, PurePosixPath
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

LANGUAGES = {".zls": "ocaml", ".zli": "ocaml", ".py": "python", ".mk": "make", ".sexp": "lisp"}
"""How files are coloured."""


def page_of(path: PurePosixPath) -> str:
    """The name of the page of a file or folder."""
    return f"code/{path}"


class LinkedFiles(SphinxTransform):
    """Makes links to files and folders, which Sphinx would offer for download or not find, links to pages."""

    default_priority = 100

    def apply(self, **options: Any) -> None:
        """Change a document."""
        for link in list(self.document.findall(self.is_link)):
            path = self.path(link["reftarget"])
            if path is None:
                continue
            uri = self.app.builder.get_relative_uri(self.env.docname, self.target(path))
            link.replace_self(nodes.reference("", "", *link.children, refuri=uri, internal=True))

    @staticmethod
    def is_link(node: nodes.Node) -> bool:
        """Whether a node is a link that may lead to a file."""
        match node:
            case addnodes.download_reference():
                return True
            case addnodes.pending_xref():
                return bool(node["reftype"] == "myst")
        return False

    def path(self, target: str) -> PurePosixPath | None:
        """The path of what a link leads to in the checkout, if it is a file without a page, or a folder."""
        here = Path(self.env.doc2path(self.env.docname)).parent
        found = (here / target).resolve()
        root = Path(self.app.srcdir).resolve()
        if not found.is_relative_to(root) or found == root or not found.exists():
            return None
        path = PurePosixPath(found.relative_to(root))
        return None if self.env.path2doc(str(path)) in self.env.found_docs else path

    def target(self, path: PurePosixPath) -> str:
        """The name of the page to open, which will be made if there is none."""
        own = str(path / "README")
        if own in self.env.found_docs:
            return own
        LINKED.add(path)
        return page_of(path)


LINKED: set[PurePosixPath] = set()
"""What pages are to be made for, in one run of Sphinx: `make docs` always reads all pages."""


def pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The pages: a name, what is on it, and its template."""
    for path in sorted(LINKED):
        file = Path(app.srcdir, path)
        body = listing(app, path) if file.is_dir() else text(app, file)
        body = f"<h1>{escape(str(path))}</h1>\n{body}"
        yield page_of(path), {"title": str(path), "body": body}, "page.html"


def text(app: Sphinx, file: Path) -> str:
    """A file as HTML."""
    language = LANGUAGES.get(file.suffix, "none")
    return str(
        app.builder.highlighter.highlight_block(file.read_text(), language, linenos="inline")
    )


def listing(app: Sphinx, folder: PurePosixPath) -> str:
    """What is in a folder, as HTML, with links where there are pages."""
    rows = []
    for file in sorted(Path(app.srcdir, folder).iterdir()):
        name = escape(file.name)
        path = folder / file.name
        if path in LINKED:
            uri = app.builder.get_relative_uri(page_of(folder), page_of(path))
            name = f'<a href="{escape(uri)}">{name}</a>'
        if not file.name.startswith((".", "__pycache__", "build")):
            rows.append(f"<li>{name}</li>")
    return f"<ul>\n{''.join(rows)}</ul>"


def setup(app: Sphinx) -> None:
    """What Sphinx calls."""
    app.add_transform(LinkedFiles)
    app.connect("html-collect-pages", pages)
