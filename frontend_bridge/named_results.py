"""The dump of `zelus-dump` and the program that it is of come in; the dump with the names of results goes out.

The compiler's code keeps some of these names only. The built-in front end's parser reads them from the sources; where
it can't, the dump stays as it is.
"""

from collections.abc import Sequence
from pathlib import Path

from pzjax.frontend_bridge.dependencies import module_name, needed_sources, read
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.deep import TooDeep, run_deep
from pzjax.frontend_bridge.dump.printer import print_module

_RESULTS, _CODE = b"\n (results", b"\n (code"
"""Where the names and the code begin; the strings of a dump have no line breaks."""


def with_results(written: bytes, program: Path, folders: Sequence[Path]) -> bytes:
    """Put the names of results into a dump; `folders` is the search path, best first."""
    # Imported here: half of a run would go into it where there is nothing to name.
    from pzjax.frontend_bridge.builtin.parsing.source import parse
    from pzjax.frontend_bridge.builtin.result_names import Results, as_parts, results

    def found() -> Results:
        known: dict[str, Results] = {}
        for source in (*needed_sources(program, folders), program):
            name = module_name(source)
            parsed, faults = parse(read(source), name, interface=source.suffix == ".zli")
            known[name] = {} if faults else results(parsed, known)
        return known[module_name(program)]

    try:
        names = as_parts(run_deep(found))
    except TooDeep:
        return written
    about = print_module(obc.Module("", "", "", "", (), (), (), names)).encode("ascii")
    clause = about[about.index(_RESULTS) : about.index(_CODE)]
    before, code, after = written.partition(_CODE)
    return b"".join((before, clause, code, after)) if code else written
