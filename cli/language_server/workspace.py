"""The sources that an editor works on: texts that are open, files beside them, and the library, each analysed once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.interface import STDLIB
from pzjax.frontend_bridge.builtin.modules import library_module, library_sources
from pzjax.frontend_bridge.builtin.tooling.analysis import Analysis
from pzjax.frontend_bridge.builtin.tooling.occurrences import Entity
from pzjax.frontend_bridge.dependencies import module_name, modules_named, read, source_of

SUFFIXES = (".zls", ".zli")

FILES = 1000
"""In how many files a name is looked for at most."""


class Workspace:
    """The sources of an editor.

    Attributes:
        folders: where modules are looked for, beside the folder of who names them; best first.
        texts: the texts that are open, a character a byte, by their files.
    """

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        """No text is open."""
        self.folders = list(folders)
        self.texts: dict[Path, str] = {}
        self._known: dict[Path, tuple[str, tuple[CheckedModule, ...], Analysis]] = {}

    def text(self, file: Path) -> str:
        """What is in a file, as the editor has it.

        Raises:
            FrontEndError: it can't be read.
        """
        return self.texts[file] if file in self.texts else read(file)

    def analysis(self, file: Path) -> Analysis:
        """A source, analysed with all that it needs.

        Raises:
            FrontEndError: it can't be read, or nests too deep.
        """
        return self._analysed(file, ())

    def _analysed(self, file: Path, users: tuple[Path, ...]) -> Analysis:
        text = self.text(file)
        environment = {STDLIB: library_module(STDLIB)}
        for name in sorted(modules_named(text) - {module_name(file)}):
            source = source_of(name, self._folders(file))
            if source is None:
                if name in library_sources():
                    environment |= {**library_module(name).imports, name: library_module(name)}
            elif source not in (*users, file):  # who needs itself names a module that is not there
                used = self._analysed(source, (*users, file))
                environment |= {**used.environment, name: used.examined.checked}
        known = self._known.get(file)
        needs = tuple(environment.values())
        if known is not None and known[0] == text and [*map(id, known[1])] == [*map(id, needs)]:
            return known[2]
        made = Analysis(text, str(file), module_name(file), environment)
        self._known[file] = text, needs, made
        return made

    def _folders(self, file: Path) -> list[Path]:
        return [file.parent, *self.folders]

    def source_of(self, entity: Entity, near: Path) -> Path | None:
        """The source of the module that defines something, seen from a source."""
        if entity.module is None or entity.module == module_name(near):
            return near
        found = source_of(entity.module, self._folders(near))
        return found or library_sources().get(entity.module)

    def users(self, entity: Entity, near: Path) -> Iterator[Analysis]:
        """The sources in which something may be named."""
        own = self.source_of(entity, near)
        if entity.module is None or own is None:
            yield self.analysis(near)
            return
        for file in self._files(near):
            text = self.text(file)
            if file == own or entity.module in modules_named(text):
                yield self.analysis(file)

    def _files(self, near: Path) -> list[Path]:
        """The sources beside one, and in the folders of modules."""
        found = {
            file
            for folder in self._folders(near)
            for file in (folder.iterdir() if folder.is_dir() else ())
            if file.suffix in SUFFIXES and file.is_file()
        }
        return sorted(found | {near, *self.texts})[:FILES]
