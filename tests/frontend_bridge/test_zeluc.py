"""The `zeluc` command and `dump`, first with a fake zelus-dump, then with the real one."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from fake_tools import OUR_SCRIPT, FakeZelusDump, write_program
from processes import DEADLINE, running, wait_for
from pzjax.frontend_bridge import interfaces, locate
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.front_end import dump
from pzjax.frontend_bridge.zeluc import main

Capture = pytest.CaptureFixture[str]
SHIPPED = interfaces.own_interfaces
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def shipped_interfaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in for the interfaces that pzjax ships."""
    shipped = tmp_path / "shipped"
    text = "type 'a t\nval draw : 'a t -> 'a\nval gaussian : float * float -> float t\n"
    sources = write(shipped, **{"distribution.zli": text, "random.zli": "val nothing : int"})
    monkeypatch.setattr(interfaces, "own_interfaces", lambda: sources)


def write(folder: Path | str, **sources: str) -> list[Path]:
    """Write files, named with their suffixes, into a folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        Path(folder, name).write_text(text)
    return [Path(folder, name) for name in sources]


# With a fake zelus-dump.


def test_a_dump_goes_to_standard_output(fake: FakeZelusDump, capsys: Capture) -> None:
    write(".", **{"coin.zls": "let x = 1"})
    assert main(["-dump", "coin.zls"]) == 0
    assert capsys.readouterr() == ("(dump coin.zls)\n", "")


def test_warnings_of_every_module_go_to_standard_error(
    fake: FakeZelusDump, capsys: Capture
) -> None:
    write(".", **{"coin.zls": "open A (* WARN *)", "a.zli": "(* WARN *)"})
    assert main(["-dump", "coin.zls"]) == 0
    assert capsys.readouterr() == (
        "(dump coin.zls)\n",
        "File a.zli: warning\nFile coin.zls: warning\n",
    )


@pytest.mark.parametrize("bad", ["coin.zls", "a.zls"])
def test_on_an_error_the_messages_pass_and_nothing_is_written(
    fake: FakeZelusDump, capsys: Capture, bad: str
) -> None:
    write(".", **{"coin.zls": "open A", "a.zls": ""})
    Path(bad).write_text("open A (* BAD WARN *)" if bad == "coin.zls" else "(* BAD WARN *)")
    assert main(["-dump", "coin.zls"]) == 2
    assert capsys.readouterr() == ("", f"File {bad}: warning\nFile {bad}: error\n")
    assert not Path(bad).with_suffix(".zci").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "-dump needs a file"),
        (["no.zls"], "no.zls: No such file"),
        (["folder"], "folder is a folder"),
        (["folder.zls"], "folder.zls is a folder"),
        (["f.ml"], "don't know what to do with f.ml"),
        (["f.zli"], "f.zli is an interface, which has no code to dump"),
        (["f.zls", "g.zls"], "one program at a time, not f.zls too"),
        (["no.zli", "g.zls"], "no.zli: No such file"),
    ],
)
def test_a_wrong_command_line_is_one_message(
    fake: FakeZelusDump, capsys: Capture, arguments: list[str], message: str
) -> None:
    write(".", **{"f.zls": "", "f.zli": "", "f.ml": "", "g.zls": ""})
    Path("folder").mkdir()
    Path("folder.zls").mkdir()
    assert main(["-dump", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert err.count("\n") == 1
    assert fake.runs() == []


def test_flags_reach_the_tool_and_modules_get_those_that_change_compiling(
    fake: FakeZelusDump,
) -> None:
    write(".", **{"main.zls": "open A", "a.zls": ""})
    write("p", **{"b.zli": ""})
    assert (
        main(
            [
                "-dump",
                "-deps",
                "-inline",
                "3",
                "-i",
                "-s",
                "main",
                "-I",
                "p",
                "-noinit",
                "p/b.zli",
                "main.zls",
            ]
        )
        == 0
    )
    *_, b, a, program = fake.runs()
    assert (b[-1], a[-1], program[-1]) == ("p/b.zli", "a.zls", "main.zls")
    assert a[:3] == b[:3] == ["-inline", "3", "-noinit"]
    assert "-i" not in a
    assert program[-4:-1] == ["-i", "-s", "main"]
    assert not {"-dump", "-deps"} & set(program)


def test_search_order_is_the_users_then_ours(fake: FakeZelusDump, tmp_path: Path) -> None:
    write("d", **{"main.zls": ""})
    assert main(["-dump", "-stdlib", "lib", "-I", "p", "-I", "q", "d/main.zls"]) == 0
    program = fake.runs()[-1]
    assert program[:2] == ["-stdlib", "lib"]
    ours, *users = [program[i + 1] for i, word in enumerate(program) if word == "-I"]
    assert ours.startswith(str(tmp_path / "cache"))
    assert users == ["d", "p", "q"]  # the last is searched first


def test_an_explicit_interface_is_compiled_once(fake: FakeZelusDump) -> None:
    write(".", **{"main.zls": "open A", "a.zli": ""})
    assert main(["-dump", "a.zli", "main.zls"]) == 0
    assert fake.compiled()[-2:] == ["a.zli", "main.zls"]


def test_compiled_interfaces_are_kept_beside_and_rewritten_only_when_they_change(
    fake: FakeZelusDump,
) -> None:
    write("d", **{"main.zls": "open A", "a.zli": "1"})
    kept = Path("d/a.zci")
    assert dump(Path("d/main.zls")) == b"(dump d/main.zls)\n"
    assert Path("d/main.zci").read_text() == "open A"
    before = kept.stat().st_ino
    dump(Path("d/main.zls"))
    assert kept.stat().st_ino == before
    os.utime(kept, (0, 0))  # older than its source: as good as stale for make
    dump(Path("d/main.zls"))
    assert kept.stat().st_mtime > 0
    write("d", **{"a.zli": "2"})
    dump(Path("d/main.zls"))
    assert kept.read_text() == "2"
    assert sorted(os.listdir("d")) == ["a.zci", "a.zli", "main.zci", "main.zls"]


def test_zci_dir_takes_them_all(fake: FakeZelusDump, capsys: Capture) -> None:
    write("d", **{"main.zls": "open A", "a.zli": ""})
    Path("z").mkdir()
    assert main(["-dump", "-zci-dir", "z", "d/main.zls"]) == 0
    assert sorted(os.listdir("z")) == ["a.zci", "main.zci"]
    assert sorted(os.listdir("d")) == ["a.zli", "main.zls"]
    assert main(["-dump", "-zci-dir", "nowhere", "d/main.zls"]) == 2
    assert "zeluc: -zci-dir nowhere: No such file" in capsys.readouterr().err


def forbid_writing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make writing in a folder fail, also for a user whom no permission stops."""
    write_bytes = Path.write_bytes

    def refuse(path: Path, content: bytes) -> int:
        if path.parent == folder:
            raise PermissionError(13, "Permission denied")
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", refuse)


def test_a_folder_that_cannot_be_written_is_no_hindrance(
    fake: FakeZelusDump, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    write("d", **{"main.zls": "open A", "a.zli": "", "a.zci": "stale"})
    forbid_writing(Path("d"), monkeypatch)
    assert main(["-dump", "d/main.zls"]) == 0
    assert capsys.readouterr() == ("(dump d/main.zls)\n", "")
    assert Path("d/a.zci").read_text() == "stale"


def test_a_stale_interface_that_the_compiler_would_prefer_is_an_error(
    fake: FakeZelusDump, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    write(".", **{"main.zls": "open A", "a.zli": "", "a.zci": "stale"})
    forbid_writing(Path(), monkeypatch)
    assert main(["-dump", "main.zls"]) == 2
    assert "a.zci is not what a.zli gives, and cannot be replaced" in capsys.readouterr().err


def test_dump_raises_with_the_messages_and_the_exit_code(fake: FakeZelusDump) -> None:
    write(".", **{"main.zls": "BAD"})
    with pytest.raises(FrontEndError) as raised:
        dump(Path("main.zls"), ["-noinit"])
    assert (raised.value.messages, raised.value.exit_code) == ("File main.zls: error\n", 2)
    assert str(raised.value) == "File main.zls: error"


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("kill -9 $$", "was ended by signal 9."),
        ("exit 3", "failed without a message."),
    ],
)
def test_a_tool_that_dies_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, script: str, message: str
) -> None:
    tool = write_program(tmp_path / "zelus-dump", f"#!/bin/sh\n{script}\n")
    monkeypatch.setenv(locate.ZELUS_DUMP, str(tool))
    write(".", **{"main.zls": ""})
    assert main(["-dump", "main.zls"]) == (3 if "exit" in script else 2)
    assert capsys.readouterr().err == f"zeluc: {tool} {message}\n"


def test_a_tool_that_does_not_run_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    tool = write_program(tmp_path / "zelus-dump", "#!/no/such/interpreter\n")
    monkeypatch.setenv(locate.ZELUS_DUMP, str(tool))
    write(".", **{"main.zls": ""})
    assert main(["-dump", "main.zls"]) == 2
    assert "zelus-dump does not run: No such file" in capsys.readouterr().err


@pytest.mark.usefixtures("empty_path")
def test_without_zelus_dump_one_message_says_how_to_get_it(capsys: Capture) -> None:
    write(".", **{"main.zls": ""})
    assert main(["-dump", "--frontend", "ocaml", "main.zls"]) == 2
    assert capsys.readouterr() == ("", locate.NO_ZELUS_DUMP)


@pytest.mark.parametrize("flag", ["-help", "--help"])
def test_help_tells_where_the_other_flags_are(empty_path: Path, capsys: Capture, flag: str) -> None:
    assert main([flag]) == 0
    assert "zelus.di.ens.fr" in capsys.readouterr().out
    compiler = write_program(empty_path / "zeluc", "#!/bin/sh\n")
    assert main(["-dump", flag]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("usage: zeluc -dump")
    assert f"{compiler} -help" in out
    assert err == ""


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return write_program(tmp_path / "ours" / "zeluc", OUR_SCRIPT)


def test_version_is_answered_by_the_tool(fake: FakeZelusDump, ours: Path) -> None:
    ran = subprocess.run([ours, "-dump", "-version"], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "fake version\n", "")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_ends_it_quietly(
    fake: FakeZelusDump, ours: Path, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    write(".", **{"main.zls": ""})
    big = fake.path.read_text().replace('echo "(dump', 'seq 100000; echo "(dump')
    fake.path.write_text(big)
    command = f"{ours} -dump main.zls | head -1; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout, ran.stderr) == (141, "1\n", "")


def test_ctrl_c_ends_it_quietly(
    ours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = tmp_path / "started"
    tool = write_program(tmp_path / "zelus-dump", f"#!/bin/sh\ntouch {started}\nexec sleep 60\n")
    monkeypatch.setenv(locate.ZELUS_DUMP, str(tool))
    write(".", **{"main.zls": ""})
    with running(
        [ours, "-dump", "main.zls"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        wait_for(started.exists, process)
        os.killpg(process.pid, signal.SIGINT)
        assert process.communicate(timeout=DEADLINE) == (b"", b"")
        assert process.returncode == 130


def test_starting_imports_nothing_heavy() -> None:
    code = (
        "import sys; import pzjax.frontend_bridge.zeluc;"
        "print({'jax', 'numpy', 'click'} & sys.modules.keys())"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"


# With the real zelus-dump.


@pytest.mark.usefixtures("real")
def test_modules_are_found_from_every_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        "d",
        **{
            "main.zls": "let node main x = A.f(x) + Ext.g(x)",
            "a.zls": "open B\nlet node f x = h(x) + 1",
            "ext.zli": "val g : int -> int",
        },
    )
    write("inc", **{"b.zls": "let node h x = 0 -> pre (C.k(x))", "c.zls": "let k x = x + 1"})
    here = Path.cwd()
    dumps = []
    for folder, include, program in (
        (here, "inc", "d/main.zls"),
        (here / "d", "../inc", "main.zls"),
        (here / "inc", ".", "../d/main.zls"),
        (tmp_path, str(here / "inc"), str(here / "d" / "main.zls")),
    ):
        for made in here.rglob("*.zci"):
            made.unlink()
        monkeypatch.chdir(folder)
        dumps.append(dump(Path(program), ["-I", include]))
        assert {made.name for made in here.rglob("*.zci")} == {
            "main.zci",
            "a.zci",
            "b.zci",
            "c.zci",
            "ext.zci",
        }
    assert dumps[0].startswith(b"(zelus-dump\n")
    assert len(set(dumps)) == 1


@pytest.mark.usefixtures("real")
def test_a_second_program_leaves_unchanged_interfaces_alone() -> None:
    write(
        ".",
        **{"a.zls": "let node f x = 0 -> pre x", "b.zls": "open A\nlet node g x = f (f x)"},
    )
    dump(Path("b.zls"))
    before = Path("a.zci").stat().st_ino
    dump(Path("b.zls"))
    assert Path("a.zci").stat().st_ino == before


@pytest.mark.usefixtures("real")
def test_an_edited_module_is_seen() -> None:
    write(".", **{"a.zls": "let f x = x + 1", "b.zls": "let g x = A.f x"})
    dump(Path("b.zls"))
    write(".", **{"a.zls": "let f x = x +. 1.0"})
    assert b'"float"' in dump(Path("b.zls"))


@pytest.mark.usefixtures("real")
def test_a_stale_interface_here_does_not_win_where_others_are_kept_elsewhere() -> None:
    write(".", **{"a.zls": "let f x = x + 1", "b.zls": "let g x = A.f x"})
    dump(Path("a.zls"))
    Path("kept").mkdir()
    write(".", **{"a.zls": "let f x = x +. 1.0"})
    assert b'"float"' in dump(Path("b.zls"), ["-zci-dir", "kept"])


@pytest.mark.usefixtures("real")
def test_own_interfaces_need_no_flag_and_the_compilers_come_before() -> None:
    text = "open Distribution\nlet f x = draw (gaussian (x, 1.0))\nlet g x = Random.int x"
    write(".", **{"main.zls": text})
    written = dump(Path("main.zls"))
    assert b'(open "Distribution")' in written
    assert not Path("distribution.zci").exists()


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("folder", [".", "d", "inc"])
def test_the_users_modules_come_before_ours(folder: str) -> None:
    Path("inc").mkdir()
    write("d", **{"main.zls": "let f x = Distribution.mine x"})
    write(folder, **{"distribution.zli": "val mine : int -> bool"})
    assert b'"mine"' in dump(Path("d/main.zls"), ["-I", "inc"])


@pytest.mark.usefixtures("real")
def test_real_errors(capsys: Capture) -> None:
    write(".", **{"main.zls": "open Foo\nlet x = 1"})
    assert main(["-dump", "main.zls"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "looked for `foo.zls` and `foo.zli` in these folders: ." in err
    write(".", **{"main.zls": "let x = 1 + 1.0"})
    assert main(["-dump", "main.zls"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith('File "main.zls", line 1')


@pytest.mark.usefixtures("real")
def test_types_go_to_standard_error_and_typeonly_writes_nothing(capsys: Capture) -> None:
    write(".", **{"main.zls": "let f x = x + 1"})
    assert main(["-dump", "-typeonly", "-i", "main.zls"]) == 0
    assert capsys.readouterr() == ("", "val f : int -> int\n")
    assert os.listdir() == ["main.zls"]


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize(
    "program", sorted(str(path.relative_to(EXAMPLES)) for path in EXAMPLES.rglob("*.zls"))
)
def test_every_example_dumps_from_elsewhere(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interfaces, "own_interfaces", SHIPPED)
    copy = tmp_path / "examples"
    shutil.copytree(EXAMPLES, copy, ignore=shutil.ignore_patterns("*.zci"))
    assert dump(copy / program).startswith(b"(zelus-dump")
