"""The schemes by name: each is the function of a module of this folder that has the module's name."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from pzjax.jaxrt.resampling.line import Scheme

SCHEMES: dict[str, Scheme] = {
    module.name: getattr(import_module(f"{__name__}.{module.name}"), module.name)
    for module in iter_modules(__path__)
}
