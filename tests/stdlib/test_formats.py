"""Formatted printing: what OCaml's Printf and Format print, and what can't be."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main

PROGRAM = r"""
open Zelus_io
let node main () = n where
  rec n = 0 fby (n + 1)
  and () = Format.printf "n=%d %5.2f|%-6s|%c %b@." <| n <| (float_of_int n /. 3.) <| "ab" <| 'x' <| (n > 1)
let node all () = () where
  rec n = (0 - 2) fby (n + 1)
  and () = Printf.printf "%x %05d %e %g %F %u %% %s|%+d|%6.2f|%.3f|%X|%o|%E|%G\n"
    <| n <| n <| 12345.678 <| 0.1 <| 3. <| n <| (Printf.sprintf "<%d%d>" <| n <| n) <| n <| 3.14159 <| 2. <| 255 <| 8
    <| 1.5 <| 1e20
let node parts () = () where
  rec () = Format.printf "a@ b@[c@]@@%d@\n" <| 1;
    Format.print_string "s"; Format.print_int 3; Format.print_space (); Format.print_float 2.;
    Format.print_bool true; Format.print_char 'c'; Format.print_cut (); Format.print_newline ();
    Format.fprintf stdout <| "plain\n"; Format.fprintf stderr <| "%d\n" <| 4; Printf.eprintf "e@.\n"
let node bad () = () where rec () = Format.printf "%a" <| 3
let node late () = () where
  rec n = 0 fby (n + 1) and () = Format.printf (if n > 2 then "a%d" else "%d") <| 3
let node applied () = () where rec () = Printf.printf "%5d|%x\n" 1 2
let node many () = () where rec () = Printf.printf "%d\n" <| 1 <| 2
let node number () = () where rec () = Printf.printf "%6s\n" <| 1
let node text () = () where rec () = Printf.eprintf "%+.2f\n" <| "a"
let node whole () = () where rec () = Format.printf "%d\n" <| 1.5
let node unknown () = () where rec () = Printf.printf "%q\n" <| "a"
"""
# What OCaml 4.14 prints of the same formats and values.
ALL = """\
7ffffffffffffffe -0002 1.234568e+04 0.1 3. 9223372036854775806 % <-2-2>|-2|  3.14|2.000|FF|10|1.500000E+00|1E+20
7fffffffffffffff -0001 1.234568e+04 0.1 3. 9223372036854775807 % <-1-1>|-1|  3.14|2.000|FF|10|1.500000E+00|1E+20
0 00000 1.234568e+04 0.1 3. 0 % <00>|+0|  3.14|2.000|FF|10|1.500000E+00|1E+20
"""


@pytest.fixture
def pz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "formats.zls"
    path.write_text(PROGRAM)
    return path


def run(program: Path, node: str) -> Result:
    return CliRunner().invoke(main, ["run", str(program), "-s", node, "-n", "3"])


@pytest.mark.slow
def test_all_conversions(pz: Path) -> None:
    assert run(pz, "all").stdout == ALL


def test_formats(pz: Path) -> None:
    expected = (
        "n=0  0.00|ab    |x false\n0\nn=1  0.33|ab    |x false\n1\nn=2  0.67|ab    |x true\n2\n"
    )
    assert run(pz, "main").stdout == expected
    made = run(pz, "parts")
    assert made.stdout == "a bc@1\ns3 2.truec\nplain\n" * 3
    assert made.stderr == "4\ne@.\n" * 3


@pytest.mark.parametrize(
    ("node", "message"),
    [
        ("bad", "the conversion %a of Format.printf can't be translated; those that can are %d"),
        (
            "unknown",
            "the conversion %q of Printf.printf can't be translated; those that can are %d",
        ),
        ("applied", 'operator <| of Zelus_io: `Printf.printf "%5d|%x\\n" <| .. <| ..`'),
        ("many", "there are more values, each after `<|`, than the format takes"),
        (
            "number",
            "the conversion %6s of Printf.printf takes a value of the type string, and gets",
        ),
        (
            "text",
            "the conversion %+.2f of Printf.eprintf takes a value of the type float, and gets",
        ),
        (
            "whole",
            "the conversion %d of Format.printf takes a value of the type int, and gets another",
        ),
        ("late", "the format of Format.printf is made while the program runs"),
    ],
)
def test_what_cannot_be_formatted_is_refused(pz: Path, node: str, message: str) -> None:
    made = run(pz, node)
    assert (made.exit_code, made.stdout) == (1, "")
    assert message in made.stderr
    assert "formats.zls, line" in made.stderr
