"""`pzjax plot`: what is read, what is put together, what is drawn; the pictures are looked at by people."""

from __future__ import annotations

import io
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from PIL import Image
from pzjax.cli.errors import CommandError
from pzjax.cli.main import main
from pzjax.cli.plot import _columns
from pzjax.cli.plotting.animate import Way
from pzjax.cli.plotting.columns import Row, columns, gathered, rows
from pzjax.cli.plotting.live import picture, pictures
from pzjax.cli.plotting.trajectories import broken, events_of, jumps
from pzjax.cli.plotting.values import Value, values

STEPS = np.arange(1.0, 31.0)
TABLE = "position.mean,position.q05,position.q95,alarm\n" + "".join(
    f"{step},{step - 2},{step + 1},{str(step > 20).lower()}\n" for step in STEPS
)


def plot(*words: str | Path, **options: object) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["plot", *map(str, words)], **options)


@pytest.fixture
def run_csv(tmp_path: Path) -> Path:
    """Give the results of a run, of which only the picture matters."""
    file = tmp_path / "run.csv"
    file.write_text(TABLE)
    return file


@pytest.fixture
def run_npz(tmp_path: Path) -> Path:
    """Give results with particles: 30 steps, 50 particles."""
    file = tmp_path / "run.npz"
    particles = STEPS[:, None] + np.linspace(-1.0, 1.0, 50)
    weights = np.full(particles.shape, 1 / 50)
    np.savez(file, **{"position.particles": particles, "position.weights": weights})
    return file


def listed(text: str, format: str) -> list[Row]:
    """Give the rows of a text."""
    return list(rows(io.BytesIO(text.encode()), format, "t"))


def texts(file: Path) -> str:
    """Give all that is written in an SVG picture."""
    return " ".join(
        element.text or "" for element in ElementTree.parse(file).iter() if "text" in element.tag
    )


def test_csv_and_json_lines_give_the_same_columns() -> None:
    table = ["x.mean,x.cells[0],x.cells[1],word,on\n", "1.5,1,2,up,true\n", ",3,4,down,false\n"]
    lines = [
        '{"x": {"mean": 1.5, "cells": [1, 2]}, "word": "up", "on": true}',
        '{"x": {"mean": null, "cells": [3, 4]}, "word": "down", "on": false}',
    ]
    read = [columns(listed("".join(table), "csv")), columns(listed("\n".join(lines), "jsonl"))]
    for found in read:
        assert [*found] == ["x.mean", "x.cells", "word", "on"]
        np.testing.assert_array_equal(found["x.mean"], [1.5, np.nan])
        np.testing.assert_array_equal(found["x.cells"], [[1, 2], [3, 4]])
        assert found["word"].tolist() == ["up", "down"]
        assert found["on"].tolist() == [1.0, 0.0]


def test_a_bad_line_is_named() -> None:
    with pytest.raises(
        CommandError, match=r"t:3: error: the row has 1 cell, not 2, as the header has"
    ):
        columns(listed("a,b\n1,2\n3\n", "csv"))
    with pytest.raises(CommandError, match=r"t:2:1: error: this is not JSON"):
        columns(listed("{}\noops", "jsonl"))


def test_what_is_of_one_distribution_is_one_value() -> None:
    cells = {f"x.particles[{index}]": np.ones(3) * index for index in range(4)}
    flat = {
        "x.mean": np.ones(3),
        "x.q05": np.zeros(3),
        "x.q95": 2 * np.ones(3),
        "x.ess": np.ones(3),
    }
    flat |= cells | {f"x.weights[{index}]": np.ones(3) / 4 for index in range(4)}
    known = values(gathered(flat))
    assert {*known} == {"x", "x.ess"}
    assert [name for name, _, _ in known["x"].bands] == ["90 %"]
    cloud = known["x"].cloud
    assert cloud is not None
    assert cloud[0].tolist() == [[0, 1, 2, 3]] * 3


def test_the_components_of_a_posterior_of_tuples_are_values() -> None:
    names = ["x.mean.1", "x.mean.2", "x.std.1", "x.std.2"]
    known = values({name: np.ones(3) for name in names})
    assert {*known} == {"x.1", "x.2"}
    assert known["x.1"].bands[0][0] == "± 2 std"
    particles = {name: np.ones((3, 4)) for name in ["x.particles.1", "x.particles.2", "x.weights"]}
    known = values(particles)
    assert {*known} == {"x.1", "x.2"}
    assert known["x.2"].cloud is not None


def test_columns_called_mean_that_stand_alone_are_plain() -> None:
    alone = {"mean": np.ones(2), "particles.1": np.ones(2), "error": np.ones(2)}
    assert [value.parts.keys() for value in values(alone).values()] == [{"value"}] * 3
    assert [*values({"mean": np.ones(2), "std": np.ones(2), "angle": np.ones(2)})] == [
        "mean",
        "angle",
    ]
    known = values({"here": np.ones(2), "spread": np.ones(2)}, {"here": "spread"})
    assert [*known] == ["here"]
    assert known["here"].bands[0][1].tolist() == [-1.0, -1.0]
    with pytest.raises(CommandError, match="no value 'there' in the results; there are here"):
        values({"here": np.ones(2), "spread": np.ones(2)}, {"there": "spread"})


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_picture_is_written_in_each_format(run_csv: Path, suffix: str) -> None:
    picture = run_csv.with_suffix(suffix)
    made = plot(run_csv, "-o", picture)
    assert (made.exit_code, made.output) == (0, "")
    begin = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}[suffix]
    first = picture.read_bytes()
    assert first.startswith(begin)
    plot(run_csv, "-o", picture)
    assert picture.read_bytes() == first


def test_a_picture_has_what_is_asked_for(run_csv: Path, run_npz: Path) -> None:
    picture = run_csv.with_suffix(".svg")
    data = run_csv.with_name("data.csv")
    data.write_text("measure\n" + "".join(f"{step}\n" for step in STEPS))
    panels = ["--panel", "position,measure", "--points", "measure", "--title", "Where"]
    made = plot(run_csv, data, *panels, "-o", picture)
    assert made.output == ""
    shown = texts(picture)
    assert all(word in shown for word in ("position", "90 %", "measure", "step", "Where"))
    assert "alarm" not in shown
    assert plot(run_csv, "--lines", "-o", picture).output == ""
    assert "90 %" not in texts(picture)
    made = plot(run_npz, "-o", picture)
    assert made.output == ""
    assert "<image" in picture.read_text()  # the particles
    made = plot(run_npz, "--histogram", "1,30", "-o", picture)
    assert made.output == ""
    assert "step 1" in texts(picture)
    assert "step 30" in texts(picture)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        ([], 2, "give the picture, --output FILE, or --live"),
        (["-o", "x.bmp"], 2, "a picture is a .png, .svg, .pdf file, not x.bmp"),
        (
            ["-o", "x.svg", "--panel", "speed"],
            1,
            "no value 'speed' in the results; there are position",
        ),
        (["-o", "x.svg", "--histogram", "3"], 1, "there are no particles of position"),
        (["-o", "x.svg", "--histogram", "0"], 2, "steps are numbers from 1"),
        (["-o", "x.svg", "--x", "time"], 1, "no column 'time'; there are position.mean"),
        (["-o", "x.svg", "--size", "8"], 2, "a size is a width and a height"),
        (["-o", "no/x.svg"], 1, "can't write no/x.svg: No such file or directory"),
        (["-o", "x.svg", "--std", "position=dev"], 1, "no column 'dev'"),
    ],
)
def test_what_can_not_be_drawn_is_refused(
    words: list[str], code: int, message: str, run_csv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(run_csv.parent)
    made = plot(run_csv, *words)
    assert made.exit_code == code
    assert message in made.output
    assert [path.name for path in run_csv.parent.iterdir()] == ["run.csv"]


def test_results_of_other_lengths_or_of_no_length_are_refused(run_csv: Path) -> None:
    other = run_csv.with_name("other.csv")
    other.write_text("measure\n1\n")
    made = plot(run_csv, other, "-o", run_csv.with_suffix(".svg"))
    assert "other.csv has 1 steps, the results before it 30" in made.output
    made = plot("-o", run_csv.with_suffix(".svg"), input="")
    assert (made.exit_code, made.output) == (1, "pzjax: there are no results to draw\n")


def test_without_matplotlib_the_message_tells_how_to_get_it(
    run: Callable[..., subprocess.CompletedProcess[bytes]], run_csv: Path
) -> None:
    program = (
        "import sys; sys.modules['matplotlib'] = None\n"
        "from pzjax.cli.main import main\nmain(['plot', sys.argv[1], '-o', 'x.png'])"
    )
    made = run("python", "-c", program, run_csv, cwd=run_csv.parent)
    assert (made.returncode, made.stdout) == (1, b"")
    assert b"pip install 'pzjax[plot]'" in made.stderr
    assert len(made.stderr.splitlines()) == 5


def test_live_draws_the_band_and_the_line_in_characters() -> None:
    value = Value("x", {"mean": np.array([0.0, 2.0, 4.0]), "std": np.array([1.0, 0.0, 0.5])})
    assert picture([value], 40, 5, 7, (":", "*")) == [
        "* x 4",
        "         5 |  :",
        "           |  *",
        "           |:* ",
        "           |*  ",
        "        -2 |:  ",
        "            step 7 to 9",
    ]


@pytest.mark.parametrize(
    ("count", "room", "shown", "height"),
    [(2, None, 2, 10), (2, 24, 2, 10), (2, 23, 2, 9), (4, 23, 4, 3), (5, 23, 5, 2), (9, 23, 5, 2)],
)
def test_live_panels_fit_the_terminal(
    count: int, room: int | None, shown: int, height: int
) -> None:
    panels = [[Value(f"x{k}", {"mean": np.array([0.0, 1.0])})] for k in range(count)]
    lines = pictures(panels, 40, 10, 1, room)
    assert room is None or len(lines) <= room
    assert sum("step 1 to 2" in line for line in lines) == shown
    assert sum(" |" in line for line in lines) == shown * height
    rest = [f"and {count - shown} more; --panel chooses"]
    assert lines[shown * (height + 2) :] == (rest if shown < count else [])


def test_live_reads_a_pipe_and_ends_with_the_last_picture(run_csv: Path) -> None:
    made = plot("--live", "--height", "4", "--panel", "position", input=run_csv.read_text())
    assert made.exit_code == 0
    lines = made.stdout.splitlines()
    assert lines[0] == "• position 30"
    assert len(lines) == 6
    assert lines[-1].endswith("step 1 to 30")


def test_live_shows_what_came_before_a_bad_line() -> None:
    made = plot("--live", input="x\n1\n2\n3,4\n")
    assert made.exit_code == 1
    assert made.stderr == "standard input:4: error: the row has 2 cells, not 1, as the header has\n"
    assert "step 1 to 2" in made.stdout


def test_a_trajectory_breaks_where_it_jumps(tmp_path: Path) -> None:
    file = tmp_path / "saw.csv"
    times = [*np.arange(0.0, 2.0, 0.125), 2.0]
    rows_ = [f"{t},{t % 1.0},{t},{'up; line 3' if t and t % 1.0 == 0 else ''}" for t in times]
    file.write_text("\n".join(["time,x,t,event", *rows_, ""]))
    found = columns(listed(file.read_text(), "csv"))
    events = events_of(found)
    assert events is not None
    assert "event" not in found
    assert [times[row] for row in events.rows] == [1.0, 2.0]
    assert jumps(found["x"], events).tolist() == events.rows.tolist()
    assert jumps(found["t"], events).tolist() == []
    gaps = np.isnan(broken(found["x"], events.rows))
    assert np.flatnonzero(gaps).tolist() == [8, 17]
    for words in ([], ["--phase", "t,x"]):
        picture_ = tmp_path / "saw.svg"
        assert plot(file, *words, "-o", picture_).exit_code == 0
        assert ("time" in texts(picture_)) == (not words)
    assert "no value" in plot(file, "--phase", "x,y", "-o", tmp_path / "p.png").output


def test_inputs_are_held_beside_a_trajectory(tmp_path: Path) -> None:
    run, given = tmp_path / "run.csv", tmp_path / "given.csv"
    times = [0.0, 0.5, 1.0, 1.0, 2.5]
    run.write_text("".join(["time,x,event\n", *(f"{t},{t * t},\n" for t in times)]))
    given.write_text("time,u\n0.25,3\n1,4\n2,5\n")
    for files in ([run, given], [given, run]):
        found = _columns(files, None)
        assert [*found] == ["time", "x", "event", "u"]
        assert found["u"].tolist() == [3, 3, 4, 4, 5]
        picture_ = tmp_path / "both.svg"
        assert plot(*files, "--panel", "x,u", "-o", picture_).exit_code == 0
    given.write_text("time,u\n1,3\n0,4\n")
    made = plot(run, given, "-o", tmp_path / "none.svg")
    assert "given.csv has 2 steps, the results before it 5" in made.output


def test_an_animation_shows_a_point_that_moves(tmp_path: Path) -> None:
    file, gif, page = tmp_path / "saw.csv", tmp_path / "saw.gif", tmp_path / "saw.html"
    lines = [f"{t},{t % 1.0},{t},{'up' if t == 1 else ''}" for t in np.arange(0.0, 2.0, 0.125)]
    file.write_text("\n".join(["time,x,t,event", *lines, ""]))
    words = (file, "--phase", "t,x", "--animate", "--seconds", "0.2", "--size", "2x2")
    for output in (gif, page):
        assert plot(*words, "-o", output).exit_code == 0
    with Image.open(gif) as made:
        assert (made.n_frames, made.info["duration"]) == (4, 50)
    text = page.read_text(encoding="utf-8")
    assert text.count("data:image/png;base64") == 4
    # All of the page is in it: nothing comes from the network, and each button has its sign.
    assert not re.search(r"(?:src|href)\s*=\s*[\"'](?!data:)|@import|url\(", text)
    signs = re.findall(r"<button[^>]*>([^<]*)</button>", text)
    assert [sign.strip() for sign in signs] == [*"-«◃◂‖▸▹»+"]
    assert plot(*words, "-o", page).exit_code == 0
    assert page.read_text(encoding="utf-8") == text
    numbers = "nothing,x,t\n1,0.0,0.0\n1,1.0,1.0\n"
    still = plot(*words[1:], "--x", "nothing", "-o", gif, input=numbers)
    assert "nothing does not increase" in still.stderr


def test_the_way_of_a_point_goes_straight_on_and_jumps_at_its_date() -> None:
    x, y = np.array([0.0, 1.0, 5.0, 6.0]), np.array([0.0, 2.0, 0.0, 2.0])
    way = Way(np.array([0.0, 1.0, 1.5, 2.0]), x, y, np.array([2]))
    at = {date: way.at(date) for date in (0.0, 0.5, 1.4, 1.5, 1.75, 2.0)}
    last = {date: (float(x[-1]), float(y[-1])) for date, (x, y) in at.items()}
    assert list(last.values()) == [(0, 0), (0.5, 1), (1, 2), (5, 0), (5.5, 1), (6, 2)]
    assert np.isnan(at[1.75][0]).tolist() == [False, False, True, False, False]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["-o", "x.gif"], "a .gif file is an animation: give --animate"),
        (["-o", "x.gif", "--animate"], "an animation is of two values: give --phase X,Y"),
        (["-o", "x.png", "--animate", "--phase", "a,b"], "an animation is a .gif, .html file"),
        (["-o", "x.png", "--seconds", "2"], "--seconds goes with --animate"),
    ],
)
def test_options_of_animations_are_checked(words: list[str], told: str, run_csv: Path) -> None:
    made = plot(run_csv, *words)
    assert (made.exit_code, told in made.stderr) == (2, True)
