"""Keeps the blocks of README.md and docs that show a program, what it becomes, and what commands print.

A block is a fence of Markdown after a line `<!-- KIND: WHAT -->`. What it must hold:

* `source: PATH`: the file;
* `python: DUMP`: the Python module that pzjax-backend makes of the dump;
* `output: COMMAND`: what the command of pzjax prints, run in the root of the checkout;
* `session: COMMANDS`: commands, with `; ` between them, and what each prints, in an empty folder and
  with the built-in front end;
* `run: COMMANDS`: the same in the folder of the page, which holds the programs and the data of all
  examples at the start, and keeps what the page's commands write;
* `fails: COMMANDS`: the same where the last one fails, with what it prints on standard error;
* `file: NAME`: anything; it is written to the folder of the page under that name.

`python tests/docs/pages.py` writes them anew, and so the outputs of docs/python.ipynb.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import notebook

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
PAGES = (README, *sorted((ROOT / "docs").rglob("*.md")))
BLOCK = re.compile(r"(<!-- (\w+): ([^\n]+) -->\n```\w*\n)(.*?)(^```$)", re.DOTALL | re.MULTILINE)
REFUSED = ROOT / "tests" / "data" / "refused"
PATH = os.pathsep.join([sysconfig.get_path("scripts"), "/usr/bin", "/bin"])
"""Where commands find others: without what else this machine has."""
CACHE = tempfile.TemporaryDirectory()
"""What commands keep between runs, for all pages together."""


def source(path: str) -> str:
    """The text of a file."""
    return (ROOT / path).read_text()


def python(dump: str) -> str:
    """The Python module of a dump."""
    return output(f"pzjax-backend {dump}")


def output(command: str) -> str:
    """What a command prints, run in the root of the checkout."""
    scripts = Path(sysconfig.get_path("scripts"))
    name, *words = shlex.split(command)
    environment = {**os.environ, "PATH": PATH}  # a compiler that is installed says where
    made = subprocess.run(
        [scripts / name, *words], cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True
    )
    return made.stdout.decode()


def session(commands: str) -> str:
    """Commands as a user types them, each with what it prints, run in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        return typed(commands, Path(folder))


def typed(commands: str, folder: Path, *, fails: bool = False) -> str:
    """Commands as a user types them in a folder, each with what it prints.

    Raises:
        CalledProcessError: one of them fails, or the last one does not where it should.
    """
    shown = "".join(f"printf '$ %s\\n' {shlex.quote(one)}\n{one}\n" for one in commands.split("; "))
    environment = {"PATH": PATH, "PZJAX_CACHE_DIR": CACHE.name, "PZJAX_FRONTEND": "builtin"}
    made = subprocess.run(
        ["sh", "-e", "-c", shown],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if fails else None,
    )
    if fails != bool(made.returncode):
        raise subprocess.CalledProcessError(made.returncode, commands, made.stdout)
    return made.stdout.decode()


KINDS: dict[str, Callable[[str], str]] = {
    "source": source,
    "python": python,
    "output": output,
    "session": session,
}
"""The kinds of blocks that stand alone."""


class Page:
    """A page, the blocks of which are made one after the other.

    Attributes:
        folder: its folder, in which commands run.
    """

    def __init__(self, folder: Path) -> None:
        """A page in an empty folder, to which the examples are copied, and programs that are refused."""
        self.folder = folder
        for pattern in ("*.zls", "*.sexp", "*.csv"):
            for file in [*ROOT.glob(f"examples/*/{pattern}"), *REFUSED.glob(pattern)]:
                name = f"{file.parent.name}.csv" if file.suffix == ".csv" else file.name
                shutil.copy(file, folder / name)

    def made(self, kind: str, what: str, text: str) -> str:
        """What a block must hold."""
        match kind:
            case "file":
                (self.folder / what).write_text(text)
                return text
            case "run" | "fails":
                return typed(what, self.folder, fails=kind == "fails")
        return KINDS[kind](what)


def blocks(page: str) -> Iterator[tuple[str, str, str]]:
    """The kind of each block, what it shows, and its text."""
    for match in BLOCK.finditer(page):
        yield match[2], match[3], match[4]


def updated(text: str) -> str:
    """The text of a page with all its blocks made anew."""
    with tempfile.TemporaryDirectory() as folder:
        page = Page(Path(folder))
        return BLOCK.sub(
            lambda match: match[1] + page.made(match[2], match[3], match[4]) + match[5], text
        )


if __name__ == "__main__":
    for file in [Path(word).resolve() for word in sys.argv[1:]] or [*PAGES, notebook.FILE]:
        update = notebook.updated if file == notebook.FILE else updated
        file.write_text(update(file.read_text()))
