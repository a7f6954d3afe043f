"""Tries what a release consists of, which `make dist` puts into the folder dist.

    python3 tests/release.py          an archive of the sources and a wheel
    python3 tests/release.py v0.1.0   the same, and whether they and CHANGELOG.md are of that version

Each of the two goes into an environment of its own under build/dist; there, out of the checkout, it must have all
files of the packages, run the coin example from its source, and write a project whose test passes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "dist"
LEFT_OUT = {"README.md", "ocaml"}
"""What is in the folders of packages, and is for those who read them."""


def version() -> str:
    """The version of the checkout."""
    names: dict[str, str] = {}
    exec((ROOT / "frontend_bridge" / "version.py").read_text(), names)
    return names["VERSION"]


def changes() -> str:
    """The version that CHANGELOG.md says its first section is of."""
    text = (ROOT / "CHANGELOG.md").read_text()
    found = re.search(r"^What will be ([\d.]+)\.$|^## \[([\d.]+)\]", text, re.MULTILINE)
    return found[1] or found[2] if found else "unknown"


def released(number: str) -> bool:
    """Whether CHANGELOG.md has a section, with a date, of a version."""
    heading = rf"^## \[{re.escape(number)}\] - \d{{4}}-\d\d-\d\d$"
    return bool(re.search(heading, (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE))


def packaged() -> dict[str, str]:
    """The packages: the folder of each that has no package around it, and its name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return {folder: name for name, folder in project["tool"]["setuptools"]["package-dir"].items()}


def known(*folders: str) -> Iterator[str]:
    """The files of the checkout that git knows, or would."""
    words = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *folders]
    made = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    return (line for line in made.stdout.splitlines() if (ROOT / line).exists())


def in_wheel() -> set[str]:
    """The paths that a wheel has, but for those that describe it."""
    paths = set()
    for line in known(*packaged()):
        folder, *rest = line.split("/")
        if rest[0] == "template" or not LEFT_OUT & {rest[0], rest[-1]}:
            paths.add("/".join([*packaged()[folder].split("."), *rest]))
    return paths


def wrong_in_wheel(wheel: Path) -> set[str]:
    """The files that a wheel should have and has not, and those that it should not have."""
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    return names ^ in_wheel()


def wrong_in_sources(sources: Path) -> set[str]:
    """The same of the archive of the sources, which has all files."""
    with tarfile.open(sources) as archive:
        files = [member.name for member in archive if not member.isdir()]
    names = {name.partition("/")[2] for name in files if ".egg-info/" not in name}
    return names ^ {*known(), "PKG-INFO", "setup.cfg"}


def environment(archive: Path, name: str) -> Path:
    """A new environment with what is in an archive; the folder of its commands."""
    place = FOLDER / name
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    install = [place / "bin" / "python", "-m", "pip", "install", "--quiet", archive]
    subprocess.run(install, check=True)
    return place / "bin"


def tried(commands: Path) -> Iterator[str]:
    """What goes wrong with the commands of an environment, out of the checkout."""
    with tempfile.TemporaryDirectory() as folder:
        own = {
            "PATH": os.pathsep.join([str(commands), "/usr/bin", "/bin"]),
            "HOME": folder,
            "PZJAX_FRONTEND": "builtin",
        }

        def printed(*words: str) -> str:
            made = subprocess.run(
                words, cwd=folder, env=own, stdout=subprocess.PIPE, text=True, check=False
            )
            return made.stdout if made.returncode == 0 else f"exit code {made.returncode}"

        shutil.copy(ROOT / "examples" / "coin" / "coin.zls", folder)
        lines = printed("pzjax", "run", "coin.zls", "-n", "20").splitlines()
        if len(lines) != 20 or "('cheater', True)" not in lines[-1]:
            yield f"the coin example gives {lines}"
        told = printed("pzjax", "--version").strip()
        if told != f"pzjax, version {version()}":
            yield f"pzjax --version says {told}"
        printed("pzjax", "new", "tracker")
        test = subprocess.run(["make", "-s", "-C", "tracker", "test"], cwd=folder, env=own)
        if test.returncode:
            yield "the test of a new project fails"


def problems(tag: str | None) -> Iterator[str]:
    """All that is wrong with the archives."""
    wheels, sources = (sorted((ROOT / "dist").glob(form)) for form in ("*.whl", "*.tar.gz"))
    if [path.name for path in sources] != [f"pzjax-{version()}.tar.gz"] or len(wheels) != 1:
        yield f"dist has {sources} and {wheels}"
        return
    if changes() != version():
        yield f"CHANGELOG.md is of {changes()}, frontend_bridge/version.py of {version()}"
    if tag is not None and (tag != f"v{version()}" or not released(version())):
        yield f"{tag}: the version is {version()}, with a dated section: {released(version())}"
    for archive, paths in (
        (wheels[0], wrong_in_wheel(wheels[0])),
        (sources[0], wrong_in_sources(sources[0])),
    ):
        if paths:
            yield f"{archive.name} lacks or should lack {', '.join(sorted(paths))}"
    for name, archive in (("wheel", wheels[0]), ("sources", sources[0])):
        for problem in tried(environment(archive, name)):
            yield f"{name}: {problem}"


if __name__ == "__main__":
    found = list(problems(sys.argv[1] if sys.argv[1:] else None))
    print(*found or ["Both archives can be installed, and run."], sep="\n")
    sys.exit(bool(found))
