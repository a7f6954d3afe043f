"""`%%zelus` in a notebook: a cell is a module, and a wrong one leaves the others as they are."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from pzjax import notebook
from pzjax.jaxrt import simulate


class Shell:
    """What an extension sees of IPython."""

    def __init__(self) -> None:
        self.user_ns: dict[str, Any] = {}
        self.magics: dict[str, Any] = {}

    def register_magic_function(self, function: Any, kind: str, name: str) -> None:
        self.magics[kind, name] = function


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    made = Shell()
    notebook.load_ipython_extension(made)
    return made


def test_cells_are_modules(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    cell = shell.magics["cell", "zelus"]
    cell("tools", "let node count x = n where rec n = 0 fby (n + x)\n")
    assert capsys.readouterr().out == "count : int -D-> int (tools.zls, line 1)\n"
    cell("user", "open Tools\nlet node main () = count 2\n")
    chunks = [*simulate(shell.user_ns["user"].main, steps=3)]
    assert np.concatenate(chunks).tolist() == [0, 2, 4]

    capsys.readouterr()
    cell("tools", "let node count x = conut x\n")
    said = capsys.readouterr().err
    assert said.startswith("tools.zls:1:20: typing error: unbound value `conut`\n")
    assert "count" in vars(shell.user_ns["tools"])
    cell("user", "open Tools\nlet node main () = count 3\n")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("line", ["", "Tools", "a b", "1", "../x"])
def test_a_cell_without_a_name(shell: Shell, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    shell.magics["cell", "zelus"](line, "let x = 1\n")
    assert "write `%%zelus NAME`" in capsys.readouterr().err
