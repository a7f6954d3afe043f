"""Walks over the kernel: rewriting, and what equations define.

A reduction is a `Rewriter` that overrides `visit` for the nodes it changes and lets `children` do
the others. Nodes that nothing changes in stay the same objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar, get_args

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.trees import Trees, classes

N = TypeVar("N")

NODES = Trees(*classes(kernel))
PATTERNS = Trees(*get_args(obc.Pattern))


class Rewriter:
    """Rewrites a tree; a subclass overrides `visit`, and calls `children` for what it keeps."""

    def visit(self, node: Any) -> Any:
        """The node, rewritten."""
        return self.children(node)

    def children(self, node: N) -> N:
        """The node with its parts rewritten."""
        return NODES.mapped(node, self.visit)


def pattern_variables(pattern: obc.Pattern) -> Iterator[obc.Ident]:
    """The variables that a pattern binds; both sides of an or-pattern bind the same."""
    match pattern:
        case obc.VarPat(name):
            yield name
            return
        case obc.OrPat(left):
            yield from pattern_variables(left)
            return
        case obc.AliasPat(_, name):
            yield name
    for part in PATTERNS.parts(pattern):
        yield from pattern_variables(part)


def defined(equations: Iterable[kernel.Eq], *, values: bool = False) -> dict[obc.Ident, None]:
    """The variables that equations write, outside of the scopes that declare them; in order.

    With `values`, those only that they give a value, now or next: not by `init`, `der`, `emit` or `+=`.
    """
    found: dict[obc.Ident, None] = {}

    def inside(block: kernel.Block) -> None:
        found.update(escaping(block, values=values))

    for equation in equations:
        match equation:
            case kernel.Def(pattern):
                found.update(dict.fromkeys(pattern_variables(pattern)))
            case (
                kernel.Init(name)
                | kernel.Contribute(name)
                | kernel.Derive(name)
                | kernel.Watch(name)
                | kernel.Emit(name)
            ):
                if not values:
                    found[name] = None
            case kernel.Next(name):
                found[name] = None
            case kernel.Match(_, cases):
                for case in cases:
                    inside(case.block)
            case kernel.PresentEq(handlers, default):
                for handler in handlers:
                    inside(handler.block)
                inside(default)
            case kernel.Automaton(_, states):
                for state in states:
                    inside(state.block)
                    for transition in state.transitions:
                        inside(transition.emission)
            case kernel.Reset(block) | kernel.Scope(block):
                inside(block)
            case kernel.Forall(_, _, _, _, outputs, accumulators, block):
                inside(block)
                found.update({output.array: None for output in outputs})
                found.update({name: None for name, _ in accumulators})
            case kernel.Before(groups):
                for group in groups:
                    found.update(defined(group, values=values))
    return found


def escaping(block: kernel.Block, *, values: bool = False) -> dict[obc.Ident, None]:
    """The variables that a block writes and does not declare; `values` as above."""
    found = defined(block.equations, values=values)
    for local in block.locals:
        found.pop(local.name, None)
    return found
