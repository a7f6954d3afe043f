"""Finding the OCaml tools, and not finding ourselves; no OCaml is needed here."""

import os
import subprocess
from pathlib import Path

import pytest
from fake_tools import OUR_SCRIPT, write_program
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError

ECHO = '#!/bin/sh\necho real "$@"\n'


def test_the_real_zeluc_is_the_first_that_is_not_ours(empty_path: Path, tmp_path: Path) -> None:
    write_program(empty_path / "zeluc", OUR_SCRIPT)
    other = write_program(tmp_path / "other" / "zeluc", OUR_SCRIPT)
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "zeluc").symlink_to(other)
    (tmp_path / "folder" / "zeluc").mkdir(parents=True)
    real = write_program(tmp_path / "real" / "zeluc", ECHO)
    folders = [empty_path, tmp_path / "linked", tmp_path / "folder", other.parent, real.parent]
    os.environ["PATH"] = os.pathsep.join(map(str, folders))
    assert locate.zeluc() == real


def test_an_old_style_script_is_ours_too(tmp_path: Path) -> None:
    text = "#!/usr/bin/python3\nload_entry_point('pzjax', 'console_scripts', 'zeluc')()\n"
    assert locate.is_ours(write_program(tmp_path / "zeluc", text))


def test_the_environment_comes_first(
    empty_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, variable, find in (
        ("zeluc", locate.ZELUC, locate.zeluc),
        ("zelus-dump", locate.ZELUS_DUMP, locate.zelus_dump),
    ):
        on_path = write_program(empty_path / name, ECHO)
        assert find() == on_path
        told = write_program(tmp_path / "told" / name, ECHO)
        monkeypatch.setenv(variable, str(told))
        assert find() == told
        monkeypatch.setenv(variable, str(tmp_path / "nothing"))
        with pytest.raises(FrontEndError, match=f"{variable} is .*nothing, which is not a program"):
            find()


def test_the_environment_cannot_name_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(locate.ZELUC, str(write_program(tmp_path / "zeluc", OUR_SCRIPT)))
    with pytest.raises(FrontEndError, match="leads back to this command"):
        locate.zeluc()


@pytest.mark.usefixtures("empty_path")
def test_the_build_folder_of_a_checkout_comes_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locate, "CHECKOUT_BUILD", tmp_path)
    built = write_program(tmp_path / "zelus-dump", ECHO)
    assert locate.zelus_dump() == built
    on_path = write_program(tmp_path / "bin" / "zelus-dump", ECHO)
    assert locate.zelus_dump() == on_path


@pytest.mark.usefixtures("empty_path")
def test_a_missing_tool_is_one_message_that_says_how_to_get_it() -> None:
    with pytest.raises(FrontEndError, match=f"no Zelus compiler on PATH[^$]*{locate.ZELUC}"):
        locate.zeluc()
    with pytest.raises(FrontEndError, match=f"needs zelus-dump[^$]*{locate.ZELUS_DUMP}") as raised:
        locate.zelus_dump()
    assert raised.value.exit_code == 2


def test_without_dump_the_arguments_go_to_the_real_zeluc(empty_path: Path, tmp_path: Path) -> None:
    ours = write_program(empty_path / "zeluc", OUR_SCRIPT)
    write_program(tmp_path / "real" / "zeluc", ECHO + "exit 7\n")
    os.environ["PATH"] += os.pathsep + str(tmp_path / "real")
    ran = subprocess.run(
        [ours, "-s", "-dump", "-I", "a b", "f.zls"], capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (7, "real -s -dump -I a b f.zls\n", "")


def test_a_wrapper_that_leads_back_to_us_is_stepped_over(empty_path: Path, tmp_path: Path) -> None:
    ours = write_program(tmp_path / "ours" / "zeluc", OUR_SCRIPT)
    write_program(empty_path / "zeluc", f'#!/bin/sh\nexec {ours} "$@"\n')
    ran = subprocess.run([ours, "f.zls"], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 2
    assert ran.stderr == locate.NO_ZELUC


def test_the_real_zeluc_ends_quietly_when_nobody_reads(empty_path: Path, tmp_path: Path) -> None:
    ours = write_program(empty_path / "zeluc", OUR_SCRIPT)
    write_program(tmp_path / "real" / "zeluc", "#!/bin/sh\nexec yes\n")
    os.environ["PATH"] += os.pathsep + str(tmp_path / "real")
    line = f"{ours} | head -1"
    ran = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)
    assert (ran.stdout, ran.stderr) == ("y\n", "")
