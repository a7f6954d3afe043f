"""One module brought up to date: a job comes in, its files are made, what was made goes out.

A program becomes a dump beside it and a Python module in the folder of the build; the Python file that
implements an interface is checked and copied there. So that folder has all that a program imports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pzjax.backend.cli import make_word
from pzjax.backend.compile import simplified, to_python
from pzjax.backend.others import Others
from pzjax.backend.stdlib_facts import LIBRARY, MISSING
from pzjax.cli.building import implementation
from pzjax.cli.building.fingerprints import Records, fingerprint, keep, of_files, of_tools, put
from pzjax.cli.building.modules import Kind, Module
from pzjax.cli.colours import complain
from pzjax.cli.errors import CommandError
from pzjax.frontend_bridge import declared, front_end
from pzjax.frontend_bridge.dependencies import file_stem
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.stored import stored_dump

RECORDS: Final = ".pzjax"
"""The folder, in that of the build, of what is not for users: records, depfiles, compiled interfaces."""

MADE_BY: Final = b"# Made by pzjax-backend "
"""How the Python modules that pzjax makes begin."""


@dataclass(frozen=True)
class Job:
    """A module to be brought up to date.

    Attributes:
        module: the module.
        needed: the modules of the project that it needs, directly or not.
        folders: the folders of `-I`, best first.
        flags: other flags of the compiler.
        output: the folder of the build.
        front_end: what makes dumps, or None where there is nothing that could.
        dumps_only: whether to make nothing but the dump.
        force: whether to make everything again.
    """

    module: Module
    needed: tuple[Module, ...]
    folders: tuple[Path, ...]
    flags: tuple[str, ...]
    output: Path
    front_end: str | None
    dumps_only: bool = False
    force: bool = False

    @property
    def target(self) -> Path:
        """The Python module that is to be made."""
        return self.output / f"{file_stem(self.module.name)}.py"

    @property
    def own_folder(self) -> Path:
        """The folder of what is not for users."""
        return self.output / RECORDS


def bring_up_to_date(job: Job) -> list[Path]:
    """Makes what is not up to date, and tells what that was.

    Raises:
        CommandError, FrontEndError, DumpError, TranslationError: it can't be made; the message tells why.
    """
    records = Records(job.own_folder / f"{file_stem(job.module.name)}.json")
    try:
        if job.module.kind is Kind.INTERFACE:
            return [] if job.dumps_only else _implementation(job, records)
        made = _dump(job, records)
        return made if job.dumps_only else made + _python(job, records)
    except OSError as error:
        raise CommandError(f"{error.filename}: error: {error.strerror}") from error


def _dump(job: Job, records: Records) -> list[Path]:
    module, dump = job.module, job.module.dump
    if module.kind is Kind.DUMP:
        return []
    origins = [module.source, *(needed.source for needed in job.needed)]
    key = fingerprint([job.front_end or "none", of_tools(), *job.flags, of_files(origins)])
    if not job.force and _is_current(job, records.key(dump), key):
        keep(dump, origins)
        records.note(dump, key)
        return []
    job.own_folder.mkdir(parents=True, exist_ok=True)
    flags = [*job.flags, "-zci-dir", str(job.own_folder)]
    for folder in reversed(job.folders):
        flags += ["-I", str(folder)]
    try:
        content = front_end.dump(module.source, flags)
    except FrontEndError as error:
        if job.front_end is not None:
            raise
        state = f"{dump} is that of another text" if dump.exists() else "there is none"
        raise CommandError(
            f"{module.source}: error: a dump of it is needed, and {state}\n{error}"
        ) from error
    put(dump, content, origins)
    records.note(dump, key)
    return [dump]


def _is_current(job: Job, known: str | None, key: str) -> bool:
    """Tells whether the dump is that of the program as it stands.

    Of a dump that was made elsewhere, and came with the program, only its source is known: not the flags
    and the other modules, which matter where the dump can be made again.

    Args:
        job: the job.
        known: the record of the dump, if it was made here.
        key: what the record should be.
    """
    if known == key:
        return True
    if stored_dump(job.module.source) is None:
        return False
    return job.front_end is None or (known is None and not job.needed and not job.flags)


def _python(job: Job, records: Records) -> list[Path]:
    module, dump, target = job.module, job.module.dump, job.target
    content = dump.read_bytes()
    known = {needed.name for needed in job.needed}
    files = {needed.name: needed.described for needed in job.needed}
    others = Others(
        files.get, lambda path: simplified(read_module(path.read_bytes(), str(path)), others)
    )
    present = [path for path in files.values() if path.is_file()]
    key = fingerprint([of_tools(), dump.name, content, *sorted(known), of_files(present)])
    made = []
    if job.force or records.key(target) != key:
        needs = set(read_module(content, str(dump)).needs) - LIBRARY - MISSING
        if missing := needs - known:
            folders = ", ".join(map(str, (Path(), *job.folders)))
            raise CommandError(
                f"{module.source}: error: it needs {', '.join(sorted(missing))}, of which there is "
                f"neither a program nor a dump nor an interface in these folders: {folders}"
            )
        _replace(target, to_python(content, str(dump), others, complain).encode(), records)
        records.note(target, key)
        made.append(target)
    _tell_make(job, [target], [module.source])
    return made


def _implementation(job: Job, records: Records) -> list[Path]:
    interface = job.module.source
    files = implementation.files(interface)
    if not files:
        return _types(job, records)
    taken = {file_stem(needed.name) for needed in job.needed}
    files = [path for path in files if path.stem not in taken]
    key = fingerprint([of_tools(), of_files([interface, *files])])
    copies = [job.output / path.name for path in files]
    made = []
    if job.force or any(records.key(copy) != key for copy in copies):
        implementation.check(interface, job.output)
        for path, copy in zip(files, copies, strict=True):
            _replace(copy, path.read_bytes(), records)
            records.note(copy, key)
        made.append(job.target)
    _tell_make(job, copies, [interface, *files])
    return made


def _types(job: Job, records: Records) -> list[Path]:
    """The module of an interface that has nothing but types."""
    interface = job.module.source
    key = fingerprint([of_tools(), of_files([interface, *(one.source for one in job.needed)])])
    made = []
    if job.force or records.key(job.target) != key:
        types = declared.types(interface, [interface.parent, *job.folders])
        content = print_module(types).encode("ascii")
        _replace(job.target, to_python(content, str(interface)).encode(), records)
        records.note(job.target, key)
        made.append(job.target)
    _tell_make(job, [job.target], [interface])
    return made


def _replace(target: Path, content: bytes, records: Records) -> None:
    """Gives a file that was made here, or is not there, a new content.

    Raises:
        CommandError: the file is the user's own.
    """
    if target.exists() and not records.know(target):
        before = target.read_bytes()
        if before != content and not before.startswith(MADE_BY):
            raise CommandError(
                f"{target}: error: this was not made by pzjax and is left alone; remove it, or "
                "build into another folder (-o)"
            )
    put(target, content)


def _tell_make(job: Job, made: Sequence[Path], own: Sequence[Path]) -> None:
    """Tells make that files are up to date, and what they depend on.

    Args:
        job: the job.
        made: the files, of which the first is the module.
        own: the files of which the module itself is made.
    """
    sources = [*own, *(needed.source for needed in job.needed)]
    for one in job.needed:
        if one.kind is Kind.INTERFACE:
            sources += implementation.files(one.source)
    for path in made:
        keep(path, sources)
    words = " ".join(make_word(str(source)) for source in sources)
    # With a rule of its own, a source that is there no more is no error of make.
    rules = f"{make_word(str(job.target))}: {words}\n\n{words}:\n"
    put(job.own_folder / f"{file_stem(job.module.name)}.d", rules.encode())
