"""The floors of the runtime: a module imports from its own floor and those below."""

import ast
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "jaxrt"
FLOORS = [
    "errors insides platforms precision generator random layout floats samplers",
    "resampling",
    "settings",
    "arrays buffers chosen compare control curves exceptions forms function host indexes lists modules node "
    "numbers option placeholder printing refusal shapes state text values variants",
    "populations",
    "distributions",
    "inference",
    "compiling simulate __init__",
]
FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names.split()}


def imports(file):
    """The modules and packages of the runtime that a file imports."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("pzjax.jaxrt"):
            parts = node.module.split(".")[2:]
            yield from parts[:1] or [name.name for name in node.names if name.name in FLOOR]


def test_imports_go_down():
    files = {
        file: file.relative_to(FOLDER).with_suffix("").parts[0] for file in FOLDER.rglob("*.py")
    }
    assert set(files.values()) == set(FLOOR)
    up = [(name, other) for file, name in files.items() for other in imports(file)
          if FLOOR[other] > FLOOR[name]]  # fmt: skip
    assert up == []
