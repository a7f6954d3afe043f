"""Modules given by an interface alone: a `.zli` comes in, the Python files that implement it go out.

`noise.zli` is implemented by `noise.py` beside it; the Python files beside it that it imports belong to
it too. An interface that has no values needs no such file. Whether the names and types are those of the interface is
found out by `conform`, in a process of
its own, because that needs JAX.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from pzjax.cli.errors import CommandError
from pzjax.frontend_bridge.declared import unimplemented, values


def files(interface: Path) -> list[Path]:
    """The Python files that implement an interface: that of its name, and those that it imports.

    There are none where the interface has no values and there is no file of its name.

    Raises:
        CommandError: one is no Python.
        FrontEndError: the interface has values and no file, or it can't be read or parsed.
    """
    main = interface.with_suffix(".py")
    declared = values(interface)
    if not main.is_file():
        if declared:
            raise unimplemented(interface)
        return []
    found = [main]
    for path in found:  # grows as it goes
        for name in _imported(path):
            beside = path.with_name(f"{name}.py")
            if beside.is_file() and beside not in found:
                found.append(beside)
    return found


def _imported(path: Path) -> Iterable[str]:
    """The modules without a point in their name that a Python file imports."""
    try:
        tree = ast.parse(path.read_bytes(), str(path))
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise CommandError(f"{path}:{line}: error: this is no Python: {error}") from None
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                yield from (alias.name for alias in names if "." not in alias.name)
            case ast.ImportFrom(str(module), _, 0) if "." not in module:
                yield module


def check(interface: Path, folder: Path) -> None:
    """Checks that the implementation of an interface has its names and types.

    Args:
        interface: the `.zli`.
        folder: where the modules that it imports are built.

    Raises:
        CommandError: it has not; a line for each thing that is wrong.
    """
    command = [
        sys.executable,
        "-P",
        "-m",
        "pzjax.cli.building.conform",
        str(interface),
        str(folder),
    ]
    environment = {"JAX_PLATFORMS": "cpu", "TF_CPP_MIN_LOG_LEVEL": "3"}
    ended = subprocess.run(
        command,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        errors="backslashreplace",
    )
    if ended.returncode:
        told = f"{interface}: error: {interface.stem}.py ended the process that imports it"
        raise CommandError(ended.stdout.rstrip("\n") or told)
