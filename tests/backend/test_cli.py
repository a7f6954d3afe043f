"""The command `pzjax-backend`: exit codes, error lines, files all or nothing, pipes, and its time."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from processes import DEADLINE, running
from pzjax.backend.compile import to_python
from pzjax.backend.errors import TranslationError
from pzjax.frontend_bridge.dump import deep
from pzjax.frontend_bridge.version import VERSION

ROOT = Path(__file__).parents[2]
COIN = ROOT / "examples" / "coin" / "coin.sexp"
REFUSED = ROOT / "tests" / "data" / "refused" / "recursive_type.sexp"
ERROR = re.compile(r"[^:\n]+:\d+:\d+: error: [^\n]+\n")


def test_a_dump_from_a_file_or_standard_input_gives_the_same(run: Callable) -> None:
    from_file = run("pzjax-backend", COIN)
    from_input = run("pzjax-backend", input=COIN.read_bytes())
    assert (from_file.returncode, from_file.stderr) == (0, b"")
    with_dash = run("pzjax-backend", "-", input=COIN.read_bytes())
    assert from_file.stdout == from_input.stdout == with_dash.stdout
    compile(from_file.stdout, "coin.py", "exec")


def test_one_dump_always_gives_the_same_module(run: Callable) -> None:
    texts = set()
    for seed in ("0", "1", "2"):
        made = run("sh", "-c", f'PYTHONHASHSEED={seed} pzjax-backend "{COIN}"', cwd=COIN.parent)
        texts.add(made.stdout)
    assert len(texts) == 1


def test_print_after_shows_passes_and_changes_nothing(run: Callable) -> None:
    made = run("pzjax-backend", "--print-after", "inline", "--print-after", "translate", COIN)
    assert made.stdout == run("pzjax-backend", COIN).stdout
    shown = re.findall(r"^\(\* after (\w+) \*\)\nmodule Coin$", made.stderr.decode(), re.M)
    assert shown == ["translate", "inline"]


@pytest.mark.parametrize("form", ["python", "muf", "obc"])
def test_every_form_can_be_emitted(run: Callable, form: str) -> None:
    made = run("pzjax-backend", "--emit", form, COIN)
    assert (made.returncode, made.stderr) == (0, b"")
    assert b"bias" in made.stdout


def test_help_and_version(run: Callable) -> None:
    assert (
        run("pzjax-backend", "--version").stdout.decode() == f"pzjax-backend, version {VERSION}\n"
    )
    made = run("pzjax-backend", "--help")
    assert made.returncode == 0
    assert b"--depfile" in made.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["--no-such-option"],
        ["--emit", "ocaml", str(COIN)],
        ["no-such-file.sexp"],
        [str(COIN), str(COIN)],
        [str(COIN.parent)],
        ["--depfile", "coin.d", str(COIN)],
    ],
)
def test_wrong_usage_exits_with_2(run: Callable, words: list[str], tmp_path: Path) -> None:
    made = run("pzjax-backend", *words, cwd=tmp_path)
    assert made.returncode == 2
    assert made.stdout == b""
    assert b"Usage:" in made.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", ["", "(", "(zelus-dump (format 999))", "\x00\xff"])
def test_a_damaged_dump_is_one_error_line(run: Callable, damage: str) -> None:
    made = run("pzjax-backend", input=damage.encode("latin-1"))
    assert (made.returncode, made.stdout) == (1, b"")
    assert ERROR.fullmatch(made.stderr.decode())
    assert made.stderr.startswith(b"<stdin>:")


def test_the_committed_dump_is_that_of_today(dump_today: Callable[[Path], bytes]) -> None:
    assert REFUSED.read_bytes() == dump_today(REFUSED.with_suffix(".zls"))


def test_a_refused_program_is_one_error_line_at_its_place(run: Callable) -> None:
    made = run("pzjax-backend", REFUSED)
    assert (made.returncode, made.stdout) == (1, b"")
    assert ERROR.fullmatch(made.stderr.decode())
    assert made.stderr.startswith(b"recursive_type.zls:2:")


def test_the_output_is_the_whole_module_or_nothing(run: Callable, tmp_path: Path) -> None:
    module = tmp_path / "coin.py"
    assert run("pzjax-backend", "-o", module, COIN).returncode == 0
    assert module.read_bytes() == run("pzjax-backend", COIN).stdout
    before = module.stat()
    assert run("pzjax-backend", "-o", module, REFUSED).returncode == 1
    assert module.stat().st_mtime_ns == before.st_mtime_ns
    assert os.listdir(tmp_path) == ["coin.py"]


def test_the_output_has_the_permissions_of_a_new_file(run: Callable, tmp_path: Path) -> None:
    module, other = tmp_path / "coin.py", tmp_path / "other"
    run("pzjax-backend", "-o", module, COIN)
    other.touch()
    assert module.stat().st_mode == other.stat().st_mode


def test_an_output_that_cannot_be_written_is_one_error_line(run: Callable, tmp_path: Path) -> None:
    made = run("pzjax-backend", "-o", tmp_path / "none" / "coin.py", COIN)
    assert (made.returncode, made.stdout) == (1, b"")
    assert made.stderr.count(b"\n") == 1
    assert b"coin.py" in made.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_one_error_line(run: Callable) -> None:
    made = run("sh", "-c", f'pzjax-backend "{COIN}" > /dev/full')
    assert made.returncode == 1
    assert made.stderr.count(b"\n") == 1


def test_the_depfile_is_a_rule_of_make(run: Callable, tmp_path: Path) -> None:
    dump = tmp_path / "a $coin#.sexp"
    dump.write_bytes(COIN.read_bytes())
    module, rule = tmp_path / "coin.py", tmp_path / "coin.d"
    made = run("pzjax-backend", "-o", module, "--depfile", rule, dump)
    assert made.returncode == 0
    (tmp_path / "Makefile").write_text(f"{module}:\n\t@echo again\n\ninclude {rule}\n")
    os.utime(dump, (1e9, 1e9))
    assert b"again" not in run("make", "-C", tmp_path).stdout
    os.utime(dump, (3e9, 3e9))
    assert b"again" in run("make", "-C", tmp_path).stdout


def test_a_closed_pipe_ends_it_quietly(scripts: Path) -> None:
    with running(
        [scripts / "pzjax-backend", COIN], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as command:
        command.stdout.close()
        assert command.stderr.read() == b""
        assert command.wait(timeout=DEADLINE) == 141


def test_translating_imports_no_jax(run: Callable) -> None:
    code = (
        "import sys\n"
        "from pzjax.backend.cli import main\n"
        f"main([{str(COIN)!r}], standalone_mode=False)\n"
        "heavy = {'jax', 'jaxlib', 'numpy', 'scipy'} & {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(heavy), file=sys.stderr)\n"
    )
    made = run(sys.executable, "-c", code)
    assert made.returncode == 0
    assert made.stderr == b"[]\n"


@pytest.mark.parametrize("words", [["--version"], [str(COIN)]], ids=["version", "coin"])
def test_it_takes_less_than_300_ms(run: Callable, words: list[str]) -> None:
    """The best of several runs, in time of the processor: one process that waits for nothing else.

    On an idle machine that is the time that passes; on a busy one the clock would measure the others.
    The first run compiles the modules of pzjax to bytecode, and is not counted.
    """
    assert run("pzjax-backend", *words).returncode == 0
    taken = []
    for _ in range(20):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert run("pzjax-backend", *words).returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        if taken[-1] < 0.3:
            return
    pytest.fail(f"the best of {len(taken)} runs took {min(taken):.3f} s")


def test_what_python_cannot_follow_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deep, "LEVELS", 1500)
    nested = "(tuple " * 2000 + "(int 1)" + ")" * 2000
    dump = (
        '(zelus-dump (format 1) (producer "p") (module "M") (source "m.zls") (digest "d") (needs)'
        f' (exports) (code (let "x" (at) (exp {nested}))))'
    )
    with pytest.raises(
        TranslationError, match=r"^m\.zls: error: the program nests too deep for Python"
    ):
        to_python(dump.encode())
