"""Where the declarations of global names are: those of a module and of those that it names."""

from __future__ import annotations

from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.elaborate import elaborate, type_declaration
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.build import Names
from pzjax.frontend_bridge.builtin.kernel.copying import without_places
from pzjax.frontend_bridge.dump import syntax as obc


class Library:
    """Finds the declarations of this module and of those that it names."""

    def __init__(self, checked: CheckedModule, declarations: list[kernel.Decl]) -> None:
        """`declarations` are those of the module itself."""
        self.checked = checked
        self.modules = {checked.interface.module: _values(declarations)}

    def value(self, name: obc.LongName) -> kernel.Decl | None:
        """A function or constant, if its source is known."""
        if name.module is None:
            return None
        if name.module not in self.modules:
            self.modules[name.module] = self._foreign(name.module)
        return self.modules[name.module].get(name.name)

    def _foreign(self, module: str) -> dict[str, kernel.Decl]:
        checked = _find(self.checked, module)
        if checked is None:
            return {}
        # Their own names are never mixed with ours: only copies with fresh names come in.
        names = Names(checked.program.next_number)
        found = _values(elaborate(checked, names))
        return {name: without_places(one) for name, one in found.items()}

    def type(self, name: obc.LongName) -> obc.TypeDecl | None:
        """A type declaration; None for a type of the language itself."""
        module = self.checked if name.module is None else _find(self.checked, name.module)
        found = None if module is None else module.interface.types.get(name.name)
        return None if found is None else type_declaration(found)


def _find(checked: CheckedModule, module: str) -> CheckedModule | None:
    """A module by its name, also where only an imported module names it."""
    waiting = [checked]
    seen = set()
    while waiting:
        one = waiting.pop()
        if one.interface.module == module:
            return one
        if one.interface.module not in seen:
            seen.add(one.interface.module)
            waiting.extend(one.imports.values())
    return None


def _values(declarations: list[kernel.Decl]) -> dict[str, kernel.Decl]:
    return {
        one.name: one for one in declarations if isinstance(one, (kernel.Function, kernel.Constant))
    }
