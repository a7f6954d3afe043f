"""Runs the quick suite on other Pythons, with the newest or the oldest dependencies that pyproject.toml allows.

    python3 tests/versions.py all       each Python that is found, both ends; a table of what came out
    python3 tests/versions.py newest    the newest Python that is found, with the newest dependencies
    python3 tests/versions.py here END  the Python that runs this; END is newest or oldest
    python3 tests/versions.py check F   fails unless the runs noted in the file F were at both ends of JAX

Pythons are found on PATH and under pyenv. Each run has an environment of its own under build/versions. A run
notes its versions in the file that PZJAX_RUNS names.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "versions"
RUNS = "PZJAX_RUNS"

Version = tuple[int, ...]


def version(text: str) -> Version:
    """The numbers of a version."""
    return tuple(map(int, re.findall(r"\d+", text)))


def bounds(name: str) -> tuple[Version, Version]:
    """The least version of `python` or of a dependency, and the first that is too new.

    Raises:
        ValueError: pyproject.toml has no such bounds for it.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = [f"python{project['requires-python']}", *project["dependencies"]]
    lines += [line for extra in project["optional-dependencies"].values() for line in extra]
    for line in lines:
        found = re.fullmatch(rf"{name}>=([\d.]+),<([\d.]+)", line)
        if found:
            return version(found[1]), version(found[2])
    raise ValueError(f"pyproject.toml does not say from where to where {name} is tested")


def pythons() -> dict[Version, Path]:
    """The Pythons that are found and allowed, one for each minor version."""
    least, above = bounds("python")
    pyenv = Path(os.environ.get("PYENV_ROOT", Path("~/.pyenv").expanduser()))
    candidates = sorted(pyenv.glob("versions/*/bin/python3"))
    for minor in range(least[1], above[1]):
        on_path = shutil.which(f"python{least[0]}.{minor}")
        candidates += [Path(on_path)] if on_path else []
    code = "import sys; print(*sys.version_info[:2]); print(sys.executable)"
    found: dict[Version, Path] = {}
    for path in candidates:
        made = subprocess.run([path, "-c", code], capture_output=True, text=True)
        if made.returncode == 0:  # a name on PATH may be a shim of a Python that is not there
            numbers, executable = made.stdout.splitlines()
            if least <= version(numbers) < above:
                found.setdefault(version(numbers), Path(executable))
    return dict(sorted(found.items()))


def environment(python: Path, name: str, *, oldest: bool) -> Path:
    """A new environment with pzjax and what the tests need; its Python."""
    place = FOLDER / name
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([python, "-m", "venv", place], check=True)
    own = place / "bin" / "python"
    install = [own, "-m", "pip", "install", "--quiet"]
    wanted = ["--editable", f"{ROOT}[test]"]
    if oldest:
        subprocess.run([*install, "uv"], check=True)
        resolve = ["uv", "pip", "compile", "--quiet", "--extra", "test", "--python", own]
        resolve += ["--resolution", "lowest-direct", "--only-binary", ":all:"]
        resolve += [ROOT / "pyproject.toml", "--output-file", place / "oldest.txt"]
        subprocess.run([own, "-m", *resolve], check=True, stdout=subprocess.DEVNULL)
        wanted += ["--constraint", str(place / "oldest.txt")]
    subprocess.run([*install, *wanted], check=True)
    return own


def suite(python: Path) -> tuple[int, str]:
    """Runs the quick suite; how it ended, and its last line."""
    words = ["-m", "pytest", "-n", "2", "--dist", "loadfile", "-m", "not slow"]
    lines = []
    with subprocess.Popen([python, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        for line in run.stdout:
            print(line, end="", flush=True)
            lines.append(line.strip())
    return run.returncode, next(filter(None, reversed(lines)), "")


def run_all() -> int:
    """Runs the suite for all Pythons at both ends, and prints a table."""
    rows, failed = [], 0
    for numbers, python in pythons().items():
        for end in ("newest", "oldest"):
            name = f"{'.'.join(map(str, numbers))}-{end}"
            code, last = suite(environment(python, name, oldest=end == "oldest"))
            failed += code != 0
            rows.append(f"| {name} | {last.strip('= ')} |")
    print("| Python, dependencies | result |\n|---|---|", *rows, sep="\n")
    return int(failed > 0)


def run_newest() -> int:
    """Runs the suite on the newest Python with the newest dependencies."""
    numbers, python = list(pythons().items())[-1]
    name = f"{'.'.join(map(str, numbers))}-newest"
    return suite(environment(python, name, oldest=False))[0]


def run_here(end: str) -> int:
    """Runs the suite on this Python at one end."""
    name = f"{sys.version_info[0]}.{sys.version_info[1]}-{end}"
    return suite(environment(Path(sys.executable), name, oldest=end == "oldest"))[0]


def note() -> None:
    """Notes the versions of this run, where a file for that is named."""
    if RUNS in os.environ:
        from importlib.metadata import version as installed

        with Path(os.environ[RUNS]).open("a") as file:
            print(*sys.version_info[:2], installed("jax"), sep=" ", file=file)


def missing(runs: str) -> Iterator[str]:
    """Which ends of JAX's bounds none of the noted runs was at."""
    least, above = bounds("jax")
    seen = {version(line.split()[-1])[:2] for line in runs.splitlines()}
    newest = above[0], above[1] - 1
    for end in (least[:2], newest):
        if end not in seen:
            yield f"no run with JAX {end[0]}.{end[1]}: there were {sorted(seen)}"


def main(words: list[str]) -> int:
    """Does what the command line says."""
    match words:
        case ["all"]:
            return run_all()
        case ["newest"]:
            return run_newest()
        case ["here", "newest" | "oldest" as end]:
            return run_here(end)
        case ["check", file]:
            problems = list(missing(Path(file).read_text()))
            print(*problems, sep="\n", file=sys.stderr, end="")
            return int(bool(problems))
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
