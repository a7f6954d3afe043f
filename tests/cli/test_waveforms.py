"""Waveforms: `pzjax run -o trace.vcd` writes what GTKWave and Surfer show, from steps and in continuous time."""

from __future__ import annotations

from pathlib import Path

from cli_program import Run, lines
from pzjax.cli.columns.waveform import identifiers

PROGRAM = """
type mode = Idle | Busy of int
type point = { x : float; y : float }

let node main () = (n, h, even, m, half, "a b\\\\\\n", q) where
  rec n = 0 fby (n + 1)
  and h = -0.5 *. float_of_int n
  and even = (n mod 2 = 0)
  and m = if n < 3 then Idle else Busy(-n)
  and half = if even then Some (-n) else None
  and q = { x = 1.0; y = h }

let node still () = true

let hybrid ramp () = (x, count) where
  rec der x = 1.0 init 0.0 reset up(x -. 0.25) -> 0.0
  and init count = 0
  and present up(x -. 0.25) -> do next count = count + 1 done
"""

STEPS = """\
$version pzjax $end
$timescale 1 s $end
$scope module results $end
$var integer 64 ! n $end
$var real 64 " h $end
$var wire 1 # even $end
$var string 1 $ m $end
$var integer 64 % half $end
$var string 1 & 6 $end
$scope module q $end
$var real 64 ' x $end
$var real 64 ( y $end
$upscope $end
$upscope $end
$enddefinitions $end
#1
b0 !
r-0.0 "
1#
sIdle $
b0 %
sa\\x20b\\\\\\x0a &
r1.0 '
r-0.0 (
#2
b1 !
r-0.5 "
0#
bx %
r-0.5 (
#3
b10 !
r-1.0 "
1#
b1111111111111111111111111111111111111111111111111111111111111110 %
r-1.0 (
#4
b11 !
r-1.5 "
0#
sBusy(-3) $
bx %
r-1.5 (
"""


def source(folder: Path) -> Path:
    path = folder / "waves.zls"
    path.write_text(PROGRAM)
    return path


def test_what_changes_at_each_step(pz: Run, tmp_path: Path) -> None:
    assert pz("-n", 4, "--format", "vcd", of=source(tmp_path)).stdout == STEPS


def test_a_step_without_changes_has_no_lines_but_the_last_has_its_time(
    pz: Run, tmp_path: Path
) -> None:
    written = lines(pz("-s", "still", "-n", 50, "--format", "vcd", of=source(tmp_path)))
    assert [line for line in written if line.startswith("#")] == ["#1", "#50"]


def test_an_event_is_at_its_time_in_nanoseconds(pz: Run, tmp_path: Path) -> None:
    words = ["-s", "ramp", "--maxt", "0.6", "--sampling", "0.5", "--format", "vcd"]
    written = lines(pz(*words, of=source(tmp_path)))
    assert written[1] == "$timescale 1 ns $end"
    assert [line for line in written if line.startswith("#")] == [
        "#0", "#250000000", "#500000000",
    ]  # fmt: skip


def test_a_waveform_goes_on(pz: Run, tmp_path: Path) -> None:
    program, whole, parts = source(tmp_path), tmp_path / "whole.vcd", tmp_path / "parts.vcd"
    lines(pz("-n", 9, "--every", 2, "-o", whole, of=program))
    for steps in (3, 4, 9):
        kept = ["--checkpoint", tmp_path / "c", "--resume"]
        lines(pz("-n", steps, "--every", 2, "-o", parts, *kept, of=program))
    assert whole.read_bytes() == parts.read_bytes()


def test_what_is_no_waveform_is_refused(pz: Run, tmp_path: Path) -> None:
    result = pz("-n", 3, "--last", "-o", tmp_path / "x.vcd", of=source(tmp_path))
    assert result.exit_code == 2
    assert "--last is one step, and a waveform is of many" in result.output


def test_identifiers_are_short_and_distinct() -> None:
    codes = identifiers(94 * 95 + 1)
    assert len({*codes}) == len(codes)
    assert [*map(len, codes)] == [1] * 94 + [2] * 94 * 94 + [3]
