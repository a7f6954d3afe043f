"""What a memory holds before it is written, if that is before it is read: some value of its form, which nobody sees."""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt.forms import Char, Float, Form, Int, String
from pzjax.jaxrt.text import text


def unset(form: Form) -> Any:
    """The value of a form that the original has there.

    Args:
        form: `Int`, `Float`, `Char` or `String`.
    """
    match form:
        case _ if form is Int:
            return 42
        case _ if form is Float:
            return 42.0
        case _ if form is Char:
            return ord("a")
        case _ if form is String:
            return text("aaaaaaa")
    raise TypeError(f"{form} has no unset value")
