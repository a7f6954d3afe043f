"""What the original compiler shows of the conformance programs with `-i`, kept in `data/signatures.txt`.

In: a source. Out: the lines of its values. `python kept_signatures.py` writes the file anew where the original
compiler is installed, with an entry for each source that it accepts. Signatures are on one line, without the numbers
that it adds to sizes.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.dependencies import needed_sources

KEPT = Path(__file__).parent / "data" / "signatures.txt"
ROOT = Path(__file__).parents[2] / "conformance"
SOURCES = sorted([*ROOT.rglob("*.zls"), *ROOT.rglob("*.zli")])


def comparable(lines: list[str]) -> list[str]:
    """Give the signatures of values, each on one line, sizes without the original's numbers and zeros."""
    text = re.sub(r" [-+] 0\b", "", " ".join(" ".join(lines).split()))
    for name, number in re.findall(r"\((\w+)_(\d+):", text):
        text = re.sub(rf"\b{name}_{number}\b", name, text)
    return re.split(r" (?=val |type )", text)


def values(lines: list[str]) -> list[str]:
    """Give the lines of values, without the warnings that follow them."""
    return [re.split(r" (?:File|Type warning)", line)[0] for line in lines if line[:3] == "val"]


def folders(source: Path) -> list[Path]:
    """Give where the modules of a program are."""
    return [source.parent, *(path for path in source.parent.iterdir() if path.is_dir())]


def kept() -> dict[Path, list[str]]:
    """Give the signatures of each source that the original accepts."""
    found: dict[Path, list[str]] = {}
    for entry in KEPT.read_text().split("# ")[1:]:
        name, *lines = entry.splitlines()
        found[ROOT / name] = lines
    return found


def original(tool: Path, source: Path) -> list[str] | None:
    """Give what the original shows of a source; None if it refuses it."""
    with tempfile.TemporaryDirectory() as scratch:
        words = [str(tool), "-zci-dir", scratch]
        words += [word for folder in folders(source) for word in ("-I", str(folder))]
        for need in needed_sources(source, folders(source)):
            subprocess.run([*words, str(need)], capture_output=True, check=True)
        words += ["-typeonly", "-i", str(source)]
        made = subprocess.run(words, capture_output=True, encoding="latin-1")
    if made.returncode != 0:
        return None
    return values(comparable(made.stderr.splitlines()))


def text(tool: Path) -> str:
    """Give the file that the original makes today."""
    entries = []
    for source in SOURCES:
        lines = original(tool, source)
        if lines is not None:
            entries.append("\n".join([f"# {source.relative_to(ROOT)}", *lines]) + "\n")
    return "".join(entries)


if __name__ == "__main__":
    KEPT.write_text(text(locate.zelus_dump()))
