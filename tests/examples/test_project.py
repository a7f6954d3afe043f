"""The project as it is packaged: every package is listed, and what is listed exists."""

import tomllib
from fnmatch import fnmatch
from pathlib import Path

from pzjax.cli.new import FILES, TEMPLATE

ROOT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
FOLDERS = SETTINGS["package-dir"]


def folder(package: str) -> Path:
    """Give the folder of a package."""
    *above, last = package.split(".")
    return ROOT / FOLDERS[package] if package in FOLDERS else folder(".".join(above)) / last


def test_every_package_is_installed() -> None:
    found = {
        ".".join([package, *path.parent.relative_to(ROOT / folder).parts])
        for package, folder in FOLDERS.items()
        for path in (ROOT / folder).rglob("*.py")
    }
    assert found == set(SETTINGS["packages"])


def test_every_data_file_is_installed() -> None:
    for package, patterns in SETTINGS["package-data"].items():
        for pattern in patterns:
            assert list(folder(package).glob(pattern))


def test_every_file_of_a_new_project_is_installed() -> None:
    patterns = [*SETTINGS["package-data"]["pzjax.cli.template"], "*.py"]
    assert all(any(fnmatch(name, pattern) for pattern in patterns) for name in FILES)
    assert {path.name for path in TEMPLATE.iterdir() if path.is_file()} == set(FILES)
