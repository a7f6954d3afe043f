"""Modules that are not there, or twice: a name and where it was looked for come in, what is told of it goes out.

Both front ends and all commands tell the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from pzjax.frontend_bridge.builtin.errors import Fault, FrontEndErrors, Phase, Places, no_module
from pzjax.frontend_bridge.builtin.hints import similar
from pzjax.frontend_bridge.dependencies import (
    file_stem,
    module_name,
    module_places,
    needed_sources,
    read,
    source_of,
)
from pzjax.frontend_bridge.dump.syntax import Span
from pzjax.frontend_bridge.interfaces import own_interfaces

_ENGINES = ("Infer_ds", "Infer_bds", "Infer_is")
"""What the names of the engines begin with that pzjax does not have, but for those of `_SYMBOLIC`."""

_SYMBOLIC = ("Infer_ds_naive", "Infer_ds_streaming")

_DRAWING = "print the values, and draw them with `pzjax plot`"
_PAINTING = (
    "it paints on a screen, and what it paints has no values or times; Scope records curves by name"
)
_INSTEAD = {
    "Graphics": _PAINTING,
    "Gtkplot": _DRAWING,
    "Plot": _DRAWING,
}
"""Modules of Zelus and ProbZelus that pzjax does not have, with what to do."""


def is_unsupported(module: str) -> bool:
    """Whether a module belongs to Zelus or ProbZelus, and pzjax does not have it."""
    return _instead(module) is not None


def refuse_missing(
    source: Path, is_missing: Callable[[str], bool], folders: Sequence[Path]
) -> None:
    """Refuse a source that names missing modules; `folders` are those where modules are looked for.

    Raises FrontEndErrors, which tells of all of them.
    """
    _refuse(source, lambda name, at: _fault(name, at, folders) if is_missing(name) else None)


def refuse_hidden(program: Path, folders: Sequence[Path]) -> None:
    """Refuse a program that names a module which is a file of its own and one of pzjax's library.

    The compiler takes the file; at run time it is the library's that runs. A file of another folder, that of the
    original's library say, and an interface alone stand for the library's module.

    Args:
        program: the source.
        folders: where modules are looked for, best first.

    Raises:
        FrontEndErrors: it tells of all such modules that one source names.
    """
    library = {module_name(path) for path in own_interfaces()}

    def fault(module: str, at: Span) -> Fault | None:
        own = source_of(module, [program.parent]) if module in library else None
        if own is None or not (own.suffix == ".zls" or own.with_suffix(".py").is_file()):
            return None
        what = f"the module {module} is the file {own}, and one of pzjax's library too"
        hint = f"give the file another name, and the module here; without the file, {module} is the library's"
        return Fault(Phase.SCOPING, at, what, hint)

    for source in (*needed_sources(program, folders), program):
        _refuse(source, fault)


def missing_modules(
    text: str, is_missing: Callable[[str], bool], folders: Sequence[Path]
) -> list[Fault]:
    """What is told of the missing modules that a text names, each at its first place."""
    return _faults(text, lambda name, at: _fault(name, at, folders) if is_missing(name) else None)


def _refuse(source: Path, fault: Callable[[str, Span], Fault | None]) -> None:
    """Tells of all modules that a source names in which there is a fault."""
    text = read(source)
    if faults := _faults(text, fault):
        raise FrontEndErrors(faults, str(source), text)


def _faults(text: str, fault: Callable[[str, Span], Fault | None]) -> list[Fault]:
    places = Places(text)
    found = [
        fault(module, places.span(start, start + len(module)))
        for module, start in module_places(text).items()
    ]
    return [one for one in found if one is not None]


def _fault(module: str, at: Span, folders: Sequence[Path]) -> Fault:
    if (instead := _instead(module)) is not None:
        return Fault(Phase.SCOPING, at, f"the module {module} is not supported yet", instead)
    stem = file_stem(module)
    looked: dict[Path, str] = {}
    for folder in folders:
        looked.setdefault(folder.resolve(), str(folder))
    places = ", ".join(looked.values())
    hint = f"looked for `{stem}.zls` and `{stem}.zli` in these folders: {places}"
    files = [*own_interfaces(), *(file for folder in folders for file in folder.glob("*.zl[is]"))]
    if meant := similar(module, map(module_name, files)):
        hint = f"{meant} {hint}"
    for folder in folders:
        if (compiled := folder / f"{stem}.zci").is_file():
            hint += f"; `{compiled}` alone does not say what it does"
            break
    return Fault(Phase.SCOPING, at, no_module(module), hint)


def _instead(module: str) -> str | None:
    if module in _SYMBOLIC:
        return None
    if module.startswith(_ENGINES):
        return "try Infer_pf, the particle filter, or Infer_semi_symbolic"
    return _INSTEAD.get(module)
