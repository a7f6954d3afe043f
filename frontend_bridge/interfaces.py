"""pzjax's own interfaces, compiled: a tool comes in, a folder of `.zci` files goes out.

The interfaces of ProbZelus's modules (`stdlib/*.zli`) are compiled once per user, by the tool that
will read them, into a cache folder named after everything that matters: the tool and the texts. A
folder in the cache is complete from the moment it has its name: it is built beside and renamed, so
two processes may build it at once, and the second one takes what the first one made.
"""

import hashlib
import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from pzjax.frontend_bridge import ocaml_tool
from pzjax.frontend_bridge.dependencies import file_stem, in_order, module_name, modules_named, read
from pzjax.frontend_bridge.errors import FrontEndError

CACHE = "PZJAX_CACHE_DIR"


def own_interfaces() -> list[Path]:
    """Give the `.zli` files that pzjax ships, without running any module of `pzjax.stdlib`."""
    package = importlib.util.find_spec("pzjax.stdlib")
    assert package is not None
    assert package.origin is not None
    return sorted(Path(package.origin).parent.glob("*.zli"))


def compiled(tool: Path, library: Path, sources: list[Path], scratch: Path) -> Path:
    """Give a folder with the `.zci` of each source whose module is not in the compiler's library.

    `scratch` is a folder of this run, used with a warning when the cache cannot be written.
    """
    texts = {
        module_name(source): read(source)
        for source in sources
        if not (library / f"{source.stem}.zci").exists()
    }
    key = _key(tool, library, texts)
    folder = cache_folder() / "interfaces" / key
    if folder.is_dir():
        return folder
    try:
        return _build_in_cache(tool, texts, folder)
    except OSError as error:
        print(f"zeluc: warning: compiled interfaces are not kept: {error}", file=sys.stderr)
    unkept = scratch / "interfaces"
    unkept.mkdir()
    _build(tool, texts, unkept)
    return unkept


def cache_folder() -> Path:
    """Give the folder of what pzjax keeps for this user from one run to the next."""
    if told := os.environ.get(CACHE):
        return Path(told).absolute()
    user_caches = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(user_caches).absolute() / "pzjax"


def _key(tool: Path, library: Path, texts: Mapping[str, str]) -> str:
    with tool.open("rb") as program:
        digest = hashlib.file_digest(program, "sha256")
    for part in (str(library), *(part for item in sorted(texts.items()) for part in item)):
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()[:32]


def _build_in_cache(tool: Path, texts: Mapping[str, str], folder: Path) -> Path:
    folder.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix="building-", dir=folder.parent))
    try:
        _build(tool, texts, building)
        building.rename(folder)
    except OSError:
        if not folder.is_dir():  # else another process has just made it
            raise
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return folder


def _build(tool: Path, texts: Mapping[str, str], folder: Path) -> None:
    needs = {
        module: modules_named(text) & texts.keys() - {module} for module, text in texts.items()
    }
    for module in in_order(needs):
        source = f"{file_stem(module)}.zli"
        (folder / source).write_bytes(texts[module].encode("latin-1"))
        try:
            ocaml_tool.run([tool, "-zci-dir", ".", source], folder)
        except FrontEndError as error:
            what = f"zeluc: {tool} does not compile pzjax's own interface {source}:\n"
            raise FrontEndError(what + error.messages, error.exit_code) from None
