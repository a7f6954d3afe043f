"""The dump of `zelus-dump` and the program that it is of come in; the dump with what only the text says goes out.

That is the names of results, of which the compiler's code keeps some only, and the comments of declarations. The
built-in front end's parser reads them from the sources; where it can't, the dump stays as it is.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pzjax.frontend_bridge.dependencies import module_name, needed_sources, read
from pzjax.frontend_bridge.dump.deep import TooDeep, run_deep
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.dump.reader import read_module

_CODE = b"\n (code"
"""Where the code begins; the strings of a dump have no line breaks."""


def with_results(written: bytes, program: Path, folders: Sequence[Path]) -> bytes:
    """Put names of results and comments into a dump; `folders` is the search path, best first."""
    # Imported here: half of a run would go into it where there is nothing to name.
    from pzjax.frontend_bridge.builtin.parsing.comments import comments
    from pzjax.frontend_bridge.builtin.parsing.source import parse
    from pzjax.frontend_bridge.builtin.result_names import Results, as_parts, results

    def found() -> tuple[Results, dict[str, str]]:
        known: dict[str, Results] = {}
        docs: dict[str, str] = {}
        for source in (*needed_sources(program, folders), program):
            name = module_name(source)
            parsed, faults = parse(read(source), name, interface=source.suffix == ".zli")
            known[name] = {} if faults else results(parsed, known)
            docs = comments(parsed)
        return known[module_name(program)], docs

    try:
        names, docs = run_deep(found)
    except TooDeep:
        return written
    before, code, after = written.partition(_CODE)
    if not code:
        return written
    head = read_module(before + code + b"))", program.name)
    exports = tuple(replace(one, doc=docs.get(one.name, "")) for one in head.exports)
    about = print_module(replace(head, exports=exports, results=as_parts(names))).encode("ascii")
    return b"".join((about[: about.index(_CODE)], code, after))
