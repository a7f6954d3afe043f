"""What a command does not expect: one line, the code 1, and a file that says more."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from pzjax.backend import cli as backend
from pzjax.cli import main as pzjax
from pzjax.cli import zluciole
from pzjax.cli.errors import ENDS
from pzjax.frontend_bridge import boundary as boundaries
from pzjax.frontend_bridge import zeluc
from pzjax.frontend_bridge.boundary import boundary

COUNTER = str(Path(__file__).parents[2] / "examples" / "counter" / "counter.sexp")


def fail(*arguments: object, **options: object) -> None:
    raise KeyError("what only a programmer knows")


def ends(program: str, run: Callable[[], object], capsys: pytest.CaptureFixture[str]) -> str:
    """The standard error of a command that fails."""
    with pytest.raises(SystemExit) as ended:
        run()
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{program}: ")
    assert said.count("\n") == 1
    return said


def test_every_command_is_inside_of_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(boundaries.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(backend, "FORMS", {"python": fail})
    monkeypatch.setattr(zeluc, "_run", fail)
    monkeypatch.setattr(pzjax.click.Group, "invoke", fail)
    monkeypatch.setattr(zluciole.run, "main", fail)
    runs: dict[str, Callable[[], object]] = {
        "pzjax-backend": lambda: backend.main([COUNTER]),
        "zeluc": lambda: zeluc.main(["-dump", "x.zls"]),
        "pzjax": lambda: pzjax.main(["run", "x.zls"]),
        "zluciole": lambda: zluciole.main(["x.zls"]),
    }
    for program, run in runs.items():
        said = ends(program, run, capsys)
        found = re.search(r"please report it, with the file (\S+)\n", said)
        assert found
        assert "KeyError: 'what only a programmer knows'" in Path(found[1]).read_text()
        assert "KeyError" not in said


def test_a_full_memory_needs_no_report(capsys: pytest.CaptureFixture[str]) -> None:
    def run() -> None:
        with boundary("pzjax"):
            raise MemoryError

    assert ends("pzjax", run, capsys) == "pzjax: the memory is full\n"


def test_without_a_place_for_the_file_it_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def run() -> None:
        with boundary("pzjax"):
            fail()

    monkeypatch.setattr(boundaries.tempfile, "tempdir", "/nowhere")
    assert "no file could be written that says more: No such file" in ends("pzjax", run, capsys)


@pytest.mark.parametrize(
    "error", [click.UsageError("no"), click.Abort(), PermissionError(), KeyboardInterrupt()]
)
def test_what_is_expected_goes_through(error: BaseException) -> None:
    with pytest.raises(type(error)), boundary("pzjax", *ENDS):
        raise error
