"""The printer of dumps: the way back of the reader.

In: a `syntax.Module`. Out: the text of its dump, as `zelus-dump` would write it; reading it gives
an equal module. Nothing here calls itself: a module may be as deep as it likes.
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.dump.deep import without_gc
from pzjax.frontend_bridge.dump.grammar import DUMP
from pzjax.frontend_bridge.dump.schema import Form, Leaf, Syntax
from pzjax.frontend_bridge.dump.sexp import Writer
from pzjax.frontend_bridge.dump.syntax import Module


@without_gc()
def print_module(module: Module) -> str:
    """Give the dump of a module: printable ASCII and line breaks."""
    writer = Writer()
    pending: list[tuple[Syntax, Any] | None] = [(DUMP, module)]  # None closes a list
    while pending:
        task = pending.pop()
        if task is None:
            writer.close()
            continue
        syntax, value = task
        if isinstance(syntax, Leaf):
            syntax.write(writer, value)
            continue
        form = syntax.choose(value)
        if not form.bare:
            writer.open(lines=form.lines)
            pending.append(None)
            if form.word is not None:
                writer.symbol(form.word)
        pending.extend(reversed(_parts(form, value)))
    return writer.text()


def _parts(form: Form, value: Any) -> list[tuple[Syntax, Any]]:
    """Give what a list holds after its tag."""
    found: list[tuple[Syntax, Any]] = []
    for part, content in zip(form.parts, form.split(value), strict=True):
        if part.several:
            if part.sign == "+" and not content:
                raise ValueError(f"nothing for {part.name} in {form.name}")
            found.extend((part.syntax, item) for item in content)
        elif part.sign != "?" or content != part.absent:
            found.append((part.syntax, content))
    return found
