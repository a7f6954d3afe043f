"""Memories that always hold the same value become one.

Two memories are the same if they have one type, start alike, and every method gives both the same
value or leaves both alone. `0 -> pre x` written twice, say, makes two flags and two memories of
`x`. Continuous states and crossings keep their names.
"""

from __future__ import annotations

from dataclasses import replace

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import with_fields

NAME = "merge"


def run(module: muf.Module) -> muf.Module:
    """Merges the equal memories of every machine."""
    return replace(
        module,
        declarations=tuple(
            _machine(declaration) if isinstance(declaration, muf.Machine) else declaration
            for declaration in module.declarations
        ),
    )


def _machine(machine: muf.Machine) -> muf.Machine:
    updates = [dict(method.updates) for method in machine.methods]
    first: dict[object, muf.Name] = {}
    same: dict[muf.Name, muf.Name] = {}
    for memory in machine.memories:
        if memory.kind is not muf.MemoryKind.DISCRETE:
            continue
        values = tuple(update.get(memory.name) for update in updates)
        fingerprint = (memory.type, memory.size, values)
        kept = first.setdefault(fingerprint, memory.name)
        if kept != memory.name:
            same[memory.name] = kept
    if not same:
        return machine

    def method(old: muf.Method) -> muf.Method:
        kept = tuple((name, value) for name, value in old.updates if name not in same)
        return with_fields(replace(old, updates=kept), same)

    return replace(
        machine.mapped(method),
        memories=tuple(memory for memory in machine.memories if memory.name not in same),
    )
