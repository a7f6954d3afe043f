"""The `zeluc` command: the Zelus compiler, with `-dump` added.

`probzeluc` is the same command around ProbZelus's compiler.

With `-dump` the dump of a program goes to standard output, or messages go to standard error and the
exit code is not 0. Without it, this process becomes the real zeluc.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pzjax.frontend_bridge import flags, front_end, locate
from pzjax.frontend_bridge.boundary import boundary
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.streams import FAILED, standard, write_whole
from pzjax.frontend_bridge.version import VERSION

HELP = f"""\
usage: zeluc -dump [FLAG]... [INTERFACE.zli]... PROGRAM.zls
       zeluc [FLAG]... FILE...

With -dump: print the object code of the program, as one S-expression that pzjax-backend reads:
    zeluc -dump coin.zls | pzjax-backend -o coin.py
The modules that the program needs are compiled first, from .zls and .zli files in the current
folder, in those of -I, and beside the program. Those of ProbZelus (Distribution, Infer_pf, ...)
need no flag.

Without -dump: run the Zelus compiler itself, with the same arguments. Where it is not installed,
-i shows the signatures of a program or an interface, -typeonly only checks it, and
-version tells the version.

  -dump           Print the object code
  -dump-to <file> With -dump: write it to a file instead
  --frontend <f>  With -dump: ocaml, the OCaml compiler; builtin, which needs no OCaml; or auto,
                  the OCaml compiler where it is installed (the default)
  --trace-passes  With --frontend builtin: show the program after each pass, on standard error
  -zci-dir <dir>  With --frontend ocaml: write compiled interfaces there, not beside their sources
  -help, --help   Print this

Environment: {locate.ZELUC}, the real zeluc (default: the first other one on PATH);
{locate.ZELUS_DUMP}, the zelus-dump that -dump runs (default: on PATH, then built in a checkout);
{front_end.FRONTEND}, the front end where --frontend does not say;
PZJAX_CACHE_DIR, the folder of what is kept between runs (default: ~/.cache/pzjax).

"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, that of the tool that failed, or 2."""
    return _main(arguments, locate.zeluc)


def probzeluc(arguments: Sequence[str] | None = None) -> int:
    """Run the command `probzeluc`: zeluc, but without -dump it becomes the real probzeluc."""
    return _main(arguments, locate.probzeluc)


def _main(arguments: Sequence[str] | None, compiler: Callable[[], Path]) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    code = FAILED
    with standard("zeluc"), boundary("zeluc"):
        code = _ended(arguments, compiler)
    return code


def _ended(arguments: Sequence[str], compiler: Callable[[], Path]) -> int:
    try:
        return _run(arguments, compiler)
    except FrontEndError as error:
        sys.stderr.write(error.messages)
        sys.stderr.flush()
        return error.exit_code
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str], compiler: Callable[[], Path]) -> int:
    line = flags.parse(arguments)
    if line.help:
        sys.stdout.write(HELP + _other_flags())
    elif not line.dump:
        _without_dump(line, arguments, compiler)
    elif line.tells and line.frontend != "builtin":
        locate.hand_over(locate.zelus_dump(), [word for word in arguments if word != "-dump"])
    else:
        write_whole(sys.stdout.buffer, front_end.dump_of(line))
    sys.stdout.flush()
    return 0


def _without_dump(
    line: flags.CommandLine, arguments: Sequence[str], compiler: Callable[[], Path]
) -> None:
    """Be the real compiler; where there is none, or the built-in front end is chosen, tell what that can tell."""
    if line.frontend != "builtin":
        try:
            real = compiler()
        except FrontEndError:
            if not (line.version or line.only_checks):
                raise
        else:
            words = ["-version" if word == "--version" else word for word in arguments]
            locate.hand_over(real, words)
    if line.version:
        print(f"The built-in front end of pzjax {VERSION}, for Zelus 2.2")
    elif line.only_checks:
        from pzjax.frontend_bridge.builtin.front_end import signatures

        sys.stdout.write(signatures(front_end.program_of(line), line))
    else:
        raise FrontEndError(
            "zeluc: the built-in front end makes dumps: add -dump. Without it, -typeonly only checks "
            "the program, and -i shows its signatures."
        )


def _other_flags() -> str:
    try:
        compiler = locate.zeluc()
    except FrontEndError:
        return "The other flags are those of the Zelus compiler: https://zelus.di.ens.fr\n"
    return f"The other flags are those of the Zelus compiler: {compiler} -help\n"
