"""The last touch on object code: names without their own module, and the modules that it needs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees, classes

_NODES = Trees(*(one for one in classes(obc) if one not in (obc.Ident, obc.Span)))


def closed(module: obc.Module) -> obc.Module:
    """The module with its own name off its names, and with its `needs`."""
    closing = _Closing(module.name)
    made = _NODES.rewritten(module, closing.change)
    return replace(made, needs=tuple(sorted(closing.needs)))


class _Closing:
    def __init__(self, module: str) -> None:
        self.name = module
        self.needs: set[str] = set()

    def change(self, value: Any) -> Any:
        match value:
            case obc.LongName(str() as module, name):
                if module == self.name:
                    return obc.LongName(None, name)
                self.needs.add(module)
                return value
            case obc.OpenDecl(module):
                self.needs.add(module)
                return value
        return None
