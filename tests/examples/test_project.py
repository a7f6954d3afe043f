"""The project as it is packaged: every package is listed, and what is listed exists."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
FOLDERS = SETTINGS["package-dir"]


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
            assert list((ROOT / FOLDERS[package]).glob(pattern))
