"""From the bytes of a dump to the text of a Python module, of muF, and of object code.

Most functions take the bytes and the name of the dump; `simplified` takes object code that a front end hands over
in one process. They raise `DumpError` for a damaged dump and `TranslationError` for a program that can't go to JAX.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pzjax.backend.codegen.module import generate
from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.syntax import Space
from pzjax.backend.others import Known, Others, beside
from pzjax.backend.passes.pipeline import Look, simplify
from pzjax.backend.translate.leaving_out import nothing_left
from pzjax.backend.translate.module import translate
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.deep import TooDeep, run_deep
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.dump.reader import read_file, read_module
from pzjax.frontend_bridge.dump.syntax import LongName

Result = TypeVar("Result")

Warn = Callable[[str], None]
"""Is told a warning, in one line."""


TRANSLATED = "translate"
"""What `look` is told as the name of the translation."""


def silent(_message: str) -> None:
    """Keeps a warning to itself.

    Args:
        _message: what is not told.
    """


def to_python(
    dump: bytes,
    file: str = "<stdin>",
    others: Others | None = None,
    warn: Warn = silent,
    look: Look | None = None,
) -> str:
    """The Python module of a dump.

    Args:
        dump: the dump.
        file: its name.
        others: the other modules of the program, which tell what their functions do.
        warn: is told what is left out, because it can't be translated.
        look: sees the module after the translation and after each pass; from the start again where a pass
            refuses a part, which is left out.

    Returns:
        The text of the module, as `ruff format` leaves it.

    Raises:
        DumpError: the dump is damaged, with the place.
        TranslationError: nothing of the program can go to JAX, with the line of its source.
    """
    return _translated(dump, file, others, warn, generate, look)


def to_muf(
    dump: bytes,
    file: str = "<stdin>",
    others: Others | None = None,
    warn: Warn = silent,
    look: Look | None = None,
) -> str:
    """The simplified muF module of a dump, in readable form.

    Args:
        dump: the bytes of a dump.
        file: its name, for messages.
        others: the other modules of the program, which tell what their functions do.
        warn: is told what is left out, because it can't be translated; one line each.
        look: sees the muF module after the translation and after each pass.

    Returns:
        The text, a declaration after another.

    Raises:
        DumpError: the dump is damaged, with the place.
        TranslationError: nothing of the program can go to JAX, with the line of its source.
    """
    from pzjax.backend.muf.printer import print_module as print_muf

    return _translated(dump, file, others, warn, print_muf, look)


def to_obc(
    dump: bytes,
    file: str = "<stdin>",
    others: Others | None = None,
    warn: Warn = silent,
    look: Look | None = None,
) -> str:
    """The dump itself, read and printed again.

    Args:
        dump: the bytes of a dump.
        file: its name, for messages.
        others: not asked; other forms need it.
        warn: likewise.
        look: likewise.

    Returns:
        The text of the same dump.

    Raises:
        DumpError: the dump is damaged, with the place.
    """
    return print_module(read_module(dump, file))


def simplified(module: obc.Module, others: Others | None = None, warn: Warn = silent) -> muf.Module:
    """The simplified muF module of object code.

    Args:
        module: object code, as a front end hands it over.
        others: the other modules of the program.
        warn: is told what is left out; one line each.

    Returns:
        The module from which Python is generated.

    Raises:
        TranslationError: nothing of the program can go to JAX, with the line of its source.
    """
    return _used(module, others, warn, lambda made: made)


def printed(module: muf.Module) -> str:
    """The Python module of a simplified muF module.

    Args:
        module: a simplified module.

    Returns:
        The text of the module.

    Raises:
        TranslationError: a part has no form in Python, with the line of its source.
    """
    return _deep(module.source, lambda: generate(module))


def stored(folders: Iterable[Path]) -> Others:
    """The other modules of a program that are in folders, as dumps or Python files.

    Args:
        folders: where to look, the first ones first.

    Returns:
        The modules; each is read when a program asks for it.
    """
    others = Others(beside(folders), lambda path: simplified(read_file(path), others))
    return others


def _translated(
    dump: bytes,
    file: str,
    others: Others | None,
    warn: Warn,
    use: Callable[[muf.Module], Result],
    look: Look | None,
) -> Result:
    return _used(read_module(dump, file), others, warn, use, look)


def _used(
    module: obc.Module,
    others: Others | None,
    warn: Warn,
    use: Callable[[muf.Module], Result],
    look: Look | None = None,
) -> Result:
    known = Known() if others is None else others.of(module)

    def made() -> Result:
        simple = _simplified(module, known, look)
        for message in dict.fromkeys(one.message for one in simple.refused if one.own):
            told = message.replace(": error: ", ": warning: ", 1)
            warn(f"{told}; it is left out, with what uses it")
        return use(simple)

    return _deep(module.source, made)


def _simplified(module: obc.Module, known: Known, look: Look | None) -> muf.Module:
    """The module, simplified; a value that a pass refuses is left out as one that the translation refuses."""
    refused = dict(known.refused)
    last: TranslationError | None = None
    while True:
        made = replace(translate(module, refused, known.variants), others=known.effects)
        if last is not None and nothing_left(made):
            raise last
        try:
            if look is not None:
                look(TRANSLATED, made)
            return simplify(made, look)
        except TranslationError as error:
            if error.declaration is None:
                raise
            error.source = module.source
            refused[Space.VALUE, LongName(None, error.declaration)] = str(error)
            last = error


def _deep(source: str, make: Callable[[], Result]) -> Result:
    """What is made of a module; an error gets the name of its source."""
    try:
        return run_deep(make)
    except TooDeep as error:
        refused = TranslationError(str(error))
    except TranslationError as error:
        refused = error
    refused.source = source
    raise refused
