"""The floors of the runtime: a module imports from its own floor and those below."""

import ast
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "jaxrt"
FLOORS = [
    "errors insides noting platforms precision generator random layout floats samplers spelling trees",
    "resampling",
    "settings",
    "arrays buffers calling chosen compare control curves dates exceptions fitting forms function host indexes lists "
    "modules node numbers option placeholder printing refusal shown state text unset values variants",
    "populations",
    "distributions",
    "inference",
    "compiling failing simulate hybrid __init__",
]
WING = "symbolic"
"""A wing beside all floors but the last: symbolic values meet `sample` as well as arrays and branches."""
ENTRANCES = {
    *("canonical", "cells", "context", "delayed", "points", "posterior", "realise"),
    *("sharing", "store", "terms", "words"),
}
"""The modules of the wing that modules on the floors import when they are loaded."""
FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names.split()}


def imports(file):
    """The modules and packages of the runtime that a file imports."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("pzjax.jaxrt"):
            parts = node.module.split(".")[2:]
            if parts[:1] != [WING]:
                yield from parts[:1] or [name.name for name in node.names if name.name in FLOOR]


def entrances(file):
    """The modules of the wing that a file imports at its top."""
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith(f"pzjax.jaxrt.{WING}"):
            yield from node.module.split(".")[3:4] or [name.name for name in node.names]


def test_imports_go_down():
    files = {
        file: file.relative_to(FOLDER).with_suffix("").parts[0] for file in FOLDER.rglob("*.py")
    }
    files = {file: name for file, name in files.items() if name != WING}
    assert set(files.values()) == set(FLOOR)
    up = [(name, other) for file, name in files.items() for other in imports(file)
          if FLOOR[other] > FLOOR[name]]  # fmt: skip
    assert up == []
    assert {name for file in files for name in entrances(file)} == ENTRANCES
