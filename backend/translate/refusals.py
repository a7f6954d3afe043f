"""What can't go to JAX, and what to write instead.

Each function raises a `TranslationError` that names the construct, why it can't be translated,
and a way out; or it does nothing.
"""

from __future__ import annotations

from pzjax.backend.errors import TranslationError
from pzjax.backend.stdlib_facts import INFERENCES, MISSING, UNSUPPORTED
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.types import TYPES


def check_global(name: obc.LongName, at: obc.Span | None) -> None:
    """Refuses library values that have no meaning on JAX."""
    if name.module is None:
        return
    reason = UNSUPPORTED.get(name.module, {}).get(name.name)
    if reason is not None:
        raise TranslationError(f"{name.module}.{name.name} can't be translated: {reason}", at)
    if name.module in MISSING:
        raise TranslationError(
            f"{name.module}.{name.name} can't be translated: the module {name.module} of the Zelus "
            "library has no counterpart on JAX; write the function in the program itself",
            at,
        )


def check_instance(instance: obc.Instance) -> None:
    """Refuses inferences without particles, where their number is written down."""
    machine: obc.Exp = instance.machine
    given = list(instance.parameters)
    while isinstance(machine, obc.Apply):
        given = [*machine.arguments, *given]
        machine = machine.function
    match machine, given:
        case obc.Global(obc.LongName(str() as module, name)), [obc.Const(obc.Int(size)), *_] if (
            module in INFERENCES and name.startswith(("infer", "plan", "hybrid_infer")) and size < 1
        ):
            raise TranslationError(
                f"an inference needs at least one particle, not {size}; give {module}.{name} a number of them",
                instance.at,
            )


def check_types(types: tuple[obc.TypeDecl, ...]) -> None:
    """Refuses recursive types: their values have no bounded size."""
    uses = {declared.name: set(_mentioned(declared.body)) for declared in types}
    for declared in types:
        seen: set[str] = set()
        waiting = list(uses[declared.name])
        while waiting:
            name = waiting.pop()
            if name in uses and name not in seen:
                seen.add(name)
                waiting.extend(uses[name])
        if declared.name in seen:
            raise TranslationError(
                f"the type {declared.name!r} is recursive, which can't be translated: values on JAX "
                "have a size that is known before the program runs; use a list, which is bounded, "
                "or an array",
                declared.at,
            )


def _mentioned(body: obc.TypeBody) -> list[str]:
    match body:
        case obc.VariantType(constructors):
            types = [type_ for constructor in constructors for type_ in constructor.arguments]
        case obc.RecordType(fields):
            types = [type_ for _, type_ in fields]
        case obc.Abbreviation(type_):
            types = [type_]
        case obc.AbstractType():
            types = []
    mentioned = (part for part in TYPES.all(tuple(types)) if isinstance(part, obc.TypeName))
    return [part.name.name for part in mentioned if part.name.module is None]
