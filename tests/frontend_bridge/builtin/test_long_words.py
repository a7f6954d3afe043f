"""Words of many characters: what they take, and how what is wrong with them is told."""

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
from pzjax import load
from pzjax.frontend_bridge.errors import FrontEndError

LONG = 200_000

MEMORY = """
import resource, sys
from pathlib import Path
from pzjax import load
load(Path(sys.argv[1]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def program(folder: Path, piece: str, size: int) -> Path:
    """A program with a string of about so many bytes."""
    path = folder / f"text_{size}.zls"
    path.write_text(
        f'let s = "{piece * (size // len(piece))}"\nlet node main () = String.length s\n'
    )
    return path


def test_a_string_takes_at_most_ten_times_its_size(tmp_path: Path) -> None:
    load(program(tmp_path, "a", 1))
    path = program(tmp_path, "a", 10 * LONG)
    tracemalloc.start()
    load(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * path.stat().st_size


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["a", r"\n", "\\\"'"])
def test_a_string_of_50_megabytes_takes_at_most_ten_times_its_size(
    piece: str, tmp_path: Path
) -> None:
    def memory(size: int) -> int:
        command = [sys.executable, "-c", MEMORY, program(tmp_path, piece, size)]
        return 1024 * int(subprocess.run(command, capture_output=True, check=True).stdout)

    assert memory(50_000_000) - memory(10) < 10 * 50_000_000


@pytest.mark.parametrize(
    "wrong", ['"' + "a" * LONG, "9" * LONG, "1 " + "+" * LONG, "$" * LONG, "x" * LONG]
)
def test_what_is_wrong_with_a_long_word_is_told_briefly(wrong: str, tmp_path: Path) -> None:
    path = tmp_path / "long.zls"
    path.write_text(f"let n = {wrong}\n")
    with pytest.raises(FrontEndError) as told:
        load(path)
    assert len(str(told.value)) < 1_000


def test_the_place_of_a_fault_in_a_long_line_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "line.zls"
    path.write_text(f"let a = ({'1 + ' * 300}wrong + {'1 + ' * 300}1)\n")
    with pytest.raises(FrontEndError) as told:
        load(path)
    head, line, under, *_ = str(told.value).split("\n")
    assert head.endswith(":1:1210: typing error: unbound value `wrong`")
    assert line[under.index("^") :].startswith("wrong")
    assert len(line) < 250
