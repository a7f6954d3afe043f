"""The state of an installation: nothing comes in, one finding after the other goes out."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

import pzjax.cli
from pzjax.cli.building.modules import find
from pzjax.cli.building.steps import Job, bring_up_to_date
from pzjax.cli.errors import CommandError, explained
from pzjax.cli.new import write_project
from pzjax.frontend_bridge import front_end, interfaces, locate
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.version import VERSION

_JAX = """\
import jax, jaxlib
devices = ", ".join(f"{one.device_kind} ({one})" for one in jax.devices())
print(f"jax {jax.__version__}, jaxlib {jaxlib.__version__}; devices: {devices}")
"""


@dataclass(frozen=True)
class Finding:
    """What was found out about one part.

    Attributes:
        state: `missing` is what one can do without.
        text: one line about the part.
        remedy: what to do where it is not ok.
    """

    state: Literal["ok", "missing", "broken"]
    text: str
    remedy: str = ""


def findings() -> Iterator[Finding]:
    """Looks at one part after the other."""
    yield Finding("ok", f"pzjax {VERSION}, {Path(pzjax.cli.__path__[0]).parent}")
    yield Finding("ok", f"Python {platform.python_version()}, {sys.executable}")
    yield _jax()
    yield _zelus_dump()
    yield _zeluc()
    yield _make()
    yield _cache()
    yield from _extras()
    yield _self_test()


def _jax() -> Finding:
    """JAX, in a process of its own: where it does not fit the machine it may end that process."""
    ended = subprocess.run(
        [sys.executable, "-P", "-W", "ignore", "-c", _JAX],
        env=os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if ended.returncode:
        said = ended.stderr.strip().splitlines() or [f"it ends Python with {ended.returncode}"]
        remedy = "Install it again: pip install --force-reinstall jax jaxlib"
        return Finding("broken", f"jax: {said[-1]}", remedy)
    return Finding("ok", ended.stdout.strip())


def _zelus_dump() -> Finding:
    try:
        tool = locate.zelus_dump()
    except FrontEndError as error:
        text = "zelus-dump: the built-in front end makes dumps"
        return Finding("missing", text, str(error))
    return _tool("zelus-dump", tool, "make it again: `make` in frontend_bridge/ocaml of a checkout")


def _zeluc() -> Finding:
    try:
        tool = locate.zeluc()
    except FrontEndError as error:
        return Finding("missing", "zeluc: `zeluc` works with -dump only", str(error))
    return _tool("zeluc", tool, "install Zelus 2.2 again, see https://zelus.di.ens.fr")


def _make() -> Finding:
    tool = shutil.which("make")
    if tool is None:
        remedy = "Install GNU make for projects with a Makefile; `pzjax build` works without."
        return Finding("missing", "make", remedy)
    return _tool("make", Path(tool), "install GNU make again", "--version")


def _tool(name: str, tool: Path, remedy: str, flag: str = "-version") -> Finding:
    """Whether a program runs, and what it says of itself."""
    try:
        ended = subprocess.run(
            [tool, flag], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Finding("broken", f"{name}: {tool} does not run: {error}", remedy)
    if ended.returncode:
        said = (ended.stderr or ended.stdout).strip()
        return Finding("broken", f"{name}: {tool} {flag} fails: {said}", remedy)
    said = (ended.stdout or ended.stderr).strip().partition("\n")[0]
    return Finding("ok", f"{name}: {said}, {tool}")


def _cache() -> Finding:
    folder = interfaces.cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        remedy = f"Let {interfaces.CACHE} name a folder that can be written; without one, work is done again."
        return Finding("missing", f"cache: {folder}: {error.strerror}", remedy)
    parts = []
    for name in ("interfaces", "jax"):
        files = [path for path in (folder / name).rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 1e6
        parts.append(f"{name} {size:.1f} MB")
    return Finding("ok", f"cache: {folder} ({', '.join(parts)})")


EXTRAS = {
    "plot": "pictures of results, `pzjax plot -o`",
    "live": "a program that runs in the browser, `pzjax live`",
    "notebook": "that as a widget of a notebook",
    "stiff": "solvers for stiff equations, `pzjax run --solver kvaerno5`",
    "export": "nodes for programs without pzjax, `pzjax export`",
    "lsp": "errors and types in editors, `pzjax lsp`",
}
"""What the extras of pzjax are for."""

_REQUIRED = re.compile(r"""([\w.-]+).*; extra == ['"](.+)['"]$""")
"""What a distribution says of a package that one of its extras needs."""


def _extras() -> Iterator[Finding]:
    """Whether the packages of each extra are there."""
    required = [_REQUIRED.fullmatch(one) for one in metadata.requires("pzjax") or ()]
    for extra, purpose in EXTRAS.items():
        packages = [one[1] for one in required if one is not None and one[2] == extra]
        versions = {name: _version(name) for name in packages}
        lacking = [name for name, version in versions.items() if version is None]
        text = f"extra {extra} ({purpose}): "
        if lacking:
            remedy = f"To have it: pip install 'pzjax[{extra}]'"
            yield Finding("missing", f"{text}{', '.join(lacking)}", remedy)
        else:
            found = ", ".join(f"{name} {version}" for name, version in versions.items())
            yield Finding("ok", f"{text}{found}")


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _self_test() -> Finding:
    """The project that `pzjax new` writes, built, and its own test."""
    start = time.perf_counter()
    try:
        with explained("self-test", debug=False), tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_project(folder)
            module = find([folder], []).modules["Tracker"]
            try:
                maker = front_end.identity()
            except FrontEndError:
                maker = None  # the dump that came with it will do
            bring_up_to_date(
                Job(module, (), (), (), folder / "build", maker, force=maker is not None)
            )
            _test(folder)
    except CommandError as error:
        remedy = (
            "Install pzjax again: pip install --force-reinstall pzjax. If that does not help, this "
            "is a fault of pzjax: report it with what stands here."
        )
        return Finding("broken", error.message, remedy)
    road = "a dump, its Python module, a particle filter against the exact one"
    made = "made" if maker else "there already"
    return Finding(
        "ok", f"self-test in {time.perf_counter() - start:.1f} s: {road}; the dump was {made}"
    )


def _test(folder: Path) -> None:
    """Runs the tests of a project."""
    command = [sys.executable, "-W", "ignore", "-m", "unittest"]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    if ended.returncode:
        raise CommandError(f"self-test: the project of `pzjax new` fails its test:\n{ended.stderr}")
