"""Keeps the blocks of README.md that show a program, what it becomes, and what it prints.

A block is a fence of Markdown after a line `<!-- KIND: WHAT -->`. What it must hold:

* `source: PATH`: the file;
* `python: DUMP`: the Python module that pzjax-backend makes of the dump;
* `output: COMMAND`: what the command of pzjax prints;
* `session: COMMANDS`: commands, with `; ` between them, and what each prints, in an empty folder
  without a Zelus compiler.

`python tests/examples/update_readme.py` writes them anew.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(r"(<!-- (\w+): ([^\n]+) -->\n```\w*\n)(.*?)(^```$)", re.DOTALL | re.MULTILINE)


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
    made = subprocess.run([scripts / name, *words], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return made.stdout.decode()


def session(commands: str) -> str:
    """Commands as a user types them, each with what it prints, run in an empty folder."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), "/usr/bin", "/bin"])
    shown = "".join(f"echo {shlex.quote(f'$ {one}')}\n{one}\n" for one in commands.split("; "))
    with tempfile.TemporaryDirectory() as folder:
        environment = {"PATH": path, "PZJAX_CACHE_DIR": folder, "PZJAX_ZELUS_DUMP": "/none"}
        made = subprocess.run(
            ["sh", "-e", "-c", f"mkdir here; cd here\n{shown}"],
            cwd=folder, env=environment, stdout=subprocess.PIPE, check=True,
        )  # fmt: skip
    return made.stdout.decode()


KINDS: dict[str, Callable[[str], str]] = {
    "source": source,
    "python": python,
    "output": output,
    "session": session,
}


def blocks(readme: str) -> Iterator[tuple[str, str, str]]:
    """The kind of each block, what it shows, and its text."""
    for match in BLOCK.finditer(readme):
        yield match[2], match[3], match[4]


def updated(readme: str) -> str:
    """The text with all its blocks made anew."""
    return BLOCK.sub(lambda match: match[1] + KINDS[match[2]](match[3]) + match[5], readme)


if __name__ == "__main__":
    README.write_text(updated(README.read_text()))
