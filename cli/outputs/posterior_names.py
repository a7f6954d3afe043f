"""The names of what can be shown of a distribution; without JAX, so that wrong options are told at once."""

from __future__ import annotations

import re

SUMMARIES = ("mean", "std", "var", "ess", "logz", "particles")

USUAL = ("mean", "std", "ess", "logz")
"""The summaries that are shown unless the user says which."""


def wanted(words: str) -> tuple[str, ...]:
    """The summaries of an option, `mean,std,q05,q95,ess,logz`.

    Raises:
        ValueError: there is no such summary; the message tells which there are.
    """
    names = tuple(word.strip() for word in words.split(",") if word.strip())
    for name in names:
        if name not in SUMMARIES and level_of(name) is None:
            raise ValueError(
                f"no summary {name!r}; there are {', '.join(SUMMARIES)}, and quantiles such as "
                "q05, q50 and q97.5"
            )
    if len(set(names)) < len(names) or not names:
        raise ValueError("give each summary once, and at least one")
    return names


def level_of(name: str) -> float | None:
    """The level of a quantile: 0.05 for q05, 0.975 for q97.5."""
    digits = re.fullmatch(r"q(\d\d?(?:\.\d+)?|100)", name)
    return float(digits[1]) / 100 if digits else None
