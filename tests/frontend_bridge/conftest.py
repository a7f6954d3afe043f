"""Fixtures: an environment without the user's settings, the fake OCaml tools and the real one."""

import os
from pathlib import Path

import pytest
from fake_tools import FakeZelusDump
from pzjax.frontend_bridge import front_end, locate
from pzjax.frontend_bridge.errors import FrontEndError


@pytest.fixture(autouse=True)
def bare_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test its own cache and current folder, and none of the user's settings."""
    for variable in (locate.ZELUC, locate.ZELUS_DUMP, locate.HANDED_TO, front_end.FRONTEND):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeZelusDump:
    """Put a fake zelus-dump in the place of the real one."""
    fake = FakeZelusDump(tmp_path / "fake")
    monkeypatch.setenv(locate.ZELUS_DUMP, str(fake.path))
    return fake


@pytest.fixture
def real() -> Path:
    """Give the real zelus-dump; skip the test where there is none."""
    try:
        return locate.zelus_dump()
    except FrontEndError as error:
        pytest.skip(str(error).splitlines()[0])


@pytest.fixture
def empty_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that stands first on PATH, before the system's own folders only."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(locate, "CHECKOUT_BUILD", tmp_path / "no build")
    monkeypatch.setenv("PATH", os.pathsep.join([str(folder), "/usr/bin", "/bin"]))
    return folder
