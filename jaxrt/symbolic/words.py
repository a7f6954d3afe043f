"""The law of a random value in words."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Affine, Finite, Ref


def law_in_words(store: Store, term: Any) -> str:
    """The law of a term of a canonical state."""
    match term:
        case Affine(_, _, _, ()):
            return "a gaussian"
        case Affine(_, _, _, (size,)):
            return f"a gaussian column of {size}"
        case Ref(_, (variable,)) if variable in store.child:
            return f"a {_word(store.child[variable].law)} of a {_word(store.star[store.child[variable].parent.ids[0]])}"
        case Ref(_, ids):
            return f"a {_word(store.star[ids[0]])}"
        case Finite(values):
            return f"one of {jnp.size(values)} values"
    return "a random value"


def _word(law: Any) -> str:
    return type(law).__name__.lower()
