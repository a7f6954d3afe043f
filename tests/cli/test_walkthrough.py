"""The first hour of a user: the wheel in an empty environment, a new project, results, a picture, a kill, the rest."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from processes import running, wait_for

ROOT = Path(__file__).parents[2]
LEFT_OUT = ("*.egg-info", ".*", "__pycache__", "build", "tests", "examples")


def installed(folder: Path) -> Path:
    """Installs the wheel in an empty environment, and gives its folder of commands."""
    source = shutil.copytree(ROOT, folder / "source", ignore=shutil.ignore_patterns(*LEFT_OUT))
    shutil.copy(ROOT / "cli/template/.gitignore", source / "cli" / "template")
    commands = folder / "venv" / "bin"
    pip = [commands / "python", "-m", "pip", "--quiet", "--disable-pip-version-check"]
    for command in (
        [sys.executable, "-m", "venv", folder / "venv"],
        [*pip, "wheel", "--no-deps", "--wheel-dir", folder, source],
    ):
        subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    made = subprocess.run([*pip, "install", f"{wheel}[plot]"], capture_output=True, text=True)
    if made.returncode:
        pytest.skip(f"pip finds no jax or no matplotlib: {made.stderr.splitlines()[-1:]}")
    return commands


@pytest.mark.slow
def test_the_first_hour(tmp_path: Path) -> None:
    commands = installed(tmp_path)
    environment = {
        "PATH": os.pathsep.join([str(commands), "/usr/bin", "/bin"]),
        "HOME": str(tmp_path),
        "PZJAX_CACHE_DIR": str(tmp_path / "cache"),
        "PZJAX_ZELUS_DUMP": "/none",
    }
    project = tmp_path / "orbit"

    def run(*words: str, cwd: Path = project) -> subprocess.CompletedProcess[str]:
        made = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        return made

    assert run("pzjax", "new", "orbit", cwd=tmp_path).stdout.startswith("orbit is ready: ")
    run("make")
    assert "OK" in run("make", "test").stderr
    with (project / "build" / "positions.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 50
    assert rows[0].keys() == {"position", "std"}
    mine = run("pzjax", "run", "tracker.zls", "-i", "measures.csv", "--format", "csv").stdout
    assert mine == (project / "build" / "positions.csv").read_text()
    panel = ["--panel", "position,measure", "--points", "measure", "--std", "position=std"]
    files = ["build/positions.csv", "measures.csv"]
    assert run("pzjax", "plot", *files, *panel, "-o", "track.png").stdout == ""
    assert (project / "track.png").read_bytes().startswith(b"\x89PNG")

    assert "\nbroken" not in run("pzjax", "doctor").stdout
    command = ["pzjax", "run", "build/tracker.py", "--format", "csv", "--online"]
    measures = (project / "measures.csv").read_text().splitlines()[1:]
    (project / "many.csv").write_text("\n".join(measures * 400) + "\n")
    whole = run(*command, "-i", "many.csv").stdout
    keeping = [*command, "-i", "many.csv", "-o", "out.csv"]
    keeping += ["--checkpoint", "kept", "--checkpoint-every", "500"]
    with running(keeping, cwd=project, env=environment) as process:
        wait_for((project / "kept").exists, process)
        os.kill(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    run(*keeping, "--resume")
    assert (project / "out.csv").read_text() == whole
    assert whole.count("\n") == 20_001
