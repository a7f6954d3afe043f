"""What those who join the project rely on: one version, typed packages, targets that exist, a site with all pages."""

from __future__ import annotations

import fnmatch
import json
import re
import runpy
import sys
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest
import release
import versions
import yaml
from click.testing import CliRunner
from pzjax.cli.main import main
from pzjax.frontend_bridge.version import VERSION

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
TOOL = PROJECT["tool"]["setuptools"]
SITE = ROOT / "docs" / "site"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def jobs(file: Path) -> dict[str, dict]:
    return yaml.safe_load(file.read_text())["jobs"]


def targets(file: Path) -> list[str]:
    """What a workflow has make do."""
    steps = [step for job in jobs(file).values() for step in job["steps"]]
    return [re.fullmatch(r"make ([\w-]+)( .*)?", step["run"])[1] for step in steps if "run" in step]


# One version.


def test_the_version_comes_from_one_place() -> None:
    assert CliRunner().invoke(main, ["--version"]).output.split()[-1] == VERSION
    assert metadata("pzjax")["Version"] == release.version() == VERSION
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert release.changes() == VERSION


@pytest.mark.parametrize("package", ["vscode/package.json", "tree-sitter-zelus/tree-sitter.json"])
def test_what_editors_take_is_of_the_same_version(package: str) -> None:
    told = json.loads((ROOT / "editors" / package).read_text())
    assert told.get("metadata", told)["version"] == VERSION


@pytest.mark.parametrize(
    ("text", "of", "dated"),
    [
        ("## [Unreleased]\n\nWhat will be 0.2.0.\n\n## [0.1.0] - 2026-01-31\n", "0.2.0", "0.1.0"),
        ("## [0.2.0] - 2026-02-01\n\n## [0.1.0] - 2026-01-31\n", "0.2.0", "0.2.0"),
        ("## [0.2.0]\n", "0.2.0", None),
    ],
)
def test_the_changelog_tells_its_version(
    text: str, of: str, dated: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(text)
    monkeypatch.setattr(release, "ROOT", tmp_path)
    assert release.changes() == of
    assert [number for number in ("0.1.0", "0.2.0") if release.released(number)][-1:] == (
        [dated] if dated else []
    )


# What is packaged.


@pytest.fixture(scope="module")
def packaged() -> set[str]:
    """The paths that a wheel has."""
    if not (ROOT / ".git").exists():
        pytest.skip("only git knows which files are those of a checkout")
    return release.in_wheel()


def test_every_package_and_all_its_files_are_packaged(packaged: set[str]) -> None:
    """What `make dist` finds out by building, as far as pyproject.toml tells it."""
    data = TOOL["package-data"]
    listed = {path: path.rpartition("/")[0].replace("/", ".") for path in packaged}
    assert set(listed.values()) == set(TOOL["packages"])
    for path, package in listed.items():
        name = path.rpartition("/")[2]
        forms = ["*.py", *data.get(package, ())]
        assert any(fnmatch.fnmatch(name, form) for form in forms), path


def test_every_part_says_that_it_is_typed(packaged: set[str]) -> None:
    parts = release.packaged().values()
    assert parts
    assert {f"{part.replace('.', '/')}/py.typed" for part in parts} <= packaged


def test_the_classifiers_are_of_the_pythons_that_are_tested() -> None:
    least, above = versions.bounds("python")
    named = {f"3.{minor}" for minor in range(least[1], above[1])}
    lines = PROJECT["project"]["classifiers"]
    assert {line.split(" :: ")[-1] for line in lines if ":: Python :: 3." in line} == named
    (matrix,) = (
        job["strategy"]["matrix"]
        for file in WORKFLOWS
        for job in jobs(file).values()
        if "strategy" in job
    )
    assert matrix == {"python": sorted(named), "dependencies": ["oldest", "newest"]}


# What is run for a change.


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_workflows_run_targets_that_exist(file: Path) -> None:
    assert set(targets(file)) <= TARGETS


def test_hooks_run_what_the_workflows_run() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    entries = {hook["entry"].removeprefix("make ") for hook in hooks}
    # `make test` runs the linters too.
    assert entries <= {"lint", *(one for file in WORKFLOWS for one in targets(file))}
    assert entries <= TARGETS


# The site and the pages.


def pages() -> set[str]:
    """The pages of the site: Markdown for readers, and the interface in Python."""
    beside = [path for form in ("*.md", "docs/*.md", "docs/*.ipynb") for path in ROOT.glob(form)]
    below = [
        path
        for part in ("docs/commands", "frontend_bridge")
        for path in (ROOT / part).rglob("*.md")
    ]
    more = [
        ROOT / "cli/run/README.md",
        ROOT / "editors/README.md",
        *ROOT.glob("examples/*/README.md"),
        *SITE.glob("api/*.rst"),
    ]
    return {str(path.relative_to(ROOT).with_suffix("")) for path in [*beside, *below, *more]}


def test_the_site_names_every_page() -> None:
    lines = (SITE / "navigation.txt").read_text().splitlines()
    named = [found[1] for line in lines if (found := re.fullmatch(r"(?:[^<]+<)?([\w/-]+)>?", line))]
    assert len(named) == len(set(named))
    assert {*named, "README"} == pages()


def test_the_site_shows_the_types_of_the_whole_library() -> None:
    shown = {
        name
        for page in SITE.glob("api/*.rst")
        for name in re.findall(r"/(\w+)\.zli", page.read_text())
    }
    empty = {"probzelus", "zelus_owl"}  # packages, without values
    assert shown == {path.stem for path in (ROOT / "stdlib").glob("*.zli")} - empty


def anchor(heading: str) -> str:
    """The name of a heading in a link, as GitHub and the site make it."""
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize("page", sorted(one for one in pages() if (ROOT / f"{one}.md").exists()))
def test_links_between_pages_lead_somewhere(page: str) -> None:
    file = ROOT / f"{page}.md"
    text = re.sub(r"^```.*?^```", "", file.read_text(), flags=re.DOTALL | re.MULTILINE)
    for path, part in re.findall(r"\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)", text):
        target = (file.parent / path).resolve() if path else file
        assert target.exists(), path
        if target.suffix == ".md":  # on the site too, which has no other
            assert str(target.relative_to(ROOT).with_suffix("")) in pages(), path
        if part and target.suffix == ".md":
            headings = re.findall(r"^#+ (.+)$", target.read_text(), re.MULTILINE)
            assert part in {anchor(heading) for heading in headings}, f"{path}#{part}"


# The history of the benchmarks.


@pytest.fixture(scope="module")
def track() -> dict[str, object]:
    """The names of the program that keeps it, which stands among the benchmarks' modules."""
    folder = ROOT / "examples" / "benchmarks"
    before = set(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        return runpy.run_path(str(folder / "track.py"))
    finally:
        sys.path.remove(str(folder))
        for name in set(sys.modules) - before:
            if str(folder) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


def ratios(time: list[float], cpu: list[float]) -> dict[str, object]:
    return {"time": time, "cpu": cpu, "microseconds": 7.0}


@pytest.mark.parametrize(
    ("time", "told"),
    [
        ([1.00, 1.02, 1.04], []),
        ([1.20, 1.25, 1.30], ["kalman: elapsed time 1.02 -> 1.25, worse"]),
        ([0.80, 0.85, 0.90], ["kalman: elapsed time 1.02 -> 0.85, better"]),
        ([1.01, 1.25, 1.30], []),  # the old median is within the new quartiles
        ([1.042, 1.045, 1.05], []),  # apart, and too little
    ],
)
def test_what_moved_is_more_than_noise(track: dict, time: list[float], told: list[str]) -> None:
    old = {
        "kalman": ratios([1.00, 1.02, 1.04], [1.0, 1.0, 1.0]),
        "coin": ratios([1, 1, 1], [1, 1, 1]),
    }
    assert [*track["moved"](old, {"kalman": ratios(time, [1.0, 1.0, 1.0])})] == told


def test_an_entry_is_compared_with_the_last_of_its_machine(track: dict) -> None:
    own, other = {"cpu": "A", "cores": 2}, {"cpu": "A", "cores": 4}
    history = [{"machine": own, "n": 1}, {"machine": own, "n": 2}, {"machine": other, "n": 3}]
    assert track["before"](history, own)["n"] == 2
    assert track["before"](history, {"cpu": "B", "cores": 2}) is None
    assert set(track["machine"]()) == {"cpu", "cores"}
