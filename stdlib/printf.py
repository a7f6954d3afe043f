"""The module `Printf`: formatted printing. A format must be known when the program is translated."""

from __future__ import annotations

import functools
from typing import Any

from pzjax.jaxrt.text import AnyText
from pzjax.stdlib._formats import formatted, to_errors, to_output

printf = functools.partial(formatted, "Printf.printf", to_output, boxes=False)
eprintf = functools.partial(formatted, "Printf.eprintf", to_errors, boxes=False)


def sprintf(format_: AnyText, *values: Any) -> Any:
    """The text that a format and values make."""
    return formatted("Printf.sprintf", lambda made: made, format_, *values, boxes=False)


def fprintf(channel: bool, *given: Any) -> Any:
    """Prints on a channel what a format and values make."""
    sink = to_errors if channel else to_output
    made = functools.partial(formatted, "Printf.fprintf", sink, boxes=False)
    return made(*given) if given else made
