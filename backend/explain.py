"""What differs between the particles of each model of a module, in words.

In: a simplified muF module. Out: for each probabilistic node a paragraph with a line for each memory.
"""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.backend.codegen.declarations import memory_name
from pzjax.backend.muf import syntax as muf
from pzjax.backend.quoting import one_line
from pzjax.backend.varying import Machine, Parts, Value, analyse, machine_of, why

SHARED = "the same for all particles"


def explain(module: muf.Module) -> str:
    """The paragraphs, in the order of the source."""
    found = analyse(module)
    if not found:
        return f"{one_line(module.source)} has no probabilistic node.\n"
    return "\n".join(_paragraph(module, one) for one in found)


def _paragraph(module: muf.Module, found: Machine) -> str:
    machine = found.machine
    place = "" if machine.at is None else f", line {machine.at.line}"
    rows = list(_memories(module, machine, found.state, ""))
    width = max((len(name) for name, _ in rows), default=0)
    lines = [f"  {name:{width}}  {_words(value)}" for name, value in rows]
    return "\n".join(
        [f"{machine.name} ({one_line(module.source)}{place})", *(lines or ["  no memory"]), ""]
    )


def _memories(
    module: muf.Module, machine: muf.Machine, state: Parts, path: str
) -> Iterator[tuple[str, Value]]:
    """The memories of a machine and of the machines in it, by their names in the generated code."""
    kept = dict(machine.step.updates)
    for memory in machine.memories:
        line = "" if memory.name.at is None else f" (line {memory.name.at.line})"
        yield f"{path}{memory_name(memory.name, kept)}{line}", state.items[memory.name]
    for instance in machine.instances:
        name, inner = f"{path}{instance.name.source}", machine_of(module, instance)
        value = state.items[instance.name]
        if inner is not None and isinstance(value, Parts):
            yield from _memories(module, inner, value, f"{name}.")
        else:
            yield name, value


def _words(value: Value) -> str:
    reason = why(value)
    return SHARED if reason is None else f"one for each particle: {reason}"
