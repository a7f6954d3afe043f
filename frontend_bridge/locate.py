"""Where the OCaml tools are: the environment comes in, the path of a program goes out.

Two tools are looked for. `zeluc` is the Zelus compiler; our own command has the same name and
stands on the same PATH, so our scripts are stepped over. `zelus-dump` is the OCaml program of this
folder (`ocaml/`) that writes dumps. Where a tool is missing, one message says how to get it.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from pzjax.frontend_bridge.errors import FrontEndError

ZELUC = "PZJAX_ZELUC"
ZELUS_DUMP = "PZJAX_ZELUS_DUMP"
# The programs that this command has handed over to. A program met again here is a wrapper that
# leads back to us, such as the shims of version managers; it is stepped over like our own script.
HANDED_TO = "PZJAX_ZELUC_HANDED_TO"
CHECKOUT_BUILD = Path(__file__).parent / "ocaml" / "_build" / "install" / "default" / "bin"

NO_ZELUC = f"""\
zeluc: there is no Zelus compiler on PATH (this command only adds -dump to it).
Install Zelus 2.2 (https://zelus.di.ens.fr), or set {ZELUC} to the path of its zeluc.
"""
NO_PROBZELUC = """\
probzeluc: there is no compiler of ProbZelus on PATH (this command only adds -dump to it).
Install ProbZelus (https://github.com/IBM/probzelus), or dump a program with -dump and run it with pzjax.
"""
NO_ZELUS_DUMP = f"""\
zeluc: the OCaml front end needs zelus-dump, which is neither on PATH nor built.
Without it, use --frontend builtin. To get it: install OCaml and Zelus 2.2
(https://zelus.di.ens.fr), and in a checkout of pzjax run `make` in frontend_bridge/ocaml; zeluc
finds it there. With a zelus-dump elsewhere: put it on PATH, or set {ZELUS_DUMP} to its path.
"""


def zeluc() -> Path:
    """Find the real Zelus compiler."""
    if told := os.environ.get(ZELUC):
        program = _told(ZELUC, told)
        if is_ours(program):
            raise FrontEndError(f"zeluc: {ZELUC} is {told}, which leads back to this command.")
        return program
    for program in _on_path("zeluc"):
        if not is_ours(program):
            return program
    raise FrontEndError(NO_ZELUC)


def probzeluc() -> Path:
    """Find the real compiler of ProbZelus, which is zeluc with its library."""
    for program in _on_path("probzeluc"):
        if not is_ours(program):
            return program
    raise FrontEndError(NO_PROBZELUC)


def zelus_dump() -> Path:
    """Find the OCaml program that writes dumps."""
    found = find_zelus_dump()
    if found is None:
        raise FrontEndError(NO_ZELUS_DUMP)
    return found


def find_zelus_dump() -> Path | None:
    """Find the OCaml program that writes dumps, if there is one."""
    if told := os.environ.get(ZELUS_DUMP):
        return _told(ZELUS_DUMP, told)
    for program in _on_path("zelus-dump"):
        return program
    built = CHECKOUT_BUILD / "zelus-dump"
    return built if _is_program(built) else None


def is_ours(program: Path) -> bool:
    """Tell whether a program named zeluc is this command, or leads back to it."""
    if str(program) in os.environ.get(HANDED_TO, "").split(os.pathsep):
        return True
    try:
        with program.open("rb") as file:
            start = file.read(4096)
    except OSError:
        return False
    # The scripts that installers write, here or in another environment, new style and old.
    old_style = b"pzjax" in start and b"console_scripts" in start
    return start.startswith(b"#!") and (b"pzjax.frontend_bridge" in start or old_style)


def hand_over(program: Path, arguments: Sequence[str]) -> NoReturn:
    """Become another program, with these arguments."""
    before = os.environ.get(HANDED_TO)
    os.environ[HANDED_TO] = f"{before}{os.pathsep}{program}" if before else str(program)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it, and what follows inherits it
    try:
        os.execv(program, [program.name, *arguments])
    except OSError as error:
        raise FrontEndError(f"zeluc: {program} does not run: {error.strerror}") from None


def _on_path(name: str) -> Iterator[Path]:
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        program = Path(folder or os.curdir).absolute() / name
        if _is_program(program):
            yield program


def _told(variable: str, value: str) -> Path:
    program = Path(value).absolute()
    if not _is_program(program):
        raise FrontEndError(f"zeluc: {variable} is {value}, which is not a program that can run.")
    return program


def _is_program(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)
