"""What the tests of `pzjax build` share: projects, and the command in this process."""

from __future__ import annotations

import shutil
from pathlib import Path

from click.testing import CliRunner, Result
from pzjax.cli.main import main

DATA = Path(__file__).parents[1] / "data"


def pz(*words: str | Path) -> Result:
    """`pzjax build -j 1`; several processes at once would not share this one's state."""
    return CliRunner().invoke(main, ["build", "-j", "1", *map(str, words)])


def write(folder: Path | str, **sources: str) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        Path(folder, ".".join(name.rsplit("_", 1))).write_text(text)


def modules(folder: Path | str = ".", *suffixes: str) -> None:
    """The two modules of the test data: `user` needs `shapes`."""
    Path(folder).mkdir(exist_ok=True)
    for path in (DATA / "modules").iterdir():
        if path.suffix in (suffixes or (".zls", ".sexp")):
            shutil.copy(path, folder)


def states(folder: str = ".") -> dict[str, tuple[int, bytes]]:
    """The files of a folder: which they are, and what they hold."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return {str(path): (path.stat().st_ino, path.read_bytes()) for path in files}
