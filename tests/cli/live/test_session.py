"""A session: steps, ways back, inputs that replay to the bit, changes on the way; without a page."""

from __future__ import annotations

from pathlib import Path

import jax
import numpy as np
import pytest
from click.testing import CliRunner
from pzjax.cli.live.editing import editing
from pzjax.cli.live.history import Moment, Record, States
from pzjax.cli.live.request import Request
from pzjax.cli.live.session import Session
from pzjax.cli.live.shown import WrongInput
from pzjax.cli.main import main

PROGRAM = """
open Probzelus
open Distribution
open Infer_pf
type mode = Low | High

let proba walk (q, y) = x where
  rec x = sample (gaussian (0.0 -> pre x, q))
  and () = observe (gaussian (x, 1.0), y)

let node main q (y, mode, wet) = (p, total, seen) where
  rec p = infer 50 (walk) (q, y)
  and total = (0.0 fby total) +. (if wet then y /. 3.0 else 0.1)
  and seen = if mode = Low then High else Low
"""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    program = tmp_path_factory.mktemp("live") / "walk.zls"
    program.write_text(PROGRAM)
    with jax.enable_x64(True):
        return Session(Request(program, seed=3, static=("0.5",)))


@pytest.fixture(autouse=True)
def wide() -> None:
    with jax.enable_x64(True):
        yield


def leaves(session: Session) -> list[bytes]:
    return [leaf.tobytes() for leaf in session._moment().leaves]


@pytest.mark.slow
def test_a_session_from_the_first_step_to_a_change(session: Session, tmp_path: Path) -> None:
    told = session.described()
    assert [one["type"] for one in told["inputs"]] == ["float", "choice", "switch"]
    assert [one["kind"] for one in told["outputs"]] == ["posterior", "number", "band"]
    assert {"mean", "q05", "q95", "ess", "logz"} <= told["outputs"][0]["columns"].keys()
    assert [one["text"] for one in told["statics"]] == ["0.5"]

    # Inputs that move; chunks of all sizes.
    for place, (text, count) in enumerate([("0.1", 3), ("-1e-3", 1), ("2.5", 40), ("1e3", 2)]):
        session.enter(0, text)
        session.enter(1, ["Low", "High"][place % 2])
        session.enter(2, ["true", "false"][place % 2])
        rows = session.advance(count)
    assert session.step == 46
    assert rows.steps == [45, 46]

    # Back and on again are the same bits, whatever the way; what is shown is the row of that step.
    before, shown = leaves(session), rows.texts
    back = session.back(2)
    assert (session.step, back.steps[-1]) == (44, 44)
    assert session.advance(2).texts == shown
    assert leaves(session) == before
    session.back(10_000)
    assert session.step == session.oldest == 0

    # The table of inputs replays to the bit.
    session.enter(0, "0.1")
    for count in (1, 5, 30):
        session.enter(0, str(float(session.inputs()[0]) * 1.7 + 0.01))
        rows = session.advance(count)
    table = tmp_path / "inputs.csv"
    table.write_text(session.table())
    words = session.command().split()
    assert words[:2] == ["pzjax", "run"]
    words[2], words[-1] = str(session.request.program), str(table)
    names = ",".join(told["outputs"][0]["columns"])
    made = CliRunner().invoke(main, [*words[1:], "--posterior", names, "--format", "csv"])
    assert made.exit_code == 0, made.output
    assert made.stdout.splitlines()[-1].split(",") == rows.texts
    assert session.read(table.read_text()) == 36
    assert session.advance(36).texts == rows.texts
    with pytest.raises(WrongInput, match=r"inputs:2:1: error: column 1, y: expected float"):
        session.read("y,mode,wet\nx,Low,true\n")

    # Another parameter, another program: on from the same state where it fits.
    assert session.set_static(0, "0.25")
    assert session.step == 36
    assert session.command() == ""
    with pytest.raises(WrongInput, match="reset"):
        session.table()
    with editing(session.request.program, ()) as editor:
        editor.write(PROGRAM.replace("/. 3.0", "/. true"))
        (fault,) = editor.faults()
        assert fault["line"] == 13
        assert "bool" in fault["message"]
        editor.write(PROGRAM.replace("/. 3.0", "/. 4.0"))
        assert editor.faults() == []
        total = float(session.advance(1).texts[told["outputs"][1]["columns"]["value"]])
        assert session.edit(editor.draft)
        session.enter(0, "4.0")
        session.enter(2, "true")
        session._source = []
        after = float(session.advance(1).texts[told["outputs"][1]["columns"]["value"]])
        assert after == total + 1.0
        editor.write(PROGRAM.replace("infer 50", "infer 60"))
        assert not session.edit(editor.draft)
    assert session.step == 0
    assert session.reset(seed=4).steps == []
    assert "--seed 4" in session.command()


@pytest.mark.slow
def test_wrong_inputs_change_nothing(session: Session) -> None:
    before = session.inputs()
    for number, text in [(0, "one"), (1, "Middle"), (2, "2"), (3, "1.0"), (-1, "1.0")]:
        with pytest.raises(WrongInput):
            session.enter(number, text)
    assert session.inputs() == before


@pytest.mark.parametrize("room", [0, 800, 3000, 1 << 20])
def test_states_are_within_reach_and_room(room: int) -> None:
    states = States(Moment(0, [np.zeros(10)]), reach=100, room=room)
    for step in range(1, 1001):
        if states.wanted(step):
            states.keep(Moment(step, [np.full(10, float(step))]))
    assert len(states) * 80 <= max(room, 2 * 80)
    oldest = states.oldest(1000)
    assert oldest == 900 or room < 800
    found = states.back_to(max(oldest, 950))
    assert found.step <= max(oldest, 950)
    assert found.leaves[0][0] == found.step


def test_a_record_holds_what_changed() -> None:
    record = Record()
    values = [1.0, 1.0, float("nan"), float("nan"), -0.0, 0.0, 0.0]
    for step, value in enumerate(values):
        record.note(step, [np.array(value)])
    assert len(record._starts) == 4
    for first in range(7):
        for end in range(first + 1, 8):
            (found,) = record.between(first, end)
            assert found.tobytes() == np.array(values[first:end]).tobytes()
    record.note(3, [np.array(5.0)])
    assert record.between(2, 6)[0].tolist()[1:] == [5.0] * 3
