"""The module `Dump`: as `Scope`; ways of drawing are units."""

from __future__ import annotations

from typing import Any

from pzjax.stdlib import _windows

piecewise, square, linear = (), (), ()


def points(_linked: Any) -> tuple[()]:
    """Points, with or without lines to the axis."""
    return ()


scope = _windows.scope("scope")
scope2 = _windows.scope("scope2")
scope3 = _windows.scope("scope3")
scope4 = _windows.scope("scope4")
scopen = _windows.scope_of_list("scopen")
window = _windows.window("window")
window2 = _windows.window("window2")
window3 = _windows.window("window3")
window4 = _windows.window("window4")
window5 = _windows.window("window5")
windown = _windows.window("windown")
