"""A program that is edited in the page: a text comes in, what is wrong with it, or a file to run, goes out.

The file of the user stays as it is: the text lies in a folder of its own while the page is served.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pzjax.frontend_bridge.builtin.errors import FrontEndErrors
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.errors import FrontEndError


@dataclass(frozen=True)
class Editor:
    """The text of a program.

    Attributes:
        program: the file of the user.
        draft: a file of the same name in a folder of its own.
        folders: where modules are, best first.
    """

    program: Path
    draft: Path
    folders: Sequence[Path]

    def text(self) -> str:
        """The text as it is in the file; nothing where there is none to edit."""
        if self.program.suffix != ".zls":
            return ""
        return self.program.read_text(encoding="utf-8", errors="replace")

    def write(self, text: str) -> None:
        """Takes a text."""
        self.draft.write_text(text, encoding="utf-8", errors="replace")

    def faults(self) -> list[dict[str, Any]]:
        """What is wrong with the text: lines from 1 and columns from 0, as the page counts them."""
        try:
            check_file(self.draft, self.folders)
        except FrontEndErrors as errors:
            return [
                {
                    "line": fault.at.line,
                    "column": fault.at.column,
                    "message": f"{fault.phase.value} error: {fault.message}",
                    "hint": fault.hint or "",
                }
                for fault in errors.faults
            ]
        except FrontEndError as error:
            return [{"line": 1, "column": 0, "message": self.told(str(error)), "hint": ""}]
        return []

    def told(self, message: str) -> str:
        """A message, which names the file of the user."""
        return message.replace(str(self.draft), self.program.name).replace(
            str(self.draft.parent), str(self.program.parent)
        )


@contextmanager
def editing(program: Path, includes: Sequence[str]) -> Iterator[Editor]:
    """An editor of a program."""
    with tempfile.TemporaryDirectory(prefix="pzjax-live-") as folder:
        draft = Path(folder).resolve() / program.name
        folders = [draft.parent, program.parent, *map(Path, reversed(includes))]
        yield Editor(program, draft, folders)
