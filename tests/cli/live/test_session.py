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
from pzjax.cli.live.session import Rows, Session
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
    return [leaf.tobytes() for one in session._tracks for leaf in one.moment().leaves]


def texts(rows: Rows) -> list[str]:
    (run,) = rows.runs
    return run.texts


@pytest.mark.slow
def test_a_session_from_the_first_step_to_a_change(session: Session, tmp_path: Path) -> None:
    told = session.described()
    assert [one["type"] for one in told["inputs"]] == ["float", "choice", "switch"]
    assert [one["kind"] for one in told["outputs"]] == ["posterior", "number", "band"]
    assert told["outputs"][0]["picture"] == 0
    assert {"mean", "q05", "q95", "ess", "logz"} <= told["outputs"][0]["columns"].keys()
    (run,) = told["runs"]
    assert [(one["name"], one["text"]) for one in run["statics"]] == [("q", "0.5")]

    # Inputs that move; chunks of all sizes.
    for place, (text, count) in enumerate([("0.1", 3), ("-1e-3", 1), ("2.5", 40), ("1e3", 2)]):
        session.enter(0, text)
        session.enter(1, ["Low", "High"][place % 2])
        session.enter(2, ["true", "false"][place % 2])
        rows = session.advance(count)
    assert session.step == 46
    assert rows.steps == [45, 46]

    # Back and on again are the same bits, whatever the way; what is shown is the row of that step.
    before, shown = leaves(session), texts(rows)
    back = session.back(2)
    assert (session.step, back.steps[-1]) == (44, 44)
    assert texts(session.advance(2)) == shown
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
    words = session.commands()[0].split()
    assert words[:2] == ["pzjax", "run"]
    words[2], words[-1] = str(session.request.program), str(table)
    names = ",".join(told["outputs"][0]["columns"])
    made = CliRunner().invoke(main, [*words[1:], "--posterior", names, "--format", "csv"])
    assert made.exit_code == 0, made.output
    assert made.stdout.splitlines()[-1].split(",") == texts(rows)
    assert session.read(table.read_text()) == 36
    assert texts(session.advance(36)) == texts(rows)
    with pytest.raises(WrongInput, match=r"inputs:2:1: error: column 1, y: expected float"):
        session.read("y,mode,wet\nx,Low,true\n")

    # Another parameter, another program: on from the same state where it fits.
    assert session.set_static(0, 0, "0.25")
    assert session.step == 36
    assert session.commands() == []
    with pytest.raises(WrongInput, match="reset"):
        session.table()
    with editing(session.request.program, ()) as editor:
        editor.write(PROGRAM.replace("/. 3.0", "/. true"))
        (fault,) = editor.faults()
        assert fault["line"] == 13
        assert "bool" in fault["message"]
        editor.write(PROGRAM.replace("/. 3.0", "/. 4.0"))
        assert editor.faults() == []
        total = float(texts(session.advance(1))[told["outputs"][1]["columns"]["value"]])
        assert session.edit(editor.draft)
        session.enter(0, "4.0")
        session.enter(2, "true")
        session._source = []
        after = float(texts(session.advance(1))[told["outputs"][1]["columns"]["value"]])
        assert after == total + 1.0
        editor.write(PROGRAM.replace("infer 50", "infer 60"))
        assert not session.edit(editor.draft)
    assert session.step == 0
    assert session.reset(seed=4).steps == []
    assert "--seed 4" in session.commands()[0]


@pytest.mark.slow
def test_wrong_inputs_change_nothing(session: Session) -> None:
    before = session.inputs()
    for number, text in [(0, "one"), (1, "Middle"), (2, "2"), (3, "1.0"), (-1, "1.0")]:
        with pytest.raises(WrongInput):
            session.enter(number, text)
    assert session.inputs() == before


@pytest.mark.parametrize("room", [0, 800, 3000, 1 << 20])
def test_states_are_within_reach_and_room(room: int) -> None:
    states = States(Moment(0, [np.zeros(10)]), size=80, reach=100, room=room)
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


def numbers(rows: Rows) -> list[list[list[float]]]:
    return [one.columns for one in rows.runs]


@pytest.mark.slow
def test_runs_go_side_by_side_under_the_same_inputs(tmp_path: Path) -> None:
    program = tmp_path / "walk.zls"
    program.write_text(PROGRAM)
    session = Session(Request(program, seed=3, static=("0.5",)))
    session.enter(0, "2.0")
    session.advance(5)
    session.enter(0, "-1.0")
    alone = numbers(session.advance(7))[0]
    session.add()
    assert session.step == 0
    assert [one["seed"] for one in session.described()["runs"]] == [3, 4]
    together = session.advance(12)
    columns = numbers(together)
    assert [column[5:] for column in columns[0]] == alone  # the inputs so far come again
    assert columns[1] != columns[0]
    assert len({one.texts[-1] for one in together.runs}) == 1  # no chance is in it

    # Each run is what it would be alone; back and on again are the same bits in both.
    after = leaves(session)
    session.back(4)
    shown = session.advance(4)
    assert leaves(session) == after
    assert numbers(shown) == [[column[-4:] for column in one] for one in columns]
    other = Session(Request(program, seed=4, static=("0.5",)))
    other.enter(0, "2.0")
    other.advance(5)
    other.enter(0, "-1.0")
    assert numbers(other.advance(7))[0] == [column[5:] for column in columns[1]]

    # Another parameter for one of them, which goes on from its state; the other is as before.
    assert session.set_static(1, 0, "0.01")
    assert session.step == 12
    session.remove(0)
    assert [one["statics"][0]["text"] for one in session.described()["runs"]] == ["0.01"]
    for wrong in (lambda: session.remove(0), lambda: session.reset(1, run=1)):
        with pytest.raises(WrongInput):
            wrong()
    session.add()
    session.add()
    session.add()
    with pytest.raises(WrongInput, match="at most 4"):
        session.add()


AUTOMATA = """
let node inner x = y where
  rec automaton
      | Up -> do y = (0 fby y) + x until (y >= 3) then Down
      | Down -> do y = (0 fby y) - x until (y <= 0) then Up
      end

let node main x = y where
  rec automaton
      | Idle -> do y = 0 until (x > 0) then Busy
      | Busy -> do y = inner x until (x < 0) then Idle
      end
"""


@pytest.mark.slow
def test_states_of_automata_are_bands(tmp_path: Path) -> None:
    program = tmp_path / "states.zls"
    program.write_text(AUTOMATA)
    session = Session(Request(program))
    panels = session.described()["outputs"]
    bands = {one["name"]: one for one in panels if one["kind"] == "band"}
    assert {name: one["names"] for name, one in bands.items()} == {
        "state of main": ["Idle", "Busy"],
        "state of main.inner": ["Up", "Down"],
    }
    session.enter(0, "1")
    (run,) = session.advance(7).runs
    columns = {name: run.columns[one["columns"]["value"]] for name, one in bands.items()}
    assert columns == {"state of main": [1] * 7, "state of main.inner": [0, 0, 0, 1, 0, 0, 0]}
    assert run.texts[bands["state of main.inner"]["columns"]["value"]] == "Up"


HYBRID = """
let hybrid main push = (level, count) where
  rec der level = push init 0.0 reset up(level -. 1.0) -> 0.0
  and init count = 0
  and automaton
      | Low -> do until up(level -. 0.5) then High
      | High -> do until up(level -. 1.0) then do count = last count + 1 in Low
      end
"""


@pytest.mark.slow
def test_a_hybrid_node_moves_by_dates(tmp_path: Path) -> None:
    program = tmp_path / "saw.zls"
    program.write_text(HYBRID)
    session = Session(Request(program, sampling=0.125))
    told = session.described()
    assert told["sampling"] == 0.125
    kinds = {one["name"]: one["kind"] for one in told["outputs"]}
    assert kinds == {"level": "number", "count": "number", "state of main": "band"}
    session.enter(0, "1.0")
    rows = session.advance(5)
    assert rows.steps == [1, 2, 3, 4, 5]
    assert rows.runs[0].columns[0] == pytest.approx([0.0, 0.125, 0.25, 0.375, 0.5])
    session.enter(0, "2.0")
    rows = session.advance(200)
    assert session.step > 100
    events = rows.runs[0].events
    assert {
        round(later - date, 6) for (date, _), (later, _) in zip(events, events[2:], strict=False)
    } == {0.5}
    assert all("up, line" in what for _, what in events)
    after, step = leaves(session), session.step
    session.back(20)
    assert session.step == step - 20
    while session.step < step:
        session.advance(step - session.step)
    assert leaves(session) == after

    # The table replays by a command.
    table = tmp_path / "inputs.csv"
    table.write_text(session.table())
    assert table.read_text().splitlines()[:2] == ["time,push", "0.0,1.0"]
    words = session.commands()[0].split()
    words[2], words[-1] = str(program), str(table)
    made = CliRunner().invoke(main, [*words[1:], "--format", "csv"])
    assert made.exit_code == 0, made.output
    last = made.stdout.splitlines()[-1].split(",")
    assert float(last[1]) == pytest.approx(float(rows.runs[0].texts[0]), abs=1e-6)
    assert session.read(table.read_text()) == step
    session.enter(0, "9.0")
    while session.step < step:
        rows = session.advance(step - session.step)
    assert rows.runs[0].columns[0][-1] == pytest.approx(float(last[1]), abs=1e-6)
    assert leaves(session) == after
