"""Walks over the kernel: rewriting, searching, and what equations define.

A reduction is a `Rewriter` that overrides `visit` for the nodes it changes and lets `children` do
the others. Nodes that nothing changes in stay the same objects.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.dump import syntax as obc

N = TypeVar("N")

_CLASSES = {
    value
    for value in vars(kernel).values()
    if isinstance(value, type) and value.__module__ == kernel.__name__
}
_HOLDS_NODES = re.compile(
    r"\b(" + "|".join(["Exp", "Eq", "Condition", *(cls.__name__ for cls in _CLASSES)]) + r")\b"
)
_FIELDS = {
    cls: tuple(field.name for field in fields(cls) if _HOLDS_NODES.search(str(field.type)))
    for cls in _CLASSES
}


def children(node: N, visit: Callable[[Any], Any]) -> N:
    """The node with `visit` applied to each kernel node directly in it."""
    changed = {}
    for name in _FIELDS[type(node)]:
        old = getattr(node, name)
        new = _mapped(old, visit)
        if new is not old:
            changed[name] = new
    return replace(node, **changed) if changed else node  # type: ignore[type-var]


def _mapped(value: Any, visit: Callable[[Any], Any]) -> Any:
    if type(value) is tuple:
        items = tuple([_mapped(item, visit) for item in value])
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else items
    return visit(value) if type(value) in _CLASSES else value


class Rewriter:
    """Rewrites a tree; a subclass overrides `visit`, and calls `children` for what it keeps."""

    def visit(self, node: Any) -> Any:
        """The node, rewritten."""
        return children(node, self.visit)

    def children(self, node: N) -> N:
        """The node with its parts rewritten."""
        return children(node, self.visit)


def parts(node: Any) -> Iterator[Any]:
    """The kernel nodes directly in a node."""
    waiting = [getattr(node, name) for name in reversed(_FIELDS[type(node)])]
    while waiting:
        value = waiting.pop()
        if type(value) is tuple:
            waiting.extend(reversed(value))
        elif type(value) in _CLASSES:
            yield value


def all_nodes(node: Any) -> Iterator[Any]:
    """A node and all nodes in it, each before its parts, in the order of the program."""
    waiting = [node]
    while waiting:
        value = waiting.pop()
        yield value
        waiting.extend(reversed(list(parts(value))))


def pattern_variables(pattern: obc.Pattern) -> Iterator[obc.Ident]:
    """The variables that a pattern binds; both sides of an or-pattern bind the same."""
    match pattern:
        case obc.VarPat(name):
            yield name
        case obc.AliasPat(inner, name):
            yield name
            yield from pattern_variables(inner)
        case obc.TuplePat(items) | obc.ConstrPat(_, items):
            for item in items:
                yield from pattern_variables(item)
        case obc.RecordPat(parts_):
            for _, item in parts_:
                yield from pattern_variables(item)
        case obc.OrPat(left):
            yield from pattern_variables(left)
        case obc.TypedPat(inner):
            yield from pattern_variables(inner)
        case obc.WildPat() | obc.ConstPat():
            pass


def defined(equations: Iterable[kernel.Eq]) -> dict[obc.Ident, None]:
    """The variables that equations write, outside of the scopes that declare them; in order."""
    found: dict[obc.Ident, None] = {}
    for equation in equations:
        match equation:
            case kernel.Def(pattern):
                found.update(dict.fromkeys(pattern_variables(pattern)))
            case (
                kernel.Init(name) | kernel.Contribute(name) | kernel.Next(name) | kernel.Emit(name)
            ):
                found[name] = None
            case kernel.Match(_, cases):
                for case in cases:
                    found.update(_escaping(case.block))
            case kernel.PresentEq(handlers, default):
                for handler in handlers:
                    found.update(_escaping(handler.block))
                found.update(_escaping(default))
            case kernel.Automaton(_, states):
                for state in states:
                    found.update(_escaping(state.block))
                    for transition in state.transitions:
                        found.update(_escaping(transition.emission))
            case kernel.Reset(block) | kernel.Scope(block):
                found.update(_escaping(block))
            case kernel.Forall(_, _, _, _, outputs, accumulators, block):
                found.update(_escaping(block))
                found.update({output.array: None for output in outputs})
                found.update({name: None for name, _ in accumulators})
            case kernel.Before(groups):
                for group in groups:
                    found.update(defined(group))
    return found


def _escaping(block: kernel.Block) -> dict[obc.Ident, None]:
    found = defined(block.equations)
    for local in block.locals:
        found.pop(local.name, None)
    return found
