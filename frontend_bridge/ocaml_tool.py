"""One run of an OCaml tool: a command comes in, its standard output goes out, or its messages."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from pzjax.frontend_bridge.errors import FrontEndError


def run(command: Sequence[str | Path], folder: Path | None = None) -> bytes:
    """Run a command, in a folder or here, and give what it wrote on standard output.

    What it wrote on standard error goes to ours when it succeeds: warnings are never lost.
    """
    try:
        ended = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True)
    except OSError as error:
        raise FrontEndError(f"zeluc: {command[0]} does not run: {error.strerror}") from None
    messages = ended.stderr.decode(errors="backslashreplace")
    if ended.returncode < 0:
        messages += f"zeluc: {command[0]} was ended by signal {-ended.returncode}.\n"
        raise FrontEndError(messages)
    if ended.returncode > 0:
        what = f"zeluc: {command[0]} failed without a message."
        raise FrontEndError(messages or what, ended.returncode)
    sys.stderr.write(messages)
    return ended.stdout
