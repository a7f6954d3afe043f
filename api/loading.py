"""Loading: a program comes in, a source, a dump or a Python file, and a Python module goes out.

A module that the program imports is looked for beside it, as a Python file, a dump or a source. So
programs run without build steps, and two programs in different folders may each have a module of the
same name.
"""

from __future__ import annotations

import builtins
import difflib
import functools
import hashlib
import linecache
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pzjax.backend.muf import syntax as muf
    from pzjax.backend.others import Others
    from pzjax.frontend_bridge.dump import syntax as obc

FrontEnd = Callable[[Path], "obc.Module"]
"""From a source to its object code."""

SUFFIXES = (".py", ".sexp", ".zls")
"""The kinds of files that a module may be in; that of the program itself is looked for first."""

INTERFACE = ".zli"
"""The file of a module that is nothing but types, where there is none of the others."""

MODULE_PREFIX = "pzjax_program_"
"""How the names of the modules of programs begin."""

DIGEST = "__program_digest__"
"""The attribute of a loaded module that tells programs apart: the SHA-256 digest of the Python text of it and
of the program's modules that it imports.
"""

FINDER = "__pzjax_finder__"
"""The global of a loaded module with which generated code, by `rt.module`, finds the other modules."""

PYTHONS = sys.stdlib_module_names | {"jax", "jaxlib", "numpy", "pzjax"}
"""What `import` of a file in Python means by these names, whatever is beside it."""


class LoadError(Exception):
    """A file that is no program."""


class MissingModule(LoadError):
    """A module that a program needs is nowhere."""


def load(
    path: str | Path,
    *,
    front_end: FrontEnd | None = None,
    folders: Sequence[str | Path] = (),
    flags: Sequence[str] = (),
) -> ModuleType:
    """The Python module of a program, newly made at each call.

    Args:
        path: a Zelus source (`.zls`), a dump (`.sexp`) or a Python file (`.py`).
        front_end: from a source to its object code; by default the front end that is installed. Without one a
            source needs its dump beside it.
        folders: where else to look for the modules that it imports, best first.
        flags: other flags of the Zelus compiler, for the front end that is installed.

    Raises:
        LoadError: the file is of another kind, or a module that it needs is missing.
        OSError: the file can't be read.
        FrontEndError: the source is wrong, or there is no front end for it.
        DumpError, TranslationError: the dump is damaged, or its program can't be translated.
        Exception: what the module itself raises when it is executed.
    """
    path = Path(path)
    others = [Path(folder) for folder in folders]
    if front_end is None:
        front_end = functools.partial(_installed_front_end, others, flags)
    loader = _Loader(front_end, path.suffix, [path.parent, *others])
    module = loader.load(path)
    vars(module)[DIGEST] = loader.digest.hexdigest()
    return module


def _installed_front_end(folders: Sequence[Path], flags: Sequence[str], source: Path) -> obc.Module:
    """The object code of a source."""
    from pzjax.frontend_bridge import front_end

    includes = [word for folder in reversed(folders) for word in ("-I", str(folder))]
    return front_end.module(source, [*flags, *includes])


def _missing(module: ModuleType, file: str, name: str) -> Any:
    """Tells of a name that the module of a program does not have.

    Raises:
        AttributeError: always.
    """
    close = difflib.get_close_matches(
        name, [one for one in vars(module) if not one.startswith("_")], n=1
    )
    meant = f": did you mean {close[0]!r}?" if close else ""
    raise AttributeError(f"the program {file} has no {name!r}{meant}", name=name, obj=module)


class _Loader:
    """The modules of one program.

    Attributes:
        front_end: from a Zelus source to its object code.
        suffixes: the kinds of files to look for, in order.
        folders: where to look for them, in order.
        modules: the modules so far, by path.
        digest: the digest of their texts.
        translated: those that are not in Python, in muF.
    """

    def __init__(self, front_end: FrontEnd, suffix: str, folders: Sequence[Path]) -> None:
        if suffix not in SUFFIXES:
            wanted = f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
            raise LoadError(f"a program is a {wanted} file, not {suffix or 'one without a suffix'}")
        self.front_end = front_end
        self.suffixes = sorted(SUFFIXES, key=lambda one: one != suffix)
        self.folders = folders
        self.modules: dict[Path, ModuleType] = {}
        self.digest = hashlib.sha256()
        self.translated: dict[Path, muf.Module] = {}

    def load(self, path: Path) -> ModuleType:
        """The module of a file, executed once."""
        given, path = path, path.resolve()
        if path in self.modules:
            return self.modules[path]
        text, file = self.python(given)
        self.digest.update(text.encode() if isinstance(text, str) else text)
        digest = hashlib.sha256(bytes(path)).hexdigest()[:8]
        module = ModuleType(f"{MODULE_PREFIX}{path.stem}_{digest}")
        module.__file__ = str(path)
        own = vars(builtins) | {"__import__": self.import_}
        vars(module).update({"__builtins__": own, FINDER: self.find})
        self.modules[path] = module
        code = compile(text, file, "exec", dont_inherit=True)
        sys.modules[module.__name__] = module
        exec(code, module.__dict__)
        module.__dict__.setdefault("__getattr__", functools.partial(_missing, module, given.name))
        return module

    def python(self, path: Path) -> tuple[bytes | str, str]:
        """The Python text of a file, and a name for it in tracebacks."""
        if path.suffix == ".py":
            return path.read_bytes(), str(path.resolve())
        from pzjax.backend.compile import printed  # not at the top: most of pzjax.backend

        text = printed(self.muf(path))
        file = f"<{path} as Python>"
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        return text, file

    def muf(self, path: Path) -> muf.Module:
        """A file that is not in Python, in muF; other modules that it needs are asked what they do."""
        from pzjax.backend.compile import simplified

        own = path.resolve()
        if own not in self.translated:
            self.translated[own] = simplified(self.object_code(path), self.others)
        return self.translated[own]

    def object_code(self, path: Path) -> obc.Module:
        """The object code of a file that is not in Python.

        Raises:
            DumpError: a dump is damaged.
            FrontEndError: the source is wrong, or an interface has values that nothing gives a meaning.
        """
        if path.suffix == ".zls":
            return self.front_end(path)
        if path.suffix != INTERFACE:
            from pzjax.frontend_bridge.dump.reader import read_file

            return read_file(path)
        from pzjax.frontend_bridge import declared

        if declared.values(path):
            raise declared.unimplemented(path)
        return declared.types(path, self.folders)

    @functools.cached_property
    def others(self) -> Others:
        """What the modules tell one another."""
        from pzjax.backend.others import Others

        return Others(lambda module: self.beside(module[:1].lower() + module[1:]), self.muf)

    def import_(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> Any:
        """`import` as the program's files in Python do it: beside the program, after Python's own."""
        own = level == 0 and "." not in name and name not in PYTHONS
        if own and (path := self.beside(name)):
            return self.load(path)
        return __import__(name, globals, locals, fromlist or (), level)

    def find(self, name: str) -> ModuleType:
        """The module that generated code calls by the name of its file.

        Raises:
            MissingModule: there is none.
        """
        if path := self.beside(name):
            return self.load(path)
        module = name[:1].upper() + name[1:]
        kinds = f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
        places = ", ".join(str(folder.resolve()) for folder in self.folders)
        raise MissingModule(
            f"the program needs the module {module}, and there is no {name} with the ending {kinds} in "
            f"{places}; with `-I` give the folder that has it"
        )

    def beside(self, name: str) -> Path | None:
        """The file of a module, if the program has it."""
        ways = [(folder, suffix) for folder in self.folders for suffix in self.suffixes]
        ways += [(folder, INTERFACE) for folder in self.folders]
        paths = (folder / f"{name}{suffix}" for folder, suffix in ways)
        return next((path for path in paths if path.is_file()), None)
