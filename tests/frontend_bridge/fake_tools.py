"""Programs that stand in for the OCaml tools, and for our own command as it is installed."""

import shlex
import sys
from pathlib import Path

# What an installer writes as our command: a script for sh, and for Python, whose path may have spaces.
OUR_SCRIPT = f"""\
#!/bin/sh
'''exec' "{sys.executable}" "$0" "$@"
' '''
import sys
from pzjax.frontend_bridge.zeluc import main
if __name__ == '__main__':
    sys.exit(main())
"""

# Behaves as zelus-dump does; a .zci is a copy of its source, a source with BAD in it is an error.
FAKE_ZELUS_DUMP = """\
#!/bin/sh
# version 1
echo "$@" >> {log}
[ "$1" = -where ] && {{ echo {library}; exit; }}
[ "$1" = -version ] && {{ echo fake version; exit; }}
zci=.
while [ $# -gt 1 ]; do [ "$1" = -zci-dir ] && zci=$2; shift; done
stem=$(basename "$1"); stem=${{stem%.*}}
grep -q WARN "$1" && echo "File $1: warning" >&2
grep -q BAD "$1" && {{ echo "File $1: error" >&2; exit 2; }}
cp "$1" "$zci/$stem.zci"
case $1 in *.zls) echo "(dump $1)";; esac
exit 0
"""


class FakeZelusDump:
    """A fake zelus-dump: its path, the library that it tells of, the runs that it records."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "zelus-dump"
        self.library = folder / "library"
        self.library.mkdir(parents=True)
        self._log = folder / "log"
        text = FAKE_ZELUS_DUMP.format(
            log=shlex.quote(str(self._log)), library=shlex.quote(str(self.library))
        )
        write_program(self.path, text)

    def runs(self) -> list[list[str]]:
        """Give the arguments of each run."""
        lines = self._log.read_text().splitlines() if self._log.exists() else []
        return [line.split() for line in lines]

    def compiled(self) -> list[str]:
        """Give the sources compiled, in order."""
        return [run[-1] for run in self.runs() if run[-1].endswith((".zls", ".zli"))]


def write_program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path
