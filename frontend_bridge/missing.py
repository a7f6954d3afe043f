"""Modules that are not there: a name and where it was looked for come in, what is told of it goes out.

Both front ends and all commands tell the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from pzjax.frontend_bridge.builtin.errors import Fault, FrontEndErrors, Phase, Places, no_module
from pzjax.frontend_bridge.builtin.hints import similar
from pzjax.frontend_bridge.dependencies import file_stem, module_name, module_places, read
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
    text = read(source)
    if faults := missing_modules(text, is_missing, folders):
        raise FrontEndErrors(faults, str(source), text)


def missing_modules(
    text: str, is_missing: Callable[[str], bool], folders: Sequence[Path]
) -> list[Fault]:
    """What is told of the missing modules that a text names, each at its first place."""
    places = Places(text)
    return [
        _fault(module, places.span(start, start + len(module)), folders)
        for module, start in module_places(text).items()
        if is_missing(module)
    ]


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
