"""The other modules of a program: a name comes in, the module in the file of that name goes out.

A module is found by its file, beside the one that needs it, and never by Python's search path: so a program may
have modules called `time` or `signal`, and one that has none gets nothing of Python's. What it gives to the
program is its own; not the modules, and what is Python's or NumPy's, that a file in Python imports for itself.
"""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Mapping
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any, Final

import numpy as np
from pzjax.jaxrt.errors import MissingValue

FINDER: Final = "__pzjax_finder__"
"""The global of a module that finds others by their name, where `pzjax.loading` has loaded it."""

_PREFIX: Final = "pzjax_program_"
"""How the names of modules begin that are not those of Python's search path."""

_FOREIGN: Final = (ModuleType, FunctionType, BuiltinFunctionType, type, type(np.save))


class Module:
    """What a program sees of another of its modules."""

    def __init__(self, module: ModuleType) -> None:
        """Show a module."""
        self._module = module

    def __getattr__(self, name: str) -> Any:
        """A value of the module.

        Raises:
            AttributeError: there is none, or it is one of Python's.
        """
        value = getattr(self._module, name)
        if isinstance(value, _FOREIGN):
            home = getattr(value, "__module__", None) or "sys"
            if home.partition(".")[0] in {"numpy", *sys.stdlib_module_names}:
                raise MissingValue(f"{self._module.__name__} has no value {name!r} of its own")
        return value


def module(name: str, scope: Mapping[str, Any]) -> Module:
    """The module `name` of the program.

    Args:
        name: the name of its file, without `.py`.
        scope: the globals of the module that needs it.

    Raises:
        ModuleNotFoundError: there is no such file.
        Exception: what the module raises when it is executed.
    """
    if finder := scope.get(FINDER):
        return Module(finder(name))
    if "__file__" not in scope:
        return Module(_in_memory(name))
    file = Path(scope["__file__"]).resolve().with_name(f"{name}.py")
    if not file.is_file():
        raise ModuleNotFoundError(
            f"{file} is missing, a module of the program that {scope['__file__']} needs; "
            "build it with `pzjax build`",
            name=name,
        )
    return Module(_loaded(file))


def _in_memory(name: str) -> ModuleType:
    """A module that a user put beside one that was executed as text, and has no file: in `sys.modules`."""
    if name in sys.modules and name not in sys.stdlib_module_names:
        return sys.modules[name]
    raise ModuleNotFoundError(
        f"the program needs the module {name}, and was executed as text: put that module into sys.modules",
        name=name,
    )


def _loaded(file: Path) -> ModuleType:
    """The module of a file, executed once."""
    if _origin(file.stem) == file:
        return importlib.import_module(file.stem)
    name = f"{_PREFIX}{file.stem}_{hashlib.sha256(bytes(file)).hexdigest()[:8]}"
    if name not in sys.modules:
        spec = spec_from_file_location(name, file)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = made = module_from_spec(spec)
        try:
            spec.loader.exec_module(made)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]


def _origin(name: str) -> Path | None:
    """The file that `import name` would execute, which a user's own `import` has executed then."""
    try:
        spec = find_spec(name)
    except ValueError:  # a module without a specification, such as the program that runs
        return None
    return None if spec is None or spec.origin is None else Path(spec.origin).resolve()
