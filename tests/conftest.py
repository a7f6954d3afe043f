"""Fixtures for all tests: the installed commands, and dumps made by the compiler of today."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
import versions
from processes import DEADLINE
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError


def pytest_configure(config: pytest.Config) -> None:
    """Note the versions of a run, once; take Ctrl-C, as commands of a terminal do."""
    if not hasattr(config, "workerinput"):
        versions.note()
    # Run in the background, a shell may have told this process, and so the commands that it starts, to
    # ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="module", autouse=True)
def _spared() -> None:
    """Spare the garbage collector what is kept of other files: most of it stays to the end, in the caches of JAX."""
    gc.freeze()


Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="session")
def scripts() -> Path:
    """Give the folder of the commands that belong to this Python."""
    return Path(sysconfig.get_path("scripts"))


@pytest.fixture(scope="session")
def run(scripts: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run a command with pzjax's own first on PATH and a cache of its own; give what came out."""
    environment = dict(os.environ)
    environment["PATH"] = os.pathsep.join([str(scripts), environment.get("PATH", os.defpath)])
    environment["PZJAX_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))
    # Commands keep their bytecode, as a user's do: compiling it again takes a third of a short run.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run(*words: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [str(word) for word in words],
            **{"env": environment, "capture_output": True, "timeout": DEADLINE, **options},
        )

    return run


@pytest.fixture
def dump_today(run: Run, tmp_path: Path) -> Callable[[Path], bytes]:
    """Dump a program with the real compiler, as from its own folder; skip where there is none."""
    try:
        locate.zelus_dump()
    except FrontEndError as error:
        pytest.skip(str(error).splitlines()[0])

    def dump(source: Path) -> bytes:
        made = run("zeluc", "-dump", "-zci-dir", tmp_path, source.name, cwd=source.parent)
        assert made.returncode == 0, made.stderr.decode()
        return made.stdout

    return dump
