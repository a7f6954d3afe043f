"""The cache of compiled interfaces; a fake compiler stands in for the real one."""

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from fake_tools import FakeZelusDump
from processes import DEADLINE, running
from pzjax.frontend_bridge import interfaces
from pzjax.frontend_bridge.errors import FrontEndError

BUILD_ONE = """
import sys
from pathlib import Path
from pzjax.frontend_bridge import interfaces
tool, library, scratch, *sources = map(Path, sys.argv[1:])
print(interfaces.compiled(tool, library, sources, scratch))
"""


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "stdlib"
    folder.mkdir()
    texts = {
        "a.zli": "open Mat  (* before it in the alphabet *)",
        "mat.zli": "val x : Probzelus.t",
        "probzelus.zli": "open Random",
        "random.zli": "val int : int -> int",
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    return sorted(folder.iterdir())


def compiled(fake: FakeZelusDump, sources: list[Path], tmp_path: Path) -> Path:
    return interfaces.compiled(fake.path, fake.library, sources, tmp_path / "scratch")


def test_the_shipped_interfaces_are_found_without_importing_their_modules() -> None:
    code = (
        "import sys; from pzjax.frontend_bridge import interfaces, zeluc;"
        "print(*interfaces.own_interfaces(), sep='\\n');"
        "sys.exit(bool({'jax', 'numpy', 'pzjax.stdlib'} & sys.modules.keys()))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    stdlib = Path(__file__).parents[2] / "stdlib"
    assert [Path(name).name for name in found.stdout.splitlines()] == sorted(
        file.name for file in stdlib.glob("*.zli")
    )


def test_interfaces_are_compiled_once_in_the_order_of_their_needs(
    fake: FakeZelusDump, sources: list[Path], tmp_path: Path
) -> None:
    folder = compiled(fake, sources, tmp_path)
    assert fake.compiled() == ["random.zli", "probzelus.zli", "mat.zli", "a.zli"]
    for source in sources:
        assert (folder / f"{source.stem}.zci").read_text() == source.read_text()
    assert compiled(fake, sources, tmp_path) == folder
    assert len(fake.compiled()) == 4
    assert folder.is_relative_to(tmp_path / "cache")
    assert list(folder.parent.iterdir()) == [folder]


def test_a_module_of_the_compilers_own_library_is_left_out(
    fake: FakeZelusDump, sources: list[Path], tmp_path: Path
) -> None:
    (fake.library / "random.zci").touch()
    folder = compiled(fake, sources, tmp_path)
    assert sorted(file.name for file in folder.glob("*.zci")) == [
        "a.zci",
        "mat.zci",
        "probzelus.zci",
    ]


def test_another_compiler_library_or_text_is_another_folder(
    fake: FakeZelusDump, sources: list[Path], tmp_path: Path
) -> None:
    folders = [compiled(fake, sources, tmp_path)]
    fake.path.write_text(fake.path.read_text().replace("# version 1", "# version 2"))
    folders.append(compiled(fake, sources, tmp_path))
    sources[0].write_text("val y : int")
    folders.append(compiled(fake, sources, tmp_path))
    folders.append(compiled(fake, sources[1:], tmp_path))
    folders.append(interfaces.compiled(fake.path, tmp_path, sources[1:], tmp_path))
    assert len(set(folders)) == 5


def test_four_processes_at_once_share_one_folder(
    fake: FakeZelusDump, sources: list[Path], tmp_path: Path
) -> None:
    paths = [fake.path, fake.library, tmp_path, *sources]
    command = [sys.executable, "-c", BUILD_ONE, *map(str, paths)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with ExitStack() as stack:
        processes = [stack.enter_context(running(command, **pipes)) for _ in range(4)]
        answers = [process.communicate(timeout=DEADLINE) for process in processes]
    assert [process.returncode for process in processes] == [0] * 4
    assert len(set(answers)) == 1
    folder = Path(answers[0][0].strip())
    assert answers[0][1] == ""
    assert list(folder.parent.iterdir()) == [folder]
    assert len(list(folder.glob("*.zci"))) == 4


def test_the_loser_of_a_race_takes_what_the_winner_made(
    fake: FakeZelusDump, sources: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def lose(building: Path, folder: Path) -> Path:
        folder.mkdir()
        (folder / "winner").touch()
        return rename(building, folder)

    monkeypatch.setattr(Path, "rename", lose)
    folder = compiled(fake, sources, tmp_path)
    assert [file.name for file in folder.iterdir()] == ["winner"]
    assert list(folder.parent.iterdir()) == [folder]


def test_without_a_cache_folder_they_are_compiled_for_this_run_with_a_warning(
    fake: FakeZelusDump,
    sources: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(file / "cache"))
    (tmp_path / "scratch").mkdir()
    folder = compiled(fake, sources, tmp_path)
    assert folder.is_relative_to(tmp_path / "scratch")
    assert len(list(folder.glob("*.zci"))) == 4
    warning = capsys.readouterr().err
    assert warning.startswith("zeluc: warning: compiled interfaces are not kept: ")
    assert warning.count("\n") == 1


def test_an_interface_that_does_not_compile_is_named_and_nothing_is_kept(
    fake: FakeZelusDump, sources: list[Path], tmp_path: Path
) -> None:
    sources[0].write_text("BAD")
    with pytest.raises(FrontEndError, match=r"pzjax's own interface a\.zli:\nFile a\.zli: error"):
        compiled(fake, sources, tmp_path)
    assert list((tmp_path / "cache" / "interfaces").iterdir()) == []


def test_the_cache_is_where_the_user_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert interfaces.cache_folder() == tmp_path / "cache"
    monkeypatch.delenv("PZJAX_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert interfaces.cache_folder() == tmp_path / "xdg" / "pzjax"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert interfaces.cache_folder() == tmp_path / "home" / ".cache" / "pzjax"


def test_the_shipped_interfaces_compile(real: Path, tmp_path: Path) -> None:
    where = subprocess.run([real, "-where"], capture_output=True, check=True).stdout
    library = Path(os.fsdecode(where.rstrip()))
    shipped = interfaces.own_interfaces()
    folder = interfaces.compiled(real, library, shipped, tmp_path)
    kept = {file.stem for file in folder.glob("*.zci")}
    assert kept == {s.stem for s in shipped if not (library / f"{s.stem}.zci").exists()}
