"""Global names: a name as the source writes it comes in, the name with its module goes out.

An unqualified name is looked for in the module itself, then in the opened modules from the last one
opened to the first, which is Stdlib.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pzjax.frontend_bridge.builtin.errors import Fault, Phase, no_module
from pzjax.frontend_bridge.builtin.hints import of_arity, similar
from pzjax.frontend_bridge.builtin.interface import PREDEFINED_TYPES, STDLIB, Interface
from pzjax.frontend_bridge.dump.syntax import LongName, Span, Type, TypeName

_PREDEFINED_VALUES = ("[]", "::")


class Refused(Exception):
    """A declaration uses a name that an earlier declaration could not define: it is skipped."""


class GlobalNames:
    """The global names that a module may use, while it is read from top to bottom."""

    def __init__(self, own: Interface, modules: Mapping[str, Interface]) -> None:
        """Start with what is there without `open`."""
        self._own = own
        self._modules = modules
        self._opened = [own]
        self.used: set[str] = set()
        self.refused: set[str] = set()  # values, types and so on whose declarations are wrong
        self.is_complete = True  # not after an `open` of an unknown module
        if own.module != STDLIB and STDLIB in modules:
            self._opened.append(modules[STDLIB])

    def open(self, module: str, at: Span) -> None:
        """Make the names of a module visible."""
        try:
            self._opened.insert(1, self._module(module, at))
        except Fault:
            self.is_complete = False
            raise

    def _module(self, module: str, at: Span) -> Interface:
        if module == self._own.module:
            return self._own
        if module not in self._modules:
            raise Fault(Phase.SCOPING, at, no_module(module))
        self.used.add(module)
        return self._modules[module]

    def value(self, name: LongName, at: Span) -> LongName:
        """Find a value."""
        if name.module in (None, STDLIB) and name.name in _PREDEFINED_VALUES:
            return LongName(STDLIB, name.name)
        return self._find(name, at, "value", lambda interface: interface.values)

    def constructor(self, name: LongName, at: Span) -> LongName:
        """Find a constructor."""
        return self._find(name, at, "constructor", lambda interface: interface.constructors)

    def label(self, name: LongName, at: Span) -> LongName:
        """Find the label of a record."""
        return self._find(name, at, "label", lambda interface: interface.labels)

    def type(self, name: LongName, arguments: Sequence[Type], at: Span) -> LongName:
        """Find a type constructor, which must have as many parameters."""
        found = self._type(name, at)
        expected, arity = self._arity(found, at), len(arguments)
        if arity != expected:
            message = f"the type `{found.name}` takes {expected} argument(s), here it has {arity}"
            given = [
                (one.name.name, self._arity(self._type(one.name, at), at) - len(one.arguments))
                for one in arguments
                if isinstance(one, TypeName)
            ]
            raise Fault(Phase.TYPING, at, message, of_arity(found.name, expected, arity, given))
        return found

    def _arity(self, found: LongName, at: Span) -> int:
        if found.module == STDLIB and found.name in PREDEFINED_TYPES:
            return PREDEFINED_TYPES[found.name]
        return len(self._module(str(found.module), at).types[found.name].parameters)

    def _type(self, name: LongName, at: Span) -> LongName:
        if name.module is None and name.name in self._own.types:
            return LongName(self._own.module, name.name)
        if name.module in (None, STDLIB) and name.name in PREDEFINED_TYPES:
            return LongName(STDLIB, name.name)
        return self._find(name, at, "type", lambda interface: interface.types)

    def _find(
        self,
        name: LongName,
        at: Span,
        what: str,
        table: Callable[[Interface], Mapping[str, object]],
    ) -> LongName:
        if name.module is not None:
            module = self._module(name.module, at)
            if name.name in table(module):
                return LongName(name.module, name.name)
            visible = list(table(module))
            message = f"module {name.module} has no {what} `{name.name}`"
            raise Fault(Phase.TYPING, at, message, similar(name.name, visible))
        if name.name in self.refused:
            raise Refused
        for interface in self._opened:
            if name.name in table(interface):
                self.used.add(interface.module)
                return LongName(interface.module, name.name)
        if not self.is_complete:
            raise Refused
        visible = [known for interface in self._opened for known in table(interface)]
        hint = similar(name.name, [*visible, *(PREDEFINED_TYPES if what == "type" else ())])
        if what == "value" and name.name in _INFERENCE:
            hint = f"`open Infer_pf` gives `{name.name}`"
        raise Fault(Phase.TYPING, at, f"unbound {what} `{name.name}`", hint)


_INFERENCE = {"sample", "observe", "factor", "infer"}
"""What the modules of inference have, and Probzelus, which is opened with them, has not."""
