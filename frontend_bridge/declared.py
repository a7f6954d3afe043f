"""What an interface declares: a `.zli` comes in, its declarations, and its types as object code, go out.

A module that has nothing but types needs no other file: they are all there is of it. Where an interface has
values too, a Python file of its name gives their meaning. Both front ends take this road: an interface is read
here in any case.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.compile import compile_module
from pzjax.frontend_bridge.builtin.errors import FrontEndErrors
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.builtin.parsing.source import parse
from pzjax.frontend_bridge.dependencies import module_name, read
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.errors import FrontEndError


def declarations(interface: Path) -> tuple[syntax.Declaration, ...]:
    """What an interface declares.

    Raises:
        FrontEndError: it can't be read or parsed.
    """
    text = read(interface)
    program, faults = parse(text, module_name(interface), interface=True)
    if faults:
        raise FrontEndErrors(faults, str(interface), text)
    return program.declarations


def values(interface: Path) -> list[syntax.Value]:
    """The values that an interface declares.

    Raises:
        FrontEndError: it can't be read or parsed.
    """
    return [one for one in declarations(interface) if isinstance(one, syntax.Value)]


def module(interface: Path, folders: Sequence[Path]) -> obc.Module:
    """What an interface declares, as a module whose exports have no code.

    Args:
        interface: the `.zli`.
        folders: where the modules are that it mentions, best first.

    Raises:
        FrontEndError: it is wrong.
    """
    checked = check_file(interface, folders)
    digest = hashlib.md5(interface.read_bytes(), usedforsecurity=False).hexdigest()
    return compile_module(checked, interface.name, f"md5:{digest}")


def types(interface: Path, folders: Sequence[Path]) -> obc.Module:
    """The module that has nothing but the types of an interface.

    Raises:
        FrontEndError: it is wrong.
    """
    return replace(module(interface, folders), exports=())


def unimplemented(interface: Path) -> FrontEndError:
    """The error of an interface whose values nothing gives a meaning.

    Raises:
        FrontEndError: it can't even be read or parsed.
    """
    python = interface.with_suffix(".py").name
    names = ", ".join(one.name for one in values(interface))
    text = (
        f"{interface}: error: the module {module_name(interface)} has an interface and no implementation; "
        f"write {python} beside it, with {names}: `pzjax new --implement {interface}` writes its skeleton"
    )
    if interface.with_suffix(".ml").is_file():
        text += (
            f"; pzjax does not run OCaml, so {python} says in Python what {interface.stem}.ml says"
        )
    return FrontEndError(text)
