"""Cells of a notebook in Zelus: `%load_ext pzjax.notebook`, and then `%%zelus NAME` on the first line of a cell.

The program of a cell becomes a Python module under that name, as `pzjax.load` gives it: its nodes are pure functions.
Cells that follow may `open` it. What is wrong with a program is told under the cell.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

_FOLDERS: dict[int, tempfile.TemporaryDirectory[str]] = {}
"""The sources of each notebook's cells, which go with its process."""

USAGE = "write `%%zelus NAME`, where NAME begins with a small letter: it becomes a module of this notebook"


def load_ipython_extension(shell: Any) -> None:
    """What IPython calls: makes `%%zelus` known to a notebook."""

    def zelus(line: str, cell: str) -> None:
        """Loads a program in Zelus: %%zelus NAME."""
        run_cell(shell, line, cell)

    shell.register_magic_function(zelus, "cell", "zelus")


def run_cell(shell: Any, line: str, cell: str) -> None:
    """Takes a cell: binds its module, or tells what is wrong.

    Args:
        shell: IPython's, or what has names in `user_ns`.
        line: what follows `%%zelus`.
        cell: the program.
    """
    from pzjax.backend.errors import TranslationError
    from pzjax.frontend_bridge.errors import FrontEndError
    from pzjax.loading import LoadError, load

    name = line.strip()
    if not name.isidentifier() or not name[0].islower():
        print(USAGE, file=sys.stderr)
        return
    source = _folder(shell) / f"{name}.zls"
    before = source.read_bytes() if source.exists() else None
    source.write_text(cell, encoding="utf-8")
    try:
        module = load(source)
    except (FrontEndError, TranslationError, LoadError) as error:
        print(str(error).replace(f"{source.parent}/", ""), file=sys.stderr)
        if before is None:
            source.unlink()
        else:
            source.write_bytes(before)  # what others open is still right
        return
    shell.user_ns[name] = module
    for value in vars(module).values():
        if isinstance(signature := getattr(value, "signature", None), str):
            print(signature)


def _folder(shell: Any) -> Path:
    """The folder of a notebook's sources."""
    made = _FOLDERS.get(id(shell))
    if made is None:
        made = _FOLDERS[id(shell)] = tempfile.TemporaryDirectory(prefix="pzjax-")
    return Path(made.name)
