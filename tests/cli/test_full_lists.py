"""A list that has no room for an element ends a run, with the node and the line that lost it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

PROGRAM = """\
let node grow (x : int) = y where
  rec init l = []
  and l = x :: last l
  and y = List.length l

let node twice (x : int) = List.hd both where
  rec init l = [1; 2; 3]
  and l = if x > 0 then x :: last l else last l
  and both = List.append l l

let node spared (x : int) = y where
  rec init l = []
  and l = if List.length (last l) < 16 then x :: last l else last l
  and y = List.length l
"""

ADVICE = "; a list has room for as many elements as `--list-capacity` says\n"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("lists") / "lists.zls"
    file.write_text(PROGRAM)
    return file


@pytest.mark.parametrize("policy", ["error", "continue"])
@pytest.mark.parametrize(
    ("node", "rows", "told"),
    [
        ("grow", 16, "step 17 of grow: a list has more than 16 elements in grow : int -D-> int (lists.zls, "
         "line 1), at line 2"),
        ("twice", 5, "step 6 of twice: a list has more than 16 elements in twice : int -D-> int (lists.zls, "
         "line 6), at line 9"),
    ],
)  # fmt: skip
def test_the_line_that_lost_an_element_is_told(
    pz: Any, program: Path, node: str, rows: int, told: str, policy: str
) -> None:
    result = pz("-s", node, "--on-failure", policy, of=program, given="x\n" + "1\n" * 30)
    assert (result.exit_code, result.stderr) == (1, f"pzjax: {told}{ADVICE}")
    assert len(result.stdout.splitlines()) == rows


def test_more_room_is_enough_and_a_branch_not_taken_loses_nothing(pz: Any, program: Path) -> None:
    given = "x\n" + "1\n" * 30
    for words in (["-s", "grow", "--list-capacity", "30"], ["-s", "spared"]):
        result = pz(*words, of=program, given=given)
        assert (result.exit_code, result.stderr) == (0, "")
        assert len(result.stdout.splitlines()) == 30
