"""zeluc's flags: a list of arguments comes in, a `CommandLine` goes out.

zeluc's flags are OCaml's: one dash and a whole word (`-inlineall`), a value apart (`-I dir`) or
after a `=`. Click would read `-inlineall` as a bundle of letters, so a table here reads them.
Flags that are not in the table are kept, for the tool to judge.
"""

from collections.abc import Sequence
from dataclasses import dataclass

# What a flag is for. FOR_ALL: it changes how a module is compiled, so it holds for the modules that
# a program needs too. FOR_ONE: it is about this program or this run.
FOR_ALL = frozenset(
    {"-nostdlib", "-nocausality", "-noinit", "-nopt", "-nodeadcode", "-nosimplify", "-noreduce"}
    | {"-inline", "-inlineall", "-dzero", "-zsign", "-copy", "-gtk2"}
)
TAKES_VALUE = frozenset(
    {"-I", "-stdlib", "-inline", "-o", "-s", "-sampling", "-check", "-lmm"}
    | {"-zci-dir", "-dump-to"}  # zelus-dump's own
)
# Ours, in any front end.
FRONTEND = frozenset({"-frontend", "--frontend"})
TRACE = frozenset({"-trace-passes", "--trace-passes"})
HELP = frozenset({"-help", "--help"})
VERSION = frozenset({"-version", "--version"})
TELLS = VERSION | {"-where"}


@dataclass(frozen=True)
class CommandLine:
    """What the arguments of `zeluc` ask for.

    `library` is the folder of `-stdlib`; `includes` are those of `-I`, the last given searched
    first; `zci_dir` is where compiled interfaces go, if not beside their sources; `for_all` and
    `for_one` are the other flags with their values. `frontend` is the choice of `--frontend`.
    """

    dump: bool = False
    help: bool = False
    tells: bool = False
    frontend: str | None = None
    trace_passes: bool = False
    files: tuple[str, ...] = ()
    library: str | None = None
    includes: tuple[str, ...] = ()
    zci_dir: str | None = None
    for_all: tuple[str, ...] = ()
    for_one: tuple[str, ...] = ()

    @property
    def only_checks(self) -> bool:
        """Whether signatures or errors are asked for, and no code."""
        return bool({"-i", "-typeonly"} & {*self.for_one})

    @property
    def version(self) -> bool:
        """Whether the version is asked for."""
        return bool(VERSION & {*self.for_one})


def parse(arguments: Sequence[str]) -> CommandLine:
    """Read the arguments; nothing here is an error, a bad flag is the tool's to report."""
    dump = asks_help = tells = trace_passes = False
    frontend: str | None = None
    library: str | None = None
    zci_dir: str | None = None
    files: list[str] = []
    includes: list[str] = []
    for_all: list[str] = []
    for_one: list[str] = []

    rest = list(reversed(arguments))
    while rest:
        argument = rest.pop()
        if not argument.startswith("-"):
            files.append(argument)
            continue
        flag, equals, value = argument.partition("=")
        if flag in TAKES_VALUE | FRONTEND and not equals and rest:
            value = rest.pop()
            equals = "="
        if flag == "-dump":
            dump = True
        elif flag in HELP:
            asks_help = True
        elif flag in FRONTEND:
            frontend = value
        elif flag in TRACE:
            trace_passes = True
        elif flag == "-deps":
            continue  # with -dump, what a program needs is always compiled
        elif flag == "-I" and equals:
            includes.append(value)
        elif flag == "-stdlib" and equals:
            library = value
            includes.clear()  # as zeluc does: it replaces the whole search path
        elif flag == "-zci-dir" and equals:
            zci_dir = value
        else:
            words = [flag, value] if flag in TAKES_VALUE and equals else [argument]
            (for_all if flag in FOR_ALL else for_one).extend(words)
            tells = tells or flag in TELLS

    return CommandLine(
        dump=dump,
        help=asks_help,
        tells=tells,
        frontend=frontend,
        trace_passes=trace_passes,
        files=tuple(files),
        library=library,
        includes=tuple(includes),
        zci_dir=zci_dir,
        for_all=tuple(for_all),
        for_one=tuple(for_one),
    )
